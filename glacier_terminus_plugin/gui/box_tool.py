"""A map tool that draws a box along the flow: a click upstream, one downstream, and one at the fjord's wall."""

from __future__ import annotations

import math

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent


class BoxTool(QgsMapTool):
    """Emits `drawn` with a rectangle in the canvas's CRS, its first side along the flow; Escape starts anew."""

    drawn = pyqtSignal(QgsGeometry, QgsPointXY, QgsPointXY)  # the box, its axis from upstream to downstream
    asked = pyqtSignal(int)  # how many points are set: what to click next

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._points: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = QColor(214, 30, 80)
        self._band.setStrokeColor(colour)
        self._band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), 40))
        self._band.setWidth(2)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a point; the third one ends the box."""
        if event.button() == Qt.MouseButton.RightButton:
            self._forget()
            return
        point = self.toMapCoordinates(event.pos())
        if self._points and point == self._points[-1]:
            return
        if len(self._points) < 2:
            self._points.append(point)
            self.asked.emit(len(self._points))
            return
        start, end = self._points
        box = rectangle(start, end, point)
        if box is not None:
            self._forget()
            self.drawn.emit(box, start, end)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw what the box would be."""
        here = self.toMapCoordinates(event.pos())
        if len(self._points) == 1:
            self._band.setToGeometry(QgsGeometry.fromPolylineXY([self._points[0], here]))
        elif len(self._points) == 2:
            box = rectangle(self._points[0], self._points[1], here)
            if box is not None:
                self._band.setToGeometry(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start anew on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._forget()

    def deactivate(self) -> None:
        """Leave nothing on the canvas."""
        self._forget()
        super().deactivate()

    def remove(self) -> None:
        """Take the rubber band off the canvas for good."""
        self.canvas().scene().removeItem(self._band)

    def _forget(self) -> None:
        self._points = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.asked.emit(0)


def rectangle(upstream: QgsPointXY, downstream: QgsPointXY, at_wall: QgsPointXY) -> QgsGeometry | None:
    """Return the rectangle about an axis that reaches as far to both sides as a third point.

    None where it has no area.
    """
    along = downstream.x() - upstream.x(), downstream.y() - upstream.y()
    length = math.hypot(*along)
    if length == 0:
        return None
    across = -along[1] / length, along[0] / length
    width = abs((at_wall.x() - upstream.x()) * across[0] + (at_wall.y() - upstream.y()) * across[1])
    if width == 0:
        return None

    def beside(point: QgsPointXY, sign: int) -> QgsPointXY:
        return QgsPointXY(point.x() + sign * width * across[0], point.y() + sign * width * across[1])

    left_up, left_down = beside(upstream, 1), beside(downstream, 1)
    right_up, right_down = beside(upstream, -1), beside(downstream, -1)
    return QgsGeometry.fromPolygonXY([[left_up, left_down, right_down, right_up, left_up]])
