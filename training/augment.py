"""Random views of a chip: turned, zoomed, shifted, mirrored, stretched, blurred; line and image always together."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
import torch.nn.functional as F
from scipy import ndimage
from scipy.interpolate import CubicSpline

from glacier_terminus_plugin.core.model_definition import Normalisation
from glacier_terminus_plugin.core.normalisation import normalise
from training.chips import IGNORE, Chip
from training.config import TrainingConfig
from training.disturbances import WHITE, disturbed, smooth_field
from training.targets import FIELD_MARGIN_PX, NO_FRONT_PX, FrontFields

BEND_KNOTS = 5  # across a crop: bends of about 50 px
SLIDE_KNOTS_PX = (12.0, 60.0)  # between flow lines that are slid independently: from capes to bowls ...
FULL_SLIDE_PX = 45.0  # ... where they lie this far apart, and farther, by the whole way: no front is steeper than that
TONES = (-1.6, 1.6)  # nearly the darkest and the brightest, in standard deviations from the mean
CONTRASTS = (0.25, 1.3)
TONE_FEATHER_PX = 6.0  # how softly another tone ends at the fjord walls


@dataclass(frozen=True)
class View:
    """Where a crop looks: output (row, col) -> chip (row, col) = matrix @ output + offset."""

    matrix: np.ndarray  # (2, 2)
    offset: np.ndarray  # (2,)
    size_px: int
    wrong_way: bool = False  # turned so far that the glacier does not flow up: no front is to be found

    @property
    def zoom(self) -> float:
        """How many output pixels one chip pixel becomes, as a mean of both directions."""
        return float(1 / np.sqrt(abs(np.linalg.det(self.matrix))))

    def to_output(self, points: np.ndarray) -> np.ndarray:
        """Return chip points (n, 2) in the crop's (row, col)."""
        return (points - self.offset) @ np.linalg.inv(self.matrix).T


def random_view(chip: Chip, config: TrainingConfig, rng: np.random.Generator) -> View:
    """Return a random turn, zoom, mirroring and place; no way is wrong where the network is to read every direction."""
    wrong_way = bool(rng.random() < config.wrong_way_probability) and config.flows_up
    turned = rng.uniform(75, 285) if wrong_way else rng.uniform(-config.rotation_deg, config.rotation_deg)
    angle = np.radians(turned + (chip.flow_deg or 0.0))
    zoom = np.exp(rng.uniform(np.log(config.min_zoom), np.log(config.max_zoom)))
    mirror = -1.0 if rng.random() < config.flip_probability else 1.0
    stretch = np.exp(rng.uniform(-0.5, 0.5) * np.log(config.max_stretch))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    matrix = np.diag([stretch, 1 / stretch]) @ turn @ np.diag([1.0, mirror]) / zoom
    if len(chip.front) and rng.random() < config.near_front_probability:
        centre = chip.front[rng.integers(len(chip.front))] + rng.uniform(-config.jitter_px, config.jitter_px, 2)
    else:
        centre = rng.uniform(0, 1, 2) * (np.array(chip.valid.shape) - 1)
    middle = np.full(2, (config.crop_px - 1) / 2)
    return View(matrix, centre - matrix @ middle, config.crop_px, wrong_way)


def augment(
    chip: Chip, fields: FrontFields, config: TrainingConfig, normalisation: Normalisation, rng: np.random.Generator
) -> tuple[np.ndarray, FrontFields, np.ndarray]:
    """Return a random crop as the network reads it, its fields and where it is to be judged.

    Image (C, crop, crop) float32; fields with distances in the crop's pixels; judged (crop, crop) bool: all but the
    mirrored surroundings of the chip.
    """
    view = random_view(chip, config, rng)
    places = _source_places(view) + _bending(view, config, rng)
    if config.slide_px > 0:
        places = places + _sliding(places, chip.flow_deg or 0.0, config, rng)
    mirrored = bool(rng.random() < config.reflect_probability)
    image = torch.from_numpy(_stretched(chip, config, normalisation, rng))
    grid = _grid(places, chip.valid.shape)
    pixels = _sample(image, grid, "reflection" if mirrored else "zeros")
    inside = _sample(torch.from_numpy(chip.valid[None].astype(np.float32)), grid, "zeros")[0]
    stack = torch.from_numpy(np.stack([fields.distance_px, fields.ocean, fields.known_side, fields.rock]))
    wide = _grid(places, fields.distance_px.shape, FIELD_MARGIN_PX)
    distance, ocean, known_side, rock = _sample(stack, wide, "border")
    judged = inside > 0.99 if mirrored else np.ones_like(inside, dtype=bool)
    known = pixels if mirrored else pixels * inside
    if view.wrong_way:
        distance, known_side = np.full_like(distance, NO_FRONT_PX), np.zeros_like(known_side)
    seen = FrontFields(_hidden_outside(distance * view.zoom, inside), ocean, known_side * inside, rock * inside)
    if config.retone_probability > 0:
        known = _retoned(known, seen, config, rng)
    return _disturbed(known, config, rng), seen, judged


