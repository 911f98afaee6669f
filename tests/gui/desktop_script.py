"""Runs inside the QGIS desktop: from the zip and an empty profile to a line, and away without a trace.

Mouse and keyboard are the X server's own (xdotool): an event goes to whatever lies under the pointer or has the focus.
ZIP names the plugin's archive, JOURNEY the way that is gone, SCENE an image and FLOW its direction, SHOTS the folder
for pictures of the screen and RESULT the JSON file for the notes; desktop_journeys.py starts it.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pyplugin_installer
import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QFileDialog, QToolBar, QWidget

PLUGIN = "glacier_terminus_plugin"
TICK_MS = 20
PATIENCE_S = 150
BESIDE_M = 200  # of the box: where the line may end
SETTLED_S = 0.6  # after an action, before the next: nobody is faster

Step = float | Callable[[], bool]  # seconds to wait, or what to wait for
Steps = Iterator[Step]


class Hands:
    """The X server's mouse and keyboard, and what they did so far, as a user would count it."""

    def __init__(self) -> None:
        self.actions: list[str] = []
        self._pictures = 0

    def click(self, widget: QWidget, spot: QPoint | None = None, *, what: str) -> Steps:
        """Press the left button on a widget."""
        self.actions.append(what)
        yield from self.point(widget, spot)
        xdotool("click", "1")
        yield SETTLED_S

    def point(self, widget: QWidget, spot: QPoint | None = None) -> Steps:
        """Take the mouse there."""
        place = widget.mapToGlobal(spot or widget.rect().center())
        xdotool("mousemove", str(place.x() - 3), str(place.y()), "mousemove", str(place.x()), str(place.y()))
        yield 0.1

    def type(self, text: str, *keys: str, what: str) -> Steps:
        """Type a text and then keys by their names."""
        self.actions.append(what)
        if text:
            xdotool("type", "--delay", "5", text)
            yield 0.2
        for key in keys:
            xdotool("key", key)
            yield 0.1
        yield SETTLED_S

    def picture(self, name: str) -> Steps:
        """Keep a picture of the screen once the map has been drawn."""
        canvas = qgis.utils.iface.mapCanvas()
        yield 0.5
        yield lambda: not canvas.isDrawing()
        self._pictures += 1
        picture_of_screen(f"{self._pictures}_{name}")


def journey(notes: dict[str, Any], hands: Hands) -> Steps:
    """Install, go the way that is asked for, uninstall; dialogs may wait in loops of their own meanwhile."""
    window: Any = qgis.utils.iface.mainWindow()
    window.move(0, 0)
    window.resize(1400, 900)
    notes["version"] = Qgis.version()
    notes["layers before"] = len(QgsProject.instance().mapLayers())
    pyplugin_installer.instance().installFromZipFile(os.environ["ZIP"])
    yield 1
    qgis.utils.iface.messageBar().clearWidgets()  # "plugin installed"
    yield from hands.click(plugin_button(), what="the plugin's button in the toolbar")
    notes["dock"] = the_dock().isVisible()
    yield from hands.picture("dock")
    yield from {"demo": demo, "image": own_image}[os.environ["JOURNEY"]](notes, hands)
    uninstall()
    yield 0.5
    notes["left"] = what_is_left()


def demo(notes: dict[str, Any], hands: Hands) -> Steps:
    """With the made scene that the plugin brings along."""
    yield from hands.click(of_dock("firstStepsForward"), what="Show me")
    yield lambda: the_dock().is_settled
    yield from hands.picture("first_step")
    yield from run(notes, hands, "line")


def own_image(notes: dict[str, Any], hands: Hands) -> Steps:
    """With an image of one's own; then again within a box drawn on the map."""
    yield from hands.click(of_dock("openImage"), what="... beside Image")
    yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
    yield from hands.type(os.environ["SCENE"], "Return", what="the file's path and Enter")
    yield lambda: len(QgsProject.instance().mapLayers()) == 1
    yield lambda: the_dock().is_settled
    yield from hands.picture("planned")
    yield from run(notes, hands, "line")
    hands.actions.clear()
    yield from box(notes, hands)
    yield from preview(notes, hands)
    yield from ends(notes, hands)
    yield from walls(notes, hands)


