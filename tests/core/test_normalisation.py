"""Raw bands to what the network reads, against numbers worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import RasterError
from glacier_terminus_plugin.core.model_definition import Normalisation, NormalisationStats
from glacier_terminus_plugin.core.normalisation import normalise, scene_range

FIXED = Normalisation("fixed", NormalisationStats((0.0, 100.0), (200.0, 300.0), (0.5, 0.25), (0.2, 0.5)))
SCENE = Normalisation("scene", NormalisationStats((0.0,), (1.0,), (0.5,), (0.25,)), percentiles=(0.0, 100.0))


def bands(*rows: list[float], dtype: type = np.float32) -> np.ndarray:
    """Bands of one row each."""
    return np.array(rows, dtype=dtype)[:, None, :]


def all_valid(pixels: np.ndarray) -> np.ndarray:
    return np.ones(pixels.shape[1:], bool)


def test_fixed_range_as_esri_scales():
    """Band 0: 50 -> 0.25 -> (0.25 - 0.5) / 0.2 = -1.25. Band 1: 250 -> 0.75 -> (0.75 - 0.25) / 0.5 = 1."""
    pixels = bands([50, 200, 400], [250, 100, 0])
    assert scene_range(pixels, all_valid(pixels), FIXED) is None
    found = normalise(pixels, all_valid(pixels), FIXED, None)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found[0, 0], [-1.25, 2.5, 7.5], rtol=1e-6)  # beyond the range is not clipped
    np.testing.assert_allclose(found[1, 0], [1, -0.5, -1.5], rtol=1e-6)


def test_a_scenes_own_range_clips():
    """Between 10 and 20: 10 -> 0 -> -2; 15 -> 0.5 -> 0; 20 -> 1 -> 2; 30 is clipped to 1 -> 2."""
    scene = scene_range(bands([10, 15, 20]), np.ones((1, 3), bool), SCENE)
    assert scene is not None
    assert scene.tolist() == [[10, 20]]
    pixels = bands([10, 15, 20, 30, -5])
    np.testing.assert_allclose(normalise(pixels, all_valid(pixels), SCENE, scene)[0, 0], [-2, 0, 2, 2, -2], rtol=1e-6)


def test_percentiles_are_those_of_the_valid_pixels():
    pixels = bands([*range(101), 9999, np.nan])
    valid = np.isfinite(pixels[0]) & (pixels[0] < 9999)
    quarter = Normalisation("scene", SCENE.stats, percentiles=(25.0, 75.0))
    found = scene_range(pixels, valid, quarter)
    assert found is not None
    assert found.tolist() == [[25, 75]]


def test_invalid_pixels_become_the_mean_and_touch_nothing():
    pixels = bands([10, np.nan, 20, np.inf])
    valid = np.isfinite(pixels[0])
    found = normalise(pixels, valid, SCENE, np.array([[10.0, 20.0]]))
    np.testing.assert_allclose(found[0, 0], [-2, 0, 2, 0], rtol=1e-6)


@pytest.mark.parametrize("value", [0, 7, -3, 255, 65535, 1e17, -1e30])
def test_a_constant_band_becomes_a_finite_constant(value):
    pixels = bands([value] * 5, dtype=np.float64)
    scene = scene_range(pixels, all_valid(pixels), SCENE)
    found = normalise(pixels, all_valid(pixels), SCENE, scene)
    assert np.isfinite(found).all()
    assert np.ptp(found) == 0


def test_a_scene_without_a_valid_pixel():
    pixels = bands([np.nan, np.nan])
    none = np.zeros((1, 2), bool)
    scene = scene_range(pixels, none, SCENE)
    assert scene is not None
    assert scene.tolist() == [[0, 1]]
    assert normalise(pixels, none, SCENE, scene).tolist() == [[[0, 0]]]


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.uint16, np.int16, np.int32, np.float32, np.float64])
def test_types_do_not_matter_and_the_input_stays_as_it_is(dtype):
    pixels = bands([0, 50, 100], dtype=dtype)
    before = pixels.copy()
    scene = scene_range(pixels, all_valid(pixels), SCENE)
    found = normalise(pixels, all_valid(pixels), SCENE, scene)
    np.testing.assert_allclose(found[0, 0], [-2, 0, 2], rtol=1e-6)
    np.testing.assert_array_equal(pixels, before)


@pytest.mark.parametrize("count", [1, 3])
def test_a_wrong_number_of_bands_is_refused_with_both_numbers(count):
    pixels = bands(*[[1.0, 2.0]] * count)
    with pytest.raises(RasterError, match=rf"has {count} band\(s\), the model's normalisation is for 2"):
        normalise(pixels, all_valid(pixels), FIXED, None)


@pytest.mark.parametrize("normalisation", [FIXED, SCENE])
def test_bytes_are_looked_up_and_come_out_as_other_types_do(normalisation):
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (len(normalisation.stats.minimum), 60, 41), dtype=np.uint8)
    valid = rng.random(pixels.shape[1:]) > 0.1
    scene = scene_range(pixels, valid, normalisation)
    found = normalise(pixels, valid, normalisation, scene)
    np.testing.assert_array_equal(found, normalise(pixels.astype(np.int16), valid, normalisation, scene))
    assert (found[:, ~valid] == 0).all()
