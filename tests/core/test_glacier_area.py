"""A glacier's place as it is drawn on the map, and burnt into pixels; lines from wall to wall."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from glacier_terminus_plugin.core.area_mask import area_mask, burnt, land_of_raster
from glacier_terminus_plugin.core.errors import GridError
from glacier_terminus_plugin.core.glacier_area import (
    GlacierArea,
    Land,
    area_between,
    area_of_box,
    distinct_ids,
    moved_to,
    strokes_at,
    with_points,
)
from glacier_terminus_plugin.core.line_distance import densify, front_distance
from glacier_terminus_plugin.core.raster_grid import RasterGrid, transform_points
from glacier_terminus_plugin.core.terminus import WALLED_CERTAINTY, search_termini
from tests.core.rasters import DEGREES, make_grid, wkt, write_raster

BOX = np.array([[0.0, 0], [0, 30], [10, 30], [10, 0], [0, 0]])  # long sides run north
WALLS = GlacierArea(walls=(np.array([[99.0, 20], [0, 20]]), np.array([[99.0, 80], [0, 80]])), flow_direction=0)
UP = np.array([-1.0, 0.0])


def between_walls(walls: GlacierArea = WALLS, shape: tuple[int, int] = (100, 100)) -> GlacierArea:
    one, other = walls.walls  # type: ignore[misc]
    return GlacierArea(rings=(np.vstack([one, other[::-1], one[:1]]),), walls=walls.walls, flow_direction=0)


def band(row: float = 50.0, start: int = 0, stop: int = 100, height: float = 0.9) -> np.ndarray:
    """A flat band of 5 px along a row: (1, 100, 100)."""
    front = np.zeros((1, 100, 100), np.float32)
    near = np.abs(np.arange(100) - row) <= 2.5
    front[0, near, start:stop] = height
    return front


def test_the_long_sides_of_a_box_are_the_walls_and_its_axis_the_flow():
    area = area_of_box(BOX, "")
    assert area.walls is not None
    np.testing.assert_array_equal(area.walls[0], [[0, 0], [0, 30]])
    np.testing.assert_array_equal(area.walls[1], [[10, 0], [10, 30]])
    assert area.directions == (0, 180)
    turned = area_of_box(np.roll(BOX[:-1], 1, axis=0), "").walls
    assert turned is not None
    np.testing.assert_array_equal(turned[0], [[0, 0], [0, 30]])


def test_with_a_flow_the_sides_along_it_are_the_walls():
    area = area_of_box(BOX, "", flow_direction=95)
    assert area.walls is not None
    np.testing.assert_array_equal(area.walls[0], [[0, 30], [10, 30]])
    assert area.directions == (95,)


def test_the_long_sides_of_a_box_in_degrees_are_those_on_the_ground():
    """At 75 N: 4 km across, 0.139 degrees of longitude, and 8 km along, 0.072 of latitude."""
    west, east, south, north = -50.069, -49.931, 74.964, 75.036
    box = np.array([[west, south], [west, north], [east, north], [east, south], [west, south]])
    area = area_of_box(box, "EPSG:4326")
    assert area.directions == pytest.approx((0, 180))
    np.testing.assert_array_equal(area.walls[0], [[west, south], [west, north]])  # type: ignore[index]


def test_a_vertex_on_a_side_is_no_corner_and_a_triangle_no_box():
    assert area_of_box(np.insert(BOX, 1, [0, 15], axis=0), "").directions == (0, 180)
    with pytest.raises(GridError, match=r"four corners; found 3 for the glacier 7"):
        area_of_box(BOX[[0, 1, 2, 0]], "", glacier_id="7")


def test_short_strokes_say_where_a_front_ends_and_leave_it_room_to_bend():
    """They stand 40 apart: the area reaches 40 up and down the fjord from their middles, and 10 beyond them."""
    one, other = np.array([[0.0, 95.0], [0.0, 105.0]]), np.array([[40.0, 106.0], [40.0, 94.0]])
    area = area_between([one, other], "")
    (ring,) = area.rings
    np.testing.assert_allclose([ring.min(axis=0), ring.max(axis=0)], [[-10, 60], [50, 140]])
    np.testing.assert_array_equal(area.walls[1], other[::-1])  # type: ignore[index]
    assert area.flow_axis == pytest.approx(0)


def test_strokes_in_degrees_leave_as_much_room_on_the_ground():
    """At 60 degrees north, where a degree of longitude is half as long as one of latitude."""
    one, other = np.array([[0.0, 59.995], [0.0, 60.005]]), np.array([[0.2, 59.995], [0.2, 60.005]])
    (ring,) = area_between([one, other], "EPSG:4326").rings
    low, high = ring.min(axis=0), ring.max(axis=0)
    np.testing.assert_allclose([low[0], high[0]], [-0.05, 0.25])
    np.testing.assert_allclose([low[1], high[1]], [59.9, 60.1], atol=2e-3)


def test_a_front_that_bends_beyond_its_ends_is_found_between_strokes():
    """A bowl whose bottom lies 30 px upstream of its ends, which strokes of 10 px mark."""
    cols = np.linspace(20, 80, 200)
    front = np.column_stack([30 + 30 * np.sin(np.pi * (cols - 20) / 60), cols])
    rows, columns = np.indices((100, 100))
    away = np.min(np.hypot(rows[..., None] - front[::4, 0], columns[..., None] - front[::4, 1]), axis=-1)
    probability = np.stack([np.exp(-((away / 2) ** 2)), 1 - np.exp(-((away / 2) ** 2))]).astype(np.float32)
    grid = RasterGrid(100, 100, (0.0, 1.0, 0.0, 100.0, 0.0, -1.0))
    strokes = [grid.to_map(np.array([[end[0] + 5, end[1]], [end[0] - 5, end[1]]])) for end in front[[0, -1]]]
    mask = area_mask(moved_to(area_between(strokes, ""), "", grid), (100, 100), UP)
    (found,) = search_termini(probability, ["front", "other"], area=mask).termini
    assert front_distance(found.path, front).symmetric_mean < 0.5
    assert found.joins_walls


def test_walls_may_be_drawn_either_way_but_come_in_pairs():
    one, other = np.array([[0.0, 0], [0, 9]]), np.array([[5.0, 9], [5, 0]])
    area = area_between([one, other], "")
    np.testing.assert_array_equal(area.walls[1], other[::-1])  # type: ignore[index]
    assert area.directions == (0, 180)
    with pytest.raises(GridError, match="found 1 line"):
        area_between([one], "")


def test_the_sides_of_a_box_keep_what_bends_them():
    """Each is bent by as much as a side of 300 km along a parallel: by 2 degrees in all."""
    x = np.linspace(-150, 150, 51)
    south, north = (np.column_stack([x, y + 1e-4 * x**2 * (150 / x.max())]) for y in (0.0, 40.0))
    area = area_of_box(np.vstack([south, north[::-1], south[:1]]), "")
    np.testing.assert_array_equal(area.walls[0], south)  # type: ignore[index]
    np.testing.assert_array_equal(area.walls[1], north)  # type: ignore[index]
    assert len(area.rings[0]) == 103
    assert area.directions == pytest.approx((90, 270))


def test_an_edge_along_a_parallel_is_an_arc_in_polar_pixels():
    """60 km at 75 N, where its middle lies 300 m off the chord: 10 px."""
    grid = make_grid(3000, 3000, (-45_000.0, 30.0, 0.0, -1_600_000.0, 0.0, -30.0))
    ends = np.array([[-46.0, 75.0], [-44.0, 75.0]])
    land = Land(((np.vstack([ends, [[-45.0, 74.9]], ends[:1]]),),))
    area = moved_to(GlacierArea(walls=(ends, ends - [0, 0.2]), centreline=ends, land=land), wkt(DEGREES), grid)
    for line in (area.walls[0], area.centreline, area.land.polygons[0][0][:500]):  # type: ignore[index]
        lonlat = transform_points(grid.to_map(densify(np.array(line), 1)), grid.crs, wkt(DEGREES))
        assert lonlat[:, 1] == pytest.approx(75, abs=1e-6)
    same = moved_to(GlacierArea(rings=(ends,)), grid.crs, grid)
    np.testing.assert_array_equal(same.rings[0], grid.to_pixel(ends))


def test_an_area_in_pixels():
    area = moved_to(area_of_box(BOX, ""), "", RasterGrid(40, 40, (0, 1, 0, 40, 0, -1)))
    np.testing.assert_allclose(area.walls[0], [[39.5, -0.5], [9.5, -0.5]])  # type: ignore[index]
    assert area.extent(2) == (7.5, -2.5, 41.5, 11.5)


def test_a_centreline_in_degrees_leaves_as_much_room_on_the_ground_to_its_sides():
    """At 60 N a degree of longitude is half as long as one of latitude: 0.1 of latitude are 0.2 of longitude."""
    north = GlacierArea(centreline=np.array([[0.0, 59.9], [0.0, 60.1]]))
    assert north.extent(0, "EPSG:4326") == pytest.approx((-0.2, 59.8, 0.2, 60.2), abs=2e-3)
    east = GlacierArea(centreline=np.array([[-0.2, 60.0], [0.2, 60.0]]))
    assert east.extent(0, "EPSG:4326") == pytest.approx((-0.4, 59.9, 0.4, 60.1), abs=2e-3)
    assert GlacierArea(centreline=np.array([[0.0, -100], [0, 100]])).extent(5) == (-105, -205, 105, 205)


def test_rings_are_burnt_by_pixel_centres_and_rings_in_them_are_holes():
    outer = np.array([[0.6, 0.6], [0.6, 7.4], [5.4, 7.4], [5.4, 0.6]])
    hole = np.array([[2.5, 2.5], [2.5, 4.5], [4.5, 4.5], [4.5, 2.5]])
    expected = np.zeros((8, 9), bool)
    expected[1:6, 1:8] = True
    np.testing.assert_array_equal(burnt([[outer]], (8, 9)), expected)
    expected[3:5, 3:5] = False
    np.testing.assert_array_equal(burnt([[outer, hole]], (8, 9)), expected)


def test_polygons_that_overlap_are_burnt_together():
    """As two sources of one coast have them, or a coast beside an island's outline that is in both layers."""
    one = np.array([[-1.0, -1], [-1, 3.5], [9, 3.5], [9, -1]])
    other = np.array([[-1.0, 1.5], [-1, 5.5], [9, 5.5], [9, 1.5]])
    expected = np.zeros((8, 9), bool)
    expected[:, :6] = True
    np.testing.assert_array_equal(burnt([[one], [other], [one]], (8, 9)), expected)


