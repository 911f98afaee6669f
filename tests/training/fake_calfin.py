"""Writes a tiny data set in the layout of CALFIN: pairs of a near-infrared image and a mask of the ocean."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from tests.training.fake_frontlearning import write_png

SIZE_PX = (60, 80)
EDGE_COL = 50  # ocean from this column on: the glaciers flow to the right
NAMES = (
    "Jakobshavn_LC08_L1TP_2014-08-01_009-011_T1_B5",
    "Rink-Isbrae_LE07_L1TP_2002-05-20_011-008_T1_B4",
    "Upernavik-NE_LT05_L1TP_1987-07-20_016-008_T1_B4",
)


def write_calfin(folder: Path) -> Path:
    """Write three pairs below train/: two of 8 bits, one of 16; white is ice and land, black is the ocean."""
    train = folder / "training" / "data" / "train"
    for number, name in enumerate(NAMES):
        if number == 2:
            write_png16(train / f"{name}.png", image(number)[None].astype(np.uint16) * 257)
        else:
            write_png(train / f"{name}.png", np.stack([image(number)] * 3))
        write_png(train / f"{name}_mask.png", mask()[None])
    return folder


def image(seed: int) -> np.ndarray:
    """(H, W) uint8: ice of about 180, sea of about 40."""
    noise = np.random.default_rng(seed).normal(0, 8, SIZE_PX)
    return (np.where(np.arange(SIZE_PX[1]) < EDGE_COL, 180, 40) + noise).clip(1, 255).astype(np.uint8)


def mask() -> np.ndarray:
    """(H, W) uint8: 255 on ice and land, 0 on the ocean."""
    return np.where(np.arange(SIZE_PX[1]) < EDGE_COL, 255, 0).astype(np.uint8) + np.zeros(SIZE_PX, np.uint8)


def write_png16(path: Path, bands: np.ndarray) -> None:
    """Write (bands, H, W) as 16-bit PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    memory = gdal.GetDriverByName("MEM").Create("", bands.shape[2], bands.shape[1], len(bands), gdal.GDT_UInt16)
    memory.WriteArray(bands)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
