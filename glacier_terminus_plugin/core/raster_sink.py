"""Writes results as tiled, compressed GeoTIFFs that get their final name only when they are whole."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from .errors import OutputError
from .file_moves import move_into_place
from .gdal_cache import small_block_cache
from .gdal_errors import gdal_raises
from .model_definition import ModelClass
from .output_lock import OutputLock
from .progress import SILENT, Progress, check_cancelled
from .raster_grid import RasterGrid
from .tile_plan import Window, blocks

CLASS_NODATA = 255  # apart from every class, background included
COMPRESSIONS = ("DEFLATE", "LZW", "ZSTD", "NONE")  # that both GTiff and COG know; any may lack in a build of GDAL
_BLOCK = 256
_LONGEST_NAME = 220  # of the 255 bytes that file systems take; part files have up to 30 more
_CHECKED_PX = 8 * _BLOCK  # a side of what is read back at a time
_SIDECARS = (".aux.xml", ".ovr", ".msk")
_RAT_COLUMNS = (
    ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
    ("Class", gdal.GFT_String, gdal.GFU_Name),
    ("Red", gdal.GFT_Integer, gdal.GFU_Red),
    ("Green", gdal.GFT_Integer, gdal.GFU_Green),
    ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    ("Count", gdal.GFT_Real, gdal.GFU_PixelCount),  # real: GDAL's whole numbers end at 2 147 483 647
    ("Area_km2", gdal.GFT_Real, gdal.GFU_Generic),
)


@dataclass(frozen=True)
class FileFormat:
    """How a GeoTIFF is laid out: its compression, whether smaller copies are kept in it, whether it is a COG."""

    compression: str = "DEFLATE"  # one of COMPRESSIONS
    overviews: bool = False
    cloud_optimised: bool = False  # has overviews in any case

    def creation_options(self, data_type: int) -> list[str]:
        """Return what the GTiff driver is told. Raises OutputError where this GDAL lacks the compression."""
        if self.compression not in _compressions_there():
            raise OutputError(
                f"This GDAL can't write the compression {self.compression}; it has "
                f"{', '.join(_compressions_there())}. Choose one of them."
            )
        # sparse: blocks without a valid pixel take no room, nor the time to fill them when a run is cancelled
        options = ["TILED=YES", f"BLOCKXSIZE={_BLOCK}", f"BLOCKYSIZE={_BLOCK}", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE"]
        if self.compression == "NONE":
            return options
        if self.compression == "DEFLATE":
            options.append("ZLEVEL=3")  # a third of the time of the usual 6, and an eighth larger
        return [*options, f"COMPRESS={self.compression}", f"PREDICTOR={3 if data_type == gdal.GDT_Float32 else 2}"]


PLAIN = FileFormat()


@dataclass(frozen=True)
class ClassRow:
    """A line of the raster's attribute table."""

    value: int
    name: str
    color: tuple[int, int, int]
    pixels: int
    area_m2: float | None  # None where the raster's place on the earth is unknown


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
        nodata: float | None = CLASS_NODATA,
        file_format: FileFormat = PLAIN,
    ) -> None:
        self.path = Path(path)
        self._format = file_format
        self._shrinks_by = "AVERAGE"
        self._part = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")  # no glob for .tif finds it
        options = file_format.creation_options(data_type)
        if bands > 1:  # three or four of bytes would be a picture, and the fourth its alpha band
            options += ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
        with self._told():
            self._lock = OutputLock(self.path)
        try:
            with self._told():
                driver = gdal.GetDriverByName("GTiff")
                self._dataset: Any = driver.Create(str(self._part), grid.width, grid.height, bands, data_type, options)
                self._dataset.SetGeoTransform(grid.geotransform)
                if grid.crs:
                    self._dataset.SetProjection(grid.crs)
                for b in range(bands if nodata is not None else 0):
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
            with suppress(OSError):  # a name too long to be looked up
                self._beside(self._part, suffix).unlink(missing_ok=True)
        self._lock.release()

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
        self._shrinks_by = "NEAREST"  # of classes there is no mean
        with self._told():
            band = self._dataset.GetRasterBand(1)
            band.SetColorTable(table)
            band.SetCategoryNames(names)

    def describe_counts(self, rows: Sequence[ClassRow]) -> None:
        """Give the first band an attribute table with a row for each class, those that occur nowhere included."""
        table = gdal.RasterAttributeTable()
        table.SetTableType(gdal.GRTT_THEMATIC)
        for name, kind, usage in _RAT_COLUMNS:
            table.CreateColumn(name, kind, usage)
        table.SetRowCount(len(rows))
        for i, row in enumerate(rows):
            area = float("nan") if row.area_m2 is None else row.area_m2 / 1e6
            for column, value in enumerate((row.value, row.name, *row.color, float(row.pixels), area)):
                if isinstance(value, str):
                    table.SetValueAsString(i, column, value)
                elif isinstance(value, int):
                    table.SetValueAsInt(i, column, value)
                else:
                    table.SetValueAsDouble(i, column, value)
        with self._told():
            self._dataset.GetRasterBand(1).SetDefaultRAT(table)

    def describe_bands(self, names: Sequence[str], scale: float = 1.0) -> None:
        """Name the bands; a written value times `scale` is the value that is meant."""
        with self._told():
            for b, name in enumerate(names):
                self._dataset.GetRasterBand(b + 1).SetDescription(name)
                if scale != 1:
                    self._dataset.GetRasterBand(b + 1).SetScale(scale)

    def describe_alpha(self, band: int) -> None:
        """Have a band, counted from 1, say which pixels are valid."""
        with self._told():
            self._dataset.GetRasterBand(band).SetColorInterpretation(gdal.GCI_AlphaBand)

    def describe(self, metadata: dict[str, str]) -> None:
        """Write down how the raster came to be."""
        with self._told():
            self._dataset.SetMetadata(metadata)

    def finish(self, progress: Progress = SILENT) -> None:
        """Flush, read back and rename: from here on the file exists under its name."""
        self.complete(progress)
        self.rename()

    def complete(self, progress: Progress = SILENT) -> None:
        """Flush and read back: all that takes time, and that a cancel ends."""
        with self._told(progress):
            self._dataset.FlushCache()
            if self._format.overviews and not self._format.cloud_optimised:
                self._add_overviews(progress)
            self._dataset = None  # closes; what could not be written is known only now
            if self._format.cloud_optimised:
                self._make_cloud_optimised(progress)
            check = gdal.Open(str(self._part))
            with small_block_cache():
                for window in blocks(check.RasterYSize, check.RasterXSize, _CHECKED_PX):
                    check.ReadRaster(window.col, window.row, window.width, window.height)
                check = None
            with open(self._part, "rb+") as whole:
                os.fsync(whole.fileno())  # or a power cut could leave the name without the content

    def rename(self) -> None:
        """Give what is complete its name."""
        with self._told():
            move_into_place(self._part, self.path)
            for suffix in _SIDECARS:
                new, old = self._beside(self._part, suffix), self._beside(self.path, suffix)
                if new.exists():
                    move_into_place(new, old)
                else:
                    old.unlink(missing_ok=True)  # overviews and statistics of the raster that was replaced

    def _add_overviews(self, progress: Progress) -> None:
        side = max(self._dataset.RasterXSize, self._dataset.RasterYSize)
        factors = [f for f in (2**i for i in range(1, 20)) if side > _BLOCK * f // 2]
        if factors:
            self._dataset.BuildOverviews(self._shrinks_by, factors, callback=_watch(progress))
        check_cancelled(progress)
        self._dataset.FlushCache()

    def _make_cloud_optimised(self, progress: Progress) -> None:
        """Rewrite the part file in the order of a COG, by way of a second one beside it."""
        plain = self._beside(self._part, ".plain")
        for suffix in ("", ".aux.xml"):
            if self._beside(self._part, suffix).exists():
                move_into_place(self._beside(self._part, suffix), self._beside(plain, suffix))
        options = [f"COMPRESS={self._format.compression}", f"BLOCKSIZE={2 * _BLOCK}", "BIGTIFF=IF_SAFER"]
        options += [f"RESAMPLING={self._shrinks_by}", f"OVERVIEW_RESAMPLING={self._shrinks_by}"]
        if self._format.compression != "NONE":
            options.append("PREDICTOR=YES")
        try:
            source = gdal.Open(str(plain))
            made = gdal.GetDriverByName("COG").CreateCopy(
                str(self._part), source, options=options, callback=_watch(progress)
            )
            check_cancelled(progress)
            made.FlushCache()
        finally:
            made = source = None  # an open file can't be removed on Windows
            for suffix in ("", *_SIDECARS):
                self._beside(plain, suffix).unlink(missing_ok=True)

    @staticmethod
    def _beside(path: Path, suffix: str) -> Path:
        return path.with_name(path.name + suffix)

    def _told(self, progress: Progress = SILENT) -> _Told:
        return _Told(self.path, progress)


def _watch(progress: Progress) -> Callable[[float, str, object], int]:
    """Return what GDAL asks now and then whether to go on."""
    return lambda share, text, data: 0 if progress.is_cancelled() else 1


@functools.cache
def _compressions_there() -> tuple[str, ...]:
    listed = gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    return tuple(name for name in COMPRESSIONS if f"<Value>{name}</Value>" in listed)


class _Told:
    """Turns what GDAL and the system say of a failed write into an OutputError with the file's name.

    A write that fails because the user has cancelled is a CancelledError.
    """

    def __init__(self, path: Path, progress: Progress) -> None:
        self._path, self._progress = path, progress
        self._raises = gdal_raises()

    def __enter__(self) -> None:
        self._raises.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._raises.__exit__(None, None, None)
        if isinstance(error, (RuntimeError, OSError)):
            check_cancelled(self._progress)
            raise OutputError(
                f"{self._path} can't be written: {error}. Check that the folder exists, may be written to and has "
                "room, and that no other program holds the file open."
            ) from None


class InputFiles:
    """The files that a run reads, each looked at once, however many outputs are held against them."""

    def __init__(self, paths: Sequence[str]) -> None:
        there = [path for path in paths if os.path.exists(path)]
        self._places = {place_of(path) for path in there}
        # drives of networks may number all their files 0, or anew at each look
        self._numbers = {(found.st_dev, found.st_ino) for found in map(os.stat, there) if found.st_ino}

    def has(self, path: Path) -> bool:
        """Return whether a path leads to one of them."""
        if not path.exists():
            return False
        found = os.stat(path)
        return place_of(path) in self._places or (found.st_dev, found.st_ino) in self._numbers


def check_raster_output(path: str | os.PathLike[str], inputs: Sequence[str] | InputFiles) -> None:
    """Raise OutputError as the two below do, and where the name promises another format than GeoTIFF."""
    if Path(path).suffix.lower() not in (".tif", ".tiff", ""):
        raise OutputError(f"{path} would hold a GeoTIFF, whatever its name says. Let the name end in .tif.")
    check_output(path, inputs)
    check_replaceable(path)


def check_replaceable(path: str | os.PathLike[str]) -> None:
    """Raise OutputError on Windows where a file is open, as that of a layer in QGIS is.

    It could not be replaced after the run.
    """
    if sys.platform == "win32" and os.path.exists(path):
        try:
            os.rename(path, path)
        except OSError:
            raise OutputError(
                f"{path} can't be replaced: it is open in QGIS or another program. Remove its layer from the project, "
                "close what else has it open, or choose another output."
            ) from None


def check_output(path: str | os.PathLike[str], inputs: Sequence[str] | InputFiles) -> None:
    """Raise OutputError, before any work, where a result could not be written or would replace what is being read."""
    path = Path(path)
    size = len(path.name if sys.platform == "win32" else os.fsencode(path.name))
    if size > _LONGEST_NAME:
        raise OutputError(
            f"The name of {path} has {size} bytes; {_LONGEST_NAME} at the most leave room for what is made beside it "
            "during a run. Choose a shorter one."
        )
    if (inputs if isinstance(inputs, InputFiles) else InputFiles(inputs)).has(path):
        raise OutputError(f"{path} is read by this run. Choose another output: an input is never overwritten.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder. Give the output a file name in it.")
    if not path.parent.is_dir():
        raise OutputError(f"The folder {path.parent} does not exist. Create it, or choose another output.")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"The folder {path.parent} can't be written to. Choose another output.")


def place_of(path: str | os.PathLike[str]) -> str:
    """Return a path by which the same file is known, through links too."""
    return os.path.normcase(os.path.realpath(path))
