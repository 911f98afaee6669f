"""What the tools that draw on the map share: points by clicks, what they make so far, Escape, no trace afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_COLOUR = (214, 30, 80)
_FILL = 40  # of 255


class SketchTool(QgsMapTool):
    """Takes so many points; Escape or a right click starts anew, and Escape before the first point ends the drawing."""

    POINTS = 2
    asked = pyqtSignal(int)  # how many points are set: what to click next
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._points: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setStrokeColor(QColor(*_COLOUR))
        self._band.setFillColor(QColor(*_COLOUR, _FILL))
        self._band.setWidth(2)

    def shape(self, points: Sequence[QgsPointXY]) -> QgsGeometry | None:
        """Return what two points or more make, in the canvas's CRS; None where the last one adds nothing."""
        return None if points[-1] == points[-2] else QgsGeometry.fromPolylineXY(list(points))

    def finish(self, points: Sequence[QgsPointXY], shape: QgsGeometry) -> None:
        """Tell of all points and what they make."""
        raise NotImplementedError

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a point; the last one ends the drawing."""
        if event.button() == Qt.MouseButton.RightButton:
            self.start_over()
            return
        points = [*self._points, self.toMapCoordinates(event.pos())]
        shape = self.shape(points) if len(points) > 1 else None
        if len(points) > 1 and shape is None:
            return
        if shape is not None and len(points) == self.POINTS:
            self.start_over()
            self.finish(points, shape)
            return
        self._points = points
        self.asked.emit(len(points))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw what a click here would make."""
        shape = self.shape([*self._points, self.toMapCoordinates(event.pos())]) if self._points else None
        if shape is not None:
            self._band.setToGeometry(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start anew on Escape, or end."""
        if event.key() != Qt.Key.Key_Escape:
            return
        if self._points:
            self.start_over()
        else:
            self.given_up.emit()

    def start_over(self) -> None:
        """Forget the points that are set."""
        self._points = []
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self.asked.emit(0)

    def deactivate(self) -> None:
        """Leave nothing on the canvas."""
        self.start_over()
        super().deactivate()

    def remove(self) -> None:
        """Take the rubber band off the canvas for good."""
        self.canvas().scene().removeItem(self._band)
