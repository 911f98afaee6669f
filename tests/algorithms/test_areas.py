"""Where fronts are looked for: boxes, walls, areas and land, in mapterminus and extractterminus."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from tests.algorithms.conftest import RunsAlgorithm, errors_of_step
from tests.algorithms.scenes import CELL_M, FLOW, Scene, lines_of, only_line
from tests.core.rasters import POLAR, write_raster

AHEAD = np.array([np.sin(np.radians(FLOW)), np.cos(np.radians(FLOW))])
ACROSS = np.array([AHEAD[1], -AHEAD[0]])
X0, Y0, CELL = 500_000.0, -2_300_000.0, 30.0


def layer_of(
    kind: str, shapes: list[np.ndarray], ids: list | None = None, crs: str = "EPSG:3413", id_type: str = "string"
) -> str:
    """A layer of lines, polygons or first points of (n, 2) x, y in the project; its id."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=GlacierID:{id_type}", kind, "memory")
    for i, shape in enumerate(shapes):
        points = [QgsPointXY(*p) for p in shape.tolist()]
        feature = QgsFeature(layer.fields())
        geometry = {
            "Point": QgsGeometry.fromPointXY(points[0]),
            "LineString": QgsGeometry.fromPolylineXY(points),
            "Polygon": QgsGeometry.fromPolygonXY([points]),
        }[kind]
        feature.setGeometry(geometry)
        if ids:
            feature.setAttribute("GlacierID", ids[i])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer.id()


def box_about(front: np.ndarray, half_length_m: float = 3000.0) -> np.ndarray:
    """The rectangle along the flow whose long sides pass the ends of a front."""
    middle = front.mean(axis=0)
    along = half_length_m * AHEAD
    left, right = ((front[i] - middle) @ ACROSS * ACROSS + middle for i in (0, -1))
    return np.array([left - along, left + along, right + along, right - along, left - along])


@pytest.fixture
def two_fronts(tmp_path: Path) -> str:
    """Probabilities of a front, two bands of 3 px in one raster: row 40, columns 10 to 60, and row 70, 90 to 140."""
    front = np.zeros((120, 150), np.float32)
    front[39:42, 10:61] = 0.9
    front[69:72, 90:141] = 0.9
    return str(write_raster(tmp_path / "front.tif", front, transform=(X0, CELL, 0, Y0, 0, -CELL), crs=POLAR))


def at(row: float, col: float) -> list[float]:
    return [X0 + (col + 0.5) * CELL, Y0 - (row + 0.5) * CELL]


LEFT_BOX = np.array([at(100, 15), at(10, 15), at(10, 55), at(100, 55), at(100, 15)])
RIGHT_BOX = np.array([at(110, 95), at(20, 95), at(20, 135), at(110, 135), at(110, 95)])


def test_a_box_alone_tells_walls_and_flow(run: RunsAlgorithm, glacier: Scene):
    done = run("mapterminus", INPUT=str(glacier.path), BOX=layer_of("Polygon", [box_about(glacier.front)]))
    distance = glacier.distance_px(done.lines())
    assert distance.symmetric_mean / CELL_M < 2
    assert done.results["FLOW"] == pytest.approx(FLOW, abs=0.5)


def test_several_glaciers_are_one_run_each_with_its_id(run: RunsAlgorithm, two_fronts: str):
    boxes = layer_of("Polygon", [LEFT_BOX, RIGHT_BOX], ["a", "b"])
    done = run("extractterminus", INPUT=two_fronts, BOX=boxes)
    found = {f["GlacierID"]: line for f, line in zip(done.lines().getFeatures(), lines_of(done.lines()), strict=True)}
    for name, row, cols in (("a", 40, (15, 55)), ("b", 70, (95, 135))):
        assert found[name][:, 1] == pytest.approx(at(row, 0)[1], abs=CELL * 0.1)
        assert sorted(found[name][[0, -1], 0]) == pytest.approx([at(0, c)[0] for c in cols], abs=CELL * 0.6)


