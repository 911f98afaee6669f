"""Runs inside the QGIS desktop: from the zip and an empty profile to a line by mouse clicks, and away without a trace.

ZIP names the plugin's archive, SCENE the image, FLOW its direction or nothing, PICTURE where the window's picture goes
and RESULT the JSON file for the notes; test_desktop.py reads them.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QDoubleSpinBox, QPushButton

PLUGIN = "glacier_terminus_plugin"
PATIENCE_S = 90
mouse: Any = QTest  # its stubs take static methods for others


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
    """Install, load the image, open the dock, run, look, uninstall."""
    iface = qgis.utils.iface
    window: Any = iface.mainWindow()
    window.resize(1380, 860)
    pyplugin_installer.instance().installFromZipFile(os.environ["ZIP"])
    image = load_image(Path(os.environ["SCENE"]))
    click_plugin_button()
    dock = window.findChild(QDockWidget, "GlacierTerminusDock")
    notes["dock"] = dock.isVisible()
    if os.environ.get("FLOW"):
        flow: Any = dock.findChild(QDoubleSpinBox, "glacierTerminus_flow")
        flow.selectAll()
        mouse.keyClicks(flow, os.environ["FLOW"].split(".")[0])
        mouse.keyClick(flow, Qt.Key.Key_Tab)
    mouse.mouseClick(dock.findChild(QPushButton, "glacierTerminus_run"), Qt.MouseButton.LeftButton)
    wait_until(lambda: not dock.is_running)
    layers = QgsProject.instance().mapLayers().values()
    notes["layers"] = sorted(layer.name() for layer in layers)
    lines = [layer for layer in layers if layer.name().startswith("Terminus of")]
    notes["length_m"] = [feature["Length_m"] for layer in lines for feature in layer.getFeatures()]
    iface.messageBar().clearWidgets()
    iface.mapCanvas().setExtent(image.extent())
    iface.mapCanvas().refresh()
    pause(1)
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    notes["picture"] = window.grab().save(os.environ["PICTURE"])
    uninstall()
    notes["left"] = what_is_left()


def load_image(path: Path) -> QgsRasterLayer:
    """Add the image as the active layer."""
    layer = QgsRasterLayer(str(path), path.stem)
    QgsProject.instance().addMapLayer(layer)
    qgis.utils.iface.setActiveLayer(layer)
    return layer


def click_plugin_button() -> None:
    """Press the glacier in the plugins' toolbar."""
    window: Any = qgis.utils.iface.mainWindow()
    toolbar = qgis.utils.iface.pluginToolBar()
    action = window.findChild(QAction, "glacierTerminusDockAction")
    button: Any = toolbar.widgetForAction(action)
    mouse.mouseClick(button, Qt.MouseButton.LeftButton)


def uninstall() -> None:
    """Remove the plugin as the Plugin Manager does, and let QGIS delete what was deleted later."""
    pyplugin_installer.instance().uninstallPlugin(PLUGIN, quiet=True)
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pause(0.5)


def what_is_left() -> dict[str, list[str]]:
    """Return what the plugin had added and that is still there."""
    window = qgis.utils.iface.mainWindow()
    return {
        "docks": [d.objectName() for d in window.findChildren(QDockWidget) if "Glacier" in d.objectName()],
        "actions": [a.objectName() for a in window.findChildren(QAction) if "glacier" in a.objectName().lower()],
        "providers": [p.id() for p in QgsApplication.processingRegistry().providers() if "glacier" in p.id()],
        "modules": [name for name in sys.modules if name.split(".")[0] == PLUGIN],
    }


def wait_until(done: Any) -> None:
    """Let QGIS work until something holds; fails after a while."""
    end = time.monotonic() + PATIENCE_S
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("QGIS did not get there")
        pause(0.1)


def pause(seconds: float) -> None:
    """Let QGIS work for a while."""
    mouse.qWait(int(1000 * seconds))


qgis.utils.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, main))
