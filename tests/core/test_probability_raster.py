"""What a raster that was classified before may be, and what it can't."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.errors import RasterError
from glacier_terminus_plugin.core.probability_raster import read_probabilities
from tests.core.definitions import make_definition
from tests.core.rasters import write_raster

DEFINITION = make_definition()  # ice 1, ocean 2, front 3


def test_a_band_for_each_class(tmp_path):
    values = np.array([[[0.2, np.nan]], [[0.3, np.nan]], [[0.5, np.nan]]], np.float32)
    probability, valid, roles, source = read_probabilities(write_raster(tmp_path / "a.tif", values), DEFINITION)
    np.testing.assert_allclose(probability[:, 0, 0], [0.2, 0.3, 0.5])
    assert probability[:, 0, 1].tolist() == [0, 0, 0]
    assert valid.tolist() == [[True, False]]
    assert roles == ("ice", "ocean", "front")
    assert source.grid.width == 2


def test_class_values(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[1, 3, 255, 2]], np.uint8), nodata=255)
    probability, valid, roles, _ = read_probabilities(path, DEFINITION)
    assert probability[:, 0].tolist() == [[1, 0, 0, 0], [0, 0, 0, 1], [0, 1, 0, 0]]
    assert valid.tolist() == [[True, True, False, True]]
    assert roles == ("ice", "ocean", "front")


def test_the_fronts_probability_alone(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[0.0, 1.0]], np.float32))
    probability, _, roles, _ = read_probabilities(path, DEFINITION)
    assert probability.tolist() == [[[0, 1]]]
    assert roles == ("front",)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (np.zeros((2, 3, 3), np.float32), "has 2 bands; expected 3 .*or 1"),
        (np.zeros((4, 3, 3), np.float32), "has 4 bands; expected 3 .*or 1"),
        (np.full((3, 3), 7, np.uint8), "holds the values 7; the classes of test are 1, 2, 3"),
        (np.full((3, 3), 200.0, np.float32), "holds values from 200 to 200; expected probabilities"),
        (np.full((3, 3, 3), -1.0, np.float32), "holds values from -1 to -1; expected probabilities"),
        (np.full((3, 3, 3), 255, np.uint8), "holds values from 255 to 255; expected probabilities"),
    ],
)
def test_anything_else_is_refused(tmp_path, values, said):
    with pytest.raises(RasterError, match=said):
        read_probabilities(write_raster(tmp_path / "a.tif", values), DEFINITION)


def test_nothing_valid(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((3, 4, 4), np.nan, np.float32))
    probability, valid, _, _ = read_probabilities(path, DEFINITION)
    assert not valid.any()
    assert not probability.any()


def test_probabilities_in_bytes(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[200, 255]], [[50, 255]], [[0, 255]]], np.uint8), nodata=255)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for b in (1, 2, 3):
        dataset.GetRasterBand(b).SetScale(1 / 250)
    dataset = None
    probability, valid, roles, _ = read_probabilities(path, DEFINITION)
    assert probability[:, 0, 0].tolist() == pytest.approx([0.8, 0.2, 0])
    assert valid.tolist() == [[True, False]]
    assert roles == DEFINITION.roles


def test_a_fronts_probability_in_bytes_and_an_image_that_is_none(tmp_path):
    front = np.zeros((40, 50), np.uint8)
    front[18:21] = [[120], [255], [120]]
    path = write_raster(tmp_path / "p.tif", front)
    probability, _, roles, _ = read_probabilities(path, make_definition())
    assert roles == ("front",)
    np.testing.assert_allclose(probability[0, 17:20, 3], [0, 120 / 255, 1])
    image = write_raster(tmp_path / "i.tif", np.arange(2000, dtype=np.uint8).reshape(40, 50))
    with pytest.raises(RasterError, match="Choose the model that classified this raster"):
        read_probabilities(image, make_definition())


def test_one_band_of_a_model_without_a_front_class_is_the_oceans(tmp_path):
    classes = [
        {"Value": 1, "Name": "Ice", "Color": [0, 0, 0], "Role": "ice"},
        {"Value": 2, "Name": "Ocean", "Color": [0, 0, 0], "Role": "ocean"},
    ]
    path = write_raster(tmp_path / "p.tif", np.full((4, 5), 0.75, np.float32))
    probability, _, roles, _ = read_probabilities(path, make_definition(Classes=classes))
    assert roles == ("ocean", "ice")
    np.testing.assert_allclose(probability[:, 0, 0], [0.75, 0.25])
