"""The report on two layers of lines: the distances of all pairs, the worst ones drawn, and what found no partner."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence

from . import report_page as html
from .comparison import GroupFigures
from .comparison_report import Unit, comparison_sections, definition_section, every_comparison
from .line_comparison import ComparedPair, GroundFrame, missed
from .line_matching import Matches, described
from .svg_plot import COLOURS, lines_sketch

_DRAWN = 9
_MOST_ROWS = 500  # of lines without a partner; the layer holds them all


def pair_report(
    layers: str,
    pairs: Sequence[ComparedPair],
    matches: Matches,
    groups: Sequence[GroupFigures],
    tolerance_m: float,
    cell_m: float | None,
    notes: Sequence[str],
) -> str:
    """Return the whole page; groups: figures_by_group of the pairs and of the references without a prediction."""
    in_metres = bool(pairs and pairs[0].reference.crs)
    unit = Unit("m" if in_metres else "map units", *(("px", 1 / cell_m) if cell_m else ("", math.nan)), digits=1)
    comparisons = [pair.comparison for pair in pairs] + [missed(line) for line in matches.without_prediction]
    made = f"{layers}, compared on {datetime.date.today().isoformat()}. Distances are {_plane(in_metres)}"
    sections = [html.paragraph(made, quiet=True), *comparison_sections(comparisons, groups, unit, "pairs")]
    sections += _worst_drawn(pairs, unit)
    sections += every_comparison(comparisons, unit, "pairs")
    sections += _leftovers(matches)
    if notes:
        sections += [html.heading("Notes"), *(html.paragraph(note) for note in notes)]
    tolerance = f"{tolerance_m:g} {unit.name}" + (f" ({tolerance_m / cell_m:g} px)" if cell_m else "")
    return html.page("Predicted against reference termini", sections + definition_section(tolerance))


def _plane(in_metres: bool) -> str:
    if in_metres:
        return "metres on the ground, each pair measured in a plane about its reference."
    return "in the layers' own units, since they have no coordinate system."


def _worst_drawn(pairs: Sequence[ComparedPair], unit: Unit) -> list[str]:
    ordered = sorted(pairs, key=lambda pair: -pair.distance.symmetric_mean)[:_DRAWN]
    figures = []
    for pair in ordered:
        frame = GroundFrame.about(pair.reference)
        sketch = lines_sketch(
            [
                (frame.parts_of(pair.reference), COLOURS[0], "reference"),
                (frame.parts_of(pair.predicted), COLOURS[1], "predicted"),
            ],
            unit.name,
        )
        caption = f"{described(pair.predicted)}: {unit.text(pair.distance.symmetric_mean)}"
        figures.append(html.figure(sketch, caption))
    note = "Reference blue, prediction orange, north up, each to its own scale."
    return [html.heading("The worst pairs"), html.paragraph(note, quiet=True), html.side_by_side(figures)]


def _leftovers(matches: Matches) -> list[str]:
    sections = [html.heading("Lines without a partner")]
    for title, lines in (
        ("Reference lines without a prediction", matches.without_prediction),
        ("Predicted lines without a reference", matches.without_reference),
    ):
        rows = [[line.feature, line.glacier, line.date or "", line.problem] for line in lines[:_MOST_ROWS]]
        sections.append(html.heading(f"{title}: {len(lines)}", 3))
        if rows:
            sections.append(html.table(["Feature", "Glacier", "Date", "Why"], rows, sorts=True, texts=(0, 1, 2, 3)))
        if len(lines) > _MOST_ROWS:
            sections.append(html.paragraph(f"… and {len(lines) - _MOST_ROWS} more, all of them in the layer."))
    return sections