def test_areas_without_an_id_of_their_own_get_their_number():
    areas = [GlacierArea(), GlacierArea("a"), GlacierArea("b"), GlacierArea("a"), GlacierArea()]
    assert distinct_ids(areas) == ["1", "a 2", "b", "a 4", "5"]
    assert distinct_ids([GlacierArea()]) == [""]


def test_a_line_runs_from_wall_to_wall_on_the_middle_of_the_band():
    mask = area_mask(between_walls(), (100, 100), UP)
    (line,) = search_termini(band(start=24, stop=76), ("front",), area=mask).termini
    np.testing.assert_allclose(line.path[:, 0], 50, atol=0.05)
    assert line.path[0, 1] == pytest.approx(20, abs=0.1)
    assert line.path[-1, 1] == pytest.approx(80, abs=0.1)
    assert line.joins_walls
    assert not line.at_border


def test_stripes_without_data_do_not_end_the_line():
    front, valid = band(), np.ones((100, 100), bool)
    valid[:, 40:46] = False
    mask = area_mask(between_walls(), (100, 100), UP)
    (line,) = search_termini(front, ("front",), valid=valid, area=mask).termini
    assert line.joins_walls
    np.testing.assert_allclose(line.path[:, 0], 50, atol=0.3)


def test_where_no_front_is_seen_the_line_runs_straight_on_to_the_wall_and_says_so():
    mask = area_mask(between_walls(), (100, 100), UP)
    (line,) = search_termini(band(start=35, stop=65), ("front",), area=mask).termini
    assert line.joins_walls
    np.testing.assert_allclose(line.path[[0, -1]], [[50, 20], [50, 80]], atol=0.5)
    assert line.unseen_px == pytest.approx(15, abs=2)


