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
from training.targets import allowed_classes, front_fields

Sample = tuple[Tensor, Tensor, Tensor]  # image (C, H, W) float32, allowed (K, H, W) bool, judged (H, W) bool


class CropDataset(Dataset[Sample]):
    """Random crops; an epoch is `chips_per_epoch` of them, however many chips there are.

    A chip's chance falls with the number of its glacier's chips (by its square root), so that a glacier with many
    dates does not drown the others; each supplement (chips, share) has its share of all crops. Each crop has its own
    random stream: the number of workers changes nothing.
    """

    def __init__(
        self,
        chips: Sequence[Chip],
        supplements: Sequence[tuple[Sequence[Chip], float]],
        config: TrainingConfig,
        normalisation: Normalisation,
    ) -> None:
        self._chips = [*chips, *(chip for group, _ in supplements for chip in group)]
        self._config = config
        self._normalisation = normalisation
        self._fields = [front_fields(chip, config) for chip in self._chips]
        self._chances = crop_chances(chips, supplements)
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


def crop_chances(chips: Sequence[Chip], supplements: Sequence[tuple[Sequence[Chip], float]]) -> np.ndarray:
    """Return the chance of each chip, then of each supplement's, to be cropped next: (n,) float64 with sum 1."""
    counts = glaciers_of(chips)
    real = np.array([counts[chip.glacier] ** -0.5 for chip in chips])
    used = [(len(group), share) for group, share in supplements if group]
    groups = [real / real.sum() * (1 - sum(share for _, share in used))]
    groups += [np.full(size, share / size) for size, share in used]
    return np.concatenate(groups)
