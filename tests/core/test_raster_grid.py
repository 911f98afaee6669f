"""Where pixels lie: metres on the ground, turned grids, extents, other coordinate systems."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import GridError
from glacier_terminus_plugin.core.raster_grid import (
    RasterGrid,
    covering_grid,
    direction_of_line,
    ground_length_m,
    metric_crs,
    middle_on_ground,
    resampled_grid,
    spatial_reference,
    transform_points,
    turned_grid,
)
from tests.core.rasters import DEGREES, FEET, NORTH_UP, POLAR, UTM, WEB_MERCATOR, make_grid, wkt

SOUTH_UP = (500_000.0, 30.0, 0.0, -2_303_000.0, 0.0, 30.0)
TURNED = (500_000.0, 20.0, 15.0, -2_300_000.0, 15.0, -20.0)  # cells of 25 m
LOCAL = 'LOCAL_CS["site grid",UNIT["metre",1]]'
AT_70_N = (-30.0, 0.001, 0.0, 70.05, 0.0, -0.001)
MAP_CENTRE_OF_2225 = (6_000_000.0, 100.0, 0.0, 2_000_000.0, 0.0, -100.0)


def at_pole(step: float) -> tuple[float, float, float, float, float, float]:
    return (-50 * step, step, 0.0, 50 * step, 0.0, -step)


# --- pixel and map


def test_pixel_centres_are_at_integers():
    assert make_grid(10, 10).to_map(np.array([[0, 0], [1, 2]])).tolist() == [
        [500_015, -2_300_015],
        [500_075, -2_300_045],
    ]


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, TURNED, AT_70_N])
def test_to_map_and_back(transform):
    grid = make_grid(100, 50, transform)
    points = np.array([[0, 0], [12.25, 40.5], [-3, 120]])
    np.testing.assert_allclose(grid.to_pixel(grid.to_map(points)), points, atol=1e-6)


def test_pixels_without_area_are_refused():
    with pytest.raises(GridError, match="degenerate"):
        make_grid(10, 10, (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)).to_pixel(np.zeros((1, 2)))


# --- metres


@pytest.mark.parametrize(
    ("transform", "crs", "expected", "tolerance"),
    [
        (NORTH_UP, POLAR, (30, 30), 0.02),  # at 70 N its scale is one
        (TURNED, POLAR, (25, 25), 0.02),
        (SOUTH_UP, POLAR, (30, 30), 0.02),
        ((500_000.0, 30.0, 0.0, 7_700_000.0, 0.0, -30.0), UTM, (30, 30), 0.001),
        # a degree of longitude at 70 N: 111320 cos(70) = 38074 m, a little more on the ellipsoid; of latitude 111,567 m
        (AT_70_N, DEGREES, (38.19, 111.57), 0.001),
        ((20.0, 0.001, 0.0, 0.05, 0.0, -0.001), DEGREES, (111.32, 110.57), 0.0005),
        # Web Mercator stretches by 1 / cos(70) = 2.924
        ((-3_340_000.0, 100.0, 0.0, 11_070_000.0, 0.0, -100.0), WEB_MERCATOR, (34.1, 34.1), 0.01),
        (MAP_CENTRE_OF_2225, FEET, (30.48, 30.48), 0.001),
        # its scale at the pole is 0.97: a kilometre on the map is 1030 m on the ground
        (at_pole(1000.0), POLAR, (1030, 1030), 0.005),
    ],
)
def test_cell_size_in_metres_on_both_axes(transform, crs, expected, tolerance):
    sides = make_grid(100, 100, transform, crs).cell_size_m()
    assert sides == pytest.approx(expected, rel=tolerance)


@pytest.mark.parametrize("crs", ["", LOCAL])
def test_no_metres_without_a_place_on_the_earth(crs):
    grid = make_grid(100, 100, NORTH_UP, crs)
    assert grid.cell_size_m() is None
    assert grid.mean_cell_size_m() is None
    assert ground_length_m(grid.crs, grid.corners) is None


def test_length_on_the_ellipsoid():
    """A degree of longitude at the equator is a 360th of 40,075,016.7 m; a quadrant of a meridian is 10,001,965.7 m."""
    equator = np.column_stack([np.linspace(10, 11, 101), np.zeros(101)])
    meridian = np.column_stack([np.zeros(9001), np.linspace(0, 90, 9001)])
    assert ground_length_m(wkt(DEGREES), equator) == pytest.approx(40_075_016.7 / 360, rel=1e-7)
    assert ground_length_m(wkt(DEGREES), meridian) == pytest.approx(10_001_965.7, rel=1e-6)


def test_length_in_polar_stereographic():
    """EPSG:3413 is true to scale at 70 degrees north: map and ground agree along that parallel, here a quarter of it.

    Its radius is a cos(70) / sqrt(1 - e2 sin2(70)) from the earth's axis.
    """
    radius = 6_378_137 * np.cos(np.radians(70)) / np.sqrt(1 - 0.00669437999 * np.sin(np.radians(70)) ** 2)
    angle = np.linspace(0, np.pi / 2, 20_001)
    parallel = radius * np.column_stack([np.cos(angle), np.sin(angle)])
    assert ground_length_m(wkt(POLAR), parallel) == pytest.approx(radius * np.pi / 2, rel=1e-6)


def test_length_across_the_date_line():
    line = np.array([[179.999, 0.0], [-179.999, 0.0]])
    assert ground_length_m(wkt(DEGREES), line) == pytest.approx(0.002 * 40_075_016.7 / 360, rel=1e-6)


def test_length_does_not_depend_on_the_coordinate_system():
    line = np.array([[500_000.0, -2_300_000.0], [503_000.0, -2_304_000.0]])
    dense = line[0] + np.linspace(0, 1, 50)[:, None] * (line[1] - line[0])
    elsewhere = transform_points(dense, wkt(POLAR), wkt(WEB_MERCATOR))
    assert ground_length_m(wkt(WEB_MERCATOR), elsewhere) == pytest.approx(ground_length_m(wkt(POLAR), dense), rel=1e-7)
    assert ground_length_m(wkt(POLAR), line) == pytest.approx(5000, rel=0.02)


@pytest.mark.parametrize("crs", [DEGREES, WEB_MERCATOR, POLAR])
def test_the_middle_of_a_line_is_the_same_place_in_all_coordinate_systems(crs):
    """At 75 N a degree east is a quarter of one north, so a corner of two equal legs is the middle on the ground."""
    as_long = 0.1 * 111_670 / (0.2588 * 111_570)  # degrees east that are as long as 0.1 degrees north
    corner = np.array([[-51 - as_long, 75.0], [-51.0, 75.0], [-51.0, 75.1]])
    line = np.vstack([np.linspace(a, b, 500) for a, b in pairwise(corner)])
    moved = transform_points(line, wkt(DEGREES), wkt(crs))
    middle = transform_points(np.array([middle_on_ground(wkt(crs), [moved])]), wkt(crs), wkt(DEGREES))
    assert middle[0] == pytest.approx(corner[1], abs=5e-4)


def test_gaps_between_the_parts_of_a_line_do_not_move_its_middle():
    parts = [np.array([[0.0, 0.0], [10.0, 0.0]]), np.array([[100.0, 0.0], [130.0, 0.0]])]
    assert middle_on_ground("", parts) == (110, 0)


def test_a_single_point_has_no_length():
    assert ground_length_m(wkt(POLAR), np.array([[500_000.0, -2_300_000.0]])) == 0


# --- other coordinate systems


def test_axis_order_is_east_north_whatever_the_authority_says():
    lonlat = transform_points(np.array([[0.0, -2_000_000.0]]), wkt(POLAR), wkt(DEGREES))
    assert lonlat[0] == pytest.approx([-45, 71.6], abs=0.3)


def test_a_point_without_a_place_is_an_error():
    with pytest.raises(GridError, match="beyond the pole"):
        transform_points(np.array([[0.0, 95.0]]), wkt(DEGREES), wkt(POLAR))


@pytest.mark.parametrize("crs", ["EPSG:99999999", "nonsense", "PROJCS["])
def test_a_crs_that_can_not_be_read_is_an_error(crs):
    with pytest.raises(GridError, match="Set the layer's CRS"):
        spatial_reference(crs)


@pytest.mark.parametrize(
    ("transform", "crs", "own"),
    [
        (NORTH_UP, POLAR, True),
        ((500_000.0, 30.0, 0.0, 7_700_000.0, 0.0, -30.0), UTM, True),
        (AT_70_N, DEGREES, False),
        ((-3_340_000.0, 100.0, 0.0, 11_070_000.0, 0.0, -100.0), WEB_MERCATOR, False),
        (MAP_CENTRE_OF_2225, FEET, False),
        (NORTH_UP, "", True),
        (NORTH_UP, LOCAL, True),
    ],
)
def test_a_metric_crs_is_the_grids_own_where_its_metres_are_true(transform, crs, own):
    grid = make_grid(100, 100, transform, crs)
    assert (metric_crs(grid) == grid.crs) is own


# --- extents


def test_an_extent_takes_all_pixels_that_it_touches():
    part = covering_grid(make_grid(10, 10), (500_031.0, -2_300_089.0, 500_059.0, -2_300_059.0))
    assert (part.width, part.height) == (1, 2)
    assert part.geotransform == (500_030.0, 30.0, 0.0, -2_300_030.0, 0.0, -30.0)


def test_an_extent_along_pixel_edges_takes_no_neighbours():
    part = covering_grid(make_grid(10, 10), (500_030.0, -2_300_090.0, 500_090.0, -2_300_030.0))
    assert (part.width, part.height) == (2, 2)


@pytest.mark.parametrize("transform", [NORTH_UP, (500_000.0, 30.0, 0.0, -2_300_300.0, 0.0, 30.0)])
def test_an_extent_larger_than_the_raster_is_clipped(transform):
    grid = make_grid(10, 10, transform)
    assert covering_grid(grid, (-1e12, -1e12, 1e12, 1e12)) == grid


@pytest.mark.parametrize(
    ("extent", "said"),
    [
        ((0.0, 0.0, 0.0, 0.0), "empty or not finite"),
        ((500_030.0, -2_300_030.0, 500_030.0, -2_300_000.0), "empty or not finite"),
        ((500_060.0, -2_300_090.0, 500_030.0, -2_300_030.0), "empty or not finite"),
        ((-math.inf, -math.inf, math.inf, math.inf), "empty or not finite"),
        ((math.nan, 0.0, 1.0, 1.0), "empty or not finite"),
        ((1.7e308, 1.7e308, -1.7e308, -1.7e308), "empty or not finite"),
        ((0.0, 0.0, 1.0, 1.0), "does not touch the raster"),
        ((500_300.0, -2_300_300.0, 500_600.0, -2_300_000.0), "does not touch the raster"),
    ],
)
def test_extents_of_nothing_are_refused(extent, said):
    with pytest.raises(GridError, match=said):
        covering_grid(make_grid(10, 10), extent)


# --- resampled


@pytest.mark.parametrize("transform", [NORTH_UP, (500_000.0, 30.0, 0.0, -2_300_300.0, 0.0, 30.0)])
def test_a_resampled_grid_is_north_up_over_the_same_ground(transform):
    coarse = resampled_grid(make_grid(10, 10, transform), (60.0, 100.0))
    assert (coarse.width, coarse.height) == (5, 3)
    assert coarse.geotransform == (500_000.0, 60.0, 0.0, -2_300_000.0, 0.0, -100.0)


@pytest.mark.parametrize("cell", [1e-6, 1e-300])
def test_a_grid_of_too_many_pixels_is_refused(cell):
    with pytest.raises(GridError, match="at most 2000000 a side"):
        resampled_grid(make_grid(1000, 1000), (cell, cell))


# --- turned


def image_up(grid: RasterGrid) -> np.ndarray:
    """The map direction in which the image's rows count down."""
    middle, above = grid.to_map(np.array([[grid.height / 2, grid.width / 2], [grid.height / 2 - 1, grid.width / 2]]))
    return (above - middle) / np.hypot(*(above - middle))


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, TURNED])
@pytest.mark.parametrize("direction", [0, 37, 90, 180, 270, 359.9, -45])
def test_the_flow_points_up_and_all_of_the_scene_is_covered(transform, direction):
    scene = make_grid(120, 80, transform)
    turned = turned_grid(scene, 49.0, direction)
    angle = math.radians(direction)
    np.testing.assert_allclose(image_up(turned), [math.sin(angle), math.cos(angle)], atol=1e-9)
    assert turned.cell_size_m() == pytest.approx((49, 49), rel=0.02)
    corners = turned.to_pixel(scene.corners)
    assert (corners >= -0.5 - 1e-6).all()
    assert (corners <= np.array([turned.height, turned.width]) - 0.5 + 1e-6).all()
    # no more than a cell of its own beyond the scene on any side
    assert (corners.min(axis=0) < 0.5).all()
    assert (corners.max(axis=0) > np.array([turned.height, turned.width]) - 1.5 - 1e-6).all()


