"""Values for pixels that have none, like those beside them: a network would take the edge of the data for an edge."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from .gdal_errors import gdal_raises

_REACH_PX = 64  # farther from any valid pixel the mean will do: hardly anything is seen of it


def fill_invalid(tensor: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return a tensor whose invalid pixels continue their valid neighbours.

    tensor: (C, H, W) float32 as `normalise` gives it, where invalid pixels are 0, the mean; valid: (H, W) bool. GDAL's
    inverse distance weighting, band by band, up to 64 px; the mean beyond. Valid pixels stay as they are, and a tensor
    that is valid throughout, or nowhere, is returned itself.
    """
    if valid.all() or not valid.any():
        return tensor
    height, width = valid.shape
    with gdal_raises():
        work = gdal.GetDriverByName("MEM").Create("", width, height, 2, gdal.GDT_Float32)
        band, mask = work.GetRasterBand(1), work.GetRasterBand(2)
        mask.WriteArray(valid.astype(np.float32))
        filled = []
        for values in tensor:
            band.WriteArray(values)
            gdal.FillNodata(band, mask, _REACH_PX, 0, options=["TEMP_FILE_DRIVER=MEM"])
            filled.append(band.ReadAsArray())
    return np.stack(filled)
