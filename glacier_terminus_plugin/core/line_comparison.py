"""Two lines on the map compared on the ground: their distances in metres, and the area between them as strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .comparison import Comparison
from .errors import GridError
from .line_area import strips_between
from .line_distance import (
    FrontDistance,
    densify,
    front_distance,
    joined,
    line_length,
    nearest_distances,
    nearest_on_line,
    subdivided,
)
from .line_matching import MappedLine
from .progress import SILENT, Progress, check_cancelled
from .raster_grid import geocentric, near_longitude, spatial_reference, to_lonlat, transform_points

DEFAULT_TOLERANCE_M = 100.0
_STRIPS = 50  # pieces along a reference, at least
_SEGMENTS = 200  # a line drawn in degrees is no straight line on the ground: it is moved in so many pieces
_STRIP_SPACING_SHARE = 1000
_ONE_CRS_MISSING = (
    "One of the two layers has a coordinate system and the other has none. Set the CRS of the layer that lacks it."
)


@dataclass(frozen=True)
class GroundStrip:
    """A piece of the area between two lines, its rings in the reference's CRS; width and area in metres.

    side: 1 where the prediction lies to the left of the reference (downstream, where it runs from left to right), -1
    on the other side.
    """

    rings: tuple[np.ndarray, ...]
    width_m: float
    area_m2: float
    side: int


@dataclass(frozen=True)
class GroundFrame:
    """A plane about one place on the earth in which lengths are true metres, to 1e-5 within 50 km."""

    crs: str

    @classmethod
    def about(cls, line: MappedLine) -> GroundFrame:
        """Return the frame about a line's middle; without a CRS the map's own units stand for metres."""
        points = np.vstack(line.parts)
        lonlat = to_lonlat(line.crs, points[len(points) // 2 : len(points) // 2 + 1])
        if lonlat is None:
            if line.crs:
                raise GridError(
                    "The lines' coordinate system has no place on the earth, so nothing can be measured in metres. "
                    "Set the layer's CRS."
                )
            return cls("")
        lon, lat = lonlat[0]
        local = spatial_reference(f"+proj=stere +lat_0={lat:.6f} +lon_0={lon:.6f} +datum=WGS84 +units=m +type=crs")
        return cls(local.ExportToWkt())

    def parts_of(self, line: MappedLine) -> list[np.ndarray]:
        """Return a line's parts in this frame. Raises GridError where one CRS is known and the other is not."""
        if bool(line.crs) != bool(self.crs):
            raise GridError(_ONE_CRS_MISSING)
        parts = [_unwrapped(part, line.crs) for part in line.parts]
        return [transform_points(subdivided(part, line_length(part) / _SEGMENTS), line.crs, self.crs) for part in parts]


def ground_distance(
    predicted: MappedLine, reference: MappedLine, tolerance_m: float = DEFAULT_TOLERANCE_M
) -> FrontDistance:
    """Return the distances between two lines in metres, whatever their two CRS are; see line_distance.METRICS."""
    frame = GroundFrame.about(reference)
    ours, theirs = frame.parts_of(predicted), frame.parts_of(reference)
    return front_distance(ours, theirs, _spacing(ours, theirs), tolerance_m)


def ground_strips(predicted: MappedLine, reference: MappedLine) -> list[GroundStrip]:
    """Return the area between two lines, cut across the reference at least every fiftieth of its length."""
    frame = GroundFrame.about(reference)
    ours, theirs = joined(frame.parts_of(predicted)), joined(frame.parts_of(reference))
    length = line_length(theirs)
    if length == 0:
        return []
    strips = strips_between(ours, theirs, _rungs(ours, theirs, length))
    dense = [densify(line, max(line_length(line), length) / _STRIP_SPACING_SHARE) for line in (ours, theirs)]
    widths = sum(nearest_distances(np.array([s.inside for s in strips]).reshape(-1, 2), line) for line in dense)
    rings = [ring for strip in strips for ring in strip.rings]
    moved = transform_points(np.vstack(rings), frame.crs, reference.crs) if rings else np.empty((0, 2))
    moved = near_longitude(moved, float(reference.parts[0][0, 0]), reference.crs)
    placed = iter(np.split(moved, np.cumsum([len(ring) for ring in rings])[:-1]))  # one transformation is slow to make
    return [
        GroundStrip(tuple(next(placed) for _ in strip.rings), float(width), strip.area, 1 if strip.winding > 0 else -1)
        for strip, width in zip(strips, np.atleast_1d(widths))
    ]


