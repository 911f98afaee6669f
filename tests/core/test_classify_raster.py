"""Classes, probabilities and confidence of a raster: where they lie, what each pixel gets, and what the files hold."""

from __future__ import annotations

import os
import re
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.class_choice import ClassChoice
from glacier_terminus_plugin.core.class_polygons import class_polygons
from glacier_terminus_plugin.core.classify import ClassifyReport
from glacier_terminus_plugin.core.classify_raster import Mask, ResultPaths, ResultWish, classify_raster
from glacier_terminus_plugin.core.errors import CancelledError, GridError, RasterError
from glacier_terminus_plugin.core.map_terminus import RunOptions
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.probability_raster import read_probabilities
from glacier_terminus_plugin.core.progress import SILENT, Progress
from glacier_terminus_plugin.core.raster_grid import transform_points
from glacier_terminus_plugin.core.raster_sink import FileFormat, RasterSink
from glacier_terminus_plugin.core.raster_source import ArraySource, RasterSource
from glacier_terminus_plugin.core.result_grid import CellsOf, GridChoice
from glacier_terminus_plugin.core.result_raster import ResultForm
from glacier_terminus_plugin.core.tile_plan import Window
from glacier_terminus_plugin.core.working_source import CellSizeHandling, working_source
from tests.core.bright_ice import TWO_CLASSES, brightness_session, ice_below_water, scene
from tests.core.networks import neighbour_model, open_model, pointwise_model
from tests.core.rasters import DEGREES, NORTH_UP, POLAR, UTM, make_grid, open_dataset, read_raster, wkt, write_raster
from tests.core.strict_folder import StrictFolder

WITH_BACKGROUND = [{"Value": 0, "Name": "Background", "Color": [0, 0, 0], "Role": "other"}, *TWO_CLASSES]
COARSE = (500_000.0, 90.0, 0.0, -2_300_000.0, 0.0, -90.0)  # three times the model's cells


def paths(folder: Path) -> ResultPaths:
    return ResultPaths(*(str(folder / f"{name}.tif") for name in "cpq"))


def run(source: RasterSource, session: OnnxSession, folder: Path, flow=None, **wish: Any) -> ClassifyReport:
    """Classify into c.tif, p.tif and q.tif, in several tiles."""
    options = RunOptions(cell_size=wish.pop("cell_size", CellSizeHandling.RESAMPLE), tile_px=64)
    return classify_raster(source, session, flow, options, paths(folder), ResultWish(**wish))


class ImpatientAfter:
    """Cancels once a share of the work is done."""

    def __init__(self, share: float) -> None:
        self.share, self.done = share, 0.0

    def report(self, fraction: float, text: str = "") -> None:
        assert 0 <= fraction <= 1
        self.done = fraction

    def is_cancelled(self) -> bool:
        return self.done >= self.share


# --- on the scene's own pixels


@pytest.mark.parametrize("flow", [None, 0.0, 137.0])
@pytest.mark.parametrize("transform", [NORTH_UP, (500_000.0, 30.0, 0.0, -2_303_600.0, 0.0, 30.0)])
def test_the_classified_raster_has_the_scenes_grid_and_nodata(tmp_path, flow, transform):
    values = ice_below_water()
    values[10:20, 30:60] = values[80, 80] = 0
    path = write_raster(tmp_path / "scene.tif", values, transform=transform, nodata=0)
    source = RasterSource(path, [0])
    classify_raster(source, brightness_session(tmp_path), flow, RunOptions(), paths(tmp_path))
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
                paths(out),
                progress=ImpatientAfter(0.3 if flow is None else 0.9),
            )
        assert list(out.iterdir()) == []


def test_a_cancel_while_probabilities_are_carried_over_leaves_no_file_open(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "TemporaryDirectory", StrictFolder)
    monkeypatch.setattr("glacier_terminus_plugin.core.classify_raster._BLOCK", 16)
    session, cancel = brightness_session(tmp_path), ImpatientAfter(0.81)
    with pytest.raises(CancelledError):
        classify_raster(scene(tmp_path), session, 20.0, RunOptions(), paths(tmp_path), progress=cancel)
    assert cancel.done < 0.95


