"""Memory that a run leaves for the next one: given back once none has begun for a while."""

from __future__ import annotations

import atexit
import threading
from typing import Callable

_FAREWELL_S = 0.5  # how long the thread that gives back is waited for when the program ends

_lock = threading.Lock()  # of the two below
_timer: threading.Timer | None = None  # the last one, whether it has rung or not
_rest: Callable[[], None] | None = None


def give_back_later(rest: Callable[[], None], seconds: float) -> None:
    """Call `rest` after some time, in another thread, unless a run begins or leaves something itself before."""
    global _timer, _rest
    timer = threading.Timer(seconds, give_back_now)
    timer.daemon = True  # else the program's end would wait for it
    with _lock:
        replaced, _timer, _rest = _timer, timer, rest
    if replaced is not None:
        replaced.cancel()
    timer.start()


def keep_for_this_run() -> None:
    """Let a run that begins have what the last one has left."""
    _taken()


def give_back_now() -> None:
    """Give back what the last run has left, if it is still there."""
    rest = _taken()
    if rest is not None:
        rest()


def _taken() -> Callable[[], None] | None:
    global _rest
    with _lock:
        timer, rest, _rest = _timer, _rest, None
    if timer is not None:
        timer.cancel()
    return rest


@atexit.register
def _end() -> None:
    """Let no thread be inside onnxruntime when Python ends: the whole process would end with an error."""
    keep_for_this_run()
    if _timer is not None:
        _timer.join(_FAREWELL_S)
