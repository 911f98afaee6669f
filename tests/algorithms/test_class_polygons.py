"""classpolygons: patches of classes on exact pixel edges, all valid, no area lost."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from glacier_terminus_plugin.core.raster_sink import RasterSink
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.tile_plan import Window
from tests.algorithms.conftest import RunsAlgorithm
from tests.core.definitions import make_definition
from tests.core.rasters import write_raster

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


def test_the_area_is_measured_on_the_ellipsoid(run: RunsAlgorithm, tmp_path):
    """In Web Mercator at 70 degrees north a map's square kilometre is an eighth of one."""
    ice = named(tmp_path / "c.tif", np.ones((4, 4)), transform=(-3e6, 1000, 0, 1.1e7, 0, -1000), crs="EPSG:3857")
    (feature,) = run("classpolygons", INPUT=ice).lines().getFeatures()
    assert feature["Area_km2"] == pytest.approx(16 * np.cos(np.radians(69.9)) ** 2, rel=0.03)


def test_probabilities_an_unknown_class_and_a_cancel(run: RunsAlgorithm, tmp_path):
    floats = write_raster(tmp_path / "p.tif", np.zeros((4, 4), np.float32))
    with pytest.raises(QgsProcessingException, match="holds Float32; expected whole numbers"):
        run("classpolygons", INPUT=str(floats))
    with pytest.raises(QgsProcessingException, match="no class 'rock'; the raster names 1 Ice, 2 Ocean"):
        run("classpolygons", INPUT=named(tmp_path / "c.tif", speckle(9)), CLASSES="rock")
