"""The definition that completes a model of another program, beside its network: `open_model` finds it there."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from .errors import OutputError
from .json_reader import MAX_TEXT
from .model_definition import FILE_NAME
from .model_package import OpenedModel


def path_beside(network: Path) -> Path:
    """Return where the definition of a network goes. Raises OutputError where it can't be written, or one is there."""
    path = network.with_suffix(".json")
    if FILE_NAME.fullmatch(network.name) is None:
        raise OutputError(
            f"{network.name} lacks settings, and a definition that gives them can't name such a file. Let its name "
            "consist of letters from A to Z, digits, spaces, dots, hyphens and underscores and end in .onnx, then add "
            "it again."
        )
    if os.path.lexists(path):
        raise OutputError(
            f"{network.name} lacks settings, and the definition that gives them can't be written: {path} already "
            "exists and is not overwritten. Add that file if it is the model's definition; else rename it, then add "
            "the model again."
        )
    if not os.access(path.parent, os.W_OK):
        raise _not_written(path, f"the folder {path.parent} can't be written to")
    return path


def write_beside(opened: OpenedModel) -> Path:
    """Write the definition of a model that was opened with settings beside its network; return where.

    What was assumed of the model is added to its description. Raises OutputError; nothing is left then.
    """
    path = path_beside(opened.onnx_path)
    description = "\n".join(text for text in (opened.definition.description, *opened.notes) if text)
    try:
        replace(opened.definition, description=description[:MAX_TEXT]).save(path)
    except OSError as error:
        raise _not_written(path, error.strerror or str(error)) from None
    return path


def _not_written(path: Path, reason: str) -> OutputError:
    return OutputError(
        f"The model's definition can't be kept as {path}: {reason}. Copy the model into a folder of yours that has "
        "room, and add it from there."
    )
