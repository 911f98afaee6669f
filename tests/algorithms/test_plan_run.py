"""planrun: what mapterminus would do with the same parameters, told before it does it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.conftest import RunsAlgorithm
from tests.algorithms.scenes import Scene

FLOW = 40


def test_the_plan_is_what_the_run_then_does(run: RunsAlgorithm, glacier: Scene):
    plan = run("planrun", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW).results
    done = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, OUTPUT="TEMPORARY_OUTPUT")

    assert any(f" in {plan['TILES']} tile(s) of " in line for line in done.log.infos)
    assert plan["SECONDS"] > 0
    assert plan["FIT"] == "fits"
    assert plan["DIRECTIONS"] == 1


def test_without_onnxruntime_all_but_the_time_is_told(
    run: RunsAlgorithm, glacier: Scene, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    from glacier_terminus_plugin.core import onnx_runtime

    onnx_runtime._providers.cache_clear()
    planned = run("planrun", INPUT=str(glacier.path))

    assert planned.results["SECONDS"] is None
    assert planned.results["DIRECTIONS"] == 8
    assert planned.results["TILES"] >= 8


def test_what_a_run_would_refuse_the_plan_refuses(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{}")

    with pytest.raises(QgsProcessingException, match="ModelName"):
        run("planrun", INPUT=str(glacier.path), MODEL=str(wrong))
    with pytest.raises(QgsProcessingException, match="does not touch the raster"):
        run("planrun", INPUT=str(glacier.path), EXTENT="0,1,0,1 [EPSG:3413]")
