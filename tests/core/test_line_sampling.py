"""Smoothing of lines: the lattice's steps go, and no vertex moves by more than half a pixel."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.front_path import PixelGraph, front_cost
from glacier_terminus_plugin.core.line_sampling import on_ridge, smoothed
from tests.core.front_scenes import make_scene


@pytest.mark.parametrize("kind", ["one front", "melange", "noise", "blur"])
@pytest.mark.parametrize("seed", range(4))
def test_smoothing_moves_no_vertex_of_a_ridge_by_more_than_half_a_pixel(kind, seed):
    scene = make_scene(kind, "front, flat band", seed)
    front = scene.probability[scene.roles.index("front")].astype(np.float32)
    ends = np.rint(scene.glaciers[0].front[[0, -1]]).astype(int)
    path = PixelGraph(np.ones(front.shape, bool), front_cost(front)).path(ends[:1], ends[1:])
    ridge = on_ridge(smoothed(path), front)
    assert np.hypot(*(smoothed(ridge) - ridge).T).max() <= 0.5


def test_a_staircase_becomes_a_slope_and_the_ends_stay():
    stairs = np.column_stack([np.repeat(np.arange(20), 2), np.repeat(np.arange(21), 2)[1:-1]])
    slope = smoothed(stairs)
    np.testing.assert_array_equal(slope[[0, -1]], stairs[[0, -1]])
    bends = np.abs(np.diff(slope[8:-8], n=2, axis=0))
    assert bends.max() < 0.05 < np.abs(np.diff(stairs, n=2, axis=0)).max()
