"""A folder of Python packages that is filled beside its place, tried out, and swapped in as a whole."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from .errors import InstallationError
from .file_moves import move_into_place
from .progress import SILENT, Progress, check_cancelled
from .python_interpreter import Interpreter, background_settings, find_interpreter, pip_command
from .runtime_packages import DIRECTML, NVIDIA, Package, cuda_version

_POLL_S = 0.1
_VERIFY_TIMEOUT_S = 180
_WINDOWS_CRASH = 0xC0000000  # exit codes from here on are the system's, such as that of an access violation
_KEPT_OUT = ("numpy", "scipy", "osgeo", "qgis")  # QGIS's own: a second one of these breaks it
_PROVIDERS = {NVIDIA: "CUDAExecutionProvider", DIRECTML: "DmlExecutionProvider"}

Tell = Callable[[str], None]

# Runs in a process of its own: a library that does not fit this machine may end the whole process.
_VERIFY = """
import json, os, sys
folder, model, provider, modules, path = json.loads(sys.argv[1])
sys.path[:] = [p for p in sys.path if p in path or "site-packages" not in p]  # as QGIS has it, and no more
sys.path += [p for p in path if p not in sys.path] + [folder]
import numpy
said = {"numpy": numpy.__version__}
if "onnxruntime" in modules:
    import onnxruntime
    if provider and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    session = onnxruntime.InferenceSession(model, providers=[provider] if provider else ["CPUExecutionProvider"])
    entry = session.get_inputs()[0]
    shape = [n if isinstance(n, int) else (1 if i == 0 else 64) for i, n in enumerate(entry.shape)]
    answer = session.run(None, {entry.name: numpy.zeros(shape, numpy.float32)})[0]
    assert numpy.isfinite(answer).all(), "the network answers with values that are no numbers"
    said["onnxruntime"] = onnxruntime.__version__
    said["provider"] = session.get_providers()[0]
    said["file"] = onnxruntime.__file__
if "skimage" in modules:
    import skimage
    from skimage.measure import find_contours
    assert len(find_contours(numpy.eye(5), 0.5)) > 0
    said["skimage"] = skimage.__version__
