"""Distances between two fronts, against numbers worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_distance import densify, front_distance, line_length


def line(*points: tuple[float, float]) -> np.ndarray:
    return np.array(points, dtype=np.float64)


def test_parallel_lines_are_their_offset_apart():
    found = front_distance(line((0, 0), (0, 100)), line((3, 0), (3, 100)))
    assert found.symmetric_mean == pytest.approx(3)
    assert found.symmetric_median == pytest.approx(3)
    assert found.hausdorff == pytest.approx(3)
    assert found.share_within == 0  # 3 px is more than the tolerance of 2
    assert (found.predicted_length, found.reference_length) == (100, 100)


def test_a_line_is_no_distance_from_itself_either_way_round():
    bent = line((0, 0), (10, 10), (0, 40))
    found = front_distance(bent, bent[::-1])
    assert found.symmetric_mean == pytest.approx(0, abs=1e-9)
    assert found.share_within == 1


def test_the_two_directions_differ_where_one_line_is_half_of_the_other():
    """The half lies on the whole; of the whole, the other half is 0..50 away: 25 on average over it, 12.5 over all."""
    half, whole = line((0, 0), (0, 50)), line((0, 0), (0, 100))
    found = front_distance(half, whole)
    assert found.predicted_to_reference == pytest.approx(0, abs=1e-9)
    assert found.reference_to_predicted == pytest.approx(12.5, abs=0.1)
    assert found.symmetric_mean == pytest.approx(6.25, abs=0.05)
    assert found.hausdorff == pytest.approx(50)
    assert found.share_within == pytest.approx(0.52, abs=0.01)


def test_the_distance_does_not_depend_on_how_many_vertices_say_the_same():
    few, many = line((0, 0), (0, 90)), np.column_stack([np.zeros(500), np.linspace(0, 90, 500)])
    reference = line((4, 0), (0, 90))
    assert front_distance(few, reference).symmetric_mean == pytest.approx(
        front_distance(many, reference).symmetric_mean, rel=1e-3
    )


def test_units_are_those_of_the_coordinates():
    in_pixels = front_distance(line((0, 0), (0, 10)), line((1, 0), (1, 10)), spacing=0.1)
    in_metres = front_distance(line((0, 0), (0, 300)), line((30, 0), (30, 300)), spacing=3)
    assert in_metres.symmetric_mean == pytest.approx(30 * in_pixels.symmetric_mean)


def test_single_points_are_lines_without_length():
    found = front_distance(line((0, 0)), line((3, 4)))
    assert found.symmetric_mean == pytest.approx(5)
    assert found.predicted_length == 0


def test_an_empty_line_is_an_error():
    with pytest.raises(ValueError, match="without a point"):
        front_distance(np.empty((0, 2)), line((0, 0), (1, 1)))


def test_densified_points_keep_both_ends_and_the_spacing():
    dense = densify(line((0, 0), (0, 1), (7, 1)), 0.5)
    assert dense[0].tolist() == [0, 0]
    assert dense[-1].tolist() == [7, 1]
    assert np.hypot(*np.diff(dense, axis=0).T).max() <= 0.5 + 1e-9


def test_length_of_a_3_4_5_triangles_sides():
    assert line_length(line((0, 0), (3, 0), (3, 4))) == 7
