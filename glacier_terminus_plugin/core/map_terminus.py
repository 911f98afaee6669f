"""From a scene to its terminus lines: the grid that the network needs, the network, the lines back on the map."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from .classify import ClassifyReport, classify
from .model_definition import ModelCellSize, ModelDefinition
from .onnx_session import OnnxSession
from .probability_raster import read_probabilities
from .progress import SILENT, Progress, SubProgress, check_cancelled
from .raster_grid import RasterGrid, check_fits_memory, ground_length_m, resampled_grid, transform_points, turned_grid
from .raster_source import ArraySource, PixelSource, RasterSource, WarpedSource
from .result_raster import ResultRasters
from .terminus import TRUSTED_CERTAINTY, Terminus, extract_termini
from .tile_plan import TilePlan, Window, plan_for_model

DIRECTIONS_TRIED = tuple(range(0, 360, 45))
_MIN_LENGTH_M = 750.0  # shorter pieces are icebergs and shadows
_WRITE_BLOCK = 512

Tell = Callable[[str], None]


class CellSizeHandling(enum.Enum):
    """What happens where a raster's cells are not those that the network was trained at."""

    WARN = "warn"
    RESAMPLE = "resample"
    AS_IS = "as is"


@dataclass(frozen=True)
class RunOptions:
    """What a user can choose of a run; None leaves it to the model."""

    padding_px: int | None = None
    batch_size: int | None = None
    tile_px: int | None = None
    cell_size: CellSizeHandling = CellSizeHandling.RESAMPLE


@dataclass(frozen=True)
class SceneResult:
    """A classified scene: probabilities on the grid that the network saw."""

    probability: np.ndarray  # (K, H, W) float16
    valid: np.ndarray  # (H, W) bool
    grid: RasterGrid
    flow_direction: float | None
    report: ClassifyReport


@dataclass(frozen=True)
class MappedTerminus:
    """A terminus line on the map."""

    points: np.ndarray  # (n, 2) x, y in the scene's CRS, left to right looking downstream
    confidence: float
    length_m: float | None  # None where the scene's place on the earth is unknown


def map_termini(
    source: RasterSource,
    session: OnnxSession,
    flow_direction: float | None = None,
    options: RunOptions = RunOptions(),
    max_count: int = 1,
    tell: Tell = lambda text: None,
    progress: Progress = SILENT,
) -> tuple[list[MappedTerminus], SceneResult]:
    """Return the scene's termini, best first, and the probabilities they were drawn from.

    flow_direction: degrees clockwise from the scene's map north towards which the glacier flows. A model that wants
    the flow to point up and is given none is tried in eight directions; the most confident line decides, and `tell`
    says so. Raises what classification raises; no front is an empty list.
    """
    directions = _directions(session.definition, flow_direction)
    if len(directions) > 1:
        tell(f"No flow direction given: trying {len(directions)} directions. Giving one is faster and surer.")
    best: tuple[float, list[Terminus], SceneResult] | None = None
    for i, direction in enumerate(directions):
        part = SubProgress(progress, i / len(directions), (i + 1) / len(directions))
        scene = classify_scene(source, session, direction, options, tell if i == 0 else lambda text: None, part)
        termini = scene_termini(scene, session.definition, max_count, progress)
        score = max((t.score(_min_length_px(scene.grid, session.definition)) for t in termini), default=-1.0)
        if best is None or score > best[0]:
            best = score, termini, scene
    _, termini, scene = best  # type: ignore[misc]  # there is always a direction
    if len(directions) > 1 and termini:
        tell(f"The most confident line was found for a flow of {scene.flow_direction:g} degrees clockwise from north.")
    return [to_map(t, scene.grid, source.grid) for t in termini], scene


def classify_scene(
    source: RasterSource,
    session: OnnxSession,
    flow_direction: float | None,
    options: RunOptions,
    tell: Tell = lambda text: None,
    progress: Progress = SILENT,
) -> SceneResult:
    """Return a scene's probabilities on the grid that suits the network: turned and at its cell size where it must."""
    seen = working_source(source, session.definition, flow_direction, options.cell_size, tell)
    check_fits_memory(seen.grid)
    plan = plan_for_model(seen.grid.height, seen.grid.width, session.definition, options.padding_px, options.tile_px)
    tell(describe_plan(plan, session))
    probability = np.zeros((len(session.definition.classes), seen.grid.height, seen.grid.width), np.float16)
    valid = np.zeros(probability.shape[1:], bool)

    def keep(window: Window, values: np.ndarray, inside: np.ndarray) -> None:
        place = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        probability[(slice(None), *place)] = values
        valid[place] = inside

    report = classify(seen, plan, session, keep, progress, options.batch_size)
    return SceneResult(probability, valid, seen.grid, flow_direction, report)


