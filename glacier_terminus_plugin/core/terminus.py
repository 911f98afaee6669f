"""Terminus lines from class probabilities: the cheapest path along a front class, or the ice-ocean contour of a region model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import RuntimeMissingError
from .front_path import front_cost, minimum_cost_path, path_lengths
from .line_distance import line_length

_BLUR_PX = 1.0  # a flat band costs 1.3 px of cut corners, a blurred one 0.2
_FRONT_LIKELY = 0.3  # pixels that may carry a line
_BRIDGE_PX = 6  # gaps in a front up to twice this are crossed
_SMOOTH_PX = 1.5  # along the line: takes off the steps of the pixel lattice and stays within half a pixel
_MAX_WIDTH_PX = 20  # a group of likely pixels wider than this on the whole is no front line
_SIDE_PX = 4  # how far beside a line its ice and its ocean are looked for
_BORDER_PX = 3  # contours this close to the image's edge follow the edge, not a front
_MIN_REGION_PX = 200  # smaller islands of ice or ocean are icebergs and leads


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


def extract_termini(
    probability: np.ndarray,
    roles: Sequence[str],
    *,
    valid: np.ndarray | None = None,
    max_count: int = 1,
    min_length_px: float = 15.0,
    min_confidence: float = 0.35,
) -> list[Terminus]:
    """Return the termini in a scene, best first; an empty list where there is none.

    probability: (K, H, W) float32 in 0..1; roles: what each channel means ("ice", "ocean", "front", "other"); valid:
    (H, W) bool. With a front channel the line is the cheapest path along it, else the contour between ice and ocean.
    The best line has the largest product of length and confidence.
    """
    front = _channel(probability, roles, "front")
    valid = np.ones(probability.shape[1:], bool) if valid is None else valid
    sides = _channel(probability, roles, "ocean"), _channel(probability, roles, "ice")
    if front is not None:
        found = _front_lines(_blurred(front * valid), valid, min_length_px)
    else:
        found = _contour_lines(probability, roles, valid)
    oriented = [Terminus(_downstream_left_to_right(t.path, *sides), t.confidence) for t in found]
    kept = [t for t in oriented if t.length_px >= min_length_px and t.confidence >= min_confidence]
    return sorted(kept, key=lambda t: -t.length_px * t.confidence)[:max_count]


def _channel(probability: np.ndarray, roles: Sequence[str], role: str) -> np.ndarray | None:
    channels = [i for i, r in enumerate(roles) if r == role]
    return probability[channels].sum(axis=0, dtype=np.float32) if channels else None


def _front_lines(front: np.ndarray, valid: np.ndarray, min_length_px: float) -> list[Terminus]:
    """Return one line for each group of likely front pixels that is long enough to be a front."""
    ndimage = _ndimage()
    likely = (front > _FRONT_LIKELY) & valid
    groups, _ = ndimage.label(_dilated(likely, _BRIDGE_PX) & valid, structure=np.ones((3, 3)))
    lines = []
    for index, box in enumerate(ndimage.find_objects(groups), start=1):
        if max(s.stop - s.start for s in box) < min_length_px * 0.7:
            continue
        group = groups[box] == index
        line = _line_through(front[box], group, likely[box] & group)
        if line is not None:
            offset = np.array([s.start for s in box])
            lines.append(Terminus(line.path + offset, line.confidence))
    return lines


def _line_through(front: np.ndarray, group: np.ndarray, likely: np.ndarray) -> Terminus | None:
    """Return the cheapest path between the two ends of a group of likely pixels, that are farthest apart along it."""
    points = np.argwhere(likely)
    if len(points) < 2:
        return None
    first = points[int(np.argmax(front[likely]))]
    for _ in range(2):  # twice to the far end: the longest way through a band
        reach = path_lengths(group, tuple(first))[likely]
        # of the pixels at the far end, the one on the band's ridge
        first, second = points[int(np.argmax(np.where(np.isfinite(reach), reach + 4 * front[likely], -1)))], first
    path = minimum_cost_path(front_cost(front, group), first, second)
    if len(points) > _MAX_WIDTH_PX * len(path):
        return None
    confidence = float(front[path[:, 0], path[:, 1]].mean())
    return Terminus(_smoothed(path.astype(np.float64)), confidence)


def _contour_lines(probability: np.ndarray, roles: Sequence[str], valid: np.ndarray) -> list[Terminus]:
    """Return the pieces of the ocean's edge that ice, and not land or the image's border, lies behind."""
    ocean, ice = _channel(probability, roles, "ocean"), _channel(probability, roles, "ice")
    if ocean is None or ice is None:
        return []
    cleaned = _without_islands(ocean)
    inner = _eroded(valid, _BORDER_PX)
    pieces: list[Terminus] = []
    for contour in _find_contours(cleaned, 0.5):
        at = np.clip(contour.round().astype(int), 0, np.array(ocean.shape) - 1)
        beside_ice = _is_beside_ice(probability, roles, contour) & inner[at[:, 0], at[:, 1]]
        for piece in _runs(contour, beside_ice):
            pieces.append(Terminus(_smoothed(piece), _side_certainty(piece, ocean, ice)))
    return pieces


def _is_beside_ice(probability: np.ndarray, roles: Sequence[str], contour: np.ndarray) -> np.ndarray:
    """Return for each vertex whether ice outweighs everything else that is not ocean around it."""
    ndimage = _ndimage()
    ice = _channel(probability, roles, "ice")
    land = _channel(probability, roles, "other")
    if land is None:
        return np.ones(len(contour), bool)
    excess = ndimage.uniform_filter(ice - land, 2 * _SIDE_PX + 1)
    return ndimage.map_coordinates(excess, contour.T, order=1, mode="nearest") > 0


def _runs(contour: np.ndarray, keep: np.ndarray, bridge: int = 10) -> list[np.ndarray]:
    """Return the pieces of a contour that are kept, gaps of a few vertices bridged; a closed contour is cut in a gap."""
    if len(contour) < 3 or not keep.any():
        return []
    if (contour[0] == contour[-1]).all() and not keep.all():
        start = int(np.argmin(keep))
        contour, keep = np.roll(contour[:-1], -start, axis=0), np.roll(keep[:-1], -start)
    kept = np.flatnonzero(keep)
    groups = np.split(kept, np.flatnonzero(np.diff(kept) > bridge) + 1)
    return [contour[g[0] : g[-1] + 1] for g in groups if len(g) > 2]


def _without_islands(ocean: np.ndarray) -> np.ndarray:
    """Return the ocean's probability with icebergs filled and leads closed, by size."""
    ndimage = _ndimage()
    cleaned = ocean.astype(np.float64).copy()
    for is_ocean, value in ((False, 1.0), (True, 0.0)):
        labels, count = ndimage.label((cleaned > 0.5) == is_ocean)
        sizes = np.bincount(labels.ravel(), minlength=count + 1)
        small = sizes < _MIN_REGION_PX
        small[0] = False
        cleaned[small[labels]] = value
    return cleaned


