"""Ctrl-C, and the signal by which a computing centre ends a job: the run stops after its step, with a checkpoint."""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType, TracebackType
from typing import Self

ECHO_S = 1.0  # torchrun passes on a Ctrl-C that the terminal has sent to every process already


class Interruption:
    """While it is entered, the first signal is noted in `asked` and the second one stops at once."""

    def __init__(self) -> None:
        self.asked = False
        self._asked_at = 0.0
        self._before: dict[int, object] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():  # elsewhere Python allows no handlers
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def finish_in_peace(self) -> None:
        """From here on a signal to end is not heard: torchrun sends it when another process has died."""
        if self._before:
            self._before[signal.SIGTERM] = signal.SIG_IGN
            signal.signal(signal.SIGTERM, signal.SIG_IGN)

    def _note(self, number: int, frame: FrameType | None) -> None:
        now = time.monotonic()
        if self.asked and now - self._asked_at > ECHO_S:
            raise KeyboardInterrupt
        if not self.asked:
            self.asked, self._asked_at = True, now
            print("\nStopping after this step, with a checkpoint. Once more stops at once.", flush=True)


def leave_signals_to_the_parent(worker: int) -> None:
    """Let a loader's process live on at a Ctrl-C, which reaches it too: the run ends it when it is done with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
