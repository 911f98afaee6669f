"""Divides chips into those to learn from, to judge by and to test with: by glacier, by date or at random."""

from __future__ import annotations

import csv
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from glacier_terminus_plugin.core.classified_tiles import ClassifiedTilesError, Tile, read_classified_tiles
from training.chips import ChipError, day_of
from training.split import SIDES, Split

TRAIN, VALID, TEST = SIDES
COLUMNS = ("glacier", "sensor", "date", "scene", "name")
A_DAY = "2014-08-31"


@dataclass(frozen=True)
class Listed:
    """A chip as the split sees it: its folder's number, its file's name, and what chips.json says of it."""

    folder: int
    stem: str
    name: str
    glacier: str
    date: str
    sensor: str
    scene: str
    is_told: bool = True  # which glacier it is of; else that is called as the folder


def list_chips(folders: Sequence[Path]) -> list[Listed]:
    """Return the chips of all folders, pixels not read. Raises ChipError with everything that is wrong."""
    found, problems = [], []
    known = [folder.resolve() for folder in folders]
    problems += [f"{folder} is named twice" for folder in folders if known.count(folder.resolve()) > 1]
    for number, folder in enumerate(folders):
        try:
            tiles, wrong = read_classified_tiles(folder)
        except ClassifiedTilesError as error:
            problems += [f"{folder}: {problem}" for problem in error.problems]
            continue
        problems += [f"{folder.name}: {problem}" for problem in wrong]
        found += [_listed(number, folder, tile) for tile in tiles.tiles]
    if problems:
        raise ChipError("prepare", problems)
    return found


def by_group(
    chips: Sequence[Listed],
    group: Callable[[Listed], str],
    wanted: Mapping[str, Sequence[str]],
    shares: Sequence[float],
    seed: int,
) -> list[str]:
    """Return each chip's side: the groups in `wanted` (side: names) on theirs, all others on train.

    With nothing wanted, groups are dealt at random until the sides have about their shares; groups that share a scene
    stay together. Raises ChipError where a wanted group is none.
    """
    groups = [group(chip) for chip in chips]
    names = {name for listed in wanted.values() for name in listed}
    missing = sorted(names - set(groups))
    if missing:
        there = ", ".join(sorted(set(groups))) or "none"
        raise ChipError("prepare", [f"no chip is of {', '.join(missing)}; the groups are {there}"])
    twice = sorted(name for name in names if sum(name in listed for listed in wanted.values()) > 1)
    if twice:
        raise ChipError("prepare", [f"{', '.join(twice)}: asked for on two sides"])
    if names:
        side_of = {name: side for side, listed in wanted.items() for name in listed}
        return [side_of.get(name, TRAIN) for name in groups]
    return _dealt(_together(groups, [chip.scene for chip in chips]), shares, seed)


def by_date(chips: Sequence[Listed], valid_from: str, test_from: str, shares: Sequence[float]) -> list[str]:
    """Return each chip's side: the earliest to learn from, then those to judge by, the latest to test with.

    valid_from, test_from: ISO dates; where neither is given, the days are cut so that the sides have about their
    shares. Raises ChipError where a chip has no date, a date is not written so, or no day is left to judge by.
    """
    days = [day for chip in chips if (day := day_of(chip.date))]
    valid, test = day_of(valid_from), day_of(test_from)
    problems = [
        f"{text!r} is no date; expected one such as {A_DAY}"
        for text, day in ((valid_from, valid), (test_from, test))
        if text and day is None
    ]
    if valid and test and valid >= test:
        problems.append(f"{VALID} from {valid} on, {TEST} from {test} on: expected the days to judge by to begin first")
    undated = [chip for chip in chips if not day_of(chip.date)]
    problems += [f"{chip.name}: {_without_day(chip.date)}" for chip in undated[:20]]
    if problems:
        raise ChipError("prepare", problems)
    if valid is None and test is None:
        ordered = sorted(days)
        ends = np.cumsum(np.array(shares) / sum(shares)) * len(ordered)
        valid, test = (ordered[min(round(end), len(ordered) - 1)] for end in ends[:2])
        if shares[2] == 0:
            test = None
    valid = valid or test or date.max
    test = test or date.max
    return [TEST if day >= test else VALID if day >= valid else TRAIN for day in days]


def by_list(chips: Sequence[Listed], path: Path) -> list[str]:
    """Return each chip's side as a CSV file of name and side has it; a name is a chip's, a scene's or a glacier's.

    Semicolons may stand for the commas. Chips that no line names are to learn from. Raises ChipError naming lines that
    mean nothing or differ on a name, or where no line but a heading is there.
    """
    with path.open(newline="", encoding="utf-8-sig") as stream:
        rows = [row if len(row) > 1 else row[0].split(";") for row in csv.reader(stream) if any(row)]
    side_of: dict[str, str] = {}
    problems = []
    known = {name for chip in chips for name in (chip.name, chip.stem, chip.scene, chip.glacier)}
    for number, row in enumerate(rows, 1):
        name, side = (cell.strip() for cell in (*row, "")[:2])
        if side.lower() not in SIDES:
            if number > 1 or name in known:  # else the first line is a heading
                problems.append(f"{path.name}, line {number}: expected a name and one of {', '.join(SIDES)}")
        elif name not in known:
            problems.append(f"{path.name}, line {number}: no chip, scene or glacier is called {name!r}")
        elif side_of.setdefault(name, side.lower()) != side.lower():
            problems.append(f"{path.name}, line {number}: {name} is on {side_of[name]} by a line above")
    if not side_of and not problems:
        problems.append(f"{path.name}: expected lines of a name, a comma and one of {', '.join(SIDES)}, found none")
    if problems:
        raise ChipError("prepare", problems)
    names = [(chip.name, chip.stem, chip.scene, chip.glacier) for chip in chips]
    return [next((side_of[name] for name in listed if name in side_of), TRAIN) for listed in names]