def test_a_weak_front_wins_over_a_shorter_way_across_a_narrow_part_of_the_fjord():
    """The fjord is 60 px wide at the front and 12 px at its upper end."""
    walls = (np.array([[95.0, 44], [5, 15]]), np.array([[95.0, 56], [5, 85]]))
    mask = area_mask(GlacierArea(rings=(np.vstack([walls[0], walls[1][::-1]]),), walls=walls), (100, 100), UP)
    front = band(start=20, stop=80)
    front *= 0.6 / front.max()
    (line,) = search_termini(front, ("front",), area=mask).termini
    np.testing.assert_allclose(line.path[5:-5, 0], 50, atol=0.5)


def test_walls_that_leave_the_raster_aslant_do_not_meet_on_its_border():
    """Along a diagonal fjord; clipped to the border, its two walls would share the corner."""
    walls = (np.array([[130.0, -60], [-60, 130]]), np.array([[160.0, -30], [-30, 160]]))
    mask = area_mask(GlacierArea(walls=walls), (100, 100))
    one, other = mask.walls  # type: ignore[misc]
    assert min(np.hypot(*(other - pixel).T).min() for pixel in one) > 15


def test_a_wall_outside_the_raster_is_moved_to_its_border():
    walls = (np.array([[90.0, -40], [10, -40]]), np.array([[90.0, 60], [10, 60]]))
    mask = area_mask(GlacierArea(walls=walls), (100, 100))
    assert set(mask.walls[0][:, 1]) == {0}  # type: ignore[index]
    assert set(mask.walls[1][:, 1]) == {60}  # type: ignore[index]


