"""From a raster to its class raster: as the network sees it, or carried to the grid that the result is to have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from .classify import ClassifyReport, classify
from .map_terminus import RunOptions, describe_plan
from .onnx_session import OnnxSession
from .place_mask import PlaceMask
from .progress import SILENT, Progress, SubProgress, check_cancelled
from .raster_grid import RasterGrid, spatial_reference
from .raster_source import PixelSource, WarpedSource
from .result_grid import AS_IMAGE, GridChoice, result_grid
from .result_raster import PLAIN_FORM, Formed, ResultForm, ResultRasters
from .run_record import run_metadata
from .scratch_raster import ScratchRaster
from .tile_plan import TilePlan, Window, blocks
from .working_source import Tell, working_source

_BLOCK = 512
_KEPT_S = 5.0  # memory, for the next raster of many: what is new to the process costs a tenth of a network's time
_LONGEST_MASK = 20_000  # characters of outlines in a result's metadata
_EDGE_PX = 3  # how far from a mask a tile still counts: interpolation looks that far


@dataclass(frozen=True)
class ResultPaths:
    """Where results go to; None where one is not wanted. At least one is."""

    classes: str | None = None
    probabilities: str | None = None
    confidence: str | None = None


@dataclass(frozen=True)
class Mask:
    """Where a result is wanted: polygons, of each its rings (n, 2) x, y in `crs`."""

    polygons: Sequence[Sequence[np.ndarray]]
    crs: str


@dataclass(frozen=True)
class ResultWish:
    """What a user can choose of a result; as it stands, all of the image, on its own pixels."""

    form: ResultForm = PLAIN_FORM
    grid: GridChoice = AS_IMAGE
    mask: Mask | None = None
    record: tuple[tuple[str, str], ...] = ()  # further lines for the results' metadata


PLAIN_WISH = ResultWish()
ShowPlan = Callable[[TilePlan, RasterGrid], None]


def classify_raster(
    source: PixelSource,
    session: OnnxSession,
    flow_direction: float | None,
    options: RunOptions,
    paths: ResultPaths,
    wish: ResultWish = PLAIN_WISH,
    scene_name: str = "",
    tell: Tell = lambda text: None,
    progress: Progress = SILENT,
    show_plan: ShowPlan = lambda plan, grid: None,
) -> ClassifyReport:
    """Write a raster's classes, probabilities and confidence and say what was run.

    The raster is read block by block as the network is to see it: as it lies, turned, or at the model's cell size.
    Where the result is to lie on another grid than that, probabilities wait on disk and are carried over, so that class
    edges stay smooth. Raises what reading, running and writing raise; nothing is left under a final name then.
    """
    definition = session.definition
    if flow_direction is None and definition.orientation == "flow_up":
        tell(
            f"{definition.model_name} expects the glacier to flow towards the top of the image and no flow direction "
            "is given: the image is read as it lies. Give the flow direction, or use Map terminus, which finds it."
        )
    seen = working_source(source, definition, flow_direction, options.cell_size, tell)
    grid = result_grid(source.grid, seen.grid, wish.grid)
    plan = session.plan(seen.grid, options.padding_px, options.tile_px, progress)
    plan = _only_masked(plan, seen.grid, wish.mask)
    tell(describe_plan(plan, session))
    show_plan(plan, seen.grid)
    with ResultRasters(definition, grid, paths.classes, paths.probabilities, paths.confidence, wish.form) as results:
        masked = _Masked(results, grid, wish.mask)
        size, blend = options.batch_size, options.blend
        if grid == seen.grid:
            share = SubProgress(progress, 0, 0.95)
            sink = results.write_formed
            report = classify(seen, plan, session, sink, share, size, blend, masked.form, _KEPT_S)
        else:
            beside = paths.classes or paths.probabilities or paths.confidence or ""
            with ScratchRaster(seen.grid, len(definition.classes), beside) as scratch:
                share = SubProgress(progress, 0, 0.8)
                report = classify(seen, plan, session, scratch.write, share, size, blend, scratch.form, _KEPT_S)
                _carry(scratch, source, masked, SubProgress(progress, 0.8, 0.95))
        more = {**dict(wish.record), **_mask_in_words(wish.mask)}
        results.describe(run_metadata(session, report, scene_name, flow_direction, seen.grid, plan, more))
        check_cancelled(progress)
        results.finish(progress)
    return report


class _Masked:
    """Hands on what is to be written, invalid outside the mask."""

    def __init__(self, results: ResultRasters, grid: RasterGrid, mask: Mask | None) -> None:
        self._results, self.grid = results, grid
        self._mask = None if mask is None else PlaceMask(mask.polygons, mask.crs, grid)

    def is_wanted(self, window: Window) -> bool:
        return self._mask is None or self._mask.touches(window)

    def form(self, window: Window, probability: np.ndarray, valid: np.ndarray) -> Formed:
        inside = valid if self._mask is None else valid & self._mask.inside(window)
        return self._results.form(window, probability, inside)

    def write(self, window: Window, probability: np.ndarray, valid: np.ndarray) -> None:
        self._results.write_formed(window, *self.form(window, probability, valid))


def _mask_in_words(mask: Mask | None) -> dict[str, str]:
    """Return a line for the result's metadata: the mask's layer may be one in memory, or a selection, and be gone."""
    if mask is None:
        return {}
    place = mask.crs or "the image's coordinates"
    if mask.crs:
        reference = spatial_reference(mask.crs)
        name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
        place = f"{name}:{code}" if code else place
    lines = [f"({','.join(f'{x:.10g} {y:.10g}' for x, y in ring)})" for rings in mask.polygons for ring in rings]
    outlines = f"MULTILINESTRING({','.join(lines)})"
    if len(outlines) > _LONGEST_MASK:
        points = np.vstack([ring for rings in mask.polygons for ring in rings])
        low, high = (f"{x:.10g} {y:.10g}" for x, y in (points.min(axis=0), points.max(axis=0)))
        outlines = f"{len(mask.polygons)} polygon(s) from {low} to {high}"
    return {"MASK": f"{outlines} in {place}"}


def _only_masked(plan: TilePlan, grid: RasterGrid, mask: Mask | None) -> TilePlan:
    if mask is None:
        return plan
    place = PlaceMask(mask.polygons, mask.crs, grid)
    return plan.only(lambda window: place.touches(window, _EDGE_PX))


def _carry(scratch: ScratchRaster, source: PixelSource, masked: _Masked, progress: Progress) -> None:
    """Write scratch probabilities on the result's grid; what is valid is asked of the raster itself."""
    grid = masked.grid
    read = scratch.through(grid)
    there = source if grid == source.grid else WarpedSource(source, grid)
    for window in blocks(grid.height, grid.width, _BLOCK):
        check_cancelled(progress)
        if masked.is_wanted(window):
            probability, known = read(window)
            masked.write(window, probability, known & there.read(window)[1])
        progress.report((window.row + window.height) / grid.height, "Writing the result")
