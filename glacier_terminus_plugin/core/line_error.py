"""How far a line may lie from the front: an error in pixels from the probability on both sides of it, and a doubt."""

from __future__ import annotations

import numpy as np

from .line_sampling import image_filters, points_beside

_REACH_PX = 12.0  # how far on either side rival places for the front are looked for
_LEAST = 0.05  # less likely than this is background
# nine in ten lines on glaciers that the network had never seen lay within this many times their spread over their
# confidence of the hand-drawn front, in the mean: 63 of 70 on Sverdrup, 23 of 23 on Kangerlussuaq, 27 of 29 on
# Jakobshavn (2.9, 1.7 and 2.3 would do for each alone)
_CALIBRATION = 2.9
_SURE_PX, _DOUBTFUL_PX = 3.0, 10.0  # errors of a line that leaves no doubt, and of one that leaves nothing else


def spread_px(path: np.ndarray, likely: np.ndarray, cells: float = 1.0) -> float:
    """Return the mean distance from a line at which the front could lie as well, in px, the mean along the line.

    path: (n, 2) row, col; likely: (H, W), how likely each pixel is front, 0..1. Across the line each place counts by
    its likelihood: a narrow band has a small spread; a wide one, a double one or none a large one. cells: how many of
    the raster's cells lie side by side in one of the pixels that the network saw, in which the answer is.
    """
    filters = image_filters()
    offsets = np.arange(-_REACH_PX, _REACH_PX + 0.1, 1.0)
    smooth = filters.gaussian_filter1d(path, 3.0 * cells, axis=0, mode="nearest")
    left, right = points_beside(smooth, 1.0)
    places = path[:, None] + cells * offsets[:, None] * (left - right)[:, None] / 2
    across = filters.map_coordinates(likely.astype(np.float32), places.transpose(2, 0, 1), order=1, mode="constant")
    weight = np.maximum(across - _LEAST, 0) + _LEAST**2  # where nothing is likely, everything is as likely
    return float(((weight @ np.abs(offsets)) / weight.sum(axis=1)).mean())


def error_px(spread: float, confidence: float) -> float:
    """Return the mean distance from the true front within which nine in ten such lines lie, in px."""
    return _CALIBRATION * spread / max(confidence, 0.05)


def doubt(error: float, flags: int) -> float:
    """Return how much a line wants a look, 0..1, for ordering a review: by its error in px and its number of flags."""
    by_error = float(np.clip((error - _SURE_PX) / (_DOUBTFUL_PX - _SURE_PX), 0, 1))
    return 1 - (1 - by_error) * 0.7**flags
