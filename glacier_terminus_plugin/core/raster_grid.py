"""Where a raster's pixels lie on the map: geotransform, CRS, cell size in metres, turned grids."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, osr

from .errors import GridError
from .gdal_errors import gdal_raises
from .line_distance import subdivided

MAX_SIDE = 2_000_000  # pixels a side; a larger grid is a wrong unit, not a wish
MAX_PIXELS_IN_MEMORY = 400_000_000  # drawing lines takes about 25 bytes a pixel: 10 GB, and a region 1000 km wide
PIECES = 500  # of a shape's extent: what is straight in one CRS is bent in another, by 1 cm on 100 km in so many
_WGS84_A, _WGS84_F = 6378137.0, 1 / 298.257223563
_WGS84_E2 = _WGS84_F * (2 - _WGS84_F)


@dataclass(frozen=True)
class RasterGrid:
    """The lattice of a raster: `width` x `height` pixels placed on the map by GDAL's six numbers.

    geotransform: (x0, dx/dcol, dx/drow, y0, dy/dcol, dy/drow) of pixel CORNERS, as GDAL has it. Points handed in and
    out are (row, col), pixel CENTRES at integers. `crs` is WKT, empty where unknown.
    """

    width: int
    height: int
    geotransform: tuple[float, float, float, float, float, float]
    crs: str = ""

    def to_map(self, points: np.ndarray) -> np.ndarray:
        """Return (n, 2) x, y for (n, 2) row, col."""
        x0, a, b, y0, d, e = self.geotransform
        row, col = np.asarray(points, dtype=np.float64).reshape(-1, 2).T + 0.5
        return np.column_stack([x0 + a * col + b * row, y0 + d * col + e * row])

    def to_pixel(self, points: np.ndarray) -> np.ndarray:
        """Return (n, 2) row, col for (n, 2) x, y."""
        inverse = gdal.InvGeoTransform(self.geotransform)
        if inverse is None:
            raise GridError("The raster's geotransform is degenerate: its pixels have no area. Georeference it again.")
        x0, a, b, y0, d, e = inverse
        x, y = np.asarray(points, dtype=np.float64).reshape(-1, 2).T
        return np.column_stack([y0 + d * x + e * y, x0 + a * x + b * y]) - 0.5

    @property
    def is_straight(self) -> bool:
        """Whether rows run along x and columns along y, either way up."""
        return self.geotransform[2] == 0 and self.geotransform[4] == 0

    @property
    def is_mirrored(self) -> bool:
        """Whether left and right are exchanged between pixels and map, as in a raster whose first row is the south."""
        return _determinant(self.geotransform) > 0

    @property
    def is_south_up(self) -> bool:
        """Whether rows run towards the map's north, so that the first one is the south."""
        return self.geotransform[5] > 0

    @property
    def corners(self) -> np.ndarray:
        """The outer corners in map coordinates: (4, 2), clockwise in pixel space from the first pixel's."""
        h, w = self.height - 0.5, self.width - 0.5
        return self.to_map(np.array([[-0.5, -0.5], [-0.5, w], [h, w], [h, -0.5]]))

    def points_from(self, points: np.ndarray, crs: str, *, together: bool = False) -> np.ndarray:
        """Return (n, 2) x, y of a CRS in the grid's own, longitudes on the grid's own turn of the earth.

        together: all by as many turns, for a shape that may go around the earth. Raises GridError.
        """
        middle = float(self.to_map(np.array([[(self.height - 1) / 2, (self.width - 1) / 2]]))[0, 0])
        return near_longitude(transform_points(points, crs, self.crs), middle, self.crs, together=together)

    def line_to_pixel(self, line: np.ndarray, crs: str) -> np.ndarray:
        """Return row, col of a line or ring of a CRS, (n, 2) x, y: (m, 2), with vertices where its edges are bent here.

        Raises GridError.
        """
        if crs and self.crs and crs != self.crs:
            line = subdivided(line, float(np.ptp(line, axis=0).max()) / PIECES)
        return self.to_pixel(self.points_from(line, crs, together=True))

    def cell_size_m(self) -> tuple[float, float] | None:
        """Return the length in metres of a pixel's two sides (along columns, along rows) at the grid's centre.

        Measured on the ellipsoid at the raster's own place, so that degrees, feet and map scales that are far from one
        come out right. None without a CRS that is tied to the earth.
        """
        centre = np.array([[(self.height - 1) / 2, (self.width - 1) / 2]])
        steps = self.to_map(centre + np.array([[0, 0], [0, 1], [1, 0]]))
        lonlat = to_lonlat(self.crs, steps)
        if lonlat is None:
            return None
        middle, right, below = geocentric(lonlat)
        return float(np.linalg.norm(right - middle)), float(np.linalg.norm(below - middle))

    def mean_cell_size_m(self) -> float | None:
        """Return the geometric mean of the two sides, the one number that is compared with a model's cell size."""
        sides = self.cell_size_m()
        return None if sides is None else math.sqrt(sides[0] * sides[1])


