"""Values for pixels that have none, like those beside them: a network would take the edge of the data for an edge."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from .gdal_errors import gdal_raises
from .tile_plan import blocks

_BLOCK_PX = 256  # a side of what is filled at a time
_REACH_PX = 64  # farther from any valid pixel the mean will do: hardly anything is seen of it


def fill_invalid(tensor: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Let a tensor's invalid pixels continue their valid neighbours, in its place, and return it.

    tensor: (C, H, W) float32 as `normalise` gives it, where invalid pixels are 0, the mean; valid: (H, W) bool. GDAL's
    inverse distance weighting, band by band, up to 64 px; the mean beyond. Valid pixels stay as they are.
    """
    height, width = valid.shape
    for block in blocks(height, width, _BLOCK_PX):  # GDAL holds several copies of what it is given
        top, left = max(0, block.row - _REACH_PX), max(0, block.col - _REACH_PX)
        part = slice(block.row, block.row + block.height), slice(block.col, block.col + block.width)
        seen = slice(top, part[0].stop + _REACH_PX), slice(left, part[1].stop + _REACH_PX)
        if not valid[part].all() and valid[seen].any():
            filled = _filled(tensor[(slice(None), *seen)], valid[seen])[:, block.row - top :, block.col - left :]
            tensor[(slice(None), *part)] = filled[:, : block.height, : block.width]
    return tensor


def _filled(tensor: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return a tensor filled by GDAL."""
    height, width = valid.shape
    with gdal_raises():
        work = gdal.GetDriverByName("MEM").Create("", width, height, 2, gdal.GDT_Float32)
        band, mask = work.GetRasterBand(1), work.GetRasterBand(2)
        mask.WriteArray(valid.astype(np.uint8))
        filled = []
        for values in tensor:
            band.WriteArray(values)
            gdal.FillNodata(band, mask, _REACH_PX, 0, options=["TEMP_FILE_DRIVER=MEM"])
            filled.append(band.ReadAsArray())
    return np.stack(filled)