def ends(notes: dict[str, Any], hands: Hands) -> Steps:
    """The front's ends by two clicks on the map."""
    yield from hands.click(of_dock("area"), what="the list beside Where")
    yield from hands.type("", "Home", "Down", "Down", "Down", "Return", what="the ends, by the keyboard")
    for i, spot in enumerate(around_front()[2:]):
        yield from hands.click(*on_map(spot), what=f"end {i + 1}")
        notes[f"after end {i + 1}"] = of_dock("hint").text()
    yield lambda: the_dock().is_settled
    yield from run(notes, hands, "ends")
    yield from hands.click(of_dock("addPoint"), what="Add point")
    notes["point asked"] = of_dock("hint").text()
    one, other = around_front()[2:]
    spot = QgsPointXY((one.x() + other.x()) / 2, (one.y() + other.y()) / 2)
    yield from hands.click(*on_map(spot), what="a point between the ends")
    yield lambda: the_dock().is_settled
    yield from hands.picture("point_added")
    yield from run(notes, hands, "third click")
    yield from hands.picture("corrected")


def walls(notes: dict[str, Any], hands: Hands) -> Steps:
    """The dialogs of what works on images of several dates; they go with the plugin."""
    yield from hands.click(of_dock("area"), what="the list beside Where")
    yield from hands.type("", "End", "Up", "Return", what="walls of a layer, by the keyboard")
    yield from hands.click(of_dock("findWalls"), what="Find...")
    notes["walls_dialog"] = bool(shown("fjord walls"))
    yield from hands.picture("walls_dialog")
    series: Any = qgis.utils.iface.mainWindow().findChild(QAction, "glacierTerminusSeriesAction")
    series.trigger()
    yield SETTLED_S
    opened = shown("map termini of a series")
    notes["series_dialog"] = bool(opened)
    yield from hands.picture("series_dialog")
    series.trigger()
    yield SETTLED_S
    notes["series_dialog_kept"] = shown("map termini of a series") == opened


def shown(title: str) -> list[QWidget]:
    """Return the open windows with such a title; QGIS writes words of titles large."""
    windows = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
    return [window for window in windows if title in window.windowTitle().lower()]


def box(notes: dict[str, Any], hands: Hands) -> Steps:
    """A box by three clicks on the map; given up once, and begun anew."""
    yield from hands.click(of_dock("area"), what="the list beside Where")
    yield from hands.type("", "Home", "Down", "Down", "Return", what="the box, by the keyboard")
    yield from hands.picture("box_asked")
    spots = around_front()[:3]
    yield from hands.click(*on_map(spots[1]), what="a spot")
    yield from hands.type("", "Escape", what="Escape")
    notes["after Escape"] = of_dock("hint").text()
    for i, spot in enumerate(spots):
        yield from hands.click(*on_map(spot), what=f"spot {i + 1}")
        notes[f"after spot {i + 1}"] = of_dock("hint").text()
        if i == 1:
            yield from hands.point(*on_map(spots[2]))
            yield from hands.picture("box_begun")
    notes["tool"] = type(qgis.utils.iface.mapCanvas().mapTool()).__name__
    yield lambda: the_dock().is_settled
    yield from hands.picture("box_drawn")
    yield from run(notes, hands, "box")


def preview(notes: dict[str, Any], hands: Hands) -> Steps:
    """A preview, another stretch, and away again; how long each takes."""
    shown = the_dock().preview
    notes["preview_s"] = yield from timed(hands, of_dock("preview"), lambda: shown.is_shown)
    yield from hands.picture("preview")
    before = shown.image
    yield from hands.click(of_dock("advanced"), QPoint(60, 8), what="Advanced")
    yield from hands.click(of_dock("stretch"), what="the list beside Stretch")
    yield from hands.type("", "Down", what="the next choice")
    xdotool("key", "Return")
    started = time.monotonic()
    yield lambda: shown.image not in (None, before)
    notes["preview_of_other_stretch_s"] = time.monotonic() - started
    yield from hands.picture("preview_of_other_stretch")
    notes["preview_gone_s"] = yield from timed(hands, of_dock("preview"), lambda: not shown.is_shown)


def timed(hands: Hands, widget: QWidget, done: Callable[[], bool]) -> Generator[Step, None, float]:
    """Press a button and return how long it takes until something holds."""
    yield from hands.point(widget)
    xdotool("click", "1")
    started = time.monotonic()
    yield done
    return time.monotonic() - started


def run(notes: dict[str, Any], hands: Hands, name: str) -> Steps:
    """Press Run, wait for the line and note it."""
    before = set(QgsProject.instance().mapLayers())
    yield from hands.click(of_dock("run"), what="Run")
    yield lambda: not the_dock().is_running
    layers = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]
    lines = [feature for layer in layers if layer.name().startswith("Terminus of") for feature in layer.getFeatures()]
    notes[name] = {
        "actions": list(hands.actions),
        "layers": sorted(layer.name() for layer in layers),
        "length_m": [line["Length_m"] for line in lines],
        "flow": [line["FlowDir"] for line in lines],
        "within the box": [line.geometry().within(area.buffer(BESIDE_M, 4)) for line in lines for area in boxes()],
    }
    yield from hands.picture(name)


