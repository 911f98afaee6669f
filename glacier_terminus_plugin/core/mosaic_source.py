"""Several rasters as one: each pixel is that of the first raster that has a valid one there."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from .errors import RasterError
from .progress import SILENT, Progress, check_cancelled
from .raster_grid import (
    RasterGrid,
    covering_grid,
    densified_outline,
    near_longitude,
    resampled_grid,
    transform_points,
)
from .raster_source import PixelSource, RasterSource, WarpedSource
from .tile_plan import Window, blocks

_MOST_TIMES = 100  # as large as its rasters together: scenes along a coast are tens
_SMALL_PX = 100_000_000  # up to here nobody waits
_PATCHES, _PATCH_PX = 256, 64  # that are looked at for the range of the values: a million pixels
_SAMPLE_PX = 1_000_000  # of the whole, where these tell too little
_BLOCK_PX = 1024  # a side of what is read at once then
_LEAST_SEEN = 0.05  # of the patches' pixels
_MOST_OPEN = 64  # rasters at a time
_ALIGNED_PX = 1e-3  # nearer than this to the mosaic's lattice, pixels are taken as they are


class MosaicSource:
    """A PixelSource over rasters of one kind, in the CRS of the first, with the finest cells of all.

    Rasters that lie on another lattice or in another CRS are resampled; masks of every kind count. extent: of the part
    that is wanted, in the first raster's CRS. Raises RasterError where the rasters do not belong together or, without
    an extent, lie far apart; GridError where the extent misses them.
    """

    def __init__(
        self, sources: Iterable[RasterSource], extent: tuple[float, float, float, float] | None = None
    ) -> None:
        self._open: dict[str, RasterSource] = {}  # the last used at the end
        sources = self._checked(sources)
        whole = _union(sources)
        self.grid = whole if extent is None else covering_grid(whole, extent)
        self.band_count = sources[0].band_count
        self._placed = [_Placed(source, self.grid) for source in sources]
        if extent is None:
            self._check_density()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource."""
        pixels: np.ndarray | None = None
        valid = np.zeros((window.height, window.width), bool)
        for placed in self._placed:
            if valid.all():
                break
            found = self._part(placed, window)
            if found is None:
                continue
            more, there = found
            new = there & ~valid
            pixels = np.zeros((self.band_count, *valid.shape), more.dtype) if pixels is None else pixels
            pixels = pixels.astype(np.result_type(pixels, more), copy=False)
            pixels[:, new] = more[:, new]
            valid |= new
        return np.zeros((self.band_count, *valid.shape), np.float32) if pixels is None else pixels, valid

    def sample(self, progress: Progress = SILENT) -> tuple[np.ndarray, np.ndarray]:
        """See PixelSource: the valid pixels of windows that are spread over the rasters by their size, in one row.

        What another raster hides is not the mosaic's, and does not count.
        """
        found = [np.zeros((self.band_count, 0), np.float32)]
        looked_at = 0
        for number, window in self._sample_windows():
            check_cancelled(progress)
            looked_at += window.height * window.width
            part = self._part(self._placed[number], window)
            if part is not None:
                found.append(part[0][:, self._shown(number, window, part[1])])
        pixels = np.concatenate(found[1:] or found, axis=1)
        if pixels.shape[1] < _LEAST_SEEN * looked_at:  # most of what is valid lies between the windows
            pixels = self._thinned(progress)
        return pixels[:, None], np.ones((1, pixels.shape[1]), bool)

    def _shown(self, number: int, window: Window, valid: np.ndarray) -> np.ndarray:
        """Return which valid pixels of a raster are not hidden by those before it."""
        for placed in self._placed[:number]:
            if not valid.any():
                break
            before = self._part(placed, window)
            if before is not None:
                valid = valid & ~before[1]
        return valid

    def _thinned(self, progress: Progress) -> np.ndarray:
        """Return the valid pixels (C, n) of about a million that are spread evenly over all of the mosaic."""
        thin = max(1, math.isqrt(self.grid.height * self.grid.width // _SAMPLE_PX))
        found = [np.zeros((self.band_count, 0), np.float32)]
        for window in blocks(self.grid.height, self.grid.width, thin * max(1, _BLOCK_PX // thin)):
            check_cancelled(progress)
            pixels, valid = self.read(window)
            found.append(pixels[:, ::thin, ::thin][:, valid[::thin, ::thin]])
        return np.concatenate(found[1:], axis=1)

    def _part(self, placed: _Placed, window: Window) -> tuple[np.ndarray, np.ndarray] | None:
        found = placed.read(window)
        if found is not None:
            self._keep_open(placed.raster)
        return found

    def _keep_open(self, source: RasterSource) -> None:
        """Close the raster that was not used for longest: systems allow a thousand files to be open, or fewer."""
        self._open.pop(source.path, None)
        self._open[source.path] = source
        if len(self._open) > _MOST_OPEN:
            self._open.pop(next(iter(self._open))).release()

    def _checked(self, sources: Iterable[RasterSource]) -> list[RasterSource]:
        """Return the rasters, most of them closed, once all are found to be of one kind."""
        found: list[RasterSource] = []
        types: tuple[np.dtype, ...] = ()
        for source in sources:
            types = types or source.data_types
            _check_alike(source, found[0] if found else source, types)
            found.append(source)
            self._keep_open(source)
        if not found:
            raise RasterError("There is no raster to make a mosaic of. Choose some, or a folder that holds some.")
        return found

    def _sample_windows(self) -> Iterator[tuple[int, Window]]:
        """Yield windows of each raster's part of the mosaic, as many as its share of the ground, one at least.

        Each with the raster's number.
        """
        size = np.array([self.grid.height, self.grid.width])
        parts = [(i, np.clip(p.low, 0, size), np.clip(p.high, 0, size)) for i, p in enumerate(self._placed)]
        parts = [(number, low, high) for number, low, high in parts if (high > low).all()]
        ground = sum(float((high - low).prod()) for _, low, high in parts)
        for number, low, high in parts[:: -(-len(parts) // _PATCHES) or 1]:
            share = max(1.0, float((high - low).prod()) / ground * _PATCHES)
            apart = float(np.sqrt((high - low).prod() / share))
            rows, cols = (_starts(*limits, apart) for limits in zip(low.tolist(), high.tolist()))
            for row in rows:
                for col in cols:
                    tall, wide = np.minimum(_PATCH_PX, high - [row, col]).astype(int).tolist()
                    yield number, Window(row, col, tall, wide)

    def _check_density(self) -> None:
        """Refuse rasters so far apart that a run would spend its time on the nothing between them."""
        size = self.grid.width * self.grid.height
        times = size / sum(placed.size for placed in self._placed)
        if size > _SMALL_PX and times > _MOST_TIMES:
            raise RasterError(
                f"The mosaic would have {self.grid.width} x {self.grid.height} pixels, {times:.0f} times as many as "
                f"its {len(self._placed)} rasters (at most {_MOST_TIMES} times): they lie far apart. Classify them "
                "separately, give an extent, or check their coordinate systems."
            )


class _Placed:
    """A raster at its place in the mosaic."""

    def __init__(self, source: RasterSource, grid: RasterGrid) -> None:
        self.raster = source
        outline = grid.to_pixel(_outline_on(grid, source.grid))
        self.low, self.high = np.floor(outline.min(axis=0) + 0.5), np.ceil(outline.max(axis=0) + 0.5)
        self.size = float((self.high - self.low).prod())  # in the mosaic's pixels
        ends = np.array([[0, 0], [source.grid.height, source.grid.width]])
        found = ends + 0.5
        if source.grid.crs == grid.crs:
            found = grid.to_pixel(grid.points_from(source.grid.to_map(ends), grid.crs, together=True))
        offset = np.rint(found[0])
        self._offset = offset.astype(int) if (np.abs(found - offset - ends) < _ALIGNED_PX).all() else None
        self._source: PixelSource = source if self._offset is not None else WarpedSource(source, grid)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray] | None:
        """Return a window of the mosaic as far as this raster has it, or None where it lies beside it."""
        start, stop = (
            np.array([window.row, window.col]),
            np.array([window.row + window.height, window.col + window.width]),
        )
        if (start >= self.high).any() or (stop <= self.low).any():
            return None
        if self._offset is None:
            return self._source.read(window)
        size = [self._source.grid.height, self._source.grid.width]
        first, last = np.maximum(start - self._offset, 0), np.minimum(stop - self._offset, size)
        if (last <= first).any():
            return None
        part, there = self._source.read(Window(*map(int, first), *map(int, last - first)))
        pixels = np.zeros((len(part), window.height, window.width), part.dtype)
        valid = np.zeros(pixels.shape[1:], bool)
        row, col = first + self._offset - start
        place = slice(row, row + part.shape[1]), slice(col, col + part.shape[2])
        pixels[(slice(None), *place)], valid[place] = part, there
        return pixels, valid


def _check_alike(source: RasterSource, first: RasterSource, types: tuple[np.dtype, ...]) -> None:
    if source.data_types != types:
        raise RasterError(
            f"{source.path} holds {', '.join(map(str, source.data_types))} and {first.path} holds "
            f"{', '.join(map(str, types))}: they can't form a mosaic. Classify them separately."
        )
    if bool(source.grid.crs) != bool(first.grid.crs):
        missing = source.path if first.grid.crs else first.path
        raise RasterError(f"{missing} has no coordinate system: its place in the mosaic is unknown. Set its CRS.")


def _union(sources: Sequence[RasterSource]) -> RasterGrid:
    """Return the first raster's lattice, or one with the finest cells of all, over the ground of all."""
    first = sources[0].grid
    outlines = np.vstack([_outline_on(first, s.grid) for s in sources])
    low, high = outlines.min(axis=0), outlines.max(axis=0)
    sizes = np.array([_cells_in(s.grid, first.crs) for s in sources])
    cells = np.where(sizes.min(axis=0) < sizes[0] * (1 - 1e-3), sizes.min(axis=0), sizes[0])
    # from the first raster's upper left corner in whole cells, so that its pixels stay as they are
    x, y = first.corners[:, 0].min(), first.corners[:, 1].max()
    left = x - np.ceil((x - low[0]) / cells[0] - 1e-6) * cells[0]
    top = y + np.ceil((high[1] - y) / cells[1] - 1e-6) * cells[1]
    frame = RasterGrid(1, 1, (left, high[0] - left, 0.0, top, 0.0, low[1] - top), first.crs)
    return resampled_grid(frame, (float(cells[0]), float(cells[1])))


def _starts(low: float, high: float, apart: float) -> list[int]:
    """Return where patches begin that are spread over an axis, or cover it where it takes no more of them."""
    count = int(np.ceil((high - low) / apart))
    if count * _PATCH_PX >= high - low:
        return list(range(int(low), int(high), _PATCH_PX))
    return np.linspace(low, high - _PATCH_PX, count).astype(int).tolist()


def _outline_on(grid: RasterGrid, other: RasterGrid) -> np.ndarray:
    """Return points around another grid, (n, 2) x, y in the CRS of a grid: straight edges are curves in another CRS."""
    return grid.points_from(other.corners if other.crs == grid.crs else densified_outline(other), other.crs)


def _cells_in(grid: RasterGrid, crs: str) -> np.ndarray:
    """Return the sides of a grid's cells in the units of a CRS, at the grid's centre."""
    centre = np.array([[grid.height / 2, grid.width / 2]])
    points = transform_points(grid.to_map(centre + [[0, 0], [0, 1], [1, 0]]), grid.crs, crs)
    points = near_longitude(points, points[0, 0], crs)
    return np.array([np.hypot(*(points[1] - points[0])), np.hypot(*(points[2] - points[0]))])
