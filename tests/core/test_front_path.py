"""The cheapest way is the cheapest of all ways: compared with trying every one on small grids."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import NoTerminusError
from glacier_terminus_plugin.core.front_path import PixelGraph, front_cost


def path_cost(path: np.ndarray, cost: np.ndarray) -> float:
    """Half a step at each pixel's cost."""
    return sum(
        math.dist(a, b) * (cost[tuple(a)] + cost[tuple(b)]) / 2
        for a, b in itertools.pairwise(np.asarray(path).tolist())
    )


def cheapest_of_all_ways(cost: np.ndarray, mask: np.ndarray, starts: list, ends: list) -> float:
    """Try every way that visits no pixel twice."""
    best = math.inf

    def walk(at: tuple[int, int], seen: set, spent: float) -> None:
        nonlocal best
        if spent >= best:
            return
        if at in ends:
            best = spent
            return
        for dr, dc in itertools.product((-1, 0, 1), repeat=2):
            to = at[0] + dr, at[1] + dc
            if to not in seen and 0 <= to[0] < cost.shape[0] and 0 <= to[1] < cost.shape[1] and mask[to]:
                walk(to, seen | {to}, spent + math.hypot(dr, dc) * (cost[at] + cost[to]) / 2)

    for start in starts:
        if mask[start]:
            walk(start, {start}, 0.0)
    return best


@pytest.mark.parametrize("seed", range(20))
def test_the_cheapest_of_all_ways_between_all_pairs(seed):
    rng = np.random.default_rng(seed)
    cost, mask = rng.random((4, 4)) + 0.05, rng.random((4, 4)) > 0.2
    starts, ends = [(r, 0) for r in range(4)], [(r, 3) for r in range(4)]
    best = cheapest_of_all_ways(cost, mask, starts, ends)
    graph = PixelGraph(mask, cost)
    if math.isinf(best):
        with pytest.raises(NoTerminusError):
            graph.path(np.array(starts), np.array(ends))
        return
    path = graph.path(np.array(starts), np.array(ends))
    assert tuple(path[0]) in starts
    assert tuple(path[-1]) in ends
    assert mask[tuple(path.T)].all()
    assert np.abs(np.diff(path, axis=0)).max(initial=0) <= 1
    assert path_cost(path, cost) == pytest.approx(best)


def test_distances_along_a_mask_by_hand():
    """Around a corner: three steps down, one diagonal, two to the right."""
    mask = np.array([[1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 1], [0, 1, 1, 0]], bool)
    graph = PixelGraph(mask)
    away = dict(zip(map(tuple, graph.pixels.tolist()), graph.tree(np.array([0, 0]))[0].tolist(), strict=True))
    assert away[0, 0] == 0
    assert away[2, 0] == pytest.approx(2)
    assert away[3, 1] == pytest.approx(2 + math.sqrt(2))
    assert away[2, 3] == pytest.approx(3 + 2 * math.sqrt(2))


def test_the_end_of_a_row_is_no_neighbour_of_the_next_rows_start():
    mask = np.array([[0, 0, 1], [1, 0, 0]], bool)
    assert np.isinf(PixelGraph(mask).tree(np.array([0, 2]))[0]).sum() == 1


def test_a_likely_front_is_cheaper_than_a_short_cut():
    probability = np.zeros((20, 40))
    probability[2, :] = probability[:, 0] = probability[:, 39] = 1  # around, three sides of a box
    path = PixelGraph(np.ones(probability.shape, bool), front_cost(probability)).path(
        np.array([19, 0]), np.array([19, 39])
    )
    assert probability[tuple(path.T)].mean() > 0.9


def test_start_and_end_in_one_pixel():
    path = PixelGraph(np.ones((3, 3), bool)).path(np.array([1, 1]), np.array([1, 1]))
    assert path.tolist() == [[1, 1]]


@pytest.mark.parametrize(
    ("starts", "ends"), [([[1, 0]], [[0, 2]]), ([[0, 0]], [[1, 1]]), ([[5, 5]], [[0, 0]]), ([[0, 0]], [[9, 9]])]
)
def test_ends_beside_the_mask_are_not_reached(starts, ends):
    mask = np.array([[1, 1, 1], [0, 0, 0]], bool)
    with pytest.raises(NoTerminusError, match="No path joins the two sides"):
        PixelGraph(mask).path(np.array(starts), np.array(ends))


def test_of_several_ends_those_beside_the_mask_do_not_count():
    mask = np.array([[1, 1, 1], [0, 0, 0]], bool)
    path = PixelGraph(mask).path(np.array([[1, 0], [0, 0]]), np.array([[1, 2], [0, 2]]))
    assert path.tolist() == [[0, 0], [0, 1], [0, 2]]


def test_an_empty_mask_has_no_way():
    with pytest.raises(NoTerminusError):
        PixelGraph(np.zeros((3, 3), bool)).path(np.array([0, 0]), np.array([2, 2]))