def test_a_result_outlasts_a_temporary_file_that_does_not_go(tmp_path, monkeypatch):
    """As on Windows, where another program may look at it in that moment."""
    kept, remove = [], os.unlink

    def held(path: Any, **place: Any) -> None:
        if str(path).endswith(("probabilities.tif", "patches.fgb")):
            kept.append(path)
            raise PermissionError(13, "Access is denied")
        remove(path, **place)

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", held)
        run(scene(tmp_path), brightness_session(tmp_path), tmp_path, 20.0)
        found = [polygon.value for polygon in class_polygons(str(tmp_path / "c.tif"))]
    assert set(found) == {1, 2}
    assert len({str(path) for path in kept}) >= 2


def test_runs_side_by_side_do_not_disturb_each_other(tmp_path):
    """As QGIS runs tasks: some succeed, some fail, all at once, and GDAL's setting is one for all."""
    session = brightness_session(tmp_path)
    path = write_raster(tmp_path / "scene.tif", ice_below_water())

    def succeed(i: int) -> np.ndarray:
        classify_raster(
            RasterSource(path, [0]), session, 20.0 * i, RunOptions(), ResultPaths(str(tmp_path / f"{i}.tif"))
        )
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


@pytest.mark.parametrize(("height", "width"), [(1, 200), (200, 1), (1, 1), (7, 3), (65, 129)])
@pytest.mark.parametrize("crs", [POLAR, ""])
def test_a_raster_smaller_than_a_tile_or_of_odd_size_keeps_crs_size_and_grid(tmp_path, height, width, crs):
    path = write_raster(tmp_path / "scene.tif", np.full((height, width), 200, np.uint8), crs=crs)
    run(RasterSource(path, [0]), brightness_session(tmp_path), tmp_path)
    for name in "cpq":
        out, scene_in = open_dataset(tmp_path / f"{name}.tif"), open_dataset(path)
        assert (out.RasterXSize, out.RasterYSize) == (width, height)
        assert out.GetGeoTransform() == scene_in.GetGeoTransform()
        assert out.GetProjection() == scene_in.GetProjection()
    assert (read_raster(tmp_path / "c.tif") == 1).all()


@pytest.mark.parametrize("values", [np.zeros((40, 50)), np.full((40, 50), 77)], ids=["all nodata", "constant"])
def test_all_nodata_and_constant_rasters_run(tmp_path, values):
    path = write_raster(tmp_path / "scene.tif", values.astype(np.uint8), nodata=0)
    report = run(RasterSource(path, [0]), brightness_session(tmp_path), tmp_path)
    assert set(np.unique(read_raster(tmp_path / "c.tif"))) <= {1, 2, 255}
    assert (report.tiles_run == 0) == (values == 0).all()


# --- other grids


@pytest.mark.parametrize("flow", [None, 30.0])
@pytest.mark.parametrize(("transform", "times"), [(COARSE, 1), ((500_000.0, 10.0, 0.0, -2_300_000.0, 0.0, -10.0), 1)])
def test_a_resampled_scene_comes_back_to_its_own_grid(tmp_path, flow, transform, times):
    source = scene(tmp_path, transform)
    run(source, brightness_session(tmp_path), tmp_path, flow)
    assert RasterSource(tmp_path / "c.tif", [0], class_values=True).grid == source.grid
    classes = read_raster(tmp_path / "c.tif")
    assert (classes[:55] == 2).all()
    assert (classes[65:] == 1).all()


def test_or_has_the_models_cells_where_that_is_wished(tmp_path):
    run(scene(tmp_path, COARSE), brightness_session(tmp_path), tmp_path, grid=GridChoice(CellsOf.MODEL))
    grid = RasterSource(tmp_path / "c.tif", [0], class_values=True).grid
    assert grid.cell_size_m() == pytest.approx((30, 30), rel=1e-3)
    assert grid.geotransform[0] == 500_000
    assert grid.geotransform[3] == -2_300_000
    turned = brightness_session(tmp_path, Orientation="flow_up")
    run(scene(tmp_path, COARSE), turned, tmp_path, 30.0, grid=GridChoice(CellsOf.MODEL))
    turned_back = RasterSource(tmp_path / "c.tif", [0], class_values=True).grid
    assert turned_back.is_straight
    assert turned_back.cell_size_m() == pytest.approx((30, 30), rel=0.01)
    assert turned_back.geotransform[::3] == grid.geotransform[::3]


