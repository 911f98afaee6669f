"""comparetermini: pairs, distances on the ground, strips, summary, leftovers and report, as a user gets them."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsLineString,
    QgsPoint,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from glacier_terminus_plugin.algorithms.styling import style_strips
from glacier_terminus_plugin.core import line_comparison
from tests.algorithms.conftest import Done, Log, RunsAlgorithm, RunsQgisProcess, StopsAt

# EPSG:3413 is true to scale at 70 N, on 45 W: there x, y are metres on the ground to 0.1 %
ORIGIN = (0.0, -2_187_000.0)
AT = "EPSG:3413"


def lines(
    rows: list[tuple],
    fields: str = "GlacierID:string,Date:string",
    crs: str = AT,
) -> QgsVectorLayer:
    """A layer of lines; rows: (attributes ..., [(x, y), ...] in metres about ORIGIN)."""
    declared = "&".join(f"field={field}" for field in fields.split(",") if field)
    layer = QgsVectorLayer(f"MultiLineString?crs={crs}&{declared}", "lines", "memory")
    for *attributes, points in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        if points:
            text = ", ".join(f"{x + ORIGIN[0]} {y + ORIGIN[1]}" for x, y in points)
            feature.setGeometry(QgsGeometry.fromWkt(f"MULTILINESTRING(({text}))"))
        assert layer.dataProvider().addFeature(feature)
    return layer


def across(y: float, width: float = 6000.0) -> list[tuple[float, float]]:
    return [(0.0, y), (width, y)]


def table(done: Done, name: str = "OUTPUT") -> list[dict]:
    output = done.results[name]
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(output, "table", "ogr")
    assert layer.isValid(), output
    return [dict(zip(layer.fields().names(), feature.attributes(), strict=True)) for feature in layer.getFeatures()]


def compared(run: RunsAlgorithm, predicted: QgsVectorLayer, reference: QgsVectorLayer, **wishes) -> Done:
    outputs = dict.fromkeys(("OUTPUT_STRIPS", "OUTPUT_SUMMARY", "OUTPUT_UNMATCHED"), "TEMPORARY_OUTPUT")
    return run("comparetermini", PREDICTED=predicted, REFERENCE=reference, **{**outputs, **wishes})


def test_a_pair_by_hand_with_all_that_is_written(run: RunsAlgorithm, tmp_path: Path):
    """The prediction lies 100 m beyond a front of 6 km: every distance is 100 m, 2 px of 50 m, the area 0.6 km2."""
    predicted = lines([("7", "20140801", across(100))])
    reference = lines([(7, "2014-08-01", across(0))], "GlacierID:integer,Date:string")
    report = tmp_path / "report.html"
    done = compared(run, predicted, reference, CELL_SIZE=50, OUTPUT_REPORT=str(report))
    assert done.log.warnings == []
    (row,) = table(done)
    for name in ("SymMean", "SymMed", "PredRef", "RefPred", "Pooled", "Resamp", "AreaLen", "Bias", "Hausd", "Frechet"):
        assert row[f"{name}_m"] == pytest.approx(100, rel=2e-3), name
        assert row[f"{name}_px"] == pytest.approx(2, rel=2e-3), name
    assert row["RefLen_m"] == pytest.approx(6000, rel=2e-3)
    assert row["Toler_m"] == 100
    strips = table(done, "OUTPUT_STRIPS")
    assert sum(strip["Area_m2"] for strip in strips) == pytest.approx(600_000, rel=4e-3)
    assert {strip["Side"] for strip in strips} == {"left of the reference"}
    summary = table(done, "OUTPUT_SUMMARY")
    assert [(s["By"], s["Name"], s["Pairs"], s["Missed"]) for s in summary] == [
        ("all", "all", 1, 0),
        ("glacier", "7", 1, 0),
        ("month", "Aug", 1, 0),
    ]
    assert done.results["SYMMETRIC_MEAN_M"] == pytest.approx(100, rel=2e-3)
    assert "Predicted against reference termini" in report.read_text(encoding="utf-8")


def test_a_layer_compared_with_itself_is_warned_of(run: RunsAlgorithm):
    layer = lines([("a", "2014-08-01", across(0)), ("b", "2014-08-01", [(0.0, 0.0), (3000.0, 700.0), (5000.0, 9.0)])])
    (warning,) = compared(run, layer, layer).log.warnings
    assert warning.startswith("2 of 2 predicted line(s) are the same as their reference")


def test_another_crs_in_degrees_changes_nothing(run: RunsAlgorithm, tmp_path: Path):
    import processing

    predicted = lines([("a", "2014-08-01", across(100))])
    reference = lines([("a", "2014-08-01", [(x, 0.0) for x in range(0, 6001, 100)])])
    wishes = {"INPUT": reference, "TARGET_CRS": "EPSG:4326", "OUTPUT": str(tmp_path / "degrees.gpkg")}
    degrees = QgsVectorLayer(processing.run("native:reprojectlayer", wishes)["OUTPUT"], "degrees", "ogr")
    (row,) = table(compared(run, predicted, degrees))
    assert row["AreaLen_m"] == pytest.approx(100, rel=2e-3)
    assert row["SymMean_m"] == pytest.approx(100, rel=2e-3)


def test_a_reference_with_several_predictions_is_one_reference_in_the_summary(run: RunsAlgorithm):
    predicted = lines([("a", "2014-08-01", across(10)), ("a", "2014-08-01", across(30))])
    reference = lines([("a", "2014-08-01", across(0)), ("a", "2015-08-01", across(0))])
    whole = table(compared(run, predicted, reference), "OUTPUT_SUMMARY")[0]
    assert (whole["References"], whole["Pairs"], whole["Missed"]) == (2, 2, 1)


def test_lines_without_a_partner_are_listed_on_both_sides_with_the_reason(run: RunsAlgorithm):
    predicted = lines(
        [
            ("a", "2014-08-01", across(1)),
            ("b", "2014-08-01", across(1)),
            ("a", "08/01/2014", across(1)),
            ("", "2014-08-01", across(1)),
            ("a", None, across(1)),
            ("a", "2015-08-01", None),
        ]
    )
    reference = lines([("a", "2014-08-01", across(0)), ("c", "2014-08-01", across(0))])
    done = compared(run, predicted, reference)
    assert done.results["PAIRS"] == 1
    assert (done.results["WITHOUT_REFERENCE"], done.results["WITHOUT_PREDICTION"]) == (5, 1)
    reasons = {(row["Layer"], row["Reason"]) for row in table(done, "OUTPUT_UNMATCHED")}
    assert reasons == {
        ("predicted", "no reference of this glacier and date"),
        ("predicted", "the date 08/01/2014 can't be read"),
        ("predicted", "no glacier id"),
        ("predicted", "no date"),
        ("predicted", "no line geometry"),
        ("reference", "no prediction of this glacier and date"),
    }


def test_a_line_without_a_partner_across_the_date_line_does_not_go_round_the_earth(run: RunsAlgorithm):
    """At 71 N, drawn in EPSG:3413, and written in the reference's degrees."""
    at_180 = [(-1_503_000, 3_687_000), (-1_497_000, 3_693_000)]
    predicted = lines([("a", "2014-08-01", at_180), ("b", "2014-08-01", at_180)])
    reference = lines([("a", "2014-08-01", [(180, 2_187_071), (180.1, 2_187_071)])], crs="EPSG:4326")
    done = compared(run, predicted, reference)
    (feature,) = done.results["OUTPUT_UNMATCHED"].getFeatures()
    assert feature.geometry().boundingBox().width() < 1


