"""Rows of attributes and a geometry as a layer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from .translation import tr


def write_rows(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    columns: Sequence[tuple[str, Any]],
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    rows: Iterable[tuple[list[Any], QgsGeometry]],
) -> str | None:
    """Write rows into a sink and return the layer's id or path; None where the user does not want it.

    The sink is made only now, when there is something to write.
    """
    fields = QgsFields()
    for title, field_kind in columns:
        fields.append(QgsField(title, field_kind))
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, kind, crs)
    if sink is None:
        if not parameters.get(name):
            return None
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for attributes, geometry in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("A feature of {name} can't be written: {error}").format(name=name, error=sink.lastError())
            )
    del sink  # flushes and closes the file
    return destination
