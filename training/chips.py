"""A chip: one small image with its calving front, its classes or both, whichever data set it came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
from scipy import ndimage

from glacier_terminus_plugin.core.classified_tiles import IGNORE as IGNORE
from glacier_terminus_plugin.core.errors import ProblemsError
from glacier_terminus_plugin.core.model_definition import ModelClass, Normalisation
from glacier_terminus_plugin.core.normalisation import scene_range

UNKNOWN, ICE, OCEAN, ROCK = 0, 1, 2, 3


@dataclass(frozen=True)
class Chip:
    """One training or test image; it has a front, labels, or both.

    image: (C, H, W), raw values as in the file; valid: (H, W) bool; front: (n, 2) float64 of (row, col), pixel centres
    at integers, ordered left to right looking downstream, empty where the image shows none; more_fronts: the shorter
    ones where it shows several. cover: (H, W) uint8, ICE, OCEAN or ROCK where every pixel's kind is known; None where
    only the line is. labels: (H, W) uint8 of class values, IGNORE where nothing is known; None where only the line is.
    flow_deg: towards which the glacier flows, clockwise from the image's up (row 0); None where that is not known.
    date: ISO, e.g. 2014-08-01, or "". scene: the image that the chip was cut from; two sides of a split share none.
    folder: which of those of that name, where several folders became one; "" where it is the only one.
    place: chips of the same one show the same ground, pixel by pixel; "" where that is not known. scene_pixels: (C, n)
    valid pixels of all chips of the scene together, None where the chip is a scene of its own.
    """

    name: str
    glacier: str
    image: np.ndarray
    valid: np.ndarray
    front: np.ndarray
    cover: np.ndarray | None = None
    labels: np.ndarray | None = None
    more_fronts: tuple[np.ndarray, ...] = ()
    flow_deg: float | None = 0.0
    date: str = ""
    sensor: str = ""
    scene: str = ""
    place: str = ""
    folder: str = ""
    scene_pixels: np.ndarray | None = field(default=None, repr=False)

    @property
    def fronts(self) -> tuple[np.ndarray, ...]:
        """All fronts, the longest first."""
        return (self.front, *self.more_fronts) if len(self.front) else ()

    def scene_range(self, normalisation: Normalisation) -> np.ndarray | None:
        """Return what the plugin stretches the chip by, the range of its whole scene: see core's `scene_range`."""
        if self.scene_pixels is None:
            return scene_range(self.image, self.valid, normalisation)
        pixels = self.scene_pixels[:, None]
        return scene_range(pixels, np.ones(pixels.shape[1:], dtype=bool), normalisation)


@dataclass(frozen=True)
class ChipSet:
    """Chips that one network can learn from: the same bands, one type of numbers, one list of classes.

    classes: every value that labels hold but IGNORE, background (0) among them; () where chips have fronts alone.
    data_type: numpy's name of the pixels' type. cell_size_m: None where the chips are not tied to the ground.
    """

    name: str
    chips: tuple[Chip, ...]
    classes: tuple[ModelClass, ...] = ()
    band_names: tuple[str, ...] = ()
    data_type: str = "uint8"
    cell_size_m: float | None = None

    @property
    def band_count(self) -> int:
        """How many bands each image has."""
        return len(self.band_names)

    def without_labels(self) -> ChipSet:
        """Return the set with its lines alone."""
        return replace(self, chips=tuple(replace(chip, labels=None) for chip in self.chips), classes=())


def day_of(text: str) -> date | None:
    """Return the date that a text is in ISO form; None where it names no day, as 2014-08, or is empty."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def upright(chip: Chip) -> Chip:
    """Return a chip turned by quarter turns, so that its glacier flows up, give or take 45 degrees.

    As it is where the flow is not known.
    """
    if chip.flow_deg is None:
        return chip
    turns = round(chip.flow_deg / 90)
    flow = chip.flow_deg - 90 * turns
    for _ in range(turns % 4):
        chip = _quarter_turned(chip)
    return replace(chip, flow_deg=flow)


def _quarter_turned(chip: Chip) -> Chip:
    """Return a chip turned by 90 degrees against the clock."""
    last = chip.valid.shape[1] - 1

    def turned(pixels: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(np.rot90(pixels, axes=(-2, -1)))

    return replace(
        move_fronts(chip, lambda line: np.column_stack([last - line[:, 1], line[:, 0]])),
        image=turned(chip.image),
        valid=turned(chip.valid),
        cover=None if chip.cover is None else turned(chip.cover),
        labels=None if chip.labels is None else turned(chip.labels),
    )


def flowing_up(chip: Chip) -> Chip:
    """Return a chip turned about its centre so that its glacier flows up, as the plugin turns a scene.

    All of it is kept, and what lies beside it is not valid. As it is where the flow is not known, or is up.
    """
    if not chip.flow_deg:
        return chip
    angle = np.radians(chip.flow_deg)
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])  # to (row, col) of the chip
    size = np.array(chip.valid.shape)
    shape = tuple(np.ceil(np.abs(matrix) @ size).astype(int).tolist())
    offset = (size - 1) / 2 - matrix @ ((np.array(shape) - 1) / 2)

    def turned(pixels: np.ndarray, beside: int, order: int = 0) -> np.ndarray:
        return np.asarray(ndimage.affine_transform(pixels, matrix, offset, shape, order=order, cval=beside))

    bands = np.stack([turned(np.where(chip.valid, band, 0).astype(np.float64), 0, 1) for band in chip.image])
    return replace(
        move_fronts(chip, lambda line: (line - offset) @ matrix),
        image=bands.astype(chip.image.dtype)
        if chip.image.dtype.kind == "f"
        else np.rint(bands).astype(chip.image.dtype),
        valid=turned(chip.valid.astype(np.float64), 0, 1) > 0.999,  # nothing that is not valid is in it
        cover=None if chip.cover is None else turned(chip.cover, UNKNOWN),
        labels=None if chip.labels is None else turned(chip.labels, IGNORE),
        flow_deg=0.0,
    )


def as_read(chips: Sequence[Chip], flows_up: bool) -> list[Chip]:
    """Return chips as a network is to read them: where it reads glaciers that flow up, and no others, turned so."""
    return [flowing_up(chip) for chip in chips] if flows_up else list(chips)


def move_fronts(chip: Chip, move: Callable[[np.ndarray], np.ndarray]) -> Chip:
    """Return a chip with all its fronts, each (n, 2) of (row, col), elsewhere in its image."""
    front, *more = map(move, (chip.front, *chip.more_fronts))
    return replace(chip, front=front, more_fronts=tuple(more))


class ChipError(ProblemsError):
    """A data set can't be used as it is; `problems` lists everything that is wrong, each with its file."""


def glaciers_of(chips: Sequence[Chip]) -> dict[str, int]:
    """Return how many chips each glacier has, in alphabetical order."""
    names = [chip.glacier for chip in chips]
    return {name: names.count(name) for name in sorted(set(names))}


def split_by_glacier(chips: Sequence[Chip], held_out: str) -> tuple[list[Chip], list[Chip]]:
    """Return (all others, the held-out glacier's); by glacier and never at random, for dates of one look alike.

    Raises ChipError where no chip, or every chip, is of the held-out glacier.
    """
    names = glaciers_of(chips)
    if held_out not in names or len(names) < 2:
        found = ", ".join(names) or "none"
        raise ChipError("split", [f"can't hold out {held_out!r}: the glaciers are {found}, and one must remain"])
    return [c for c in chips if c.glacier != held_out], [c for c in chips if c.glacier == held_out]
