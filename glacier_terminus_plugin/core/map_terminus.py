"""From a scene to its terminus lines: the grid that the network needs, the network, the lines back on the map."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .area_mask import AreaMask, area_mask, land_of_raster
from .classify import ClassifyReport, classify
from .errors import GridError
from .front_pieces import BREAK_PX
from .glacier_area import GlacierArea, moved_to
from .line_error import doubt
from .model_definition import ModelDefinition
from .onnx_session import OnnxSession
from .probability_raster import read_probabilities
from .progress import SILENT, Progress, SubProgress, check_cancelled
from .raster_grid import RasterGrid, check_fits_memory, ground_length_m, metres_per_unit, resampled_grid
from .raster_source import ArraySource, PixelSource, RasterSource, WarpedSource
from .result_raster import ResultRasters
from .run_record import seen_cell_m
from .terminus import LEAST_CERTAINTY, TRUSTED_CERTAINTY, WALLED_CERTAINTY, FrontSearch, Terminus, search_termini
from .tile_plan import TilePlan, Window, blocks
from .working_source import CellSizeHandling, Fit, Tell, fit_of, working_source

DIRECTIONS_TRIED = tuple(range(0, 360, 45))
_MIN_LENGTH_M = 750.0  # shorter pieces are icebergs and shadows

_WRITE_BLOCK = 512
_NOT_QUITE_0 = np.finfo(np.float16).smallest_subnormal
_CONTEXT_PX = 64  # of the model's cells: what the network sees around a glacier's area
_LONGEST_CELL = 1.25  # times its shorter side: lines are drawn in pixels, which are made square where they are longer
_WINDOW_MARGIN_PX = 8  # around an area in a classified raster: the window's border is not the image's
_NO_AREA = "None of the areas overlaps the raster. Draw them on it, or choose another raster."
WHOLE_SCENE = GlacierArea()


@dataclass(frozen=True)
class RunOptions:
    """What a user can choose of a run; None leaves it to the model."""

    padding_px: int | None = None
    batch_size: int | None = None
    tile_px: int | None = None
    cell_size: CellSizeHandling = CellSizeHandling.RESAMPLE
    blend: bool = False  # let tiles run into each other


@dataclass(frozen=True)
class SceneResult:
    """A classified scene: probabilities on the grid that the network saw."""

    probability: np.ndarray  # (K, H, W) float16
    valid: np.ndarray  # (H, W) bool
    grid: RasterGrid
    flow_direction: float | None
    report: ClassifyReport
    glacier_id: str = ""


@dataclass(frozen=True)
class MappedTerminus:
    """A terminus line on the map."""

    points: np.ndarray  # (n, 2) x, y in the scene's CRS, left to right looking downstream
    confidence: float
    length_m: float | None  # None where the scene's place on the earth is unknown
    glacier_id: str = ""
    flow_direction: float | None = None
    notes: tuple[str, ...] = ()  # why a line wants a look, in words
    is_uncertain: bool = False
    is_incomplete: bool = False
    error_m: float | None = None  # nine in ten such lines lie within, in the mean; see line_error
    doubt: float = 0.0  # 0..1, for ordering a review


def map_glaciers(
    source: RasterSource,
    session: OnnxSession,
    areas: Sequence[GlacierArea] = (WHOLE_SCENE,),
    options: RunOptions = RunOptions(),
    max_count: int = 1,
    tell: Tell = lambda text: None,
    progress: Progress = SILENT,
) -> tuple[list[MappedTerminus], list[SceneResult]]:
    """Return the termini of several glaciers of a scene, and for each glacier the probabilities they were drawn from.

    Each glacier is read through a grid of its own, turned to its flow and no larger than its area with some context.
    One that lies beside the scene is left out, and `tell` says so; GridError where that leaves none.
    """
    termini: list[MappedTerminus] = []
    scenes: list[SceneResult] = []
    for i, part in parts_around(source, areas, session.definition, tell):
        area = areas[i]

        def tell_of(text: str, name: str = _told_name(areas, i) if len(areas) > 1 else "") -> None:
            tell(name + text)

        share = SubProgress(progress, i / len(areas), (i + 1) / len(areas))
        found, scene = map_termini(part, session, options, max_count, tell_of, share, area)
        termini += found
        scenes.append(replace(scene, glacier_id=area.glacier_id))
    return termini, scenes


def parts_around(
    source: RasterSource,
    areas: Sequence[GlacierArea],
    definition: ModelDefinition,
    tell: Tell = lambda text: None,
) -> Iterator[tuple[int, RasterSource]]:
    """Yield the number of each area and the part of a scene around it.

    One that lies beside the scene is left out, and `tell` says so; GridError where that leaves none.
    """
    is_empty = True
    for i, area in enumerate(areas):
        try:
            part = around(source, area, definition)
        except GridError as error:
            if len(areas) == 1:
                raise
            tell(_told_name(areas, i) + str(error))
            continue
        is_empty = False
        yield i, part
    if is_empty:
        raise GridError(_NO_AREA)


def _told_name(areas: Sequence[GlacierArea], number: int) -> str:
    return f"Glacier {areas[number].glacier_id or number + 1}: "


def map_termini(
    source: RasterSource,
    session: OnnxSession,
    options: RunOptions = RunOptions(),
    max_count: int = 1,
    tell: Tell = lambda text: None,
    progress: Progress = SILENT,
    area: GlacierArea = WHOLE_SCENE,
) -> tuple[list[MappedTerminus], SceneResult]:
    """Return one glacier's termini, best first, and the probabilities they were drawn from.

    A model that wants the flow to point up is tried in the directions that the area leaves open: its own, the two along
    its walls, or eight; the most confident line decides, and `tell` says so, as it says why there is no line. Raises
    what classification raises; no front is an empty list.
    """
    directions = directions_of(session.definition, area)
    if len(directions) > 1:
        tell(f"No flow direction given: trying {len(directions)} directions. Giving one is faster and more reliable.")
    best: tuple[float, FrontSearch, SceneResult] | None = None
    for i, direction in enumerate(directions):
        part = SubProgress(progress, i / len(directions), (i + 1) / len(directions))
        if len(directions) > 1:
            part = SubProgress(part, 0, 1, f"Direction {i + 1} of {len(directions)}")
        scene = classify_scene(source, session, direction, options, tell if i == 0 else lambda text: None, part)
        found = search_scene(scene, session.definition, max_count, progress, area, source.grid.crs)
        length = _min_length_px(scene.grid, session.definition)
        score = max((t.score(length) for t in found.termini), default=-1.0)
        if best is None or score > best[0]:
            best = score, found, scene
    _, found, scene = best  # type: ignore[misc]  # there is always a direction
    if not found.termini:
        tell(f"No line: {found.reason}")
    elif len(directions) > 1:
        tell(f"The most confident line was found for a flow of {scene.flow_direction:g} degrees clockwise from north.")
    doubt = _doubt_of_cells(source.grid, session.definition, options)
    return [
        to_map(t, scene.grid, source.grid, area, scene.flow_direction, found.rivals, doubt) for t in found.termini
    ], scene


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
    return classify_seen(seen, session, flow_direction, options, tell, progress)


def classify_seen(
    seen: PixelSource,
    session: OnnxSession,
    flow_direction: float | None,
    options: RunOptions,
    tell: Tell = lambda text: None,
    progress: Progress = SILENT,
) -> SceneResult:
    """Return the probabilities of a scene that lies on its grid as the network is to see it."""
    check_fits_memory(seen.grid)
    plan = session.plan(seen.grid, options.padding_px, options.tile_px, progress)
    tell(describe_plan(plan, session))
    probability = np.zeros((len(session.definition.classes), seen.grid.height, seen.grid.width), np.float16)
    valid = np.zeros(probability.shape[1:], bool)

    def keep(window: Window, values: np.ndarray, inside: np.ndarray) -> None:
        place = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        if inside.any():  # elsewhere no tile was run, and all stay 0
            probability[(slice(None), *place)] = np.maximum(values, _NOT_QUITE_0)
        valid[place] = inside

    report = classify(seen, plan, session, keep, progress, options.batch_size, options.blend)
    return SceneResult(probability, valid, seen.grid, flow_direction, report)


def search_scene(
    scene: SceneResult,
    definition: ModelDefinition,
    max_count: int = 1,
    progress: Progress = SILENT,
    area: GlacierArea = WHOLE_SCENE,
    crs: str = "",
) -> FrontSearch:
    """Return the termini of a classified scene in the pixels of its grid, best first; `crs` is the area's."""
    return search_termini(
        scene.probability,
        definition.roles,
        valid=scene.valid,
        area=_mask_on(area, crs, scene.grid, scene.flow_direction, turned=scene.flow_direction is not None),
        max_count=max_count,
        min_length_px=_min_length_px(scene.grid, definition),
        min_certainty=TRUSTED_CERTAINTY if area.walls is None else WALLED_CERTAINTY,
        south_up=scene.flow_direction is None and scene.grid.is_south_up,
        progress=progress,
    )


