"""From the pixels of a drawn line to the line: ordered points, end to end."""

from __future__ import annotations

import heapq
import math

import numpy as np

Pixel = tuple[int, int]
NEIGHBOURS = [(dr, dc, math.hypot(dr, dc)) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc]


def trace_line(mask: np.ndarray) -> np.ndarray:
    """Return the longest shortest path through a thin drawn line.

    mask: (H, W) bool, lines about one pixel wide, joined by sides or corners. Returns (n, 2) float64 of (row, col),
    pixel centres at integers; empty where the mask is. Of several pieces the longest wins; spurs and closed loops are
    cut short, since a front is open and has two ends. Two sweeps find the ends: the pixel farthest from any pixel is
    one end, the pixel farthest from that is the other (exact on a tree, which a drawn line is).
    """
    unseen = {(int(r), int(c)) for r, c in zip(*np.nonzero(mask), strict=True)}
    best: list[Pixel] = []
    best_length = -1.0
    while unseen:
        start = min(unseen)
        reached, _ = _distances(unseen, start)
        end = max(reached, key=lambda p: (reached[p], p))
        distances, previous = _distances(unseen, end)
        other = max(distances, key=lambda p: (distances[p], p))
        if distances[other] > best_length:
            best, best_length = _path(previous, other), distances[other]
        unseen -= reached.keys()
    return np.array(best, dtype=np.float64).reshape(-1, 2)


def _distances(pixels: set[Pixel], start: Pixel) -> tuple[dict[Pixel, float], dict[Pixel, Pixel]]:
    """Return the path length from `start` to every pixel connected to it, and each one's predecessor (Dijkstra)."""
    distances = {start: 0.0}
    previous: dict[Pixel, Pixel] = {}
    queue = [(0.0, start)]
    while queue:
        so_far, (row, col) = heapq.heappop(queue)
        if so_far > distances[(row, col)]:
            continue
        for dr, dc, step in NEIGHBOURS:
            pixel = (row + dr, col + dc)
            if pixel in pixels and so_far + step < distances.get(pixel, math.inf):
                distances[pixel] = so_far + step
                previous[pixel] = (row, col)
                heapq.heappush(queue, (so_far + step, pixel))
    return distances, previous


def _path(previous: dict[Pixel, Pixel], end: Pixel) -> list[Pixel]:
    path = [end]
    while path[-1] in previous:
        path.append(previous[path[-1]])
    return path
