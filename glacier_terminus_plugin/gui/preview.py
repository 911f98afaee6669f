"""What the model sees where the cursor rests on the map, or in its middle: one tile, as an overlay that vanishes."""

from __future__ import annotations

import contextlib
import os
from typing import Any, Callable

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPointF, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QImage, QPainter, QPalette, QPen, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QApplication

from ..algorithms.styling import style_classes
from ..algorithms.translation import tr
from .quiet_run import QuietRun

ALGORITHM = "glacierterminus:classifyraster"
SIDE_PX = 512  # of the model's cells: an answer within a second on two cores
_REST_MS = 150
_OPACITY = 0.6


class Preview(QObject):
    """Runs the model on a tile whenever the map or a choice changes, while it is switched on."""

    said = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parameters: Callable[[], dict[str, Any] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._parameters = canvas, parameters
        self._run: QuietRun | None = None
        self._path = ""
        self._is_on = False
        self._overlay: _Overlay | None = None
        self._cursor: QgsPointXY | None = None  # where it last rested; None: the middle of the map
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._ask)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(2 * _REST_MS)
        self._rest.timeout.connect(self._follow_cursor)
        canvas.extentsChanged.connect(self.refresh)
        canvas.xyCoordinates.connect(self._cursor_moved)

    @property
    def is_shown(self) -> bool:
        """Whether an overlay lies on the map."""
        return self._overlay is not None

    @property
    def image(self) -> QImage | None:
        """What the overlay shows."""
        return None if self._overlay is None else self._overlay.image

    def switch(self, on: bool) -> None:
        """Show the overlay, or take it off."""
        self._is_on = on
        self._cursor = None
        if on:
            self.refresh()
        else:
            self._drop()
            self._hide()
            self.said.emit("")

    def refresh(self, *_: Any) -> None:
        """Run the model anew, soon, where the preview is on."""
        if self._is_on:
            self._timer.start()

    def remove(self) -> None:
        """Take everything off the map for good."""
        self._is_on = False
        self._canvas.extentsChanged.disconnect(self.refresh)
        self._canvas.xyCoordinates.disconnect(self._cursor_moved)
        self._timer.stop()
        self._rest.stop()
        if self._run is not None:
            self._run.stop_and_wait()
            self._run = None
        self._hide()

    def _cursor_moved(self, *_: Any) -> None:
        if self._is_on:
            self._rest.start()

    def _follow_cursor(self) -> None:
        """Take the tile to the cursor, where it rests on the map beside the tile that is shown."""
        view = self._canvas.viewport()
        spot = view.mapFromGlobal(QCursor.pos())
        point = self._canvas.getCoordinateTransform().toMapCoordinates(spot)
        is_beside = self._overlay is None or not self._overlay.extent.contains(point)
        if self._is_on and is_beside and view.rect().contains(spot):
            self._cursor = point
            self.refresh()

    def _middle(self) -> QgsPointXY:
        """Return the point about which the tile is to lie, in the map's CRS."""
        seen = self._canvas.extent()
        return self._cursor if self._cursor is not None and seen.contains(self._cursor) else seen.center()

    def _drop(self) -> None:
        self._timer.stop()
        self._rest.stop()
        if self._run is not None:
            self._run.drop()
            self._run = None

    def _hide(self) -> None:
        if self._overlay is not None:
            self._canvas.scene().removeItem(self._overlay)
            self._overlay = None

    def _ask(self) -> None:
        self._drop()
        chosen = self._parameters()
        layer = None if chosen is None else QgsProject.instance().mapLayer(chosen["INPUT"])
        extent = tile_extent(layer, self._middle(), self._canvas) if isinstance(layer, QgsRasterLayer) else None
        if chosen is None or extent is None:
            self._hide()
            self.said.emit(
                tr("The centre of the map lies outside the image, so there is nothing to preview. Point at the image.")
            )
            return
        path = QgsProcessingUtils.generateTempFilename("preview.tif")
        keys = ("INPUT", "MODEL", "BANDS", "FLOW_DIRECTION", "CELL_SIZE", "STRETCH_EXTENT", "DEVICE")
        run = QuietRun(
            ALGORITHM,
            {**{key: chosen.get(key) for key in keys}, "EXTENT": extent, "PADDING": 0, "OUTPUT": path},
        )
        run.ended.connect(self._answered)
        self._path = path
        self._run = run
        run.start()

    def _answered(self, results: dict[str, Any] | None, problem: str) -> None:
        self._run = None
        if results is None:
            self._hide()
            self.said.emit(problem)
        else:
            self._show(self._path)
            self.said.emit("")
        with contextlib.suppress(OSError):
            os.unlink(self._path)

    def _show(self, path: str) -> None:
        layer = QgsRasterLayer(path, "preview")
        if not layer.isValid():
            return
        style_classes(layer)
        image = layer.renderer().block(1, layer.extent(), layer.width(), layer.height()).image()
        to_canvas = QgsCoordinateTransform(
            layer.crs(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        box = layer.extent()
        corners = [
            QgsPointXY(box.xMinimum(), box.yMaximum()),
            QgsPointXY(box.xMaximum(), box.yMaximum()),
            QgsPointXY(box.xMaximum(), box.yMinimum()),
            QgsPointXY(box.xMinimum(), box.yMinimum()),
        ]
        try:
            corners = [to_canvas.transform(corner) for corner in corners]
        except QgsCsException:
            return
        self._hide()
        self._overlay = _Overlay(self._canvas, image.copy(), corners)


def tile_extent(layer: QgsRasterLayer, middle: QgsPointXY, canvas: QgsMapCanvas) -> QgsReferencedRectangle | None:
    """Return a square of so many pixels about a point of the map, in the image's CRS; None beside the image."""
    transform = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
    try:
        centre = transform.transform(middle)
    except QgsCsException:
        return None
    half_x, half_y = (SIDE_PX / 2 * size for size in (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()))
    box = QgsRectangle(centre.x() - half_x, centre.y() - half_y, centre.x() + half_x, centre.y() + half_y)
    box = box.intersect(layer.extent())
    return None if box.isEmpty() else QgsReferencedRectangle(box, layer.crs())


class _Overlay(QgsMapCanvasItem):
    """An image laid over the map by its four corners."""

    def __init__(self, canvas: QgsMapCanvas, image: QImage, corners: list[QgsPointXY]) -> None:
        super().__init__(canvas)
        self.image, self._corners = image, corners
        xs, ys = [c.x() for c in corners], [c.y() for c in corners]
        self.extent = QgsRectangle(min(xs), min(ys), max(xs), max(ys))
        self.setRect(self.extent)
        self.setZValue(10)
        self.update()

    def updatePosition(self) -> None:
        """Follow the map."""
        self.setRect(self.extent, False)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the image where its corners are now."""
        place = QPolygonF([self.toCanvasCoordinates(corner) - self.pos() for corner in self._corners])
        width, height = self.image.width(), self.image.height()
        source = QPolygonF([QPointF(x, y) for x, y in ((0, 0), (width, 0), (width, height), (0, height))])
        transform = QTransform()
        if QTransform.quadToQuad(source, place, transform):
            painter.save()
            painter.setTransform(transform, True)
            painter.setOpacity(_OPACITY)
            painter.drawImage(0, 0, self.image)
            painter.restore()
        painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.Highlight), 0))
        painter.drawPolygon(place)
