"""classifyraster: classes and probabilities of a raster of any kind, on its own grid, or a plain refusal."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from glacier_terminus_plugin.algorithms import parameters
from glacier_terminus_plugin.algorithms.styling import style_classes
from glacier_terminus_plugin.core import model_package
from glacier_terminus_plugin.core.raster_grid import transform_points
from tests.algorithms.conftest import Log, RunsAlgorithm
from tests.algorithms.scenes import FLOW, Scene, ice_and_water
from tests.core.rasters import read_raster, wkt, write_raster


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """60 rows of water above 60 rows of ice, 150 columns, with some pixels without data."""
    values = ice_and_water()
    values[5:9, 7:13] = 0
    return write_raster(tmp_path / "scene.tif", values, nodata=0)


def test_classes_and_probabilities(run: RunsAlgorithm, scene: Path, brightness_model: Path, tmp_path: Path):
    out = {"OUTPUT": str(tmp_path / "classes.tif"), "OUTPUT_PROBABILITY": str(tmp_path / "probability.tif")}
    done = run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), TILE_SIZE=64, **out)
    values, classes = read_raster(scene), read_raster(tmp_path / "classes.tif")
    np.testing.assert_array_equal(classes, np.where(values == 0, 255, np.where(values > 100, 1, 2)))
    ice = read_raster(tmp_path / "probability.tif", band=1)
    assert np.nanmin(ice[65:]) > 0.99
    assert np.nanmax(ice[:55]) < 0.02
    assert done.results["OUTPUT"] == out["OUTPUT"]
    assert done.results["TILES"] > 1
    assert done.results["RAN_ON"].startswith("CPU")


@pytest.mark.parametrize("flow", [None, 20.0])
@pytest.mark.parametrize(("crs", "place"), [("EPSG:32761", (-60.0, -75.0)), ("EPSG:2065", (15.0, 50.0))])
def test_a_resampled_image_comes_back_where_qgis_and_geotiff_tell_the_axes_in_another_order(
    run: RunsAlgorithm, brightness_model: Path, tmp_path: Path, crs: str, place: tuple[float, float], flow: float | None
):
    """UPS South has northings first, Krovak southings and westings."""
    x, y = transform_points(np.array([place]), wkt("EPSG:4326"), wkt(crs))[0]
    path = write_raster(tmp_path / "scene.tif", ice_and_water(), transform=(x, 90.0, 0.0, y, 0.0, -90.0), crs=crs)
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), FLOW_DIRECTION=flow, OUTPUT=out)
    classes = read_raster(out)
    assert (classes[:58] == 2).all()
    assert (classes[62:] == 1).all()


def test_a_result_opens_in_qgis_with_its_colours_and_names(
    run: RunsAlgorithm, scene: Path, brightness_model: Path, tmp_path: Path
):
    run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "classes.tif"))
    layer = QgsRasterLayer(str(tmp_path / "classes.tif"), "classes")
    assert layer.isValid()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = {item.value: (item.label, QColor(item.color).getRgb()[:3]) for item in renderer.classes()}
    assert shown[1.0] == ("Ice", (200, 230, 240))
    assert shown[2.0] == ("Ocean", (30, 80, 140))
    assert layer.dataProvider().sourceHasNoDataValue(1)
    assert layer.dataProvider().sourceNoDataValue(1) == 255


def test_classes_whose_names_are_their_numbers_are_drawn(run, scene, brightness_model, tmp_path):
    text = brightness_model.read_text()
    brightness_model.write_text(text.replace('"Ice"', '"1"').replace('"Ocean"', '"2"'))
    run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "classes.tif"))
    layer = QgsRasterLayer(str(tmp_path / "classes.tif"), "classes")
    style_classes(layer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(item.value, item.label) for item in renderer.classes()] == [(1.0, "1"), (2.0, "2")]


def test_a_model_for_upright_glaciers_says_what_it_expects(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    done = run("classifyraster", INPUT=str(glacier.path), OUTPUT=str(tmp_path / "a.tif"))
    assert any("no flow direction is given" in info for info in done.log.infos)
    done = run("classifyraster", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, OUTPUT=str(tmp_path / "b.tif"))
    assert not any("no flow direction is given" in info for info in done.log.infos)
    assert read_raster(tmp_path / "b.tif").shape == read_raster(glacier.path).shape


@pytest.mark.parametrize("batch_size", [1, 3])
@pytest.mark.parametrize("padding", [0, 8, 16])
def test_batch_and_padding(run, scene, brightness_model, tmp_path, batch_size, padding):
    out = str(tmp_path / "classes.tif")
    run(
        "classifyraster",
        INPUT=str(scene),
        MODEL=str(brightness_model),
        BATCH_SIZE=batch_size,
        PADDING=padding,
        OUTPUT=out,
    )
    assert (read_raster(out)[60:] == 1).all()


@pytest.mark.parametrize(
    ("handling", "cells", "width"), [(0, 0, 150), (0, 1, 448), (1, 0, 150), (1, 1, 150), (2, 0, 150), (2, 1, 150)]
)
def test_cells_that_do_not_fit_are_resampled_or_taken_as_they_are(
    run, brightness_model, tmp_path, handling, cells, width
):
    coarse = (500_000.0, 90.0, 0.0, -2_300_000.0, 0.0, -90.0)
    path = write_raster(tmp_path / "a.tif", ice_and_water(), transform=coarse)
    out = str(tmp_path / "classes.tif")
    wishes = {"CELL_SIZE": handling, "RESULT_CELLS": cells, "OUTPUT": out}
    done = run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), **wishes)
    assert gdal.Open(out).RasterXSize == pytest.approx(width, abs=4)
    assert any("2.99 times as coarse" in info for info in done.log.infos) is (handling < 2)
    assert done.results["CELL_SIZE_RATIO"] == pytest.approx(2.99, abs=0.01)


@pytest.mark.parametrize("name", ["a.png", "a.gpkg", "a.jpg"])
def test_formats_that_are_not_written_are_refused_before_the_run(run, scene, brightness_model, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"would hold a GeoTIFF.* end in \.tif"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), OUTPUT=str(tmp_path / name))


def test_one_name_for_both_outputs(run, scene, brightness_model, tmp_path):
    both = {"OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_PROBABILITY": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match="the second would replace the first"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), **both)
    assert not (tmp_path / "a.tif").exists()


def test_the_input_is_never_overwritten(run, scene, brightness_model, tmp_path):
    before = scene.read_bytes()
    for key, other in (("OUTPUT", "OUTPUT_PROBABILITY"), ("OUTPUT_PROBABILITY", "OUTPUT")):
        with pytest.raises(QgsProcessingException, match="is read by this run"):
            run(
                "classifyraster",
                **{
                    "INPUT": str(scene),
                    "MODEL": str(brightness_model),
                    key: str(scene),
                    other: str(tmp_path / "o.tif"),
                },
            )
    assert scene.read_bytes() == before


def test_raw_values_count_not_the_style(run, scene, brightness_model, tmp_path):
    layer = QgsRasterLayer(str(scene), "scene")
    layer.setOpacity(0.1)
    layer.brightnessFilter().setBrightness(200)
    run("classifyraster", INPUT=layer, MODEL=str(brightness_model), OUTPUT=str(tmp_path / "classes.tif"))
    assert (read_raster(tmp_path / "classes.tif")[60:] == 1).all()


def test_palette_and_complex_rasters_are_refused_with_a_hint(run, brightness_model, tmp_path):
    path = write_raster(tmp_path / "a.tif", ice_and_water())
    table = gdal.ColorTable()
    table.SetColorEntry(20, (0, 0, 255, 255))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    with pytest.raises(QgsProcessingException, match="PCT to RGB"):
        run("classifyraster", INPUT=str(path), MODEL=str(brightness_model))
    path = write_raster(tmp_path / "b.tif", ice_and_water().astype(np.complex64))
    with pytest.raises(QgsProcessingException, match="Compute the amplitude first"):
        run("classifyraster", INPUT=str(path), MODEL=str(brightness_model))


def test_values_beyond_the_models_range_are_refused(run, brightness_model, tmp_path):
    path = write_raster(tmp_path / "a.tif", ice_and_water().astype(np.uint16) * 200)
    with pytest.raises(QgsProcessingException, match="the model was made for 0 to 255"):
        run("classifyraster", INPUT=str(path), MODEL=str(brightness_model))


def polygons(*boxes: tuple[float, float, float, float]) -> QgsVectorLayer:
    """A layer of rectangles, each by column and row of its first and last corner in the scene."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3413", "mask", "memory")
    for col0, row0, col1, row1 in boxes:
        feature = QgsFeature()
        box = QgsRectangle(500_000 + 30 * col0, -2_300_000 - 30 * row1, 500_000 + 30 * col1, -2_300_000 - 30 * row0)
        feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_mask_layer(run, scene, brightness_model, tmp_path):
    out = str(tmp_path / "classes.tif")
    mask = polygons((100, 90, 140, 110))
    done = run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), MASK=mask, TILE_SIZE=64, OUTPUT=out)
    inside = np.zeros((120, 150), bool)
    inside[90:110, 100:140] = True
    np.testing.assert_array_equal(read_raster(out), np.where(inside, 1, 255))
    assert done.results["TILES"] == 2
    with pytest.raises(QgsProcessingException, match="contains no polygon"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), MASK=polygons(), OUTPUT=out)


