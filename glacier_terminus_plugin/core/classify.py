"""Runs a network over a raster: tiles are read and written while others are being computed."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np

from .blending import BlendedRows, reach
from .errors import CancelledError, GlacierTerminusError, ModelFileError, RasterError
from .fill import fill_invalid
from .gdal_cache import small_block_cache
from .idle_memory import give_back_later, keep_for_this_run
from .memory import trim
from .model_definition import ModelDefinition
from .normalisation import normalise, scene_range
from .onnx_session import Layout, OnnxSession
from .progress import SILENT, Progress
from .raster_source import PixelSource, read_mirrored
from .tile_plan import Tile, TilePlan, Window

_POLL_S = 0.1  # how long a cancel may go unnoticed
# so long after a run its memory is given back. Not at once: the system hands out no memory while much is given back,
# and a result is being finished
_REST_AFTER_S = 0.2
_NARROW = 0.01  # of a fixed range: values that use no more of it are of another unit, as reflectances beside bytes are
_FAREWELL_S = 0.5  # how long threads are waited for when a run ends early: one inside the network may take longer

# what makes of a write window's (K, h, w) float32 probabilities and (h, w) bool of what is valid what is handed on
Form = Callable[[Window, np.ndarray, np.ndarray], "tuple[Any, ...]"]
Write = Callable[..., None]  # of a window and what was made of its answers


def as_it_is(window: Window, probability: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Hand on probabilities and what is valid themselves."""
    return probability, valid


@dataclass(frozen=True)
class ClassifyReport:
    """What a run did."""

    tiles_run: int
    tiles_skipped: int
    seconds: float
    stretched: tuple[tuple[float, float], ...] | None = None  # each band's range, where the scene's own was taken


@small_block_cache()
def classify(
    source: PixelSource,
    plan: TilePlan,
    session: OnnxSession,
    write: Write,
    progress: Progress = SILENT,
    batch_size: int | None = None,
    blend: bool = False,
    form: Form = as_it_is,
    rest_after_s: float = _REST_AFTER_S,
) -> ClassifyReport:
    """Hand each write window to `write`, with what `form` made of its answers, in the plan's order, in this thread.

    `form` is called in any thread, of several windows at once: what waits to be written had better be small. Tiles of
    which nothing valid is kept are not run; their probabilities are zero. The range of a per-scene
    normalisation is taken once, from the whole source. A few batches are held, whatever the raster's size. With `blend`
    tiles run into each other across half of their padding, `write` gets other windows than the plan's, and a row of
    tiles is held. rest_after_s: how long memory is kept for another run. Raises CancelledError, RasterError,
    ModelFileError.
    """
    started = time.monotonic()
    definition = session.definition
    keep_for_this_run()
    layout = session.layout(len(plan.tiles), plan.tile_height * plan.tile_width, progress)
    # blended tiles reach into the outer half of each other's padding
    unused_px = plan.padding_px // 2 if blend else plan.padding_px
    with session.prepared(plan.tile_height, plan.tile_width, layout.threads, unused_px):
        pixels, valid = source.sample(progress)
        _check_values(pixels, valid, definition)
        doubt = _doubt_values(pixels, valid, definition)
        if doubt:
            session.note(doubt)
        scene = scene_range(pixels, valid, definition.normalisation)
        del pixels, valid
        _stop_if_cancelled(progress)
        batches = _batches(source, plan, batch_size or layout.batch_size, blend)

        def tensor(pixels: np.ndarray, valid: np.ndarray) -> np.ndarray:
            return fill_invalid(normalise(pixels, valid, definition.normalisation, scene), valid)

        # a device that one worker serves would wait for it meanwhile
        forms_late = blend or layout.workers == 1
        hand_on = (lambda window, *answer: write(window, *form(window, *answer))) if forms_late else write
        blended = BlendedRows(plan, len(definition.classes), hand_on) if blend else None
        pipeline = _Pipeline(batches, session, layout, unused_px, tensor, as_it_is if forms_late else form)
        done = skipped = 0
        try:
            for batch in pipeline.finished(progress):
                _hand_on(batch, hand_on, blended)
                done += len(batch.jobs)
                skipped += sum(job.tensor_index is None for job in batch.jobs)
                progress.report(done / len(plan.tiles), f"Tile {done} of {len(plan.tiles)}")
            if blended is not None:
                blended.finish()
        finally:
            pipeline.end()
        give_back_later(session.rest, rest_after_s if session.is_plain else _REST_AFTER_S)
        stretched = None if scene is None else tuple((float(low), float(high)) for low, high in scene)
        return ClassifyReport(done - skipped, skipped, time.monotonic() - started, stretched)