def to_lonlat(crs: str, points: np.ndarray) -> np.ndarray | None:
    """Return (n, 2) longitude, latitude in WGS 84 degrees, or None where the CRS is unknown or not on the earth."""
    if not crs:
        return None
    try:
        return transform_points(points, crs, "EPSG:4326")
    except GridError:
        return None


def transform_points(points: np.ndarray, source_crs: str, target_crs: str) -> np.ndarray:
    """Return (n, 2) x, y in another CRS; axis order is always x (east), y (north). Raises GridError."""
    if source_crs == target_crs or not source_crs or not target_crs:
        return np.asarray(points, dtype=np.float64)
    source, target = spatial_reference(source_crs), spatial_reference(target_crs)
    try:
        with gdal_raises():
            transformation = osr.CoordinateTransformation(source, target)
            moved = np.array(transformation.TransformPoints(np.asarray(points, dtype=np.float64).tolist()))[:, :2]
    except RuntimeError as error:
        _check_latitudes(points, source_crs)
        raise GridError(
            f"There is no transformation between the two coordinate systems ({error}). Check both."
        ) from None
    if not np.isfinite(moved).all():
        _check_latitudes(points, source_crs)
        raise GridError(
            "Some points can't be transformed to the other coordinate system. Choose a CRS that covers the scene."
        )
    return moved


def _check_latitudes(points: np.ndarray, crs: str) -> None:
    """Raise GridError where points of a CRS in degrees, (n, 2) x, y, lie beyond a pole."""
    y = np.asarray(points, dtype=np.float64)[:, 1]
    farthest = float(y[np.abs(y).argmax()])
    if abs(farthest) * degrees_per_unit(crs) > 90:
        raise GridError(
            f"A raster in degrees, or a shape, reaches to y = {farthest:g}, beyond the pole; expected latitudes from "
            "-90 to 90. Give an extent that ends before the pole, or set the layer's CRS to that of its coordinates."
        )


def near_longitude(points: np.ndarray, x: float, crs: str, *, together: bool = False) -> np.ndarray:
    """Return (n, 2) x, y by whole turns of the earth within half a turn of an x, as they are where x is no longitude.

    Longitudes run from -180 to 180, from 0 to 360 or on across the 180th meridian. together: all by as many turns.
    """
    turn = _turn_of(crs)
    if turn is None or not len(points):
        return points
    apart = points[:, 0] - x
    if together:
        apart[:] = (apart.min() + apart.max()) / 2
    return points - np.column_stack([np.rint(apart / turn) * turn, np.zeros(len(points))])


def degrees_per_unit(crs: str) -> float:
    """Return how many degrees a unit of a CRS of longitudes and latitudes has, 0 of any other."""
    return 360 / (_turn_of(crs) or math.inf)


@functools.lru_cache(maxsize=64)
def _turn_of(crs: str) -> float | None:
    """Return how many of its units a CRS of longitudes has in a turn, None of any other."""
    try:
        reference = spatial_reference(crs) if crs else None
    except GridError:
        return None
    return 2 * math.pi / reference.GetAngularUnits() if reference and reference.IsGeographic() else None


def spatial_reference(crs: str) -> osr.SpatialReference:
    """Return a reference with x before y, whatever the authority says. Raises GridError where GDAL can't read it."""
    try:
        with gdal_raises():  # around the making, too: it would change GDAL's setting below another thread's feet
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
    except RuntimeError as error:
        raise GridError(f"The coordinate reference system can't be read ({error}). Set the layer's CRS.") from None
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def covering_grid(grid: RasterGrid, extent: tuple[float, float, float, float]) -> RasterGrid:
    """Return the part of a straight grid that an extent (x_min, y_min, x_max, y_max) touches, on the same pixels.

    Raises GridError where the extent is empty, infinite or beside the raster.
    """
    window = _pixel_window(grid, extent)
    row0, col0 = max(0, window[0]), max(0, window[1])
    row1, col1 = min(grid.height, window[2]), min(grid.width, window[3])
    if row1 <= row0 or col1 <= col0:
        raise GridError(
            "The extent does not touch the raster, so there is nothing to do. Choose an extent on the raster, in the "
            "raster's CRS."
        )
    return part_of_grid(grid, row0, col0, row1 - row0, col1 - col0)


def part_of_grid(grid: RasterGrid, row: int, col: int, height: int, width: int) -> RasterGrid:
    """Return the grid of a window of a grid."""
    x0, a, b, y0, d, e = grid.geotransform
    return RasterGrid(width, height, (x0 + a * col + b * row, a, b, y0 + d * col + e * row, d, e), grid.crs)


