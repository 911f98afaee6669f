"""terminuschange: lines of a series to a table of change, as a user gets it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from glacier_terminus_plugin.algorithms.styling import style_changes
from glacier_terminus_plugin.core.raster_grid import transform_points
from tests.algorithms.conftest import RunsAlgorithm, StopsAt
from tests.algorithms.scenes import FLOW, SERIES, lines_of
from tests.algorithms.test_compare_termini import ORIGIN, across, lines, table
from tests.core.rasters import wkt

FIELDS = "GlacierID:string,Date:string,Satellite:string,Error_m:double"
# from upstream to downstream, through the middle of `across`
CENTRELINE = [(3000.0, -5000.0), (3000.0, 5000.0)]


def series() -> QgsVectorLayer:
    """Fronts of two glaciers that share their place; of A the last is first."""
    return lines(
        [
            ("A", "2003-08-01", "Landsat 7", 40.0, across(-900)),
            ("A", "2001-08-01", "Landsat 5", 30.0, across(100)),
            ("B", "2001-07-01", "Landsat 5", None, across(0)),
            ("A", None, "Landsat 5", None, across(0)),
        ],
        FIELDS,
    )


def test_the_table_that_users_expect(run: RunsAlgorithm, tmp_path: Path):
    report = tmp_path / "report.html"
    wishes = {"CENTRELINE": lines([("A", CENTRELINE), ("B", CENTRELINE)], "GlacierID:string"), "WIDTH": 4000}
    done = run("terminuschange", INPUT=series(), OUTPUT_PLACE="TEMPORARY_OUTPUT", OUTPUT_REPORT=str(report), **wishes)
    assert (done.results["COUNT"], done.results["GLACIERS"]) == (3, 2)
    first, second, other = table(done)
    assert (first["GlacierID"], first["Date"], first["Satellite"]) == ("A", QDate(2001, 8, 1), "Landsat 5")
    assert (first["Year"], first["Month"], first["Day"], first["SerialDate"]) == (2001, 8, 1, 731064)
    assert first["DecDate"] == pytest.approx(2001 + 212 / 365)
    assert first["Position_m"] == pytest.approx(5100, rel=2e-3)
    assert first["BoxArea_m2"] == pytest.approx(5100 * 4000, rel=4e-3)
    assert (first["BoxWidth_m"], first["Spanned"], first["Change_m"]) == (4000, 1.0, NULL)
    assert first["RelLast_m"] == pytest.approx(1000, rel=2e-3)
    assert second["Change_m"] == pytest.approx(-1000, rel=2e-3)
    assert second["ChangeEr_m"] == 50
    assert second["Rate_m_yr"] == pytest.approx(-1000 / (730 / 365.25), rel=2e-3)
    assert (second["RelLast_m"], second["Method"], second["LineFID"]) == (0, "curvilinear box", "1")
    assert second["Width_m"] == pytest.approx(6000, rel=2e-3)
    assert (other["GlacierID"], other["Change_m"], other["Error_m"]) == ("B", NULL, NULL)
    assert any("1 line(s) without a date" in text for text in done.log.infos)
    assert any(text.startswith("A: -1000 m from 2001-08-01 to 2003-08-01, -500 m per year") for text in done.log.infos)
    parts = [row["Part"] for row in table(done, "OUTPUT_PLACE")]
    assert parts == 2 * ["centreline", "left side of the box", "right side of the box"]
    page = report.read_text(encoding="utf-8")
    assert "Glacier A" in page
    assert "-1000 m" in page


def test_lines_of_map_a_series_need_nothing_else(run: RunsAlgorithm, dates: Path):
    fronts = run("mapseries", FOLDER=str(dates), FLOW_DIRECTION=FLOW, FIND_WALLS=False)
    done = run("terminuschange", INPUT=fronts.lines())
    rows = table(done)
    assert [row["Year"] for row in rows] == sorted(SERIES)
    found = np.diff([row["Position_m"] for row in rows])
    assert (np.sign(found) == np.sign(np.diff([SERIES[year] for year in sorted(SERIES)]))).all()
    assert all(row["ChangeEr_m"] > 0 for row in rows[1:])
    assert len(lines_of(done.lines())) == 6


def test_each_method_is_run_under_its_name(run: RunsAlgorithm):
    layer = lines([("A", "2001-08-01", across(0)), ("A", "2002-08-01", across(-500))])
    methods = []
    for number in range(6):
        done = run(
            "terminuschange", INPUT=layer, CENTRELINE=lines([("", CENTRELINE)], "GlacierID:string"), METHOD=number
        )
        before, after = table(done)
        methods.append(before["Method"])
        assert after["Change_m"] == pytest.approx(-500, rel=0.3 if number == 5 else 2e-3)
    assert methods == [
        *("centreline", "rectilinear box", "curvilinear box", "variable box", "multi-centreline"),
        "extrapolated centreline",
    ]


def test_what_can_not_be_measured_is_said(run: RunsAlgorithm):
    with pytest.raises(QgsProcessingException, match="Draw a centreline, from upstream to downstream"):
        run("terminuschange", INPUT=series())
    aside = lines([("A", [(9000.0, -5000.0), (9000.0, 5000.0)])], "GlacierID:string")
    only = lines([("A", "2001-08-01", across(0))])
    said = "The position of none of the fronts could be measured: the front does not cross the centreline"
    with pytest.raises(QgsProcessingException, match=said):
        run("terminuschange", INPUT=only, CENTRELINE=aside, METHOD=0)
    with pytest.raises(QgsProcessingException, match="None of the fronts crosses the centreline"):
        run("terminuschange", INPUT=only, CENTRELINE=aside)
    with pytest.raises(QgsProcessingException, match="has no field when; its fields are GlacierID, Date"):
        run("terminuschange", INPUT=only, CENTRELINE=aside, DATE_FIELD="when")


def test_a_centreline_in_several_parts_is_one(run: RunsAlgorithm):
    x, y = 3000.0 + ORIGIN[0], ORIGIN[1]
    layer = lines([("A", CENTRELINE)], "GlacierID:string")
    parts = f"(({x} {y - 5000}, {x} {y - 50}), ({x} {y + 5000}, {x} {y + 20}))"
    assert layer.dataProvider().changeGeometryValues({1: QgsGeometry.fromWkt(f"MULTILINESTRING {parts}")})
    done = run("terminuschange", INPUT=lines([("A", "2001-08-01", across(100))]), CENTRELINE=layer, METHOD=0)
    assert table(done)[0]["Position_m"] == pytest.approx(5100, rel=2e-3)


def test_a_centreline_of_two_vertices_is_straight_where_it_was_drawn(run: RunsAlgorithm):
    """Along a parallel: in the lines' polar CRS it bends by 80 m."""
    centreline = QgsVectorLayer("LineString?crs=EPSG:4326", "a", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(-45.5 70, -44.5 70)"))
    centreline.dataProvider().addFeature(feature)
    layer = lines([("A", "2001-08-01", [(0.0, -8000.0), (0.0, 8000.0)])])
    done = run("terminuschange", INPUT=layer, CENTRELINE=centreline, OUTPUT_PLACE="TEMPORARY_OUTPUT", WIDTH=500)
    (place, *_) = lines_of(done.results["OUTPUT_PLACE"])
    lonlat = transform_points(place, wkt("EPSG:3413"), wkt("EPSG:4326"))
    assert lonlat[len(lonlat) // 2] == pytest.approx([-45, 70], abs=1e-3)
    assert lonlat[:, 1] == pytest.approx(70, abs=1e-5)


def test_the_log_names_glaciers_and_states_no_rate_of_one_day(run: RunsAlgorithm):
    aside = [(9000.0, 0.0), (9900.0, 0.0)]
    rows = [("A", "2001-08-01", across(0)), ("A", "2001-08-01", across(-100)), ("B", "2001-08-01", aside)]
    centrelines = lines([("A", CENTRELINE), ("B", CENTRELINE)], "GlacierID:string")
    done = run("terminuschange", INPUT=lines(rows), CENTRELINE=centrelines, METHOD=0)
    assert done.log.warnings == ["B, 2001-08-01: the front does not cross the centreline"]
    assert not any("per year" in text for text in done.log.infos)


def test_a_centreline_against_the_flow_that_the_lines_state_is_warned_of(run: RunsAlgorithm, tmp_path: Path):
    layer = lines([("A", "2001-08-01", 0.0, across(0))], "GlacierID:string,Date:string,FlowDir:double")
    upstream = lines([("A", CENTRELINE[::-1])], "GlacierID:string")
    report = tmp_path / "report.html"
    done = run("terminuschange", INPUT=layer, CENTRELINE=upstream, OUTPUT_REPORT=str(report))
    assert ["seems to be drawn upstream" in text for text in done.log.warnings] == [True]
    assert "seems to be drawn upstream" in report.read_text(encoding="utf-8")


def test_rejected_lines_are_left_out(run: RunsAlgorithm):
    rows = [
        ("A", f"200{year}-08-01", review, across(-100 * year))
        for year, review in enumerate(("", "rejected", "accepted"))
    ]
    layer = lines(rows, "GlacierID:string,Date:string,Review:string")
    done = run("terminuschange", INPUT=layer, CENTRELINE=lines([("A", CENTRELINE)], "GlacierID:string"))
    assert [row["Year"] for row in table(done)] == [2000, 2002]
    assert any("1 line(s) that were rejected in a review are left out" in text for text in done.log.infos)


def test_a_cancel_leaves_nothing(provider: None, tmp_path: Path):
    import processing

    wishes = {
        "INPUT": series(),
        "CENTRELINE": lines([("A", CENTRELINE), ("B", CENTRELINE)], "GlacierID:string"),
        "OUTPUT": str(tmp_path / "change.gpkg"),
        "OUTPUT_REPORT": str(tmp_path / "report.html"),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        processing.run("glacierterminus:terminuschange", wishes, feedback=StopsAt("Front 2 of 3"))
    assert not list(tmp_path.iterdir())


def test_fronts_are_coloured_by_their_dates_and_fields_named_in_words():
    layer = lines([("A", 2000.0 + i, across(i)) for i in range(7)], "GlacierID:string,DecDate:double")
    style_changes(layer, {"DecDate": "when", "Gone_m": "what"})
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    ranges = renderer.ranges()
    assert len(ranges) == 6
    for feature in layer.getFeatures():
        assert any(r.lowerValue() <= feature["DecDate"] <= r.upperValue() for r in ranges)
    assert layer.attributeAlias(1) == "when"
    dated = lines([("A", 2001.6, QDate(2001, 8, 1), across(0))], "GlacierID:string,DecDate:double,Date:date")
    style_changes(dated, {})
    times: Any = dated.temporalProperties()
    assert (times.startField(), times.isActive()) == ("Date", True)
    assert [r.label() for r in ranges][::5] == ["2000-01-01 – 2001-01-01", "2005-01-01 – 2006-01-01"]
    one = lines([("A", 2000.5, across(0)), ("A", None, across(0))], "GlacierID:string,DecDate:double")
    style_changes(one, {})
    renderer = one.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    assert [(r.lowerValue(), r.label()) for r in renderer.ranges()] == [(2000.5, "2000-07-02")]


def test_a_table_alone_has_its_fields_named_and_nothing_to_colour(run: RunsAlgorithm, tmp_path: Path):
    """GDAL reads a CSV file's numbers as texts."""
    centrelines = lines([("A", CENTRELINE), ("B", CENTRELINE)], "GlacierID:string")
    done = run("terminuschange", INPUT=series(), CENTRELINE=centrelines, OUTPUT=str(tmp_path / "change.csv"))
    layer = done.lines()
    style_changes(layer, {"Change_m": "change"})
    assert layer.attributeAlias(layer.fields().lookupField("Change_m")) == "change"


def test_a_line_of_no_length_is_left_out(run: RunsAlgorithm):
    """As a click too many leaves it: GEOS makes nothing of it."""
    dot = [(3000.0, 0.0), (3000.0, 0.0)]
    rows = [("A", f"200{year}-08-01", points) for year, points in ((1, across(100)), (2, dot), (3, across(-900)))]
    done = run("terminuschange", INPUT=lines(rows), CENTRELINE=lines([("A", CENTRELINE)], "GlacierID:string"))
    assert [row["Year"] for row in table(done)] == [2001, 2003]
    assert any("1 line(s) without a date that can be read, or without a shape" in text for text in done.log.infos)


def test_an_empty_layer_is_told_apart_from_one_without_dates(run: RunsAlgorithm):
    with pytest.raises(QgsProcessingException, match="There is no line to measure"):
        run("terminuschange", INPUT=lines([]))


def test_a_centreline_layer_of_which_nothing_is_selected_is_refused(run: RunsAlgorithm):
    """Else change would be measured along another line than the one that was drawn."""
    drawn = lines([("A", CENTRELINE)], "GlacierID:string")
    QgsProject.instance().addMapLayer(drawn)
    with pytest.raises(QgsProcessingException, match="given as CENTRELINE contains no features"):
        run("terminuschange", INPUT=series(), CENTRELINE=QgsProcessingFeatureSourceDefinition(drawn.id(), True))


def test_a_flow_direction_from_the_north_of_another_crs_is_left_out(run: RunsAlgorithm):
    """Other tools transform lines and leave their attributes, Center_X, Center_Y and FlowDir, as they were."""
    import processing

    fields = "GlacierID:string,Date:string,FlowDir:double,Center_X:double,Center_Y:double"
    rows = [("A", f"200{i}-08-01", 180.0, ORIGIN[0] + 3000, ORIGIN[1] + y, across(y)) for i, y in ((1, 0), (2, 1000))]
    layer = lines(rows, fields)
    assert [row["Change_m"] for row in table(run("terminuschange", INPUT=layer))][1] == pytest.approx(-1000, rel=2e-3)
    wishes = {"INPUT": layer, "TARGET_CRS": "EPSG:32633", "OUTPUT": "memory:"}
    moved = processing.run("native:reprojectlayer", wishes)["OUTPUT"]
    with pytest.raises(QgsProcessingException, match="no line states the direction"):
        run("terminuschange", INPUT=moved)
    half = lines([*rows, ("A", "2003-08-01", 180.0, 15.0, 78.0, across(2000))], fields)
    done = run("terminuschange", INPUT=half)
    assert done.results["COUNT"] == 3
    assert any("the flow direction of 1 line(s), field FlowDir, is left out" in text for text in done.log.warnings)
