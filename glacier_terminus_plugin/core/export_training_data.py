"""A raster and what somebody drew on it, cut into the tiles that a network learns from."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from .classified_tiles import BACKGROUND, IGNORE, TileFacts
from .classified_tiles_writer import TIFF, ClassifiedTilesWriter, check_new_folder
from .errors import OutputError
from .label_shapes import LabelShape, LabelShapes
from .model_definition import ModelClass
from .progress import SILENT, Progress, check_cancelled
from .raster_grid import RasterGrid, metres_per_unit
from .raster_source import RasterSource, WarpedSource
from .scene_name import read_scene_name
from .scene_record import scene_record
from .tile_plan import Window

MAX_TILE_PX = 8192
SQUARE = 1.1  # times as long as wide: a cell that is taken for a square


class Labels(Protocol):
    """What was drawn, or classified, wherever a tile lies."""

    def labels(self, grid: RasterGrid, unlabelled: int) -> np.ndarray:
        """Return (H, W) uint8 of class values; `unlabelled` where nothing was drawn, IGNORE where nothing is known."""
        ...

    def fronts(self, grid: RasterGrid) -> tuple[np.ndarray, ...]:
        """Return the lines within a tile, each (n, 2) of (row, col)."""
        ...

    def glacier(self, grid: RasterGrid) -> str:
        """Return the glacier that the labels of a tile belong to, "" where that is not told."""
        ...


@dataclass(frozen=True)
class ExportOptions:
    """How tiles are cut; the names in the documentation of Esri's export are beside each."""

    tile_px: tuple[int, int] = (256, 256)  # height, width: Tile Size
    stride_px: tuple[int, int] = (128, 128)  # down, across: Stride
    rotation_deg: float = 0.0  # Rotation Angle: more tiles turned by its multiples; 0: none
    only_with_features: bool = True  # Output No Feature Tiles, the other way round
    image_format: str = TIFF  # Image Format
    unlabelled: int = 0  # what no shape covers: background (0), or IGNORE where not all was drawn
    flow_deg: float | None = None  # on the ground, clockwise from the map's north; orders the ends of lines

    def __post_init__(self) -> None:
        problems = [
            f"{name} is {value}, expected {expected}"
            for name, value, expected, good in (
                (
                    "the tile size",
                    self.tile_px,
                    f"16 to {MAX_TILE_PX}",
                    all(16 <= v <= MAX_TILE_PX for v in self.tile_px),
                ),
                ("the stride", self.stride_px, "1 or more", min(self.stride_px) >= 1),
                (
                    "the rotation angle",
                    self.rotation_deg,
                    "1 to below 360, or 0 for none",
                    self.rotation_deg == 0 or 1 <= self.rotation_deg < 360,
                ),
                ("the value of what is unlabelled", self.unlabelled, "0 or 255", self.unlabelled in (0, IGNORE)),
            )
            if not good
        ]
        if problems:
            raise OutputError("The tiles can't be cut so: " + "; ".join(problems) + ".")


@dataclass(frozen=True)
class TilePlace:
    """Where a tile's first pixel lies in the raster, and by how much it is turned about its centre, clockwise."""

    row: int
    col: int
    turn_deg: float = 0.0


def plan_tiles(grid: RasterGrid, options: ExportOptions) -> list[TilePlace]:
    """Return the places of all tiles: the stride's, and a last one a row and column that ends with the raster."""
    rows = _starts(grid.height, options.tile_px[0], options.stride_px[0])
    cols = _starts(grid.width, options.tile_px[1], options.stride_px[1])
    turns = [0.0]
    while options.rotation_deg and turns[-1] + options.rotation_deg < 360 - 1e-9:
        turns.append(turns[-1] + options.rotation_deg)
    return [TilePlace(row, col, turn) for turn in turns for row in rows for col in cols]


def export_training_data(
    source: RasterSource,
    labels: Labels,
    classes: Sequence[ModelClass],
    folder: str | os.PathLike[str],
    options: ExportOptions | None = None,
    *,
    masks: Sequence[LabelShape] = (),
    name: str = "",
    glacier: str = "",
    progress: Progress = SILENT,
) -> int:
    """Write a Classified_Tiles folder and return its number of tiles.

    labels: in the raster's CRS where they are shapes. masks: polygons; only tiles that lie fully within them are kept.
    name: of the scene, where the file's is not; what it does not tell of date and sensor the file's name and tags may.
    glacier: where the labels name none. What is not valid in the raster is IGNORE. Raises OutputError, RasterError,
    CancelledError; then nothing is written.
    """
    options = options or ExportOptions()
    check_new_folder(folder)
    within = LabelShapes(masks)
    title = name or Path(source.path).stem
    scene, record = read_scene_name(title), scene_record(str(source.path))
    day, sensor = scene.date or record.date, scene.satellite or record.satellite
    known = classes if any(c.value == 0 for c in classes) or options.unlabelled else (BACKGROUND, *classes)
    places = plan_tiles(source.grid, options)
    with ClassifiedTilesWriter(folder, known, options.image_format, sensor=sensor) as writer:
        for number, place in enumerate(places):
            check_cancelled(progress)
            progress.report(number / len(places), f"Tile {number + 1} of {len(places)}")
            grid = grid_of_place(source.grid, place, options.tile_px)
            if masks and not within.cover(grid):
                continue
            label = labels.labels(grid, options.unlabelled)
            if options.only_with_features and not _shows_something(label):
                continue
            pixels, valid = _read_tile(source, place, grid)
            if not valid.any() or (options.only_with_features and not _shows_something(label[valid])):
                continue
            flow = None if options.flow_deg is None else flow_in_image(grid, options.flow_deg)
            facts = TileFacts(
                name=f"{title} r{place.row} c{place.col}" + (f" turned {place.turn_deg:g}" if place.turn_deg else ""),
                glacier=labels.glacier(grid) or glacier,
                date=day.isoformat() if day else "",
                sensor=sensor,
                scene=scene.image_id or title,
                flow_deg=flow,
                fronts=tuple(left_to_right(line, flow) for line in labels.fronts(grid)),
            )
            writer.add(pixels, label, facts, valid, grid)
        writer.finish()
    progress.report(1.0)
    return writer.count