@dataclass(frozen=True)
class _Job:
    """One tile of a batch: what is kept of it and valid there, and its place among the tensors, None where not run."""

    tile: Tile
    kept: tuple[slice, slice]
    valid: np.ndarray
    tensor_index: int | None


@dataclass
class _Batch:
    """Tiles on their way through the network; those without a valid pixel ride along, so that the order stays."""

    jobs: list[_Job]
    read: list[tuple[np.ndarray, np.ndarray]]  # pixels and what is valid of those that are run
    tensors: list[np.ndarray] = field(default_factory=list)
    formed: list[tuple[Any, ...]] = field(default_factory=list)  # what is handed on of each job
    error: BaseException | None = None
    ready: threading.Event = field(default_factory=threading.Event)


def _batches(source: PixelSource, plan: TilePlan, size: int, blend: bool) -> Iterator[_Batch]:
    """Read tiles, in the plan's order."""
    batch = _Batch([], [])
    for tile in plan.tiles:
        pixels, valid = read_mirrored(source, tile.read)
        kept = _places(tile.read, reach(tile, plan) if blend else tile.write)
        index = len(batch.read) if valid[kept].any() else None
        batch.jobs.append(_Job(tile, kept, valid[kept].copy(), index))
        if index is not None:
            batch.read.append((pixels, valid))
        del pixels, valid  # the next ones may take their time
        if len(batch.read) == size or len(batch.jobs) >= 2 * size:
            yield batch
            batch = _Batch([], [])
    if batch.jobs:
        yield batch


def _hand_on(batch: _Batch, write: Write, blended: BlendedRows | None) -> None:
    """Write what was computed, and let go of it: the next batch may take its time."""
    for job, formed in zip(batch.jobs, batch.formed):
        if blended is None:
            write(job.tile.write, *formed)
        else:
            blended.add(job.tile, *formed, was_run=job.tensor_index is not None)
    batch.formed.clear()


def _places(read: Window, kept: Window) -> tuple[slice, slice]:
    """Return where in what is read lies what is kept of it."""
    row, col = kept.row - read.row, kept.col - read.col
    return slice(row, row + kept.height), slice(col, col + kept.width)


class _Pipeline:
    """One thread reads, some run the network, the caller's takes what is finished; each at most a little ahead.

    A thread that is inside the network when a run ends early is left to end by itself.
    """

    def __init__(
        self,
        batches: Iterator[_Batch],
        session: OnnxSession,
        layout: Layout,
        unused_px: int,
        tensor: Callable[[np.ndarray, np.ndarray], np.ndarray],
        form: Form,
    ) -> None:
        self._batches, self._session, self._layout, self._unused_px = batches, session, layout, unused_px
        self._tensor, self._form = tensor, form
        self._room = threading.Semaphore(layout.workers + 1)  # one more is being read or written
        self._to_run: queue.SimpleQueue[_Batch | None] = queue.SimpleQueue()
        self._in_order: queue.SimpleQueue[_Batch | None] = queue.SimpleQueue()
        self._ended = self._complete = False
        targets = [self._read, *[self._run] * layout.workers]
        self._threads = [threading.Thread(target=t, name="glacier terminus") for t in targets]
        for thread in self._threads:
            thread.start()

    def finished(self, progress: Progress) -> Iterator[_Batch]:
        """Yield the batches in their order, looking out for a cancel; raises what went wrong on the way."""
        while True:
            batch = self._next(progress)
            if batch is None:
                self._complete = True
                return
            while not batch.ready.wait(_POLL_S):
                _stop_if_cancelled(progress)
            if batch.error is not None:
                raise _told(batch.error) from batch.error
            _stop_if_cancelled(progress)
            yield batch
            del batch
            self._room.release()

    def end(self) -> None:
        """Let the threads go, whatever they are doing."""
        self._ended = True
        if not self._complete:
            self._session.stop()
            self._in_order = queue.SimpleQueue()  # what was computed and is not wanted any more takes memory
        self._room.release()
        deadline = time.monotonic() + _FAREWELL_S
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        if not self._complete:  # at once: qgis_process may end next. A network that is being compiled is not waited for
            self._session.aside(self._session.rest).join(_FAREWELL_S)

    def _next(self, progress: Progress) -> _Batch | None:
        while True:
            try:
                return self._in_order.get(timeout=_POLL_S)
            except queue.Empty:
                _stop_if_cancelled(progress)

    def _read(self) -> None:
        try:
            while self._room.acquire() and not self._ended:
                batch = next(self._batches, None)
                if batch is None:
                    break
                trim()
                if self._layout.workers == 1:  # else what waits is smaller as it was read
                    self._normalise(batch)
                self._in_order.put(batch)
                self._to_run.put(batch)
        except BaseException as error:  # noqa: BLE001 (told in the caller's thread)
            failed = _Batch([], [], error=error)
            failed.ready.set()
            self._in_order.put(failed)
        self._in_order.put(None)
        for _ in range(self._layout.workers):
            self._to_run.put(None)

    def _run(self) -> None:
        while True:
            batch = self._to_run.get()
            if self._ended:
                self._session.rest()
                return
            if batch is None:
                return
            try:
                batch.formed = [
                    self._form(job.tile.write, answer, job.valid)
                    for job, answer in zip(batch.jobs, self._answers(batch))
                ]
            except BaseException as error:  # noqa: BLE001 (told in the caller's thread)
                batch.error = error
            batch.ready.set()
            del batch  # the next one may take its time
            trim()  # what was freed lies between what is held, and would be kept: a tenth of all memory in a long run

    def _normalise(self, batch: _Batch) -> None:
        while batch.read:
            batch.tensors.append(self._tensor(*batch.read.pop(0)))

    def _answers(self, batch: _Batch) -> list[np.ndarray]:
        """Return each job's probabilities, cut to what is kept of its tile."""
        self._normalise(batch)
        if self._ended:  # meanwhile: a network that is begun now would not hear of it
            raise CancelledError
        kept = [job.kept for job in batch.jobs if job.tensor_index is not None]
        answers = []
        if kept:
            tensors, threads = _stacked(batch.tensors), self._layout.threads
            answers = self._session.run_parts(tensors, kept, threads, self._unused_px)
            del tensors
        batch.tensors.clear()
        classes = len(self._session.definition.classes)
        return [
            answers[job.tensor_index]
            if job.tensor_index is not None
            else np.broadcast_to(np.float32(0), (classes, *job.valid.shape))  # which takes no memory
            for job in batch.jobs
        ]


