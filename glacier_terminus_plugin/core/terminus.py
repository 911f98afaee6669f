"""Terminus lines from class probabilities: the cheapest path along a front class, or a region model's ocean contour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .front_path import PixelGraph, front_cost
from .line_distance import line_length
from .line_sampling import image_filters, points_beside, smoothed, values_at
from .ocean_contour import contour_lines
from .progress import SILENT, Progress, check_cancelled

# what a line of one of our own networks needs: on two glaciers that it had not seen, every line within 5 px of the
# front had 0.66 or more, and three in four of the lines that were drawn where there is no front had less than 0.5
TRUSTED_CERTAINTY = 0.5
_BLUR_PX = 1.0  # a flat band costs 1.3 px of cut corners, a blurred one 0.2
_FRONT_LIKELY = 0.3  # pixels that may carry a line
_BRIDGE_PX = 6  # gaps in a front up to twice this are crossed
_MAX_WIDTH_PX = 20  # a group of likely pixels wider than this on the whole is no front line
_SIDE_PX = 4  # how far beside a line its ice and its ocean are looked for
_STRAIGHT = 0.4  # a line whose ends are nearer to each other than this share of its length winds more than fronts do


@dataclass(frozen=True)
class Terminus:
    """One calving front: an open line, ordered left to right for one who looks downstream.

    path: (n, 2) float64 row, col, pixel centres at integers. confidence: 0..1, the mean front probability along the
    line (front-class models) or the mean certainty of ice behind and ocean ahead (region models).
    """

    path: np.ndarray
    confidence: float

    @property
    def length_px(self) -> float:
        """The line's length in pixels."""
        return line_length(self.path)

    def certainty(self, min_length_px: float) -> float:
        """Return how sure it is that this is a front, 0..1: the confidence, less for lines of the shortest lengths."""
        return self.confidence * (1 - float(np.exp(-self.length_px / (2 * min_length_px))))

    def score(self, min_length_px: float) -> float:
        """Return how good a front this is, 0..1, for choosing between several: the certainty, less where it winds.

        Length does not count beyond that: a coast is longer than any front.
        """
        straight = float(np.hypot(*(self.path[-1] - self.path[0]))) / self.length_px
        return self.certainty(min_length_px) * min(1.0, straight / _STRAIGHT)


def extract_termini(
    probability: np.ndarray,
    roles: Sequence[str],
    *,
    valid: np.ndarray | None = None,
    max_count: int = 1,
    min_length_px: float = 15.0,
    min_certainty: float = 0.3,
    progress: Progress = SILENT,
) -> list[Terminus]:
    """Return the termini in a scene, best score first; an empty list where there is none.

    probability: (K, H, W) float16 or float32 in 0..1; roles: what each channel means ("ice", "ocean", "front",
    "other"); valid: (H, W) bool. With a front channel the line is the cheapest path along it, else the contour between
    ice and ocean. Lines shorter or less certain than asked are left out. Raises CancelledError.
    """
    valid = np.ones(probability.shape[1:], bool) if valid is None else valid
    found = []
    for path, confidence in _lines(probability, roles, valid, min_length_px, progress):
        check_cancelled(progress)
        terminus = Terminus(_downstream_left_to_right(path, probability, roles), confidence)
        if terminus.length_px >= min_length_px and terminus.certainty(min_length_px) >= min_certainty:
            found.append(terminus)
    return sorted(found, key=lambda t: -t.score(min_length_px))[:max_count]


def _lines(
    probability: np.ndarray, roles: Sequence[str], valid: np.ndarray, min_length_px: float, progress: Progress
) -> Iterator[tuple[np.ndarray, float]]:
    front = _channel(probability, roles, "front")
    if front is not None:
        return _front_lines(front, valid, min_length_px, progress)
    ocean, ice = _channel(probability, roles, "ocean"), _channel(probability, roles, "ice")
    if ocean is None or ice is None:
        return iter(())
    return contour_lines(ocean, ice, _channel(probability, roles, "other"), valid)


def _channel(probability: np.ndarray, roles: Sequence[str], role: str) -> np.ndarray | None:
    channels = [i for i, r in enumerate(roles) if r == role]
    return probability[channels].sum(axis=0, dtype=np.float32) if channels else None


def _front_lines(
    front: np.ndarray, valid: np.ndarray, min_length_px: float, progress: Progress
) -> Iterator[tuple[np.ndarray, float]]:
    """Yield one line and its confidence for each group of likely front pixels that is long enough to be a front."""
    filters = image_filters()
    front *= valid
    filters.gaussian_filter(front, _BLUR_PX, output=front)
    check_cancelled(progress)  # each step takes about a second where the scene has 30 megapixels
    likely = (front > _FRONT_LIKELY) & valid
    near = filters.maximum_filter(likely.view(np.uint8), 2 * _BRIDGE_PX + 1).view(bool)
    check_cancelled(progress)
    groups, _ = filters.label(near & valid, structure=np.ones((3, 3)))
    for index, box in enumerate(filters.find_objects(groups), start=1):
        if max(s.stop - s.start for s in box) < min_length_px * 0.7:
            continue
        group = groups[box] == index
        path = _path_through(front[box], group, likely[box] & group)
        if path is not None:
            path += np.array([s.start for s in box])
            yield smoothed(path), float(front[path[:, 0], path[:, 1]].mean())


def _path_through(front: np.ndarray, group: np.ndarray, likely: np.ndarray) -> np.ndarray | None:
    """Return the cheapest path between the two ends of a group of likely pixels, or None where it is no line.

    The ends are the likely pixels that are farthest apart along the group; of those near an end, the one on the ridge.
    """
    if likely.sum() < 2:
        return None
    reach = PixelGraph(group)
    is_likely = likely[reach.pixels[:, 0], reach.pixels[:, 1]]
    points, ridge = reach.pixels[is_likely], front[likely]
    first = second = points[int(np.argmax(ridge))]
    for _ in range(2):  # twice to the far end: the longest way through a band
        away = reach.distances(first)[is_likely]
        first, second = points[int(np.argmax(np.where(np.isfinite(away), away + 4 * ridge, -1)))], first
    path = PixelGraph(group, front_cost(front)).path(first, second)
    return path if len(points) <= _MAX_WIDTH_PX * len(path) else None


def _downstream_left_to_right(line: np.ndarray, probability: np.ndarray, roles: Sequence[str]) -> np.ndarray:
    """Return the line turned so that the ocean lies on its left hand: left to right for one who looks downstream.

    Where the model does not tell the sides, from the image's left to its right.
    """
    seaward = np.array([(role == "ocean") - (role == "ice") for role in map(str, roles)], dtype=np.float32)
    if not ((seaward > 0).any() and (seaward < 0).any()):
        return line if line[0, 1] <= line[-1, 1] else line[::-1]
    left, right = (float((seaward @ values_at(probability, side)).mean()) for side in points_beside(line, _SIDE_PX))
    return line if left >= right else line[::-1]
