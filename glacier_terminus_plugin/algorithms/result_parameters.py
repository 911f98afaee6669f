"""The parameters that shape a classified raster: which classes, where, on which grid, and how the file is laid out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.class_choice import ClassChoice, ClassChooser
from ..core.classify_raster import Mask, ResultWish
from ..core.errors import GlacierTerminusError
from ..core.raster_sink import COMPRESSIONS, FileFormat
from ..core.raster_source import grid_of
from ..core.result_grid import CellsOf, GridChoice
from ..core.result_raster import ResultForm
from .algorithm import GlacierTerminusAlgorithm
from .crs_wkt import wkt_of
from .parameters import (
    advanced,
    explained,
    problem_with_tiles,
    raster_given,
    read_crs,
    read_model,
    read_number,
    read_shapes,
    source_given,
)
from .translation import tr

MASK, SNAP_RASTER, TARGET_CRS, RESULT_CELLS = "MASK", "SNAP_RASTER", "TARGET_CRS", "RESULT_CELLS"
PREDICT_BACKGROUND, CLASSES = "PREDICT_BACKGROUND", "CLASSES"
THRESHOLD, UNSURE_VALUE = "THRESHOLD", "UNSURE_VALUE"
PROBABILITY_TYPE, COMPRESSION, OVERVIEWS, COG = "PROBABILITY_TYPE", "COMPRESSION", "OVERVIEWS", "COG"

_CELLS = (CellsOf.IMAGE, CellsOf.MODEL, CellsOf.SNAP)


class ResultAlgorithm(GlacierTerminusAlgorithm):
    """The base of the algorithms that write classified rasters."""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Tell in the dialog what would fail, before a run."""
        found, message = super().checkParameterValues(parameters, context)
        problem = _problem_with_wish(self, parameters, context) if found else message
        return (not problem and found), problem


def add_result_parameters(algorithm: QgsProcessingAlgorithm) -> None:
    """Add what shapes the result; the mask is for everyone, the rest is advanced."""
    polygon = QgsProcessing.SourceType.TypeVectorPolygon
    mask = QgsProcessingParameterFeatureSource(MASK, tr("Only inside these polygons"), [polygon], optional=True)
    algorithm.addParameter(explained(mask, tr("Tiles outside them are not run.")))
    for parameter in (*_class_parameters(), *_grid_parameters(), *_file_parameters()):
        algorithm.addParameter(advanced(parameter))


def _class_parameters() -> list[QgsProcessingParameterDefinition]:
    number = QgsProcessingParameterNumber.Type
    return [
        explained(
            QgsProcessingParameterBoolean(PREDICT_BACKGROUND, tr("Predict background"), True),
            tr("If this is off, the background class is never chosen."),
        ),
        explained(
            QgsProcessingParameterString(CLASSES, tr("Classes to keep (empty: all)"), optional=True),
            tr("Names or values, separated by commas."),
        ),
        QgsProcessingParameterNumber(
            THRESHOLD, tr("Minimum probability of the chosen class"), number.Double, 0.0, minValue=0, maxValue=1
        ),
        explained(
            QgsProcessingParameterNumber(
                UNSURE_VALUE,
                tr("Value of all other pixels (empty: NoData)"),
                number.Integer,
                None,
                optional=True,
                minValue=0,
                maxValue=254,
            ),
            tr("Of pixels below the minimum probability, and of classes that are not kept."),
        ),
    ]


def _grid_parameters() -> list[QgsProcessingParameterDefinition]:
    cells = [tr("The image's"), tr("The model's"), tr("The snap raster's")]
    return [
        QgsProcessingParameterEnum(RESULT_CELLS, tr("Cells of the result"), cells, defaultValue=0),
        QgsProcessingParameterRasterLayer(SNAP_RASTER, tr("Snap raster"), optional=True),
        QgsProcessingParameterCrs(
            TARGET_CRS, tr("CRS of the result (empty: the snap raster's or image's)"), optional=True
        ),
    ]


def _file_parameters() -> list[QgsProcessingParameterDefinition]:
    kinds = [tr("Float32"), tr("Byte, in 250 steps (a quarter of the size)")]
    return [
        QgsProcessingParameterEnum(
            PROBABILITY_TYPE, tr("Data type of probabilities and confidence"), kinds, defaultValue=0
        ),
        QgsProcessingParameterEnum(COMPRESSION, tr("Compression"), list(COMPRESSIONS), defaultValue=0),
        QgsProcessingParameterBoolean(OVERVIEWS, tr("Add overviews"), False),
        QgsProcessingParameterBoolean(COG, tr("Write cloud-optimised GeoTIFFs (COG)"), False),
    ]


def read_wish(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ResultWish:
    """Return what the user wants of the result; main thread only."""
    return ResultWish(
        form=ResultForm(
            choice=_class_choice(algorithm, parameters, context),
            probabilities_as_byte=algorithm.parameterAsEnum(parameters, PROBABILITY_TYPE, context) == 1,
            file_format=FileFormat(
                COMPRESSIONS[algorithm.parameterAsEnum(parameters, COMPRESSION, context)],
                algorithm.parameterAsBoolean(parameters, OVERVIEWS, context),
                algorithm.parameterAsBoolean(parameters, COG, context),
            ),
        ),
        grid=_grid_choice(algorithm, parameters, context),
        mask=_mask(algorithm, parameters, context),
    )


def _problem_with_wish(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return what the model can't fulfil of the parameters, before anything is read; "" where a run can start."""
    problem = problem_with_tiles(algorithm, parameters, context)
    if problem:
        return problem
    try:
        definition = read_model(algorithm, parameters, context, for_check=True).definition
        ClassChooser(definition, _class_choice(algorithm, parameters, context))
    except (GlacierTerminusError, QgsProcessingException) as error:
        return str(error)
    return ""


def _class_choice(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ClassChoice:
    unsure = read_number(algorithm, parameters, context, UNSURE_VALUE)
    names = algorithm.parameterAsString(parameters, CLASSES, context).split(",")
    return ClassChoice(
        threshold=algorithm.parameterAsDouble(parameters, THRESHOLD, context),
        wanted=tuple(name.strip() for name in names if name.strip()),
        predict_background=algorithm.parameterAsBoolean(parameters, PREDICT_BACKGROUND, context),
        unsure_value=None if unsure is None else round(unsure),
    )


def _grid_choice(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> GridChoice:
    crs = read_crs(parameters, context, TARGET_CRS)
    snap = raster_given(algorithm, parameters, context, SNAP_RASTER)
    return GridChoice(
        _CELLS[algorithm.parameterAsEnum(parameters, RESULT_CELLS, context)],
        wkt_of(crs),
        grid_of(*snap) if snap[0] else None,
    )


def _mask(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Mask | None:
    """Return the mask in its own CRS."""
    source = source_given(algorithm, parameters, context, MASK)
    if source is None:
        return None
    shapes = read_shapes(algorithm, parameters, context, MASK, source.sourceCrs())
    if not shapes:
        raise QgsProcessingException(tr("The mask layer contains no polygon. Draw one, or leave it out."))
    return Mask([rings for _, rings in shapes], wkt_of(source.sourceCrs()))
