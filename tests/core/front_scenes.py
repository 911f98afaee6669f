"""Probability maps whose fronts, fjord walls and flow are exactly known, as networks of both kinds would give them.

All is laid out in the glacier's own frame (across: to the right for one who looks downstream; along: downstream) and
computed at each pixel's centre, so that a scene turned by any angle is as exact as one whose glacier flows up.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree
from scipy.special import expit
from skimage.draw import polygon2mask

from glacier_terminus_plugin.core.line_distance import densify

FRONT_ROLES = ("ice", "ocean", "front", "other")
MODELS = {  # name: roles; a model of ice and ocean alone is given a land mask, it cannot tell rock
    "front, flat band": FRONT_ROLES,
    "front, soft band": FRONT_ROLES,
    "region, with rock": ("ice", "ocean", "other"),
    "region, land masked": ("ice", "ocean"),
}
_CERTAIN = 0.95  # what a network gives where it is sure
_BAND_PX = 5.0  # width of the front class in the training data
_EDGE_PX = 0.7  # how fast a class gives way to the next
_FAR_PX = 2000.0
_NEAR_PX = 80.0  # farther from a front than this the distance does not matter


@dataclass(frozen=True)
class Glacier:
    """One glacier's truth: lines (n, 2) float64 row, col, pixel centres at integers.

    front runs left to right for one who looks downstream, from left_wall to right_wall; walls run downstream.
    flow_direction_deg is clockwise from up.
    """

    front: np.ndarray
    left_wall: np.ndarray
    right_wall: np.ndarray
    flow_direction_deg: float


@dataclass(frozen=True)
class FrontScene:
    """probability: (K, H, W) float32, adding up to one where valid; valid: (H, W) bool."""

    probability: np.ndarray
    roles: tuple[str, ...]
    valid: np.ndarray
    glaciers: tuple[Glacier, ...]


@dataclass(frozen=True)
class _Frame:
    """The turned frame of a square scene; its origin is the scene's middle."""

    size: int
    flow_deg: float

    @property
    def _turn(self) -> np.ndarray:
        angle = np.radians(self.flow_deg)  # rows: across and along, each as row, col
        return np.array([[np.sin(angle), np.cos(angle)], [-np.cos(angle), np.sin(angle)]])

    def to_pixels(self, across: np.ndarray, along: np.ndarray) -> np.ndarray:
        return np.column_stack([across, along]) @ self._turn + (self.size - 1) / 2

    def across_and_along(self) -> np.ndarray:
        """Return (2, H, W): each pixel's place in the frame."""
        pixels = np.indices((self.size, self.size)) - (self.size - 1) / 2
        return np.tensordot(self._turn, pixels, axes=1)


@dataclass(frozen=True)
class _Fjord:
    """A fjord between two winding walls, with a glacier in it, or none."""

    middle_px: float
    half_width_px: float
    wind_px: float
    phase: float

    def bend(self, along: np.ndarray) -> np.ndarray:
        return self.middle_px + self.wind_px * np.sin(along / 40 + self.phase)

    def wall(self, along: np.ndarray, side: int) -> np.ndarray:
        return self.bend(along) + side * self.half_width_px


@dataclass
class _Canvas:
    """What is being painted: shares of ice, ocean and rock adding up to one, and the front class's band."""

    frame: _Frame
    rng: np.random.Generator
    ice: np.ndarray
    ocean: np.ndarray
    to_front_px: np.ndarray
    band: np.ndarray  # 0..1
    valid: np.ndarray
    glaciers: list[Glacier] = field(default_factory=list)

    @classmethod
    def of_rock(cls, size: int, rng: np.random.Generator) -> _Canvas:
        shape = (size, size)
        frame = _Frame(size, float(rng.uniform(0, 360)))
        blank = (np.zeros(shape), np.zeros(shape), np.full(shape, _FAR_PX), np.zeros(shape), np.ones(shape, bool))
        return cls(frame, rng, *blank)

    @property
    def rock(self) -> np.ndarray:
        return np.clip(1 - self.ice - self.ocean, 0, 1)


def make_scene(kind: str, model: str, seed: int) -> FrontScene:
    """Return one scene: kind of KINDS, model of MODELS, any seed. The same arguments give the same scene."""
    canvas = copy.deepcopy(_painted(kind, seed))
    if kind == "gaps of low probability":
        return _finish(canvas, model, low=_stripes(canvas))
    return _finish(canvas, model, noise=0.08 if kind == "noise" else 0.0, blur_px=2.0 if kind == "blur" else 0.0)


