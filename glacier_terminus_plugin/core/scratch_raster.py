"""Probabilities on disk for the length of a run: written on the grid the network reads, read through another."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from .errors import OutputError
from .raster_grid import RasterGrid
from .raster_sink import FileFormat, RasterSink
from .raster_source import RasterSource, WarpedSource
from .temporary_folder import temporary_folder
from .tile_plan import Window

_STEPS = 65534  # finer than any probability is known; 0 is where no tile was run, 1 a probability of 0
_SCRATCH = FileFormat("NONE")

ReadProbabilities = Callable[[Window], "tuple[np.ndarray, np.ndarray]"]


class ScratchRaster:
    """A context manager; what it wrote is gone with it. Raises OutputError where no disk has room."""

    def __init__(self, grid: RasterGrid, classes: int, beside: str) -> None:
        self._bands, self._crs = classes, grid.crs
        room = _roomiest(grid.width * grid.height * classes * 2, Path(beside).parent)
        self._folder = temporary_folder(room)
        self._path = self._folder.__enter__() / "probabilities.tif"
        self._warped: Any = None  # what reads it
        self._sink = RasterSink(self._path, grid, classes, gdal.GDT_UInt16, 0, _SCRATCH)

    def __enter__(self) -> ScratchRaster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sink.__exit__(kind, error, trace)
        self._warped = None  # on Windows the folder can't go while its file is open
        self._folder.__exit__(None, None, None)

    @staticmethod
    def form(window: Window, probability: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray | None]:
        """Return what is kept of probabilities, those of invalid pixels as well: their surroundings were seen."""
        if not valid.any():  # no tile was run
            return (None,)
        return ((1 + np.rint(np.clip(probability, 0, 1) * _STEPS)).astype(np.uint16),)

    def write(self, window: Window, steps: np.ndarray | None) -> None:
        """Keep what `form` returned."""
        if steps is not None:
            self._sink.write(window, steps)

    def through(self, grid: RasterGrid) -> ReadProbabilities:
        """Return what reads a window of another grid: (K, h, w) float32, and (h, w) bool of where tiles were run."""
        self._sink.finish()
        # a GeoTIFF gives its CRS back in other words, for some systems even with other axes
        written = RasterSource(self._path, range(self._bands), crs=self._crs)
        self._warped = WarpedSource(written, grid)

        def read(window: Window) -> tuple[np.ndarray, np.ndarray]:
            steps, covered = self._warped.read(window)
            return np.where(covered, steps - 1, 0) / np.float32(_STEPS), covered

        return read


def _roomiest(needed: int, beside: Path) -> Path:
    """Return the temporary folder, or the output's where only that has room."""
    folders = [Path(tempfile.gettempdir()), *([beside] if beside.is_dir() else [])]
    for folder in folders:
        if shutil.disk_usage(folder).free > needed:
            return folder
    raise OutputError(
        f"The run needs {needed / 1e9:.1f} GB of disk for its length; {' and '.join(map(str, folders))} have "
        "less. Free some space, choose a smaller extent, or let the result have the model's cells."
    )