def test_lines_that_a_review_rejected_are_left_out_and_told(run: RunsAlgorithm, tmp_path: Path):
    fields = "GlacierID:string,Date:string,Review:string"
    predicted = lines(
        [
            ("a", "2014-08-01", "accepted", across(100)),
            ("a", "2014-08-01", "rejected", across(900)),
            ("b", "2014-08-01", None, across(200)),
        ],
        fields,
    )
    reference = lines([("a", "2014-08-01", across(0)), ("b", "2014-08-01", across(0))])
    report = tmp_path / "report.html"
    done = compared(run, predicted, reference, OUTPUT_REPORT=str(report))
    assert [(row["GlacierID"], round(row["SymMean_m"])) for row in table(done)] == [("a", 100), ("b", 200)]
    told = "lines: 1 line(s) that were rejected in a review are left out."
    assert told in done.log.infos
    assert told in report.read_text(encoding="utf-8")


def test_without_ids_lines_are_paired_by_place(run: RunsAlgorithm):
    predicted = lines([("2014-08-01", across(50)), ("2014-08-01", across(20_050))], "Date:string")
    reference = lines([("x", "2014-08-01", across(20_000)), ("y", "2014-08-01", across(0))])
    done = compared(run, predicted, reference)
    assert [row["SymMean_m"] for row in table(done)] == pytest.approx([50, 50], rel=3e-3)
    assert any("lines: no glacier id is told" in info for info in done.log.infos)


