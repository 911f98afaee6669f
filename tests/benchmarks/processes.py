"""Runs a command and says what it took: a process of its own has a peak memory of its own."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

_LOOK_EVERY_S = 0.02


@dataclass(frozen=True)
class Measured:
    """What one child process took."""

    seconds: float
    peak_mib: float
    output: str


def measure(command: list[str]) -> Measured:
    """Run a command. Raises CalledProcessError, after printing what it said, where it fails."""
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        peaks = [0.0]
        watcher = threading.Thread(target=_watch, args=(process, peaks))
        watcher.start()
        output = process.stdout.read() if process.stdout else ""
        process.wait()
        watcher.join()
    if process.returncode:
        print(output, file=sys.stderr)
        raise subprocess.CalledProcessError(process.returncode, command, output)
    return Measured(time.perf_counter() - started, max(peaks), output)


def peak_mib(pid: int | str = "self") -> float:
    """Return the most memory that a running process has held, 0 where it has just ended.

    Asked of the kernel by process: ru_maxrss, of getrusage and wait4, counts what the parent held at the start as well.
    """
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return max((float(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), default=0.0)


def _watch(process: subprocess.Popen[str], peaks: list[float]) -> None:
    while process.poll() is None:
        peaks.append(peak_mib(process.pid))
        time.sleep(_LOOK_EVERY_S)
