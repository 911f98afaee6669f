"""The grid that a result lies on: the image's own, the model's cells, or another raster's lattice."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from .errors import GridError
from .gdal_errors import gdal_raises
from .raster_grid import (
    MAX_SIDE,
    RasterGrid,
    densified_outline,
    near_longitude,
    resampled_grid,
    spatial_reference,
    transform_points,
)


class CellsOf(enum.Enum):
    """Whose cells a result has."""

    IMAGE = "image"
    MODEL = "model"
    SNAP = "snap raster"


@dataclass(frozen=True)
class GridChoice:
    """What a user wants of a result's grid; as it stands, the image's own.

    crs: WKT, empty for the snap raster's, or the image's where there is none. snap: a straight grid whose pixel corners
    the result's first corner is to lie on (all of them do where cells are the snap raster's, or divide them).
    """

    cells: CellsOf = CellsOf.IMAGE
    crs: str = ""
    snap: RasterGrid | None = None


AS_IMAGE = GridChoice()
_TORN_APART = 5.0  # times as long a diagonal: it goes around the earth


def result_grid(own: RasterGrid, seen: RasterGrid, choice: GridChoice) -> RasterGrid:
    """Return the grid for a result. own: the image's; seen: that which the network reads. Raises GridError."""
    if choice.cells is CellsOf.SNAP and choice.snap is None:
        raise GridError("The result is to have the snap raster's cells, and no snap raster is given. Give one.")
    base = own if choice.cells is not CellsOf.MODEL else _with_cells_of(own, seen)
    crs = choice.crs or (choice.snap.crs if choice.snap else "")
    if crs and base.crs and not _is_same(crs, base.crs):
        base = _in_crs(base, crs)
    elif crs and not base.crs:
        raise GridError("The image has no coordinate system, so the result can't have another. Set the layer's CRS.")
    return base if choice.snap is None else _snapped(base, choice.snap, choice.cells is CellsOf.SNAP)


def _with_cells_of(own: RasterGrid, seen: RasterGrid) -> RasterGrid:
    """Return the seen grid, or, where that is turned, a straight one with cells of its size over the same ground."""
    if seen.is_straight and seen.crs == own.crs:
        return seen
    sides, wanted = own.cell_size_m(), seen.mean_cell_size_m()
    _, a, b, _, d, e = own.geotransform
    units = math.hypot(a, d), math.hypot(b, e)
    if sides is None or wanted is None:
        return resampled_grid(own, units)
    return resampled_grid(own, (units[0] * wanted / sides[0], units[1] * wanted / sides[1]))


def _in_crs(grid: RasterGrid, crs: str) -> RasterGrid:
    """Return a north-up grid over the same ground in another CRS, its cells as GDAL suggests: none is lost."""
    across = _across_180(grid, crs)
    if across is not None:
        return across
    try:
        with gdal_raises():
            empty = gdal.GetDriverByName("VRT").Create("", grid.width, grid.height, 1, gdal.GDT_Byte)
            empty.SetGeoTransform(grid.geotransform)
            empty.SetProjection(grid.crs)
            warped = gdal.AutoCreateWarpedVRT(empty, grid.crs, crs)
            found = RasterGrid(warped.RasterXSize, warped.RasterYSize, warped.GetGeoTransform(), crs)
    except RuntimeError as error:
        raise GridError(
            f"The image has no place in the CRS that was chosen for the result ({error}). Choose one that covers it."
        ) from None
    if min(found.width, found.height) < 1 or _diagonal_m(found) > _TORN_APART * _diagonal_m(grid):
        raise GridError(
            "In the CRS that was chosen for the result the image is torn apart, as at the 180th meridian or around a "
            "pole, and its parts lie at the two ends of the map. Choose a polar or a local CRS."
        )
    return found


def _diagonal_m(grid: RasterGrid) -> float:
    return math.hypot(grid.width, grid.height) * (grid.mean_cell_size_m() or 0.0)


def _across_180(grid: RasterGrid, crs: str) -> RasterGrid | None:
    """Return the same where the ground lies at the 180th meridian: GDAL's grid goes around the earth there."""
    try:
        parted = transform_points(densified_outline(grid), grid.crs, crs)
    except GridError:
        return None
    outline = near_longitude(parted, parted[0, 0], crs)
    if np.ptp(outline[:, 0]) > np.ptp(parted[:, 0]) / 2:  # parted nowhere, or around a pole
        return None
    left, low, right, high = (float(v) for v in (*outline.min(axis=0), *outline.max(axis=0)))
    cell = math.hypot(right - left, high - low) / math.hypot(grid.width, grid.height)  # as many on a diagonal
    frame = RasterGrid(1, 1, (left, right - left, 0.0, high, 0.0, low - high), crs)
    return resampled_grid(frame, (cell, cell))


def _snapped(grid: RasterGrid, snap: RasterGrid, take_cells: bool) -> RasterGrid:
    """Return a grid that covers the given one, its upper left corner on a corner of the snap raster's pixels."""
    if not snap.is_straight:
        raise GridError("The snap raster is rotated. Choose one that is not.")
    if grid.crs and snap.crs and not _is_same(grid.crs, snap.crs):
        raise GridError(
            "The snap raster's coordinate system differs from the result's. Leave the result's CRS out, or choose "
            "the snap raster's."
        )
    x0, dx, _, y0, _, dy = snap.geotransform
    dx, dy = abs(dx), abs(dy)
    own = math.hypot(*grid.geotransform[1:5:3]), math.hypot(*grid.geotransform[2:6:3])
    # cells that differ by rounding only are meant to be the same
    cells = [s if take_cells or abs(s / o - 1) < 1e-6 else o for s, o in zip((dx, dy), own)]
    low, high = grid.corners.min(axis=0), grid.corners.max(axis=0)
    left = x0 + math.floor((low[0] - x0) / dx + 1e-6) * dx
    top = y0 + math.ceil((high[1] - y0) / dy - 1e-6) * dy
    size = np.ceil((np.array([high[0] - left, top - low[1]])) / cells - 1e-6)
    if not (size <= MAX_SIDE).all():
        raise GridError(
            f"The result would have {size[0]:.0f} x {size[1]:.0f} pixels. The snap raster's cells do not suit the "
            "image: choose another."
        )
    width, height = (max(1, int(n)) for n in size)
    return RasterGrid(width, height, (left, cells[0], 0.0, top, 0.0, -cells[1]), grid.crs or snap.crs)


def _is_same(crs: str, other: str) -> bool:
    return crs == other or bool(spatial_reference(crs).IsSame(spatial_reference(other)))
