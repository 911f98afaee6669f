"""Moves what is whole to its place; on Windows a virus scanner may hold for a moment what was just written."""

from __future__ import annotations

import os
import sys
import time

_PATIENCE_S, _PAUSE_S = 2.0, 0.1


def move_into_place(part: str | os.PathLike[str], place: str | os.PathLike[str]) -> None:
    """Do what os.replace does; where Windows refuses, try again for a while. Raises OSError."""
    ending = time.monotonic() + _PATIENCE_S
    while True:
        try:
            os.replace(part, place)
            return
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() > ending:
                raise
        time.sleep(_PAUSE_S)