def test_a_line_from_wall_to_wall_inside_the_raster_is_not_flagged(run: RunsAlgorithm, two_fronts: str):
    (feature,) = run("extractterminus", INPUT=two_fronts, BOX=layer_of("Polygon", [LEFT_BOX])).lines().getFeatures()
    assert feature["QualFlag"] == "05"
    assert feature["Notes"] in (None, NULL)


def test_walls_in_another_crs(run: RunsAlgorithm, two_fronts: str):
    from osgeo import osr

    to_degrees = osr.CoordinateTransformation(_reference(3413), _reference(4326))
    walls = [np.array([at(100, c), at(10, c)]) for c in (15, 55)]
    degrees = [np.array(to_degrees.TransformPoints(w.tolist()))[:, :2] for w in walls]
    done = run("extractterminus", INPUT=two_fronts, WALLS=layer_of("LineString", degrees, crs="EPSG:4326"))
    assert only_line(done.lines())[:, 1] == pytest.approx(at(40, 0)[1], abs=CELL * 0.1)


def test_an_area_keeps_out_the_other_front_and_the_flow_orders_the_line(run: RunsAlgorithm, two_fronts: str):
    area = layer_of("Polygon", [np.array([at(90, 70), at(50, 70), at(50, 149), at(90, 149), at(90, 70)])])
    north, south = (
        only_line(run("extractterminus", INPUT=two_fronts, AREA=area, FLOW_DIRECTION=flow, MAX_COUNT=5).lines())
        for flow in (0, 180)
    )
    assert north[:, 1] == pytest.approx(at(70, 0)[1], abs=CELL * 0.1)
    assert north[0, 0] < north[-1, 0]
    assert south[0, 0] > south[-1, 0]


def test_on_land_no_line_is_drawn(run: RunsAlgorithm, two_fronts: str):
    land = layer_of("Polygon", [np.array([at(60, 70), at(60, 149), at(80, 149), at(80, 70), at(60, 70)])])
    done = run("extractterminus", INPUT=two_fronts, LAND=land, MAX_COUNT=5)
    assert only_line(done.lines())[:, 1] == pytest.approx(at(40, 0)[1], abs=CELL * 0.1)


def test_a_front_that_is_drawn_on_to_its_walls_is_flagged(run: RunsAlgorithm, two_fronts: str):
    wide = np.array([at(100, -20), at(10, -20), at(10, 85), at(100, 85), at(100, -20)])
    box = layer_of("Polygon", [wide])
    (feature,) = run("extractterminus", INPUT=two_fronts, BOX=box, FLOW_DIRECTION=0).lines().getFeatures()
    assert feature["QualFlag"] == "01, 04, 05"
    assert "no front is seen along 24 px of it" in feature["Notes"]


def test_an_area_without_a_front_says_why(run: RunsAlgorithm, two_fronts: str):
    empty = np.array([at(119, 65), at(90, 65), at(90, 88), at(119, 88), at(119, 65)])
    done = run("extractterminus", INPUT=two_fronts, BOX=layer_of("Polygon", [empty]))
    assert lines_of(done.lines()) == []
    assert any("highest probability of a front is 0.00" in text for text in done.log.infos)


@pytest.mark.parametrize(("name", "kind"), [("CENTRELINE", "LineString"), ("FRONT_POINTS", "Point")])
def test_a_layer_without_what_it_is_given_for_is_refused(run: RunsAlgorithm, two_fronts: str, name: str, kind: str):
    with pytest.raises(QgsProcessingException, match=f"given as {name} contains no features"):
        run("extractterminus", INPUT=two_fronts, **{name: layer_of(kind, [])})