def test_fields_that_are_empty_throughout_tell_nothing(run: RunsAlgorithm):
    """As lines of `mapterminus` and `mapseries` are where no ids were given, and those of images without a date."""
    predicted = lines([(None, "2014-08-01", across(10)), (None, "2015-08-01", across(30))])
    reference = lines([("x", "2014-08-01", across(0)), ("x", "2015-08-01", across(0))])
    done = compared(run, predicted, reference)
    assert [row["SymMean_m"] for row in table(done)] == pytest.approx([10, 30], rel=3e-3)
    for nothing in (None, "", " "):  # a table from a text file has empty texts
        undated = lines([(nothing, nothing, across(20))])
        done = compared(run, undated, reference, REFERENCE_DATE="")
        assert done.results["PAIRS"] == 1
        assert any("no date is told" in info for info in done.log.infos)


def test_a_date_field_and_a_text_agree_and_other_names_can_be_given(run: RunsAlgorithm):
    from qgis.PyQt.QtCore import QDate

    predicted = lines([("a", QDate(2014, 8, 1), across(10))], "glacier:string,day:date")
    reference = lines([("A", "1.8.2014", across(0))])
    done = compared(run, predicted, reference, PREDICTED_ID="glacier", PREDICTED_DATE="day")
    assert len(table(done)) == 1


@pytest.mark.parametrize(
    ("predicted", "wishes", "said"),
    [
        ([("b", "2014-08-01", across(1))], {}, "No predicted line has a reference line of the same glacier and date"),
        ([], {}, "0 line"),
        ([("a", "2014-08-01", across(1))], {"PREDICTED_ID": "Glacier"}, "has no field Glacier; its fields are"),
    ],
    ids=["none of the glacier", "empty layer", "no such field"],
)
def test_what_can_not_be_compared_is_one_clear_message(run: RunsAlgorithm, tmp_path, predicted, wishes, said):
    reference = lines([("a", "2014-08-01", across(0))])
    report = tmp_path / "report.html"
    with pytest.raises(QgsProcessingException, match=said):
        compared(run, lines(predicted), reference, OUTPUT_REPORT=str(report), **wishes)
    assert not report.exists()


@pytest.mark.parametrize("name", ["PREDICTED", "REFERENCE"])
@pytest.mark.parametrize(
    ("kind", "said"), [("Point", "points"), ("Polygon", "polygons"), ("NoGeometry", "of another kind")]
)
def test_layers_that_hold_no_lines_are_refused(run: RunsAlgorithm, name: str, kind: str, said: str):
    there = lines([("a", "2014-08-01", across(0))])
    other = QgsVectorLayer(f"{kind}?crs={AT}" if kind != "NoGeometry" else kind, "other", "memory")
    with pytest.raises(
        QgsProcessingException, match=f"The layer other, given as {name}, holds .*{said}; expected lines"
    ):
        run("comparetermini", **{"PREDICTED": there, "REFERENCE": there, name: other})


def test_a_point_among_lines_is_left_out_with_the_reason(run: RunsAlgorithm):
    mixed = QgsVectorLayer("GeometryCollection?field=GlacierID:string&field=Date:string", "mixed", "memory")
    mixed.setCrs(QgsCoordinateReferenceSystem(AT))
    x, y = ORIGIN
    for text in (
        f"GEOMETRYCOLLECTION(LINESTRING({x} {y + 1}, {x + 6000} {y + 1}))",
        f"GEOMETRYCOLLECTION(POINT({x} {y}))",
    ):
        feature = QgsFeature(mixed.fields())
        feature.setAttributes(["a", "2014-08-01"])
        feature.setGeometry(QgsGeometry.fromWkt(text))
        mixed.dataProvider().addFeature(feature)
    done = compared(run, mixed, lines([("a", "2014-08-01", across(0))]))
    assert len(table(done)) == 1
    assert [row["Reason"] for row in table(done, "OUTPUT_UNMATCHED")] == ["no line geometry"]


