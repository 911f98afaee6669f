"""Where a run looks and which way the ice flows: drawn on the map, kept with the image, turned into parameters."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.translation import tr
from ..core.errors import GridError
from ..core.raster_grid import direction_of_line
from .box_tool import BoxTool
from .dock_form import AREAS, BOX, CANVAS, DockForm
from .flow_tool import FlowTool

_FLOW_PROPERTY = "glacier_terminus/flow_direction"  # of the image's layer: another glacier has its own
_BOX_PROPERTY = "glacier_terminus/boxes"
_OUTLINE = {"color": "0,0,0,0", "outline_color": "214,30,80", "outline_width": "0.5", "outline_style": "dash"}


class MapArea(QObject):
    """Joins the form's rows "Where" and "Flow" to the map canvas."""

    changed = pyqtSignal()

    def __init__(self, form: DockForm, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._canvas = form, canvas
        self._flow_tool, self._box_tool = FlowTool(canvas), BoxTool(canvas)
        form.draw_flow.toggled.connect(lambda wanted: self._take(self._flow_tool, wanted, _FLOW_HINTS[0]()))
        form.draw_box.toggled.connect(lambda wanted: self._take(self._box_tool, wanted, _BOX_HINTS[0]()))
        form.area.currentIndexChanged.connect(self._area_changed)
        form.area_layer.layerChanged.connect(self.changed)
        form.flow.valueChanged.connect(self.changed)
        self._flow_tool.drawn.connect(self._flow_drawn)
        self._flow_tool.deactivated.connect(self._flow_ended)
        self._box_tool.drawn.connect(self._box_drawn)
        self._box_tool.asked.connect(self._box_asks)
        self._box_tool.deactivated.connect(self._box_ended)
        form.show_area()

    def remove(self) -> None:
        """Give the map back its tool and leave nothing on it."""
        for tool in (self._flow_tool, self._box_tool):
            self._canvas.unsetMapTool(tool)
            tool.remove()
            tool.deleteLater()

    def show_layer(self, layer: QgsMapLayer | None) -> None:
        """Show the flow that was used with an image before."""
        self._form.set_flow(None if layer is None else layer.customProperty(_FLOW_PROPERTY, None))

    def remember(self, layer: QgsMapLayer) -> None:
        """Keep the flow with the image."""
        flow = self._form.flow_direction()
        if flow is None:
            layer.removeCustomProperty(_FLOW_PROPERTY)
        else:
            layer.setCustomProperty(_FLOW_PROPERTY, flow)

    def parameters(self, layer: QgsMapLayer) -> dict[str, Any]:
        """Return the parameters that say where and which way."""
        kind, flow = self._form.area.currentData(), self._form.flow_direction()
        given: dict[str, Any] = {"EXTENT": None, "FLOW_DIRECTION": flow}
        if kind == CANVAS:
            given["EXTENT"] = QgsReferencedRectangle(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        elif kind == BOX:
            boxes = self._boxes(layer)
            if boxes is not None:
                given["BOX"] = boxes.id()
                if boxes.featureCount() > 1:  # each has its own axis
                    given["FLOW_DIRECTION"] = None
        elif kind == AREAS:
            polygons = self._form.area_layer.currentLayer()
            if polygons is not None:
                given["AREA"] = polygons.id()
        return given

    def lacks_box(self, layer: QgsMapLayer) -> bool:
        """Return whether a box is to be used and none has been drawn."""
        return self._form.area.currentData() == BOX and self._boxes(layer) is None

    def start_drawing(self) -> None:
        """Ask for a box, as the button beside it does."""
        self._form.draw_box.setChecked(True)

    def _area_changed(self) -> None:
        self._form.show_area()
        layer = self._form.image.currentLayer()
        if layer is not None and self.lacks_box(layer):
            self.start_drawing()
        self.changed.emit()

    def _take(self, tool: QgsMapTool, wanted: bool, hint: str) -> None:
        if wanted:
            self._canvas.setMapTool(tool)
            self._canvas.setFocus()
            self._form.step.setText(hint)
        elif self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
            self._form.step.clear()

    def _flow_ended(self) -> None:
        self._form.draw_flow.setChecked(False)

    def _box_ended(self) -> None:
        self._form.draw_box.setChecked(False)

    def _box_asks(self, points: int) -> None:
        if self._form.draw_box.isChecked():
            self._form.step.setText(_BOX_HINTS[points]())

    def _flow_drawn(self, start: QgsPointXY, end: QgsPointXY) -> None:
        """Set the direction of two points of the canvas, as it is in the image's CRS."""
        self._form.draw_flow.setChecked(False)
        self._form.step.clear()
        layer = self._form.image.currentLayer()
        if layer is None:
            return
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            to_layer = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
            points = [to_layer.transform(p) for p in (start, end)]
            line = np.array([(p.x(), p.y()) for p in points])
            self._form.set_flow(direction_of_line(line, layer.crs().toWkt()))
        except (QgsCsException, GridError) as error:
            self._form.step.setText(tr("The direction can't be taken there: {error}").format(error=error))

    def _box_drawn(self, box: QgsGeometry, start: QgsPointXY, end: QgsPointXY) -> None:
        """Put the box into the image's layer of boxes, in place of what was there."""
        self._form.draw_box.setChecked(False)
        layer = self._form.image.currentLayer()
        if layer is None:
            return
        boxes = self._boxes(layer, empty_too=True) or self._new_boxes(layer)
        to_boxes = QgsCoordinateTransform(
            self._canvas.mapSettings().destinationCrs(), boxes.crs(), QgsProject.instance()
        )
        try:
            box.transform(to_boxes)
        except QgsCsException as error:
            self._form.step.setText(tr("The box can't be drawn there: {error}").format(error=error))
            return
        provider = boxes.dataProvider()
        provider.truncate()
        feature = QgsFeature(boxes.fields())
        feature.setGeometry(box)
        provider.addFeatures([feature])
        boxes.updateExtents()
        boxes.triggerRepaint()
        self._flow_drawn(start, end)
        self.changed.emit()

    def _boxes(self, layer: QgsMapLayer, empty_too: bool = False) -> QgsVectorLayer | None:
        boxes = QgsProject.instance().mapLayer(str(layer.customProperty(_BOX_PROPERTY, "") or ""))
        if not isinstance(boxes, QgsVectorLayer) or not (empty_too or boxes.featureCount()):
            return None
        return boxes

    def _new_boxes(self, layer: QgsMapLayer) -> QgsVectorLayer:
        crs = self._canvas.mapSettings().destinationCrs()
        boxes = QgsVectorLayer(
            "Polygon?field=GlacierID:string", tr("Box on {scene}").format(scene=layer.name()), "memory"
        )
        boxes.setCrs(crs)
        boxes.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_OUTLINE)))
        QgsProject.instance().addMapLayer(boxes)
        layer.setCustomProperty(_BOX_PROPERTY, boxes.id())
        return boxes


_FLOW_HINTS = (lambda: tr("Click on the glacier, upstream first, then downstream."),)
_BOX_HINTS = (
    lambda: tr("Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts anew."),
    lambda: tr("Box, 2 of 3: click downstream, in the water in front of it."),
    lambda: tr("Box, 3 of 3: click at a fjord wall; the other side follows."),
)
