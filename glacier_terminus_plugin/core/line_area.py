"""The area between two lines, exact where they cross as well, whole or in strips along them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from .gdal_errors import gdal_raises

_GRID_SHARE = 1e-9  # of the lines' extent: coordinates are rounded to it, so that crossings are found for sure


@dataclass(frozen=True)
class Strip:
    """A piece of the area between two lines, on one side of the reference.

    rings: the outline, then any holes, each (n, 2), closed. inside: a point of it. winding: how often the boundary goes
    round it; positive where the prediction lies to the left of the reference, as it was drawn in x, y.
    """

    rings: tuple[np.ndarray, ...]
    area: float
    inside: np.ndarray
    winding: int


def area_between(predicted: np.ndarray, reference: np.ndarray) -> tuple[float, float]:
    """Return the area between two lines, each (n, 2), and the same with a sign, in which the sides cancel out.

    The lines' ends are joined by straight segments, whichever way the lines were drawn. An area that the boundary goes
    round twice counts twice, one that it goes round both ways not at all. The sign is positive where the prediction
    lies to the left of the reference: in x, y and in row, col alike.
    """
    strips = strips_between(predicted, reference)
    return (
        float(sum(abs(strip.winding) * strip.area for strip in strips)),
        float(sum(strip.winding * strip.area for strip in strips)),
    )


def strips_between(predicted: np.ndarray, reference: np.ndarray, rungs: np.ndarray | None = None) -> list[Strip]:
    """Return the area between two lines as pieces that do not overlap; rungs: (n, 2, 2) segments that cut it."""
    boundary = _boundary(predicted, reference)
    if len(boundary) < 3:
        return []
    lines, centre = on_grid([boundary, *([] if rungs is None else rungs)])
    strips = []
    for rings, area, inside in faces(lines):
        turns = winding(lines[0], inside)
        if turns:
            strips.append(Strip(tuple(ring + centre for ring in rings), area, inside + centre, turns))
    return strips


def on_grid(lines: Sequence[np.ndarray]) -> tuple[list[np.ndarray], np.ndarray]:
    """Return lines about the first one's middle, rounded to a small share of its extent, and that middle."""
    centre, step = lines[0].mean(axis=0), _GRID_SHARE * max(float(np.ptp(lines[0], axis=0).max()), 1e-300)
    return [np.rint((line - centre) / step) * step for line in lines], centre


def _boundary(predicted: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Return the closed ring along the reference and back along the prediction, the ends joined the shorter way."""
    straight = np.hypot(*(predicted[0] - reference[0])) + np.hypot(*(predicted[-1] - reference[-1]))
    turned = np.hypot(*(predicted[-1] - reference[0])) + np.hypot(*(predicted[0] - reference[-1]))
    back = predicted[::-1] if straight <= turned else predicted
    ring = np.vstack([reference, back, reference[:1]])
    return ring[np.concatenate([[True], (np.diff(ring, axis=0) != 0).any(axis=1)])]


def faces(lines: list[np.ndarray]) -> list[tuple[list[np.ndarray], float, np.ndarray]]:
    """Return the areas that lines enclose, cut where they cross: each one's rings, area, and a point inside."""
    with gdal_raises():
        network = ogr.Geometry(ogr.wkbMultiLineString)
        for line in lines:
            network.AddGeometry(ogr_line(line))
        cut = network.Union(ogr_line(lines[0]))  # a union cuts lines where they cross, themselves included
        polygons = ogr.ForceToMultiLineString(cut).Polygonize()  # GEOS 3.15 gives a single line as such
        if polygons is None:
            return []
        return [_face(polygons.GetGeometryRef(number)) for number in range(polygons.GetGeometryCount())]


def _face(polygon: ogr.Geometry) -> tuple[list[np.ndarray], float, np.ndarray]:
    rings = [
        np.array(polygon.GetGeometryRef(number).GetPoints())[:, :2] for number in range(polygon.GetGeometryCount())
    ]
    inside = polygon.PointOnSurface()
    return rings, polygon.GetArea(), np.array([inside.GetX(), inside.GetY()])


def ogr_line(points: np.ndarray) -> ogr.Geometry:
    """Return a line (n, 2) as GDAL has it."""
    line = ogr.Geometry(ogr.wkbLineString)
    for x, y in points.tolist():
        line.AddPoint_2D(x, y)
    return line


def winding(ring: np.ndarray, point: np.ndarray) -> int:
    """Return how often a closed ring goes round a point, against the clock in x, y."""
    (x0, y0), (x1, y1) = (ring[:-1] - point).T, (ring[1:] - point).T
    left = x0 * y1 - x1 * y0  # positive where the point lies to the left of the segment
    up, down = (y0 <= 0) & (y1 > 0) & (left > 0), (y0 > 0) & (y1 <= 0) & (left < 0)
    return int(up.sum()) - int(down.sum())
