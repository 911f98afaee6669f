"""A front class's lines where no walls are known: pieces of a front found, breaks bridged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .front_path import PixelGraph, front_cost, summed_along, traced
from .line_sampling import image_filters
from .progress import Progress, check_cancelled

FRONT_LIKELY = 0.3  # pixels that may carry a line
BREAK_PX = 12  # breaks in a front up to this long are crossed in any case
# a group of likely pixels wider than this on the whole is no front line ...
_MAX_WIDTH_PX = 20
_MAX_WIDTH_SHARE = 1.3  # ... nor is one wider than this share of the shortest front, where cells are small
_WORTH = 0.25  # a way pays where the front is likelier than this: it goes on across a break where enough lies beyond
_REACH_PX = BREAK_PX // 2
_MIN_PIECE_PX = 6  # shorter pieces are noise, too short to tell a direction
_LONG_BREAK_PX = 40.0  # breaks up to this long are bridged ...
_BREAK_SHARE = 0.6  # ... where they are no longer than this share of the two pieces together ...
_BREAK_TURN = np.cos(np.radians(50))  # ... which lie ahead of each other, within this angle
_HEADING_PX = 15  # of a piece's end: tells where it is heading


@dataclass(frozen=True)
class _Piece:
    """A connected piece of front: its pixels (n, 2) row, col in the image and the way along it, end to end."""

    pixels: np.ndarray
    way: np.ndarray

    def end(self, last: bool) -> tuple[np.ndarray, np.ndarray]:
        """Return one end of the way and the unit vector in which it points on."""
        way = self.way if last else self.way[::-1]
        ahead = (way[-1] - way[max(0, len(way) - 1 - _HEADING_PX)]).astype(np.float64)
        return way[-1].astype(np.float64), ahead / max(float(np.hypot(*ahead)), 1e-9)


def front_ways(
    front: np.ndarray, allowed: np.ndarray, min_length_px: float, bridge: bool, progress: Progress
) -> Iterator[np.ndarray]:
    """Yield the way (n, 2) int row, col along each front, end to end, from pixel to pixel.

    front: (H, W) float32, the front's probability, blurred; allowed: (H, W) bool, where a line may run. bridge: join
    pieces across longer breaks where they lie ahead of each other; else neighbouring glaciers' fronts stay apart.
    """
    max_width_px = max(_MAX_WIDTH_PX, _MAX_WIDTH_SHARE * min_length_px)
    pieces = list(_pieces(front, allowed, _MIN_PIECE_PX if bridge else 0.7 * min_length_px, max_width_px, progress))
    for chain, breaks in _chains(pieces) if bridge else ((piece, ()) for piece in ([p] for p in pieces)):
        if len(chain) == 1:
            way = chain[0].way
        else:
            corridors = [_corridor(a, b, allowed) for a, b in breaks]
            way = best_way(np.vstack([p.pixels for p in chain] + corridors), front)
        if len(way) >= 0.7 * min_length_px:
            yield way


def _pieces(
    front: np.ndarray, allowed: np.ndarray, min_extent_px: float, max_width_px: float, progress: Progress
) -> Iterator[_Piece]:
    filters = image_filters()
    likely = (front > FRONT_LIKELY) & allowed
    near = filters.maximum_filter(likely.view(np.uint8), 2 * _REACH_PX + 1).view(bool)
    check_cancelled(progress)  # each step takes about a second where the scene has 30 megapixels
    groups, _ = filters.label(near & allowed, structure=np.ones((3, 3)))
    for index, box in enumerate(filters.find_objects(groups), start=1):
        if max(s.stop - s.start for s in box) < min_extent_px:
            continue
        check_cancelled(progress)
        group = groups[box] == index
        count = int((likely[box] & group).sum())
        pixels = np.argwhere(group) + [s.start for s in box]
        way = best_way(pixels, front)
        if len(way) >= 2 and count <= max_width_px * len(way):
            yield _Piece(pixels, way)


def best_way(pixels: np.ndarray, front: np.ndarray) -> np.ndarray:
    """Return the way through pixels (n, 2) that gains most: what the front is likelier than `_WORTH`, summed along it.

    Between two places it is the cheapest; its ends are found by going from a good place to the best end, and back.
    """
    low, high = pixels.min(axis=0), pixels.max(axis=0) + 1
    box = tuple(slice(*limits) for limits in zip(low, high))
    mask = np.zeros(high - low, bool)
    mask[tuple((pixels - low).T)] = True
    graph = PixelGraph(mask, front_cost(front[box]))
    gain = front[box][mask] - _WORTH
    at, way = int(np.argmax(gain)), []
    for _ in range(3):  # to an end, to the best end from there, and back where that is better still
        costs, before = graph.tree(graph.pixels[at])
        steps = np.hypot(*(graph.pixels - graph.pixels[before]).T) * (before >= 0)
        gained = summed_along(before, gain * np.maximum(steps, 1)) + 4 * gain
        at = int(np.argmax(np.where(np.isfinite(costs), gained, -np.inf)))
        way = traced(before, at)
    return graph.pixels[way] + low


def _chains(pieces: Sequence[_Piece]) -> list[tuple[list[_Piece], list[tuple[np.ndarray, np.ndarray]]]]:
    """Return the pieces in groups that lie ahead of each other, with the breaks between them; shortest breaks first."""
    ends = [(i, *piece.end(last)) for i, piece in enumerate(pieces) for last in (False, True)]
    found = []
    for a, (i, end, ahead) in enumerate(ends):
        for b, (j, other, back) in enumerate(ends[:a]):
            gap = other - end
            length = float(np.hypot(*gap))
            if i == j or length > min(_LONG_BREAK_PX, _BREAK_SHARE * (len(pieces[i].way) + len(pieces[j].way))):
                continue
            if min(gap @ ahead, -gap @ back) >= _BREAK_TURN * length:
                found.append((length, a, b))
    group, free = list(range(len(pieces))), [True] * len(ends)
    breaks: dict[int, list[tuple[np.ndarray, np.ndarray]]] = {}
    for _, a, b in sorted(found):
        i, j = group[ends[a][0]], group[ends[b][0]]
        if i != j and free[a] and free[b]:
            free[a] = free[b] = False
            group = [i if g == j else g for g in group]
            breaks[i] = [*breaks.pop(i, []), *breaks.pop(j, []), (ends[a][1], ends[b][1])]
    return [([p for p, g in zip(pieces, group) if g == i], breaks.get(i, [])) for i in sorted(set(group))]


def _corridor(start: np.ndarray, end: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    """Return the allowed pixels (n, 2) within reach of the straight line between two places."""
    steps = np.linspace(start, end, int(np.hypot(*(end - start))) + 2)
    disc = np.argwhere(np.hypot(*np.indices((2 * _REACH_PX + 1,) * 2) - _REACH_PX) <= _REACH_PX) - _REACH_PX
    pixels = np.clip(np.rint(steps)[:, None] + disc, 0, np.array(allowed.shape) - 1).reshape(-1, 2).astype(int)
    return np.unique(pixels[allowed[tuple(pixels.T)]], axis=0)