def test_a_result_says_which_polygons_it_was_confined_to(run, scene, brightness_model, tmp_path):
    """The layer is one in memory: what the command names is gone with QGIS."""
    wishes = {"INPUT": str(scene), "MODEL": str(brightness_model), "OUTPUT": str(tmp_path / "a.tif")}
    run("classifyraster", MASK=polygons((10, 20, 30, 40)), **wishes)
    told = gdal.Open(str(tmp_path / "a.tif")).GetMetadataItem("GLACIER_TERMINUS_MASK")
    outlines, _, place = told.partition(" in ")
    ring = json.loads(QgsGeometry.fromWkt(outlines).asJson())["coordinates"][0]
    assert place == "EPSG:3413"
    assert sorted(map(tuple, ring[1:])) == [(x, y) for x in (500_300, 500_900) for y in (-2_301_200, -2_300_600)]
    run("classifyraster", MASK=polygons(*[(i, 20, i + 1, 40) for i in range(300)]), **wishes)
    told = gdal.Open(str(tmp_path / "a.tif")).GetMetadataItem("GLACIER_TERMINUS_MASK")
    assert told == "300 polygon(s) from 500000 -2301200 to 509000 -2300600 in EPSG:3413"


def test_a_mask_of_lines_is_refused(run, scene, brightness_model, tmp_path):
    lines = QgsVectorLayer("LineString?crs=EPSG:3413", "lines", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(500100 -2300100, 501000 -2301000)"))
    lines.dataProvider().addFeature(feature)
    with pytest.raises(QgsProcessingException, match="The layer lines, given as MASK, holds lines; expected polygons"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), MASK=lines, OUTPUT=str(tmp_path / "c.tif"))


