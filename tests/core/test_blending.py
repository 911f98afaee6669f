"""Tiles that run into each other: weights that add up to one everywhere, whatever the padding and the plan."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.blending import BlendedRows, reach
from glacier_terminus_plugin.core.classify import classify
from glacier_terminus_plugin.core.tile_plan import TilePlan, Window, plan_tiles
from tests.core.networks import neighbour_model, open_model
from tests.core.rasters import array_source


class Canvas:
    """Collects what is handed on and counts how often each pixel was."""

    def __init__(self, plan: TilePlan, classes: int = 1) -> None:
        self.probability = np.full((classes, plan.height, plan.width), np.nan, np.float32)
        self.valid = np.zeros((plan.height, plan.width), bool)
        self.times = np.zeros((plan.height, plan.width), int)

    def write(self, window: Window, probability: np.ndarray, valid: np.ndarray) -> None:
        place = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        self.probability[(slice(None), *place)] = probability
        self.valid[place] = valid
        self.times[place] += 1


def blended(plan: TilePlan, values: dict[int, float]) -> Canvas:
    """Blend tiles of one value each; `values` by their number, 0 where none is given."""
    canvas = Canvas(plan)
    rows = BlendedRows(plan, 1, canvas.write)
    for i, tile in enumerate(plan.tiles):
        window = reach(tile, plan)
        shape = window.height, window.width
        rows.add(tile, np.full((1, *shape), values.get(i, 0.0), np.float32), np.ones(shape, bool), was_run=True)
    rows.finish()
    return canvas


@pytest.mark.parametrize("padding", [0, 4, 8, 13, 24])
@pytest.mark.parametrize(("height", "width"), [(200, 150), (64, 64), (1, 300), (300, 1), (65, 129)])
def test_weights_add_up_to_one_and_each_pixel_is_written_once(height, width, padding):
    plan = plan_tiles(height, width, (64, 64), padding, 8)
    canvas = blended(plan, dict.fromkeys(range(len(plan.tiles)), 0.7))
    assert (canvas.times == 1).all()
    assert canvas.valid.all()
    np.testing.assert_allclose(canvas.probability, 0.7, rtol=1e-6)


def test_two_tiles_by_hand():
    """A step from 0 to 1 at column 48 of 96, with a padding of 16: a Hann ramp from column 40 to 56."""
    plan = plan_tiles(8, 96, (64, 80), 16, 16)
    assert [(t.write.col, t.write.width) for t in plan.tiles] == [(0, 48), (48, 48)]
    found = blended(plan, {1: 1.0}).probability[0, 0]
    assert (found[:40] == 0).all()
    assert (found[56:] == 1).all()
    np.testing.assert_allclose(found[40:56], np.sin(np.pi / 2 * (np.arange(16) + 0.5) / 16) ** 2, atol=1e-6)


def test_without_padding_tiles_stay_as_they_are():
    plan = plan_tiles(8, 64, (32, 32), 0, 8)
    assert blended(plan, {1: 1.0}).probability[0, 0].tolist() == [0.0] * 32 + [1.0] * 32


def test_a_missing_neighbour_takes_nothing_away():
    plan = plan_tiles(64, 96, (64, 80), 16, 16).only(lambda window: window.col == 0)
    canvas = blended(plan, dict.fromkeys(range(len(plan.tiles)), 0.6))
    np.testing.assert_allclose(canvas.probability[0, :, :56], 0.6, rtol=1e-6)
    assert not canvas.valid[:, 56:].any()


@pytest.mark.parametrize("valid_share", [1.0, 0.3])
def test_tiles_that_agree_with_the_whole_still_do(tmp_path, valid_share):
    """The network sees 8 px far, and nothing counts that lies less than 8 px from a tile's edge."""
    rng = np.random.default_rng(5)
    valid = np.ones((200, 150), bool)
    valid[: int(200 * (1 - valid_share))] = False
    source = array_source(rng.random((200, 150)).astype(np.float32), valid)
    session = open_model(tmp_path, neighbour_model(8), DataRange=[0, 1])
    tiled, whole = (Canvas(plan_tiles(200, 150, (side, side), 16, 8), 3) for side in (96, 512))
    classify(source, plan_tiles(200, 150, (96, 96), 16, 8), session, tiled.write, blend=True)
    classify(source, plan_tiles(200, 150, (512, 512), 16, 8), session, whole.write)
    np.testing.assert_array_equal(tiled.valid, valid)
    np.testing.assert_allclose(tiled.probability[:, valid], whole.probability[:, valid], atol=1e-5)
