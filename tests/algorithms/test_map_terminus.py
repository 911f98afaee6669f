"""mapterminus: the line lies on the front whatever the scene's grid, and says what it comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from glacier_terminus_plugin.algorithms.parameters import BUNDLED_MODEL
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.raster_grid import transform_points
from tests.algorithms.conftest import Done, Log, RunsAlgorithm
from tests.algorithms.scenes import CELL_M, FLOW, Scene, ice_and_water, lines_of, only_line, write_glacier
from tests.algorithms.test_areas import layer_of
from tests.core.rasters import read_raster, wkt, write_raster

ACCURATE_PX = 4.0  # twice what the model reaches on glaciers it never saw


def is_on_front(done: Done, scene: Scene) -> bool:
    found = scene.distance_px(done.lines())
    return found.symmetric_mean / CELL_M < ACCURATE_PX


def flow_line(scene: Scene, crs: str = "EPSG:3413") -> QgsVectorLayer:
    """A line layer with one line along the flow, through the front's middle, in any CRS."""
    middle = scene.front[len(scene.front) // 2]
    along = 3000 * np.array([np.sin(np.radians(scene.flow)), np.cos(np.radians(scene.flow))])
    points = transform_points(np.array([middle - along, middle, middle + along]), wkt("EPSG:3413"), wkt(crs))
    layer = QgsVectorLayer(f"LineString?crs={crs}", "flow", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*point) for point in points.tolist()]))
    layer.dataProvider().addFeature(feature)
    return layer


def warped(scene: Scene, path: Path, **how: object) -> Path:
    gdal.Warp(str(path), str(scene.path), **how)
    return path


# --- where the line is


def test_a_flow_direction_in_degrees(run: RunsAlgorithm, glacier: Scene):
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW)
    assert is_on_front(done, glacier)
    assert done.results["COUNT"] == 1
    assert done.results["FLOW"] == FLOW
    assert done.results["LENGTH_M"] == pytest.approx(5500, rel=0.3)
    assert done.lines().crs().authid() == "EPSG:3413"
    assert any("Ran 1 tile(s) on CPU" in info for info in done.log.infos)


@pytest.mark.parametrize("crs", ["EPSG:3413", "EPSG:4326", "EPSG:32624"])
def test_a_line_along_the_flow_in_any_crs(run: RunsAlgorithm, glacier: Scene, crs: str):
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_LINE=flow_line(glacier, crs))
    assert is_on_front(done, glacier)
    assert done.results["FLOW"] == pytest.approx(FLOW, abs=1)


def test_a_direction_may_be_given_as_a_full_turn_less(run: RunsAlgorithm, glacier: Scene):
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW - 360)
    assert done.results["FLOW"] == FLOW
    assert is_on_front(done, glacier)


def test_without_a_direction_eight_are_tried_and_this_is_said(run: RunsAlgorithm, glacier: Scene):
    done = run("mapterminus", INPUT=str(glacier.path))
    assert is_on_front(done, glacier)
    assert done.results["FLOW"] in (0, 45)
    assert any("trying 8 directions" in info for info in done.log.infos)


def test_the_line_runs_from_left_to_right_for_one_who_looks_downstream(run: RunsAlgorithm, glacier: Scene):
    line = only_line(run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW).lines())
    right = np.array([np.cos(np.radians(FLOW)), -np.sin(np.radians(FLOW))])
    assert (line[-1] - line[0]) @ right > 0


