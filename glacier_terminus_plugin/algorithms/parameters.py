"""The parameters that several algorithms share, and how they are read: one wording, one meaning."""

from __future__ import annotations

import math
import os
import re
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from numbers import Real
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ..core.augmentation import Augmentation
from ..core.band_mapping import band_labels, find_bands, find_model_bands
from ..core.device_choice import TrialMemory, devices_for, open_on_device
from ..core.errors import GlacierTerminusError, ModelDefinitionError, RuntimeMissingError
from ..core.fjord_walls import SIDES
from ..core.glacier_area import GlacierArea, Land, area_between, area_of_box, with_centrelines, with_points
from ..core.glacier_id import glacier_id_text
from ..core.json_reader import read_json
from ..core.map_terminus import CellSizeHandling, RunOptions
from ..core.model_definition import ModelDefinition
from ..core.model_package import (
    MODEL_SUFFIXES,
    SETTINGS_EXAMPLE,
    OpenedModel,
    open_for_check,
    open_model,
    read_settings,
)
from ..core.onnx_runtime import Device
from ..core.onnx_session import AUTO, OnnxSession, available_devices
from ..core.progress import run_side_by_side
from ..core.raster_grid import PIECES, direction_of_line, near_longitude
from ..core.raster_source import RasterSource
from ..core.rpc_heights import height_note
from ..core.run_journal import FileState, lasting_path, states_of
from ..core.run_record import plugin_version
from ..core.tile_plan import plan_for_model
from ..core.vector_part import files_behind
from .crs_wkt import wkt_of
from .feedback import FeedbackProgress
from .outputs import gdal_source
from .private_packages import device_notes
from .provider_pixels import ProviderPixels
from .translation import tr
from .valid_features import features_of

INPUT, MODEL, BANDS, EXTENT = "INPUT", "MODEL", "BANDS", "EXTENT"
MODEL_SETTINGS = "MODEL_SETTINGS"
BAND_NAMES, AMPLITUDE, AUGMENTATION = "BAND_NAMES", "AMPLITUDE", "AUGMENTATION"
FLOW_DIRECTION, FLOW_LINE = "FLOW_DIRECTION", "FLOW_LINE"
BOX, WALLS, AREA, LAND = "BOX", "WALLS", "AREA", "LAND"
FRONT_POINTS = "FRONT_POINTS"
GLACIER_ID = "GlacierID"  # the field that tells several glaciers apart, as TermPicks names it
SIDE = "Side"  # the field that tells which side of a fjord a wall is, "left" or "right" of one who looks downstream
CELL_SIZE, PADDING, BATCH_SIZE, TILE_SIZE, DEVICE = "CELL_SIZE", "PADDING", "BATCH_SIZE", "TILE_SIZE", "DEVICE"
BLEND, ISOLATED, STRETCH_EXTENT = "BLEND", "ISOLATED", "STRETCH_EXTENT"
OUTPUT, OUTPUT_RASTER, LINES_CRS = "OUTPUT", "OUTPUT_RASTER", "LINES_CRS"
CENTRELINE, LAND_RASTER, NAME_PATTERN = "CENTRELINE", "LAND_RASTER", "NAME_PATTERN"
MAX_COUNT = "MAX_COUNT"

BUNDLED_MODEL = Path(__file__).parent.parent / "models" / "greenland-landsat.json"
_VIRTUAL_INPUT = re.compile(r":uri=([^&]+)")  # of a layer that QGIS computes from others
_STATIC = QgsProperty.Type.StaticProperty
_ANY_SIDE = 4096  # of a raster that is planned to see whether it can be
_AUGMENTATIONS = (Augmentation.NONE, Augmentation.FLIPS, Augmentation.DIHEDRAL)
_CELL_SIZE_CHOICES = (CellSizeHandling.RESAMPLE, CellSizeHandling.WARN, CellSizeHandling.AS_IS)


def no_terminus() -> str:
    """Return what is said where a scene has no front."""
    return tr("No terminus found, for the reason stated above. The output layer is empty.")


@dataclass(frozen=True)
class SceneRequest:
    """What `prepareAlgorithm` takes from the layer, on the main thread, so that the worker needs no layer."""

    path: str
    bands: tuple[int, ...] | None  # 0-based; None: the model's own
    extent: tuple[float, float, float, float] | None
    crs: str  # the layer's, that the user may have set where the file has none
    name: str
    source: str = ""  # the layer's own
    band_names: tuple[str, ...] = ()  # instead of `bands`
    amplitude: bool = False  # of complex values
    stretch_extent: tuple[float, float, float, float] | None = None  # whose values set the range; None: of what is read
    provider: ProviderPixels | None = None  # where GDAL does not read the layer: `path` is empty until it is fetched


