"""Writes a tiny data set in the layout of the Mohajerani training set, whose fronts can be computed by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from training.chips import Chip

gdal.UseExceptions()

SIZE_PX = (64, 48)
FRONT_ROW = 30
FRONT_COLS = (8, 40)  # first and last column of the front
PRODUCTS = {  # one product id per image; characters 11-16 are path and row
    "LC08_L1TP_008011_20140801_20170420_01_T1_B2": "jakobshavn",
    "LC08_L1TP_009011_20150801_20170420_01_T1_B2": "jakobshavn",
    "LC08_L1TP_230012_20150819_20170406_01_T1_B8": "kangerlussuaq",
    "LE07_L1TP_020007_20020520_20170130_01_T1_B2": "sverdrup",
}


def write_data_set(folder: Path) -> Path:
    """Write four sound pairs of image and label; bright ice below the front, dark sea above it."""
    for number, product in enumerate(PRODUCTS):
        write_png(folder / "images" / f"{product}_Subset.png", np.stack([image(number)] * 3 + [np.full(SIZE_PX, 255)]))
        write_png(folder / "labels_1px" / f"{product}_Front.png", np.stack([label()] * 3))
    return folder


def image(seed: int) -> np.ndarray:
    """(H, W) uint8: sea of about 40 above the front, ice of about 180 from the front on."""
    rng = np.random.default_rng(seed)
    tone = np.where(np.arange(SIZE_PX[0])[:, None] < FRONT_ROW, 40, 180) + rng.normal(0, 8, SIZE_PX)
    return tone.clip(0, 255).astype(np.uint8)


def label() -> np.ndarray:
    """(H, W) uint8, white with a straight front in black."""
    drawn = np.full(SIZE_PX, 255, dtype=np.uint8)
    drawn[FRONT_ROW, FRONT_COLS[0] : FRONT_COLS[1] + 1] = 0
    return drawn


def chip(seed: int = 0, glacier: str = "jakobshavn", *, rows_above: int = 0, columns_beside: int = 0) -> Chip:
    """Return the same image and front as a chip, without a file; larger, where asked, by more sea, ice and breadth."""
    cols = np.arange(FRONT_COLS[0], FRONT_COLS[1] + 1, dtype=np.float64)
    front = np.column_stack([np.full(len(cols), float(FRONT_ROW)), cols]) + [rows_above, columns_beside]
    pixels = np.pad(image(seed), ((rows_above, rows_above), (columns_beside, columns_beside)), mode="edge")
    return Chip(f"chip {seed}", glacier, pixels[None], np.ones(pixels.shape, dtype=bool), front)


def write_png(path: Path, bands: np.ndarray) -> None:
    """Write (bands, H, W) as 8-bit PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = bands.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, count, gdal.GDT_Byte)
    memory.WriteArray(bands.astype(np.uint8))
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
