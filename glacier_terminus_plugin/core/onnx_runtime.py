"""The only import of onnxruntime: which devices it has, and one network on one of them."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import io
import json
import math
import os
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol

import numpy as np

from .errors import ModelFileError, RuntimeMissingError
from .memory import PeakWatch, trim
from .onnx_graph import outside_of

CPU = "CPUExecutionProvider"

# execution providers that compute elsewhere than onnxruntime's own CPU kernels, best first, by the name users choose
_PROVIDERS = {
    "tensorrt": "TensorrtExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "migraphx": "MIGraphXExecutionProvider",
    "rocm": "ROCMExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "webgpu": "WebGpuExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
}
_IDENTITY = (  # an ONNX file: y is x, a row of floats
    b'\x08\x07:3\n\x10\n\x01x\x12\x01y"\x08Identity\x12\x01g'
    b"Z\r\n\x01x\x12\x08\n\x06\x08\x01\x12\x02\n\x00b\r\n\x01y\x12\x08\n\x06\x08\x01\x12\x02\n\x00B\x04\n\x00\x10\r"
)
_FLOAT = 1  # ONNX's number for float32
_FIRST_PIECE_BYTES, _PIECE_BYTES = 1 << 16, 1024 << 20  # of memory for networks on the CPU: see _share_memory
_UNUSED_BYTES = 1 << 20  # of a piece that are left with what was cut from it, and not used
_KEPT_PIXELS = 1_000_000  # of a compiled batch of tiles
_KEPT_MODELS, _KEPT_MODEL_BYTES = 4, 32 << 20  # that stay loaded: whole or cut, with one thread or more
# what CUDA is told. Its usual search for the fastest convolutions takes 1.7 s for each size of tile and finds none that
# are faster; without TF32 its answers are the CPU's to the sixth digit (measured on an H100 with onnxruntime 1.31)
_CUDA_OPTIONS = {"cudnn_conv_algo_search": "HEURISTIC", "use_tf32": "0"}
_NVIDIA_FOLDER = Path("/proc/driver/nvidia/gpus")  # where Linux tells of them
_WITH_INDEX = ("tensorrt", "cuda", "migraphx", "rocm", "directml")  # these take a device_id


@dataclass(frozen=True)
class Device:
    """A place where networks run: `id` is what parameters carry ("cpu", "cuda:0"), `name` what people read."""

    id: str
    name: str
    provider: str
    index: int = 0
    precision: str = "fp32"
    is_plugin: bool = False  # from a library of its own, which onnxruntime is told of

    @property
    def is_processor(self) -> bool:
        """Whether the CPU's cores do the work, by onnxruntime's own kernels or another library's."""
        return self.provider == CPU or (self.is_plugin and "-cpu" in self.id)


@dataclass(frozen=True)
class GraphInfo:
    """What a network says of itself: type and shape of its inputs and outputs; a free dimension is a name or None."""

    inputs: tuple[tuple[str, tuple[Any, ...]], ...]
    outputs: tuple[tuple[str, tuple[Any, ...]], ...]


class Network(Protocol):
    """A network that is loaded somewhere, in this process or another."""

    graph: GraphInfo

    def run(self, batch: np.ndarray) -> np.ndarray:
        """Return the raw output for (N, C, H, W) float32; several threads may call at once."""
        ...

    def bytes_taken(self, batch: np.ndarray) -> int | None:
        """Run once and return how much memory it took, None where the system does not tell."""
        ...

    def rest(self) -> None:
        """Give back the memory that is kept for the next run and that no run is using."""
        ...

    def stop(self) -> None:
        """Make runs that are under way end with an error soon; the network is of no use afterwards."""
        ...

    def close(self) -> None:
        """Free what it holds."""
        ...


def stated_graph(model: bytes) -> GraphInfo | None:
    """Return what a vetted file states of its network's inputs and outputs, None where that is not enough."""
    inputs, outputs = outside_of(model)
    if len(inputs) != 1 or not outputs or any(v.type != _FLOAT or v.shape is None for v in [*inputs, *outputs]):
        return None
    return GraphInfo(*(tuple(("tensor(float)", v.shape or ()) for v in side) for side in (inputs, outputs)))


def open_network(model: bytes, device: Device, threads: int) -> Network:
    """Return a network in this process, of which so many threads serve each run. Raises as OrtNetwork does."""
    kind = CompiledNetwork if device.is_plugin and device.is_processor else OrtNetwork
    return kind(model, device, threads)


