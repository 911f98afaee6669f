"""Raw pixels and their valid mask, by windows, from anything GDAL opens: as they lie, or read through another grid."""

from __future__ import annotations

import contextlib
import copy
import math
import os
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from osgeo import gdal, gdal_array

from .errors import GridError, RasterError
from .gdal_errors import gdal_raises
from .progress import SILENT, Progress, check_cancelled, pause, run_side_by_side
from .raster_grid import RasterGrid, covering_grid, degrees_per_unit, near_longitude, part_of_grid
from .tile_plan import Window

# stands for "no value" while GDAL resamples; a power of two, that float32 holds exactly: newer GDALs take no other
_INVALID = -(2.0**127)
_MAX_WARP_PIXELS = 16_000_000  # of the source, for one call of the warper: keeps memory flat
_SAMPLE_PIXELS = 1_000_000  # enough for a percentile to settle
_THINNED_PIXELS = 100_000_000  # up to here every row is looked at
_PATCHES, _PATCH_PX = 32, 32  # along each axis of a larger one, where only patches are: a million pixels as well
_LEAST_SEEN = 0.05  # of the patches' pixels: what is valid may lie in one corner, and a few patches are no sample of it
_SAMPLE_STRIP_PIXELS = 20_000_000  # of the source, between two looks at whether the user has cancelled
_PAUSES_S = (0.5, 2.0, 5.0)  # before a read over a network is tried again
NETWORKS = (  # what stands in the path of what GDAL asks a server for
    "/vsicurl",
    "/vsis3",
    "/vsigs",
    "/vsiaz",
    "/vsiadls",
    "/vsioss",
    "/vsiswift",
    "/vsiwebhdfs",
    "http://",
    "https://",
)
_kept: dict[tuple, tuple[np.ndarray, np.ndarray]] = {}  # the last sample of another part than was read
_FARTHEST = 1e12  # units of the map from its origin: no place on the earth is
_LARGEST = 1e30  # fill values that nobody declared lie beyond, measurements do not


