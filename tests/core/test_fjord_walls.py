"""Walls from a series: the edge of what is rock at all dates together, where the fronts end."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import NoTerminusError
from glacier_terminus_plugin.core.fjord_walls import RockSeries
from glacier_terminus_plugin.core.line_distance import nearest_distances

ROLES = ("ice", "ocean", "front", "other")
SHAPE = (160, 120)
LEFT, RIGHT = 30, 90  # columns of the walls in the middle of a fjord that winds


def shores() -> tuple[np.ndarray, np.ndarray]:
    bend = 6 * np.sin(np.arange(SHAPE[0]) / 20)
    return LEFT + bend, RIGHT + bend


def date(row: int, rng: np.random.Generator, noise: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities of a fjord with its front in a row, each date's rock at fault in blotches; and the front."""
    left, right = shores()
    cols = np.arange(SHAPE[1])
    rock = (cols < left[:, None]) | (cols > right[:, None])
    blotches = np.kron(rng.random((16, 12)) < noise, np.ones((10, 10), bool))
    rock = np.where(blotches, ~rock, rock)
    ice = ~rock & (np.arange(SHAPE[0])[:, None] > row)
    probability = np.stack([ice, ~rock & ~ice, np.zeros(SHAPE), rock]).astype(np.float32)
    columns = np.arange(left[row] + 3, right[row] - 3)  # fronts end short of the rock
    return probability, np.column_stack([np.full(len(columns), float(row)), columns])


def series(rows: list[int], noise: float = 0.0) -> RockSeries:
    made, rng = RockSeries(SHAPE), np.random.default_rng(0)
    for row in rows:
        probability, line = date(row, rng, noise)
        made.add(probability, ROLES, np.ones(SHAPE, bool), line)
    return made


def off(wall: np.ndarray, side: int) -> float:
    """The largest distance of a wall's vertices from the shore, in px; the edge of a pixel lies half of one off."""
    shore = np.column_stack([np.arange(SHAPE[0]), shores()[side]])
    return float(nearest_distances(wall, shore).max())


def test_walls_follow_the_rock_and_reach_beyond_the_fronts():
    made = series([60, 70, 80])
    for side, wall in enumerate(made.walls()):
        assert off(wall, side) < 1.5
        assert wall[0, 0] == pytest.approx(80 + 30, abs=8)  # upstream first; half a front's width of 60 px beyond
        assert wall[-1, 0] == pytest.approx(60 - 30, abs=8)
        assert made.agreeing(wall, side) == 3
        assert len(wall) < 60  # for people to correct


def test_what_is_wrong_at_one_date_is_outvoted():
    made = series([50, 55, 60, 65, 70, 75, 80, 85, 90, 95] * 2, noise=0.04)
    assert max(off(wall, side) for side, wall in enumerate(made.walls())) < 3


def test_a_single_date_is_taken_at_its_word():
    made = series([70], noise=0.04)
    assert max(off(wall, side) for side, wall in enumerate(made.walls())) > 3


def test_left_is_left_for_one_who_looks_downstream():
    made = RockSeries(SHAPE)
    probability, line = date(70, np.random.default_rng(0))
    made.add(probability[:, ::-1], ROLES, np.ones(SHAPE, bool), (line * (-1, 1) + (SHAPE[0] - 1, 0))[::-1])
    left, right = made.walls()  # the ice flows down the image
    assert left[:, 1].mean() > right[:, 1].mean()
    assert left[0, 0] < left[-1, 0]


def test_what_a_date_does_not_show_says_nothing():
    made, rng = RockSeries(SHAPE), np.random.default_rng(0)
    for row in (60, 70):
        probability, line = date(row, rng)
        made.add(probability, ROLES, np.ones(SHAPE, bool), line)
    empty = np.zeros((4, *SHAPE), np.float32)
    empty[3] = 1
    for _ in range(8):
        made.add(empty, ROLES, np.zeros(SHAPE, bool))
    assert max(off(wall, side) for side, wall in enumerate(made.walls())) < 1.5
    assert (made.count, made.fronts) == (10, 2)


def test_no_wall_is_made_of_the_edge_of_what_was_seen():
    made, rng = RockSeries(SHAPE), np.random.default_rng(0)
    valid = np.zeros(SHAPE, bool)
    valid[20:140] = True
    for row in (60, 70, 80):
        probability, line = date(row, rng)
        made.add(np.where(valid, probability, 0), ROLES, valid, line)
    assert max(off(wall, side) for side, wall in enumerate(made.walls())) < 1.5


def test_without_fronts_or_rock_there_are_no_walls():
    made = RockSeries(SHAPE)
    probability, line = date(70, np.random.default_rng(0))
    made.add(probability, ROLES, np.ones(SHAPE, bool))
    with pytest.raises(NoTerminusError, match="In none of the 1 image"):
        made.walls()
    made = RockSeries(SHAPE)
    probability[3, :, 60:] = 0
    made.add(probability, ROLES, np.ones(SHAPE, bool), line)
    with pytest.raises(NoTerminusError, match="No rock is seen near the right ends of the 1 front"):
        made.walls()
