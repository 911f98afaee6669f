"""The ocean's edge in a region model's probabilities, where ice and not land or the image's border lies behind it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .area_mask import AreaMask
from .fjord_head import closes, fjord_head
from .line_sampling import (
    DrawnLine,
    contours_of,
    image_filters,
    kept_runs,
    points_beside,
    smoothed,
    values_at,
)

_SIDE_PX = 4  # how far beside the contour its ice and its ocean are looked for
_BORDER_PX = 3  # a contour this close to the image's edge follows the edge, not a front
_HEADING_VERTICES = 8  # of a piece's end: tell where it points
_COAST_SHARE = 0.6  # a contour of which less than this closes a fjord runs along its shores as well
_TO_WALL_PX = 2.0 * _BORDER_PX + 2  # a piece that ends this near to a wall, where it bends along it, is drawn on to it
_WALL_PX = 4.0  # a piece that ends this near to a wall joins it
_SEED_SHARE = 0.1  # of an area's length between its walls: there the ocean, and at the other end the glacier, is sure
_HALF_NECK_PX = 5  # what holds on to the glacier by less than twice this is an iceberg ...
_MAX_ICEBERG_PX = 2000  # ... unless it is larger than this
_CORNER_PX = 2  # an octagon leaves so much of a right angle's corner
_DIAMOND = np.abs(np.indices((5, 5)) - 2).sum(axis=0) <= 2  # makes octagons of squares
_MIN_REGION_PX = 200  # smaller islands of ice are icebergs, smaller lakes of ocean are leads


def contour_lines(
    ocean: np.ndarray,
    ice: np.ndarray,
    other: np.ndarray | None,
    valid: np.ndarray,
    area: AreaMask | None = None,
    min_length_px: float = 15.0,
) -> Iterator[DrawnLine]:
    """Yield lines of ocean = 0.5 with ice behind, each with its certainty of ice and ocean along it, 0..1.

    ocean, ice, other: (H, W) float32 probabilities, `other` None where the model knows no land; valid: (H, W) bool.
    With walls only pieces that join both are lines. Where neither model nor user tells land from ice, a front at the
    head of a fjord is told from the coast by its shape.
    """
    if min(valid.shape) < 2:
        return
    walls = None if area is None else area.walls
    cleaned = _without_islands(ocean)
    if area is not None and walls is not None:
        cleaned = _connected(cleaned, area)
    inner = _away_from_edges(valid, area)
    contours = contours_of(cleaned, 0.5)
    kept = [_has_ice_behind(contour, ice, other) & values_at(inner, contour) for contour in contours]
    lines = [
        _on_to_the_edge(piece, valid, walls)
        for contour, keep in zip(contours, kept)
        for piece in kept_runs(contour, keep)
    ]
    if walls is not None:
        lines = [line for line in lines if _joins(line, walls)]
    by_shape: list[np.ndarray] = []
    if other is None and (not lines or (walls is None and not all(_ends_at_land(line, valid) for line in lines))):
        inside = np.ones_like(valid) if area is None else area.inside
        head = fjord_head(cleaned > 0.5, inside, min_length_px, None if area is None else area.downstream)
        for contour, keep in zip(contours, kept):
            closing = None if head is None else closes(contour, head)
            if closing is not None and (closing & keep).sum() < _COAST_SHARE * keep.sum():
                by_shape += kept_runs(contour, closing & keep)
    for line in by_shape or lines:
        yield DrawnLine(smoothed(line), _side_certainty(line, ocean, ice), by_shape=bool(by_shape))


def _away_from_edges(valid: np.ndarray, area: AreaMask | None) -> np.ndarray:
    """Return (H, W) bool: where a contour does not follow the image's border, land or a wall."""
    filters, side = image_filters(), 2 * _BORDER_PX + 1
    inner = filters.minimum_filter(valid.view(np.uint8), side, mode="constant").view(bool)
    if area is not None:
        inner &= area.inside
        if area.walls is not None:
            wall = np.zeros(valid.shape, np.uint8)
            for pixels in area.walls:
                wall[pixels[:, 0], pixels[:, 1]] = 1
            inner &= filters.maximum_filter(wall, side) == 0
    return inner


