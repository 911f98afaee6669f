"""GDAL and QGIS mean the same places, whatever a coordinate system's axes are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsPointXY

from glacier_terminus_plugin.algorithms.crs_wkt import wkt_of
from glacier_terminus_plugin.core.raster_grid import RasterGrid, transform_points
from tests.algorithms.conftest import RunsAlgorithm
from tests.algorithms.scenes import ice_and_water
from tests.core.rasters import read_raster, write_raster

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


def by_qgis(points: np.ndarray, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem):
    transform = QgsCoordinateTransform(source, target, QgsCoordinateTransformContext())
    return np.array([(p.x(), p.y()) for p in (transform.transform(QgsPointXY(*point)) for point in points.tolist())])


@pytest.mark.parametrize(
    ("code", "place"),
    [("EPSG:32661", (16, 80)), ("EPSG:32761", (163, -80)), ("EPSG:2065", (15, 50)), ("EPSG:3413", (-50, 69))],
)
def test_a_place_is_where_qgis_has_it(run, code: str, place: tuple[float, float]):
    crs = QgsCoordinateReferenceSystem(code)
    points = by_qgis(np.array([place]), DEGREES, crs)
    np.testing.assert_allclose(transform_points(points, wkt_of(crs), wkt_of(DEGREES)), [place], atol=1e-3)


def test_degrees_with_heights_are_known(run):
    grid = RasterGrid(10, 10, (-50.0, 0.001, 0.0, 69.0, 0.0, -0.001), wkt_of(QgsCoordinateReferenceSystem("EPSG:4979")))
    assert grid.cell_size_m() == pytest.approx((40, 111.5), rel=0.01)


def test_a_result_in_another_crs_lies_where_an_image_in_ups_does(
    run: RunsAlgorithm, brightness_model: Path, tmp_path: Path
):
    ups = QgsCoordinateReferenceSystem("EPSG:32661")
    transform = (2_300_000.0, 30.0, 0.0, 1_000_000.0, 0.0, -30.0)
    path = write_raster(tmp_path / "scene.tif", ice_and_water(), transform=transform, crs="EPSG:32661")
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), TARGET_CRS="EPSG:4326", OUTPUT=out)
    classes, found = read_raster(out), gdal.Open(out)
    grid = RasterGrid(found.RasterXSize, found.RasterYSize, found.GetGeoTransform())
    places = np.argwhere(classes != 255)
    assert len(places) > 5000
    rows = (1_000_000 - by_qgis(grid.to_map(places), DEGREES, ups)[:, 1]) / 30
    assert ((rows > -1) & (rows < 121)).all()
    values = classes[tuple(places.T)]
    assert (values[(rows > 1) & (rows < 56)] == 2).all()
    assert (values[(rows > 64) & (rows < 119)] == 1).all()
