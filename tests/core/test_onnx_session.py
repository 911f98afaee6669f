"""One network on one device: checked against its definition before a pixel is read, honest about where it runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from glacier_terminus_plugin.core import idle_memory, onnx_runtime, onnx_session
from glacier_terminus_plugin.core.errors import CancelledError, GridError, ModelFileError
from glacier_terminus_plugin.core.onnx_runtime import available_devices, runtime_version
from glacier_terminus_plugin.core.onnx_session import OnnxSession, choose_device
from tests.conftest import ROOT
from tests.core.networks import make_model, open_model, pointwise_model, save_package, slow_model, weight
from tests.core.rasters import make_grid

TWO_CLASSES = [
    {"Value": 1, "Name": "Ice", "Color": [0, 0, 0], "Role": "ice"},
    {"Value": 2, "Name": "Ocean", "Color": [0, 0, 0], "Role": "ocean"},
]


def constant_batch(value: float, count: int = 1) -> np.ndarray:
    return np.full((count, 1, 16, 16), value, np.float32)


def test_softmax_of_logits(tmp_path):
    """Logits of a pixel of value 1 are 1, -1 and 0."""
    answer = open_model(tmp_path, pointwise_model()).run(constant_batch(1))
    expected = np.exp([1, -1, 0]) / np.exp([1, -1, 0]).sum()
    assert answer.shape == (1, 3, 16, 16)
    assert answer.dtype == np.float32
    np.testing.assert_allclose(answer[0, :, 5, 7], expected, rtol=1e-6)


def test_a_plugin_that_is_loaded_again_takes_memory_from_the_same_place(tmp_path):
    before = open_model(tmp_path, pointwise_model()).run(constant_batch(1))
    onnx_runtime._share_memory.cache_clear()  # onnxruntime itself stays loaded
    np.testing.assert_array_equal(open_model(tmp_path, pointwise_model()).run(constant_batch(1)), before)


def test_an_onnxruntime_that_shares_memory_only_once_is_no_error(tmp_path, monkeypatch):
    """Version 1.19, the last one for Python 3.9, refuses a second time."""

    def refuse(*_):
        raise RuntimeError("An allocator for this device has already been registered for sharing.")

    before = open_model(tmp_path, pointwise_model()).run(constant_batch(1))
    onnx_runtime._share_memory.cache_clear()
    monkeypatch.setattr(onnx_runtime.onnxruntime(), "create_and_register_allocator", refuse)
    np.testing.assert_array_equal(open_model(tmp_path, pointwise_model()).run(constant_batch(1)), before)


def test_the_memory_of_runs_is_given_back(tmp_path):
    """In a process of its own: a run of 8 million pixels holds their logits, 100 MB, and keeps them for the next."""
    save_package(tmp_path, pointwise_model())
    code = f"""
