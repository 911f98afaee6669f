"""Which device runs a model: each is tested with the model's own tensors, the fastest that passes is taken."""

from __future__ import annotations

import dataclasses
import json
import os
import platform
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np

from .augmentation import Augmentation
from .errors import CancelledError
from .model_definition import ModelDefinition
from .model_package import OpenedModel
from .model_self_test import ALLOWED, self_test
from .onnx_runtime import CPU, Device, available_devices, runtime_version, usable_cores
from .onnx_session import AUTO, INSTEAD, THE_REST, OnnxSession, first_line

_TIMED_PX = 512  # a tile that shows an accelerator's speed and still takes a CPU less than a second
_WORTH_TELLING = 1.5  # times faster than the device that was chosen


@dataclass(frozen=True)
class Trial:
    """What the test of one device gave."""

    passed: bool
    seconds: float  # for a tile of 512 px
    text: str  # what is said of it


class TrialMemory:
    """Trials of earlier runs, by model and machine, in a small file; a damaged or missing one is an empty memory."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._machine = f"{platform.node()} {platform.machine()} {usable_cores()} onnxruntime {runtime_version()}"

    def recall(self, checksum: str, device: Device) -> Trial | None:
        """Return what a device's test gave for a model, None where it has not been tested here."""
        with suppress(KeyError, TypeError, AttributeError):
            return Trial(**self._read()[self._key(checksum, device)])
        return None

    def keep(self, checksum: str, device: Device, trial: Trial) -> None:
        """Write a trial down; where that can't be, the next run tests again."""
        if self._path is None:
            return
        trials = {**self._read(), self._key(checksum, device): dataclasses.asdict(trial)}
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(trials, indent=1), encoding="utf-8")
            os.replace(part, self._path)

    def _key(self, checksum: str, device: Device) -> str:
        return f"{self._machine} | {device.id} {device.name} | {checksum}"

    def _read(self) -> dict[str, Any]:
        with suppress(OSError, ValueError):
            found = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
            return found if isinstance(found, dict) else {}
        return {}


def devices_for(definition: ModelDefinition) -> list[Device]:
    """Return the devices that can run a model: those that are there, and the CPU with the model's int8 file, if any."""
    devices = available_devices()
    cpu = devices[-1]
    if any(variant.precision == "int8" for variant in definition.variants):
        devices.insert(-1, Device("cpu:int8", f"{cpu.name}, int8", CPU, precision="int8"))
    return devices


def open_on_device(
    opened: OpenedModel,
    wanted: str,
    memory: TrialMemory,
    augmentation: Augmentation = Augmentation.NONE,
    isolated: bool = False,
    is_unwanted: Callable[[], bool] = lambda: False,
) -> OnnxSession:
    """Return a model on the device that was wished for, or on the fastest that computes it in full precision and right.

    Each device but the CPU is tested once for each model on each machine. What the CPU computes in fewer bits is never
    taken unasked; `advice` says where it would be faster and right. is_unwanted: as OnnxSession has it. Raises what
    OnnxSession raises.
    """
    devices = devices_for(opened.definition)
    cpu = devices[-1]
    others = [d for d in devices if d != cpu]
    notes: list[str] = []
    advice: list[str] = []
    chosen = cpu
    if wanted == AUTO and others:
        trials = {device: _trial(opened, device, memory, isolated, is_unwanted) for device in devices}
        full = [d for d in devices if d.precision == "fp32" and (d == cpu or trials[d].passed)]
        chosen = min(full, key=lambda device: trials[device].seconds)
        notes = [t.text for d, t in trials.items() if d.precision == "fp32" and d != cpu and not t.passed]
        advice = _offers(devices, chosen, trials)
    elif wanted not in (AUTO, cpu.id):
        found = next((d for d in others if wanted in (d.id, d.id.rsplit(":", 1)[0])), None)
        if found is None:
            listed = ", ".join(d.id for d in devices)
            notes = [f"The device {wanted!r} was not found (available: {listed}).{INSTEAD}"]
        else:
            trial = _trial(opened, found, memory, isolated, is_unwanted, again=True)
            chosen = found if trial.passed else cpu
            notes = [] if trial.passed else [trial.text + INSTEAD]
    session = _open(opened, chosen, isolated, is_unwanted, augmentation)
    session.notes[:0] = notes
    session.advice = advice
    return session


