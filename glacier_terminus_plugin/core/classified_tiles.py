"""Esri's folder of training data, Classified_Tiles: what its files are called, and what they say of the tiles."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from .class_roles import color_of, role_of
from .errors import ProblemsError
from .model_definition import ModelClass

IMAGES, LABELS = "images", "labels"
MAP, STATS, ACCUMULATED = "map.txt", "stats.txt", "esri_accumulated_stats.json"
DEFINITION = "esri_model_definition.emd"
FACTS = "chips.json"  # ours, beside Esri's: what their format has no place for
FACTS_VERSION = "1.0"
IGNORE = 255  # a label's value where nothing is known, so that background (0) is a class like the others
BACKGROUND = ModelClass(0, "Background", (0, 0, 0), "other")


class ClassifiedTilesError(ProblemsError):
    """A folder of training data can't be used as it is; `problems` lists everything that is wrong."""


@dataclass(frozen=True)
class TileFacts:
    """What is known of one tile beyond its pixels; "", None or () where it is not.

    fronts: (n, 2) float64 of (row, col), pixel centres at integers, left to right looking downstream. flow_deg: towards
    which the glacier flows, clockwise from the tile's up. scene: the image that the tile was cut from.
    folder: which folder's, where several that became one have scenes of that name: they may be of two images.
    """

    name: str = ""
    glacier: str = ""
    date: str = ""
    sensor: str = ""
    scene: str = ""
    flow_deg: float | None = None
    fronts: tuple[np.ndarray, ...] = ()
    folder: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that `from_dict` reads; coordinates to a thousandth of a pixel."""
        values: dict[str, Any] = {"Name": self.name, "Glacier": self.glacier, "Date": self.date, "Sensor": self.sensor}
        return {
            **values,
            "Scene": self.scene,
            **({"Folder": self.folder} if self.folder else {}),
            "FlowDirection": self.flow_deg,
            "Fronts": [np.round(front, 3).tolist() for front in self.fronts],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TileFacts:
        """Return the facts of a JSON object. Raises ValueError where it is none, or a front is no line."""
        names = ("name", "glacier", "date", "sensor", "scene", "folder")
        texts = {name: values.get(name.capitalize(), "") for name in names}
        flow = values.get("FlowDirection")
        told = flow is None or (isinstance(flow, (int, float)) and math.isfinite(flow))
        if not all(isinstance(text, str) for text in texts.values()) or not told:
            raise ValueError("Name, Glacier, Date, Sensor, Scene, Folder must be texts, FlowDirection a number or null")
        fronts = tuple(np.array(front, dtype=np.float64) for front in values.get("Fronts", []))
        if any(f.ndim != 2 or f.shape[1] != 2 or len(f) < 2 or not np.isfinite(f).all() for f in fronts):
            raise ValueError("Fronts must be lists of [row, column], at least two of them")
        return cls(**texts, flow_deg=None if flow is None else float(flow), fronts=fronts)


@dataclass(frozen=True)
class Tile:
    """One image with its label; `stem` is the name that both files share."""

    stem: str
    image: Path
    label: Path
    facts: TileFacts = field(default_factory=TileFacts)


@dataclass(frozen=True)
class ClassifiedTiles:
    """A folder of tiles. classes: all that labels may hold but the ignore value, background (0) among them.

    ignore: the labels' value where nothing is known, None where the folder has none. cell_size_m: None where unknown.
    """

    folder: Path
    tiles: tuple[Tile, ...]
    classes: tuple[ModelClass, ...]
    ignore: int | None = None
    cell_size_m: float | None = None


def is_classified_tiles(folder: str | os.PathLike[str]) -> bool:
    """Return whether a folder looks like Classified_Tiles."""
    return (Path(folder) / IMAGES).is_dir() and (Path(folder) / LABELS).is_dir()


def read_classified_tiles(folder: str | os.PathLike[str]) -> tuple[ClassifiedTiles, list[str]]:
    """Return what a folder holds, pixels not looked at, and a sentence for each thing that is wrong.

    Images and labels are paired by their names without the ending; map.txt adds and takes away nothing, as with Esri.
    Raises ClassifiedTilesError where the folder is none of that kind.
    """
    folder = Path(folder)
    if not is_classified_tiles(folder):
        raise ClassifiedTilesError(folder, [f"expected the folders {IMAGES} and {LABELS} in it, as Esri exports them"])
    problems: list[str] = []
    facts = _read_json(folder / FACTS, problems)
    definition = _read_json(folder / DEFINITION, problems)
    accumulated = _read_json(folder / ACCUMULATED, problems)
    images, labels = _files(folder / IMAGES, problems), _files(folder / LABELS, problems)
    problems += [
        f"{IMAGES}/{images[s].name}: no label of that name in {LABELS}" for s in sorted(images.keys() - labels)
    ]
    problems += [
        f"{LABELS}/{labels[s].name}: no image of that name in {IMAGES}" for s in sorted(labels.keys() - images)
    ]
    told = _object(facts.get("Chips"))
    tiles = [
        Tile(stem, images[stem], labels[stem], _facts_of(stem, told, problems))
        for stem in sorted(images.keys() & labels.keys())
    ]
    if not tiles and not problems:
        problems.append(f"{IMAGES} is empty; expected images, and labels of the same names")
    classes = _classes(facts, definition, accumulated, problems)
    ignore, cell_size = facts.get("IgnoreValue"), facts.get("CellSizeM")
    return ClassifiedTiles(
        folder,
        tuple(tiles),
        classes,
        ignore if isinstance(ignore, int) else None,
        float(cell_size) if isinstance(cell_size, (int, float)) else None,
    ), problems


def classes_to_list(classes: Sequence[ModelClass]) -> list[dict[str, Any]]:
    """Return classes as they are listed in a definition, with our role beside."""
    return [{"Value": c.value, "Name": c.name, "Color": list(c.color), "Role": c.role} for c in classes]


def _files(folder: Path, problems: list[str]) -> dict[str, Path]:
    """Return the pictures of a folder by their names without the ending; sidecar files are none."""
    found: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".mrf"):
            continue
        if path.stem in found:
            problems.append(f"{folder.name}/{path.name}: {found[path.stem].name} has the same name; keep one of them")
        found.setdefault(path.stem, path)
    return found


def _read_json(path: Path, problems: list[str]) -> Mapping[str, Any]:
    """Return the JSON object of a file, empty where there is none."""
    try:
        return _object(json.loads(path.read_text(encoding="utf-8-sig")))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        problems.append(f"{path.name}: can't be read as JSON ({error})")
        return {}


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _facts_of(stem: str, told: Mapping[str, Any], problems: list[str]) -> TileFacts:
    try:
        return TileFacts.from_dict(_object(told.get(stem)))
    except (ValueError, TypeError) as error:
        problems.append(f"{FACTS}: {stem}: {error}")
        return TileFacts()


def _classes(
    facts: Mapping[str, Any], definition: Mapping[str, Any], accumulated: Mapping[str, Any], problems: list[str]
) -> tuple[ModelClass, ...]:
    """Return the classes: ours, which name background, else Esri's with background before them."""
    source, listed = next(
        (
            (name, values["Classes"])
            for name, values in ((FACTS, facts), (DEFINITION, definition), (ACCUMULATED, accumulated))
            if values.get("Classes")
        ),
        (DEFINITION, None),
    )
    if listed is None:
        problems.append(f"{DEFINITION}: missing, or without Classes: nothing tells what the labels' values mean")
        return ()
    try:
        classes = [_class(_object(item)) for item in listed]
    except (KeyError, TypeError, ValueError) as error:
        problems.append(f"{source}: Classes: expected a Value and a Name for each ({error!r})")
        return ()
    values = [c.value for c in classes]
    twice = sorted({value for value in values if values.count(value) > 1})
    if twice:
        problems.append(f"{source}: Classes: the values {', '.join(map(str, twice))} occur twice")
    if facts.get("Classes") or 0 in values:
        return tuple(classes)
    return (BACKGROUND, *classes)


def _class(item: Mapping[str, Any]) -> ModelClass:
    value = int(item["Value"] if "Value" in item else item["ClassValue"])
    name = str(item["Name"] if "Name" in item else item["ClassName"])
    color = item.get("Color") or [-1, -1, -1]  # Esri's way to say: choose one
    known = len(color) == 3 and all(isinstance(c, int) and 0 <= c <= 255 for c in color)
    chosen = (color[0], color[1], color[2]) if known else color_of(value)
    return ModelClass(value, name, chosen, str(item.get("Role") or role_of(name)))
