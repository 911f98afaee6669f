"""A classified raster as the labels of tiles, whatever its grid and CRS."""

from __future__ import annotations

import os

import numpy as np

from .classified_tiles import IGNORE
from .errors import RasterError
from .label_classes import class_of
from .model_definition import ModelClass
from .progress import SILENT, Progress, check_cancelled
from .raster_grid import RasterGrid
from .raster_source import RasterSource, named_values
from .tile_plan import Window

_STRIP_ROWS = 512


class LabelRaster:
    """The first band of a raster of class values; crs: its own, where its file may have none. Raises RasterError."""

    def __init__(self, path: str | os.PathLike[str], crs: str = "") -> None:
        self._source = RasterSource(path, [0], crs=crs, class_values=True)

    def values(self, progress: Progress = SILENT) -> list[int]:
        """Return the class values that there are, IGNORE not among them; read strip by strip."""
        seen: set[int] = set()
        height, width = self._source.grid.height, self._source.grid.width
        for row in range(0, height, _STRIP_ROWS):
            check_cancelled(progress)
            seen |= set(np.unique(self._read(Window(row, 0, min(_STRIP_ROWS, height - row), width))).tolist())
        return sorted(seen - {IGNORE})

    def classes(self, progress: Progress = SILENT) -> tuple[ModelClass, ...]:
        """Return the classes that there are, named by the raster's categories."""
        names = named_values(self._source.path)
        return tuple(class_of(value, names.get(value, "")) for value in self.values(progress))

    def labels(self, grid: RasterGrid, unlabelled: int) -> np.ndarray:
        """Return the values under the tile's pixel centres, (H, W) uint8; IGNORE where the raster has none."""
        rows, cols = np.indices((grid.height, grid.width))
        places = grid.to_map(np.column_stack([rows.ravel(), cols.ravel()]))
        at = np.rint(self._source.grid.to_pixel(self._source.grid.points_from(places, grid.crs))).astype(int)
        inside = ((at >= 0) & (at < [self._source.grid.height, self._source.grid.width])).all(axis=1)
        values = np.full(len(at), IGNORE, dtype=np.uint8)
        if inside.any():
            low, high = at[inside].min(axis=0), at[inside].max(axis=0) + 1
            window = Window(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
            values[inside] = self._read(window)[tuple((at[inside] - low).T)]
        return values.reshape(grid.height, grid.width)

    def fronts(self, grid: RasterGrid) -> tuple[np.ndarray, ...]:
        """Return no line: a raster has none."""
        return ()

    def glacier(self, grid: RasterGrid) -> str:
        """Return no glacier: a raster names none."""
        return ""

    def _read(self, window: Window) -> np.ndarray:
        """Return (h, w) uint8; IGNORE where nothing is valid."""
        pixels, valid = self._source.read(window)
        found = pixels[0][valid]
        if ((found < 0) | (found > IGNORE) | (found != np.floor(found))).any():
            raise RasterError(
                f"{self._source.path} holds values beyond 0 to 255, or no whole ones; expected class values. "
                "Reclassify it first."
            )
        return np.where(valid, pixels[0], IGNORE).astype(np.uint8)