def grid_of_place(grid: RasterGrid, place: TilePlace, tile_px: tuple[int, int]) -> RasterGrid:
    """Return a tile's own grid: the raster's pixels from that place on, turned about the tile's centre."""
    height, width = tile_px
    x0, a, b, y0, d, e = grid.geotransform
    if place.turn_deg == 0:
        x, y = x0 + a * place.col + b * place.row, y0 + d * place.col + e * place.row
        return RasterGrid(width, height, (x, a, b, y, d, e), grid.crs)
    angle = math.radians(place.turn_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    # a step along the turned tile's columns and rows, in the raster's columns and rows
    col_step, row_step = np.array([cos, sin]), np.array([-sin, cos])
    linear = np.array([[a, b], [d, e]])
    centre = np.array([place.col + width / 2, place.row + height / 2])
    start = centre - width / 2 * col_step - height / 2 * row_step
    x, y = linear @ start + [x0, y0]
    (a, d), (b, e) = linear @ col_step, linear @ row_step
    return RasterGrid(width, height, (float(x), float(a), float(b), float(y), float(d), float(e)), grid.crs)


def flow_in_image(grid: RasterGrid, flow_deg: float) -> float:
    """Return a direction on the map, clockwise from its north, as one in the image, clockwise from its up.

    flow_deg: as measured on the ground, where in degrees of longitude and latitude a step east is shorter than north.
    """
    angle = math.radians(flow_deg)
    _, a, b, _, d, e = grid.geotransform
    middle = grid.to_map(np.array([[(grid.height - 1) / 2, (grid.width - 1) / 2]]))[0]
    east, north = metres_per_unit(grid.crs, middle, math.hypot(a, d))
    col, row = np.linalg.solve(np.array([[a, b], [d, e]]), [math.sin(angle) / east, math.cos(angle) / north])
    return math.degrees(math.atan2(col, -row)) % 360


def cells_note(grid: RasterGrid) -> str:
    """Return what to say of an image whose cells are no squares on the ground, as those of degrees are, or ""."""
    sides = grid.cell_size_m()
    if sides is None or max(sides) <= SQUARE * min(sides):
        return ""
    return (
        f"The image's cells are {sides[0]:.3g} x {sides[1]:.3g} m on the ground, and so are the tiles'; lines are "
        "found in square cells, where glaciers look otherwise. Warp the image into a CRS in metres first."
    )


def left_to_right(line: np.ndarray, flow_deg: float | None) -> np.ndarray:
    """Return a front from left to right for one who looks downstream; as it was drawn where the flow is unknown."""
    if flow_deg is None:
        return line
    angle = math.radians(flow_deg)
    row, col = line[-1] - line[0]
    return line if col * math.cos(angle) + row * math.sin(angle) >= 0 else line[::-1]


def _shows_something(label: np.ndarray) -> bool:
    return bool(((label != 0) & (label != IGNORE)).any())


def _starts(size: int, tile: int, stride: int) -> list[int]:
    if size <= tile:
        return [0]
    starts = list(range(0, size - tile + 1, stride))
    return starts if starts[-1] == size - tile else [*starts, size - tile]


def _read_tile(source: RasterSource, place: TilePlace, grid: RasterGrid) -> tuple[np.ndarray, np.ndarray]:
    """Return (C, H, W) of the raster's own type and what is valid; what lies beside the raster is not."""
    if place.turn_deg == 0:
        height, width = min(grid.height, source.grid.height), min(grid.width, source.grid.width)
        pixels, valid = source.read(Window(place.row, place.col, height, width))
        beside = (0, grid.height - height), (0, grid.width - width)
        return np.pad(pixels, ((0, 0), *beside)), np.pad(valid, beside)
    pixels, valid = WarpedSource(source, grid).read(Window(0, 0, grid.height, grid.width))
    kind = np.result_type(*source.data_types)
    pixels = np.where(valid, pixels, 0)
    if kind.kind in "iu":
        limits = np.iinfo(kind)
        pixels = np.rint(pixels).clip(limits.min, limits.max)
    return pixels.astype(kind), valid
