"""glacierterminus:terminuschange: from the lines of a series to how far the terminus has moved, and how fast."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..core.change_report import change_report
from ..core.line_distance import joined
from ..core.report_page import write_page
from ..core.scene_name import SceneName
from ..core.terminus_change import METHODS, GlacierChange, terminus_change
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .comparison_layers import LineLayer, multi_line, qgis_date, read_line_layer
from .feedback import FeedbackProgress, told_to_processing
from .field_kinds import DATE, NUMBER, TEXT, WHOLE
from .outputs import checks_outputs
from .styling import style_changes_later, style_walls_later
from .terminus_layer import rejected_help, rejected_left_out
from .translation import tr
from .vector_rows import write_rows

ID_FIELD, DATE_FIELD, SENSOR, ERROR, FLOW = "ID_FIELD", "DATE_FIELD", "SENSOR", "ERROR", "FLOW"
METHOD, WIDTH, PIECES = "METHOD", "WIDTH", "PIECES"
OUTPUT_PLACE, OUTPUT_REPORT = "OUTPUT_PLACE", "OUTPUT_REPORT"
_USUAL_METHOD = next(i for i, method in enumerate(METHODS) if method.key == "curved_box")
_MATLAB_DAYS = 366  # between Python's first day and MATLAB's, whose serial dates are usual in tables of fronts

# ten characters with the unit: as long as a shapefile's names may be
_FIELDS = (
    ("GlacierID", TEXT),
    ("Date", DATE),
    ("Year", WHOLE),
    ("Month", WHOLE),
    ("Day", WHOLE),
    ("DecDate", NUMBER),
    ("SerialDate", WHOLE),
    ("Satellite", TEXT),
    ("Method", TEXT),
    ("Position_m", NUMBER),
    ("RelLast_m", NUMBER),
    ("Change_m", NUMBER),
    ("ChangeEr_m", NUMBER),
    ("Rate_m_yr", NUMBER),
    ("Width_m", NUMBER),
    ("Path_m", NUMBER),
    ("NodeDist_m", NUMBER),
    ("BoxWidth_m", NUMBER),
    ("BoxArea_m2", NUMBER),
    ("Spanned", NUMBER),
    ("Error_m", NUMBER),
    ("LineFID", TEXT),
    ("Notes", TEXT),
)


class TerminusChange(GlacierTerminusAlgorithm):
    """Measures where each front of a series stands along its glacier, and what has changed from one to the next."""

    NAME = "terminuschange"
    TITLE = "Terminus change"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        line = QgsProcessing.SourceType.TypeVectorLine
        number = QgsProcessingParameterNumber
        self.addParameter(QgsProcessingParameterFeatureSource(p.INPUT, tr("Terminus lines of several dates"), [line]))
        centreline = QgsProcessingParameterFeatureSource(
            p.CENTRELINE, tr("Centrelines, one per glacier"), [line], optional=True
        )
        how = tr("Drawn downstream. Without them, a straight line along the flow that the fronts state is used.")
        self.addParameter(p.explained(centreline, how))
        methods = [tr(method.title) for method in METHODS]
        self.addParameter(QgsProcessingParameterEnum(METHOD, tr("Method"), methods, defaultValue=_USUAL_METHOD))
        width = number(
            WIDTH,
            tr("Width of the box in metres (empty: what three of four fronts span)"),
            number.Type.Double,
            None,
            True,
            1.0,
        )
        self.addParameter(width)
        for name, label, default in (
            (ID_FIELD, tr("Glacier id field"), p.GLACIER_ID),
            (DATE_FIELD, tr("Date field"), "Date"),
            (SENSOR, tr("Sensor field"), "Satellite"),
            (ERROR, tr("Stated error field (metres)"), "Error_m"),
            (FLOW, tr("Flow direction field"), "FlowDir"),
        ):
            field = QgsProcessingParameterField(
                name, label, default, p.INPUT, QgsProcessingParameterField.DataType.Any, optional=True
            )
            self.addParameter(field if name in (ID_FIELD, DATE_FIELD) else p.advanced(field))
        pieces = QgsProcessingParameterBoolean(
            PIECES, tr("Lines of the same glacier and date are pieces of one front"), False
        )
        self.addParameter(p.advanced(pieces))
        self.addParameter(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Terminus change"), line))
        self.addParameter(
            QgsProcessingParameterFeatureSink(OUTPUT_PLACE, tr("Centrelines and boxes"), line, None, True)
        )
        html = tr("HTML files (*.html)")
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT_REPORT, tr("Report"), html, None, True))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of fronts measured")))
        self.addOutput(QgsProcessingOutputNumber("GLACIERS", tr("Number of glaciers")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers; main thread only."""
        super().prepareAlgorithm(parameters, context, feedback)
        fields = {"glacier": ID_FIELD, "date": DATE_FIELD, "sensor": SENSOR, "error": ERROR, "flow": FLOW}
        self._lines = read_line_layer(self, parameters, context, p.INPUT, fields)
        shapes = p.read_drawn(self, parameters, context, p.CENTRELINE, self._lines.crs)
        self._centrelines = [(glacier, joined(lines)) for glacier, lines in shapes]
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measure, write."""
        report_path = self.parameterAsFileOutput(parameters, OUTPUT_REPORT, context)
        lines, notes = self._lines, list[str]()

        def tell(text: str) -> None:
            notes.append(text)
            feedback.pushInfo(text)

        def warn(text: str) -> None:
            notes.append(text)
            feedback.pushWarning(text)

        if lines.rejected:
            tell(rejected_left_out(lines.name, lines.rejected))
        if lines.turned and not self._centrelines:
            warn(
                tr(
                    "{layer}: the flow direction of {count} line(s), field FlowDir, is left out: the lines were "
                    "transformed to another coordinate system, where another way is north. Draw a centreline, or map "
                    "with that CRS of the lines (LINES_CRS)."
                ).format(layer=lines.name, count=lines.turned)
            )
        with told_to_processing(feedback):
            changes = terminus_change(
                lines.lines,
                self._centrelines,
                METHODS[self.parameterAsEnum(parameters, METHOD, context)],
                p.read_number(self, parameters, context, WIDTH),
                self.parameterAsBoolean(parameters, PIECES, context),
                tell,
                FeedbackProgress(feedback),
                warn,
            )
            measured = sum(len(change.known) for change in changes)
            if not measured:
                reasons = sorted({moved.front.note for change in changes for moved in change.fronts})
                raise QgsProcessingException(
                    tr("The position of none of the fronts could be measured: {reasons}.").format(
                        reasons="; ".join(reasons)
                    )
                )
            if report_path:
                write_page(Path(report_path), change_report(lines.name, changes, notes, FeedbackProgress(feedback)))
        output = self._write(parameters, context, changes, lines)
        place = self._write_place(parameters, context, changes, lines)
        style_changes_later(context, output, _aliases())
        style_walls_later(context, place)
        for change in changes:
            self._tell(change, feedback)
        return {
            p.OUTPUT: output,
            OUTPUT_PLACE: place,
            OUTPUT_REPORT: report_path or None,
            "COUNT": measured,
            "GLACIERS": len(changes),
        }

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        methods = "".join(f"<li><b>{tr(method.title)}</b>: {tr(method.definition)}</li>" for method in METHODS)
        return (
            tr(
                "<p>Measures how far the terminus of a glacier has advanced or retreated: where each front of a series "
                "stands along the glacier, the change from one front to the next, and the rate per year. The lines may "
                "be those of <i>Map a series</i> or any others with a date; a field GlacierID tells several glaciers "
                "apart. <b>Advance is positive, retreat negative</b>; all lengths are metres on the ground, measured "
                "in a plane around each glacier.</p>"
                "<p>Draw a <b>centreline</b> from upstream to downstream, along the middle of the glacier and beyond "
                "all fronts. If you give none, a straight line through the middle of the fronts takes its place, in "
                "the direction that the lines state (field FlowDir). Positions count from the upstream end of that "
                "line: take the same centreline for all runs that you compare.</p>"
                "<p>The methods:</p>"
            )
            + f"<ul>{methods}</ul>"
            + tr(
                "<p>A front that ends within the box is extended straight across to its sides; <b>Spanned</b> states "
                "the share of the box that the front itself spans, and <b>Notes</b> what is missing. <b>Width of the "
                "box</b>: choose one that all fronts span, or the change of a front that is drawn short is that of "
                "its part.</p>"
                "<p><b>Results</b>: the lines with date, position, position relative to the most recent front, change "
                "and rate since the front before, width, path length, mean distance between nodes, and width and area "
                "of the box. ChangeEr_m combines the errors that both fronts state (Error_m). A name that ends in .csv "
                "or .xlsx gives the table alone. <b>Centrelines and boxes</b> shows along what was measured; the "
                "<b>report</b> has the curve of each glacier.</p>"
            )
            + rejected_help()
        )

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        changes: list[GlacierChange],
        lines: LineLayer,
    ) -> str | None:
        def rows() -> Iterable[tuple[list[Any], QgsGeometry]]:
            for change in changes:
                for moved in change.fronts:
                    front = moved.front
                    line, day = front.line, front.date
                    values = [line.glacier or None, qgis_date(day), day.year, day.month, day.day]
                    values += [SceneName(day).decimal_date, day.toordinal() + _MATLAB_DAYS, line.sensor or None]
                    values += [change.method.title, front.position_m, moved.relative_m, moved.change_m]
                    values += [moved.change_error_m, moved.rate_m_yr, front.width_m, front.path_m, front.node_m]
                    values += [front.box_width_m, front.box_area_m2, front.spanned, line.error_m, line.feature]
                    yield [*values, front.note or None], multi_line(line.parts)

        kind = QgsWkbTypes.Type.MultiLineString
        return write_rows(self, parameters, context, p.OUTPUT, _FIELDS, kind, lines.crs, rows())

    def _write_place(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        changes: list[GlacierChange],
        lines: LineLayer,
    ) -> str | None:
        names = {
            "centreline": tr("centreline"),
            "left side": tr("left side of the box"),
            "right side": tr("right side of the box"),
        }
        rows = (
            ([change.glacier or None, names[name], change.box_width_m], multi_line([points]))
            for change in changes
            for name, points in change.place.items()
        )
        columns = [(p.GLACIER_ID, TEXT), ("Part", TEXT), ("BoxWidth_m", NUMBER)]
        kind = QgsWkbTypes.Type.MultiLineString
        return write_rows(self, parameters, context, OUTPUT_PLACE, columns, kind, lines.crs, rows)

    @staticmethod
    def _tell(change: GlacierChange, feedback: QgsProcessingFeedback) -> None:
        """Say in the log how far a glacier's front has moved, and which fronts could not be measured."""
        known = change.known
        for moved in change.fronts:
            if moved.front.position_m is None:
                glacier = f"{change.glacier}, " if change.glacier else ""
                feedback.pushWarning(f"{glacier}{moved.front.date}: {moved.front.note}")
        if change.rate_m_yr is not None:  # there are two dates
            feedback.pushInfo(
                tr("{glacier}: {change:+.0f} m from {first} to {last}, {rate:+.0f} m per year in the mean.").format(
                    glacier=change.glacier or tr("Glacier"),
                    change=-(known[0].relative_m or 0.0),
                    first=known[0].front.date,
                    last=known[-1].front.date,
                    rate=change.rate_m_yr,
                )
            )


def _aliases() -> dict[str, str]:
    """Return what the fields are called where QGIS shows them."""
    return {
        "Position_m": tr("Terminus position along the centreline (m)"),
        "RelLast_m": tr("Position relative to the most recent front (m, advance positive)"),
        "Change_m": tr("Change since the front before (m, advance positive)"),
        "ChangeEr_m": tr("Error of the change (m)"),
        "Rate_m_yr": tr("Rate of change (m/yr, advance positive)"),
        "Width_m": tr("Terminus width (m)"),
        "Path_m": tr("Terminus path length (m)"),
        "NodeDist_m": tr("Mean distance between nodes (m)"),
        "BoxWidth_m": tr("Box width (m)"),
        "BoxArea_m2": tr("Box area upstream of the front (m2)"),
        "Spanned": tr("Share of the box that the front spans"),
    }