def working_source(
    source: RasterSource,
    definition: ModelDefinition,
    flow_direction: float | None,
    handling: CellSizeHandling,
    tell: Tell = lambda text: None,
) -> PixelSource:
    """Return the scene as the network is to see it; `tell` says where its cells do not fit the model's."""
    trained, sides = definition.cell_size, source.grid.cell_size_m()
    _tell_cell_size(sides, trained, handling, tell)
    resample = handling is CellSizeHandling.RESAMPLE and sides is not None
    size = trained.trained_m if resample else source.grid.mean_cell_size_m() or 1.0
    if flow_direction is not None:
        return WarpedSource(source, turned_grid(source.grid, size, flow_direction))
    if not source.grid.is_straight:
        tell("The raster is rotated: it is read through a straight grid.")
        return WarpedSource(source, turned_grid(source.grid, size, 0.0))
    if resample and sides is not None and not all(map(trained.accepts, sides)):
        _, dx, _, _, _, dy = source.grid.geotransform
        cells = abs(dx) * trained.trained_m / sides[0], abs(dy) * trained.trained_m / sides[1]
        return WarpedSource(source, resampled_grid(source.grid, cells))
    return source


def scene_termini(
    scene: SceneResult, definition: ModelDefinition, max_count: int = 1, progress: Progress = SILENT
) -> list[Terminus]:
    """Return the termini of a classified scene in the pixels of its grid, best first."""
    return extract_termini(
        scene.probability,
        definition.roles,
        valid=scene.valid,
        max_count=max_count,
        min_length_px=_min_length_px(scene.grid, definition),
        min_certainty=TRUSTED_CERTAINTY,
        progress=progress,
    )


def termini_of_raster(
    path: str,
    definition: ModelDefinition,
    extent: tuple[float, float, float, float] | None = None,
    max_count: int = 1,
    progress: Progress = SILENT,
    crs: str = "",
) -> tuple[list[MappedTerminus], str]:
    """Return the termini in a raster that was classified before, best first, and the raster's CRS or the given one."""
    probability, valid, roles, source = read_probabilities(path, definition, extent, crs)
    termini = extract_termini(
        probability,
        roles,
        valid=valid,
        max_count=max_count,
        min_length_px=_min_length_px(source.grid, definition),
        progress=progress,
    )
    return [to_map(t, source.grid, source.grid) for t in termini], source.grid.crs


def to_map(terminus: Terminus, grid: RasterGrid, scene: RasterGrid) -> MappedTerminus:
    """Return a line of the network's grid in the scene's CRS, with its length on the ground."""
    points = transform_points(grid.to_map(terminus.path), grid.crs, scene.crs)
    return MappedTerminus(points, terminus.confidence, ground_length_m(scene.crs, points))


def write_scene(scene: SceneResult, source: PixelSource, results: ResultRasters, progress: Progress = SILENT) -> None:
    """Write a classified scene on the grid of the raster that it comes from.

    The probabilities, not the classes, are carried over: class edges stay smooth. What is valid is asked of the raster
    itself: through a turned grid, edges and small holes would move.
    """
    on_grid: PixelSource = ArraySource(scene.probability, np.ones_like(scene.valid), scene.grid)
    if scene.grid != source.grid:
        on_grid = WarpedSource(on_grid, source.grid)
    for window in _blocks(source.grid):
        probability, covered = on_grid.read(window)
        results.write(window, probability, covered & source.read(window)[1])
        check_cancelled(progress)
        progress.report((window.row + window.height) / source.grid.height, "Writing the classified raster")


def describe_plan(plan: TilePlan, session: OnnxSession) -> str:
    """Return one line for the log: what runs where."""
    return (
        f"{plan.width} x {plan.height} px in {len(plan.tiles)} tile(s) of {plan.tile_width} x {plan.tile_height} px, "
        f"padding {plan.padding_px} px, with {session.definition.model_name} on {session.device.name}."
    )


def _min_length_px(grid: RasterGrid, definition: ModelDefinition) -> float:
    return _MIN_LENGTH_M / (grid.mean_cell_size_m() or definition.cell_size.trained_m)


def _directions(definition: ModelDefinition, wanted: float | None) -> Sequence[float | None]:
    if definition.orientation == "any":
        return [wanted]
    return DIRECTIONS_TRIED if wanted is None else [wanted]


def _tell_cell_size(
    sides: tuple[float, float] | None, trained: ModelCellSize, handling: CellSizeHandling, tell: Tell
) -> None:
    if sides is None:
        tell(
            "The raster's place on the earth is unknown: cell sizes can't be compared, lengths in metres are left out."
        )
    elif handling is not CellSizeHandling.AS_IS and not all(map(trained.accepts, sides)):
        done = (
            "It is resampled." if handling is CellSizeHandling.RESAMPLE else "It is read as it is: expect a worse line."
        )
        tell(
            f"The raster's cells are {sides[0]:.3g} x {sides[1]:.3g} m, the model was trained at {trained.trained_m:g} "
            f"m (within {trained.tolerance:g} times either way fits). {done}"
        )


def _blocks(grid: RasterGrid) -> list[Window]:
    return [
        Window(row, col, min(_WRITE_BLOCK, grid.height - row), min(_WRITE_BLOCK, grid.width - col))
        for row in range(0, grid.height, _WRITE_BLOCK)
        for col in range(0, grid.width, _WRITE_BLOCK)
    ]
