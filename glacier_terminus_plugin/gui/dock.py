"""The dock: fills the parameters of `mapterminus`, runs it on the active image and shows the line."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProcessing,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsSettings,
)
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal

from ..algorithms.parameters import BUNDLED_MODEL
from ..algorithms.private_packages import how_to_install
from ..algorithms.translation import tr
from ..core.errors import GlacierTerminusError, RuntimeMissingError
from ..core.model_package import open_model
from ..core.onnx_session import AUTO, available_devices
from ..core.raster_grid import direction_of_line
from .background_run import BackgroundRun
from .dock_form import DockForm
from .flow_tool import FlowTool
from .result_layers import add_results

ALGORITHM = "glacierterminus:mapterminus"
_SETTINGS = "glacier_terminus/"
_FLOW_PROPERTY = "glacier_terminus/flow_direction"  # of the layer: another image of the glacier has its own


class GlacierTerminusDock(QgsDockWidget):
    """What the user sees of the plugin beside the toolbox; it holds no logic of its own."""

    packages_wanted = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Glacier Terminus"), iface.mainWindow())
        self.setObjectName("GlacierTerminusDock")
        self._iface = iface
        self._run: BackgroundRun | None = None
        self._scene_name = ""
        self._flow_tool = FlowTool(iface.mapCanvas())
        self._form = DockForm(self)
        self.setWidget(self._form)
        self._connect()
        self._restore()
        self._follow(iface.activeLayer())
        self._show_model()
        self.show_devices()

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._run is not None

    def close_for_good(self) -> None:
        """Stop a run, give the map back its tool and let go of QGIS's signals; the dock is deleted next."""
        if self._run is not None:
            self._run.stop_and_wait()
            self._run = None
        self._iface.currentLayerChanged.disconnect(self._follow)
        QgsProject.instance().cleared.disconnect(self._cancel)
        self._iface.mapCanvas().unsetMapTool(self._flow_tool)
        self._flow_tool.remove()

    def _connect(self) -> None:
        form = self._form
        form.image.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        form.image.layerChanged.connect(self._image_changed)
        form.model.fileChanged.connect(self._show_model)
        form.draw_flow.toggled.connect(self._draw_flow)
        form.run.clicked.connect(self._start)
        form.cancel.clicked.connect(self._cancel)
        form.install.clicked.connect(self.packages_wanted)
        self._flow_tool.drawn.connect(self._flow_drawn)
        self._flow_tool.deactivated.connect(lambda: form.draw_flow.setChecked(False))
        self._iface.currentLayerChanged.connect(self._follow)
        QgsProject.instance().cleared.connect(self._cancel)

    # what the user chose

    def _follow(self, layer: QgsMapLayer | None) -> None:
        """Take the layer that became active, where it is an image."""
        if isinstance(layer, QgsRasterLayer) and self._run is None:
            self._form.image.setLayer(layer)
        self._image_changed(self._form.image.currentLayer())

    def _image_changed(self, layer: QgsMapLayer | None) -> None:
        self._form.run.setEnabled(layer is not None and self._run is None)
        if layer is not None:
            self._form.set_flow(layer.customProperty(_FLOW_PROPERTY, None))

    def _show_model(self, *_: Any) -> None:
        path = self._form.model.filePath() or str(BUNDLED_MODEL)
        try:
            self._form.show_model(open_model(path).definition)
        except GlacierTerminusError as error:
            self._form.model_card.setText(str(error))

    def show_devices(self) -> None:
        """List the devices that are there; without onnxruntime say how to come by it."""
        try:
            self._form.show_devices(
                [(d.id, d.name) for d in available_devices()], QgsSettings().value(_SETTINGS + "device", AUTO)
            )
        except RuntimeMissingError as error:
            self._form.show_devices([], AUTO)
            self._form.say("error", f"{error} {how_to_install()}")
            self._form.missing.setVisible(True)
        else:
            self._form.missing.setVisible(False)

    def _draw_flow(self, wanted: bool) -> None:
        canvas = self._iface.mapCanvas()
        if wanted:
            canvas.setMapTool(self._flow_tool)
            self._form.step.setText(tr("Click on the glacier, upstream first, then downstream."))
        elif canvas.mapTool() is self._flow_tool:
            canvas.unsetMapTool(self._flow_tool)
            self._form.step.clear()

    def _flow_drawn(self, start: QgsPointXY, end: QgsPointXY) -> None:
        """Set the direction of two points of the canvas, as it is in the image's CRS."""
        layer = self._form.image.currentLayer()
        self._form.draw_flow.setChecked(False)
        if layer is None:
            return
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        to_layer = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        points = [to_layer.transform(p) for p in (start, end)]
        line = np.array([(p.x(), p.y()) for p in points])
        self._form.set_flow(direction_of_line(line, layer.crs().toWkt()))

    def _parameters(self, layer: QgsMapLayer) -> dict[str, Any]:
        form, canvas = self._form, self._iface.mapCanvas()
        extent = None
        if form.extent.currentData() == "canvas":
            extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        return {
            "INPUT": layer.id(),
            "MODEL": form.model.filePath() or None,
            "EXTENT": extent,
            "FLOW_DIRECTION": form.flow_direction(),
            "CELL_SIZE": form.cell_size.currentIndex(),
            "DEVICE": form.device.currentData(),
            "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
            "OUTPUT_RASTER": QgsProcessing.TEMPORARY_OUTPUT if form.classes.isChecked() else None,
        }

    # the run

    def _start(self) -> None:
        layer = self._form.image.currentLayer()
        if layer is None or self._run is not None:
            return
        self._scene_name = layer.name()
        flow = self._form.flow_direction()
        if flow is None:
            layer.removeCustomProperty(_FLOW_PROPERTY)
        else:
            layer.setCustomProperty(_FLOW_PROPERTY, flow)
        self._form.show_started()
        self._run = BackgroundRun(ALGORITHM, self._parameters(layer))
        self._run.progressed.connect(self._form.show_progress)
        self._run.said.connect(self._form.say)
        self._run.ended.connect(self._ended)
        self._run.start()

    def _cancel(self) -> None:
        if self._run is not None:
            self._form.step.setText(tr("Stopping..."))
            self._run.cancel()

    def _ended(self, succeeded: bool, results: dict[str, Any]) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        self._form.show_ended()
        self._image_changed(self._form.image.currentLayer())
        if run.was_cancelled():
            self._form.result.setText(tr("Cancelled. Nothing was added."))
        elif not succeeded:
            self._form.result.setText(tr("The run failed; the log below says why."))
            self._iface.messageBar().pushMessage(
                tr("Glacier Terminus"), self._form.last_error or tr("The run failed."), Qgis.MessageLevel.Critical
            )
        else:
            layers = add_results(self._scene_name, results, run.context)
            self._form.show_result(results)
            self._remember()
            if layers:
                self._iface.setActiveLayer(layers[0])

    # what stays between sessions

    def _remember(self) -> None:
        """Keep the choices of a run that succeeded."""
        settings = QgsSettings()
        settings.setValue(_SETTINGS + "device", self._form.device.currentData())
        settings.setValue(_SETTINGS + "model", self._form.model.filePath())
        settings.setValue(_SETTINGS + "classes", self._form.classes.isChecked())

    def _restore(self) -> None:
        settings = QgsSettings()
        self._form.model.setFilePath(settings.value(_SETTINGS + "model", ""))
        self._form.classes.setChecked(settings.value(_SETTINGS + "classes", True, type=bool))