def test_a_rotated_scene_has_its_result_on_its_own_pixels_or_straight(tmp_path):
    turned = (500_000.0, 24.0, 18.0, -2_300_000.0, 18.0, -24.0)
    source = scene(tmp_path, turned)
    run(source, brightness_session(tmp_path), tmp_path)
    assert RasterSource(tmp_path / "c.tif", [0], class_values=True).grid == source.grid
    classes = read_raster(tmp_path / "c.tif")
    assert (classes[5:55, 5:-5] == 2).all()
    assert (classes[65:-5, 5:-5] == 1).all()
    run(source, brightness_session(tmp_path), tmp_path, grid=GridChoice(CellsOf.MODEL))
    assert RasterSource(tmp_path / "c.tif", [0], class_values=True).grid.is_straight


@pytest.mark.parametrize("crs", [UTM, DEGREES])
def test_another_crs(tmp_path, crs):
    run(scene(tmp_path), brightness_session(tmp_path), tmp_path, grid=GridChoice(crs=wkt(crs)))
    made = open_dataset(tmp_path / "c.tif")
    assert made.GetSpatialRef().GetAuthorityCode(None) == crs.split(":")[1]
    classes = made.ReadAsArray()
    assert set(np.unique(classes)) == {1, 2, 255}  # NoData where the scene does not reach
    counts = [(classes == value).sum() for value in (1, 2)]
    assert counts[0] == pytest.approx(counts[1], rel=0.05)


def test_a_result_in_degrees_across_the_180th_meridian_is_in_one_piece(tmp_path):
    x, y = transform_points(np.array([[179.99, 70.0]]), wkt(DEGREES), wkt(POLAR))[0]
    source = scene(tmp_path, (x - 2250.0, 30.0, 0.0, y + 1800.0, 0.0, -30.0))
    run(source, brightness_session(tmp_path), tmp_path, grid=GridChoice(crs=wkt(DEGREES)))
    made = RasterSource(tmp_path / "c.tif", [0], class_values=True).grid
    low, high = made.corners.min(axis=0), made.corners.max(axis=0)
    assert low[0] < 180 < high[0]
    assert high[0] - low[0] < 0.3
    classes = read_raster(tmp_path / "c.tif")
    assert set(np.unique(classes)) == {1, 2, 255}
    counts = [(classes == value).sum() for value in (1, 2)]
    assert counts[0] == pytest.approx(counts[1], rel=0.05)
    cell = made.mean_cell_size_m() or 0
    assert sum(counts) * cell**2 == pytest.approx(120 * 150 * 30 * 30, rel=0.03)


@pytest.mark.parametrize(
    ("snap_cell", "cells_of", "cell"), [(30.0, CellsOf.IMAGE, 30), (60.0, CellsOf.IMAGE, 30), (60.0, CellsOf.SNAP, 60)]
)
def test_a_snap_raster_gives_the_corners_of_the_pixels(tmp_path, snap_cell, cells_of, cell):
    snap = make_grid(10, 10, (499_993.0, snap_cell, 0.0, -2_299_989.0, 0.0, -snap_cell))
    run(scene(tmp_path), brightness_session(tmp_path), tmp_path, grid=GridChoice(cells_of, snap=snap))
    made = RasterSource(tmp_path / "c.tif", [0], class_values=True).grid
    x0, dx, _, y0, _, dy = made.geotransform
    assert (dx, dy) == (cell, -cell)
    assert (x0 - 499_993) % snap_cell == 0
    assert (y0 + 2_299_989) % snap_cell == 0
    assert x0 <= 500_000 < x0 + snap_cell  # no more than needed
    assert x0 + dx * made.width >= 500_000 + 150 * 30
    assert y0 + dy * made.height <= -2_300_000 - 120 * 30


