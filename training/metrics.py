"""What is reported after an epoch: accuracy, overlap of the front band and, what counts, the distance of the lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from glacier_terminus_plugin.core.line_distance import front_distance
from glacier_terminus_plugin.core.model_definition import Normalisation
from training.chips import Chip
from training.config import TrainingConfig
from training.losses import front_loss
from training.predict import Predictor, chip_front, chip_probability
from training.targets import CLASS_ROLES, FIELD_MARGIN_PX, FrontFields, allowed_classes, front_fields


@dataclass(frozen=True)
class Validation:
    """Means over the chips; distances in px."""

    loss: float
    accuracy: float  # share of pixels whose most probable class is an allowed one
    dice: float  # of the front band; for so thin a class a low figure says little
    distance_px: float  # symmetric mean of the lines found; nan where none was
    missed: int  # chips without a line


def validate(
    predict: Predictor, chips: Sequence[Chip], config: TrainingConfig, normalisation: Normalisation
) -> Validation:
    """Return the means over whole chips, as they are, without augmentation."""
    figures, distances = [], []
    for chip in chips:
        probability = chip_probability(predict, chip, normalisation)
        figures.append(_pixel_figures(probability, _chip_target(chip, config), CLASS_ROLES.index("front"), config))
        line, _ = chip_front(probability, CLASS_ROLES, chip)
        if line is not None:
            distances.append(front_distance(line, chip.front).symmetric_mean)
    loss, accuracy, dice = np.mean(figures, axis=0).tolist()
    distance = float(np.mean(distances)) if distances else float("nan")
    return Validation(loss, accuracy, dice, distance, len(chips) - len(distances))


def _chip_target(chip: Chip, config: TrainingConfig) -> np.ndarray:
    inner = slice(FIELD_MARGIN_PX, -FIELD_MARGIN_PX)
    fields = vars(front_fields(chip, config))
    return allowed_classes(FrontFields(**{name: field[inner, inner] for name, field in fields.items()}), config)


def _pixel_figures(
    probability: np.ndarray, allowed: np.ndarray, front: int, config: TrainingConfig
) -> tuple[float, float, float]:
    best = probability.argmax(axis=0)
    accuracy = float(np.take_along_axis(allowed, best[None], axis=0).mean())
    found, wanted = best == front, allowed[front]
    dice = 2 * float((found & wanted).sum()) / max(1.0, float(found.sum() + wanted.sum()))
    loss = front_loss(
        torch.from_numpy(np.log(np.maximum(probability, 1e-9)))[None],
        torch.from_numpy(allowed)[None],
        torch.ones((1, *allowed.shape[1:]), dtype=torch.bool),
        front=front,
        front_weight=config.front_weight,
        dice_weight=config.dice_weight,
    )
    return float(loss), accuracy, dice
