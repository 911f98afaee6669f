"""A network over a raster by tiles: the same as over the whole, only where there is something, and stopped at once."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper

from glacier_terminus_plugin.core import classify as classify_module
from glacier_terminus_plugin.core import model_definition
from glacier_terminus_plugin.core.augmentation import Augmentation, turns_for
from glacier_terminus_plugin.core.classify import ClassifyReport, classify
from glacier_terminus_plugin.core.errors import CancelledError, GridError, ModelFileError, RasterError
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_runtime import usable_cores
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.progress import SILENT
from glacier_terminus_plugin.core.raster_source import ArraySource, PixelSource, RasterSource
from glacier_terminus_plugin.core.tile_plan import TilePlan, Window, plan_for_model, plan_tiles
from tests.conftest import ROOT
from tests.core.definitions import make_definition
from tests.core.networks import (
    make_model,
    neighbour_model,
    open_model,
    pointwise_model,
    save_package,
    slow_model,
    weight,
)
from tests.core.rasters import array_source, write_mask, write_raster
from training.synthetic import SceneParameters, make_scene

BUNDLED = Path(model_definition.__file__).parent.parent / "models" / "greenland-landsat.json"
UNIT = {
    "NormalizationStats": {
        "band_min_values": [0],
        "band_max_values": [1],
        "scaled_mean_values": [0],
        "scaled_std_values": [1],
    },
    "DataRange": ...,
}


class Canvas:
    """Collects what classification hands on."""

    def __init__(self, plan: TilePlan, classes: int = 3) -> None:
        self.probability = np.full((classes, plan.height, plan.width), np.nan, np.float32)
        self.valid = np.zeros((plan.height, plan.width), bool)
        self.windows: list[Window] = []
        self.threads: set[int] = set()

    def write(self, window: Window, probability: np.ndarray, valid: np.ndarray) -> None:
        rows, cols = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        self.probability[:, rows, cols] = probability
        self.valid[rows, cols] = valid
        self.windows.append(window)
        self.threads.add(threading.get_ident())


def run(
    source: PixelSource, session: OnnxSession, plan: TilePlan, batch_size: int | None = None
) -> tuple[Canvas, ClassifyReport]:
    canvas = Canvas(plan, len(session.definition.classes))
    return canvas, classify(source, plan, session, canvas.write, SILENT, batch_size)


def random_source(height: int, width: int, valid_share: float = 1.0) -> ArraySource:
    rng = np.random.default_rng(5)
    return array_source(rng.random((height, width)).astype(np.float32), rng.random((height, width)) <= valid_share)


class Torn:
    """A source of which one tile can't be read."""

    def __init__(self, whole: ArraySource) -> None:
        self._whole, self.grid, self.band_count = whole, whole.grid, whole.band_count
        self.sample = whole.sample

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        if window.row > 50:
            raise RasterError("torn")
        return self._whole.read(window)


# --- one run after the other


@pytest.mark.parametrize("isolated", [False, True])
def test_an_image_that_fails_keeps_the_next_one_from_nothing(tmp_path, isolated):
    session = OnnxSession(save_package(tmp_path, neighbour_model(8), **UNIT), tmp_path, "cpu", isolated=isolated)
    source, plan = random_source(200, 150), plan_tiles(200, 150, (64, 64), 8, 8)
    before, _ = run(source, session, plan)
    with pytest.raises(RasterError, match="torn"):
        run(Torn(source), session, plan)
    after, _ = run(source, session, plan)
    np.testing.assert_array_equal(after.probability, before.probability)
    assert session.notes == []


# --- tiles and the whole


