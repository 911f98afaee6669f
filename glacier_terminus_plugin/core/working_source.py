"""The raster as the network is to see it: turned, straightened, at the cell size that the network was trained at."""

from __future__ import annotations

import enum
import math
from typing import Callable

from .model_definition import ModelCellSize, ModelDefinition
from .raster_grid import RasterGrid, resampled_grid, turned_grid
from .raster_source import PixelSource, WarpedSource

Tell = Callable[[str], None]

COARSEST = 4.0  # times the model's cells: a front is no longer where the pixels put it


class CellSizeHandling(enum.Enum):
    """What happens where a raster's cells are not those that the network was trained at."""

    WARN = "warn"
    RESAMPLE = "resample"
    AS_IS = "as is"


class Fit(enum.Enum):
    """How a raster's cells stand to those that the model was trained at."""

    FITS = "fits"
    RESAMPLED = "resampled"  # they differ and will be made to fit
    DIFFERS = "differs"  # they differ and are taken as they are
    TOO_COARSE = "too coarse"
    UNKNOWN = "unknown"  # the raster's place on the earth is


def working_source(
    source: PixelSource,
    definition: ModelDefinition,
    flow_direction: float | None,
    handling: CellSizeHandling,
    tell: Tell = lambda text: None,
) -> PixelSource:
    """Return the scene as the network is to see it; `tell` says where its cells do not fit the model's."""
    trained, sides = definition.cell_size, source.grid.cell_size_m()
    _tell_cell_size(sides, trained, handling, tell)
    resample = handling is CellSizeHandling.RESAMPLE and sides is not None and not trained.takes_any
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


def fit_of(sides: tuple[float, float] | None, definition: ModelDefinition, handling: CellSizeHandling) -> Fit:
    """Return how a raster's (height, width) of cells in metres stand to a model's; None where they are unknown."""
    trained = definition.cell_size
    if sides is None:
        return Fit.UNKNOWN
    if all(map(trained.accepts, sides)):
        return Fit.FITS
    if max(map(trained.ratio, sides)) > max(COARSEST, trained.tolerance):
        return Fit.TOO_COARSE
    return Fit.RESAMPLED if handling is CellSizeHandling.RESAMPLE else Fit.DIFFERS


def cell_size_ratio(grid: RasterGrid, definition: ModelDefinition) -> float | None:
    """Return how many times coarser (over 1) or finer a raster's cells are than the model's, on the worse axis.

    None where the raster's place on the earth is unknown.
    """
    sides = grid.cell_size_m()
    if sides is None:
        return None
    return max((definition.cell_size.ratio(side) for side in sides), key=lambda ratio: abs(math.log(ratio)))


def _tell_cell_size(
    sides: tuple[float, float] | None, trained: ModelCellSize, handling: CellSizeHandling, tell: Tell
) -> None:
    if sides is None:
        tell(
            "The raster's place on the earth is unknown: cell sizes can't be compared, lengths in metres are left out."
        )
    elif handling is not CellSizeHandling.AS_IS and not all(map(trained.accepts, sides)):
        done = (
            "It is resampled."
            if handling is CellSizeHandling.RESAMPLE
            else "It is read as it is: expect a less accurate line."
        )
        tell(
            f"The raster's cells are {sides[0]:.3g} x {sides[1]:.3g} m, the model was trained at {trained.trained_m:g} "
            f"m: {_ratios(sides, trained)} (up to {trained.tolerance:g} times either way fits). {done}"
        )


def _ratios(sides: tuple[float, float], trained: ModelCellSize) -> str:
    """Return both sides' ratios to the model's cells in words."""

    def words(ratio: float) -> str:
        return f"{ratio:.3g} times as coarse" if ratio >= 1 else f"{1 / ratio:.3g} times as fine"

    across, along = (words(trained.ratio(side)) for side in sides)
    return across if across == along else f"{across} across, {along} along"
