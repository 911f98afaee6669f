"""Values for pixels that have none, like those beside them: a network would take the edge of the data for an edge."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from .gdal_errors import gdal_raises

_STRIP_PX = 256  # rows that are filled at a time
_REACH_PX = 64  # farther from any valid pixel the mean will do: hardly anything is seen of it


def fill_invalid(tensor: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return a tensor whose invalid pixels continue their valid neighbours.

    tensor: (C, H, W) float32 as `normalise` gives it, where invalid pixels are 0, the mean; valid: (H, W) bool. GDAL's
    inverse distance weighting, band by band, up to 64 px; the mean beyond. Valid pixels stay as they are, and a tensor
    that is valid throughout, or nowhere, is returned itself.
    """
    filled = tensor
    for start in range(0, len(valid), _STRIP_PX):  # GDAL holds several copies of what it is given
        rows = slice(start, start + _STRIP_PX)
        seen = slice(max(0, start - _REACH_PX), start + _STRIP_PX + _REACH_PX)
        if not valid[rows].all() and valid[seen].any():
            filled = tensor.copy() if filled is tensor else filled
            filled[:, rows] = _filled(tensor[:, seen], valid[seen])[:, start - seen.start :][:, :_STRIP_PX]
    return filled


def _filled(tensor: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return a tensor filled by GDAL."""
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
