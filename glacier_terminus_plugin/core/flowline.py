"""A glacier's centreline in a plane: where points lie along and beside it, and what lies upstream of a front."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .errors import GridError
from .line_area import faces, on_grid, winding
from .line_distance import nearest_on_line, numbered, points_at

_PARALLEL = 1e-9  # sine of the angle between two segments: less is none
_INSIDE = 1e-6  # of the length: from a box's end to a point surely within
_BEYOND = 1.01  # times the distance to a box's side: a front that is drawn on to there crosses it
_SLIVER = 1e-4  # of a box's area: less is no overlap
_LEAST_CELL_M = 1.0
_MOST = 4_000_000  # numbers that are held at once


class Flowline:
    """A line (n, 2) in metres, from upstream to downstream; what lies to its left, looking downstream, is positive.

    Raises GridError where it has no length.
    """

    def __init__(self, points: np.ndarray) -> None:
        distinct = np.concatenate([[True], (np.diff(points, axis=0) != 0).any(axis=1)])
        self.points = np.asarray(points, dtype=np.float64)[distinct]
        if len(self.points) < 2:
            raise GridError("A centreline is a single point. Draw it from upstream to downstream.")
        self._steps = np.diff(self.points, axis=0)
        self._lengths = np.hypot(*self._steps.T)
        self._along = np.concatenate([[0.0], np.cumsum(self._lengths)])
        self.length = float(self._along[-1])
        self._ahead = self._steps / self._lengths[:, None]
        self._left = np.column_stack([-self._ahead[:, 1], self._ahead[:, 0]])

    def straight(self) -> Flowline:
        """Return the straight line from the first to the last point."""
        return Flowline(self.points[[0, -1]])

    def sampled(self, spacing: float) -> tuple[np.ndarray, np.ndarray]:
        """Return points so far apart: the lengths along the line (m,), and the points (m, 2)."""
        at = np.linspace(0, self.length, max(2, round(self.length / spacing) + 1))
        return at, points_at(self.points, at)

    def locate(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return how far along the line the nearest of it is to each of (n, 2) points, and how far beside it they are.

        The sign of the latter is that of the side.
        """
        along, across = np.zeros(len(points)), np.zeros(len(points))
        size = max(1, _MOST // len(self._steps))
        for first in range(0, len(points), size):
            some = points[first : first + size]
            x, y = (some[:, None, axis] - self.points[:-1, axis] for axis in (0, 1))  # faster than both in one array
            share = np.clip((x * self._steps[:, 0] + y * self._steps[:, 1]) / self._lengths**2, 0, 1)
            distance = np.hypot(x - share * self._steps[:, 0], y - share * self._steps[:, 1])
            nearest, each = distance.argmin(axis=1), np.arange(len(some))
            along[first : first + size] = self._along[nearest] + share[each, nearest] * self._lengths[nearest]
            step = self._steps[nearest]
            side = np.sign(step[:, 0] * y[each, nearest] - step[:, 1] * x[each, nearest])
            across[first : first + size] = side * distance[each, nearest]
        return along, across

    def at(self, along: float, across: float) -> np.ndarray:
        """Return the point (2,) beside a place of the line."""
        return points_at(self.points, np.array([along]))[0] + across * self._left[self._segment(along)]

    def ahead_at(self, along: float) -> np.ndarray:
        """Return the unit vector (2,) downstream at a place of the line."""
        return self._ahead[self._segment(along)]

    def _segment(self, along: float) -> int:
        return min(max(int(np.searchsorted(self._along, along, side="right")) - 1, 0), len(self._steps) - 1)

    def beside(self, across: float) -> np.ndarray:
        """Return the line (m, 2) that runs beside it at a distance, without what would turn back in its bends."""
        kept = np.arange(len(self._steps))
        while True:
            starts, ahead = self.points[kept] + across * self._left[kept], self._ahead[kept]
            ends = self.points[kept + 1] + across * self._left[kept]
            corners = _meetings(starts, ends, ahead)
            line = np.vstack([starts[:1], corners, ends[-1:]])
            forward = (np.diff(line, axis=0) * ahead).sum(axis=1) > 0
            if forward.all() or len(kept) == 1:
                return line
            kept = kept[forward] if forward.any() else kept[:1]

    def spanned(self, front: np.ndarray, half: float) -> float:
        """Return the share of a box, so far to either side, that a front spans."""
        _, across = self.locate(front)
        return float(max(0.0, min(across.max(), half) - max(across.min(), -half)) / (2 * half))


class Lanes:
    """Lines (n, 2) side by side, and where a front first crosses each of them.

    Their segments lie in the cells of a lattice by their middles, and none is longer than a cell: a piece of a front
    that is no longer crosses only what lies in its own cell or in the eight around it.
    """

    def __init__(self, lines: Sequence[np.ndarray]) -> None:
        self._count = len(lines)
        steps = [np.diff(line, axis=0) for line in lines]
        lengths = [np.hypot(*step.T) for step in steps]
        starts, step, length = np.vstack([line[:-1] for line in lines]), np.vstack(steps), np.concatenate(lengths)
        self._cell = max(float(length.max()) * _BEYOND, _LEAST_CELL_M)
        middles = starts + step / 2
        self._low = middles.min(axis=0)
        cells = self._cells_of(middles)
        self._shape = cells.max(axis=0) + 1
        keys = cells[:, 0] * self._shape[1] + cells[:, 1]
        order = np.argsort(keys, kind="stable")
        self._keys, self._starts, self._steps, self._lengths = keys[order], starts[order], step[order], length[order]
        self._along = np.concatenate([np.cumsum(each) - each for each in lengths])[order]
        self._lane = np.repeat(np.arange(self._count), [len(each) for each in lengths])[order]

    def _cells_of(self, points: np.ndarray) -> np.ndarray:
        return np.floor((points - self._low) / self._cell).astype(np.int64)

    def first_crossings(self, front: np.ndarray) -> np.ndarray:
        """Return the length along each line up to where it first crosses a front (m, 2): nan where it does not."""
        found, others = np.full(self._count, np.inf), np.diff(front, axis=0)
        pieces = np.maximum(np.ceil(np.hypot(*others.T) / self._cell), 1).astype(int)
        owner, number = numbered(pieces)
        share = (number + 0.5) / pieces[owner]
        cells = self._cells_of(front[owner] + share[:, None] * others[owner])
        low, high = np.maximum(cells[:, 1] - 1, 0), np.minimum(cells[:, 1] + 1, self._shape[1] - 1)
        for row in (cells[:, 0] + beside for beside in (-1, 0, 1)):
            there = (row >= 0) & (row < self._shape[0]) & (low <= high)
            key = row[there] * self._shape[1]
            first = np.searchsorted(self._keys, key + low[there], side="left")
            counts = np.searchsorted(self._keys, key + high[there], side="right") - first
            for some in np.array_split(np.arange(len(counts)), max(1, int(counts.sum()) // _MOST)):
                piece, number = numbered(counts[some])
                other, own = owner[there][some][piece], first[some][piece] + number
                here, crosses = _crossings(self._starts[own], self._steps[own], front[other], others[other])
                at = self._along[own] + here * self._lengths[own]
                np.minimum.at(found, self._lane[own][crosses], at[crosses])
        return np.where(np.isfinite(found), found, np.nan)


def first_crossing(line: np.ndarray, front: np.ndarray) -> float | None:
    """Return the length along a line (n, 2) up to where it first crosses another (m, 2); None where it does not."""
    starts, steps = line[:-1], np.diff(line, axis=0)
    low, high = np.minimum(starts, line[1:]), np.maximum(starts, line[1:])
    near = np.flatnonzero((low <= front.max(axis=0)).all(axis=1) & (high >= front.min(axis=0)).all(axis=1))
    if not len(near) or len(front) < 2:
        return None
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*steps.T))])
    others = np.diff(front, axis=0)
    for some in np.array_split(near, max(1, len(near) * len(others) // _MOST)):
        here, crosses = _crossings(starts[some][:, None], steps[some][:, None], front[:-1], others)
        if crosses.any():
            at = lengths[some][:, None] + here * (lengths[some + 1] - lengths[some])[:, None]
            return float(at[crosses].min())
    return None


def _crossings(
    starts: np.ndarray, steps: np.ndarray, other_starts: np.ndarray, other_steps: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return where on segments (..., 2) others cross them, as shares of their length, and whether they do."""
    apart = other_starts - starts
    across = steps[..., 0] * other_steps[..., 1] - steps[..., 1] * other_steps[..., 0]
    safe = np.where(across == 0, 1, across)
    here = (apart[..., 0] * other_steps[..., 1] - apart[..., 1] * other_steps[..., 0]) / safe
    there = (apart[..., 0] * steps[..., 1] - apart[..., 1] * steps[..., 0]) / safe
    return here, (across != 0) & (here >= 0) & (here <= 1) & (there >= 0) & (there <= 1)


def upstream_area(flow: Flowline, front: np.ndarray, half: float) -> float | None:
    """Return the area between a box's upstream end and a front; None where the front does not part the box.

    The box reaches so far to either side of the line. A front that ends within it is drawn on to its sides, straight
    across.
    """
    lines, centre = on_grid([_outline(flow, half), _drawn_on(front, flow, half)])
    begin, end = (flow.at(share * flow.length, 0.0) - centre for share in (_INSIDE, 1 - _INSIDE))
    for rings, area, _ in faces(lines):
        if winding(rings[0], begin):
            return None if winding(rings[0], end) else area
    return None


def leaves_by_an_end(flow: Flowline, front: np.ndarray, half: float) -> bool:
    """Return whether a front crosses the upstream or the downstream end of a box, which cuts off what lies beyond."""
    left, right, drawn = flow.beside(half), flow.beside(-half), _drawn_on(front, flow, half)
    return any(first_crossing(np.array([left[end], right[end]]), drawn) is not None for end in (0, -1))


def box_overlaps(flow: Flowline, half: float) -> bool:
    """Return whether a box along a line lies over itself, as in a bend that is tighter than the box is wide."""
    areas = sorted(area for _, area, _ in faces(on_grid([_outline(flow, half)])[0]))
    return sum(areas[:-1]) > _SLIVER * sum(areas)


def _outline(flow: Flowline, half: float) -> np.ndarray:
    """Return a box's closed outline (n, 2)."""
    left = flow.beside(half)
    return np.vstack([left, flow.beside(-half)[::-1], left[:1]])


def _drawn_on(front: np.ndarray, flow: Flowline, half: float) -> np.ndarray:
    """Return a front with its ends on or beyond the sides of a box."""
    along, across = flow.locate(front[[0, -1]])
    sides = (-1, 1) if across[0] < across[1] else (1, -1)
    outline = _outline(flow, half)
    ends = [
        _end_beyond(end, flow, float(at), side * half)
        if abs(beside) < half * _BEYOND or winding(outline, end)
        else front[:0]
        for end, at, beside, side in zip(front[[0, -1]], along, across, sides)
    ]
    return np.vstack([ends[0], front, ends[1]])


def _end_beyond(end: np.ndarray, flow: Flowline, along: float, across: float) -> np.ndarray:
    """Return a point (1, 2) a little beyond the side of a box, the shortest way from a front's end."""
    way = nearest_on_line(end[None], flow.beside(across)) - end
    distance, more = float(np.hypot(*way[0])), (_BEYOND - 1) * abs(across)
    return flow.at(along, across * _BEYOND)[None] if distance < more else end + (1 + more / distance) * way


def _meetings(starts: np.ndarray, ends: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Return where each segment's line meets that of the next: (n - 1, 2); half-way between them where none does."""
    one, other, apart = ahead[:-1], ahead[1:], starts[1:] - ends[:-1]
    across = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
    along = (apart[:, 0] * other[:, 1] - apart[:, 1] * other[:, 0]) / np.where(abs(across) > _PARALLEL, across, 1)
    middle = (ends[:-1] + starts[1:]) / 2
    return np.where((abs(across) > _PARALLEL)[:, None], ends[:-1] + along[:, None] * one, middle)