def test_all_that_shapes_the_result_at_once(run, scene, brightness_model, tmp_path):
    """Threshold and value of its own, one class, bytes, a COG, on a snap raster's corners."""
    snap = write_raster(
        tmp_path / "snap.tif", np.zeros((9, 9), np.uint8), transform=(499_990.0, 30.0, 0.0, -2_299_990.0, 0.0, -30.0)
    )
    names = {"OUTPUT": "classes", "OUTPUT_PROBABILITY": "probability", "OUTPUT_CONFIDENCE": "confidence"}
    outputs = {key: str(tmp_path / f"{name}.tif") for key, name in names.items()}
    wishes = {"CLASSES": "Ice", "THRESHOLD": 0.9, "UNSURE_VALUE": 0, "PROBABILITY_TYPE": 1, "COG": True}
    run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), SNAP_RASTER=str(snap), **wishes, **outputs)
    for path in outputs.values():
        made = gdal.Open(path)
        assert made.GetGeoTransform() == (499_990.0, 30.0, 0.0, -2_299_990.0, 0.0, -30.0)
        assert made.GetRasterBand(1).DataType == gdal.GDT_Byte
        assert made.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    classes = read_raster(outputs["OUTPUT"])
    assert set(np.unique(classes[70:110, 10:140])) == {1}
    assert set(np.unique(classes[20:50, 20:140])) == {0}


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({"CLASSES": "Rock"}, "no class rock; it has Ice"),
        ({"TARGET_CRS": "EPSG:999999"}, "TARGET_CRS is 'EPSG:999999', which QGIS does not know"),
        ({"RESULT_CELLS": 2}, "no snap raster is given"),
        ({"PADDING": 32, "TILE_SIZE": 64}, "leaves nothing of a 64 px tile"),
        ({"TILE_SIZE": 60}, "is not a multiple of the model's stride"),
        ({"UNSURE_VALUE": 2}, "is that of the class Ocean"),
        ({"EXTENT": "0,1,0,1 [EPSG:3413]"}, "does not touch the raster"),
        ({"EXTENT": "5,5,5,5 [EPSG:3413]"}, "empty"),
    ],
)
def test_wishes_that_can_not_be_are_refused_before_a_tile_is_run(run, scene, brightness_model, tmp_path, wishes, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "c.tif"), **wishes)
    assert not (tmp_path / "c.tif").exists()