def test_a_vertex_that_is_no_place_ends_a_piece_and_costs_no_other(run: RunsAlgorithm):
    """Programs without multi-lines part the pieces of a front by vertices that are not a number."""
    pieces = [(0, 100), (2000, 100), (4000, 100), (math.nan, math.nan), (4000, 100), (6000, 100), (math.inf, 100)]
    predicted = QgsVectorLayer(f"LineString?crs={AT}&field=GlacierID:string&field=Date:string", "lines", "memory")
    feature = QgsFeature(predicted.fields())
    feature.setAttributes(["a", "2014-08-01"])
    feature.setGeometry(QgsGeometry(QgsLineString([QgsPoint(x + ORIGIN[0], y + ORIGIN[1]) for x, y in pieces])))
    assert predicted.dataProvider().addFeature(feature)
    (row,) = table(compared(run, predicted, lines([("a", "2014-08-01", across(0))])))
    assert [row["PredLen_m"], row["RefPred_m"], row["Hausd_m"]] == pytest.approx([6000, 100, 100], rel=2e-3)


def test_an_empty_cell_size_is_none(run: RunsAlgorithm):
    there = lines([("a", "2014-08-01", across(0))])
    (row,) = table(compared(run, there, there, CELL_SIZE="", TOLERANCE=""))
    assert "SymMean_px" not in row
    assert row["Toler_m"] == 100
    with pytest.raises(QgsProcessingException, match="CELL_SIZE is 'ten'; expected a number"):
        compared(run, there, there, CELL_SIZE="ten")


def test_one_layer_without_a_crs_is_refused(run: RunsAlgorithm):
    predicted = lines([("a", "2014-08-01", across(1))])
    with pytest.raises(QgsProcessingException, match="the other has none"):
        compared(run, predicted, lines([("a", "2014-08-01", across(0))], crs=""))


def test_a_line_without_a_partner_where_the_other_crs_does_not_reach_leaves_no_output(
    run: RunsAlgorithm, tmp_path: Path
):
    """The lines of a are one; b lies 90 degrees from the middle of the transverse Mercator that the others are in."""
    predicted = QgsVectorLayer("LineString?crs=EPSG:4326&field=GlacierID:string", "predicted", "memory")
    for glacier, line in (("a", "LINESTRING(-45 70, -45 70.01)"), ("b", "LINESTRING(45 0, 45 0.01)")):
        feature = QgsFeature(predicted.fields())
        feature.setAttributes([glacier])
        feature.setGeometry(QgsGeometry.fromWkt(line))
        predicted.dataProvider().addFeature(feature)
    reference = lines([("a", [(5e5, 9.953e6), (5e5, 9.954e6)])], "GlacierID:string", "EPSG:32623")
    wishes = {"OUTPUT": str(tmp_path / "pairs.gpkg"), "OUTPUT_REPORT": str(tmp_path / "report.html")}
    with pytest.raises(QgsProcessingException, match=r"outside of projection domain|can't be transformed"):
        compared(run, predicted, reference, **wishes)
    assert list(tmp_path.iterdir()) == []


def test_lines_without_a_crs_from_a_geopackage_have_none(run: RunsAlgorithm, tmp_path: Path):
    path, options = str(tmp_path / "lines.gpkg"), QgsVectorFileWriter.SaveVectorOptions()
    predicted = lines([("a", "2014-08-01", across(10))], crs="")
    predicted.setCrs(QgsCoordinateReferenceSystem())
    QgsVectorFileWriter.writeAsVectorFormatV3(predicted, path, QgsCoordinateTransformContext(), options)
    stored = QgsVectorLayer(path, "stored", "ogr")  # whose CRS older releases of QGIS take for a known one
    (row,) = table(compared(run, stored, predicted))
    assert row["SymMean_m"] == 0
    assert row["RefLen_m"] == 6000


def test_an_input_is_never_overwritten(run: RunsAlgorithm, tmp_path: Path):
    import processing

    path = tmp_path / "predicted.gpkg"
    processing.run("native:savefeatures", {"INPUT": lines([("a", "2014-08-01", across(1))]), "OUTPUT": str(path)})
    before = path.read_bytes()
    wishes = {"PREDICTED": str(path), "REFERENCE": lines([("a", "2014-08-01", across(0))])}
    with pytest.raises(QgsProcessingException, match="is read by this run"):
        run("comparetermini", OUTPUT_STRIPS=str(path), **wishes)
    assert path.read_bytes() == before


