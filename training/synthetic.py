"""Synthetic glacier scenes that resemble Landsat or SAR subsets, with an exactly known calving front; numpy only.

A scene is painted in glacier coordinates: `s` metres downstream and `t` metres to the right (looking downstream)
of the scene's centre, and `u`, which is -1 on the left fjord wall and +1 on the right one. The calving front is the
curve s = F(u), so it runs from wall to wall without a gap, and the class mask and the line come from the same formula.
Pixel convention: (row, col), pixel centres at integers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

ICE, OCEAN, ROCK = 1, 2, 3
LOOKS = ("optical", "sar")
FRONT_SHAPES = ("straight", "concave", "convex", "irregular")
STRIP_ROWS = 256  # painted at a time, so that memory does not grow with the number of textures
LINE_SPACING_PX = 0.25


@dataclass(frozen=True)
class SceneParameters:
    """All that decides a scene: the same parameters give the same pixels."""

    height_px: int = 320  # rows of the image
    width_px: int = 320  # columns of the image
    cell_size_m: float = 49.0  # also sets the size of all features, which are given in metres
    flow_direction_deg: float = 0.0  # where the ice flows to, clockwise from north (up)
    look: str = "optical"  # "optical" or "sar" (speckle, bright slopes that face the sensor)
    seed: int = 0  # of everything that is random in a scene, once its parameters are chosen

    front_count: int = 1  # glaciers side by side, one front each; 0 leaves a scene without any front
    cover_without_front: str = "ice"  # "ice" or "ocean": what fills the fjord when front_count is 0
    front_position_m: float = 0.0  # downstream of the scene's centre
    front_shape: str = "concave"  # "straight", "concave" (bay), "convex" (bulge) or "irregular"
    front_depth_m: float = 500.0  # depth of the bay or bulge
    front_roughness_m: float = 120.0  # height of the small bays and headlands
    tongue_length_m: float = 0.0  # > 0 adds a floating ice tongue in the middle of the front

    fjord_walls: bool = True  # False: no rock at all, the front crosses the scene (ice shelf)
    glacier_width_m: float = 5500.0  # between the fjord walls, at the front
    glacier_gap_m: float = 2500.0  # rock between two glaciers, where front_count > 1
    fjord_opening_m: float = 0.0  # by how much each wall steps back downstream of the front
    wall_roughness_m: float = 450.0  # how far headlands and bays of the walls stand out
    rock_tone: float = 0.12  # 0 black to 1 white
    rock_relief: float = 0.3  # contrast between sunlit and shaded slopes; near 1 in low winter sun
    snow_on_rock: float = 0.15  # share of the rock under snow

    ice_tone: float = 0.42  # of the glacier's surface; all tones are 0 black to 1 white
    flow_lines: float = 1.0  # strength of the streaks along the flow
    crevasses: float = 1.0  # strength of the fine texture across the flow
    moraines: int = 2  # dark bands along the flow
    cliff_tone: float = 0.25  # brightness of the cliff's face against the ice; negative: in shadow

    melange_extent_m: float = 4500.0  # how far the melange reaches from the front; 0: open water at the cliff
    melange_tone: float = 0.58  # of the melange and of sea ice
    icebergs_per_km2: float = 1.2  # of the ocean, many small and few large
    sea_ice: float = 0.0  # share of the water beyond the melange that is frozen over
    water_tone: float = 0.05  # of open water; SAR: up to 0.3 in wind

    sun_azimuth_deg: float = 160.0  # where the light, or the radar's beam, comes from; clockwise from north
    illumination_gradient: float = 0.1  # change of brightness from one side of the scene to the other
    haze: float = 0.0  # 0 clear to 1 white
    cloud_cover: float = 0.0  # share of the scene under thin cloud
    slc_off_gap_px: int = 0  # width of the Landsat 7 scan-line gaps (pixels of value 0); 0: none
    noise: float = 0.012  # standard deviation of the sensor's noise (SAR: of the speckle, relative; about 0.25)
    bit_depth: int = 8  # 8 or 16 bits a pixel; 0 stays free for no data

    def __post_init__(self) -> None:
        problems = [
            f"{name}={value!r}, expected {expected}"
            for name, value, expected, good in (
                ("height_px", self.height_px, "at least 1", self.height_px >= 1),
                ("width_px", self.width_px, "at least 1", self.width_px >= 1),
                ("cell_size_m", self.cell_size_m, "more than 0", self.cell_size_m > 0),
                ("look", self.look, f"one of {LOOKS}", self.look in LOOKS),
                ("front_count", self.front_count, "0 or more", self.front_count >= 0),
                ("front_shape", self.front_shape, f"one of {FRONT_SHAPES}", self.front_shape in FRONT_SHAPES),
                ("bit_depth", self.bit_depth, "8 or 16", self.bit_depth in (8, 16)),
                (
                    "cover_without_front",
                    self.cover_without_front,
                    "'ice' or 'ocean'",
                    self.cover_without_front in ("ice", "ocean"),
                ),
            )
            if not good
        ]
        if problems:
            raise ValueError("Scene parameters out of range: " + "; ".join(problems))


@dataclass(frozen=True)
class SyntheticScene:
    """A painted scene and its truth.

    image: (H, W) uint8 or uint16, 0 only where there is no data. fronts: each (n, 2) float64 (row, col), ordered left
    to right looking downstream, clipped to the image. mask: (H, W) uint8 of ICE, OCEAN, ROCK.
    """

    parameters: SceneParameters
    image: np.ndarray
    fronts: list[np.ndarray]
    mask: np.ndarray


def make_scene(parameters: SceneParameters) -> SyntheticScene:
    """Paint one scene with its labels."""
    rng = np.random.default_rng(parameters.seed)
    lattice = rng.uniform(-1, 1, (512, 512)).astype(np.float32)
    painter = _Painter(parameters, lattice, rng.uniform(0, 512, 256))
    tone = np.empty((parameters.height_px, parameters.width_px), np.float32)
    mask = np.empty(tone.shape, np.uint8)
    for rows in _strips(parameters.height_px):
        tone[rows], mask[rows] = painter.paint(rows)
    _add_icebergs(tone, mask == OCEAN, parameters, rng)
    tone = _blur(tone)
    for rows in _strips(parameters.height_px):
        tone[rows] = painter.add_atmosphere(tone[rows], rows)
    image = _to_counts(_add_noise(tone, parameters, rng), parameters.bit_depth)
    _cut_slc_off_gaps(image, parameters.slc_off_gap_px)
    fronts = [line for glacier in painter.glaciers for line in _front_lines(glacier, parameters)]
    return SyntheticScene(parameters, image, fronts, mask)


def draw_parameters(seed: int, **fixed: object) -> SceneParameters:
    """Draw plausible, varied parameters for training; what is named in `fixed` is not drawn."""
    rng = np.random.default_rng(seed)
    winter = rng.random() < 0.4
    drawn = SceneParameters(
        seed=seed,
        flow_direction_deg=float(rng.uniform(-25, 25)),
        front_position_m=float(rng.uniform(-2000, 2500)),
        front_shape=str(rng.choice(FRONT_SHAPES)),
        front_depth_m=float(rng.uniform(100, 1100)),
        front_roughness_m=float(rng.uniform(40, 250)),
        tongue_length_m=float(rng.uniform(1500, 3500)) if rng.random() < 0.08 else 0.0,
        fjord_walls=bool(rng.random() < 0.93),
        glacier_width_m=float(rng.uniform(3200, 7500)),
        fjord_opening_m=float(rng.choice([0, 1500, 3000])),
        rock_tone=float(rng.uniform(0.2, 0.35) if winter else rng.uniform(0.05, 0.18)),
        rock_relief=float(rng.uniform(0.6, 1.0) if winter else rng.uniform(0.1, 0.35)),
        snow_on_rock=float(rng.uniform(0.0, 0.4)),
        ice_tone=float(rng.uniform(0.28, 0.6)),
        flow_lines=float(rng.uniform(0.5, 1.5)),
        crevasses=float(rng.uniform(0.5, 1.5)),
        moraines=int(rng.integers(0, 5)),
        cliff_tone=float(rng.uniform(-0.15, 0.4)),
        melange_extent_m=float(rng.choice([0, 1500, 5000, 30000])),
        melange_tone=float(rng.uniform(0.35, 0.75)),
        icebergs_per_km2=float(rng.uniform(0.3, 2.5)),
        sea_ice=float(rng.choice([0, 0.6, 1.0])),
        sun_azimuth_deg=float(rng.uniform(0, 360)),
        illumination_gradient=float(rng.uniform(-0.2, 0.2)),
        haze=float(rng.choice([0, 0, 0.15, 0.35])),
        cloud_cover=float(rng.choice([0, 0, 0, 0.3])),
        noise=float(rng.uniform(0.005, 0.03)),
    )
    radar = _radar_tones(seed) if fixed.get("look") == "sar" else {}
    return replace(drawn, **{**radar, **fixed})


def _radar_tones(seed: int) -> dict[str, float]:
    """Draw what differs in a radar image: rough rock is bright, water dark or stirred by wind, no cloud is seen."""
    rng = np.random.default_rng((seed, 1))
    return {
        "rock_tone": float(rng.uniform(0.25, 0.5)),
        "rock_relief": float(rng.uniform(0.6, 1.2)),
        "snow_on_rock": 0.0,
        "ice_tone": float(rng.uniform(0.15, 0.5)),
        "cliff_tone": float(rng.uniform(0.0, 0.5)),
        "melange_tone": float(rng.uniform(0.2, 0.65)),
        "water_tone": float(rng.uniform(0.02, 0.25)),
        "illumination_gradient": float(rng.uniform(-0.25, 0.25)),
        "haze": 0.0,
        "cloud_cover": 0.0,
        "noise": float(rng.uniform(0.12, 0.35)),
    }


def write_scene(
    scene: SyntheticScene,
    path: str | Path,
    *,
    crs: str = "EPSG:3413",
    geotransform: tuple[float, float, float, float, float, float] | None = None,
) -> tuple[float, float, float, float, float, float]:
    """Write the image as GeoTIFF and return its geotransform (default: north-up, at Kangerlussuaq's latitude).

    0 is declared NoData where the scene has gaps. Raises RuntimeError (GDAL's) when the file cannot be written.
    """
    from osgeo import gdal, osr  # here alone: scenes for training are made without GDAL

    gdal.UseExceptions()
    osr.UseExceptions()
    cell = scene.parameters.cell_size_m
    geotransform = geotransform or (480_000.0, cell, 0.0, -2_290_000.0, 0.0, -cell)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    height, width = scene.image.shape
    kind = gdal.GDT_Byte if scene.image.dtype == np.uint8 else gdal.GDT_UInt16
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind, options)
    dataset.SetGeoTransform(geotransform)
    dataset.SetProjection(reference.ExportToWkt())
    band = dataset.GetRasterBand(1)
    if not scene.image.all():
        band.SetNoDataValue(0)
    band.WriteArray(scene.image)
    dataset.FlushCache()
    return geotransform


def to_map(line: np.ndarray, geotransform: tuple[float, ...]) -> np.ndarray:
    """Map coordinates (x, y) of a (n, 2) line of (row, col); the geotransform refers to pixel corners."""
    row, col = line[:, 0] + 0.5, line[:, 1] + 0.5
    x0, x_col, x_row, y0, y_col, y_row = geotransform
    return np.column_stack([x0 + x_col * col + x_row * row, y0 + y_col * col + y_row * row])


class _Painter:
    """Paints strips of the scene; every tone is a pure function of the place, so strips fit together."""

    def __init__(self, parameters: SceneParameters, lattice: np.ndarray, offsets: np.ndarray) -> None:
        self.parameters = parameters
        self.lattice = lattice
        self.offsets = offsets
        self.glaciers = [_Glacier(parameters, self.noise, k) for k in range(max(1, parameters.front_count))]

    def noise(self, field: int, x: np.ndarray, y: np.ndarray, octaves: int = 1) -> np.ndarray:
        """Smooth noise of about -1..1 with features of size 1; each `field` (0..63) is another noise."""
        total = np.zeros(np.broadcast(x, y).shape, np.float32)
        for octave in range(octaves):
            offset = self.offsets[(field * 4 + octave) % 256], self.offsets[(field * 4 + octave + 101) % 256]
            total += _lattice_noise(self.lattice, x * 2**octave + offset[0], y * 2**octave + offset[1]) / 2**octave
        return total / (2 - 2.0 ** (1 - octaves))

    def paint(self, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        """Tone (0..1) and class of a strip."""
        p = self.parameters
        s, t = _glacier_frame(p, rows)
        mask = np.full(s.shape, ROCK, np.uint8)
        tone = self._rock(s, t)
        water = self._ocean(s, t, self._distance_to_front(s, t))
        for glacier in self.glaciers:
            u = glacier.across(s, t)
            beyond = s - glacier.front(u)
            in_fjord = np.abs(u) <= 1
            ocean = in_fjord & (beyond > 0) & (mask != ICE)
            ice = in_fjord & (beyond <= 0)
            tone = np.where(ocean, self._with_cliff(water, u, beyond), tone)
            tone = np.where(ice, self._ice(s, u, glacier.half_width_m), tone)
            mask[ocean], mask[ice] = OCEAN, ICE
        return tone, mask

    def _rock(self, s: np.ndarray, t: np.ndarray) -> np.ndarray:
        p = self.parameters
        to_sun = math.radians(p.sun_azimuth_deg - p.flow_direction_deg)
        step_m = max(60.0, p.cell_size_m)
        height = self._ridges(s, t)
        lit = height - self._ridges(s + step_m * math.cos(to_sun), t + step_m * math.sin(to_sun))
        light = p.rock_relief * lit * 300 / step_m
        rock = p.rock_tone * (1 + 0.5 * self.noise(2, s / 500, t / 500, 4)) + light * (1 + 0.5 * (light > 0))
        snow_line = self.noise(3, s / 2600, t / 2600, 5) + 0.5 * (height - 0.5) - s / 18_000
        snow = _ramp(snow_line, 1.0 - 2 * p.snow_on_rock, 0.12) if p.snow_on_rock > 0 else 0.0
        drift = 0.07 * self.noise(33, s / 1300, t / 600, 4)
        return np.maximum(rock, 0.02) * (1 - snow) + snow * (p.ice_tone + 0.16 + drift + 0.35 * light)

    def _ridges(self, s: np.ndarray, t: np.ndarray) -> np.ndarray:
        """Height of the rock, 0..1: sharp crests, rough slopes."""
        return 1 - np.abs(self.noise(1, s / 2400, t / 2400, 6)) * 1.6

    def _ocean(self, s: np.ndarray, t: np.ndarray, from_front_m: np.ndarray) -> np.ndarray:
        p = self.parameters
        swirl = self.noise(4, s / 1500, t / 1500, 2)
        water = p.water_tone + 0.05 * np.maximum(0, self.noise(5, s / 2500 + swirl, t / 2500 - swirl, 3))
        frozen = _ramp(self.noise(6, s / 7000, t / 7000, 3), 0.9 - 1.8 * p.sea_ice, 0.05) if p.sea_ice > 0 else 0.0
        leads = _ramp(np.abs(self.noise(7, s / 2600, t / 3400, 6)), 0.008, 0.008)
        floes = 0.04 * self.noise(8, s / 600, t / 600, 3) + p.melange_tone + 0.06
        water = water * (1 - frozen) + frozen * (0.12 + (floes - 0.12) * leads)
        edge = from_front_m + 0.35 * p.melange_extent_m * self.noise(9, s / 3000, t / 3000, 6)
        melange = _ramp(p.melange_extent_m - edge, 60.0, 60.0) if p.melange_extent_m > 0 else 0.0
        return water * (1 - melange) + melange * self._melange(s, t)

    def _melange(self, s: np.ndarray, t: np.ndarray) -> np.ndarray:
        p = self.parameters
        to_sun = math.radians(p.sun_azimuth_deg - p.flow_direction_deg)
        lit = self._brash(s, t) - self._brash(s + 45 * math.cos(to_sun), t + 45 * math.sin(to_sun))
        return p.melange_tone + 0.06 * self.noise(10, s / 1800, t / 1400, 5) + 0.30 * lit

    def _brash(self, s: np.ndarray, t: np.ndarray) -> np.ndarray:
        small = np.maximum(0, self.noise(11, s / 120, t / 120, 2) - 0.1)
        large = _ramp(self.noise(12, s / 330, t / 330, 2), 0.52, 0.08)
        return 0.6 * small + large

    def _ice(self, s: np.ndarray, u: np.ndarray, half_width_m: float) -> np.ndarray:
        p = self.parameters
        across = u * half_width_m
        streaks = 0.04 * self.noise(13, across / 300, s / 12_000, 3) + 0.045 * self.noise(14, across / 75, s / 1800, 2)
        bend = 150 * self.noise(15, across / 900, s / 2500)
        patches = 0.6 + 0.6 * self.noise(16, across / 900, s / 2600, 3)
        crevasses = 0.13 * patches * self.noise(17, across / 130, (s + bend) / 70, 2)
        tone = p.ice_tone + 0.05 * self.noise(18, across / 2200, s / 4500, 3) - s / 400_000
        for k in range(p.moraines):
            place = 0.85 * (self.offsets[200 + k] / 256 - 1) + 0.03 * self.noise(19 + k, across * 0, s / 3000)
            tone = tone - 0.05 * p.flow_lines * np.exp(-(((u - place) / 0.018) ** 2))
        margin = _ramp(np.abs(u), 0.97, 0.03) * (0.5 + self.noise(30, across / 150, s / 900, 2))
        return tone + p.flow_lines * streaks + p.crevasses * crevasses - 0.1 * margin

    def _with_cliff(self, water: np.ndarray, u: np.ndarray, beyond_m: np.ndarray) -> np.ndarray:
        """The water with the cliff's face in it: people draw fronts along the upper edge, so the face lies beyond."""
        p = self.parameters
        width_m = max(60.0, 1.2 * p.cell_size_m)
        strength = np.clip(0.8 + 0.9 * self.noise(31, u * 9, u * 0, 3), 0, 1)
        cover = strength * np.exp(-((np.maximum(beyond_m, 0) / width_m) ** 2))
        return water + cover * (p.ice_tone + p.cliff_tone - water)

    def _distance_to_front(self, s: np.ndarray, t: np.ndarray) -> np.ndarray:
        if self.parameters.front_count == 0:
            return s + 6000
        beyond = [s - glacier.front(np.clip(glacier.across(s, t), -1, 1)) for glacier in self.glaciers]
        return np.minimum.reduce(beyond)

    def add_atmosphere(self, tone: np.ndarray, rows: slice) -> np.ndarray:
        """Illumination, haze and thin cloud over a strip; SAR sees through them."""
        p = self.parameters
        if p.look == "sar":
            return tone
        s, t = _glacier_frame(p, rows)
        reach = 0.5 * p.cell_size_m * max(p.height_px, p.width_px)
        tone = tone * (1 + p.illumination_gradient * t / reach)
        cover = 0.75 * _ramp(self.noise(32, s / 9000, t / 5000, 5), 0.75 - 1.5 * p.cloud_cover, 0.4)
        veil = 1 - (1 - p.haze) * (1 - (cover if p.cloud_cover > 0 else 0))
        return tone * (1 - veil) + 0.75 * veil


class _Glacier:
    """One fjord and the front in it, both as functions of the place."""

    def __init__(self, parameters: SceneParameters, noise: Callable[..., np.ndarray], index: int) -> None:
        self.parameters = p = parameters
        self.noise = noise
        self.index = index
        count = max(1, p.front_count)
        spacing_m = p.glacier_width_m + p.glacier_gap_m
        self.centre_m = spacing_m * (index - (count - 1) / 2)
        self.opening_m = max(p.fjord_opening_m, 1.5 * p.glacier_gap_m) if count > 1 else p.fjord_opening_m
        diagonal_m = p.cell_size_m * math.hypot(p.height_px, p.width_px)
        self.half_width_m = p.glacier_width_m / 2 if p.fjord_walls else diagonal_m

    def across(self, s: np.ndarray, t: np.ndarray) -> np.ndarray:
        """u: -1 on the left wall, +1 on the right wall."""
        left, right = self._walls(s)
        return (2 * t - left - right) / (right - left)

    def _walls(self, s: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        p = self.parameters
        if not p.fjord_walls:
            return s * 0 - self.half_width_m, s * 0 + self.half_width_m
        opening = self.opening_m * _ramp(s - p.front_position_m, 3200.0, 2600.0)
        bend = 0.12 * p.glacier_width_m * self.noise(40, s / 6000, s * 0)
        rough = [p.wall_roughness_m * self.noise(41 + 2 * self.index + k, s / 2200, s * 0, 5) for k in (0, 1)]
        half = self.half_width_m + opening
        return self.centre_m + bend - half + rough[0], self.centre_m + bend + half + rough[1]

    def front(self, u: np.ndarray) -> np.ndarray:
        """Return s of the calving front, in metres, for each place between the walls."""
        p = self.parameters
        if p.front_count == 0:
            return np.full(u.shape, 1e9 if p.cover_without_front == "ice" else -1e9)
        metres = u * self.half_width_m
        bow = {"straight": 0.0, "concave": -1.0, "convex": 1.0, "irregular": 0.0}[p.front_shape] * (1 - u**2)
        if p.front_shape == "irregular":
            bow = self.noise(52 + self.index, metres / 1800, u * 0, 2)
        rough = self.noise(56 + self.index, metres / 700, u * 0, 4)
        tongue = _ramp(0.45 * p.glacier_width_m - np.abs(metres), 0.06 * p.glacier_width_m, 0.06 * p.glacier_width_m)
        line = p.front_position_m + p.front_depth_m * bow + p.front_roughness_m * rough
        return line + p.tongue_length_m * tongue

    def to_scene(self, u: np.ndarray) -> np.ndarray:
        """(row, col) of the front at u."""
        s = self.front(u)
        left, right = self._walls(s)
        t = (left + right + u * (right - left)) / 2
        return _to_pixels(self.parameters, s, t)


def _front_lines(glacier: _Glacier, parameters: SceneParameters) -> Iterator[np.ndarray]:
    """The parts of the front that lie in the image; one part where the front does not leave it."""
    if parameters.front_count == 0:
        return
    line = glacier.to_scene(np.linspace(-1, 1, 40_001))
    arc = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    places = np.linspace(0, arc[-1], max(2, math.ceil(arc[-1] / LINE_SPACING_PX) + 1))
    line = np.column_stack([np.interp(places, arc, line[:, k]) for k in (0, 1)])
    limits = np.array([parameters.height_px, parameters.width_px]) - 0.5
    inside = np.all((line >= -0.5) & (line <= limits), axis=1)
    changes = np.flatnonzero(np.diff(inside)) + 1
    for part in np.split(np.arange(len(line)), changes):
        if inside[part[0]] and len(part) > 1:
            yield line[part]


def _strips(height_px: int) -> Iterator[slice]:
    for start in range(0, height_px, STRIP_ROWS):
        yield slice(start, min(start + STRIP_ROWS, height_px))


def _glacier_frame(p: SceneParameters, rows: slice) -> tuple[np.ndarray, np.ndarray]:
    """(s, t) in metres of the pixel centres of a strip."""
    row = (np.arange(rows.start, rows.stop) - (p.height_px - 1) / 2)[:, None] * p.cell_size_m
    col = (np.arange(p.width_px) - (p.width_px - 1) / 2)[None, :] * p.cell_size_m
    angle = math.radians(p.flow_direction_deg)
    return -row * math.cos(angle) + col * math.sin(angle), row * math.sin(angle) + col * math.cos(angle)


def _to_pixels(p: SceneParameters, s: np.ndarray, t: np.ndarray) -> np.ndarray:
    """(row, col) of places in the glacier's frame: the inverse of `_glacier_frame`."""
    angle = math.radians(p.flow_direction_deg)
    row = (-s * math.cos(angle) + t * math.sin(angle)) / p.cell_size_m + (p.height_px - 1) / 2
    col = (s * math.sin(angle) + t * math.cos(angle)) / p.cell_size_m + (p.width_px - 1) / 2
    return np.column_stack([row, col])


def _lattice_noise(lattice: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Values between the random numbers of a periodic lattice, with smooth weights."""
    x, y = np.broadcast_arrays(x, y)
    x0, y0 = np.floor(x), np.floor(y)
    wx, wy = (x - x0).astype(np.float32), (y - y0).astype(np.float32)
    wx, wy = wx * wx * (3 - 2 * wx), wy * wy * (3 - 2 * wy)
    i, j = x0.astype(np.int32) & 511, y0.astype(np.int32) & 511
    i1, j1 = (i + 1) & 511, (j + 1) & 511
    near = lattice[i, j] * (1 - wy) + lattice[i, j1] * wy
    return near + wx * (lattice[i1, j] * (1 - wy) + lattice[i1, j1] * wy - near)


def _ramp(value: np.ndarray, middle: float, half_width: float) -> np.ndarray:
    """0 below and 1 above the middle, with a smooth step of twice the half width."""
    x = np.clip((value - middle) / (2 * half_width) + 0.5, 0, 1)
    return x * x * (3 - 2 * x)


def _add_icebergs(tone: np.ndarray, ocean: np.ndarray, p: SceneParameters, rng: np.random.Generator) -> None:
    """Draw lit icebergs with their shadows, many small and few large, on the ocean alone."""
    area_km2 = ocean.size * (p.cell_size_m / 1000) ** 2
    for _ in range(rng.poisson(area_km2 * p.icebergs_per_km2)):
        centre = rng.uniform(-0.5, 0.5, 2) + (rng.integers(tone.shape[0]), rng.integers(tone.shape[1]))
        radius_px = min(38.0 * rng.random() ** -0.55, 320.0) / p.cell_size_m
        facets = np.column_stack([np.arange(7) * 2 * math.pi / 7 + rng.uniform(-0.4, 0.4, 7), rng.uniform(0.6, 1.4, 7)])
        if ocean[tuple(np.clip(np.round(centre).astype(int), 0, np.array(tone.shape) - 1))]:
            _draw_iceberg(tone, ocean, centre, radius_px, facets, p)


def _draw_iceberg(
    tone: np.ndarray, ocean: np.ndarray, centre: np.ndarray, radius_px: float, facets: np.ndarray, p: SceneParameters
) -> None:
    reach = math.ceil(2 * radius_px + 3)
    middle = np.round(centre).astype(int)
    low, high = np.maximum(middle - reach, 0), np.minimum(middle + reach + 1, tone.shape)
    window = slice(low[0], high[0]), slice(low[1], high[1])
    row, col = np.ogrid[window]
    row, col = row - centre[0], col - centre[1]
    azimuth = math.radians(p.sun_azimuth_deg)
    sunward = -math.cos(azimuth), math.sin(azimuth)
    shift_px = 0.6 + 0.3 * radius_px
    shadow = _iceberg_cover(row + shift_px * sunward[0], col + shift_px * sunward[1], radius_px, facets)
    cover = _iceberg_cover(row, col, radius_px, facets)
    plateau = _iceberg_cover(row + 1.2 * sunward[0], col + 1.2 * sunward[1], radius_px, facets)
    patch = tone[window] * (1 - 0.45 * shadow)
    patch = patch * (1 - cover) + cover * (p.ice_tone + 0.35 - 0.25 * plateau)
    tone[window] = np.where(ocean[window], patch, tone[window])


def _iceberg_cover(row: np.ndarray, col: np.ndarray, radius_px: float, facets: np.ndarray) -> np.ndarray:
    """Share of each pixel that the iceberg covers: a polygon whose sides have an azimuth and a relative distance."""
    outside = [row * math.sin(azimuth) + col * math.cos(azimuth) - radius_px * far for azimuth, far in facets]
    return np.clip(0.5 - np.maximum.reduce(outside), 0, 1)


def _blur(tone: np.ndarray) -> np.ndarray:
    """The sensor's point spread: weights 1-4-1 along both axes."""
    padded = np.pad(tone, 1, mode="edge")
    rows = (padded[:-2] + 4 * padded[1:-1] + padded[2:]) / 6
    return (rows[:, :-2] + 4 * rows[:, 1:-1] + rows[:, 2:]) / 6


def _add_noise(tone: np.ndarray, p: SceneParameters, rng: np.random.Generator) -> np.ndarray:
    if p.look == "sar" and p.noise > 0:
        looks = 1 / p.noise**2
        return np.maximum(tone, 0.02) * (rng.standard_gamma(looks, tone.shape, np.float32) / looks)
    return tone + p.noise * rng.standard_normal(tone.shape, np.float32)


def _to_counts(tone: np.ndarray, bit_depth: int) -> np.ndarray:
    """Tones 0..1 as sensor counts; 0 stays free for no data."""
    if bit_depth == 16:
        return (np.clip(tone, 0, 1) * 30_000 + 5_000).astype(np.uint16)
    return (np.clip(tone, 0, 1) * 254 + 1).astype(np.uint8)


def _cut_slc_off_gaps(image: np.ndarray, gap_px: int) -> None:
    """Blank the slanted scan-line gaps of Landsat 7 after May 2003."""
    row, col = np.ogrid[: image.shape[0], : image.shape[1]]
    image[(row + 0.14 * col) % max(16, 3 * gap_px) < gap_px] = 0
