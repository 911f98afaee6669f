"""A map tool that takes the flow of a glacier from two clicks, the first upstream, the second downstream."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent


class FlowTool(QgsMapTool):
    """Emits `drawn` with two points in the canvas's CRS; Escape starts anew."""

    drawn = pyqtSignal(QgsPointXY, QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._start: QgsPointXY | None = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setColor(QColor(214, 30, 80))
        self._band.setWidth(3)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a point."""
        point = self.toMapCoordinates(event.pos())
        if self._start is None or point == self._start:
            self._start = point
            return
        start, self._start = self._start, None
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self.drawn.emit(start, point)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw the line to where the mouse is."""
        if self._start is not None:
            here = self.toMapCoordinates(event.pos())
            self._band.setToGeometry(QgsGeometry.fromPolylineXY([self._start, here]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the first point on Escape."""
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
        self._start = None
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
