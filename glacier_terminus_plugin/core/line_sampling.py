"""Lines and the images under them: values along a line, points beside it, its lattice steps smoothed off."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from .errors import RuntimeMissingError

_SMOOTH_PX = 1.5  # takes off the steps of the pixel lattice and stays within half a pixel
_RIDGE_REACH_PX = 3.0  # how far beside a line its ridge is looked for ...
_RIDGE_SHIFT_PX = 2.0  # ... and how far the line may be moved to it
_RIDGE_ROUNDS = 2
_SHIFT_SMOOTH_PX = 2.0
_BRIDGE_VERTICES = 10  # gaps in a piece of a contour that are kept


class DrawnLine(NamedTuple):
    """A line as it was drawn: path (n, 2) row, col; certainty (m,) along it; whether shape alone told it from coast."""

    path: np.ndarray
    certainty: np.ndarray
    by_shape: bool = False


def values_at(image: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return (..., n) values of an image (..., H, W) at the pixels nearest to (n, 2) row, col; beyond, the border's."""
    rows, cols = np.rint(points).astype(int).T
    return image[..., np.clip(rows, 0, image.shape[-2] - 1), np.clip(cols, 0, image.shape[-1] - 1)]


def points_beside(line: np.ndarray, distance_px: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the points to the left and to the right of a line (n, 2), for one who walks along it."""
    along = np.gradient(line, axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    left = np.column_stack([-along[:, 1], along[:, 0]])  # rows grow downwards
    return line + distance_px * left, line - distance_px * left


def smoothed(line: np.ndarray) -> np.ndarray:
    """Return a line of vertices about a pixel apart without the lattice's steps; both ends stay."""
    if len(line) < 3:
        return line.astype(np.float64)
    smooth = image_filters().gaussian_filter1d(line.astype(np.float64), _SMOOTH_PX, axis=0, mode="nearest")
    smooth[0], smooth[-1] = line[0], line[-1]
    return smooth


def on_ridge(line: np.ndarray, image: np.ndarray) -> np.ndarray:
    """Return a line moved sideways to the middle of the bright band (H, W) that it runs in, between the pixels.

    The middle is the mean place of what is brighter than half of the brightest, across the line: a path through a flat
    band cuts its corners by more than a pixel. Beyond the image all is dark, so that no line is moved out of it.
    """
    offsets = np.arange(-_RIDGE_REACH_PX, _RIDGE_REACH_PX + 0.1, 0.5)
    filters = image_filters()
    for _ in range(_RIDGE_ROUNDS if len(line) >= 3 else 0):
        left, right = points_beside(filters.gaussian_filter1d(line, 2.0, axis=0, mode="nearest"), 1.0)
        sideways = (left - right) / 2
        places = line[:, None] + offsets[:, None] * sideways[:, None]
        across = filters.map_coordinates(image, places.transpose(2, 0, 1), order=1, mode="grid-constant")
        above = np.maximum(across - across.max(axis=1, keepdims=True) / 2, 0)
        shift = (above @ offsets) / np.maximum(above.sum(axis=1), 1e-6)
        shift = np.clip(shift, -_RIDGE_SHIFT_PX, _RIDGE_SHIFT_PX)
        weight = across.max(axis=1) ** 2 + 1e-6  # at the edge of a gap the middle of what is bright is not the front's
        smooth = [filters.gaussian_filter1d(v, _SHIFT_SMOOTH_PX, mode="nearest") for v in (shift * weight, weight)]
        shift = smooth[0] / smooth[1]
        line = line + shift[:, None] * sideways
    return line


def placed(path: np.ndarray, front: np.ndarray) -> np.ndarray:
    """Return a path of pixels (n, 2) as a smooth line on the ridge of the front's probability (H, W)."""
    return smoothed(on_ridge(smoothed(path), front))


def longest_run(flags: np.ndarray) -> int:
    """Return how many flags (n,) in a row are set at most."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(int)))
    return int((edges[1::2] - edges[::2]).max(initial=0))


def image_filters() -> Any:
    """Return scipy.ndimage. Raises RuntimeMissingError where scipy is not installed."""
    try:
        from scipy import ndimage
    except ImportError as error:
        raise RuntimeMissingError(f"scipy, which draws the terminus line, can't be imported ({error}).") from None
    return ndimage


def contours_of(image: np.ndarray, level: float, valid: np.ndarray | None = None) -> list[Any]:
    """Return the contours (n, 2) row, col of an image (H, W) at a level, where it is valid.

    Raises RuntimeMissingError where scikit-image is not installed.
    """
    return contour_tools().find_contours(image, level, mask=valid)


def simplified(line: np.ndarray, tolerance_px: float) -> np.ndarray:
    """Return a line (n, 2) with fewer vertices, no farther off than a tolerance (Douglas and Peucker 1973).

    Raises RuntimeMissingError where scikit-image is not installed.
    """
    return contour_tools().approximate_polygon(line, tolerance_px)


def kept_runs(contour: np.ndarray, keep: np.ndarray) -> list[np.ndarray]:
    """Return the pieces of a contour that are kept, small gaps bridged; a closed contour is cut in a gap.

    One that is kept all around is the shore of a lake or of an island: it joins no two places.
    """
    is_closed = bool((contour[0] == contour[-1]).all())
    if len(contour) < 3 or not keep.any() or (is_closed and keep.all()):
        return []
    if is_closed:
        start = int(np.argmin(keep))
        contour, keep = np.roll(contour[:-1], -start, axis=0), np.roll(keep[:-1], -start)
    kept = np.flatnonzero(keep)
    groups = np.split(kept, np.flatnonzero(np.diff(kept) > _BRIDGE_VERTICES) + 1)
    return [contour[g[0] : g[-1] + 1] for g in groups if len(g) > 2]


def contour_tools() -> Any:
    """Return skimage.measure. Raises RuntimeMissingError where scikit-image is not installed."""
    try:
        from skimage import measure
    except ImportError as error:
        raise RuntimeMissingError(
            f"scikit-image, which draws contours in a model's probabilities, can't be imported ({error})."
        ) from None
    return measure
