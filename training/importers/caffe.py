"""Reads CaFFe (Gourmelon et al. 2022): SAR images of seven glaciers with zones and fronts, whole or in patches.

doi:10.1594/PANGAEA.940950, CC BY 4.0. Layout: sar_images/, zones/ and fronts/, each with train/, test/ and, for
patches, val/ in it. NAME.png in sar_images belongs to NAME_zones.png and NAME_front.png; NAME is
<glacier>_<YYYY-MM-DD>_<sensor>_<resolution in m>_<quality>_<orbit>, and patches add __<...>_<row>_<col> behind the
mask's word. Zones: 0 not available, 64 rock, 127 glacier, 254 ocean and melange. Fronts: 255 on 0. Where images of
different folders share a name, their folders, but for the three, are part of all names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from glacier_terminus_plugin.core.class_roles import COLOR_OF_ROLE
from glacier_terminus_plugin.core.classified_tiles import TileFacts
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import IGNORE
from training.importers.data_set import DataSet, Sample, by_key, lazily, names_of, pngs_below
from training.importers.fronts_of_masks import fronts_of_mask
from training.importers.pictures import read_image, read_mask, short, translated, unpaired

ICE, OCEAN, ROCK = 1, 2, 3
CLASSES = (
    ModelClass(ICE, "Glacier", COLOR_OF_ROLE["ice"], "ice"),
    ModelClass(OCEAN, "Ocean and melange", COLOR_OF_ROLE["ocean"], "ocean"),
    ModelClass(ROCK, "Rock", COLOR_OF_ROLE["other"], "other"),
)
ZONES = {0: IGNORE, 64: ROCK, 127: ICE, 254: OCEAN}
FRONT = {0: 0, 255: 1}
IMAGES, ZONE_MASKS, FRONT_MASKS = "sar_images", "zones", "fronts"
GLACIERS = {
    "COL": "Columbia",
    "Crane": "Crane",
    "DBE": "Dinsmoor-Bombardier-Edgworth",
    "JAC": "Jakobshavn",
    "Jorum": "Jorum",
    "Mapple": "Mapple",
    "SI": "Sjogren-Inlet",
}
SENSORS = {  # the others are called by their names
    "PALSAR": "ALOS PALSAR",
    "RSAT": "RADARSAT-1",
    "S1": "Sentinel-1",
    "TDX": "TanDEM-X",
    "TSX": "TerraSAR-X",
}
_NAME = re.compile(r"(?P<glacier>[^_]+)_(?P<date>\d{4}-\d\d-\d\d)_(?P<sensor>[^_]+)_(?P<metres>\d+)_")


def caffe(folders: Sequence[Path]) -> DataSet:
    """Return the set; all of train, val and test, since `prepare` divides it by glacier."""
    files = pngs_below(folders)
    images, images_twice = by_key(_keyed(files, IMAGES, ""))
    zones, zones_twice = by_key(_keyed(files, ZONE_MASKS, "_zones"))
    fronts, fronts_twice = by_key(_keyed(files, FRONT_MASKS, "_front"))
    twice = [*images_twice.items(), *zones_twice.items(), *fronts_twice.items()]
    problems = unpaired(images, zones, f"mask in {ZONE_MASKS}") + unpaired(images, fronts, f"mask in {FRONT_MASKS}")
    problems += [problem for _, problem in twice]
    if not images:
        problems.append(f"no images; expected {IMAGES}/train/<name>.png, with {ZONE_MASKS} and {FRONT_MASKS} beside it")
    sound = (images.keys() & zones.keys() & fronts.keys()) - {key for key, _ in twice}
    names = {key: name for key, name in names_of(images).items() if key in sound}
    resolutions = {found["metres"] for key in names if (found := _NAME.match(key.rpartition("/")[2]))}
    note = f"cells of {', '.join(sorted(resolutions, key=int))} m, and no place on the map" if resolutions else ""
    return DataSet(
        "CaFFe",
        CLASSES,
        {name: lazily(_read, name, images[key], zones[key], fronts[key]) for key, name in names.items()},
        tuple(problems),
        (note,) if note else (),
        ("backscatter",),
    )


def _keyed(files: Mapping[Path, Path], kind: str, word: str) -> Iterator[tuple[str, Path]]:
    """Yield the files of one kind, each after its image's key.

    That is the path without the kind's folder, and without the mask's word, which stands before a patch's numbers.
    """
    for path, place in files.items():
        folders = place.parts[:-1]
        if kind in folders:
            name, patch, numbers = path.stem.partition("__")
            stem = name.removesuffix(word) + patch + numbers
            yield "/".join([*(folder for folder in folders if folder != kind), stem]), path


def _read(name: str, image_path: Path, zones_path: Path, front_path: Path) -> Sample:
    image, valid = read_image(image_path)
    zones, front = read_mask(zones_path), read_mask(front_path)
    for path, mask in ((zones_path, zones), (front_path, front)):
        if image.shape[1:] != mask.shape:
            sizes = " and ".join(f"{h} x {w}" for h, w in (image.shape[1:], mask.shape))
            raise ValueError(f"{short(path)}: image and mask differ in size ({sizes} rows x columns)")
    labels = translated(short(zones_path), zones, ZONES)
    drawn = translated(short(front_path), front, FRONT) > 0
    lines, flow = fronts_of_mask(drawn, labels, ICE, OCEAN)
    place, _, stem = name.rpartition("/")
    found = _NAME.match(stem)
    scene = stem.partition("__")[0]  # patches of one image are one scene
    parts = found.groupdict() if found else {"glacier": "", "date": "", "sensor": ""}
    facts = TileFacts(
        name,
        GLACIERS.get(parts["glacier"], parts["glacier"]),
        parts["date"],
        SENSORS.get(parts["sensor"], parts["sensor"]),
        scene if found or not place else f"{place}/{scene}",
        flow,
        tuple(lines),
    )
    return Sample(image[:1], valid, labels, facts)