def test_qgis_process_compares_two_files(qgis_process: RunsQgisProcess, provider: None, tmp_path: Path):
    import processing

    for name, y in (("predicted", 100), ("reference", 0)):
        layer = lines([("a", "2014-08-01", across(y))])
        processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(tmp_path / f"{name}.gpkg")})
    wishes = [f"PREDICTED={tmp_path}/predicted.gpkg", f"REFERENCE={tmp_path}/reference.gpkg"]
    wishes += [f"OUTPUT={tmp_path}/pairs.csv", f"OUTPUT_REPORT={tmp_path}/report.html"]
    done = qgis_process("--json", "run", "glacierterminus:comparetermini", "--", *wishes)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["PAIRS"] == 1
    assert "SymMean_m" in (tmp_path / "pairs.csv").read_text()
    assert (tmp_path / "report.html").stat().st_size > 5000


def test_in_a_model_of_the_model_designer(provider: None, tmp_path: Path):
    """Two layers go in, pairs and summary come out."""
    import processing

    model = QgsProcessingModelAlgorithm("compare", "tests", "tests")
    child = QgsProcessingModelChildAlgorithm("glacierterminus:comparetermini")
    child.setChildId("compare")
    for name in ("PREDICTED", "REFERENCE"):
        model.addModelParameter(QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name))
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    outputs = {}
    for name in ("OUTPUT", "OUTPUT_SUMMARY"):
        outputs[name] = QgsProcessingModelOutput(name, name)
        outputs[name].setChildOutputName(name)
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    # older releases put the child's id before the name of an output, newer ones write it small
    names = {output.name().split(":")[-1].upper(): output.name() for output in model.destinationParameterDefinitions()}
    wishes = {name: str(tmp_path / f"{name}.gpkg") for name in names}
    offsets = {"PREDICTED": 100, "REFERENCE": 0}
    inputs = {name: lines([("a", "2014-08-01", across(y))]) for name, y in offsets.items()}
    inputs |= {names[name]: wish for name, wish in wishes.items()}
    results = processing.run(model, inputs, feedback=Log())  # type: ignore[arg-type]  # the stubs know ids only
    summary = QgsVectorLayer(results[names["OUTPUT_SUMMARY"]], "summary", "ogr")
    assert next(iter(summary.getFeatures()))["SymMean_m"] == pytest.approx(100, rel=2e-3)
    assert QgsVectorLayer(results[names["OUTPUT"]], "pairs", "ogr").featureCount() == 1


def test_cancelling_leaves_nothing(provider: None, tmp_path: Path):
    import processing

    days = ("2014-08-01", "2014-08-02", "2014-08-03")
    layers = [lines([("a", day, across(y)) for day in days]) for y in (100, 0)]
    wishes = {"PREDICTED": layers[0], "REFERENCE": layers[1]}
    wishes |= {"OUTPUT": str(tmp_path / "pairs.gpkg"), "OUTPUT_REPORT": str(tmp_path / "report.html")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("glacierterminus:comparetermini", wishes, feedback=StopsAt("pair 2 of 3"))
    assert list(tmp_path.iterdir()) == []


def test_a_cancel_is_heard_while_lines_are_matched_by_their_places(provider: None, monkeypatch: pytest.MonkeyPatch):
    import processing

    layers = [lines([("", "2014-08-01", across(y)) for y in (0, 100, 200)]) for _ in range(2)]
    measured, feedback = [], Log()
    monkeypatch.setattr(line_comparison.LineGaps, "_place", lambda _, line: measured.append(line))
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "glacierterminus:comparetermini",
            {"PREDICTED": layers[0], "REFERENCE": layers[1], "OUTPUT": "TEMPORARY_OUTPUT"},
            feedback=feedback,
        )
    assert measured == []


def test_strips_are_coloured_by_their_width():
    layer = QgsVectorLayer("Polygon?crs=EPSG:3413&field=Width_m:double", "strips", "memory")
    style_strips(layer, 100.0)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    assert [r.label() for r in renderer.ranges()][:3] == ["0 to 50 m", "50 to 100 m", "100 to 200 m"]
    assert renderer.classAttribute() == "Width_m"


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_lines_without_a_partner_fit_into_files_and_are_no_walls(run: RunsAlgorithm, tmp_path: Path, suffix):
    predicted = lines([("7", "20140801", across(100)), ("8", "20140801", across(9000))])
    path = tmp_path / f"u{suffix}"
    done = compared(run, predicted, lines([("7", "20140801", across(0))]), OUTPUT_UNMATCHED=str(path))
    (row,) = table(done, "OUTPUT_UNMATCHED")
    assert (row["Layer"], row["LineFID"], row["GlacierID"]) == ("predicted", "2", "8")
    assert "Side" not in row  # by which the window knows fjord walls