def test_south_up_gives_the_same_line_on_the_map(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    dataset = gdal.Open(str(glacier.path))
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    values = dataset.ReadAsArray()
    upside_down = (x0, dx, 0.0, y0 + dy * len(values), 0.0, -dy)
    path = write_raster(tmp_path / "a.tif", values[::-1], transform=upside_down)
    lines = [only_line(run("mapterminus", INPUT=str(p), FLOW_DIRECTION=FLOW).lines()) for p in (glacier.path, path)]
    np.testing.assert_allclose(lines[1], lines[0], atol=CELL_M / 10)


@pytest.mark.parametrize(
    ("crs", "resolution"),
    [("EPSG:4326", None), ("EPSG:3857", None), ("EPSG:32624", 30.0)],
    ids=["degrees", "web", "30 m"],
)
def test_a_scene_in_another_crs_gives_the_same_front(
    run: RunsAlgorithm, glacier: Scene, tmp_path: Path, crs: str, resolution: float | None
):
    path = warped(
        glacier, tmp_path / "a.tif", dstSRS=crs, xRes=resolution, yRes=resolution, resampleAlg="bilinear", dstAlpha=True
    )
    done = run("mapterminus", INPUT=str(path), FLOW_LINE=flow_line(glacier))
    assert done.lines().crs().authid() == crs
    back = transform_points(only_line(done.lines()), wkt(crs), wkt("EPSG:3413"))
    layer = QgsVectorLayer("LineString?crs=EPSG:3413", "back", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*point) for point in back.tolist()]))
    layer.dataProvider().addFeature(feature)
    assert glacier.distance_px(layer).symmetric_mean / CELL_M < ACCURATE_PX
    assert done.results["LENGTH_M"] == pytest.approx(5500, rel=0.3)  # metres on the ground, whatever the map's units


def test_a_line_across_the_180th_meridian_is_in_one_piece(run: RunsAlgorithm, brightness_model: Path, tmp_path: Path):
    """Whether its CRS is the image's own or not, and with walls that QGIS hands over in two pieces."""
    transform = (179.96, 0.0005, 0.0, 70.05, 0.0, -0.0005)
    path = write_raster(tmp_path / "a.tif", ice_and_water(), transform=transform, crs="EPSG:4326")
    ends = [np.array([[x, 70.04], [x, 70.0]]) for x in (179.98, 180.02)]
    polar = [transform_points(wall, wkt("EPSG:4326"), wkt("EPSG:3413")) for wall in ends]
    for walls, crs in (({"WALLS": layer_of("LineString", polar)}, None), ({}, None), ({}, "EPSG:4269")):
        done = run("mapterminus", INPUT=str(path), MODEL=str(brightness_model), LINES_CRS=crs, **walls)
        line = only_line(done.lines())
        expected = (179.98, 180.02) if walls else (179.96, 180.035)
        assert sorted(line[[0, -1], 0] % 360) == pytest.approx(expected, abs=0.002)
        assert np.ptp(line[:, 0]) == pytest.approx(expected[1] - expected[0], abs=0.003)


def test_an_extent_in_another_crs(run: RunsAlgorithm, glacier: Scene):
    corners = np.array([glacier.front.min(axis=0) - 3500, glacier.front.max(axis=0) + 3500])
    box = np.array([[x, y] for x in corners[:, 0] for y in corners[:, 1]])
    lonlat = transform_points(box, wkt("EPSG:3413"), wkt("EPSG:4326"))
    extent = QgsReferencedRectangle(
        QgsRectangle(*lonlat.min(axis=0), *lonlat.max(axis=0)), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    assert is_on_front(run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, EXTENT=extent), glacier)


def test_nodata_borders_are_no_front(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    values = read_raster(glacier.path)
    values[:40] = values[:, -30:] = 0
    values[::7, ::5] = 0  # single pixels as well
    transform = gdal.Open(str(glacier.path)).GetGeoTransform()
    path = write_raster(tmp_path / "a.tif", values, transform=transform, nodata=0)
    done = run("mapterminus", INPUT=str(path), FLOW_DIRECTION=FLOW, OUTPUT_RASTER=str(tmp_path / "classes.tif"))
    assert is_on_front(done, glacier)
    classes = read_raster(tmp_path / "classes.tif")
    assert classes.shape == values.shape
    np.testing.assert_array_equal(classes == 255, values == 0)


# --- what the line says


def test_attributes(run: RunsAlgorithm, glacier: Scene):
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW)
    (feature,) = done.lines().getFeatures()
    definition = ModelDefinition.load(BUNDLED_MODEL)
    assert feature["Date"].toString("yyyy-MM-dd") == "2014-08-01"
    assert (feature["Year"], feature["Month"], feature["Day"]) == (2014, 8, 1)
    assert feature["DecDate"] == pytest.approx(2014 + 212 / 365)
    assert feature["Satellite"] == "Landsat 8"
    assert feature["ImageID"] == "LC08_L1TP_233013_20140801_20170420_01_T1"
    assert feature["QualFlag"] == "05"
    assert feature["Model"].startswith(definition.model_name)
    assert feature["ModelSHA"] == definition.model_file_checksum
    assert feature["Length_m"] == pytest.approx(done.results["LENGTH_M"])
    assert 0.35 <= feature["Confidence"] <= 1
    assert feature["FlowDir"] == FLOW


