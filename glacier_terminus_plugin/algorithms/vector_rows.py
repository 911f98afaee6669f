"""Rows of attributes and a geometry as a layer: a file that is whole or not there, a table, or memory."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import OutputError
from ..core.vector_part import VectorPart, cant_be_written, not_read_back, remove_table, replace_table, tables_in
from .outputs import Destination, appends, destination_of
from .translation import tr

Row = tuple[list[Any], QgsGeometry]


def write_rows(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    columns: Sequence[tuple[str, Any]],
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    rows: Iterable[Row],
) -> str | None:
    """Write rows into a sink and return the layer's id or path; None where the user does not want it.

    A file is made beside its place, read back and moved there, so that an older one stays as it was until then, and so
    is a table of a GeoPackage that has one of its name. Other tables are made in their database, and counted. None is
    begun before the first row is there. Raises OutputError.
    """
    fields = QgsFields()
    for title, field_kind in columns:
        fields.append(QgsField(title, field_kind))
    remaining = iter(rows)
    remaining = chain(list(islice(remaining, 1)), remaining)
    wish, destination = parameters.get(name), destination_of(parameters, name, context)
    write = partial(_write, algorithm, context, name, fields, kind, crs, remaining, destination)
    if destination is None or appends(wish):
        made, count = write(parameters)
        layer = None if made is None or crs.isValid() or appends(wish) else context.getMapLayer(made)
        if layer is not None:
            layer.setCrs(crs)  # QGIS 3.22 has layers in memory without one lie in degrees
        return made if appends(wish) else _checked(made, count)
    if destination.table and Path(destination.path).exists():
        old = next((t for t in tables_in(destination.path) if t.casefold() == destination.table.casefold()), None)
        if old is None:
            with _removed_if_incomplete(destination):
                return _checked(*write(parameters))
        if Path(destination.path).suffix.lower() != ".gpkg":
            return _checked(*write(parameters))
        part = replace(destination, table=f"{old}.{os.getpid()}.part")
        with _removed_if_incomplete(part):
            _checked(*write({**parameters, name: _moved(wish, part, part.path)}))
            replace_table(destination.path, old, part.table)
        final = f"{destination.path}|layername={old}"
    else:
        with VectorPart(destination.path) as file:
            made, count = write({**parameters, name: _moved(wish, destination, file.path)})
            path, bar, table = (made or "").partition("|")
            final = f"{file.finish(path, count)}{bar}{table}"
    _load_later(algorithm, context, name, wish, final)
    return final


def _write(
    algorithm: QgsProcessingAlgorithm,
    context: QgsProcessingContext,
    name: str,
    fields: QgsFields,
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    rows: Iterator[Row],
    destination: Destination | None,
    parameters: dict[str, Any],
) -> tuple[str | None, int]:
    """Return the id or path of the layer that was written, and the number of its features."""
    try:
        sink, made = algorithm.parameterAsSink(parameters, name, context, fields, kind, crs)
    except QgsProcessingException as error:
        raise OutputError(_refusal(name, destination, str(error))) from None
    if sink is None:
        if not parameters.get(name):
            return None, 0
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    count = 0
    try:
        for attributes, geometry in rows:
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            feature.setAttributes(attributes)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise OutputError(_refusal(name, destination, sink.lastError()))
            count += 1
    finally:
        del sink  # flushes and closes the file, which the traceback of an error would keep open
    return made, count


def _refusal(name: str, destination: Destination | None, said: str) -> str:
    """Return why a layer can't be written, without the part file's name and the database's own language."""
    reason = re.sub(
        r"^Could not create layer .*?: (?=[A-Z])|sqlite3_exec\(.*\) failed: |INSERT INTO.*", "", said, flags=re.S
    )
    if destination is None:
        return tr("A feature of {name} can't be written: {error}").format(name=name, error=reason)
    return cant_be_written(Path(destination.path), reason)


@contextmanager
def _removed_if_incomplete(destination: Destination) -> Iterator[None]:
    """Remove a new table that the block fails to complete, if the disk has room."""
    try:
        yield
    except BaseException:
        remove_table(destination.path, destination.table)
        raise


def _checked(made: str | None, count: int) -> str | None:
    """Return the layer; raises OutputError where a table holds fewer rows than were written.

    What is in memory holds them all.
    """
    if made is not None and count and (re.match(r"\w\w+:", made) or "|" in made):  # a table
        found = _rows_in(made)
        if found < count:
            raise OutputError(not_read_back(made, found, count))
    return made


def _rows_in(made: str) -> int:
    """Count the rows of a table; a function of its own, so that no error's traceback keeps the layer alive."""
    provider = re.match(r"(\w\w+):(.*)", made)
    layer = QgsVectorLayer(provider[2], "", provider[1]) if provider else QgsVectorLayer(made, "", "ogr")
    return sum(1 for _ in layer.getFeatures()) if layer.isValid() else 0


def _moved(wish: Any, destination: Destination, path: str) -> QgsProcessingOutputLayerDefinition:
    """Return a wish for a file at another path, that no project is to load."""
    moved = QgsProcessingOutputLayerDefinition(path)
    if isinstance(wish, QgsProcessingOutputLayerDefinition):
        moved.createOptions = wish.createOptions
    if destination.table:
        uri = QgsDataSourceUri()
        uri.setDatabase(path)
        uri.setDataSource("", destination.table, "geom")
        moved.sink = QgsProperty.fromValue(f"ogr:{uri.uri(False)}")
    return moved


def _load_later(
    algorithm: QgsProcessingAlgorithm, context: QgsProcessingContext, name: str, wish: Any, layer: str
) -> None:
    """Have the project load a file, as parameterAsSink does where the file is at its place from the first."""
    if isinstance(wish, QgsProcessingOutputLayerDefinition) and wish.destinationProject is not None:
        title = wish.destinationName or algorithm.parameterDefinition(name).description()
        hint = QgsProcessingUtils.LayerHint.Vector
        details = QgsProcessingContext.LayerDetails(title, wish.destinationProject, name, hint)
        context.addLayerToLoadOnCompletion(layer, details)
