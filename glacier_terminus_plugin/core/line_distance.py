"""The distance between two fronts, in the units of their coordinates: the definition that all is judged by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class FrontDistance:
    """How far a predicted front lies from a reference, in the units of the coordinates (pixels or metres).

    `symmetric_mean` is the primary figure: half of the mean nearest distance from prediction to reference plus half of
    that from reference to prediction (Mohajerani et al. 2019 and Cheng et al. 2021 define theirs otherwise: never
    compare across definitions).
    """

    symmetric_mean: float
    symmetric_median: float
    predicted_to_reference: float
    reference_to_predicted: float
    hausdorff: float
    share_within: float  # of the reference's length, within `tolerance` of the prediction
    tolerance: float
    predicted_length: float
    reference_length: float


def front_distance(
    predicted: np.ndarray, reference: np.ndarray, spacing: float = 0.25, tolerance: float = 2.0
) -> FrontDistance:
    """Return the distances between two lines, each (n, 2) float64 of any planar coordinates, n >= 1.

    Both are densified to points at most `spacing` apart; each point's distance is to the nearest point of the other
    line's densified points, so a distance is exact to about spacing^2 / (8 distance). Raises ValueError on an empty
    line.
    """
    a, b = densify(predicted, spacing), densify(reference, spacing)
    to_reference, to_predicted = nearest_distances(a, b), nearest_distances(b, a)
    return FrontDistance(
        symmetric_mean=float(to_reference.mean() + to_predicted.mean()) / 2,
        symmetric_median=float(np.median(to_reference) + np.median(to_predicted)) / 2,
        predicted_to_reference=float(to_reference.mean()),
        reference_to_predicted=float(to_predicted.mean()),
        hausdorff=float(max(to_reference.max(), to_predicted.max())),
        share_within=float((to_predicted <= tolerance).mean()),
        tolerance=tolerance,
        predicted_length=line_length(predicted),
        reference_length=line_length(reference),
    )


def densify(line: np.ndarray, spacing: float) -> np.ndarray:
    """Return points evenly spaced along a line, at most `spacing` apart, both ends kept: (m, 2) float64."""
    line = np.asarray(line, dtype=np.float64).reshape(-1, 2)
    if len(line) == 0:
        raise ValueError("A line without a point has no distance to anything.")
    along = _distance_along(line)
    if along[-1] == 0:
        return line[:1]
    at = np.linspace(0, along[-1], max(2, int(np.ceil(along[-1] / spacing)) + 1))
    return np.column_stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])])


def line_length(line: np.ndarray) -> float:
    """Return the planar length of an (n, 2) line."""
    return float(_distance_along(np.asarray(line, dtype=np.float64))[-1])


def nearest_distances(points: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return each point's distance to the nearest of the others: (n,) float64 for (n, 2) and (m, 2)."""
    from scipy.spatial import cKDTree

    return cKDTree(others).query(points)[0]


def _distance_along(line: np.ndarray) -> np.ndarray:
    steps = np.hypot(*np.diff(line, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])
