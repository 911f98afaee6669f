"""flowline: places along and beside a centreline, exact parallels, and the area upstream of a front."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import GridError
from glacier_terminus_plugin.core.flowline import (
    Flowline,
    Lanes,
    box_overlaps,
    first_crossing,
    leaves_by_an_end,
    upstream_area,
)

NORTH = Flowline(np.array([[0.0, 0.0], [0.0, 20_000.0]]))
BENT = Flowline(np.array([[0.0, 0.0], [0.0, 10_000.0], [10_000.0, 10_000.0]]))  # to the right


def test_places_along_and_beside_left_is_positive():
    along, across = BENT.locate(np.array([[-300.0, 2000.0], [200.0, 5000.0], [4000.0, 10_500.0], [0.0, -100.0]]))
    np.testing.assert_allclose(along, [2000, 5000, 14_000, 0])
    np.testing.assert_allclose(across, [300, -200, 500, 0])


@pytest.mark.parametrize(("across", "length"), [(0.0, 20_000), (500.0, 21_000), (-500.0, 19_000)])
def test_a_parallel_keeps_its_distance_around_a_corner(across: float, length: float):
    line = BENT.beside(across)
    np.testing.assert_allclose(line, [[-across, 0], [-across, 10_000 + across], [10_000, 10_000 + across]])
    assert np.hypot(*np.diff(line, axis=0).T).sum() == pytest.approx(length)


def test_a_parallel_inside_a_tight_bend_does_not_turn_back():
    """The bend has a radius of 500 m, and the parallel would lie 800 m to its inside."""
    angles = np.linspace(np.pi, np.pi / 2, 30)
    bend = np.column_stack([500 + 500 * np.cos(angles), 10_000 + 500 * np.sin(angles)])
    line = Flowline(np.vstack([[[0.0, 0.0]], bend, [[10_000.0, 10_500.0]]])).beside(-800.0)
    steps = np.diff(line, axis=0)
    assert (steps >= -1e-6).all()
    np.testing.assert_allclose(line[[0, -1]], [[800, 0], [10_000, 9700]])
    corner = np.array([800.0, 9700.0])
    assert np.hypot(*(line - corner).T).min() < 1e-6


def test_a_point_is_no_centreline():
    with pytest.raises(GridError, match="single point"):
        Flowline(np.array([[1.0, 1.0], [1.0, 1.0]]))


def test_the_first_crossing_counts():
    zigzag = np.array([[-100.0, 3000.0], [100.0, 3000.0], [100.0, 2000.0], [-100.0, 2000.0]])
    assert first_crossing(NORTH.points, zigzag) == pytest.approx(2000)
    assert first_crossing(NORTH.points, zigzag + [500, 0]) is None
    assert first_crossing(NORTH.points, zigzag + [0, 50_000]) is None


@pytest.mark.parametrize("vertices", [2, 3, 40, 500], ids=str)
@pytest.mark.parametrize("points", [2, 200], ids=["two points", "200 points"])
def test_the_crossings_of_many_lines_are_those_of_each_alone(vertices: int, points: int):
    """Also where a front is nowhere near some of them, and where it comes back."""
    rng = np.random.default_rng(vertices + points)
    y = np.linspace(0, 20_000, vertices)
    flow = Flowline(np.column_stack([900 * np.sin(y / 5000), y]))
    lines = [flow.beside(across) for across in np.linspace(-2000, 2000, 81)]
    x = np.linspace(-1500, 2500, points)
    front = np.column_stack([x, 10_000 + 0.5 * x + rng.normal(size=points) * 150])
    front = np.vstack([front, front[: points // 2 : -1] - [0, 900]])
    alone = [first_crossing(line, front) for line in lines]
    found = Lanes(lines).first_crossings(front)
    np.testing.assert_allclose(found, [np.nan if at is None else at for at in alone], rtol=0, atol=1e-9)
    assert 40 < np.isfinite(found).sum() < 81
    assert np.isnan(Lanes(lines).first_crossings(front + [0, 90_000])).all()


def test_the_area_upstream_of_a_front_is_exact():
    tilted = np.array([[-2000.0, 9000.0], [2000.0, 11_000.0]])
    assert upstream_area(NORTH, tilted, 1000.0) == pytest.approx(2000 * 10_000, rel=1e-6)
    assert upstream_area(NORTH, tilted[::-1], 1000.0) == pytest.approx(2000 * 10_000, rel=1e-6)
    # upstream of the corner, then the square at the corner, which both arms share, then 2000 m of the second arm
    around = np.array([[2000.0, 8000.0], [2000.0, 12_000.0]])
    assert upstream_area(BENT, around, 1000.0) == pytest.approx(2000 * 9000 + 2000**2 + 2000 * 1000, rel=1e-6)


def test_a_front_folded_back_bounds_only_what_is_upstream_of_it():
    """A tongue of 1000 m width reaches 3000 m farther; behind it the front bulges back by 200 m."""
    front = np.array([[-1000, 5000], [-500, 5000], [-500, 8000], [500, 8000], [500, 5000], [700, 4800], [1000, 5000.0]])
    bulge = 0.5 * 500 * 200
    assert upstream_area(NORTH, front, 1000.0) == pytest.approx(2000 * 5000 + 1000 * 3000 - bulge, rel=1e-6)


def test_a_front_that_ends_within_the_box_is_drawn_on_straight_across():
    short = np.array([[600.0, 7000.0], [-400.0, 6000.0]])
    expected = 2000 * 6500 - (600 * 500 - 400 * 500) + 0.0  # 600 m at 6000, 1000 m tilted, 400 m at 7000
    expected = 600 * 6000 + 1000 * 6500 + 400 * 7000
    assert upstream_area(NORTH, short, 1000.0) == pytest.approx(expected, rel=1e-6)
    assert NORTH.spanned(short, 1000.0) == pytest.approx(0.5)


def test_a_front_beyond_the_centreline_parts_nothing():
    assert upstream_area(NORTH, np.array([[-2000.0, 25_000.0], [2000.0, 25_000.0]]), 1000.0) is None


def test_a_front_that_ends_within_a_bend_is_drawn_on_to_the_side_of_the_box_there():
    """The outer corner of the box lies farther from the line than its half width, the inner side beside the bend."""
    expected = 2000 * 9000 + 0.5 * 2000**2  # up to the line from corner to corner
    for ends in ([[-850, 10_850], [1200, 8800]], [[-1200, 11_200], [400, 9600]]):
        front = np.array(ends, dtype=float)
        assert upstream_area(BENT, front, 1000.0) == pytest.approx(expected, rel=2e-3)


def test_a_box_over_itself_is_seen():
    angles = np.linspace(np.pi, 0, 60)
    hairpin = np.column_stack([1500 + 1500 * np.cos(angles), 10_000 + 1500 * np.sin(angles)])
    line = Flowline(np.vstack([[[0.0, 0.0]], hairpin, [[3000.0, 0.0]]]))
    assert not box_overlaps(line, 1400.0)
    assert box_overlaps(line, 2000.0)
    assert not box_overlaps(BENT, 2000.0)


def test_a_front_that_leaves_by_an_end_of_the_box_is_seen():
    assert leaves_by_an_end(NORTH, np.array([[-2000.0, 19_500.0], [0, 19_900], [2000.0, 21_000.0]]), 1000.0)
    assert not leaves_by_an_end(NORTH, np.array([[-2000.0, 19_500.0], [0, 19_900], [2000.0, 19_900.0]]), 1000.0)
