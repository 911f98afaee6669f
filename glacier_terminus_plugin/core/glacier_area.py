"""Where one glacier's front may lie, as its user draws it on the map: box, outline, fjord walls, centreline, land."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Callable

import numpy as np

from .errors import GridError
from .line_area import winding
from .line_distance import densify
from .raster_grid import RasterGrid, direction_of_line, metres_per_unit

_SHORT_SHARE = 0.5  # of the distance between two walls: shorter ones are strokes at the front's ends
# of the distance between a front's ends: on glaciers that a network had never seen, with clicks 2 px off, strokes of
# 8 px did as well as those of 4 or 16 px; shorter ones forgive less
_STROKE_SHARE = 0.1
_CLOSED_SHARE = 1e-3  # of a wall's extent: its ends lie no farther apart, where it is a closed line
_RING_STEPS = 400  # along walls: what lies between them is as exact as the length of the longer over this
_CORNER_COS = 0.999  # a vertex that turns by less than 2.6 degrees is no corner


@dataclass(frozen=True)
class Land:
    """What is neither ice nor ocean: polygons, of each its rings (n, 2) x, y in the scene's CRS, and all that is not 0
    in a raster, whose CRS (WKT) is given where its file may have none.
    """

    polygons: tuple[tuple[np.ndarray, ...], ...] = field(default=(), repr=False)
    raster: str = ""
    raster_crs: str = ""


@dataclass(frozen=True)
class GlacierArea:
    """One glacier's place, all coordinates (n, 2) x, y in the scene's CRS; what is None or empty is not known.

    rings: the outlines of the polygon that the front lies in, holes included. walls: the two sides of the fjord, lines
    that the front joins. flow_direction: degrees clockwise from the scene's map north. flow_axis: the same without
    knowing which of its two senses is downstream. centreline: from upstream to downstream. land: where none may lie.
    passed: points that the front is known to pass on its way from the one wall to the other.
    """

    glacier_id: str = ""
    rings: tuple[np.ndarray, ...] = ()
    walls: tuple[np.ndarray, np.ndarray] | None = None
    flow_direction: float | None = None
    flow_axis: float | None = None
    centreline: np.ndarray | None = None
    land: Land = Land()
    passed: np.ndarray | None = None

    @property
    def directions(self) -> tuple[float, ...]:
        """The flow directions that may be, the likeliest first; empty where any may be."""
        if self.flow_direction is not None:
            return (self.flow_direction,)
        return () if self.flow_axis is None else (self.flow_axis, (self.flow_axis + 180) % 360)

    def extent(self, margin: float, crs: str = "") -> tuple[float, float, float, float] | None:
        """Return (x_min, y_min, x_max, y_max) around the place, wider by a margin in map units; `crs` is the area's.

        A centreline alone reaches out by half of its longer extent on the ground. None where the whole scene is meant.
        """
        parts = [*self.rings, *(self.walls or ())]
        if not parts and self.centreline is not None:
            line = self.centreline
            scale = np.array(metres_per_unit(crs, line[0], 1e-3 * max(_span(line), 1e-9)))
            reach = max(_span(line * scale) / 2, 1e-9) / scale
            parts = [line + reach * np.array(step) for step in ((1, 1), (1, -1), (-1, 1), (-1, -1))]
        if not parts:
            return None
        points = np.vstack(parts)
        low, high = points.min(axis=0) - margin, points.max(axis=0) + margin
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def distinct_ids(areas: Sequence[GlacierArea]) -> list[str]:
    """Return an id for each area: its own, with its number where several have the same, or none."""
    ids = [area.glacier_id for area in areas]
    return [glacier if ids.count(glacier) == 1 else f"{glacier} {i + 1}".strip() for i, glacier in enumerate(ids)]


def area_of_box(
    corners: np.ndarray, crs: str, flow_direction: float | None = None, glacier_id: str = ""
) -> GlacierArea:
    """Return the area of a box drawn along the flow: its two long sides are the walls, its axis the flow.

    corners: (n, 2) x, y, the ring of an oriented rectangle; with a flow direction the walls are the sides along it.
    The first long side, as drawn, gives the likelier sense of the flow. Raises GridError where there are not four
    corners.
    """
    ring, at = _corners(corners)
    if len(at) != 4:
        raise GridError(
            f"A box has four corners; found {len(at)}{_of(glacier_id)}. Draw a rectangle whose long sides are the "
            "fjord walls, or give the polygon as an area."
        )
    ring = np.roll(ring, -at[0], axis=0)
    ring = np.vstack([ring, ring[:1]])
    sides = [ring[start : end + 1] for start, end in zip(at - at[0], [*(at[1:] - at[0]), len(ring) - 1])]
    scale = np.array(metres_per_unit(crs, ring[0], 1e-3 * _span(ring)))
    lengths = [float(np.hypot(*((s[-1] - s[0]) * scale))) for s in sides]
    if flow_direction is None:
        first = 0 if lengths[0] + lengths[2] >= lengths[1] + lengths[3] else 1
    else:
        first = int(np.argmin([_turn(direction_of_line(s, crs), flow_direction, 180) for s in sides[:2]]))
    walls = sides[first], sides[first + 2][::-1]
    axis = direction_of_line((walls[0][[0, -1]] + walls[1][[0, -1]]) / 2, crs)
    return GlacierArea(glacier_id, (ring,), walls, flow_direction, axis)


def area_between(
    walls: Sequence[np.ndarray],
    crs: str,
    flow_direction: float | None = None,
    glacier_id: str = "",
    *,
    left_first: bool = False,
) -> GlacierArea:
    """Return the area between two fjord walls, each a line (n, 2) x, y drawn either way. Raises GridError.

    It lies between what faces each other, and is as long as the longer wall. left_first: the first is known to be the
    left one, for one who looks downstream: the flow is along them, then.

    Two strokes that are short for the distance between them only say where the front ends: the area reaches out beyond
    them, up and down the fjord by that distance and to the sides by a quarter of it, for a front may bend.
    """
    if len(walls) != 2 or min(map(len, walls)) < 2:
        raise GridError(
            f"Fjord walls come in pairs; found {len(walls)} line(s){_of(glacier_id)}. Draw one line along each side of "
            "the fjord, and give both the same GlacierID where there are several glaciers."
        )
    one, other = walls
    if (one[-1] - one[0]) @ (other[-1] - other[0]) < 0:
        other = other[::-1]
    across = other.mean(axis=0) - one.mean(axis=0)
    along = along_walls(one, other)
    if left_first and across @ np.array([along[1], -along[0]]) < 0:  # they were drawn upstream
        one, other, along = one[::-1], other[::-1], -along
    middle = (one.mean(axis=0) + other.mean(axis=0)) / 2
    axis = direction_of_line(np.vstack([middle - along / 4, middle + along / 4]), crs)
    scale = np.array(metres_per_unit(crs, one[0], 1e-3 * max(_span(one), _span(other))))
    apart, length = (float(np.hypot(*(step * scale))) for step in (across, along))
    if are_strokes(one * scale, other * scale):
        out, up = across / 4, along * (apart / length)
        near, far = one.mean(axis=0) - out, other.mean(axis=0) + out
        ring = np.array([near - up, near + up, far + up, far - up, near - up])
    else:
        ring = _facing_ring(one, other, along)
    if left_first and flow_direction is None:
        flow_direction = axis
    return GlacierArea(glacier_id, (ring,), (one, other), flow_direction, axis)


def are_strokes(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two walls, (n, 2) points each, are short for the distance between them: they say where a front ends."""
    apart = float(np.hypot(*(other.mean(axis=0) - one.mean(axis=0))))
    return max(_span(one), _span(other)) < _SHORT_SHARE * apart