def add_scene_parameters(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the raster, the model and the place."""
    algorithm.addParameter(QgsProcessingParameterRasterLayer(INPUT, tr("Satellite image")))
    add_model_and_extent(algorithm)


def add_model_and_extent(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the model and the place."""
    algorithm.addParameter(
        QgsProcessingParameterFile(
            MODEL, tr("Model (empty: the bundled model)"), fileFilter=model_file_filter(), optional=True
        )
    )
    algorithm.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Extent (empty: the whole image)"), optional=True))


def model_file_filter() -> str:
    """Return the kinds of files that a model can be, as a file dialog lists them."""
    return tr("Models") + " (" + " ".join("*" + suffix for suffix in MODEL_SUFFIXES) + ")"


def model_help() -> str:
    """Return the part of a help text that says which models are opened, and how."""
    return tr(
        "<p><b>Model</b>: a model definition of this plugin (.json), an Esri .emd or .dlpk file whose model is ONNX, "
        "a model made for Deepness, or any .onnx file that classifies pixels. Python files in a package are never "
        "run, and weights in Python's own formats are never opened. Settings that another program's model does not "
        "state are assumed, and the log says so; <b>Missing model settings</b> overrides them, with keys of the "
        "plugin's own definition: Classes, CellSize, Normalization, ExtractBands, Stride, ModelPadding. A bare .onnx "
        "file states neither classes nor cell size nor value scaling: give them there, or add the file in the window, "
        "which asks for them and saves them beside it for every later run.</p>"
    )


def add_flow_parameters(algorithm: QgsProcessingAlgorithm, *, found_out: bool = True) -> None:
    """Add the two ways to say where the glacier flows to; found_out: whether it is looked for where none is given."""
    direction = QgsProcessingParameterNumber(
        FLOW_DIRECTION,
        tr("Flow direction in degrees (empty: automatic)")
        if found_out
        else tr("Flow direction in degrees (empty: unknown)"),
        QgsProcessingParameterNumber.Type.Double,
        optional=True,
        minValue=-360,
        maxValue=360,
    )
    algorithm.addParameter(
        explained(direction, tr("The direction in which the glacier flows, clockwise from grid north."))
    )
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(
            FLOW_LINE,
            tr("Or flow line, drawn from upstream to downstream"),
            [QgsProcessing.SourceType.TypeVectorLine],
            optional=True,
        )
    )


