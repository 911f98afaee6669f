"""Writes results as tiled, compressed GeoTIFFs that get their final name only when they are whole."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from osgeo import gdal

from .errors import OutputError
from .gdal_errors import gdal_raises
from .model_definition import ModelClass
from .raster_grid import RasterGrid
from .tile_plan import Window

CLASS_NODATA = 255  # apart from every class, background included
_BLOCK = 256
_SIDECARS = (".aux.xml", ".ovr", ".msk")


class RasterSink:
    """A GeoTIFF being written: under a part name until `finish` has flushed, read back and renamed it.

    Used as a context manager: leaving the block without `finish` removes the part file. An older file under the final
    name stays intact until the very end. Raises OutputError.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        grid: RasterGrid,
        bands: int = 1,
        data_type: int = gdal.GDT_Byte,
        nodata: float = CLASS_NODATA,
    ) -> None:
        self.path = Path(path)
        self._part = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        options = [
            "TILED=YES",
            f"BLOCKXSIZE={_BLOCK}",
            f"BLOCKYSIZE={_BLOCK}",
            "BIGTIFF=IF_SAFER",
            "COMPRESS=DEFLATE",
            f"PREDICTOR={3 if data_type == gdal.GDT_Float32 else 2}",
        ]
        self._claim()
        try:
            with self._told():
                driver = gdal.GetDriverByName("GTiff")
                self._dataset: Any = driver.Create(str(self._part), grid.width, grid.height, bands, data_type, options)
                self._dataset.SetGeoTransform(grid.geotransform)
                if grid.crs:
                    self._dataset.SetProjection(grid.crs)
                for b in range(bands):
                    self._dataset.GetRasterBand(b + 1).SetNoDataValue(nodata)
        except BaseException:
            self.__exit__(None, None, None)
            raise

    def __enter__(self) -> RasterSink:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dataset = None
        for suffix in ("", *_SIDECARS):
            self._beside(self._part, suffix).unlink(missing_ok=True)

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write (bands, h, w) or (h, w) values at a window's place."""
        with self._told():
            for b, band in enumerate(values.reshape(-1, window.height, window.width)):
                self._dataset.GetRasterBand(b + 1).WriteArray(band, window.col, window.row)

    def describe_classes(self, classes: Sequence[ModelClass]) -> None:
        """Give the first band the classes' colours and names, so that any viewer shows what is meant."""
        table = gdal.ColorTable()
        names = [""] * (max(c.value for c in classes) + 1)
        for item in classes:
            table.SetColorEntry(item.value, (*item.color, 255))
            names[item.value] = item.name
        with self._told():
            band = self._dataset.GetRasterBand(1)
            band.SetColorTable(table)
            band.SetCategoryNames(names)

    def describe_bands(self, names: Sequence[str]) -> None:
        """Name the bands."""
        with self._told():
            for b, name in enumerate(names):
                self._dataset.GetRasterBand(b + 1).SetDescription(name)

    def describe(self, metadata: dict[str, str]) -> None:
        """Write down how the raster came to be."""
        with self._told():
            self._dataset.SetMetadata(metadata)

    def finish(self) -> None:
        """Flush, read back and rename: from here on the file exists under its name."""
        with self._told():
            self._dataset.FlushCache()
            self._dataset = None  # closes; what could not be written is known only now
            check = gdal.Open(str(self._part))
            for b in range(check.RasterCount):
                check.GetRasterBand(b + 1).Checksum()
            check = None
            os.replace(self._part, self.path)
            for suffix in _SIDECARS:
                new, old = self._beside(self._part, suffix), self._beside(self.path, suffix)
                if new.exists():
                    os.replace(new, old)
                else:
                    old.unlink(missing_ok=True)  # overviews and statistics of the raster that was replaced

    def _claim(self) -> None:
        """Make the part file, unless another run of this process has made it."""
        if self._part.exists():
            raise OutputError(
                f"{self.path} is being written by another run. Wait until it has ended, or choose another output. (If "
                f"no run is under way, one was killed: delete {self._part.name}.)"
            )
        with self._told(), open(self._part, "xb"):
            pass

    @staticmethod
    def _beside(path: Path, suffix: str) -> Path:
        return path.with_name(path.name + suffix)

    def _told(self) -> _Told:
        return _Told(self.path)


class _Told:
    """Turns what GDAL and the system say of a failed write into an OutputError with the file's name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._raises = gdal_raises()

    def __enter__(self) -> None:
        self._raises.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._raises.__exit__(None, None, None)
        if isinstance(error, (RuntimeError, OSError)):
            raise OutputError(
                f"{self._path} can't be written: {error}. Check that the folder exists, may be written to and has "
                "room, and that no other program holds the file open."
            ) from None


def check_raster_output(path: str | os.PathLike[str], inputs: Sequence[str]) -> None:
    """Raise OutputError as `check_output` does, and where the name promises another format than GeoTIFF."""
    if Path(path).suffix.lower() not in (".tif", ".tiff", ""):
        raise OutputError(f"{path} would hold a GeoTIFF, whatever its name says. Let the name end in .tif.")
    check_output(path, inputs)


def check_output(path: str | os.PathLike[str], inputs: Sequence[str]) -> None:
    """Raise OutputError, before any work, where a result could not be written or would replace what is being read."""
    path = Path(path)
    if any(Path(i).exists() and path.exists() and os.path.samefile(i, path) for i in inputs):
        raise OutputError(f"{path} is the raster being read. Choose another output: the input is never overwritten.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder. Give the output a file name in it.")
    if not path.parent.is_dir():
        raise OutputError(f"The folder {path.parent} does not exist. Create it, or choose another output.")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"The folder {path.parent} can't be written to. Choose another output.")
