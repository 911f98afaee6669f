"""The distances between two fronts, in the units of their coordinates: the definitions that all is judged by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Union

import numpy as np

from .line_area import area_between

Line = Union[np.ndarray, Sequence[np.ndarray]]  # one line (n, 2), or the parts of a broken one
RESAMPLED_POINTS = 1000
_FRECHET_POINTS = 400


@dataclass(frozen=True)
class Metric:
    """One figure of a FrontDistance: its attribute, what tables call it, and what it is."""

    key: str
    title: str
    definition: str
    is_length: bool = True  # in the units of the coordinates; else a share or a ratio


METRICS = (
    Metric(
        "symmetric_mean",
        "symmetric mean",
        "The primary figure: half of the mean distance from the prediction to the reference plus half of that from the "
        "reference to the prediction, each point's distance being the one to the nearest point of the other line.",
    ),
    Metric(
        "symmetric_median",
        "symmetric median",
        "The same with medians: half of the median nearest distance one way plus half of that the other way.",
    ),
    Metric(
        "predicted_to_reference",
        "prediction to reference",
        "The mean distance from the prediction's points to the nearest point of the reference. Parts that were drawn "
        "where there is no front make it large.",
    ),
    Metric(
        "reference_to_predicted",
        "reference to prediction",
        "The mean distance from the reference's points to the nearest point of the prediction. Parts of the front that "
        "were left out make it large.",
    ),
    Metric(
        "pooled_mean",
        "pooled nearest",
        "The mean of the nearest distances of all points of both lines pooled together, as in CALFIN (Cheng et al. "
        "2021) and the CaFFe benchmark (Gourmelon et al. 2022): the longer line counts more.",
    ),
    Metric(
        "resampled_mean",
        "resampled, point by point",
        "Both lines are trimmed to the stretch that they share (cut at the points nearest to the other's ends) and "
        "resampled to 1000 points by length along the line; the mean distance from each i-th point to "
        "the i-th of the other, as in Mohajerani et al. (2019). None where the lines share no stretch.",
    ),
    Metric(
        "area_over_length",
        "area / reference length",
        "The area between the lines, divided by the reference's length, as in AutoTerm (Zhang et al. 2023). The lines' "
        "ends are joined by straight segments; where the lines cross, the parts on both sides add up.",
    ),
    Metric(
        "bias",
        "bias",
        "The same with a sign, so that parts on different sides cancel out: positive where the prediction lies to the "
        "left of the reference, which is downstream of it (too far advanced) where the reference runs from left to "
        "right as seen when looking downstream.",
    ),
    Metric("hausdorff", "largest (Hausdorff)", "The largest nearest distance of any point of either line."),
    Metric(
        "hausdorff_95",
        "95 % (Hausdorff)",
        "The larger of the two 95th percentiles of the nearest distances, one of each line: the largest distance "
        "without the worst twentieth.",
    ),
    Metric(
        "frechet",
        "discrete Fréchet",
        "The shortest leash on which one can walk along the one line and a dog along the other, neither turning back: "
        "the largest distance that respects the order of points (400 points per line, so accurate to their spacing).",
    ),
    Metric(
        "share_within",
        "reference within the tolerance",
        "The share of the reference's length that lies within the stated tolerance of the prediction.",
        is_length=False,
    ),
)


@dataclass(frozen=True)
class FrontDistance:
    """How far a predicted front lies from a reference, in the units of the coordinates (pixels or metres).

    METRICS says what each figure is. Published results differ in their definition of distance: never compare across
    definitions. `resampled_mean` is nan where the lines share no stretch, `area_over_length` and `bias` where the
    reference is a point.
    """

    symmetric_mean: float
    symmetric_median: float
    predicted_to_reference: float
    reference_to_predicted: float
    pooled_mean: float
    resampled_mean: float
    area_over_length: float
    bias: float
    hausdorff: float
    hausdorff_95: float
    frechet: float
    share_within: float  # of the reference's length, within `tolerance` of the prediction
    tolerance: float
    predicted_length: float
    reference_length: float

    def in_units_of(self, size: float) -> FrontDistance:
        """Return the same distances in another unit, that is `size` of today's: a cell's metres give pixels."""
        lengths = [metric.key for metric in METRICS if metric.is_length]
        lengths += ["tolerance", "predicted_length", "reference_length"]
        return replace(self, **{key: getattr(self, key) / size for key in lengths})


def front_distance(predicted: Line, reference: Line, spacing: float = 0.25, tolerance: float = 2.0) -> FrontDistance:
    """Return the distances between two lines, each (n, 2) float64 of any planar coordinates, n >= 1, or parts of one.

    Nearest distances are taken from points at most `spacing` apart to the other's segments. What heeds the order of
    points (area, resampled, Fréchet) takes a broken line's parts joined to one, nearest ends first. Raises ValueError
    on an empty line.
    """
    a, b = _parts(predicted), _parts(reference)
    (points_a, even_a), (points_b, even_b) = _sampled(a, spacing), _sampled(b, spacing)
    all_to_reference, all_to_predicted = (
        _distances_to(np.vstack(points_a), points_b),
        _distances_to(np.vstack(points_b), points_a),
    )
    to_reference, to_predicted = all_to_reference[even_a], all_to_predicted[even_b]
    one, other = joined(a), joined(b)
    across = line_length(other)  # with the gaps between parts, which the area spans as well
    area, signed_area = area_between(one, other) if across else (np.nan, np.nan)
    return FrontDistance(
        symmetric_mean=float(to_reference.mean() + to_predicted.mean()) / 2,
        symmetric_median=float(np.median(to_reference) + np.median(to_predicted)) / 2,
        predicted_to_reference=float(to_reference.mean()),
        reference_to_predicted=float(to_predicted.mean()),
        pooled_mean=float(np.concatenate([to_reference, to_predicted]).mean()),
        resampled_mean=resampled_distance(one, other),
        area_over_length=area / (across or 1),
        bias=signed_area / (across or 1),
        hausdorff=float(max(all_to_reference.max(), all_to_predicted.max())),
        hausdorff_95=float(max(np.percentile(to_reference, 95), np.percentile(to_predicted, 95))),
        frechet=frechet_distance(one, other),
        share_within=float((to_predicted <= tolerance).mean()),
        tolerance=tolerance,
        predicted_length=sum(map(line_length, a)),
        reference_length=sum(map(line_length, b)),
    )


def symmetric_mean(predicted: Line, reference: Line, spacing: float = 0.25) -> float:
    """Return the primary figure alone, in a tenth of the time."""
    (a, even_a), (b, even_b) = (_sampled(_parts(line), spacing) for line in (predicted, reference))
    to_reference, to_predicted = _distances_to(np.vstack(a)[even_a], b), _distances_to(np.vstack(b)[even_b], a)
    return float(to_reference.mean() + to_predicted.mean()) / 2


def densify(line: np.ndarray, spacing: float) -> np.ndarray:
    """Return points evenly spaced along a line, at most `spacing` apart, both ends kept: (m, 2) float64."""
    line = np.asarray(line, dtype=np.float64).reshape(-1, 2)
    if len(line) == 0:
        raise ValueError("A line without a point has no distance to anything.")
    length = line_length(line)
    if length == 0:
        return line[:1]
    return points_at(line, np.linspace(0, length, max(2, int(np.ceil(length / spacing)) + 1)))


def numbered(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return of so many of each, one after the other, which each it is and its number among its own, from 0."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)


def subdivided(line: np.ndarray, spacing: float) -> np.ndarray:
    """Return a line with all its vertices and more between them, evenly, where a segment is longer: (m, 2) float64."""
    steps = np.diff(line, axis=0)
    counts = np.nan_to_num(np.ceil(np.hypot(*steps.T) / max(spacing, 1e-300)), nan=1, posinf=1).astype(int)
    segment, number = numbered(counts)
    share = number / counts[segment]
    return np.vstack([line[segment] + share[:, None] * steps[segment], line[-1:]])


def line_length(line: np.ndarray) -> float:
    """Return the planar length of an (n, 2) line."""
    return float(_distance_along(np.asarray(line, dtype=np.float64))[-1])


def joined(parts: Sequence[np.ndarray]) -> np.ndarray:
    """Return one line through all parts, each turned and placed where its end is nearest to the line so far."""
    line, rest = parts[0], list(parts[1:])
    while rest:
        ways = [
            (float(np.hypot(*(end - start))), number, at_end, turned)
            for number, part in enumerate(rest)
            for at_end, end in ((True, line[-1]), (False, line[0]))
            for turned, start in ((not at_end, part[0]), (at_end, part[-1]))
        ]
        _, number, at_end, turned = min(ways)
        part = rest.pop(number)
        part = part[::-1] if turned else part
        line = np.vstack([line, part] if at_end else [part, line])
    return line


def nearest_distances(points: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return each point's distance to the nearest of the others: (n,) float64 for (n, 2) and (m, 2)."""
    from scipy.spatial import cKDTree

    return cKDTree(others).query(points)[0]