@pytest.mark.parametrize(("height", "width"), [(200, 150), (64, 64), (1, 300), (300, 1), (7, 7), (1, 1), (65, 129)])
def test_tiles_give_what_the_whole_gives(tmp_path, height, width):
    """The network sees 8 px far and tiles overlap by 8 px: no pixel differs, at the raster's border neither."""
    session = open_model(tmp_path, neighbour_model(8), **UNIT)
    source = random_source(height, width)
    tiled, report = run(source, session, plan_tiles(height, width, (64, 64), 8, 8))
    whole, _ = run(source, session, plan_tiles(height, width, (512, 512), 8, 8))
    np.testing.assert_allclose(tiled.probability, whole.probability, atol=1e-5)
    assert tiled.valid.all()
    assert report.tiles_run == len(tiled.windows)


def test_the_whole_by_hand(tmp_path):
    """A network of the pixel alone: softmax of (v, -v, 0)."""
    source = random_source(40, 50)
    canvas, _ = run(source, open_model(tmp_path, pointwise_model(), **UNIT), plan_tiles(40, 50, (16, 16), 0, 8))
    v = source.read(Window(0, 0, 40, 50))[0][0]
    logits = np.exp(np.stack([v, -v, 0 * v]))
    np.testing.assert_allclose(canvas.probability, logits / logits.sum(axis=0), rtol=1e-5)


@pytest.mark.parametrize("batch_size", [1, 2, 3, 7, 100])
def test_batches_do_not_change_the_result(tmp_path, batch_size):
    session = open_model(tmp_path, neighbour_model(4), **UNIT)
    source, plan = random_source(150, 130, 0.7), plan_tiles(150, 130, (32, 32), 8, 8)
    one, _ = run(source, session, plan, 1)
    many, report = run(source, session, plan, batch_size)
    np.testing.assert_allclose(many.probability, one.probability, atol=1e-6)
    assert many.windows == [tile.write for tile in plan.tiles]  # in the plan's order
    assert many.threads == {threading.get_ident()}  # and in the caller's thread
    assert report.tiles_run + report.tiles_skipped == len(plan.tiles)


def test_the_bundled_model_at_its_default_padding():
    """At most 0.02 % of the inner pixels change their class, and 0.4 % of a border of 64 px."""
    definition = ModelDefinition.load(BUNDLED)
    session = OnnxSession(definition, BUNDLED.parent, "cpu")
    height, width = 384, 1984  # as wide as a scene whose tiles meet once
    scene = make_scene(SceneParameters(height_px=height, width_px=400, seed=11, front_position_m=4000.0))
    source = array_source(np.pad(scene.image, ((0, 0), (0, width - 400)), mode="reflect"))
    whole, _ = run(source, session, plan_for_model(height, width, definition, padding_px=256, tile_px=2560))
    tiled, report = run(source, session, plan_for_model(height, width, definition, tile_px=1408))
    assert report.tiles_run > 1
    differs = whole.probability.argmax(axis=0) != tiled.probability.argmax(axis=0)
    border = np.ones((height, width), bool)
    border[64:-64, 64:-64] = False
    inner_share, border_share = differs[~border].mean(), differs[border].mean()
    print(f"inner pixels that differ: {inner_share:.4%}; border strip: {border_share:.4%}")
    assert inner_share <= 0.0002
    assert border_share <= 0.004


# --- invalid pixels


def masked_source(path: Path, values: np.ndarray, invalid: np.ndarray, how: str) -> RasterSource:
    """Write values of which some are invalid, and say so in one of the ways that there are."""
    if how == "nodata value":
        write_raster(path, values, nodata=float(values[invalid][0]))
    elif how == "alpha band":
        write_raster(path, np.stack([values, np.where(invalid, 0, 255)]).astype(np.uint8), options=["ALPHA=YES"])
    else:
        write_mask(write_raster(path, values), invalid, is_internal=how == "mask band")
    return RasterSource(path, [0])


