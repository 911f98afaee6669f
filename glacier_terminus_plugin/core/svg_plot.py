"""Small plots as SVG text for the HTML reports, in QGIS and in training, without a plotting library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

import numpy as np

from .line_area import ogr_line

COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#666666", "#8c564b")  # told apart by all
_UNSEEN_PX = 0.3  # less is no bend
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 16, 14, 44  # room for labels, px
_DASH = "5 4"


class Plot:
    """Axes that shapes are added to, in data coordinates; `svg()` gives the text."""

    def __init__(
        self,
        x_range: tuple[float, float],
        y_range: tuple[float, float],
        x_label: str,
        y_label: str = "",
        *,
        size: tuple[int, int] = (520, 300),
        left: int = _LEFT,
        y_names: Sequence[str] = (),
    ) -> None:
        """x_range, y_range: low and high, of which y grows upwards; y_names: named rows 0, 1 ... from the top down."""
        self._width, self._height = size
        self._left = left
        self._x, self._y = _widened(x_range), _widened(y_range)
        self._shapes: list[str] = []
        self._legend: list[tuple[str, str, str]] = []
        self._axes(x_label, y_label, y_names)

    def line(self, xs: Sequence[float], ys: Sequence[float], colour: str, name: str = "", dashed: bool = False) -> None:
        """Add a line through points, with its name in the legend."""
        points = " ".join(f"{self._px(x):.1f},{self._py(y):.1f}" for x, y in zip(xs, ys))
        dash = f' stroke-dasharray="{_DASH}"' if dashed else ""
        self._shapes.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
        if name:
            self._legend.append((name, colour, dash))

    def dots(
        self, xs: Sequence[float], ys: Sequence[float], colour: str, names: Sequence[str] = (), radius: float = 3
    ) -> None:
        """Add dots; names are shown where the mouse rests on one."""
        for number, (x, y) in enumerate(zip(xs, ys)):
            name = f"<title>{escape(names[number])}</title>" if names else ""
            self._shapes.append(
                f'<circle cx="{self._px(x):.1f}" cy="{self._py(y):.1f}" r="{radius}" fill="{colour}" '
                f'fill-opacity="0.55">{name}</circle>'
            )

    def bars(self, edges: Sequence[float], heights: Sequence[float], colour: str) -> None:
        """Add the bars of a histogram, one between each edge and the next."""
        for low, high, height in zip(edges, edges[1:], heights):
            x, y, base = self._px(low), self._py(height), self._py(0)
            self._shapes.append(
                f'<rect x="{x + 0.5:.1f}" y="{y:.1f}" width="{max(self._px(high) - x - 1, 0.5):.1f}" '
                f'height="{max(base - y, 0):.1f}" fill="{colour}"><title>{low:.3g} to {high:.3g}: {height:g}</title>'
                "</rect>"
            )

    def mark(self, x: float, colour: str, name: str) -> None:
        """Add an upright line over the whole height, with its name in the legend."""
        self.line([x, x], self._y, colour, name, dashed=True)

    def svg(self, legend_below: bool = False) -> str:
        """Return the whole plot; its legend is at the right, at the top or the bottom of the axes."""
        legend = []
        top = self._height - _BOTTOM - 6 - 17 * len(self._legend) if legend_below else _TOP
        for number, (name, colour, dash) in enumerate(self._legend):
            y = top + 12 + 17 * number
            x = self._width - _RIGHT - 10
            legend.append(
                f'<line x1="{x - 22}" x2="{x}" y1="{y}" y2="{y}" stroke="{colour}" stroke-width="2.5"{dash}/>'
                f'<text x="{x - 28}" y="{y + 4}" text-anchor="end" class="halo">{escape(name)}</text>'
            )
        return (
            f'<svg viewBox="0 0 {self._width} {self._height}" width="{self._width}" height="{self._height}" '
            f'role="img" xmlns="http://www.w3.org/2000/svg">{"".join(self._shapes + legend)}</svg>'
        )

    def _axes(self, x_label: str, y_label: str, y_names: Sequence[str]) -> None:
        right, bottom = self._width - _RIGHT, self._height - _BOTTOM
        for x in ticks(*self._x):
            at = self._px(x)
            self._shapes.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{_TOP}" y2="{bottom}" class="grid"/>')
            self._shapes.append(f'<text x="{at:.1f}" y="{bottom + 17}" text-anchor="middle">{_number(x)}</text>')
        rows = [(len(y_names) - 1 - i, name) for i, name in enumerate(y_names)]
        for y, text in rows or [(y, _number(y)) for y in ticks(*self._y)]:
            at = self._py(y)
            self._shapes.append(f'<line x1="{self._left}" x2="{right}" y1="{at:.1f}" y2="{at:.1f}" class="grid"/>')
            self._shapes.append(f'<text x="{self._left - 8}" y="{at + 4:.1f}" text-anchor="end">{escape(text)}</text>')
        self._shapes.append(
            f'<line x1="{self._left}" x2="{right}" y1="{bottom}" y2="{bottom}" class="axis"/>'
            f'<text x="{(self._left + right) / 2}" y="{self._height - 8}" text-anchor="middle">{escape(x_label)}</text>'
        )
        if y_label:
            middle = (_TOP + bottom) / 2
            self._shapes.append(
                f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">{escape(y_label)}</text>'
            )

    def _px(self, x: float) -> float:
        low, high = self._x
        return self._left + (x - low) / (high - low) * (self._width - _RIGHT - self._left)

    def _py(self, y: float) -> float:
        low, high = self._y
        return self._height - _BOTTOM - (y - low) / (high - low) * (self._height - _BOTTOM - _TOP)


def histogram(values: Sequence[float], x_label: str, marks: dict[str, float] | None = None) -> str:
    """Return how many values fall into each of some round classes."""
    data = np.asarray([v for v in values if math.isfinite(v)])
    step = _round_step(max(float(data.max()), 1e-9) / 20)
    edges = np.arange(0, np.floor(data.max() / step) + 2) * step
    heights, _ = np.histogram(data, edges)
    plot = Plot((0, float(edges[-1])), (0, float(heights.max()) * 1.25), x_label, "images")
    plot.bars(edges.tolist(), heights.tolist(), COLOURS[0])
    for (name, value), colour in zip((marks or {}).items(), COLOURS[1:]):
        plot.mark(value, colour, name)
    return plot.svg()


def cumulative(groups: Mapping[str, Sequence[float]], x_label: str) -> str:
    """Return, for each group, the share of its values up to each distance; what has no value (inf) is never reached."""
    finite = [v for values in groups.values() for v in values if math.isfinite(v)]
    limit = max(finite)
    plot = Plot((0, limit), (0, 1), x_label, "share of images")
    for (name, values), colour in zip(groups.items(), _cycled(len(groups))):
        known = sorted(v for v in values if math.isfinite(v))
        xs = [0.0, *(v for v in known for _ in (0, 1)), limit]
        ys = [0.0, *(i + step for i in range(len(known)) for step in (0, 1)), len(known)]
        plot.line(xs, [y / len(values) for y in ys], colour, name)
    return plot.svg(legend_below=True)


def strips(rows: Sequence[tuple[str, Sequence[float], Sequence[str], tuple[float, float]]], x_label: str) -> str:
    """Return one row a group: a dot a value, the mean as a bar and its interval.

    rows: (the group's name, values, what each value is called, interval of the mean).
    """
    limit = max((max(values, default=0) for _, values, _, _ in rows), default=1) or 1
    left = 30 + 7 * max((len(name) for name, *_ in rows), default=4)
    height = _TOP + _BOTTOM + 34 * len(rows)
    plot = Plot(
        (0, limit * 1.03), (-0.6, len(rows) - 0.4), x_label, size=(520 + left, height), left=left,
        y_names=[row[0] for row in rows],
    )  # fmt: skip
    for number, (_, values, names, interval) in enumerate(rows):
        y = len(rows) - 1 - number
        jitter = [y + 0.16 * math.sin(2.4 * i) for i in range(len(values))]  # dots that lie on another are seen
        plot.dots(values, jitter, COLOURS[0], names)
        if len(values):
            mean = float(np.mean(values))
            if all(map(math.isfinite, interval)):
                plot.line(interval, [y, y], "#000000")
            plot.line([mean, mean], [y - 0.3, y + 0.3], COLOURS[1])
    return plot.svg()


def lines_sketch(
    lines: Sequence[tuple[Sequence[np.ndarray], str, str]], unit: str, size: tuple[int, int] = (300, 220)
) -> str:
    """Return lines (parts in x, y, colour, name) drawn to one scale, y upwards, with a scale bar in their unit."""
    points = np.vstack([part for parts, _, _ in lines for part in parts])
    low, span = points.min(axis=0), np.ptp(points, axis=0)
    scale = min((size[0] - 20) / max(span[0], 1e-12), (size[1] - 20) / max(span[1], 1e-12))
    offset = (np.array(size) - span * scale) / 2
    shapes = []
    for parts, colour, name in lines:
        for part in parts:
            placed = _thinned((part - low) * scale + offset)
            text = " ".join(f"{x:.1f},{size[1] - y:.1f}" for x, y in placed)
            shapes.append(
                f'<polyline points="{text}" fill="none" stroke="{colour}" stroke-width="2" stroke-linejoin="round">'
                f"<title>{escape(name)}</title></polyline>"
            )
    bar = _round_step(40 / scale)
    name = f"{bar / 1000:g} km" if unit == "m" and bar >= 1000 else f"{bar:g} {unit}"
    shapes.append(
        f'<line x1="10" x2="{10 + bar * scale:.1f}" y1="{size[1] - 6}" y2="{size[1] - 6}" class="axis"/>'
        f'<text x="{16 + bar * scale:.1f}" y="{size[1] - 2}" class="halo">{escape(name)}</text>'
    )
    return (
        f'<svg viewBox="0 0 {size[0]} {size[1]}" width="{size[0]}" height="{size[1]}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(shapes)}</svg>'
    )


def _thinned(line: np.ndarray) -> np.ndarray:
    """Return a line (n, 2) of pixels without vertices that nobody sees."""
    if len(line) < 3:
        return line
    points = ogr_line(line).Simplify(_UNSEEN_PX).GetPoints()  # none of a line without a length
    return np.array(points)[:, :2] if points else line


def ticks(low: float, high: float, about: int = 6) -> list[float]:
    """Return round numbers from low to high, about so many."""
    step = _round_step((high - low) / about)
    return [i * step for i in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def _round_step(step: float) -> float:
    """Return the next of 1, 2, 5, 10 ... that is no smaller."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= step * (1 - 1e-9))


def _widened(limits: tuple[float, float]) -> tuple[float, float]:
    low, high = float(limits[0]), float(limits[1])
    return (low, high) if high > low else (low, low + 1)


def _number(value: float) -> str:
    return f"{0.0 if abs(value) < 1e-12 else value:g}"


def _cycled(count: int) -> list[str]:
    return [COLOURS[i % len(COLOURS)] for i in range(count)]
