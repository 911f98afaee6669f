"""The layers of a comparison of lines: the two that are read, and pairs, strips, summary and leftovers as written."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.comparison import GroupFigures
from ..core.glacier_id import glacier_id_text
from ..core.line_comparison import ComparedPair
from ..core.line_distance import METRICS, FrontDistance
from ..core.line_matching import MappedLine, Matches, read_date
from ..core.raster_grid import near_longitude, transform_points
from .crs_wkt import wkt_of
from .field_kinds import DATE, NUMBER, TEXT, WHOLE
from .parameters import check_kind
from .styling import STRIP_WIDTH
from .terminus_layer import is_rejected, line_parts
from .translation import tr
from .valid_features import features_of
from .vector_rows import write_rows

# ten characters with the unit: as long as a shapefile's names may be
_METRIC_FIELDS = {
    "symmetric_mean": "SymMean",
    "symmetric_median": "SymMed",
    "predicted_to_reference": "PredRef",
    "reference_to_predicted": "RefPred",
    "pooled_mean": "Pooled",
    "resampled_mean": "Resamp",
    "area_over_length": "AreaLen",
    "bias": "Bias",
    "hausdorff": "Hausd",
    "hausdorff_95": "Hausd95",
    "frechet": "Frechet",
    "share_within": "Within",
}


_FAR = 5.0  # of a line from its centre, in lengths: other units and latitudes are less than that apart
_M_IN_DEGREE = 111_000.0


@dataclass(frozen=True)
class LineLayer:
    """What was read of a layer of lines."""

    name: str
    lines: list[MappedLine]
    crs: QgsCoordinateReferenceSystem = field(repr=False)
    rejected: int = 0  # lines that a review has rejected, which are not among them
    turned: int = 0  # lines whose flow direction counts from the north of another CRS, and is left out

    @property
    def has_glacier(self) -> bool:
        """Whether any line says which glacier's it is; a field that is empty throughout does not."""
        return any(line.glacier for line in self.lines)

    @property
    def has_date(self) -> bool:
        """Whether any line has a date, readable or not."""
        return any(line.date or line.problem for line in self.lines if line.parts)


def read_line_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    roles: Mapping[str, str],
) -> LineLayer:
    """Return a parameter's lines without rejected ones; roles: which parameter names the field of each role.

    A field that is only the default need not be there. Main thread only.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind != QgsWkbTypes.GeometryType.UnknownGeometry:  # of several kinds: each line is looked at
        check_kind(algorithm, name, source, kind)
    fields = {}
    for role, field_name in roles.items():
        wanted = algorithm.parameterAsString(parameters, field_name, context)
        fields[role] = source.fields().lookupField(wanted) if wanted else -1
        given = parameters.get(field_name)
        if (
            wanted
            and fields[role] < 0
            and given not in (None, algorithm.parameterDefinition(field_name).defaultValue())
        ):
            raise QgsProcessingException(
                tr("{layer} has no field {field}; its fields are {found}. Choose one of them as {name}.").format(
                    layer=source.sourceName(), field=wanted, found=", ".join(source.fields().names()), name=field_name
                )
            )
    return _read_lines(source, features_of(parameters, context, name, source), fields)


def _read_lines(
    source: QgsProcessingFeatureSource, features: Iterable[QgsFeature], fields: Mapping[str, int]
) -> LineLayer:
    """Return them; fields: the number of each role's field, -1 where there is none."""
    crs = _known_crs(source.sourceCrs())
    wkt = wkt_of(crs)
    lines, rejected, turned = [], 0, 0
    for feature in features:
        if is_rejected(feature):
            rejected += 1
            continue
        attributes = feature.attributes()
        values = {
            role: None if place < 0 or _is_blank(attributes[place]) else attributes[place]
            for role, place in fields.items()
        }
        parts = line_parts(feature.geometry())
        flow = _float(values.get("flow"))
        is_ours = flow is not None and source.fields().at(fields["flow"]).name().casefold() == "flowdir"
        if is_ours and _is_transformed(feature, crs):
            flow, turned = None, turned + 1
        date = read_date(python_date(values["date"])) if values["date"] is not None else None
        lines.append(
            MappedLine(
                feature=str(feature.id()),
                parts=parts,
                crs=wkt,
                glacier=glacier_id_text(values["glacier"]),
                date=date,
                sensor=_text(values.get("sensor")),
                confidence=_float(values.get("confidence")),
                error_m=_float(values.get("error")),
                problem=_problem(parts, values["date"], date),
                flow_direction=flow,
            )
        )
    return LineLayer(source.sourceName(), lines, crs, rejected, turned)


