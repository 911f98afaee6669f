"""Distances between two fronts, against numbers worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_distance import (
    _FRECHET_POINTS,
    METRICS,
    RESAMPLED_POINTS,
    densify,
    frechet_distance,
    front_distance,
    joined,
    line_length,
    symmetric_mean,
)


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


STRAIGHT = line((10, 0), (10, 100))  # row, col: a front across, the glacier flowing up


@pytest.mark.parametrize(
    ("predicted", "expected"),
    [
        (line((7, 0), (7, 100)), {"area_over_length": 3, "bias": 3, "resampled_mean": 3, "frechet": 3}),  # too far up
        (
            line((12, 100), (12, 0)),
            {"area_over_length": 2, "bias": -2, "resampled_mean": 2, "frechet": 2},
        ),  # drawn back
        # crosses the middle: two triangles of 50 x 4 / 2, one on each side
        (line((6, 0), (14, 100)), {"area_over_length": 2, "bias": 0, "resampled_mean": 2, "hausdorff": 4}),
        # twice as long: the rest lies on the reference's own course, so that it encloses nothing and is trimmed off
        (line((10, -50), (10, 150)), {"area_over_length": 0, "resampled_mean": 0, "hausdorff": 50, "frechet": 50}),
        # the same shifted along by half: only 50 are shared
        (
            line((10, 50), (10, 150)),
            {"area_over_length": 0, "resampled_mean": 0, "hausdorff": 50, "share_within": 0.52},
        ),
        # a spike of 20 up in the middle and 2 wide: area 20
        (line((10, 0), (10, 49), (-10, 50), (10, 51), (10, 100)), {"area_over_length": 0.2, "hausdorff": 20}),
        # there and back: a rectangle of 5 x 50, and the way from its open end to the reference's: a triangle of 5 x 100
        (line((10, 0), (10, 50), (5, 50), (5, 0)), {"hausdorff": 50, "frechet": 100.1}),
    ],
    ids=["beyond", "short of", "crossing", "longer", "shifted along", "spike", "turns back"],
)
def test_companions_by_hand(predicted: np.ndarray, expected: dict[str, float]):
    found = front_distance(predicted, STRAIGHT)
    for key, value in expected.items():
        assert getattr(found, key) == pytest.approx(value, abs=0.3 if key == "frechet" else 0.02), key


def test_pooled_counts_points_and_the_symmetric_mean_counts_lines():
    """The half lies on the whole, which is twice as long: (0 x 1 + 12.5 x 2) / 3 against (0 + 12.5) / 2."""
    found = front_distance(line((0, 0), (0, 50)), line((0, 0), (0, 100)))
    assert found.pooled_mean == pytest.approx(12.5 * 2 / 3, abs=0.1)
    assert found.symmetric_mean == pytest.approx(6.25, abs=0.1)


def test_the_95_percent_hausdorff_leaves_out_a_short_spike():
    """The spike's two sides are 40.05 of 538.05 long; a twentieth of the line, 26.9, is the upper part of it."""
    spiked = line((10, 0), (10, 49), (-10, 50), (10, 51), (10, 500))
    found = front_distance(spiked, line((10, 0), (10, 500)))
    assert found.hausdorff == pytest.approx(20)
    assert found.hausdorff_95 == pytest.approx(20 * (1 - 26.9 / 40.05), abs=0.1)


def test_lines_side_by_side_share_no_stretch():
    """Each line's points nearest to the other's ends are one and the same: nothing is left after trimming."""
    assert np.isnan(front_distance(line((0, 0), (0, 10)), line((0, 20), (0, 30))).resampled_mean)


def test_a_resampled_mean_sees_what_nearest_distances_do_not():
    """A zigzag of the same course is near everywhere, and its i-th points are near as well; a detour shifts them."""
    detour = line((10, 0), (10, 20), (0, 20), (0, 30), (10, 30), (10, 100))
    found = front_distance(detour, STRAIGHT)
    assert found.resampled_mean > 1.2 * found.symmetric_mean


def test_parts_of_a_broken_line_are_one_front():
    whole = front_distance(line((8, 0), (8, 100)), STRAIGHT)
    broken = front_distance([line((8, 60), (8, 100)), line((8, 50), (8, 0))], STRAIGHT)
    assert broken.predicted_length == 90
    assert broken.symmetric_mean == pytest.approx(whole.symmetric_mean, abs=0.1)
    assert broken.area_over_length == pytest.approx(2)
    assert broken.frechet == pytest.approx(2, abs=0.3)


