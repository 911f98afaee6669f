"""The ocean's edge in a region model's probabilities, where ice and not land or the image's border lies behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .area_mask import AreaMask
from .errors import RuntimeMissingError
from .line_sampling import image_filters, points_beside, smoothed, values_at

_SIDE_PX = 4  # how far beside the contour its ice and its ocean are looked for
_BORDER_PX = 3  # a contour this close to the image's edge follows the edge, not a front
_BRIDGE_VERTICES = 10  # gaps in a front that are kept
_WALL_PX = 4.0  # a piece that ends this near to a wall joins it
_SEED_SHARE = 0.1  # of an area's length between its walls: there the ocean, and at the other end the glacier, is sure
_NECK_PX = 7  # what holds on to the glacier by less than this is an iceberg ...
_MAX_ICEBERG_PX = 2000  # ... unless it is larger than this
_MIN_REGION_PX = 200  # smaller islands of ice are icebergs, smaller lakes of ocean are leads


def contour_lines(
    ocean: np.ndarray,
    ice: np.ndarray,
    other: np.ndarray | None,
    valid: np.ndarray,
    area: AreaMask | None = None,
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield lines (n, 2) row, col of ocean = 0.5 with ice behind, each with its certainty along it.

    ocean, ice, other: (H, W) float32 probabilities, `other` None where the model knows no land; valid: (H, W) bool.
    With walls only pieces that join both are lines.
    """
    if min(valid.shape) < 2:
        return
    inner = image_filters().minimum_filter(valid.view(np.uint8), 2 * _BORDER_PX + 1, mode="constant").view(bool)
    cleaned = _without_islands(ocean)
    if area is not None:
        inner &= area.inside
        if area.walls is not None:
            cleaned = _connected(cleaned, area)
    for contour in _find_contours(cleaned, 0.5):
        for piece in _runs(contour, _has_ice_behind(contour, ice, other) & values_at(inner, contour)):
            if area is None or area.walls is None or _joins(piece, area.walls):
                yield smoothed(piece), _side_certainty(piece, ocean, ice)


def _connected(ocean: np.ndarray, area: AreaMask) -> np.ndarray:
    """Return the ocean's probability between the walls with only what joins the sea as ocean, the glacier as ice.

    The sea is what lies at the seaward end of the area, the glacier what lies at its other end.
    """
    along = area.downstream if area.downstream is not None else area.along
    assert along is not None  # noqa: S101  # areas with walls have an axis
    place = np.indices(ocean.shape, np.float32).transpose(1, 2, 0) @ along.astype(np.float32)
    low, high = place[area.inside].min(), place[area.inside].max()
    reach = _SEED_SHARE * (high - low)
    ends = [area.inside & (place >= high - reach), area.inside & (place <= low + reach)]
    if area.downstream is None and ocean[ends[0]].mean() < ocean[ends[1]].mean():
        ends.reverse()
    sea = _joined_to(area.inside & (ocean > 0.5), ends[0])
    glacier = _joined_to(area.inside & ~sea, ends[1])
    cleaned = ocean.copy()
    cleaned[area.inside & ~glacier & (ocean <= 0.5)] = 1.0
    cleaned[glacier & (ocean > 0.5)] = 0.0
    return cleaned


def _joined_to(mask: np.ndarray, seed: np.ndarray) -> np.ndarray:
    labels, _ = image_filters().label(mask)
    kept = np.unique(labels[seed & mask])
    return np.isin(labels, kept[kept > 0])


def _joins(piece: np.ndarray, walls: tuple[np.ndarray, np.ndarray]) -> bool:
    """Whether a line's two ends lie at the two walls, one at each."""
    away = [[float(np.hypot(*(wall - end).T).min()) for wall in walls] for end in (piece[0], piece[-1])]
    return min(max(away[0][0], away[1][1]), max(away[0][1], away[1][0])) <= _WALL_PX


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
    cleaned[_icebergs_at_the_front(cleaned <= 0.5)] = 1.0
    return cleaned


def _icebergs_at_the_front(ice: np.ndarray) -> np.ndarray:
    """Return (H, W) bool: small floes that touch the glacier by a thin neck only."""
    filters = image_filters()
    cores = filters.minimum_filter(ice.view(np.uint8), _NECK_PX, mode="nearest")
    labels, count = filters.label(cores, structure=np.ones((3, 3)))
    # a core has lost half a neck on each side: what it stands for is the floe as it was
    whole = filters.maximum_filter(labels, _NECK_PX, mode="nearest") * ice
    small = np.bincount(whole.ravel(), minlength=count + 1) < _MAX_ICEBERG_PX
    small[0] = False
    if not small.any() or small[1:].all():
        return np.zeros_like(ice)
    glacier = filters.maximum_filter((~small[labels] & (labels > 0)).view(np.uint8), _NECK_PX, mode="nearest")
    around = filters.maximum_filter((small[labels]).view(np.uint8), _NECK_PX + 2, mode="nearest")
    return ice & around.view(bool) & ~glacier.view(bool)


def _side_certainty(line: np.ndarray, ocean: np.ndarray, ice: np.ndarray) -> np.ndarray:
    """Return (n,) how sure it is, vertex by vertex, that ice lies on one side of a line and ocean on the other."""
    left, right = points_beside(line, _SIDE_PX)
    ways = [values_at(ocean, a) * values_at(ice, b) for a, b in ((left, right), (right, left))]
    return np.sqrt(max(ways, key=np.mean))


def _find_contours(image: np.ndarray, level: float) -> list[Any]:
    try:
        from skimage.measure import find_contours
    except ImportError as error:
        raise RuntimeMissingError(
            f"scikit-image, which draws the terminus line of region models, can't be imported ({error})."
        ) from None
    return find_contours(image, level)
