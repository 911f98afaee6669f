"""A map tool that draws a box along the flow: a click upstream, one downstream, and one at the fjord's wall."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import pyqtSignal

from .sketch_tool import SketchTool


class BoxTool(SketchTool):
    """Emits `drawn` with a rectangle in the canvas's CRS, its first side along the flow."""

    POINTS = 3
    drawn = pyqtSignal(QgsGeometry, QgsPointXY, QgsPointXY)  # the box, its axis from upstream to downstream

    def shape(self, points: Sequence[QgsPointXY]) -> QgsGeometry | None:
        """See SketchTool."""
        return rectangle(*points) if len(points) == self.POINTS else super().shape(points)

    def finish(self, points: Sequence[QgsPointXY], shape: QgsGeometry) -> None:
        """See SketchTool."""
        self.drawn.emit(shape, points[0], points[1])


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
