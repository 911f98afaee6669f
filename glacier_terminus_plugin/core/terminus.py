"""Terminus lines from class probabilities: the cheapest path along a front class, or a region model's ocean contour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .area_mask import AreaMask
from .front_path import blur_front
from .front_pieces import FRONT_LIKELY, front_ways
from .gaps import fill_gaps, narrow_gaps
from .line_distance import line_length
from .line_error import error_px, spread_px
from .line_sampling import DrawnLine, longest_run, placed, points_beside, values_at
from .ocean_contour import contour_lines
from .progress import SILENT, Progress, check_cancelled
from .walled_front import UNSEEN, line_between_walls

# what a line of one of our own networks needs: on three glaciers that it had not seen, every line within 5 px of the
# front had 0.69 or more; where there is no front no piece of 46 and 1 of 24 made scenes had a line of 0.5
TRUSTED_CERTAINTY = 0.5
# and what is enough where its walls are given: the user has said that there is a front
WALLED_CERTAINTY = 0.15
LEAST_CERTAINTY = 0.3  # what a line of any network needs
_SIDE_PX = 4  # how far beside a line its ice and its ocean are looked for
_MAX_ERROR_PX = 25.0  # more have blotches in a row; fronts on images that a network had never seen had 4 to 10
_BORDER_PX = 3  # a line that ends this near to the image's border may run on beyond
_REACH_PX = 8  # an end this near to land is drawn on to it
_RIVAL_SHARE = 0.9  # a line of this share of the best one's score could be the front as well
_LIKELIER_SHARE = 0.7  # of a line counts where several are compared
_STRAIGHT = 0.4  # a line whose ends are nearer to each other than this share of its length winds more than fronts do


@dataclass(frozen=True)
class Terminus:
    """One calving front: an open line, ordered left to right for one who looks downstream.

    path: (n, 2) float64 row, col, pixel centres at integers. confidence: 0..1, the mean front probability along the
    line (front-class models) or the mean certainty of ice behind and ocean ahead (region models). joins_walls:
    whether both ends reach a wall, None where none are given. at_border: whether an end lies at the image's border or
    where it has no data. unseen_px: the longest stretch that is a guess, between what is seen of the front or between
    it and a wall. by_shape: whether its shape alone told it from the coast. error_px: see line_error, in the network's
    px. best_confidence: that of the likelier part of the line.
    """

    path: np.ndarray
    confidence: float
    joins_walls: bool | None = None
    at_border: bool = False
    unseen_px: int = 0
    by_shape: bool = False
    error_px: float = float("nan")
    best_confidence: float = float("nan")

    @property
    def length_px(self) -> float:
        """The line's length in pixels."""
        return line_length(self.path)

    def certainty(self, min_length_px: float) -> float:
        """Return how sure it is that this is a front, 0..1: the confidence, less for lines of the shortest lengths."""
        return self.confidence * self._share_for_length(min_length_px)

    def score(self, min_length_px: float) -> float:
        """Return how good a front this is, 0..1, for choosing between several: as `certainty`, less where it winds.

        Length does not count beyond that, for a coast is longer than any front, nor does the part that is seen least:
        a front would lose by an end that is hard to see.
        """
        straight = float(np.hypot(*(self.path[-1] - self.path[0]))) / self.length_px
        return self.best_confidence * self._share_for_length(min_length_px) * min(1.0, straight / _STRAIGHT)

    def _share_for_length(self, min_length_px: float) -> float:
        return 1 - float(np.exp(-self.length_px / (2 * min_length_px)))


@dataclass(frozen=True)
class FrontSearch:
    """What a search for fronts came to: the termini, best score first, and why there are none, or no more."""

    termini: list[Terminus]
    rivals: int  # lines that were good enough but left out
    reason: str  # empty where there is a terminus