def add_area_parameters(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the ways to say where a front may lie."""
    polygon, line = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorLine
    for name, label, kind, help_text in (
        (
            BOX,
            tr("Boxes along the flow, one per glacier"),
            polygon,
            tr("Rectangles whose long sides are the fjord walls and whose axis is the flow."),
        ),
        (WALLS, tr("Or fjord walls, two lines per glacier"), line, ""),
        (AREA, tr("Or areas to search, one polygon per glacier"), polygon, ""),
    ):
        parameter = QgsProcessingParameterFeatureSource(name, label, [kind], optional=True)
        algorithm.addParameter(explained(parameter, help_text))
    add_centrelines(algorithm)
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(
            LAND, tr("Land polygons, where no front is drawn"), [polygon], optional=True
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterRasterLayer(
            LAND_RASTER, tr("Or land raster: all values other than 0 are land"), optional=True
        )
    )


def add_front_points(algorithm: QgsProcessingAlgorithm) -> None:
    """Add points that the front of one image passes."""
    point = QgsProcessing.SourceType.TypeVectorPoint
    parameter = QgsProcessingParameterFeatureSource(
        FRONT_POINTS, tr("Points that the front passes, between its walls or ends"), [point], optional=True
    )
    algorithm.addParameter(
        explained(parameter, tr("The line is drawn through them: one where it went wrong often does."))
    )


def add_centrelines(algorithm: QgsProcessingAlgorithm) -> None:
    """Add each glacier's centreline."""
    line = QgsProcessing.SourceType.TypeVectorLine
    parameter = QgsProcessingParameterFeatureSource(
        CENTRELINE, tr("Centrelines, one per glacier"), [line], optional=True
    )
    help_text = tr("Drawn downstream. They give the flow direction, and the front must cross them.")
    algorithm.addParameter(explained(parameter, help_text))


def add_lines_crs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add how the lines are written: their coordinate system, and what the image's name tells of them."""
    crs = QgsProcessingParameterCrs(LINES_CRS, tr("CRS of the lines (empty: the image's)"), optional=True)
    explained(crs, tr("Usually EPSG:3413 in Greenland and EPSG:3031 in Antarctica."))
    pattern = QgsProcessingParameterString(
        NAME_PATTERN, tr("Pattern of the file name (empty: known products)"), optional=True
    )
    how = tr("A template such as {example}, or a regular expression with named groups.")
    explained(pattern, how.format(example="{glacier}_{date:%Y%m%d}_{sensor}"))
    for parameter in (crs, pattern):
        algorithm.addParameter(advanced(parameter))


def add_max_count(algorithm: QgsProcessingAlgorithm) -> None:
    """Add how many fronts are drawn at most."""
    whole = QgsProcessingParameterNumber.Type.Integer
    algorithm.addParameter(
        QgsProcessingParameterNumber(MAX_COUNT, tr("Maximum number of fronts"), whole, 1, minValue=1)
    )


def add_model_settings(algorithm: QgsProcessingAlgorithm) -> None:
    """Add what a model of another program does not say."""
    settings = QgsProcessingParameterString(MODEL_SETTINGS, tr("Missing model settings, as JSON"), optional=True)
    algorithm.addParameter(advanced(explained(settings, tr("For example {example}").format(example=SETTINGS_EXAMPLE))))


def read_areas(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    flow_direction: float | None,
    crs: QgsCoordinateReferenceSystem | None = None,
    feedback: QgsProcessingFeedback | None = None,
) -> list[GlacierArea]:
    """Return each glacier's area in a CRS, the raster's where none is given, or one that stands for the whole scene.

    feedback: is told of centrelines that belong to no area. Main thread only.
    """
    given = [name for name in (BOX, WALLS, AREA) if parameters.get(name)]
    if len(given) > 1:
        raise QgsProcessingException(
            tr("{names} are given; expected only one of them. Leave out the others.").format(names=", ".join(given))
        )
    crs = crs or algorithm.parameterAsRasterLayer(parameters, INPUT, context).crs()
    polygons = tuple(tuple(rings) for _, rings in read_shapes(algorithm, parameters, context, LAND, crs))
    land = Land(polygons, *raster_given(algorithm, parameters, context, LAND_RASTER))
    centrelines = [
        (glacier, np.vstack(lines)) for glacier, lines in read_drawn(algorithm, parameters, context, CENTRELINE, crs)
    ]
    points = []
    if algorithm.parameterDefinition(FRONT_POINTS) is not None:
        shapes = read_drawn(algorithm, parameters, context, FRONT_POINTS, crs)
        points = [(glacier, at) for glacier, parts in shapes for at in parts]
    if not given and not centrelines:
        return with_points([GlacierArea(flow_direction=flow_direction, land=land)], points)
    shapes = read_drawn(algorithm, parameters, context, given[0], crs) if given else []
    wkt = wkt_of(crs)
    if not given:
        areas = [GlacierArea(glacier, flow_direction=flow_direction) for glacier, _ in centrelines]
    elif given[0] == WALLS:
        areas = _areas_between(
            shapes, read_shapes(algorithm, parameters, context, WALLS, crs, SIDE), wkt, flow_direction
        )
    elif given[0] == BOX:
        flows = [GlacierArea(glacier, flow_direction=flow_direction) for glacier, _ in shapes]
        flows = with_centrelines(flows, centrelines, wkt)  # which of its sides are the walls
        areas = [
            area_of_box(ring, wkt, known.flow_direction, known.glacier_id)
            for (_, rings), known in zip(shapes, flows)
            for ring in rings
        ]
    else:
        areas = [GlacierArea(glacier, tuple(rings), flow_direction=flow_direction) for glacier, rings in shapes]
    areas = [replace(area, land=land) for area in areas]
    if centrelines:
        areas = with_centrelines(areas, centrelines, wkt, feedback.pushWarning if feedback else lambda text: None)
    return with_points(areas, points)


def _areas_between(
    walls: Sequence[tuple[str, list[np.ndarray]]],
    sides: Sequence[tuple[str, list[np.ndarray]]],
    crs: str,
    flow_direction: float | None,
) -> list[GlacierArea]:
    """Return the area between each glacier's walls; sides: the same lines with what is known of their side."""
    pairs: dict[str, list[tuple[str, np.ndarray]]] = {}
    for (glacier, lines), (side, _) in zip(walls, sides):
        pairs.setdefault(glacier, []).extend((side.casefold(), line) for line in lines)
    areas = []
    for glacier, pair in pairs.items():
        known = sorted(side for side, _ in pair) == sorted(SIDES)
        lines = [line for _, line in (sorted(pair, key=lambda wall: wall[0]) if known else pair)]
        areas.append(area_between(lines, crs, flow_direction, glacier, left_first=known))
    return areas


def source_given(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> QgsProcessingFeatureSource | None:
    """Return the features of a layer that may be left out; refuse one that is given and can't be opened.

    Dialogs and scripts look at layers before a run, models do not: without land a line would be drawn across it.
    """
    wish = parameters.get(name)
    if isinstance(wish, QgsProcessingFeatureSourceDefinition) and wish.source.propertyType() == _STATIC:
        wish = wish.source.staticValue()
    if wish in (None, NULL, ""):
        return None
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def raster_given(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> tuple[str, str]:
    """Return path and CRS (WKT) of a raster layer, both empty where it is left out; as source_given does."""
    if parameters.get(name) in (None, NULL, ""):
        return "", ""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, name))
    return raster_path(layer), wkt_of(layer.crs())


def read_drawn(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    crs: QgsCoordinateReferenceSystem,
) -> list[tuple[str, list[np.ndarray]]]:
    """Return the same as read_shapes; refuse a layer without any, such as one of which nothing is selected."""
    shapes = read_shapes(algorithm, parameters, context, name, crs)
    if not shapes and parameters.get(name):
        raise QgsProcessingException(
            tr("The layer given as {name} contains no features. Draw one on the image, or leave it out.").format(
                name=name
            )
        )
    return shapes


def read_shapes(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    field: str = GLACIER_ID,
) -> list[tuple[str, list[np.ndarray]]]:
    """Return each feature's GlacierID, or another field, and its lines, rings or points, (n, 2) x, y in a CRS.

    Main thread only.
    """
    source = source_given(algorithm, parameters, context, name)
    if source is None:
        return []
    has_field = source.fields().lookupField(field) >= 0
    # of each GlacierID: what a transformation parts at the 180th meridian stays together
    first: dict[str, float] = {}
    wkt = wkt_of(crs) if source.sourceCrs() != crs else ""
    shapes = []
    for feature in features_of(parameters, context, name, source):
        geometry = geometry_in(algorithm, context, name, source, feature, crs)
        if geometry.isEmpty():
            continue
        parts = [part for part in geometry.asGeometryCollection() if not part.isEmpty()]
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            lines = [ring for part in parts for ring in part.asPolygon()]
        elif geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
            lines = [[part.asPoint()] for part in parts]
        else:
            lines = [part.asPolyline() for part in parts]
        value = feature[field] if has_field else None
        text = glacier_id_text(None if value == NULL else value)
        arrays = [np.array([(p.x(), p.y()) for p in line]) for line in lines]
        arrays = [near_longitude(line, arrays[0][0, 0], wkt) for line in arrays]
        near = first.setdefault(text, arrays[0][0, 0])
        shapes.append((text, [near_longitude(line, near, wkt, together=True) for line in arrays]))
    return shapes


def geometry_in(
    algorithm: QgsProcessingAlgorithm,
    context: QgsProcessingContext,
    name: str,
    source: QgsProcessingFeatureSource,
    feature: QgsFeature,
    crs: QgsCoordinateReferenceSystem,
) -> QgsGeometry:
    """Return a feature's geometry in a CRS; refuse what the parameter does not take, or what has no place there."""
    geometry = feature.geometry()
    if geometry.isEmpty():
        return geometry
    check_kind(algorithm, name, source, geometry.type())
    reason = tr("its coordinates are not finite there")
    to_crs = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    extent = geometry.boundingBox()
    if extent.isFinite() and not to_crs.isShortCircuited():
        geometry = geometry.densifyByDistance(max(extent.width(), extent.height()) / PIECES)
    try:
        geometry.transform(to_crs)
        is_placed = geometry.boundingBox().isFinite()
    except QgsCsException as error:
        reason, is_placed = str(error), False
    if not is_placed:
        raise QgsProcessingException(
            tr(
                "A feature of {name}, the layer {layer}, can't be transformed to the image's coordinate system "
                "({error}). Check the layer's CRS, {crs}, or draw it on the image."
            ).format(
                name=name, layer=source.sourceName(), error=reason, crs=source.sourceCrs().authid() or tr("unknown")
            )
        )
    return geometry


def check_kind(
    algorithm: QgsProcessingAlgorithm, name: str, source: QgsProcessingFeatureSource, found: QgsWkbTypes.GeometryType
) -> None:
    """Refuse geometries that are not of the kind that a parameter declares, lines or polygons."""
    kind, kinds = QgsWkbTypes.GeometryType, QgsProcessing.SourceType
    words = {kind.PointGeometry: tr("points"), kind.LineGeometry: tr("lines"), kind.PolygonGeometry: tr("polygons")}
    parameter = algorithm.parameterDefinition(name)
    declared = parameter.dataTypes() if isinstance(parameter, QgsProcessingParameterFeatureSource) else []
    known = ((kinds.TypeVectorPolygon, kind.PolygonGeometry), (kinds.TypeVectorPoint, kind.PointGeometry))
    wanted = next((geometry for declares, geometry in known if declares in declared), kind.LineGeometry)
    if found != wanted:
        raise QgsProcessingException(
            tr("The layer {layer}, given as {name}, holds {found}; expected {wanted}. Choose another layer.").format(
                layer=source.sourceName(),
                name=name,
                found=words.get(found, tr("geometries of another kind")),
                wanted=words[wanted],
            )
        )


def add_run_parameters(algorithm: QgsProcessingAlgorithm, of_one_raster: bool = True) -> None:
    """Add what is rarely changed; bands by number and the stretch's extent are those of one raster."""
    choices = cell_size_choices()
    whole = QgsProcessingParameterNumber.Type.Integer
    device = QgsProcessingParameterString(
        DEVICE, tr("Device (auto, cpu, or a GPU such as cuda:0)"), AUTO, optional=True
    )
    if algorithm.provider() is not None:  # QGIS has one of a dialog or a run; when it starts, onnxruntime stays out
        device.setMetadata({"widget_wrapper": {"value_hints": device_choices()}})
    band = QgsProcessingParameterBand(
        BANDS,
        tr("Bands, in the model's order (empty: chosen automatically)"),
        None,
        INPUT,
        optional=True,
        allowMultiple=True,
    )
    stretch = QgsProcessingParameterExtent(
        STRETCH_EXTENT, tr("Extent that sets the contrast (empty: what is read)"), optional=True
    )
    helps = {
        STRETCH_EXTENT: tr("The model's contrast stretch is computed from the pixels inside it."),
        BAND_NAMES: tr("Separated by commas, for example B4, 3, 0.842um."),
        AUGMENTATION: tr("Averages over transformed copies of each tile; that many times slower."),
        ISOLATED: tr("A crash of the network then does not affect QGIS."),
    }
    add_model_settings(algorithm)
    for parameter in (
        *([band, stretch] if of_one_raster else []),
        QgsProcessingParameterString(
            BAND_NAMES,
            tr("Or bands by name, number or wavelength"),
            optional=True,
        ),
        QgsProcessingParameterBoolean(AMPLITUDE, tr("Amplitude: use the absolute value of complex numbers"), False),
        QgsProcessingParameterEnum(CELL_SIZE, tr("Cell size"), choices, defaultValue=0),
        QgsProcessingParameterNumber(
            PADDING, tr("Padding in pixels (empty: the model's)"), whole, None, optional=True, minValue=0
        ),
        QgsProcessingParameterNumber(
            TILE_SIZE, tr("Tile size in pixels (empty: the model's)"), whole, None, optional=True, minValue=32
        ),
        QgsProcessingParameterNumber(
            BATCH_SIZE, tr("Batch size (empty: the model's)"), whole, None, optional=True, minValue=1, maxValue=256
        ),
        QgsProcessingParameterEnum(
            AUGMENTATION,
            tr("Test-time augmentation"),
            [tr("None"), tr("Flips (4)"), tr("Flips and rotations (8)")],
            defaultValue=0,
        ),
        QgsProcessingParameterBoolean(BLEND, tr("Blend overlapping tiles"), False),
        device,
        QgsProcessingParameterBoolean(ISOLATED, tr("Run the network in a separate process"), False),
    ):
        algorithm.addParameter(advanced(explained(parameter, helps.get(parameter.name(), ""))))


def cell_size_choices() -> list[str]:
    """Return what can be done about a cell size that does not fit, in the order of CellSizeHandling."""
    return [
        tr("Resample to the model's if it does not fit"),
        tr("Use it as it is, with a warning"),
        tr("Use it as it is"),
    ]


def explained(parameter: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """Return a parameter with a line that dialogs show while the mouse rests on it, and the help page always."""
    parameter.setHelp(text)
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return a parameter that dialogs keep folded away at first."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def device_choices(model: Path = BUNDLED_MODEL) -> list[str]:
    """Return the ids of the devices that run a model, "auto" first; without onnxruntime only what needs no look."""
    try:
        return [AUTO, *(device.id for device in _devices(model))]
    except RuntimeMissingError:
        return [AUTO, "cpu"]


def _devices(model: Path) -> list[Device]:
    if model.suffix != ".json":  # only a definition of ours names files of fewer bits
        return available_devices()
    try:
        return devices_for(ModelDefinition.from_dict(read_json(model), model.name))
    except ModelDefinitionError:  # told where the model is opened
        return available_devices()


def read_scene(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    may_fetch: bool = False,
) -> SceneRequest:
    """Take path, bands and extent from the layer; main thread only. may_fetch: the caller calls `fetched` later."""
    layer = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is None:
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, INPUT))
    return scene_of_layer(algorithm, parameters, context, layer, may_fetch)


