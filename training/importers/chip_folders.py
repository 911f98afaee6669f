"""Reads one or several Classified_Tiles folders, Esri's or ours, to be written as one of ours.

Layout of each: images/ and labels/ with files of the same names but for the ending (TIFF, PNG, JPEG), and
esri_model_definition.emd with Classes [{"Value", "Name", "Color"}]. map.txt is not needed. chips.json, where it is
there, adds each chip's fronts, glacier, date, sensor, scene and flow, and the value (255) that means "unknown". A chip
whose glacier is not told is of one called as its folder; where folders share a name, with the folders that they lie in.
Of a scene that several folders have, each folder's chips stay one image: two images may be called so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from glacier_terminus_plugin.core.classified_tiles import (
    ClassifiedTiles,
    ClassifiedTilesError,
    Tile,
    TileFacts,
    read_classified_tiles,
)
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from glacier_terminus_plugin.core.raster_source import RasterSource
from training.chip_folder import LabelValues, read_chip
from training.importers.data_set import DataSet, Sample, lazily


def chip_folders(folders: Sequence[Path]) -> DataSet:
    """Return the tiles of all folders as one set; where their classes differ, that is a problem of it."""
    problems: list[str] = []
    samples: dict[str, Callable[[], Sample]] = {}
    classes: dict[str, LabelValues] = {}
    names = _names(folders)
    found: dict[Path, ClassifiedTiles] = {}
    for folder in folders:
        try:
            found[folder], wrong = read_classified_tiles(folder)
        except ClassifiedTilesError as error:
            problems += [f"{folder}: {problem}" for problem in error.problems]
            continue
        problems += [f"{folder.name}: {problem}" for problem in wrong]
    shared = _shared_scenes(found.values())
    for folder, tiles in found.items():
        values = classes[str(folder)] = LabelValues(tiles)
        for tile in tiles.tiles:
            source = "/".join(filter(None, (names[folder], tile.facts.folder)))
            image = source if tile.facts.scene in shared else tile.facts.folder
            samples[f"{folder}/{tile.stem}"] = lazily(_read, tile, names[folder], values, image)
    listed = {name: ", ".join(f"{c.value} {c.name}" for c in values.classes) for name, values in classes.items()}
    if len(set(listed.values())) > 1:
        problems.append("the classes differ: " + "; ".join(f"{text} in {name}" for name, text in listed.items()))
    known = next(iter(classes.values())).classes if classes else ()
    notes = [
        f"scene {scene} is in several folders: it is stretched folder by folder, as two images may be called so"
        for scene in sorted(shared)
    ]
    title = " + ".join(folder.name for folder in folders)
    return DataSet(title, known, samples, tuple(problems), tuple(notes))


def _shared_scenes(folders: Iterable[ClassifiedTiles]) -> set[str]:
    """Return the names of the scenes that several folders have tiles of."""
    counts = Counter(scene for tiles in folders for scene in {tile.facts.scene for tile in tiles.tiles})
    return {scene for scene, count in counts.items() if scene and count > 1}


def _names(folders: Sequence[Path]) -> dict[Path, str]:
    """Return what to call each folder: its name, with as many of those above it as tell all apart."""
    whole = {folder: folder.resolve() for folder in folders}
    names: dict[Path, str] = {}
    for count in range(1, max(len(path.parts) for path in whole.values()) + 1):
        names = {folder: "/".join(path.parts[-count:]) for folder, path in whole.items()}
        if len(set(names.values())) == len(set(whole.values())):
            break
    return names


def _read(tile: Tile, folder: str, values: LabelValues, image: str) -> Sample:
    chip = read_chip(tile, folder, values)
    facts = TileFacts(chip.name, chip.glacier, chip.date, chip.sensor, chip.scene, chip.flow_deg, chip.fronts, image)
    if chip.labels is None:
        raise ValueError(f"{chip.name}: has no labels")
    return Sample(chip.image, chip.valid, chip.labels, facts, _place_of(tile.image))


def _place_of(path: Path) -> RasterGrid | None:
    """Return a tile's place on the map, None where it has no CRS: then numbers of a picture would be taken for it."""
    grid = RasterSource(path, [0]).grid
    return grid if grid.crs else None
