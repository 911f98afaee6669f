"""What is reported after an epoch: loss, accuracy, overlap and, what counts, the distance of the lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from glacier_terminus_plugin.core.line_distance import symmetric_mean
from training.chips import Chip
from training.losses import Target
from training.predict import Predictor, chip_front, chip_probability, chip_termini, draws_lines
from training.task import Task


@dataclass(frozen=True)
class Validation:
    """Means over the chips; distances in px. A figure that nothing was there for is nan."""

    loss: float
    accuracy: float  # share of judged pixels whose most probable class is an allowed one
    dice: float  # 2 I / (F + T) of the classes whose shape counts, a mean over the images that show or find one
    miou: float  # I / U of each class, counted over all images, a mean over the classes
    distance_px: float  # symmetric mean of the lines found
    missed: int  # chips with a front in which none was found


def validate(
    predict: Predictor, chips: Sequence[Chip], task: Task, is_cancelled: Callable[[], bool] = lambda: False
) -> Validation | None:
    """Return the means over whole chips, as they are, without augmentation; None where it was cancelled."""
    counts = np.zeros((len(task.classes), 3))
    losses, accuracies, dices, distances = [], [], [], []
    missed = 0
    for chip in chips:
        if is_cancelled():
            return None
        probability = chip_probability(predict, chip, task.normalisation)
        allowed, judged = task.target(chip)
        losses.append(_loss(probability, allowed, judged, task))
        best = probability.argmax(axis=0)
        if judged.any():
            accuracies.append(float(np.take_along_axis(allowed, best[None], axis=0)[0][judged].mean()))
        in_chip = _counts(best, allowed, judged)
        counts += in_chip
        both, found, wanted = in_chip[list(task.loss.shapes)].sum(axis=0)
        if found + wanted > 0:
            dices.append(2 * both / (found + wanted))
        distance = _distance(probability, chip, allowed, task)
        if distance is not None:
            distances.append(distance)
            missed += int(np.isnan(distance))
    return Validation(_mean(losses), _mean(accuracies), _mean(dices), _mean_overlap(counts), _mean(distances), missed)


def _loss(probability: np.ndarray, allowed: np.ndarray, judged: np.ndarray, task: Task) -> float:
    from training.dataset import border_distance

    distance = torch.from_numpy(border_distance(allowed))[None] if task.loss.needs_distance else None
    target = Target(torch.from_numpy(allowed)[None], torch.from_numpy(judged)[None], distance)
    return float(task.loss(torch.from_numpy(np.log(np.maximum(probability, 1e-9)))[None], target))


def _counts(best: np.ndarray, allowed: np.ndarray, judged: np.ndarray) -> np.ndarray:
    """Return pixels in both, found and wanted for each class, (K, 3), where one class alone is right."""
    certain = judged & (allowed.sum(axis=0) == 1)
    counts = []
    for channel, wanted in enumerate(allowed):
        found, truth = (best == channel) & certain, wanted & certain
        counts.append([(found & truth).sum(), found.sum(), truth.sum()])
    return np.array(counts, dtype=np.float64)


def _mean_overlap(counts: np.ndarray) -> float:
    both, found, wanted = counts.T
    union = found + wanted - both
    return _mean((both[union > 0] / union[union > 0]).tolist())


def _distance(probability: np.ndarray, chip: Chip, allowed: np.ndarray, task: Task) -> float | None:
    """Return the distance of the chip's lines, nan where none was found, None where there is no front to find."""
    truth = true_fronts(chip, allowed, task.roles)
    if not truth:
        return None
    lines = [terminus.path for terminus in chip_termini(probability, task.roles, chip)]
    return symmetric_mean(lines, truth) if lines else float("nan")


def true_fronts(chip: Chip, allowed: np.ndarray, roles: Sequence[str]) -> tuple[np.ndarray, ...]:
    """Return the drawn fronts, or the one between ice and ocean of the mask; () where there is neither."""
    if not draws_lines(roles):
        return ()
    if chip.fronts or chip.labels is None:
        return chip.fronts
    certain = allowed & (allowed.sum(axis=0) == 1)
    line, _ = chip_front(certain.astype(np.float32), roles, chip)
    return () if line is None else (line,)


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")