def test_straight_walls_that_begin_beyond_the_raster_are_kept_inside_it():
    walls = (np.array([[-20.0, 10], [120, 10]]), np.array([[-20.0, 80], [120, 80]]))
    mask = area_mask(GlacierArea(walls=walls), (100, 100))
    for wall, col in zip(mask.walls, (10, 80), strict=True):  # type: ignore[arg-type]
        np.testing.assert_array_equal(wall, [(row, col) for row in range(100)])


def test_a_flow_down_the_image_turns_the_line():
    mask = area_mask(between_walls(), (100, 100), -UP)
    (line,) = search_termini(band(), ("front",), area=mask).termini
    assert line.path[0, 1] > line.path[-1, 1]


def test_where_nothing_is_found_the_reason_is_told():
    mask = area_mask(between_walls(), (100, 100), UP)
    assert "highest probability of a front is 0.00" in search_termini(band(height=0), ("front",), area=mask).reason
    short = search_termini(band(start=35, stop=45), ("front",), min_length_px=15).reason
    assert "of a front is" in short or "too short" in short
    nothing = search_termini(band(), ("front",), valid=np.zeros((100, 100), bool)).reason
    assert nothing.startswith("No valid pixel")


def test_a_line_beside_the_centreline_does_not_count():
    crossing = GlacierArea(centreline=np.array([[90.0, 50], [10, 50]]))
    beside = GlacierArea(centreline=np.array([[20.0, 50], [10, 50]]))
    assert search_termini(band(), ("front",), area=area_mask(crossing, (100, 100))).termini
    found = search_termini(band(), ("front",), area=area_mask(beside, (100, 100)))
    assert not found.termini
    assert "does not cross the centreline" in found.reason


def test_land_ends_a_line_and_near_land_is_joined():
    land = GlacierArea(land=Land(((np.array([[-1.0, 79.5], [-1, 101], [101, 101], [101, 79.5]]),),)))
    (line,) = search_termini(band(stop=76), ("front",), area=area_mask(land, (100, 100))).termini
    assert line.path[-1, 1] == 80