def facing_sides(
    walls: tuple[np.ndarray, np.ndarray], along: np.ndarray, steps: int
) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
    """Return places along two walls, (steps,), and how far across each wall's side that faces the other lies there.

    along: the unit vector along the walls, (2,); across is that turned by a quarter, (-along[1], along[0]). A wall that
    goes around a headland or into a bay has several sides at a place: the one nearest to the other wall counts. Beyond
    its ends a wall goes straight on.
    """
    across = np.array([-along[1], along[0]])
    towards = np.sign((walls[1].mean(axis=0) - walls[0].mean(axis=0)) @ across) or 1.0
    points = [densify(wall, _span(wall) / steps) for wall in walls]
    places = [wall @ along for wall in points]
    at = np.linspace(min(p.min() for p in places), max(p.max() for p in places), steps)
    step = max(float(at[1] - at[0]), 1e-9)
    sides = []
    for wall, place, sign in zip(points, places, (towards, -towards)):
        nearest = np.full(steps, -np.inf)
        np.maximum.at(nearest, np.rint((place - at[0]) / step).astype(int), sign * (wall @ across))
        known = np.isfinite(nearest)
        sides.append(sign * np.interp(at, at[known], nearest[known]))
    return at, (sides[0], sides[1])


def along_walls(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the vector along two walls drawn the same way, (2,), as long as what faces each other of both together."""
    apart = other.mean(axis=0) - one.mean(axis=0)
    rough = one[-1] - one[0] + other[-1] - other[0]
    length = float(np.hypot(*rough))
    if length < _CLOSED_SHARE * max(_span(one), _span(other)):  # two islands
        rough, length = np.array([-apart[1], apart[0]]), max(float(np.hypot(*apart)), 1e-9)
    unit = rough / length
    at, sides = facing_sides((one, other), unit, _RING_STEPS)
    total = np.zeros(2)
    for wall, side in zip((one, other), sides):
        reach = np.array([(wall @ unit).min(), (wall @ unit).max()])
        total += np.ptp(reach) * unit + np.diff(np.interp(reach, at, side)) * np.array([-unit[1], unit[0]])
    return total


def _facing_ring(one: np.ndarray, other: np.ndarray, along: np.ndarray) -> np.ndarray:
    """Return the outline of the ground between two walls, as long as the longer of them, (n, 2)."""
    along = along / float(np.hypot(*along))
    at, sides = facing_sides((one, other), along, _RING_STEPS)
    first, last = (at[:, None] * along + side[:, None] * np.array([-along[1], along[0]]) for side in sides)
    return np.vstack([first, last[::-1], first[:1]])


def strokes_at(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return a stroke along the rock, (2, 2), at each of a front's two ends, (2,) each, in the plane that they are in.

    It is square to the line between the two and a tenth as long: nobody clicks on the very pixel.
    """
    across = (other - one) * (_STROKE_SHARE / 2)
    half = np.array([-across[1], across[0]])
    return np.array([one - half, one + half]), np.array([other - half, other + half])


def with_centrelines(
    areas: Sequence[GlacierArea],
    centrelines: Sequence[tuple[str, np.ndarray]],
    crs: str,
    warn: Callable[[str], None] = lambda text: None,
) -> list[GlacierArea]:
    """Return the areas with their glaciers' centrelines, which tell their flow where nothing else does.

    A single area and a single centreline belong together, others by their GlacierID; `warn` is told of centrelines
    without an area. Raises GridError.
    """
    lines = dict(centrelines)
    check_one_each(len(centrelines), len(lines))
    single = len(areas) == len(centrelines) == 1
    there = {area.glacier_id for area in areas}
    unused = [glacier or "(empty)" for glacier in lines if glacier not in there]
    if unused and not single:
        warn(
            f"{len(unused)} centreline(s) are not used: no area has their GlacierID ({', '.join(unused)}). The areas' "
            f"are {', '.join(sorted(glacier or '(empty)' for glacier in there))}. Give both layers the same ids."
        )
    found = []
    for area in areas:
        line = lines.get(area.glacier_id, centrelines[0][1] if single else None)
        if line is not None:
            flow = area.flow_direction
            area = replace(area, centreline=line, flow_direction=direction_of_line(line, crs) if flow is None else flow)
        found.append(area)
    return found


def check_one_each(lines: int, glaciers: int) -> None:
    """Raise GridError where a glacier has more than one of so many centrelines."""
    if glaciers < lines:
        raise GridError(
            f"Found {lines} centrelines for {glaciers} glacier(s); expected one each. Give each line its own GlacierID."
        )


def with_points(areas: Sequence[GlacierArea], points: Sequence[tuple[str, np.ndarray]]) -> list[GlacierArea]:
    """Return the areas with the points that their glaciers' fronts pass, (n, 2) each.

    With a single area all are its own; of several a point belongs to the one of its GlacierID, or of any where it has
    none, that it lies in. Raises GridError.
    """
    if not points:
        return list(areas)
    if any(area.walls is None for area in areas):
        raise GridError(
            "Points that the front passes are given without its walls. Give a box, two walls, or a short stroke at "
            "each of the front's ends as well."
        )
    if len(areas) == 1:
        return [replace(areas[0], passed=np.vstack([at for _, at in points]))]
    of_each: list[list[np.ndarray]] = [[] for _ in areas]
    for glacier, at in points:
        holds = [
            number
            for number, area in enumerate(areas)
            if glacier in ("", area.glacier_id) and any(winding(ring, at[0]) for ring in area.rings)
        ]
        if not holds:
            raise GridError(
                f"A point that the front passes{_of(glacier)} lies in none of the {len(areas)} areas. Move it onto the "
                "front of one of them, and give it the same GlacierID, or none."
            )
        of_each[holds[0]].append(at)
    return [replace(area, passed=np.vstack(own)) if own else area for area, own in zip(areas, of_each)]


def moved_to(area: GlacierArea, crs: str, grid: RasterGrid) -> GlacierArea:
    """Return the area with its coordinates as (row, col) of a grid, pixel centres at integers; directions as before."""

    def pixels(line: np.ndarray) -> np.ndarray:
        return grid.line_to_pixel(line, crs)

    return GlacierArea(
        area.glacier_id,
        tuple(map(pixels, area.rings)),
        None if area.walls is None else (pixels(area.walls[0]), pixels(area.walls[1])),
        area.flow_direction,
        area.flow_axis,
        None if area.centreline is None else pixels(area.centreline),
        replace(area.land, polygons=tuple(tuple(map(pixels, rings)) for rings in area.land.polygons)),
        None if area.passed is None else grid.to_pixel(grid.points_from(area.passed, crs, together=True)),
    )


def _corners(ring: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return a ring's vertices without the closing one, and which of them do not lie on a side."""
    points = ring[:-1] if len(ring) > 1 and (ring[0] == ring[-1]).all() else ring
    before, after = points - np.roll(points, 1, axis=0), np.roll(points, -1, axis=0) - points
    lengths = np.hypot(*before.T) * np.hypot(*after.T)
    return points, np.flatnonzero((lengths > 0) & ((before * after).sum(axis=1) < _CORNER_COS * lengths))


def _turn(direction: float, other: float, period: float) -> float:
    """Return the angle between two directions, 0 to period / 2 degrees."""
    return abs((direction - other + period / 2) % period - period / 2)


def _span(line: np.ndarray) -> float:
    return float(np.ptp(line, axis=0).max())


def _of(glacier_id: str) -> str:
    return f" for the glacier {glacier_id}" if glacier_id else ""