def termini_of_raster(
    path: str,
    definition: ModelDefinition,
    extent: tuple[float, float, float, float] | None = None,
    max_count: int = 1,
    progress: Progress = SILENT,
    crs: str = "",
    areas: Sequence[GlacierArea] = (WHOLE_SCENE,),
    tell: Tell = lambda text: None,
) -> tuple[list[MappedTerminus], str]:
    """Return the termini in a raster that was classified before, best first, and the raster's CRS or the given one.

    Of each area only its own window is read. One that lies beside the raster is left out, and `tell` says so; GridError
    where that leaves none.
    """
    termini: list[MappedTerminus] = []
    grid = RasterSource(path, [0], crs=crs, class_values=True).grid
    is_empty = True
    for i, area in enumerate(areas):
        place = area.extent(_map_units(grid, _WINDOW_MARGIN_PX), grid.crs)
        try:
            probability, valid, roles, source = read_probabilities(path, definition, extent, crs, place)
        except GridError as error:
            if len(areas) == 1:
                raise
            tell(_told_name(areas, i) + str(error))
            continue
        is_empty = False
        probability, valid, seen = _on_square_cells(probability, valid, source.grid)
        cells = _cells_in_pixel(seen, definition, seen_cell_m(path))
        found = search_termini(
            probability,
            roles,
            valid=valid,
            area=_mask_on(area, source.grid.crs, seen, area.flow_direction, turned=False),
            max_count=max_count,
            min_length_px=_min_length_px(seen, definition),
            min_certainty=LEAST_CERTAINTY if area.walls is None else WALLED_CERTAINTY,
            cells=cells,
            south_up=seen.is_south_up,
            progress=progress,
        )
        if not found.termini:
            tell(f"{_told_name(areas, i) if len(areas) > 1 else ''}No line: {found.reason}")
        flow = area.flow_direction
        termini += [to_map(t, seen, source.grid, area, flow, found.rivals, cells=cells) for t in found.termini]
    if is_empty:
        raise GridError(_NO_AREA)
    return termini, grid.crs