def search_termini(
    probability: np.ndarray,
    roles: Sequence[str],
    *,
    valid: np.ndarray | None = None,
    area: AreaMask | None = None,
    max_count: int = 1,
    min_length_px: float = 15.0,
    min_certainty: float = LEAST_CERTAINTY,
    cells: float = 1.0,
    south_up: bool = False,
    progress: Progress = SILENT,
) -> FrontSearch:
    """Return the termini in a scene with the reason where there are none.

    probability: (K, H, W) float16 or float32 in 0..1; roles: what each channel means ("ice", "ocean", "front",
    "other"); valid: (H, W) bool; area: where to look. With a front channel the line is the cheapest path along it,
    from wall to wall where walls are given, else the contour between ice and ocean. Lines shorter or less certain than
    asked are left out; between walls they may be short, and through ends or points that are given uncertain. cells: how
    many cells lie side by side in a pixel that the network saw. south_up: whether the first row is the map's south, by
    which lines are ordered where nothing else tells. Raises CancelledError.
    """
    looked_at = np.ones(probability.shape[1:], bool) if valid is None else valid
    gaps = narrow_gaps(looked_at)
    check_cancelled(progress)
    filled = looked_at | gaps
    valid = filled if area is None else filled & ~area.land
    if not (valid if area is None else valid & area.inside).any():
        return FrontSearch([], 0, "No valid pixel lies where a front was looked for.")
    if area is not None and area.passed is not None and "front" not in roles:
        return FrontSearch(
            [], 0, "The model has no front class, so no line can be drawn through points: leave them out."
        )
    if area is not None and area.strays:
        return FrontSearch([], 0, f"{area.strays} point(s) that the front is to pass lie outside its area or walls.")
    walled = area is not None and area.walls is not None
    spans = walled and "front" in roles  # from wall to wall, however near they are to each other
    told = area is not None and (area.ends_given or area.passed is not None)  # it is there, however little is seen
    found, refused = [], []
    channels = _channels(probability, roles, looked_at, gaps, progress)
    for drawn in _lines(channels, valid, area, min_length_px, max_count == 1, progress):
        check_cancelled(progress)
        terminus = _described(drawn, probability, roles, area, filled, cells, south_up)
        certainty = terminus.confidence if spans else terminus.certainty(min_length_px)
        if terminus.length_px < min_length_px and not spans:
            needed = f"{min_length_px:.0f} px are needed, or a box around it or its two ends"
            refused.append(f"one of {terminus.length_px:.0f} px is too short ({needed})")
        elif certainty < min_certainty and not told:
            refused.append(f"one of certainty {certainty:.2f} is too uncertain ({min_certainty:.2f} is needed)")
        elif terminus.error_px > _MAX_ERROR_PX and not walled:
            refused.append(
                f"one is no line: its front could be anywhere within {terminus.error_px:.0f} px to either side"
            )
        elif area is not None and not area.crosses_centreline(terminus.path):
            refused.append("one does not cross the centreline")
        else:
            found.append(terminus)
    found.sort(key=lambda t: -t.score(min_length_px))
    reason = "" if found else _why_none(probability, roles, valid, area, refused) + _advice(roles, area)
    return FrontSearch(found[:max_count], _rivals(found, max_count, min_length_px), reason)


def _rivals(found: Sequence[Terminus], max_count: int, min_length_px: float) -> int:
    """Return how many lines that were left out are nearly as good as the last that was kept."""
    scores = [t.score(min_length_px) for t in found]
    return sum(score >= _RIVAL_SHARE * scores[max_count - 1] for score in scores[max_count:])


def _why_none(
    probability: np.ndarray, roles: Sequence[str], valid: np.ndarray, area: AreaMask | None, refused: Sequence[str]
) -> str:
    if refused:
        return f"{len(refused)} line(s) were looked at: {'; '.join(sorted(set(refused))[:3])}."
    front = _channel(probability, roles, "front")
    if front is None:
        return "Nowhere does ice meet ocean."
    highest = float(front[valid if area is None else valid & area.inside].max())
    if highest > FRONT_LIKELY:
        return f"Where a front is likely, {highest:.2f} at the most, it is too short or too wide for a line."
    return f"The highest probability of a front is {highest:.2f}; a line needs {FRONT_LIKELY:g} and more all along."


def _advice(roles: Sequence[str], area: AreaMask | None) -> str:
    """Return what else can be given of a front whose two ends are."""
    if "front" not in roles or area is None or not area.ends_given or area.passed is not None:
        return ""
    return " Give points that the front passes: it is drawn through them."


def _described(
    drawn: DrawnLine,
    probability: np.ndarray,
    roles: Sequence[str],
    area: AreaMask | None,
    known: np.ndarray,
    cells: float,
    south_up: bool,
) -> Terminus:
    """Return a drawn line as a Terminus: ordered, with what is known of its ends; known: (H, W) bool: where data is."""
    downstream = None if area is None else area.downstream
    line = _downstream_left_to_right(drawn.path, probability, roles, downstream, south_up)
    ends = np.rint(line[[0, -1]]).astype(int)
    at_border = any(_is_at_border(end, known) for end in ends)
    unseen = longest_run(drawn.certainty < UNSEEN)
    confidence, joins = float(drawn.certainty.mean()), _joins_walls(ends, area)
    likelier = np.sort(drawn.certainty)[-max(1, int(_LIKELIER_SHARE * len(drawn.certainty))) :]
    error = error_px(spread_px(line, _likely_front(probability, roles), cells), confidence)
    best = float(likelier.mean())
    return Terminus(line, confidence, joins, at_border, unseen, drawn.by_shape, error, best)


def _is_at_border(end: np.ndarray, known: np.ndarray) -> bool:
    """Return whether the front may go on where nothing is known: beyond the image, or what is turned, or in a hole."""
    low, high = end - _BORDER_PX, end + _BORDER_PX + 1
    is_inside = (low >= 0).all() and (high <= known.shape).all()
    return not (is_inside and known[low[0] : high[0], low[1] : high[1]].all())


