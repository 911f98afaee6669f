"""Each disturbance does what its name says, on any number of bands, and nothing where it is off."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from training.config import TrainingConfig
from training.disturbances import disturbed, hazy, resampled, shadowed, speckled, without_a_band

OFF = TrainingConfig()
SETTINGS = [
    "haze_probability",
    "cloud_shadow_probability",
    "speckle_probability",
    "resample_probability",
    "band_dropout_probability",
]


def image(bands: int) -> np.ndarray:
    """(bands, 64, 64) of about -1 on the left half and 1 on the right."""
    tone = np.where(np.arange(64) < 32, -1.0, 1.0) + np.random.default_rng(0).normal(0, 0.05, (bands, 64, 64))
    return tone.astype(np.float32)


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def test_by_default_nothing_is_drawn_and_nothing_changes() -> None:
    stream = rng()
    assert disturbed(image(1), OFF, stream) is not None
    np.testing.assert_array_equal(disturbed(image(1), OFF, stream), image(1))
    assert stream.random() == rng().random()


@pytest.mark.parametrize("bands", [1, 2, 4, 7])
@pytest.mark.parametrize("setting", SETTINGS)
def test_each_works_on_any_number_of_bands(setting: str, bands: int) -> None:
    config = replace(OFF, **{setting: 1.0})
    changed = disturbed(image(bands), config, rng(3))
    assert changed.shape == (bands, 64, 64)
    assert changed.dtype == np.float32
    assert np.isfinite(changed).all()
    nothing_to_drop = setting == "band_dropout_probability" and bands == 1
    assert np.array_equal(changed, image(bands)) == nothing_to_drop


def test_haze_is_brighter_and_flatter() -> None:
    before, after = image(1), hazy(image(1), rng())
    assert after.mean() > before.mean()
    assert after.std() < before.std()


def test_shadows_darken_in_places() -> None:
    change = shadowed(image(1), rng(1)) - image(1)
    assert change.max() <= 0
    assert change.min() < -0.3
    assert (change > -0.1).any()


def test_speckle_grows_with_brightness() -> None:
    change = speckled(image(1), OFF, rng(2)) - image(1)
    assert change[..., 40:].std() > 1.5 * change[..., :24].std()
    assert abs(change.mean()) < 0.3


def test_resampling_keeps_the_mean_and_loses_detail() -> None:
    for seed in range(6):
        after = resampled(image(1), 4.0, rng(seed))
        assert after.mean() == pytest.approx(image(1).mean(), abs=0.05)
        assert after[..., :24].std() < image(1)[..., :24].std()


def test_one_band_is_dropped() -> None:
    after = without_a_band(image(3), rng())
    assert [bool((band == 0).all()) for band in after].count(True) == 1
    np.testing.assert_array_equal(without_a_band(image(1), rng()), image(1))
