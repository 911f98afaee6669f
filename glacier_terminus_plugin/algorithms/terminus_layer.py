"""Terminus lines as a layer: TermPicks' attributes where known, and what made the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QVariant

from ..core.map_terminus import MappedTerminus
from ..core.model_definition import ModelDefinition
from ..core.scene_name import SceneName, read_scene_name
from .parameters import OUTPUT

# names as in TermPicks (Goliber et al. 2022) where it has one
_FIELDS = (
    ("Date", QVariant.Date),
    ("Year", QVariant.Int),
    ("Month", QVariant.Int),
    ("Day", QVariant.Int),
    ("DecDate", QVariant.Double),
    ("QualFlag", QVariant.String),
    ("Satellite", QVariant.String),
    ("ImageID", QVariant.String),
    ("Model", QVariant.String),
    ("ModelSHA", QVariant.String),
    ("Length_m", QVariant.Double),
    ("Confidence", QVariant.Double),
    ("FlowDir", QVariant.Double),
)
_AUTOMATIC, _SLC_OFF = "05", "03"  # TermPicks' quality flags, combined by commas


def terminus_fields() -> QgsFields:
    """Return the attributes of a terminus line."""
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def write_lines(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    termini: Sequence[MappedTerminus],
    crs: str,
    scene_path: str,
    definition: ModelDefinition | None,
    flow_direction: float | None,
) -> str:
    """Write the lines into the algorithm's sink and return the layer's id or path.

    The sink is made only now, when the lines exist: a run that fails before leaves nothing under the final name.
    """
    reference = QgsCoordinateReferenceSystem.fromWkt(crs) if crs else QgsCoordinateReferenceSystem()
    fields = terminus_fields()
    sink, destination = algorithm.parameterAsSink(
        parameters, OUTPUT, context, fields, QgsWkbTypes.Type.LineString, reference
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, OUTPUT))
    scene = read_scene_name(scene_path)
    for terminus in termini:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in terminus.points.tolist()]))
        feature.setAttributes(_attributes(terminus, scene, definition, flow_direction))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(f"The terminus line can't be written: {sink.lastError()}")
    del sink  # flushes and closes the file
    return destination


def _attributes(
    terminus: MappedTerminus, scene: SceneName, definition: ModelDefinition | None, flow_direction: float | None
) -> list[Any]:
    date = scene.date
    return [
        None if date is None else QDate(date.year, date.month, date.day),
        None if date is None else date.year,
        None if date is None else date.month,
        None if date is None else date.day,
        scene.decimal_date,
        ", ".join([_SLC_OFF, _AUTOMATIC] if scene.is_slc_off else [_AUTOMATIC]),
        scene.satellite or None,
        scene.image_id or None,
        None if definition is None else f"{definition.model_name} {definition.version}".strip(),
        None if definition is None else definition.model_file_checksum,
        terminus.length_m,
        terminus.confidence,
        flow_direction,
    ]