def _stacked(tensors: list[np.ndarray]) -> np.ndarray:
    return tensors[0][None] if len(tensors) == 1 else np.stack(tensors)  # the first is no copy


def _told(error: BaseException) -> BaseException:
    """Return what the user is told of an error."""
    if isinstance(error, (GlacierTerminusError, MemoryError)):
        return error
    return ModelFileError(  # onnxruntime's exceptions share no base class
        f"The network stopped with an error: {error}. Try a smaller tile or batch, or the CPU as device."
    )


def _stop_if_cancelled(progress: Progress) -> None:
    if progress.is_cancelled():
        raise CancelledError


def _check_values(pixels: np.ndarray, valid: np.ndarray, definition: ModelDefinition) -> None:
    """Refuse values that a fixed range was not made for: they would all become one class, silently."""
    limits = definition.normalisation.data_range
    if definition.normalisation.scope != "fixed" or limits is None or not valid.any():
        return
    low, high = float(pixels[:, valid].min()), float(pixels[:, valid].max())
    if low < limits[0] or high > limits[1]:
        raise RasterError(
            f"The raster's values run from {low:g} to {high:g}; the model was made for {limits[0]:g} to {limits[1]:g} "
            "(DataRange). Rescale the raster to that range first."
        )


def _doubt_values(pixels: np.ndarray, valid: np.ndarray, definition: ModelDefinition) -> str:
    """Return what is said where a fixed range makes one value of nearly all that a band holds, "" where none does."""
    normalisation = definition.normalisation
    stats = normalisation.stats
    as_they_are = set(stats.minimum) == {0} and set(stats.maximum) == {1}  # a model that scales for itself
    if normalisation.scope != "fixed" or as_they_are or not valid.any():
        return ""
    for number, (band, low, high) in enumerate(zip(pixels, stats.minimum, stats.maximum), 1):
        found = band[valid]
        first, middle, last = float(found.min()), float(np.median(found[::16])), float(found.max())
        width = high - low
        is_narrow = 0 < last - first < _NARROW * width
        if is_narrow or not low - width <= middle <= high + width:
            return (
                f"The values of band {number} of those that are read run from {first:g} to {last:g}; the model scales "
                f"{low:g} to {high:g} to 0..1. Check that the image holds what the model was made for, in the same "
                "unit."
            )
    return ""