def test_right_of_the_flow_is_right_in_the_image():
    turned = turned_grid(make_grid(100, 100), 30.0, 90)  # towards the east: the south is on the right
    left, right = turned.to_map(np.array([[5, 5], [5, 6]]))
    np.testing.assert_allclose(right - left, [0, -30], atol=1e-6)


@pytest.mark.parametrize("crs", ["", LOCAL])
def test_without_a_place_on_the_earth_a_turned_grid_has_the_scenes_own_cells(crs):
    turned = turned_grid(make_grid(100, 100, NORTH_UP, crs), 49.0, 0)
    assert (turned.width, turned.height) == (100, 100)


@pytest.mark.parametrize(
    ("transform", "crs"),
    [(AT_70_N, DEGREES), ((-3_340_000.0, 100.0, 0.0, 11_070_000.0, 0.0, -100.0), WEB_MERCATOR)],
)
@pytest.mark.parametrize("direction", [0, 60, 135, 270])
def test_a_direction_is_true_on_the_ground_in_any_crs(transform, crs, direction):
    """A step up in the turned image, measured in metres north and east."""
    turned = turned_grid(make_grid(100, 100, transform, crs), 49.0, direction)
    row, col = turned.height / 2, turned.width / 2
    lonlat = transform_points(turned.to_map(np.array([[row, col], [row - 1, col]])), turned.crs, wkt(DEGREES))
    (dlon, dlat), lat = lonlat[1] - lonlat[0], lonlat[0][1]
    found = math.degrees(math.atan2(dlon * math.cos(math.radians(lat)), dlat)) % 360
    assert abs((found - direction + 180) % 360 - 180) < 0.5
    assert turned.cell_size_m() == pytest.approx((49, 49), rel=0.005)


