"""Chips as a stream of random crops for PyTorch: the same seed, epoch and place give the same crop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
import torch
from scipy import ndimage
from torch import Tensor
from torch.utils.data import Dataset, Sampler

from training.chips import Chip, glaciers_of
from training.config import TrainingConfig
from training.losses import BOUNDARY_REACH_PX


class Crops(Protocol):
    """What a task is taught by."""

    def __call__(self, number: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return a random crop of a chip: image (C, H, W) float32, allowed (K, H, W) bool, judged (H, W).

        judged: bool, or float32 of how much each pixel counts.
        """
        ...


class CropDataset(Dataset[tuple[Tensor, ...]]):
    """Random crops: image, allowed, judged and, where the loss asks for it, the distance to each class's border.

    A key is epoch * crops of an epoch + place in the epoch. Each key has its own random stream, so that the number of
    workers and the point at which a run was taken up again change nothing.
    """

    def __init__(
        self, crops: Crops, chances: np.ndarray, config: TrainingConfig, size: int, *, with_distance: bool = False
    ) -> None:
        self._crops = crops
        self._chances = chances
        self._seed = config.seed
        self._size = size
        self._with_distance = with_distance

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, key: int) -> tuple[Tensor, ...]:
        epoch, index = divmod(key, self._size)
        rng = np.random.default_rng((self._seed, epoch, index))
        chosen = int(rng.choice(len(self._chances), p=self._chances))
        image, allowed, judged = self._crops(chosen, rng)
        parts = [image, allowed, judged]
        if self._with_distance:
            parts.append(border_distance(allowed))
        return tuple(torch.from_numpy(np.ascontiguousarray(part)) for part in parts)


class RunOfBatches(Sampler[list[int]]):
    """The keys of every batch from a place in a run to its end, for one process's part of each batch."""

    def __init__(
        self, size: int, batch_size: int, per_epoch: int, epochs: range, first: int, rank: int = 0, count: int = 1
    ) -> None:
        self._size = size  # keys of an epoch
        self._batch_size = batch_size  # of all processes together
        self._per_epoch = per_epoch  # batches
        self._epochs = epochs
        self._first = first  # batch of the first epoch
        part = batch_size // count
        self._part = range(rank * part, (rank + 1) * part)

    def __len__(self) -> int:
        return len(self._epochs) * self._per_epoch - self._first

    def __iter__(self) -> Iterator[list[int]]:
        first = self._first
        for epoch in self._epochs:
            for batch in range(first, self._per_epoch):
                start = epoch * self._size + batch * self._batch_size
                yield [start + place for place in self._part]
            first = 0


def crop_chances(chips: Sequence[Chip], supplements: Sequence[tuple[Sequence[Chip], float]]) -> np.ndarray:
    """Return the chance of each chip, then of each supplement's, to be cropped next: (n,) float64 with sum 1.

    A chip's chance falls with the number of its glacier's chips (by its square root), so that a glacier with many dates
    does not drown the others; each supplement (chips, share) has its share of all crops.
    """
    counts = glaciers_of(chips)
    real = np.array([counts[chip.glacier] ** -0.5 for chip in chips])
    used = [(len(group), share) for group, share in supplements if group]
    groups = [real / real.sum() * (1 - sum(share for _, share in used))]
    groups += [np.full(size, share / size) for size, share in used]
    return np.concatenate(groups)


def border_distance(allowed: np.ndarray) -> np.ndarray:
    """Return the signed distance to the border of each class, (K, H, W) float32: -1 deep inside, 1 far outside.

    In units of BOUNDARY_REACH_PX. A pixel belongs to a class where that alone is allowed; a class that is nowhere is
    far from everywhere.
    """
    certain = allowed.sum(axis=0) == 1
    distances = [_signed_distance(channel & certain) for channel in allowed]
    return np.clip(np.stack(distances) / BOUNDARY_REACH_PX, -1, 1).astype(np.float32)


def _signed_distance(inside: np.ndarray) -> np.ndarray:
    if not inside.any():
        return np.full(inside.shape, np.inf)
    if inside.all():
        return np.full(inside.shape, -np.inf)
    outward = np.asarray(ndimage.distance_transform_edt(~inside))
    inward = np.asarray(ndimage.distance_transform_edt(inside))
    return np.where(inside, 0.5 - inward, outward - 0.5)