@functools.cache  # a scene is shown by several models
def _painted(kind: str, seed: int) -> _Canvas:
    canvas = _Canvas.of_rock(_SIZES.get(kind, 256), np.random.default_rng([seed, list(KINDS).index(kind)]))
    KINDS[kind](canvas)
    return canvas


def with_land_as_ice(scene: FrontScene) -> FrontScene:
    """Return a scene of the model "region, with rock" as a model that knows the ocean alone sees it."""
    ice, ocean, rock = scene.probability
    return FrontScene(np.stack([ice + rock, ocean]), ("ice", "ocean"), scene.valid, scene.glaciers)


# --- kinds


def _fronts(canvas: _Canvas, count: int, half_width_px: float = 40) -> None:
    spacing = 2 * half_width_px + 24
    for i in range(count):
        middle = (i - (count - 1) / 2) * spacing
        fjord = _Fjord(middle, half_width_px, canvas.rng.uniform(0, 4), canvas.rng.uniform(0, 6))
        _add_glacier(canvas, fjord, *_plain_front(canvas.rng, half_width_px))


def _plain_front(rng: np.random.Generator, half_width_px: float) -> tuple[np.ndarray, np.ndarray]:
    """A front across a fjord, bayed or bulging, slanted and wavy: its place from wall (-1) to wall (1), and along."""
    across = np.linspace(-1, 1, 400)
    bulge, slant, wave = rng.uniform(-0.5, 0.5), rng.uniform(-0.3, 0.3), rng.uniform(0, 0.08)
    along = bulge * (1 - across**2) + slant * across + wave * np.sin(rng.uniform(4, 8) * across + rng.uniform(0, 6))
    return across, along * half_width_px + rng.uniform(-15, 15)


def _tongue(canvas: _Canvas) -> None:
    """A floating tongue three to four times longer than wide."""
    rng, half = canvas.rng, 45.0
    width, length = rng.uniform(0.5, 0.65), rng.uniform(85, 105)  # half width as a share of the fjord's
    along = np.array([0, 0, length, length, 0, 0]) - length / 2
    corners = np.column_stack([np.array([-1, -width, -width, width, width, 1]) * half, along])
    line = densify(corners, 0.25)
    rounded = gaussian_filter(line, [rng.uniform(5, 7) / 0.25, 0], mode="nearest")
    rounded[[0, -1]] = corners[[0, -1]]
    _add_glacier(canvas, _Fjord(0, half, 0, 0), rounded[:, 0] / half, rounded[:, 1])


def _melange(canvas: _Canvas) -> None:
    """Blotches of ice and of front, dense at the front and fading towards the open sea."""
    _fronts(canvas, 1, 50)
    grain = gaussian_filter(canvas.rng.normal(size=canvas.ice.shape), 4)
    near = np.exp(-canvas.to_front_px / 50) * (canvas.to_front_px > 4)
    blotch = np.clip(grain / grain.std() - 0.3, 0, 1) * near * canvas.ocean
    canvas.band = np.maximum(canvas.band, 0.5 * blotch)
    _to_ice(canvas, 0.7 * blotch)


def _icebergs(canvas: _Canvas) -> None:
    """Icebergs with a hint of front along their edges; two of them touch the front."""
    _fronts(canvas, 1, 50)
    front = canvas.glaciers[0].front
    along = np.array([[0.0, 0.0], [0.0, 1.0]])
    origin, ahead = canvas.frame.to_pixels(*along.T)
    downstream = ahead - origin
    normals = np.gradient(front, axis=0)[:, ::-1] * [-1, 1]
    normals /= np.hypot(*normals.T)[:, None]
    normals *= np.sign(normals @ downstream)[:, None]
    grid = np.moveaxis(np.indices(canvas.ice.shape), 0, -1)
    for i in range(7):
        radius, at = canvas.rng.uniform(3, 7), canvas.rng.integers(60, len(front) - 60)
        gap = 0.5 if i < 2 else canvas.rng.uniform(6, 60)
        centre = front[at] + normals[at] * (radius + gap)
        outside = np.hypot(*np.moveaxis(grid - centre, -1, 0)) - radius
        canvas.band = np.maximum(canvas.band, 0.4 * np.exp(-((outside / 1.5) ** 2)) * canvas.ocean)
        _to_ice(canvas, 0.9 * expit(-outside / _EDGE_PX) * canvas.ocean)


