"""Polygons and lines that somebody drew, as the labels of one tile: burned into its pixels, and lines kept as lines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from .errors import OutputError
from .gdal_errors import gdal_raises
from .line_distance import line_length
from .raster_grid import RasterGrid

_PLANE = 'LOCAL_CS["plane",UNIT["metre",1]]'  # shapes and grid are in one CRS: GDAL is not to look for a way between
_VALUE = "value"
MIN_FRONT_PX = 2.0  # a shorter piece of a line in a tile's corner is no front


@dataclass(frozen=True)
class LabelShape:
    """One feature: its geometry as WKB in the raster's CRS, the class value that it stands for, and its glacier."""

    wkb: bytes
    value: int
    glacier: str = ""


class LabelShapes:
    """Features ready to be burned into tiles; a later one covers an earlier one, and lines cover polygons.

    front_width_px: how wide a line is burned, in pixels of the tile. min_overlap: the share of its area that a polygon
    must have within a tile to count there (Esri's Minimum Polygon Overlap Ratio). Raises OutputError.
    """

    def __init__(self, shapes: Sequence[LabelShape], front_width_px: float = 5.0, min_overlap: float = 0.0) -> None:
        if front_width_px <= 0 or not 0 <= min_overlap <= 1:
            raise OutputError(
                f"Fronts of {front_width_px:g} px and an overlap of {min_overlap:g} can't be; expected a width of more "
                "than 0, and an overlap from 0 to 1."
            )
        self._width_px, self._min_overlap = front_width_px, min_overlap
        read = [(_valid(ogr.CreateGeometryFromWkb(shape.wkb).GetLinearGeometry()), shape) for shape in shapes]
        read.sort(key=lambda pair: pair[0].GetDimension(), reverse=True)
        self._shapes = [(geometry, shape) for geometry, shape in read if not geometry.IsEmpty()]
        boxes = [geometry.GetEnvelope() for geometry, _ in self._shapes]  # x0, x1, y0, y1
        self._boxes = np.array(boxes, dtype=np.float64).reshape(-1, 4)

    def __len__(self) -> int:
        return len(self._shapes)

    def labels(self, grid: RasterGrid, unlabelled: int) -> np.ndarray:
        """Return (H, W) uint8: a pixel whose centre a polygon holds, or a line comes near, has its value."""
        label = np.full((grid.height, grid.width), unlabelled, dtype=np.uint8)
        touched = self._touching(grid)
        if not touched:
            return label
        cell = math.sqrt(abs(grid.geotransform[1] * grid.geotransform[5] - grid.geotransform[2] * grid.geotransform[4]))
        outline = outline_of(grid)
        with gdal_raises():
            target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Byte)
            target.SetGeoTransform(grid.geotransform)
            target.SetProjection(_PLANE)
            target.WriteArray(label)
            reference = osr.SpatialReference()
            reference.ImportFromWkt(_PLANE)
            driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")  # GDAL 3.11 made the two one
            vectors = driver.CreateDataSource("")
            layer = vectors.CreateLayer("labels", reference)
            layer.CreateField(ogr.FieldDefn(_VALUE, ogr.OFTInteger))
            for geometry, shape in touched:
                if geometry.GetDimension() == 1:
                    geometry = geometry.Buffer(self._width_px * cell / 2)
                elif self._min_overlap > 0 and _overlap(geometry, outline) < self._min_overlap:
                    continue
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField(_VALUE, shape.value)
                feature.SetGeometry(geometry)
                layer.CreateFeature(feature)
            gdal.RasterizeLayer(target, [1], layer, options=[f"ATTRIBUTE={_VALUE}"])
            return target.ReadAsArray()

    def fronts(self, grid: RasterGrid) -> tuple[np.ndarray, ...]:
        """Return the parts of the lines that lie in a tile, each (n, 2) of (row, col), the longest first."""
        pieces = [
            piece
            for geometry, _ in self._touching(grid)
            for line in _lines_of(geometry)
            for piece in clip_line(grid.to_pixel(line), grid.height, grid.width)
        ]
        long = [(length, piece) for piece in pieces if (length := line_length(piece)) >= MIN_FRONT_PX]
        return tuple(piece for _, piece in sorted(long, key=lambda pair: -pair[0]))

    def glacier(self, grid: RasterGrid) -> str:
        """Return the glacier whose shapes a tile touches; the first in the alphabet where there are several."""
        return min((shape.glacier for _, shape in self._touching(grid) if shape.glacier), default="")

    def cover(self, grid: RasterGrid) -> bool:
        """Return whether a tile lies wholly within these polygons."""
        touched = [geometry for geometry, _ in self._touching(grid)]
        if not touched:
            return False
        whole = touched[0]
        for geometry in touched[1:]:
            whole = whole.Union(geometry)
        outline = outline_of(grid)
        return outline.Difference(whole).Area() <= 1e-9 * outline.Area()

    def _touching(self, grid: RasterGrid) -> list[tuple[Any, LabelShape]]:
        """Return the shapes near a tile; a line's band reaches beyond the line."""
        margin = (self._width_px / 2 + 1) * max(np.hypot(*grid.geotransform[1:3]), np.hypot(*grid.geotransform[4:]))
        (x0, y0), (x1, y1) = grid.corners.min(axis=0) - margin, grid.corners.max(axis=0) + margin
        near = (
            (self._boxes[:, 0] <= x1)
            & (self._boxes[:, 1] >= x0)
            & (self._boxes[:, 2] <= y1)
            & (self._boxes[:, 3] >= y0)
        )
        return [self._shapes[i] for i in np.flatnonzero(near)]


