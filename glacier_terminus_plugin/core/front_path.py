"""The cheapest way along a front's likely pixels: what lines are drawn with."""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import NoTerminusError, RuntimeMissingError
from .line_sampling import image_filters

# what a step through certain front costs; more makes paths straighter and cut corners, less lets them wander
_STEP_COST = 0.05
_BLUR_PX = 1.0  # a flat band costs 1.3 px of cut corners, a blurred one 0.2
_NO_WAY = "No path joins the two sides: the ground between them holds no valid pixel."
_NEIGHBOURS = ((0, 1), (1, -1), (1, 0), (1, 1))  # half of the eight: edges count both ways


class PixelGraph:
    """The pixels of a mask, joined to their eight neighbours.

    Passing from one to the next costs the mean of the two pixels' costs times the distance between their centres, as
    skimage's MCP_Geometric has it; memory goes with the mask's pixels; the image adds 4 bytes a pixel.
    """

    def __init__(self, mask: np.ndarray, cost: np.ndarray | None = None) -> None:
        """mask: (H, W) bool; cost: (H, W), 1 everywhere where left out."""
        self.pixels = np.argwhere(mask)
        self._places = np.full((mask.shape[0] + 1, mask.shape[1] + 2), -1, np.int32)  # a border of nothing: no wrapping
        self._places[:-1, 1:-1][mask] = np.arange(len(self.pixels))
        costs = np.ones(len(self.pixels)) if cost is None else cost[mask].astype(np.float64)
        self._graph = self._joined(costs)

    def tree(self, starts: np.ndarray, limit: float = np.inf) -> tuple[np.ndarray, np.ndarray]:
        """Return for each of `pixels` what the cheapest way from any start costs, and the place before it on that way.

        starts: (n, 2). Costs are infinite and places -1 where no way leads, or none that costs less than the limit; a
        start's own place before is -1.
        """
        costs, before, _ = _csgraph().dijkstra(
            self._graph,
            directed=False,
            indices=self._index(starts),
            return_predecessors=True,
            min_only=True,
            limit=limit,
        )
        return costs, np.maximum(before, -1)

    def path(self, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Return the cheapest of all ways from any start to any end, as `cheapest` does."""
        return self.cheapest(starts, ends)[0]

    def cheapest(self, starts: np.ndarray, ends: np.ndarray, limit: float = np.inf) -> tuple[np.ndarray, float]:
        """Return the cheapest of all ways from any start to any end, (n, 2) int row, col, and what it costs.

        limit: what some way is known to cost; no farther is looked. starts, ends: (n, 2); those beside the mask do not
        count. Exact over all pairs in one pass: costs spread from all starts at once, and the best end is traced back.
        Raises NoTerminusError where no way exists.
        """
        goals = self._index(ends)
        if not len(self._index(starts)) or not len(goals):
            raise NoTerminusError(_NO_WAY)
        costs, before = self.tree(starts, limit)
        at = int(goals[np.argmin(costs[goals])])
        if not np.isfinite(costs[at]):
            raise NoTerminusError(_NO_WAY)
        return self.pixels[traced(before, at)], float(costs[at])

    def _joined(self, costs: np.ndarray) -> Any:
        edges, width = [], self._places.shape[1]
        flat, at = self._places.ravel(), (self.pixels * [width, 1]).sum(axis=1) + 1
        for down, right in _NEIGHBOURS:
            there = flat[at + (down * width + right)]
            joined = np.flatnonzero(there >= 0).astype(np.int32)
            there = there[joined]
            edges.append((joined, there, np.hypot(down, right) * (costs[joined] + costs[there]) / 2))
        rows, cols, weights = (np.concatenate(parts) for parts in zip(*edges))
        return _sparse().csr_matrix((weights, (rows, cols)), shape=(len(costs), len(costs)))

    def _index(self, points: np.ndarray) -> np.ndarray:
        """Return the places in `pixels` of those points (n, 2) that are there."""
        points = np.asarray(points, dtype=int).reshape(-1, 2)
        height, width = self._places.shape[0] - 1, self._places.shape[1] - 2
        points = points[(points >= 0).all(axis=1) & (points[:, 0] < height) & (points[:, 1] < width)]
        places = self._places[points[:, 0], points[:, 1] + 1]
        return places[places >= 0]


def traced(before: np.ndarray, at: int) -> list[int]:
    """Return the places on the way to one of them, the start first; before: (n,) each place's last but one."""
    steps = [at]
    while before[steps[-1]] >= 0:
        steps.append(int(before[steps[-1]]))
    return steps[::-1]


def summed_along(before: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return for each place the sum of values (n,) over the way to it, its own included; before: as for `traced`."""
    total, behind = values.astype(np.float64), before.copy()
    while (behind >= 0).any():  # each round doubles the length of the way that is summed
        on = np.flatnonzero(behind >= 0)
        total[on], behind[on] = total[on] + total[behind[on]], behind[behind[on]]
    return total


def blur_front(front: np.ndarray, valid: np.ndarray) -> None:
    """Blur a front's probability (H, W) float32 in place; what is not valid counts as no front."""
    front *= valid
    image_filters().gaussian_filter(front, _BLUR_PX, output=front)


def front_cost(probability: np.ndarray) -> np.ndarray:
    """Return the cost of passing through each pixel: (H, W) background probability plus a small step cost."""
    return np.maximum(1.0 - probability.astype(np.float64), 0.0) + _STEP_COST


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
