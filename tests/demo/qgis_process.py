"""Runs one algorithm of the plugin through qgis_process, as a user's script would."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path


class ProcessingFailedError(Exception):
    """The algorithm did not succeed; the message holds what it said last."""


def run_algorithm(algorithm: str, parameters: dict[str, object], log: Callable[[str], None]) -> None:
    """Run an algorithm and hand each line of its output to `log`. Raises ProcessingFailedError.

    The environment decides the profile and where the plugin lies: `.ci/with_qgis` prepares it.
    """
    settings = [f"{name}={value}" for name, value in parameters.items()]
    command = [str(find_qgis_process()), "run", algorithm, "--", *settings]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    lines: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, errors="replace"
    ) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            log(lines[-1])
    if process.returncode:
        said = "\n".join(line for line in lines[-15:] if line)
        raise ProcessingFailedError(f"{algorithm} ended with status {process.returncode}:\n{said}")


def find_qgis_process() -> Path:
    """Return the program; Debian 12's wrapper script passes an option that its program does not know, so not that."""
    for name in ("/usr/bin/qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return Path(found)
    raise ProcessingFailedError("qgis_process is missing: install QGIS, or run `make demo`, which does")
