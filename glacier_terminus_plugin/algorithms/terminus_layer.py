"""Terminus lines as a layer: TermPicks' attributes where known, and what made the line."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..core.errors import GridError, ScenePatternError
from ..core.line_origin import IMAGE_PATH, REJECTED, REVIEW
from ..core.map_terminus import MappedTerminus
from ..core.model_definition import ModelDefinition
from ..core.progress import check_cancelled
from ..core.raster_grid import direction_at, middle_on_ground, near_longitude, transform_points
from ..core.scene_name import SceneName
from ..core.scene_pattern import check_pattern
from ..core.scene_record import scene_record
from .crs_wkt import wkt_of
from .feedback import FeedbackProgress
from .field_kinds import DATE, NUMBER, TEXT, WHOLE
from .parameters import LINES_CRS, NAME_PATTERN, OUTPUT, SceneRequest, read_crs
from .translation import tr
from .vector_rows import write_rows

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
    ("Author", TEXT),
    ("Center_X", NUMBER),
    ("Center_Y", NUMBER),
    ("Model", TEXT),
    ("ModelSHA", TEXT),
    ("Length_m", NUMBER),
    ("Confidence", NUMBER),
    ("Error_m", NUMBER),
    ("Doubt", NUMBER),
    ("FlowDir", NUMBER),
    # as in GEEDiT (Lea 2018); its notes are ours
    ("Time", TEXT),
    (IMAGE_PATH, TEXT),
    ("cloudShadowFlag", WHOLE),
    ("otherImageFlag", WHOLE),
    ("SLCFlag", WHOLE),
    ("partialPickFlag", WHOLE),
    ("Notes", TEXT),
    (REVIEW, TEXT),
)
AUTHOR = "Glacier Terminus (automatic)"
EDITOR = "Glacier Terminus (edited by hand)"
_UNCERTAIN, _INCOMPLETE, _AUTOMATIC, _SLC_OFF = "01", "04", "05", "03"  # TermPicks' quality flags, combined by commas
_NO_ISSUES = "00"


@dataclass(frozen=True)
class SceneLines:
    """The lines of one scene, in its CRS; path: of the scene, or its layer's name where GDAL does not read that.

    image: what is told of where it comes from.
    """

    termini: Sequence[MappedTerminus]
    crs: str
    path: str
    image: str


def lines_of_scene(termini: Sequence[MappedTerminus], crs: str, scene: SceneRequest) -> SceneLines:
    """Return what was found in a scene, in its CRS."""
    image = scene.path or scene.source
    if os.path.exists(image):
        image = (Path.cwd() / image).as_posix()  # the review looks for it from elsewhere
    return SceneLines(termini, crs, scene.path or scene.name, image)


def lines_help() -> str:
    """Return what a line is and what it carries, as HTML for the help of an algorithm that draws lines."""
    what = tr(
        "<p>The line runs from left to right as seen when looking downstream. Its attributes follow TermPicks and "
        "GEEDiT: date, time, satellite and image id, from the image's name, from a <b>pattern</b> of yours (a "
        "template such as {glacier}_{date:%Y%m%d}_{sensor}, with * for any text, or a regular expression with named "
        "groups), or from the file's tags; the model and its checksum; and the line's length on the ground. QualFlag "
        "combines 01 uncertain, 03 scan-line gaps of Landsat 7 since 31 May 2003, 04 incomplete and 05 automatic; "
        "Notes gives the reasons in words. Clouds are not detected: cloudShadowFlag stays empty.</p>"
        "<p><b>Error_m</b> is derived from how wide, faint or ambiguous the front's probability is across the line. "
        "It is meant as an upper limit of the mean distance from the true front that holds for nine lines in ten. On "
        "three glaciers, each unseen by the network in question, 113 of 122 lines lay within it of the hand-drawn "
        "front; it is calibrated on them. Take it as a guide elsewhere, all the more with models other than the "
        "bundled one. <b>Doubt</b>, from 0 to 1, ranks lines for review, by this error and the number of flags. "
        "<b>Confidence</b> is the mean probability along the line.</p>"
        "<p>If no front is found, the layer is empty and the log says why.</p>"
    )
    flow = tr(
        "<p><b>FlowDir</b> is the flow direction that the line was found with, in degrees clockwise from grid north, "
        "the y axis of the layer's CRS.</p>"
    )
    edited = tr(
        "<p>When you edit a line in QGIS and save it, its length and centre become those of the new shape, Author says "
        "that it was edited by hand, and what spoke of the model's own line goes: flag 05, Confidence, Error_m and "
        "Doubt.</p>"
    )
    return what + flow + edited


def check_lines_wishes(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, paths: Sequence[str]
) -> None:
    """Raise, before any work, where the pattern of file names or the CRS of the lines is wrong; paths: the images'."""
    read_crs(parameters, context, LINES_CRS)
    pattern = algorithm.parameterAsString(parameters, NAME_PATTERN, context)
    if pattern:
        check_pattern(pattern, filter(None, paths))


