"""A network in a process of its own: the same answers, and nothing of its end reaches this process."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from glacier_terminus_plugin.core.classify import classify
from glacier_terminus_plugin.core.errors import CancelledError, ModelFileError
from glacier_terminus_plugin.core.onnx_runtime import CPU, Device, usable_cores
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.tile_plan import plan_tiles
from glacier_terminus_plugin.core.worker_process import WorkerNetwork
from tests.conftest import ROOT
from tests.core.networks import make_model, neighbour_model, open_model, pointwise_model, save_package, slow_model
from tests.core.rasters import array_source

SOURCE = array_source(np.random.default_rng(0).random((300, 200)).astype(np.float32))
SLOW: dict[str, Any] = {"DataRange": [0, 1]}


def worker_of(session: OnnxSession) -> WorkerNetwork:
    (network,) = session._networks.values()
    assert isinstance(network, WorkerNetwork)
    return network


def is_running(pid: int) -> bool:
    """Whether a process runs; a dead one that nobody has asked after does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split()[2] != "Z"
    except OSError:
        return False


def ends_within(pid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not is_running(pid)


def test_no_module_is_taken_from_where_qgis_was_started(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('this was run')")
    monkeypatch.chdir(tmp_path)
    network = WorkerNetwork(pointwise_model().SerializeToString(), Device("cpu", "", CPU), 1)
    network.close()


def classified(session: OnnxSession) -> np.ndarray:
    canvas = np.full((3, 300, 200), np.nan, np.float32)

    def write(window, probability, valid):
        canvas[:, window.row : window.row + window.height, window.col : window.col + window.width] = probability

    classify(SOURCE, plan_tiles(300, 200, (64, 64), 8, 8), session, write)
    return canvas


def test_the_answers_are_the_same_to_the_bit(tmp_path):
    here = open_model(tmp_path, neighbour_model(8), **SLOW)
    there = OnnxSession(here.definition, tmp_path, "cpu", isolated=True)
    assert worker_of(there).pid != os.getpid()
    np.testing.assert_array_equal(classified(there), classified(here))
    there.close()


def test_a_crash_inside_is_an_error_here(tmp_path):
    session = open_model(tmp_path, slow_model(), isolated=True, **SLOW)
    pid = worker_of(session).pid
    threading.Timer(0.5, os.kill, (pid, signal.SIGSEGV)).start()
    with pytest.raises(ModelFileError, match=rf"ended \(signal {signal.SIGSEGV:d}, .*\): .* QGIS itself is not harmed"):
        session.run(np.zeros((1, 1, 1024, 1024), np.float32))
    with pytest.raises(ModelFileError, match="QGIS itself is not harmed"):  # nor does it hang afterwards
        session.run(np.zeros((1, 1, 64, 64), np.float32))


class CancelAfter:
    def __init__(self, seconds: float) -> None:
        self._at = time.monotonic() + seconds

    def report(self, fraction: float, text: str = "") -> None:
        pass

    def is_cancelled(self) -> bool:
        return time.monotonic() > self._at


def processor_time_of_ended_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_a_cancel_ends_the_process_in_the_middle_of_a_step(tmp_path):
    """One convolution of minutes, which onnxruntime itself can't be stopped in."""
    weights = helper.make_tensor("w", 1, (3, 1, 255, 255), [1e-5] * (3 * 255**2))
    model = make_model([helper.make_node("Conv", ["x", "w"], ["y"], pads=[127] * 4)], [weights])
    before = processor_time_of_ended_children()
    session = open_model(tmp_path, model, isolated=True, **SLOW)
    pid = worker_of(session).pid
    source = array_source(np.zeros((2048, 2048), np.float32))
    with pytest.raises(CancelledError):
        classify(source, plan_tiles(2048, 2048, (2048, 2048), 0, 8), session, lambda *_: None, CancelAfter(0.5))
    assert ends_within(pid, 20)
    # not the clock's time: other programs take their share of the processor; its start is in this
    assert processor_time_of_ended_children() - before < 2.5 * usable_cores()


def model_that_takes_minutes_to_load() -> onnx.ModelProto:
    """Return a network whose constants are products of large matrices: onnxruntime computes them as it loads them."""
    count, side = 100, helper.make_tensor("side", TensorProto.INT64, [2], [6000, 6000])
    value = helper.make_tensor("value", TensorProto.FLOAT, [1], [1e-3])
    nodes = [helper.make_node("ConstantOfShape", ["side"], ["m0"], value=value)]
    nodes += [helper.make_node("MatMul", [f"m{i}", "m0"], [f"m{i + 1}"]) for i in range(count)]
    nodes += [
        helper.make_node("ReduceMean", [f"m{count}"], ["mean"], keepdims=0),
        helper.make_node("Add", ["x", "mean"], ["one"]),
        helper.make_node("Concat", ["one"] * 3, ["y"], axis=1),
    ]
    return make_model(nodes, [side])


def test_a_cancel_while_the_network_is_loaded_ends_the_process(tmp_path):
    definition = save_package(tmp_path, model_that_takes_minutes_to_load())
    before = len(os.listdir("/proc/self/task"))
    cancelled = CancelAfter(0.5).is_cancelled
    with pytest.raises(CancelledError):
        OnnxSession(definition, tmp_path, "cpu", isolated=True, is_unwanted=cancelled)
    deadline = time.monotonic() + 20
    while len(os.listdir("/proc/self/task")) > before and time.monotonic() < deadline:
        time.sleep(0.02)  # the thread that listens ends with the process
    assert len(os.listdir("/proc/self/task")) <= before


def test_the_process_ends_with_its_session(tmp_path):
    session = open_model(tmp_path, pointwise_model(), isolated=True)
    pid = worker_of(session).pid
    assert is_running(pid)
    del session
    assert ends_within(pid, 20)


def test_the_process_ends_when_qgis_is_killed(tmp_path):
    save_package(tmp_path, slow_model(), **SLOW)
    code = f"""
import sys, numpy as np
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession
session = OnnxSession(ModelDefinition.load({str(tmp_path / "test.json")!r}), {str(tmp_path)!r}, "cpu", isolated=True)
print(next(iter(session._networks.values())).pid, flush=True)
session.run(np.zeros((1, 1, 1024, 1024), np.float32))
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        time.sleep(0.3)
        process.kill()
    assert ends_within(pid, 20)


def test_an_error_of_the_network_is_told_as_usual(tmp_path):
    with pytest.raises(ModelFileError, match=r"onnxruntime can't load test\.onnx"):
        open_model(tmp_path, make_model([helper.make_node("Unheard", ["x"], ["y"])]), isolated=True)


@pytest.mark.parametrize("name", ["PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP"])
def test_an_environment_that_is_not_for_a_child_does_not_reach_it(tmp_path, monkeypatch, name):
    """As QGIS on Windows sets it for the Python inside."""
    monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    answer = open_model(tmp_path, pointwise_model(), isolated=True).run(np.zeros((1, 1, 16, 16), np.float32))
    np.testing.assert_allclose(answer, 1 / 3, rtol=1e-6)