class PixelSource(Protocol):
    """What classification reads."""

    grid: RasterGrid
    band_count: int

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return (C, H, W) pixels and (H, W) bool of what is valid, for a window inside the grid."""
        ...

    def sample(self, progress: Progress = SILENT) -> tuple[np.ndarray, np.ndarray]:
        """Return about a million pixels of the whole scene, thinned evenly, and which are valid."""
        ...


class _Opened:
    """An open raster, its bands by their 0-based indices, as many as are there, and its alpha band or None."""

    def __init__(self, path: str, indices: Sequence[int]) -> None:
        self.dataset = open_raster(path)
        count = self.dataset.RasterCount
        self.bands = [self.dataset.GetRasterBand(b + 1) for b in indices if 0 <= b < count]
        alphas = set(range(count)) - set(value_bands(self.dataset))
        self.alpha = self.dataset.GetRasterBand(min(alphas) + 1) if alphas else None
        self.is_remote = any(_is_remote(name) for name in (path, *(self.dataset.GetFileList() or ())))


class RasterSource:
    """The bands of a raster as they lie in the file, or the part of them within an extent.

    bands: 0-based. extent: (x_min, y_min, x_max, y_max) in the raster's CRS. crs: WKT that counts instead of the file's
    own. class_values: take palette indices for values, as a classified raster holds them. amplitude: take the absolute
    value of complex numbers. sample_extent: what `sample` looks at instead of the part that is read. A connection that
    drops is tried again, `_PAUSES_S` apart. Raises RasterError where the raster can't be opened or its bands can't be
    what a network reads; GridError where an extent misses it.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        bands: Sequence[int],
        extent: tuple[float, float, float, float] | None = None,
        crs: str = "",
        class_values: bool = False,
        amplitude: bool = False,
        sample_extent: tuple[float, float, float, float] | None = None,
    ) -> None:
        self.path = os.fspath(path)
        self._indices, self._crs, self._class_values, self._amplitude = tuple(bands), crs, class_values, amplitude
        self._opened: _Opened | None = None
        _check_bands(self._file.dataset, self.path, bands, class_values, amplitude)
        self.band_count = len(self._file.bands)
        whole = _grid_of(self._file.dataset, crs)
        if self._file.dataset.GetGeoTransform(can_return_null=True) is not None:
            _check_place(whole, self.path)
        self._take(whole, extent)
        self._sample_extent = sample_extent
        self._sampled: RasterSource | None = None
        if sample_extent is not None:
            self._sampled = copy.copy(self)
            self._sampled._take(whole, sample_extent)

    def _take(self, whole: RasterGrid, extent: tuple[float, float, float, float] | None) -> None:
        """Be the part of the raster within an extent."""
        if extent is not None and not whole.is_straight:
            raise RasterError(
                f"{self.path} is rotated: an extent can't be cut out of it. Leave the extent out, or warp the raster "
                "first."
            )
        self.grid = whole if extent is None else covering_grid(whole, extent)
        row, col = whole.to_pixel(self.grid.to_map(np.zeros((1, 2))))[0]
        self._row, self._col = round(float(row)), round(float(col))

    @property
    def data_types(self) -> tuple[np.dtype, ...]:
        """The numpy types of the bands."""
        return tuple(
            np.dtype(np.int8)
            if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"  # before GDAL 3.7
            else np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
            for band in self._file.bands
        )

    @property
    def bands(self) -> tuple[int, ...]:
        """The 0-based indices of the bands that are read."""
        return self._indices

    @property
    def scales(self) -> tuple[float, ...]:
        """What each band's values are to be multiplied with, 1 where the file does not say."""
        return tuple(float(band.GetScale() or 1) for band in self._file.bands)

    def within(self, extent: tuple[float, float, float, float]) -> RasterSource:
        """Return the part of this raster within an extent; all of it where it is rotated. Raises GridError."""
        if not self.grid.is_straight:
            return self
        part = covering_grid(self.grid, extent)  # as this one may be a part itself
        (x0, y0), (x1, y1) = part.corners.min(axis=0), part.corners.max(axis=0)
        how = self._crs, self._class_values, self._amplitude, self._sample_extent
        return RasterSource(self.path, self._indices, (x0, y0, x1, y1), *how)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource."""
        return self._read(window, (window.height, window.width))

    def release(self) -> None:
        """Close the file; it is opened again when it is next read."""
        self._opened = None

    @property
    def _file(self) -> _Opened:
        if self._opened is None:
            self._opened = _Opened(self.path, self._indices)
        return self._opened

    def sample(self, progress: Progress = SILENT) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource."""
        if self._sampled is not None:
            pixels, valid = self._sampled._kept_sample(progress)
            if not valid.any():
                raise RasterError(
                    f"The extent that sets the contrast holds no valid pixel of {self.path}. Choose another one, or "
                    "leave it out."
                )
            return pixels, valid
        if not self._file.is_remote:
            return self._sample(progress)
        found: list[tuple[np.ndarray, np.ndarray]] = []  # a slow connection hears no cancel
        run_side_by_side(lambda: found.append(self._sample(progress)), 1, lambda: None, progress)
        return found[0]

    def _sample(self, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
        height, width = self.grid.height, self.grid.width
        if height * width > _THINNED_PIXELS:
            pixels, valid = self._scattered(progress)
            if valid.mean() >= _LEAST_SEEN:
                return pixels, valid  # else most of what is valid lies between the patches
        thin = max(1.0, math.sqrt(height * width / _SAMPLE_PIXELS))
        strip = max(1, _SAMPLE_STRIP_PIXELS // width)
        parts = []
        for row in range(0, height, strip):
            check_cancelled(progress)
            rows = min(strip, height - row)
            size = max(1, round(rows / thin)), max(1, round(width / thin))
            # where both axes are thinned GDAL reads overviews: means, in which the extremes are gone. Over a network
            # they are taken all the same, or the image would be fetched twice
            read = size if self._file.is_remote else (rows, size[1])
            pixels, valid = self._read(Window(row, 0, rows, width), read, progress)
            kept = ((np.arange(size[0]) + 0.5) * read[0] / size[0]).astype(int)
            parts.append((pixels[:, kept], valid[kept]))
        return np.concatenate([p for p, _ in parts], axis=1), np.concatenate([v for _, v in parts])

    def _kept_sample(self, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
        """Return the sample, which is kept until another is asked for: a preview asks for the same at each step."""
        try:
            state = os.stat(self.path)
            version = state.st_mtime_ns, state.st_size
        except OSError:  # no file of this machine: GDAL keeps what it read of it as well
            version = None
        key = self.path, version, self._indices, self.grid, self._amplitude
        found = _kept.get(key)
        if found is None:
            found = self.sample(progress)
            _kept.clear()
            _kept[key] = found
        return found

    def _scattered(self, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
        """Return the pixels of windows spread evenly over a raster too large to be read for its values alone."""
        height, width = self.grid.height, self.grid.width
        side = min(_PATCH_PX, height, width)
        count = [min(_PATCHES, size // side) for size in (height, width)]
        rows, cols = (np.linspace(0, size - side, n).astype(int) for size, n in zip((height, width), count))
        parts = []
        for row in rows.tolist():
            for col in cols.tolist():
                check_cancelled(progress)
                parts.append(self._read(Window(row, col, side, side), (side, side), progress))
        return np.concatenate([p for p, _ in parts], axis=2), np.concatenate([v for _, v in parts], axis=1)

    def _read(
        self, window: Window, size: tuple[int, int], progress: Progress = SILENT
    ) -> tuple[np.ndarray, np.ndarray]:
        place = {
            "xoff": self._col + window.col,
            "yoff": self._row + window.row,
            "win_xsize": window.width,
            "win_ysize": window.height,
            "buf_xsize": size[1],
            "buf_ysize": size[0],
        }
        pixels, masks = self._read_bands(place, progress)
        valid = np.ones(pixels.shape[1:], bool)
        for mask in masks:
            valid &= mask != 0
        if pixels.dtype.kind == "c":
            pixels = np.abs(pixels)
        if pixels.dtype.kind == "f":
            valid &= (np.abs(pixels) < _LARGEST).all(axis=0)  # false for NaN as well
        return pixels, valid

    def _read_bands(self, place: dict[str, int], progress: Progress) -> tuple[np.ndarray, list[np.ndarray]]:
        """Return the bands' values and the masks of those that have any.

        After as many tries as it takes where they come over a network.
        """
        pauses = list(_PAUSES_S if self._file.is_remote else ())
        while True:
            try:
                with gdal_raises():
                    pixels = [band.ReadAsArray(**place) for band in self._file.bands]
                    masked = [band for band in self._file.bands if _has_right_mask(band)]
                    masks = [band.GetMaskBand().ReadAsArray(**place) for band in masked]
                    masks += self._more_masks(pixels, place)
                    return pixels[0][None] if len(pixels) == 1 else np.stack(pixels), masks
            except RuntimeError as error:
                if not pauses:
                    raise RasterError(self._unreadable(place, str(error))) from None
            pause(pauses.pop(0), progress)
            gdal.VSICurlClearCache()  # it remembers failures
            with contextlib.suppress(RasterError):  # as long as the connection is down
                self._opened = _Opened(self.path, self._indices)

    def _more_masks(self, pixels: Sequence[np.ndarray], place: dict[str, int]) -> list[np.ndarray]:
        """Return what GDAL's masks leave out: they count one of NoData, alpha and mask band, and no signed NoData."""
        flags = [band.GetMaskFlags() for band in self._file.bands]
        masks = []
        for band, values, flag in zip(self._file.bands, pixels, flags):
            nodata = band.GetNoDataValue()
            is_right = flag & gdal.GMF_NODATA and values.dtype != np.int8 and _has_right_mask(band)
            if nodata is not None and not is_right:
                masks.append(values != nodata)
        if self._file.alpha is not None and not any(flag & gdal.GMF_ALPHA for flag in flags):
            masks.append(self._file.alpha.ReadAsArray(**place))
        return masks

    def _unreadable(self, place: dict[str, int], error: str) -> str:
        rows, cols = (
            f"{place[start]} to {place[start] + place[size]}"
            for start, size in (("yoff", "win_ysize"), ("xoff", "win_xsize"))
        )
        advice = "The file is damaged or incomplete: get it again."
        if self._file.is_remote:
            advice = f"The connection failed {len(_PAUSES_S) + 1} times. Try again later, or download the file first."
        error = error.partition("\n")[0].rstrip(".")  # newer GDALs add the causes, a line each
        return f"{self.path} can't be read at rows {rows}, columns {cols}: {error}. {advice}"


class ArraySource:
    """Values that are in memory already, as a source: (C, H, W), with (H, W) bool of what is valid, on a grid."""

    def __init__(self, values: np.ndarray, valid: np.ndarray, grid: RasterGrid) -> None:
        self._values, self._valid, self.grid = values, valid, grid
        self.band_count = len(values)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource."""
        rows, cols = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        return self._values[:, rows, cols], self._valid[rows, cols]

    def sample(self, progress: Progress = SILENT) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource."""
        thin = max(1, math.isqrt(self._valid.size // _SAMPLE_PIXELS))
        return self._values[:, ::thin, ::thin], self._valid[::thin, ::thin]


class WarpedSource:
    """A raster read through another grid: turned, of another cell size or in another CRS.

    Bilinear with GDAL's kernel widened where cells grow, or area-weighted where both grids are straight. Invalid pixels
    do not colour their neighbours. Nothing is held but the window being read.
    """

    def __init__(self, source: PixelSource, grid: RasterGrid) -> None:
        self.grid = grid
        self.band_count = source.band_count
        self._source = source
        rows = np.array([[0, 0], [0, 1], [1, 0]]) + [(grid.height - 1) / 2, (grid.width - 1) / 2]
        middle, right, below = self._source_pixels(rows)
        steps = np.hypot(right - middle, below - middle)  # in the source's rows and columns, for a step in the grid
        self._shrink = max(1.0, float(steps[1])), max(1.0, float(steps[0]))
        both_straight = grid.is_straight and source.grid.is_straight and grid.crs == source.grid.crs
        self._method = "average" if both_straight and max(self._shrink) > 1.01 else "bilinear"

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource."""
        part = self._source_window(window)
        if part is None:
            return self._nothing(window)
        if part.height * part.width > _MAX_WARP_PIXELS and max(window.height, window.width) > 1:
            halves = _halved(window)
            results = [self.read(half) for half in halves]
            axis = 1 if halves[0].width == window.width else 2
            return np.concatenate([r[0] for r in results], axis), np.concatenate([r[1] for r in results], axis - 1)
        pixels, valid = self._source.read(part)
        return self._warp(pixels, valid, part, window)

    def sample(self, progress: Progress = SILENT) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource."""
        return self._source.sample(progress)

    def _warp(
        self, pixels: np.ndarray, valid: np.ndarray, part: Window, window: Window
    ) -> tuple[np.ndarray, np.ndarray]:
        values = np.where(valid, pixels.astype(np.float32), np.float32(_INVALID))
        beside = math.ceil(4 * self._shrink[0])
        if part.width < 2 * beside:  # GDAL takes a pixel near both of the source's sides for one around the earth
            values = np.pad(values, ((0, 0), (0, 0), (beside, beside)), constant_values=_INVALID)
            part = Window(part.row, part.col - beside, part.height, part.width + 2 * beside)
        with gdal_raises():
            source = _memory_dataset(values, _part(self._source.grid, part))
            target = _memory_dataset(
                np.full((len(values), window.height, window.width), _INVALID, np.float32), _part(self.grid, window)
            )
            # without a fixed scale GDAL would guess one for each window, and tiles would not agree
            scale = [f"XSCALE={1 / self._shrink[0]}", f"YSCALE={1 / self._shrink[1]}"]
            gdal.Warp(
                target,
                source,
                resampleAlg=self._method,
                errorThreshold=0,
                srcNodata=_INVALID,
                dstNodata=_INVALID,
                warpOptions=["UNIFIED_SRC_NODATA=YES", *scale],
            )
            warped = target.ReadAsArray().reshape(len(values), window.height, window.width)
        inside = (warped > _INVALID / 2).all(axis=0)
        return warped, inside

    def _source_window(self, window: Window) -> Window | None:
        """Return the source's pixels that a window of this grid needs, or None where it lies beside the source."""
        t = np.linspace(0, 1, 22)
        edge = np.concatenate([np.column_stack(p) for p in ((t * 0, t), (t * 0 + 1, t), (t, t * 0), (t, t * 0 + 1))])
        outline = edge * [window.height, window.width] + [window.row - 0.5, window.col - 0.5]
        points = self._source_pixels(outline)
        margin = 2 + math.ceil(2 * max(self._shrink))
        low, high = np.floor(points.min(axis=0)) - margin, np.ceil(points.max(axis=0)) + margin + 1
        size = np.array([self._source.grid.height, self._source.grid.width])
        low, high = np.clip(low, 0, size).astype(int), np.clip(high, 0, size).astype(int)
        if (high <= low).any():
            return None
        return Window(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))

    def _source_pixels(self, points: np.ndarray) -> np.ndarray:
        there = self._source.grid
        return there.to_pixel(there.points_from(self.grid.to_map(points), self.grid.crs))

    def _nothing(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        return np.zeros((self.band_count, window.height, window.width), np.float32), np.zeros(
            (window.height, window.width), bool
        )


def read_mirrored(source: PixelSource, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return a window that may reach beyond the grid: what lies outside is mirrored at the border."""
    rows = _mirrored(window.row, window.height, source.grid.height)
    cols = _mirrored(window.col, window.width, source.grid.width)
    part = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
    pixels, valid = source.read(part)
    if part == window:
        return pixels, valid
    rows, cols = rows - part.row, cols - part.col  # one axis after the other is four times as fast as both at once
    return pixels.take(cols, axis=2).take(rows, axis=1), valid.take(cols, axis=1).take(rows, axis=0)


def _mirrored(start: int, count: int, size: int) -> np.ndarray:
    """Return the indices inside 0..size - 1 that a run of indices stands for; the border itself is not doubled."""
    period = max(1, 2 * (size - 1))
    at = np.abs(np.arange(start, start + count)) % period
    return np.minimum(at, period - at)


def band_count(path: str | os.PathLike[str]) -> int:
    """Return how many bands a raster has, alpha not counted. Raises RasterError."""
    return len(value_bands(open_raster(path)))


def named_values(path: str | os.PathLike[str]) -> dict[int, str]:
    """Return the values of a raster's first band that have a category name, with it. Raises RasterError."""
    dataset = open_raster(path)  # a band is gone with it
    names = dataset.GetRasterBand(1).GetCategoryNames() or []
    return {value: name for value, name in enumerate(names) if name}


def grid_of(path: str | os.PathLike[str], crs: str = "") -> RasterGrid:
    """Return a raster's grid; `crs` counts instead of the file's own. Raises RasterError."""
    return _grid_of(open_raster(path), crs)


def open_raster(path: str | os.PathLike[str]) -> gdal.Dataset:
    """Open a raster, placed by its control points or RPCs where it has no geotransform. Raises RasterError."""
    path = os.fspath(path)
    try:
        with gdal_raises():
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
            if dataset.GetGeoTransform(can_return_null=True) is None and (
                dataset.GetGCPCount() > 0 or dataset.GetMetadata("RPC")
            ):
                # with an alpha band, or the ground beside the image would be valid zeros
                return gdal.Warp("", _on_one_turn(dataset), format="VRT", dstAlpha=True)
    except RuntimeError as error:
        raise RasterError(
            f"{path} can't be opened as a raster: {error}. Check the path, or convert the file."
        ) from None
    if dataset.RasterCount == 0:
        raise RasterError(f"{path} has no bands of its own. It is a container: choose one of its subdatasets.")
    return dataset


def _on_one_turn(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return a raster whose control points do not part at the 180th meridian: GDAL's grid would go around the earth."""
    points, reference = dataset.GetGCPs(), dataset.GetGCPSpatialRef()
    if not points or reference is None:
        return dataset
    x = np.array([[point.GCPX, point.GCPY] for point in points])
    longitudes = near_longitude(x, x[0, 0], reference.ExportToWkt())[:, 0].tolist()
    if longitudes == x[:, 0].tolist():
        return dataset
    moved = [gdal.GCP(x, p.GCPY, p.GCPZ, p.GCPPixel, p.GCPLine) for x, p in zip(longitudes, points)]
    return gdal.Translate("", dataset, format="VRT", GCPs=moved, outputSRS=reference.ExportToWkt())


def _grid_of(dataset: gdal.Dataset, crs: str) -> RasterGrid:
    reference = dataset.GetSpatialRef()
    # a picture without georeferencing lies below the x axis in QGIS: the same here, so that results lie on it
    x0, a, b, y0, d, e = dataset.GetGeoTransform(can_return_null=True) or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    crs = crs or (reference.ExportToWkt() if reference is not None else "")
    return RasterGrid(dataset.RasterXSize, dataset.RasterYSize, (x0, a, b, y0, d, e), crs)


def _check_place(grid: RasterGrid, path: str) -> None:
    """Raise GridError where a raster lies nowhere: its numbers are none, or latitudes that the earth does not have."""
    if not (np.abs(grid.corners) < _FARTHEST).all():  # false for NaN as well
        raise GridError(
            f"{path} lies nowhere: its geotransform is {grid.geotransform}. Georeference it again, or set it right."
        )
    middle = float(grid.corners[:, 1].mean())
    if abs(middle) * degrees_per_unit(grid.crs) > 90:
        raise GridError(
            f"The middle of {path} lies at y = {middle:g}, which is no latitude, and its coordinate system has "
            "degrees. Set the layer's CRS to that of its coordinates."
        )


def _is_remote(path: str) -> bool:
    return any(name in path for name in NETWORKS)


def _has_right_mask(band: gdal.Band) -> bool:
    """Whether GDAL masks a band rightly: where NoData is 0 it looks at the real part of complex numbers alone."""
    flags = band.GetMaskFlags()
    by_zero = flags & gdal.GMF_NODATA and band.GetNoDataValue() == 0
    return flags != gdal.GMF_ALL_VALID and not (by_zero and gdal.DataTypeIsComplex(band.DataType))


def value_bands(dataset: gdal.Dataset) -> list[int]:
    """Return the 0-based indices of the bands that are not alpha."""
    return [
        i
        for i in range(dataset.RasterCount)
        if dataset.GetRasterBand(i + 1).GetColorInterpretation() != gdal.GCI_AlphaBand
    ]


def _check_bands(dataset: gdal.Dataset, path: str, bands: Sequence[int], class_values: bool, amplitude: bool) -> None:
    there = value_bands(dataset)
    missing = [b + 1 for b in bands if b not in there]
    if missing:
        raise RasterError(
            f"{path} has {len(there)} band(s); the model reads {len(bands)} band(s), number "
            f"{', '.join(str(b + 1) for b in bands)}. Choose a raster with those bands, or other bands of this one."
        )
    for b in bands:
        band = dataset.GetRasterBand(b + 1)
        has_palette = band.GetColorInterpretation() == gdal.GCI_PaletteIndex and not class_values
        if has_palette and not _is_grey_ramp(band.GetRasterColorTable()):
            raise RasterError(
                f"Band {b + 1} of {path} holds palette indices, not measured values. "
                "Convert it first with Raster > Conversion > PCT to RGB."
            )
        if gdal.DataTypeIsComplex(band.DataType) and not amplitude:
            raise RasterError(
                f"Band {b + 1} of {path} holds complex numbers; expected real ones. Compute the amplitude first, or "
                "have it taken on the way (Amplitude)."
            )


def _is_grey_ramp(table: gdal.ColorTable | None) -> bool:
    """Whether a palette shows larger values brighter, as that of a one-bit image does: its indices are values then."""
    entries = [] if table is None else [table.GetColorEntry(i)[:3] for i in range(table.GetCount())]
    greys = [entry[0] for entry in entries]
    return all(len(set(entry)) == 1 for entry in entries) and all(a < b for a, b in zip(greys, greys[1:]))


def _memory_dataset(values: np.ndarray, grid: RasterGrid) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create("", values.shape[2], values.shape[1], len(values), gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs:
        dataset.SetProjection(grid.crs)
    for i, band in enumerate(values):
        dataset.GetRasterBand(i + 1).WriteArray(band)
    return dataset


def _part(grid: RasterGrid, window: Window) -> RasterGrid:
    return part_of_grid(grid, window.row, window.col, window.height, window.width)


def _halved(window: Window) -> tuple[Window, Window]:
    r, c, h, w = window.row, window.col, window.height, window.width
    if h >= w:
        return Window(r, c, h // 2, w), Window(r + h // 2, c, h - h // 2, w)
    return Window(r, c, h, w // 2), Window(r, c + w // 2, h, w - w // 2)
