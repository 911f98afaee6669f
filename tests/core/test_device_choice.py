"""Which device runs a model: only one that computes it right, the fastest of those, and the CPU where it fails later.

No accelerator is here: onnxruntime is given one more provider, whose answers, delays and failures each test chooses.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import onnxruntime
import pytest

from glacier_terminus_plugin.core import device_choice, onnx_runtime
from glacier_terminus_plugin.core.classify import classify
from glacier_terminus_plugin.core.device_choice import TrialMemory, devices_for, open_on_device
from glacier_terminus_plugin.core.model_package import OpenedModel, open_model
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.tile_plan import plan_tiles
from tests.core.networks import neighbour_model, save_package
from tests.core.rasters import array_source

CUDA = "CUDAExecutionProvider"
Answer = Callable[[np.ndarray], np.ndarray]


@dataclass
class Card:
    """How the made-up GPU behaves; `changed` is what it makes of the right logits."""

    changed: Answer = lambda logits: logits
    most_together: int = 1000
    fails_after: int = 10**9
    starts: bool = True
    runs: int = 0
    delay_s: float = 0.0
    told: dict[str, str] = field(default_factory=dict)  # what its provider was told at last


class CardSession:
    """A session on the card: onnxruntime's own on the CPU, with what the card does to it."""

    def __init__(self, inner: Any, card: Card) -> None:
        self._inner, self._card = inner, card

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def get_providers(self) -> list[str]:
        return [CUDA, "CPUExecutionProvider"]

    def run(self, names: Any, feed: dict[str, np.ndarray], options: Any) -> list[np.ndarray]:
        (batch,) = feed.values()
        self._card.runs += 1
        time.sleep(self._card.delay_s)
        if len(batch) > self._card.most_together:
            raise RuntimeError("CUDA failure 2: out of memory")
        if self._card.runs > self._card.fails_after:
            raise RuntimeError("CUDA failure 700: an illegal memory access was encountered")
        return [self._card.changed(self._inner.run(names, feed, options)[0])]


class RuntimeWithCard:
    """onnxruntime as it is, with one provider more and CPU runs that take a while."""

    def __init__(self, card: Card) -> None:
        self._card = card

    def __getattr__(self, name: str) -> Any:
        return getattr(onnxruntime, name)

    def get_available_providers(self) -> list[str]:
        return [CUDA, "CPUExecutionProvider"]

    def InferenceSession(self, model: bytes, options: Any, providers: list[Any], enable_fallback: int) -> Any:
        assert not enable_fallback
        on_cpu = providers == ["CPUExecutionProvider"]
        if not on_cpu:
            self._card.told = providers[0][1]
        inner = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        if not on_cpu and not self._card.starts:
            raise RuntimeError("CUDA driver version is insufficient")
        return CardSlow(inner) if on_cpu else CardSession(inner, self._card)


