"""What ran, in words and as a command, so that a colleague or the next year can run it again."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsApplication, QgsProcessing, QgsProcessingUtils, QgsProject, QgsReferencedRectangle
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ..algorithms.translation import tr
from ..core.errors import RuntimeMissingError
from ..core.onnx_runtime import runtime_version

_FILES = {"OUTPUT": "terminus.gpkg", "OUTPUT_RASTER": "classes.tif"}  # for what was temporary


@dataclass(frozen=True)
class Explanation:
    """A run that has ended: its results, what it said, and the line for a terminal that runs the same again."""

    scene: str
    model: str  # name, version and checksum
    command: str
    results: dict[str, Any]
    said: tuple[str, ...]

    def text(self) -> str:
        """Return it in words."""
        lines = [
            tr("Scene: {scene}").format(scene=self.scene),
            tr("Model: {model}").format(model=self.model),
            tr("Ran on: {device}").format(device=self.results.get("RAN_ON") or "-"),
            *self.said,
            tr("QGIS {version}").format(version=Qgis.version()),
            *(f"{name} {version}" for name, version in _versions()),
        ]
        return "\n".join(lines)


def command_of(algorithm: str, parameters: dict[str, Any]) -> str:
    """Return a line for a terminal that runs an algorithm with such parameters; their layers are in the project."""
    arguments = [_program(), "run", algorithm, "--"]
    for name, value in parameters.items():
        text = _as_text(name, value)
        if text:
            arguments.append(f"{name}={text}")
    return _line_for_windows(arguments) if sys.platform == "win32" else shlex.join(arguments)


class ExplanationDialog(QDialog):
    """Shows an explanation, and copies it either way."""

    def __init__(self, explanation: Explanation, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("GlacierTerminusExplanation")
        self.setWindowTitle(tr("What was run"))
        self.text = QPlainTextEdit(f"{explanation.text()}\n\n{explanation.command}")
        self.text.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        as_text = buttons.addButton(tr("Copy as &text"), QDialogButtonBox.ButtonRole.ActionRole)
        as_command = buttons.addButton(tr("Copy as co&mmand"), QDialogButtonBox.ButtonRole.ActionRole)
        as_text.setObjectName("glacierTerminus_copyText")
        as_command.setObjectName("glacierTerminus_copyCommand")
        as_command.setToolTip(tr("A qgis_process command line for a terminal."))
        as_text.clicked.connect(lambda: QApplication.clipboard().setText(explanation.text()))
        as_command.clicked.connect(lambda: QApplication.clipboard().setText(explanation.command))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.height() * 26)


def _line_for_windows(arguments: Sequence[str]) -> str:
    """Return a line for cmd.exe: within quotes it takes & and the like in a file's name for no command."""
    quoted = (subprocess.list2cmdline([argument]) for argument in arguments)
    return " ".join(f'"{text}"' if '"' not in text and re.search("[&|<>^()]", text) else text for text in quoted)


def _program() -> str:
    """Return qgis_process as a terminal finds it: on Windows and macOS it has another name, or lies on no path."""
    here, places = Path(QgsApplication.applicationDirPath()), []
    if sys.platform == "win32":  # bin/qgis_process-qgis-ltr.bat starts what lies in apps/qgis-ltr
        name = f"qgis_process-{Path(QgsApplication.prefixPath()).name}.bat"
        places = [Path(os.environ.get("OSGEO4W_ROOT", here.parent)) / "bin" / name]
    elif sys.platform == "darwin":
        places = [here / "bin" / "qgis_process", here / "qgis_process"]
    return next((str(place) for place in places if place.is_file()), "qgis_process")


def _as_text(name: str, value: Any) -> str:
    """Return a parameter's value as qgis_process reads it, "" where it is left out."""
    if value is None or value == "":
        return ""
    if value == QgsProcessing.TEMPORARY_OUTPUT:
        return _FILES.get(name, name.lower())
    if isinstance(value, QgsReferencedRectangle):
        numbers = (value.xMinimum(), value.xMaximum(), value.yMinimum(), value.yMaximum())
        return ",".join(f"{number:.10g}" for number in numbers) + f" [{value.crs().authid()}]"
    if isinstance(value, (list, tuple)):
        return ";".join(str(item) for item in value)
    layer = QgsProject.instance().mapLayer(value) if isinstance(value, str) else None
    if layer is None:
        return str(value)
    if layer.dataProvider() is not None and layer.dataProvider().name() == "memory":
        return tr("(save the layer {name} as a file first).gpkg").format(name=layer.name())
    if layer.providerType() in ("gdal", "ogr"):
        return layer.source()
    return QgsProcessingUtils.encodeProviderKeyAndUri(layer.providerType(), layer.source())


def _versions() -> list[tuple[str, str]]:
    found = [("numpy", np.__version__)]
    with contextlib.suppress(RuntimeMissingError):
        found.insert(0, ("onnxruntime", runtime_version()))
    return found