def boxes() -> list[QgsGeometry]:
    """Return the boxes that were drawn."""
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name().startswith("Box on")]
    return [feature.geometry() for layer in layers for feature in layer.getFeatures()]


def around_front() -> list[QgsPointXY]:
    """Return where to click for a box about the image's middle: upstream, downstream, at a wall; and at the other."""
    image = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == os.environ["SCENE"])
    centre, size = image.extent().center(), image.extent().width()
    flow = math.radians(float(os.environ["FLOW"]))
    east, north = size * math.sin(flow), size * math.cos(flow)  # a step downstream

    def at(downstream: float, aside: float) -> QgsPointXY:
        return QgsPointXY(
            centre.x() + downstream * east + aside * north, centre.y() + downstream * north - aside * east
        )

    return [at(-0.25, 0), at(0.25, 0), at(0, 0.22), at(0, -0.22)]


def on_map(point: QgsPointXY) -> tuple[QWidget, QPoint]:
    """Return where on the screen a point of the map is."""
    canvas = qgis.utils.iface.mapCanvas()
    spot = canvas.getCoordinateTransform().transform(point)
    return canvas.viewport(), QPoint(round(spot.x()), round(spot.y()))


def plugin_button() -> Any:
    """Return the glacier in the plugins' toolbar."""
    action: Any = qgis.utils.iface.mainWindow().findChild(QAction, "glacierTerminusDockAction")
    toolbar: QToolBar = qgis.utils.iface.pluginToolBar()
    return toolbar.widgetForAction(action)


def the_dock() -> Any:
    """Return the plugin's dock."""
    return qgis.utils.iface.mainWindow().findChild(QDockWidget, "GlacierTerminusDock")


def of_dock(name: str) -> Any:
    """Return a widget of the dock."""
    return the_dock().findChild(QWidget, f"glacierTerminus_{name}")


def uninstall() -> None:
    """Remove the plugin as the Plugin Manager does, and let QGIS delete what was deleted later."""
    pyplugin_installer.instance().uninstallPlugin(PLUGIN, quiet=True)
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def what_is_left() -> dict[str, list[str]]:
    """Return what the plugin had added and that is still there."""
    window = qgis.utils.iface.mainWindow()
    return {
        "docks": [d.objectName() for d in window.findChildren(QDockWidget) if "Glacier" in d.objectName()],
        "actions": [a.objectName() for a in window.findChildren(QAction) if "glacier" in a.objectName().lower()],
        "providers": [p.id() for p in QgsApplication.processingRegistry().providers() if "glacier" in p.id()],
        "modules": [name for name in sys.modules if name.split(".")[0] == PLUGIN],
    }


def picture_of_screen(name: str) -> None:
    """Keep all that is on the screen, other windows included."""
    screen: Any = QApplication.primaryScreen()
    screen.grabWindow(0).save(str(Path(os.environ["SHOTS"]) / f"{name}.png"))


def xdotool(*words: str) -> None:
    """Have the X server do something."""
    subprocess.run(["xdotool", *words], check=True, timeout=10)


class Journey:
    """Takes one step after another from a timer, which goes on while a dialog waits; notes all and leaves QGIS."""

    def __init__(self) -> None:
        self._notes: dict[str, Any] = {}
        self._steps = journey(self._notes, Hands())
        self._wait: Callable[[], bool] = lambda: True
        self._until = math.inf
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(TICK_MS)

    def _go_on(self) -> None:
        self._timer.stop()  # a step may run an event loop of its own
        try:
            if self._wait():
                self._next(next(self._steps))
            elif time.monotonic() > self._until:
                raise TimeoutError("QGIS did not get there")
        except StopIteration:
            self._leave()
        except Exception:  # noqa: BLE001  # the test that reads the notes fails with it
            self._notes["failure"] = traceback.format_exc()
            picture_of_screen("failure")
            self._leave()
        else:
            self._timer.start(TICK_MS)

    def _next(self, wanted: Step) -> None:
        now = time.monotonic()
        self._until = now + PATIENCE_S
        self._wait = wanted if callable(wanted) else lambda: time.monotonic() >= now + wanted

    def _leave(self) -> None:
        Path(os.environ["RESULT"]).write_text(json.dumps(self._notes, indent=1, default=str), encoding="utf-8")
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
        qgis.utils.iface.actionExit().trigger()


going: list[Journey] = []  # which live as long as QGIS
qgis.utils.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, lambda: going.append(Journey())))