def test_grids_that_can_not_be_are_refused_with_the_reason(tmp_path):
    source, session = scene(tmp_path), brightness_session(tmp_path)
    with pytest.raises(GridError, match="no snap raster is given"):
        run(source, session, tmp_path, grid=GridChoice(CellsOf.SNAP))
    tiny = make_grid(10, 10, (0.0, 1e-4, 0.0, 0.0, 0.0, -1e-4))
    with pytest.raises(GridError, match="snap raster's cells do not suit"):
        run(source, session, tmp_path, grid=GridChoice(CellsOf.SNAP, snap=tiny))
    with pytest.raises(GridError, match="coordinate system differs from the result's"):
        run(source, session, tmp_path, grid=GridChoice(crs=wkt(UTM), snap=make_grid(9, 9)))
    x, y = transform_points(np.array([[179.99, 70.0]]), wkt(DEGREES), wkt(POLAR))[0]
    across_180 = scene(tmp_path, (x - 2250.0, 30.0, 0.0, y + 1800.0, 0.0, -30.0))
    for crs in ("EPSG:3857", "EPSG:6933"):
        with pytest.raises(GridError, match="the image is torn apart"):
            run(across_180, session, tmp_path, grid=GridChoice(crs=wkt(crs)))
    with pytest.raises(GridError, match="no coordinate system"):
        run(scene(tmp_path, crs=""), session, tmp_path, grid=GridChoice(crs=wkt(UTM)))
    assert not (tmp_path / "c.tif").exists()


@pytest.mark.parametrize("flow", [None, 10.0])
def test_pixels_that_are_nothing_of_the_classes_are_unsure_and_not_nodata_on_any_grid(tmp_path, flow):
    """Sigmoid probabilities can all be 0: that is an answer."""
    model = pointwise_model((0, 20), (-20, -20), output_shape=("n", 2, "h", "w"))
    session = open_model(tmp_path, model, Classes=TWO_CLASSES, Output={"Kind": "logits", "Activation": "sigmoid"})
    form = ResultForm(ClassChoice(threshold=0.5, unsure_value=0))
    run(scene(tmp_path), session, tmp_path, flow, form=form)
    classes = read_raster(tmp_path / "c.tif")
    assert set(np.unique(classes[3:-3, 3:-3])) == {0, 2}


def test_pixels_that_no_tile_was_run_for_have_no_class(tmp_path, monkeypatch):
    """The image has values everywhere, and what the network reads, upside down, only on its left half."""

    def half_seen(source: RasterSource, *how: Any) -> ArraySource:
        seen = working_source(source, *how)
        pixels, _ = seen.read(Window(0, 0, seen.grid.height, seen.grid.width))
        return ArraySource(pixels, np.indices(pixels.shape[1:])[1] < seen.grid.width / 2, seen.grid)

    monkeypatch.setattr("glacier_terminus_plugin.core.classify_raster.working_source", half_seen)
    report = run(scene(tmp_path), brightness_session(tmp_path), tmp_path, 180.0)
    assert report.tiles_skipped > 0
    classes = read_raster(tmp_path / "c.tif")
    assert (classes[:, :50] == 255).all()
    assert (classes[:, 80:] != 255).all()
    for name in "pq":
        assert np.isnan(read_raster(tmp_path / f"{name}.tif")[:, :50]).all()


# --- a mask


def square(col0: float, row0: float, col1: float, row1: float) -> np.ndarray:
    """A ring of x, y around pixels of NORTH_UP, given by their outer edges."""
    x, y = (
        500_000 + 30 * np.array([col0, col1, col1, col0, col0]),
        -2_300_000 - 30 * np.array([row0, row0, row1, row1, row0]),
    )
    return np.column_stack([x, y])


def test_a_mask_is_kept_to_the_pixel_and_tiles_beside_it_are_not_run(tmp_path):
    mask = Mask([[square(100, 90, 140, 110), square(110, 95, 120, 100)], [square(100, 90, 105, 95)]], wkt(POLAR))
    whole = run(scene(tmp_path), brightness_session(tmp_path), tmp_path)
    report = run(scene(tmp_path), brightness_session(tmp_path), tmp_path, mask=mask)
    inside = np.zeros((120, 150), bool)
    inside[90:110, 100:140] = True
    inside[95:100, 110:120] = False  # a hole; the second polygon overlaps the first and is none
    np.testing.assert_array_equal(read_raster(tmp_path / "c.tif") != 255, inside)
    np.testing.assert_array_equal(~np.isnan(read_raster(tmp_path / "p.tif")), inside)
    assert 0 < report.tiles_run < whole.tiles_run


