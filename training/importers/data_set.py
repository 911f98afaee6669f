"""What every importer hands over: a set of samples to read one by one; and how it is checked and written as chips."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.classified_tiles import IGNORE, TileFacts
from glacier_terminus_plugin.core.classified_tiles_writer import ClassifiedTilesWriter
from glacier_terminus_plugin.core.export_training_data import ExportOptions, TilePlace, grid_of_place, plan_tiles
from glacier_terminus_plugin.core.label_shapes import MIN_FRONT_PX, clip_line
from glacier_terminus_plugin.core.line_distance import line_length
from glacier_terminus_plugin.core.model_definition import ModelClass
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from training.chips import ChipError

Tell = Callable[[str], None]
MAX_NAMED = 200  # problems beyond are counted
SET_WIDE = ("the classes differ", "the images differ")  # problems that begin so are of no single file


@dataclass(frozen=True)
class Sample:
    """One image with its labels: (C, H, W), (H, W) bool, (H, W) uint8 of class values and IGNORE, and its facts.

    grid: its place on the map, None where that is unknown.
    """

    image: np.ndarray
    valid: np.ndarray
    labels: np.ndarray
    facts: TileFacts
    grid: RasterGrid | None = None


@dataclass(frozen=True)
class DataSet:
    """A data set whose files are listed, none read yet.

    samples: by name, each to be read when its turn comes; reading raises ValueError with the file and what is wrong.
    problems: what the list alone tells, such as an image without a label. notes: what a user should know.
    """

    title: str
    classes: tuple[ModelClass, ...]
    samples: Mapping[str, Callable[[], Sample]]
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    band_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cutting:
    """How samples become chips of one size. tile_px None: whole images, filled up to the size of the largest."""

    tile_px: int | None = 256
    stride_px: int = 128
    image_format: str = "TIFF"


@dataclass(frozen=True)
class Report:
    """What was found in a data set, and everything that is wrong with it."""

    title: str
    images: int
    glaciers: Mapping[str, int]
    sizes: tuple[tuple[int, int], tuple[int, int]] | None  # smallest and largest height and width
    kinds: Mapping[str, int]  # bands and type of numbers, with how many images have them
    pixels: Mapping[int, int]  # of each class value
    images_with: Mapping[int, int]
    fronts: int
    classes: tuple[ModelClass, ...]
    problems: tuple[str, ...]
    notes: tuple[str, ...]
    bad: frozenset[str]  # names of samples that can't be used

    def lines(self) -> Iterator[str]:
        """Yield the report for a person."""
        yield f"{self.title}: {self.images} images that can be used, {self.fronts} fronts drawn as lines"
        for glacier, count in sorted(self.glaciers.items()):
            yield f"  {glacier or '(no glacier named)':28} {count:6} images"
        if self.sizes:
            (low_h, low_w), (high_h, high_w) = self.sizes
            yield f"  rows x columns: {low_h} x {low_w} to {high_h} x {high_w}"
        for kind, count in sorted(self.kinds.items()):
            yield f"  {kind:28} {count:6} images"
        total = max(1, sum(self.pixels.values()))
        for item in self.classes:
            share = 100 * self.pixels.get(item.value, 0) / total
            where = self.images_with.get(item.value, 0)
            yield f"  class {item.value:3} {item.name:18} {where:6} images, {share:5.1f} % of the pixels"
        unknown = self.pixels.get(IGNORE, 0)
        if unknown:
            yield f"  unknown (255)                {self.images_with[IGNORE]:6} images, {100 * unknown / total:5.1f} %"
        for note in self.notes:
            yield f"note: {note}"
        if self.problems:
            yield f"{len(self.problems)} problem(s):"
            yield from (f"- {problem}" for problem in self.problems[:MAX_NAMED])
            if len(self.problems) > MAX_NAMED:
                yield f"- ... and {len(self.problems) - MAX_NAMED} more"
        else:
            yield "no problems"


def inspect(data: DataSet) -> Report:
    """Read every file once, keep none, and return what was found."""
    problems, notes, bad = list(data.problems), list(data.notes), set()
    glaciers, kinds = Counter[str](), Counter[str]()
    pixels, images_with = Counter[int](), Counter[int]()
    sizes: list[tuple[int, int]] = []
    fronts = 0
    known = {c.value for c in data.classes} | {IGNORE}
    for name, read in data.samples.items():
        try:
            sample = read()
            _check(name, sample, known)
        except ValueError as error:
            problems.append(str(error))
            bad.add(name)
            continue
        glaciers[sample.facts.glacier] += 1
        kinds[f"{len(sample.image)} band(s) of {sample.image.dtype.name}"] += 1
        sizes.append((sample.labels.shape[0], sample.labels.shape[1]))
        fronts += len(sample.facts.fronts)
        for value, count in zip(*np.unique(sample.labels, return_counts=True), strict=True):
            pixels[int(value)] += int(count)
            images_with[int(value)] += 1
    if len(kinds) > 1:
        problems.append("the images differ: " + ", ".join(f"{kind} ({n} images)" for kind, n in kinds.items()))
    if sizes:
        notes += [f"class {c.value} {c.name} is empty: no image has it" for c in data.classes if not pixels[c.value]]
    heights, widths = [height for height, _ in sizes], [width for _, width in sizes]
    return Report(
        data.title,
        len(sizes),
        glaciers,
        ((min(heights), min(widths)), (max(heights), max(widths))) if sizes else None,
        kinds,
        pixels,
        images_with,
        fronts,
        data.classes,
        tuple(problems),
        tuple(notes),
        frozenset(bad),
    )


def write_chips(
    data: DataSet, report: Report, folder: Path, cutting: Cutting, *, leave_out_bad: bool = False, tell: Tell = print
) -> int:
    """Write a Classified_Tiles folder of the samples that are sound and return its number of chips.

    Raises ChipError naming everything that is wrong; where bad files are to be left out, what is wrong with the set as
    a whole. OutputError.
    """
    problems = report.problems
    if leave_out_bad:
        set_wide = [problem for problem in problems if problem.startswith(SET_WIDE)]
        problems = [f"{problem}; no single file can be left out for this: import them apart" for problem in set_wide]
    if problems:
        raise ChipError(data.title, problems[:MAX_NAMED])
    if report.sizes is None:
        raise ChipError(data.title, ["no image can be used"])
    _, largest = report.sizes
    with ClassifiedTilesWriter(folder, data.classes, cutting.image_format, data.band_names) as writer:
        good = {name: read for name, read in data.samples.items() if name not in report.bad}
        for number, (_, read) in enumerate(good.items()):
            for chip in _cut(read(), cutting, largest):
                writer.add(chip.image, chip.labels, chip.facts, chip.valid, chip.grid)
            if (number + 1) % 100 == 0:
                tell(f"{number + 1} of {len(good)} images, {writer.count} chips")
        writer.finish()
    return writer.count


def _cut(sample: Sample, cutting: Cutting, largest: tuple[int, int]) -> Iterator[Sample]:
    """Yield the chips of a sample, all of one size; those of which nothing is known are left out."""
    height, width = sample.labels.shape
    tile = largest if cutting.tile_px is None else (cutting.tile_px, cutting.tile_px)
    grid = sample.grid or RasterGrid(width, height, (0, 1, 0, 0, 0, -1))
    stride = cutting.stride_px if cutting.tile_px else max(tile)
    places = plan_tiles(grid, ExportOptions(tile, (stride, stride)))
    for place in places:
        chip = _chip_at(sample, place, tile)
        if not (chip.labels != IGNORE).any():
            continue
        name = sample.facts.name + (f" r{place.row} c{place.col}" if len(places) > 1 else "")
        placed = None if sample.grid is None else grid_of_place(sample.grid, place, tile)
        yield replace(chip, facts=replace(chip.facts, name=name), grid=placed)


def _chip_at(sample: Sample, place: TilePlace, tile: tuple[int, int]) -> Sample:
    rows, cols = slice(place.row, place.row + tile[0]), slice(place.col, place.col + tile[1])
    labels = sample.labels[rows, cols]
    beside = (0, tile[0] - labels.shape[0]), (0, tile[1] - labels.shape[1])
    pieces = [
        piece
        for front in sample.facts.fronts
        for piece in clip_line(front - [place.row, place.col], *tile)
        if line_length(piece) >= MIN_FRONT_PX
    ]
    return Sample(
        np.pad(sample.image[:, rows, cols], ((0, 0), *beside)),
        np.pad(sample.valid[rows, cols], beside),
        np.pad(labels, beside, constant_values=IGNORE),
        replace(sample.facts, fronts=tuple(sorted(pieces, key=line_length, reverse=True))),
    )


def _check(name: str, sample: Sample, known: set[int]) -> None:
    """Raise ValueError where a sample's parts do not fit together."""
    if sample.image.shape[1:] != sample.labels.shape:
        sizes = " and ".join(f"{h} x {w}" for h, w in (sample.image.shape[1:], sample.labels.shape))
        raise ValueError(f"{name}: image and label differ in size ({sizes} rows x columns)")
    strange = set(np.unique(sample.labels).tolist()) - known
    if strange:
        raise ValueError(f"{name}: the label holds {sorted(strange)[:5]}, which are of no class")


