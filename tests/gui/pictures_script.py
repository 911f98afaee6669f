"""Runs inside the QGIS desktop: takes pictures of the window in its states; take_pictures.py starts it.

SCENE names the image, FLOW its direction, SHOTS the folder for the pictures, THEME a QGIS theme or nothing.
"""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path
from typing import Any

import processing
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget

mouse: Any = QTest  # its stubs take static methods for others
LEFT = Qt.MouseButton.LeftButton
SHOTS = Path(os.environ["SHOTS"])


def main() -> None:
    """Take the pictures and leave QGIS, whatever happens."""
    try:
        carry_out()
    except Exception:  # noqa: BLE001  # whoever takes the pictures reads it
        (SHOTS / "failure.txt").write_text(traceback.format_exc(), encoding="utf-8")
    qgis.utils.iface.actionExit().trigger()


def carry_out() -> None:
    """Empty, planned, previewed, running, done, explained; then the other windows and an algorithm's dialog."""
    if os.environ.get("THEME"):
        QgsApplication.setUITheme(os.environ["THEME"])
    iface = qgis.utils.iface
    window: Any = iface.mainWindow()
    window.resize(int(os.environ.get("WIDTH", "1380")), int(os.environ.get("HEIGHT", "860")))
    window.findChild(QAction, "glacierTerminusDockAction").trigger()
    dock: Any = window.findChild(QDockWidget, "GlacierTerminusDock")
    mouse.qWait(500)
    picture(window, "1_empty")
    layer = QgsRasterLayer(os.environ["SCENE"], Path(os.environ["SCENE"]).stem)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    mouse.qWait(300)
    iface.zoomToActiveLayer()
    wait_until(lambda: dock.is_settled)
    picture(window, "2_planned")
    dock.form.set_flow(float(os.environ["FLOW"]))
    dock.form.advanced.setCollapsed(False)
    dock.form.preview.setChecked(True)
    wait_until(lambda: dock.preview.is_shown and dock.is_settled)
    picture(window, "3_preview")
    dock.form.advanced.setCollapsed(True)
    mouse.mouseClick(dock.form.run, LEFT)
    mouse.qWait(250)
    picture(window, "4_running")
    wait_until(lambda: not dock.is_running)
    iface.messageBar().clearWidgets()
    wait_until(lambda: dock.is_settled)
    picture(window, "5_done")
    mouse.mouseClick(dock.form.explain, LEFT)
    mouse.qWait(200)
    picture(window.findChild(QDialog, "GlacierTerminusExplanation"), "6_explained")
    window.findChild(QAction, "glacierTerminusFirstStepsAction").trigger()
    picture(dock, "7_first_steps")
    for name in ("Models", "Packages"):
        window.findChild(QAction, f"glacierTerminus{name}Action").trigger()
        picture(window.findChild(QDialog, f"GlacierTerminus{name}"), f"8_{name.lower()}")
    for name in ("mapterminus", "classifyraster"):
        dialog = processing.createAlgorithmDialog(f"glacierterminus:{name}")
        dialog.show()
        picture(dialog, f"9_{name}")
        dialog.close()


def picture(widget: Any, name: str) -> None:
    """Keep a picture once the map has been drawn."""
    canvas = qgis.utils.iface.mapCanvas()
    mouse.qWait(400)
    wait_until(lambda: not canvas.isDrawing())
    widget.grab().save(str(SHOTS / f"{name}.png"))


def wait_until(done: Any) -> None:
    """Let QGIS work until something holds; fails after a while."""
    end = time.monotonic() + 90
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("QGIS did not get there")
        mouse.qWait(50)


qgis.utils.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, main))
