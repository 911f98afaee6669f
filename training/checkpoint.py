"""Checkpoints: written whole or not at all, and read without running code."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import torch

from glacier_terminus_plugin.core.errors import GlacierTerminusError, ModelFileError


class CheckpointError(GlacierTerminusError):
    """A checkpoint can't be written; an earlier one survives."""


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write plain values and tensors; an older file under this name survives any failure.

    Raises CheckpointError where the file can't be written, on a full disk for instance.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as stream:
            torch.save(state, stream)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
    except (OSError, RuntimeError) as error:  # torch tells of a full disk by a RuntimeError
        survives = f"The earlier {path.name} is as it was. " if path.exists() else ""
        free = shutil.disk_usage(path.parent).free / 1e6
        raise CheckpointError(
            f"{path}: the checkpoint can't be written ({str(error).splitlines()[0]}). {survives}"
            f"{free:.0f} MB of the disk are free: make room, then go on with --resume."
        ) from error
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
