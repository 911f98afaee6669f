"""The ocean's edge in a region model's probabilities, where ice and not land or the image's border lies behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .errors import RuntimeMissingError
from .line_sampling import image_filters, points_beside, smoothed, values_at

_SIDE_PX = 4  # how far beside the contour its ice and its ocean are looked for
_BORDER_PX = 3  # a contour this close to the image's edge follows the edge, not a front
_BRIDGE_VERTICES = 10  # gaps in a front that are kept
_MIN_REGION_PX = 200  # smaller islands of ice are icebergs, smaller lakes of ocean are leads


def contour_lines(
    ocean: np.ndarray, ice: np.ndarray, other: np.ndarray | None, valid: np.ndarray
) -> Iterator[tuple[np.ndarray, float]]:
    """Yield lines (n, 2) row, col of ocean = 0.5 with ice behind, each with its mean certainty of ice and ocean, 0..1.

    ocean, ice, other: (H, W) float32 probabilities, `other` None where the model knows no land; valid: (H, W) bool.
    """
    if min(valid.shape) < 2:
        return
    inner = image_filters().minimum_filter(valid.view(np.uint8), 2 * _BORDER_PX + 1, mode="constant").view(bool)
    for contour in _find_contours(_without_islands(ocean), 0.5):
        for piece in _runs(contour, _has_ice_behind(contour, ice, other) & values_at(inner, contour)):
            yield smoothed(piece), _side_certainty(piece, ocean, ice)


def _has_ice_behind(contour: np.ndarray, ice: np.ndarray, other: np.ndarray | None) -> np.ndarray:
    """Return for each vertex whether ice outweighs land around it."""
    if other is None:
        return np.ones(len(contour), bool)
    return values_at(image_filters().uniform_filter(ice - other, 2 * _SIDE_PX + 1), contour) > 0


def _runs(contour: np.ndarray, keep: np.ndarray) -> list[np.ndarray]:
    """Return the pieces of a contour that are kept, small gaps bridged; a closed contour is cut in a gap.

    One that is kept all around is the shore of a lake or of an ice island: it joins no two sides of a fjord.
    """
    is_closed = bool((contour[0] == contour[-1]).all())
    if len(contour) < 3 or not keep.any() or (is_closed and keep.all()):
        return []
    if is_closed:
        start = int(np.argmin(keep))
        contour, keep = np.roll(contour[:-1], -start, axis=0), np.roll(keep[:-1], -start)
    kept = np.flatnonzero(keep)
    groups = np.split(kept, np.flatnonzero(np.diff(kept) > _BRIDGE_VERTICES) + 1)
    return [contour[g[0] : g[-1] + 1] for g in groups if len(g) > 2]


def _without_islands(ocean: np.ndarray) -> np.ndarray:
    """Return the ocean's probability with icebergs filled and leads closed, by size."""
    cleaned = ocean.copy()
    for is_ocean, value in ((False, 1.0), (True, 0.0)):
        labels, count = image_filters().label((cleaned > 0.5) == is_ocean)
        small = np.bincount(labels.ravel(), minlength=count + 1) < _MIN_REGION_PX
        small[0] = False
        cleaned[small[labels]] = value
    return cleaned


def _side_certainty(line: np.ndarray, ocean: np.ndarray, ice: np.ndarray) -> float:
    left, right = points_beside(line, _SIDE_PX)
    certainty = [(values_at(ocean, a) * values_at(ice, b)).mean() for a, b in ((left, right), (right, left))]
    return float(np.sqrt(max(certainty)))


def _find_contours(image: np.ndarray, level: float) -> list[Any]:
    try:
        from skimage.measure import find_contours
    except ImportError as error:
        raise RuntimeMissingError(
            f"scikit-image, which draws the terminus line of region models, can't be imported ({error})."
        ) from None
    return find_contours(image, level)
