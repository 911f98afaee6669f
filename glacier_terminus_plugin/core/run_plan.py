"""What a run will do, told before a pixel is read: tiles, time, size, and whether the cells fit the model."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .glacier_area import GlacierArea
from .map_terminus import WHOLE_SCENE, RunOptions, directions_of, parts_around
from .model_definition import ModelDefinition
from .onnx_runtime import CPU
from .onnx_session import OnnxSession
from .progress import SILENT, Progress, run_side_by_side
from .raster_grid import check_fits_memory
from .raster_source import RasterSource
from .tile_plan import plan_for_model
from .working_source import Fit, fit_of, working_source

DEFAULTS = RunOptions()
_MEASURED_PX = 512  # a side of the tile that is run to measure: larger ones take as long for each pixel

# seconds that a pixel took, for each network, device, layout and number of copies that was measured since QGIS started
_measured: dict[tuple[str, str, int, int, int], float] = {}


@dataclass(frozen=True)
class RunPlan:
    """All that can be said of a run before it starts."""

    tiles: int  # of all glaciers and directions together
    tile_pixels: int  # of them all
    directions: int  # that are tried for a glacier, at most
    output_bytes: int  # of the classified raster, before it is compressed
    cell_size_m: tuple[float, float] | None
    trained_m: float
    fit: Fit


def plan_run(
    source: RasterSource,
    definition: ModelDefinition,
    areas: Sequence[GlacierArea] = (WHOLE_SCENE,),
    options: RunOptions = DEFAULTS,
    session: OnnxSession | None = None,
    progress: Progress = SILENT,
) -> RunPlan:
    """Return what `map_glaciers` would do; how large tiles may be on a device only its session knows.

    Raises GridError where the scene's size or place would be refused, CancelledError.
    """
    tiles = pixels = most_directions = 0
    for i, part in parts_around(source, areas, definition):
        directions = directions_of(definition, areas[i])
        most_directions = max(most_directions, len(directions))
        for direction in directions:
            grid = working_source(part, definition, direction, options.cell_size).grid
            check_fits_memory(grid)
            if session is None:
                plan = plan_for_model(grid.height, grid.width, definition, options.padding_px, options.tile_px)
            else:
                plan = session.plan(grid, options.padding_px, options.tile_px, progress)
            tiles += len(plan.tiles)
            pixels += len(plan.tiles) * plan.tile_height * plan.tile_width
    sides = source.grid.cell_size_m()
    return RunPlan(
        tiles,
        pixels,
        most_directions,
        source.grid.width * source.grid.height,
        sides,
        definition.cell_size.trained_m,
        fit_of(sides, definition, options.cell_size),
    )


def seconds_of(plan: RunPlan, session: OnnxSession, progress: Progress = SILENT) -> float:
    """Return how long a plan's tiles take on a session's device, told from tiles that are run now or were before."""
    layout = session.layout(plan.tiles, max(1, plan.tile_pixels // max(1, plan.tiles)), progress)
    key = session.definition.model_file_checksum, session.device.id, layout.workers, layout.threads, len(session.turns)
    if key not in _measured:
        _measured[key] = _seconds_per_pixel(session, layout.workers, layout.threads, progress)
    return plan.tile_pixels * _measured[key]


def _seconds_per_pixel(session: OnnxSession, workers: int, threads: int, progress: Progress) -> float:
    """Return a pixel's share of the time while as many tiles run as in earnest."""
    d = session.definition
    height, width = (_MEASURED_PX,) * 2 if d.supports_variable_tile_size else (d.image_height, d.image_width)
    image = np.zeros((1, len(d.extract_bands), height, width), np.float32)
    whole = [(slice(None), slice(None))]
    if session.device.provider != CPU:
        session.run_parts(image, whole, threads)  # devices compile in their first run
    started = time.monotonic()
    run_side_by_side(lambda: session.run_parts(image, whole, threads), workers, session.stop, progress)
    return (time.monotonic() - started) / (workers * height * width)