def test_a_mask_does_not_change_what_lies_inside(tmp_path):
    """What lies beside the mask is still seen: it is context, only not wanted."""
    rng = np.random.default_rng(0)
    path = write_raster(tmp_path / "scene.tif", rng.integers(0, 255, (120, 150)).astype(np.uint8))
    session = open_model(tmp_path, neighbour_model(8))
    run(RasterSource(path, [0]), session, tmp_path)
    whole = read_raster(tmp_path / "p.tif")
    run(RasterSource(path, [0]), session, tmp_path, mask=Mask([[square(40, 40, 70, 60)]], wkt(POLAR)))
    part = read_raster(tmp_path / "p.tif")
    np.testing.assert_array_equal(part[40:60, 40:70], whole[40:60, 40:70])


def test_a_mask_in_another_crs_and_on_another_grid(tmp_path):
    corners = transform_points(square(10, 70, 50, 110), wkt(POLAR), wkt(DEGREES))
    run(scene(tmp_path), brightness_session(tmp_path), tmp_path, 30.0, mask=Mask([[corners]], wkt(DEGREES)))
    inside = np.zeros((120, 150), bool)
    inside[70:110, 10:50] = True
    assert ((read_raster(tmp_path / "c.tif") != 255) != inside).sum() <= 4


def test_a_mask_of_another_turn_of_the_earth(tmp_path):
    source = scene(tmp_path, (330.0, 0.0005, 0.0, 70.05, 0.0, -0.0005), DEGREES)
    ring = np.array([[-30.0, 70.05], [-29.97, 70.05], [-29.97, 70.03], [-30.0, 70.03], [-30.0, 70.05]])
    run(source, brightness_session(tmp_path), tmp_path, mask=Mask([[ring]], wkt(DEGREES)))
    inside = np.zeros((120, 150), bool)
    inside[:40, :60] = True
    assert ((read_raster(tmp_path / "c.tif") == 2) != inside).sum() <= 100  # an edge on pixel centres


def test_a_mask_beside_the_raster_is_refused(tmp_path):
    with pytest.raises(GridError, match="No polygon of the mask lies on the raster"):
        run(
            scene(tmp_path),
            brightness_session(tmp_path),
            tmp_path,
            mask=Mask([[square(1000, 1000, 1100, 1100)]], wkt(POLAR)),
        )


# --- which class


def three_way_session(folder: Path) -> OnnxSession:
    """Logits 2, 4 v, -4 v of a value v from -2 to 2: background where v is about 0, ice where bright."""
    return open_model(folder, pointwise_model((0, 4, -4), (2, 0, 0)), Classes=WITH_BACKGROUND)


def ramp(folder: Path) -> RasterSource:
    return RasterSource(write_raster(folder / "scene.tif", np.arange(256, dtype=np.uint8)[None].repeat(8, 0)), [0])


def classes_of(folder: Path, **choice: Any) -> np.ndarray:
    run(ramp(folder), three_way_session(folder), folder, form=ResultForm(ClassChoice(**choice)))
    return read_raster(folder / "c.tif")[0]


def test_background_is_chosen_unless_it_is_not_to_be_predicted(tmp_path):
    assert (classes_of(tmp_path)[[0, 127, 128, 255]] == [2, 0, 0, 1]).all()
    without = classes_of(tmp_path, predict_background=False)
    np.testing.assert_array_equal(without, np.where(np.arange(256) < 128, 2, 1))


@pytest.mark.parametrize(("unsure_value", "written"), [(None, 255), (9, 9)])
def test_pixels_below_the_threshold_are_never_background(tmp_path, unsure_value, written):
    plain = classes_of(tmp_path)
    confidence = read_raster(tmp_path / "q.tif")[0]
    sure = classes_of(tmp_path, threshold=0.9, unsure_value=unsure_value)
    np.testing.assert_array_equal(sure, np.where(confidence >= 0.9, plain, written))
    assert 0 < (sure == written).sum() < 256


def test_classes_that_are_not_wanted_are_not_given_to_others(tmp_path):
    plain = classes_of(tmp_path)
    np.testing.assert_array_equal(classes_of(tmp_path, wanted=("ICE",)), np.where(plain == 1, 1, 255))
    both = classes_of(tmp_path, wanted=("ice", "2"), unsure_value=7)
    np.testing.assert_array_equal(both, np.where(plain == 0, 7, plain))


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"wanted": ("rock",)}, r"no class rock; it has Background \(0\), Ice \(1\), Ocean \(2\)"),
        ({"unsure_value": 1}, "is that of the class Ice"),
    ],
)
def test_choices_that_the_model_can_not_fulfil_are_refused(tmp_path, choice, said):
    with pytest.raises(RasterError, match=said):
        classes_of(tmp_path, **choice)


