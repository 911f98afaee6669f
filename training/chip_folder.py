"""Reads a Classified_Tiles folder as chips: Esri's images and labels, with the lines and facts of chips.json."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.classified_tiles import (
    ClassifiedTiles,
    ClassifiedTilesError,
    Tile,
    is_classified_tiles,
    read_classified_tiles,
)
from glacier_terminus_plugin.core.line_distance import line_length
from glacier_terminus_plugin.core.raster_source import grid_of
from training.chips import ICE, IGNORE, OCEAN, ROCK, UNKNOWN, Chip, ChipError, ChipSet
from training.importers.pictures import read_image, read_mask, short

COVER_OF_ROLE = {"ice": ICE, "ocean": OCEAN, "other": ROCK}
SCENE_PIXELS = 65536  # of a scene's chips, by which they are stretched: percentiles want no more


def is_chip_folder(path: Path) -> bool:
    """Return whether a folder holds Classified_Tiles."""
    return is_classified_tiles(path)


def read_chip_folder(path: Path, stems: Collection[str] | None = None) -> ChipSet:
    """Return the chips of a folder, all or those of the named files, by name.

    Raises ChipError that lists every problem of every file at once.
    """
    chips, problems = inspect_chip_folder(path, stems)
    if problems:
        raise ChipError(str(path), problems)
    return chips


def inspect_chip_folder(path: Path, stems: Collection[str] | None = None) -> tuple[ChipSet, list[str]]:
    """Return the chips that are sound and a sentence for each thing that is not."""
    try:
        tiles, problems = read_classified_tiles(path)
    except ClassifiedTilesError as error:
        return ChipSet(path.name, ()), error.problems
    there = {tile.stem for tile in tiles.tiles}
    problems += [f"{stem}: no such image any more" for stem in sorted(set(stems or ()) - there)]
    values = LabelValues(tiles)
    chips, cell_size_m = [], tiles.cell_size_m
    for tile in tiles.tiles:
        if stems is not None and tile.stem not in stems:
            continue
        try:
            chips.append(read_chip(tile, path.name, values))
        except ValueError as error:
            problems.append(str(error))
            continue
        if cell_size_m is None and len(chips) == 1:  # Esri's folder does not tell, but its images lie on the map
            cell_size_m = grid_of(tile.image).mean_cell_size_m()
    problems += _differing(chips)
    bands = len(chips[0].image) if chips else 0
    names = tuple(f"band {b + 1}" for b in range(bands))
    kind = chips[0].image.dtype.name if chips else "uint8"
    return ChipSet(path.name, tuple(_with_scenes(chips)), values.classes, names, kind, cell_size_m), problems


class LabelValues:
    """What the labels' values are to us: uint8, with IGNORE where nothing is known.

    A class of Esri's that does not fit, 255 where it is not the ignore value among them, takes the first free value.
    """

    def __init__(self, tiles: ClassifiedTiles) -> None:
        self._ignore = tiles.ignore
        own = [c for c in tiles.classes if c.value != tiles.ignore]
        free = iter(sorted(set(range(IGNORE)) - {c.value for c in own}))
        self._value_of = {c.value: c.value if 0 <= c.value < IGNORE else next(free) for c in own}
        self.classes = tuple(replace(c, value=self._value_of[c.value]) for c in own)
        self._cover_of = {c.value: COVER_OF_ROLE.get(c.role, UNKNOWN) for c in self.classes}

    def labels(self, name: str, raw: np.ndarray) -> np.ndarray:
        """Return (H, W) uint8; raises ValueError naming values of no class."""
        labels = np.full(raw.shape, IGNORE, dtype=np.uint8)
        strange = []
        for value in np.unique(raw).tolist():
            if value in self._value_of:
                labels[raw == value] = self._value_of[value]
            elif value != self._ignore:
                strange.append(value)
        if strange:
            known = ", ".join(map(str, sorted(self._value_of)))
            odd = ", ".join(f"{value:g}" for value in strange[:5])
            raise ValueError(f"{name}: the values {odd} are of no class; the classes are {known}")
        return labels

    def cover(self, labels: np.ndarray) -> np.ndarray | None:
        """Return each pixel's kind, (H, W) uint8, where the classes tell ice from ocean; else None."""
        if not {ICE, OCEAN} <= set(self._cover_of.values()):
            return None
        cover = np.full(labels.shape, UNKNOWN, dtype=np.uint8)
        for value, kind in self._cover_of.items():
            cover[labels == value] = kind
        return cover


def read_chip(tile: Tile, folder: str, values: LabelValues) -> Chip:
    """Return one chip; raises ValueError with the file's name and what is wrong with it."""
    image, valid = read_image(tile.image)
    raw = read_mask(tile.label)
    if image.shape[1:] != raw.shape:
        sizes = " and ".join(f"{h} x {w}" for h, w in (image.shape[1:], raw.shape))
        raise ValueError(f"{short(tile.image)}: image and label differ in size ({sizes} rows x columns)")
    labels = np.where(valid, values.labels(short(tile.label), raw), np.uint8(IGNORE))  # Esri's are 0 without data
    facts = tile.facts
    fronts = sorted(facts.fronts, key=line_length, reverse=True)
    return Chip(
        facts.name or f"{folder}/{tile.stem}",
        facts.glacier or folder,
        image,
        valid,
        fronts[0] if fronts else np.empty((0, 2)),
        values.cover(labels),
        labels,
        tuple(fronts[1:]),
        facts.flow_deg,
        facts.date,
        facts.sensor,
        facts.scene,
        folder=facts.folder,
    )


def _with_scenes(chips: Sequence[Chip]) -> list[Chip]:
    """Return the chips, those that were cut from one image with that image's pixels.

    The plugin stretches a whole scene. A tile by itself has another range: all ocean it is as bright as all ice.
    """
    chips_of: dict[tuple[str, str], list[Chip]] = {}
    for chip in chips:
        if chip.scene:
            chips_of.setdefault((chip.scene, chip.folder), []).append(chip)
    pixels_of = {image: _sampled(group) for image, group in chips_of.items() if len(group) > 1}
    return [replace(chip, scene_pixels=pixels_of.get((chip.scene, chip.folder))) for chip in chips]


def _sampled(chips: Sequence[Chip]) -> np.ndarray | None:
    """Return (C, n) evenly chosen valid pixels of chips; None where none is valid, or bands or numbers differ."""
    if len({(len(chip.image), chip.image.dtype) for chip in chips}) > 1:
        return None  # which is a problem of the folder
    total = sum(int(chip.valid.sum()) for chip in chips)
    step = -(-total // SCENE_PIXELS) | 1  # odd: of a tile's columns not the same ones in each row
    return np.concatenate([chip.image[:, chip.valid][:, ::step] for chip in chips], axis=1) if total else None


def _differing(chips: list[Chip]) -> list[str]:
    """Return a sentence where chips have not all the same bands and type of numbers."""
    kinds: dict[str, str] = {}
    for chip in chips:
        kinds.setdefault(f"{len(chip.image)} band(s) of {chip.image.dtype.name}", chip.name)
    if len(kinds) < 2:
        return []
    return ["the images differ: " + "; ".join(f"{kind} ({name})" for kind, name in kinds.items())]