class OrtNetwork:
    """A network in this process. Raises ModelFileError where the provider is left out, and onnxruntime's own errors."""

    def __init__(self, model: bytes, device: Device, threads: int) -> None:
        self._shares_memory = device.provider == CPU
        load = _loaded
        if self._shares_memory:
            load = _kept_on_cpu if len(model) <= _KEPT_MODEL_BYTES else _on_cpu
        self._session: Any = load(model, device, threads)
        self._run_options: Any = onnxruntime().RunOptions()
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        self._input_name = inputs[0].name if inputs else ""
        self.graph = GraphInfo(*(tuple((i.type, tuple(i.shape)) for i in ends) for ends in (inputs, outputs)))

    def run(self, batch: np.ndarray) -> np.ndarray:
        """See Network."""
        return self._session.run(None, {self._input_name: batch}, self._run_options)[0]

    def bytes_taken(self, batch: np.ndarray) -> int | None:
        """See Network."""
        self.rest()  # what is held already would not count
        with PeakWatch() as watch:
            self.run(batch)
        return watch.bytes

    def rest(self) -> None:
        """See Network."""
        if self._shares_memory:
            _give_memory_back()
        trim()

    def stop(self) -> None:
        """See Network."""
        self._run_options.terminate = True

    def close(self) -> None:
        """See Network."""
        self._session = None


class CompiledNetwork:
    """A network that another library than onnxruntime runs on the CPU's cores, compiled for the size of its tiles.

    OpenVINO takes half the memory and a third less time where it knows the size, and all tiles of a run have the same.
    What the network says of itself and what memory a tile takes is told by onnxruntime's own kernels, which start at
    once and need as much at least. Raises as OrtNetwork does, what concerns the library at the first run.
    """

    def __init__(self, model: bytes, device: Device, threads: int) -> None:
        self._model, self._device, self._threads = model, device, threads
        self._plain = OrtNetwork(model, Device("cpu", "", CPU), threads)
        self._run_options: Any = onnxruntime().RunOptions()
        self._lock = threading.Lock()  # of the two below
        self._session: Any = None
        self._shape: tuple[int, ...] = ()
        self.graph = self._plain.graph

    def run(self, batch: np.ndarray) -> np.ndarray:
        """See Network."""
        session = self._session_for(batch.shape)
        return session.run(None, {session.get_inputs()[0].name: batch}, self._run_options)[0]

    def bytes_taken(self, batch: np.ndarray) -> int | None:
        """See Network."""
        return self._plain.bytes_taken(batch)

    def rest(self) -> None:
        """See Network; what small tiles take is kept: to compile takes longer than to run one."""
        self._plain.rest()
        with self._lock:
            if math.prod(self._shape) > _KEPT_PIXELS:
                self._session, self._shape = None, ()
        trim()

    def stop(self) -> None:
        """See Network."""
        self._run_options.terminate = True

    def close(self) -> None:
        """See Network."""
        self._plain.close()
        self._session, self._shape = None, ()

    def _session_for(self, shape: tuple[int, ...]) -> Any:
        with self._lock:
            if shape != self._shape:
                self._session, self._shape = None, ()  # before the next one takes its memory
                names = self.graph.inputs[0][1]
                sizes = {name: size for name, size in zip(names, shape) if isinstance(name, str)}
                self._session = _loaded(self._model, self._device, self._threads, sizes)
                self._shape = shape
            return self._session


def _on_cpu(model: bytes, device: Device, threads: int) -> Any:
    """Return a session on the CPU's own kernels; what it took to load it is given back."""
    session = _loaded(model, device, threads)
    _give_memory_back()
    return session


# the last sessions serve the next runs as well: to load one takes as long as to map a small image
_kept_on_cpu = functools.lru_cache(maxsize=_KEPT_MODELS)(_on_cpu)


def forget_networks() -> None:
    """Let go of the networks that are kept loaded for the next run."""
    _kept_on_cpu.cache_clear()


def _loaded(model: bytes, device: Device, threads: int, sizes: Mapping[str, int] = MappingProxyType({})) -> Any:
    """Return a session; `sizes` of free dimensions are fixed, by their names. Raises as OrtNetwork does."""
    runtime = onnxruntime()
    options = runtime.SessionOptions()
    for name, size in sizes.items():
        options.add_free_dimension_override_by_name(name, size)
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    options.enable_mem_pattern = False  # a quarter less memory where several runs share it, and no slower
    # what was vetted is read as ONNX: a file can look like onnxruntime's own format as well
    options.add_session_config_entry("session.load_model_format", "ONNX")
    providers: list[Any] | None = [CPU]
    if device.is_plugin:
        found = [d for d in _providers()[1] if _plugin_id(d) == device.id.rsplit(":", 1)[0]]
        options.add_provider_for_devices(found, _plugin_options(found[0], device.precision, threads))
        providers = None
    elif device.provider == CPU:
        _share_memory()
        options.add_session_config_entry("session.use_env_allocators", "1")
        # elsewhere: a piece of memory with weights in it could not be given back
        options.add_session_config_entry("session.use_device_allocator_for_initializers", "1")
    else:
        _preload_cuda()
        known = {"device_id": str(device.index)} if device.id.split(":")[0] in _WITH_INDEX else {}
        providers = [(device.provider, {**known, **_options_of(device)}), CPU]
    session = runtime.InferenceSession(model, options, providers=providers, enable_fallback=0)  # which would be printed
    if session.get_providers()[0] != device.provider:
        # onnxruntime falls back without an error: the user would wait and never know
        raise ModelFileError(f"onnxruntime left {device.provider} out; its driver or libraries are probably missing")
    return session