class CardSlow:
    """The CPU, slower than the card."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def run(self, *arguments: Any) -> list[np.ndarray]:
        time.sleep(0.05)
        return self._inner.run(*arguments)


@pytest.fixture
def card(monkeypatch) -> Iterator[Card]:
    made = Card()
    monkeypatch.setattr(onnx_runtime, "onnxruntime", lambda: RuntimeWithCard(made))
    monkeypatch.setattr(device_choice, "_TIMED_PX", 64)  # so that the delays above decide
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    onnx_runtime._providers.cache_clear()
    yield made
    onnx_runtime._providers.cache_clear()


@pytest.fixture
def opened(tmp_path: Path) -> OpenedModel:
    save_package(tmp_path, neighbour_model(2), DataRange=[0, 1])
    return open_model(tmp_path / "test.json")


def memory(tmp_path: Path) -> TrialMemory:
    return TrialMemory(tmp_path / "profile" / "devices.json")


def classified(session: OnnxSession, batch: int | None = None) -> np.ndarray:
    values = np.random.default_rng(0).random((120, 90)).astype(np.float32)
    canvas = np.zeros((3, 120, 90), np.float32)

    def write(window, probability, valid):
        canvas[:, window.row : window.row + window.height, window.col : window.col + window.width] = probability

    classify(array_source(values), plan_tiles(120, 90, (32, 32), 8, 8), session, write, batch_size=batch)
    return canvas


def on_the_cpu(opened: OpenedModel) -> np.ndarray:
    return classified(OnnxSession(opened.definition, opened.folder, "cpu"))


def test_the_fastest_device_that_computes_right_is_taken(card, opened, tmp_path):
    session = open_on_device(opened, "auto", memory(tmp_path))
    assert session.device.id == "cuda:0"
    np.testing.assert_allclose(classified(session), on_the_cpu(opened), atol=1e-6)


def test_a_slow_device_is_not(card, opened, tmp_path):
    card.delay_s = 0.2
    assert open_on_device(opened, "auto", memory(tmp_path)).device.id == "cpu"


@pytest.mark.parametrize("wanted", ["auto", "cuda:0"])
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"changed": lambda logits: np.zeros_like(logits)}, "probabilities differ by"),
        ({"changed": lambda logits: logits * np.nan}, "not numbers"),
        ({"starts": False}, "CUDA driver version is insufficient"),
        ({"fails_after": 0}, "illegal memory access"),
    ],
    ids=["blank", "not numbers", "no driver", "fails"],
)
def test_a_device_that_computes_wrong_is_left_out_and_this_is_said(card, opened, tmp_path, fault, said, wanted):
    for name, value in fault.items():
        setattr(card, name, value)
    session = open_on_device(opened, wanted, memory(tmp_path))
    assert session.device.id == "cpu"
    assert any(said in note and "GPU 0 (cuda)" in note for note in session.notes), session.notes
    outcomes = [note.count("Running on the CPU instead") + note.count("The rest runs") for note in session.notes]
    assert sum(outcomes) == (0 if wanted == "auto" else 1), session.notes


def test_cuda_is_told_what_makes_it_exact_and_quick_to_start(card, opened, tmp_path, monkeypatch):
    assert open_on_device(opened, "cuda:0", memory(tmp_path)).device.id == "cuda:0"
    assert card.told == {"device_id": "0", "cudnn_conv_algo_search": "HEURISTIC", "use_tf32": "0"}
    monkeypatch.setattr(onnx_runtime, "runtime_version", lambda: "1.16.3")  # which knows no TF32 and would refuse
    OnnxSession(opened.definition, opened.folder, "cuda:0")
    assert card.told == {"device_id": "0"}


@pytest.mark.parametrize(
    ("models", "name"),
    [
        (["NVIDIA H100 80GB HBM3"], "GPU 0, NVIDIA H100 80GB HBM3 (cuda)"),
        (["NVIDIA T4"] * 2, "GPU 0, NVIDIA T4 (cuda)"),
        (["NVIDIA T4", "NVIDIA A10"], "GPU 0 (cuda)"),  # nobody knows which of them is the first
        ([], "GPU 0 (cuda)"),
    ],
)
def test_a_gpu_has_its_name(card, tmp_path, monkeypatch, models, name):
    for number, model in enumerate(models):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "information").write_text(f"Model: \t\t {model}\nIRQ:   \t\t 41\n")
    monkeypatch.setattr(onnx_runtime, "_NVIDIA_FOLDER", tmp_path)
    assert onnx_runtime.available_devices()[0].name == name


def test_a_folder_named_dev_hides_no_gpu_on_windows(card, monkeypatch):
    """As C:\\dev is on many a computer, which Path("/dev") means there; here it lists no GPU."""
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES")
    monkeypatch.setattr(Path, "glob", lambda self, pattern: iter(()))
    monkeypatch.setattr(onnx_runtime, "sys", SimpleNamespace(platform="win32", path=[]))
    assert [device.id for device in onnx_runtime.available_devices()] == ["cuda:0", "cpu"]


@pytest.mark.parametrize("is_there", [True, False])
def test_tensorrt_is_listed_where_its_library_is(card, monkeypatch, is_there):
    providers = ["TensorrtExecutionProvider", CUDA, "CPUExecutionProvider"]
    monkeypatch.setattr(RuntimeWithCard, "get_available_providers", lambda self: providers)
    monkeypatch.setattr(onnx_runtime, "_has_tensorrt", lambda: is_there)
    kinds = [device.id for device in onnx_runtime.available_devices()]
    assert ("tensorrt:0" in kinds) == is_there
    assert "cuda:0" in kinds


def test_a_library_that_another_plugin_has_registered_is_a_plugin_still(card, monkeypatch):
    found = SimpleNamespace(
        ep_name="WebGpuExecutionProvider",
        ep_metadata={"library_path": "/elsewhere/libonnxruntime_providers_webgpu.so"},
        device=SimpleNamespace(type=SimpleNamespace(name="GPU"), metadata={}, vendor="NVIDIA"),
    )
    listed = ["WebGpuExecutionProvider", CUDA, "CPUExecutionProvider"]
    monkeypatch.setattr(RuntimeWithCard, "get_available_providers", lambda self: listed)
    monkeypatch.setattr(RuntimeWithCard, "get_ep_devices", lambda self: [found], raising=False)
    devices = {device.id: device for device in onnx_runtime.available_devices()}
    assert "webgpu:0" not in devices
    assert devices["webgpu-gpu:fp32"].is_plugin


def test_a_trial_is_made_once_for_a_model_on_a_machine(card, opened, tmp_path):
    open_on_device(opened, "auto", memory(tmp_path))
    runs = card.runs
    assert open_on_device(opened, "auto", memory(tmp_path)).device.id == "cuda:0"
    assert card.runs == runs
    (tmp_path / "profile" / "devices.json").write_text("{damaged")
    open_on_device(opened, "auto", memory(tmp_path))
    assert card.runs > runs


def test_a_device_that_failed_is_tried_again_when_it_is_wished_for(card, opened, tmp_path):
    card.starts = False
    assert open_on_device(opened, "auto", memory(tmp_path)).device.id == "cpu"
    card.starts = True
    assert open_on_device(opened, "cuda:0", memory(tmp_path)).device.id == "cuda:0"


def test_out_of_memory_makes_batches_smaller_and_this_is_said(card, opened, tmp_path):
    session = open_on_device(opened, "cuda:0", memory(tmp_path))
    card.most_together = 2
    np.testing.assert_allclose(classified(session, batch=8), on_the_cpu(opened), atol=1e-6)
    assert session.device.id == "cuda:0"
    assert any("out of memory" in note and "Running smaller ones" in note for note in session.notes)


def test_a_device_that_fails_in_the_middle_is_replaced_by_the_cpu_and_this_is_said(card, opened, tmp_path):
    session = open_on_device(opened, "cuda:0", memory(tmp_path))
    card.fails_after = card.runs + 3
    np.testing.assert_allclose(classified(session), on_the_cpu(opened), atol=1e-6)
    assert session.device.id == "cpu"
    assert [note for note in session.notes if "illegal memory access" in note and "The rest runs on the CPU" in note]


def test_a_device_that_is_not_there_becomes_the_cpu_and_this_is_said(opened, tmp_path):
    session = open_on_device(opened, "cuda:97", memory(tmp_path))
    assert session.device.id == "cpu"
    assert session.notes == ["The device 'cuda:97' was not found (available: cpu). Running on the CPU instead."]


def test_the_bundled_model_offers_its_int8_file_and_takes_it_only_when_asked(tmp_path):
    opened = open_model(Path(onnx_runtime.__file__).parent.parent / "models" / "greenland-landsat.json")
    assert [d.id for d in devices_for(opened.definition)] == ["cpu:int8", "cpu"]
    small, full = devices_for(opened.definition)
    known = memory(tmp_path)
    for device, seconds in ((small, 1.0), (full, 2.0)):
        known.keep(opened.definition.model_file_checksum, device, device_choice.Trial(True, seconds, "Tested."))
    session = open_on_device(opened, "auto", known)
    assert (session.device.id, session.notes) == ("cpu", [])
    assert session.advice == [f"{small.name} would be 2.0 times faster: choose it as the device (cpu:int8). Tested."]
    session = open_on_device(opened, "cpu:int8", memory(tmp_path))
    assert session.device.name.endswith("int8")
    assert session.advice == []
    assert session.definition.model_file == "greenland-landsat-int8.onnx"
