"""One network as its definition describes it: checked, run in batches that fit, its answers made probabilities."""

from __future__ import annotations

import contextlib
import math
import os
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

import numpy as np

from .augmentation import Augmentation, turns_for
from .errors import CancelledError, GridError, ModelFileError, RuntimeMissingError
from .idle_memory import give_back_now
from .memory import GIB, available_bytes, cached_strips, trim
from .model_definition import ModelDefinition
from .model_safety import vet_model
from .network_cut import cut_to
from .onnx_runtime import (
    CPU,
    Device,
    GraphInfo,
    Network,
    available_devices,
    forget_networks,
    open_network,
    stated_graph,
    usable_cores,
)
from .progress import SILENT, Progress, run_side_by_side
from .raster_grid import RasterGrid
from .tile_plan import TilePlan, flat_tile, plan_for_model
from .worker_process import WorkerNetwork

AUTO = "auto"

_AT_ONCE = 2  # tiles in the network on a CPU: two sessions' worth of threads beat one that has them all
_SHARE_OF_MEMORY = 0.25  # of what is free
_MOST_BYTES = 4 * GIB
_USUAL_BYTES_PER_PIXEL = 1000.0  # where the system does not tell; a large network
_LEAST_BYTES_PER_PIXEL = 60.0  # what tensors around the network take
_HEADROOM = 3.0  # times what a network's graph tells: copies and work space, and tiles on their way
_PROBE_PX = 256
_MEASURED_PIXELS = 150_000_000  # a run of less, half a minute on two cores, is over before a measurement has paid
_MOST_TOGETHER = 64
_FAREWELL_S = 0.5  # how long a thread that loads a network is waited for: a device may take longer
_TRIES, _WORTH_A_CHANGE = 3, 0.9  # of each the best: others on the machine only ever make it slower
INSTEAD, THE_REST = " Running on the CPU instead.", " The rest runs on the CPU."  # how notes of a failure end
_BATCH_PIXELS = 512 * 512  # larger tiles gain nothing from being run together

Kept = tuple[slice, slice]

# what was measured since the start, by (checksum, device)
_bytes_per_pixel: dict[tuple[str, str], float] = {}


def choose_device(wanted: str = AUTO) -> tuple[Device, str]:
    """Return the device for a wish ("auto", "cpu", "cuda:0") and, where it can't be met, a sentence that says so.

    What "auto" takes here is the first of them, untested; device_choice tests and times them.
    """
    devices = available_devices()
    if wanted == AUTO:
        return devices[0], ""
    found = next((d for d in devices if d.id == wanted), None)
    if found is not None:
        return found, ""
    listed = ", ".join(d.id for d in devices)
    return devices[-1], f"The device {wanted!r} was not found (available: {listed}).{INSTEAD}"


@dataclass(frozen=True)
class Layout:
    """How a run is spread over a device: so many workers at a time, each with so many threads and tiles in a batch."""

    workers: int
    threads: int
    batch_size: int = 1


@dataclass(frozen=True)
class _How:
    """With how many threads a batch is run, and how wide the border is of which nothing is kept."""

    threads: int
    unused_px: int


@dataclass
class _Stops:
    """How often runs were told to end."""

    count: int = 0


_WHOLE: Kept = slice(None), slice(None)

_layouts: dict[tuple[str, str], Layout] = {}


