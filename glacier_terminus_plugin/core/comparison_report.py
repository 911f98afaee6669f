"""The report on many comparisons of fronts: what counts first, then by group, every image, and what each figure is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from . import report_page as html
from .comparison import (
    RESAMPLES,
    Comparison,
    GroupFigures,
    band_coverage,
    risk_coverage,
    risk_coverage_area,
    worst_first,
)
from .line_distance import METRICS
from .svg_plot import COLOURS, Plot, cumulative, histogram, strips

_MOST_GROUPS_IN_A_PLOT = 8


@dataclass(frozen=True)
class Unit:
    """The unit that a report's distances are in, and another beside it where the factor is known (other / this)."""

    name: str
    other: str = ""
    factor: float = math.nan
    digits: int = 2

    def text(self, value: float) -> str:
        """Return a distance with its unit, and in the other one."""
        if not math.isfinite(value):
            return "–"
        both = f" ({value * self.factor:.{0 if self.other == 'm' else 2}f} {self.other})" if self.other else ""
        return f"{value:.{self.digits}f} {self.name}{both}"

    def number(self, value: float) -> str:
        """Return a distance for a table whose head names the unit."""
        return f"{value:.{self.digits}f}" if math.isfinite(value) else "–"


def comparison_sections(
    comparisons: Sequence[Comparison], groups: Sequence[GroupFigures], unit: Unit, what: str = "images"
) -> list[str]:
    """Return the sections of a report on distances; groups: of figures_by_group, the first one of all."""
    whole = groups[0]
    sections = [_headline(whole, unit, what)]
    if not whole.compared:
        return [*sections, html.paragraph("No pair of lines could be compared: there is no distance to report.")]
    sections += [
        html.heading("Distances"),
        html.paragraph(_means_of(whole, unit, what)),
        _metric_table(groups, unit),
        html.side_by_side(_distribution(groups, unit)),
        html.heading("By glacier, sensor and month"),
        _group_table(groups, unit, what),
        html.side_by_side([_strip_plot(groups, by, unit) for by in _kinds_of(groups)]),
    ]
    return sections + _calibration(comparisons, unit)


def every_comparison(comparisons: Sequence[Comparison], unit: Unit, what: str = "images") -> list[str]:
    """Return the section with a row for each comparison, the worst first."""
    header = ["Name", "Glacier", "Date", "Sensor", f"symmetric mean ({unit.name})"]
    header += [f"{m.title} ({unit.name})" for m in METRICS[1:] if m.is_length] + ["within tolerance", "confidence"]
    rows, classes = [], []
    for c in worst_first(comparisons):
        row = [c.name, c.glacier, c.date or "", c.sensor]
        if c.distance is None:
            row += [_without_distance(c)] + [""] * (len(header) - 6)
        else:
            row += [unit.number(getattr(c.distance, m.key)) for m in METRICS if m.is_length]
            row.append(f"{c.distance.share_within:.0%}")
        rows.append([*row, "" if c.confidence is None else f"{c.confidence:.2f}"])
        classes.append("missed" if c.has_front != c.found else "")
    table = html.table(header, rows, row_classes=classes, sorts=True, texts=(0, 1, 2, 3))
    return [
        html.heading(f"All {what}, the worst first"),
        html.paragraph("A click on a column's head sorts by it.", quiet=True),
        table,
    ]


def definition_section(tolerance: str) -> list[str]:
    """Return what each figure is."""
    entries = [(m.title, m.definition) for m in METRICS]
    entries.append(("tolerance", f"Here {tolerance}."))
    entries.append(
        (
            "95 % interval",
            f"Percentile bootstrap of the mean, {RESAMPLES} resamples with a fixed seed. Where a group holds several "
            "glaciers whole glaciers are drawn with replacement, and then images of each; else images. With few "
            "glaciers it is wide, and rightly so.",
        )
    )
    note = (
        "Published figures differ in their definition of distance, by a factor of two and more on the same lines. "
        "Compare a figure with one of the same definition only."
    )
    return [html.heading("What the figures are"), html.paragraph(note), html.definitions(entries)]


