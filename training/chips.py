"""A chip: one small image with the calving front drawn in it, whichever data set it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from glacier_terminus_plugin.core.errors import GlacierTerminusError

UNKNOWN, ICE, OCEAN, ROCK = 0, 1, 2, 3


@dataclass(frozen=True)
class Chip:
    """One training or test image.

    image: (C, H, W), raw values as in the file; valid: (H, W) bool; front: (n, 2) float64 of (row, col), pixel centres
    at integers, ordered left to right looking downstream, empty where the image shows none; the glacier flows towards
    row 0. cover: (H, W) uint8, ICE, OCEAN or ROCK where every pixel's kind is known; None where only the line is.
    """

    name: str
    glacier: str
    image: np.ndarray
    valid: np.ndarray
    front: np.ndarray
    cover: np.ndarray | None = None


class ChipError(GlacierTerminusError):
    """A data set can't be used as it is; `problems` lists everything that is wrong, each with its file."""

    def __init__(self, source: str, problems: Sequence[str]) -> None:
        self.problems = list(problems)
        noun = "problem" if len(problems) == 1 else "problems"
        super().__init__(f"{source}: {len(problems)} {noun} in the data:\n- " + "\n- ".join(problems))


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