@pytest.mark.parametrize("direction", [math.nan, math.inf])
def test_a_direction_that_is_no_number_is_refused(direction):
    with pytest.raises(GridError, match="degrees clockwise"):
        turned_grid(make_grid(10, 10), 30.0, direction)


def test_the_whole_earth_can_not_be_turned():
    with pytest.raises(GridError, match=r"Choose a CRS that covers|no way from the one|pixels"):
        turned_grid(make_grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), DEGREES), 49.0, 0)


# --- the direction of a line


@pytest.mark.parametrize(("end", "expected"), [((0, 1), 0), ((1, 1), 45), ((1, 0), 90), ((0, -1), 180), ((-1, 0), 270)])
def test_direction_of_a_line_on_the_map(end, expected):
    assert direction_of_line(np.array([(0, 0), (5, -7), end], dtype=float)) == pytest.approx(expected)


def test_direction_of_a_line_in_degrees_is_the_one_on_the_ground():
    """At 70 N a degree east is 0.342 degrees north long: a line of 1 by 0.342 degrees runs to the north-east."""
    north_east = np.array([[-30.0, 70.0], [-29.99, 70.0 + 0.01 * 38_188 / 111_565]])
    assert direction_of_line(north_east, wkt(DEGREES)) == pytest.approx(45, abs=0.1)


def test_a_flow_line_points_up_in_the_turned_image_whatever_the_crs():
    for crs, transform in ((DEGREES, AT_70_N), (POLAR, NORTH_UP)):
        scene = make_grid(100, 100, transform, crs)
        line = scene.to_map(np.array([[70.0, 30.0], [30.0, 60.0]]))
        turned = turned_grid(scene, 49.0, direction_of_line(line, scene.crs))
        upstream, downstream = turned.to_pixel(transform_points(line, scene.crs, turned.crs))
        assert abs(upstream[1] - downstream[1]) < 0.01 * (upstream[0] - downstream[0])


def test_a_line_that_ends_where_it_starts_has_no_direction():
    with pytest.raises(GridError, match="starts and ends at one point"):
        direction_of_line(np.array([[1.0, 2.0], [3.0, 4.0], [1.0, 2.0]]))