@functools.cache
def _share_memory() -> None:
    """Let all that runs on the CPU take its memory from one place, cut from pieces so large that one is enough.

    It keeps them for the next run: memory that is new to the process costs a tenth of a network's time. What is cut
    from one piece leaves a third less unused than pieces as large as what was asked for, whatever the order that
    several runs ask in; of a piece the system gives what is written to, and onnxruntime's
    list of its parts, which is a thirty-second of it. Others who use onnxruntime in this process are
    not concerned: a network has to ask for it.
    """
    runtime = onnxruntime()
    memory = runtime.OrtMemoryInfo("Cpu", runtime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, runtime.OrtMemType.DEFAULT)
    settings = {
        "max_mem": 0,  # no limit
        "arena_extend_strategy": 0,  # a piece is twice as large as the one before, but
        "initial_chunk_size_bytes": _FIRST_PIECE_BYTES,
        "initial_growth_chunk_size_bytes": _PIECE_BYTES,  # the first one after memory was given back
        "max_power_of_two_extend_bytes": _PIECE_BYTES,
        "max_dead_bytes_per_chunk": _UNUSED_BYTES,
    }
    with contextlib.suppress(RuntimeError):  # 1.19 keeps one that is there: this plugin's, before it was loaded anew
        runtime.create_and_register_allocator(memory, runtime.OrtArenaCfg(settings))


@functools.cache
def _smallest_network() -> Any:
    """Return one that hands on x as y: only at the end of a run can onnxruntime be told to give memory back.

    It is the first to be run: the very first piece of memory is never given back.
    """
    session = _loaded(_IDENTITY, Device("cpu", "", CPU), 1)
    session.run(None, {"x": np.zeros(1, np.float32)})
    return session


def _give_memory_back() -> None:
    """Give back what is kept for the next run on the CPU and that no run is using."""
    options = onnxruntime().RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    _smallest_network().run(None, {"x": np.zeros(0, np.float32)}, options)  # no result that would be kept


def _options_of(device: Device) -> dict[str, str]:
    """Return what a provider of onnxruntime's own is told; older releases know fewer options."""
    is_known = tuple(int(part) for part in runtime_version().split(".")[:2] if part.isdigit()) >= (1, 19)
    return _CUDA_OPTIONS if device.provider == _PROVIDERS["cuda"] and is_known else {}


@functools.cache
def _preload_cuda() -> None:
    """Let onnxruntime look for NVIDIA's libraries where Python packages have them, too; it prints what it misses."""
    runtime = onnxruntime()
    if hasattr(runtime, "preload_dlls"):
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
            runtime.preload_dlls()


def available_devices() -> list[Device]:
    """Return the devices that the installed onnxruntime offers, the CPU last. Raises RuntimeMissingError.

    Those of plug-in providers come once for each precision that they can be asked for.
    """
    built_in, plugins = _providers()
    devices = [
        Device(
            f"{key}:{index}", f"{_gpu_name(key, index)} ({key})" if key != "openvino" else "OpenVINO", provider, index
        )
        for key, provider in _PROVIDERS.items()
        if provider in built_in and (key != "tensorrt" or _has_tensorrt())
        for index in range(_gpu_count(key))
    ]
    for found in plugins:
        for precision in ("fp32", *(["bf16"] if _knows_bf16(found) else [])):
            name = f"{_hardware_name(found)} ({_key(found)}{', ' + precision if precision != 'fp32' else ''})"
            place = f"{_plugin_id(found)}:{precision}"
            devices.append(Device(place, name, found.ep_name, precision=precision, is_plugin=True))
    return [*devices, Device("cpu", f"CPU ({usable_cores()} cores)", CPU)]


def runtime_version() -> str:
    """Return onnxruntime's version. Raises RuntimeMissingError."""
    return onnxruntime().__version__


def usable_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def onnxruntime() -> Any:
    """Return the module. Raises RuntimeMissingError where it is missing, broken or too old."""
    try:
        import onnxruntime as module

        # an empty folder, left behind by an uninstallation, can be imported as well
        _ = module.InferenceSession, module.get_available_providers
    except Exception as error:  # noqa: BLE001 (a broken or too old one fails in many ways; QGIS must go on)
        raise RuntimeMissingError(f"onnxruntime, which runs the networks, can't be imported ({error}).") from None
    return module


