"""Pieces of a chip that show no front: ice alone, ocean alone, the rock beside; there a network must find none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from training.chips import Chip

CLEARANCE_PX = 20  # a piece ends so far from the fronts
MIN_PIECE_PX = 64
NO_FRONT = np.empty((0, 2))


def pieces_without_front(chips: Sequence[Chip]) -> list[Chip]:
    """Return the parts of each chip upstream of all its fronts, downstream of them and beside, where large enough."""
    return [piece for chip in chips if len(chip.front) for piece in _pieces_of(chip)]


def _pieces_of(chip: Chip) -> Iterator[Chip]:
    height, width = chip.valid.shape
    points = np.concatenate(chip.fronts)
    (top, left), (bottom, right) = points.min(axis=0).astype(int), points.max(axis=0).astype(int)
    windows = {
        "ocean": (0, top - CLEARANCE_PX, 0, width),
        "ice": (bottom + CLEARANCE_PX, height, 0, width),
        "left": (0, height, 0, left - CLEARANCE_PX),
        "right": (0, height, right + CLEARANCE_PX, width),
    }
    for name, (row, row_stop, col, col_stop) in windows.items():
        if min(row_stop - row, col_stop - col) >= MIN_PIECE_PX:
            window = np.s_[row:row_stop, col:col_stop]
            image, valid = chip.image[:, *window], chip.valid[window]
            yield Chip(f"{chip.name} {name}", chip.glacier, image, valid, NO_FRONT, scene_pixels=chip.scene_pixels)