def _side_certainty(line: np.ndarray, ocean: np.ndarray, ice: np.ndarray) -> float:
    """Return the mean, along a line, of ocean's probability on its ocean side times ice's on the other."""
    left, right = _beside(line)
    certainty = [(_sampled(ocean, a) * _sampled(ice, b)).mean() for a, b in ((left, right), (right, left))]
    return float(np.sqrt(max(certainty)))


def _downstream_left_to_right(line: np.ndarray, ocean: np.ndarray | None, ice: np.ndarray | None) -> np.ndarray:
    """Return the line turned so that the ocean lies on its left hand: left to right for one who looks downstream.

    Where the model does not tell the sides, from the image's left to its right.
    """
    if ocean is None or ice is None:
        return line if line[0, 1] <= line[-1, 1] else line[::-1]
    left, right = _beside(line)
    seaward = [(_sampled(ocean, side) - _sampled(ice, side)).mean() for side in (left, right)]
    return line if seaward[0] >= seaward[1] else line[::-1]


def _beside(line: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the points a few pixels to the left and to the right of a line, for one who walks along it."""
    along = np.gradient(line, axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    left = np.column_stack([-along[:, 1], along[:, 0]])  # rows grow downwards
    return line + _SIDE_PX * left, line - _SIDE_PX * left


def _smoothed(line: np.ndarray) -> np.ndarray:
    """Return the line with the lattice's steps taken off; both ends stay."""
    if len(line) < 3:
        return line
    smooth = _ndimage().gaussian_filter1d(line, _SMOOTH_PX, axis=0, mode="nearest")
    smooth[0], smooth[-1] = line[0], line[-1]
    return smooth


def _sampled(image: np.ndarray, points: np.ndarray) -> np.ndarray:
    return _ndimage().map_coordinates(image, points.T, order=1, mode="nearest")


def _blurred(image: np.ndarray) -> np.ndarray:
    return _ndimage().gaussian_filter(image.astype(np.float32), _BLUR_PX)


def _dilated(mask: np.ndarray, radius: int) -> np.ndarray:
    return _ndimage().maximum_filter(mask.view(np.uint8), 2 * radius + 1).view(bool)


def _eroded(mask: np.ndarray, radius: int) -> np.ndarray:
    return _ndimage().minimum_filter(mask.view(np.uint8), 2 * radius + 1, mode="constant").view(bool)


def _find_contours(image: np.ndarray, level: float) -> list[np.ndarray]:
    try:
        from skimage.measure import find_contours
    except ImportError as error:
        raise RuntimeMissingError(
            f"scikit-image, which draws the terminus line, can't be imported ({error})."
        ) from None
    return find_contours(image, level)


def _ndimage() -> Any:
    try:
        from scipy import ndimage
    except ImportError as error:
        raise RuntimeMissingError(f"scipy, which draws the terminus line, can't be imported ({error}).") from None
    return ndimage