def resampled_grid(grid: RasterGrid, cell_size: tuple[float, float]) -> RasterGrid:
    """Return a straight, north-up grid over the same ground with cells of (x, y) map units."""
    x, y = grid.corners.T
    width, height = _cell_counts(np.ptp(x) / cell_size[0], np.ptp(y) / cell_size[1])
    return RasterGrid(width, height, (float(x.min()), cell_size[0], 0, float(y.max()), 0, -cell_size[1]), grid.crs)


def metric_crs(grid: RasterGrid) -> str:
    """Return a CRS in which a pixel's sides are true metres near the grid: its own where that holds, else a local one.

    The local one is the stereographic projection centred on the grid (conformal: directions stay). A grid without a
    CRS keeps none: its own units count.
    """
    sides = grid.cell_size_m()
    if sides is None:
        return grid.crs
    reference = spatial_reference(grid.crs)
    if reference.IsProjected():
        _, a, b, _, d, e = grid.geotransform
        scales = sides[0] / math.hypot(a, d), sides[1] / math.hypot(b, e)
        if all(abs(scale - 1) < 0.03 for scale in scales):
            return grid.crs
    lon, lat = to_lonlat(grid.crs, grid.to_map(np.array([[(grid.height - 1) / 2, (grid.width - 1) / 2]])))[0]  # type: ignore[index]
    local = spatial_reference(f"+proj=stere +lat_0={lat:.6f} +lon_0={lon:.6f} +datum=WGS84 +units=m +type=crs")
    return local.ExportToWkt()


def turned_grid(grid: RasterGrid, cell_size_m: float, flow_direction: float) -> RasterGrid:
    """Return a grid over the same ground whose image has the flow pointing up.

    flow_direction: degrees clockwise from the scene's map north (the y axis of its CRS), towards which the glacier
    flows, as measured on the ground. Cells are squares of `cell_size_m` metres, or of the scene's own size where its
    place on the earth is unknown.
    """
    if not math.isfinite(flow_direction):
        raise GridError(f"The flow direction is {flow_direction}; expected degrees clockwise from grid north.")
    crs = metric_crs(grid)
    corners = transform_points(densified_outline(grid), grid.crs, crs)
    size = cell_size_m if grid.cell_size_m() else math.sqrt(abs(_determinant(grid.geotransform)))
    angle = math.radians(direction_in(flow_direction, grid, crs))
    right = np.array([math.cos(angle), -math.sin(angle)])  # of one who looks along the flow
    up = np.array([math.sin(angle), math.cos(angle)])
    across, along = corners @ right, corners @ up
    width, height = _cell_counts(np.ptp(across) / size, np.ptp(along) / size)
    origin = across.min() * right + along.max() * up
    transform = (origin[0], size * right[0], -size * up[0], origin[1], size * right[1], -size * up[1])
    return RasterGrid(width, height, tuple(float(v) for v in transform), crs)  # type: ignore[arg-type]


def check_fits_memory(grid: RasterGrid) -> None:
    """Raise GridError where a grid is too large to be held as a whole, before the system runs out of memory."""
    if grid.width * grid.height > MAX_PIXELS_IN_MEMORY:
        raise GridError(
            f"The scene has {grid.width} x {grid.height} pixels as the model reads it; lines are drawn in at most "
            f"{MAX_PIXELS_IN_MEMORY // 1_000_000} million. Give an extent around the glacier."
        )


def direction_of_line(line: np.ndarray, crs: str = "") -> float:
    """Return the direction from a line's first to its last point, in degrees clockwise from map north.

    line: (n, 2) x, y in `crs`; the angle is the one on the ground, where a step along x need not be as long as one
    along y (degrees). Raises GridError where the two points are one.
    """
    dx, dy = (float(v) for v in line[-1] - line[0])
    if dx == dy == 0:
        raise GridError("The flow line starts and ends at one point: draw it from upstream to downstream.")
    east, north = metres_per_unit(crs, (line[0] + line[-1]) / 2, 1e-3 * max(abs(dx), abs(dy)))
    return math.degrees(math.atan2(dx * east, dy * north)) % 360


def direction_in(direction: float, grid: RasterGrid, wanted: str) -> float:
    """Return a direction in degrees clockwise from the map's north, in the middle of a grid, as it is in another CRS.

    Raises GridError.
    """
    return direction_at(direction, grid.corners, grid.crs, wanted)


