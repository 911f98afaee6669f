"""Which tiles cover a raster, and what each reads and writes: pure arithmetic, made before a pixel is read."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Callable

from .errors import GridError
from .model_definition import ModelDefinition

# larger tiles waste less on padding and take more memory: two that cover a raster of this side are what any larger
# raster is run in as well, so that it takes no more
_FLAT_FROM_PX = 2000


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; `row` and `col` may lie outside the raster where a border is to be mirrored."""

    row: int
    col: int
    height: int
    width: int


@dataclass(frozen=True)
class Tile:
    """What one run of the network reads, and the part of it that is kept."""

    read: Window
    write: Window


@dataclass(frozen=True)
class Span:
    """What a row or column of tiles reads and writes along its axis."""

    origin: int
    size: int
    start: int
    stop: int


@dataclass(frozen=True)
class TileGrid:
    """Tiles row by row, each made when its turn comes: a plan of a million tiles takes no memory."""

    rows: tuple[Span, ...]
    cols: tuple[Span, ...]

    def __len__(self) -> int:
        return len(self.rows) * len(self.cols)

    def __iter__(self) -> Iterator[Tile]:
        for r in self.rows:
            for c in self.cols:
                yield Tile(
                    Window(r.origin, c.origin, r.size, c.size),
                    Window(r.start, c.start, r.stop - r.start, c.stop - c.start),
                )


class SomeTiles:
    """The tiles of a grid that are flagged, in its order."""

    def __init__(self, tiles: TileGrid, flags: Sequence[int]) -> None:
        self._tiles, self._flags, self._count = tiles, flags, sum(flags)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Tile]:
        return itertools.compress(self._tiles, self._flags)


@dataclass(frozen=True)
class TilePlan:
    """All tiles of a raster; every pixel that is wanted lies in exactly one write window."""

    height: int
    width: int
    tile_height: int
    tile_width: int
    padding_px: int
    tiles: TileGrid | SomeTiles

    @property
    def overhead(self) -> float:
        """How many times the raster's own pixels the network computes."""
        return len(self.tiles) * self.tile_height * self.tile_width / (self.height * self.width)

    def only(self, wanted: Callable[[Window], bool]) -> TilePlan:
        """Return the plan without the tiles whose write window is not wanted."""
        if not isinstance(self.tiles, TileGrid):
            return self
        return replace(self, tiles=SomeTiles(self.tiles, bytearray(wanted(tile.write) for tile in self.tiles)))


def plan_for_model(
    height: int,
    width: int,
    definition: ModelDefinition,
    padding_px: int | None = None,
    tile_px: int | None = None,
    largest_tile: int | None = None,
) -> TilePlan:
    """Plan a raster for a model: its own padding, and the tiles that compute least, unless others are asked for.

    largest_tile: the pixels that memory allows a tile of a model of variable size. Raises GridError.
    """
    if tile_px is not None and not definition.supports_variable_tile_size:
        raise GridError(
            f"The model reads tiles of {definition.image_width} x {definition.image_height} px only; "
            f"found a tile size of {tile_px} px. Leave the tile size out."
        )
    padding = definition.padding_px if padding_px is None else padding_px
    tile = tile_px or definition.image_height, tile_px or definition.image_width
    if tile_px is None and definition.supports_variable_tile_size:
        largest = flat_tile(padding, definition.stride_px)
        if largest_tile is not None:
            largest = min(largest, largest_tile)
        tile = _least_computing(height, width, padding, definition.stride_px, largest)
    return plan_tiles(height, width, tile, padding, definition.stride_px, definition.supports_variable_tile_size)


def plan_tiles(
    height: int, width: int, tile: tuple[int, int], padding_px: int, stride_px: int, shrink: bool = True
) -> TilePlan:
    """Plan tiles whose origins are multiples of the network's stride, so that tiles and the whole image agree.

    tile: (height, width). Reads reach `padding_px` beyond the raster on all sides, to be mirrored there; the
    last tile of a row is moved inward. With `shrink`, `tile` is the most that a tile
    may be, and the smallest tiles that need no more runs are taken. Raises GridError where padding and tile do not fit
    each other or the stride.
    """
    for side in tile:
        _check(side, padding_px, stride_px)
    axes = []
    for size, side in ((height, tile[0]), (width, tile[1])):
        axis = _Axis(size, padding_px, stride_px)
        count = axis.count(side)
        axes.append(axis.spans(count, axis.tile(count) if shrink else side))
    rows, cols = axes
    return TilePlan(height, width, rows[0].size, cols[0].size, padding_px, TileGrid(rows, cols))


