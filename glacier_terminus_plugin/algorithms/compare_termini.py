"""glacierterminus:comparetermini: how far predicted terminus lines lie from reference lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.comparison import figures_by_group
from ..core.line_comparison import DEFAULT_TOLERANCE_M, LineGaps, compare_pairs, missed
from ..core.line_distance import METRICS
from ..core.line_matching import SeveralLines, match_lines
from ..core.pair_report import pair_report
from ..core.progress import SubProgress
from ..core.report_page import write_page
from .algorithm import GlacierTerminusAlgorithm
from .comparison_layers import LineLayer, read_line_layer, write_pairs, write_strips, write_summary, write_unmatched
from .feedback import FeedbackProgress, told_to_processing
from .outputs import checks_outputs
from .parameters import read_number
from .styling import style_lines_later, style_strips_later
from .terminus_layer import rejected_help, rejected_left_out
from .translation import tr

PREDICTED, REFERENCE = "PREDICTED", "REFERENCE"
PREDICTED_ID, PREDICTED_DATE = "PREDICTED_ID", "PREDICTED_DATE"
REFERENCE_ID, REFERENCE_DATE = "REFERENCE_ID", "REFERENCE_DATE"
SENSOR, CONFIDENCE, ERROR = "SENSOR", "CONFIDENCE", "ERROR"
MAX_DAYS, SEVERAL, CELL_SIZE, TOLERANCE = "MAX_DAYS", "SEVERAL", "CELL_SIZE", "TOLERANCE"
OUTPUT, OUTPUT_STRIPS, OUTPUT_SUMMARY = "OUTPUT", "OUTPUT_STRIPS", "OUTPUT_SUMMARY"
OUTPUT_UNMATCHED, OUTPUT_REPORT = "OUTPUT_UNMATCHED", "OUTPUT_REPORT"
_SAME_M = 1e-3  # nobody draws a line twice as exactly
_SEVERAL = (SeveralLines.EACH, SeveralLines.PIECES, SeveralLines.NEAREST)


class CompareTermini(GlacierTerminusAlgorithm):
    """Pairs the lines of two layers and measures every distance of core.line_distance on the ground."""

    NAME = "comparetermini"
    TITLE = "Compare termini"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        line = [QgsProcessing.SourceType.TypeVectorLine]
        self.addParameter(QgsProcessingParameterFeatureSource(PREDICTED, tr("Predicted lines"), line))
        self.addParameter(QgsProcessingParameterFeatureSource(REFERENCE, tr("Reference lines"), line))
        self._add_fields()
        self._add_choices()
        self._add_outputs()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read both layers; main thread only."""
        super().prepareAlgorithm(parameters, context, feedback)
        fields = {"glacier": PREDICTED_ID, "date": PREDICTED_DATE}
        fields |= {"sensor": SENSOR, "confidence": CONFIDENCE, "error": ERROR}
        self._predicted = read_line_layer(self, parameters, context, PREDICTED, fields)
        fields = {"glacier": REFERENCE_ID, "date": REFERENCE_DATE}
        self._reference = read_line_layer(self, parameters, context, REFERENCE, fields)
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Match, compare, write."""
        cell_m = read_number(self, parameters, context, CELL_SIZE)
        tolerance_m = read_number(self, parameters, context, TOLERANCE) or (
            2 * cell_m if cell_m else DEFAULT_TOLERANCE_M
        )
        report_path = self.parameterAsFileOutput(parameters, OUTPUT_REPORT, context)
        progress = FeedbackProgress(feedback)
        ours, theirs = self._predicted, self._reference
        with told_to_processing(feedback):
            matches = match_lines(
                ours.lines,
                theirs.lines,
                by_glacier=ours.has_glacier and theirs.has_glacier,
                by_date=ours.has_date and theirs.has_date,
                max_days=self.parameterAsInt(parameters, MAX_DAYS, context),
                several=_SEVERAL[self.parameterAsEnum(parameters, SEVERAL, context)],
                gap=LineGaps(progress),
            )
            notes = [*self._told_of_fields(), *matches.notes]
            for note in notes:
                feedback.pushInfo(note)
            if not matches.pairs:
                raise QgsProcessingException(_no_pair(ours, theirs))
            pairs = compare_pairs(
                matches.pairs,
                tolerance_m,
                SubProgress(progress, 0.02, 0.9),
                with_strips=bool(parameters.get(OUTPUT_STRIPS)),
            )
            same = sum(pair.distance.hausdorff < _SAME_M for pair in pairs)
            if same:
                notes.append(
                    tr(
                        "{same} of {pairs} predicted line(s) are the same as their reference, so their distance of 0 m "
                        "says nothing. Is a layer compared with itself or with a copy of it? Choose another reference."
                    ).format(same=same, pairs=len(pairs))
                )
                feedback.pushWarning(notes[-1])
            comparisons = [pair.comparison for pair in pairs] + [missed(line) for line in matches.without_prediction]
            groups = figures_by_group(comparisons)
            # first: a line without a partner was not measured yet, and may lie where the other CRS does not reach
            unmatched = write_unmatched(self, parameters, context, OUTPUT_UNMATCHED, matches, ours, theirs)
            if report_path:
                layers = f"{ours.name} against {theirs.name}"
                write_page(Path(report_path), pair_report(layers, pairs, matches, groups, tolerance_m, cell_m, notes))
        output = write_pairs(self, parameters, context, OUTPUT, pairs, ours, cell_m)
        strips = write_strips(self, parameters, context, OUTPUT_STRIPS, pairs, theirs)
        summary = write_summary(self, parameters, context, OUTPUT_SUMMARY, groups, cell_m)
        if output:
            style_lines_later(context, output)
        if strips:
            style_strips_later(context, strips, tolerance_m)
        whole = groups[0]
        feedback.pushInfo(
            tr("Compared {pairs} pair(s): symmetric mean {mean:.1f} m, median {median:.1f} m, worst {worst:.1f} m; "
               "{missed} reference line(s) without a prediction, {without} predicted line(s) without a reference.")
            .format(pairs=len(pairs), mean=whole.means["symmetric_mean"], median=whole.median_image,
                    worst=whole.worst_image, missed=whole.missed, without=len(matches.without_reference))
        )  # fmt: skip
        return {
            OUTPUT: output,
            OUTPUT_STRIPS: strips,
            OUTPUT_SUMMARY: summary,
            OUTPUT_UNMATCHED: unmatched,
            OUTPUT_REPORT: report_path or None,
            "PAIRS": len(pairs),
            "WITHOUT_PREDICTION": whole.missed,
            "WITHOUT_REFERENCE": len(matches.without_reference),
            "SYMMETRIC_MEAN_M": whole.means["symmetric_mean"],
        }

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        figures = "".join(f"<li><b>{tr(metric.title)}</b>: {tr(metric.definition)}</li>" for metric in METRICS)
        return (
            tr(
                "<p>Measures how far predicted terminus lines lie from reference lines, for example hand-digitised "
                "ones. Lines are paired by glacier and date. The two layers may have different coordinate systems; "
                "dates may be date fields or text such as 2014-08-01, 20140801 or 1.8.2014. If a layer tells no "
                "glacier ids, the nearest lines of the same date are paired one to one. Lines without a partner "
                "are listed in a layer of their own, each with the reason.</p>"
                "<p>All distances are metres on the ground, measured in a local plane around each pair, so that "
                "degrees and map projections do not distort them; if you give a <b>cell size</b>, they are reported "
                "in pixels too. Lines without a coordinate system are measured in their own units.</p>"
                "<p><b>Results</b>: the predicted lines, with the figures of each pair as attributes; the area "
                "between the lines in strips, coloured by width; a summary of all pairs and by glacier, sensor and "
                "month; and a report for the browser, with plots and the definitions below. Missed lines do not "
                "enter the means; their number is stated next to them.</p>"
                "<p>The figures:</p>"
            )
            + f"<ul>{figures}</ul>"
            + tr(
                "<p>Means, medians and shares are taken over points evenly spaced along each line, ends included, at "
                "least 1000 on the longer one. For area, bias, the point-by-point figure and Fréchet, the pieces of a "
                "broken line are joined by straight segments, nearest ends first; for area and bias these count as "
                "length as well. Areas that the lines go round twice count twice.</p>"
            )
            + rejected_help()
        )

    def _add_fields(self) -> None:
        kind = QgsProcessingParameterField
        for name, label, parent, default, advanced in (
            (PREDICTED_ID, tr("Predicted lines: glacier id field"), PREDICTED, "GlacierID", False),
            (PREDICTED_DATE, tr("Predicted lines: date field"), PREDICTED, "Date", False),
            (REFERENCE_ID, tr("Reference lines: glacier id field"), REFERENCE, "GlacierID", False),
            (REFERENCE_DATE, tr("Reference lines: date field"), REFERENCE, "Date", False),
            (SENSOR, tr("Predicted lines: sensor field"), PREDICTED, "Satellite", True),
            (CONFIDENCE, tr("Predicted lines: confidence field"), PREDICTED, "Confidence", True),
            (ERROR, tr("Predicted lines: stated error field (metres, 90 %)"), PREDICTED, "Error_m", True),
        ):
            field = kind(name, label, default, parent, kind.DataType.Any, optional=True)
            self._add(field, advanced)

    def _add_choices(self) -> None:
        number = QgsProcessingParameterNumber
        metres = tr("Tolerance in metres (empty: 2 cells or {metres:g} m)").format(metres=DEFAULT_TOLERANCE_M)
        several = [
            tr("Compare every line with every line of the other layer"),
            tr("Treat them as pieces of one front"),
            tr("Compare each with the nearest line of the other layer, one to one"),
        ]
        for parameter, advanced in (
            (
                number(
                    CELL_SIZE,
                    tr("Cell size in metres, for distances in pixels as well"),
                    number.Type.Double,
                    None,
                    True,
                    1e-6,
                ),
                False,
            ),
            (
                number(
                    MAX_DAYS, tr("Maximum number of days between the two dates"), number.Type.Integer, 0, False, 0, 3660
                ),
                False,
            ),
            (number(TOLERANCE, metres, number.Type.Double, None, True, 1e-6), True),
            (
                QgsProcessingParameterEnum(
                    SEVERAL, tr("Several lines of the same glacier and date"), several, False, 0
                ),
                True,
            ),
        ):
            self._add(parameter, advanced)

    def _add_outputs(self) -> None:
        source = QgsProcessing.SourceType
        sink = QgsProcessingParameterFeatureSink
        self.addParameter(sink(OUTPUT, tr("Compared lines"), source.TypeVectorLine))
        for name, label, kind in (
            (OUTPUT_STRIPS, tr("Area between the lines"), source.TypeVectorPolygon),
            (OUTPUT_SUMMARY, tr("Summary"), source.TypeVector),
            (OUTPUT_UNMATCHED, tr("Lines without a partner"), source.TypeVectorLine),
        ):
            self.addParameter(sink(name, label, kind, None, True))
        html = tr("HTML files (*.html)")
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT_REPORT, tr("Report"), html, None, True))
        for name, label in (
            ("PAIRS", tr("Number of pairs")),
            ("WITHOUT_PREDICTION", tr("Number of reference lines without a prediction")),
            ("WITHOUT_REFERENCE", tr("Number of predicted lines without a reference")),
            ("SYMMETRIC_MEAN_M", tr("Symmetric mean distance in metres")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add(self, parameter: QgsProcessingParameterDefinition, advanced: bool) -> None:
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def _told_of_fields(self) -> list[str]:
        """Return a sentence for each way in which the layers do not say what belongs together, or leave lines out."""
        layers = (self._predicted, self._reference)
        notes = [rejected_left_out(layer.name, layer.rejected) for layer in layers if layer.rejected]
        for what, held in (
            (tr("glacier id"), [layer.has_glacier for layer in layers]),
            (tr("date"), [layer.has_date for layer in layers]),
        ):
            if not all(held):
                lacking = [layer.name for layer, has in zip(layers, held) if not has]
                notes.append(
                    tr("{layers}: no {what} is told, so lines are paired without it.").format(
                        what=what, layers=tr(" and ").join(lacking)
                    )
                )
        return notes


def _no_pair(ours: LineLayer, theirs: LineLayer) -> str:
    def told(layer: LineLayer) -> str:
        sample = ", ".join(_sample(f"{line.glacier or '?'} {line.date or '?'}" for line in layer.lines))
        problems = ", ".join(_sample(line.problem for line in layer.lines if line.problem))
        count = tr("{layer}: {count} line(s)").format(layer=layer.name, count=len(layer.lines))
        return count + (f" ({sample})" if sample else "") + (f"; {problems}" if problems else "")

    return tr(
        "No predicted line has a reference line of the same glacier and date, so there is nothing to compare. Found "
        "in {ours}. Found in {theirs}. Check the glacier and date fields, or allow more days between the dates."
    ).format(ours=told(ours), theirs=told(theirs))


def _sample(texts: Iterable[str], most: int = 3) -> list[str]:
    different = list(dict.fromkeys(texts))
    return different[:most] + (["…"] if len(different) > most else [])