def _invalid_gaps(canvas: _Canvas) -> None:
    _fronts(canvas, 1, 50)
    canvas.valid &= ~_stripes(canvas)


def _coast(canvas: _Canvas) -> None:
    """A winding coast of rock of about 80 km (at 130 m a pixel), with a glacier's front of about 6 km in it."""
    half, inside = 23.0, 6.0
    _add_sea(canvas)
    across, along = _plain_front(canvas.rng, half)
    fjord = _Fjord(canvas.rng.uniform(-60, 60), half, 0, 0)
    mouth = min(float(_coast_line(canvas, fjord.wall(np.zeros(1), side))[0]) for side in (-1, 1))
    _add_glacier(canvas, fjord, across, along - along.max() + mouth - inside)


def _deep_fjord(canvas: _Canvas) -> None:
    """A glacier's front of 50 to 60 px at the head of a winding fjord 130 to 190 px long; islands in the sea before it.

    Where rock counts as ice, as in models of ocean alone, what they trace is the coast: a line of 700 px and more.
    """
    rng, half = canvas.rng, canvas.rng.uniform(24, 29)
    across, along = _plain_front(rng, half)
    fjord = _Fjord(rng.uniform(-20, 20), half, rng.uniform(3, 7), rng.uniform(0, 6))
    _add_sea(canvas, along_px=110)
    far = canvas.frame.across_and_along()
    for _ in range(6):
        centre, radius = (rng.uniform(-180, 180), rng.uniform(150, 230)), rng.uniform(4, 16)
        canvas.ocean *= expit((np.hypot(far[0] - centre[0], far[1] - centre[1]) - radius) / _EDGE_PX)
    _add_glacier(canvas, fjord, across, along - along.mean() - rng.uniform(20, 80), mouth_px=120)


def _all_ice(canvas: _Canvas) -> None:
    canvas.ice[:] = 1


def _all_ocean(canvas: _Canvas) -> None:
    canvas.ocean[:] = 1


def _weak_blotches(canvas: _Canvas) -> None:
    """Small or round places in which the front class is up to 0.6, and ocean likewise in models without it."""
    canvas.ice[:] = 1
    grid = np.indices(canvas.ice.shape)
    for _ in range(10):
        centre, radius = canvas.rng.uniform(10, 245, (2, 1, 1)), canvas.rng.uniform(1.5, 10)
        blotch = canvas.rng.uniform(0.3, 0.6) * np.exp(-(((grid - centre) / radius) ** 2).sum(axis=0))
        canvas.band = np.maximum(canvas.band, blotch)
        canvas.ice = np.minimum(canvas.ice, 1 - blotch)
    canvas.ocean = 1 - canvas.ice


KINDS: dict[str, Callable[[_Canvas], None]] = {
    "one front": lambda canvas: _fronts(canvas, 1, 50),
    "two fronts": lambda canvas: _fronts(canvas, 2, 34),
    "five fronts": lambda canvas: _fronts(canvas, 5, 22),
    "ice tongue": _tongue,
    "melange": _melange,
    "icebergs": _icebergs,
    "gaps of no data": _invalid_gaps,
    "gaps of low probability": lambda canvas: _fronts(canvas, 1, 50),
    "noise": lambda canvas: _fronts(canvas, 1, 50),
    "blur": lambda canvas: _fronts(canvas, 1, 50),
    "long coast": _coast,
    "deep fjord": _deep_fjord,
    "none: ice": _all_ice,
    "none: ocean": _all_ocean,
    "none: rock": lambda canvas: None,
    "none: weak blotches": _weak_blotches,
    "none: rock coast": lambda canvas: _add_sea(canvas),
}
_SIZES = {"five fronts": 416, "long coast": 560, "none: rock coast": 400, "deep fjord": 460}


# --- painting