def test_a_region_model_between_walls_gives_the_front_without_coast_and_icebergs():
    ocean = np.zeros((100, 100), np.float32)
    ocean[:50] = 1
    ocean[10:30, 40:60] = 0  # an iceberg larger than what size alone takes out
    ocean[:, :15] = 1  # a coast beyond the wall
    mask = area_mask(between_walls(), (100, 100), UP)
    (line,) = search_termini(np.stack([1 - ocean, ocean]), ("ice", "ocean"), area=mask, max_count=9).termini
    np.testing.assert_allclose(line.path[:, 0], 49.5, atol=0.01)
    assert line.path[0, 1] == pytest.approx(20, abs=1)
    assert line.path[-1, 1] == pytest.approx(80, abs=1)


def test_a_wall_that_goes_around_a_headland_leaves_the_fjord_beside_it_open():
    """The right one turns back behind its tip, half-way down the fjord; the left one is as long as the fjord."""
    left = np.array([[20.0, 0.0], [20.0, 99.0]])
    right = np.array([[80.0, 0.0], [80.0, 60.0], [90.0, 60.0], [95.0, 0.0]])
    area = area_between([left, right], "")
    inside = burnt([[ring[:, ::-1] for ring in area.rings]], (100, 100))  # row: y, col: x
    assert inside[2:58, 22:78].all()
    assert inside[58:96, 22:74].all()  # beyond its tip
    assert not inside[:58, 84:].any()
    assert not inside[:, :16].any()
    assert area.flow_axis == pytest.approx(0, abs=4)


def test_beyond_its_end_a_wall_goes_straight_on():
    left, right = np.array([[20.0, 0.0], [20.0, 90.0]]), np.array([[80.0, 30.0], [80.0, 50.0]])
    (ring,) = area_between([left, right], "").rings
    inside = burnt([[ring[:, ::-1]]], (100, 100))
    assert inside[2:88, 22:78].all()


def test_walls_that_say_their_sides_tell_the_flow():
    left, right = np.array([[20.0, 0.0], [20.0, 90.0]]), np.array([[80.0, 90.0], [80.0, 0.0]])
    for one, other, flow in ((left, right, 0), (left[::-1], right, 0), (right, left, 180), (right[::-1], left, 180)):
        area = area_between([one, other], "", left_first=True)
        assert area.flow_direction == pytest.approx(flow)
    assert area_between([left, right], "", 7.0, left_first=True).flow_direction == 7
    assert area_between([left, right], "").flow_direction is None


def test_a_stroke_at_each_end_of_a_front_lies_square_to_it():
    one, other = strokes_at(np.array([0.0, 0.0]), np.array([30.0, 40.0]))
    assert np.hypot(*(one[1] - one[0])) == pytest.approx(5)
    assert (one[1] - one[0]) @ [30, 40] == pytest.approx(0)
    np.testing.assert_allclose(one.mean(axis=0), [0, 0])
    np.testing.assert_allclose(other.mean(axis=0), [30, 40])


@pytest.mark.parametrize(
    ("bands", "options", "expected"),
    [
        ([[0, 7, 7]], [], [0, 1, 1]),
        ([[0, 7, 7], [1, 0, 1], [1, 1, 0]], ["PHOTOMETRIC=RGB"], [0, 1, 1]),
        ([[0, 7, 7], [255, 255, 0]], ["ALPHA=YES"], [0, 1, 0]),
        ([[0, 7, 7], [1, 0, 1], [1, 1, 0], [255, 255, 0]], ["PHOTOMETRIC=RGB", "ALPHA=YES"], [0, 1, 0]),
    ],
)
def test_land_is_the_first_band_of_a_raster_where_it_is_valid(tmp_path, bands, options, expected):
    path = write_raster(tmp_path / "land.tif", np.array(bands, np.uint8)[:, None], options=options)
    assert land_of_raster(str(path), make_grid(3, 1)).astype(int).tolist() == [expected]


def two_fronts(weaker: float = 0.6) -> np.ndarray:
    """A likely front along row 30 and a less likely one along row 60: (1, 100, 100)."""
    return np.maximum(band(30.0), band(60.0, height=weaker))


