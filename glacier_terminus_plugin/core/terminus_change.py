"""How far a terminus has moved: where each front of a glacier stands along its centreline, by the six usual methods."""

from __future__ import annotations

import datetime
import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from .errors import GridError
from .flowline import Flowline, Lanes, box_overlaps, first_crossing, leaves_by_an_end, upstream_area
from .glacier_area import check_one_each
from .line_comparison import GroundFrame
from .line_distance import densify, joined, line_length
from .line_matching import MappedLine, as_one, glacier_key
from .progress import SILENT, Progress, check_cancelled
from .raster_grid import direction_at, near_longitude, transform_points

DAYS_A_YEAR = 365.25
_LANE_M = 10.0  # between parallel centrelines
_MOST_LANES = 400
_FRONT_POINT_M = 1.0
_MOST_POINTS = 2000  # of a front
_LINE_POINT_M = 10.0  # of a centreline, whose points are weighted
_SPAN_QUARTILE = 25  # three fronts of four span a box that nobody has given a width
_ROUND_M = 10.0
_LEAST_MARGIN_M = 500.0  # that an axis reaches beyond the fronts
_WHOLE = 0.99  # of a box's width: a front that spans less is told
_MOST = 2_000_000  # numbers that are held at once
_MOST_ASKED = 20  # lines of a glacier whose flow is held against the centreline
_OVERLAP = "the box lies over itself in a bend"
_CUT_OFF = "the front leaves the box by an end of the centreline, which cuts its area off: draw the centreline longer"
_NO_CROSSING = "the front does not cross the centreline"
_BESIDE = "the front lies beside the box"
_NO_PARTING = "the front does not part the box into upstream and downstream: does the centreline reach beyond it?"


@dataclass(frozen=True)
class Method:
    """One way to tell where a front stands: its key, what tables call it, and what it is."""

    key: str
    title: str
    definition: str


METHODS = (
    Method(
        "centreline",
        "centreline",
        "The distance along the centreline, from its upstream end to where the front crosses it; the shortest, where "
        "it crosses more than once.",
    ),
    Method(
        "box",
        "rectilinear box",
        "The area upstream of the front within a straight box, divided by the width of the box (Moon and Joughin "
        "2008). The box lies along the straight line from the first to the last point of the centreline.",
    ),
    Method(
        "curved_box",
        "curvilinear box",
        "The same with a box of fixed width that follows the centreline (Lea et al. 2014).",
    ),
    Method(
        "variable_box",
        "variable box",
        "The same with a box along the centreline whose width is chosen for each front: twice the smaller of the two "
        "distances that the front reaches to the left and to the right of the centreline.",
    ),
    Method(
        "multi",
        "multi-centreline",
        "The mean distance along lines parallel to the centreline, every 10 m across the width of the box (at most "
        "400), each from its upstream end to its first crossing with the front. Lines that the front does not cross "
        "are left out.",
    ),
    Method(
        "extrapolated",
        "extrapolated centreline",
        "The mean over points along the front, every metre (at most 2000), of a distance along the centreline: for "
        "each point the mean over the points of the centreline, every 10 m, weighted by the inverse of their squared "
        "distance to it (Lea et al. 2014). Wide fronts and a short centreline make it understate change.",
    ),
)
_OF_BOX = ("box", "curved_box", "multi")  # which want a width


@dataclass(frozen=True)
class FrontPosition:
    """Where a front stands along its centreline, in metres from the centreline's upstream end; None, and a note, where
    the method does not tell.

    width_m: from end to end; path_m: along the front; node_m: between its vertices, in the mean. box_width_m,
    box_area_m2: of methods with a box, the area the one upstream. spanned: the share of the box that the front spans.
    """

    line: MappedLine
    position_m: float | None
    width_m: float
    path_m: float
    node_m: float
    box_width_m: float | None = None
    box_area_m2: float | None = None
    spanned: float | None = None
    note: str = ""

    @property
    def date(self) -> datetime.date:
        """The front's day; those without one are left out of a series."""
        return self.line.date or datetime.date.min