import numpy as np
from glacier_terminus_plugin.core.memory import _resident_bytes
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession, _How
session = OnnxSession(ModelDefinition.load({str(tmp_path / "test.json")!r}), {str(tmp_path)!r}, "cpu")
image = np.zeros((1, 1, 2048, 4096), np.float32)
before = _resident_bytes()
session._raw(image, _How(threads=1, unused_px=0))
kept = _resident_bytes()
session.rest()
print(kept - before, _resident_bytes() - before)
"""
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    kept, left = map(int, told.split())
    assert [n.op_type for n in onnx.load_from_string(onnx_runtime._IDENTITY).graph.node] == ["Identity"]
    assert kept > 80e6
    assert left < 20e6


def test_what_the_last_run_has_left_does_not_make_tiles_smaller(tmp_path, monkeypatch):
    free = [4 << 30]
    session = OnnxSession(save_package(tmp_path, pointwise_model()), tmp_path, "cpu", pixel_bytes=100)
    monkeypatch.setattr(onnx_session, "available_bytes", lambda: free[0])
    expected = session.plan(make_grid(3000, 3000))
    free[0] = 1 << 30
    idle_memory.give_back_later(lambda: free.__setitem__(0, 4 << 30), 60)
    assert session.plan(make_grid(3000, 3000)) == expected
    assert free == [4 << 30]


def test_a_network_stays_loaded_for_the_next_run_but_not_if_its_file_is_another(tmp_path, monkeypatch):
    loaded = []
    load = onnx_runtime._loaded
    monkeypatch.setattr(onnx_runtime, "_loaded", lambda *how: loaded.append(how[0]) or load(*how))
    onnx_runtime._kept_on_cpu.cache_clear()
    one, other = pointwise_model(), pointwise_model((-1, 1, 0))
    answers = [open_model(tmp_path, model).run(constant_batch(1)) for model in (one, one, other)]
    assert [model for model in loaded if model != onnx_runtime._IDENTITY] == [
        one.SerializeToString(),
        other.SerializeToString(),
    ]
    np.testing.assert_array_equal(answers[0], answers[1])
    np.testing.assert_array_equal(answers[2], answers[1][:, [1, 0, 2]])


def test_one_run_that_is_stopped_does_not_stop_another_of_the_same_network(tmp_path):
    first, second = (open_model(tmp_path, pointwise_model()) for _ in range(2))
    expected = first.run(constant_batch(1))
    second.run(constant_batch(1))
    first.stop()
    np.testing.assert_array_equal(second.run(constant_batch(1)), expected)


@pytest.mark.skipif(sys.platform != "linux", reason="the program's late end is made with glibc")
def test_the_program_can_end_while_the_network_is_at_work(tmp_path):
    """A thread that comes back from onnxruntime when Python has ended would end the program with an error.

    QGIS takes a while between its Python's end and its own; here the C library does: sleep(3), for the status is 3.
    """
    save_package(tmp_path, slow_model(10))
    code = f"""