def write_lines(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    scenes: Sequence[SceneLines],
    definition: ModelDefinition | None,
) -> str | None:
    """Write the lines of one scene or more into the algorithm's sink and return the layer's id or path.

    They are in the first scene's CRS, unless another is asked for, and so are their flow directions. Scenes whose date
    is unknown are named. Raises CancelledError where there are several.
    """
    crs = scenes[0].crs
    reference = QgsCoordinateReferenceSystem.fromWkt(crs) if crs else QgsCoordinateReferenceSystem()
    wanted = read_crs(parameters, context, LINES_CRS)
    if wanted.isValid():
        reference = _wanted_crs(wanted, crs)
    pattern = algorithm.parameterAsString(parameters, NAME_PATTERN, context)

    undated: list[str] = []

    def rows() -> Iterator[tuple[list[Any], QgsGeometry]]:
        for lines in scenes:
            if len(scenes) > 1:  # each one's file is opened for its tags; the raster of a single one is there already
                check_cancelled(FeedbackProgress(feedback))
            try:
                scene = scene_record(lines.path, pattern)
            except ScenePatternError as error:  # one odd name among many must not cost the lines of all
                feedback.pushWarning(str(error))
                scene = scene_record(lines.path)
            if lines.termini and scene.date is None:
                undated.append(PurePath(lines.path).name)
            for found in lines.termini:
                terminus = _placed(found, lines.crs, reference)
                middle = middle_on_ground(wkt_of(reference), [terminus.points])
                geometry = QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in terminus.points.tolist()])
                yield _attributes(terminus, scene, definition, lines.image, middle), geometry

    kind = QgsWkbTypes.Type.LineString
    written = write_rows(algorithm, parameters, context, OUTPUT, _FIELDS, kind, reference, rows())
    if undated:
        say = feedback.pushWarning if len(scenes) > 1 else feedback.pushInfo  # a series lives by its dates
        say(
            tr(
                "The date of {count} image(s) is unknown, and so is that of their lines: {names}. Give a pattern of "
                "their names (file name pattern), or name them as their makers do."
            ).format(count=len(undated), names=", ".join(undated[:3]) + (", ..." if len(undated) > 3 else ""))
        )
    return written


def line_parts(geometry: QgsGeometry) -> tuple[np.ndarray, ...]:
    """Return a geometry's lines, each (n, 2) x, y; what is no line, or has no length, is left out.

    A line ends where a vertex is not finite: programs without multi-lines put one between two pieces.
    """
    line = QgsWkbTypes.GeometryType.LineGeometry
    there = [] if geometry.isEmpty() else geometry.asGeometryCollection()
    parts = [part.asPolyline() for part in there if part.type() == line]
    arrays = [np.array([(point.x(), point.y()) for point in part]) for part in parts if part]
    pieces = (piece for part in arrays for piece in _finite_pieces(part))
    return tuple(piece for piece in pieces if (piece != piece[0]).any())


def _finite_pieces(part: np.ndarray) -> list[np.ndarray]:
    """Return the stretches of a line (n, 2) whose vertices are all finite; one vertex alone is none."""
    finite = np.isfinite(part).all(axis=1)
    if finite.all():
        return [part]
    stretches = np.split(part, np.flatnonzero(np.diff(finite)) + 1)
    return [stretch for stretch in stretches if np.isfinite(stretch).all() and len(stretch) > 1]


def is_rejected(feature: QgsFeature) -> bool:
    """Return whether a review has rejected a line."""
    place = feature.fields().lookupField(REVIEW)
    return place >= 0 and feature.attributes()[place] == REJECTED


def rejected_help() -> str:
    """Return what becomes of rejected lines, as HTML for the help of an algorithm that reads lines."""
    return tr("<p>Lines that were rejected in a review (field Review) are left out; the log says how many.</p>")


def rejected_left_out(layer: str, count: int) -> str:
    """Return what is said of the rejected lines of a layer."""
    return tr("{layer}: {count} line(s) that were rejected in a review are left out.").format(layer=layer, count=count)


def without_automatic(flags: str) -> str:
    """Return quality flags without the one for lines that nobody has drawn."""
    return ", ".join(f for f in map(str.strip, flags.split(",")) if f not in ("", _AUTOMATIC)) or _NO_ISSUES


def _wanted_crs(wanted: QgsCoordinateReferenceSystem, crs: str) -> QgsCoordinateReferenceSystem:
    if not crs:
        raise QgsProcessingException(
            tr(
                "The image has no coordinate system, so lines can't be transformed to {wanted}. Set the layer's CRS "
                "first."
            ).format(wanted=wanted.authid())
        )
    return wanted


def _placed(terminus: MappedTerminus, crs: str, reference: QgsCoordinateReferenceSystem) -> MappedTerminus:
    """Return a line as it is in the layer's CRS, in which another way is north."""
    try:
        wanted = wkt_of(reference) if crs else ""
        points = transform_points(terminus.points, crs, wanted)
        flow = terminus.flow_direction
        if flow is not None and crs and QgsCoordinateReferenceSystem.fromWkt(crs) != reference:
            flow = direction_at(flow, terminus.points, crs, wanted)
        return replace(terminus, points=near_longitude(points, points[0, 0], wanted), flow_direction=flow)
    except GridError as error:
        raise QgsProcessingException(str(error)) from None


def _attributes(
    terminus: MappedTerminus,
    scene: SceneName,
    definition: ModelDefinition | None,
    scene_path: str,
    middle: tuple[float, float],
) -> list[Any]:
    date = scene.date
    return [
        terminus.glacier_id or scene.glacier or None,
        None if date is None else QDate(date.year, date.month, date.day),
        None if date is None else date.year,
        None if date is None else date.month,
        None if date is None else date.day,
        scene.decimal_date,
        _quality(terminus, scene),
        scene.satellite or None,
        scene.image_id or None,
        AUTHOR,
        *middle,
        None if definition is None else definition.title,
        None if definition is None else definition.model_file_checksum,
        terminus.length_m,
        terminus.confidence,
        terminus.error_m,
        terminus.doubt,
        terminus.flow_direction,
        None if scene.time is None else scene.time.isoformat(),
        scene_path,
        None,  # whether cloud or shadow lies on it is not known
        int(terminus.is_uncertain),
        int(scene.is_slc_off),
        int(terminus.is_incomplete),
        "; ".join(terminus.notes) or None,
        None,  # nobody has looked at it yet
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