def _offers(devices: list[Device], chosen: Device, trials: dict[Device, Trial]) -> list[str]:
    """Say which device of lower precision would be faster and passes the model's own test."""
    faster = [
        d
        for d in devices
        if d.precision != "fp32" and trials[d].passed and trials[d].seconds * _WORTH_TELLING < trials[chosen].seconds
    ]
    if not faster:
        return []
    best = min(faster, key=lambda device: trials[device].seconds)
    times = trials[chosen].seconds / trials[best].seconds
    return [f"{best.name} would be {times:.1f} times faster: choose it as the device ({best.id}). {trials[best].text}"]


def _trial(
    opened: OpenedModel,
    device: Device,
    memory: TrialMemory,
    isolated: bool,
    is_unwanted: Callable[[], bool],
    again: bool = False,
) -> Trial:
    """Return what is remembered of a device, or test it; `again` if it failed: a driver may have been mended."""
    checksum = opened.definition.model_file_checksum
    trial = memory.recall(checksum, device)
    if trial is None or (again and not trial.passed):
        trial = _try(opened, device, isolated, is_unwanted)
        memory.keep(checksum, device, trial)
    return trial


def _try(opened: OpenedModel, device: Device, isolated: bool, is_unwanted: Callable[[], bool]) -> Trial:
    """Test a device: its answer to the model's tensors, or to noise as the CPU answers it, and its time for a tile."""
    try:
        session = _open(opened, device, isolated, is_unwanted)
        result = self_test(session, _file_for(opened, device), device.precision)
        passed, text = (result.passed, str(result)) if result else _compare(opened, session, device)
        seconds = min(_seconds(session), _seconds(session))
        session.close()
        if session.device != device:  # the CPU has taken over
            return Trial(False, float("inf"), " ".join(session.notes).replace(INSTEAD, "").replace(THE_REST, ""))
        return Trial(passed, seconds, f"{device.name}: {text}")
    except CancelledError:  # that says nothing of the device
        raise
    except Exception as error:  # noqa: BLE001 (a device may fail in any way; the run goes on without it)
        return Trial(False, float("inf"), f"{device.name} can't run this model ({first_line(error)}).")


def _compare(opened: OpenedModel, session: OnnxSession, device: Device) -> tuple[bool, str]:
    """Compare with the CPU where the model brings no tensors."""
    noise = _noise(session.definition)
    expected = OnnxSession(opened.definition, opened.folder, "cpu").run(noise)
    difference = float(np.abs(session.run(noise) - expected).max())
    return difference <= ALLOWED[device.precision], f"probabilities differ by {difference:.2g} from the CPU's."


def _seconds(session: OnnxSession) -> float:
    batch = _noise(session.definition)
    started = time.perf_counter()
    session.run(batch)
    return time.perf_counter() - started


def _noise(d: ModelDefinition) -> np.ndarray:
    size = (d.image_height, d.image_width)
    if d.supports_variable_tile_size:
        size = (-(-_TIMED_PX // d.stride_px) * d.stride_px,) * 2
    return np.random.default_rng(0).normal(size=(1, len(d.extract_bands), *size)).astype(np.float32)


def _open(
    opened: OpenedModel,
    device: Device,
    isolated: bool,
    is_unwanted: Callable[[], bool],
    augmentation: Augmentation = Augmentation.NONE,
) -> OnnxSession:
    file = _file_for(opened, device)
    return OnnxSession(file.definition, file.folder, device, augmentation, isolated, file.pixel_bytes, is_unwanted)


def _file_for(opened: OpenedModel, device: Device) -> OpenedModel:
    """Return the model by the file that a device runs: its own file of fewer bits where the CPU is to run that."""
    return opened.variant(device.precision) if device.provider == CPU and device.precision != "fp32" else opened
