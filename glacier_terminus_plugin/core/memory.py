"""How much memory is there, and how much a piece of work takes: for Linux, Windows and macOS, without a library."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

GIB = 1 << 30
_SAMPLE_S = 0.001  # a run that is worth measuring holds its peak for longer
_UNKNOWN_AVAILABLE = 4 * GIB  # where the system does not tell
_CGROUPS = Path("/sys/fs/cgroup")
_CONTAINERS = (  # folder, limit, what is taken, and how memory.stat begins its lines: version 2 and version 1
    ("", "memory.max", "memory.current", ""),
    ("memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_"),
)
_CACHED_PIXELS = 16_384  # of float32 in a few bands or classes


def available_bytes() -> int:
    """Return how much memory can be taken without paging: what is free, within what this process is allowed."""
    if sys.platform == "win32":
        return _windows_available()
    return min([_unix_available(), *_container_rooms()])


class PeakWatch:
    """Measures by how much this process grows inside a block; `bytes` is None where the system does not tell."""

    def __enter__(self) -> PeakWatch:
        self.bytes: int | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="memory", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        before = _resident_bytes()
        if before is None:
            return
        peak = before
        while not self._ended.wait(_SAMPLE_S):
            peak = max(peak, _resident_bytes() or 0)
        self.bytes = peak - before


def trim() -> None:
    """Give back what the C library keeps of memory that was freed, where it can be told to."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # it is not glibc
            ctypes.CDLL(None).malloc_trim(0)


def _resident_bytes() -> int | None:
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:
            return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return None


def _unix_available() -> int:
    try:
        with open("/proc/meminfo", encoding="ascii") as stream:
            fields = dict(line.split(":", 1) for line in stream)
        return int(fields["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        pass
    with suppress(OSError, ValueError):  # macOS tells what is built in only; half of it is a fair guess
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    return _UNKNOWN_AVAILABLE


def _container_rooms() -> Iterator[int]:
    """Yield what a container's limits leave; what it has taken for cached files is given back when it is wanted."""
    for folder, most, taken, start in _CONTAINERS:
        with suppress(OSError, ValueError, KeyError):  # a limit of "max" is none
            limit, used = (int((_CGROUPS / folder / name).read_text(encoding="ascii")) for name in (most, taken))
            lines = (_CGROUPS / folder / "memory.stat").read_text(encoding="ascii").splitlines()
            fields = dict(line.split() for line in lines)
            cached = int(fields[f"{start}inactive_file"]) + int(fields[f"{start}active_file"])
            yield max(0, limit - max(0, used - cached))


def _windows_available() -> int:
    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong),
            ("others", ctypes.c_ulonglong * 5),
        )

    status = Status(ctypes.sizeof(Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (there on Windows only)
    return int(status.available) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else _UNKNOWN_AVAILABLE


def cached_strips(height: int, width: int) -> Iterator[slice]:
    """Yield slices of rows, together all: the cache holds the values of each, and work on them takes half the time."""
    step = max(1, _CACHED_PIXELS // max(1, width))
    for start in range(0, height, step):
        yield slice(start, start + step)
