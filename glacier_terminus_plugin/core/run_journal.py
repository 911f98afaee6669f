"""What a long run has found so far, kept on disk: one with the same wishes, after one that was cut short, goes on."""

from __future__ import annotations

import dataclasses
import enum
import hashlib
import json
import os
import re
import time
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from .file_moves import move_into_place
from .gdal_errors import gdal_raises
from .raster_sink import place_of

_KEPT_DAYS = 30  # of what no run has taken up
_STATISTICS = re.compile(rb'<Histograms>.*?</Histograms>|<MDI key="STATISTICS_[^>]*>[^<]*</MDI>', re.DOTALL)

FileState = tuple[str, str]  # a path, and what changes with the file


class RunJournal:
    """Values of a run's steps, as JSON has them, in a file named after all that decides what they are.

    Each is on the disk before `keep` returns. A record that was cut off, or that is not whole as we wrote it, is none.
    Where the folder can't be written to nothing is kept: that is no reason to lose the run.
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

    def keep(self, step: str, value: Any) -> bool:
        """Keep what a step has found, which is not None; return whether it is on the disk."""
        record = json.dumps([step, value], default=_plain)
        try:
            with open(self._path, "a", encoding="utf-8") as file:
                file.write(f"\n{_checksum(record)} {record}\n")  # the first sign ends what a run has left half-written
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            return False
        return True

    def get_arrays(self, step: str) -> dict[str, np.ndarray]:
        """Return the arrays of a step that is under way, none where they are not known or not whole."""
        path = self._path_of(step)
        try:
            with zipfile.ZipFile(path) as file:
                is_whole = file.testzip() is None
            with np.load(path) as arrays:
                return dict(arrays) if is_whole else {}
        except (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile):
            return {}

    def keep_arrays(self, step: str, arrays: dict[str, np.ndarray]) -> None:
        """Keep the arrays of a step that is under way, instead of those that it had before."""
        path = self._path_of(step)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            with open(part, "wb") as file:
                np.savez(file, **arrays)  # type: ignore[arg-type]
                file.flush()
                os.fsync(file.fileno())
            move_into_place(part, path)
        except OSError:
            with suppress(OSError):
                part.unlink()

    def forget_arrays(self) -> None:
        """Remove all arrays: no step is under way any more."""
        self._remove(f"{self._path.stem}.*.npz*")

    def forget(self) -> None:
        """Remove it: the run has ended well."""
        self._remove(f"{self._path.stem}.*")

    def _path_of(self, step: str) -> Path:
        return self._path.with_suffix(f".{fingerprint(step)[:16]}.npz")

    def _remove(self, names: str) -> None:
        for path in self._path.parent.glob(names):
            with suppress(OSError):
                path.unlink()


def fingerprint(*parts: Any) -> str:
    """Return a name for all that decides what a run finds: it changes with any part, numbers in arrays included."""
    return hashlib.sha256(json.dumps(parts, default=_plain, sort_keys=True).encode()).hexdigest()


def lasting_path(path: str) -> str:
    """Return a path by which a file is known wherever it is named from, through links too; what is none as it is."""
    return place_of(path) if os.path.exists(path) else path


def states_of(files: Iterable[str]) -> list[FileState]:
    """Return what tells each file from what it was before, of the system, in an archive or on a server.

    Size and time of change; of files in which QGIS keeps statistics of images that it has shown, what else they say.
    """
    states = ((path, _beside(path) if path.lower().endswith(".aux.xml") else _state(path)) for path in files)
    return [(lasting_path(path), state) for path, state in states if state]


def _state(path: str) -> str:
    """Return the state of a file or of the archive it is in, "" where there is none."""
    place = re.sub(r"^(/vsi\w+/)+|[{}]", "", path)
    for file in (path, *(str(p) for p in (Path(place), *Path(place).parents) if p.is_file())):
        with suppress(OSError, ValueError):
            found = os.stat(file)
            return f"{found.st_size} {found.st_mtime_ns}"
    with suppress(RuntimeError), gdal_raises():
        there = gdal.VSIStatL(path) if path.startswith("/vsi") else None
        return f"{there.size} {there.mtime}" if there else ""
    return ""


def _beside(path: str) -> str:
    """Return what a file beside an image says of it apart from statistics, "" where that is nothing."""
    try:
        said = _STATISTICS.sub(b"", Path(path).read_bytes())
    except OSError:
        return _state(path)
    for element in (b"Metadata", b"PAMRasterBand", b"PAMDataset"):  # each in the next; empty ones say nothing
        said = re.sub(rb"\s*<%s\b[^>]*(/>|>\s*</%s>)\s*" % (element, element), b"", said)
    return hashlib.sha256(said).hexdigest() if said else ""


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


def _checksum(record: str) -> str:
    return hashlib.sha256(record.encode()).hexdigest()[:16]


def _read(path: Path) -> dict[str, Any]:
    values: dict[str, Any] = {}
    with suppress(OSError), open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            checksum, _, record = line.rstrip("\n").partition(" ")
            if checksum == _checksum(record):
                step, value = json.loads(record)
                values[step] = value
    return values


def _forget_old(folder: Path) -> None:
    oldest = time.time() - _KEPT_DAYS * 86_400
    for path in folder.iterdir():
        with suppress(OSError):  # another run may have it open
            if path.stat().st_mtime < oldest:
                path.unlink()
