"""Checkpoints: written whole or not at all, read without running code, and found wrong with the keys that are."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from glacier_terminus_plugin.core.errors import ModelFileError


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write plain values and tensors; an older file under this name survives any failure."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as stream:
            torch.save(state, stream)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint on the CPU; raises ModelFileError where the file is not one (or holds code)."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise ModelFileError(
            f"{path}: not a checkpoint of tensors and plain values ({type(error).__name__}: {error}). "
            "Choose a file that `python -m training fit` wrote, or a state dict."
        ) from error
    if not isinstance(state, dict):
        raise ModelFileError(f"{path}: holds a {type(state).__name__}; expected a checkpoint or a state dict")
    return state


def load_weights(network: nn.Module, path: Path) -> list[str]:
    """Start from a checkpoint of this project or of mmsegmentation; returns the keys left at random.

    Only the classifier (conv_seg) may differ, since the number of classes may. Raises ModelFileError naming every
    other key that is missing, too many or of another shape.
    """
    state = load_checkpoint(path)
    weights: dict[str, Tensor] = state.get("averaged") or state.get("state_dict") or state
    expected = network.state_dict()
    other_classes = [
        key for key in weights if "conv_seg" in key and key in expected and weights[key].shape != expected[key].shape
    ]
    weights = {key: value for key, value in weights.items() if key not in other_classes}
    problems = _differences(weights, expected, ignored=set(other_classes))
    if problems:
        raise ModelFileError(f"{path}: the weights do not fit this network:\n- " + "\n- ".join(problems))
    network.load_state_dict(weights, strict=False)
    return other_classes


def _differences(weights: dict[str, Tensor], expected: dict[str, Tensor], ignored: set[str]) -> list[str]:
    problems = [f"missing: {key}" for key in sorted(expected.keys() - weights.keys() - ignored)]
    problems += [f"unexpected: {key}" for key in sorted(weights.keys() - expected.keys())]
    for key in sorted(weights.keys() & expected.keys()):
        if weights[key].shape != expected[key].shape:
            problems.append(f"{key}: shape {tuple(weights[key].shape)}, expected {tuple(expected[key].shape)}")
    return problems
