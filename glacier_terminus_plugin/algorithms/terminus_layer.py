"""Terminus lines as a layer: TermPicks' attributes where known, and what made the line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
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
from qgis.PyQt.QtCore import QDate

from ..core.errors import GridError
from ..core.map_terminus import MappedTerminus
from ..core.model_definition import ModelDefinition
from ..core.raster_grid import transform_points
from ..core.raster_sink import check_output
from ..core.scene_name import SceneName, read_scene_name
from .field_kinds import DATE, NUMBER, TEXT, WHOLE
from .parameters import LINES_CRS, OUTPUT
from .translation import tr

# names as in TermPicks (Goliber et al. 2022) where it has one
_FIELDS = (
    ("GlacierID", TEXT),
    ("Date", DATE),
    ("Year", WHOLE),
    ("Month", WHOLE),
    ("Day", WHOLE),
    ("DecDate", NUMBER),
    ("QualFlag", TEXT),
    ("Satellite", TEXT),
    ("ImageID", TEXT),
    ("Model", TEXT),
    ("ModelSHA", TEXT),
    ("Length_m", NUMBER),
    ("Confidence", NUMBER),
    ("FlowDir", NUMBER),
    ("Notes", TEXT),
)
_UNCERTAIN, _INCOMPLETE, _AUTOMATIC, _SLC_OFF = "01", "04", "05", "03"  # TermPicks' quality flags, combined by commas


def terminus_fields() -> QgsFields:
    """Return the attributes of a terminus line."""
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def check_lines_output(parameters: dict[str, Any], context: QgsProcessingContext, inputs: Sequence[str]) -> None:
    """Raise OutputError, before any work, where the line layer is a file that can't be or is the image itself."""
    path = file_of_output(parameters, OUTPUT, context)
    if path:
        check_output(path, inputs)


def file_of_output(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
    """Return the file that a layer will be written to, or "" where it is none: not wanted, in memory, a database."""
    wish = parameters.get(name)
    if isinstance(wish, QgsProcessingOutputLayerDefinition):
        wish = wish.sink.valueAsString(context.expressionContext())[0]
    if not isinstance(wish, str) or wish in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return ""
    geopackage = re.match(r"ogr:dbname='([^']+)'", wish)
    if geopackage:
        return geopackage[1]
    return "" if re.match(r"\w\w+:", wish) else wish


def write_lines(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    termini: Sequence[MappedTerminus],
    crs: str,
    scene_path: str,
    definition: ModelDefinition | None,
) -> str:
    """Write the lines into the algorithm's sink and return the layer's id or path.

    The sink is made only now, when the lines exist: a run that fails before leaves nothing under the final name.
    """
    reference = QgsCoordinateReferenceSystem.fromWkt(crs) if crs else QgsCoordinateReferenceSystem()
    if parameters.get(LINES_CRS):
        reference = _wanted_crs(algorithm.parameterAsCrs(parameters, LINES_CRS, context), crs)
    fields = terminus_fields()
    sink, destination = algorithm.parameterAsSink(
        parameters, OUTPUT, context, fields, QgsWkbTypes.Type.LineString, reference
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, OUTPUT))
    scene = read_scene_name(scene_path)
    for terminus in termini:
        feature = QgsFeature(fields)
        feature.setGeometry(
            QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in _placed(terminus, crs, reference).tolist()])
        )
        feature.setAttributes(_attributes(terminus, scene, definition))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(f"The terminus line can't be written: {sink.lastError()}")
    del sink  # flushes and closes the file
    return destination


def _wanted_crs(wanted: QgsCoordinateReferenceSystem, crs: str) -> QgsCoordinateReferenceSystem:
    if not crs:
        raise QgsProcessingException(
            tr("The image has no coordinate system: no way leads to {wanted}. Set the layer's CRS first.").format(
                wanted=wanted.authid()
            )
        )
    return wanted


def _placed(terminus: MappedTerminus, crs: str, reference: QgsCoordinateReferenceSystem) -> np.ndarray:
    try:
        return transform_points(terminus.points, crs, reference.toWkt() if crs else "")
    except GridError as error:
        raise QgsProcessingException(str(error)) from None


def _attributes(terminus: MappedTerminus, scene: SceneName, definition: ModelDefinition | None) -> list[Any]:
    date = scene.date
    return [
        terminus.glacier_id or None,
        None if date is None else QDate(date.year, date.month, date.day),
        None if date is None else date.year,
        None if date is None else date.month,
        None if date is None else date.day,
        scene.decimal_date,
        _quality(terminus, scene),
        scene.satellite or None,
        scene.image_id or None,
        None if definition is None else f"{definition.model_name} {definition.version}".strip(),
        None if definition is None else definition.model_file_checksum,
        terminus.length_m,
        terminus.confidence,
        terminus.flow_direction,
        "; ".join(terminus.notes) or None,
    ]


def _quality(terminus: MappedTerminus, scene: SceneName) -> str:
    """Return TermPicks' flags for what is known: uncertain, scan-line gaps, incomplete, automatic."""
    held = (
        (_UNCERTAIN, terminus.is_uncertain),
        (_SLC_OFF, scene.is_slc_off),
        (_INCOMPLETE, terminus.is_incomplete),
        (_AUTOMATIC, True),
    )
    return ", ".join(flag for flag, holds in held if holds)
