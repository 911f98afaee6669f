"""Simplifies the edges between patches of a raster once for both neighbours, so that these still share them."""

from __future__ import annotations

import heapq

import numpy as np

from .progress import Progress, check_cancelled

_CHECK_EVERY = 1000  # vertices between two looks at whether the user has cancelled
_TAKEN, _BEND, _NODE = -1, 1, 2


class BoundaryNetwork:
    """The lattice of pixel corners of a classified raster: where edges of patches bend, and where they meet.

    Use: values row strip by row strip (add_rows), then each ring of each patch (add_ring), then simplify(), then
    simplified() for each ring once more. Corners are (col, row) with (0, 0) the raster's outer corner. Edges are cut
    into arcs between nodes; each arc is simplified once, whichever patch asks for it. What borders on no other patch
    (the raster's border, pixels without a class) stays as it is, which keeps the total area. Held: a byte a pixel, and
    the bends of all edges.
    """

    def __init__(self, height: int, width: int) -> None:
        self._kinds = np.zeros((height + 1, width + 1), np.int8)  # 0, _BEND or _NODE; a bend that was taken is _TAKEN
        self._sides: dict[bytes, int] = {}
        self._arcs: dict[bytes, np.ndarray] = {}

    def add_rows(self, values: np.ndarray, first_row: int) -> None:
        """Find the corners along the upper edge of each of `values`' rows but the first; values: (rows + 1, width + 2).

        A row above the raster, one below it and a column on either side hold a value that no class has, as do pixels
        without a class.
        """
        above, below = values[:-1] != values[1:], values[:, :-1] != values[:, 1:]
        west, east, north, south = above[:, :-1], above[:, 1:], below[:-1], below[1:]
        edges = west.astype(np.uint8) + east + north + south
        bends = (edges == 2) & (west != east)
        self._kinds[first_row : first_row + len(edges)] = np.where(edges > 2, _NODE, bends * _BEND)

    def add_ring(self, ring: np.ndarray) -> None:
        """Take note of a patch's ring; ring: (n, 2) corners, closed, whose edges run along the lattice."""
        for arc, _ in self._cut(ring):
            key = arc.tobytes()
            self._sides[key] = self._sides.get(key, 0) + 1

    def simplify(self, tolerance_px: float, progress: Progress) -> None:
        """Simplify all arcs: no edge moves by more than the tolerance, none meets another where it did not before."""
        straight: set[tuple[int, ...]] = set()  # pairs of nodes that are joined directly
        arcs = [(key, np.frombuffer(key, np.int32).reshape(-1, 2)) for key in self._sides]
        straight.update(tuple(arc.ravel().tolist()) for _, arc in arcs if len(arc) == 2)
        for number, (key, arc) in enumerate(arcs):
            if number % 100 == 0:
                check_cancelled(progress)
                progress.report(number / len(arcs), f"Simplifying edge {number + 1} of {len(arcs)}")
            if self._sides[key] == 2 and len(arc) > 2:
                self._arcs[key] = _simplified(arc, self._kinds, tolerance_px, straight, progress)

    def simplified(self, ring: np.ndarray) -> np.ndarray:
        """Return a ring as add_ring takes it with its edges simplified: (n, 2) corners, closed."""
        parts = []
        for arc, turned in self._cut(ring):
            key = arc.tobytes()
            found = self._arcs.get(key, arc)
            parts.append(found[::-1][:-1] if turned else found[:-1])
        return np.concatenate([*parts, parts[0][:1]])

    def _cut(self, ring: np.ndarray) -> list[tuple[np.ndarray, bool]]:
        """Return a ring's arcs in order, each with whether it is turned: both neighbours name an arc the same."""
        points = _unit_steps(ring)
        kinds = self._kinds[points[:, 1], points[:, 0]]
        points, kinds = points[kinds != 0], kinds[kinds != 0]
        nodes = np.flatnonzero(kinds == _NODE)
        start = int(nodes[0]) if len(nodes) else int(np.lexsort(points.T)[0])
        points = np.concatenate([np.roll(points, -start, axis=0), points[start : start + 1]])
        cuts = [*(nodes - start).tolist(), len(points) - 1] if len(nodes) else [0, len(points) - 1]
        return [_named(points[first : last + 1]) for first, last in zip(cuts, cuts[1:])]


