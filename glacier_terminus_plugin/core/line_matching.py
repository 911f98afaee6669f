"""Which predicted line belongs to which reference: by glacier and date, or by place where a layer does not say."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from .glacier_id import glacier_id_text

_DATE_ORDERS = (  # of what is left of a date without its time of day
    (re.compile(r"(\d{4})(\d{2})(\d{2})"), (0, 1, 2)),  # 20140801, but not 2014.0801
    (re.compile(r"(\d{4})[-_/. ](\d{1,2})[-_/. ](\d{1,2})"), (0, 1, 2)),  # 2014-08-01, 2014/8/1
    (re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})"), (2, 1, 0)),  # 1.8.2014: with points the day comes first
)
_FARTHEST_GAP = 1.0  # of two lines that are one front's, as multiples of the longer one's length
_MOST_NOTES = 20  # of one kind: thousands would hide all others
_TIME_OF_DAY = re.compile(r"(?<=\d)[T ]\d{1,2}:\d{2}.*$")


@dataclass(frozen=True)
class MappedLine:
    """One front of a layer, in one or several parts: each (n, 2) x, y in `crs` (WKT, empty where unknown).

    feature: its number in the layer. problem: why it can't be matched, empty where it can. error_m: half the width of
    the band that is stated to hold 90 % of it, where one is stated. flow_direction: degrees clockwise from the north of
    the map, where it is stated.
    """

    feature: str
    parts: tuple[np.ndarray, ...] = field(repr=False, compare=False)
    crs: str = field(default="", repr=False)
    glacier: str = ""
    date: datetime.date | None = None
    sensor: str = ""
    confidence: float | None = None
    error_m: float | None = None
    problem: str = ""
    flow_direction: float | None = None


class SeveralLines(Enum):
    """What several lines of one glacier and date are taken for."""

    EACH = "each is compared with each of the other layer"
    PIECES = "they are the pieces of one broken front"
    NEAREST = "each is compared with the nearest of the other layer, one to one"


@dataclass(frozen=True)
class Matches:
    """Pairs of (predicted, reference), and on both sides the lines that have no partner, each with the reason."""

    pairs: tuple[tuple[MappedLine, MappedLine], ...]
    without_reference: tuple[MappedLine, ...]
    without_prediction: tuple[MappedLine, ...]
    notes: tuple[str, ...] = ()


def match_lines(
    predicted: Sequence[MappedLine],
    reference: Sequence[MappedLine],
    *,
    by_glacier: bool = True,
    by_date: bool = True,
    max_days: int = 0,
    several: SeveralLines = SeveralLines.EACH,
    gap: Callable[[MappedLine, MappedLine], float],
) -> Matches:
    """Return which lines belong together.

    by_glacier, by_date: whether lines must agree in it; without the glacier the nearest of the date is taken, one to
    one, unless it is farther away than the longer of the two is long, and pieces of one front are those of a date.
    max_days: how far dates may lie apart; of several references the nearest in time count, before those nearest in
    place. gap: the distance between two lines' middles, as a multiple of the longer one's length.
    """
    notes: list[str] = []
    sides = []
    for lines, side in ((predicted, "predicted"), (reference, "reference")):
        told = [_with_problem(line, _lacking(line, by_glacier, by_date)) for line in lines]
        sides.append(_without_twins(told, side, notes))
    if several is SeveralLines.PIECES:
        if by_glacier or (by_date and not any(line.glacier for lines in sides for line in lines)):
            sides = [as_one(lines) for lines in sides]
        else:
            notes.append(
                "Which lines are pieces of one front is not known: each is taken for itself. Give the lines of both "
                "layers the glacier's id (GlacierID), or their dates."
            )
    ours, theirs = ([line for line in lines if not line.problem] for lines in sides)
    is_one_to_one = not by_glacier or several is SeveralLines.NEAREST
    candidates = _candidates(ours, theirs, by_glacier, by_date, max_days, gap, only_nearest=not is_one_to_one)
    if is_one_to_one:
        pairs = _one_to_one(candidates, gap)
    else:
        pairs = [(line, other) for line, other, _ in candidates]
        notes += _told_of_several(pairs)
    partners = {id(line) for pair in pairs for line in pair}
    taken = {id(line) for candidate in candidates for line in candidate[:2]}
    left = [
        tuple(
            _with_problem(line, _why_alone(other, by_glacier, by_date, id(line) in taken))
            for line in lines
            if id(line) not in partners
        )
        for lines, other in ((sides[0], "reference"), (sides[1], "prediction"))
    ]
    return Matches(tuple(pairs), left[0], left[1], tuple(notes))


def read_date(value: object) -> datetime.date | None:
    """Return the day that a layer's value names: dates, texts such as 2014-08-01, 20140801, 1.8.2014, whole numbers.

    None where there is none, or where it is not sure which: 08/01/2014 is August in one country and January in others.
    """
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, float):
        if not value.is_integer():  # a year with decimals: 2014.0801 is 30 January
            return None
        value = int(value)
    text = _TIME_OF_DAY.sub("", str(value).strip())
    for pattern, order in _DATE_ORDERS:
        found = pattern.fullmatch(text)
        if found:
            year, month, day = (int(found[place + 1]) for place in order)
            try:
                return datetime.date(year, month, day)
            except ValueError:
                return None
    return None


def glacier_key(value: object) -> str:
    """Return a glacier's id as it is compared: 3, 3.0, "3" and " 3 " are one, and so are Sverdrup and sverdrup."""
    return re.sub(r"^(\d+)\.0+$", r"\1", glacier_id_text(value)).casefold()


