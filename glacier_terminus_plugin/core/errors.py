"""All failures that a user can meet: each message says what was found, what was expected and what to do."""

from __future__ import annotations


class GlacierTerminusError(Exception):
    """The base of every failure this project raises on purpose."""


class ModelDefinitionError(GlacierTerminusError):
    """A model definition is wrong; `problems` lists everything that is, each with its key."""

    def __init__(self, source: str, problems: list[str]) -> None:
        self.source = source
        self.problems = problems
        noun = "problem" if len(problems) == 1 else "problems"
        super().__init__(f"{source}: {len(problems)} {noun} in the model definition:\n- " + "\n- ".join(problems))


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
