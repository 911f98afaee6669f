"""The algorithms where users meet them: in a model, cancelled in the background, in qgis_process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from onnx import helper
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from tests.algorithms.conftest import Log, RunsAlgorithm, RunsQgisProcess
from tests.algorithms.scenes import CELL_M, FLOW, Scene, ice_and_water, only_line
from tests.conftest import ROOT
from tests.core.networks import make_model, save_package, weight
from tests.core.rasters import write_raster
from tests.demo.qgis_process import find_qgis_process


def two_step_model() -> QgsProcessingModelAlgorithm:
    """A designer's model: classify with probabilities, then extract the line from them."""
    model = QgsProcessingModelAlgorithm("classify and extract", "tests", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("SCENE", "Scene"), QgsProcessingModelParameter("SCENE"))
    flow = QgsProcessingParameterNumber("FLOW", "Flow", QgsProcessingParameterNumber.Type.Double)
    model.addModelParameter(flow, QgsProcessingModelParameter("FLOW"))
    source = QgsProcessingModelChildParameterSource

    first = QgsProcessingModelChildAlgorithm("glacierterminus:classifyraster")
    first.setChildId("classify")
    first.addParameterSources("INPUT", [source.fromModelParameter("SCENE")])
    first.addParameterSources("FLOW_DIRECTION", [source.fromModelParameter("FLOW")])
    probabilities = QgsProcessingModelOutput("probabilities", "probabilities")
    probabilities.setChildOutputName("OUTPUT_PROBABILITY")
    first.setModelOutputs({"probabilities": probabilities})
    model.addChildAlgorithm(first)

    second = QgsProcessingModelChildAlgorithm("glacierterminus:extractterminus")
    second.setChildId("extract")
    second.addParameterSources("INPUT", [source.fromChildOutput("classify", "OUTPUT_PROBABILITY")])
    lines = QgsProcessingModelOutput("lines", "lines")
    lines.setChildOutputName("OUTPUT")
    second.setModelOutputs({"lines": lines})
    model.addChildAlgorithm(second)
    return model


def test_in_a_model_of_the_model_designer(provider: None, glacier: Scene, tmp_path: Path):
    import processing
    from qgis.core import QgsVectorLayer

    model = two_step_model()
    # older releases put the child's id before the name of an output
    names = {output.name().split(":")[-1]: output.name() for output in model.destinationParameterDefinitions()}
    outputs = {names["probabilities"]: str(tmp_path / "p.tif"), names["lines"]: str(tmp_path / "lines.gpkg")}
    wishes = {"SCENE": str(glacier.path), "FLOW": FLOW, **outputs}
    results = processing.run(model, wishes, feedback=Log())  # type: ignore[arg-type]  # the stubs know ids only
    layer = QgsVectorLayer(results[names["lines"]], "lines", "ogr")
    assert glacier.distance_px(layer).symmetric_mean / CELL_M < 4