def test_an_empty_value_of_unsure_pixels_is_nodata(run, scene, brightness_model, tmp_path):
    out = str(tmp_path / "c.tif")
    wishes = {"CLASSES": "Ice", "UNSURE_VALUE": "", "OUTPUT": out}
    run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), **wishes)
    assert set(np.unique(read_raster(out))) == {1, 255}
    with pytest.raises(QgsProcessingException, match="UNSURE_VALUE is 'none'; expected a number"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), **{**wishes, "UNSURE_VALUE": "none"})


def test_an_extent_in_another_crs(run, scene, brightness_model, tmp_path):
    """A box of degrees around pixels 40 to 80, 70 to 100."""
    corners = np.array([[500_000 + 30 * c, -2_300_000 - 30 * r] for c in (40, 80) for r in (70, 100)])
    lonlat = transform_points(corners, wkt("EPSG:3413"), wkt("EPSG:4326"))
    (west, south), (east, north) = lonlat.min(axis=0), lonlat.max(axis=0)
    out = str(tmp_path / "classes.tif")
    extent = f"{west},{east},{south},{north} [EPSG:4326]"
    run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), EXTENT=extent, OUTPUT=out)
    x0, _, _, y0, _, _ = gdal.Open(out).GetGeoTransform()
    assert (x0 - 500_000) % 30 == (y0 + 2_300_000) % 30 == 0
    assert x0 <= 500_000 + 30 * 40 <= x0 + 30 * 30
    assert read_raster(out).shape < (120, 150)


def test_the_contrast_can_be_that_of_another_extent(run, scene, brightness_model, tmp_path):
    """Rows 70 to 120 are ice alone: nothing says that it is bright, unless the water above counts as well."""
    ice, all_of_it = (f"500000,504500,-2303600,{top} [EPSG:3413]" for top in (-2302100, -2300000))
    wishes = {"INPUT": str(scene), "MODEL": str(brightness_model), "EXTENT": ice, "OUTPUT": str(tmp_path / "c.tif")}
    done = run("classifyraster", **wishes, STRETCH_EXTENT=all_of_it)
    assert any("fixed range" in warning for warning in done.log.warnings)
    brightness_model.write_text(brightness_model.read_text().replace('"fixed"', '"scene"'))

    run("classifyraster", **wishes)
    assert np.unique(read_raster(tmp_path / "c.tif")).tolist() == [2]
    run("classifyraster", **wishes, STRETCH_EXTENT=all_of_it)

    assert np.unique(read_raster(tmp_path / "c.tif")).tolist() == [1]
    assert read_raster(tmp_path / "c.tif").shape == (50, 150)
    with pytest.raises(QgsProcessingException, match="does not touch the raster"):
        run("classifyraster", **wishes, STRETCH_EXTENT="0,1,0,1 [EPSG:3413]")


