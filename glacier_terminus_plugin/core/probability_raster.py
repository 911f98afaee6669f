"""Reads a raster that a classification left behind back into class probabilities."""

from __future__ import annotations

import os

import numpy as np

from .errors import RasterError
from .model_definition import ModelDefinition
from .raster_grid import check_fits_memory
from .raster_source import RasterSource, band_count
from .tile_plan import Window

_BYTE = 255
_BACKGROUND_SHARE = 0.8  # of a raster: a front is a thin line in it


def read_probabilities(
    path: str | os.PathLike[str],
    definition: ModelDefinition,
    extent: tuple[float, float, float, float] | None = None,
    crs: str = "",
    around: tuple[float, float, float, float] | None = None,
) -> tuple[np.ndarray, np.ndarray, tuple[str, ...], RasterSource]:
    """Return (K, H, W) float32 probabilities, (H, W) valid, the roles of the K channels, and what was read.

    That is the part within an extent and around a place, all of a rotated raster. Raises GridError where there is none.

    A raster of as many bands as the model has classes holds their probabilities; one band of whole numbers without a
    scale holds class values; one band of decimals holds the front's probability, from 0 to 255 where it
    is of whole numbers and all but empty; for a model without a front class it holds the ocean's. Anything else raises
    RasterError.
    """
    found, classes = band_count(path), definition.classes
    if found not in (1, len(classes)):
        raise RasterError(
            f"{path} has {found} bands; expected {len(classes)} (a probability for each class of "
            f"{definition.model_name}), or 1 (class values, or the front's probability)."
        )
    source = RasterSource(path, range(found), extent, crs, class_values=found == 1)
    source = source if around is None else source.within(around)
    check_fits_memory(source.grid)
    pixels, valid = source.read(Window(0, 0, source.grid.height, source.grid.width))
    if set(source.scales) != {1.0}:  # probabilities in bytes
        pixels = pixels * np.array(source.scales, np.float32)[:, None, None]
    elif found == 1 and source.data_types[0].kind in "iu":
        if not _is_front_in_bytes(pixels[0][valid], definition):
            return _one_hot(pixels[0], valid, path, definition), valid, definition.roles, source
        pixels = pixels.astype(np.float32) / _BYTE
    _check_range(pixels, valid, path)
    roles = definition.roles if found == len(classes) else ("front",)
    if found == 1 and "front" not in definition.roles:  # a region model's one band: the ocean's
        roles, pixels = ("ocean", "ice"), np.concatenate([pixels, 1 - pixels])
    return np.where(valid, pixels, 0).astype(np.float32), valid, roles, source


def _is_front_in_bytes(values: np.ndarray, definition: ModelDefinition) -> bool:
    """Whether whole numbers are a front's probability from 0 to 255: no classes, and nothing nearly everywhere.

    An image has no such histogram, and its every grey is no class either.
    """
    if not len(values) or set(np.unique(values).tolist()) <= {c.value for c in definition.classes}:
        return False
    low, high = values.min(), values.max()
    return bool(low >= 0 and _BYTE / 2 < high <= _BYTE and (values < _BYTE / 10).mean() > _BACKGROUND_SHARE)


def _one_hot(
    values: np.ndarray, valid: np.ndarray, path: str | os.PathLike[str], definition: ModelDefinition
) -> np.ndarray:
    known = [c.value for c in definition.classes]
    strange = sorted(set(np.unique(values[valid]).tolist()) - set(known))
    if strange:
        raise RasterError(
            f"{path} holds the values {', '.join(map(str, strange[:5]))}; the classes of {definition.model_name} are "
            f"{', '.join(map(str, known))}. Choose the model that classified this raster."
        )
    return np.stack([(values == value) & valid for value in known]).astype(np.float32)


def _check_range(pixels: np.ndarray, valid: np.ndarray, path: str | os.PathLike[str]) -> None:
    if not valid.any():
        return
    low, high = float(pixels[:, valid].min()), float(pixels[:, valid].max())
    if low < -1e-3 or high > 1 + 1e-3:
        raise RasterError(
            f"{path} holds values from {low:g} to {high:g}; expected probabilities from 0 to 1. "
            "Choose the probability raster that Classify raster wrote."
        )