def test_a_box_and_walls_at_once_or_an_empty_layer_are_refused(run: RunsAlgorithm, two_fronts: str):
    box = layer_of("Polygon", [LEFT_BOX])
    with pytest.raises(QgsProcessingException, match="BOX, AREA are given; expected only one of them"):
        run("extractterminus", INPUT=two_fronts, BOX=box, AREA=box)
    with pytest.raises(QgsProcessingException, match="given as BOX contains no features"):
        run("extractterminus", INPUT=two_fronts, BOX=layer_of("Polygon", []))
    with pytest.raises(QgsProcessingException, match="four corners; found 3"):
        run("extractterminus", INPUT=two_fronts, BOX=layer_of("Polygon", [LEFT_BOX[[0, 1, 2, 0]]]))


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("WALLS", "Point", "holds points; expected lines"),
        ("FLOW_LINE", "Point", "holds points; expected lines"),
        ("FLOW_LINE", "Polygon", "holds polygons; expected lines"),
        ("CENTRELINE", "Polygon", "holds polygons; expected lines"),
        ("BOX", "LineString", "holds lines; expected polygons"),
        ("AREA", "Point", "holds points; expected polygons"),
        ("LAND", "LineString", "holds lines; expected polygons"),
    ],
)
def test_layers_of_another_kind_are_refused(run: RunsAlgorithm, two_fronts: str, name: str, given: str, said: str):
    with pytest.raises(QgsProcessingException, match=f"The layer {given}, given as {name}, {said}. Choose another"):
        run("extractterminus", INPUT=two_fronts, **{name: layer_of(given, [LEFT_BOX])})


@pytest.mark.parametrize("name", ["BOX", "AREA", "LAND", "WALLS", "FLOW_LINE"])
def test_coordinates_that_can_not_be_degrees_are_refused(run: RunsAlgorithm, two_fronts: str, name: str):
    kind = "Polygon" if name in ("BOX", "AREA", "LAND") else "LineString"
    metres = layer_of(kind, [LEFT_BOX, RIGHT_BOX], crs="EPSG:4326")
    with pytest.raises(
        QgsProcessingException, match=rf"{name}, the layer {kind}, can't .* Check the layer's CRS, EPSG:4326"
    ):
        run("extractterminus", INPUT=two_fronts, **{name: metres})


def _reference(epsg: int):
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def test_lines_in_a_crs_of_choice(run: RunsAlgorithm, two_fronts: str, tmp_path: Path):
    box = layer_of("Polygon", [LEFT_BOX])
    here = run("extractterminus", INPUT=two_fronts, BOX=box)
    there = run("extractterminus", INPUT=two_fronts, BOX=box, LINES_CRS="EPSG:4326")
    assert there.lines().crs().authid() == "EPSG:4326"
    from osgeo import osr

    back = osr.CoordinateTransformation(_reference(4326), _reference(3413))
    moved = np.array(back.TransformPoints(only_line(there.lines()).tolist()))[:, :2]
    np.testing.assert_allclose(moved, only_line(here.lines()), atol=0.01)
    plain = write_raster(tmp_path / "plain.tif", np.zeros((9, 9), np.float32), crs="")
    with pytest.raises(QgsProcessingException, match="has no coordinate system"):
        run("extractterminus", INPUT=str(plain), LINES_CRS="EPSG:3413")


@pytest.mark.parametrize("unset", ["", QgsCoordinateReferenceSystem()], ids=["empty", "invalid"])
def test_a_crs_that_is_not_set_is_the_images(run: RunsAlgorithm, two_fronts: str, unset: object):
    assert run("extractterminus", INPUT=two_fronts, LINES_CRS=unset).lines().crs().authid() == "EPSG:3413"


def test_an_unknown_crs_is_refused_before_any_work(run: RunsAlgorithm, glacier: Scene):
    said = "LINES_CRS is 'EPSG:999999', which QGIS does not know"
    for name, given in (("mapterminus", str(glacier.path)), ("mapseries", [str(glacier.path)])):
        with pytest.raises(QgsProcessingException, match=said):
            run(name, INPUT=given, LINES_CRS="EPSG:999999", DEVICE="cpu")


