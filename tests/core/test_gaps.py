"""Narrow gaps are found and filled, wide ones and the image's surroundings are not."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from glacier_terminus_plugin.core.errors import CancelledError
from glacier_terminus_plugin.core.gaps import fill_gaps, narrow_gaps


def striped(shape: tuple[int, int] = (300, 600), width: int = 9) -> np.ndarray:
    """Valid but for a stripe at columns 250 and following, across the border of two blocks."""
    valid = np.ones(shape, bool)
    valid[:, 250 : 250 + width] = False
    return valid


@pytest.mark.parametrize(("width", "is_gap"), [(1, True), (10, True), (11, False), (40, False)])
def test_only_narrow_gaps_are_gaps(width, is_gap):
    valid = striped(width=width)
    np.testing.assert_array_equal(narrow_gaps(valid), ~valid & is_gap)


def test_what_lies_around_the_valid_part_is_no_gap():
    valid = np.zeros((60, 60), bool)
    valid[20:40, 20:40] = True
    assert not narrow_gaps(valid).any()
    assert not narrow_gaps(np.ones((5, 5), bool)).any()


def test_a_gap_in_a_field_of_one_value_gets_that_value_and_the_rest_stays():
    valid = striped()
    image = np.where(valid, 0.25, np.nan).astype(np.float32)
    fill_gaps(image, valid, narrow_gaps(valid))
    np.testing.assert_allclose(image, 0.25, rtol=1e-5)


def test_block_by_block_equals_the_whole():
    valid = striped()
    image = np.random.default_rng(0).random(valid.shape).astype(np.float32) * valid
    whole = gaussian_filter(image, 4.0) / gaussian_filter(valid.astype(np.float32), 4.0)
    fill_gaps(image, valid, ~valid)
    np.testing.assert_allclose(image[~valid], whole[~valid], rtol=1e-4)


def test_filling_can_be_cancelled():
    class Impatient:
        def report(self, fraction: float, text: str = "") -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    valid = striped()
    with pytest.raises(CancelledError):
        fill_gaps(np.zeros(valid.shape, np.float32), valid, ~valid, Impatient())
