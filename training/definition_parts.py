"""What a training config means in the plugin's own terms: its normalisation and its classes, never written twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from glacier_terminus_plugin.core.class_roles import COLOR_OF_ROLE
from glacier_terminus_plugin.core.model_definition import ModelClass, Normalisation, NormalisationStats
from glacier_terminus_plugin.core.normalisation import normalise
from training.chips import Chip, ChipError
from training.config import TrainingConfig
from training.targets import CLASS_ROLES

_CLASSES = {"ice": (1, "Ice"), "ocean": (2, "Ocean"), "front": (3, "Calving front"), "other": (4, "Other")}  # by role


def normalisation_of(config: TrainingConfig) -> Normalisation:
    """Return the normalisation that the network is trained with and that its definition will state."""
    bands = config.bands
    stats = NormalisationStats(
        (0.0,) * bands, (255.0,) * bands, (config.scaled_mean,) * bands, (config.scaled_std,) * bands
    )
    return Normalisation("scene", stats, (config.low_percentile, config.high_percentile), (0.0, 255.0))


def measured_normalisation(chips: Sequence[Chip], config: TrainingConfig) -> Normalisation:
    """Return a normalisation by each scene's percentiles, whose mean and deviation are those of these chips."""
    bands = len(chips[0].image)
    percentiles = (config.low_percentile, config.high_percentile)
    plain = Normalisation("scene", NormalisationStats((0.0,) * bands, (1.0,) * bands, (0.0,) * bands, (1.0,) * bands))
    plain = replace(plain, percentiles=percentiles)
    sums, count = np.zeros((2, bands)), 0
    low, high = np.full(bands, np.inf), np.full(bands, -np.inf)
    for chip in chips:
        if chip.valid.any():
            scaled = normalise(chip.image, chip.valid, plain, chip.scene_range(plain))
            values = scaled[:, chip.valid].astype(np.float64)
            sums += [values.sum(axis=1), (values**2).sum(axis=1)]
            count += values.shape[1]
            raw = chip.image[:, chip.valid].astype(np.float64)
            low, high = np.minimum(low, raw.min(axis=1)), np.maximum(high, raw.max(axis=1))
    if not count:
        raise ChipError("training", ["no chip has a valid pixel"])
    mean = sums[0] / count
    std = np.sqrt(np.maximum(sums[1] / count - mean**2, 0))
    std[std < 1e-3] = 1.0  # a band without any contrast stays as it is
    stats = NormalisationStats(*(tuple(map(float, values)) for values in (low, high, mean, std)))
    kind = chips[0].image.dtype
    whole = (float(np.iinfo(kind).min), float(np.iinfo(kind).max)) if kind.kind in "iu" else None
    return Normalisation("scene", stats, percentiles, whole)


def model_classes() -> tuple[ModelClass, ...]:
    """Return the classes in the order of the network's channels."""
    return tuple(ModelClass(*_CLASSES[role], COLOR_OF_ROLE[role], role) for role in CLASS_ROLES)
