"""The cheapest way along a front's likely pixels: what the extraction and the map tools draw lines with."""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import NoTerminusError, RuntimeMissingError

# what a step through certain front costs; more makes paths straighter and cut corners, less lets them wander
_STEP_COST = 0.05
_NO_WAY = "No path joins the two sides: the ground between them holds no valid pixel."
_NEIGHBOURS = ((0, 1), (1, -1), (1, 0), (1, 1))  # half of the eight: edges count both ways


class PixelGraph:
    """The pixels of a mask, joined to their eight neighbours.

    Passing from one to the next costs the mean of the two pixels' costs times the distance between their centres, as
    skimage's MCP_Geometric has it; memory goes with the mask's pixels, not with the image.
    """

    def __init__(self, mask: np.ndarray, cost: np.ndarray | None = None) -> None:
        """mask: (H, W) bool; cost: (H, W), 1 everywhere where left out."""
        self.pixels = np.argwhere(mask)
        self._width = mask.shape[1] + 2  # a column to spare on each side: no row runs on into the next
        self._flat = (self.pixels * [self._width, 1]).sum(axis=1)
        costs = np.ones(len(self.pixels)) if cost is None else cost[mask].astype(np.float64)
        self._graph = self._joined(costs)

    def distances(self, start: np.ndarray) -> np.ndarray:
        """Return what the cheapest way from a pixel of the mask costs to each of `pixels`; infinite where none is."""
        return _csgraph().dijkstra(self._graph, directed=False, indices=self._index(start)[0])

    def path(self, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Return the cheapest of all ways from any start to any end: (n, 2) int row, col.

        starts, ends: (n, 2); those beside the mask do not count. Exact over all pairs in one pass: costs spread from
        all starts at once, and the best end is traced back. Raises NoTerminusError where no way exists.
        """
        sources, goals = self._index(starts), self._index(ends)
        if not len(sources) or not len(goals):
            raise NoTerminusError(_NO_WAY)
        costs, before, _ = _csgraph().dijkstra(
            self._graph, directed=False, indices=sources, return_predecessors=True, min_only=True
        )
        at = int(goals[np.argmin(costs[goals])])
        if not np.isfinite(costs[at]):
            raise NoTerminusError(_NO_WAY)
        steps = [at]
        while before[steps[-1]] >= 0:
            steps.append(int(before[steps[-1]]))
        return self.pixels[steps[::-1]]

    def _joined(self, costs: np.ndarray) -> Any:
        edges = []
        for down, right in _NEIGHBOURS:
            wanted = self._flat + down * self._width + right
            there = np.minimum(np.searchsorted(self._flat, wanted), len(self._flat) - 1)
            joined = np.flatnonzero(self._flat[there] == wanted)
            there = there[joined]
            edges.append((joined, there, np.hypot(down, right) * (costs[joined] + costs[there]) / 2))
        rows, cols, weights = (np.concatenate(parts) for parts in zip(*edges))
        return _sparse().csr_matrix((weights, (rows, cols)), shape=(len(costs), len(costs)))

    def _index(self, points: np.ndarray) -> np.ndarray:
        """Return the places in `pixels` of those points (n, 2) that are there."""
        points = np.asarray(points, dtype=int).reshape(-1, 2)
        in_row = (points[:, 1] >= 0) & (points[:, 1] < self._width - 2)
        wanted = (points[in_row] * [self._width, 1]).sum(axis=1)
        return np.searchsorted(self._flat, wanted[np.isin(wanted, self._flat)])


def front_cost(probability: np.ndarray) -> np.ndarray:
    """Return the cost of passing through each pixel: (H, W) background probability plus a small step cost."""
    return 1.0 - probability.astype(np.float64) + _STEP_COST


def _csgraph() -> Any:
    _sparse()
    from scipy.sparse import csgraph

    return csgraph


def _sparse() -> Any:
    try:
        from scipy import sparse
    except ImportError as error:
        raise RuntimeMissingError(f"scipy, which draws the terminus line, can't be imported ({error}).") from None
    return sparse