def pngs_below(folders: Sequence[Path]) -> dict[Path, Path]:
    """Return the PNG files below the folders, none twice, each with its path from there.

    Where there are several folders, that path begins with the folder's name.
    """
    found: dict[Path, Path] = {}
    for folder in (folder.resolve() for folder in folders):
        start = folder.parent if len(folders) > 1 else folder
        for path in sorted(folder.rglob("*.png")):
            found.setdefault(path, path.relative_to(start))
    return found


def by_key(keyed: Iterable[tuple[str, Path]]) -> tuple[dict[str, Path], dict[str, str]]:
    """Return the first file of each key, and a sentence for each key that is not of one file alone."""
    found: dict[str, Path] = {}
    doubled: dict[str, str] = {}
    for key, path in keyed:
        if found.setdefault(key, path) != path:
            doubled[key] = f"two files are called {key}, {found[key]} and {path}: rename one, or import them apart"
    return found, doubled


def names_of(keys: Iterable[str]) -> dict[str, str]:
    """Return what to call the file of each key: the last part of all keys where no two are alike, else the key."""
    last = {key: key.rpartition("/")[2] for key in keys}
    differ = len(set(last.values())) == len(last)
    return {key: last[key] if differ else key for key in sorted(last, key=lambda key: (last[key], key))}


def lazily(read: Callable[..., Sample], *arguments: object) -> Callable[[], Sample]:
    """Return a sample to be read later."""
    return partial(read, *arguments)
