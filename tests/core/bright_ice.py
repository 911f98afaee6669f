"""A scene of dark water above bright ice, and a region model that tells the two by their brightness."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource
from tests.core.networks import open_model, pointwise_model
from tests.core.rasters import NORTH_UP, POLAR, write_raster

TWO_CLASSES = [
    {"Value": 1, "Name": "Ice", "Color": [0, 0, 0], "Role": "ice"},
    {"Value": 2, "Name": "Ocean", "Color": [0, 0, 0], "Role": "ocean"},
]


def ice_below_water(height: int = 120, width: int = 150, front_row: int = 60) -> np.ndarray:
    """Dark water above, bright ice below."""
    return np.where(np.arange(height)[:, None] < front_row, 20, 230).astype(np.uint8).repeat(width, axis=1)


def brightness_session(folder: Path, **definition: Any) -> OnnxSession:
    """A region model that takes bright for ice and dark for ocean."""
    model = pointwise_model((10, -10), (0, 0), output_shape=("n", 2, "h", "w"))
    return open_model(folder, model, Classes=TWO_CLASSES, **definition)


def scene(folder: Path, transform=NORTH_UP, crs: str = POLAR, **options) -> RasterSource:
    return RasterSource(
        write_raster(folder / "scene.tif", ice_below_water(), transform=transform, crs=crs, **options), [0]
    )