import ctypes, sys, time
import numpy as np
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession
session = OnnxSession(ModelDefinition.load({str(tmp_path / "test.json")!r}), {str(tmp_path)!r}, "cpu")
session.run(np.zeros((1, 1, 16, 16), np.float32))
session.aside(lambda: session.run(np.zeros((1, 1, 1024, 1024), np.float32)))
time.sleep(0.1)
library = ctypes.CDLL(None)
library.on_exit(library.sleep, None)
sys.exit(3)
"""
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (3, "")


@pytest.mark.parametrize(("free_gib", "is_measured"), [(64, False), (1, True)])
def test_memory_is_measured_only_where_the_graph_does_not_tell_that_there_is_plenty(
    tmp_path, monkeypatch, free_gib, is_measured
):
    definition = save_package(tmp_path, pointwise_model())
    session = OnnxSession(definition, tmp_path, "cpu", pixel_bytes=100)
    monkeypatch.setattr(onnx_session, "available_bytes", lambda: free_gib << 30)
    measured = []
    monkeypatch.setattr(onnx_runtime.OrtNetwork, "bytes_taken", lambda self, batch: measured.append(batch) or 1000)
    monkeypatch.setattr(onnx_session, "_bytes_per_pixel", {})
    session.layout(tiles=2, tile_pixels=64 * 64)
    assert bool(measured) == is_measured


def test_what_onnxruntime_needs_for_a_small_tile_is_small(tmp_path):
    save_package(tmp_path, pointwise_model())
    (model,) = tmp_path.glob("*.onnx")
    network = onnx_runtime.OrtNetwork(model.read_bytes(), onnx_runtime.Device("cpu", "", onnx_runtime.CPU), 1)
    taken = network.bytes_taken(np.zeros((1, 1, 64, 64), np.float32))
    assert taken is None or taken < 40_000_000  # 25 MB of it are the list of the parts of a piece of memory


def test_a_network_that_was_prepared_is_not_loaded_again(tmp_path, monkeypatch):
    session = open_model(tmp_path, pointwise_model())
    loaded = []
    monkeypatch.setattr(session, "_open", lambda *how: loaded.append(how[2]) or onnx_runtime.open_network(*how))
    with session.prepared(16, 16, threads=3, unused_px=0):
        session.run_parts(constant_batch(1), [(slice(2, 4), slice(0, 8))], threads=3)
    assert loaded == [3]
    assert "network" not in [thread.name for thread in threading.enumerate()]


def test_a_network_that_is_loaded_while_its_run_is_stopped_is_not_run(tmp_path, monkeypatch):
    session, was_run = open_model(tmp_path, pointwise_model()), []

    def opened(*how):
        session.stop()
        return onnx_runtime.open_network(*how)

    monkeypatch.setattr(session, "_open", opened)
    monkeypatch.setattr(onnx_runtime.OrtNetwork, "run", lambda self, batch: was_run.append(batch))
    with pytest.raises(CancelledError):
        session.run(constant_batch(1))
    assert was_run == []


def test_a_network_that_can_not_be_prepared_is_an_error_when_it_is_run(tmp_path, monkeypatch):
    def fails(*_):
        raise RuntimeError("no memory")

    session = open_model(tmp_path, pointwise_model())
    monkeypatch.setattr(session, "_open", fails)
    with session.prepared(16, 16, threads=3, unused_px=0), pytest.raises(ModelFileError, match="no memory"):
        session.run_parts(constant_batch(1), [(slice(2, 4), slice(0, 8))], threads=3)


def test_softmax_of_logits_too_large_for_exp(tmp_path):
    answer = open_model(tmp_path, pointwise_model()).run(constant_batch(1000))
    np.testing.assert_allclose(answer[0, :, 0, 0], [1, 0, 0], atol=1e-6)


def test_sigmoid_of_logits(tmp_path):
    session = open_model(tmp_path, pointwise_model(), Output={"Kind": "logits", "Activation": "sigmoid"})
    expected = [1 / (1 + np.exp(-2)), 1 / (1 + np.exp(2)), 0.5]
    np.testing.assert_allclose(session.run(constant_batch(2))[0, :, 0, 0], expected, atol=1e-7)
    with np.errstate(all="raise"):
        np.testing.assert_allclose(session.run(constant_batch(1000))[0, :, 0, 0], [1, 0, 0.5], atol=1e-6)


def test_probabilities_stay_as_they_are(tmp_path):
    session = open_model(tmp_path, pointwise_model((0, 0, 0), (0.5, 0.2, 0.3)), Output={"Kind": "probabilities"})
    np.testing.assert_allclose(session.run(constant_batch(9))[0, :, 0, 0], [0.5, 0.2, 0.3], rtol=1e-6)


@pytest.mark.parametrize(
    ("shapes", "definition", "said"),
    [
        ({}, {"ExtractBands": [0, 1, 2]}, r"bands \(ExtractBands\): the definition says 3, the network 1"),
        ({}, {"Classes": TWO_CLASSES}, r"classes \(Classes\): the definition says 2, the network 3"),
        ({"input_shape": ("n", 1, 32, 64)}, {}, r"tile height \(ImageHeight\): the definition says 64, the network 32"),
        ({"input_shape": ("n", 1, 64, 32)}, {}, r"tile width \(ImageWidth\): the definition says 64, the network 32"),
        ({"input_shape": ("n", 1, 64, 64)}, {}, "SupportsVariableTileSize: the definition says true"),
        ({"input_shape": (4, 1, "h", "w")}, {}, "batch: expected a free or single one, the network's is fixed at 4"),
    ],
)
def test_a_network_that_is_not_the_one_defined_is_refused_with_both_numbers(tmp_path, shapes, definition, said):
    bands = len(definition.get("ExtractBands", [0]))
    stats = {f"{name}_values": [i] * bands for i, name in enumerate(("band_min", "band_max", "scaled_mean"))}
    stats["scaled_std_values"] = [1] * bands
    with pytest.raises(ModelFileError, match=said):
        open_model(tmp_path, pointwise_model(**shapes), NormalizationStats=stats, **definition)


def test_dimensions_of_minus_one_are_free(tmp_path):
    session = open_model(tmp_path, pointwise_model(input_shape=(-1, 1, -1, -1), output_shape=(-1, 3, -1, -1)))
    assert session.run(np.zeros((2, 1, 40, 24), np.float32)).shape == (2, 3, 40, 24)


def test_all_disagreements_are_named_at_once(tmp_path):
    with pytest.raises(ModelFileError, match=r"classes .* tile height .* tile width"):
        open_model(
            tmp_path,
            pointwise_model(input_shape=(1, 1, 32, 32)),
            Classes=TWO_CLASSES,
            SupportsVariableTileSize=False,
        )


def two_inputs() -> onnx.ModelProto:
    model = make_model([helper.make_node("Add", ["x", "x2"], ["y"])], output_shape=("n", 1, "h", "w"))
    model.graph.input.append(helper.make_tensor_value_info("x2", TensorProto.FLOAT, ("n", 1, "h", "w")))
    return model


def whole_number_input() -> onnx.ModelProto:
    model = make_model([helper.make_node("Cast", ["x"], ["y"], to=TensorProto.FLOAT)])
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.UINT8
    return model


def class_numbers_as_output() -> onnx.ModelProto:
    node = helper.make_node("ArgMax", ["x"], ["y"], axis=1)
    return make_model([node], output_shape=("n", 1, "h", "w"), output_type=TensorProto.INT64)


def one_answer_for_the_whole_image() -> onnx.ModelProto:
    node = helper.make_node("ReduceMean", ["x"], ["y"], axes=[2, 3], keepdims=0)
    return make_model([node], output_shape=("n", 1))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (two_inputs, "expected one float32 input"),
        (whole_number_input, r"expected one float32 input .*tensor\(uint8\)"),
        (class_numbers_as_output, r"expected a float32 output; found \['tensor\(int64\)'\]"),
        (one_answer_for_the_whole_image, "the definition says 3, the network none"),
    ],
)
def test_networks_of_another_kind_are_refused(tmp_path, make, said):
    with pytest.raises(ModelFileError, match=said):
        open_model(tmp_path, make())


def test_an_input_of_unknown_rank_is_refused(tmp_path):
    with pytest.raises(ModelFileError, match="expected one float32 input"):
        open_model(tmp_path, make_model([helper.make_node("Relu", ["x"], ["y"])], input_shape=None, output_shape=None))


def test_an_answer_of_another_size_than_the_tile_is_an_error(tmp_path):
    """Half the resolution: the graph's free dimensions do not tell before it is run."""
    pool = helper.make_node("AveragePool", ["x"], ["v"], kernel_shape=[2, 2], strides=[2, 2])
    conv = helper.make_node("Conv", ["v", "w"], ["y"])
    model = make_model([pool, conv], [weight("w", (3, 1, 1, 1), (1, 0, 0))], output_shape=("n", 3, "h2", "w2"))
    session = open_model(tmp_path, model)
    with pytest.raises(ModelFileError, match=r"\(1, 1, 16, 16\) with \(1, 3, 8, 8\); its definition promises"):
        session.run(constant_batch(1))


