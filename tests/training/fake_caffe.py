"""Writes a tiny data set in the layout of CaFFe: SAR images with zones and fronts, whole and in patches."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.training.fake_frontlearning import write_png

SIZE_PX = (64, 96)
FRONT_ROW = 30  # the front, 5 px thick in patches and 1 px in whole images; ocean below it: the glacier flows down
FRONT_COLS = (20, 79)  # between two walls of rock
NAMES = {
    "COL_2011-11-13_TDX_7_1_092": "train",
    "Mapple_2018-06-11_S1_20_2_009": "test",
    "Crane_2002-11-09_ERS_20_2_061__24_176_3_0_256": "val",  # a patch, with its numbers
}


def write_caffe(folder: Path) -> Path:
    """Write one image for each side of the set's own split."""
    for number, (name, side) in enumerate(NAMES.items()):
        stem, patch, numbers = name.partition("__")
        write_png(folder / "sar_images" / side / f"{name}.png", image(number)[None])
        write_png(folder / "zones" / side / f"{stem}_zones{patch}{numbers}.png", zones()[None])
        write_png(folder / "fronts" / side / f"{stem}_front{patch}{numbers}.png", front(5 if patch else 1)[None])
    return folder


def image(seed: int) -> np.ndarray:
    """(H, W) uint8 with speckle: bright ice, dark sea, brighter rock."""
    tone = np.select([zones() == 254, zones() == 127], [30, 120], 180)
    return (tone * np.random.default_rng(seed).gamma(16, 1 / 16, SIZE_PX)).clip(1, 255).astype(np.uint8)


def zones() -> np.ndarray:
    """(H, W) uint8: glacier above the front, ocean below it, rock on both sides, the first 4 rows not available."""
    values = np.where(np.arange(SIZE_PX[0])[:, None] <= FRONT_ROW, 127, 254) + np.zeros(SIZE_PX, int)
    values[:, : FRONT_COLS[0]] = values[:, FRONT_COLS[1] + 1 :] = 64
    values[:4] = 0
    return values.astype(np.uint8)


def front(thickness_px: int) -> np.ndarray:
    """(H, W) uint8: 255 on the front."""
    drawn = np.zeros(SIZE_PX, np.uint8)
    half = thickness_px // 2
    drawn[FRONT_ROW - half : FRONT_ROW + half + 1, FRONT_COLS[0] : FRONT_COLS[1] + 1] = 255
    return drawn