class LineGaps:
    """How far the middles of two lines lie apart, as a multiple of the longer one's length.

    Of many lines each is measured once, however many it is held against. Raises GridError, and CancelledError.
    """

    def __init__(self, progress: Progress = SILENT) -> None:
        self._progress = progress
        self._places: dict[int, tuple[MappedLine, np.ndarray, float]] = {}  # which keep the lines, and so their ids

    def __call__(self, one: MappedLine, other: MappedLine) -> float:
        """Return the gap between two lines."""
        check_cancelled(self._progress)
        if bool(one.crs) != bool(other.crs):
            raise GridError(_ONE_CRS_MISSING)
        (_, middle, length), (_, other_middle, other_length) = map(self._place, (one, other))
        return float(np.linalg.norm(middle - other_middle)) / max(length, other_length, 1e-9)

    def _place(self, line: MappedLine) -> tuple[MappedLine, np.ndarray, float]:
        """Return a line with its middle, in metres from the earth's centre or in map units, and its length."""
        if id(line) not in self._places:
            frame = GroundFrame.about(line)
            points = joined(frame.parts_of(line))
            length = line_length(points)
            middle = densify(points, max(length, 1e-9) / 2)[1 if length else 0]
            lonlat = to_lonlat(frame.crs, middle[None])
            self._places[id(line)] = line, middle if lonlat is None else geocentric(lonlat)[0], length
        return self._places[id(line)]


@dataclass(frozen=True)
class ComparedPair:
    """A predicted line and its reference with all that is between them; distance in metres."""

    predicted: MappedLine
    reference: MappedLine
    distance: FrontDistance
    strips: tuple[GroundStrip, ...] = field(repr=False)

    @property
    def comparison(self) -> Comparison:
        """What summaries and reports want of it."""
        line = self.predicted
        return Comparison(
            name=f"{line.feature} – {self.reference.feature}",
            glacier=line.glacier or self.reference.glacier,
            distance=self.distance,
            date=line.date or self.reference.date,
            sensor=line.sensor,
            confidence=line.confidence,
            error=line.error_m,
            reference=self.reference.feature,
        )


def compare_pairs(
    pairs: Sequence[tuple[MappedLine, MappedLine]],
    tolerance_m: float,
    progress: Progress = SILENT,
    with_strips: bool = True,
) -> list[ComparedPair]:
    """Return each pair compared on the ground. Raises CancelledError, and GridError where a CRS can't be used.

    with_strips: false saves half of the time.
    """
    compared = []
    for number, (predicted, reference) in enumerate(pairs):
        check_cancelled(progress)
        progress.report(number / len(pairs), f"Comparing pair {number + 1} of {len(pairs)}")
        distance = ground_distance(predicted, reference, tolerance_m)
        strips = tuple(ground_strips(predicted, reference)) if with_strips else ()
        compared.append(ComparedPair(predicted, reference, distance, strips))
    return compared


def missed(reference: MappedLine) -> Comparison:
    """Return what summaries want of a reference that has no prediction."""
    return Comparison(
        reference.feature,
        reference.glacier,
        None,
        found=False,
        date=reference.date,
        sensor=reference.sensor,
        reference=reference.feature,
    )


def _rungs(ours: np.ndarray, theirs: np.ndarray, length: float) -> np.ndarray:
    """Return the shortest ways from places along the one line to the other, a little longer so that they cut both."""
    feet = densify(theirs, length / _STRIPS)
    heads = nearest_on_line(feet, ours)
    apart = np.hypot(*(heads - feet).T)[:, None]
    more = (heads - feet) / np.maximum(apart, 1e-300) * length * 1e-6
    return np.stack([feet - more, heads + more], axis=1)[apart[:, 0] > length * 1e-6]


def _spacing(ours: Sequence[np.ndarray], theirs: Sequence[np.ndarray]) -> float:
    """Return a spacing that gives the longer line 1000 points, and the shorter one at least 100."""
    lengths = sorted(sum(map(line_length, parts)) for parts in (ours, theirs))
    return max(min(lengths[1] / 1000, lengths[0] / 100), lengths[1] / 20000) or 1.0


def _unwrapped(line: np.ndarray, crs: str) -> np.ndarray:
    """Return a line in degrees without its jump from 180 to -180, across which it would be taken round the world."""
    if not crs or not spatial_reference(crs).IsGeographic():
        return line
    return np.column_stack([np.degrees(np.unwrap(np.radians(line[:, 0]))), line[:, 1]])