def _likely_front(probability: np.ndarray, roles: Sequence[str]) -> np.ndarray:
    """Return (H, W) how likely each pixel is front: its probability, or how even ice and ocean are there."""
    front = _channel(probability, roles, "front")
    if front is not None:
        return front
    sides = [_channel(probability, roles, role) for role in ("ice", "ocean")]
    assert sides[0] is not None  # noqa: S101  # a line has been drawn between the two
    assert sides[1] is not None  # noqa: S101
    return 4 * sides[0] * sides[1]


def _joins_walls(ends: np.ndarray, area: AreaMask | None) -> bool | None:
    if area is None or area.walls is None:
        return None
    return all(min(np.hypot(*(wall - end).T).min() for wall in area.walls) <= _BORDER_PX for end in ends)


def _lines(
    channels: dict[str, np.ndarray],
    valid: np.ndarray,
    area: AreaMask | None,
    min_length_px: float,
    is_one: bool,
    progress: Progress,
) -> Iterator[DrawnLine]:
    if "front" in channels:
        if area is not None and area.walls is not None:
            return line_between_walls(channels["front"], valid, area, progress)
        return _front_lines(channels["front"], valid, area, min_length_px, is_one, progress)
    if not {"ocean", "ice"} <= channels.keys():
        return iter(())
    return contour_lines(channels["ocean"], channels["ice"], channels.get("other"), valid, area, min_length_px)


def _channels(
    probability: np.ndarray, roles: Sequence[str], looked_at: np.ndarray, gaps: np.ndarray, progress: Progress
) -> dict[str, np.ndarray]:
    """Return what lines are drawn from, (H, W) float32 by role, narrow gaps filled: the front alone where it is."""
    wanted = ("front",) if "front" in roles else ("ocean", "ice", "other")
    found = {role: channel for role in wanted if (channel := _channel(probability, roles, role)) is not None}
    for channel in found.values():
        fill_gaps(channel, looked_at, gaps, progress)
    return found


def _channel(probability: np.ndarray, roles: Sequence[str], role: str) -> np.ndarray | None:
    channels = [i for i, r in enumerate(roles) if r == role]
    return probability[channels].sum(axis=0, dtype=np.float32) if channels else None


def _front_lines(
    front: np.ndarray,
    valid: np.ndarray,
    area: AreaMask | None,
    min_length_px: float,
    is_one: bool,
    progress: Progress,
) -> Iterator[DrawnLine]:
    """Yield a line and the front along it for each front; where one is asked for, breaks in it are bridged."""
    blur_front(front, valid)
    check_cancelled(progress)
    allowed = valid if area is None else valid & area.inside
    for way in front_ways(front, allowed, min_length_px, is_one, progress):
        line = placed(way, front)
        line = line if area is None else _drawn_on_to(line, area.land)
        yield DrawnLine(line, front[way[:, 0], way[:, 1]])


def _drawn_on_to(line: np.ndarray, land: np.ndarray) -> np.ndarray:
    """Return a line whose ends are continued to land that lies within reach."""
    for end, place in ((line[0], 0), (line[-1], len(line))):
        low = np.maximum(np.rint(end).astype(int) - _REACH_PX, 0)
        near = np.argwhere(land[low[0] : low[0] + 2 * _REACH_PX + 1, low[1] : low[1] + 2 * _REACH_PX + 1]) + low
        if len(near):
            away = np.hypot(*(near - end).T)
            if 0 < away.min() <= _REACH_PX:
                line = np.insert(line, place if place == 0 else len(line), near[int(np.argmin(away))], axis=0)
    return line


def _downstream_left_to_right(
    line: np.ndarray, probability: np.ndarray, roles: Sequence[str], downstream: np.ndarray | None, south_up: bool
) -> np.ndarray:
    """Return the line turned so that the ocean lies on its left hand: left to right for one who looks downstream.

    By the flow where it is known, else by the sides as the model tells them, else as for one who looks to
    the top of the map, or of an image that is turned: from its left to its right.
    """
    if downstream is not None:
        chord = line[-1] - line[0]  # rows grow downwards: the right hand of (row, col) is (col, -row)
        across = float(chord @ np.array([downstream[1], -downstream[0]]))
        if abs(across) > 0.2 * np.hypot(*chord):
            return line if across >= 0 else line[::-1]
    seaward = np.array([(role == "ocean") - (role == "ice") for role in map(str, roles)], dtype=np.float32)
    if not ((seaward > 0).any() and (seaward < 0).any()):
        return line if (line[0, 1] <= line[-1, 1]) != south_up else line[::-1]
    left, right = (float((seaward @ values_at(probability, side)).mean()) for side in points_beside(line, _SIDE_PX))
    return line if left >= right else line[::-1]
