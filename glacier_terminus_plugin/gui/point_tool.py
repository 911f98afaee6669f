"""A map tool that takes one point: a place that the front passes."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt, pyqtSignal

from .sketch_tool import SketchTool


class PointTool(SketchTool):
    """Emits `drawn` with the point that was clicked on, in the canvas's CRS."""

    drawn = pyqtSignal(QgsPointXY)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take the point."""
        if event.button() != Qt.MouseButton.RightButton:
            self.drawn.emit(self.toMapCoordinates(event.pos()))
