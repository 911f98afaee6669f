"""Narrow gaps in the data, such as the stripes of Landsat 7: found, and filled from around them."""

from __future__ import annotations

import numpy as np

from .line_sampling import image_filters
from .progress import SILENT, Progress, check_cancelled

_GAP_PX = 10  # gaps up to this wide are filled: Landsat 7's have up to 14 px of 30 m, 9 px of 49 m
_BLUR_PX = 4.0
_HALO_PX = 16  # four standard deviations: farther away the blur does not reach
_BLOCK_PX = 256


def narrow_gaps(valid: np.ndarray) -> np.ndarray:
    """Return (H, W) bool: what is not valid (H, W) but has valid pixels close by on both sides."""
    if valid.all():
        return np.zeros_like(valid)
    filters, side = image_filters(), 2 * (_GAP_PX // 2) + 1
    grown = filters.maximum_filter(valid.view(np.uint8), side, mode="constant")
    return filters.minimum_filter(grown, side, mode="nearest").view(bool) & ~valid


def fill_gaps(image: np.ndarray, valid: np.ndarray, gaps: np.ndarray, progress: Progress = SILENT) -> None:
    """Fill the gaps in an image (H, W) float32, in place, with the mean of what is valid around each pixel.

    Only the blocks that hold a gap are worked on: at the edges of a turned scene gaps are few. Raises CancelledError.
    """
    image[~valid] = 0
    filters = image_filters()
    filled = image[gaps]
    places = np.zeros(gaps.shape, np.int32)
    places[gaps] = np.arange(len(filled))
    for row in range(0, gaps.shape[0], _BLOCK_PX):
        check_cancelled(progress)
        for col in range(0, gaps.shape[1], _BLOCK_PX):
            block = np.s_[row : row + _BLOCK_PX, col : col + _BLOCK_PX]
            here = gaps[block]
            if not here.any():
                continue
            top, left = max(0, row - _HALO_PX), max(0, col - _HALO_PX)
            around = np.s_[top : row + _BLOCK_PX + _HALO_PX, left : col + _BLOCK_PX + _HALO_PX]
            inner = np.s_[row - top : row - top + here.shape[0], col - left : col - left + here.shape[1]]
            weight = filters.gaussian_filter(valid[around].astype(np.float32), _BLUR_PX)[inner][here]
            values = filters.gaussian_filter(image[around], _BLUR_PX)[inner][here]
            filled[places[block][here]] = values / np.maximum(weight, 1e-6)
    image[gaps] = filled