def test_centrelines_tell_each_glaciers_flow_and_must_be_crossed(run: RunsAlgorithm, two_fronts: str):
    """The left glacier flows north, the right one south; a line is ordered by its own glacier's flow."""
    boxes = layer_of("Polygon", [LEFT_BOX, RIGHT_BOX], ["a", "b"])
    lines = [np.array([at(95, 35), at(15, 35)]), np.array([at(25, 115), at(105, 115)])]
    done = run("extractterminus", INPUT=two_fronts, BOX=boxes, CENTRELINE=layer_of("LineString", lines, ["a", "b"]))
    found = {
        f["GlacierID"]: (f, line) for f, line in zip(done.lines().getFeatures(), lines_of(done.lines()), strict=True)
    }
    for name, flow in (("a", 0), ("b", 180)):
        feature, line = found[name]
        assert feature["FlowDir"] == pytest.approx(flow, abs=0.1)
        assert bool(line[-1, 0] > line[0, 0]) is (flow == 0)
    beside = layer_of("LineString", [np.array([at(118, 75), at(100, 75)])])
    done = run("extractterminus", INPUT=two_fronts, CENTRELINE=beside)
    assert lines_of(done.lines()) == []
    twice = layer_of("LineString", lines, ["a", "a"])
    with pytest.raises(QgsProcessingException, match="2 centrelines for 1 glacier"):
        run("extractterminus", INPUT=two_fronts, CENTRELINE=twice)


def test_ids_in_fields_of_several_types_agree_and_a_centreline_without_an_area_is_named(
    run: RunsAlgorithm, two_fronts: str
):
    boxes = layer_of("Polygon", [LEFT_BOX, RIGHT_BOX], [1.0, 2.0], id_type="double")
    lines = [np.array([at(95, 35), at(15, 35)]), np.array([at(25, 115), at(105, 115)])]
    for ids, id_type in (([1, 2], "integer"), ([" 1 ", "2"], "string")):
        centrelines = layer_of("LineString", lines, ids, id_type=id_type)
        done = run("extractterminus", INPUT=two_fronts, BOX=boxes, CENTRELINE=centrelines)
        assert {f["GlacierID"]: round(f["FlowDir"]) for f in done.lines().getFeatures()} == {"1": 0, "2": 180}
        assert not any("centreline" in warning for warning in done.log.warnings)
    other = layer_of("LineString", lines, [1, 3], id_type="integer")
    done = run("extractterminus", INPUT=two_fronts, BOX=boxes, CENTRELINE=other)
    (warning,) = (text for text in done.log.warnings if "centreline" in text)
    assert "1 centreline(s) are not used: no area has their GlacierID (3). The areas' are 1, 2." in warning


def test_a_centreline_tells_which_sides_of_a_box_are_the_walls(run: RunsAlgorithm, two_fronts: str):
    """The box is wider than long: without the flow its long sides would be the walls."""
    box = np.array([at(52, 15), at(28, 15), at(28, 55), at(52, 55), at(52, 15)])
    line = layer_of("LineString", [np.array([at(50, 35), at(30, 35)])])
    done = run("extractterminus", INPUT=two_fronts, BOX=layer_of("Polygon", [box]), CENTRELINE=line)
    front = only_line(done.lines())
    assert front[:, 1] == pytest.approx(at(40, 0)[1], abs=CELL * 0.1)
    assert front[[0, -1], 0] == pytest.approx([at(0, col)[0] for col in (15, 55)], abs=CELL * 0.6)


def test_land_as_a_raster_keeps_lines_off(run: RunsAlgorithm, two_fronts: str, tmp_path: Path):
    land = np.zeros((60, 75), np.uint8)  # of 60 m: half as fine as the probabilities
    land[:, 40:] = 7
    path = write_raster(tmp_path / "land.tif", land, transform=(X0, 2 * CELL, 0, Y0, 0, -2 * CELL), crs=POLAR)
    done = run("extractterminus", INPUT=two_fronts, LAND_RASTER=str(path), MAX_COUNT=5)
    assert only_line(done.lines())[:, 1] == pytest.approx(at(40, 0)[1], abs=CELL * 0.1)