@dataclass(frozen=True)
class FrontChange:
    """A front of a series: advance is positive, retreat negative.

    relative_m: to the last front; change_m: since the one before, with the error that both state together; rate_m_yr:
    the same a year.
    """

    front: FrontPosition
    relative_m: float | None
    change_m: float | None
    change_error_m: float | None
    rate_m_yr: float | None


@dataclass(frozen=True)
class GlacierChange:
    """All dated fronts of a glacier, the oldest first.

    place: what was measured along, in the CRS of the fronts: the centreline, and the sides of the box where there is
    one of fixed width, each (n, 2). rate_m_yr: the slope of the straight line that fits the positions best, with its
    standard error; None of fewer than two or three of them.
    """

    glacier: str
    method: Method
    fronts: tuple[FrontChange, ...]
    place: Mapping[str, np.ndarray] = field(repr=False)
    box_width_m: float | None
    rate_m_yr: float | None
    rate_error_m_yr: float | None

    @property
    def known(self) -> list[FrontChange]:
        """The fronts whose position is known."""
        return [change for change in self.fronts if change.front.position_m is not None]


def terminus_change(
    lines: Sequence[MappedLine],
    centrelines: Sequence[tuple[str, np.ndarray]],
    method: Method,
    width_m: float | None = None,
    pieces: bool = False,
    tell: Callable[[str], None] = lambda text: None,
    progress: Progress = SILENT,
    warn: Callable[[str], None] = lambda text: None,
) -> list[GlacierChange]:
    """Return the change of each glacier's terminus; lines without a date are left out, and `tell` says so.

    centrelines: of glaciers by their id, (n, 2) x, y from upstream to downstream in the lines' CRS. Where none is
    given, a straight one is laid through the fronts along the flow that they state. width_m: of the box; None for
    what three of four fronts span. pieces: whether lines of one glacier and date are one front's. warn: is told what
    makes the figures doubtful. Raises GridError, CancelledError.
    """
    dated = _dated(lines, pieces, tell)
    groups: dict[str, list[MappedLine]] = defaultdict(list)
    for line in sorted(dated, key=lambda line: line.date or datetime.date.min):
        groups[glacier_key(line.glacier)].append(line)
    given = _centrelines_of(groups, centrelines, tell)
    done, changes, reasons = 0, list[GlacierChange](), list[str]()
    for key, group in sorted(groups.items()):
        name = group[0].glacier
        try:
            flow, frame = _flowline(group, given.get(key), name, tell)
            fronts = [_in_frame(line, frame, progress) for line in group]
            if key in given:
                _check_direction(flow, group, fronts, frame, name, warn)
            if method.key == "box":
                flow = flow.straight()
            half = _half_width(flow, fronts, width_m, name, tell, progress) if method.key in _OF_BOX else None
            if half is not None:
                _check_box(flow, half, name, warn)
        except GridError as error:
            reasons.append(str(error))
            tell(f"Glacier {name}: {error}")
            done += len(group)
            continue
        lanes = _lanes(flow, half) if half is not None and method.key == "multi" else None
        positions = []
        for line, front in zip(group, fronts):
            check_cancelled(progress)
            progress.report(done / len(dated), f"Front {done + 1} of {len(dated)}")
            positions.append(_position(line, front, flow, method, half, lanes))
            done += 1
        changes.append(_changes(name, method, positions, _place(flow, half, frame, group[0]), half))
    if not changes:
        raise GridError(" ".join(dict.fromkeys(reasons)))
    return changes