def test_answers_that_are_no_numbers_are_an_error(tmp_path):
    log = helper.make_node("Log", ["x"], ["v"])
    conv = helper.make_node("Conv", ["v", "w"], ["y"])
    session = open_model(tmp_path, make_model([log, conv], [weight("w", (3, 1, 1, 1), (1, -1, 0))]))
    for value in (-1.0, 0.0):  # their logarithms are NaN and infinite
        with pytest.raises(ModelFileError, match="values that are not numbers"):
            session.run(constant_batch(value))


def test_logits_that_are_called_probabilities_are_an_error(tmp_path):
    session = open_model(tmp_path, pointwise_model(), Output={"Kind": "probabilities"})
    with pytest.raises(ModelFileError, match=r"values from -4 to 4; .* probably logits"):
        session.run(constant_batch(4))


def test_a_network_for_single_images_answers_batches(tmp_path):
    single = open_model(tmp_path, pointwise_model(input_shape=(1, 1, "h", "w"), output_shape=(1, 3, "h", "w")))
    batch = np.concatenate([constant_batch(value) for value in (-1, 0, 2)])
    free = OnnxSession(save_package(tmp_path, pointwise_model()), tmp_path, "cpu")
    np.testing.assert_array_equal(single.run(batch), free.run(batch))


def test_a_batch_that_can_not_be_run_is_run_in_smaller_ones_and_this_is_said(tmp_path):
    """The network turns whatever it gets into one image: any larger batch fails inside, as for want of memory."""
    shape = onnx.helper.make_tensor("shape", TensorProto.INT64, (4,), (1, 1, 16, 16))
    single = helper.make_node("Reshape", ["x", "shape"], ["v"])
    conv = helper.make_node("Conv", ["v", "w"], ["y"])
    session = open_model(tmp_path, make_model([single, conv], [shape, weight("w", (3, 1, 1, 1), (1, -1, 0))]))
    batch = np.concatenate([constant_batch(value) for value in (-1, 0, 2)])
    answer = session.run(batch)
    np.testing.assert_allclose(answer[2, :, 0, 0], np.exp([2, -2, 0]) / np.exp([2, -2, 0]).sum(), rtol=1e-6)
    assert answer.shape == (3, 3, 16, 16)
    assert session.notes[0].startswith("A batch of 3 tiles can't be run (")
    assert session.notes[0].endswith("Running smaller ones.")


