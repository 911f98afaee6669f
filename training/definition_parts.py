"""What a training config means in the plugin's own terms: its normalisation and its classes, never written twice."""

from __future__ import annotations

from glacier_terminus_plugin.core.model_definition import ModelClass, Normalisation, NormalisationStats
from training.config import TrainingConfig
from training.targets import CLASS_ROLES

_CLASSES = {  # role: value in the classified raster, name, colour
    "ice": (1, "Ice", (203, 230, 245)),
    "ocean": (2, "Ocean", (31, 78, 140)),
    "front": (3, "Calving front", (226, 61, 40)),
    "other": (4, "Other", (128, 122, 112)),
}


def normalisation_of(config: TrainingConfig) -> Normalisation:
    """Return the normalisation that the network is trained with and that its definition will state."""
    bands = config.bands
    stats = NormalisationStats(
        (0.0,) * bands, (255.0,) * bands, (config.scaled_mean,) * bands, (config.scaled_std,) * bands
    )
    return Normalisation("scene", stats, (config.low_percentile, config.high_percentile), (0.0, 255.0))


def model_classes() -> tuple[ModelClass, ...]:
    """Return the classes in the order of the network's channels."""
    return tuple(ModelClass(*_CLASSES[role], role=role) for role in CLASS_ROLES)
