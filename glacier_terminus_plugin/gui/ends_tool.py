"""A map tool that takes the two ends of a front: where it meets the rock on either side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import pyqtSignal

from ..algorithms.crs_wkt import wkt_of
from ..core.glacier_area import strokes_at
from ..core.raster_grid import metres_per_unit
from .sketch_tool import SketchTool


class EndsTool(SketchTool):
    """Emits `drawn` with two strokes in the canvas's CRS, one along the rock at each end."""

    drawn = pyqtSignal(QgsGeometry, QgsGeometry)

    def shape(self, points: Sequence[QgsPointXY]) -> QgsGeometry | None:
        """See SketchTool."""
        return None if points[0] == points[1] else QgsGeometry.collectGeometry(self._strokes(points))

    def finish(self, points: Sequence[QgsPointXY], shape: QgsGeometry) -> None:
        """See SketchTool."""
        self.drawn.emit(*self._strokes(points))

    def _strokes(self, points: Sequence[QgsPointXY]) -> list[QgsGeometry]:
        """Return both strokes, square to the line between the points on the ground, also on a map in degrees."""
        ends = np.array([[point.x(), point.y()] for point in points])
        crs = wkt_of(self.canvas().mapSettings().destinationCrs())
        scale = np.array(metres_per_unit(crs, ends.mean(axis=0), 1e-3 * float(np.ptp(ends, axis=0).max())))
        strokes = [stroke / scale for stroke in strokes_at(*(ends * scale))]
        return [QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in stroke.tolist()]) for stroke in strokes]
