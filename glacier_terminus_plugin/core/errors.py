"""All failures that a user can meet: each message says what was found, what was expected and what to do."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path


class GlacierTerminusError(Exception):
    """The base of every failure this project raises on purpose."""


class ProblemsError(GlacierTerminusError):
    """Something can't be used as it is; `problems` lists everything that is wrong with it."""

    _place = "data"

    def __init__(self, source: str | os.PathLike[str], problems: Sequence[str]) -> None:
        self.problems = list(problems)
        noun = "problem" if len(problems) == 1 else "problems"
        found = f"{os.fspath(source)}: {len(problems)} {noun} in the {self._place}:"
        super().__init__("\n- ".join([found, *problems]))


class ModelDefinitionError(ProblemsError):
    """A model definition is wrong; `problems` lists everything that is, each with its key."""

    _place = "model definition"


class ModelSettingsError(ModelDefinitionError):
    """A model of another program is sound, but does not say all that is needed; a user can, as its settings."""

    def __init__(
        self, source: str, problems: Sequence[str], network: Path, missing: Sequence[str], channels: int | None
    ) -> None:
        super().__init__(source, problems)
        self.network = network  # the file
        self.missing = tuple(missing)  # keys of a definition of ours
        self.channels = channels  # of the network's output, None where it does not say how many


class ModelFileError(GlacierTerminusError):
    """The network's file is missing, damaged, unsafe or disagrees with its definition."""


class RasterError(GlacierTerminusError):
    """A raster can't be read, or does not fit the model."""


class GridError(GlacierTerminusError):
    """A place, a size or a direction does not make a usable grid."""


class NoTerminusError(GlacierTerminusError):
    """There is no line to draw where one was asked for."""


class OutputError(GlacierTerminusError):
    """A result can't be written."""


class RuntimeMissingError(GlacierTerminusError):
    """A library that runs networks or extracts lines is not installed."""


class InstallationError(GlacierTerminusError):
    """Packages can't be installed, or don't work where they were."""


class CancelledError(GlacierTerminusError):
    """The user cancelled; nothing was kept."""

    def __init__(self) -> None:
        super().__init__("Cancelled. Nothing was written.")


class ScenePatternError(GlacierTerminusError):
    """A pattern for file names can't be used, or reads what is no date."""
