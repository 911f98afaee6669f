"""The Python that QGIS runs on, as a program of its own: `sys.executable` is QGIS itself on Windows and macOS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import InstallationError

_PROBE = (
    "import json, sys, sysconfig; "
    "print(json.dumps([list(sys.version_info[:2]), sysconfig.get_platform(), sys.base_prefix]))"
)
_PROBE_TIMEOUT_S = 30
# they would send a child's Python to other libraries, or pip's packages to another folder
_TAKEN_OUT = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "PYTHONUSERBASE", "PYTHONPLATLIBDIR")
_PIP_TAKEN_OUT = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_REQUIRE_VIRTUALENV", "PIP_NO_BINARY")
_DEBIAN_WHEELS = Path("/usr/share/python-wheels")  # where Debian keeps pip for new virtual environments


@dataclass(frozen=True)
class Interpreter:
    """A Python program that is of the same build as the one that QGIS holds, and the environment that it wants."""

    program: str
    environment: dict[str, str]

    def command(self, *arguments: str) -> list[str]:
        """Return the command line that runs it."""
        return [self.program, *arguments]


def find_interpreter() -> Interpreter:
    """Return the first candidate that starts and is the same Python as this one. Raises InstallationError."""
    ours = [list(sys.version_info[:2]), sysconfig.get_platform(), sys.base_prefix]
    tried = _candidates_here()
    lookalike: Interpreter | None = None  # of the same version, but perhaps with another numpy
    for program in tried:
        for home in ("", sys.base_prefix):  # a Python inside an application's bundle may not find its own library
            interpreter = Interpreter(program, clean_environment(os.environ, home))
            answer = _answer(interpreter) or []
            if answer == ours:
                return interpreter
            if answer[:2] == ours[:2] and lookalike is None:
                lookalike = interpreter
    if lookalike is not None:
        return lookalike
    raise InstallationError(
        f"No Python program was found that is the one inside QGIS ({sys.version.split()[0]}); looked for "
        f"{', '.join(tried)}. Install the packages by hand, with the line that the log states."
    )


def likeliest_program() -> str:
    """Return the first candidate that is there, for a line that a user is to run; "" where none is."""
    return next(filter(os.path.isfile, _candidates_here()), "")


def candidates(
    platform: str, version: tuple[int, int], executable: str, exec_prefix: str, base_exec_prefix: str
) -> list[str]:
    """Return where the Python of a QGIS on such a platform may lie, likeliest first.

    Windows: `apps\\Python312\\python.exe` below the installation, or `bin\\python3.exe` beside QGIS. macOS:
    `Contents/MacOS/bin/python3` or `Contents/Frameworks/bin/python3`. Linux: the system's, in `/usr/bin`.
    """
    near = str(Path(executable).parent) if executable else ""
    prefixes = dict.fromkeys([exec_prefix, base_exec_prefix])
    if platform == "win32":
        names = ("python.exe", "python3.exe")
        folders = [*prefixes, near, *(os.path.join(p, "bin") for p in prefixes)]
    else:
        names = (f"python{version[0]}.{version[1]}", "python3", "python")
        folders = [*(os.path.join(p, "bin") for p in prefixes), os.path.join(near, "bin"), near]
        if platform == "darwin":
            folders += [
                os.path.join(near, *place) for place in (("..", "Frameworks", "bin"), ("..", "Resources", "bin"))
            ]
    found = [os.path.normpath(os.path.join(folder, name)) for folder in folders if folder for name in names]
    if os.path.basename(executable).lower().startswith("python"):
        found.append(executable)  # the first on PATH, where Python is embedded: often another one
    return list(dict.fromkeys(found))


def clean_environment(environment: os._Environ[str] | dict[str, str], home: str = "") -> dict[str, str]:
    """Return an environment in which a child Python finds its own library and pip takes our folder."""
    kept = {k: v for k, v in environment.items() if k.upper() not in (*_TAKEN_OUT, *_PIP_TAKEN_OUT)}
    kept.update(PIP_ROOT_USER_ACTION="ignore")  # its warning speaks of the system's folders, not of ours
    kept.update(PYTHONNOUSERSITE="1", PYTHONDONTWRITEBYTECODE="1", PYTHONIOENCODING="utf-8", PYTHONUTF8="1")
    if home:
        kept["PYTHONHOME"] = home
    return kept


def pip_command(interpreter: Interpreter, wheels: Path | None = None) -> list[str]:
    """Return the command line that runs pip: installed, or as a wheel of it that lies about.

    Raises InstallationError.
    """
    own = interpreter.command("-m", "pip")
    if _succeeds([*own, "--version"], interpreter.environment):
        return own
    bundled = _output(interpreter, "import ensurepip, os; print(os.path.dirname(ensurepip.__file__))")
    folders = [*([wheels.absolute()] if wheels else []), Path(bundled or ".") / "_bundled", _DEBIAN_WHEELS]
    for wheel in (wheel for folder in folders for wheel in sorted(folder.glob("pip-*.whl"), reverse=True)):
        command = interpreter.command(os.path.join(wheel, "pip"))
        if _succeeds([*command, "--version"], interpreter.environment):
            return command
    raise InstallationError(
        f"{interpreter.program} has no pip, which installs packages. Install it first (on Debian and Ubuntu: "
        "apt install python3-pip), or put the file pip-....whl into the folder of wheels."
    )


def background_settings(program: str) -> dict[str, Any]:
    """Return what subprocess wants so that no console window flashes up on Windows, and no module is taken from where
    QGIS was started: a user's folder as a rule, where a json.py may lie.
    """
    flags = {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)} if sys.platform == "win32" else {}
    return {"cwd": os.path.dirname(program) or None, **flags}


def _candidates_here() -> list[str]:
    return candidates(sys.platform, sys.version_info[:2], sys.executable, sys.exec_prefix, sys.base_exec_prefix)


def _answer(interpreter: Interpreter) -> list[object] | None:
    text = _output(interpreter, _PROBE)
    try:
        return json.loads(text)
    except ValueError:
        return None


def _output(interpreter: Interpreter, code: str) -> str:
    """Return what a line of Python prints, "" where the program does not start or fails."""
    if not os.path.isfile(interpreter.program):
        return ""
    finished = _run(interpreter.command("-c", code), interpreter.environment)
    return finished.stdout.strip() if finished is not None and finished.returncode == 0 else ""


def _succeeds(command: Sequence[str], environment: dict[str, str]) -> bool:
    finished = _run(command, environment)
    return finished is not None and finished.returncode == 0


def _run(command: Sequence[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str] | None:
    """Return what became of a command, None where it does not start or takes too long."""
    try:
        return subprocess.run(  # noqa: S603  (a Python that was found beside QGIS)
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PROBE_TIMEOUT_S,
            check=False,
            **background_settings(command[0]),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