@pytest.mark.parametrize(
    ("how", "standing"),
    [
        *(("nodata value", v) for v in (0, 255, -9999, np.nan)),
        *(("alpha band", v) for v in (0, 255, "random")),
        *((how, v) for how in ("mask band", "mask file") for v in (0, 255, -9999, np.nan, "random")),
    ],
)
def test_valid_pixels_are_the_same_to_the_bit_whatever_stands_in_invalid_ones(tmp_path, how, standing):
    """Stretched by the scene's own range, in tiles, with a network that sees 8 px far."""
    rng = np.random.default_rng(3)
    values, invalid = rng.integers(10, 200, (90, 110)).astype(np.float32), rng.random((90, 110)) < 0.1
    invalid[30:60, 40:70] = invalid[:, 100:] = True
    session = open_model(tmp_path, neighbour_model(8), Normalization={"Scope": "scene", "Percentiles": [2, 98]})
    found = []
    for fill in (1, rng.integers(0, 256, values.shape) if standing == "random" else standing):
        filled = np.where(invalid, fill, values).astype(np.float32)
        source = masked_source(tmp_path / f"{len(found)}.tif", filled, invalid, how)
        found.append(run(source, session, plan_tiles(90, 110, (64, 64), 8, 8))[0])
    for canvas in found:
        np.testing.assert_array_equal(canvas.valid, ~invalid)
    np.testing.assert_array_equal(*(canvas.probability[:, ~invalid] for canvas in found))


def test_tiles_without_a_valid_pixel_to_keep_are_not_run(tmp_path):
    valid = np.zeros((64, 64), bool)
    valid[:16, :16] = True
    source = array_source(np.ones((64, 64), np.float32), valid)
    canvas, report = run(source, open_model(tmp_path, pointwise_model(), **UNIT), plan_tiles(64, 64, (16, 16), 0, 8))
    assert (report.tiles_run, report.tiles_skipped) == (1, 15)
    np.testing.assert_array_equal(canvas.valid, valid)
    assert (canvas.probability[:, ~valid] == 0).all()


def test_what_is_valid_in_the_padding_alone_is_not_worth_a_run(tmp_path):
    valid = np.zeros((64, 64), bool)
    valid[:16, :16] = True
    source = array_source(np.ones((64, 64), np.float32), valid)
    _, report = run(source, open_model(tmp_path, pointwise_model(), **UNIT), plan_tiles(64, 64, (32, 32), 8, 8))
    assert (report.tiles_run, report.tiles_skipped) == (1, 15)


def test_what_lies_under_nodata_does_not_matter(tmp_path):
    """Not one valid pixel changes with the values of invalid ones, however far the network sees."""
    rng = np.random.default_rng(3)
    valid = rng.random((60, 60)) < 0.7
    values = rng.random((60, 60)).astype(np.float32)
    session = open_model(tmp_path, neighbour_model(4), **UNIT)
    plan = plan_tiles(60, 60, (32, 32), 8, 8)
    answers = [
        run(array_source(np.where(valid, values, other).astype(np.float32), valid), session, plan)[0]
        for other in (0.0, 255.0, -9999.0, np.nan)
    ]
    for answer in answers[1:]:
        np.testing.assert_array_equal(answer.probability[:, valid], answers[0].probability[:, valid])


def test_a_scene_without_a_valid_pixel(tmp_path):
    source = array_source(np.full((20, 20), np.nan, np.float32), np.zeros((20, 20), bool))
    session = open_model(tmp_path, pointwise_model(), Normalization={"Scope": "scene"})
    canvas, report = run(source, session, plan_tiles(20, 20, (16, 16), 0, 8))
    assert (report.tiles_run, report.tiles_skipped) == (0, 4)
    assert not canvas.valid.any()


def test_an_invalid_pixel_counts_as_the_mean_for_its_neighbours(tmp_path):
    """A hole in a constant scene: with the mean in it, a network that averages sees no hole."""
    values = np.full((30, 30), 0.5, np.float32)
    values[10:15, 10:15] = np.nan
    stats = {**UNIT["NormalizationStats"], "scaled_mean_values": [0.5]}
    session = open_model(tmp_path, neighbour_model(3), NormalizationStats=stats, DataRange=...)
    canvas, _ = run(array_source(values, np.isfinite(values)), session, plan_tiles(30, 30, (32, 32), 8, 8))
    np.testing.assert_allclose(canvas.probability, 1 / 3, atol=1e-6)


