"""The first steps: a made scene and five sentences, each beside the widget that it speaks of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..algorithms.translation import tr

if TYPE_CHECKING:
    from .dock_form import DockForm

DEMO_SCENE = Path(__file__).parent.parent / "demo" / "demo_glacier_2004-07-26.tif"
SHOWN_MS = 300  # after which QGIS shows the map, and in its final size, in place of its welcome page
_DONE = "glacier_terminus/first_steps_done"
_OFFER = "glacier_terminus/offer_first_steps"


class FirstSteps(QFrame):
    """A frame on top of the dock; it goes when it is done or waved away, and comes back from the menu."""

    def __init__(self, form: DockForm, iface: QgisInterface) -> None:
        super().__init__(form)
        self.setObjectName("glacierTerminus_firstSteps")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._form, self._iface = form, iface
        self._step = -1
        self._words = QLabel()
        self._words.setObjectName("glacierTerminus_firstStepsWords")
        self._words.setWordWrap(True)
        self.forward = QPushButton()
        self.forward.setObjectName("glacierTerminus_firstStepsForward")
        self.forward.clicked.connect(self._forward)
        self.leave = QPushButton(tr("No, thanks"))
        self.leave.setObjectName("glacierTerminus_firstStepsLeave")
        self.leave.clicked.connect(self._leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forward, 1)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self._offer()
        settings = QgsSettings()
        wanted = settings.value(_OFFER, True, type=bool) and not settings.value(_DONE, False, type=bool)
        self.setVisible(wanted and not QgsProject.instance().mapLayers())

    def begin(self) -> None:
        """Start from the beginning, as the menu does."""
        self._step = -1
        self._offer()
        self.setVisible(True)
        self._forward()

    def withdraw(self) -> None:
        """Offer nothing to somebody who has begun with an image of their own."""
        if self._step < 0:
            self.setVisible(False)

    def start_over(self) -> None:
        """Go away with the project that it began in."""
        if self._step >= 0:
            self._step = -1
            self._offer()
            self.setVisible(False)

    def advance_to_result(self) -> None:
        """Go on by itself when the run that was asked for has drawn a line."""
        if self.isVisible() and self._step == 2:
            self._forward()

    def _offer(self) -> None:
        self._words.setText(tr("New here? A synthetic scene shows in five steps how a front is found."))
        self.forward.setText(tr("&Show me"))
        self.forward.setEnabled(True)
        self.leave.setText(tr("No, thanks"))

    def _forward(self) -> None:
        self._step += 1
        steps = self._steps()
        if self._step >= len(steps):
            self._leave()
            return
        text, widget = steps[self._step]
        if self._step == 0:
            self._load_scene()
        number = tr("Step {step} of {count}: ").format(step=self._step + 1, count=len(steps))
        self._words.setText(number + text)
        last = self._step == len(steps) - 1
        self.forward.setText(tr("&Done") if last else tr("&Next"))
        self.forward.setEnabled(widget is not self._form.run)  # it is the run that goes on
        self.leave.setText(tr("Stop"))
        widget.setFocus()

    def _steps(self) -> list[tuple[str, QWidget]]:
        form = self._form
        return [
            (
                tr(
                    "this synthetic scene shows a glacier flowing to the upper right into a dark fjord. The plugin "
                    "uses the image that is active in QGIS."
                ),
                form.image,
            ),
            (
                tr(
                    "the flow direction is known here, 40 degrees clockwise from north, and is already filled in. "
                    "For your own images, press Draw and click twice along the glacier."
                ),
                form.flow,
            ),
            (tr("the lines above the button say what a run will do. Press Run."), form.run),
            (
                tr(
                    "the red line is the calving front. Before / after hides and shows it; Edit line lets you move "
                    "its vertices."
                ),
                form.compare,
            ),
            (
                tr("for your own images, draw a box along the flow (Where): the line then joins the fjord walls."),
                form.area,
            ),
        ]

    def _load_scene(self) -> None:
        project = QgsProject.instance()
        known = [layer for layer in project.mapLayers().values() if Path(layer.source()) == DEMO_SCENE]
        layer = known[0] if known else QgsRasterLayer(str(DEMO_SCENE), DEMO_SCENE.stem)
        if not layer.isValid():
            self._words.setText(tr("The scene is missing from the plugin's folder: reinstall the plugin."))
            return
        if not known:
            project.addMapLayer(layer)
        self._iface.setActiveLayer(layer)
        QTimer.singleShot(SHOWN_MS, self._iface.zoomToActiveLayer)
        self._form.image.setLayer(layer)
        self._form.set_flow(40)

    def _leave(self) -> None:
        QgsSettings().setValue(_DONE, True)
        self.setVisible(False)
