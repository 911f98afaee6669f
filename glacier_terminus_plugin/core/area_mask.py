"""A glacier's area burnt into the pixels of a grid: where its front may lie, and which pixels its walls are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr, osr

from .gdal_errors import gdal_raises
from .glacier_area import GlacierArea
from .line_distance import densify


@dataclass(frozen=True)
class AreaMask:
    """Where lines are looked for in (H, W) pixels.

    inside: (H, W) bool. walls: the pixels (n, 2) row, col of either side, or None. downstream: unit vector (row, col)
    of the flow, or None; along: the same for the axis between the walls, of either sense. centreline: (n, 2) row, col.
    """

    inside: np.ndarray
    land: np.ndarray
    walls: tuple[np.ndarray, np.ndarray] | None = None
    downstream: np.ndarray | None = None
    along: np.ndarray | None = None
    centreline: np.ndarray | None = None

    def crosses_centreline(self, line: np.ndarray) -> bool:
        """Whether a line (n, 2) row, col crosses the centreline; true where there is none."""
        if self.centreline is None or len(self.centreline) < 2:
            return True
        return bool(_geometry(ogr.wkbLineString, line).Intersects(_geometry(ogr.wkbLineString, self.centreline)))


def area_mask(area: GlacierArea, shape: tuple[int, int], downstream: np.ndarray | None = None) -> AreaMask:
    """Return the mask of an area whose coordinates are (row, col) of a raster of `shape`; see glacier_area.moved_to.

    A wall that runs outside the raster is moved to the raster's border: a front ends there.
    """
    inside = burnt(area.rings, shape) if area.rings else np.ones(shape, bool)
    land = burnt(area.land, shape) if area.land else np.zeros(shape, bool)
    walls = along = None
    if area.walls is not None:
        one, other = (_pixels_of(wall, shape) for wall in area.walls)
        walls = one, other
        for wall in walls:
            inside[wall[:, 0], wall[:, 1]] = True
        first, last = ((area.walls[0][i] + area.walls[1][i]) / 2 for i in (0, -1))
        along = (last - first) / max(float(np.hypot(*(last - first))), 1e-9)
    return AreaMask(inside, land, walls, downstream, along, area.centreline)


def burnt(rings: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """Return (H, W) bool: the pixels whose centres lie inside rings (n, 2) row, col; a ring in a ring is a hole."""
    with gdal_raises():
        target = gdal.GetDriverByName("MEM").Create("", shape[1], shape[0], 1, gdal.GDT_Byte)
        target.SetGeoTransform((-0.5, 1, 0, -0.5, 0, 1))
        pixels = osr.SpatialReference('LOCAL_CS["pixels"]')  # without one GDAL warns that it assumes what is meant
        target.SetSpatialRef(pixels)
        driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")  # one driver since GDAL 3.11
        vectors = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
        layer = vectors.CreateLayer("rings", pixels, ogr.wkbPolygon)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        for ring in rings:
            polygon.AddGeometry(_geometry(ogr.wkbLinearRing, np.vstack([ring, ring[:1]])))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
        return target.ReadAsArray().astype(bool)


def _pixels_of(line: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    points = np.clip(densify(line, 0.5), 0, [shape[0] - 1, shape[1] - 1])
    return np.unique(np.rint(points).astype(int), axis=0)


def _geometry(kind: int, points: np.ndarray) -> ogr.Geometry:
    geometry = ogr.Geometry(kind)
    for row, col in points.tolist():
        geometry.AddPoint_2D(col, row)
    return geometry
