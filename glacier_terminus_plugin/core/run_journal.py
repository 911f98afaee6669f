"""What a long run has found so far, kept on disk: one with the same wishes, after one that was cut short, goes on."""

from __future__ import annotations

import dataclasses
import enum
import hashlib
import json
import os
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

_KEPT_DAYS = 30  # of what no run has taken up

FileState = tuple[str, int, int]


class RunJournal:
    """Values of a run's steps, as JSON has them, in a file named after all that decides what they are.

    Each is on the disk before `keep` returns. A record that was cut off is none. Where the folder can't be written to
    nothing is kept: that is no reason to lose the run.
    """

    def __init__(self, folder: Path, fingerprint: str) -> None:
        self._path = folder / f"{fingerprint}.jsonl"
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            _forget_old(folder)
        self._values = _read(self._path)

    def get(self, step: str) -> Any:
        """Return what a step has found, None where it is not known."""
        return self._values.get(step)

    def keep(self, step: str, value: Any) -> None:
        """Keep what a step has found, which is not None."""
        record = json.dumps([step, value], default=_plain)
        with suppress(OSError), open(self._path, "a", encoding="utf-8") as file:
            file.write(f"\n{record}\n")  # the first sign ends what a run has left half-written

    def forget(self) -> None:
        """Remove it: the run has ended well."""
        with suppress(OSError):
            self._path.unlink()


def fingerprint(*parts: Any) -> str:
    """Return a name for all that decides what a run finds: it changes with any part, numbers in arrays included."""
    return hashlib.sha256(json.dumps(parts, default=_plain, sort_keys=True).encode()).hexdigest()


def states_of(files: Iterable[str]) -> list[FileState]:
    """Return path, size and time of change of each file that is one of the system's.

    Those in which QGIS keeps statistics, once it has shown an image, are left out.
    """
    found = []
    for path in files:
        if path.lower().endswith(".aux.xml"):
            continue
        with suppress(OSError, ValueError):
            state = os.stat(path)
            found.append((path, state.st_size, state.st_mtime_ns))
    return found


def _plain(value: Any) -> Any:
    """Return what JSON has for a value that it does not know."""
    if isinstance(value, (np.ndarray, np.generic)):
        return value.tolist()
    if isinstance(value, enum.Enum):
        return value.name
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    raise TypeError(f"a {type(value).__name__} can't be kept")


def _read(path: Path) -> dict[str, Any]:
    values: dict[str, Any] = {}
    with suppress(OSError), open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            with suppress(ValueError, TypeError):
                step, value = json.loads(line)
                values[step] = value
    return values


def _forget_old(folder: Path) -> None:
    oldest = time.time() - _KEPT_DAYS * 86_400
    for path in folder.glob("*.jsonl"):
        with suppress(OSError):  # another run may have it open
            if path.stat().st_mtime < oldest:
                path.unlink()
