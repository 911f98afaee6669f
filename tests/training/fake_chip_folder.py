"""Writes a tiny Classified_Tiles folder file by file, as Esri's tools leave it, with our chips.json where wished."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from tests.training.fake_frontlearning import write_png

SIZE_PX = (40, 32)
FRONT_ROW = 20
ICE, OCEAN, IGNORE = 1, 2, 255
CLASSES = [
    {"Value": ICE, "Name": "Glacier ice", "Color": [200, 220, 240]},
    {"Value": OCEAN, "Name": "Ocean", "Color": [-1, -1, -1]},
]


def write_chip_folder(folder: Path, count: int = 4, facts: bool = True) -> Path:
    """Write `count` pairs: ocean above the front, ice below it, its two last columns unknown where there are facts.

    Chips 0 and 1 are of glacier alpha and one scene, the others each of glacier beta and a scene of its own.
    """
    for number in range(count):
        write_png(folder / "images" / f"{number:09d}.png", np.stack([image(number)] * 3))
        write_png(folder / "labels" / f"{number:09d}.png", label(facts)[None])
    (folder / "esri_model_definition.emd").write_text(json.dumps({"Classes": CLASSES}))
    if facts:
        write_facts(folder, {f"{number:09d}": facts_of(number) for number in range(count)})
    return folder


def write_facts(folder: Path, chips: dict[str, Any]) -> None:
    """Write chips.json."""
    content = {"Version": "1.0", "IgnoreValue": IGNORE, "CellSizeM": 49.0, "Classes": CLASSES, "Chips": chips}
    (folder / "chips.json").write_text(json.dumps(content))


def facts_of(number: int) -> dict[str, Any]:
    """Return what chips.json says of one chip: its front lies between rows 19 and 20."""
    return {
        "Name": f"{folder_free_name(number)}",
        "Glacier": "alpha" if number < 2 else "beta",
        "Date": f"20{10 + number}-08-01",
        "Sensor": "Landsat 8",
        "Scene": f"scene {max(1, number)}",
        "FlowDirection": 0.0,
        "Fronts": [[[FRONT_ROW - 0.5, float(col)] for col in range(SIZE_PX[1])]],
    }


def folder_free_name(number: int) -> str:
    """Return the name of a chip that chips.json gives it."""
    return f"chip {number}"


def image(seed: int) -> np.ndarray:
    """(H, W) uint8: sea of about 40 above the front, ice of about 180 from the front on."""
    noise = np.random.default_rng(seed).normal(0, 8, SIZE_PX)
    return (np.where(np.arange(SIZE_PX[0])[:, None] < FRONT_ROW, 40, 180) + noise).clip(0, 255).astype(np.uint8)


def label(ignored: bool) -> np.ndarray:
    """(H, W) uint8 of OCEAN above the front and ICE below."""
    values = np.where(np.arange(SIZE_PX[0])[:, None] < FRONT_ROW, OCEAN, ICE) + np.zeros(SIZE_PX)
    if ignored:
        values[:, -2:] = IGNORE
    return values.astype(np.uint8)
