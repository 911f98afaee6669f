"""Runs inside a QGIS desktop that has no onnxruntime: installs it by mouse from a folder of wheels, runs, removes it.

WHEELS names the folder, SCENE an image, FLOW its direction, SHOTS a folder for pictures and RESULT the
JSON file for the notes.
"""

from __future__ import annotations

import importlib
import json
import os
import time
import traceback
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QDoubleSpinBox, QLabel, QPushButton, QRadioButton

mouse: Any = QTest  # its stubs take static methods for others
LEFT = Qt.MouseButton.LeftButton


def main() -> None:
    """Note everything in RESULT and leave QGIS, whatever happens."""
    notes: dict[str, Any] = {}
    try:
        carry_out(notes)
    except Exception:  # noqa: BLE001  # the test that reads the notes fails with it
        notes["failure"] = traceback.format_exc()
    Path(os.environ["RESULT"]).write_text(json.dumps(notes, indent=1), encoding="utf-8")
    qgis.utils.iface.actionExit().trigger()


def carry_out(notes: dict[str, Any]) -> None:
    """Look, install, run, remove."""
    window: Any = qgis.utils.iface.mainWindow()
    profile = Path(QgsApplication.qgisSettingsDirPath()) / "glacier_terminus"
    notes["before"] = sorted(os.listdir(profile)) if profile.exists() else []
    registry = QgsApplication.processingRegistry()
    notes["algorithms"] = [a.id() for a in registry.providerById("glacierterminus").algorithms()]
    layer = QgsRasterLayer(os.environ["SCENE"], "scene")
    QgsProject.instance().addMapLayer(layer)
    qgis.utils.iface.setActiveLayer(layer)
    window.findChild(QAction, "glacierTerminusDockAction").trigger()
    dock = window.findChild(QDockWidget, "GlacierTerminusDock")
    mouse.qWait(300)
    picture(window, "1_missing")
    QTimer.singleShot(0, lambda: mouse.mouseClick(dock.findChild(QPushButton, "glacierTerminus_install"), LEFT))
    mouse.qWait(500)
    dialog = window.findChild(QDialog, "GlacierTerminusPackages")
    picture(dialog, "2_offer")

    def child(kind: Any, name: str) -> Any:
        return dialog.findChild(kind, f"glacierTerminus_{name}")

    notes["offer"] = child(QLabel, "packagesWhat").text(), child(QLabel, "packagesPlace").text()
    child(QRadioButton, "packagesOffline").setChecked(True)
    dialog.wheels.setFilePath(os.environ["WHEELS"])
    mouse.mouseClick(child(QPushButton, "packagesInstall"), LEFT)
    mouse.qWait(1500)
    picture(dialog, "3_installing")
    wait_until(lambda: not dialog.is_working)
    picture(dialog, "4_installed")
    notes["said"] = child(QLabel, "packagesStep").text()
    notes["hosts"] = {name: importlib.import_module(name).__file__ for name in ("numpy", "scipy", "osgeo.gdal_array")}
    notes["numpy"] = importlib.import_module("numpy").__version__
    notes["onnxruntime"] = importlib.import_module("onnxruntime").__file__
    dock.findChild(QDoubleSpinBox, "glacierTerminus_flow").setValue(float(os.environ["FLOW"]))
    mouse.mouseClick(dock.findChild(QPushButton, "glacierTerminus_run"), LEFT)
    wait_until(lambda: not dock.is_running)
    notes["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    mouse.mouseClick(child(QPushButton, "packagesRemove"), LEFT)
    picture(dialog, "5_removed")
    notes["after"] = sorted(os.listdir(profile)) if profile.exists() else []


def picture(widget: Any, name: str) -> None:
    """Keep a picture of a window."""
    widget.grab().save(str(Path(os.environ["SHOTS"]) / f"{name}.png"))


def wait_until(done: Any) -> None:
    """Let QGIS work until something holds; fails after a while."""
    end = time.monotonic() + 90
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("QGIS did not get there")
        mouse.qWait(100)


qgis.utils.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, main))
