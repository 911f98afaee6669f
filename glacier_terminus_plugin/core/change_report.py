"""The report on how termini have moved: of each glacier its curve, its fronts on the map, and the table of both."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from . import report_page as html
from .line_comparison import GroundFrame
from .progress import SILENT, Progress, check_cancelled
from .scene_name import SceneName
from .svg_plot import COLOURS, Plot, lines_sketch
from .terminus_change import METHODS, FrontChange, GlacierChange

_MOST_BARS = 500  # of stated errors in one plot
_CURVE = (760, 340)
_TEXTS = (0, 1, 11)  # columns of the table: date, sensor, notes


def change_report(
    layer: str, changes: Sequence[GlacierChange], notes: Sequence[str], progress: Progress = SILENT
) -> str:
    """Return the whole page. Raises CancelledError."""
    method = changes[0].method
    is_placed = bool(changes[0].fronts[0].front.line.crs)
    lengths = "metres on the ground" if is_placed else "in the units of the layer, which has no coordinate system"
    made = (
        f"{layer}, measured on {datetime.date.today().isoformat()} by the method {method.title}. Advance is positive, "
        f"retreat negative; all lengths are {lengths}."
    )
    unit = "m" if is_placed else "units"
    sections = [html.paragraph(made, quiet=True)]
    if len(changes) > 1:
        sections.append(_overview(changes, unit))
    for change in changes:
        check_cancelled(progress)
        sections += _of_glacier(change, unit)
    if notes:
        sections += [html.heading("Notes"), *(html.paragraph(note) for note in notes)]
    sections += [html.heading("What the figures are"), html.definitions(_definitions())]
    return html.page("Terminus change", sections)


def _overview(changes: Sequence[GlacierChange], unit: str) -> str:
    header = ["Glacier", "fronts", "first", "last", f"change ({unit})", f"rate ({unit}/yr)", "standard error"]
    rows = []
    for change in changes:
        known = change.known
        first, last = (known[0].front.date, known[-1].front.date) if known else ("", "")
        rows.append(
            [change.glacier or "–", len(change.fronts), first, last, _metres(_total(change))]
            + [_metres(change.rate_m_yr), _metres(change.rate_error_m_yr)]
        )
    return html.table(header, rows, sorts=True)


def _of_glacier(change: GlacierChange, unit: str) -> list[str]:
    known = change.known
    sections = [html.heading(f"Glacier {change.glacier}" if change.glacier else "The fronts")]
    if not known:
        return [*sections, html.paragraph("The position of none of the fronts is known."), _table(change, unit)]
    rate = _signed(change.rate_m_yr)
    if change.rate_error_m_yr is not None:
        rate += f" ± {change.rate_error_m_yr:.0f}"
    first, last = known[0].front.date, known[-1].front.date
    figures = [
        (f"{_signed(_total(change))} {unit}", f"from {first} to {last}", False),
        (f"{rate} {unit}/yr", "mean rate, with its standard error", False),
        (str(len(known)), f"of {len(change.fronts)} fronts measured", len(known) < len(change.fronts)),
    ]
    if change.box_width_m is not None:
        figures.append((f"{change.box_width_m:.0f} {unit}", "width of the box", False))
    sections += [html.headline(figures), html.side_by_side([_curve(known, unit), _map(change)]), _table(change, unit)]
    return sections


def _curve(known: Sequence[FrontChange], unit: str) -> str:
    years = [SceneName(k.front.date).decimal_date or 0.0 for k in known]
    places = [k.relative_m or 0.0 for k in known]
    errors = [k.front.line.error_m or 0.0 for k in known]
    low = min(place - error for place, error in zip(places, errors))
    high = max(place + error for place, error in zip(places, errors))
    margin = 0.05 * max(high - low, 1.0)
    plot = Plot(
        (min(years) - 0.1, max(years) + 0.1), (low - margin, high + margin), "year",
        f"position relative to the last front ({unit})", size=_CURVE, left=74,
    )  # fmt: skip
    for year, place, error in list(zip(years, places, errors))[:_MOST_BARS]:
        if error:
            plot.line([year, year], [place - error, place + error], "#9aa8b5")
    plot.line(years, places, COLOURS[0])
    names = [f"{k.front.date}: {place:.0f} {unit}" for k, place in zip(known, places)]
    plot.dots(years, places, COLOURS[1], names)
    stated = " Grey bars: the error that each front states." if any(errors) else ""
    return html.figure(plot.svg(), f"Up is advance.{stated}")


def _map(change: GlacierChange) -> str:
    line = change.fronts[0].front.line
    frame = GroundFrame.about(line)
    drawn = [
        (frame.parts_of(known.front.line), COLOURS[5], str(known.front.date))
        for known in (change.fronts[0], *change.fronts[1:-1][:: len(change.fronts) // 60 + 1])
    ]
    drawn.append((frame.parts_of(change.fronts[-1].front.line), COLOURS[1], str(change.fronts[-1].front.date)))
    sketch = lines_sketch(drawn, "m" if frame.crs else "map units", (340, 300))
    return html.figure(sketch, "The fronts, the last one orange.")


def _table(change: GlacierChange, unit: str) -> str:
    header = ["Date", "Sensor", f"position ({unit})", f"to the last front ({unit})", f"change ({unit})"]
    header += [f"its error ({unit})", f"rate ({unit}/yr)", f"width ({unit})", f"path length ({unit})"]
    header += [f"between nodes ({unit})", "spanned", "Notes"]
    rows = []
    for moved in change.fronts:
        front = moved.front
        figures = (front.position_m, moved.relative_m, moved.change_m, moved.change_error_m, moved.rate_m_yr)
        spanned = "" if front.spanned is None else f"{front.spanned:.0%}"
        shape = [_metres(front.width_m), _metres(front.path_m), f"{front.node_m:.1f}", spanned, front.note]
        rows.append([front.date, front.line.sensor, *map(_metres, figures), *shape])
    classes = ["missed" if moved.front.position_m is None else "" for moved in change.fronts]
    return html.table(header, rows, row_classes=classes, sorts=True, texts=_TEXTS)


def _definitions() -> list[tuple[str, str]]:
    return [
        *((method.title, method.definition) for method in METHODS),
        ("change", "The position less that of the front before; its error is what both fronts state together."),
        ("rate", "The change over the time between the two dates, a year being 365.25 days."),
        ("mean rate", "The slope of the straight line that fits all positions best, with its standard error."),
        ("width", "From one end of the front to the other, straight."),
    ]


def _total(change: GlacierChange) -> float | None:
    known = change.known
    return None if not known or known[0].relative_m is None else -known[0].relative_m


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{round(value):+}"


def _metres(value: float | None) -> str:
    return "" if value is None else str(round(value))