def test_the_flow_direction_counts_from_the_north_of_the_lines_crs(run: RunsAlgorithm, glacier: Scene):
    """At a longitude of x north is x + 45 degrees to the left of the y axis of EPSG:3413."""
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, LINES_CRS="EPSG:4326")
    (feature,) = done.lines().getFeatures()
    longitude = feature.geometry().boundingBox().center().x()
    assert feature["FlowDir"] == pytest.approx(FLOW + longitude + 45, abs=0.05)


def test_a_name_that_tells_nothing_and_a_landsat_7_without_its_corrector(run, glacier, tmp_path):
    for name, flag, satellite in (
        ("scene.tif", "05", NULL),
        ("LE07_L1TP_233013_20130724_20161123_01_T1.tif", "03, 05", "Landsat 7"),
    ):
        gdal.Translate(str(tmp_path / name), str(glacier.path))
        (feature,) = run("mapterminus", INPUT=str(tmp_path / name), FLOW_DIRECTION=FLOW).lines().getFeatures()
        assert feature["QualFlag"] == flag
        assert feature["Satellite"] == satellite
    assert run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW).results["COUNT"] == 1


def test_without_a_crs_the_length_is_left_out_with_a_reason(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    path = write_raster(tmp_path / "a.tif", read_raster(glacier.path), transform=None, crs="")
    done = run("mapterminus", INPUT=str(path), FLOW_DIRECTION=FLOW, OUTPUT=str(tmp_path / "lines.shp"))
    (feature,) = done.lines().getFeatures()
    assert feature["Length_m"] == NULL
    assert done.results["LENGTH_M"] is None
    assert not done.lines().crs().isValid()
    assert any("place on the earth is unknown" in info for info in done.log.infos)


def test_a_crs_that_the_user_gave_the_layer_counts(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    transform = gdal.Open(str(glacier.path)).GetGeoTransform()
    path = write_raster(tmp_path / "a.tif", read_raster(glacier.path), transform=transform, crs="")
    layer = QgsRasterLayer(str(path), "scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3413"))
    done = run("mapterminus", INPUT=layer, FLOW_DIRECTION=FLOW)
    assert is_on_front(done, glacier)
    assert done.lines().crs().authid() == "EPSG:3413"
    assert done.results["LENGTH_M"] == pytest.approx(5500, rel=0.3)


# --- no front


@pytest.mark.parametrize("fill", [0, 77], ids=["all nodata", "constant"])
def test_nothing_to_see_is_an_empty_layer_with_a_warning(run: RunsAlgorithm, tmp_path: Path, fill: int):
    path = write_raster(tmp_path / "a.tif", np.full((100, 120), fill, np.uint8), nodata=0)
    done = run("mapterminus", INPUT=str(path), FLOW_DIRECTION=0, OUTPUT=str(tmp_path / "lines.gpkg"))
    assert lines_of(done.lines()) == []
    assert "Length_m" in done.lines().fields().names()
    assert done.results["COUNT"] == 0
    assert done.results["LENGTH_M"] is None
    assert any("No terminus found" in warning for warning in done.log.warnings)


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (7, 5)])
def test_the_smallest_scenes(run: RunsAlgorithm, tmp_path: Path, shape: tuple[int, int]):
    values = np.random.default_rng(0).integers(0, 255, shape).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", values)
    done = run("mapterminus", INPUT=str(path), FLOW_DIRECTION=200, OUTPUT_RASTER=str(tmp_path / "classes.tif"))
    assert read_raster(tmp_path / "classes.tif").shape == shape
    assert done.results["COUNT"] == 0


