"""Random clicks and keys on every widget, in every state: whatever a user does, no traceback.

A few on each widget with all other tests; two hundred on each, as before a release, by

    MONKEY=200 .ci/with_qgis .venv/bin/python -m pytest -q tests/gui/test_monkey.py
"""

from __future__ import annotations

import os
import random
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

from glacier_terminus_plugin.core.package_folder import PackageFolder
from glacier_terminus_plugin.gui.dock import GlacierTerminusDock
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.gui.conftest import open_dock
from tests.gui.test_dock import LONG_MS

COUNT = int(os.environ.get("MONKEY", "3"))  # on each widget
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_0, Qt.Key.Key_9, Qt.Key.Key_Minus, Qt.Key.Key_A, Qt.Key.Key_F4),
)
mouse: Any = QTest  # its stubs take static methods for others


@pytest.fixture
def tracebacks(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What Python would have shown a user; dialogs of the system, which nobody would close here, don't open."""
    seen: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: seen.append("".join(traceback.format_exception(*error))))
    closer = QTimer()  # a menu or a modal dialog waits for its user within a loop of its own
    closer.timeout.connect(close_what_waits)
    closer.start(30)
    yield seen
    closer.stop()


def close_what_waits() -> None:
    for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if widget is not None:
            widget.close()


def abuse(roots: list[Any], seed: int, canvas: QWidget) -> None:
    """Click and type at random on all below some widgets that is there, and on the map: each so many times, mixed."""
    chance = random.Random(seed)
    done: Counter[str] = Counter()
    while True:
        for root in roots:  # what was closed is opened again
            if not root.isVisible():
                root.show()
        dialogs: list[Any] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        widgets: list[Any] = [
            canvas,
            *(w for root in (*roots, *dialogs) for w in (root, *root.findChildren(QWidget)) if w.isVisible()),
        ]
        # what has vanished or may not be used now has its turn when it is back
        widgets = [w for w in widgets if w.isEnabled() and done[_key(w)] < COUNT]
        if not widgets:
            return
        target = chance.choice(widgets)
        done[_key(target)] += 1
        if chance.random() < 0.6:
            button = Qt.MouseButton.LeftButton if chance.random() < 0.9 else Qt.MouseButton.RightButton
            place = target.rect()
            spot = place.center() if chance.random() < 0.5 else place.bottomRight() / 3
            mouse.mouseClick(target, button, Qt.KeyboardModifier.NoModifier, spot)
        else:
            mouse.keyClick(target, chance.choice(KEYS))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _key(widget: QWidget) -> str:
    """Tell widgets apart by where they are: one that is made anew is the same to a user."""
    names: list[str] = []
    place: QWidget | None = widget
    while place is not None and len(names) < 4:
        names.append(place.objectName() or type(place).__name__)
        place = place.parentWidget()
    return "/".join(names)


def rest(dock: GlacierTerminusDock, qtbot: QtBot) -> None:
    dock._cancel()
    dock.form.preview.setChecked(False)
    qtbot.waitUntil(lambda: not dock.is_running and dock.is_settled, timeout=LONG_MS)


@pytest.mark.parametrize("state", ["no layer", "an image", "running", "layer removed", "no onnxruntime", "dialogs"])
def test_no_click_and_no_key_ends_in_a_traceback(
    state: str,
    request: pytest.FixtureRequest,
    plugin: GlacierTerminusPlugin,
    qgis_iface: QgisInterface,
    qtbot: QtBot,
    tracebacks: list[str],
    monkeypatch: pytest.MonkeyPatch,
):
    if state == "no onnxruntime":
        request.getfixturevalue("without_onnxruntime")
    image: QgsRasterLayer | None = None if state == "no layer" else request.getfixturevalue("image")
    dock = open_dock(plugin)
    dock.form.advanced.setCollapsed(False)
    dock.form.log_box.setCollapsed(False)
    qtbot.waitUntil(lambda: dock.is_settled, timeout=LONG_MS)
    if state in ("running", "layer removed"):
        dock.form.run.click()
    if state == "layer removed" and image is not None:
        QgsProject.instance().removeMapLayer(image.id())

    if state == "dialogs":
        monkeypatch.setattr(PackageFolder, "install", lambda *_, **__: None)  # the index is not to be asked here
        plugin.show_packages()
        plugin.show_models()
    opened = [dialog for dialog in (plugin.packages, plugin.models) if dialog is not None]

    abuse([dock, *opened], len(state), qgis_iface.mapCanvas())

    rest(dock, qtbot)
    assert tracebacks == []