# --- the files


def test_probabilities_as_bytes_are_within_half_a_step(tmp_path):
    session = three_way_session(tmp_path)
    run(ramp(tmp_path), session, tmp_path)
    exact = [read_raster(tmp_path / "p.tif", band) for band in (1, 2, 3)] + [read_raster(tmp_path / "q.tif")]
    run(ramp(tmp_path), session, tmp_path, form=ResultForm(probabilities_as_byte=True))
    files = [open_dataset(tmp_path / f"{name}.tif") for name in "pq"]
    bands = [*(files[0].GetRasterBand(b) for b in (1, 2, 3)), files[1].GetRasterBand(1)]
    for band, expected in zip(bands, exact, strict=True):
        assert band.DataType == gdal.GDT_Byte
        assert band.GetNoDataValue() == 255
        np.testing.assert_allclose(band.ReadAsArray() * band.GetScale(), expected, atol=0.00201)


def test_probabilities_of_four_classes_as_bytes_are_no_picture_with_an_alpha_band(tmp_path):
    classes = [{"Value": i, "Name": f"class {i}", "Color": [i, i, i], "Role": "other"} for i in (1, 2, 3, 4)]
    model = pointwise_model((1, -1, 0, 2), (0, 0, 0, 0), output_shape=("n", 4, "h", "w"))
    session = open_model(tmp_path, model, Classes=classes)
    for layout in (FileFormat(), FileFormat(cloud_optimised=True)):
        run(ramp(tmp_path), session, tmp_path, form=ResultForm(probabilities_as_byte=True, file_format=layout))
        bands = open_dataset(tmp_path / "p.tif")
        colours = {bands.GetRasterBand(b + 1).GetColorInterpretation() for b in range(4)}
        assert colours <= {gdal.GCI_GrayIndex, gdal.GCI_Undefined}
        assert read_probabilities(tmp_path / "p.tif", session.definition)[0].shape[0] == 4


@pytest.mark.parametrize("layout", [FileFormat(overviews=True), FileFormat(cloud_optimised=True)])
def test_a_cancel_while_the_second_raster_is_finished_leaves_the_first_as_it_was(tmp_path, monkeypatch, layout):
    source, session = scene(tmp_path), brightness_session(tmp_path)
    (tmp_path / "c.tif").write_bytes(b"yesterday")
    finished: list[Path] = []
    complete = RasterSink.complete

    def cancelled_in_the_second(self: RasterSink, progress: Progress = SILENT) -> None:
        finished.append(self.path)
        complete(self, ImpatientAfter(0.0) if len(finished) == 2 else progress)

    monkeypatch.setattr(RasterSink, "complete", cancelled_in_the_second)
    with pytest.raises(CancelledError):
        run(source, session, tmp_path, form=ResultForm(file_format=layout))
    assert len(finished) == 2
    assert (tmp_path / "c.tif").read_bytes() == b"yesterday"
    assert not (tmp_path / "p.tif").exists()


def attribute_table(path: Path) -> list[dict[str, Any]]:
    dataset = open_dataset(path)
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    columns = [table.GetNameOfCol(i) for i in range(table.GetColumnCount())]
    kinds = {gdal.GFT_Integer: table.GetValueAsInt, gdal.GFT_Real: table.GetValueAsDouble}
    return [
        {c: kinds.get(table.GetTypeOfCol(i), table.GetValueAsString)(row, i) for i, c in enumerate(columns)}
        for row in range(table.GetRowCount())
    ]


def test_the_attribute_table_has_a_row_for_each_class_background_included(tmp_path):
    form = ResultForm(ClassChoice(threshold=0.9, unsure_value=9))
    run(ramp(tmp_path), three_way_session(tmp_path), tmp_path, form=form)
    classes = read_raster(tmp_path / "c.tif")
    rows = attribute_table(tmp_path / "c.tif")
    assert [(row["Value"], row["Class"]) for row in rows] == [
        (0, "Background"),
        (1, "Ice"),
        (2, "Ocean"),
        (9, "Not sure"),
    ]
    for row in rows:
        assert row["Count"] == (classes == row["Value"]).sum()
        assert row["Area_km2"] == pytest.approx(row["Count"] * 900e-6, rel=0.02)  # the map's scale is not quite one