def test_the_stretch_is_that_of_the_whole_scene_not_of_a_tile(tmp_path):
    """A ramp from 0 to 1: the tile on its dark side must not be stretched to white."""
    ramp = np.tile(np.linspace(0, 1, 128, dtype=np.float32), (16, 1))
    stats = {"scaled_mean_values": [0], "scaled_std_values": [1]}
    session = open_model(
        tmp_path,
        pointwise_model((10, -10, 0)),
        Normalization={"Scope": "scene", "Percentiles": [0, 100]},
        NormalizationStats=stats,
        DataRange=...,
    )
    canvas, _ = run(array_source(ramp), session, plan_tiles(16, 128, (16, 16), 0, 8))
    assert (np.diff(canvas.probability[0, 0]) > 0).all()


# --- refused values


@pytest.mark.parametrize("values", [[0.0, 300.0], [-5.0, 10.0]])
def test_values_that_the_model_was_not_made_for_are_refused_before_a_tile_is_run(tmp_path, values):
    source = array_source(np.tile(np.array(values, np.float32), (20, 10)))
    with pytest.raises(RasterError, match="the model was made for 0 to 255"):
        run(source, open_model(tmp_path, pointwise_model()), plan_tiles(20, 20, (16, 16), 0, 8))


@pytest.mark.parametrize(
    ("values", "is_doubted"),
    [
        (np.linspace(0, 255, 64), False),
        (np.linspace(3, 9, 64), False),  # a dark image
        (np.full(64, 7.0), False),  # an empty one
        (np.linspace(200, 400, 64), False),  # brighter than what the model was trained on
        (np.linspace(0, 1, 64), True),  # reflectance
        (np.linspace(-3000, 0, 64), True),  # decibels, as hundredths
        (np.linspace(0, 10_000, 64), True),
    ],
)
def test_values_of_another_unit_than_a_fixed_range_are_told(tmp_path, values, is_doubted):
    stats = {**UNIT["NormalizationStats"], "band_max_values": [255]}
    session = open_model(tmp_path, neighbour_model(3), NormalizationStats=stats, DataRange=...)
    source = array_source(np.tile(values.astype(np.float32), (64, 1)))
    classify(source, plan_tiles(64, 64, (64, 64), 8, 8), session, lambda *_: None)
    told = [note for note in session.notes if "the model scales 0 to 255 to 0..1" in note]
    assert bool(told) == is_doubted
    for note in told:
        assert f"run from {values[0]:g} to {values[-1]:g}" in note


def test_values_that_a_model_scales_for_itself_are_not_doubted(tmp_path):
    session = open_model(tmp_path, neighbour_model(3), **UNIT)
    source = array_source(np.full((64, 64), 5000, np.float32))
    classify(source, plan_tiles(64, 64, (64, 64), 8, 8), session, lambda *_: None)
    assert not session.notes


def test_an_invalid_value_beyond_the_range_is_nobodys_business(tmp_path):
    values = np.full((20, 20), 100, np.float32)
    values[3, 3] = -9999
    run(array_source(values, values > 0), open_model(tmp_path, pointwise_model()), plan_tiles(20, 20, (16, 16), 0, 8))


def test_a_wrong_number_of_bands_reaches_the_caller(tmp_path):
    source = array_source(np.ones((2, 20, 20), np.float32))
    with pytest.raises(RasterError, match=r"has 2 band\(s\), the model's normalisation is for 1"):
        run(source, open_model(tmp_path, pointwise_model(), **UNIT), plan_tiles(20, 20, (16, 16), 0, 8))


