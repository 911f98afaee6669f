"""The scenes of known truth are what they say, and the extraction is no worse on them than it is known to be."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_distance import nearest_distances

from .front_scenes import KINDS, MODELS, make_scene
from .measure_extraction import match, measure

SEEDS = range(1)
HARD = {"melange", "icebergs"}  # the extraction is not yet good at these
EASY = [kind for kind in KINDS if not kind.startswith("none") and kind not in HARD]
MAX_MEAN_PX = 0.45


@pytest.mark.parametrize(("kind", "model"), zip(KINDS, itertools.cycle(MODELS)))
def test_a_scene_is_what_a_network_gives(kind, model):
    scene = make_scene(kind, model, 1)
    assert scene.probability.dtype == np.float32
    assert scene.probability.shape == (len(scene.roles), *scene.valid.shape)
    np.testing.assert_allclose(scene.probability.sum(axis=0), scene.valid, atol=1e-5)
    assert (len(scene.glaciers) == 0) is kind.startswith("none")
    np.testing.assert_array_equal(scene.probability, make_scene(kind, model, 1).probability)
    if scene.glaciers:  # a scene without any is the same whichever way it is turned
        assert not np.array_equal(scene.probability, make_scene(kind, model, 2).probability)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.startswith("none")])
def test_a_front_runs_from_the_left_wall_to_the_right_with_the_ocean_ahead(kind):
    scene = make_scene(kind, "region, with rock", 3)
    for glacier in scene.glaciers:
        angle = np.radians(glacier.flow_direction_deg)
        downstream, rightwards = np.array([-np.cos(angle), np.sin(angle)]), np.array([np.sin(angle), np.cos(angle)])
        across = glacier.front[-1] - glacier.front[0]
        assert across @ rightwards > 0.9 * np.hypot(*across)
        for end, wall in ((glacier.front[0], glacier.left_wall), (glacier.front[-1], glacier.right_wall)):
            assert nearest_distances(end[None], wall)[0] < 1
            assert (wall[-1] - wall[0]) @ downstream > 0
        middle = (glacier.front[0] + glacier.front[-1]) / 2
        for place, role in ((middle - 70 * downstream, "ice"), (middle + 125 * downstream, "ocean")):
            row, col = np.clip(np.rint(place).astype(int), 0, scene.valid.shape[0] - 1)
            if kind not in ("five fronts", "gaps of no data", "long coast"):  # their fjords wind, have gaps, or end
                assert scene.roles[int(scene.probability[:, row, col].argmax())] == role


def test_the_true_line_divides_ice_from_ocean():
    scene = make_scene("one front", "region, with rock", 5)
    front = scene.glaciers[0].front
    rows, cols = np.rint(front[40:-40]).astype(int).T
    ice, ocean, _ = scene.probability[:, rows, cols]
    assert abs(float((ice - ocean).mean())) < 0.1


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("kind", EASY)
def test_fronts_are_found_where_they_are(kind, model):
    tally = measure(kind, model, SEEDS)
    assert (tally.missed, tally.invented, tally.turned) == (0, 0, 0)
    assert np.mean(tally.distances_px) < MAX_MEAN_PX


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.startswith("none")])
def test_no_front_is_invented(kind, model):
    assert measure(kind, model, SEEDS).invented == 0


def test_lines_are_matched_one_to_one_and_only_near_ones():
    front = np.array([[0.0, 0.0], [0.0, 100.0]])
    near, nearer, far = front + [4, 0], front + [1, 0], front + [30, 0]
    assert match([front], [near, far, nearer]) == [(0, 2)]
    assert match([front, far], [near, nearer]) == [(0, 1)]
    assert match([front], []) == match([], [front]) == []