print(json.dumps(said))
"""


@dataclass(frozen=True)
class Trial:
    """What a try-out of installed packages said."""

    versions: dict[str, str]
    provider: str

    def __str__(self) -> str:
        listed = ", ".join(f"{name} {version}" for name, version in self.versions.items())
        device = self.provider.replace("ExecutionProvider", "")
        return f"{listed}; a network ran on {device}" if self.provider else listed


class PackageFolder:
    """The folder, which need not exist; beside it lie for a while what is being installed and what is being removed."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._next = self.path.with_name(self.path.name + ".next")
        self._old = self.path.with_name(self.path.name + ".old")

    @property
    def size_mb(self) -> float:
        """How much the folder holds."""
        return _size(self.path) / 1e6

    def holds(self, module: str) -> bool:
        """Return whether a module is in it."""
        return (self.path / module / "__init__.py").is_file()

    def is_in_use(self) -> bool:
        """Return whether this Python has loaded something out of it: a change then counts after a restart."""
        files = [str(getattr(module, "__file__", None) or "") for module in list(sys.modules.values())]
        return any(file.startswith(str(self.path) + os.sep) for file in files)

    def install(
        self,
        packages: Sequence[Package],
        model: Path,
        kind: str,
        wheels: Path | None = None,
        tell: Tell = lambda text: None,
        progress: Progress = SILENT,
    ) -> Trial:
        """Fill the folder with packages, in place of all that it holds, once they have run a network.

        `wheels`: a folder to take them from instead of the index. Until the end the old content stays as it is; after a
        failure or a cancel nothing else is left. Raises InstallationError, CancelledError.
        """
        with self._locked():
            interpreter = find_interpreter()
            tell(f"Python: {interpreter.program}")
            staging = Path(tempfile.mkdtemp(prefix=self.path.name + ".part-", dir=self.path.parent))
            try:
                content = staging / "packages"
                self._fill(content, staging, packages, wheels, interpreter, tell, progress)
                progress.report(0.9, "Trying it out")
                trial = try_out(content, packages, model, kind, interpreter, self.path, progress)
                tell(f"It works: {trial}")
                check_cancelled(progress)
                self._swap_in(content)
            finally:
                shutil.rmtree(staging, ignore_errors=True)
        progress.report(1.0)
        return trial

    def remove(self) -> None:
        """Remove the folder and all that may lie beside it; what is in use now goes at the next start."""
        if not self.path.exists():
            self._remove_parent()
            return
        with self._locked():
            empty = Path(tempfile.mkdtemp(prefix=self.path.name + ".part-", dir=self.path.parent))
            self._swap_in(empty)
        self._remove_parent()

    def finish_pending(self) -> None:
        """Carry out what could not be done while an earlier QGIS held files open; called before anything is loaded."""
        with contextlib.suppress(OSError, InstallationError):
            if self._next.exists() or self._old.exists():
                with self._locked():
                    if self._next.exists():
                        self._swap_in(self._next)
                    shutil.rmtree(self._old, ignore_errors=True)
                self._remove_parent()

    def _fill(
        self,
        content: Path,
        staging: Path,
        packages: Sequence[Package],
        wheels: Path | None,
        interpreter: Interpreter,
        tell: Tell,
        progress: Progress,
    ) -> None:
        _check_space(staging, sum(p.download_mb + p.installed_mb for p in packages))
        source = ["--no-index", "--find-links", str(wheels.absolute())] if wheels else []
        command = [
            *pip_command(interpreter, wheels),
            *("install", "--no-deps", "--only-binary", ":all:", "--no-cache-dir", "--no-user", "--no-input"),
            *("--no-compile", "--no-warn-script-location", "--disable-pip-version-check", "--progress-bar", "off"),
            *("--target", str(content), *source, *(p.requirement for p in packages)),
        ]
        temporary = staging / "download"
        temporary.mkdir()
        environment = {**interpreter.environment, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))}
        expected = 1e6 * sum((0 if wheels else p.download_mb) + p.installed_mb for p in packages)

        def look() -> None:
            check_cancelled(progress)
            done = _size(staging)
            progress.report(min(0.89, 0.9 * done / expected), f"Installing: {done / 1e6:.0f} MB")

        code, said = _carry_out(command, environment, look, tell)
        if code:
            raise InstallationError(_why_pip_failed(said, packages, wheels))
        foreign = sorted(entry.name for entry in content.iterdir() if entry.name in _KEPT_OUT)
        if foreign:
            raise InstallationError(
                f"The packages include {', '.join(foreign)}, which QGIS has itself and which must stay as it is. "
                "Nothing was installed."
            )

    def _swap_in(self, content: Path) -> None:
        """Put a folder in place of ours; an empty one removes it. Where files are held open, leave it for the start."""
        shutil.rmtree(self._old, ignore_errors=True)
        try:
            if self.path.exists():
                os.replace(self.path, self._old)
        except OSError:  # Windows does not move a folder with a loaded library
            if content != self._next:
                shutil.rmtree(self._next, ignore_errors=True)
                move_into_place(content, self._next)
            return
        if any(content.iterdir()):
            try:
                move_into_place(content, self.path)
            except OSError as error:
                if self._old.exists():
                    move_into_place(self._old, self.path)
                raise InstallationError(
                    f"The packages can't be moved to {self.path} ({error.strerror}): another program, such as a virus "
                    "scanner, may be reading them. Nothing was changed. Try again."
                ) from None
        else:
            content.rmdir()
        shutil.rmtree(self._old, ignore_errors=True)

    def _remove_parent(self) -> None:
        self._lock_path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # it holds something else
            self.path.parent.rmdir()

    @property
    def _lock_path(self) -> Path:
        return self.path.with_name(self.path.name + ".lock")

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the lock that two QGIS share; the system lets go of it when a process ends, however it ends."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with open(self._lock_path, "a+b") as stream:
            try:
                _lock(stream.fileno())
            except OSError:
                raise InstallationError(
                    "Another QGIS is installing or removing these packages now. Wait until it is done, then try again."
                ) from None
            for left in self.path.parent.glob(self.path.name + ".part-*"):  # of a QGIS that was killed
                shutil.rmtree(left, ignore_errors=True)
            yield


