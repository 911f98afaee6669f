"""Where a run looks and which way the ice flows: drawn on the map, kept with the image, turned into parameters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Callable

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
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton

from ..algorithms.translation import tr
from ..core.errors import GridError
from ..core.raster_grid import direction_of_line
from .box_tool import BoxTool
from .dock_form import AREAS, BOX, CANVAS, WALLS, DockForm
from .flow_tool import FlowTool
from .sketch_tool import SketchTool

_FLOW_PROPERTY = "glacier_terminus/flow_direction"  # of the image's layer: another glacier has its own
_BOX_PROPERTY = "glacier_terminus/boxes"
_OUTLINE = {"color": "0,0,0,0", "outline_color": "214,30,80", "outline_width": "0.5", "outline_style": "dash"}

Hint = Callable[[], str]  # told in the language of the moment


class MapArea(QObject):
    """Joins the form's rows "Where" and "Flow" to the map canvas."""

    changed = pyqtSignal()

    def __init__(self, form: DockForm, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._canvas = form, canvas
        self._flow_tool, self._box_tool = FlowTool(canvas), BoxTool(canvas)
        self._tool_before: QgsMapTool | None = None
        self._tool_leaves = False
        for tool, button, hints in (
            (self._flow_tool, form.draw_flow, _FLOW_HINTS),
            (self._box_tool, form.draw_box, _BOX_HINTS),
        ):
            button.toggled.connect(partial(self._take, tool, hints[0]))
            tool.asked.connect(partial(self._ask, button, hints))
            tool.given_up.connect(partial(button.setChecked, False))
            tool.deactivated.connect(partial(self._left, button))
        form.area.currentIndexChanged.connect(self._area_changed)
        for layers in (form.walls_layer, form.area_layer):
            layers.layerChanged.connect(self.changed)
        form.flow.valueChanged.connect(self.changed)
        self._flow_tool.drawn.connect(self._flow_drawn)
        self._box_tool.drawn.connect(self._box_drawn)
        form.show_area()

    def remove(self) -> None:
        """Give the map back its tool and leave nothing on it."""
        for button in (self._form.draw_flow, self._form.draw_box):
            button.setChecked(False)
        for tool in (self._flow_tool, self._box_tool):
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
            given["EXTENT"] = self._shown()
        elif kind == BOX:
            boxes = self._boxes(layer)
            if boxes is not None:
                given["BOX"] = boxes.id()
                if boxes.featureCount() > 1:  # each has its own axis
                    given["FLOW_DIRECTION"] = None
        elif kind in (WALLS, AREAS):
            drawn = self._drawn(kind)
            if drawn is not None:
                given["WALLS" if kind == WALLS else "AREA"] = drawn.id()
        return given

    def stretch(self, layer: QgsMapLayer, of_a_tile: bool) -> QgsReferencedRectangle | None:
        """Return where the range of values is taken from; None: from what a run reads, which a tile is not all of."""
        kind = self._form.stretch.currentData()
        if not kind and of_a_tile:
            kind = self._form.area.currentData()
        if kind == CANVAS:
            return self._shown()
        drawn = self._boxes(layer) if kind == BOX else self._drawn(kind)
        if drawn is not None:
            return QgsReferencedRectangle(drawn.extent(), drawn.crs())
        return QgsReferencedRectangle(layer.extent(), layer.crs()) if kind else None

    def _drawn(self, kind: Any) -> QgsMapLayer | None:
        """Return the layer that a kind of area is taken from."""
        chosen = {WALLS: self._form.walls_layer, AREAS: self._form.area_layer}.get(kind)
        return None if chosen is None else chosen.currentLayer()

    def lacks_box(self, layer: QgsMapLayer) -> bool:
        """Return whether a box is to be used and none has been drawn."""
        return self._form.area.currentData() == BOX and self._boxes(layer) is None

    def lacks_layer(self) -> bool:
        """Return whether walls or polygons of a layer are to be used and none is chosen."""
        kind = self._form.area.currentData()
        return kind in (WALLS, AREAS) and self._drawn(kind) is None

    def start_drawing(self) -> None:
        """Ask for a box, as the button beside it does."""
        self._form.draw_box.setChecked(True)

    def _shown(self) -> QgsReferencedRectangle:
        return QgsReferencedRectangle(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())

    def _area_changed(self) -> None:
        self._form.show_area()
        layer = self._form.image.currentLayer()
        if layer is not None and self.lacks_box(layer):
            self.start_drawing()
        self.changed.emit()

    def _take(self, tool: SketchTool, hint: Hint, wanted: bool) -> None:
        """Give the map a tool, or the one back that it had before."""
        if wanted:
            before = self._canvas.mapTool()
            if not isinstance(before, SketchTool):
                self._tool_before = before
            self._canvas.setMapTool(tool)
            self._canvas.setFocus()
            self._form.hint.setText(hint())
            return
        self._form.hint.clear()
        if self._tool_leaves or self._canvas.mapTool() is not tool:
            return
        before, self._tool_before = self._tool_before, None
        if before is None or sip.isdeleted(before):
            self._canvas.unsetMapTool(tool)
        else:
            self._canvas.setMapTool(before)

    def _left(self, button: QAbstractButton) -> None:
        """Follow when the map's tool was changed by somebody else."""
        self._tool_leaves = True
        button.setChecked(False)
        self._tool_leaves = False

    def _ask(self, button: QAbstractButton, hints: Sequence[Hint], points: int) -> None:
        if button.isChecked():
            self._form.hint.setText(hints[points]())

    def _flow_drawn(self, start: QgsPointXY, end: QgsPointXY) -> None:
        """Set the direction of two points of the canvas, as it is in the image's CRS."""
        self._form.draw_flow.setChecked(False)
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
            self._form.hint.setText(tr("The direction can't be determined there: {error}").format(error=error))

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
            self._form.hint.setText(tr("The box can't be drawn there: {error}").format(error=error))
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
        QgsProject.instance().addMapLayer(boxes, False)  # the active layer may stand in an earlier run's group
        QgsProject.instance().layerTreeRoot().insertLayer(0, boxes)
        layer.setCustomProperty(_BOX_PROPERTY, boxes.id())
        return boxes


_FLOW_HINTS: tuple[Hint, ...] = (lambda: tr("Click on the glacier, upstream first, then downstream."),) * 2
_BOX_HINTS: tuple[Hint, ...] = (
    lambda: tr("Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts over."),
    lambda: tr("Box, 2 of 3: click downstream, in the water in front of the glacier."),
    lambda: tr("Box, 3 of 3: click on a fjord wall; the opposite side follows."),
)
