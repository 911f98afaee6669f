"""Many comparisons of a predicted front with its reference, and their figures by glacier, sensor and month."""

from __future__ import annotations

import calendar
import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .line_distance import METRICS, FrontDistance
from .line_matching import glacier_key

ALL = "all"
RESAMPLES = 2000
_BLOCK = 2_000_000  # values drawn at a time


@dataclass(frozen=True)
class Comparison:
    """One image or pair of lines.

    distance: None where no line was predicted, or where there is no front to compare it with. has_front: whether there
    is one to find. found: whether a line was predicted. confidence: the prediction's, the higher the surer. error: what
    the prediction states its own distance to stay within, in nine of ten images, in the units of the distance.
    """

    name: str
    glacier: str
    distance: FrontDistance | None
    has_front: bool = True
    found: bool = True
    date: datetime.date | None = None
    sensor: str = ""
    confidence: float | None = None
    error: float | None = None
    reference: str = ""

    @property
    def badness(self) -> float:
        """What the worst come first by: the primary distance; a missed or invented front is worse than any."""
        if self.distance is not None:
            return self.distance.symmetric_mean
        return math.inf if self.has_front != self.found else -1.0


@dataclass(frozen=True)
class GroupFigures:
    """The figures of some comparisons: means over those that have a distance, with what is not in them beside it.

    by: "all", "glacier", "sensor" or "month". interval: the 95 % bootstrap interval of the primary mean; `resampled`
    says what was drawn anew for it.
    """

    by: str
    name: str
    members: tuple[Comparison, ...] = field(repr=False)
    images: int
    compared: int
    missed: int  # a front, no line
    without_front: int  # images that show none ...
    invented: int  # ... and those of them with a line all the same
    means: dict[str, float]  # by Metric.key, and length_ratio
    median_image: float
    worst_image: float
    interval: tuple[float, float]
    resampled: str


def figures_by_group(comparisons: Sequence[Comparison], seed: int = 0) -> list[GroupFigures]:
    """Return the figures of all comparisons, then by glacier, by sensor and by month of the year, where known."""
    groups = [group_figures(ALL, ALL, comparisons, seed)]
    for by, key in (("glacier", _glacier), ("sensor", _sensor), ("month", _month)):
        names = dict(sorted((key(c) for c in reversed(comparisons)), key=lambda pair: pair[0]))  # the first of each
        if any(names.values()):
            groups += [
                group_figures(by, name or "not known", [c for c in comparisons if key(c)[0] == kept], seed)
                for kept, name in names.items()
            ]
    return groups


def group_figures(by: str, name: str, comparisons: Sequence[Comparison], seed: int = 0) -> GroupFigures:
    """Return the figures of one group; nan where nothing could be compared."""
    distances = [c.distance for c in comparisons if c.distance is not None]
    primary = [d.symmetric_mean for d in distances]
    glaciers = [glacier_key(c.glacier) for c in comparisons if c.distance is not None]
    means = {metric.key: _mean([getattr(d, metric.key) for d in distances]) for metric in METRICS}
    means["length_ratio"] = _mean([d.predicted_length / d.reference_length for d in distances if d.reference_length])
    interval, resampled = bootstrap_interval(primary, glaciers, seed)
    return GroupFigures(
        by=by,
        name=name,
        members=tuple(comparisons),
        images=len(comparisons),
        compared=len(distances),
        missed=sum(c.has_front and not c.found for c in comparisons),
        without_front=sum(not c.has_front for c in comparisons),
        invented=sum(c.found and not c.has_front for c in comparisons),
        means=means,
        median_image=float(np.median(primary)) if primary else math.nan,
        worst_image=max(primary, default=math.nan),
        interval=interval,
        resampled=resampled,
    )


def bootstrap_interval(
    values: Sequence[float], glaciers: Sequence[str], seed: int = 0, resamples: int = RESAMPLES
) -> tuple[tuple[float, float], str]:
    """Return the 95 % percentile interval of the mean, and what was resampled for it.

    With several glaciers whole glaciers are drawn, and then images within each: images of one glacier are alike, and
    the question is what happens on the next one. With one glacier images are drawn. nan where there are fewer than two.
    """
    groups = [np.array([v for v, g in zip(values, glaciers) if g == name]) for name in sorted(set(glaciers))]
    drawn = "images" if len(groups) <= 1 else "glaciers, then images of each"
    if len(values) < 2:
        return (math.nan, math.nan), drawn
    rng = np.random.default_rng(seed)
    often = rng.multinomial(len(groups), np.full(len(groups), 1 / len(groups)), size=resamples)
    sums, sizes = np.zeros(resamples), np.zeros(resamples)
    for group, times in zip(groups, often.T):
        resample = np.repeat(np.arange(resamples), times)  # of each time that this group was drawn
        sums += np.bincount(resample, _resampled_sums(group, len(resample), rng), minlength=resamples)
        sizes += times * len(group)
    low, high = np.percentile(sums / sizes, [2.5, 97.5])
    return (float(low), float(high)), drawn


def _resampled_sums(values: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Return `count` sums of as many values as there are, drawn with replacement; in blocks that fit the memory."""
    block = max(1, _BLOCK // len(values))
    sums = [
        values[rng.integers(len(values), size=(min(block, count - start), len(values)))].sum(axis=1)
        for start in range(0, count, block)
    ]
    return np.concatenate([np.zeros(0), *sums])


def risk_coverage(confidences: Sequence[float], errors: Sequence[float]) -> tuple[np.ndarray, np.ndarray]:
    """Return coverages and the mean error of the most confident images up to each (Geifman & El-Yaniv 2017)."""
    order = np.argsort(-np.asarray(confidences, dtype=np.float64), kind="stable")
    ranked = np.asarray(errors, dtype=np.float64)[order]
    count = np.arange(1, len(ranked) + 1)
    return count / max(len(ranked), 1), np.cumsum(ranked) / count


def risk_coverage_area(confidences: Sequence[float], errors: Sequence[float]) -> float:
    """Return the mean of the risk-coverage curve.

    About the mean error where confidence says nothing; lower where it ranks the errors.
    """
    return float(risk_coverage(confidences, errors)[1].mean())


def band_coverage(comparisons: Sequence[Comparison]) -> tuple[int, int] | None:
    """Return in how many images the primary distance is within the stated error, of how many state one; None without.

    An honest 90 % band holds in nine of ten.
    """
    stated = [(c.error, c.distance.symmetric_mean) for c in comparisons if c.error is not None and c.distance]
    return (sum(distance <= error for error, distance in stated), len(stated)) if stated else None


def worst_first(comparisons: Sequence[Comparison]) -> list[Comparison]:
    """Return the comparisons by their distance, missed and invented fronts before all."""
    return sorted(comparisons, key=lambda c: (-c.badness, c.name))


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if math.isfinite(value)]
    return float(np.mean(known)) if known else math.nan


def _glacier(comparison: Comparison) -> tuple[str, str]:
    return glacier_key(comparison.glacier), comparison.glacier


def _sensor(comparison: Comparison) -> tuple[str, str]:
    return comparison.sensor, comparison.sensor


def _month(comparison: Comparison) -> tuple[int, str]:
    month = comparison.date.month if comparison.date else 0
    return month, calendar.month_abbr[month]