def direction_at(direction: float, points: np.ndarray, crs: str, wanted: str) -> float:
    """Return the same in the middle of points, (n, 2) x, y of `crs`. Raises GridError."""
    if crs == wanted:
        return direction
    low, high = points.min(axis=0), points.max(axis=0)
    start, step, ahead = (low + high) / 2, 1e-3 * math.hypot(*(high - low)), math.radians(direction)
    # in degrees of longitude and latitude a step east is shorter than one north: undo that, so that the angle is true
    metres = np.array(metres_per_unit(crs, start, step))
    line = np.vstack([start, start + step * metres.min() / metres * [math.sin(ahead), math.cos(ahead)]])
    moved = transform_points(line, crs, wanted)
    return direction_of_line(near_longitude(moved, moved[0, 0], wanted), wanted)


def ground_length_m(crs: str, points: np.ndarray) -> float | None:
    """Return a line's length on the ellipsoid in metres, (n, 2) x, y in any CRS; None where the CRS is unknown.

    Summed over the line's own segments, each taken as straight: exact to 1e-6 for segments under 30 km.
    """
    lonlat = to_lonlat(crs, points)
    if lonlat is None:
        return None
    return float(np.linalg.norm(np.diff(geocentric(lonlat), axis=0), axis=1).sum())


def middle_on_ground(crs: str, parts: Sequence[np.ndarray]) -> tuple[float, float]:
    """Return the x, y half-way along a line's parts, each (n, 2) x, y in any CRS, whose gaps count nothing.

    By the length on the ground, so that a line has one middle in all CRS: a degree east is shorter than one north.
    """
    points = np.vstack(parts)
    lonlat = to_lonlat(crs, points)
    steps = np.linalg.norm(np.diff(points if lonlat is None else geocentric(lonlat), axis=0), axis=1)
    steps[np.cumsum([len(part) for part in parts])[:-1] - 1] = 0
    along = np.concatenate([[0.0], np.cumsum(steps)])
    x, y = (float(np.interp(along[-1] / 2, along, values)) for values in points.T)
    return x, y


def geocentric(lonlat: np.ndarray) -> np.ndarray:
    """Return (n, 3) metres from the ellipsoid's centre for (n, 2) longitude, latitude: good at the poles as well."""
    lon, lat = np.radians(lonlat).T
    normal = _WGS84_A / np.sqrt(1 - _WGS84_E2 * np.sin(lat) ** 2)
    across = normal * np.cos(lat)
    return np.column_stack([across * np.cos(lon), across * np.sin(lon), normal * (1 - _WGS84_E2) * np.sin(lat)])


def metres_per_unit(crs: str, point: np.ndarray, step: float) -> tuple[float, float]:
    """Return how long a unit along x and along y is on the ground at a point; 1, 1 where that is unknown."""
    lonlat = to_lonlat(crs, point + np.array([[0, 0], [step, 0], [0, step]]))
    if lonlat is None:
        return 1.0, 1.0
    middle, right, above = geocentric(lonlat)
    return float(np.linalg.norm(right - middle)) / step, float(np.linalg.norm(above - middle)) / step


def densified_outline(grid: RasterGrid) -> np.ndarray:
    """Return points along a grid's border, (n, 2) x, y."""
    corners = np.vstack([grid.corners, grid.corners[:1]])
    t = np.linspace(0, 4, 85)
    return np.column_stack([np.interp(t, range(5), corners[:, i]) for i in (0, 1)])


def _pixel_window(grid: RasterGrid, extent: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    x_min, y_min, x_max, y_max = extent
    if not all(map(math.isfinite, extent)) or x_max <= x_min or y_max <= y_min:
        raise GridError(f"The extent {extent} is empty or not finite. Draw it again, or leave it out.")
    corners = np.array([[x_min, y_min], [x_min, y_max], [x_max, y_min], [x_max, y_max]])
    box = grid.to_pixel(grid.points_from(corners, grid.crs, together=True)) + 0.5
    low, high = box.min(axis=0), box.max(axis=0)
    limit = np.array([grid.height, grid.width])
    start, stop = np.clip(np.floor(low + 1e-6), -1, limit), np.clip(np.ceil(high - 1e-6), -1, limit)
    return int(start[0]), int(start[1]), int(stop[0]), int(stop[1])


def _cell_counts(width: float, height: float) -> tuple[int, int]:
    """Return how many whole cells cover so many; raises GridError where that is no raster."""
    if not max(width, height) <= MAX_SIDE:
        raise GridError(
            f"The grid would have {width:.0f} x {height:.0f} pixels (at most {MAX_SIDE} a side). "
            "The raster's cell size or CRS is probably wrong: check the layer's properties."
        )
    return max(1, math.ceil(width - 1e-6)), max(1, math.ceil(height - 1e-6))


def _determinant(transform: tuple[float, ...]) -> float:
    return transform[1] * transform[5] - transform[2] * transform[4]
