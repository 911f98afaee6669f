"""Runs a command and says what it took: a process of its own has a peak memory of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass


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
        output = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        print(output, file=sys.stderr)
        raise subprocess.CalledProcessError(process.returncode, command, output)
    return Measured(time.perf_counter() - started, usage.ru_maxrss / 1024, output)
