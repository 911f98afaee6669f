"""A front told from the coast by shape alone, in maps that know the ocean and no land: what closes a fjord's head.

A region model of two classes traces the coast as well: published lines of 28 to 82 km for a front of 6 km. The front
lies where the sea reaches farthest inland, and runs across the fjord; the shores on either side run along it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .front_path import PixelGraph, traced
from .line_sampling import image_filters, smoothed

_MAX_PIXELS = 200_000  # larger seas are looked at more coarsely
_TURN = np.cos(np.radians(45))  # a shore runs along the fjord within this angle
_SHORE_SHARE = 0.75  # of the fjord's width: so long a shore on both sides makes it a fjord ...
_SHORE_ALONG = 0.75  # ... that runs along it so well, as a cosine
_WIDTH_ROUNDS = 6
_REACH_SHARE = 2.5  # of the width: a front is no longer on either side of its middle


@dataclass(frozen=True)
class FjordHead:
    """The innermost place (row, col) of a fjord, the unit vector seawards from it, and the fjord's width there."""

    place: np.ndarray
    seawards: np.ndarray
    width_px: float


def fjord_head(
    sea: np.ndarray, inside: np.ndarray, least_width_px: float, downstream: np.ndarray | None = None
) -> FjordHead | None:
    """Return where the sea reaches farthest inland from the image's border, or None where it does nowhere.

    sea: (H, W) bool; inside: where the head may lie; fjords narrower than `least_width_px` are creeks; downstream: the
    fjord's direction at its head (row, col), where it is known.
    """
    step = max(1, int(np.ceil(np.sqrt(sea.sum() / _MAX_PIXELS))))
    to_shore = image_filters().distance_transform_edt(np.pad(sea[::step, ::step], 1, mode="edge"))[1:-1, 1:-1] * step
    found = _way_out(to_shore, inside[::step, ::step], least_width_px / 2, step)
    if found is None:
        return None
    way, width = found
    near, far = (way[min(len(way) - 1, int(share * width / step))] for share in (0.6, 2.0))
    axis = far - near if downstream is None else downstream
    return FjordHead(way[0] * step, axis / max(float(np.hypot(*axis)), 1e-9), width)


def closes(contour: np.ndarray, head: FjordHead) -> np.ndarray | None:
    """Return for each vertex of the sea's contour (n, 2) whether it closes the fjord's head.

    None where the contour does not, or where no shores run along the fjord on both sides of what does.
    """
    width, axis = head.width_px, head.seawards
    line = image_filters().gaussian_filter1d(smoothed(contour), max(1.0, width / 16), axis=0, mode="nearest")
    steps = np.gradient(line, axis=0)
    lengths = np.hypot(*steps.T)
    along = np.abs(steps @ axis) / np.maximum(lengths, 1e-9)
    at = np.cumsum(lengths)
    away = np.hypot(*(line - head.place).T)
    start, across = int(np.argmin(away)), along < _TURN
    if away[start] > width or not across.any():
        return None
    near = np.flatnonzero(across)
    start = int(near[np.argmin(np.abs(near - start))])
    first, last = _extended(across, at, start, -1, width / 4), _extended(across, at, start, 1, width / 4)
    if max(at[start] - at[first], at[last] - at[start]) > _REACH_SHARE * width:
        return None
    shore = _SHORE_SHARE * width
    for beside in ((at >= at[first] - shore) & (at < at[first]), (at <= at[last] + shore) & (at > at[last])):
        if not beside.any() or np.ptp(at[beside]) < 0.8 * shore or along[beside].mean() < _SHORE_ALONG:
            return None
    closing = np.zeros(len(contour), bool)
    closing[first : last + 1] = True
    return closing


def _way_out(to_shore: np.ndarray, inside: np.ndarray, least_px: float, step: int) -> tuple[np.ndarray, float] | None:
    """Return the way (n, 2) in coarse pixels from the innermost place of the sea to the image's border, and the width.

    The width is the fjord's near its head, in px.
    """
    deep = to_shore >= least_px
    border = np.ones_like(deep)
    border[1:-1, 1:-1] = False
    if not (deep & border).any():
        return None
    filters = image_filters()
    labels, _ = filters.label(deep, structure=np.ones((3, 3)))
    mouths = np.bincount(labels[deep & border], minlength=labels.max() + 1)
    deep = labels == int(np.argmax(np.where(np.arange(len(mouths)) > 0, mouths, -1)))
    graph = PixelGraph(deep)
    costs, before = graph.tree(graph.pixels[border[deep]])
    reach = np.where(inside[deep] & np.isfinite(costs), costs, -1)
    head = int(np.argmax(reach))
    if reach[head] <= 0:
        return None
    way = graph.pixels[traced(before, head)][::-1]
    width = 2 * least_px
    for _ in range(_WIDTH_ROUNDS):  # the innermost place lies in a corner: the fjord is as wide as it is a width on
        low, high = np.maximum(way[0] - int(width / step), 0), way[0] + int(width / step) + 1
        around = tuple(slice(*limits) for limits in zip(low, high))
        width = max(width, 2 * float((to_shore[around] * deep[around]).max()))
    return way, width


def _extended(across: np.ndarray, at: np.ndarray, start: int, sense: int, bridge_px: float) -> int:
    """Return the last vertex, in one sense from a start, that is reached without a stretch that runs along."""
    reached = place = start
    while 0 <= place + sense < len(across):
        place += sense
        if across[place]:
            reached = place
        elif abs(at[place] - at[reached]) > bridge_px:
            break
    return reached