# --- results


@pytest.mark.parametrize("name", ["lines.gpkg", "lines.shp", "lines.geojson", "with space é.gpkg"])
def test_files(run: RunsAlgorithm, glacier: Scene, tmp_path: Path, name: str):
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, OUTPUT=str(tmp_path / name))
    dataset = ogr.Open(str(tmp_path / name))
    assert dataset.GetLayer(0).GetFeatureCount() == 1
    assert done.lines().featureCount() == 1


def test_the_classified_raster_lies_on_the_scenes_own_pixels(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, OUTPUT_RASTER=str(tmp_path / "classes.tif"))
    scene, classes = gdal.Open(str(glacier.path)), gdal.Open(str(tmp_path / "classes.tif"))
    assert classes.GetGeoTransform() == scene.GetGeoTransform()
    assert classes.GetSpatialRef().IsSame(scene.GetSpatialRef())
    assert (classes.RasterXSize, classes.RasterYSize) == (scene.RasterXSize, scene.RasterYSize)
    assert classes.GetRasterBand(1).GetNoDataValue() == 255
    assert "Calving front" in classes.GetRasterBand(1).GetCategoryNames()
    assert classes.GetMetadataItem("GLACIER_TERMINUS_FLOW_DIRECTION") == f"{FLOW:g}"
    known = {c.value for c in ModelDefinition.load(BUNDLED_MODEL).classes}
    assert set(np.unique(classes.ReadAsArray())) <= {*known, 255}


def test_the_command_in_the_rasters_metadata_gives_the_line_again(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    import processing

    classes = str(tmp_path / "classes.tif")
    first = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, OUTPUT_RASTER=classes)
    command = gdal.Open(classes).GetMetadataItem("GLACIER_TERMINUS_COMMAND")
    said: dict[str, Any] = {"processing": processing}
    exec(f"again = {command}", said)
    np.testing.assert_array_equal(lines_of(said["again"]["OUTPUT"]), lines_of(first.lines()))


def test_several_glaciers(run: RunsAlgorithm, tmp_path: Path):
    scene = write_glacier(
        tmp_path / "a.tif", width_px=400, front_count=2, flow_direction_deg=0.0, glacier_width_m=4500.0, seed=5
    )
    one = run("mapterminus", INPUT=str(scene.path), FLOW_DIRECTION=0)
    two = run("mapterminus", INPUT=str(scene.path), FLOW_DIRECTION=0, MAX_COUNT=2)
    assert one.results["COUNT"] == 1
    assert two.results["COUNT"] == 2


# --- refused


def refused(run: RunsAlgorithm, **parameters: object) -> str:
    with pytest.raises(QgsProcessingException) as refusal:
        run("mapterminus", **parameters)
    return str(refusal.value)