def _on_to_the_edge(piece: np.ndarray, valid: np.ndarray, walls: tuple[np.ndarray, np.ndarray] | None) -> np.ndarray:
    """Return a piece of contour with its ends carried on, as they point, to the land, wall or border near them."""
    shape = np.array(valid.shape)
    for last in (False, True):
        ends = piece if last else piece[::-1]
        ahead = ends[-1] - ends[max(0, len(ends) - 1 - _HEADING_VERTICES)]
        steps = ends[-1] + np.arange(0.5, _BORDER_PX + 3, 0.5)[:, None] * ahead / max(float(np.hypot(*ahead)), 1e-9)
        pixels = np.rint(steps).astype(int)
        reached = ((pixels < 0) | (pixels >= shape)).any(axis=1) | ~values_at(valid, steps)
        if walls is not None:
            for wall in walls:
                near = wall[np.hypot(*(wall - ends[-1]).T) < 2 * _BORDER_PX + 3]
                reached |= (np.abs(pixels[:, None] - near).max(axis=2) == 0).any(axis=1) if len(near) else False
            to_wall = [np.hypot(*(wall - ends[-1]).T) for wall in walls]
            if not reached.any() and min(map(np.min, to_wall)) <= _TO_WALL_PX:
                wall, away = min(zip(walls, to_wall), key=lambda pair: float(pair[1].min()))
                steps, reached = wall[[int(np.argmin(away))]].astype(np.float64), np.array([True])
        if reached.any():
            ends = np.vstack([ends, np.clip(steps[: int(np.argmax(reached)) + 1], 0, shape - 1)])
            piece = ends if last else ends[::-1]
    return piece


def _ends_at_land(line: np.ndarray, valid: np.ndarray) -> bool:
    """Whether a line ends, on both sides, at pixels without a value that are not beyond the image's border."""
    for end in np.rint(line[[0, -1]]).astype(int):
        low, high = np.maximum(end - 2 * _BORDER_PX, 0), end + 2 * _BORDER_PX + 1
        if valid[low[0] : high[0], low[1] : high[1]].all():
            return False
    return True


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


def _without_islands(ocean: np.ndarray) -> np.ndarray:
    """Return the ocean's probability with icebergs filled and leads closed, by size.

    Leads last: the water between icebergs and the front they touch parts the two.
    """
    cleaned = ocean.copy()
    cleaned[_small_parts(cleaned <= 0.5)] = 1.0
    cleaned[_icebergs_at_the_front(cleaned <= 0.5)] = 1.0
    cleaned[_small_parts(cleaned > 0.5)] = 0.0
    return cleaned


def _small_parts(mask: np.ndarray) -> np.ndarray:
    """Return (H, W) bool: the connected parts of a mask that are smaller than an iceberg may be."""
    labels, count = image_filters().label(mask)
    small = np.bincount(labels.ravel(), minlength=count + 1) < _MIN_REGION_PX
    small[0] = False
    return small[labels]


def _icebergs_at_the_front(ice: np.ndarray) -> np.ndarray:
    """Return (H, W) bool: small floes that touch the glacier by a thin neck only, or that are thin themselves."""
    filters = image_filters()
    labels, count = filters.label(_shrunk(ice), structure=np.ones((3, 3)))
    # a core has lost half a neck on each side: what it stands for is the floe as it was
    whole = _grown(labels) * ice
    small = np.bincount(whole.ravel(), minlength=count + 1) < _MAX_ICEBERG_PX
    small[0] = False
    if count == 0 or small[1:].all():
        return np.zeros_like(ice)
    glacier = _grown((~small[labels] & (labels > 0)).view(np.uint8))
    loose, _ = filters.label(ice & ~glacier.view(bool))
    # what merely lies in a sharp corner of the glacier is part of it
    beyond = filters.maximum_filter(glacier, 2 * _CORNER_PX + 1, mode="nearest") == 0
    floes = np.bincount(loose[beyond], minlength=int(loose.max()) + 1) > 0
    floes[0] = False
    return floes[loose]


def _shrunk(mask: np.ndarray) -> np.ndarray:
    """Return a mask (H, W) bool without what lies within half a neck of its edge: an octagon's erosion, as uint8."""
    filters = image_filters()
    inner = filters.minimum_filter(mask.view(np.uint8), 2 * _HALF_NECK_PX - 3, mode="nearest")
    return filters.minimum_filter(inner, footprint=_DIAMOND, mode="nearest")


def _grown(image: np.ndarray) -> np.ndarray:
    """Return the greatest value within half a neck of each pixel: what undoes `_shrunk`."""
    filters = image_filters()
    outer = filters.maximum_filter(image, 2 * _HALF_NECK_PX - 3, mode="nearest")
    return filters.maximum_filter(outer, footprint=_DIAMOND, mode="nearest")


def _side_certainty(line: np.ndarray, ocean: np.ndarray, ice: np.ndarray) -> np.ndarray:
    """Return (n,) how sure it is, vertex by vertex, that ice lies on one side of a line and ocean on the other."""
    left, right = points_beside(line, _SIDE_PX)
    ways = [values_at(ocean, a) * values_at(ice, b) for a, b in ((left, right), (right, left))]
    return np.sqrt(max(ways, key=np.mean))
