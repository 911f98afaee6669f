"""How long work tells its caller how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol

from .errors import CancelledError


class Progress(Protocol):
    """What long work needs of its caller."""

    def report(self, fraction: float, text: str = "") -> None:
        """Say that `fraction` (0..1) is done; `text`, where given, says what is being done."""

    def is_cancelled(self) -> bool:
        """Return whether the work should stop now."""
        ...


class _Silent:
    """A caller that neither watches nor cancels."""

    def report(self, fraction: float, text: str = "") -> None:
        pass

    def is_cancelled(self) -> bool:
        return False


SILENT: Progress = _Silent()


class SubProgress:
    """Maps one step's 0..1 onto a part of the whole, so that no step knows its place."""

    def __init__(self, progress: Progress, start: float, stop: float) -> None:
        self._progress, self._start, self._stop = progress, start, stop

    def report(self, fraction: float, text: str = "") -> None:
        self._progress.report(self._start + (self._stop - self._start) * fraction, text)

    def is_cancelled(self) -> bool:
        return self._progress.is_cancelled()


def check_cancelled(progress: Progress) -> None:
    """Raise CancelledError where the user has cancelled."""
    if progress.is_cancelled():
        raise CancelledError
