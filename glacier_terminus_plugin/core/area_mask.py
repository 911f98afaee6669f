"""A glacier's area burnt into the pixels of a grid: where its front may lie, and which pixels its walls are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal, ogr, osr

from .errors import RasterError
from .gdal_errors import gdal_raises
from .glacier_area import GlacierArea, along_walls, are_strokes, facing_sides
from .line_distance import densify
from .raster_grid import RasterGrid
from .raster_source import RasterSource, open_raster, value_bands

_MOVED_SHARE = 0.25  # of the way to the other wall: by so much a wall outside the raster is moved to its border


@dataclass(frozen=True)
class AreaMask:
    """Where lines are looked for in (H, W) pixels.

    inside: (H, W) bool. walls: the pixels (n, 2) row, col of either side, or None. downstream: unit vector (row, col)
    of the flow, or None; along: the same for the axis between the walls, of either sense. centreline: (n, 2) row, col.
    passed: pixels (n, 2) row, col that the front passes, from the first wall to the second. strays: how many more were
    given that do not lie inside.
    """

    inside: np.ndarray
    land: np.ndarray
    walls: tuple[np.ndarray, np.ndarray] | None = None
    downstream: np.ndarray | None = None
    along: np.ndarray | None = None
    centreline: np.ndarray | None = None
    passed: np.ndarray | None = None
    strays: int = 0

    @property
    def across(self) -> np.ndarray:
        """The unit vector (row, col) square to the axis between the walls, from the first to the second."""
        assert self.walls is not None  # noqa: S101  # asked by the caller
        assert self.along is not None  # noqa: S101
        across = np.array([-self.along[1], self.along[0]])
        return across * (np.sign(across @ (self.walls[1].mean(axis=0) - self.walls[0].mean(axis=0))) or 1.0)

    @property
    def ends_given(self) -> bool:
        """Whether the walls are strokes at the front's two ends."""
        return self.walls is not None and are_strokes(*self.walls)

    def width_share(self) -> np.ndarray | None:
        """Return (H, W) float32: how far apart the walls are beside each pixel, over the mean; None without walls.

        No less than a quarter: where walls run together the ground between them is no fjord any more.
        """
        if self.walls is None or self.along is None:
            return None
        ends = [wall @ self.along for wall in self.walls]
        steps = int(max(p.max() for p in ends) - min(p.min() for p in ends)) + 2
        at, sides = facing_sides(self.walls, self.along, steps)
        width = np.abs(sides[0] - sides[1])
        share = np.maximum(width / max(float(width.mean()), 1e-9), 0.25)
        rows, cols = (np.arange(n) for n in self.inside.shape)
        place = rows[:, None] * self.along[0] + cols * self.along[1]
        return np.interp(place, at, share).astype(np.float32)

    def crosses_centreline(self, line: np.ndarray) -> bool:
        """Whether a line (n, 2) row, col crosses the centreline; true where there is none."""
        if self.centreline is None or len(self.centreline) < 2:
            return True
        return bool(_geometry(ogr.wkbLineString, line).Intersects(_geometry(ogr.wkbLineString, self.centreline)))


def area_mask(area: GlacierArea, shape: tuple[int, int], downstream: np.ndarray | None = None) -> AreaMask:
    """Return the mask of an area whose coordinates are (row, col) of a raster of `shape`; see glacier_area.moved_to.

    A wall that lies outside the raster is moved inwards to the raster's border: a front ends there.
    """
    inside = burnt([area.rings], shape) if area.rings else np.ones(shape, bool)
    land = burnt(area.land.polygons, shape) if area.land.polygons else np.zeros(shape, bool)
    walls = along = None
    if area.walls is not None:
        along = along_walls(*area.walls)
        along = along / max(float(np.hypot(*along)), 1e-9)
        across = np.array([-along[1], along[0]])
        across = across * (across @ (area.walls[1].mean(axis=0) - area.walls[0].mean(axis=0)))
        walls = _pixels_of(area.walls[0], across, shape), _pixels_of(area.walls[1], -across, shape)
        for wall in walls:
            inside[wall[:, 0], wall[:, 1]] = True
    mask = AreaMask(inside, land, walls, downstream, along, area.centreline)
    return mask if area.passed is None else _with_passed(mask, np.rint(area.passed).astype(int))


