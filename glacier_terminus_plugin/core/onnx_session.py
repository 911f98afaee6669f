"""The only import of onnxruntime: which devices are there, and one network on one of them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .errors import ModelFileError, RuntimeMissingError
from .model_definition import ModelDefinition
from .model_safety import vet_model

AUTO = "auto"
_MAX_WORKERS = 4  # each holds one tile's activations: memory, not cores, sets the limit

# execution providers that compute on an accelerator, best first, by the name that users choose
_PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "rocm": "ROCMExecutionProvider",
    "migraphx": "MIGraphXExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
}


@dataclass(frozen=True)
class Device:
    """A place where networks run: `id` is what parameters carry ("cpu", "cuda:0"), `name` what people read."""

    id: str
    name: str
    provider: str
    index: int = 0


def available_devices() -> list[Device]:
    """Return the devices that the installed onnxruntime offers, the CPU last. Raises RuntimeMissingError."""
    runtime = _onnxruntime()
    offered = runtime.get_available_providers()
    devices = [
        Device(f"{key}:{index}", f"GPU {index} ({key})" if key != "openvino" else "OpenVINO", provider, index)
        for key, provider in _PROVIDERS.items()
        if provider in offered
        for index in range(_gpu_count(key))
    ]
    return [*devices, Device("cpu", f"CPU ({os.cpu_count()} cores)", "CPUExecutionProvider")]


def choose_device(wanted: str = AUTO) -> tuple[Device, str]:
    """Return the device for a wish ("auto", "cpu", "cuda:0") and, where it can't be met, a sentence that says so."""
    devices = available_devices()
    if wanted == AUTO:
        return devices[0], ""
    found = next((d for d in devices if d.id == wanted), None)
    if found is not None:
        return found, ""
    listed = ", ".join(d.id for d in devices)
    return devices[-1], f"The device {wanted!r} is not there (found: {listed}). Running on the CPU instead."


