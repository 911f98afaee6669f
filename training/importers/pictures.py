"""Reads the pictures of public data sets, and pairs images with their masks by name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from osgeo import gdal

from glacier_terminus_plugin.core.errors import GridError, RasterError
from glacier_terminus_plugin.core.gdal_errors import gdal_raises
from glacier_terminus_plugin.core.memory import available_bytes
from glacier_terminus_plugin.core.raster_source import RasterSource, band_count, open_raster
from glacier_terminus_plugin.core.tile_plan import Window


def read_image(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return (C, H, W) pixels and (H, W) bool of what is valid; raises ValueError where the file is damaged."""
    try:
        _check_room(path, open_raster(path))
        source = RasterSource(path, range(band_count(path)))
        return source.read(Window(0, 0, source.grid.height, source.grid.width))
    except (RasterError, GridError, RuntimeError) as error:
        raise ValueError(f"{short(path)}: can't be read ({error})") from error


def read_mask(path: Path) -> np.ndarray:
    """Return the first band (H, W) as it lies in the file, palette or not; raises ValueError where it is damaged."""
    try:
        with gdal_raises():
            dataset = gdal.Open(str(path))  # to be kept while its band is read
            _check_room(path, dataset)
            return dataset.GetRasterBand(1).ReadAsArray()
    except RuntimeError as error:
        raise ValueError(f"{short(path)}: can't be read ({error})") from error


def _check_room(path: Path, dataset: gdal.Dataset) -> None:
    """Raise ValueError where a picture is larger than memory: a small file can declare any size."""
    depth_bytes = sum(
        gdal.GetDataTypeSize(dataset.GetRasterBand(band + 1).DataType) // 8 for band in range(dataset.RasterCount)
    )
    needed, free = dataset.RasterXSize * dataset.RasterYSize * depth_bytes, available_bytes()
    if needed > free:
        raise ValueError(
            f"{short(path)}: its {dataset.RasterYSize} x {dataset.RasterXSize} pixels would take {needed / 1e9:.1f} GB "
            f"of memory, {free / 1e9:.1f} GB are free. Cut it into smaller images."
        )


def translated(name: str, mask: np.ndarray, meaning: Mapping[int, int]) -> np.ndarray:
    """Return a mask with its values replaced, (H, W) uint8; raises ValueError naming values without a meaning."""
    values = np.unique(mask).tolist()
    strange = [value for value in values if value not in meaning]
    if strange:
        odd, known = (", ".join(f"{v:g}" for v in listed) for listed in (strange[:5], meaning))
        raise ValueError(f"{name}: the values {odd} are none of this set's ({known})")
    labels = np.empty(mask.shape, dtype=np.uint8)
    for value in values:
        labels[mask == value] = meaning[value]
    return labels


def unpaired(images: Mapping[str, Path], masks: Mapping[str, Path], what: str) -> list[str]:
    """Return a sentence for each image without its mask and each mask without its image."""
    missing = [f"{short(images[key])}: no {what} of that name" for key in sorted(images.keys() - masks.keys())]
    return missing + [f"{short(masks[key])}: no image of that name" for key in sorted(masks.keys() - images.keys())]


def short(path: Path) -> str:
    """Return a path as reports name it: the folder and the file."""
    return f"{path.parent.name}/{path.name}"