def test_an_error_of_the_network_reaches_the_caller(tmp_path):
    """A network that adds a constant of 64 x 64 fails on tiles of any other size."""
    model = make_model([helper.make_node("Add", ["x", "w"], ["y"])], [weight("w", (1, 3, 64, 64), [0.0] * 3 * 64 * 64)])
    session = open_model(tmp_path, model, **UNIT)
    with pytest.raises(ModelFileError, match=r"(?s)The network stopped with an error: .*Try a smaller tile or batch"):
        run(random_source(100, 100), session, plan_tiles(100, 100, (32, 32), 0, 8))


class FailingSource(ArraySource):
    """Can't be read below row 30."""

    error: type[Exception]

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        if window.row >= 30:
            raise self.error("unreadable")
        return super().read(window)


@pytest.mark.parametrize("error", [RasterError, GridError, MemoryError])
def test_an_error_of_the_source_reaches_the_caller_and_ends_all_threads(tmp_path, error):
    before = set(threading.enumerate())
    whole = random_source(100, 100)
    source = FailingSource(*whole.read(Window(0, 0, 100, 100)), whole.grid)
    source.error = error
    with pytest.raises(error, match="unreadable"):
        run(source, open_model(tmp_path, pointwise_model(), **UNIT), plan_tiles(100, 100, (16, 16), 0, 8))
    assert set(threading.enumerate()) <= before


# --- progress, cancel, memory


class Watcher:
    """A caller that notes what it is told and cancels when asked to."""

    def __init__(self, cancel_after_s: float = 1e9, cancel_at: float = 2.0) -> None:
        self.fractions: list[float] = []
        self.texts: list[str] = []
        self._cancel_at, self._deadline = cancel_at, time.monotonic() + cancel_after_s

    def report(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)
        self.texts.append(text)

    def is_cancelled(self) -> bool:
        return time.monotonic() > self._deadline or any(f >= self._cancel_at for f in self.fractions)


def test_progress_rises_to_one(tmp_path):
    watcher = Watcher()
    plan = plan_tiles(100, 100, (16, 16), 0, 8)
    session = open_model(tmp_path, pointwise_model(), **UNIT)
    classify(random_source(100, 100), plan, session, Canvas(plan).write, watcher)
    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == 1


def test_a_cancel_within_a_tile_stops_the_network(tmp_path):
    session = open_model(tmp_path, slow_model(), **UNIT)
    plan = plan_tiles(1024, 1024, (1024, 1024), 0, 8)
    canvas = Canvas(plan, len(session.definition.classes))
    watcher = Watcher(cancel_after_s=0.5)
    started = time.process_time()  # not the clock's: other programs take their share of the processor
    with pytest.raises(CancelledError, match="Nothing was written"):
        classify(random_source(1024, 1024), plan, session, canvas.write, watcher)
    assert time.process_time() - started < 2.5 * usable_cores()  # a whole tile takes half a minute on each core
    assert canvas.windows == []


def test_a_cancel_between_tiles(tmp_path):
    session = open_model(tmp_path, pointwise_model(), **UNIT)
    plan = plan_tiles(400, 400, (16, 16), 0, 8)
    canvas = Canvas(plan, len(session.definition.classes))
    with pytest.raises(CancelledError):
        classify(random_source(400, 400), plan, session, canvas.write, Watcher(cancel_at=0.3))
    assert 0.25 < len(canvas.windows) / len(plan.tiles) < 0.5


def test_a_tile_that_is_prepared_when_a_run_ends_early_is_not_run(tmp_path, monkeypatch):
    session = open_model(tmp_path, pointwise_model(), **UNIT)
    plan = plan_tiles(96, 64, (32, 32), 8, 8)
    begun, stopped, was_run = threading.Event(), threading.Event(), []

    class Impatient(Watcher):
        def is_cancelled(self) -> bool:
            return begun.is_set()

    def slow(tensor: np.ndarray, valid: np.ndarray) -> np.ndarray:
        begun.set()
        stopped.wait(10)
        return tensor

    monkeypatch.setattr(classify_module, "fill_invalid", slow)
    monkeypatch.setattr(session, "stop", stopped.set)
    monkeypatch.setattr(session, "run_parts", lambda *what: was_run.append(what))
    with pytest.raises(CancelledError):
        classify(random_source(96, 64), plan, session, Canvas(plan).write, Impatient())
    for thread in threading.enumerate():
        if thread.name == "glacier terminus":
            thread.join(10)
    assert was_run == []


