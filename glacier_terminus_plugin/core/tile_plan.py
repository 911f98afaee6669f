"""Which tiles cover a raster, and what each reads and writes: pure arithmetic, made before a pixel is read."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Callable

from .errors import GridError
from .model_definition import ModelDefinition


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
    height: int, width: int, definition: ModelDefinition, padding_px: int | None = None, tile_px: int | None = None
) -> TilePlan:
    """Plan a raster for a model: its own tile size and padding unless others are asked for. Raises GridError."""
    if tile_px is not None and not definition.supports_variable_tile_size:
        raise GridError(
            f"The model reads tiles of {definition.image_width} x {definition.image_height} px only; "
            f"found a tile size of {tile_px} px. Leave the tile size out."
        )
    return plan_tiles(
        height,
        width,
        tile=(tile_px or definition.image_height, tile_px or definition.image_width),
        padding_px=definition.padding_px if padding_px is None else padding_px,
        stride_px=definition.stride_px,
        shrink=definition.supports_variable_tile_size,
    )


def plan_tiles(
    height: int, width: int, tile: tuple[int, int], padding_px: int, stride_px: int, shrink: bool = True
) -> TilePlan:
    """Plan tiles whose origins are multiples of the network's stride, so that tiles and the whole image agree.

    tile: (height, width). Reads reach `padding_px` beyond the raster on all sides, to be mirrored there; the last tile
    of a row is moved inward. With `shrink`, `tile` is the most that a tile may be, and the smallest tiles that need no
    more runs are taken. Raises GridError where padding and tile do not fit each other or the stride.
    """
    for side in tile:
        _check(side, padding_px, stride_px)
    rows = _spans(height, tile[0], padding_px, stride_px, shrink)
    cols = _spans(width, tile[1], padding_px, stride_px, shrink)
    return TilePlan(height, width, rows[0].size, cols[0].size, padding_px, TileGrid(rows, cols))


def blocks(height: int, width: int, side: int) -> Iterator[Window]:
    """Yield the blocks of at most `side` x `side` pixels that a raster consists of, row by row."""
    for row in range(0, height, side):
        for col in range(0, width, side):
            yield Window(row, col, min(side, height - row), min(side, width - col))


def _spans(size: int, tile: int, padding: int, stride: int, shrink: bool) -> tuple[Span, ...]:
    """Return what tiles read and write along one axis."""
    origin = -_ceil(padding, stride)
    margin = -origin
    need = _ceil(size + 2 * margin, stride)
    if need <= tile:
        return (Span(origin, need if shrink else tile, 0, size),)
    step = (tile - 2 * margin) // stride * stride
    if shrink:  # as many tiles, all as small as they can be: the last one would otherwise overlap most of its neighbour
        step = _ceil(-(-size // -(-size // step)), stride)
        tile = step + 2 * margin
    last = _ceil(size + margin - tile, stride)
    origins = [*range(origin, last, step), last]
    stops = [o + margin + step for o in origins[:-1]] + [size]
    return tuple(Span(o, tile, start, stop) for o, start, stop in zip(origins, [0, *stops], stops))


def _check(tile: int, padding: int, stride: int) -> None:
    if tile < stride or tile % stride != 0:
        raise GridError(
            f"A tile of {tile} px is not a multiple of the model's stride. Choose {stride} px or a multiple of it."
        )
    if padding < 0 or 2 * _ceil(padding, stride) + stride > tile:
        raise GridError(
            f"A padding of {padding} px leaves nothing of a {tile} px tile. "
            f"Choose a padding from 0 to {(tile - stride) // 2 // stride * stride} px."
        )


def _ceil(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple
