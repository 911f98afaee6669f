"""One run at a time on an output: a lock that a dead process does not keep, and an end to what one left behind."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
from pathlib import Path

from .errors import OutputError


class OutputLock:
    """Holds an output until `release`, for this process and this object alone; part files of dead runs are removed.

    The lock is the system's, on a small file beside the output: it ends with the process, however that ends. Raises
    OutputError where another run holds the output, OSError where the folder can't be written to.
    """

    def __init__(self, output: Path) -> None:
        self._path = output.with_name(output.name + ".lock")
        self._file = self._open()
        if self._file is None:
            raise OutputError(
                f"{output} is being written by another run. Wait until it has ended, or choose another output."
            )
        for name in os.listdir(output.parent):  # which may hold thousands of results
            if name.startswith(output.stem) and _is_part_of(output, name):
                with contextlib.suppress(OSError):  # another program may look at it
                    _remove(output.with_name(name))

    def release(self) -> None:
        """Let others have the output."""
        if self._file is not None:
            if sys.platform == "win32":  # there an open file can't be removed
                os.close(self._file)
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            if sys.platform != "win32":  # once it is closed, the file of that name may be another run's
                os.close(self._file)
            self._file = None

    def _open(self) -> int | None:
        """Return the lock file, or None where another run has it."""
        while True:
            try:
                file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            except PermissionError:
                if sys.platform == "win32" and self._path.exists():  # being removed by the run that ends just now
                    return None
                raise
            if not _lock(file):
                os.close(file)
                return None
            if sys.platform == "win32":  # nobody can have removed it, and network drives number files anew at each look
                return file
            with contextlib.suppress(OSError):
                if os.path.samestat(os.fstat(file), os.stat(self._path)):
                    return file
            os.close(file)  # the run that had it removed it between the two steps


def part_folder(output: Path) -> Path:
    """Return the folder in which a file is made that becomes an output.

    Its name has no suffix of the output's: GDAL takes what ends in .xlsx or .ods on the way to a file for the archive.
    """
    return output.with_name(f"{output.stem}.{os.getpid()}.part{output.suffix.replace('.', '-')}")


def _is_part_of(output: Path, name: str) -> bool:
    """Return whether a name is one that a run gives to what becomes an output, and nobody else."""
    folder = re.escape(output.stem) + r"\.\d+\.part" + re.escape(output.suffix.replace(".", "-"))
    file = re.escape(output.name) + r"\.\d+\.part(\.[a-z]+)*"  # with what lies beside it
    return re.fullmatch(f"{folder}|{file}", name) is not None


def _remove(stale: Path) -> None:
    if not stale.is_dir() or stale.is_symlink():
        stale.unlink()
    else:
        shutil.rmtree(stale, ignore_errors=True)


def _lock(file: int) -> bool:
    """Whether the file is now locked by us; a file system that knows no locks is taken at its word."""
    if sys.platform == "win32":
        import msvcrt

        with contextlib.suppress(OSError):
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            return True
        return False
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True