def augment_labels(
    chip: Chip, config: TrainingConfig, normalisation: Normalisation, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Return a random crop as the network reads it, (C, crop, crop) float32, and its labels, (crop, crop) uint8.

    A label is that of the nearest pixel; outside the chip, and where it has no data, it is IGNORE. Raises ValueError
    where the chip has no labels.
    """
    if chip.labels is None:
        raise ValueError(f"{chip.name} has no labels")
    view = random_view(chip, config, rng)
    places = _source_places(view) + _bending(view, config, rng)
    mirrored = bool(rng.random() < config.reflect_probability)
    image = torch.from_numpy(_stretched(chip, config, normalisation, rng))
    pixels = _sample(image, _grid(places, chip.valid.shape), "reflection" if mirrored else "zeros")
    known = np.pad(np.where(chip.valid, chip.labels, IGNORE), 1, constant_values=IGNORE)
    rows, cols = np.rint(places).astype(int) + 1
    labels = known[rows.clip(0, known.shape[0] - 1), cols.clip(0, known.shape[1] - 1)]
    return _disturbed(pixels, config, rng), labels


def _retoned(image: np.ndarray, fields: FrontFields, config: TrainingConfig, rng: np.random.Generator) -> np.ndarray:
    """Return the crop with other tones on one side of the front, or on both: open water, bright melange, bare ice."""
    for side, probability in ((fields.ocean, 1.0), (1 - fields.ocean, 0.5)):
        if rng.random() >= probability * config.retone_probability:
            continue
        weight = side * ndimage.gaussian_filter(fields.known_side, TONE_FEATHER_PX)
        total = float(weight.sum())
        if total < 1:
            continue
        mean = (image * weight).sum(axis=(1, 2), keepdims=True) / total
        tone, contrast = rng.uniform(*TONES), np.exp(rng.uniform(*np.log(CONTRASTS)))
        image = image + weight * (tone + contrast * (image - mean) - image)
    return image.astype(np.float32)


def _hidden_outside(distance: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """A front that runs on outside the chip can't be seen there: no pixel outside may count as front."""
    return np.where(inside > 0.5, distance, np.maximum(distance, NO_FRONT_PX)).astype(np.float32)


def _stretched(
    chip: Chip, config: TrainingConfig, normalisation: Normalisation, rng: np.random.Generator
) -> np.ndarray:
    """Return the whole chip normalised as the plugin does it, with a random gamma and a random error of the range."""
    gamma = np.exp(rng.uniform(-1, 1) * np.log(config.gamma))
    image = np.where(chip.valid, chip.image, 0)  # what is not valid may be no number, or beyond all others
    known = [image] if chip.scene_pixels is None else [image, chip.scene_pixels]
    low = min(0.0, *(float(values.min()) for values in known))  # decibels are negative
    span = max(1.0, *(float(values.max()) for values in known)) - low
    curve = _tone_curve(config, rng)
    pixels, *others = (low + span * np.interp(((values - low) / span) ** gamma, *curve) for values in known)
    scene = replace(chip, image=pixels, scene_pixels=others[0] if others else None).scene_range(normalisation)
    if scene is not None:
        width = scene[:, 1] - scene[:, 0]
        scene = scene + np.column_stack([width, width]) * rng.uniform(-config.contrast, config.contrast, 2)
    return normalise(pixels, chip.valid, normalisation, scene)


def _tone_curve(config: TrainingConfig, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return a random rising curve of four pieces from 0..1 to about 0..1: where its knots lie, and their heights."""
    knots = np.linspace(0, 1, 5)
    heights = knots.copy()
    heights[1:-1] += rng.uniform(-config.tone, config.tone, 3)
    return knots, np.sort(heights)


def _disturbed(image: np.ndarray, config: TrainingConfig, rng: np.random.Generator) -> np.ndarray:
    """Return the crop (C, size, size) under another sky and through another sensor."""
    size = image.shape[-1]
    image = image + config.shading * rng.uniform(0, 1) * smooth_field(size, 4, rng)
    if rng.random() < config.cloud_probability:
        veil = rng.uniform(0, 0.6) / (1 + np.exp(-4 * smooth_field(size, 6, rng)))
        image = image * (1 - veil) + WHITE * veil
    image = _blurred_and_noisy(image, config, rng)
    if rng.random() < config.stripe_probability:
        image[:, _stripes(size, rng)] = 0.0  # the mean, as normalisation leaves invalid pixels
    return disturbed(image, config, rng)


def _stripes(size: int, rng: np.random.Generator) -> np.ndarray:
    """Return (size, size) bool of slanting gaps, 1 to 4 px of every 16 to 28."""
    rows, cols = np.indices((size, size))
    slant, period, width = rng.uniform(-0.5, 0.5), rng.uniform(16, 28), rng.uniform(1, 4)
    return (rows + slant * cols) % period < width


def _blurred_and_noisy(image: np.ndarray, config: TrainingConfig, rng: np.random.Generator) -> np.ndarray:
    sigma = max(0.0, rng.uniform(-config.max_blur_px, config.max_blur_px))
    if sigma > 0.3:
        image = ndimage.gaussian_filter(image, sigma=(0, sigma, sigma))
    noise = rng.uniform(0, config.noise) / config.scaled_std
    return (image + rng.normal(0, noise, image.shape)).astype(np.float32)


def _source_places(view: View) -> np.ndarray:
    """Return the chip's row and column under each pixel of the crop, (2, size, size) float32."""
    axis = np.arange(view.size_px, dtype=np.float32)
    matrix, offset = view.matrix.astype(np.float32), view.offset.astype(np.float32)
    down, across = matrix[:, :1] * axis, matrix[:, 1:] * axis
    return down[:, :, None] + across[:, None] + offset[:, None, None]


def _bending(view: View, config: TrainingConfig, rng: np.random.Generator) -> np.ndarray:
    """Return smooth random shifts in chip pixels, (2, size, size) float32."""
    shifts = [smooth_field(view.size_px, BEND_KNOTS, rng) for _ in range(2)]
    return np.stack(shifts) * np.float32(rng.uniform(0, config.warp_px))


def _sliding(places: np.ndarray, flow_deg: float, config: TrainingConfig, rng: np.random.Generator) -> np.ndarray:
    """Return shifts along the glacier's flow, smooth across it, (2, size, size) float32 of chip (row, col).

    Flow lines and fjord walls stay as they are; the front between them gets another shape.
    """
    flow = np.radians(flow_deg)
    across = np.sin(flow) * places[0] + np.cos(flow) * places[1]
    apart = np.exp(rng.uniform(*np.log(SLIDE_KNOTS_PX)))
    knots = np.arange(across.min() - apart, across.max() + 2 * apart, apart)
    shifts = rng.normal(0, rng.uniform(0, config.slide_px * min(1.0, apart / FULL_SLIDE_PX)), len(knots))
    fine = np.arange(knots[0], knots[-1])
    along = np.interp(across, fine, CubicSpline(knots, shifts)(fine))
    return np.stack([-np.cos(flow) * along, np.sin(flow) * along]).astype(np.float32)


def _grid(places: np.ndarray, shape: tuple[int, ...], margin: int = 0) -> torch.Tensor:
    """Return the places as grid_sample wants them, for values of (H, W) whose row 0 is `margin` px above the chip."""
    grid = np.empty((1, *places.shape[1:], 2), dtype=np.float32)
    for axis in (0, 1):
        scale = np.float32(2) / np.float32(shape[axis])  # -1 and 1 are the outer pixel edges
        shift = np.float32(margin + 0.5) * scale - np.float32(1)
        np.add(places[axis] * scale, shift, out=grid[0, ..., 1 - axis])
    return torch.from_numpy(grid)


def _sample(values: torch.Tensor, grid: torch.Tensor, mode: str) -> np.ndarray:
    """Return (C, size, size): `values` (C, H, W) at the places of the grid."""
    return F.grid_sample(values[None], grid, mode="bilinear", padding_mode=mode, align_corners=False)[0].numpy()