def test_a_run_that_fails_gives_its_memory_back(tmp_path):
    """In a process of its own: tiles of four million pixels take 600 MB, which are kept for the next ones."""
    save_package(tmp_path, pointwise_model(), **UNIT)
    code = f"""
import threading
import numpy as np
from glacier_terminus_plugin.core.classify import classify
from glacier_terminus_plugin.core.memory import _resident_bytes
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.tile_plan import plan_tiles
from tests.core.rasters import array_source
session = OnnxSession(ModelDefinition.load({str(tmp_path / "test.json")!r}), {str(tmp_path)!r}, "cpu")
source, plan = array_source(np.zeros((2048, 6144), np.uint8)), plan_tiles(2048, 6144, (2048, 2048), 0, 8)
def fails(*what):
    raise OSError("the disk is full")
session.run(np.zeros((1, 1, 64, 64), np.float32))  # loads what stays
before = _resident_bytes()
try:
    classify(source, plan, session, fails, form=lambda window, probability, valid: ())
except OSError:
    pass
for thread in threading.enumerate()[1:]:
    thread.join()
print(_resident_bytes() - before)
"""
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert int(told) < 30e6


@pytest.mark.parametrize(("isolated", "is_kept"), [(False, True), (True, False)])
def test_what_a_run_leaves_is_kept_for_another_that_can_use_it(tmp_path, monkeypatch, isolated, is_kept):
    left = []
    monkeypatch.setattr(classify_module, "give_back_later", lambda rest, seconds: left.append(seconds))
    session = open_model(tmp_path, pointwise_model(), isolated=isolated, **UNIT)
    plan = plan_tiles(32, 32, (32, 32), 0, 8)
    classify(random_source(32, 32), plan, session, Canvas(plan).write, rest_after_s=3)
    session.close()
    assert (left == [3]) == is_kept


class CountingSource(ArraySource):
    """Counts how many windows were read."""

    reads = 0

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        self.reads += 1
        return super().read(window)


@pytest.mark.parametrize("batch_size", [1, 4])
def test_tiles_are_read_only_a_little_ahead_of_what_is_written(tmp_path, batch_size):
    whole = random_source(400, 400)
    source = CountingSource(*whole.read(Window(0, 0, 400, 400)), whole.grid)
    session = open_model(tmp_path, pointwise_model(), **UNIT)
    plan = plan_tiles(400, 400, (16, 16), 0, 8)
    ahead: list[int] = []
    written = 0

    def write(window: Window, probability: np.ndarray, valid: np.ndarray) -> None:
        nonlocal written
        ahead.append(source.reads - written)
        written += 1

    classify(source, plan, session, write, SILENT, batch_size)
    assert written == len(plan.tiles)
    assert max(ahead) <= 6 * batch_size


def test_what_waits_to_be_written_is_made_where_the_tile_was_run_and_written_in_order(tmp_path):
    source, plan = random_source(96, 64), plan_tiles(96, 64, (32, 32), 8, 8)
    session = open_model(tmp_path, pointwise_model(), **UNIT)
    canvas, _ = run(source, session, plan)
    formed_in, written = set(), []

    def form(window: Window, probability: np.ndarray, valid: np.ndarray) -> tuple[int, float]:
        formed_in.add(threading.get_ident())
        return int(valid.sum()), float(probability[0].sum())

    classify(source, plan, session, lambda *got: written.append(got), form=form)
    assert [got[0] for got in written] == [tile.write for tile in plan.tiles]
    assert sum(got[1] for got in written) == canvas.valid.sum()
    assert sum(got[2] for got in written) == pytest.approx(canvas.probability[0].sum(), rel=1e-5)
    assert (threading.get_ident() in formed_in) == (usable_cores() == 1)  # where one thread does all, it is this one