def test_the_layers_crs_counts_for_a_land_raster_whose_file_has_none(run: RunsAlgorithm, two_fronts: str, tmp_path):
    land = np.zeros((120, 150), np.uint8)
    land[:, 80:] = 1
    path = write_raster(tmp_path / "polar.tif", land, transform=(X0, CELL, 0, Y0, 0, -CELL), crs=POLAR)
    gdal.Warp(str(tmp_path / "utm.tif"), str(path), dstSRS="EPSG:32624").FlushCache()
    utm = gdal.Open(str(tmp_path / "utm.tif"))
    bare = write_raster(tmp_path / "bare.tif", utm.ReadAsArray(), transform=utm.GetGeoTransform(), crs="")
    layer = QgsRasterLayer(str(bare), "land")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32624"))
    QgsProject.instance().addMapLayer(layer)
    done = run("extractterminus", INPUT=two_fronts, LAND_RASTER=layer.id(), MAX_COUNT=5)
    assert only_line(done.lines())[:, 1] == pytest.approx(at(40, 0)[1], abs=CELL * 0.1)


def test_land_that_is_drawn_twice_is_land(run: RunsAlgorithm, two_fronts: str):
    land = np.array([at(-1, 80), at(-1, 151), at(121, 151), at(121, 80), at(-1, 80)])
    shore = np.array([at(-1, 70), at(-1, 100), at(121, 100), at(121, 70), at(-1, 70)])
    done = run("extractterminus", INPUT=two_fronts, LAND=layer_of("Polygon", [land, land, shore]), MAX_COUNT=5)
    assert only_line(done.lines())[:, 1] == pytest.approx(at(40, 0)[1], abs=CELL * 0.1)


@pytest.mark.parametrize("name", ["LAND", "LAND_RASTER", "CENTRELINE", "AREA"])
def test_a_layer_that_is_gone_stops_a_model_too(run: RunsAlgorithm, provider: None, two_fronts: str, name):
    """QGIS has no look at the layers of a model's steps: without its land a line would be drawn across it."""
    source = QgsProcessingModelChildParameterSource.fromStaticValue
    errors = errors_of_step("extractterminus", **{"INPUT": source(two_fronts), name: source("/nowhere/gone.gpkg")})
    assert any(f"Could not load source layer for {name}" in text for text in errors)


@pytest.mark.parametrize(
    ("algorithm", "name", "given", "said"),
    [
        ("extractterminus", "MAX_COUNT", "0", "at least 1"),
        ("extractterminus", "MAX_COUNT", "-1", "at least 1"),
        ("extractterminus", "MAX_COUNT", "'some'", "expected a number"),
        ("planrun", "TILE_SIZE", "0", "at least 32"),
    ],
)
def test_a_number_beyond_its_limits_stops_a_model_too(
    provider: None, two_fronts: str, algorithm: str, name: str, given: str, said: str
):
    """QGIS has no look at the numbers of a model's steps: of no front at most, none was found."""
    source = QgsProcessingModelChildParameterSource
    step = {"INPUT": source.fromStaticValue(two_fronts), name: source.fromExpression(given)}
    errors = errors_of_step(algorithm, **step)
    assert any(f"{name} is" in text and said in text for text in errors)


def test_of_several_areas_one_beside_the_raster_is_left_out_and_the_extent_counts(run: RunsAlgorithm, two_fronts: str):
    areas = layer_of("Polygon", [LEFT_BOX, LEFT_BOX + [1e6, 0]], ["in", "off"])
    done = run("extractterminus", INPUT=two_fronts, AREA=areas)
    (feature,) = done.lines().getFeatures()
    assert feature["GlacierID"] == "in"
    assert any(text.startswith("Glacier off: ") for text in done.log.infos)
    away = layer_of("Polygon", [LEFT_BOX + [1e6, 0], LEFT_BOX - [1e6, 0]])
    with pytest.raises(QgsProcessingException, match="None of the areas overlaps the raster"):
        run("extractterminus", INPUT=two_fronts, AREA=away)
    (x0, y0), (x1, y1) = at(119, 0), at(0, 50)
    extent = f"{x0},{x1},{y0},{y1} [EPSG:3413]"
    line = only_line(run("extractterminus", INPUT=two_fronts, AREA=areas, EXTENT=extent).lines())
    assert line[:, 0].max() < at(0, 52)[0]