def _is_transformed(feature: QgsFeature, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a line lies far from the centre that it states, as where another tool has transformed it to this CRS.

    A line that was clipped lies near it, by its length when it was drawn.
    """
    places = [feature.fields().lookupField(name) for name in ("Center_X", "Center_Y", "Length_m")]
    x, y, length_m = (None if place < 0 else _float(feature.attributes()[place]) for place in places)
    box = feature.geometry().boundingBox()
    if x is None or y is None or box.isNull():
        return False
    length = (length_m or 0.0) / (_M_IN_DEGREE if crs.isGeographic() else 1.0)
    margin = max(box.width(), box.height(), _FAR * length)
    return not box.buffered(margin).contains(QgsPointXY(x, y))


def _is_blank(value: Any) -> bool:
    """Whether an attribute says nothing: NULL, or a text without a letter, as tables from text files have it."""
    return value == NULL or (isinstance(value, str) and not value.strip())


def _known_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return a CRS, none where it is what a GeoPackage says of lines that have none: "Undefined geographic SRS"."""
    is_none = not crs.authid() and crs.description().startswith("Undefined")
    return QgsCoordinateReferenceSystem() if is_none else crs


def write_pairs(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    pairs: Sequence[ComparedPair],
    predicted: LineLayer,
    cell_m: float | None,
) -> str | None:
    """Write each pair's predicted line with all distances, in metres and, where the cell is known, in pixels."""
    columns = [("GlacierID", TEXT), ("Date", DATE), ("RefDate", DATE), ("Satellite", TEXT), ("PredFID", TEXT)]
    columns += [("RefFID", TEXT), *_distance_columns(cell_m), ("Within", NUMBER), ("Toler_m", NUMBER)]
    columns += [("PredLen_m", NUMBER), ("RefLen_m", NUMBER)]

    def rows() -> Iterable[tuple[list[Any], QgsGeometry]]:
        for pair in pairs:
            line, distance = pair.predicted, pair.distance
            values = [line.glacier or pair.reference.glacier, qgis_date(line.date), qgis_date(pair.reference.date)]
            values += [line.sensor or None, line.feature, pair.reference.feature]
            values += _distance_values(distance, cell_m)
            values += [distance.share_within, distance.tolerance]
            values += [distance.predicted_length, distance.reference_length]
            yield values, multi_line(line.parts)

    kind = QgsWkbTypes.Type.MultiLineString
    return write_rows(algorithm, parameters, context, name, columns, kind, predicted.crs, rows())


def write_strips(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    pairs: Sequence[ComparedPair],
    reference: LineLayer,
) -> str | None:
    """Write the area between the lines of each pair, in strips with their width."""
    columns = [("GlacierID", TEXT), ("Date", DATE), ("PredFID", TEXT), ("RefFID", TEXT), (STRIP_WIDTH, NUMBER)]
    columns += [("Area_m2", NUMBER), ("Side", TEXT)]

    def rows() -> Iterable[tuple[list[Any], QgsGeometry]]:
        for pair in pairs:
            facts = [pair.predicted.glacier or pair.reference.glacier, qgis_date(pair.predicted.date)]
            facts += [pair.predicted.feature, pair.reference.feature]
            for strip in pair.strips:
                rings = [[QgsPointXY(x, y) for x, y in ring.tolist()] for ring in strip.rings]
                side = tr("left of the reference") if strip.side > 0 else tr("right of the reference")
                yield [*facts, strip.width_m, strip.area_m2, side], QgsGeometry.fromPolygonXY(rings)

    kind = QgsWkbTypes.Type.Polygon
    return write_rows(algorithm, parameters, context, name, columns, kind, reference.crs, rows())


def write_summary(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    groups: Sequence[GroupFigures],
    cell_m: float | None,
) -> str | None:
    """Write the means of all pairs, by glacier, by sensor and by month."""
    columns = [("By", TEXT), ("Name", TEXT), ("References", WHOLE), ("Pairs", WHOLE), ("Missed", WHOLE)]
    columns += [*_distance_columns(cell_m), ("Within", NUMBER), ("Median_m", NUMBER), ("Worst_m", NUMBER)]
    columns += [("CI95Low_m", NUMBER), ("CI95High_m", NUMBER), ("Resampled", TEXT)]

    def rows() -> Iterable[tuple[list[Any], QgsGeometry]]:
        for group in groups:
            references = len({comparison.reference for comparison in group.members})
            values = [group.by, group.name, references, group.compared, group.missed]
            values += _distance_values(group.means, cell_m) + [_known(group.means["share_within"])]
            values += [_known(v) for v in (group.median_image, group.worst_image, *group.interval)]
            yield [*values, group.resampled], QgsGeometry()

    kind = QgsWkbTypes.Type.NoGeometry
    return write_rows(algorithm, parameters, context, name, columns, kind, QgsCoordinateReferenceSystem(), rows())


def write_unmatched(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    matches: Matches,
    predicted: LineLayer,
    reference: LineLayer,
) -> str | None:
    """Write the lines of both layers that have no partner, in the reference's CRS, each with the reason."""
    # a GeoPackage has a field FID of its own, and lines with a field Side are taken for fjord walls
    columns = [("Layer", TEXT), ("LineFID", TEXT), ("GlacierID", TEXT), ("Date", DATE), ("Reason", TEXT)]
    wkt = wkt_of(reference.crs)

    def rows() -> Iterable[tuple[list[Any], QgsGeometry]]:
        for side, lines in (("predicted", matches.without_reference), ("reference", matches.without_prediction)):
            for line in lines:
                parts = [transform_points(part, line.crs, wkt) for part in line.parts]
                if line.crs != wkt:
                    parts = [near_longitude(part, parts[0][0, 0], wkt) for part in parts]
                yield [side, line.feature, line.glacier or None, qgis_date(line.date), line.problem], multi_line(parts)

    kind = QgsWkbTypes.Type.MultiLineString
    return write_rows(algorithm, parameters, context, name, columns, kind, reference.crs, rows())


def _distance_columns(cell_m: float | None) -> list[tuple[str, Any]]:
    units = ["m", "px"] if cell_m else ["m"]
    return [(f"{_METRIC_FIELDS[m.key]}_{unit}", NUMBER) for unit in units for m in METRICS if m.is_length]


def _distance_values(figures: FrontDistance | Mapping[str, float], cell_m: float | None) -> list[Any]:
    values = vars(figures) if isinstance(figures, FrontDistance) else figures
    factors = [1.0, 1 / cell_m] if cell_m else [1.0]
    return [_known(values[m.key] * factor) for factor in factors for m in METRICS if m.is_length]


def _known(value: float) -> float | None:
    return value if math.isfinite(value) else None


def multi_line(parts: Sequence[np.ndarray]) -> QgsGeometry:
    """Return lines, each (n, 2) x, y, as one geometry."""
    return QgsGeometry.fromMultiPolylineXY([[QgsPointXY(x, y) for x, y in part.tolist()] for part in parts])


def _problem(parts: Sequence[np.ndarray], written: Any, date: datetime.date | None) -> str:
    if not parts:
        return tr("no line geometry")
    if written is not None and date is None:
        return tr("the date {date} can't be read").format(date=written)
    return ""


def python_date(value: Any) -> Any:
    """Return a value of a layer, dates as Python has them."""
    if isinstance(value, QDateTime):
        value = value.date()
    return datetime.date(value.year(), value.month(), value.day()) if isinstance(value, QDate) else value


def qgis_date(date: datetime.date | None) -> QDate | None:
    """Return a day as QGIS has it."""
    return None if date is None else QDate(date.year, date.month, date.day)


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _float(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
