"""The error of a line: small for a narrow band, larger for a wide, a double or a faint one."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_error import doubt, error_px, spread_px

LINE = np.column_stack([np.full(61, 30.0), np.arange(10.0, 71)])


def band(width_px: float, *rows: float, height: float = 0.9) -> np.ndarray:
    away = np.min([np.abs(np.arange(61.0) - row) for row in rows], axis=0)
    return np.repeat(np.where(away <= width_px / 2, height, 0.0)[:, None], 81, axis=1)


def test_the_spread_is_the_mean_distance_of_where_the_front_could_be():
    assert spread_px(LINE, band(1, 30)) == pytest.approx(0, abs=0.6)
    assert spread_px(LINE, band(5, 30)) == pytest.approx(6 / 5, abs=0.3)  # of 2, 1, 0, 1, 2
    assert spread_px(LINE, band(1, 30, 38)) == pytest.approx(4, abs=0.5)  # half of it lies 8 px beside the line
    assert spread_px(LINE, np.zeros((61, 81))) == pytest.approx(156 / 25, abs=0.01)  # anywhere in 12 px either way


def test_a_fainter_front_has_a_larger_error_and_flags_add_to_the_doubt():
    assert error_px(1.5, 0.5) == pytest.approx(2 * error_px(1.5, 1.0))
    assert doubt(2.0, 0) == 0
    assert doubt(20.0, 0) == 1
    assert 0 < doubt(2.0, 1) < doubt(2.0, 2) < doubt(6.0, 2) < 1
