"""classifyraster: classes and probabilities of a raster of any kind, on its own grid, or a plain refusal."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsProcessingException, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from tests.algorithms.conftest import RunsAlgorithm
from tests.algorithms.scenes import FLOW, Scene, ice_and_water
from tests.core.rasters import read_raster, write_raster


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """60 rows of water above 60 rows of ice, 150 columns, with some pixels without data."""
    values = ice_and_water()
    values[5:9, 7:13] = 0
    return write_raster(tmp_path / "scene.tif", values, nodata=0)


def test_classes_and_probabilities(run: RunsAlgorithm, scene: Path, brightness_model: Path, tmp_path: Path):
    out = {"OUTPUT": str(tmp_path / "classes.tif"), "OUTPUT_PROBABILITY": str(tmp_path / "probability.tif")}
    done = run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), **out)
    values, classes = read_raster(scene), read_raster(tmp_path / "classes.tif")
    np.testing.assert_array_equal(classes, np.where(values == 0, 255, np.where(values > 100, 1, 2)))
    ice = read_raster(tmp_path / "probability.tif", band=1)
    assert np.nanmin(ice[65:]) > 0.99
    assert np.nanmax(ice[:55]) < 0.02
    assert done.results["OUTPUT"] == out["OUTPUT"]
    assert done.results["TILES"] > 1
    assert done.results["RAN_ON"].startswith("CPU")


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


def test_cells_that_do_not_fit_are_resampled_or_taken_as_they_are(run, brightness_model, tmp_path):
    coarse = (500_000.0, 90.0, 0.0, -2_300_000.0, 0.0, -90.0)
    path = write_raster(tmp_path / "a.tif", ice_and_water(), transform=coarse)
    for choice, width in ((0, 448), (1, 150), (2, 150)):
        out = str(tmp_path / f"classes{choice}.tif")
        done = run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), CELL_SIZE=choice, OUTPUT=out)
        assert gdal.Open(out).RasterXSize == pytest.approx(width, abs=4)
        assert any("the model was trained at 30 m" in info for info in done.log.infos) is (choice < 2)


@pytest.mark.parametrize("name", ["a.png", "a.gpkg", "a.jpg"])
def test_formats_that_are_not_written_are_refused_before_the_run(run, scene, brightness_model, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"would hold a GeoTIFF.* end in \.tif"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), OUTPUT=str(tmp_path / name))


def test_one_name_for_both_outputs(run, scene, brightness_model, tmp_path):
    both = {"OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_PROBABILITY": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match="being written by another run"):
        run("classifyraster", INPUT=str(scene), MODEL=str(brightness_model), **both)
    assert not (tmp_path / "a.tif").exists()


def test_the_input_is_never_overwritten(run, scene, brightness_model, tmp_path):
    before = scene.read_bytes()
    for key, other in (("OUTPUT", "OUTPUT_PROBABILITY"), ("OUTPUT_PROBABILITY", "OUTPUT")):
        with pytest.raises(QgsProcessingException, match="is the raster being read"):
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


def test_a_provider_whose_pixels_are_pictures_is_refused(run, brightness_model, tmp_path):
    layer = QgsRasterLayer(
        "type=xyz&url=file:///nowhere/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0&crs=EPSG3857", "tiles", "wms"
    )
    assert layer.isValid()
    with pytest.raises(QgsProcessingException, match="comes from the provider wms; expected"):
        run("classifyraster", INPUT=layer, MODEL=str(brightness_model))


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
