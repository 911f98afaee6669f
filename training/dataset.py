"""Chips as a stream of random crops for PyTorch: the same seed, epoch and place give the same crop."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from glacier_terminus_plugin.core.model_definition import Normalisation
from training.augment import augment
from training.chips import Chip, glaciers_of
from training.config import TrainingConfig
from training.importers.synthetic_scenes import SYNTHETIC
from training.targets import allowed_classes, front_fields

Sample = tuple[Tensor, Tensor, Tensor]  # image (C, H, W) float32, allowed (K, H, W) bool, judged (H, W) bool


class CropDataset(Dataset[Sample]):
    """Random crops; an epoch is `chips_per_epoch` of them, however many chips there are.

    A chip's chance falls with the number of its glacier's chips (by its square root), so that a glacier with many
    dates does not drown the others; made scenes have `synthetic_share` of all crops. Each crop has its own random
    stream: the number of workers changes nothing.
    """

    def __init__(self, chips: Sequence[Chip], config: TrainingConfig, normalisation: Normalisation) -> None:
        self._chips = list(chips)
        self._config = config
        self._normalisation = normalisation
        self._fields = [front_fields(chip, config) for chip in chips]
        self._chances = crop_chances(chips, config.synthetic_share)
        self.epoch = 0

    def __len__(self) -> int:
        return self._config.chips_per_epoch

    def __getitem__(self, index: int) -> Sample:
        rng = np.random.default_rng((self._config.seed, self.epoch, index))
        chosen = int(rng.choice(len(self._chips), p=self._chances))
        image, fields, judged = augment(
            self._chips[chosen], self._fields[chosen], self._config, self._normalisation, rng
        )
        allowed = allowed_classes(fields, self._config)
        return torch.from_numpy(image), torch.from_numpy(allowed), torch.from_numpy(judged)


def crop_chances(chips: Sequence[Chip], synthetic_share: float) -> np.ndarray:
    """Return each chip's chance to be cropped next, (n,) float64 with sum 1."""
    counts = glaciers_of(chips)
    made = np.array([chip.glacier == SYNTHETIC for chip in chips])
    chances = np.array([counts[chip.glacier] ** -0.5 for chip in chips])
    if made.any() and not made.all():
        chances[made] *= synthetic_share / chances[made].sum()
        chances[~made] *= (1 - synthetic_share) / chances[~made].sum()
    return chances / chances.sum()
