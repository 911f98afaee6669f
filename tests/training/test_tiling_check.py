"""The padding that a model needs, for networks of which it is known how far they see."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.model_definition import Normalisation, NormalisationStats
from training.predict import Predictor
from training.tiling_check import LARGEST_PADDING_PX, differing_by_distance, least_padding, synthetic_images


def as_it_is(bands: int) -> Normalisation:
    return Normalisation("fixed", NormalisationStats((0.0,) * bands, (1.0,) * bands, (0.0,) * bands, (1.0,) * bands))


def seeing(reach_px: int) -> Predictor:
    """Return a network whose class is that of the pixel so far to its right; beyond the edge all is class 0."""

    def predict(image: np.ndarray) -> np.ndarray:
        seen = np.zeros_like(image[:, 0])
        seen[:, :, : image.shape[3] - reach_px] = image[:, 0, :, reach_px:]
        return np.stack([seen < 0.5, seen >= 0.5], axis=1).astype(np.float32)

    return predict


@pytest.fixture(scope="module")
def images() -> list[np.ndarray]:
    return [np.random.default_rng(0).random((1, 1600, 1600)).astype(np.float32)]


@pytest.mark.parametrize(("reach_px", "padding"), [(0, 32), (40, 64), (64, 64), (65, 96)])
def test_the_padding_is_what_the_network_sees(images, reach_px, padding):
    assert least_padding(seeing(reach_px), as_it_is(1), images) == padding


def test_no_padding_will_do(images):
    assert least_padding(seeing(500), as_it_is(1), images) == LARGEST_PADDING_PX


def test_the_share_by_hand(images):
    """Of the pixels within 40 px of any edge those at the right one see nothing: a quarter, half of them class 1."""
    shares = differing_by_distance(seeing(40), as_it_is(1), images)
    np.testing.assert_allclose(shares[:39].mean(), 1 / 8, atol=0.01)
    assert (shares[40:] == 0).all()


def test_made_scenes_are_large_enough():
    (image,) = synthetic_images(1, bands=3)
    assert len(image) == 3
    assert least_padding(seeing(40), as_it_is(3), [image > np.median(image)]) == 64