def _headline(whole: GroupFigures, unit: Unit, what: str) -> str:
    low, high = whole.interval
    figures = [
        (unit.text(whole.means["symmetric_mean"]), "symmetric mean distance", False),
        (f"{unit.number(low)} to {unit.number(high)} {unit.name}", f"its 95 % interval ({whole.resampled})", False),
        (unit.text(whole.median_image), f"median of {what}", False),
        (unit.text(whole.worst_image), f"worst of {what}", False),
        (str(whole.compared), f"{what} compared", False),
        (f"{whole.missed} of {whole.images - whole.without_front}", "without a predicted front", whole.missed > 0),
    ]
    if whole.without_front:
        figures.append(
            (f"{whole.invented} of {whole.without_front}", "front invented where none is", whole.invented > 0)
        )
    return html.headline(figures)


def _means_of(whole: GroupFigures, unit: Unit, what: str) -> str:
    left_out = f"{whole.missed} without a predicted front are not in the means" if whole.missed else "none was missed"
    return f"Means over {whole.compared} {what} that have both lines, in {_unit_name(unit)}; {left_out}."


def _unit_name(unit: Unit) -> str:
    return {"px": "pixels", "m": "metres"}.get(unit.name, unit.name)


def _metric_table(groups: Sequence[GroupFigures], unit: Unit) -> str:
    glaciers = [g for g in groups if g.by == "glacier"]
    columns = [groups[0], *(glaciers[:_MOST_GROUPS_IN_A_PLOT] if len(glaciers) > 1 else [])]
    rows = [[m.title, *((unit.number if m.is_length else _share)(g.means[m.key]) for g in columns)] for m in METRICS]
    rows.append(["predicted length / reference's", *(f"{g.means['length_ratio']:.2f}" for g in columns)])
    rows.append(["compared", *(str(g.compared) for g in columns)])
    rows.append(["without a predicted front", *(str(g.missed) for g in columns)])
    return html.table(["mean of", *(g.name for g in columns)], rows)


def _group_table(groups: Sequence[GroupFigures], unit: Unit, what: str) -> str:
    header = ["Group", what, "compared", "missed", f"mean ({unit.name})", "95 % interval", "median", "worst", "bias"]
    header += ["within tolerance", "interval from resampling"]
    rows, classes = [], []
    for number, g in enumerate(groups):
        low, high = g.interval
        interval = f"{unit.number(low)} – {unit.number(high)}" if math.isfinite(low) else "–"
        name = "all" if g.by == "all" else f"{g.by} {g.name}" if g.by == "month" else g.name
        rows.append(
            [name, g.images, g.compared, g.missed, unit.number(g.means["symmetric_mean"]), interval]
            + [unit.number(v) for v in (g.median_image, g.worst_image, g.means["bias"])]
            + [_share(g.means["share_within"]), g.resampled if g.compared > 1 else "–"]
        )
        classes.append("group" if number and g.by != groups[number - 1].by else "")
    return html.table(header, rows, row_classes=classes, texts=(0, 10))


def _distribution(groups: Sequence[GroupFigures], unit: Unit) -> list[str]:
    whole = groups[0]
    values = [c.distance.symmetric_mean for c in whole.members if c.distance is not None]
    label = f"symmetric mean distance ({unit.name})"
    marks = {"mean": whole.means["symmetric_mean"], "median": whole.median_image}
    by_glacier = {g.name: _distances_to_fronts(g) for g in groups if g.by == "glacier" and g.images > g.without_front}
    if not 1 < len(by_glacier) <= _MOST_GROUPS_IN_A_PLOT:
        by_glacier = {"all": _distances_to_fronts(whole)}
    return [
        html.figure(histogram(values, label, marks), "How many images lie how far off."),
        html.figure(
            cumulative(by_glacier, label),
            "Share of the images up to each distance; curves end below 1 where fronts were missed.",
        ),
    ]


def _distances_to_fronts(group: GroupFigures) -> list[float]:
    """Return the distance of each image that shows a front, inf where it was missed."""
    return [c.distance.symmetric_mean if c.distance else math.inf for c in group.members if c.has_front]


