"""Terminus lines as a layer: TermPicks' attributes where known, and what made the line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QMetaType, QVariant

from ..core.map_terminus import MappedTerminus
from ..core.model_definition import ModelDefinition
from ..core.raster_sink import check_output
from ..core.scene_name import SceneName, read_scene_name
from .parameters import OUTPUT

if Qgis.versionInt() >= 33800:
    _kinds: Any = QMetaType.Type
    _DATE, _WHOLE, _NUMBER, _TEXT = _kinds.QDate, _kinds.Int, _kinds.Double, _kinds.QString
else:  # older ones know only the names that Qt 6 has dropped
    _DATE, _WHOLE, _NUMBER, _TEXT = (getattr(QVariant, kind) for kind in ("Date", "Int", "Double", "String"))

# names as in TermPicks (Goliber et al. 2022) where it has one
_FIELDS = (
    ("Date", _DATE),
    ("Year", _WHOLE),
    ("Month", _WHOLE),
    ("Day", _WHOLE),
    ("DecDate", _NUMBER),
    ("QualFlag", _TEXT),
    ("Satellite", _TEXT),
    ("ImageID", _TEXT),
    ("Model", _TEXT),
    ("ModelSHA", _TEXT),
    ("Length_m", _NUMBER),
    ("Confidence", _NUMBER),
    ("FlowDir", _NUMBER),
)
_AUTOMATIC, _SLC_OFF = "05", "03"  # TermPicks' quality flags, combined by commas


def terminus_fields() -> QgsFields:
    """Return the attributes of a terminus line."""
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def check_lines_output(parameters: dict[str, Any], context: QgsProcessingContext, inputs: Sequence[str]) -> None:
    """Raise OutputError, before any work, where the line layer is a file that can't be or is the image itself."""
    wish = parameters.get(OUTPUT)
    if isinstance(wish, QgsProcessingOutputLayerDefinition):
        wish = wish.sink.valueAsString(context.expressionContext())[0]
    if not isinstance(wish, str) or wish in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return
    geopackage = re.match(r"ogr:dbname='([^']+)'", wish)
    if geopackage or not re.match(r"\w\w+:", wish):  # else a database or the memory
        check_output(geopackage[1] if geopackage else wish, inputs)


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
