"""Fjord walls as a layer, and the images of a series that they are found in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..core.model_definition import ModelDefinition
from ..core.onnx_session import OnnxSession
from ..core.raster_source import RasterSource
from ..core.series_walls import DatedImage, FjordWall
from . import parameters as p
from .field_kinds import NUMBER, TEXT, WHOLE
from .styling import style_walls_later
from .translation import tr
from .vector_rows import write_rows

_FIELDS = (
    (p.GLACIER_ID, TEXT),
    (p.SIDE, TEXT),
    ("Images", WHOLE),
    ("Fronts", WHOLE),
    ("FrontsNear", WHOLE),
    ("FlowDir", NUMBER),
    ("Model", TEXT),
    ("ModelSHA", TEXT),
)


def dated_images(
    scenes: Sequence[p.SceneRequest], session: OnnxSession, feedback: QgsProcessingFeedback
) -> list[DatedImage]:
    """Return the images of a series, each opened when its turn has come."""
    return [DatedImage(scene.name, _opener(scene, session, feedback)) for scene in scenes]


def tell_walls(walls: Sequence[FjordWall], feedback: QgsProcessingFeedback) -> None:
    """Say how many fronts end at each wall."""
    for wall in walls:
        feedback.pushInfo(
            tr("{side} wall: {near} of {fronts} fronts, found in {images} images, end at it.").format(
                side={"left": tr("Left"), "right": tr("Right")}[wall.side],
                near=wall.agreeing,
                fronts=wall.fronts,
                images=wall.images,
            )
        )


def write_walls(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    output: str,
    walls: Sequence[FjordWall],
    crs: str,
    definition: ModelDefinition,
) -> str | None:
    """Write the walls into a sink of the algorithm and return the layer's id or path, None where none is wanted."""
    rows = (
        (
            [
                wall.glacier_id or None,
                wall.side,
                wall.images,
                wall.fronts,
                wall.agreeing,
                wall.flow_direction,
                definition.title,
                definition.model_file_checksum,
            ],
            QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in wall.points.tolist()]),
        )
        for wall in walls
    )
    kind, reference = QgsWkbTypes.Type.LineString, QgsCoordinateReferenceSystem.fromWkt(crs)
    layer = write_rows(algorithm, parameters, context, output, _FIELDS, kind, reference, rows)
    style_walls_later(context, layer)
    return layer


def _opener(scene: p.SceneRequest, session: OnnxSession, feedback: QgsProcessingFeedback) -> Any:
    """Return what opens an image when its turn has come; one that only QGIS reads is downloaded once."""
    kept: list[p.SceneRequest] = []

    def opened() -> RasterSource:
        if not kept:
            kept.append(p.fetched(scene, session, feedback))
        return p.open_source(kept[0], session)

    return opened
