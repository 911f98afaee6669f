"""A network as it is measured and exported, with what it needs to be used; and how a checkpoint gives one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from torch import nn

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_definition import ModelClass, Normalisation, NormalisationStats
from training.checkpoint import load_checkpoint
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.hrnet import HRNet, build_hrnet
from training.mirrored import Mirrored


@dataclass(frozen=True)
class TrainedNetwork:
    """What `evaluate`, `export` and the like work with; the network is in evaluation mode, on the CPU."""

    network: nn.Module
    config: TrainingConfig
    classes: tuple[ModelClass, ...]  # channel i of the network is classes[i]
    normalisation: Normalisation  # from raw bands to what the network reads

    @property
    def roles(self) -> tuple[str, ...]:
        """Return what each channel means to the extraction of lines."""
        return tuple(one.role for one in self.classes)


def load_network(path: Path) -> TrainedNetwork:
    """Return the averaged network of a checkpoint that `fit` wrote, as it is measured and exported.

    Raises ModelFileError where the file is no such checkpoint.
    """
    state = load_checkpoint(path)
    if "config" not in state or "averaged" not in state:
        raise ModelFileError(f"{path}: has no training config; choose a last.pt or best.pt that `fit` wrote")
    try:
        config = TrainingConfig.from_dict(state["config"])
        classes, normalisation = stored_facts(state)
        network = build_hrnet(config.network, bands=config.bands, classes=len(classes))
        network.load_state_dict(state["averaged"])
    except (RuntimeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelFileError(
            f"{path}: its weights, classes and settings do not fit together ({str(error).splitlines()[0]}). It is "
            "damaged or of another release: train it again, or choose another."
        ) from error
    return TrainedNetwork(as_exported(network, config), config, classes, normalisation)


def as_exported(network: HRNet, config: TrainingConfig) -> nn.Module:
    """Return the network as it is measured and exported, in evaluation mode."""
    return (Mirrored(network) if config.mirrored else network).eval()


def facts_to_store(classes: Sequence[ModelClass], normalisation: Normalisation) -> dict[str, Any]:
    """Return classes and normalisation as plain values, for a checkpoint."""
    return {"classes": [asdict(one) for one in classes], "normalisation": asdict(normalisation)}


def stored_facts(state: dict[str, Any]) -> tuple[tuple[ModelClass, ...], Normalisation]:
    """Return a checkpoint's classes and normalisation; those of the front task where it is older than both."""
    if "classes" not in state:
        return model_classes(), normalisation_of(TrainingConfig.from_dict(state["config"]))
    classes = tuple(ModelClass(**{**one, "color": tuple(one["color"])}) for one in state["classes"])
    values = dict(state["normalisation"])
    return classes, Normalisation(**{**values, "stats": NormalisationStats(**values["stats"])})
