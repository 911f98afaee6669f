"""The cheapest way through a cost image: what the extraction and the map tools draw fronts with."""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import NoTerminusError, RuntimeMissingError

# what a step through certain front costs; more makes paths straighter and cut corners, less lets them wander
_STEP_COST = 0.05


def front_cost(probability: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
    """Return the cost of passing through each pixel: background probability plus a small step cost.

    probability: (H, W) of front. Where `valid` is False no path may go (-1, as skimage's MCP has it).
    """
    cost = 1.0 - probability.astype(np.float64) + _STEP_COST
    if valid is not None:
        cost[~valid] = -1.0
    return cost


def minimum_cost_path(cost: np.ndarray, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Return the cheapest of all paths from any start to any end: (n, 2) int row, col, eight-connected.

    starts, ends: (n, 2) int. Exact over all pairs in one pass, since the front of equal cost that leaves all starts at
    once meets the best end first. Raises NoTerminusError where no path exists.
    """
    mcp = _graph().MCP_Geometric(cost)
    ends = np.asarray(ends, dtype=int).reshape(-1, 2)
    costs, _ = mcp.find_costs(_pairs(starts), _pairs(ends), find_all_ends=False)
    reached = costs[ends[:, 0], ends[:, 1]]
    if not np.isfinite(reached).any():
        raise NoTerminusError("No path joins the two sides: the ground between them holds no valid pixel.")
    return np.array(mcp.traceback(tuple(ends[int(np.argmin(reached))])))


def path_lengths(mask: np.ndarray, start: tuple[int, int]) -> np.ndarray:
    """Return each pixel's distance in pixels from `start` along the mask; infinite where the mask does not lead."""
    return _graph().MCP_Geometric(np.where(mask, 1.0, -1.0)).find_costs([start])[0]


def _pairs(points: np.ndarray) -> list[tuple[int, int]]:
    return [(int(r), int(c)) for r, c in np.asarray(points).reshape(-1, 2)]


def _graph() -> Any:
    try:
        from skimage import graph
    except ImportError as error:
        raise RuntimeMissingError(
            f"scikit-image, which draws the terminus line, can't be imported ({error})."
        ) from None
    return graph
