"""Lets the tiles of a plan run into each other: probabilities weighted by a Hann window across their overlaps."""

from __future__ import annotations

from typing import Callable

import numpy as np

from .tile_plan import Tile, TilePlan, Window, blocks

_BLOCK = 512

Write = Callable[[Window, np.ndarray, np.ndarray], None]


def reach(tile: Tile, plan: TilePlan) -> Window:
    """Return the part of a tile that counts: what it writes, and half of its padding on the sides where others lie."""
    top, bottom, left, right = _margins(tile, plan)
    w = tile.write
    return Window(w.row - top, w.col - left, w.height + top + bottom, w.width + left + right)


class BlendedRows:
    """Adds up tiles in the plan's order and hands on rows that no later tile reaches; a row of tiles is held.

    Weights are divided by their sum, so that they are right at any padding and where a neighbour is missing; without
    padding tiles stay as they are.
    """

    def __init__(self, plan: TilePlan, classes: int, write: Write) -> None:
        self._plan, self._write, self._classes = plan, write, classes
        self._top = 0  # the first row that is held
        self._sum = np.zeros((classes, 0, plan.width), np.float32)
        self._weight = np.zeros((0, plan.width), np.float32)
        self._valid = np.zeros((0, plan.width), bool)

    def add(self, tile: Tile, probability: np.ndarray, valid: np.ndarray, was_run: bool) -> None:
        """Take a tile's (K, h, w) probabilities and (h, w) valid, both cut to its reach."""
        window = reach(tile, self._plan)
        self._hand_on(window.row)
        self._make_room(window.row + window.height)
        rows = slice(window.row - self._top, window.row - self._top + window.height)
        cols = slice(window.col, window.col + window.width)
        self._valid[rows, cols] |= valid
        if was_run:
            top, bottom, left, right = _margins(tile, self._plan)
            weight = np.outer(_hann(window.height, top, bottom), _hann(window.width, left, right))
            self._sum[:, rows, cols] += probability * weight
            self._weight[rows, cols] += weight

    def finish(self) -> None:
        """Hand on what is left."""
        self._hand_on(self._top + len(self._valid))

    def _hand_on(self, row: int) -> None:
        """Write the rows above `row`, block by block, and forget them."""
        count = min(row - self._top, len(self._valid))
        for block in blocks(max(0, count), self._plan.width, _BLOCK):
            part = slice(block.row, block.row + block.height), slice(block.col, block.col + block.width)
            weight = self._weight[part]
            probability = self._sum[(slice(None), *part)] / np.where(weight > 0, weight, 1)
            window = Window(self._top + block.row, block.col, block.height, block.width)
            self._write(window, probability, self._valid[part] & (weight > 0))
        if count > 0:
            self._sum, self._weight, self._valid = self._sum[:, count:], self._weight[count:], self._valid[count:]
            self._top += count
        if not len(self._valid):
            self._top = max(self._top, row)

    def _make_room(self, stop: int) -> None:
        missing = stop - self._top - len(self._valid)
        if missing > 0:
            width = self._plan.width
            self._sum = np.concatenate([self._sum, np.zeros((self._classes, missing, width), np.float32)], axis=1)
            self._weight = np.concatenate([self._weight, np.zeros((missing, width), np.float32)])
            self._valid = np.concatenate([self._valid, np.zeros((missing, width), bool)])


def _margins(tile: Tile, plan: TilePlan) -> tuple[int, int, int, int]:
    """Return how far a tile reaches beyond what it writes, within the raster: above, below, left, right."""
    r, w = tile.read, tile.write
    below, right = plan.height - w.row - w.height, plan.width - w.col - w.width
    return (
        min((w.row - r.row) // 2, w.row),
        min((r.row + r.height - w.row - w.height) // 2, below),
        min((w.col - r.col) // 2, w.col),
        min((r.col + r.width - w.col - w.width) // 2, right),
    )


def _hann(size: int, before: int, after: int) -> np.ndarray:
    """Return (size,) float32 weights that rise over twice the first margin and fall over twice the second."""
    weights = np.ones(size, np.float32)
    for margin, part in ((before, weights), (after, weights[::-1])):
        length = min(2 * margin, size)
        part[:length] *= np.sin(np.pi / 2 * (np.arange(length) + 0.5) / max(1, 2 * margin)) ** 2
    return weights