def test_a_box_of_several_parts_is_several_boxes(run: RunsAlgorithm, two_fronts: str):
    boxes = QgsVectorLayer("MultiPolygon?crs=EPSG:3413&field=GlacierID:string", "boxes", "memory")
    feature = QgsFeature(boxes.fields())
    rings = [[[QgsPointXY(*p) for p in box.tolist()]] for box in (LEFT_BOX, RIGHT_BOX)]
    feature.setGeometry(QgsGeometry.fromMultiPolygonXY(rings))
    boxes.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(boxes)
    assert len(lines_of(run("extractterminus", INPUT=two_fronts, BOX=boxes.id()).lines())) == 2


def test_a_layer_that_was_opened_with_options_of_its_driver(run: RunsAlgorithm, two_fronts: str):
    layer = QgsRasterLayer(f"{two_fronts}|option:NUM_THREADS=2", "front")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    assert len(lines_of(run("extractterminus", INPUT=layer.id(), MAX_COUNT=5).lines())) == 2


def test_the_image_of_a_line_is_known_by_its_whole_path(
    run: RunsAlgorithm, two_fronts: str, monkeypatch: pytest.MonkeyPatch
):
    folder, name = os.path.split(two_fronts)
    monkeypatch.chdir(folder)
    assert {f["ImagePath"] for f in run("extractterminus", INPUT=name).lines().getFeatures()} == {two_fronts}


def test_a_line_carries_what_termpicks_and_geedit_ask_for(run: RunsAlgorithm, two_fronts: str):
    done = run(
        "extractterminus",
        INPUT=two_fronts,
        BOX=layer_of("Polygon", [LEFT_BOX], ["a"]),
        NAME_PATTERN="{image}",
    )
    (feature,) = done.lines().getFeatures()
    x, y = at(40, 35)
    assert (feature["Center_X"], feature["Center_Y"]) == (pytest.approx(x, abs=CELL), pytest.approx(y, abs=CELL))
    assert feature["Author"] == "Glacier Terminus (automatic)"
    assert feature["ImageID"] == "front"
    assert feature["ImagePath"] == two_fronts
    assert (feature["SLCFlag"], feature["partialPickFlag"], feature["otherImageFlag"]) == (0, 0, 0)
    assert feature["cloudShadowFlag"] in (None, NULL)
    assert 0 < feature["Error_m"] < 10 * CELL
    assert 0 <= feature["Doubt"] <= 1
    with pytest.raises(QgsProcessingException, match="repeats what repeats itself"):
        run("extractterminus", INPUT=two_fronts, NAME_PATTERN=r"(?P<date>(\d+)+)")


def test_points_that_the_front_passes_draw_the_line_to_them(run: RunsAlgorithm, glacier: Scene):
    """One in the middle of the fjord, 600 m upstream of the front."""
    front = glacier.front
    box = layer_of("Polygon", [box_about(front)])
    plain = run("mapterminus", INPUT=str(glacier.path), BOX=box, FLOW_DIRECTION=FLOW)
    point = front[len(front) // 2] - 600 * AHEAD
    points = layer_of("Point", [point[None]])
    done = run("mapterminus", INPUT=str(glacier.path), BOX=box, FLOW_DIRECTION=FLOW, FRONT_POINTS=points)
    before, after = (
        np.hypot(*(np.vstack([line, (line[:-1] + line[1:]) / 2]) - point).T).min()
        for line in (only_line(plain.lines()), only_line(done.lines()))
    )
    assert before > 400
    assert after < 2 * CELL_M
    with pytest.raises(QgsProcessingException, match="Points that the front passes are given without its walls"):
        run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, FRONT_POINTS=points)
    lines = layer_of("LineString", [front])
    with pytest.raises(QgsProcessingException, match=r"given as FRONT_POINTS, holds lines; expected points"):
        run("mapterminus", INPUT=str(glacier.path), BOX=box, FLOW_DIRECTION=FLOW, FRONT_POINTS=lines)