@pytest.mark.parametrize("augmentation", [0, 1, 2])
def test_augmentation_does_not_change_what_depends_on_the_pixel_alone(
    run, scene, brightness_model, tmp_path, augmentation
):
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), AUGMENTATION=augmentation, OUTPUT=out)
    values = read_raster(scene)
    np.testing.assert_array_equal(read_raster(out), np.where(values == 0, 255, np.where(values > 100, 1, 2)))
    said = gdal.Open(out).GetMetadataItem("GLACIER_TERMINUS_AUGMENTATION")
    assert (
        said == (None, "mean over 4 mirrored or turned copies", "mean over 8 mirrored or turned copies")[augmentation]
    )


def test_a_model_that_reads_one_way_up_says_that_only_the_mirror_image_is_averaged(run, glacier, tmp_path):
    wishes = {"AUGMENTATION": 2, "FLOW_DIRECTION": FLOW, "OUTPUT": str(tmp_path / "classes.tif")}
    done = run("classifyraster", INPUT=str(glacier.path), **wishes)
    assert any("only the mirror image is averaged" in text for text in done.log.warnings)


@pytest.fixture
def stack(tmp_path: Path) -> Path:
    """Three bands, of which the second, 0.66 um, holds ice and water."""
    path = write_raster(tmp_path / "stack.tif", np.stack([0 * ice_and_water(), ice_and_water(), 0 * ice_and_water()]))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for b, (name, wavelength) in enumerate((("Blue", "0.49"), ("Red", "0.66"), ("NIR", "0.84")), 1):
        dataset.GetRasterBand(b).SetDescription(name)
        dataset.GetRasterBand(b).SetMetadataItem("CENTRAL_WAVELENGTH_UM", wavelength, "IMAGERY")
    dataset = None
    return path


@pytest.mark.parametrize("wish", [{"BANDS": [2]}, {"BAND_NAMES": "red"}, {"BAND_NAMES": "0.66um"}, {"BAND_NAMES": "2"}])
def test_a_band_by_number_name_or_wavelength(run, stack, brightness_model, tmp_path, wish):
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=str(stack), MODEL=str(brightness_model), OUTPUT=out, **wish)
    np.testing.assert_array_equal(read_raster(out), np.where(ice_and_water() > 100, 1, 2))


def test_the_models_own_bands_are_found_by_wavelength_and_this_is_said(run, stack, brightness_model, tmp_path):
    definition = json.loads(brightness_model.read_text(encoding="utf-8"))
    definition["Bands"] = [{"Name": "B4", "Wavelength": 0.665}]
    brightness_model.write_text(json.dumps(definition), encoding="utf-8")
    out = str(tmp_path / "classes.tif")
    done = run("classifyraster", INPUT=str(stack), MODEL=str(brightness_model), OUTPUT=out)
    assert any("matched to the model's by wavelength or name: 2 (Red, 0.66 um)" in text for text in done.log.warnings)
    np.testing.assert_array_equal(read_raster(out), np.where(ice_and_water() > 100, 1, 2))


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"BANDS": [1, 2, 3]}, r"3 band\(s\) were chosen, but the model reads 1"),
        ({"BAND_NAMES": "red, nir"}, r"2 band\(s\) were chosen, but the model reads 1"),
        ({"BAND_NAMES": "SWIR"}, r"no band 'SWIR'; it has the bands 1 \(Blue, 0.49 um\)"),
        ({"BAND_NAMES": "red", "BANDS": [2]}, "by number and by name"),
    ],
)
def test_bands_that_can_not_be_are_refused(run, stack, brightness_model, tmp_path, wish, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("classifyraster", INPUT=str(stack), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "c.tif"), **wish)


def test_the_amplitude_of_complex_sar_on_request(run, brightness_model, tmp_path):
    """Ice of amplitude 230, water of 20, whatever the phase."""
    phase = np.random.default_rng(0).uniform(0, 2 * np.pi, ice_and_water().shape)
    path = write_raster(tmp_path / "slc.tif", (ice_and_water() * np.exp(1j * phase)).astype(np.complex64))
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), AMPLITUDE=True, OUTPUT=out)
    np.testing.assert_array_equal(read_raster(out), np.where(ice_and_water() > 100, 1, 2))


