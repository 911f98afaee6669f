"""Where a run looks and which way the ice flows: drawn on the map, kept with the image, turned into parameters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton

from ..algorithms.crs_wkt import wkt_of
from ..algorithms.parameters import SIDE
from ..algorithms.styling import RESULT
from ..algorithms.translation import tr
from ..core.errors import GridError
from ..core.raster_grid import direction_of_line
from .box_tool import BoxTool
from .dock_form import AREAS, BOX, CANVAS, ENDS, WALLED, WALLS, DockForm
from .ends_tool import EndsTool
from .flow_tool import FlowTool
from .point_tool import PointTool
from .same_place import show_same_place
from .sketch_tool import SketchTool

_FLOW_PROPERTY = "glacier_terminus/flow_direction/{id}"  # of the image's layer: another glacier has its own
_OUTLINE = {"color": "0,0,0,0", "outline_color": "214,30,80", "outline_width": "0.5", "outline_style": "dash"}
_POINT = {"name": "circle", "color": "255,255,255", "outline_color": "214,30,80", "outline_width": "0.6", "size": "2.4"}
_STROKE = {"line_color": "214,30,80", "line_width": "0.5"}

_POINTS = "points"  # a kind of drawing beside those of the form
_PARAMETERS = {BOX: "BOX", ENDS: "WALLS", WALLS: "WALLS", AREAS: "AREA"}  # of the algorithms

# of those that are drawn here, with what GDAL calls the number of a shape once they are a file
_FIELDS_OF_DRAWINGS = {"glacierid", "fid", "ogc_fid", "id"}

Hint = Callable[[], str]  # told in the language of the moment


@dataclass(frozen=True)
class _Drawing:
    """A kind of place that is drawn on the map, into a layer that the image knows by a property of its own.

    The property's name has the image's id: a style that is copied from one image to another takes properties along.
    """

    property: str
    geometry: str
    title: Callable[[str], str]  # of the layer, from the image's name
    symbol: Callable[[], QgsSymbol]


_DRAWINGS = {
    BOX: _Drawing(
        "glacier_terminus/boxes/{id}",
        "Polygon",
        lambda scene: tr("Box on {scene}").format(scene=scene),
        lambda: QgsFillSymbol.createSimple(_OUTLINE),
    ),
    ENDS: _Drawing(
        "glacier_terminus/ends/{id}",
        "LineString",
        lambda scene: tr("Front ends on {scene}").format(scene=scene),
        lambda: QgsLineSymbol.createSimple(_STROKE),
    ),
    _POINTS: _Drawing(
        "glacier_terminus/points/{id}",
        "Point",
        lambda scene: tr("Front points on {scene}").format(scene=scene),
        lambda: QgsMarkerSymbol.createSimple(_POINT),
    ),
}


class MapArea(QObject):
    """Joins the form's rows "Where" and "Flow" to the map canvas."""

    changed = pyqtSignal()
    drawn_for_run = pyqtSignal()  # what was lacking when a run was asked for

    def __init__(self, form: DockForm, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._canvas = form, canvas
        self._flow_tool, self._box_tool, self._ends_tool = FlowTool(canvas), BoxTool(canvas), EndsTool(canvas)
        self._point_tool = PointTool(canvas)
        self._tool_before: QgsMapTool | None = None
        self._tool_leaves = False
        self._run_waits = False
        self._watched: QgsVectorLayer | None = None  # the layer that says where to look
        for tool, button, hints in (
            (self._flow_tool, form.draw_flow, _FLOW_HINTS),
            (self._box_tool, form.draw_box, _BOX_HINTS),
            (self._ends_tool, form.draw_ends, _ENDS_HINTS),
            (self._point_tool, form.add_point, _POINT_HINTS),
        ):
            button.toggled.connect(partial(self._take, tool, hints[0]))
            tool.asked.connect(partial(self._ask, button, hints))
            tool.given_up.connect(partial(button.setChecked, False))
            tool.deactivated.connect(partial(self._left, button))
        form.area.currentIndexChanged.connect(self._area_changed)
        for layers in (form.walls_layer, form.area_layer):
            layers.layerChanged.connect(self.changed)
        form.flow.valueChanged.connect(self._flow_changed)
        QgsProject.instance().layersAdded.connect(self._choose_walls)
        self._flow_tool.drawn.connect(self._flow_drawn)
        self._box_tool.drawn.connect(self._box_drawn)
        self._ends_tool.drawn.connect(self._ends_drawn)
        self._point_tool.drawn.connect(self._point_drawn)
        form.show_area()
        self._choose_walls(list(QgsProject.instance().mapLayers().values()))

    def stop_drawing(self) -> None:
        """Give the map back its tool."""
        form = self._form
        for button in (form.draw_flow, form.draw_box, form.draw_ends, form.add_point):
            button.setChecked(False)

    def remove(self) -> None:
        """Give the map back its tool and leave nothing on it."""
        QgsProject.instance().layersAdded.disconnect(self._choose_walls)
        self._watch(None)
        self.stop_drawing()
        for tool in (self._flow_tool, self._box_tool, self._ends_tool, self._point_tool):
            tool.remove()
            tool.deleteLater()

    def show_layer(self, layer: QgsMapLayer | None) -> None:
        """Show the flow that was used with an image before; what was begun to be drawn belongs to another."""
        self._run_waits = False  # for what is drawn on another image
        for tool in (self._flow_tool, self._box_tool, self._ends_tool, self._point_tool):
            tool.start_over()
        self._form.set_flow(None if layer is None else layer.customProperty(_own(_FLOW_PROPERTY, layer), None))

    def parameters(self, layer: QgsMapLayer) -> dict[str, Any]:
        """Return the parameters that say where and which way."""
        kind, flow = self._form.area.currentData(), self._form.flow_direction()
        given: dict[str, Any] = {"EXTENT": None, "FLOW_DIRECTION": flow}
        if kind == CANVAS:
            given["EXTENT"] = self._shown()
            return given
        place = self._place(layer)
        self._watch(place)
        if place is not None:
            given[_PARAMETERS[kind]] = place.id()
            if kind == BOX and place.featureCount() > 1:  # each has its own axis
                given["FLOW_DIRECTION"] = None
        points = self._drawn(_DRAWINGS[_POINTS], layer) if kind in WALLED else None
        if points is not None:
            given["FRONT_POINTS"] = points.id()
        return given

    def stretch(self, layer: QgsMapLayer, of_a_tile: bool) -> QgsReferencedRectangle | None:
        """Return where the range of values is taken from; None: from what a run reads, which a tile is not all of."""
        kind = self._form.stretch.currentData()
        if not kind and of_a_tile:
            kind = self._form.area.currentData()
        if kind == CANVAS:
            return self._shown()
        place = self._place(layer) if kind == self._form.area.currentData() else None
        if place is not None:
            extent = place.extent()
            if kind == ENDS:  # a run looks beyond them, up and down the fjord
                extent = extent.buffered(max(extent.width(), extent.height()))
            return QgsReferencedRectangle(extent, place.crs())
        return QgsReferencedRectangle(layer.extent(), layer.crs()) if kind else None

    def lacks_drawing(self, layer: QgsMapLayer) -> bool:
        """Return whether a box or the front's ends are to be used and have not been drawn."""
        return self._form.area.currentData() in _DRAWINGS and self._place(layer) is None

    def lacks_layer(self, layer: QgsMapLayer) -> bool:
        """Return whether walls or polygons of a layer are to be used and none is chosen."""
        return self._form.area.currentData() in (WALLS, AREAS) and self._place(layer) is None

    def start_drawing(self, for_run: bool = False) -> None:
        """Ask for what is to be drawn, as the button beside it does.

        for_run: `drawn_for_run` follows, unless the drawing is given up.
        """
        {BOX: self._form.draw_box, ENDS: self._form.draw_ends}[self._form.area.currentData()].setChecked(True)
        self._canvas.setFocus()
        self._run_waits = for_run

    def _place(self, layer: QgsMapLayer) -> QgsVectorLayer | None:
        """Return the layer that says where to look on an image, None where nothing does."""
        kind = self._form.area.currentData()
        chosen = {WALLS: self._form.walls_layer, AREAS: self._form.area_layer}.get(kind)
        if chosen is not None:
            return chosen.currentLayer()
        return self._drawn(_DRAWINGS[kind], layer) if kind in _DRAWINGS else None

    def _watch(self, place: QgsVectorLayer | None) -> None:
        """Hear of what is drawn by QGIS's own tools in the layer that says where to look."""
        before, self._watched = self._watched, place
        if before is not None and not sip.isdeleted(before):
            before.layerModified.disconnect(self.changed)
        if place is not None:
            place.layerModified.connect(self.changed)

    def _shown(self) -> QgsReferencedRectangle:
        return QgsReferencedRectangle(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())

    def _choose_walls(self, layers: Sequence[QgsMapLayer]) -> None:
        """Choose the first of some layers that says of its lines that they are walls, unless one is chosen."""
        walls = [layer for layer in layers if _has_walls(layer)]
        if walls and self._form.walls_layer.currentLayer() is None:
            self._form.walls_layer.setLayer(walls[0])

    def _area_changed(self) -> None:
        form = self._form
        form.show_area()
        for button in (form.draw_box, form.draw_ends, form.add_point):
            if button.isHidden():  # what it draws is not wanted any more
                button.setChecked(False)
        layer = form.image.currentLayer()
        if layer is not None and self.lacks_drawing(layer):
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
            self._form.hint.setText(hint() + self._warning())
            return
        self._run_waits = False
        self._form.hint.clear()
        if self._tool_leaves or self._canvas.mapTool() is not tool:
            return
        before, self._tool_before = self._tool_before, None
        if before is None or sip.isdeleted(before):
            self._canvas.unsetMapTool(tool)
        else:
            self._canvas.setMapTool(before)

    def _warning(self) -> str:
        """Return what to do where the map does not show the image that is drawn on, or another one above it."""
        image, root = self._form.image.currentLayer(), QgsProject.instance().layerTreeRoot()
        shown = root.checkedLayers()
        order = [layer for layer in root.layerOrder() if layer in shown]
        if image is None or root.findLayer(image.id()) is None:  # it is about to be added
            return ""
        if image in shown and not any(_hides(layer, image) for layer in order[: order.index(image)]):
            return ""
        return "\n" + tr("The map does not show this image: switch it on under Layers, and move it above other images.")

    def _left(self, button: QAbstractButton) -> None:
        """Follow when the map's tool was changed by somebody else."""
        self._tool_leaves = True
        button.setChecked(False)
        self._tool_leaves = False

    def _ask(self, button: QAbstractButton, hints: Sequence[Hint], points: int) -> None:
        if button.isChecked():
            self._form.hint.setText(hints[points]() + ("" if points else self._warning()))

    def _flow_changed(self) -> None:
        """Keep the flow with the image, and with the project."""
        layer, flow = self._form.image.currentLayer(), self._form.flow_direction()
        if layer is not None and flow != layer.customProperty(_own(_FLOW_PROPERTY, layer), None):
            if flow is None:
                layer.removeCustomProperty(_own(_FLOW_PROPERTY, layer))
            else:
                layer.setCustomProperty(_own(_FLOW_PROPERTY, layer), flow)
            QgsProject.instance().setDirty()
        self.changed.emit()

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
            self._form.set_flow(direction_of_line(line, wkt_of(layer.crs())))
        except (QgsCsException, GridError) as error:
            self._form.hint.setText(tr("The direction can't be determined there: {error}").format(error=error))

    def _box_drawn(self, box: QgsGeometry, start: QgsPointXY, end: QgsPointXY) -> None:
        run_waits = self._run_waits
        self._form.draw_box.setChecked(False)
        if self._keep(_DRAWINGS[BOX], [box]):
            self._keep(_DRAWINGS[_POINTS], [])  # they were of another line
            self._flow_drawn(start, end)
            self._tell_drawn(run_waits)

    def _ends_drawn(self, one: QgsGeometry, other: QgsGeometry) -> None:
        run_waits = self._run_waits
        self._form.draw_ends.setChecked(False)
        if self._keep(_DRAWINGS[ENDS], [one, other]):
            self._keep(_DRAWINGS[_POINTS], [])
            self._tell_drawn(run_waits)

    def _tell_drawn(self, run_waits: bool) -> None:
        self.changed.emit()
        if run_waits:
            self.drawn_for_run.emit()

    def _point_drawn(self, point: QgsPointXY) -> None:
        self._form.add_point.setChecked(False)
        if self._keep(_DRAWINGS[_POINTS], [QgsGeometry.fromPointXY(point)], more=True):
            self.changed.emit()

    def _keep(self, drawing: _Drawing, shapes: Sequence[QgsGeometry], more: bool = False) -> bool:
        """Put shapes into the image's layer of such drawings, in place of what was there; return whether it could.

        more: beside what is there.
        """
        layer = self._form.image.currentLayer()
        if layer is None:
            return False
        drawn = self._drawn(drawing, layer, empty_too=True)
        if drawn is None or not _may_replace(drawing, drawn):
            if not shapes:
                return True
            drawn = self._new_layer(drawing, layer)
        crs = self._canvas.mapSettings().destinationCrs()
        features = []
        try:
            for shape in shapes:
                shape.transform(QgsCoordinateTransform(crs, drawn.crs(), QgsProject.instance()))
                feature = QgsFeature(drawn.fields())
                feature.setGeometry(shape)
                features.append(feature)
        except QgsCsException as error:
            self._form.hint.setText(tr("Nothing can be drawn there: {error}").format(error=error))
            return False
        target = drawn if drawn.isEditable() else drawn.dataProvider()  # what is being edited can be undone
        stale = [] if more else drawn.allFeatureIds()
        if not (target.deleteFeatures(stale) and all(map(target.addFeature, features))):
            text = tr("The layer {name} can't be changed: make it writable, or remove it from the project.")
            self._form.hint.setText(text.format(name=drawn.name()))
            return False
        drawn.updateExtents()
        drawn.triggerRepaint()
        return True

    def _drawn(self, drawing: _Drawing, layer: QgsMapLayer, empty_too: bool = False) -> QgsVectorLayer | None:
        drawn = QgsProject.instance().mapLayer(str(layer.customProperty(_own(drawing.property, layer), "") or ""))
        if not isinstance(drawn, QgsVectorLayer) or not drawn.isValid() or not (empty_too or drawn.featureCount()):
            return None
        return drawn

    def _new_layer(self, drawing: _Drawing, layer: QgsMapLayer) -> QgsVectorLayer:
        made = QgsVectorLayer(f"{drawing.geometry}?field=GlacierID:string", drawing.title(layer.name()), "memory")
        made.setCrs(self._canvas.mapSettings().destinationCrs())
        made.setRenderer(QgsSingleSymbolRenderer(drawing.symbol()))
        QgsProject.instance().addMapLayer(made, False)  # the active layer may stand in an earlier run's group
        QgsProject.instance().layerTreeRoot().insertLayer(0, made)
        layer.setCustomProperty(_own(drawing.property, layer), made.id())
        return made


def _own(name: str, layer: QgsMapLayer) -> str:
    """Return a property's name as an image has it."""
    return name.format(id=layer.id())


def _may_replace(drawing: _Drawing, drawn: QgsVectorLayer) -> bool:
    """Return whether all shapes of a layer may go: a project can name any layer under our property, also a user's."""
    is_of_kind = drawn.geometryType() == QgsWkbTypes.geometryType(QgsWkbTypes.parseType(drawing.geometry))
    return is_of_kind and {name.lower() for name in drawn.fields().names()} <= _FIELDS_OF_DRAWINGS


def _hides(layer: QgsMapLayer, image: QgsMapLayer) -> bool:
    """Return whether a layer above an image lies on it and lets nothing of it through; results do."""
    is_opaque = isinstance(layer, QgsRasterLayer) and layer.opacity() == 1 and not layer.customProperty(RESULT)
    return is_opaque and show_same_place(layer, image)


def _has_walls(layer: QgsMapLayer) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry
        and layer.fields().indexOf(SIDE) >= 0
    )


_FLOW_HINTS: tuple[Hint, ...] = (lambda: tr("Click on the glacier, upstream first, then downstream."),) * 2
_BOX_HINTS: tuple[Hint, ...] = (
    lambda: tr("Box, 1 of 3: click in the middle of the glacier, upstream of the front. Escape starts over."),
    lambda: tr("Box, 2 of 3: click downstream, in the water in front of the glacier."),
    lambda: tr("Box, 3 of 3: click on a fjord wall; the opposite side follows."),
)
_POINT_HINTS: tuple[Hint, ...] = (lambda: tr("Click on the front where the line is to pass."),)
_ENDS_HINTS: tuple[Hint, ...] = (
    lambda: tr("Ends, 1 of 2: click where one end of the front meets the rock. Escape starts over."),
    lambda: tr("Ends, 2 of 2: click where its other end does."),
)
