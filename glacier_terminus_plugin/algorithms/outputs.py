"""What a run writes: checked before any work, and held against other runs until its end."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import OutputError
from ..core.output_lock import OutputLock
from ..core.progress import check_cancelled
from ..core.raster_sink import check_output, check_raster_output, check_replaceable, place_of
from ..core.vector_part import cant_be_written, check_part_path, files_behind, tables_in
from .feedback import FeedbackProgress, told_to_processing
from .translation import tr

_TABLES = (".csv", ".ods", ".tsv", ".xlsx")  # that QGIS writes without geometry
_SHAPES = (".fgb", ".shp", ".shz", ".sqlite")  # that QGIS does not write without geometry
_DRAWINGS = (".000", ".dgn", ".dxf", ".gpx", ".xtf")  # whose fields are fixed

Process = Callable[[Any, dict[str, Any], QgsProcessingContext, QgsProcessingFeedback], dict[str, Any]]


@dataclass(frozen=True)
class Source:
    """What a run reads, as GDAL opens it; table: of vector data, "" where it is not said; None of a raster."""

    path: str
    table: str | None = None


@dataclass(frozen=True)
class Destination:
    """A file that a run writes; table: the one of a database that is meant, "" where it is the whole file."""

    path: str
    table: str = ""


def sources_given(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[Source]:
    """Return what the layers that the parameters name, apart from lists of them, are read from; main thread only."""
    layers: list[QgsMapLayer | None] = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if not parameters.get(name):
            continue
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            layers.append(algorithm.parameterAsRasterLayer(parameters, name, context))
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            given = parameters[name]
            if isinstance(given, QgsProcessingFeatureSourceDefinition):  # such as the selected features of a layer
                given = given.source
            layers.append(algorithm.parameterAsVectorLayer({name: given}, name, context))
    behind = [other for layer in layers for other in _layers_behind(layer, context)]
    return [source for layer in [*layers, *behind] if layer is not None for source in _source_of(layer)]


def _layers_behind(layer: QgsMapLayer | None, context: QgsProcessingContext) -> list[QgsMapLayer | None]:
    """Return the layers that a layer is computed from, or has joined to it."""
    if not isinstance(layer, QgsVectorLayer):
        return []
    joined: list[QgsMapLayer | None] = [join.joinLayer() for join in layer.vectorJoins()]
    project, provider = context.project(), layer.dataProvider()
    needed = provider.dependencies() if project is not None and layer.providerType() == "virtual" else []
    read = [project.mapLayer(dependency.layerId()) for dependency in needed]
    return joined + read + [other for inner in read for other in _layers_behind(inner, context)]


def _source_of(layer: QgsMapLayer) -> list[Source]:
    """Return the source of a layer that lies in a file, nothing of others."""
    if isinstance(layer, QgsRasterLayer):
        return [Source(gdal_source(layer))] if layer.providerType() == "gdal" else []
    uri = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path, table = uri.get("path"), uri.get("layerName")
    return [Source(path, table if isinstance(table, str) else "")] if path else []


def gdal_source(layer: QgsRasterLayer) -> str:
    """Return what GDAL opens a layer by, without the options of its driver that QGIS keeps behind it."""
    return layer.source().partition("|option:")[0]


def destination_of(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Destination | None:
    """Return the file that an output is written to, None where it is none: not wanted, in memory, on a server."""
    wish = parameters.get(name)
    if isinstance(wish, QgsProcessingOutputLayerDefinition):
        wish = wish.sink
    if isinstance(wish, QgsProperty):  # an expression, such as a batch has
        wish = wish.valueAsString(context.expressionContext())[0]
    if not isinstance(wish, str) or wish in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    provider = re.match(r"(\w\w+):(.*)", wish)
    if provider is None:
        return Destination(wish)
    uri = QgsDataSourceUri(provider[2])
    return Destination(uri.database(), uri.table()) if provider[1] == "ogr" and uri.database() else None


def appends(wish: Any) -> bool:
    """Return whether features are to be added to a layer that exists."""
    return isinstance(wish, QgsProcessingOutputLayerDefinition) and wish.useRemapping()


def checks_outputs(process: Process) -> Process:
    """Have processAlgorithm begin with a look at all outputs, and hold them until it ends.

    Expects the algorithm's `sources`. Raises QgsProcessingException where an output is an input or another output,
    can't be written to, can't hold what is to be written, or is being written by another run.
    """

    @functools.wraps(process)
    def checked(
        self: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with told_to_processing(feedback), _held(self, parameters, context, feedback):
            return process(self, parameters, context, feedback)

    return checked


def files_read(sources: Sequence[Source], feedback: QgsProcessingFeedback) -> dict[Source, list[str]]:
    """Return the files behind each source. Raises CancelledError."""
    files: dict[Source, list[str]] = {}
    for source in sources:
        check_cancelled(FeedbackProgress(feedback))  # each is opened
        files[source] = files_behind(source.path)
    return files


@contextmanager
def _held(
    algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Iterator[None]:
    outputs = _outputs(algorithm, parameters, context)
    _check_all_different([destination for _, destination in outputs])
    files = files_read(algorithm.sources, feedback) if outputs else {}
    parts: list[str] = []
    for definition, destination in outputs:
        inputs = [file for source, read in files.items() if not _is_beside(source, destination) for file in read]
        if isinstance(definition, QgsProcessingParameterRasterDestination):
            check_raster_output(destination.path, inputs)
            continue
        check_output(destination.path, inputs)
        is_whole_file = not destination.table or not os.path.exists(destination.path)
        if is_whole_file and not appends(parameters.get(definition.name())):
            check_replaceable(destination.path)
            parts += [destination.path] if isinstance(definition, QgsProcessingParameterFeatureSink) else []
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            _check_format(definition, destination.path, feedback)
    with ExitStack() as held:
        # a raster holds its own file
        for path in {d.path for kind, d in outputs if not isinstance(kind, QgsProcessingParameterRasterDestination)}:
            held.callback(_lock(Path(path)).release)
        for path in parts:
            check_part_path(path)
        yield


def _outputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[tuple[QgsProcessingParameterDefinition, Destination]]:
    found = []
    for definition in algorithm.destinationParameterDefinitions():
        destination = destination_of(parameters, definition.name(), context)
        if destination is None or isinstance(definition, QgsProcessingParameterFolderDestination):
            continue
        if isinstance(definition, QgsProcessingParameterFeatureSink) and not destination.table:
            destination = Destination(_as_qgis_names_it(destination.path))
        found.append((definition, destination))
    return found


def _as_qgis_names_it(path: str) -> str:
    """Return the path of a vector file with the suffix that QGIS adds where it knows no format of the one it has."""
    return path if QgsVectorFileWriter.driverForExtension(path.rpartition(".")[2]) else f"{path}.gpkg"


def _check_all_different(destinations: Sequence[Destination]) -> None:
    taken: list[Destination] = []
    for destination in destinations:
        path = place_of(destination.path)
        for other in taken:
            are_tables = destination.table and other.table
            if other.path == path and not (are_tables and destination.table.casefold() != other.table.casefold()):
                raise OutputError(
                    f"Two outputs of this run have the same name, {destination.path}: the second would replace the "
                    "first. Give each a name of its own."
                )
        taken.append(Destination(path, destination.table))


def _is_beside(source: Source, destination: Destination) -> bool:
    """Return whether a source is another table of vector data in the database that a table is added to."""
    if not destination.table or source.table is None or not os.path.exists(source.path):
        return False
    table = source.table or "".join(tables_in(source.path)[:1])
    return table.casefold() != destination.table.casefold()


def _check_format(definition: QgsProcessingParameterFeatureSink, path: str, feedback: QgsProcessingFeedback) -> None:
    """Raise OutputError where a format can't hold the attributes, and warn where it holds nothing else."""
    suffix = Path(path).suffix.lower()
    if suffix in _DRAWINGS:
        raise OutputError(
            f"{path} can't hold the layer: a {suffix} file has no room for its attributes. Let the name end in .gpkg, "
            ".geojson or .shp."
        )
    if suffix in _SHAPES and not definition.hasGeometry():
        raise OutputError(
            f"{path} can't hold a table: a {suffix} file is for shapes. Let the name end in .gpkg, .csv or .xlsx."
        )
    if suffix in _TABLES and definition.hasGeometry():
        feedback.pushWarning(
            tr(
                "{path} will hold the attributes alone: a {suffix} file has no geometry, so it can't be shown on the "
                "map. Let the name end in .gpkg, .geojson or .shp to keep the shapes."
            ).format(path=path, suffix=suffix)
        )


def _lock(path: Path) -> OutputLock:
    try:
        return OutputLock(path)
    except OSError as error:
        raise OutputError(cant_be_written(path, error)) from None