def _valid(geometry: Any) -> Any:
    """Return a geometry; of polygons that cross themselves what they enclose, for nothing can be cut with them."""
    if geometry.GetDimension() < 2 or geometry.IsValid():
        return geometry
    polygons = ogr.Geometry(ogr.wkbMultiPolygon)
    made = geometry.MakeValid()
    parts = [] if made is None else [made] if made.GetGeometryName() == "POLYGON" else made
    for part in parts:
        if part.GetGeometryName() == "MULTIPOLYGON":
            for polygon in part:
                polygons.AddGeometry(polygon)
        elif part.GetGeometryName() == "POLYGON":
            polygons.AddGeometry(part)
    return polygons


def outline_of(grid: RasterGrid) -> Any:
    """Return a grid's outline as an OGR polygon in its CRS."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in np.vstack([grid.corners, grid.corners[:1]]):
        ring.AddPoint_2D(float(x), float(y))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def clip_line(line: np.ndarray, height: int, width: int) -> list[np.ndarray]:
    """Return the pieces of a line (n, 2) of (row, col) within the outer edges of an image, in the line's direction."""
    limits = np.array([-0.5, height - 0.5]), np.array([-0.5, width - 0.5])
    pieces: list[list[np.ndarray]] = [[]]
    for start, end in zip(line[:-1], line[1:]):
        step = end - start
        cuts = [0.0, 1.0]
        for axis in (0, 1):
            if step[axis] != 0:
                cuts += [t for t in (limits[axis] - start[axis]) / step[axis] if 0 < t < 1]
        cuts.sort()
        for t0, t1 in zip(cuts, cuts[1:]):
            row, col = start + step * (t0 + t1) / 2
            if -0.5 <= row <= height - 0.5 and -0.5 <= col <= width - 0.5:
                pieces[-1] += [] if pieces[-1] else [start + step * t0]
                pieces[-1].append(start + step * t1)
            elif pieces[-1]:
                pieces.append([])
    return [np.array(piece) for piece in pieces if piece]


def _lines_of(geometry: Any) -> list[np.ndarray]:
    """Return the lines of a geometry, (n, 2) x, y; none of a polygon."""
    if geometry.GetDimension() != 1:
        return []
    if geometry.GetGeometryCount():
        return [line for i in range(geometry.GetGeometryCount()) for line in _lines_of(geometry.GetGeometryRef(i))]
    return [np.array(geometry.GetPoints(), dtype=np.float64)[:, :2]]


def _overlap(geometry: Any, outline: Any) -> float:
    """Return the share of a polygon's area that lies within an outline."""
    area = geometry.Area()
    return geometry.Intersection(outline).Area() / area if area > 0 else 0.0
