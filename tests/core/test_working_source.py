"""How a scene is read for the network: its cell size compared and mended, straight, or turned."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.working_source import CellSizeHandling, working_source
from tests.core.definitions import make_definition
from tests.core.rasters import DEGREES, NORTH_UP, POLAR, WEB_MERCATOR, write_raster

TRAINED = 30  # metres, within 1.5 times either way
TURNED = (500_000.0, 24.0, 18.0, -2_300_000.0, 18.0, -24.0)
AT_70_N = (-30.0, 0.0005, 0.0, 70.05, 0.0, -0.0005)  # cells of 19 m by 56 m: 33 m on the mean


def scene(folder: Path, transform=NORTH_UP, crs: str = POLAR) -> RasterSource:
    values = np.zeros((120, 150), np.uint8)
    return RasterSource(write_raster(folder / "scene.tif", values, transform=transform, crs=crs), [0])


@pytest.mark.parametrize(
    ("transform", "crs", "told"),
    [
        (NORTH_UP, POLAR, False),
        ((500_000.0, 44.0, 0.0, -2_300_000.0, 0.0, -44.0), POLAR, False),
        ((500_000.0, 47.0, 0.0, -2_300_000.0, 0.0, -47.0), POLAR, True),
        ((500_000.0, 10.0, 0.0, -2_300_000.0, 0.0, -10.0), POLAR, True),
        ((500_000.0, 30.0, 0.0, -2_300_000.0, 0.0, -90.0), POLAR, True),
        (AT_70_N, DEGREES, True),  # though the mean of its sides fits
        ((-3_340_000.0, 30.0, 0.0, 11_070_000.0, 0.0, -30.0), WEB_MERCATOR, True),  # 10 m on the ground
    ],
)
def test_cells_that_do_not_fit_on_both_axes_are_resampled_and_this_is_said(tmp_path, transform, crs, told):
    said: list[str] = []
    source = scene(tmp_path, transform, crs)
    seen = working_source(source, make_definition(), None, CellSizeHandling.RESAMPLE, said.append)
    assert any("the model was trained at 30 m" in text and "It is resampled" in text for text in said) is told
    assert (seen is source) is not told
    if told:
        assert seen.grid.cell_size_m() == pytest.approx((TRAINED, TRAINED), rel=0.02)


def test_cells_that_do_not_fit_may_be_taken_as_they_are(tmp_path):
    source = scene(tmp_path, (500_000.0, 100.0, 0.0, -2_300_000.0, 0.0, -100.0))
    for handling, told in ((CellSizeHandling.WARN, True), (CellSizeHandling.AS_IS, False)):
        said: list[str] = []
        assert working_source(source, make_definition(), None, handling, said.append) is source
        assert any("trained at 30 m" in text and "expect a less accurate line" in text for text in said) is told


@pytest.mark.parametrize("handling", CellSizeHandling)
def test_without_a_place_on_the_earth_cells_are_taken_as_they_are(tmp_path, handling):
    said: list[str] = []
    source = scene(tmp_path, crs="")
    assert working_source(source, make_definition(), None, handling, said.append) is source
    assert any("place on the earth is unknown" in text for text in said)
    turned = working_source(source, make_definition(), 0.0, handling)
    assert (turned.grid.width, turned.grid.height) == (150, 120)


def test_a_rotated_raster_is_read_straight_at_the_models_cells_and_this_is_said(tmp_path):
    said: list[str] = []
    source = scene(tmp_path, tuple(v * 3 if i in (1, 2, 4, 5) else v for i, v in enumerate(TURNED)))
    seen = working_source(source, make_definition(), None, CellSizeHandling.RESAMPLE, said.append)
    assert seen.grid.is_straight
    assert seen.grid.cell_size_m() == pytest.approx((TRAINED, TRAINED), rel=0.02)
    assert any("rotated" in text for text in said)


@pytest.mark.parametrize(("handling", "cell"), [(CellSizeHandling.RESAMPLE, 30), (CellSizeHandling.AS_IS, 100)])
def test_a_turned_grid_has_the_models_cells_unless_told_otherwise(tmp_path, handling, cell):
    source = scene(tmp_path, (500_000.0, 100.0, 0.0, -2_300_000.0, 0.0, -100.0))
    seen = working_source(source, make_definition(), 20.0, handling)
    assert seen.grid.cell_size_m() == pytest.approx((cell, cell), rel=0.02)


@pytest.mark.parametrize(
    ("transform", "crs", "ratio"),
    [
        ((500_000.0, 90.0, 0.0, -2_300_000.0, 0.0, -90.0), POLAR, "89.6 x 89.6 m, .*: 2.99 times as coarse"),
        ((500_000.0, 10.0, 0.0, -2_300_000.0, 0.0, -10.0), POLAR, "9.95 x 9.95 m, .*: 3.01 times as fine"),
        (AT_70_N, DEGREES, "19.1 x 55.8 m, .*: 1.57 times as fine across, 1.86 times as coarse along"),
    ],
)
def test_both_sizes_and_their_ratio_are_said(tmp_path, transform, crs, ratio):
    said: list[str] = []
    working_source(scene(tmp_path, transform, crs), make_definition(), None, CellSizeHandling.WARN, said.append)
    assert re.search(ratio, said[0]), said
