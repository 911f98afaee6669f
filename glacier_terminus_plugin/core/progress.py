"""How long work tells its caller how far it is, and learns that it should stop."""

from __future__ import annotations

import threading
import time
from typing import Callable, Protocol

from .errors import CancelledError

_POLL_S = 0.05  # how long a cancel may go unnoticed


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
    """Maps one step's 0..1 onto a part of the whole, so that no step knows its place.

    text: what is told of the step, in place of what it says itself.
    """

    def __init__(self, progress: Progress, start: float, stop: float, text: str = "") -> None:
        self._progress, self._start, self._stop, self._text = progress, start, stop, text

    def report(self, fraction: float, text: str = "") -> None:
        self._progress.report(self._start + (self._stop - self._start) * fraction, self._text or text)

    def is_cancelled(self) -> bool:
        return self._progress.is_cancelled()


def check_cancelled(progress: Progress) -> None:
    """Raise CancelledError where the user has cancelled."""
    if progress.is_cancelled():
        raise CancelledError


def pause(seconds: float, progress: Progress) -> None:
    """Wait for some time, looking out for a cancel. Raises CancelledError."""
    ending = time.monotonic() + seconds
    while (left := ending - time.monotonic()) > 0:
        check_cancelled(progress)
        time.sleep(min(_POLL_S, left))


def run_side_by_side(work: Callable[[], object], count: int, stop: Callable[[], None], progress: Progress) -> None:
    """Do a piece of work in so many threads at once, looking out for a cancel.

    stop: makes the work end soon; it is not waited for then. Raises CancelledError, and the first error of the work.
    """
    errors: list[Exception] = []

    def watched() -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001  (raised again below, in the caller's thread)
            errors.append(error)

    threads = [threading.Thread(target=watched, name="glacier terminus") for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        while thread.is_alive():
            thread.join(_POLL_S)
            if progress.is_cancelled():
                stop()
                raise CancelledError
    if errors:
        raise errors[0]