def test_unknown_operator_and_opset_of_the_future(tmp_path):
    with pytest.raises(ModelFileError, match=r"onnxruntime can't load test\.onnx"):
        open_model(tmp_path, make_model([helper.make_node("Unheard", ["x"], ["y"])])).run(constant_batch(1))
    with pytest.raises(ModelFileError, match=r"onnxruntime can't load test\.onnx"):
        open_model(tmp_path, make_model([helper.make_node("Relu", ["x"], ["y"])], opsets=[("", 999)])).run(
            constant_batch(1)
        )


def test_the_network_is_looked_through_before_it_is_loaded(tmp_path):
    definition = save_package(tmp_path, pointwise_model())
    (tmp_path / "test.onnx").write_bytes(b"no model")
    with pytest.raises(ModelFileError, match="not an ONNX model"):
        OnnxSession(definition, tmp_path, "cpu")


def test_what_was_looked_through_is_what_runs(tmp_path):
    """Bytes 5 to 8 make onnxruntime take a file for its own format, which was not looked through."""
    definition = save_package(tmp_path, pointwise_model())
    unknown_field = bytes([15 << 3 | 2, 6, 0, 0]) + b"ORTM"
    path = tmp_path / "test.onnx"
    path.write_bytes(unknown_field + path.read_bytes())
    answer = OnnxSession(definition, tmp_path, "cpu").run(constant_batch(0))
    np.testing.assert_allclose(answer, 1 / 3, rtol=1e-6)


def test_several_threads_may_ask_at_once(tmp_path):
    session = open_model(tmp_path, pointwise_model())
    answers: dict[int, np.ndarray] = {}
    ask = [threading.Thread(target=lambda i=i: answers.update({i: session.run(constant_batch(i))})) for i in range(8)]
    for thread in ask:
        thread.start()
    for thread in ask:
        thread.join()
    for i in range(8):
        np.testing.assert_array_equal(answers[i], session.run(constant_batch(i)))


def test_a_models_own_batches_fit_into_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(onnx_session, "available_bytes", lambda: 3_000_000_000)
    monkeypatch.setattr(onnx_session, "_bytes_per_pixel", {})
    session = open_model(tmp_path, pointwise_model(), BatchSize=64)
    sizes = [session.layout(1000, side * side).batch_size for side in (512, 1024, 4096)]
    assert 1 < sizes[0] < 64
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 1


@pytest.mark.parametrize("how", [{"padding_px": 8000}, {"tile_px": 16384}])
def test_tiles_for_which_there_is_no_memory_are_refused(tmp_path, monkeypatch, how):
    monkeypatch.setattr(onnx_session, "available_bytes", lambda: 8 * 2**30)
    session = OnnxSession(save_package(tmp_path, pointwise_model()), tmp_path, "cpu", pixel_bytes=128.0)
    with pytest.raises(GridError, match=r"px need at least \d+ GB of memory; 8.0 GB are free. Choose a smaller tile"):
        session.plan(make_grid(20_000, 20_000), **how)
    assert session.plan(make_grid(20_000, 20_000)).tile_height < 3000


# --- devices


@pytest.mark.parametrize(("alone_s", "workers"), [(1.2, 2), (0.95, 2), (0.5, 1)])
def test_a_long_run_is_spread_otherwise_only_where_that_is_clearly_faster(tmp_path, monkeypatch, alone_s, workers):
    monkeypatch.setattr(onnx_session, "usable_cores", lambda: 4)
    monkeypatch.setattr(onnx_session, "_layouts", {})
    session = open_model(tmp_path, pointwise_model())
    monkeypatch.setattr(
        session, "_seconds_per_tile", lambda layout, progress: alone_s if layout.workers == 1 else 1.0, raising=False
    )
    session.run(constant_batch(1))
    assert session.layout(200, 1024 * 1024).workers == workers
    assert onnx_runtime._kept_on_cpu.cache_info().currsize == 0  # what was measured with is of no use to the run