def test_the_dialog_tells_what_would_fail(provider, scene, brightness_model):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("glacierterminus:classifyraster")
    wishes = {"INPUT": str(scene), "MODEL": str(brightness_model), "OUTPUT": "TEMPORARY_OUTPUT"}
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(wishes, context) == (True, "")
    for wish, said in (
        ({"PADDING": 32, "TILE_SIZE": 64}, "leaves nothing of a 64 px tile"),
        ({"TILE_SIZE": 60}, "not a multiple of the model's stride"),
        ({"CLASSES": "Rock"}, "no class rock"),
        ({"MODEL": "/nowhere.json"}, "nowhere.json"),
        ({"THRESHOLD": 2}, "THRESHOLD"),
    ):
        fine, message = algorithm.checkParameterValues({**wishes, **wish}, context)
        assert not fine
        assert said in message


def test_a_model_is_read_once_for_all_checks_and_anew_for_a_run(
    run, provider, scene, brightness_model, tmp_path, monkeypatch: pytest.MonkeyPatch
):
    opened: list[Path] = []
    open_definition = model_package._open_definition
    monkeypatch.setattr(
        model_package, "_open_definition", lambda path, said: opened.append(path) or open_definition(path, said)
    )
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("glacierterminus:classifyraster")
    wishes = {"INPUT": str(scene), "MODEL": str(brightness_model), "OUTPUT": str(tmp_path / "classes.tif")}
    for _ in range(3):
        assert algorithm.checkParameterValues(wishes, QgsProcessingContext()) == (True, "")
    assert opened == [brightness_model]
    run("classifyraster", **wishes)
    assert opened == [brightness_model] * 2


def test_it_can_be_cancelled_while_the_network_is_loaded(scene, provider, brightness_model, tmp_path, monkeypatch):
    """A device may take minutes for it, and so may a network that computes much of itself meanwhile."""
    import processing

    loads = threading.Event()
    monkeypatch.setattr(parameters, "open_on_device", lambda *_: loads.set() or may_end.wait(60))
    log, may_end = Log(), threading.Event()
    threading.Thread(target=lambda: loads.wait(60) and log.cancel(), daemon=True).start()
    wishes = {"INPUT": str(scene), "MODEL": str(brightness_model), "OUTPUT": str(tmp_path / "a.tif")}
    started = time.monotonic()
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        processing.run("glacierterminus:classifyraster", wishes, feedback=log)
    took_s = time.monotonic() - started
    may_end.set()
    assert took_s < 20


def test_a_plan_that_can_not_be_written_is_told_before_the_run(run, scene, brightness_model, tmp_path):
    out = {"OUTPUT": str(tmp_path / "classes.tif"), "OUTPUT_PLAN": "/nowhere/plan.gpkg"}
    with pytest.raises(QgsProcessingException, match="/nowhere"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), **out)
    assert not (tmp_path / "classes.tif").exists()


def test_the_plan_as_a_layer(run, scene, brightness_model, tmp_path):
    """150 x 120 px in tiles of 56 px that overlap by 16: 4 x 3 of them, each pixel written once."""
    out = {"OUTPUT": str(tmp_path / "classes.tif"), "OUTPUT_PLAN": str(tmp_path / "plan.gpkg")}
    done = run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), TILE_SIZE=64, **out)
    layer = QgsVectorLayer(out["OUTPUT_PLAN"], "plan", "ogr")
    assert layer.crs().authid() == "EPSG:3413"
    areas = {"read": [], "written": []}
    for feature in layer.getFeatures():
        areas[feature["Part"]].append(feature.geometry().area() / 30**2)
    assert len(areas["read"]) == len(areas["written"]) == done.results["TILES"] == 12
    np.testing.assert_allclose(areas["read"], 56 * 56)
    assert sum(areas["written"]) == pytest.approx(150 * 120)
