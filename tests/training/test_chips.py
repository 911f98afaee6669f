"""A chip turned upright shows the same, labels and lines with it."""

from __future__ import annotations

import numpy as np
import pytest

from training.augment import random_view
from training.chips import IGNORE, Chip, flowing_up, upright
from training.config import TrainingConfig
from training.targets import front_fields


def chip(flow_deg: float | None) -> Chip:
    """4 x 6 pixels, each another value; the front runs along row 1."""
    values = np.arange(24).reshape(4, 6)
    front = np.array([[1.0, 0.0], [1.0, 5.0]])
    more = (np.array([[3.0, 2.0], [3.0, 4.0]]),)
    valid = values != 7
    return Chip(
        "a", "g", values[None], valid, front, labels=values.astype(np.uint8), more_fronts=more, flow_deg=flow_deg
    )


@pytest.mark.parametrize("flow", [0.0, 40.0, 90.0, 100.0, 180.0, 260.0, 350.0])
def test_pixels_and_lines_stay_together(flow: float) -> None:
    turned = upright(chip(flow))
    assert turned.flow_deg is not None
    assert abs(turned.flow_deg) <= 45
    assert turned.labels is not None
    np.testing.assert_array_equal(turned.labels, turned.image[0])
    np.testing.assert_array_equal(turned.valid, turned.image[0] != 7)
    for before, after in zip(chip(flow).fronts, turned.fronts, strict=True):
        at = before.astype(int)
        now = after.astype(int)
        np.testing.assert_array_equal(turned.image[0][now[:, 0], now[:, 1]], chip(flow).image[0][at[:, 0], at[:, 1]])


def test_the_flow_points_up_after_a_quarter_turn() -> None:
    """It flows to the right; the pixel ahead of the middle is to the right before, and above after."""
    turned = upright(chip(90.0))
    np.testing.assert_array_equal(turned.image[0], np.rot90(chip(90.0).image[0]))
    assert turned.flow_deg == 0


def test_without_a_known_flow_it_stays() -> None:
    unknown = chip(None)
    assert upright(unknown) is unknown
    fields = front_fields(unknown, TrainingConfig())
    assert fields.known_side.max() == fields.rock.max() == 0
    assert fields.distance_px.min() == 0


@pytest.mark.parametrize("flow", [-30.0, 0.0, 25.0])
def test_a_crop_is_turned_about_the_flow(flow: float) -> None:
    config = TrainingConfig(wrong_way_probability=0, rotation_deg=0, max_stretch=1, flip_probability=0.5)
    for seed in range(6):
        view = random_view(chip(flow), config, np.random.default_rng(seed))
        ahead = np.linalg.inv(view.matrix) @ [-np.cos(np.radians(flow)), np.sin(np.radians(flow))]
        assert abs(ahead[1]) < 1e-9
        assert ahead[0] < 0


@pytest.mark.parametrize("flow", [30.0, -40.0, 200.0])
def test_a_chip_is_turned_to_flow_up_as_the_plugin_turns_a_scene(flow: float) -> None:
    """Bright beyond a front that runs across the flow: once it is turned, beyond is above."""
    rows, cols = np.indices((60, 90))
    angle = np.radians(flow)
    down_flow = -np.cos(angle) * (rows - 30) + np.sin(angle) * (cols - 45)
    across = np.array([np.sin(angle), np.cos(angle)])
    front = [30.0, 45.0] + np.linspace(-20, 20, 41)[:, None] * across
    image = np.where(down_flow > 0, 200, 50).astype(np.uint8)[None]
    labels = (down_flow > 0).astype(np.uint8)
    turned = flowing_up(Chip("a", "g", image, rows > 2, front, labels=labels, flow_deg=flow))
    assert turned.flow_deg == 0
    row = turned.front[0, 0]
    np.testing.assert_allclose(turned.front[:, 0], row, atol=1e-9)
    np.testing.assert_allclose(np.diff(turned.front[:, 1]), 1, atol=1e-9)
    above = np.indices(turned.valid.shape)[0] < row
    apart = np.abs(np.indices(turned.valid.shape)[0] - row) > 2
    assert turned.labels is not None
    np.testing.assert_array_equal(turned.image[0][turned.valid & apart], np.where(above, 200, 50)[turned.valid & apart])
    np.testing.assert_array_equal(turned.labels[turned.valid & apart], above[turned.valid & apart])
    assert turned.valid.sum() == pytest.approx((rows > 2).sum(), rel=0.06)
    assert set(np.unique(turned.labels[~turned.valid])) <= {0, 1, IGNORE}
    assert flowing_up(turned) is turned


def test_every_front_of_a_chip_counts() -> None:
    fields = front_fields(chip(0.0), TrainingConfig())
    at_lines = fields.distance_px[64 + np.array([1, 3]), 64 + 3]
    np.testing.assert_allclose(at_lines, 0, atol=0.01)
