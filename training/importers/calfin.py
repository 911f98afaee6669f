"""Reads CALFIN's training set (Cheng et al. 2021): Landsat subsets with the ocean masked, 66 basins of Greenland.

Layout: NAME.png with NAME_mask.png beside it, anywhere below the folder, where NAME is
<Basin>_<satellite>_<level>_<YYYY-MM-DD>_<path>-<row>_<tier>_<band>, e.g. Jakobshavn_LC08_L1TP_2014-08-01_009-011_T1_B5.
Images have 8 or 16 bits. A mask has two values, black and white: one is the ocean, the other ice and land. Which is
which is told by the images, since water is the darker of the two near infrared; `ocean` decides otherwise. Where images
of different folders share a name, folders are part of all names, and the glaciers of images that name none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.class_roles import COLOR_OF_ROLE
from glacier_terminus_plugin.core.classified_tiles import TileFacts
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.importers.data_set import DataSet, Sample, by_key, lazily, names_of, pngs_below
from training.importers.fronts_of_masks import edges_between, flow_at
from training.importers.pictures import read_image, read_mask, short, translated, unpaired

ICE, OCEAN = 1, 2
CLASSES = (
    ModelClass(ICE, "Ice and land", COLOR_OF_ROLE["ice"], "ice"),
    ModelClass(OCEAN, "Ocean", COLOR_OF_ROLE["ocean"], "ocean"),
)
MASK = "_mask"
SIDES = ("auto", "black", "white")
_NAME = re.compile(r"(?P<basin>.+?)_L[A-Z](?P<n>\d\d)_\w+?_(?P<date>\d{4}-\d\d-\d\d)_(?P<pr>\d{3}-\d{3})(_|$)")
_LOOKED_AT = 20  # images, to tell the ocean's side


def calfin(folders: Sequence[Path], ocean: str = "auto", edge_is_front: bool = False) -> DataSet:
    """Return the set below those folders. edge_is_front: take the line where ice and ocean meet for a calving front.

    That line is the coast as well, wherever a coast is in the picture: the masks do not tell the two apart.
    """
    files = {path: place.with_suffix("").as_posix() for path, place in pngs_below(folders).items()}
    masks, masks_twice = by_key((key.removesuffix(MASK), path) for path, key in files.items() if key.endswith(MASK))
    images, images_twice = by_key((key, path) for path, key in files.items() if not key.endswith(MASK))
    sound = (images.keys() & masks.keys()) - masks_twice.keys() - images_twice.keys()
    names = {key: name for key, name in names_of(images).items() if key in sound}
    pairs = [(images[key], masks[key]) for key in names]
    problems = unpaired(images, masks, f"mask ...{MASK}.png beside it")
    problems += [*images_twice.values(), *masks_twice.values()]
    if not files:
        problems.append("no PNG files; expected <name>.png with <name>_mask.png beside it")
    white_is_ocean, note = (ocean == "white", "") if ocean != "auto" else _ocean_side(pairs)
    return DataSet(
        "CALFIN",
        CLASSES,
        {
            name: lazily(_read, name, images[key], masks[key], white_is_ocean, edge_is_front)
            for key, name in names.items()
        },
        tuple(problems),
        (note,) if note else (),
        ("near infrared",),
    )


def _read(name: str, image_path: Path, mask_path: Path, white_is_ocean: bool, edge_is_front: bool) -> Sample:
    image, valid = read_image(image_path)
    mask = read_mask(mask_path)
    black, white = (ICE, OCEAN) if white_is_ocean else (OCEAN, ICE)
    top = max(1, int(mask.max(initial=0)))  # masks have 8 or 16 bits
    if image.shape[1:] != mask.shape:
        sizes = " and ".join(f"{h} x {w}" for h, w in (image.shape[1:], mask.shape))
        raise ValueError(f"{short(image_path)}: image and mask differ in size ({sizes} rows x columns)")
    labels = translated(short(mask_path), mask, {0: black, top if top in (1, 255, 65535) else 255: white})
    if image.dtype == np.uint8:
        image = image.astype(np.uint16) * 257  # one type for all, the wider of the two that the set has
    if image.dtype != np.uint16:
        raise ValueError(f"{short(image_path)}: holds {image.dtype.name}; expected 8 or 16 bits")
    fronts = edges_between(labels, ICE, OCEAN) if edge_is_front else []
    flow = flow_at(fronts[0], labels, ICE, OCEAN) if fronts else None
    return Sample(image[:1], valid, labels, _facts(name, flow, tuple(fronts)))


def _facts(name: str, flow: float | None, fronts: tuple[np.ndarray, ...]) -> TileFacts:
    place, _, stem = name.rpartition("/")
    found = _NAME.match(stem)
    if found is None:
        return TileFacts(name, place or stem.split("_")[0], scene=name, flow_deg=flow, fronts=fronts)
    scene = stem[found.end("basin") + 1 : found.end("pr")]  # two basins of one image share it
    return TileFacts(name, found["basin"], found["date"], f"Landsat {int(found['n'])}", scene, flow, fronts)


def _ocean_side(pairs: Sequence[tuple[Path, Path]]) -> tuple[bool, str]:
    """Return whether white is the ocean, told by which side is darker, and a note that says so."""
    votes, told = 0, 0
    for image_path, mask_path in pairs[:: max(1, len(pairs) // _LOOKED_AT)]:
        try:
            image, valid = read_image(image_path)
            mask = read_mask(mask_path)
        except ValueError:
            continue  # named when all are read
        if image.shape[1:] != mask.shape:
            continue
        white, black = valid & (mask > 0), valid & (mask == 0)
        if not (white.any() and black.any()):
            continue
        votes += bool(image[0][white].mean() < image[0][black].mean())
        told += 1
    white_is_ocean = votes * 2 > told
    side = "white" if white_is_ocean else "black"
    share = votes if white_is_ocean else told - votes
    return white_is_ocean, (
        f"{side} is taken for the ocean: it is the darker side in {share} of {told} images looked at; "
        "--ocean black or white decides otherwise"
    )