def test_areas_in_degrees_are_those_on_the_ground(tmp_path):
    """At 70 N a cell of 0.0005 degrees is 19.1 m by 55.8 m."""
    run(scene(tmp_path, (-30.0, 0.0005, 0.0, 70.05, 0.0, -0.0005), DEGREES), brightness_session(tmp_path), tmp_path)
    for row in attribute_table(tmp_path / "c.tif"):
        assert row["Count"] == 60 * 150
        assert row["Area_km2"] == pytest.approx(60 * 150 * 19.06 * 55.78e-6, rel=2e-3)


def test_without_a_place_on_the_earth_areas_are_withheld(tmp_path):
    run(scene(tmp_path, crs=""), brightness_session(tmp_path), tmp_path)
    assert all(np.isnan(row["Area_km2"]) and row["Count"] > 0 for row in attribute_table(tmp_path / "c.tif"))


@pytest.mark.parametrize("compression", ["DEFLATE", "LZW", "ZSTD", "NONE"])
@pytest.mark.parametrize("layout", ["plain", "overviews", "cog"])
def test_compression_overviews_and_cog(tmp_path, compression, layout):
    values = ice_below_water(600, 700, 300)
    path = write_raster(tmp_path / "scene.tif", values)
    out = tmp_path / "out"
    out.mkdir()
    form = ResultForm(file_format=FileFormat(compression, layout == "overviews", layout == "cog"))
    run(RasterSource(path, [0]), brightness_session(tmp_path, ImageHeight=512, ImageWidth=512), out, form=form)
    for name in "cpq":
        made = open_dataset(out / f"{name}.tif")
        assert (made.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or "NONE") == compression
        assert (made.GetRasterBand(1).GetOverviewCount() > 0) is (layout != "plain")
        assert (made.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG") is (layout == "cog")
        assert made.GetMetadataItem("GLACIER_TERMINUS_MODEL") == "test 1.2"
        assert made.GetSpatialRef().GetAuthorityCode(None) == "3413"
    np.testing.assert_array_equal(read_raster(out / "c.tif"), np.where(values > 100, 1, 2))
    assert sum(row["Count"] for row in attribute_table(out / "c.tif")) == values.size
    assert {p.name for p in out.iterdir()} <= {"c.tif", "c.tif.aux.xml", "p.tif", "q.tif", "p.tif.aux.xml"}
    if layout != "plain":
        made = open_dataset(out / "c.tif")
        small = made.GetRasterBand(1).GetOverview(0).ReadAsArray()
        assert set(np.unique(small)) == {1, 2}  # of classes there is no mean


def test_the_metadata_explain_the_result(tmp_path):
    source = scene(tmp_path)
    stats = {"band_min_values": [0], "band_max_values": [1], "scaled_mean_values": [0.5], "scaled_std_values": [0.25]}
    session = brightness_session(
        tmp_path, Normalization={"Scope": "scene", "Percentiles": [0, 100]}, NormalizationStats=stats, DataRange=...
    )
    classify_raster(
        source,
        session,
        None,
        RunOptions(tile_px=64),
        paths(tmp_path),
        ResultWish(record=(("SOURCE", "here"),)),
        "a scene",
    )
    said = open_dataset(tmp_path / "c.tif").GetMetadata()
    assert said["GLACIER_TERMINUS_NORMALISATION"] == "percentiles 0 and 100 of the scene: 20 to 230"
    assert said["GLACIER_TERMINUS_MODEL_CHECKSUM"] == session.definition.model_file_checksum
    assert said["GLACIER_TERMINUS_PLAN"].startswith("150 x 120 px, tiles of 56 x 56")
    assert said["GLACIER_TERMINUS_SCENE"] == "a scene"
    assert said["GLACIER_TERMINUS_SOURCE"] == "here"
    assert said["GLACIER_TERMINUS_DEVICE"].startswith("CPU")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:]{8}Z", said["GLACIER_TERMINUS_DATE"])
    for name in ("VERSION", "ONNXRUNTIME", "GDAL"):
        assert re.match(r"\d+\.\d+", said[f"GLACIER_TERMINUS_{name}"]), name
