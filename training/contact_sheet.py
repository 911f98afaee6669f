"""Every augmentation by name, alone, on one picture: what a network is shown, and whether labels go with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

from glacier_terminus_plugin.core.model_definition import Normalisation
from training.augment import augment, augment_labels
from training.chips import Chip
from training.config import TrainingConfig
from training.targets import front_fields

# everything at rest: a crop around the front, as the plugin would read it
STILL: dict[str, Any] = {
    "rotation_deg": 0.0,
    "wrong_way_probability": 0.0,
    "min_zoom": 1.0,
    "max_zoom": 1.0,
    "flip_probability": 0.0,
    "near_front_probability": 1.0,
    "jitter_px": 0.0,
    "reflect_probability": 0.0,
    "max_stretch": 1.0,
    "warp_px": 0.0,
    "slide_px": 0.0,
    "retone_probability": 0.0,
    "gamma": 1.0,
    "tone": 0.0,
    "contrast": 0.0,
    "noise": 0.0,
    "max_blur_px": 0.0,
    "shading": 0.0,
    "cloud_probability": 0.0,
    "stripe_probability": 0.0,
    "haze_probability": 0.0,
    "cloud_shadow_probability": 0.0,
    "speckle_probability": 0.0,
    "resample_probability": 0.0,
    "band_dropout_probability": 0.0,
}
# name: the settings that turn it on, all else at rest; strengths are the config's own where it has one
AUGMENTATIONS: dict[str, dict[str, Any]] = {
    "none": {},
    "rotation about the flow": {"rotation_deg": None},
    "wrong way": {"wrong_way_probability": 1.0},
    "flip": {"flip_probability": 0.5},
    "scale": {"min_zoom": None, "max_zoom": None},
    "stretch": {"max_stretch": None},
    "bending": {"warp_px": None},
    "shift": {"jitter_px": None},
    "mirrored border": {"reflect_probability": 1.0, "jitter_px": 120.0},
    "gamma": {"gamma": None},
    "tone curve": {"tone": None},
    "contrast": {"contrast": None},
    "shading": {"shading": None},
    "cloud": {"cloud_probability": 1.0},
    "haze": {"haze_probability": 1.0},
    "cloud shadow": {"cloud_shadow_probability": 1.0},
    "SLC-off stripes": {"stripe_probability": 1.0},
    "noise": {"noise": None},
    "blur": {"max_blur_px": None},
    "speckle": {"speckle_probability": 1.0},
    "resampling": {"resample_probability": 1.0},
    "band dropout": {"band_dropout_probability": 1.0},
    "sliding along the flow": {"slide_px": None},
    "other tones": {"retone_probability": 1.0},
}
CELL_PX, HEAD_PX, NAME_PX = 144, 22, 170
EDGE = (255, 64, 32)


def config_for(name: str, config: TrainingConfig) -> TrainingConfig:
    """Return the config with one augmentation on, as strong as the config has it, and all others off."""
    own = {key: getattr(config, key) if value is None else value for key, value in AUGMENTATIONS[name].items()}
    return replace(config, **{**STILL, **own})


def draw_sheet(
    chips: Sequence[Chip], names: Sequence[str], config: TrainingConfig, normalisation: Normalisation, columns: int = 6
) -> Image.Image:
    """Return a picture with a row for each augmentation and a column for each random draw, labels' edges in red."""
    sheet = Image.new("RGB", (NAME_PX + columns * CELL_PX, HEAD_PX + len(names) * CELL_PX), (24, 24, 28))
    pen = ImageDraw.Draw(sheet)
    pen.text((8, 5), "label edges in red", fill=EDGE)
    for row, name in enumerate(names):
        top = HEAD_PX + row * CELL_PX
        pen.text((8, top + CELL_PX // 2 - 6), name, fill=(235, 235, 235))
        for column in range(columns):
            chip = chips[column % len(chips)]
            rng = np.random.default_rng((config.seed, row, column))
            picture = _picture(chip, config_for(name, config), normalisation, rng)
            small = Image.fromarray(picture).resize((CELL_PX - 2, CELL_PX - 2), Image.Resampling.LANCZOS)
            sheet.paste(small, (NAME_PX + column * CELL_PX, top))
    return sheet


def save_sheet(sheet: Image.Image, path: Path) -> None:
    """Write the sheet as PNG, under its name only when it is whole."""
    part = path.with_name(path.name + ".part")
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(part, format="PNG")
    part.replace(path)


def _picture(chip: Chip, config: TrainingConfig, normalisation: Normalisation, rng: np.random.Generator) -> np.ndarray:
    """Return one crop, (size, size, 3) uint8: up to three bands, grey where there is one."""
    if len(chip.front):
        image, fields, _ = augment(chip, front_fields(chip, config), config, normalisation, rng)
        edge = fields.distance_px < 1
    elif chip.labels is not None:
        image, labels = augment_labels(chip, config, normalisation, rng)
        edge = ndimage.morphological_gradient(labels, size=2) > 0
    else:
        raise ValueError(f"{chip.name} has neither a front nor labels")
    bands = image[[0, 0, 0]] if len(image) < 3 else image[:3]
    if len(image) == 2:
        bands = image[[0, 1, 1]]
    tone = ((bands + 1.6) / 3.4 * 255).clip(0, 255).astype(np.uint8).transpose(1, 2, 0)
    return np.where(edge[..., None], np.array(EDGE, dtype=np.uint8), tone)
