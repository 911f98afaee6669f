"""Fifty times loaded and unloaded: nothing of it stays with QGIS."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAction, QApplication, QShortcut

from glacier_terminus_plugin.gui import background_work
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.gui.conftest import open_dock
from tests.gui.test_dock import LONG_MS

TIMES = 50


def held(iface: QgisInterface) -> dict[str, int]:
    """Return how many of each kind of thing QGIS holds now."""
    for _ in range(3):
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()
    gc.collect()
    window = iface.mainWindow()
    return {
        "widgets": len(QApplication.allWidgets()),
        "actions": len(window.findChildren(QAction)),
        "shortcuts": len(window.findChildren(QShortcut)),
        "objects": len(window.findChildren(QObject)),
        "map items": len(iface.mapCanvas().scene().items()),
        "map tools": len(iface.mapCanvas().findChildren(QObject)),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "threads": threading.active_count(),
        "tasks": len(QgsApplication.taskManager().tasks()),
    }


def test_fifty_times_loaded_and_unloaded_nothing_stays(
    plugin: GlacierTerminusPlugin, image: QgsRasterLayer, qgis_iface: QgisInterface, qtbot: QtBot
):
    qgis_iface.mapCanvas().setDestinationCrs(image.crs())
    qgis_iface.mapCanvas().setExtent(image.extent())

    def once(wait: bool) -> None:
        dock = open_dock(plugin)
        dock.form.preview.setChecked(True)
        plugin.show_packages()
        if wait:
            qtbot.waitUntil(lambda: dock.is_settled and dock.preview.is_shown, timeout=LONG_MS)
        plugin.unload()  # with its work half done, unless waited for
        plugin.initGui()

    def nothing_rests() -> bool:
        """Whether no thread ends only now, or waits to give back the memory of a run that has ended."""
        return not background_work._running and not any(
            isinstance(thread, threading.Timer) for thread in threading.enumerate()
        )

    once(wait=True)  # what QGIS and Python keep of a first time is no leak
    qtbot.waitUntil(nothing_rests, timeout=LONG_MS)
    before = held(qgis_iface)
    for i in range(TIMES):
        once(wait=i % 10 == 0)
    qtbot.waitUntil(nothing_rests, timeout=LONG_MS)

    assert held(qgis_iface) == before
