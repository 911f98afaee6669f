"""A front class's line where the fjord's walls are known: from wall to wall, the cheapest way along the front."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

import numpy as np

from .area_mask import AreaMask
from .errors import NoTerminusError
from .front_path import PixelGraph, blur_front, front_cost
from .front_pieces import BREAK_PX, FRONT_LIKELY, best_way
from .line_sampling import DrawnLine, image_filters, longest_run, placed, smoothed
from .progress import Progress, check_cancelled

UNSEEN = 0.15  # where the front is less likely than this none is seen
# a front that is half seen costs an eighth of what is not seen: with half of it, lines left a front that bends into a
# side arm for the short way across (boxes on held-out images: 0.7 px on Jakobshavn, 0.1 on others)
_DOUBT_POWER = 3
_ROUNDING = 1 + 1e-6
_REACH_PX = BREAK_PX // 2
_NEAR_PX = BREAK_PX // 4  # on either side of a break
_BESIDE_PX = 15  # how far from a wall a front runs along it
_CLICK_PX = 2  # how far off a click may be
_HELD_PX = 10  # on either side of a click, and as much again until the line is quite on the ridge
_SPIKE_PX = 15  # to either side of a click
_STEEPEST = 1.5  # rows a column that a front runs beside a click
_MIN_ARM_PX = 8  # shorter ones are the blurred end of a front that meets the wall


def line_between_walls(front: np.ndarray, valid: np.ndarray, area: AreaMask, progress: Progress) -> Iterator[DrawnLine]:
    """Yield the cheapest of all ways from a pixel of the one wall to a pixel of the other, and the front along it.

    Pixels without data are passed as background, so that stripes do not end the line. Ends run on to the walls where no
    front is seen: on images that a network had never seen this took a fifth off the error, with walls 10 px too wide a
    tenth. Where the front is seen to go on along a wall, the line goes on with it. Costs count in shares of the
    distance between the walls: a weak front would lose against the shortest way across where the fjord is narrow.
    """
    blur_front(front, valid)
    check_cancelled(progress)
    walls = area.walls
    assert walls is not None  # noqa: S101  # asked by the caller
    cost = front_cost(1 - (1 - front) ** _DOUBT_POWER) / area.width_share()
    if area.passed is not None and len(area.passed):
        yield from _line_through(area.passed, cost, front, area)
        return
    seen, limit = None, np.inf
    near = _grown(front > FRONT_LIKELY, _NEAR_PX)
    with suppress(NoTerminusError):
        seen, limit = PixelGraph(area.inside & near, cost).cheapest(*walls)
    looked_at = _worth_a_look(near, cost, limit, area)
    try:
        path, _ = PixelGraph(looked_at, cost).cheapest(*walls, limit * _ROUNDING)
    except NoTerminusError:
        return
    if seen is not None and longest_run(front[tuple(path.T)] < UNSEEN) > _REACH_PX:
        path = seen  # around an ice tongue the front is long, and the way across the tongue's root is short
    ends = _ends_of_arms(path, front, area)
    if ends is not None:
        with suppress(NoTerminusError):
            path, _ = PixelGraph(looked_at | _beside(area), cost).cheapest(*ends)
    along = front[tuple(path.T)]
    if len(path) > 1 and along.max() > FRONT_LIKELY:
        yield DrawnLine(placed(path, front), along)


def _line_through(points: np.ndarray, cost: np.ndarray, front: np.ndarray, area: AreaMask) -> Iterator[DrawnLine]:
    """Yield the cheapest way from wall to wall through pixels (n, 2) that the front is known to pass.

    Nobody clicks on the very pixel: of those around a point the likeliest counts, where a front is seen there.
    """
    walls = area.walls
    assert walls is not None  # noqa: S101  # see AreaMask.passed
    stops = np.array([_near_front(point, front) for point in points])
    before, after = zip(*(_shut_beside(number, stops, area) for number in range(len(stops))))
    nowhere = np.zeros_like(area.inside)
    ends = [walls[0], *stops[:, None], walls[1]]
    path, passed = stops[:0], nowhere
    try:
        for start, end, left, right in zip(ends, ends[1:], (*before, nowhere), (nowhere, *after)):
            leg = PixelGraph(area.inside & ~(left | right | passed), cost).path(start, end)
            path = np.vstack([path, leg[len(path) > 0 :]])
            passed = _drawn(path[:-1], nowhere.shape)  # a line does not come back to where it was
    except NoTerminusError:
        return
    given = [wall.mean(axis=0) if area.ends_given else pixel for wall, pixel in zip(walls, path[[0, -1]])]
    yield DrawnLine(_placed_through(path, stops, front, given), front[tuple(path.T)])


def _placed_through(path: np.ndarray, stops: np.ndarray, front: np.ndarray, ends: Sequence[np.ndarray]) -> np.ndarray:
    """Return a path of pixels as a line on the front's ridge, except beside pixels (n, 2) of it that it has to pass.

    There the ridge may be that of something else, which would draw the line off and into a loop. Where none is seen the
    line bends through the pixel, for the cheapest way turns on the spot, and to where its ends (2,) are given.
    """
    at = np.array([np.abs(path - stop).sum(axis=1).argmin() for stop in stops])
    away = np.abs(np.arange(len(path))[:, None] - at).min(axis=1)
    held = np.clip(2 - away / _HELD_PX, 0, 1)[:, None]
    line = held * smoothed(path) + (1 - held) * placed(path, front)
    is_seen, last = front[tuple(path.T)] >= UNSEEN, len(path) - 1
    seen = np.union1d(np.flatnonzero(is_seen), [0, last])
    for stop in at.tolist():
        before, after = seen[seen <= stop], seen[seen >= stop]
        if after[0] - before[-1] > _HELD_PX:
            others = at[(at > before[-1]) & (at < after[0])].tolist()
            knots = sorted({int(before[-1]), *others, int(after[0])})
            for place, end in zip((0, last), ends):
                if place in (knots[0], knots[-1]) and not is_seen[place]:
                    line[place] = end
            line[knots[0] : knots[-1] + 1] = _bend(line, path, knots)
    return line


def _bend(line: np.ndarray, path: np.ndarray, knots: list[int]) -> np.ndarray:
    """Return what a line (n, 2) is from its first to its last knot: a smooth bend through the path's pixels between.

    Cubic Hermite curves; no tangent is longer than twice the way along it, so that none runs back or forms a loop.
    """
    points = np.vstack([line[knots[0]], path[knots[1:-1]], line[knots[-1]]])
    ahead = np.vstack(
        [
            line[knots[0]] - line[max(knots[0] - _NEAR_PX, 0)],
            points[2:] - points[:-2],
            line[min(knots[-1] + _NEAR_PX, len(line) - 1)] - line[knots[-1]],
        ]
    )
    ahead /= np.maximum(np.hypot(*ahead.T), 1e-9)[:, None]
    pieces = []
    for number, count in enumerate(np.diff(knots)):
        step, t = points[number + 1] - points[number], np.linspace(0, 1, count + 1)[:, None]
        leaving, arriving = (
            way * min(2 * max(float(step @ way), 0.0), float(np.hypot(*step))) for way in ahead[number : number + 2]
        )
        eased = t**2 * (3 - 2 * t)
        curve = points[number] + eased * step + t * (1 - t) * ((1 - t) * leaving - t * arriving)
        pieces.append(curve[1 if number else 0 :])
    return np.vstack(pieces)


def _shut_beside(number: int, points: np.ndarray, area: AreaMask) -> tuple[np.ndarray, np.ndarray]:
    """Return (H, W) bool twice: the pixels beside a point that are shut to the way to it, and to the way on from it.

    A line that takes something else for the front would leave it for the point and come back: a spike, or a loop. So
    the way ends at the point from the first wall's side and goes on to the second's, no steeper than fronts run.
    Nothing is shut beyond half of the way to the next point or wall.
    """
    walls, along = area.walls, area.along
    assert walls is not None  # noqa: S101
    assert along is not None  # noqa: S101
    across, point = area.across, points[number]
    others = np.vstack([np.delete(points, number, axis=0), *walls])
    reach = min(_SPIKE_PX, float(np.abs((others - point) @ across).min()) / 2)
    rows, cols = (np.arange(n) for n in area.inside.shape)
    beside, ahead = ((rows[:, None] - point[0]) * way[0] + (cols - point[1]) * way[1] for way in (across, along))
    ahead = np.abs(ahead)
    near = (np.abs(beside) < reach) & (ahead < 2 * _SPIKE_PX)
    steep = (np.abs(beside) < reach) & (ahead > _STEEPEST * np.abs(beside) + _CLICK_PX)
    return steep | (near & (beside >= 1)), steep | (near & (beside <= -1))


def _near_front(point: np.ndarray, front: np.ndarray) -> np.ndarray:
    """Return the likeliest pixel of the front around one, that itself where none is seen."""
    low = np.maximum(point - _CLICK_PX, 0)
    near = front[tuple(slice(start, end) for start, end in zip(low, point + _CLICK_PX + 1))]
    likeliest = low + np.array(np.unravel_index(int(near.argmax()), near.shape))
    return likeliest if near.max() > FRONT_LIKELY else point


def _ends_of_arms(path: np.ndarray, front: np.ndarray, area: AreaMask) -> tuple[np.ndarray, np.ndarray] | None:
    """Return the pixels (n, 2) of each wall that the way along a front should end at, None where it does already.

    The cheapest way leaves a front that bends up or down along a wall at the first pixel of the wall. What is likely
    beside the way and the walls, and is joined to the way, shows how far such an arm goes; what branches off in the
    middle of the fjord is the edge of melange. Strokes at a front's ends say themselves where it ends.
    """
    walls = area.walls
    assert walls is not None  # noqa: S101  # asked by the caller
    if area.ends_given:
        return None
    on_path = _grown(_drawn(path, front.shape), _REACH_PX)
    groups, _ = image_filters().label(
        _grown(front > FRONT_LIKELY, _REACH_PX) & area.inside & (on_path | _beside(area)), structure=np.ones((3, 3))
    )
    group = np.bincount(groups[tuple(path.T)])
    group[0] = 0
    way = best_way(np.argwhere(groups == group.argmax()), front) if group.any() else path
    common = np.flatnonzero(on_path[tuple(way.T)])
    if not len(common):
        return None
    ends = list(walls)
    for end, arm_px in ((way[0], common[0]), (way[-1], len(way) - 1 - common[-1])):
        if arm_px >= _MIN_ARM_PX:
            away = [np.hypot(*(wall - end).T) for wall in walls]
            nearest = int(away[1].min() < away[0].min())
            ends[nearest] = walls[nearest][[int(away[nearest].argmin())]]
    return None if all(end is wall for end, wall in zip(ends, walls)) else (ends[0], ends[1])


def _beside(area: AreaMask) -> np.ndarray:
    """Return (H, W) bool: the pixels beside the walls of an area, not those beyond their ends."""
    found = np.zeros(area.inside.shape, bool)
    for wall in area.walls or ():
        pixels = np.argwhere(_grown(_drawn(wall, found.shape), _BESIDE_PX) & area.inside)
        if area.along is not None:
            at, limits = pixels @ area.along, wall @ area.along
            pixels = pixels[(at >= limits.min()) & (at <= limits.max())]
        found[tuple(pixels.T)] = True
    return found


def _worth_a_look(near: np.ndarray, cost: np.ndarray, limit: float, area: AreaMask) -> np.ndarray:
    """Return (H, W) bool: the pixels that a way between the walls may pass which costs no more than the limit.

    near: where a front may be. Off it each step costs at least a known price: a way that leaves it is soon too dear,
    and one that never touches it is so from the start where the walls lie far enough apart. In a long box this is a
    fraction of the ground.
    """
    off = cost[area.inside & ~near]
    if not np.isfinite(limit) or not len(off) or area.along is None or area.walls is None:
        return area.inside
    price = float(off.min())
    sides = [wall @ np.array([-area.along[1], area.along[0]]) for wall in area.walls]
    apart = max(sides[0].min() - sides[1].max(), sides[1].min() - sides[0].max())
    reach_px = int(limit * _ROUNDING / price) + 2
    if price * (apart - 1) <= limit * _ROUNDING or 2 * reach_px > max(near.shape):
        return area.inside
    return area.inside & _grown(near, reach_px)


def _drawn(pixels: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return (H, W) bool: the pixels (n, 2) themselves."""
    mask = np.zeros(shape, bool)
    mask[tuple(pixels.T)] = True
    return mask


def _grown(mask: np.ndarray, reach_px: int) -> np.ndarray:
    """Return (H, W) bool: the pixels within reach of a mask, along rows and columns."""
    return image_filters().maximum_filter(mask.view(np.uint8), 2 * reach_px + 1).view(bool)
