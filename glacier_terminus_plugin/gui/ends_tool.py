"""A map tool that takes the two ends of a front: where it meets the rock on either side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import pyqtSignal

from ..core.glacier_area import strokes_at
from .sketch_tool import SketchTool


class EndsTool(SketchTool):
    """Emits `drawn` with two strokes in the canvas's CRS, one along the rock at each end."""

    drawn = pyqtSignal(QgsGeometry, QgsGeometry)

    def shape(self, points: Sequence[QgsPointXY]) -> QgsGeometry | None:
        """See SketchTool."""
        return None if points[0] == points[1] else QgsGeometry.collectGeometry(_strokes(points))

    def finish(self, points: Sequence[QgsPointXY], shape: QgsGeometry) -> None:
        """See SketchTool."""
        self.drawn.emit(*_strokes(points))


def _strokes(points: Sequence[QgsPointXY]) -> list[QgsGeometry]:
    strokes = strokes_at(*(np.array([point.x(), point.y()]) for point in points))
    return [QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in stroke.tolist()]) for stroke in strokes]