class OnnxSession:
    """A vetted network, checked against its definition, on one device.

    folder: where the network lies. Raises ModelFileError where the network is unsafe, is none, or disagrees with the
    definition (one that onnxruntime can't load may be told at the first run); RuntimeMissingError without onnxruntime.
    Where an accelerator fails, at the start or later, the CPU is taken. `notes` holds what the user should know of all
    this, `advice` what could be done better. Several threads, and several runs, may use it at once.
    augmentation: answers are the mean over copies of each image, as far as the definition allows them.
    isolated: in a process of its own, whose crash is an error like any other. pixel_bytes: of memory that a tile's
    pixel takes at least, where that is known: what is far within the memory is not measured. is_unwanted: asked while a
    process of its own is being opened and tested, which then ends with CancelledError.
    """

    def __init__(
        self,
        definition: ModelDefinition,
        folder: str | os.PathLike[str],
        device: str | Device = AUTO,
        augmentation: Augmentation = Augmentation.NONE,
        isolated: bool = False,
        pixel_bytes: float = 0.0,
        is_unwanted: Callable[[], bool] = lambda: False,
    ) -> None:
        self.definition = definition
        self._pixel_bytes = pixel_bytes
        self.turns = turns_for(augmentation, definition)
        self._stops = _Stops()
        self._open = _opener(is_unwanted, self._stops) if isolated else open_network
        path = Path(folder) / definition.model_file
        self._model = vet_model(path)
        self.device, note = choose_device(device) if isinstance(device, str) else (device, "")
        self.notes = [note] if note else []
        self.advice: list[str] = []
        self._cut: dict[int, tuple[bytes, int]] = {0: (self._model, 0)}  # by the border of which nothing is kept
        self._lock = threading.Lock()  # of the two below, and of the device
        # by their threads and by how much is cut: each is loaded when it is first wanted
        self._networks: dict[tuple[int, int], Network] = {}
        self._stopped: list[Network] = []  # the last ones that were: what they have taken is given back when they rest
        _check_graph(self._graph(), definition)

    def _graph(self) -> GraphInfo:
        """Return the network's inputs and outputs; on the CPU as its file states them, if it does: it is loaded later.

        A device that fails is found out at once, and a process of its own takes its time to start.
        """
        if self.is_plain:
            told = stated_graph(self._model)
            if told is not None:
                return told
        d = self.definition
        how = _how((d.image_height, d.image_width), self._usual_layout().threads, d.padding_px)  # as most runs will
        return self._network(how.threads, how.unused_px).graph

    @property
    def is_plain(self) -> bool:
        """Whether onnxruntime's own kernels run it in this process: what they leave serves the next run."""
        return self.device.provider == CPU and self._open is open_network

    def plan(
        self,
        grid: RasterGrid,
        padding_px: int | None = None,
        tile_px: int | None = None,
        progress: Progress = SILENT,
    ) -> TilePlan:
        """Return the tiles that a raster is run in: see plan_for_model. Raises GridError, CancelledError."""
        largest = self._largest_tile(progress) if tile_px is None else None
        plan = plan_for_model(grid.height, grid.width, self.definition, padding_px, tile_px, largest)
        self._check_room(plan)
        return plan

    def _check_room(self, plan: TilePlan) -> None:
        """Refuse tiles of which not even those that run at once fit into what is free, as the graph tells."""
        needed = self._pixel_bytes * plan.tile_height * plan.tile_width * min(len(plan.tiles), _AT_ONCE)
        free = _free_bytes(needed)
        if self.device.is_processor and needed > free:
            raise GridError(
                f"Tiles of {plan.tile_width} x {plan.tile_height} px need at least {needed / GIB:.0f} GB of memory; "
                f"{free / GIB:.1f} GB are free. Choose a smaller tile size, or a padding below "
                f"{plan.padding_px} px."
            )

    def layout(self, tiles: int, tile_pixels: int, progress: Progress = SILENT) -> Layout:
        """Return how so many tiles of a size are best run; small ones fill what a large one would.

        A single tile gets all of a CPU's threads, and a long run what a short measurement finds best. Raises
        CancelledError.
        """
        layout = self._usual_layout()
        if self.device.is_processor:
            if tiles == 1:
                layout = Layout(1, usable_cores())
            elif self.device.provider == CPU and tiles * tile_pixels >= _MEASURED_PIXELS:
                layout = self._fastest_layout(progress)
        d = self.definition
        if self.device.is_processor and tile_pixels >= _BATCH_PIXELS:
            fit = d.batch_size if d.batch_size == 1 else self._largest_tile(progress) // tile_pixels
            return replace(layout, batch_size=max(1, min(d.batch_size, fit)))
        fits = self._largest_tile(progress)
        wanted = _BATCH_PIXELS if self.device.is_processor else flat_tile(d.padding_px, d.stride_px)
        together = max(d.batch_size, min(wanted, fits) // tile_pixels)
        size = min(together, fits // tile_pixels, _MOST_TOGETHER, tiles // (4 * layout.workers))
        return replace(layout, batch_size=max(1, size))

    @contextlib.contextmanager
    def prepared(self, tile_height: int, tile_width: int, threads: int, unused_px: int) -> Iterator[None]:
        """Begin to load what `run_parts` will need for such tiles, in a thread that ends with the block.

        What fails is told by `run_parts`.
        """

        def load() -> None:
            with contextlib.suppress(Exception):
                how = _how((tile_height, tile_width), threads, unused_px)
                self._network(how.threads, how.unused_px)

        thread = self.aside(load)
        try:
            yield
        finally:
            thread.join(_FAREWELL_S)

    def aside(self, work: Callable[[], None]) -> threading.Thread:
        """Do something with the network in a thread of its own, which is returned.

        Python waits for it when it ends, since a thread that is inside onnxruntime then would end the process with an
        error; but not for a device, which may take minutes.
        """
        thread = threading.Thread(target=work, name="network", daemon=not self.is_plain)
        thread.start()
        return thread

    def run(self, batch: np.ndarray) -> np.ndarray:
        """Return probabilities (N, K, H, W) float32 for a normalised batch (N, C, H, W) float32; see run_parts."""
        return np.stack(self.run_parts(batch, [_WHOLE] * len(batch), self._usual_layout().threads))

    def run_parts(self, batch: np.ndarray, kept: Sequence[Kept], threads: int, unused_px: int = 0) -> list[np.ndarray]:
        """Return the probabilities (K, h, w) float32 of the part of each image that is wanted.

        batch: normalised (N, C, H, W) float32. threads: as the layout says. unused_px: how wide the border is of which
        nothing is kept: what only it needs is not computed. A batch that the device can't take, for
        want of memory as a rule, is run in halves, and what an accelerator can't run at all goes to the CPU; `notes`
        says so. Raises ModelFileError where the network answers in another shape than its definition says, or with what
        can't be an answer.
        """
        how = _how(batch.shape[2:], threads, unused_px)
        cut = self._cut_to(how.unused_px)[1]
        kept = [(_moved(rows, cut), _moved(cols, cut)) for rows, cols in kept]
        if len(self.turns) == 1:
            return self._answers(batch, kept, how)
        sums: list[np.ndarray] = []
        for turn in self.turns:
            answers = self._answers(turn.apply(batch), [_WHOLE] * len(batch), how)
            parts = [turn.undo(answer)[(slice(None), *part)] for answer, part in zip(answers, kept)]
            sums = [total + part for total, part in zip(sums, parts)] if sums else parts
        return [total / len(self.turns) for total in sums]

    def _answers(self, batch: np.ndarray, kept: Sequence[Kept], how: _How) -> list[np.ndarray]:
        """Return what `run_parts` does, of the images as they lie; kept: within what the network answers."""
        output = self._raw(np.ascontiguousarray(batch, dtype=np.float32), how)
        cut = self._cut_to(how.unused_px)[1]
        expected = (len(batch), len(self.definition.classes), *(size - 2 * cut for size in batch.shape[2:]))
        found = output.shape
        fits = output.ndim == 4 and (found[0], *found[2:]) == (expected[0], *expected[2:])
        if not fits or not self.definition.fits_channels(found[1]):
            raise ModelFileError(
                f"{self.definition.model_file} answers {batch.shape} with {output.shape}; its definition promises "
                f"{expected} (batch, class, height, width). Correct the definition, or export the model again."
            )
        return [self._probabilities(image[(slice(None), *part)]) for image, part in zip(output, kept)]

    def stop(self) -> None:
        """Make runs that are under way, in any thread, end with an error soon; later ones load the network anew."""
        self._stops.count += 1
        networks, self._networks = self._networks, {}  # one that has been stopped, or has crashed, runs no more
        self._stopped = list(networks.values()) or self._stopped
        for network in self._stopped:
            network.stop()

    def rest(self) -> None:
        """Give back the memory that is kept for the next run."""
        with contextlib.suppress(RuntimeMissingError):  # removed since the run
            for network in [*self._networks.values(), *self._stopped]:
                network.rest()

    def close(self) -> None:
        """Free what it holds."""
        for network in list(self._networks.values()):
            network.close()

    def _raw(self, batch: np.ndarray, how: _How) -> np.ndarray:
        """Return what the network answers, in as many pieces and on what device it takes."""
        stops, device, network = self._stops.count, self.device, self._network(how.threads, how.unused_px)
        if self._stops.count != stops:  # while it was loaded: it has not heard of it
            raise CancelledError
        if network.graph.inputs[0][1][0] == 1 and len(batch) > 1:  # exported for single images
            return np.concatenate([self._raw(image[None], how) for image in batch])
        try:
            return network.run(batch)
        except Exception as error:
            ended = isinstance(error, ModelFileError)  # the worker process: smaller batches do not bring it back
            if (
                self._stops.count != stops
                or isinstance(error, CancelledError)
                or (device.provider == CPU and (ended or len(batch) == 1))
            ):
                raise
            if ended or len(batch) == 1:
                self._fall_back(device, f"{device.name} failed ({first_line(error)}).{THE_REST}")
                return self._raw(batch, replace(how, threads=usable_cores()))
            self.note(f"A batch of {len(batch)} tiles can't be run ({first_line(error)}). Running smaller ones.")
        middle = len(batch) // 2
        return np.concatenate([self._raw(batch[:middle], how), self._raw(batch[middle:], how)])

    def _network(self, threads: int, unused_px: int = 0) -> Network:
        """Return the network with so many threads. Raises ModelFileError where not even the CPU can load it."""
        model, cut = self._cut_to(unused_px)
        with self._lock:
            device = self.device
            if (threads, cut) in self._networks:
                return self._networks[threads, cut]
            try:
                network = self._networks[threads, cut] = self._open(model, device, threads)
                return network
            except CancelledError:
                raise
            except Exception as error:  # noqa: BLE001 (onnxruntime's exceptions share no base class)
                if device.provider == CPU:
                    raise ModelFileError(f"onnxruntime can't load {self.definition.model_file}: {error}") from None
                failure = first_line(error)
        self._fall_back(device, f"{device.name} can't run this model ({failure}).{INSTEAD}")
        return self._network(threads, unused_px)

    def _cut_to(self, unused_px: int) -> tuple[bytes, int]:
        """Return the network without what only a border needs, and by how much its answer is smaller on each side."""
        if unused_px not in self._cut:
            self._cut[unused_px] = cut_to(self._model, unused_px, self.definition.stride_px)
        return self._cut[unused_px]

    def _fall_back(self, failed: Device, note: str) -> None:
        """Go on with the CPU, once, whichever thread finds out first."""
        with self._lock:
            if self.device == failed:
                self.note(note)
                self.device, _ = choose_device("cpu")
                self._networks = {}

    def _probabilities(self, output: np.ndarray) -> np.ndarray:
        """Return (K, h, w) of a raw output, in its place: memory that is new to the process costs time."""
        probability = output if output.flags.writeable else np.empty(output.shape, np.float32)
        for rows in cached_strips(*output.shape[1:]):
            self._activate(output[:, rows], probability[:, rows])
        if len(probability) < len(self.definition.classes):  # one channel for two classes: see fits_channels
            return np.concatenate([1 - probability, probability])
        return probability

    def _activate(self, output: np.ndarray, probability: np.ndarray) -> None:
        """Fill in the probabilities of each channel; refuse what would silently become one class."""
        low, high = float(output.min()), float(output.max())
        if not np.isfinite([low, high]).all():
            raise ModelFileError(
                f"{self.definition.model_file} returns values that are not numbers. Half precision on a GPU is a "
                "frequent cause: choose the CPU as device."
            )
        if self.definition.output.kind == "probabilities":
            if low < -1e-3 or high > 1 + 1e-3:
                raise ModelFileError(
                    f"{self.definition.model_file} answers with values from {low:g} to {high:g}; its definition "
                    "promises probabilities (Output.Kind). Correct the definition: they are probably logits."
                )
            probability[:] = output
        elif self.definition.output.activation == "sigmoid":
            probability[:] = 0.5 + 0.5 * np.tanh(0.5 * output)  # the same as 1 / (1 + exp(-x)), without its overflow
        else:
            highest = output[0]
            for values in output[1:]:  # numpy's own reductions along the first axis are slow
                highest = np.maximum(highest, values)
            np.subtract(output, highest, out=probability)
            np.exp(probability, out=probability)
            total = probability[0].copy()
            for values in probability[1:]:
                total += values
            probability *= np.reciprocal(total, out=total)

    def note(self, note: str) -> None:
        """Add what the user should know, once."""
        if note not in self.notes:
            self.notes.append(note)

    def _usual_layout(self) -> Layout:
        """Return the layout where nothing was measured."""
        cores = usable_cores()
        workers = min(cores, _AT_ONCE) if self.device.is_processor else 1
        return Layout(workers, cores // workers)

    def _fastest_layout(self, progress: Progress) -> Layout:
        key = self.definition.model_file_checksum, self.device.id
        usual, other = self._usual_layout(), Layout(1, usable_cores())
        if key not in _layouts and usual != other:
            # one after the other: threads of a network that has run keep a core busy for a while
            seconds = [
                min(self._seconds_per_tile(layout, progress) for _ in range(_TRIES)) for layout in (usual, other)
            ]
            _layouts[key] = other if seconds[1] < _WORTH_A_CHANGE * seconds[0] else usual
            with self._lock:
                self._networks = {}  # those that were measured are whole, and the run wants one that is cut
            forget_networks()
            trim()
        return _layouts.get(key, usual)

    def _seconds_per_tile(self, layout: Layout, progress: Progress) -> float:
        """Return a small tile's share of the time while as many run as in earnest; infinite where one fails."""
        batch = self._probe_batch()
        seconds: list[float] = []

        def run() -> None:
            with contextlib.suppress(Exception):  # it is told when the network is run on the image
                network = self._network(layout.threads)
                started = time.perf_counter()
                network.run(batch)
                seconds.append(time.perf_counter() - started)

        run_side_by_side(run, layout.workers, self.stop, progress)
        return max(seconds) / layout.workers if len(seconds) == layout.workers else math.inf

    def _largest_tile(self, progress: Progress) -> int:
        """Return how many pixels a tile may have, for as many as are run at a time to fit into memory.

        Raises CancelledError.
        """
        flat = flat_tile(self.definition.padding_px, self.definition.stride_px)
        needed = _HEADROOM * self._pixel_bytes * flat or math.inf
        share = min(_MOST_BYTES, _SHARE_OF_MEMORY * _free_bytes(_AT_ONCE / _SHARE_OF_MEMORY * needed)) / _AT_ONCE
        if needed < share:
            return flat
        key = self.definition.model_file_checksum, self.device.id
        if key not in _bytes_per_pixel:
            batch = self._probe_batch()
            taken: list[int | None] = []

            def probe() -> None:
                with contextlib.suppress(Exception):  # it is told when the network is run on the image
                    taken.append(self._network(self._usual_layout().threads).bytes_taken(batch))

            run_side_by_side(probe, 1, self.stop, progress)
            known = [number / math.prod(batch.shape[2:]) for number in taken if number is not None]
            _bytes_per_pixel[key] = max(_LEAST_BYTES_PER_PIXEL, *known) if known else _USUAL_BYTES_PER_PIXEL
        return int(share / _bytes_per_pixel[key])

    def _probe_batch(self) -> np.ndarray:
        d = self.definition
        if not d.supports_variable_tile_size:
            return np.zeros((1, len(d.extract_bands), d.image_height, d.image_width), np.float32)
        side = -(-_PROBE_PX // d.stride_px) * d.stride_px
        return np.zeros((1, len(d.extract_bands), side, side), np.float32)


def _opener(is_unwanted: Callable[[], bool], stops: _Stops) -> Callable[[bytes, Device, int], Network]:
    """Return what loads a network in a process of its own; it holds no session, whose end is to end the process."""

    def opened(model: bytes, device: Device, threads: int) -> Network:
        before = stops.count
        return WorkerNetwork(model, device, threads, lambda: stops.count != before or is_unwanted())

    return opened


def first_line(error: BaseException) -> str:
    """Return what an error says, short enough for a message."""
    return str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__


def _free_bytes(wanted: float) -> int:
    """Return how much memory is free, without what the last run has left where that is not more than is wanted.

    So what is run does not depend on what was run before.
    """
    if available_bytes() <= wanted:
        give_back_now()
    return available_bytes()


def _how(shape: Sequence[int], threads: int, unused_px: int) -> _How:
    """Return how tiles of a (height, width) are run; of small ones nothing is cut."""
    return _How(threads, unused_px if min(shape) > 2 * unused_px else 0)


def _moved(part: slice, cut: int) -> slice:
    """Return where a part lies in an answer that is cut at its borders."""
    return part if part == _WHOLE[0] else slice(part.start - cut, part.stop - cut)


def _check_graph(graph: GraphInfo, d: ModelDefinition) -> None:
    """Compare the graph's shapes with the definition before a pixel is read."""
    file_name = d.model_file
    if len(graph.inputs) != 1 or len(graph.inputs[0][1]) != 4 or graph.inputs[0][0] != "tensor(float)":
        found = [(kind, list(shape)) for kind, shape in graph.inputs]
        raise ModelFileError(f"{file_name}: expected one float32 input (batch, band, height, width); found {found}.")
    if not graph.outputs or graph.outputs[0][0] != "tensor(float)":
        raise ModelFileError(f"{file_name}: expected a float32 output; found {[kind for kind, _ in graph.outputs]}.")
    batch, bands, height, width = graph.inputs[0][1]
    output = graph.outputs[0][1]
    channels = output[1] if len(output) == 4 else "none"
    fits = isinstance(channels, int) and d.fits_channels(channels)
    problems = [
        f"{what}: the definition says {ours}, the network {theirs}"
        for what, ours, theirs in (
            ("bands (ExtractBands)", len(d.extract_bands), bands),
            ("classes (Classes)", len(d.classes), len(d.classes) if fits else channels),
            ("tile height (ImageHeight)", d.image_height, height),
            ("tile width (ImageWidth)", d.image_width, width),
        )
        if (isinstance(theirs, int) or theirs == "none") and theirs != ours
    ]
    if isinstance(batch, int) and batch != 1:
        problems.append(f"batch: expected a free or single one, the network's is fixed at {batch}")
    if d.supports_variable_tile_size and (isinstance(height, int) or isinstance(width, int)):
        problems.append("SupportsVariableTileSize: the definition says true, the network's size is fixed")
    if problems:
        raise ModelFileError(f"{file_name} and its definition disagree: " + "; ".join(problems) + ".")