def _unit_steps(ring: np.ndarray) -> np.ndarray:
    """Return the corners that a ring passes, each once; (n, 2) int32."""
    moves = np.diff(ring, axis=0).astype(np.int32)
    steps = np.abs(moves).sum(axis=1, dtype=np.int32)
    within = np.arange(steps.sum(), dtype=np.int32) - np.repeat(np.cumsum(steps, dtype=np.int32) - steps, steps)
    return (
        np.repeat(ring[:-1].astype(np.int32), steps, axis=0)
        + np.repeat(np.sign(moves), steps, axis=0) * within[:, None]
    )


def _named(arc: np.ndarray) -> tuple[np.ndarray, bool]:
    """Return an arc in the one of its two directions that goes by its name, and whether that turned it."""
    turned = arc[:2].ravel().tolist() > arc[::-1][:2].ravel().tolist()
    return np.ascontiguousarray(arc[::-1] if turned else arc), turned


def _simplified(
    arc: np.ndarray, kinds: np.ndarray, tolerance_px: float, straight: set[tuple[int, ...]], progress: Progress
) -> np.ndarray:
    """Take an arc's bends out, the one that matters least first, while all that were taken stay within the tolerance.

    A bend goes only if the triangle that it spans with its neighbours holds no other vertex of the network: then no
    edge can cross the new one (the rule of de Berg, van Kreveld and Schirra 1998, for one vertex at a time).
    """
    points = arc.astype(float)
    before, after = np.arange(-1, len(arc) - 1).tolist(), np.arange(1, len(arc) + 1).tolist()
    closed = bool((arc[0] == arc[-1]).all())
    left = len(arc)
    moves = [0.0] * len(arc)  # by how much the line moves if the vertex goes
    queue: list[tuple[float, int]] = []

    def weigh(i: int) -> None:
        moves[i] = _farthest(points[before[i] : after[i] + 1])
        if moves[i] <= tolerance_px:
            heapq.heappush(queue, (moves[i], i))

    for i in range(1, len(arc) - 1):
        weigh(i)
    looked = 0
    while queue and left > (4 if closed else 2):
        move, i = heapq.heappop(queue)
        looked += 1
        if looked % _CHECK_EVERY == 0:
            check_cancelled(progress)
        if move != moves[i]:
            continue
        a, c = before[i], after[i]
        ends = (*arc[a].tolist(), *arc[c].tolist())
        if (left == 3 and ends in straight) or not _is_empty(arc[a], arc[i], arc[c], kinds):
            continue
        kinds[arc[i, 1], arc[i, 0]] = _TAKEN
        after[a], before[c], moves[i] = c, a, -1.0
        left -= 1
        for neighbour in (a, c):
            if 0 < neighbour < len(arc) - 1:
                weigh(neighbour)
    if left == 2:
        straight.add(tuple(arc[[0, -1]].ravel().tolist()))
    kept = [0]
    while kept[-1] < len(arc) - 1:
        kept.append(after[kept[-1]])
    return arc[kept]


def _farthest(chain: np.ndarray) -> float:
    """Return how far a chain's inner vertices lie from the segment between its ends."""
    (x0, y0), (x1, y1) = chain[0].tolist(), chain[-1].tolist()
    dx, dy = x1 - x0, y1 - y0
    x, y = chain[1:-1, 0] - x0, chain[1:-1, 1] - y0
    along = np.clip((x * dx + y * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
    return float(np.sqrt(((x - along * dx) ** 2 + (y - along * dy) ** 2).max()))


def _is_empty(a: np.ndarray, b: np.ndarray, c: np.ndarray, kinds: np.ndarray) -> bool:
    """Return whether a triangle, its edges included, holds no vertex but its own three."""
    corners = [a.tolist(), b.tolist(), c.tolist()]
    (left, top), (right, bottom) = map(min, zip(*corners)), map(max, zip(*corners))
    window = kinds[top : bottom + 1, left : right + 1] > 0
    if np.count_nonzero(window) == len(corners):
        return True
    rows, cols = np.nonzero(window)
    x, y = cols + left, rows + top
    sides = [
        (ux - tx) * (y - ty) - (uy - ty) * (x - tx) for (tx, ty), (ux, uy) in zip(corners, corners[1:] + corners[:1])
    ]
    lowest, highest = np.minimum.reduce(sides), np.maximum.reduce(sides)
    return int(np.count_nonzero((lowest >= 0) | (highest <= 0))) == len(corners)