def _kinds_of(groups: Sequence[GroupFigures]) -> list[str]:
    counts = {by: sum(g.by == by for g in groups) for by in ("glacier", "sensor", "month")}
    return [by for by, count in counts.items() if count and count <= 40]


def _strip_plot(groups: Sequence[GroupFigures], by: str, unit: Unit) -> str:
    rows = []
    for group in groups:
        if group.by == by:
            members = [c for c in group.members if c.distance is not None]
            values = [c.distance.symmetric_mean for c in members if c.distance is not None]
            names = [f"{c.name}: {unit.text(value)}" for c, value in zip(members, values)]
            rows.append((f"{group.name} ({group.compared})", values, names, group.interval))
    caption = f"By {by}: each image a dot, the mean orange, its 95 % interval black (number compared)."
    return html.figure(strips(rows, f"symmetric mean distance ({unit.name})"), caption)


def _calibration(comparisons: Sequence[Comparison], unit: Unit) -> list[str]:
    """Return whether confidence ranks the errors, and whether stated errors hold, where lines carry them."""
    ranked = [c for c in comparisons if c.distance is not None and c.confidence is not None]
    coverage = band_coverage(comparisons)
    if len(ranked) < 3 and coverage is None:
        return []
    figures = []
    if len(ranked) >= 3:
        figures.append(_risk_coverage_figure(ranked, unit))
    if coverage is not None:
        figures.append(_band_figure(comparisons, coverage, unit))
    return [html.heading("Do confidence and stated errors tell the truth?"), html.side_by_side(figures)]


def _risk_coverage_figure(ranked: Sequence[Comparison], unit: Unit) -> str:
    errors = [c.distance.symmetric_mean for c in ranked if c.distance is not None]
    confidences = [c.confidence or 0.0 for c in ranked]
    area, best = risk_coverage_area(confidences, errors), risk_coverage_area([-e for e in errors], errors)
    mean = float(np.mean(errors))
    coverage, risk = risk_coverage(confidences, errors)
    best_risk = risk_coverage([-e for e in errors], errors)[1]
    plot = Plot((0, 1), (0, max(risk.max(), mean) * 1.1), "share of the images kept, most confident first",
                f"their mean distance ({unit.name})")  # fmt: skip
    plot.line(coverage.tolist(), risk.tolist(), COLOURS[0], f"by confidence: area {unit.number(area)}")
    plot.line(coverage.tolist(), best_risk.tolist(), COLOURS[2], f"perfect order: area {unit.number(best)}")
    plot.line([0, 1], [mean, mean], COLOURS[6], f"no order: area {unit.number(mean)}", dashed=True)
    caption = (
        "Risk-coverage curve: where the confidence ranks the errors, the blue curve rises to the right, and a review "
        "that starts with the least confident finds the bad lines first."
    )
    return html.figure(plot.svg(legend_below=True), caption)


def _band_figure(comparisons: Sequence[Comparison], coverage: tuple[int, int], unit: Unit) -> str:
    stated = [c for c in comparisons if c.error is not None and c.distance is not None]
    errors = [c.error or 0.0 for c in stated]
    distances = [c.distance.symmetric_mean for c in stated if c.distance is not None]
    limit = max(*errors, *distances) * 1.05
    plot = Plot((0, limit), (0, limit), f"stated error ({unit.name})", f"real distance ({unit.name})")
    plot.line([0, limit], [0, limit], COLOURS[6], "as stated", dashed=True)
    plot.dots(errors, distances, COLOURS[0], [c.name for c in stated])
    held, count = coverage
    caption = (
        f"The stated 90 % band holds {held} of {count} lines ({held / count:.0%}; 90 % were promised): their symmetric "
        "mean distance is at most the stated error (below the dashed line)."
    )
    return html.figure(plot.svg(), caption)


def _without_distance(comparison: Comparison) -> str:
    if comparison.has_front:
        return "no front predicted" if not comparison.found else "not compared"
    return "front invented" if comparison.found else "rightly none"


def _share(value: float) -> str:
    return f"{value:.0%}" if math.isfinite(value) else "–"
