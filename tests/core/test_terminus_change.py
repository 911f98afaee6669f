"""terminus_change: six methods on fronts whose positions are known, the changes between them, and their rates."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from glacier_terminus_plugin.core.change_report import change_report
from glacier_terminus_plugin.core.errors import CancelledError, GridError
from glacier_terminus_plugin.core.line_matching import MappedLine
from glacier_terminus_plugin.core.raster_grid import transform_points
from glacier_terminus_plugin.core.terminus_change import METHODS, GlacierChange, Method, terminus_change
from tests.core.rasters import POLAR

BY_KEY = {method.key: method for method in METHODS}
AXIS = np.array([[0.0, 0.0], [0.0, 20_000.0]])
RADIUS = 10_000.0
ARC = RADIUS * np.column_stack([np.sin(np.linspace(0, 1.5, 400)), np.cos(np.linspace(0, 1.5, 400))])


def front(
    y: float,
    date: str,
    half: float = 2000.0,
    glacier: str = "A",
    error_m: float | None = None,
    flow_direction: float | None = None,
) -> MappedLine:
    """A straight front across the axis."""
    points = np.array([[-half, y], [half, y]])
    day = datetime.date.fromisoformat(date)
    return MappedLine(date, (points,), "", glacier, day, error_m=error_m, flow_direction=flow_direction)


def across_arc(along: float, date: str, half: float = 1500.0) -> MappedLine:
    """A front square to the arc, at a length along it."""
    way = np.array([np.sin(along / RADIUS), np.cos(along / RADIUS)])
    points = np.array([(RADIUS - half) * way, (RADIUS + half) * way])
    return MappedLine(date, (points,), "", "A", datetime.date.fromisoformat(date))


def near(expected: Sequence[float | None], rel: float = 1e-6) -> Any:
    """The values, nearly."""
    return [None if value is None else pytest.approx(value, rel=rel, abs=1e-6) for value in expected]


def positions(change: GlacierChange) -> list[float | None]:
    return [moved.front.position_m for moved in change.fronts]


@pytest.mark.parametrize("method", [m for m in METHODS if m.key != "extrapolated"], ids=lambda m: m.key)
def test_a_straight_fjord(method: Method):
    lines = [front(9000, "2001-08-01"), front(10_000, "2000-08-01"), front(9500, "2003-08-01")]
    (change,) = terminus_change(lines, [("A", AXIS)], method)
    assert positions(change) == near([10_000, 9000, 9500])  # by date
    assert [moved.front.date.year for moved in change.fronts] == [2000, 2001, 2003]
    assert [moved.relative_m for moved in change.fronts] == near([500, -500, 0])
    assert change.fronts[0].change_m is None
    assert [moved.change_m for moved in change.fronts[1:]] == near([-1000, 500])
    rates = [moved.rate_m_yr for moved in change.fronts[1:]]
    assert rates == near([-1000 / (365 / 365.25), 500 / (730 / 365.25)])
    shape = change.fronts[0].front
    assert (shape.width_m, shape.path_m, shape.node_m) == (4000, 4000, 4000)


@pytest.mark.parametrize("key", ["centreline", "curved_box", "variable_box", "multi"])
def test_a_bent_fjord(key: str):
    lines = [across_arc(8000, "2000-08-01"), across_arc(6500, "2001-08-01")]
    (change,) = terminus_change(lines, [("A", ARC)], BY_KEY[key], None if key == "variable_box" else 2000)
    assert positions(change) == near([8000, 6500], 2e-4)


def test_a_box_weighs_what_a_centreline_does_not_see():
    """A bay of 1000 m depth over a quarter of the width, beside the centreline."""
    bay = np.array([[-2000, 9000], [500, 9000], [500, 8000], [1500, 8000], [1500, 9000], [2000, 9000.0]])
    lines = [front(9000, "2000-08-01"), MappedLine("bay", (bay,), "", "A", datetime.date(2001, 8, 1))]
    expected = {"centreline": 0, "box": -250, "curved_box": -250, "variable_box": -250, "multi": -250}
    for key, change_m in expected.items():
        (change,) = terminus_change(lines, [("A", AXIS)], BY_KEY[key], 4000)
        assert change.fronts[1].change_m == pytest.approx(change_m, abs=3), key


def test_the_extrapolated_centreline_by_its_definition():
    """One point of the front, and a centreline of three points."""
    line = MappedLine("a", (np.array([[30.0, 10.0], [30.0, 10.0 + 1e-9]]),), "", "A", datetime.date(2000, 1, 1))
    (change,) = terminus_change([line], [("A", np.array([[0.0, 0.0], [0.0, 20.0]]))], BY_KEY["extrapolated"])
    along, squared = np.array([0, 10, 20]), np.array([1000, 900, 1000])
    assert positions(change) == [pytest.approx((along / squared).sum() / (1 / squared).sum())]


def test_the_errors_of_both_fronts_count():
    lines = [front(10_000, "2000-08-01", error_m=30), front(9000, "2001-08-01", error_m=40), front(8000, "2002-08-01")]
    (change,) = terminus_change(lines, [("A", AXIS)], BY_KEY["centreline"])
    assert [moved.change_error_m for moved in change.fronts] == [None, 50, None]


def test_the_trend_is_that_of_all_fronts_with_its_standard_error():
    ys = np.array([10_000, 9900, 9830, 9690, 9600])
    lines = [front(y, f"{2000 + i}-08-01") for i, y in enumerate(ys)]
    (change,) = terminus_change(lines, [("A", AXIS)], BY_KEY["centreline"])
    years = np.array([moved.front.date.toordinal() for moved in change.fronts]) / 365.25
    (slope, _), covariance = np.polyfit(years, ys, 1, cov=True)
    assert change.rate_m_yr == pytest.approx(slope)
    assert change.rate_error_m_yr == pytest.approx(math.sqrt(covariance[0, 0]))


def test_the_box_is_as_wide_as_three_of_four_fronts_reach_and_short_fronts_are_told():
    told: list[str] = []
    halves = (2000, 2000, 1600, 900)
    lines = [front(9000, f"200{i}-08-01", half=half) for i, half in enumerate(halves)]
    (change,) = terminus_change(lines, [("A", AXIS)], BY_KEY["curved_box"], tell=told.append)
    assert change.box_width_m == 2 * 1420  # the first quartile of the reaches is 1425 m
    assert told == ["Glacier A: the box is 2840 m wide, which three of four fronts span."]
    assert [moved.front.note for moved in change.fronts] == ["", "", "", "the front spans 63% of the box"]
    assert change.fronts[3].front.spanned == pytest.approx(900 / 1420)
    assert positions(change) == near(4 * [9000])


def test_metres_are_those_of_the_ground_and_the_place_is_in_the_lines_crs():
    """EPSG:3413 shortens lengths by 3 % at 80 N; x is the way of the flow."""
    x = np.array([0.0, 1000.0])
    lines = [
        MappedLine(
            str(i), (np.array([[at, -1_101_000.0], [at, -1_099_000.0]]),), POLAR, "A", datetime.date(2000 + i, 8, 1)
        )
        for i, at in enumerate(x)
    ]
    centreline = np.array([[-5000.0, -1_100_000.0], [5000.0, -1_100_000.0]])
    for key in ("centreline", "curved_box"):
        (change,) = terminus_change(lines, [("A", centreline)], BY_KEY[key], 1000.0)
        lonlat = transform_points(np.array([[0.0, -1_100_000.0], [1000.0, -1_100_000.0]]), POLAR, "EPSG:4326")
        degrees = np.radians(lonlat)
        ground = 6_399_593 * math.cos(degrees[0, 1]) * abs(degrees[1, 0] - degrees[0, 0])  # nearly east, near the pole
        assert change.fronts[1].change_m == pytest.approx(ground, rel=2e-3)
        assert change.fronts[1].change_m != pytest.approx(1000, abs=15)
        np.testing.assert_allclose(change.place["centreline"][[0, -1]], centreline, atol=0.01)


def test_without_a_centreline_it_is_the_flow_that_the_lines_state():
    told: list[str] = []
    turn = np.array([[0.6, -0.8], [0.8, 0.6]])  # the flow, north before, is then to 307 degrees
    flow = math.degrees(math.atan2(-0.8, 0.6)) % 360
    lines = []
    for year, y in enumerate((9000, 8000)):
        straight = front(y, f"200{year}-08-01", flow_direction=flow)
        lines.append(MappedLine(str(year), (straight.parts[0] @ turn.T,), "", "", straight.date, flow_direction=flow))
    (change,) = terminus_change(lines, [], BY_KEY["curved_box"], tell=told.append)
    assert change.fronts[1].change_m == pytest.approx(-1000)
    assert "no centreline is given" in told[0]


def test_without_either_it_is_told_what_to_draw():
    with pytest.raises(GridError, match=r"No centreline is given, and no line states .* Draw a centreline"):
        terminus_change([front(9000, "2000-08-01")], [], BY_KEY["centreline"])


def test_glaciers_are_told_apart_and_one_without_a_centreline_costs_no_other():
    told: list[str] = []
    lines = [front(9000, "2000-08-01"), front(8000, "2001-08-01"), front(5000, "2000-08-01", glacier="B")]
    changes = terminus_change(lines, [("a", AXIS), ("C", AXIS)], BY_KEY["centreline"], tell=told.append)
    assert [(change.glacier, positions(change)) for change in changes] == [("A", [9000, 8000])]
    assert told[0].startswith(
        "1 centreline(s) are not used: no terminus line has their GlacierID (C). The lines' are A, B"
    )
    assert told[1].startswith("Glacier B: No centreline is given")
    with pytest.raises(GridError, match="2 centrelines for 1 glacier"):
        terminus_change(lines, [("A", AXIS), ("A", AXIS)], BY_KEY["centreline"])


def test_pieces_of_a_day_are_one_front_if_that_is_said():
    west = MappedLine("1", (np.array([[-2000.0, 9000.0], [-100.0, 9000.0]]),), "", "A", datetime.date(2000, 8, 1))
    east = MappedLine("2", (np.array([[100.0, 9000.0], [2000.0, 9000.0]]),), "", "A", datetime.date(2000, 8, 1))
    (change,) = terminus_change([west, east], [("A", AXIS)], BY_KEY["centreline"])
    assert positions(change) == [None, None]
    assert change.fronts[0].front.note == "the front does not cross the centreline"
    (change,) = terminus_change([west, east], [("A", AXIS)], BY_KEY["centreline"], pieces=True)
    assert positions(change) == [9000]
    assert (change.fronts[0].front.path_m, change.fronts[0].front.width_m) == (3800, 4000)


@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.key)
def test_islands_are_no_front(method: Method):
    island = np.array([[-100.0, 7000.0], [300.0, 7000.0], [300.0, 7300.0], [-100.0, 7000.0]])
    line = front(9000, "2000-08-01")
    both = MappedLine("2", (*line.parts, island), "", "A", line.date)
    (alone,), (beside,) = (terminus_change([each], [("A", AXIS)], method, 3000) for each in (line, both))
    assert positions(beside) == positions(alone)
    assert (beside.fronts[0].front.width_m, beside.fronts[0].front.node_m) == (4000, 4000)


def test_two_fronts_of_one_day_have_no_rate_and_lines_without_a_date_are_left_out():
    told: list[str] = []
    undated = MappedLine("3", (np.array([[-1.0, 5.0], [1.0, 5.0]]),), "", "A")
    lines = [front(9000, "2000-08-01"), front(8900, "2000-08-01"), undated]
    (change,) = terminus_change(lines, [("A", AXIS)], BY_KEY["centreline"], tell=told.append)
    assert (change.fronts[1].change_m, change.fronts[1].rate_m_yr, change.rate_m_yr) == (-100, None, None)
    assert told[0] == "1 line(s) without a date that can be read, or without a shape, are left out."
    assert told[1].startswith("Some fronts have glacier and date in common")
    assert len(told) == 2
    with pytest.raises(GridError, match="None of the lines has a date"):
        terminus_change([undated], [("A", AXIS)], BY_KEY["centreline"])


def test_a_centreline_that_is_drawn_upstream_is_told_where_the_lines_state_a_flow():
    for flow, line, is_told in ((10.0, AXIS, False), (10.0, AXIS[::-1], True), (None, AXIS[::-1], False)):
        warned: list[str] = []
        lines = [front(y, f"{2000 + i}-08-01", flow_direction=flow) for i, y in enumerate((9000, 8000))]
        terminus_change(lines, [("A", line)], BY_KEY["curved_box"], warn=warned.append)
        assert [text[:70] for text in warned] == is_told * [
            "Glacier A: the centreline seems to be drawn upstream, against the flow"
        ]


def test_a_box_that_lies_over_itself_is_told():
    angles = np.linspace(np.pi, 0, 60)
    bend = np.column_stack([1500 + 1500 * np.cos(angles), 10_000 + 1500 * np.sin(angles)])
    hairpin = np.vstack([[[0.0, 0.0]], bend, [[3000.0, 0.0]]])
    for key, width_m, is_told in (
        ("curved_box", 2000, 0),
        ("curved_box", 4000, 1),
        ("multi", 4000, 1),
        ("box", 4000, 0),
    ):
        warned: list[str] = []
        lines = [front(5000, "2000-08-01", half=1000)]
        terminus_change(lines, [("A", hairpin)], BY_KEY[key], width_m, warn=warned.append)
        assert len(warned) == is_told, (key, width_m)
        assert all(text.startswith("Glacier A: the box lies over itself in a bend") for text in warned)


def test_a_front_beyond_the_end_of_the_centreline_on_one_side_is_told():
    tilted = MappedLine("1", (np.array([[-2000.0, 18_500.0], [2000.0, 20_500.0]]),), "", "A", datetime.date(2000, 8, 1))
    (change,) = terminus_change([tilted], [("A", AXIS)], BY_KEY["curved_box"], 4000)
    assert change.fronts[0].front.note.startswith("the front leaves the box by an end of the centreline")
    (change,) = terminus_change([tilted], [("A", AXIS)], BY_KEY["curved_box"], 1000)
    assert change.fronts[0].front.note == ""


def test_a_front_beside_the_box_and_one_beyond_its_end_are_told_apart():
    aside = MappedLine("1", (np.array([[1200.0, 9000.0], [1800.0, 9000.0]]),), "", "A", datetime.date(2000, 8, 1))
    (change,) = terminus_change([aside, front(21_000, "2001-08-01")], [("A", AXIS)], BY_KEY["curved_box"], 1000)
    notes = [moved.front.note for moved in change.fronts]
    assert notes[0] == "the front lies beside the box"
    assert "does the centreline reach beyond it?" in notes[1]
    assert positions(change) == [None, None]


@pytest.mark.parametrize("key", ["centreline", "curved_box"])
def test_a_cancel_is_asked_for_at_every_front_before_any_is_measured(key: str):
    class StopsAtTheFourth:
        asked = 0

        def report(self, fraction: float, text: str = "") -> None:
            raise AssertionError("none is measured")

        def is_cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 3

    lines = [front(9000, f"{1000 + i}-08-01") for i in range(9)]
    with pytest.raises(CancelledError):
        terminus_change(lines, [("A", AXIS)], BY_KEY[key], progress=StopsAtTheFourth())


def test_it_can_be_cancelled():
    class Stops:
        def report(self, fraction: float, text: str = "") -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        terminus_change([front(9000, "2000-08-01")], [("A", AXIS)], BY_KEY["centreline"], progress=Stops())
    changes = terminus_change([front(9000, "2000-08-01")], [("A", AXIS)], BY_KEY["centreline"])
    with pytest.raises(CancelledError):
        change_report("lines", changes, [], Stops())


def test_the_report_states_method_change_and_what_could_not_be_measured():
    lines = [front(10_000, "2000-08-01", error_m=30), front(9000, "2001-08-01"), front(8000, "2003-08-01", half=0.5)]
    lines += [front(5000, "2000-08-01", glacier="<B>")]
    changes = terminus_change(lines, [("A", AXIS + [1.0, 0.0]), ("<B>", AXIS)], BY_KEY["centreline"])
    page = change_report("lines", changes, ["a note"])
    for text in (
        "by the method centreline",
        "-1000 units",
        "from 2000-08-01 to 2001-08-01",
        "of 3 fronts measured",
        "a note",
    ):
        assert text in page
    assert "the front does not cross the centreline" in page
    assert "<B>" not in page
    assert "which has no coordinate system" in page


def test_a_report_draws_no_vertices_that_nobody_sees():
    x = np.linspace(-2000, 2000, 5000)
    lines = [
        MappedLine(
            "1", (np.column_stack([x, 9000 + 300 * np.sin(x / 700 + i)]),), "", "A", datetime.date(2000 + i, 8, 1)
        )
        for i in range(40)
    ]
    page = change_report("lines", terminus_change(lines, [("A", AXIS)], BY_KEY["centreline"]), [])
    assert len(page) < 100_000


def test_a_centreline_with_a_vertex_that_is_nowhere_is_said():
    nowhere = np.vstack([AXIS, [[np.nan, np.nan]]])
    with pytest.raises(GridError, match="vertices without coordinates"):
        terminus_change([front(9000, "2000-08-01")], [("A", nowhere)], BY_KEY["centreline"])