def scene_of_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: QgsRasterLayer,
    may_fetch: bool = False,
) -> SceneRequest:
    """Return what the parameters ask for of one layer; main thread only."""
    provider = ProviderPixels.of(layer) if may_fetch and layer.providerType() != "gdal" else None
    path = raster_path(layer) if provider is None else ""
    return _scene(algorithm, parameters, context, path, layer.source(), layer.name(), layer.crs(), provider)


def scene_of_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, path: Path
) -> SceneRequest:
    """Return the same of a file that has no layer; main thread only.

    For a layer QGIS would read some pixels of each, and keep what it found in a file beside it.
    """
    provider: Any = QgsProviderRegistry.instance().createProvider("gdal", str(path))
    if provider is None or not provider.isValid():
        raise QgsProcessingException(why_invalid(provider))
    crs = provider.crs()
    if not crs.isValid():  # then the user's settings tell which one it is taken for
        crs = QgsRasterLayer(str(path), path.stem).crs()
    return _scene(algorithm, parameters, context, str(path), str(path), path.stem, crs, None)


def why_invalid(opened: Any) -> str:
    """Return why a layer or its provider could not be opened."""
    error = None if opened is None else opened.error()
    said = "" if error is None or error.isEmpty() else error.summary()  # which crashes QGIS where there is no message
    return said.rstrip(": \n") or tr("It can't be opened as a raster.")