# --- mirrored and turned copies


def crooked_model() -> onnx.ModelProto:
    """A network that tells directions: logits are the pixel 3 px to the right, the one 2 px below, and zero."""
    right, below = np.zeros((9, 9)), np.zeros((9, 9))
    right[4, 7] = below[6, 4] = 1
    node = helper.make_node("Conv", ["x", "weights"], ["y"], pads=[4] * 4)
    kernels = np.stack([right, below, 0 * right]).ravel().tolist()
    return make_model([node], [weight("weights", (3, 1, 9, 9), kernels)])


def crooked_session(folder: Path, augmentation: Augmentation, **definition: object) -> OnnxSession:
    made = save_package(folder, crooked_model(), **UNIT, **definition)
    return OnnxSession(made, folder, "cpu", augmentation)


@pytest.mark.parametrize("turn", turns_for(Augmentation.DIHEDRAL, make_definition()))
@pytest.mark.parametrize("padding", [0, 8])
def test_with_all_eight_copies_a_turned_image_has_the_turned_answer(tmp_path, turn, padding):
    """Whatever the network does, its mean over all copies does not depend on how the image lies."""
    values = np.random.default_rng(0).random((64, 64)).astype(np.float32)
    plan = plan_tiles(64, 64, (96, 96), padding, 8)
    session = crooked_session(tmp_path, Augmentation.DIHEDRAL)
    plain, _ = run(array_source(values), session, plan)
    turned, _ = run(array_source(np.ascontiguousarray(turn.apply(values))), session, plan)
    np.testing.assert_allclose(turned.probability, turn.apply(plain.probability), atol=1e-6)
    alone, _ = run(array_source(values), crooked_session(tmp_path, Augmentation.NONE), plan)
    assert not np.allclose(alone.probability, plain.probability, atol=1e-2)


def test_flips_are_the_mean_of_four_by_hand(tmp_path):
    values = np.random.default_rng(0).random((24, 40)).astype(np.float32)
    plan = plan_tiles(24, 40, (64, 64), 8, 8)
    session = crooked_session(tmp_path, Augmentation.FLIPS)
    averaged, _ = run(array_source(values), session, plan)
    single = crooked_session(tmp_path, Augmentation.NONE)
    expected = np.zeros((3, 24, 40))
    for rows in (1, -1):
        for cols in (1, -1):
            answer, _ = run(array_source(np.ascontiguousarray(values[::rows, ::cols])), single, plan)
            expected += answer.probability[:, ::rows, ::cols] / 4
    inner = (slice(None), slice(4, -4), slice(4, -4))  # at the border the mirrored surroundings differ by the lattice
    np.testing.assert_allclose(averaged.probability[inner], expected[inner], atol=1e-6)


@pytest.mark.parametrize("augmentation", Augmentation)
def test_no_seams_of_nothing_without_padding(tmp_path, augmentation):
    source = random_source(100, 90)
    canvas, _ = run(source, crooked_session(tmp_path, augmentation), plan_tiles(100, 90, (32, 32), 0, 8))
    assert np.isfinite(canvas.probability).all()
    np.testing.assert_allclose(canvas.probability.sum(axis=0), 1, atol=1e-5)


def test_tiles_of_one_oblong_size_are_flipped_and_not_turned(tmp_path):
    oblong = {"ImageHeight": 32, "ImageWidth": 64, "SupportsVariableTileSize": False}
    session = crooked_session(tmp_path, Augmentation.FLIPS, **oblong)
    canvas, _ = run(random_source(50, 70), session, plan_tiles(50, 70, (32, 64), 0, 8, shrink=False))
    assert np.isfinite(canvas.probability).all()
    with pytest.raises(ModelFileError, match="can't be turned by a right angle"):
        crooked_session(tmp_path, Augmentation.DIHEDRAL, **oblong)
