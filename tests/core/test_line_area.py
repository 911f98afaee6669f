"""The area between two lines, against areas of triangles and rectangles."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_area import area_between, strips_between
from tests.core.test_line_distance import line

WEST_TO_EAST = line((0, 0), (100, 0))  # x, y


def test_parallel_lines_enclose_a_rectangle_whichever_way_they_were_drawn():
    north = line((0, 7), (100, 7))
    assert area_between(north, WEST_TO_EAST) == pytest.approx((700, 700))
    assert area_between(north[::-1], WEST_TO_EAST) == pytest.approx((700, 700))
    assert area_between(north, WEST_TO_EAST[::-1]) == pytest.approx((700, -700))  # now on its right


def test_lines_that_cross_three_times_enclose_four_triangles():
    """A zigzag 10 up, 10 down, 10 up, 10 down: each triangle is 25 wide and 10 high."""
    zigzag = line((0, 0), (12.5, 10), (37.5, -10), (62.5, 10), (87.5, -10), (100, 0))
    assert area_between(zigzag, WEST_TO_EAST) == pytest.approx((4 * 125, 0))


def test_what_the_boundary_goes_round_twice_counts_twice():
    """Two turns round a square of 10 x 10 that stands on the reference."""
    square = [(40, 0), (50, 0), (50, 10), (40, 10)]
    once = line((0, 0), *square, (40, 0), (100, 0))
    twice = line((0, 0), *square, *square, (40, 0), (100, 0))
    assert area_between(once, WEST_TO_EAST)[0] == pytest.approx(100)
    assert area_between(twice, WEST_TO_EAST)[0] == pytest.approx(200)


@pytest.mark.parametrize(
    "other",
    [WEST_TO_EAST, WEST_TO_EAST[::-1], line((20, 0), (60, 0)), line((50, 0)), line((-30, 0), (130, 0))],
    ids=["the same", "drawn back", "a part", "a point", "longer"],
)
def test_lines_on_each_other_enclose_nothing(other: np.ndarray):
    assert area_between(other, WEST_TO_EAST) == pytest.approx((0, 0), abs=1e-6)


def test_map_coordinates_of_millions_lose_nothing():
    far = np.array([2_500_000.25, -1_200_000.75])
    north = line((0, 0.5), (100, 0.5))
    assert area_between(north + far, WEST_TO_EAST + far)[0] == pytest.approx(50, abs=1e-4)


def test_rough_lines_agree_with_a_sum_over_columns():
    """Between two lines that are functions of x the area is the integral of |difference|."""
    rng = np.random.default_rng(0)
    x = np.arange(201.0)
    a, b = rng.normal(0, 2, (2, 201))
    exact = np.abs(np.interp(np.linspace(0, 200, 2_000_001), x, a - b)).mean() * 200
    area = area_between(np.column_stack([x, a]), np.column_stack([x, b]))[0]
    assert area == pytest.approx(exact, rel=1e-4)


def test_strips_part_the_area_and_nothing_else():
    rungs = np.array([[(x, 0), (x, 7)] for x in (25.0, 50.0, 75.0)])
    strips = strips_between(line((0, 7), (100, 7)), WEST_TO_EAST, rungs)
    assert sorted(strip.area for strip in strips) == pytest.approx([175] * 4)
    assert {strip.winding for strip in strips} == {1}
    assert all((strip.rings[0][0] == strip.rings[0][-1]).all() for strip in strips)