def grouping(column: str, pattern: str) -> Callable[[Listed], str]:
    """Return what tells a chip's group: a column of chips.json, or the first group of a pattern within its name.

    Raises ChipError where the pattern is none; the function it returns, where a name does not fit it.
    """
    if not pattern:
        return lambda chip: str(getattr(chip, column))
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise ChipError("prepare", [f"{pattern!r} is no regular expression ({error})"]) from None

    def group(chip: Listed) -> str:
        found = compiled.search(chip.name)
        if found is None:
            raise ChipError("prepare", [f"{chip.name}: {pattern!r} is not found in the name"])
        return found[1] if compiled.groups else found[0]

    return group


def empty_sides(sides: Sequence[str], shares: Sequence[float]) -> list[str]:
    """Return the sides that have a share but no chip."""
    return [side for side, share in zip(SIDES, shares, strict=True) if share > 0 and side not in sides]


def make_split(
    path: Path, folders: Sequence[Path], chips: Sequence[Listed], sides: Sequence[str], made: Mapping[str, Any]
) -> Split:
    """Return the split, folders relative to its file where that can be. Raises ChipError for leakage."""
    problems = leaks(chips, sides)
    if problems:
        raise ChipError("prepare", problems)
    listed: list[dict[str, str]] = [{} for _ in folders]
    for chip, side in zip(chips, sides, strict=True):
        listed[chip.folder][chip.stem] = side
    return Split(path, tuple(_relative(folder, path) for folder in folders), tuple(listed), dict(made))


def leaks(chips: Sequence[Listed], sides: Sequence[str]) -> list[str]:
    """Return what to say of each scene that is on two sides, with a chip of each."""
    first: dict[str, dict[str, Listed]] = {}
    for chip, side in zip(chips, sides, strict=True):
        if chip.scene:
            first.setdefault(chip.scene, {}).setdefault(side, chip)
    return [_leak(scene, found) for scene, found in first.items() if len(found) > 1]


def _leak(scene: str, found: Mapping[str, Listed]) -> str:
    text = f"scene {scene} is on two sides: " + " and ".join(f"{chip.name} ({side})" for side, chip in found.items())
    if len({chip.folder for chip in found.values()}) > 1:
        text += (
            ". Where the folders show two images of that name, export one of the two again under another scene name "
            "(--scene, SCENE_NAME)"
        )
    return text


def table(chips: Sequence[Listed], sides: Sequence[str], group: Callable[[Listed], str]) -> list[str]:
    """Return how many chips of each group are on each side, for a person."""
    counts = Counter((group(chip), side) for chip, side in zip(chips, sides, strict=True))
    names = sorted({name for name, _ in counts})
    lines = [f"{'':30}" + "".join(f"{side:>8}" for side in SIDES)]
    lines += [f"{name or '(unnamed)':30}" + "".join(f"{counts[name, s]:8}" for s in SIDES) for name in names]
    return [*lines, f"{'all':30}" + "".join(f"{list(sides).count(side):8}" for side in SIDES)]


def _listed(number: int, folder: Path, tile: Tile) -> Listed:
    facts = tile.facts
    name = facts.name or f"{folder.name}/{tile.stem}"
    glacier = facts.glacier or folder.name
    return Listed(number, tile.stem, name, glacier, facts.date, facts.sensor, facts.scene, bool(facts.glacier))


def _without_day(text: str) -> str:
    if not text:
        return "has no date in chips.json"
    return f"its date in chips.json is {text!r}; expected one such as {A_DAY}"


def _together(groups: Sequence[str], scenes: Sequence[str]) -> list[str]:
    """Return the groups with those that share a scene made one."""
    head: dict[str, str] = {name: name for name in groups}

    def top(name: str) -> str:
        while head[name] != name:
            name = head[name]
        return name

    owner: dict[str, str] = {}
    for name, scene in zip(groups, scenes, strict=True):
        if scene:
            head[top(name)] = top(owner.setdefault(scene, name))
    return [top(name) for name in groups]


def _dealt(groups: Sequence[str], shares: Sequence[float], seed: int) -> list[str]:
    """Return a side for each, whole groups at a time, in random order.

    Each group goes where most is missing of the side's share, the last ones to the sides that have a share and none
    yet: so each side with a share gets one where there are enough groups, train first.
    """
    sizes = Counter(groups)
    order = sorted(sizes)
    np.random.default_rng(seed).shuffle(order)
    missing = {side: share / sum(shares) * len(groups) for side, share in zip(SIDES, shares, strict=True)}
    empty = [side for side in SIDES if missing[side] > 0]
    side_of = {}
    for number, name in enumerate(sorted(order, key=lambda name: -sizes[name])):  # those of one size stay shuffled
        side = max(empty if len(order) - number <= len(empty) else SIDES, key=lambda side: missing[side])
        empty = [one for one in empty if one != side]
        side_of[name] = side
        missing[side] -= sizes[name]
    return [side_of[name] for name in groups]


def _relative(folder: Path, path: Path) -> str:
    try:
        return Path(os.path.relpath(folder.absolute(), path.absolute().parent)).as_posix()
    except ValueError:  # another drive of Windows
        return str(folder.absolute())