class OnnxSession:
    """A vetted network, checked against its definition, on one device.

    definition_path: the JSON beside the network. Raises ModelFileError where the network is unsafe, is none, or
    disagrees with the definition; RuntimeMissingError without onnxruntime. After a failed start on an accelerator the
    CPU is taken. `notes` holds what the user should know of all this.
    """

    def __init__(self, definition: ModelDefinition, folder: str | os.PathLike[str], device: str = AUTO) -> None:
        self.definition = definition
        runtime = _onnxruntime()
        path = Path(folder) / definition.model_file
        model = vet_model(path)
        self.device, note = choose_device(device)
        self.notes = [note] if note else []
        cores = _usable_cores()
        # sessions of one thread that share the cores beat one session with all of them
        self.workers = min(cores, _MAX_WORKERS) if self.device.id == "cpu" else 1
        self._threads = max(1, cores // self.workers)
        self._run_options = runtime.RunOptions()
        self._session = self._start(runtime, model, path.name)
        self._check_graph(path.name)

    def run(self, batch: np.ndarray) -> np.ndarray:
        """Return probabilities (N, K, H, W) float32 for a normalised batch (N, C, H, W) float32.

        Safe to call from several threads at once. A batch that the device can't take, for want of memory as a rule, is
        run in halves and `notes` says so. Raises ModelFileError where the network answers in another shape than its
        definition says.
        """
        network_input = self._session.get_inputs()[0]
        if network_input.shape[0] == 1 and len(batch) > 1:  # exported for single images
            return np.concatenate([self.run(image[None]) for image in batch])
        feed = {network_input.name: np.ascontiguousarray(batch, dtype=np.float32)}
        try:
            output = self._session.run(None, feed, self._run_options)[0]
        except Exception as error:
            if len(batch) == 1 or self._run_options.terminate:
                raise
            self._note(f"A batch of {len(batch)} tiles can't be run ({_first_line(error)}). Running smaller ones.")
            middle = len(batch) // 2
            return np.concatenate([self.run(batch[:middle]), self.run(batch[middle:])])
        expected = (len(batch), len(self.definition.classes), *batch.shape[2:])
        if output.shape != expected:
            raise ModelFileError(
                f"{self.definition.model_file} answers {batch.shape} with {output.shape}; its definition promises "
                f"{expected} (batch, class, height, width). Correct the definition, or export the model again."
            )
        self._check_values(output)
        return _activated(output, self.definition)

    def stop(self) -> None:
        """Make runs that are under way, in any thread, end with an error soon."""
        self._run_options.terminate = True

    def _check_values(self, output: np.ndarray) -> None:
        """Refuse answers that would silently become one class everywhere."""
        low, high = float(output.min()), float(output.max())
        if not np.isfinite([low, high]).all():
            raise ModelFileError(
                f"{self.definition.model_file} answers with values that are no numbers. Half precision on a GPU is a "
                "frequent cause: choose the CPU as device."
            )
        if self.definition.output.kind == "probabilities" and (low < -1e-3 or high > 1 + 1e-3):
            raise ModelFileError(
                f"{self.definition.model_file} answers with values from {low:g} to {high:g}; its definition promises "
                "probabilities (Output.Kind). Correct the definition: they are probably logits."
            )

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)

    def _start(self, runtime: Any, model: bytes, file_name: str) -> Any:
        try:
            return self._create(runtime, model, self.device)
        except Exception as error:  # noqa: BLE001 (onnxruntime's exceptions share no base class)
            if self.device.id == "cpu":
                raise ModelFileError(f"onnxruntime can't load {file_name}: {error}") from None
            self.notes.append(
                f"{self.device.name} can't run this model ({_first_line(error)}). Running on the CPU instead."
            )
            self.device, _ = choose_device("cpu")
            return self._start(runtime, model, file_name)

    def _create(self, runtime: Any, model: bytes, device: Device) -> Any:
        options = runtime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.log_severity_level = 3
        # what was vetted is read as ONNX: a file can look like onnxruntime's own format as well
        options.add_session_config_entry("session.load_model_format", "ONNX")
        providers: list[Any] = ["CPUExecutionProvider"]
        if device.id != "cpu":
            known = {"device_id": str(device.index)} if device.id.split(":")[0] in ("cuda", "rocm", "directml") else {}
            providers.insert(0, (device.provider, known))
        session = runtime.InferenceSession(model, options, providers=providers)
        if session.get_providers()[0] != device.provider:
            # onnxruntime falls back without an error: the user would wait and never know
            raise ModelFileError(
                f"onnxruntime left {device.provider} out; its driver or libraries are probably missing"
            )
        return session

    def _check_graph(self, file_name: str) -> None:
        """Compare the graph's shapes with the definition before a pixel is read."""
        d = self.definition
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        if len(inputs) != 1 or len(inputs[0].shape) != 4 or inputs[0].type != "tensor(float)":
            raise ModelFileError(
                f"{file_name}: expected one float32 input (batch, band, height, width); "
                f"found {[(i.type, i.shape) for i in inputs]}."
            )
        if not outputs or outputs[0].type != "tensor(float)":
            raise ModelFileError(f"{file_name}: expected a float32 output; found {[o.type for o in outputs]}.")
        batch, bands, height, width = inputs[0].shape
        problems = [
            f"{what}: the definition says {ours}, the network {theirs}"
            for what, ours, theirs in (
                ("bands (ExtractBands)", len(d.extract_bands), bands),
                ("classes (Classes)", len(d.classes), outputs[0].shape[1] if len(outputs[0].shape) == 4 else "none"),
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


def runtime_version() -> str:
    """Return onnxruntime's version. Raises RuntimeMissingError."""
    return _onnxruntime().__version__


def _onnxruntime() -> Any:
    try:
        import onnxruntime

        # an empty folder, left behind by an uninstallation, can be imported as well
        _ = onnxruntime.InferenceSession, onnxruntime.get_available_providers
    except Exception as error:  # noqa: BLE001 (a broken or too old one fails in many ways; QGIS must go on)
        raise RuntimeMissingError(f"onnxruntime, which runs the networks, can't be imported ({error}).") from None
    return onnxruntime


def _gpu_count(key: str) -> int:
    """Return how many devices a provider offers, as far as can be known without running on them."""
    if key != "cuda":
        return 1
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    if visible is not None:
        return len([v for v in visible.split(",") if v.strip() not in ("", "-1")])
    return len(list(Path("/dev").glob("nvidia[0-9]*"))) if Path("/dev").is_dir() else 1


def _usable_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _activated(output: np.ndarray, definition: ModelDefinition) -> np.ndarray:
    if definition.output.kind == "probabilities":
        return output
    if definition.output.activation == "sigmoid":
        return 0.5 + 0.5 * np.tanh(0.5 * output)  # the same as 1 / (1 + exp(-x)), without its overflow
    output = np.exp(output - output.max(axis=1, keepdims=True))
    output /= output.sum(axis=1, keepdims=True)
    return output


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