def flat_tile(padding_px: int, stride_px: int) -> int:
    """Return how many pixels a tile of variable size may have for memory not to grow with the raster."""
    axis = _Axis(_FLAT_FROM_PX, padding_px, stride_px)
    return axis.tile(1) * axis.tile(2)


def corners(window: Window) -> list[tuple[float, float]]:
    """Return the (row, col) of a window's corners, clockwise from its first pixel's, for pixel centres at integers."""
    top, left = window.row - 0.5, window.col - 0.5
    bottom, right = top + window.height, left + window.width
    return [(top, left), (top, right), (bottom, right), (bottom, left)]


def blocks(height: int, width: int, side: int) -> Iterator[Window]:
    """Yield the blocks of at most `side` x `side` pixels that a raster consists of, row by row."""
    for row in range(0, height, side):
        for col in range(0, width, side):
            yield Window(row, col, min(side, height - row), min(side, width - col))


@dataclass(frozen=True)
class _Axis:
    """One axis of a raster, to be cut: neighbours overlap by twice the padding, the outer ones reach over the border.

    Origins and sizes of tiles are multiples of the stride, on one lattice with the whole image's first pixel.
    """

    size: int
    padding: int
    stride: int

    @property
    def overlap(self) -> int:
        return _ceil(2 * self.padding, self.stride)

    @property
    def border(self) -> int:
        return _ceil(self.padding, self.stride)

    def count(self, tile: int) -> int:
        """Return how many tiles of a size cover the axis."""
        return max(1, -(-(self.size + 2 * self.border - self.overlap) // (tile - self.overlap)))

    def tile(self, count: int) -> int:
        """Return the smallest size of which so many tiles cover the axis."""
        return _ceil(-(-(self.size + 2 * self.border + (count - 1) * self.overlap) // count), self.stride)

    def spans(self, count: int, tile: int) -> tuple[Span, ...]:
        """Return what the tiles read and write; what two of them have in common is halved between them."""
        last = max(-self.border, _ceil(self.size + self.border - tile, self.stride))
        origins = [min(i * (tile - self.overlap) - self.border, last) for i in range(count)]
        starts = [0, *((before + tile + origin) // 2 for before, origin in zip(origins, origins[1:]))]
        return tuple(Span(o, tile, start, stop) for o, start, stop in zip(origins, starts, [*starts[1:], self.size]))


def _least_computing(height: int, width: int, padding: int, stride: int, largest: int) -> tuple[int, int]:
    """Return the (height, width) of the tiles of at most `largest` pixels that cost the network least."""
    rows, cols = _Axis(height, padding, stride), _Axis(width, padding, stride)
    least = rows.overlap + stride
    largest = max(largest, (2 * least) ** 2)  # with less memory than for this, padding would be most of the work
    candidates = []
    for n in range(1, rows.count(max(least, math.isqrt(largest) // 2)) + 1):
        tall = rows.tile(n)
        widest = largest // tall // stride * stride
        if widest >= least:
            m = cols.count(widest)
            candidates.append((_cost(n * m, tall * cols.tile(m)), n * m, tall, cols.tile(m)))
    _, _, tall, wide = min(candidates)
    return max(tall, least), max(wide, least)


def _cost(tiles: int, pixels: int) -> float:
    """Return what a plan costs, in pixels: tiles are run two at a time, and one alone shares its threads less well."""
    return 1.2 * pixels if tiles == 1 else -(-tiles // 2) * 2 * pixels


def _check(tile: int, padding: int, stride: int) -> None:
    if tile < stride or tile % stride != 0:
        raise GridError(
            f"A tile of {tile} px is not a multiple of the model's stride. Choose {stride} px or a multiple of it."
        )
    if padding < 0 or _ceil(2 * padding, stride) + stride > tile:
        raise GridError(
            f"A padding of {padding} px leaves nothing of a {tile} px tile. "
            f"Choose a padding from 0 to {(tile - stride) // 2 // stride * stride} px."
        )


def _ceil(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple
