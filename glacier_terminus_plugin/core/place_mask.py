"""Polygons that say where a result is wanted: which tiles touch them, and which pixels lie inside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .area_mask import burnt
from .errors import GridError
from .raster_grid import RasterGrid
from .tile_plan import Window


class PlaceMask:
    """Polygons burnt into the windows of one grid. A pixel is inside where its centre is.

    polygons: of each its rings (n, 2) x, y in `crs`; a ring in a ring is a hole, polygons may overlap. Raises GridError
    where no polygon touches the grid, or one has no place in the grid's CRS.
    """

    def __init__(self, polygons: Sequence[Sequence[np.ndarray]], crs: str, grid: RasterGrid) -> None:
        self._polygons = [[grid.line_to_pixel(_closed(ring), crs) for ring in rings] for rings in polygons]
        outer = [np.vstack(rings) for rings in self._polygons]
        self._low = np.array([points.min(axis=0) for points in outer]).reshape(-1, 2)
        self._high = np.array([points.max(axis=0) for points in outer]).reshape(-1, 2)
        if not self.touches(Window(0, 0, grid.height, grid.width)):
            raise GridError(
                "No polygon of the mask lies on the raster, so there is nothing to do. Draw it on the raster, or leave "
                "it out."
            )

    def touches(self, window: Window, margin_px: int = 0) -> bool:
        """Return whether a polygon's bounding box touches a window that is wider by a margin."""
        return bool(self._near(window, margin_px).any())

    def inside(self, window: Window) -> np.ndarray:
        """Return (h, w) bool."""
        corner, near = [window.row, window.col], np.flatnonzero(self._near(window, 0))
        return burnt([[ring - corner for ring in self._polygons[i]] for i in near], (window.height, window.width))

    def _near(self, window: Window, margin_px: int) -> np.ndarray:
        """Return (polygons,) bool: whose bounding box reaches a window; pixel i covers i - 0.5 to i + 0.5."""
        start = np.array([window.row, window.col]) - 0.5 - margin_px
        stop = start + [window.height, window.width] + 2 * margin_px
        return ((self._high >= start) & (self._low <= stop)).all(axis=1)


def _closed(ring: np.ndarray) -> np.ndarray:
    return ring if (ring[0] == ring[-1]).all() else np.vstack([ring, ring[:1]])