def test_an_output_that_is_the_input(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    path = tmp_path / "scene.gpkg"
    gdal.Translate(str(path), str(glacier.path), format="GPKG")
    before = path.read_bytes()
    virtual = tmp_path / "scene.vrt"
    gdal.Translate(str(tmp_path / "scene.tif"), str(glacier.path))
    gdal.BuildVRT(str(virtual), [str(tmp_path / "scene.tif")])
    for outputs in (
        {"OUTPUT_RASTER": str(tmp_path / "scene.tif"), "INPUT": str(tmp_path / "scene.tif")},
        {"OUTPUT": str(path), "INPUT": str(path)},
        {"OUTPUT": f"ogr:dbname='{path}' table=\"lines\" (geom)", "INPUT": str(path)},
        {"OUTPUT_RASTER": str(tmp_path / "scene.tif"), "INPUT": str(virtual)},
    ):
        gdal.Translate(str(tmp_path / "scene.tif"), str(glacier.path))
        assert "is read by this run" in refused(run, FLOW_DIRECTION=FLOW, **outputs)
    assert path.read_bytes() == before


@pytest.mark.parametrize("output", ["OUTPUT", "OUTPUT_RASTER"])
def test_a_folder_that_is_not_there_is_told_before_the_run(run, glacier, tmp_path, output):
    path = tmp_path / "missing" / ("a.gpkg" if output == "OUTPUT" else "a.tif")
    said = refused(run, INPUT=str(glacier.path), MODEL="/nowhere.json", **{output: str(path)})
    assert "does not exist. Create it, or choose another output" in said


def test_a_missing_model(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    for missing in (str(tmp_path / "missing.json"), tmp_path / "missing.json"):
        assert "missing.json" in refused(run, INPUT=str(glacier.path), MODEL=missing)


def test_a_broken_model_lists_its_problems(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    (tmp_path / "broken.json").write_text('{"ModelName": 5}')
    said = refused(run, INPUT=str(glacier.path), MODEL=str(tmp_path / "broken.json"))
    assert "ModelName: found 5, expected text" in said
    assert "Stride: missing" in said


def test_wrong_numbers_of_bands(run: RunsAlgorithm, glacier: Scene, brightness_model: Path, tmp_path: Path):
    path = write_raster(tmp_path / "three.tif", np.stack([ice_and_water()] * 3))
    assert "2 band(s) were chosen, but the model reads 1" in refused(run, INPUT=str(path), BANDS=[1, 2])
    assert "has 3 band(s); the model reads 1 band(s), number 9" in refused(run, INPUT=str(path), BANDS=[9])


def test_the_band_that_was_chosen_is_read(run: RunsAlgorithm, brightness_model: Path, tmp_path: Path):
    path = write_raster(tmp_path / "three.tif", np.stack([ice_and_water(front_row=row) for row in (30, 60, 90)]))
    for band, row in ((1, 30), (3, 90)):
        done = run("mapterminus", INPUT=str(path), MODEL=str(brightness_model), BANDS=[band])
        assert only_line(done.lines())[:, 1] == pytest.approx(-2_300_000 - 30 * row, abs=2)
    done = run("mapterminus", INPUT=str(path), MODEL=str(brightness_model))
    assert only_line(done.lines())[:, 1] == pytest.approx(-2_300_000 - 30 * 30, abs=2)


@pytest.mark.parametrize(
    ("extent", "said"),
    [
        ("0,10,0,10", "does not touch the raster"),
        ("500100,500100,-2300200,-2300100", "empty or not finite"),
        (QgsRectangle(500_100, -2_300_100, 500_100, -2_300_100), "empty or not finite"),
        (QgsRectangle(float("-inf"), float("-inf"), float("inf"), float("inf")), "empty or not finite"),
    ],
)
def test_extents_of_nothing(run: RunsAlgorithm, brightness_model: Path, tmp_path: Path, extent: object, said: str):
    path = write_raster(tmp_path / "a.tif", ice_and_water())
    assert said in refused(run, INPUT=str(path), MODEL=str(brightness_model), EXTENT=extent)


def test_a_flow_line_without_a_line(run: RunsAlgorithm, glacier: Scene):
    empty = QgsVectorLayer("LineString?crs=EPSG:3413", "flow", "memory")
    assert "contains no line" in refused(run, INPUT=str(glacier.path), FLOW_LINE=empty)
    point = QgsFeature()
    point.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(1, 1), QgsPointXY(1, 1)]))
    empty.dataProvider().addFeature(point)
    assert "starts and ends at one point" in refused(run, INPUT=str(glacier.path), FLOW_LINE=empty)


def test_several_flow_lines(run: RunsAlgorithm, glacier: Scene):
    line = flow_line(glacier)
    line.dataProvider().addFeatures(list(line.getFeatures()))
    assert "contains 2 lines; expected one" in refused(run, INPUT=str(glacier.path), FLOW_LINE=line)


@pytest.mark.parametrize("name", ["FLOW_DIRECTION", "PADDING", "TILE_SIZE", "BATCH_SIZE"])
@pytest.mark.parametrize("given", ["abc", "30,5", "'x' || 'y'", float("nan")])
def test_what_is_no_number_is_refused(run: RunsAlgorithm, glacier: Scene, name: str, given: str | float):
    value = QgsProperty.fromExpression(str(given)) if "||" in str(given) else given
    with pytest.raises(QgsProcessingException, match=rf"{name} is '.*'; expected a number"):
        run("mapterminus", INPUT=str(glacier.path), **{name: value})