def is_simple(line: np.ndarray) -> bool:
    """Whether a line crosses itself nowhere."""
    geometry = ogr.Geometry(ogr.wkbLineString)
    for row, col in line.tolist():
        geometry.AddPoint_2D(col, row)
    return geometry.IsSimple()


def through(*points: tuple[float, float]) -> GlacierArea:
    return with_points([between_walls()], [("", np.array([point])) for point in points])[0]


@pytest.mark.parametrize(
    ("points", "rows"),
    [
        ((), [30, 30, 30]),
        (((61.0, 45.0),), [60, 60, 60]),
        (((60.0, 60.0), (59.0, 40.0)), [60, 60, 60]),  # given from the right to the left
        (((60.0, 30.0), (30.0, 70.0)), [60, None, 30]),
        (((45.0, 50.0),), [30, 45, 30]),  # nothing is seen there: it is taken at its word
    ],
)
def test_the_line_passes_the_points_that_its_user_gives(
    points: tuple[tuple[float, float], ...], rows: list[float | None]
):
    area = area_mask(through(*points), (100, 100), UP)
    (line,) = search_termini(two_fronts(), ("front",), area=area).termini
    assert line.joins_walls
    assert line.path[0, 1] < 25 < 75 < line.path[-1, 1]
    for col, row in zip((30, 50, 70), rows, strict=True):
        if row is not None:
            assert np.hypot(*(densify(line.path, 0.25) - [row, col]).T).min() < 3  # a sharp corner is rounded
    assert is_simple(line.path)


@pytest.mark.parametrize("width", [10, 6])
def test_a_front_whose_ends_are_given_may_be_short(width: int):
    left, right = 50 - width // 2, 50 + width // 2
    strokes = strokes_at(np.array([50.0, left]), np.array([50.0, right]))
    mask = area_mask(area_between(strokes, ""), (100, 100), UP)
    (line,) = search_termini(
        band(start=left, stop=right + 1), ("front",), area=mask, min_length_px=15, min_certainty=WALLED_CERTAINTY
    ).termini
    np.testing.assert_allclose([line.path[0], line.path[-1]], [[50, left], [50, right]], atol=1)


def test_a_front_whose_ends_are_given_may_be_hardly_seen():
    """The user says that it is there; nobody does who gives walls, through many images perhaps."""
    faint = band(height=0.04)
    faint[0, 48:53, 40:50] = 0.5
    strokes = area_between(strokes_at(np.array([50.0, 20.0]), np.array([50.0, 80.0])), "")
    areas = [area_mask(area, (100, 100), UP) for area in (strokes, between_walls())]
    found = [search_termini(faint, ("front",), area=area, min_certainty=WALLED_CERTAINTY) for area in areas]
    assert [len(search.termini) for search in found] == [1, 0]
    assert found[0].termini[0].confidence < WALLED_CERTAINTY
    assert "too uncertain" in found[1].reason


def test_where_no_front_is_seen_it_is_drawn_through_points_alone():
    """As on an image that is hazy all over; without points the reason says what to do."""
    strokes = area_between(strokes_at(np.array([50.0, 20.0]), np.array([50.0, 80.0])), "")
    hazy = np.full((1, 100, 100), 0.01, np.float32)
    found = search_termini(hazy, ("front",), area=area_mask(strokes, (100, 100), UP), min_certainty=WALLED_CERTAINTY)
    assert "Give points that the front passes" in found.reason
    (area,) = with_points([strokes], [("", np.array([[40.0, 50.0]]))])
    found = search_termini(hazy, ("front",), area=area_mask(area, (100, 100), UP), min_certainty=WALLED_CERTAINTY)
    (line,) = found.termini
    assert line.joins_walls
    np.testing.assert_allclose(line.path[[0, -1]], [[50, 20], [50, 80]], atol=1.1)  # where the clicks were
    assert line.unseen_px > 50  # and it is said that nothing is seen
    assert np.hypot(*(densify(line.path, 0.25) - [40, 50]).T).min() < 0.2
    at = int(np.abs(line.path[:, 1] - 50).argmin())
    one, other = line.path[at] - line.path[at - 3], line.path[at + 3] - line.path[at]
    assert np.degrees(np.arccos(one @ other / np.hypot(*one) / np.hypot(*other))) < 20  # a bend, not a tent