def _dated(lines: Sequence[MappedLine], pieces: bool, tell: Callable[[str], None]) -> list[MappedLine]:
    """Return the fronts that have a date, whole; raises GridError where there is none."""
    if not any(line.parts for line in lines):
        raise GridError("There is no line to measure. Choose a layer with lines, or select some of them.")
    dated = [line for line in lines if line.parts and line.date is not None]
    if len(dated) < len(lines):
        tell(f"{len(lines) - len(dated)} line(s) without a date that can be read, or without a shape, are left out.")
    if not dated:
        raise GridError("None of the lines has a date, so nothing can change. Give the field that holds it.")
    if pieces:
        dated = as_one(dated)
    elif len(dated) > len({(glacier_key(line.glacier), line.date) for line in dated}):
        tell(
            "Some fronts have glacier and date in common: each is measured for itself, with a change and no "
            "rate between them. If they are the pieces of one front, say so (PIECES)."
        )
    return dated


def _centrelines_of(
    groups: Mapping[str, Sequence[MappedLine]],
    centrelines: Sequence[tuple[str, np.ndarray]],
    tell: Callable[[str], None],
) -> dict[str, np.ndarray]:
    """Return each glacier's centreline; a single one and a single glacier belong together, others by their id."""
    if len(centrelines) == 1 and len(groups) == 1:
        return {next(iter(groups)): centrelines[0][1]}
    given = {glacier_key(glacier): line for glacier, line in centrelines}
    check_one_each(len(centrelines), len(given))
    unused = [glacier or "(empty)" for glacier, _ in centrelines if glacier_key(glacier) not in groups]
    if unused:
        tell(
            f"{len(unused)} centreline(s) are not used: no terminus line has their GlacierID ({', '.join(unused)}). "
            f"The lines' are {', '.join(sorted(group[0].glacier or '(empty)' for group in groups.values()))}."
        )
    return given


def _flowline(
    group: Sequence[MappedLine], given: np.ndarray | None, name: str, tell: Callable[[str], None]
) -> tuple[Flowline, GroundFrame]:
    """Return a glacier's centreline in a plane about it."""
    if given is not None:
        if not np.isfinite(given).all():
            raise GridError("A centreline has vertices without coordinates (NaN). Draw it again.")
        drawn = MappedLine("", (given,), group[0].crs)
        frame = GroundFrame.about(drawn)
        return Flowline(frame.parts_of(drawn)[0]), frame
    frame = GroundFrame.about(group[0])
    ahead = sum((_ahead(line, frame) for line in group if line.flow_direction is not None), np.zeros(2))
    length = float(np.hypot(*ahead))
    if length < 1e-9:
        raise GridError(
            "No centreline is given, and no line states the direction that the glacier flows in (FlowDir). Draw a "
            "centreline, from upstream to downstream."
        )
    ahead = ahead / length
    fronts = [np.vstack(frame.parts_of(line)) for line in group]
    middle = np.median([(front.min(axis=0) + front.max(axis=0)) / 2 for front in fronts], axis=0)
    along = np.concatenate([(front - middle) @ ahead for front in fronts])
    margin = max(_LEAST_MARGIN_M, 0.1 * float(np.ptp(along)))
    tell(
        f"{_of(name)}no centreline is given, so change is measured along a straight line "
        "through the middle of the fronts, in the direction of flow that they state. A centreline is better where the "
        "fjord bends."
    )
    ends = np.array([along.min() - margin, along.max() + margin])
    return Flowline(middle + ends[:, None] * ahead), frame


def _of(name: str) -> str:
    return f"Glacier {name}: " if name else ""


def _in_frame(line: MappedLine, frame: GroundFrame, progress: Progress) -> list[np.ndarray]:
    check_cancelled(progress)
    return _without_islands(frame.parts_of(line))