@pytest.mark.parametrize("kind", [np.float64, np.float32, np.int64])
def test_numbers_of_numpy_count(run: RunsAlgorithm, brightness_model: Path, tmp_path: Path, kind: type[np.number]):
    """QGIS takes them for empty: a direction that a script had worked out was not used, without a word."""
    path = write_raster(tmp_path / "a.tif", ice_and_water())
    done = run("mapterminus", INPUT=str(path), MODEL=str(brightness_model), FLOW_DIRECTION=kind(30))
    assert done.results["FLOW"] == 30


@pytest.mark.parametrize("empty", ["", " ", QgsProperty.fromExpression("NULL")], ids=["", "blank", "of none"])
def test_an_empty_number_is_none(run: RunsAlgorithm, brightness_model: Path, tmp_path: Path, empty: object):
    path = write_raster(tmp_path / "a.tif", ice_and_water())
    numbers = dict.fromkeys(("FLOW_DIRECTION", "PADDING", "TILE_SIZE", "BATCH_SIZE"), empty)
    done = run("mapterminus", INPUT=str(path), MODEL=str(brightness_model), **numbers)
    assert done.results["FLOW"] is None  # this model takes any direction
    plain = run("mapterminus", INPUT=str(path), MODEL=str(brightness_model))
    plans = [[text for text in log.infos if "padding" in text] for log in (done.log, plain.log)]
    assert plans[0] == plans[1] != []


def test_padding_and_tile_that_do_not_fit(run: RunsAlgorithm, glacier: Scene):
    assert "leaves nothing of a 256 px tile" in refused(run, INPUT=str(glacier.path), TILE_SIZE=256, PADDING=128)
    assert "not a multiple of the model's stride" in refused(run, INPUT=str(glacier.path), TILE_SIZE=250)


def test_a_device_that_is_not_there_is_said(run: RunsAlgorithm, glacier: Scene):
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, DEVICE="cuda:7")
    assert done.results["RAN_ON"].startswith("CPU")
    assert any("'cuda:7' was not found" in warning for warning in done.log.warnings)


def test_a_failed_run_leaves_no_file(run: RunsAlgorithm, tmp_path: Path, brightness_model: Path):
    noise = np.random.default_rng(0).integers(0, 255, (300, 300)).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", noise, options=["COMPRESS=DEFLATE"])
    with path.open("r+b") as stream:
        stream.truncate(path.stat().st_size // 2)
    out = tmp_path / "out"
    out.mkdir()
    said = refused(
        run, INPUT=str(path), MODEL=str(brightness_model), OUTPUT=str(out / "a.gpkg"), OUTPUT_RASTER=str(out / "a.tif")
    )
    assert "damaged or incomplete" in said
    assert list(out.iterdir()) == []


def test_the_algorithm_is_listed_with_its_help(provider: None):
    for name in ("mapterminus", "classifyraster", "extractterminus"):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"glacierterminus:{name}")
        assert algorithm is not None
        assert len(algorithm.shortHelpString()) > 200
        assert not algorithm.icon().isNull()


def test_a_cancel_once_the_raster_is_written_does_not_say_that_nothing_was(
    provider: None, glacier: Scene, tmp_path: Path
):
    import processing

    class StopsOnceThere(Log):
        def isCanceled(self) -> bool:
            if (tmp_path / "classes.tif").exists():
                self.cancel()
            return super().isCanceled()

    outputs = {"OUTPUT": str(tmp_path / "lines.gpkg"), "OUTPUT_RASTER": str(tmp_path / "classes.tif")}
    wishes = {"INPUT": str(glacier.path), "FLOW_DIRECTION": FLOW, **outputs}
    assert processing.run("glacierterminus:mapterminus", wishes, feedback=StopsOnceThere())["COUNT"] == 1
    assert (tmp_path / "lines.gpkg").exists()