def test_the_cpu_is_always_there_and_last():
    devices = available_devices()
    assert devices[-1].id == "cpu"
    assert len({d.id for d in devices}) == len(devices)
    assert choose_device("cpu") == (devices[-1], "")
    assert choose_device("auto") == (devices[0], "")


@pytest.mark.parametrize("wish", ["cuda:97", "tpu", "", "CPU"])
def test_a_device_that_is_not_there_becomes_the_cpu_and_this_is_said(tmp_path, wish):
    session = open_model(tmp_path, pointwise_model(), wish)
    assert session.device.id == "cpu"
    assert session.notes == [f"The device {wish!r} was not found (available: cpu). Running on the CPU instead."]
    np.testing.assert_allclose(session.run(constant_batch(0)), 1 / 3, rtol=1e-6)


def test_a_run_says_nothing_where_the_wish_was_met(tmp_path):
    assert open_model(tmp_path, pointwise_model()).notes == []


class _Found:
    """A processor's core as onnxruntime would list it for OpenVINO."""

    ep_name, ep_metadata = "OpenVINOExecutionProvider", {"ov_device": "CPU"}
    device = SimpleNamespace(type=SimpleNamespace(name="CPU"))


@pytest.mark.parametrize(("threads", "streams"), [(1, 8), (3, 2), (4, 2), (8, 1), (9, 1)])
def test_openvino_runs_as_many_tiles_at_once_as_there_are_threads_for(monkeypatch, threads, streams):
    monkeypatch.setattr(onnx_runtime, "usable_cores", lambda: 8)
    told = json.loads(onnx_runtime._plugin_options(_Found(), "bf16", threads)["load_config"])["CPU"]
    assert told == {
        "INFERENCE_PRECISION_HINT": "bf16",
        "NUM_STREAMS": streams,
        "INFERENCE_NUM_THREADS": streams * threads,
    }


def test_a_library_is_given_the_size_of_the_tiles(monkeypatch):
    """The processor's own kernels stand for the library; small tiles stay compiled, large ones are let go."""
    compiled = []
    loaded = onnx_runtime._loaded

    def recorded(model, device, threads, sizes=None):
        compiled.append(dict(sizes or {}))
        return loaded(model, device, threads, sizes or {})

    monkeypatch.setattr(onnx_runtime, "_loaded", recorded)
    network = onnx_runtime.CompiledNetwork(pointwise_model().SerializeToString(), available_devices()[-1], 1)
    small, large = constant_batch(1), np.ones((1, 1, 1024, 1024), np.float32)
    for batch in (small, small, large, large):
        np.testing.assert_array_equal(network.run(batch)[0, :, 3, 3], [1, -1, 0])
    network.rest()
    network.run(large)
    network.run(small)
    network.rest()
    network.run(small)
    sizes = [{"n": 1, "h": side, "w": side} for side in (16, 1024, 1024, 16)]
    assert [told for told in compiled if told] == sizes


# --- onnxruntime itself


def in_another_python(tmp_path: Path, broken: dict[str, str], code: str) -> str:
    """Run code where `onnxruntime` is what the given files make of it; return what was printed."""
    for name, content in broken.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


LOOK = """
from glacier_terminus_plugin.core.errors import RuntimeMissingError
from glacier_terminus_plugin.core.onnx_runtime import available_devices
try:
    available_devices()
except RuntimeMissingError as error:
    print("told:", error)
"""


@pytest.mark.parametrize(
    "broken",
    [
        {"onnxruntime.py": "raise ImportError('no module named onnxruntime')"},
        {"onnxruntime.py": "raise OSError('DLL initialization failed')"},
        {"onnxruntime.py": "raise AttributeError('_ARRAY_API not found')"},
        {"onnxruntime.py": ""},
        {"onnxruntime.py": "InferenceSession = None"},
    ],
    ids=["missing", "broken library", "another numpy", "left behind", "too old"],
)
def test_onnxruntime_missing_or_broken(tmp_path, broken):
    assert "told: onnxruntime, which runs the networks, can't be" in in_another_python(tmp_path, broken, LOOK)


def test_the_version_of_onnxruntime():
    assert runtime_version().count(".") == 2