def _on_square_cells(
    probability: np.ndarray, valid: np.ndarray, grid: RasterGrid
) -> tuple[np.ndarray, np.ndarray, RasterGrid]:
    """Return probabilities (K, H, W) and what is valid (H, W) on cells that are square on the ground, and their grid.

    They are as large as they were. All is as it was where the cells are about square already, or where their size is
    unknown. Those of a raster in degrees are longer to the north than to the east: nearly four times at 75 N.
    """
    sides = grid.cell_size_m()
    if sides is None or not grid.is_straight or max(sides) < _LONGEST_CELL * min(sides):
        return probability, valid, grid
    _, dx, _, _, _, dy = grid.geotransform
    side = math.sqrt(math.prod(sides))
    square = resampled_grid(grid, (abs(dx) * side / sides[0], abs(dy) * side / sides[1]))
    source = WarpedSource(ArraySource(probability, valid, grid), square)
    values, inside = source.read(Window(0, 0, square.height, square.width))
    return np.where(inside, values, 0), inside, square


def to_map(
    terminus: Terminus,
    grid: RasterGrid,
    scene: RasterGrid,
    area: GlacierArea = WHOLE_SCENE,
    flow_direction: float | None = None,
    rivals: int = 0,
    doubt_of_cells: str = "",
    cells: float = 1.0,
) -> MappedTerminus:
    """Return a line of the network's grid in the scene's CRS, its length on the ground and what is odd about it.

    cells: how many cells of that grid lie side by side in a pixel that the network saw.
    """
    path = terminus.path[::-1] if grid.is_mirrored else terminus.path  # left is right in a raster whose south is up
    points = scene.points_from(grid.to_map(path), grid.crs)
    incomplete = {
        "ends at the image's border or where it has no data": terminus.at_border,
        "does not reach both walls": terminus.joins_walls is False,
        f"no front is seen along {terminus.unseen_px} px of it": terminus.unseen_px > BREAK_PX,
    }
    uncertain = {
        "told from the coast by its shape alone: a box, walls or land would settle it": terminus.by_shape,
        "low confidence": terminus.confidence < TRUSTED_CERTAINTY,
        f"{rivals} other line(s) were as likely": rivals > 0,
        doubt_of_cells: bool(doubt_of_cells),
    }
    cell = grid.mean_cell_size_m()
    flags = {**incomplete, **uncertain}
    return MappedTerminus(
        points,
        terminus.confidence,
        ground_length_m(scene.crs, points),
        area.glacier_id,
        flow_direction,
        tuple(text for text, holds in flags.items() if holds),
        is_uncertain=any(uncertain.values()),
        is_incomplete=any(incomplete.values()),
        error_m=None if cell is None else terminus.error_px * cells * cell,
        doubt=doubt(terminus.error_px, sum(flags.values())),
    )


def _doubt_of_cells(grid: RasterGrid, definition: ModelDefinition, options: RunOptions) -> str:
    sides = grid.cell_size_m()
    words = {
        Fit.TOO_COARSE: "are too coarse for the model's {trained:g} m to place a front",
        Fit.DIFFERS: "do not fit the model's {trained:g} m",
    }.get(fit_of(sides, definition, options.cell_size), "")
    if sides is None or not words:
        return ""
    return f"cells of {max(sides):.3g} m {words.format(trained=definition.cell_size.trained_m)}"