@functools.cache
def _providers() -> tuple[frozenset[str], tuple[Any, ...]]:
    """Return the providers that onnxruntime has of itself, and the devices of those that come as packages of their own.

    The libraries of the latter, such as onnxruntime-ep-openvino, are found by name where Python looks for packages; one
    that can't be loaded is left out.
    """
    runtime = onnxruntime()
    built_in = frozenset(runtime.get_available_providers())
    if hasattr(runtime, "get_ep_devices"):  # another plugin of QGIS may have registered a library already
        built_in -= {d.ep_name for d in runtime.get_ep_devices() if "library_path" in dict(d.ep_metadata)}
    if not hasattr(runtime, "register_execution_provider_library"):  # before onnxruntime 1.22
        return built_in, ()
    for folder in dict.fromkeys(sys.path):
        for library in sorted(Path(folder or ".").glob("onnxruntime_ep_*/*onnxruntime_providers_*")):
            if library.suffix in (".so", ".dll", ".dylib"):
                with contextlib.suppress(Exception):  # a driver is missing, or another plugin has registered it
                    runtime.register_execution_provider_library(library.stem, str(library))
    return built_in, tuple(d for d in runtime.get_ep_devices() if d.ep_name not in built_in and "." not in d.ep_name)


def _key(found: Any) -> str:
    """Return the provider's short name: "openvino" for OpenVINOExecutionProvider."""
    return found.ep_name.replace("ExecutionProvider", "").lower()


def _plugin_id(found: Any) -> str:
    """Return "openvino-cpu" and the like; a second device of a kind is told from the first by its number."""
    alike = [d for d in _providers()[1] if (d.ep_name, d.device.type) == (found.ep_name, found.device.type)]
    number = alike.index(found) if found in alike else 0
    return f"{_key(found)}-{found.device.type.name.lower()}" + (f"-{number}" if number else "")


def _hardware_name(found: Any) -> str:
    told = {**dict(found.device.metadata), **dict(found.ep_metadata)}
    return told.get("FULL_DEVICE_NAME") or told.get("Description") or f"{found.device.vendor} {found.device.type.name}"


def _knows_bf16(found: Any) -> bool:
    return "BF16" in dict(found.ep_metadata).get("OPTIMIZATION_CAPABILITIES", "").split()


def _plugin_options(found: Any, precision: str, threads: int) -> dict[str, str]:
    """Return what a provider is told. OpenVINO computes in bf16 of itself where the processor can: it is told which.

    And it runs one tile after the other unless it is told of streams, each with threads of its own.
    """
    if _key(found) != "openvino":
        return {}
    settings: dict[str, Any] = {"INFERENCE_PRECISION_HINT": {"fp32": "f32"}.get(precision, precision)}
    if found.device.type.name == "CPU":
        streams = max(1, usable_cores() // threads)
        settings.update(NUM_STREAMS=streams, INFERENCE_NUM_THREADS=streams * threads)
    return {"load_config": json.dumps({dict(found.ep_metadata).get("ov_device", "CPU"): settings})}


def _gpu_count(key: str) -> int:
    """Return how many devices a provider offers, as far as can be known without running on them."""
    if key not in ("cuda", "tensorrt"):
        return 1
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    if visible is not None:
        return len([v for v in visible.split(",") if v.strip() not in ("", "-1")])
    if sys.platform != "linux" or Path("/dev/dxg").exists():  # Windows, where \\dev is any folder, or Linux inside it
        return 1
    return len(list(Path("/dev").glob("nvidia[0-9]*")))


def _gpu_name(key: str, index: int) -> str:
    """Return what people call a GPU: NVIDIA's name where Linux tells it and all are of one kind, else its number."""
    kinds: set[str] = set()
    if key in ("cuda", "tensorrt"):
        with contextlib.suppress(OSError):
            for told in _NVIDIA_FOLDER.glob("*/information"):
                lines = told.read_text(encoding="utf-8", errors="replace").splitlines()
                kinds |= {line.split(":", 1)[1].strip() for line in lines if line.startswith("Model:")}
    return f"GPU {index}, {kinds.pop()}" if len(kinds) == 1 else f"GPU {index}"


@functools.cache
def _has_tensorrt() -> bool:
    """Whether TensorRT is there; onnxruntime's package for NVIDIA offers its provider in any case."""
    from ctypes.util import find_library

    if any(importlib.util.find_spec(name) is not None for name in ("tensorrt", "tensorrt_libs")):
        return True
    return any(find_library(name) is not None for name in ("nvinfer", "nvinfer_10"))