def nearest_on_line(points: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Return the point of a line (m, 2) that is nearest to each of (n, 2) points; exact for few points."""
    return np.array([points_at(line, np.array([_nearest_along(line, point)]))[0] for point in points])


def resampled_distance(predicted: np.ndarray, reference: np.ndarray, count: int = RESAMPLED_POINTS) -> float:
    """Return the mean distance of `count` points along the shared stretch, i-th to i-th; nan where there is none.

    Each line is cut at its points nearest to the other's ends (Mohajerani et al. 2019 trim both as well). The
    prediction's points go the reference's way, whichever way it was drawn.
    """
    on_predicted = [_nearest_along(predicted, end) for end in (reference[0], reference[-1])]
    on_reference = [_nearest_along(reference, end) for end in (predicted[0], predicted[-1])]
    if on_predicted[0] == on_predicted[1] or on_reference[0] == on_reference[1]:
        return float("nan")
    a = points_at(predicted, np.linspace(on_predicted[0], on_predicted[1], count))
    b = points_at(reference, np.linspace(min(on_reference), max(on_reference), count))
    return float(np.hypot(*(a - b).T).mean())


def frechet_distance(predicted: np.ndarray, reference: np.ndarray, count: int = _FRECHET_POINTS) -> float:
    """Return the discrete Fréchet distance (Eiter & Mannila 1994) of `count` points a line, the better way round."""
    a, b = (points_at(line, np.linspace(0, line_length(line), count)) for line in (predicted, reference))
    return min(_leash(a, b), _leash(a[::-1], b))


def _leash(a: np.ndarray, b: np.ndarray) -> float:
    """Return the discrete Fréchet distance of two equally long sequences, one anti-diagonal of pairs after another."""
    count = len(a)
    gaps = np.hypot(*(a[:, None] - b[::-1]).T).T  # pair (i, j) in column count - 1 - j: anti-diagonals are diagonals
    before = last = np.full(count + 1, np.inf)  # of the pairs (i, total - i), at i + 1
    for total in range(2 * count - 1):
        first, stop = max(0, total - count + 1), min(total, count - 1) + 1
        reached = np.minimum(np.minimum(last[first:stop], last[first + 1 : stop + 1]), before[first:stop])
        now = np.full(count + 1, np.inf)
        np.maximum(gaps.diagonal(count - 1 - total), reached if total else 0, out=now[first + 1 : stop + 1])
        before, last = last, now
    return float(last[count])


def _parts(line: Line) -> list[np.ndarray]:
    parts = [line] if isinstance(line, np.ndarray) else list(line)
    arrays = [np.asarray(part, dtype=np.float64).reshape(-1, 2) for part in parts]
    arrays = [part for part in arrays if len(part)]
    if not arrays:
        raise ValueError("A line without a point has no distance to anything.")
    return arrays


def _sampled(parts: Sequence[np.ndarray], spacing: float) -> tuple[list[np.ndarray], np.ndarray]:
    """Return each part's evenly spaced points with its vertices between them, and which of all are the even ones.

    Means are taken over the even ones, which lie evenly along all parts together, so that a piece counts by its length;
    without the vertices the line itself would lose its corners.
    """
    stops = np.cumsum([line_length(part) for part in parts])
    at_even = np.linspace(0, stops[-1], max(2, int(np.ceil(stops[-1] / spacing)) + 1))
    holder = np.searchsorted(stops, np.maximum(at_even, np.finfo(float).tiny))  # the first that reaches so far
    points, even = [], []
    for number, part in enumerate(parts):
        along = _distance_along(part)
        here = at_even[holder == number] - (stops[number] - along[-1]) if stops[-1] else along[:1]
        at, first = np.unique(np.concatenate([np.clip(here, 0, along[-1]), along]), return_index=True)
        points.append(points_at(part, at))
        even.append(first < len(here))
    return points, np.concatenate(even)


def _distances_to(points: np.ndarray, parts: Sequence[np.ndarray]) -> np.ndarray:
    """Return each point's distance to the nearest point on densified lines: (n,) float64.

    The nearest point of a line lies on one of the two segments at its nearest vertex, up to the square of the spacing.
    """
    from scipy.spatial import cKDTree

    vertices = np.vstack(parts)
    lengths = np.array([len(part) for part in parts])
    first = np.cumsum(lengths) - lengths
    starts, stops = np.repeat(first, lengths), np.repeat(first + lengths - 1, lengths)
    _, nearest = cKDTree(vertices).query(points)
    before, after = np.maximum(nearest - 1, starts[nearest]), np.minimum(nearest + 1, stops[nearest])
    return np.minimum(
        _distance_to_segments(points, vertices[before], vertices[nearest]),
        _distance_to_segments(points, vertices[nearest], vertices[after]),
    )


def _distance_to_segments(points: np.ndarray, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Return the distance of each point to the segment of the same number: (n,)."""
    return np.hypot(*(points - starts - _share_along(points, starts, ends)[:, None] * (ends - starts)).T)


def _share_along(points: np.ndarray, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Return where on each segment, 0..1, the nearest point to a point is: (n,)."""
    step = ends - starts
    squared = (step**2).sum(axis=1)
    return np.clip(((points - starts) * step).sum(axis=1) / np.where(squared > 0, squared, 1), 0, 1)


def _nearest_along(line: np.ndarray, point: np.ndarray) -> float:
    """Return the length along a line up to its point nearest to another."""
    if len(line) == 1:
        return 0.0
    starts, ends = line[:-1], line[1:]
    points = np.broadcast_to(point, starts.shape)
    best = int(np.argmin(_distance_to_segments(points, starts, ends)))
    share = _share_along(point[None], starts[best : best + 1], ends[best : best + 1])[0]
    along = _distance_along(line)
    return float(along[best] + share * (along[best + 1] - along[best]))


def points_at(line: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Return the points at given lengths along a line: (m, 2)."""
    along = _distance_along(line)
    return np.column_stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])])


def _distance_along(line: np.ndarray) -> np.ndarray:
    steps = np.hypot(*np.diff(line, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])