def _mask_on(
    area: GlacierArea, crs: str, grid: RasterGrid, flow_direction: float | None, turned: bool
) -> AreaMask | None:
    """Return an area in a grid's pixels, or None where the whole scene is meant and nothing is known of the flow."""
    if area == WHOLE_SCENE:
        return None
    downstream = None
    if turned:
        downstream = np.array([-1.0, 0.0])
    elif flow_direction is not None:
        ahead = np.radians(flow_direction)
        centre = grid.to_map(np.array([[grid.height / 2, grid.width / 2]]))
        reach = float(np.hypot(*np.ptp(grid.corners, axis=0))) * 1e-3
        metres = np.array(metres_per_unit(grid.crs, centre[0], reach))  # degrees east are shorter than degrees north
        step = reach * metres.min() / metres * np.array([np.sin(ahead), np.cos(ahead)])
        move = np.diff(grid.to_pixel(np.vstack([centre, centre + step])), axis=0)[0]
        downstream = move / np.hypot(*move)
    mask = area_mask(moved_to(area, crs, grid), (grid.height, grid.width), downstream)
    if area.land.raster:
        mask = replace(mask, land=mask.land | land_of_raster(area.land.raster, grid, area.land.raster_crs))
    return mask


def around(source: RasterSource, area: GlacierArea, definition: ModelDefinition) -> RasterSource:
    """Return the part of a scene that holds a glacier's area, with the context that the network wants."""
    trained = definition.cell_size.trained_m
    cells = _CONTEXT_PX * trained / (source.grid.mean_cell_size_m() or trained)
    extent = area.extent(_map_units(source.grid, cells), source.grid.crs)
    return source if extent is None else source.within(extent)


def _map_units(grid: RasterGrid, cells: float) -> float:
    """Return how long so many cells are in the units of the map."""
    return cells * float(np.hypot(grid.geotransform[1], grid.geotransform[4]))


def write_scene(
    scenes: Sequence[SceneResult],
    source: PixelSource,
    results: ResultRasters,
    progress: Progress = SILENT,
) -> None:
    """Write a classified scene, or the parts of one, on the grid of the raster that it comes from.

    The probabilities, not the classes, are carried over: class edges stay smooth. What is valid is asked of the raster
    itself: through a turned grid, edges and small holes would move. Where every class's probability is 0 no tile was
    run: nothing is known of the pixel.
    """
    parts = [_on_grid(s, source.grid) for s in scenes]
    for window in blocks(source.grid.height, source.grid.width, _WRITE_BLOCK):
        probability, covered = parts[0].read(window)
        for part in parts[1:]:
            more, there = part.read(window)
            probability, covered = np.where(there, more, probability), covered | there
        known = covered & probability.any(axis=0)
        results.write(window, probability, known & source.read(window)[1])
        check_cancelled(progress)
        progress.report((window.row + window.height) / source.grid.height, "Writing the classified raster")


def _on_grid(scene: SceneResult, grid: RasterGrid) -> PixelSource:
    on_grid: PixelSource = ArraySource(scene.probability, np.ones_like(scene.valid), scene.grid)
    return on_grid if scene.grid == grid else WarpedSource(on_grid, grid)


def describe_plan(plan: TilePlan, session: OnnxSession) -> str:
    """Return one line for the log: what runs where."""
    return (
        f"{plan.width} x {plan.height} px in {len(plan.tiles)} tile(s) of {plan.tile_width} x {plan.tile_height} px, "
        f"padding {plan.padding_px} px, with {session.definition.model_name} on {session.device.name}."
    )


def _cells_in_pixel(grid: RasterGrid, definition: ModelDefinition, seen_m: float | None) -> float:
    """Return how many cells of a classified raster lie side by side in a pixel that the network saw.

    seen_m: the size of that pixel, where the raster tells it; else the network has seen, of an image with finer cells
    than the model takes, cells of the model's own size.
    """
    cell, trained = grid.mean_cell_size_m(), definition.cell_size
    if cell is None or trained.accepts(cell):
        return 1.0
    return max(1.0, min((seen_m or trained.trained_m) / cell, float(max(grid.width, grid.height))))


def _min_length_px(grid: RasterGrid, definition: ModelDefinition) -> float:
    return _MIN_LENGTH_M / (grid.mean_cell_size_m() or definition.cell_size.trained_m)


def directions_of(definition: ModelDefinition, area: GlacierArea) -> Sequence[float | None]:
    """Return the flow directions that are tried for a glacier; None is the image as it lies."""
    if definition.orientation == "any":
        return [area.flow_direction]
    return area.directions or DIRECTIONS_TRIED