_AS_QGIS_STARTS = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from glacier_terminus_plugin.algorithms.provider import GlacierTerminusProvider
provider = GlacierTerminusProvider()
registry = QgsApplication.processingRegistry()
assert registry.addProvider(provider) and provider.algorithms()
print([module for module in ("onnxruntime", "skimage") if module in sys.modules])
of_dialog = registry.createAlgorithmById("glacierterminus:mapterminus")
print("cpu:int8" in of_dialog.parameterDefinition("DEVICE").metadata()["widget_wrapper"]["value_hints"])
"""


def test_onnxruntime_is_imported_for_a_dialog_and_not_at_the_start():
    """Packages that are in use can't be changed, and QGIS is to start fast."""
    done = subprocess.run(
        [sys.executable, "-c", _AS_QGIS_STARTS], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.splitlines() == ["[]", "True"], done.stderr


def slow_package(folder: Path, layers: int = 200) -> Path:
    """A model that takes several seconds for a tile of 512 px."""
    folder.mkdir()
    nodes = [
        helper.make_node("Conv", ["x" if i == 0 else f"v{i}", "w"], [f"v{i + 1}"], pads=[15] * 4) for i in range(layers)
    ]
    nodes.append(helper.make_node("Concat", [f"v{layers}"] * 3, ["y"], axis=1))
    model = make_model(nodes, [weight("w", (1, 1, 31, 31), [1 / 961] * 961)])
    save_package(folder, model, ImageHeight=512, ImageWidth=512, Stride=32, ModelPadding=32)
    return folder / "test.json"


def test_a_cancel_in_the_background_leaves_no_file_and_no_layer(provider: None, qtbot, tmp_path: Path):
    """As the toolbox runs it: a task, cancelled while the network computes."""
    out = tmp_path / "out"
    out.mkdir()
    path = write_raster(tmp_path / "a.tif", np.tile(ice_and_water(600, 50), (1, 12)))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("glacierterminus:mapterminus")
    assert algorithm is not None
    context, log = QgsProcessingContext(), Log()
    wishes = {
        "INPUT": str(path),
        "MODEL": str(slow_package(tmp_path / "model")),
        "TILE_SIZE": 512,
        "OUTPUT": str(out / "lines.gpkg"),
        "OUTPUT_RASTER": str(out / "classes.tif"),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, wishes, context, log)
    with qtbot.waitSignal(task.executed, timeout=8000) as ended:
        QgsApplication.taskManager().addTask(task)
        qtbot.wait(700)
        task.cancel()
    succeeded, results = ended.args
    assert any("tile(s) of" in info for info in log.infos), log.infos  # it was at work
    assert not succeeded
    assert results == {}
    assert list(out.iterdir()) == []
    assert [text for text in log.infos + log.errors if "Cancelled" in text] == ["Cancelled: nothing was written."]


def test_two_runs_on_one_output_at_once(provider: None, run: RunsAlgorithm, tmp_path: Path, brightness_model: Path):
    """The second is refused while the first is writing."""
    from glacier_terminus_plugin.core.raster_sink import RasterSink
    from tests.core.rasters import make_grid

    path = write_raster(tmp_path / "a.tif", ice_and_water())
    with (
        RasterSink(tmp_path / "classes.tif", make_grid(150, 120)),
        pytest.raises(QgsProcessingException, match="being written by another run"),
    ):
        run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "classes.tif"))


def test_qgis_process_maps_a_terminus(qgis_process: RunsQgisProcess, glacier: Scene, tmp_path: Path):
    from qgis.core import QgsVectorLayer

    wishes = [f"INPUT={glacier.path}", f"FLOW_DIRECTION={FLOW:g}", f"OUTPUT={tmp_path / 'lines.gpkg'}"]
    done = qgis_process("--json", "run", "glacierterminus:mapterminus", "--", *wishes)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["COUNT"] == 1
    layer = QgsVectorLayer(str(tmp_path / "lines.gpkg"), "lines", "ogr")
    assert only_line(layer).shape[1] == 2
    assert glacier.distance_px(layer).symmetric_mean / CELL_M < 4


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is a signal elsewhere only")
def test_qgis_process_is_cancelled_by_ctrl_c_within_a_tile(tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir()
    path = write_raster(tmp_path / "a.tif", np.tile(ice_and_water(600, 50), (1, 12)))
    model = slow_package(tmp_path / "model", layers=4000)  # minutes for a tile
    wishes = [f"INPUT={path}", f"MODEL={model}", "TILE_SIZE=512", f"OUTPUT={out / 'classes.tif'}"]
    with subprocess.Popen(
        [ROOT / ".ci" / "with_qgis", find_qgis_process(), "run", "glacierterminus:classifyraster", "--", *wishes],
        env={**os.environ, "VENV": sys.prefix},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        deadline = time.monotonic() + 60
        while not list(out.glob("*.part")) and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(1)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal sends it
        try:
            said, _ = process.communicate(timeout=20)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert "Cancelled: nothing was written." in said
    assert process.returncode != 0
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        (["INPUT={glacier}", "MODEL=/nowhere/model.json"], "model.json"),
        (["INPUT={glacier}", "OUTPUT_RASTER={glacier}"], "is read by this run"),
    ],
    ids=["missing model", "output is the input"],
)
def test_qgis_process_fails_with_status_1_and_the_reason(qgis_process, glacier, tmp_path, wishes, said):
    before = glacier.path.read_bytes()
    filled = [wish.format(glacier=glacier.path) for wish in wishes]
    done = qgis_process("run", "glacierterminus:mapterminus", "--", *filled, f"OUTPUT={tmp_path / 'lines.gpkg'}")
    assert done.returncode == 1
    assert said in done.stdout + done.stderr
    assert not (tmp_path / "lines.gpkg").exists()
    assert glacier.path.read_bytes() == before
