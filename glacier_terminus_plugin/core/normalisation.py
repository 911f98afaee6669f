"""Raw bands to the network's float32 tensor: the only implementation, used by the plugin and by the training."""

from __future__ import annotations

import numpy as np

from .errors import RasterError
from .memory import cached_strips
from .model_definition import Normalisation

_BYTES = 256


def scene_range(pixels: np.ndarray, valid: np.ndarray, normalisation: Normalisation) -> np.ndarray | None:
    """Return the range that a whole scene is stretched by, or None where the definition fixes the range.

    pixels: (C, H, W) of any type; valid: (H, W) bool. Returns (C, 2) float64, low and high of each band: the
    definition's percentiles over the valid pixels. A scene without a valid pixel gives 0..1; a constant band gets a
    width of one, so that it becomes a constant and not a division by zero.
    """
    if normalisation.scope == "fixed":
        return None
    if not valid.any():
        return np.tile([0.0, 1.0], (len(pixels), 1))
    ranges = np.array([np.percentile(band[valid], normalisation.percentiles) for band in pixels], dtype=np.float64)
    flat = ranges[:, 1] <= ranges[:, 0]
    ranges[flat, 1] = ranges[flat, 0] + np.maximum(1.0, 1e-6 * np.abs(ranges[flat, 0]))  # of large numbers, one is lost
    return ranges


def normalise(
    pixels: np.ndarray, valid: np.ndarray, normalisation: Normalisation, scene: np.ndarray | None
) -> np.ndarray:
    """Return what the network reads.

    pixels: (C, H, W) of any type; valid: (H, W) bool; scene: what `scene_range` gave for the whole scene, never for a
    tile. Returns (C, H, W) float32: bands scaled to 0..1 (clipped where the range is the scene's own), then
    (x - mean) / std as `arcgis.learn` does with its scaled statistics. Invalid pixels become 0, the mean.
    Raises RasterError where the band count is not the definition's.
    """
    stats = normalisation.stats
    if len(pixels) != len(stats.scaled_mean):
        raise RasterError(
            f"The image has {len(pixels)} band(s), the model's normalisation is for {len(stats.scaled_mean)}. "
            "Choose as many bands as the model reads."
        )
    if pixels.dtype == np.uint8 and valid.size > _BYTES:  # each of 256 values once, then by looking it up
        numbers = np.broadcast_to(np.arange(_BYTES, dtype=np.uint8), (len(pixels), 1, _BYTES))
        tables = normalise(numbers, np.ones((1, _BYTES), bool), normalisation, scene)[:, 0]
        result = np.empty(pixels.shape, np.float32)
        for rows in cached_strips(*valid.shape):
            for band, table, scaled in zip(pixels[:, rows], tables, result[:, rows]):
                table.take(band, out=scaled, mode="clip")
            _fill(result[:, rows], valid[rows])
        return result
    ranges = scene if scene is not None else np.column_stack([stats.minimum, stats.maximum])
    low, width = (column[:, None, None].astype(np.float32) for column in (ranges[:, 0], ranges[:, 1] - ranges[:, 0]))
    mean, std = (np.asarray(v, dtype=np.float32)[:, None, None] for v in (stats.scaled_mean, stats.scaled_std))
    result = np.empty(pixels.shape, np.float32)
    for rows in cached_strips(*valid.shape):
        scaled = result[:, rows]
        scaled[:] = pixels[:, rows]
        scaled -= low
        scaled /= width
        if scene is not None:
            np.clip(scaled, 0.0, 1.0, out=scaled)
        scaled -= mean
        scaled /= std
        _fill(scaled, valid[rows])
    return result


def _fill(scaled: np.ndarray, valid: np.ndarray) -> None:
    """Set invalid pixels to 0, the mean; (C, h, w) and (h, w) bool."""
    if not valid.all():
        scaled[:, ~valid] = 0.0
