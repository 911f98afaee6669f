"""Small rasters on disk and in memory, each line of which says what is special about them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array, osr

from glacier_terminus_plugin.core.gdal_errors import gdal_raises
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from glacier_terminus_plugin.core.raster_source import ArraySource

Transform = tuple[float, float, float, float, float, float]
POLAR, UTM, WEB_MERCATOR, DEGREES, FEET = "EPSG:3413", "EPSG:32624", "EPSG:3857", "EPSG:4326", "EPSG:2225"
NORTH_UP: Transform = (500_000.0, 30.0, 0.0, -2_300_000.0, 0.0, -30.0)  # in Greenland, where POLAR is true to scale


def wkt(crs: str) -> str:
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    return reference.ExportToWkt()


def make_grid(width: int, height: int, transform: Transform = NORTH_UP, crs: str = POLAR) -> RasterGrid:
    return RasterGrid(width, height, transform, wkt(crs) if crs else "")


def write_raster(
    path: Path,
    values: np.ndarray,
    *,
    transform: Transform | None = NORTH_UP,
    crs: str = POLAR,
    nodata: float | None = None,
    options: Sequence[str] = (),
    gdal_type: int | None = None,
) -> Path:
    """Write (H, W) or (C, H, W) values as GeoTIFF."""
    values = values.reshape(-1, *values.shape[-2:])
    bands, height, width = values.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type) if gdal_type is None else gdal_type
    with gdal_raises():
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind, list(options))
        if transform is not None:
            dataset.SetGeoTransform(transform)
        if crs:
            dataset.SetProjection(wkt(crs))
        for b, band in enumerate(values):
            if nodata is not None:  # first: GDAL 3.10 leaves out blocks of 0, which would be NoData afterwards
                dataset.GetRasterBand(b + 1).SetNoDataValue(nodata)
            dataset.GetRasterBand(b + 1).WriteArray(band)
        dataset.FlushCache()
        dataset = None
    return path


def write_rpcs(path: Path, metres_per_100_m: float = 0.0) -> Path:
    """Write an image of 100 x 200 pixels at 69 N that RPCs alone place, the simplest ones.

    Columns run with the longitude, and by so many metres with each 100 m of height; rows against the latitude.
    """
    write_raster(path, np.full((100, 200), 7, np.uint8), transform=None, crs="")
    by_height = metres_per_100_m / (100 / 500 * 0.02 * 40_010)  # of the scales below; a degree is 40010 m there
    offsets = {"LINE": 49.5, "SAMP": 99.5, "LAT": 69, "LONG": -50, "HEIGHT": 0}
    scales = {"LINE": 50, "SAMP": 100, "LAT": 0.01, "LONG": 0.02, "HEIGHT": 500}
    tags = {f"{key}_OFF": str(value) for key, value in offsets.items()}
    tags.update({f"{key}_SCALE": str(value) for key, value in scales.items()})
    ends = " ".join("0" * 16)  # 1, longitude, latitude, height come before
    tags.update({"LINE_NUM_COEFF": f"0 0 -1 0 {ends}", "SAMP_NUM_COEFF": f"0 1 0 {by_height} {ends}"})
    tags.update({f"{axis}_DEN_COEFF": f"1 0 0 0 {ends}" for axis in ("LINE", "SAMP")})
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadata(tags, "RPC")
    dataset = None
    return path


def write_mask(path: Path, invalid: np.ndarray, is_internal: bool) -> Path:
    """Give a raster a mask, inside the file or beside it as PATH.msk."""
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES" if is_internal else "NO")
    try:
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(invalid, 0, 255).astype(np.uint8))
        dataset = None
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return path


def read_raster(path: Path | str, band: int = 1) -> np.ndarray:
    with gdal_raises():
        dataset = gdal.Open(str(path))
        return dataset.GetRasterBand(band).ReadAsArray()


def open_dataset(path: Path | str) -> Any:
    with gdal_raises():
        return gdal.Open(str(path))


def array_source(values: np.ndarray, valid: np.ndarray | None = None, grid: RasterGrid | None = None) -> ArraySource:
    """Return (H, W) or (C, H, W) values as a source; all valid, on a plain grid, unless said otherwise."""
    values = values.reshape(-1, *values.shape[-2:])
    height, width = values.shape[1:]
    valid = np.ones((height, width), bool) if valid is None else valid
    return ArraySource(values, valid, grid or make_grid(width, height))


def gradient(height: int, width: int) -> np.ndarray:
    """Values that tell their place: 100 times the row plus the column."""
    return (100 * np.arange(height)[:, None] + np.arange(width)[None, :]).astype(np.float32)
