"""The plugin's algorithms in a real Processing, and scenes and models for them."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsVectorLayer,
)

from glacier_terminus_plugin.algorithms.provider import PROVIDER_ID, GlacierTerminusProvider
from tests.algorithms.scenes import SERIES, Scene, series_changes, write_glacier
from tests.conftest import ROOT
from tests.core.networks import pointwise_model, save_package
from tests.demo.qgis_process import find_qgis_process


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info: str | None) -> None:
        self.infos.append(info or "")

    def pushWarning(self, warning: str | None) -> None:
        self.warnings.append(warning or "")

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.errors.append(error or "")


class StopsAt(Log):
    """Cancels once the progress says something."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def is_armed(self) -> bool:
        return True

    def setProgressText(self, text: str | None) -> None:
        if self._text in (text or "") and self.is_armed():
            self.cancel()


@dataclass
class Done:
    """A finished algorithm: its results, what it said, and its context, which owns temporary layers."""

    results: dict[str, Any]
    log: Log
    context: QgsProcessingContext = field(repr=False)

    def lines(self) -> QgsVectorLayer:
        """The line layer, from a file or from memory."""
        output = self.results["OUTPUT"]
        layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(output, "lines", "ogr")
        assert layer.isValid(), output
        return layer


class RunsAlgorithm(Protocol):
    def __call__(self, name: str, **parameters: Any) -> Done: ...


@pytest.fixture
def provider(qgis_processing: None) -> Iterator[None]:
    """The plugin's provider, registered as the plugin does it."""
    registry = QgsApplication.processingRegistry()
    made = GlacierTerminusProvider()
    assert registry.addProvider(made)
    yield
    gc.collect()  # layers that an exception's frames still hold would outlive QGIS, which ends in a crash
    registry.removeProvider(made)


@pytest.fixture
def run(provider: None) -> RunsAlgorithm:
    """Run glacierterminus:NAME by processing.run; OUTPUT in memory unless said otherwise."""
    import processing

    def run_algorithm(name: str, **parameters: Any) -> Done:
        log, context = Log(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        wishes = {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        try:
            results = processing.run(f"{PROVIDER_ID}:{name}", wishes, context=context, feedback=log)
        except QgsProcessingException as error:  # what fails before the run proper is said to the log alone
            raise QgsProcessingException(" ".join([str(error), *log.errors])) from None
        return Done(results, log, context)

    return run_algorithm


def errors_of_step(algorithm: str, **given: QgsProcessingModelChildParameterSource) -> list[str]:
    """Return what glacierterminus:ALGORITHM says as the step of a model that must fail; given: its parameters."""
    step = QgsProcessingModelChildAlgorithm(f"{PROVIDER_ID}:{algorithm}")
    for name, source in given.items():
        step.addParameterSources(name, [source])
    model = QgsProcessingModelAlgorithm()
    model.addChildAlgorithm(step)
    log = Log()
    _, is_good = model.run({}, QgsProcessingContext(), log)
    assert not is_good
    return log.errors


class RunsQgisProcess(Protocol):
    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def qgis_process() -> RunsQgisProcess:
    """qgis_process in a fresh profile that has the plugin as it is shipped; output captured, status not checked."""

    def run_program(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [ROOT / ".ci" / "with_qgis", find_qgis_process(), *arguments],
            env={**os.environ, "VENV": sys.prefix},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run_program


@pytest.fixture(scope="session")
def glacier(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A synthetic glacier that flows to 30 degrees east of north, in EPSG:3413, at the bundled model's cell size."""
    return write_glacier(tmp_path_factory.mktemp("glacier") / "LC08_L1TP_233013_20140801_20170420_01_T1_B8.tif")


@pytest.fixture(scope="session")
def dates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six images of one fjord, whose front comes and goes."""
    folder = tmp_path_factory.mktemp("dates")
    for year, position in SERIES.items():
        write_glacier(folder / f"LT05_L1TP_233013_{year}0801_20170420_01_T1_B4.tif", **series_changes(position))
    return folder


@pytest.fixture
def brightness_model(tmp_path: Path) -> Path:
    """A model for any orientation that takes bright pixels for ice and dark ones for ocean; its definition's path."""
    folder = tmp_path / "model"
    folder.mkdir()
    classes = [
        {"Value": 1, "Name": "Ice", "Color": [200, 230, 240], "Role": "ice"},
        {"Value": 2, "Name": "Ocean", "Color": [30, 80, 140], "Role": "ocean"},
    ]
    save_package(
        folder,
        pointwise_model((10, -10), (0, 0), output_shape=("n", 2, "h", "w")),
        Classes=classes,
        CellSize={"Trained": 30, "Tolerance": 1.5},
        ImageHeight=64,
        ImageWidth=64,
    )
    return folder / "test.json"