def _without_twins(lines: Sequence[MappedLine], side: str, notes: list[str]) -> list[MappedLine]:
    """Return the lines without those that are there twice, point by point."""
    kept, seen, same = [], {}, []
    for line in lines:
        key = (glacier_key(line.glacier), line.date, tuple(part.tobytes() for part in line.parts))
        if key in seen and not line.problem:
            same.append(
                f"The {side} lines {seen[key]} and {line.feature} are the same, point by point: one is left out."
            )
            continue
        seen[key] = line.feature
        kept.append(line)
    notes += _first_of(same)
    return kept


def _first_of(notes: Sequence[str]) -> list[str]:
    """Return notes of one kind, of many the first ones and how many more there are."""
    more = len(notes) - _MOST_NOTES
    return [*notes[:_MOST_NOTES], *([f"The same holds for {more} more line(s)."] if more > 0 else [])]


def as_one(lines: Sequence[MappedLine]) -> list[MappedLine]:
    """Return lines in which the pieces of one glacier and date are one."""
    groups: dict[tuple[object, ...], list[MappedLine]] = defaultdict(list)
    for line in lines:
        groups[(line.problem or glacier_key(line.glacier), line.date, line.problem and line.feature)].append(line)
    return [
        replace(
            group[0],
            feature=", ".join(line.feature for line in group),
            parts=tuple(part for line in group for part in line.parts),
            confidence=min((line.confidence for line in group if line.confidence is not None), default=None),
            error_m=max((line.error_m for line in group if line.error_m is not None), default=None),
        )
        for group in groups.values()
    ]


def _candidates(
    predicted: Sequence[MappedLine],
    reference: Sequence[MappedLine],
    by_glacier: bool,
    by_date: bool,
    max_days: int,
    gap: Callable[[MappedLine, MappedLine], float],
    only_nearest: bool,
) -> list[tuple[MappedLine, MappedLine, int]]:
    """Return each pair that agrees in what counts, and how many days it lies apart.

    Without the glacier only those near by count: another glacier's reference may be nearer in time. only_nearest: of
    the references those nearest in time; the next ones do as well where the nearest may be another line's.
    """
    of_glacier: dict[str, list[MappedLine]] = defaultdict(list)
    for line in reference:
        of_glacier[glacier_key(line.glacier) if by_glacier else ""].append(line)
    pairs = []
    for line in predicted:
        others = of_glacier[glacier_key(line.glacier) if by_glacier else ""]
        days = [abs((line.date - o.date).days) if by_date and line.date and o.date else 0 for o in others]
        for nearest in sorted({apart for apart in days if apart <= max_days}):
            at_once = [o for o, apart in zip(others, days) if apart == nearest]
            near = [o for o in at_once if by_glacier or gap(line, o) <= _FARTHEST_GAP]
            pairs += [(line, o, nearest) for o in near]
            if near and only_nearest:
                break
    return pairs


def _one_to_one(
    candidates: Sequence[tuple[MappedLine, MappedLine, int]], gap: Callable[[MappedLine, MappedLine], float]
) -> list[tuple[MappedLine, MappedLine]]:
    """Return the pairs nearest in time first, of those the nearest in place, each line once."""
    gaps = [gap(one, other) for one, other, _ in candidates]
    pairs, taken = [], set()
    for number in np.lexsort((gaps, [days for *_, days in candidates])):
        one, other, _ = candidates[number]
        if id(one) not in taken and id(other) not in taken:
            pairs.append((one, other))
            taken |= {id(one), id(other)}
    return pairs


def _why_alone(other: str, by_glacier: bool, by_date: bool, is_taken: bool) -> str:
    """Return why a line has no partner; other: what that would be; is_taken: whether one was nearer to another line."""
    of_this = {
        (True, True): " of this glacier and date",
        (True, False): " of this glacier",
        (False, True): " of this date",
    }
    what = other + of_this.get((by_glacier, by_date), "")
    if is_taken:
        return f"the {what} belongs to another line, which is nearer"
    return f"no {what}" if by_glacier else f"no {what} near by"


def _told_of_several(pairs: Sequence[tuple[MappedLine, MappedLine]]) -> list[str]:
    """Return a sentence for each line that has several partners."""
    notes = []
    for side, other in ((0, 1), (1, 0)):
        partners: dict[int, list[tuple[MappedLine, MappedLine]]] = defaultdict(list)
        for pair in pairs:
            partners[id(pair[side])].append(pair)
        names = ("predicted", "reference")
        notes += _first_of(
            [
                f"The {names[side]} line {group[0][side].feature} ({described(group[0][side])}) is compared with "
                f"{len(group)} {names[other]} lines: {', '.join(pair[other].feature for pair in group)}."
                for group in partners.values()
                if len(group) > 1
            ]
        )
    return notes


def described(line: MappedLine) -> str:
    """Return a line's glacier and date, as a person would name it."""
    return f"{line.glacier or 'no glacier id'}, {line.date or 'no date'}"


def _lacking(line: MappedLine, by_glacier: bool, by_date: bool) -> str:
    if by_glacier and not line.glacier:
        return "no glacier id"
    return "no date" if by_date and line.date is None else ""


def _with_problem(line: MappedLine, problem: str) -> MappedLine:
    return line if line.problem else replace(line, problem=problem)
