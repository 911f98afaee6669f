"""From a mask to lines: where a drawn front runs, and which way the glacier flows there."""

from __future__ import annotations

import math

import numpy as np
from scipy import ndimage

from glacier_terminus_plugin.core.export_training_data import left_to_right
from glacier_terminus_plugin.core.line_distance import line_length
from training.line_tracing import trace_line

MIN_FRONT_PX = 10  # anything shorter is a stray click, not a front
REACH_PX = 8  # how far from a front ice and ocean tell the flow


def fronts_of_mask(
    front: np.ndarray, labels: np.ndarray, ice: int, ocean: int
) -> tuple[list[np.ndarray], float | None]:
    """Return the lines of a drawn front, the longest first, left to right, and the flow at the longest in degrees.

    front: (H, W) bool, lines of any width. labels: (H, W) of class values. Flow: clockwise from the image's up, from
    the ice to the ocean; None, and lines as they come, where not both are near.
    """
    from skimage.morphology import skeletonize

    lines = []
    pieces, _ = ndimage.label(front, np.ones((3, 3)))  # type: ignore[misc]
    for number, place in enumerate(ndimage.find_objects(pieces), 1):  # images are large and fronts are not
        thin = skeletonize(np.pad(pieces[place] == number, 1))[1:-1, 1:-1]
        lines.append(trace_line(thin) + [place[0].start, place[1].start])
    lines = sorted((line for line in lines if len(line) >= MIN_FRONT_PX), key=line_length, reverse=True)
    flows = [flow_at(line, labels, ice, ocean) for line in lines]
    return [left_to_right(line, flow) for line, flow in zip(lines, flows, strict=True)], flows[0] if flows else None


def edges_between(labels: np.ndarray, ice: int, ocean: int) -> list[np.ndarray]:
    """Return the lines where ice meets ocean, (n, 2) of (row, col) between their pixels, the longest first."""
    from skimage.measure import find_contours

    known = (labels == ice) | (labels == ocean)
    lines = find_contours((labels == ocean).astype(np.float32), 0.5, mask=known)
    lines = [line for line in lines if len(line) >= MIN_FRONT_PX and not (line[0] == line[-1]).all()]
    lines.sort(key=line_length, reverse=True)
    flows = [flow_at(line, labels, ice, ocean) for line in lines]
    return [left_to_right(line, flow) for line, flow in zip(lines, flows, strict=True)]


def flow_at(line: np.ndarray, labels: np.ndarray, ice: int, ocean: int) -> float | None:
    """Return the direction from the ice beside a line to the ocean beside it, or None where one is missing."""
    at = np.rint(line).astype(int).clip(0, np.array(labels.shape) - 1)
    low, high = (at.min(axis=0) - REACH_PX).clip(0), at.max(axis=0) + REACH_PX + 1
    labels = labels[low[0] : high[0], low[1] : high[1]]
    away = np.ones(labels.shape, dtype=bool)
    away[tuple((at - low).T)] = False
    near = np.asarray(ndimage.distance_transform_edt(away)) <= REACH_PX
    sides = [np.argwhere(near & (labels == value)) for value in (ice, ocean)]
    if not all(len(side) for side in sides):
        return None
    row, col = sides[1].mean(axis=0) - sides[0].mean(axis=0)
    return math.degrees(math.atan2(col, -row)) % 360
