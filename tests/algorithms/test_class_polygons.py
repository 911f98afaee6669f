"""classpolygons: patches of classes on exact pixel edges, all valid, no area lost."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from glacier_terminus_plugin.algorithms.styling import style_polygons
from glacier_terminus_plugin.core.raster_sink import RasterSink
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.tile_plan import Window
from tests.algorithms.conftest import Log, RunsAlgorithm, errors_of_step
from tests.core.definitions import make_definition
from tests.core.rasters import DEGREES, POLAR, write_raster

CELL = 30.0
X0, Y0 = 500_000.0, -2_300_000.0


def named(path: Path, values: np.ndarray, **options) -> str:
    write_raster(path, values.astype(np.uint8), nodata=255, **options)
    source = RasterSource(path, [0])
    pixels, valid = source.read(Window(0, 0, *values.shape))
    classes = make_definition().classes[:2]
    with RasterSink(path.with_name(f"classes_{path.name}"), source.grid) as sink:
        sink.describe_classes(classes)
        sink.write(Window(0, 0, *values.shape), np.where(valid, pixels[0], 255).astype(np.uint8))
        sink.finish()
    return str(path.with_name(f"classes_{path.name}"))


def speckle(size: int = 60) -> np.ndarray:
    """Every second pixel by chance: patches that touch in corners, in every way there is."""
    return np.random.default_rng(1).integers(1, 3, (size, size))


@pytest.mark.parametrize("south_up", [False, True])
def test_speckle_gives_valid_polygons_on_the_grid_that_cover_each_pixel_once(run: RunsAlgorithm, tmp_path, south_up):
    values = speckle()
    values[:5, :7] = 255
    transform = (X0, CELL, 0, Y0, 0, CELL if south_up else -CELL)
    layer = run("classpolygons", INPUT=named(tmp_path / "c.tif", values, transform=transform)).lines()
    area = {1: 0.0, 2: 0.0}
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        assert geometry.isGeosValid()
        area[feature["Value"]] += geometry.area()
        places = np.array([(v.x() - X0, v.y() - Y0) for v in geometry.vertices()]) / CELL
        np.testing.assert_array_equal(places, np.rint(places))
        assert feature["Class"] == {1: "Ice", 2: "Ocean"}[feature["Value"]]
    for value, found in area.items():
        assert found == pytest.approx((values == value).sum() * CELL**2, rel=1e-9)


def test_patches_that_touch_in_a_corner_are_two_and_a_hole_is_cut_out(run: RunsAlgorithm, tmp_path):
    values = np.full((6, 6), 2)
    values[1:5, 1:5] = 1
    values[2, 2] = values[3, 3] = 2
    done = run("classpolygons", INPUT=named(tmp_path / "c.tif", values), CLASSES="ice")
    (feature,) = done.lines().getFeatures()
    assert feature.geometry().area() == pytest.approx(14 * CELL**2)
    done = run("classpolygons", INPUT=named(tmp_path / "d.tif", np.array([[1, 2], [2, 1]])))
    assert done.results["COUNT"] == 4


@pytest.mark.parametrize("tolerance_px", [0, 1])
def test_a_raster_of_nodata_alone_gives_an_empty_layer_with_a_warning(run: RunsAlgorithm, tmp_path, tolerance_px):
    nothing = named(tmp_path / "c.tif", np.full((6, 6), 255))
    done = run("classpolygons", INPUT=nothing, SIMPLIFY=tolerance_px)
    assert (done.results["COUNT"], done.lines().featureCount()) == (0, 0)
    assert "the output layer is empty" in done.log.warnings[0]


def test_values_below_zero_and_digits_that_are_no_number(run: RunsAlgorithm, tmp_path):
    path = str(write_raster(tmp_path / "c.tif", np.repeat([[-5, 3]], 4, axis=0).astype(np.int16)))
    (feature,) = run("classpolygons", INPUT=path, CLASSES="-5").lines().getFeatures()
    assert feature["Value"] == -5
    with pytest.raises(QgsProcessingException, match="There is no class '²'"):
        run("classpolygons", INPUT=path, CLASSES="²")


@pytest.mark.parametrize("shape", ["+datum=WGS84 +units=us-ft", "+datum=WGS84 +units=km", "+R=6371000"])
def test_a_crs_without_a_number_has_areas_too(run: RunsAlgorithm, tmp_path, shape):
    """QGIS knows its ellipsoid by the axes alone; newer releases measure on that, on a sphere 0.7 % less."""
    path = named(tmp_path / "c.tif", np.ones((20, 20)), crs=POLAR, transform=(X0, CELL, 0, Y0, 0, -CELL))
    crs = f"+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45 {shape}"
    gdal.Warp(str(tmp_path / "w.tif"), path, dstSRS=crs).FlushCache()
    areas = [
        sum(f["Area_km2"] for f in run("classpolygons", INPUT=str(raster)).lines().getFeatures())
        for raster in (path, tmp_path / "w.tif")
    ]
    assert areas[1] == pytest.approx(areas[0], rel=1e-2)


def test_the_area_is_measured_on_the_ellipsoid(run: RunsAlgorithm, tmp_path):
    """In Web Mercator at 70 degrees north a map's square kilometre is an eighth of one."""
    ice = named(tmp_path / "c.tif", np.ones((4, 4)), transform=(-3e6, 1000, 0, 1.1e7, 0, -1000), crs="EPSG:3857")
    (feature,) = run("classpolygons", INPUT=ice).lines().getFeatures()
    assert feature["Area_km2"] == pytest.approx(16 * np.cos(np.radians(69.9)) ** 2, rel=0.03)


