"""A map tool that takes the flow of a glacier from two clicks, the first upstream, the second downstream."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import pyqtSignal

from .sketch_tool import SketchTool


class FlowTool(SketchTool):
    """Emits `drawn` with two points in the canvas's CRS."""

    drawn = pyqtSignal(QgsPointXY, QgsPointXY)

    def finish(self, points: Sequence[QgsPointXY], shape: QgsGeometry) -> None:
        """See SketchTool."""
        self.drawn.emit(*points)
