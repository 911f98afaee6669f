"""Lines on the map compared on the ground: metres in any CRS, and strips that part the area between."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import CancelledError, GridError
from glacier_terminus_plugin.core.line_comparison import LineGaps, compare_pairs, ground_distance, ground_strips
from glacier_terminus_plugin.core.line_matching import MappedLine
from glacier_terminus_plugin.core.raster_grid import ground_length_m, spatial_reference, transform_points

POLAR, GEOGRAPHIC, MERCATOR = (spatial_reference(f"EPSG:{code}").ExportToWkt() for code in (3413, 4326, 3857))


def mapped(points: np.ndarray | list, crs: str) -> MappedLine:
    return MappedLine("1", (np.asarray(points, dtype=float),), crs, "a", datetime.date(2014, 8, 1))


def test_a_step_north_in_degrees_is_its_length_on_the_ellipsoid():
    """0.01 degrees of latitude at 70 N are 1115.6 m and of longitude 381.9 m: one factor for both is wrong by 2.9."""
    reference = mapped([[-50, 70], [-49.9, 70]], GEOGRAPHIC)
    north = mapped([[-50, 70.01], [-49.9, 70.01]], GEOGRAPHIC)
    found = ground_distance(north, reference)
    assert found.area_over_length == pytest.approx(1115.6, rel=1e-3)
    assert found.symmetric_mean == pytest.approx(1115.6, rel=2e-3)
    assert found.reference_length == pytest.approx(ground_length_m(GEOGRAPHIC, reference.parts[0]), rel=1e-4)


@pytest.mark.parametrize("crs", [POLAR, GEOGRAPHIC, MERCATOR], ids=["3413", "4326", "3857"])
@pytest.mark.parametrize("other_crs", [POLAR, MERCATOR], ids=["3413", "3857"])
def test_the_distance_does_not_depend_on_the_coordinate_systems(crs: str, other_crs: str):
    rng = np.random.default_rng(0)
    x = np.linspace(-200_000, -194_000, 40)
    reference = np.column_stack([x, -2_200_000 + 200 * rng.normal(size=40)])
    predicted = reference + rng.normal(0, 150, reference.shape)
    expected = ground_distance(mapped(predicted, POLAR), mapped(reference, POLAR))
    found = ground_distance(
        mapped(transform_points(predicted, POLAR, crs), crs),
        mapped(transform_points(reference, POLAR, other_crs), other_crs),
    )
    for key in ("symmetric_mean", "area_over_length", "hausdorff", "resampled_mean", "reference_length"):
        assert getattr(found, key) == pytest.approx(getattr(expected, key), rel=2e-3), key


def test_lines_across_the_date_line():
    found = ground_distance(
        mapped([[179.9, -70], [-179.9, -70]], GEOGRAPHIC), mapped([[179.95, -70], [179.99, -70]], GEOGRAPHIC)
    )
    assert found.hausdorff < 20_000


def test_strips_across_the_date_line_stay_where_the_lines_are():
    reference = mapped([[179.9, -70], [-179.9, -70]], GEOGRAPHIC)
    strips = ground_strips(mapped([[179.9, -70.01], [-179.9, -70.01]], GEOGRAPHIC), reference)
    x = np.vstack([ring for strip in strips for ring in strip.rings])[:, 0]
    assert (x.min(), x.max()) == pytest.approx((179.9, 180.1), abs=1e-3)


def test_without_a_crs_on_either_side_the_maps_units_count():
    found = ground_distance(mapped([[0, 3], [100, 3]], ""), mapped([[0, 0], [100, 0]], ""))
    assert found.symmetric_mean == pytest.approx(3)


def test_one_crs_alone_is_refused():
    with pytest.raises(GridError, match="has none"):
        ground_distance(mapped([[0, 3], [100, 3]], ""), mapped([[0, 0], [100, 0]], POLAR))


def test_strips_hold_the_whole_area_and_their_width():
    """A wedge from 0 to 300 m over 6 km: its area, and widths that grow along it, all to the reference's left."""
    reference = mapped([[-200_000, -2_200_000], [-194_000, -2_200_000]], POLAR)
    predicted = mapped([[-200_000, -2_200_000], [-194_000, -2_199_700]], POLAR)
    strips = ground_strips(predicted, reference)
    distance = ground_distance(predicted, reference)
    assert sum(s.area_m2 for s in strips) == pytest.approx(distance.area_over_length * distance.reference_length)
    assert len(strips) >= 50
    assert {s.side for s in strips} == {1}
    east = [s.rings[0][:, 0].mean() for s in strips]
    widths = np.array([s.width_m for s in strips])[np.argsort(east)]
    assert (np.diff(widths) > 0).all()
    assert widths[-1] == pytest.approx(300, rel=0.05)


def test_cancelling_stops_the_comparison():
    class Cancelled:
        def report(self, fraction: float, text: str = "") -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    line = mapped([[0, 0], [100, 0]], "")
    with pytest.raises(CancelledError):
        compare_pairs([(line, line)], 100.0, Cancelled())


@pytest.mark.parametrize("crs", [POLAR, GEOGRAPHIC, MERCATOR], ids=["3413", "4326", "3857"])
def test_the_gap_between_lines_counts_in_lengths_of_the_longer_on_the_ground_in_any_crs(crs: str):
    """Middles 3 km apart at 70 N, on 45 W, where EPSG:3413 is true to scale; the longer line has 6 km."""
    short = np.array([[1000.0, -2_184_000], [5000.0, -2_184_000]])
    gap = LineGaps()(
        mapped(transform_points(short, POLAR, crs), crs), mapped([[0, -2_187_000], [6000, -2_187_000]], POLAR)
    )
    assert gap == pytest.approx(0.5, rel=2e-3)