def _without_islands(parts: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Return a front's parts but closed rings, which are no front: rocks and icebergs; all where there is no other."""
    return [part for part in parts if (part[0] != part[-1]).any()] or list(parts)


def _check_direction(
    flow: Flowline,
    group: Sequence[MappedLine],
    fronts: Sequence[Sequence[np.ndarray]],
    frame: GroundFrame,
    name: str,
    warn: Callable[[str], None],
) -> None:
    """Warn where the flow that lines state runs against the centreline where they lie."""
    stated = [(line, front) for line, front in zip(group, fronts) if line.flow_direction is not None]
    along = 0.0
    for line, front in stated[:: len(stated) // _MOST_ASKED + 1]:
        (place,), _ = flow.locate(np.vstack(front).mean(axis=0)[None])
        along += float(_ahead(line, frame) @ flow.ahead_at(float(place)))
    if along < 0:
        warn(
            f"{_of(name)}the centreline seems to be drawn upstream, against the flow that the lines state (FlowDir), "
            "so that retreat counts as advance. Turn it round (Reverse line direction)."
        )


def _check_box(flow: Flowline, half: float, name: str, warn: Callable[[str], None]) -> None:
    """Warn where a box lies over itself."""
    if box_overlaps(flow, half):
        warn(
            f"{_of(name)}{_OVERLAP}, so that positions along there are wrong. Choose a box that is narrower than the "
            "bend, or a smoother centreline."
        )


def _ahead(line: MappedLine, frame: GroundFrame) -> np.ndarray:
    """Return the unit vector of a line's flow direction in a plane."""
    turned = direction_at(line.flow_direction or 0.0, np.vstack(line.parts), line.crs, frame.crs)
    return np.array([math.sin(math.radians(turned)), math.cos(math.radians(turned))])


def _half_width(
    flow: Flowline,
    fronts: Sequence[Sequence[np.ndarray]],
    width_m: float | None,
    name: str,
    tell: Callable[[str], None],
    progress: Progress,
) -> float:
    """Return half of the box's width: the one that is given, or the one that three of four fronts span."""
    if width_m is not None:
        return width_m / 2
    reaches = []
    for front in fronts:
        check_cancelled(progress)
        reaches.append(_reach(flow, np.vstack(front)))
    reaches = [reach for reach in reaches if reach > 0]
    if not reaches:
        raise GridError(
            "None of the fronts crosses the centreline. Draw it along the middle of the glacier, from upstream of all "
            "fronts to downstream of them."
        )
    half = float(np.percentile(reaches, _SPAN_QUARTILE))
    half = math.floor(half / _ROUND_M) * _ROUND_M or half
    tell(f"{_of(name)}the box is {2 * half:g} m wide, which three of four fronts span.")
    return half


def _reach(flow: Flowline, front: np.ndarray) -> float:
    """Return how far a front reaches to that side of the centreline where it reaches less; 0 or less: not across."""
    _, across = flow.locate(front)
    return float(min(across.max(), -across.min()))


def _position(
    line: MappedLine,
    parts: Sequence[np.ndarray],
    flow: Flowline,
    method: Method,
    half: float | None,
    lanes: Lanes | None,
) -> FrontPosition:
    """Return where a front stands, by one method; lanes: the parallels of "multi"."""
    front = joined(parts)
    path, nodes = sum(map(line_length, parts)), sum(len(part) - 1 for part in _without_islands(line.parts))
    shape = float(np.hypot(*(front[-1] - front[0]))), path, path / max(nodes, 1)
    if method.key == "centreline":
        crossing = first_crossing(flow.points, front)
        return FrontPosition(line, crossing, *shape, note=_NO_CROSSING if crossing is None else "")
    if method.key == "extrapolated":
        return FrontPosition(line, _extrapolated(parts, flow), *shape)
    notes = []
    if half is None:
        half = _reach(flow, front)
        if half <= 0:
            return FrontPosition(line, None, *shape, note=_NO_CROSSING)
        notes += [_OVERLAP] if box_overlaps(flow, half) else []
    spanned = flow.spanned(front, half)
    notes += [] if spanned >= _WHOLE else [f"the front spans {spanned:.0%} of the box"]
    if lanes is not None:
        found = lanes.first_crossings(front)
        found = found[np.isfinite(found)]
        position = float(found.mean()) if len(found) else None
        note = "; ".join(notes) if len(found) else "the front crosses none of the lines"
        return FrontPosition(line, position, *shape, 2 * half, None, spanned, note)
    area = upstream_area(flow, front, half)
    if area is None:
        return FrontPosition(line, None, *shape, 2 * half, None, spanned, _NO_PARTING if spanned else _BESIDE)
    notes += [_CUT_OFF] if leaves_by_an_end(flow, front, half) else []
    return FrontPosition(line, area / (2 * half), *shape, 2 * half, area, spanned, "; ".join(notes))


def _lanes(flow: Flowline, half: float) -> Lanes:
    """Return the lines parallel to a centreline within a box."""
    count = min(max(3, int(2 * half / _LANE_M) + 1), _MOST_LANES)
    return Lanes([flow.beside(across) for across in np.linspace(-half, half, count)])


def _extrapolated(parts: Sequence[np.ndarray], flow: Flowline) -> float:
    spacing = max(_FRONT_POINT_M, sum(map(line_length, parts)) / _MOST_POINTS)
    points = np.vstack([densify(part, spacing) for part in parts])
    along, places = flow.sampled(_LINE_POINT_M)
    means = []
    for some in np.array_split(points, max(1, len(points) * len(places) // _MOST)):
        weights = 1 / np.maximum(((some[:, None] - places) ** 2).sum(axis=2), 1e-6)
        means.append((weights * along).sum(axis=1) / weights.sum(axis=1))
    return float(np.concatenate(means).mean())


def _changes(
    name: str, method: Method, fronts: Sequence[FrontPosition], place: Mapping[str, np.ndarray], half: float | None
) -> GlacierChange:
    known = [front for front in fronts if front.position_m is not None]
    last = known[-1].position_m if known else None
    changes, before = [], None
    for front in fronts:
        change = error = rate = None
        if front.position_m is not None and before is not None:
            change = front.position_m - (before.position_m or 0.0)
            if front.line.error_m is not None and before.line.error_m is not None:
                error = math.hypot(front.line.error_m, before.line.error_m)
            days = (front.date - before.date).days
            rate = change / (days / DAYS_A_YEAR) if days else None
        relative = None if front.position_m is None or last is None else front.position_m - last
        changes.append(FrontChange(front, relative, change, error, rate))
        before = front if front.position_m is not None else before
    rate, rate_error = _trend(known)
    width = None if half is None else 2 * half
    return GlacierChange(name, method, tuple(changes), place, width, rate, rate_error)


def _trend(fronts: Sequence[FrontPosition]) -> tuple[float | None, float | None]:
    """Return the slope of the line that fits the positions best, in metres a year, and its standard error."""
    years = np.array([front.date.toordinal() / DAYS_A_YEAR for front in fronts])
    if len(set(years.tolist())) < 2:
        return None, None
    positions = np.array([front.position_m for front in fronts])
    centred = years - years.mean()
    slope = float(centred @ positions / (centred @ centred))
    if len(years) < 3:
        return slope, None
    left = positions - positions.mean() - slope * centred
    return slope, math.sqrt(float(left @ left) / (len(years) - 2) / float(centred @ centred))


def _place(flow: Flowline, half: float | None, frame: GroundFrame, line: MappedLine) -> dict[str, np.ndarray]:
    """Return the centreline and the sides of the box, in the CRS of the fronts."""
    drawn = {"centreline": flow.points}
    if half is not None:
        drawn |= {"left side": flow.beside(half), "right side": flow.beside(-half)}
    x = float(line.parts[0][0, 0])
    return {
        name: near_longitude(transform_points(points, frame.crs, line.crs), x, line.crs) if frame.crs else points
        for name, points in drawn.items()
    }
