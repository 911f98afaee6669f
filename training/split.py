"""Which chips a network learns from, which judge it while it learns, which judge it in the end: a file of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from training.chip_folder import read_chip_folder
from training.chips import IGNORE, ChipError, ChipSet

VERSION = "1.0"
SIDES = ("train", "valid", "test")
SAME_CELLS = 1.1  # times as large: a map's cells of one size differ on the ground from place to place


@dataclass(frozen=True)
class Split:
    """A split of the chips of one or several folders.

    folders: as written in the file, relative to it or absolute. sides: for each folder the side of each of its chips,
    by the name of its files. made: how the split came to be, for people.
    """

    path: Path
    folders: tuple[str, ...]
    sides: tuple[Mapping[str, str], ...]
    made: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Split:
        """Return the split of a file. Raises ChipError naming everything that is wrong with it."""
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            if content["Version"] != VERSION:
                raise ValueError(f"its Version is {content['Version']!r}, expected {VERSION}")
            folders = tuple(str(entry["Folder"]) for entry in content["Folders"])
            sides = tuple({str(k): str(v) for k, v in entry["Chips"].items()} for entry in content["Folders"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ChipError(str(path), [f"is no split that `python -m training prepare` wrote ({error})"]) from None
        odd = sorted({side for chips in sides for side in chips.values()} - set(SIDES))
        if odd:
            raise ChipError(str(path), [f"found the sides {', '.join(odd)}; expected {', '.join(SIDES)}"])
        return cls(path, folders, sides, content.get("Made", {}))

    def save(self) -> None:
        """Write the file, under its name only when it is whole."""
        entries = [{"Folder": f, "Chips": dict(s)} for f, s in zip(self.folders, self.sides, strict=True)]
        content = {"Version": VERSION, "Made": dict(self.made), "Folders": entries}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_name(self.path.name + ".part")
        part.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
        os.replace(part, self.path)

    def chips(self, *sides: str, fronts_alone: bool = False) -> ChipSet:
        """Return the chips of those sides ("train", "valid", "test"), or of all where none is named.

        fronts_alone: lines are what counts, so that folders may differ in their classes. Raises ChipError where a
        folder is gone, has a chip less than the file names, or does not fit the others.
        """
        sets = [
            _chosen(self.path.parent / folder, listed, sides or SIDES)
            for folder, listed in zip(self.folders, self.sides, strict=True)
        ]
        return joined([chips for chips in sets if chips.chips] or sets[:1], fronts_alone)


def joined(sets: Sequence[ChipSet], fronts_alone: bool = False) -> ChipSet:
    """Return several sets as one. Raises ChipError where they differ in bands, numbers or classes.

    fronts_alone: where classes differ the labels are dropped, and numbers of any type will do: each scene is stretched
    by itself.
    """
    if fronts_alone and len({_listed(chips) for chips in sets}) > 1:
        sets = [chips.without_labels() for chips in sets]
    first = sets[0]
    problems = []
    for other in sets[1:]:
        for what, here, there in (
            ("bands", first.band_count, other.band_count),
            ("numbers", first.data_type, other.data_type),
            ("classes", _listed(first), _listed(other)),
        ):
            if here != there and not (fronts_alone and what == "numbers"):
                problems.append(f"the {what} of {first.name} are {here}, those of {other.name} are {there}")
    if len({chips.data_type for chips in sets}) > 1 and not fronts_alone:
        problems.append(
            "numbers of several types teach fronts alone (--task front): for classes convert the images to one type, "
            "and import or export them again"
        )
    if problems:
        raise ChipError("the folders do not fit together", problems)
    return ChipSet(
        " + ".join(s.name for s in sets),
        tuple(chip for s in sets for chip in s.chips),
        first.classes,
        first.band_names,
        first.data_type,
        _common_cell_size([s.cell_size_m for s in sets]),
    )


def _common_cell_size(sizes_m: Sequence[float | None]) -> float | None:
    """Return the median of sizes that are about the same; None where they differ, or one is unknown."""
    known = [size for size in sizes_m if size is not None]
    if len(known) < len(sizes_m) or max(known) > SAME_CELLS * min(known):
        return None
    return float(np.median(known))


def check_same_classes(train: ChipSet, valid: ChipSet) -> None:
    """Raise ChipError where a value in the labels of `valid` has another name in `train`, or none."""
    ours, theirs = ({c.value: c.name.casefold() for c in chips.classes} for chips in (train, valid))
    used = {int(v) for chip in valid.chips if chip.labels is not None for v in np.unique(chip.labels)} - {IGNORE}
    if any(value not in ours or ours[value] != theirs.get(value, "") for value in used):
        problem = (
            f"the classes to learn from are {_listed(train)} (in {train.name}), those to judge by are {_listed(valid)} "
            f"(in {valid.name}): number them alike, and import or export the chips again"
        )
        raise ChipError("the sides of the split do not fit together", [problem])


def _chosen(folder: Path, listed: Mapping[str, str], sides: Sequence[str]) -> ChipSet:
    wanted = {stem for stem, side in listed.items() if side in sides}
    return read_chip_folder(folder, wanted)


def _listed(chips: ChipSet) -> str:
    return ", ".join(f"{c.value} {c.name}" for c in chips.classes) or "none"
