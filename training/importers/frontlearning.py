"""Reads the set of Mohajerani et al. (2019): Landsat subsets with the front drawn one pixel wide, three glaciers.

Zenodo 10.5281/zenodo.4044770, CC BY 4.0. Images are images/<product>_B<n>_Subset.png; labels are
labels_1px/<product>_B<n>_Front.png, white with the front in black. The glacier is told by WRS-2 path and row,
characters 11-16 of the name.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal
from scipy import ndimage

from glacier_terminus_plugin.core.class_roles import COLOR_OF_ROLE
from glacier_terminus_plugin.core.classified_tiles import BACKGROUND, TileFacts
from glacier_terminus_plugin.core.model_definition import ModelClass
from glacier_terminus_plugin.core.scene_name import read_scene_name
from training.chips import Chip, ChipError, ChipSet
from training.importers.data_set import DataSet, Sample, lazily
from training.importers.fronts_of_masks import MIN_FRONT_PX
from training.line_tracing import trace_line

gdal.UseExceptions()

GLACIER_OF_PATH_ROW = {
    **dict.fromkeys(("008011", "009011", "010011"), "jakobshavn"),
    **dict.fromkeys(("020007", "021006", "021007", "022006", "023006", "024006"), "sverdrup"),
    **dict.fromkeys(("229012", "230012", "231012"), "kangerlussuaq"),
}
TITLE = "Mohajerani et al. (2019)"
IMAGES, LABELS = "images", "labels_1px"
DEFAULT_FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "frontlearning"
FRONT_WIDTH_PX = 5.0
CLASSES = (BACKGROUND, ModelClass(1, "Calving front", COLOR_OF_ROLE["front"], "front"))
INK = 128  # label values below are front, above are paper


def data_folder() -> Path:
    """Return the folder named by the environment variable DATA, or ../shared/data/frontlearning beside the checkout."""
    return Path(os.environ["DATA"]) if os.environ.get("DATA") else DEFAULT_FOLDER


def read_chip_set(folder: Path) -> ChipSet:
    """Return the whole set; raises ChipError as `read_chips` does."""
    return ChipSet(TITLE, tuple(read_chips(folder)), band_names=("grey",))


def read_chips(folder: Path) -> list[Chip]:
    """Return all chips of the set, by name; raises ChipError that lists every problem of every file at once."""
    chips, problems = inspect_folder(folder)
    if problems:
        raise ChipError(str(folder), problems)
    return chips


def inspect_folder(folder: Path) -> tuple[list[Chip], list[str]]:
    """Return the chips that are sound and a sentence for each thing that is not."""
    images = _files(folder / IMAGES, "_Subset.png")
    labels = _files(folder / LABELS, "_Front.png")
    if not images:
        return [], [f"no images: expected {folder / IMAGES}/<product>_Subset.png; set DATA to the data's folder"]
    problems = [f"{LABELS}/{labels[key].name}: no image {key}_Subset.png" for key in sorted(labels.keys() - images)]
    chips = []
    for key, image in sorted(images.items()):
        try:
            chips.append(_read_chip(key, image, labels.get(key)))
        except ValueError as error:
            problems.append(str(error))
    return chips, problems


def frontlearning(folders: Sequence[Path], front_width_px: float = FRONT_WIDTH_PX) -> DataSet:
    """Return the set to be written as chips: the front is burned as a band, all else is background."""
    chips, problems = [], []
    for folder in folders:
        sound, wrong = inspect_folder(folder)
        chips += sound
        problems += wrong
    samples = {chip.name: lazily(_sample, chip, front_width_px) for chip in chips}
    return DataSet(TITLE, CLASSES, samples, tuple(problems), (), ("grey",))


def _sample(chip: Chip, front_width_px: float) -> Sample:
    away = np.ones(chip.valid.shape, dtype=bool)
    away[tuple(np.rint(chip.front).astype(int).T)] = False
    near = np.asarray(ndimage.distance_transform_edt(away)) <= front_width_px / 2
    facts = TileFacts(chip.name, chip.glacier, chip.date, chip.sensor, chip.scene, chip.flow_deg, chip.fronts)
    return Sample(chip.image, chip.valid, near.astype(np.uint8), facts)


def _files(folder: Path, ending: str) -> dict[str, Path]:
    return {path.name.removesuffix(ending): path for path in folder.glob(f"*{ending}")}


def _read_chip(key: str, image_path: Path, label_path: Path | None) -> Chip:
    """Return one chip; raises ValueError with the file's name and what is wrong with it."""
    name = f"{IMAGES}/{image_path.name}"
    glacier = GLACIER_OF_PATH_ROW.get(key[10:16])
    if glacier is None:
        raise ValueError(f"{name}: path/row {key[10:16]!r} is of none of this set's glaciers")
    if label_path is None:
        raise ValueError(f"{name}: no label {LABELS}/{key}_Front.png")
    image, label = _read_png(image_path), _read_png(label_path)[0]
    if image.shape[1:] != label.shape:
        sizes = " and ".join(f"{h} x {w}" for h, w in (image.shape[1:], label.shape))
        raise ValueError(f"{name}: image and label differ in size ({sizes} rows x columns)")
    valid = image[3] > 0 if len(image) == 4 else np.ones(label.shape, dtype=bool)
    scene = read_scene_name(key)
    return Chip(
        key,
        glacier,
        image[:1],
        valid,
        _read_front(f"{LABELS}/{label_path.name}", label),
        date=scene.date.isoformat() if scene.date else "",
        sensor=scene.satellite,
        scene=scene.image_id,
        place=glacier,
    )


def _read_front(name: str, label: np.ndarray) -> np.ndarray:
    """Return the label's line, left to right: the glacier flows up in this set, so left is the smaller column."""
    values = set(np.unique(label).tolist())
    if not values <= {0, 255}:
        odd = ", ".join(str(v) for v in sorted(values - {0, 255})[:5])
        raise ValueError(f"{name}: values {odd} are neither front (0) nor background (255)")
    line = trace_line(label < INK)
    if len(line) < MIN_FRONT_PX:
        raise ValueError(f"{name}: the front has {len(line)} pixels; expected one line of at least {MIN_FRONT_PX}")
    return line if line[0, 1] <= line[-1, 1] else line[::-1].copy()


def _read_png(path: Path) -> np.ndarray:
    """Return (bands, H, W) uint8; raises ValueError where the file is damaged or not 8-bit."""
    try:
        pixels = gdal.Open(str(path)).ReadAsArray()
    except RuntimeError as error:
        raise ValueError(f"{path.parent.name}/{path.name}: can't be read ({error})") from error
    if pixels is None or pixels.dtype != np.uint8:
        raise ValueError(f"{path.parent.name}/{path.name}: not an 8-bit image")
    return pixels.reshape(-1, *pixels.shape[-2:])
