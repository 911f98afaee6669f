"""Runs a network over a raster: tiles are read and written while others are being computed."""

from __future__ import annotations

import concurrent.futures as futures
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from .errors import CancelledError, ModelFileError, RasterError
from .model_definition import ModelDefinition
from .normalisation import normalise, scene_range
from .onnx_session import OnnxSession
from .progress import SILENT, Progress
from .raster_sink import CLASS_NODATA
from .raster_source import PixelSource, read_mirrored
from .tile_plan import Tile, TilePlan, Window

_POLL_S = 0.1  # how long a cancel may go unnoticed

# what classification hands on for each write window: (K, h, w) float32 probabilities and (h, w) bool of what is valid
WriteProbabilities = Callable[[Window, np.ndarray, np.ndarray], None]


@dataclass(frozen=True)
class ClassifyReport:
    """What a run did."""

    tiles_run: int
    tiles_skipped: int
    seconds: float
    stretched: tuple[tuple[float, float], ...] | None = None  # each band's range, where the scene's own was taken


def classify(
    source: PixelSource,
    plan: TilePlan,
    session: OnnxSession,
    write: WriteProbabilities,
    progress: Progress = SILENT,
    batch_size: int | None = None,
) -> ClassifyReport:
    """Hand each write window's probabilities to `write`, in the plan's order, in the calling thread.

    Tiles without a valid pixel are not run; their probabilities are zero. The range of a per-scene normalisation is
    taken once, from the whole source. At most two batches for each worker are held, whatever the raster's size. Raises
    CancelledError, RasterError, ModelFileError.
    """
    started = time.monotonic()
    definition = session.definition
    pixels, valid = source.sample(progress)
    _check_values(pixels, valid, definition)
    scene = scene_range(pixels, valid, definition.normalisation)
    del pixels, valid
    skipped = done = 0
    batches = _batches(source, plan, batch_size or definition.batch_size)
    pool = futures.ThreadPoolExecutor(session.workers)
    waiting: deque[tuple[list[_Job], futures.Future[list[np.ndarray]]]] = deque()
    try:
        for batch in batches:
            waiting.append((batch, pool.submit(_run_batch, batch, session, definition, scene)))
            if len(waiting) > 2 * session.workers:
                done, skipped = _finish_batch(waiting, write, progress, plan, done, skipped)
            _stop_if_cancelled(progress)
        while waiting:
            done, skipped = _finish_batch(waiting, write, progress, plan, done, skipped)
    except BaseException:
        session.stop()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    stretched = None if scene is None else tuple((float(low), float(high)) for low, high in scene)
    return ClassifyReport(done - skipped, skipped, time.monotonic() - started, stretched)


def most_likely(probability: np.ndarray, valid: np.ndarray, definition: ModelDefinition) -> np.ndarray:
    """Return the class values (h, w) uint8 of (K, h, w) probabilities, NoData where nothing is valid."""
    values = np.array([c.value for c in definition.classes], dtype=np.uint8)
    return np.where(valid, values[probability.argmax(axis=0)], CLASS_NODATA).astype(np.uint8)


@dataclass(frozen=True)
class _Job:
    """One tile with its pixels, waiting for the network."""

    tile: Tile
    pixels: np.ndarray
    valid: np.ndarray


def _batches(source: PixelSource, plan: TilePlan, size: int) -> Iterator[list[_Job]]:
    """Yield tiles in batches; a tile without a valid pixel rides along and is not run."""
    batch: list[_Job] = []
    to_run = 0
    for tile in plan.tiles:
        job = _Job(tile, *read_mirrored(source, tile.read))
        batch.append(job)
        to_run += bool(job.valid.any())
        if to_run == size or len(batch) >= 4 * size:
            yield batch
            batch, to_run = [], 0
    if batch:
        yield batch


def _run_batch(
    batch: Sequence[_Job], session: OnnxSession, definition: ModelDefinition, scene: np.ndarray | None
) -> list[np.ndarray]:
    """Return each job's probabilities, cut to its write window."""
    normalisation = definition.normalisation
    tensors = [normalise(j.pixels, j.valid, normalisation, scene) for j in batch if j.valid.any()]
    results = iter(session.run(np.stack(tensors)) if tensors else ())
    return [_cut(next(results), job.tile) if job.valid.any() else _zeros(job.tile, definition) for job in batch]


def _cut(probability: np.ndarray, tile: Tile) -> np.ndarray:
    rows, cols = _kept(tile)
    return probability[:, rows, cols]


def _kept(tile: Tile) -> tuple[slice, slice]:
    row, col = tile.write.row - tile.read.row, tile.write.col - tile.read.col
    return slice(row, row + tile.write.height), slice(col, col + tile.write.width)


def _zeros(tile: Tile, definition: ModelDefinition) -> np.ndarray:
    return np.zeros((len(definition.classes), tile.write.height, tile.write.width), np.float32)


def _finish_batch(
    waiting: deque[tuple[list[_Job], futures.Future[list[np.ndarray]]]],
    write: WriteProbabilities,
    progress: Progress,
    plan: TilePlan,
    done: int,
    skipped: int,
) -> tuple[int, int]:
    """Wait for the oldest batch, looking out for a cancel, and write it."""
    batch, future = waiting.popleft()
    while not future.done():
        futures.wait([future], timeout=_POLL_S)
        _stop_if_cancelled(progress)
    for job, probability in zip(batch, _result(future)):
        write(job.tile.write, probability, job.valid[_kept(job.tile)])
        done += 1
        skipped += not job.valid.any()
    progress.report(done / len(plan.tiles), f"Tile {done} of {len(plan.tiles)}")
    return done, skipped


def _result(future: futures.Future[list[np.ndarray]]) -> list[np.ndarray]:
    try:
        return future.result()
    except (RasterError, ModelFileError, MemoryError):
        raise
    except Exception as error:  # onnxruntime's exceptions share no base class
        raise ModelFileError(
            f"The network stopped with an error: {error}. Try a smaller tile or batch, or the CPU as device."
        ) from error


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