@pytest.mark.parametrize(
    "points", [[(35.0, 50.0)], [(38.0, 42.0), (38.0, 58.0)], [(44.0, 42.0), (56.0, 58.0)]], ids=["one", "two", "S"]
)
def test_where_nothing_is_seen_the_line_bends_through_points(points: list[tuple[float, float]]):
    """The cheapest way goes straight to a point and turns there by 70 degrees and more."""
    front = band(50.0)
    front[:, :, 35:65] = 0
    (line,) = search_termini(front, ("front",), area=area_mask(through(*points), (100, 100), UP)).termini
    for point in points:
        apart = np.hypot(*(line.path - point).T)
        assert apart.min() < 0.2
        at = int(apart.argmin())
        one, other = line.path[at] - line.path[at - 3], line.path[at + 3] - line.path[at]
        assert np.degrees(np.arccos(one @ other / np.hypot(*one) / np.hypot(*other))) < 55
    beside = line.path[np.abs(line.path[:, 1] - 50) > 20]
    assert np.abs(beside[:, 0] - 50).max() < 1
    assert is_simple(line.path)
    assert (np.diff(line.path[:, 1]) > -0.1).all()


@pytest.mark.parametrize("beside", [-12.0, -5.0, 5.0, 12.0])
def test_a_point_beside_a_slanting_front_makes_no_loop(beside: float):
    rows, cols = np.mgrid[:100, :100]
    front = 0.95 * np.exp(-(((rows - 50 + 0.3 * (cols - 50)) / 2.5) ** 2)).astype(np.float32)
    strokes = strokes_at(np.array([59.0, 20.0]), np.array([41.0, 80.0]))
    (area,) = with_points([area_between(strokes, "")], [("", np.array([[50.0 + beside, 50.0]]))])
    (line,) = search_termini(front[None], ("front",), area=area_mask(area, (100, 100), UP)).termini
    assert is_simple(line.path)
    assert np.hypot(*(densify(line.path, 0.25) - [50 + beside, 50]).T).min() < 4  # nobody clicks on the very pixel
    far = line.path[np.abs(line.path[:, 1] - 50) > 25]
    np.testing.assert_allclose(far[:, 0], 50 - 0.3 * (far[:, 1] - 50), atol=0.7)


def test_points_beside_the_area_or_for_a_model_without_a_front_give_no_line_and_the_reason():
    outside = area_mask(through((50.0, 5.0), (500.0, 50.0), (30.0, 50.0)), (100, 100), UP)
    found = search_termini(two_fronts(), ("front",), area=outside)
    assert (found.termini, found.reason) == (
        [],
        "2 point(s) that the front is to pass lie outside its area or walls.",
    )
    sides = np.stack([two_fronts()[0], 1 - two_fronts()[0]])
    found = search_termini(sides, ("ice", "ocean"), area=area_mask(through((30.0, 50.0)), (100, 100), UP))
    assert found.termini == []
    assert "no front class" in found.reason


def test_points_go_to_the_area_they_lie_in_and_want_walls():
    west, east = (area_of_box(BOX + [20.0 * i, 0], "", glacier_id=name) for i, name in enumerate("WE"))
    points = [("", np.array([[25.0, 10.0]])), ("W", np.array([[5.0, 10.0]])), ("", np.array([[5.0, 20.0]]))]
    first, second = with_points([west, east], points)
    np.testing.assert_array_equal(first.passed, [[5, 10], [5, 20]])  # type: ignore[arg-type]
    np.testing.assert_array_equal(second.passed, [[25, 10]])  # type: ignore[arg-type]
    assert with_points([west], []) == [west]
    with pytest.raises(GridError, match="for the glacier E lies in none of the 2 areas"):
        with_points([west, east], [("E", np.array([[5.0, 10.0]]))])
    with pytest.raises(GridError, match=r"without its walls\. Give a box, two walls, or a short stroke"):
        with_points([west, GlacierArea("E")], points)