def _add_glacier(
    canvas: _Canvas, fjord: _Fjord, across: np.ndarray, along: np.ndarray, mouth_px: float = _FAR_PX
) -> None:
    """Cut a fjord into the rock and fill it with ice up to a front: across from wall (-1) to wall (1), along in px."""
    front = canvas.frame.to_pixels(fjord.bend(along) + across * fjord.half_width_px, along)
    down = np.arange(-_FAR_PX, _FAR_PX, 1.0)
    reach = np.abs(down) < canvas.frame.size * 0.75
    left, right = (canvas.frame.to_pixels(fjord.wall(down, side), down) for side in (-1, 1))
    behind_left, behind_right = left[down < along[0]], right[down < along[-1]]
    is_ice = polygon2mask(canvas.ice.shape, np.vstack([front, behind_right[::-1], behind_left]))
    to_front = cKDTree(densify(front, 0.1)).query(
        np.moveaxis(np.indices(canvas.ice.shape), 0, -1), distance_upper_bound=_NEAR_PX
    )[0]
    pixel_across, pixel_along = canvas.frame.across_and_along()
    in_fjord = expit((fjord.half_width_px - np.abs(pixel_across - fjord.bend(pixel_along))) / _EDGE_PX)
    in_fjord *= pixel_along < mouth_px
    ice = in_fjord * expit(np.where(is_ice, to_front, -to_front) / _EDGE_PX)
    canvas.ocean = np.maximum(canvas.ocean * (1 - ice), in_fjord - ice)
    canvas.ice = np.maximum(canvas.ice, ice)
    canvas.to_front_px = np.minimum(canvas.to_front_px, to_front)
    canvas.glaciers.append(Glacier(front, left[reach], right[reach], canvas.frame.flow_deg))


def _add_sea(canvas: _Canvas, along_px: float = 0) -> None:
    across, along = canvas.frame.across_and_along()
    canvas.ocean = expit((along - along_px - _coast_line(canvas, across)) / _EDGE_PX)


def _coast_line(canvas: _Canvas, across: np.ndarray) -> np.ndarray:
    """How far along the coast lies, for each place across."""
    phase = canvas.frame.flow_deg  # another coast in each scene
    return 9 * np.sin(across / 31 + phase) + 5 * np.sin(across / 11 + 2 * phase) + 2 * np.sin(across / 4.3 + 3 * phase)


def _to_ice(canvas: _Canvas, share: np.ndarray) -> None:
    """Turn a share of the ocean into ice."""
    share = np.minimum(share, canvas.ocean)
    canvas.ocean = canvas.ocean - share
    canvas.ice = canvas.ice + share


def _stripes(canvas: _Canvas) -> np.ndarray:
    """The gaps of Landsat 7 without its scan-line corrector: 0 to 6 px wide, growing to one side, 20 px apart."""
    row, col = np.indices(canvas.ice.shape)
    phase = canvas.rng.uniform(0, 20)
    return (row + 0.17 * col + phase) % 20 < 6 * col / canvas.frame.size


def _finish(
    canvas: _Canvas, model: str, low: np.ndarray | None = None, noise: float = 0.0, blur_px: float = 0.0
) -> FrontScene:
    """Return what the network says of the canvas: the front's band over the other classes, never quite certain."""
    roles, valid = MODELS[model], canvas.valid
    shares = {"ice": canvas.ice, "ocean": canvas.ocean, "other": canvas.rock}
    if roles is FRONT_ROLES:
        front = _band(canvas, soft="soft" in model)
        shares = {role: share * (1 - front) for role, share in shares.items()}
        shares["front"] = front
    elif "other" not in roles:
        valid = valid & (canvas.rock < 0.5)
    probability = np.stack([shares[role] for role in roles])
    if low is not None:
        probability = np.where(low, _unsure(probability, roles), probability)
    if blur_px:
        probability = gaussian_filter(probability, [0, blur_px, blur_px])
    if noise:
        probability = np.clip(probability + canvas.rng.normal(0, noise, probability.shape), 1e-3, None)
    probability = probability / np.maximum(probability.sum(axis=0), 1e-6)
    doubt = 1 - _CERTAIN
    probability = (_CERTAIN * probability + doubt / len(roles)) * valid
    return FrontScene(probability.astype(np.float32), roles, valid, tuple(canvas.glaciers))


def _unsure(probability: np.ndarray, roles: tuple[str, ...]) -> np.ndarray:
    """What a network says in a gap: hardly any front, the other classes with less certainty."""
    unsure = 0.7 * probability + 0.3 / len(roles)
    for i, role in enumerate(roles):
        if role == "front":
            unsure[i] = 0.1 * probability[i]
    return unsure


def _band(canvas: _Canvas, *, soft: bool) -> np.ndarray:
    """The front class, 0..1: flat with an edge of a pixel, or a bell as wide at half its height; none on rock."""
    nearest, half = canvas.to_front_px, _BAND_PX / 2
    band = np.exp(-np.log(2) * (nearest / half) ** 2) if soft else np.clip(half + 0.5 - nearest, 0, 1)
    return np.maximum(band * (1 - canvas.rock), canvas.band)
