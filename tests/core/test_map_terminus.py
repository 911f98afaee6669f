"""How a scene is read for the network, and how lines and classes come back to it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.classify_raster import classify_raster
from glacier_terminus_plugin.core.errors import CancelledError, GridError, RasterError
from glacier_terminus_plugin.core.map_terminus import (
    DIRECTIONS_TRIED,
    CellSizeHandling,
    RunOptions,
    map_termini,
    termini_of_raster,
    working_source,
)
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource
from tests.core.definitions import make_definition
from tests.core.networks import open_model, pointwise_model
from tests.core.rasters import DEGREES, NORTH_UP, POLAR, WEB_MERCATOR, read_raster, write_raster

TRAINED = 30  # metres, within 1.5 times either way
TURNED = (500_000.0, 24.0, 18.0, -2_300_000.0, 18.0, -24.0)
AT_70_N = (-30.0, 0.0005, 0.0, 70.05, 0.0, -0.0005)  # cells of 19 m by 56 m: 33 m on the mean
TWO_CLASSES = [
    {"Value": 1, "Name": "Ice", "Color": [0, 0, 0], "Role": "ice"},
    {"Value": 2, "Name": "Ocean", "Color": [0, 0, 0], "Role": "ocean"},
]


def ice_below_water(height: int = 120, width: int = 150, front_row: int = 60) -> np.ndarray:
    """Dark water above, bright ice below."""
    return np.where(np.arange(height)[:, None] < front_row, 20, 230).astype(np.uint8).repeat(width, axis=1)


def brightness_session(folder: Path, **definition: Any) -> OnnxSession:
    """A region model that takes bright for ice and dark for ocean."""
    model = pointwise_model((10, -10), (0, 0), output_shape=("n", 2, "h", "w"))
    return open_model(folder, model, Classes=TWO_CLASSES, **definition)


def scene(folder: Path, transform=NORTH_UP, crs: str = POLAR, **options) -> RasterSource:
    return RasterSource(
        write_raster(folder / "scene.tif", ice_below_water(), transform=transform, crs=crs, **options), [0]
    )


# --- cell sizes


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
        assert any("trained at 30 m" in text and "expect a worse line" in text for text in said) is told


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


def test_a_scene_too_large_to_be_held_is_refused_before_the_memory_is_full(tmp_path):
    """480 GB in a file of a few kilobytes: read by blocks, but no line is drawn in it as a whole."""
    path = tmp_path / "huge.tif"
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 693_000, 693_000, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((500_000.0, 0.05, 0.0, -2_300_000.0, 0.0, -0.05))
    dataset = None
    session = brightness_session(tmp_path)
    as_is = RunOptions(cell_size=CellSizeHandling.AS_IS)
    with pytest.raises(GridError, match=r"693000 x 693000 pixels .* Give an extent"):
        map_termini(RasterSource(path, [0]), session, options=as_is)
    with pytest.raises(GridError, match="Give an extent around the glacier"):
        termini_of_raster(str(path), session.definition)
    part = RasterSource(path, [0], (500_100.0, -2_300_110.0, 500_110.0, -2_300_100.0))
    termini, _ = map_termini(part, session, options=as_is)
    assert termini == []


# --- lines


@pytest.mark.parametrize(
    "transform",
    [NORTH_UP, TURNED, (500_000.0, 30.0, 0.0, -2_303_600.0, 0.0, 30.0)],
    ids=["plain", "turned", "south up"],
)
def test_the_line_lies_between_ice_and_water_however_the_raster_lies(tmp_path, transform):
    """Rows 59 and 60 are water and ice: the front is between them, at row 59.5."""
    source = scene(tmp_path, transform)
    (terminus,), _ = map_termini(source, brightness_session(tmp_path))
    rows = source.grid.to_pixel(terminus.points)[:, 0]
    assert np.abs(rows - 59.5).max() < 1.5
    cell = 25.0 * 1.2 if transform is TURNED else 30.0
    assert terminus.length_m == pytest.approx(144 * cell, rel=0.06)


def test_a_model_for_upright_glaciers_tries_all_directions_and_tells_which_won(tmp_path):
    said: list[str] = []
    session = brightness_session(tmp_path, Orientation="flow_up")
    termini, result = map_termini(scene(tmp_path), session, tell=said.append)
    assert len(termini) == 1
    assert result.flow_direction in DIRECTIONS_TRIED
    assert any("trying 8 directions" in text for text in said)
    assert any(f"for a flow of {result.flow_direction:g} degrees" in text for text in said)


def test_a_scene_without_a_place_has_lines_without_a_length(tmp_path):
    (terminus,), _ = map_termini(scene(tmp_path, crs=""), brightness_session(tmp_path))
    assert terminus.length_m is None


class ImpatientAfter:
    """Cancels once a share of the work is done."""

    def __init__(self, share: float) -> None:
        self.share, self.done = share, 0.0

    def report(self, fraction: float, text: str = "") -> None:
        assert 0 <= fraction <= 1
        self.done = fraction

    def is_cancelled(self) -> bool:
        return self.done >= self.share


@pytest.mark.parametrize("share", [0.0, 0.2, 0.6])
def test_a_cancel_at_any_moment(tmp_path, share):
    session = brightness_session(tmp_path, Orientation="flow_up")
    with pytest.raises(CancelledError):
        map_termini(scene(tmp_path), session, progress=ImpatientAfter(share))


# --- rasters


@pytest.mark.parametrize("flow", [None, 0.0, 137.0])
@pytest.mark.parametrize("transform", [NORTH_UP, (500_000.0, 30.0, 0.0, -2_303_600.0, 0.0, 30.0)])
def test_the_classified_raster_has_the_scenes_grid_and_nodata(tmp_path, flow, transform):
    values = ice_below_water()
    values[10:20, 30:60] = values[80, 80] = 0
    path = write_raster(tmp_path / "scene.tif", values, transform=transform, nodata=0)
    source = RasterSource(path, [0])
    classify_raster(
        source, brightness_session(tmp_path), flow, RunOptions(), str(tmp_path / "c.tif"), str(tmp_path / "p.tif")
    )
    classes = read_raster(tmp_path / "c.tif")
    assert RasterSource(tmp_path / "c.tif", [0], class_values=True).grid.geotransform == transform
    np.testing.assert_array_equal(classes == 255, values == 0)
    wrong = (classes != np.where(np.arange(120)[:, None] < 60, 2, 1)) & (values != 0)
    assert not wrong[:57].any()
    assert not wrong[63:].any()
    probability = read_raster(tmp_path / "p.tif", band=2)
    np.testing.assert_array_equal(np.isnan(probability), values == 0)


def test_a_cancel_leaves_no_file(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    for flow in (None, 20.0):
        with pytest.raises(CancelledError):
            classify_raster(
                scene(tmp_path),
                brightness_session(tmp_path),
                flow,
                RunOptions(),
                str(out / "c.tif"),
                str(out / "p.tif"),
                progress=ImpatientAfter(0.3 if flow is None else 0.9),
            )
        assert list(out.iterdir()) == []


def test_runs_side_by_side_do_not_disturb_each_other(tmp_path):
    """As QGIS runs tasks: some succeed, some fail, all at once, and GDAL's setting is one for all."""
    session = brightness_session(tmp_path)
    path = write_raster(tmp_path / "scene.tif", ice_below_water())

    def succeed(i: int) -> np.ndarray:
        classify_raster(RasterSource(path, [0]), session, 20.0 * i, RunOptions(), str(tmp_path / f"{i}.tif"), None)
        return read_raster(tmp_path / f"{i}.tif")

    def fail(i: int) -> str:
        with pytest.raises(RasterError) as refusal:
            RasterSource(tmp_path / f"missing{i}.tif", [0])
        return str(refusal.value)

    with ThreadPoolExecutor(4) as pool:
        results = [(pool.submit(succeed, i), pool.submit(fail, i)) for i in range(8)]
    for done, refused in results:
        assert "No such file" in refused.result()
        classes = done.result()
        assert (classes[:57] == 2).all()
        assert (classes[63:] == 1).all()


def test_lines_from_what_was_classified_before(tmp_path):
    """From probabilities, and from classes, as good as a class raster can be."""
    session = brightness_session(tmp_path)
    classes, probabilities = str(tmp_path / "c.tif"), str(tmp_path / "p.tif")
    source = scene(tmp_path)
    classify_raster(source, session, None, RunOptions(), classes, probabilities)
    (direct,), _ = map_termini(source, session)
    for path in (probabilities, classes):
        (terminus,), crs = termini_of_raster(path, session.definition)
        assert crs == RasterSource(path, [0], class_values=True).grid.crs
        assert np.abs(source.grid.to_pixel(terminus.points)[:, 0] - 59.5).max() < 1
        assert terminus.length_m == pytest.approx(direct.length_m, rel=0.02)