def try_out(
    folder: Path,
    packages: Sequence[Package],
    model: Path,
    kind: str,
    interpreter: Interpreter,
    present: Path | None = None,
    progress: Progress = SILENT,
) -> Trial:
    """Run a network in a process of its own with a folder's packages after all that QGIS has; not with those present.

    Raises InstallationError.
    """
    names = {p.name.split("-")[0] for p in packages}
    modules = [module for module, name in (("onnxruntime", "onnxruntime"), ("skimage", "scikit")) if name in names]
    provider = _PROVIDERS.get(kind, "")
    path = [entry for entry in sys.path if entry and entry != str(present)]
    argument = json.dumps([str(folder), str(model), provider, modules, path])
    command = interpreter.command("-c", _VERIFY, argument)
    code, said = _carry_out(
        command, interpreter.environment, lambda: check_cancelled(progress), timeout_s=_VERIFY_TIMEOUT_S
    )
    try:
        answer: dict[str, Any] = json.loads(said[-1]) if code == 0 else {}
    except (IndexError, ValueError):
        answer = {}
    if not answer:
        raise InstallationError(_why_trial_failed(code, said))
    if provider and answer.get("provider") != provider:
        raise InstallationError(
            f"The GPU could not be used: the network ran on {answer.get('provider')} instead of {provider}. For "
            f"NVIDIA, CUDA {cuda_version(sys.version_info[:2])} and cuDNN 9 must be installed. Install the kind for "
            "the CPU, or those libraries first."
        )
    versions = {name: answer[name] for name in ("onnxruntime", "skimage", "numpy") if name in answer}
    return Trial(versions, answer.get("provider", ""))


def _carry_out(
    command: Sequence[str],
    environment: dict[str, str],
    look: Callable[[], None],
    tell: Tell = lambda text: None,
    timeout_s: float = 3600,
) -> tuple[int, list[str]]:
    """Run a command, `look` ten times a second, and return its exit code and its lines; ended if `look` raises."""
    try:
        process = subprocess.Popen(  # noqa: S603  (QGIS's own Python)
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            **background_settings(command[0]),
        )
    except OSError as error:
        raise InstallationError(f"{command[0]} can't be started: {error}.") from None
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    stream = process.stdout
    reader = threading.Thread(target=lambda: [lines.put(line.rstrip()) for line in stream or ()], daemon=True)
    reader.start()
    said: list[str] = []
    end = time.monotonic() + timeout_s
    try:
        while process.poll() is None:
            _drain(lines, said, tell)
            look()
            if time.monotonic() > end:
                raise InstallationError(f"No end after {timeout_s / 60:.0f} min: stopped.")
            time.sleep(_POLL_S)
    except BaseException:
        process.kill()
        raise
    finally:
        process.wait()
        reader.join(2)
        if process.stdout is not None:
            process.stdout.close()
    _drain(lines, said, tell)
    return process.returncode, said


def _drain(lines: queue.SimpleQueue[str], said: list[str], tell: Tell) -> None:
    while not lines.empty():
        line = lines.get()
        if line:
            said.append(line)
            tell(line)


def _why_pip_failed(said: Sequence[str], packages: Sequence[Package], wheels: Path | None) -> str:
    text = "\n".join(said)
    wanted = ", ".join(p.requirement for p in packages)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    # first: pip then finds no distribution either
    if "connection broken" in text or "NewConnectionError" in text or "Max retries" in text:
        return (
            "The package index can't be reached. Check the network and the proxy, or install from a folder of wheels."
        )
    if "No matching distribution" in text or "no matching distribution" in text:
        place = f"in {wheels}" if wheels else "in the package index"
        return (
            f"Not all of {wanted} was found {place} for Python {version} on this system. "
            + (f"Put the wheels for Python {version} into the folder, and try again." if wheels else "")
        ).strip()
    if "No space left" in text:
        return "The disk is full. Free some space, and try again."
    if "DO NOT MATCH THE HASHES" in text:
        return (
            "What was downloaded is not what the package index tells of it: it came damaged, or another page in its "
            "place. Try again, or install from a folder of wheels."
        )
    return f"pip failed: {said[-1] if said else 'it said nothing'}"


def _why_trial_failed(code: int, said: Sequence[str]) -> str:
    last = said[-1] if said else f"it ended with code {code}"
    hint = ""
    if "DLL" in "\n".join(said) or (sys.platform == "win32" and code >= _WINDOWS_CRASH):
        hint = " Install the current Microsoft Visual C++ Redistributable (x64), start QGIS again and try again."
    return f"The packages were downloaded but do not work here, so nothing was changed: {last}.{hint}"


def _check_space(folder: Path, wanted_mb: float) -> None:
    free = shutil.disk_usage(folder).free / 1e6
    if free < wanted_mb:
        raise InstallationError(f"{wanted_mb:.0f} MB are needed in {folder.parent}, {free:.0f} MB are free. Make room.")


def _size(folder: Path) -> int:
    total = 0
    for place, _, files in os.walk(folder):
        for name in files:
            with contextlib.suppress(OSError):  # pip moves them about
                total += os.lstat(os.path.join(place, name)).st_size
    return total


def _lock(descriptor: int) -> None:
    """Take the file's lock, or raise OSError at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