def _with_passed(mask: AreaMask, points: np.ndarray) -> AreaMask:
    """Return the mask with the pixels (n, 2) that the front passes, those of them that are inside."""
    within = (points >= 0).all(axis=1) & (points < mask.inside.shape).all(axis=1)
    within[within] = mask.inside[tuple(points[within].T)]
    order = np.argsort(points[within] @ mask.across, kind="stable")
    return replace(mask, passed=points[within][order], strays=int((~within).sum()))


def land_of_raster(path: str, grid: RasterGrid, crs: str = "") -> np.ndarray:
    """Return (H, W) bool: where a raster anywhere on the ground, read at a grid's pixels, is valid and not 0.

    crs: the raster's, where its file may have none. Of several bands the first counts, and an alpha band as what is
    valid. Raises RasterError.
    """
    source, dataset = RasterSource(path, [0], crs=crs, class_values=True), open_raster(path)
    alpha = set(range(dataset.RasterCount)) - set(value_bands(dataset))
    with gdal_raises():
        target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Float32)
        target.SetGeoTransform(grid.geotransform)
        target.SetProjection(grid.crs)
        try:
            land = gdal.Translate("", dataset, format="VRT", bandList=[1, *(b + 1 for b in alpha)])
            gdal.Warp(target, land, resampleAlg="near", srcSRS=source.grid.crs or grid.crs or None)
        except RuntimeError as error:
            raise RasterError(
                f"The land raster {path} can't be laid on the image: {error}. Check its coordinate system."
            ) from None
        values = target.ReadAsArray()
    return np.isfinite(values) & (values != 0)


def burnt(polygons: Sequence[Sequence[np.ndarray]], shape: tuple[int, int]) -> np.ndarray:
    """Return (H, W) bool: the pixels whose centres lie inside a polygon.

    polygons: of each its rings (n, 2) row, col; a ring in a ring is a hole, polygons may overlap.
    """
    with gdal_raises():
        target = gdal.GetDriverByName("MEM").Create("", shape[1], shape[0], 1, gdal.GDT_Byte)
        target.SetGeoTransform((-0.5, 1, 0, -0.5, 0, 1))
        pixels = osr.SpatialReference('LOCAL_CS["pixels"]')  # without one GDAL warns that it assumes what is meant
        target.SetSpatialRef(pixels)
        driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")  # one driver since GDAL 3.11
        vectors = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
        layer = vectors.CreateLayer("rings", pixels, ogr.wkbPolygon)
        for rings in polygons:
            polygon = ogr.Geometry(ogr.wkbPolygon)
            for ring in rings:
                polygon.AddGeometry(_geometry(ogr.wkbLinearRing, np.vstack([ring, ring[:1]])))
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(polygon)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
        return target.ReadAsArray().astype(bool)


def _pixels_of(wall: np.ndarray, across: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return the pixels (n, 2) of a wall; what lies outside the raster is moved along `across` to its border.

    across: from this wall to the other. By no more than a share of it: two walls that leave a raster aslant would slide
    along its border and meet.
    """
    points, last = densify(wall, 0.5), np.array(shape) - 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        crossings = np.sort([(0 - points) / across, (last - points) / across], axis=0)
    beside = (points < 0) | (points > last)
    level = across == 0  # these never cross: they are inside for good, or never
    enters = np.where(level, np.where(beside, np.inf, 0.0), crossings[0]).max(axis=1).clip(0)
    leaves = np.where(level, np.inf, crossings[1]).min(axis=1)
    there = enters <= leaves
    near = there & (enters <= _MOVED_SHARE)
    kept = near if near.any() else there & (enters < 1)
    moved = points[kept] + enters[kept, None] * across
    return np.unique(np.rint(np.clip(moved, 0, last)).astype(int), axis=0)


def _geometry(kind: int, points: np.ndarray) -> ogr.Geometry:
    geometry = ogr.Geometry(kind)
    for row, col in points.tolist():
        geometry.AddPoint_2D(col, row)
    return geometry