def test_pieces_count_by_their_length():
    """100 px that are 2 px off and twenty shreds of 0.05 px that are 52 px off: their mean distance is 252 / 101."""
    shreds = [line((60, x), (60, x + 0.05)) for x in range(10, 90, 4)]
    for stray in ([], [line((60, 7))], [line((60, 7), (60, 7))]):  # a point has no length
        parts = [*stray, line((10, 0), (10, 100)), *shreds, *stray]
        found = front_distance(parts, line((8, 0), (8, 100)))
        assert found.predicted_to_reference == pytest.approx((100 * 2 + 1 * 52) / 101, rel=0.01)
        assert found.pooled_mean == pytest.approx((200 * 2 + 1 * 52) / 201, rel=0.01)
        assert symmetric_mean(parts, line((8, 0), (8, 100))) == pytest.approx(found.symmetric_mean)
        assert found.hausdorff == pytest.approx(52)
        found = front_distance(line((8, 0), (8, 100)), parts)
        assert found.share_within == pytest.approx(100 / 101, abs=0.003)


def test_gaps_of_a_broken_reference_do_not_widen_the_area_between_the_lines():
    """Two lines of 10 px with 100 px between them, and a prediction 3 px off all along."""
    reference = [line((10, 0), (10, 10)), line((10, 110), (10, 120))]
    for predicted in ([part - [3, 0] for part in reference], line((7, 0), (7, 120))):
        found = front_distance(predicted, reference)
        assert (found.area_over_length, found.bias) == pytest.approx((3, 3))
        assert found.reference_length == pytest.approx(20)


def test_parts_are_joined_nearest_ends_first():
    parts = [line((0, 10), (0, 20)), line((0, 50), (0, 40)), line((0, 9), (0, 0))]
    assert joined(parts)[:, 1].tolist() == [0, 9, 10, 20, 40, 50]


def test_frechet_agrees_with_its_recursive_definition():
    rng = np.random.default_rng(1)
    a, b = evenly(rng.normal(size=(5, 2))), evenly(rng.normal(size=(5, 2)))
    expected = min(coupling(a, b, 6, 6), coupling(a[::-1], b, 6, 6))
    assert frechet_distance(a, b, count=7) == pytest.approx(expected, rel=0.05)  # resampled anew: corners are cut


def coupling(a: np.ndarray, b: np.ndarray, i: int, j: int) -> float:
    gap = float(np.hypot(*(a[i] - b[j])))
    before = [coupling(a, b, *pair) for pair in ((i - 1, j), (i, j - 1), (i - 1, j - 1)) if min(pair) >= 0]
    return max(gap, min(before)) if before else gap


def evenly(points: np.ndarray) -> np.ndarray:
    """Seven points evenly spaced along a line."""
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    at = np.linspace(0, along[-1], 7)
    return np.column_stack([np.interp(at, along, points[:, i]) for i in (0, 1)])


def test_another_unit_divides_lengths_and_leaves_shares():
    metres = front_distance(line((0, 0), (0, 300)), line((30, 0), (30, 300)), spacing=3, tolerance=60)
    pixels = metres.in_units_of(30)
    assert (pixels.symmetric_mean, pixels.hausdorff, pixels.area_over_length) == pytest.approx((1, 1, 1))
    assert (pixels.tolerance, pixels.reference_length) == pytest.approx((2, 10))
    assert pixels.share_within == metres.share_within == 1


def test_every_figure_is_defined():
    found = front_distance(STRAIGHT + 1, STRAIGHT)
    assert {metric.key for metric in METRICS} < set(vars(found))
    assert all(len(metric.definition) > 40 for metric in METRICS)
    definitions = {metric.key: metric.definition for metric in METRICS}
    assert f"{RESAMPLED_POINTS} points" in definitions["resampled_mean"]
    assert f"{_FRECHET_POINTS} points" in definitions["frechet"]


def test_the_primary_figure_alone_is_the_same():
    bent = line((0, 0), (13, 17), (2, 40))
    assert symmetric_mean(bent, STRAIGHT) == pytest.approx(front_distance(bent, STRAIGHT).symmetric_mean, rel=1e-12)
    assert symmetric_mean([bent, bent + 9], STRAIGHT) == pytest.approx(
        front_distance([bent, bent + 9], STRAIGHT).symmetric_mean, rel=1e-12
    )