def _scene(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    path: str,
    source: str,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    provider: ProviderPixels | None,
) -> SceneRequest:
    bands = algorithm.parameterAsInts(parameters, BANDS, context) if parameters.get(BANDS) else []
    names = algorithm.parameterAsString(parameters, BAND_NAMES, context).split(",")
    stretch = _extent(algorithm, parameters, context, crs, STRETCH_EXTENT)
    if stretch is not None and provider is not None:
        raise QgsProcessingException(
            tr(
                "Only the pixels of the extent are downloaded from {name}: leave the extent that sets the contrast "
                "empty."
            ).format(name=name)
        )
    return SceneRequest(
        path=path,
        bands=tuple(b - 1 for b in bands) or None,
        extent=_extent(algorithm, parameters, context, crs, EXTENT),
        crs=wkt_of(crs),
        name=name,
        source=source,
        band_names=tuple(name.strip() for name in names if name.strip()),
        amplitude=algorithm.parameterAsBoolean(parameters, AMPLITUDE, context),
        stretch_extent=stretch,
        provider=provider,
    )


def fetched(request: SceneRequest, session: OnnxSession, feedback: QgsProcessingFeedback) -> SceneRequest:
    """Return the request with a path that GDAL reads, after fetching what only QGIS can."""
    if request.provider is None:
        return request
    path = request.provider.fetch(request.extent, session.definition, feedback)
    return replace(request, path=path, provider=None)


