"""Runs inside the QGIS desktop for window_stall.py: notes in RESULT how late the event loop was, idle and in a run."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QPushButton

TICK_S, TOLD_S = 0.005, 0.06
IDLE_S, AFTER_S = 10, 4  # the latter: the results are drawn
mouse: Any = QTest


class Stalls:
    """How late a timer of the event loop was, and what Python was doing meanwhile."""

    def __init__(self) -> None:
        self.worst_s = 0.0
        self.told: list[tuple[float, float, str]] = []
        self._started = self._last = time.perf_counter()
        self._where = ""
        self._on = True
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(int(1000 * TICK_S))
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def stop(self) -> Stalls:
        self._timer.stop()
        self._on = False
        self._watcher.join()
        return self

    def _tick(self) -> None:
        now = time.perf_counter()
        late = now - self._last - TICK_S
        self.worst_s = max(self.worst_s, late)
        if late > TOLD_S:
            self.told.append((1000 * late, now - self._started, self._where or self._doing()))
        self._last, self._where = now, ""

    def _watch(self) -> None:
        while self._on:
            time.sleep(TICK_S)
            if not self._where and time.perf_counter() - self._last > TOLD_S / 2:
                self._where = self._doing()

    def _doing(self) -> str:
        """Return where each thread of Python is: a long call of any of them may keep the others waiting."""
        stacks = []
        for thread, frame in sys._current_frames().items():
            calls: list[str] = []
            place: Any = frame
            while place is not None:
                name = Path(place.f_code.co_filename).name
                if name not in ("<string>", "threading.py"):
                    calls.append(f"{name}:{place.f_lineno} {place.f_code.co_name}")
                place = place.f_back
            if calls and thread != self._watcher.ident:
                stacks.append(" < ".join(calls[:4]))
        return "; ".join(stacks) or "no Python"


def main() -> None:
    """Note everything in RESULT and leave QGIS, whatever happens."""
    try:
        notes = measure()
    except Exception:  # noqa: BLE001  # the benchmark tells it
        notes = {"failure": traceback.format_exc()}
    Path(os.environ["RESULT"]).write_text(json.dumps(notes), encoding="utf-8")
    qgis.utils.iface.actionExit().trigger()


def measure() -> dict[str, Any]:
    """Load the image, wait, run, wait."""
    layer = QgsRasterLayer(os.environ["SCENE"], "scene")
    QgsProject.instance().addMapLayer(layer)
    qgis.utils.iface.setActiveLayer(layer)
    window: Any = qgis.utils.iface.mainWindow()
    window.findChild(QAction, "glacierTerminusDockAction").trigger()
    dock: Any = window.findChild(QDockWidget, "GlacierTerminusDock")
    dock.form.set_flow(float(os.environ["FLOW"]))
    while not dock.is_settled or qgis.utils.iface.mapCanvas().isDrawing():
        mouse.qWait(100)
    mouse.qWait(3000)
    stalls = Stalls()
    mouse.qWait(1000 * IDLE_S)
    idle = stalls.stop()
    stalls, started = Stalls(), time.perf_counter()
    mouse.mouseClick(dock.findChild(QPushButton, "glacierTerminus_run"), Qt.MouseButton.LeftButton)
    while dock.is_running:
        mouse.qWait(100)
    seconds = time.perf_counter() - started
    mouse.qWait(1000 * AFTER_S)
    run = stalls.stop()
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    if not any(name.startswith("Classes") for name in names):
        raise RuntimeError(f"The run added nothing: {names}. {dock.form.log.toPlainText()}")
    return {"idle_ms": 1000 * idle.worst_s, "run_ms": 1000 * run.worst_s, "seconds": seconds, "stalls": run.told}


qgis.utils.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, main))