@pytest.mark.parametrize(
    ("crs", "transform"), [(DEGREES, (-50, 0.05, 0, 76, 0, -0.02)), (POLAR, (-30_000, 1000, 0, -1e6, 0, -1000))]
)
def test_a_patch_with_long_edges_is_as_large_as_its_columns_together(run: RunsAlgorithm, tmp_path, crs, transform):
    """A parallel is no shortest line on the ellipsoid: over three degrees at 76 north they lie 0.5 km apart."""

    def areas(name: str, values: np.ndarray) -> list[float]:
        raster = named(tmp_path / name, values, transform=transform, crs=crs)
        return [f["Area_km2"] for f in run("classpolygons", INPUT=raster).lines().getFeatures()]

    (whole,) = areas("whole.tif", np.ones((1, 60)))
    columns = areas("columns.tif", np.tile([[1, 2]], (1, 30)))
    assert len(columns) == 60
    assert whole == pytest.approx(sum(columns), rel=1e-5)


def test_probabilities_an_unknown_class_and_a_cancel(run: RunsAlgorithm, tmp_path):
    floats = write_raster(tmp_path / "p.tif", np.zeros((4, 4), np.float32))
    with pytest.raises(QgsProcessingException, match="holds Float32; expected whole numbers"):
        run("classpolygons", INPUT=str(floats))
    with pytest.raises(QgsProcessingException, match="no class 'rock'; the raster names 1 Ice, 2 Ocean"):
        run("classpolygons", INPUT=named(tmp_path / "c.tif", speckle(9)), CLASSES="rock")


def test_simplified_and_dissolved_there_is_one_valid_multipolygon_a_class_and_no_area_is_lost(run, tmp_path):
    values = np.kron(speckle(20), np.ones((3, 3), int))
    raster = named(tmp_path / "c.tif", values)
    fine = run("classpolygons", INPUT=raster, DISSOLVE=True).lines()
    coarse = run("classpolygons", INPUT=raster, DISSOLVE=True, SIMPLIFY=2.5).lines()
    assert [feature["Class"] for feature in fine.getFeatures()] == ["Ice", "Ocean"]
    for feature in fine.getFeatures():
        assert feature.geometry().isGeosValid()
        assert feature.geometry().area() == pytest.approx((values == feature["Value"]).sum() * CELL**2)
    shapes = [feature.geometry() for feature in coarse.getFeatures()]
    assert all(shape.isGeosValid() for shape in shapes)
    assert sum(shape.area() for shape in shapes) == pytest.approx(values.size * CELL**2)
    vertices = [sum(f.geometry().constGet().nCoordinates() for f in layer.getFeatures()) for layer in (coarse, fine)]
    assert vertices[0] < 0.8 * vertices[1]


def test_polygons_are_drawn_in_the_colours_and_names_of_their_classes(run: RunsAlgorithm, tmp_path):
    raster = QgsRasterLayer(named(tmp_path / "c.tif", speckle(9)), "classes")
    table = {int(item.value): (item.label, QColor(item.color).name()) for item in raster.dataProvider().colorTable(1)}
    done = run("classpolygons", INPUT=raster.source())
    layer = done.lines()
    names = {1: "Ice", 2: "Ocean"}
    style_polygons(layer, names, {value: QColor(table[value][1]).getRgb()[:3] for value in names})
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    drawn = {c.value(): (c.label(), c.symbol().color().name()) for c in renderer.categories()}
    assert drawn == {value: table[value] for value in names}
    assert layer.opacity() == 0.5


def test_what_qgis_loads_is_drawn_by_the_algorithm_itself(run: RunsAlgorithm, provider, tmp_path):
    log, context = Log(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("glacierterminus:classpolygons")
    wishes = {"INPUT": named(tmp_path / "c.tif", speckle(9)), "OUTPUT": output}
    results, good = algorithm.run(wishes, context, log)
    assert good, log.errors
    layer = context.takeResultLayer(results["OUTPUT"])
    context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor().postProcessLayer(layer, context, log)
    assert isinstance(layer, QgsVectorLayer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [c.label() for c in renderer.categories()] == ["Ice", "Ocean"]


def test_a_cancel_ends_the_algorithm_soon(run: RunsAlgorithm, provider, tmp_path):
    class Impatient(Log):
        """Cancels as soon as edges are simplified."""

        since = 0.0

        def setProgressText(self, text: str | None) -> None:
            if "Simplifying" in (text or "") and not self.since:
                self.since = time.process_time()
                self.cancel()

    log, context = Impatient(), QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("glacierterminus:classpolygons")
    wishes = {"INPUT": named(tmp_path / "c.tif", speckle(300)), "SIMPLIFY": 2, "OUTPUT": str(tmp_path / "p.gpkg")}
    algorithm.run(wishes, context, log)
    assert log.since
    assert time.process_time() - log.since < 2


@pytest.mark.parametrize("band", [-1, 3])
def test_a_band_that_is_not_there_is_told_in_a_model_too(provider: None, tmp_path: Path, band: int):
    """QGIS has no look at the bands of a model's steps."""
    raster = write_raster(tmp_path / "classes.tif", np.ones((4, 4), np.uint8), crs=POLAR)
    source = QgsProcessingModelChildParameterSource.fromStaticValue
    errors = errors_of_step("classpolygons", INPUT=source(str(raster)), BAND=source(band))
    assert any(f"there is no band {band}. Choose another" in text for text in errors)
