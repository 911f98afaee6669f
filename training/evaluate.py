"""How far a network's lines lie from the drawn fronts, image by image and glacier by glacier."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from glacier_terminus_plugin.core.line_distance import FrontDistance, front_distance
from glacier_terminus_plugin.core.model_definition import Normalisation
from training.chips import Chip
from training.predict import Predictor, chip_front, chip_probability

ALL = "all glaciers"
FIGURES = (
    ("images", "images"),
    ("missed", "without a front"),
    ("symmetric_mean_px", "symmetric mean px"),
    ("median_image_px", "median image px"),
    ("worst_image_px", "worst image px"),
    ("predicted_to_label_px", "line to label px"),
    ("label_to_predicted_px", "label to line px"),
    ("share_within_2px", "label within 2 px"),
    ("length_ratio", "length / label's"),
    ("risk_coverage_px", "risk-coverage px"),
)


@dataclass(frozen=True)
class ImageResult:
    """One image: its distances in px, or None where no front was found."""

    name: str
    glacier: str
    confidence: float
    distance: FrontDistance | None


def evaluate(
    predict: Predictor, chips: Sequence[Chip], roles: Sequence[str], normalisation: Normalisation
) -> list[ImageResult]:
    """Return one result per chip, in their order; roles: what each channel of the network means."""
    results = []
    for chip in chips:
        line, confidence = chip_front(chip_probability(predict, chip, normalisation), roles, chip)
        distance = None if line is None else front_distance(line, chip.front)
        results.append(ImageResult(chip.name, chip.glacier, confidence, distance))
    return results


def summarise(results: Sequence[ImageResult]) -> dict[str, dict[str, float]]:
    """Return FIGURES for each glacier and for all; distances are means over the images that have a front."""
    groups = {glacier: [r for r in results if r.glacier == glacier] for glacier in sorted({r.glacier for r in results})}
    if len(groups) > 1:
        groups[ALL] = list(results)
    return {name: _summary(group) for name, group in groups.items()}


def table(summary: dict[str, dict[str, float]]) -> str:
    """Return the summary as lines for a person: one column a group, one row a figure."""
    width = max(14, *(len(name) + 2 for name in summary))
    lines = [" " * 20 + "".join(f"{name:>{width}}" for name in summary)]
    for key, title in FIGURES:
        digits = 0 if key in ("images", "missed") else 2
        lines.append(f"{title:20}" + "".join(f"{group[key]:>{width}.{digits}f}" for group in summary.values()))
    return "\n".join(lines)


def write_report(path: Path, results: Sequence[ImageResult], facts: dict[str, Any]) -> None:
    """Write the facts of the run, the summary and every image's figures as JSON."""
    images = [{**asdict(r), "distance": None if r.distance is None else asdict(r.distance)} for r in results]
    summary = {
        group: {key: value if math.isfinite(value) else None for key, value in figures.items()}  # JSON knows no NaN
        for group, figures in summarise(results).items()
    }
    content = {**facts, "summary": summary, "images": images}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2, allow_nan=False) + "\n", encoding="utf-8")


def risk_coverage_area(confidences: Sequence[float], errors: Sequence[float]) -> float:
    """Return the mean error over all coverages, most confident images first (area under the risk-coverage curve).

    Equal to the mean error where confidence says nothing; lower where it ranks the errors (Geifman & El-Yaniv 2017).
    """
    order = np.argsort(-np.asarray(confidences), kind="stable")
    ranked = np.asarray(errors, dtype=np.float64)[order]
    return float((np.cumsum(ranked) / np.arange(1, len(ranked) + 1)).mean())


def _summary(results: Sequence[ImageResult]) -> dict[str, float]:
    found = [(r.confidence, r.distance) for r in results if r.distance is not None]
    counts = {"images": float(len(results)), "missed": float(len(results) - len(found))}
    if not found:
        return counts | {key: float("nan") for key, _ in FIGURES[2:]}
    distances = [distance for _, distance in found]
    means = [d.symmetric_mean for d in distances]
    return counts | {
        "symmetric_mean_px": float(np.mean(means)),
        "median_image_px": float(np.median(means)),
        "worst_image_px": float(np.max(means)),
        "predicted_to_label_px": float(np.mean([d.predicted_to_reference for d in distances])),
        "label_to_predicted_px": float(np.mean([d.reference_to_predicted for d in distances])),
        "share_within_2px": float(np.mean([d.share_within for d in distances])),
        "length_ratio": float(np.mean([d.predicted_length / d.reference_length for d in distances])),
        "risk_coverage_px": risk_coverage_area([c for c, _ in found], means),
    }
