"""From images of one place at several dates to the walls of its fjords."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from .errors import GridError, ModelDefinitionError, NoTerminusError, RasterError
from .fjord_walls import FEW_DATES, SIDES, RockSeries
from .glacier_area import GlacierArea, distinct_ids
from .line_sampling import contour_tools
from .map_terminus import RunOptions, around, classify_seen, directions_of, map_termini, search_scene
from .model_definition import ModelDefinition
from .onnx_session import OnnxSession
from .progress import SILENT, Progress, SubProgress
from .raster_grid import RasterGrid, near_longitude, transform_points
from .raster_source import RasterSource, WarpedSource
from .run_journal import RunJournal, fingerprint
from .working_source import Tell, working_source

_KEPT_EVERY_S = 15.0  # what large images come to is much to write
_ASKED = 3  # images that are asked for the flow where it is not given: one alone may be wrong


@dataclass(frozen=True)
class DatedImage:
    """One image of a series: its name for the log, and how to open it, which may fail."""

    name: str
    open: Callable[[], RasterSource]


@dataclass(frozen=True)
class FjordWall:
    """One side of a fjord on the map.

    points: (n, 2) x, y, from upstream to downstream; side: "left" or "right" of one who looks downstream; images: how
    many showed the place; fronts: in how many of them one was found; agreeing: how many of these end within 10 px of
    the wall.
    """

    points: np.ndarray
    side: str
    glacier_id: str
    images: int
    fronts: int
    agreeing: int
    flow_direction: float | None


def _check_can_find_walls(definition: ModelDefinition) -> None:
    """Raise what stands in the way of a long run: ModelDefinitionError where a model tells no rock from ice and ocean.

    RuntimeMissingError without scikit-image.
    """
    contour_tools()
    if "other" not in definition.roles:
        names = ", ".join(c.name for c in definition.classes)
        raise ModelDefinitionError(
            definition.model_name,
            [
                f"Classes: found {names}; fjord walls need one of the role 'other', for rock. Choose a model that has "
                "it, such as the bundled one, or draw the walls by hand"
            ],
        )


def flow_of_series(
    images: Sequence[DatedImage],
    crs: str,
    session: OnnxSession,
    area: GlacierArea,
    options: RunOptions,
    tell: Tell = lambda text: None,
    warn: Tell = lambda text: None,
    progress: Progress = SILENT,
) -> float | None:
    """Return the flow direction that a glacier has in a series, in the CRS that is given, as the area is.

    It is the area's own, or the one that the first images with a front show most surely; None for a model that wants
    none. Raises CancelledError and NoTerminusError where no image shows a front.
    """
    return _Series(images, set(), crs, session, area, options, tell, warn).direction(progress)[0]


def walls_of_series(
    images: Sequence[DatedImage],
    crs: str,
    session: OnnxSession,
    areas: Sequence[GlacierArea],
    options: RunOptions,
    tell: Tell = lambda text: None,
    warn: Tell = lambda text: None,
    progress: Progress = SILENT,
    journal: RunJournal | None = None,
) -> list[FjordWall]:
    """Return the left and the right wall of each glacier's fjord, in the CRS that is given, as the areas are.

    Their ids are those of `distinct_ids`.

    Every image is seen through the grid of the first in that CRS that shows the glacier. One that can't be read, or
    lies elsewhere, is left out, and so is a glacier without walls where there are others; `warn` says why. What
    images say is kept in a journal now and then, from which a search that was cut short goes on. Raises CancelledError,
    ModelDefinitionError, NoTerminusError, RasterError, RuntimeMissingError.
    """
    _check_can_find_walls(session.definition)
    walls: list[FjordWall] = []
    unreadable: set[int] = set()
    for i, (area, glacier_id) in enumerate(zip(areas, distinct_ids(areas))):
        share = SubProgress(progress, i / len(areas), (i + 1) / len(areas))
        area = replace(area, glacier_id=glacier_id)
        try:
            walls += _Series(images, unreadable, crs, session, area, options, tell, warn, journal).walls(share)
        except (NoTerminusError, RasterError) as error:
            if len(areas) == 1:
                raise
            warn(f"Glacier {glacier_id}: {error}")
    if not walls:
        raise NoTerminusError("Of none of the glaciers walls were found, for the reasons above.")
    return walls


class _Series:
    """One glacier at all its dates."""

    def __init__(
        self,
        images: Sequence[DatedImage],
        unreadable: set[int],
        crs: str,
        session: OnnxSession,
        area: GlacierArea,
        options: RunOptions,
        tell: Tell,
        warn: Tell,
        journal: RunJournal | None = None,
    ) -> None:
        self._images = images
        self._crs = crs
        self._session = session
        self._area = area
        self._options = options
        self._tell = tell
        self._warn = warn
        self._journal = journal
        self._unreadable = unreadable  # by their places in the series; why has been said

    def walls(self, progress: Progress) -> list[FjordWall]:
        """See walls_of_series."""
        direction, begun = self._kept_direction(progress)
        grid = self._grid(direction)
        series = RockSeries((grid.height, grid.width))
        step = f"walls {self._area.glacier_id} {direction} {fingerprint(grid)}"
        kept = self._journal.get_arrays(step) if self._journal else {}
        added: list[int] = []
        if kept:
            added = kept["added"].tolist()
            series.take_up(kept)
            self._tell(f"What {len(added)} image(s) say of the walls was kept by a run that was cut short.")
        kept_at = time.monotonic()
        for i, image in enumerate(self._images):
            if i in added:
                continue
            at, end = (begun + (1 - begun) * done / len(self._images) for done in (i, i + 1))
            part = SubProgress(progress, at, end, f"Image {i + 1} of {len(self._images)}")
            source = self._opened(i)
            if source is not None:
                with self._left_out(i):
                    self._add(series, image.name, source, grid, direction, part)
                    if series.count > len(added):
                        added.append(i)
                        if self._journal and time.monotonic() - kept_at >= _KEPT_EVERY_S:
                            kept_at = time.monotonic()
                            self._journal.keep_arrays(step, {**series.state(), "added": np.array(added)})
        if series.count < FEW_DATES:
            self._warn(
                f"Walls from {series.count} image(s) are rough: check them on an image before use. {FEW_DATES} dates "
                "or more, of different years and seasons, do well."
            )
        return self._on_map(series, grid, direction)

    def _kept_direction(self, progress: Progress) -> tuple[float | None, float]:
        """See direction; one that was found before, by a run that was cut short, is not looked for again."""
        step = f"walls flow {self._area.glacier_id}"
        kept = self._journal.get(step) if self._journal else None
        if kept is not None:
            return kept, 0.0
        found, share = self.direction(progress)
        if self._journal and found is not None:
            self._journal.keep(step, found)
        return found, share

    def direction(self, progress: Progress) -> tuple[float | None, float]:
        """Return the flow direction and the share of the work that went into it; see flow_of_series."""
        directions = directions_of(self._session.definition, self._area)
        if len(directions) == 1:
            return directions[0], 0.0
        asked = min(_ASKED, len(self._images))
        share = asked * len(directions) / (asked * len(directions) + len(self._images))
        votes: list[tuple[float | None, float]] = []
        for i, part in self._parts():
            of_all = SubProgress(progress, share * len(votes) / asked, share * (len(votes) + 1) / asked)
            with self._left_out(i):
                found, scene = map_termini(part, self._session, self._options, 1, self._tell, of_all, self._area)
                if found:
                    votes.append((scene.flow_direction, found[0].confidence))
            if len(votes) == asked:
                break
        if not votes:
            raise NoTerminusError(
                f"No image shows a front in any of {len(directions)} flow directions. Give the flow direction, and "
                "limit the extent to the glacier."
            )
        chosen = max((vote[0] for vote in votes), key=lambda flow: sum(sure for other, sure in votes if other == flow))
        self._tell(
            f"The series is read for a flow of {chosen:g} degrees clockwise from north, as "
            f"{sum(flow == chosen for flow, _ in votes)} of {len(votes)} image(s) show it."
        )
        return chosen, share

    def _grid(self, direction: float | None) -> RasterGrid:
        """Return the grid of the first image that shows the glacier, as the network is to see it."""
        for _, part in self._parts():
            return working_source(part, self._session.definition, direction, self._options.cell_size, self._tell).grid
        raise RasterError(
            f"None of the {len(self._images)} image(s) shows the place of the glacier. Choose images of it, or draw "
            "its area on them."
        )

    def _parts(self) -> Iterator[tuple[int, RasterSource]]:
        """Yield each image that shows the glacier, and which part does, of those in the area's coordinate system."""
        for i in range(len(self._images)):
            source = self._opened(i)
            if source is not None and source.grid.crs == self._crs:
                with suppress(GridError):  # it lies elsewhere
                    yield i, around(source, self._area, self._session.definition)

    def _opened(self, i: int) -> RasterSource | None:
        if i not in self._unreadable:
            with self._left_out(i):
                return self._images[i].open()
        return None

    @contextmanager
    def _left_out(self, i: int) -> Iterator[None]:
        """Leave an image out, and say why, where it can't be read or is none for this model."""
        try:
            yield
        except (GridError, RasterError) as error:
            self._unreadable.add(i)
            self._warn(f"{self._images[i].name} is left out: {error}")

    def _add(
        self,
        series: RockSeries,
        name: str,
        source: RasterSource,
        grid: RasterGrid,
        direction: float | None,
        progress: Progress,
    ) -> None:
        """Classify an image on the common grid, and add what it says."""
        scene = classify_seen(WarpedSource(source, grid), self._session, direction, self._options, progress=progress)
        if not scene.valid.any():
            self._warn(f"{name} is left out: it shows nothing of the glacier's surroundings.")
            return
        found = search_scene(scene, self._session.definition, 1, progress, self._area, self._crs)
        line = found.termini[0].path if found.termini else None
        if line is None:
            self._tell(f"{name}: no front. {found.reason}")
        series.add(scene.probability, self._session.definition.roles, scene.valid, line)

    def _on_map(self, series: RockSeries, grid: RasterGrid, direction: float | None) -> list[FjordWall]:
        middle = float(transform_points(grid.corners.mean(axis=0)[None], grid.crs, self._crs)[0, 0])
        step = -1 if grid.is_mirrored else 1  # left is right, and upstream downstream, in a raster whose south is up
        return [
            FjordWall(
                near_longitude(transform_points(grid.to_map(wall[::step]), grid.crs, self._crs), middle, self._crs),
                side,
                self._area.glacier_id,
                series.count,
                series.fronts,
                series.agreeing(wall, i),
                direction,
            )
            for i, (wall, side) in enumerate(zip(series.walls(), SIDES[::step]))
        ]
