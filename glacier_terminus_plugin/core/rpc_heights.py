"""How far off an image may lie that is placed by RPCs: as if all of its ground lay at one height."""

from __future__ import annotations

import os
from pathlib import PurePath

import numpy as np
from osgeo import gdal

from .gdal_errors import gdal_raises
from .raster_grid import geocentric

_STEP_M = 100.0


def height_note(path: str | os.PathLike[str]) -> str:
    """Return what to say of an image that RPCs alone place, "" of others and of one that can't be opened.

    GDAL takes the RPCs' own HEIGHT_DEFAULT for the height of all ground, and 0 where they have none.
    """
    try:
        with gdal_raises():
            dataset = gdal.OpenEx(os.fspath(path), gdal.OF_RASTER)
            rpcs = dataset.GetMetadata("RPC")
            if dataset.GetGeoTransform(can_return_null=True) is not None or dataset.GetGCPCount() or not rpcs:
                return ""
            height = float(rpcs.get("HEIGHT_DEFAULT", 0))
            shift = float(np.linalg.norm(np.diff([_middle_at(dataset, height + h) for h in (0, _STEP_M)], axis=0)))
    except (RuntimeError, ValueError):
        return ""
    return (
        f"{PurePath(path).name} is placed by its RPCs as if all ground lay at a height of {height:g} m above the "
        f"ellipsoid: what lies {_STEP_M:g} m higher or lower is shifted by about {shift:.0f} m. Orthorectify the image "
        "with a height model first where that counts."
    )


def _middle_at(dataset: gdal.Dataset, height: float) -> np.ndarray:
    """Return (3,) metres from the ellipsoid's centre of the place that an image's middle shows at a height."""
    transformer = gdal.Transformer(dataset, None, ["METHOD=RPC", f"RPC_HEIGHT={height}"])
    done, (lon, lat, _) = transformer.TransformPoint(False, dataset.RasterXSize / 2, dataset.RasterYSize / 2)
    if not done:
        raise ValueError("no such place")
    return geocentric(np.array([[lon, lat]]))[0]
