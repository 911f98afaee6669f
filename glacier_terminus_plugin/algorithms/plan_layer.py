"""The plan of a run as a polygon layer: what each tile reads, and what it writes of it."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..core.raster_grid import RasterGrid
from ..core.tile_plan import TilePlan, Window, corners
from .field_kinds import TEXT, WHOLE
from .parameters import advanced
from .translation import tr
from .vector_rows import write_rows

OUTPUT_PLAN = "OUTPUT_PLAN"


def add_plan_output(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the layer, which is not made unless it is asked for."""
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterFeatureSink(
                OUTPUT_PLAN,
                tr("Tile plan"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            )
        )
    )


def write_plan(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    plan: TilePlan,
    grid: RasterGrid,
) -> str | None:
    """Write a polygon for what each tile reads and one for what it writes; None where no layer is wanted."""
    columns = [("Tile", WHOLE), ("Part", TEXT)]
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs) if grid.crs else QgsCoordinateReferenceSystem()
    rows = (
        ([i + 1, part], _polygon(window, grid))
        for i, tile in enumerate(plan.tiles)
        for part, window in (("read", tile.read), ("written", tile.write))
    )
    return write_rows(algorithm, parameters, context, OUTPUT_PLAN, columns, QgsWkbTypes.Type.Polygon, crs, rows)


def _polygon(window: Window, grid: RasterGrid) -> QgsGeometry:
    points = grid.to_map(np.array(corners(window))).tolist()
    return QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in [*points, points[0]]]])