def raster_path(layer: QgsRasterLayer) -> str:
    """Return what GDAL opens a layer by; refuse providers whose pixels GDAL can't read as they are."""
    if layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr(
                "The layer {name} comes from the data provider {provider}; expected a raster that GDAL reads. Save "
                "it as a GeoTIFF first (Layer > Save As, raw data)."
            ).format(name=layer.name(), provider=layer.providerType())
        )
    return gdal_source(layer)


def read_flow(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> float | None:
    """Return the flow direction in degrees clockwise from the map's north, or None where none is given.

    A line counts in the CRS, the raster's where none is given, in which it was drawn on the map.
    """
    if parameters.get(FLOW_LINE):
        crs = crs or algorithm.parameterAsRasterLayer(parameters, INPUT, context).crs()
        shapes = read_shapes(algorithm, parameters, context, FLOW_LINE, crs)
        if not shapes:
            raise QgsProcessingException(
                tr("The flow line layer contains no line: draw one from upstream to downstream.")
            )
        if len(shapes) > 1:
            raise QgsProcessingException(
                tr(
                    "The flow line layer contains {count} lines; expected one. Select one and use the selected "
                    "features only, or give one centreline per glacier."
                ).format(count=len(shapes))
            )
        return direction_of_line(np.vstack(shapes[0][1]), wkt_of(crs))
    direction = read_number(algorithm, parameters, context, FLOW_DIRECTION)
    return None if direction is None else direction % 360


def read_number(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> float | None:
    """Return a number that may be left out, None where it is empty or an expression gives nothing.

    QGIS itself makes 0 of these, and of text that is no number; numpy's numbers are empty to it.
    """
    given = parameters.get(name)
    if given in (None, NULL):
        return None
    text = str(given) if isinstance(given, Real) else algorithm.parameterAsString(parameters, name, context).strip()
    try:
        number = float(text) if text else None
    except ValueError:
        number = math.nan
    if number is not None and not math.isfinite(number):
        raise QgsProcessingException(
            tr("{name} is {text!r}; expected a number such as 30 or 30.5. Correct it, or leave it empty.").format(
                name=name, text=text
            )
        )
    return number


def check_numbers(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Refuse numbers beyond their limits: dialogs and scripts look at them before a run, models do not."""
    for definition in algorithm.parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterNumber):
            continue
        number = read_number(algorithm, parameters, context, definition.name())
        least, most = definition.minimum(), definition.maximum()
        if number is None or least <= number <= most:
            continue
        limit = (
            tr("at least {least:g}").format(least=least) if number < least else tr("at most {most:g}").format(most=most)
        )
        raise QgsProcessingException(
            tr("{name} is {number:g}; expected {limit}. Correct it.").format(
                name=definition.name(), number=number, limit=limit
            )
        )


def read_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    """Return a file or folder, "" where it is left out: a script's Path is empty to QGIS."""
    given = parameters.get(name)
    if isinstance(given, os.PathLike):
        return os.fspath(given)
    return algorithm.parameterAsFile(parameters, name, context) if given else ""


def read_crs(parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> QgsCoordinateReferenceSystem:
    """Return a CRS that may be left out, an invalid one where it is; refuse one that QGIS does not know."""
    parameter = QgsProcessingParameterCrs(name, name, optional=True)
    crs = QgsProcessingParameters.parameterAsCrs(parameter, parameters, context)
    text = QgsProcessingParameters.parameterAsString(parameter, parameters, context)
    if text and not crs.isValid():
        raise QgsProcessingException(
            tr(
                "{name} is {text!r}, which QGIS does not know; expected a coordinate system such as EPSG:3413. Correct "
                "it, or leave it empty."
            ).format(name=name, text=text)
        )
    return crs


def read_options(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> RunOptions:
    """Return what the user chose of the run."""

    def whole(name: str) -> int | None:
        number = read_number(algorithm, parameters, context, name)
        return None if number is None else round(number)

    return RunOptions(
        padding_px=whole(PADDING),
        batch_size=whole(BATCH_SIZE),
        tile_px=whole(TILE_SIZE),
        cell_size=_CELL_SIZE_CHOICES[algorithm.parameterAsEnum(parameters, CELL_SIZE, context)],
        blend=algorithm.parameterAsBoolean(parameters, BLEND, context),
    )


def read_model(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    for_check: bool = False,
) -> OpenedModel:
    """Open the model that is given, the bundled one where none is; for_check: as open_for_check does."""
    chosen = read_path(algorithm, parameters, context, MODEL)
    said = algorithm.parameterAsString(parameters, MODEL_SETTINGS, context) if parameters.get(MODEL_SETTINGS) else ""
    return (open_for_check if for_check else open_model)(chosen or BUNDLED_MODEL, read_settings(said))


def problem_with_tiles(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return what is wrong with the model, or with padding or tile size for it; "" where a run can start."""
    try:
        options = read_options(algorithm, parameters, context)
        definition = read_model(algorithm, parameters, context, for_check=True).definition
        plan_for_model(_ANY_SIDE, _ANY_SIDE, definition, options.padding_px, options.tile_px)
    except (GlacierTerminusError, QgsProcessingException) as error:
        return str(error)
    return ""


def open_session(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> OnnxSession:
    """Load the model that the parameters name, on the device that they name. Raises CancelledError."""
    opened = read_model(algorithm, parameters, context)
    device = algorithm.parameterAsString(parameters, DEVICE, context) or AUTO
    wanted = _AUGMENTATIONS[algorithm.parameterAsEnum(parameters, AUGMENTATION, context)]
    isolated = algorithm.parameterAsBoolean(parameters, ISOLATED, context)
    memory, cancelled, found = TrialMemory(device_notes()), threading.Event(), []

    def load() -> None:  # a device, or a model that computes much while it is loaded, may take minutes
        found.append(open_on_device(opened, device, memory, wanted, isolated, cancelled.is_set))

    run_side_by_side(load, 1, cancelled.set, FeedbackProgress(feedback))
    session = found[0]
    session.notes[:0] = opened.notes
    if wanted is not Augmentation.NONE and len(session.turns) == 2:
        session.notes.append(
            tr("The model expects images in one orientation, so only the mirror image is averaged with the image.")
        )
    return session


def open_source(request: SceneRequest, session: OnnxSession) -> RasterSource:
    """Open the raster with the bands that were chosen, or those that the model reads."""
    bands, said = chosen_bands(request, session.definition)
    session.notes += [note for note in (said, height_note(request.path)) if note and note not in session.notes]
    stretch = request.stretch_extent
    if stretch is not None and session.definition.normalisation.scope == "fixed":
        session.notes.append(
            tr("The model scales values by a fixed range, so the extent that sets the contrast has no effect.")
        )
        stretch = None
    return RasterSource(
        request.path, bands, request.extent, request.crs, amplitude=request.amplitude, sample_extent=stretch
    )


def told_apart(request: SceneRequest) -> tuple[SceneRequest, list[FileState]]:
    """Return what tells a request from others, however it is named, and its files from what they were before.

    What a server shows through QGIS is taken for the same for a day: nothing tells when it changes.
    """
    virtual = (unquote(uri) for uri in _VIRTUAL_INPUT.findall(request.source) if request.provider is not None)
    states = states_of(file for path in (request.path, *virtual) if path for file in files_behind(path))
    day = "" if states else time.strftime("%Y-%m-%d")
    source = "" if request.path else f"{request.source} {day}"
    return replace(request, path=lasting_path(request.path), name="", source=source, provider=None), states


def run_told_apart(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    session: OnnxSession,
) -> tuple[Any, ...]:
    """Return what tells one way to run a model from others whose results differ: batches and processes make none."""
    options = replace(read_options(algorithm, parameters, context), batch_size=None)
    augmentation = algorithm.parameterAsEnum(parameters, AUGMENTATION, context)
    return plugin_version(), session.definition, session.device.id, augmentation, options


def what_is_read(source: RasterSource) -> str:
    """Return a line for the log."""
    return tr("Reading band(s) {bands} of {path}: data values, not the layer's style.").format(
        bands=", ".join(str(b + 1) for b in source.bands), path=source.path
    )


def chosen_bands(request: SceneRequest, definition: ModelDefinition) -> tuple[tuple[int, ...], str]:
    """Return the 0-based bands that a model is to read, and what the user should know of the choice."""
    if request.bands and request.band_names:
        raise QgsProcessingException(tr("Bands are given both by number and by name. Leave out one of the two."))
    chosen = request.bands or None
    if request.band_names:
        chosen = find_bands(band_labels(request.path), request.band_names)
    if chosen is not None and len(chosen) != len(definition.extract_bands):
        raise QgsProcessingException(
            tr(
                "{found} band(s) were chosen, but the model reads {expected}. Choose as many as the model reads, in "
                "its order."
            ).format(found=len(chosen), expected=len(definition.extract_bands))
        )
    if chosen is not None or not definition.bands:
        return chosen or definition.extract_bands, ""
    labels = band_labels(request.path)
    found = find_model_bands(labels, [(band.name, band.wavelength_um) for band in definition.bands])
    if found is None:
        return definition.extract_bands, ""
    read = ", ".join(str(label) for b in found for label in labels if label.index == b)
    return found, tr("Bands were matched to the model's by wavelength or name: {bands}.").format(bands=read)


def _extent(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
    name: str,
) -> tuple[float, float, float, float] | None:
    if algorithm.parameterDefinition(name) is None or parameters.get(name) in (None, ""):
        return None
    box = algorithm.parameterAsExtent(parameters, name, context, crs)
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
