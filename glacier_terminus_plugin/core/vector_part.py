"""A vector file that gets its place only when it is whole: made in a folder beside it, read back, then moved."""

from __future__ import annotations

import html
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from osgeo import gdal

from .errors import OutputError
from .file_moves import move_into_place
from .gdal_errors import gdal_raises
from .output_lock import part_folder

_JOURNALS = ("-wal", "-shm", "-journal")  # of a database that is replaced: they would be played into the new one
_SOURCES = re.compile(r"<Source(?:Filename|Dataset)\b[^>]*>([^<]*:[^<]*)<")
_PIECES = re.compile(r'"([^"]+)"|((?:[A-Za-z]:[\\/])?[^:"]+)')  # of NETCDF:"a.nc":b

_LONGEST_PATH = 259  # that Windows takes, unless both it and the program are set up for more


class VectorPart:
    """The folder in which a file is made under its own name, that layers inside it and files beside it have too.

    Used as a context manager: leaving the block without `finish` removes the folder. An older file stays as it was
    until the very end. Raises OutputError.
    """

    def __init__(self, path: str) -> None:
        self._final = Path(path)
        self._folder = part_folder(self._final)
        self.path = str(self._folder / self._final.name)

    def __enter__(self) -> VectorPart:
        with _told(self._final):
            self._folder.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def finish(self, made: str, count: int) -> Path:
        """Read back what was made, with `count` features, move it to its place and return that."""
        final = self._final.with_name(Path(made).name)  # GDAL may have added a suffix
        with _told(final):
            _check(Path(made), final, count)
            new = sorted(self._folder.iterdir())
            for file in filter(Path.is_file, new):
                with open(file, "rb+") as whole:
                    os.fsync(whole.fileno())  # or a power cut could leave the name without the content
            stale = _files_beside(final) - {final.with_name(file.name) for file in new}
            for file in new:
                move_into_place(file, final.with_name(file.name))
            for file in stale:
                file.unlink(missing_ok=True)
        return final


def check_part_path(path: str) -> None:
    """Raise OutputError, before any work, where Windows takes no path as long as that of what is made on the way."""
    part = VectorPart(os.path.abspath(path))
    longest = part.path + max(_JOURNALS, key=len)
    if sys.platform != "win32" or len(longest) <= _LONGEST_PATH:
        return
    try:
        with part:
            open(longest, "xb").close()
    except (OSError, OutputError):
        raise OutputError(
            f"The path of {path} is too long: a file of {len(longest)} characters is made beside it during the run, "
            f"and Windows takes {_LONGEST_PATH}. Choose a shorter name, or a folder with a shorter path."
        ) from None


def files_behind(source: str) -> list[str]:
    """Return the files that GDAL reads a raster or a vector source from, those behind virtual ones included.

    The source itself where it can't tell.
    """
    found: dict[str, None] = {}
    waiting, opened = [source], set()
    while waiting:
        path = waiting.pop()
        if path in opened:
            continue
        opened.add(path)
        try:
            with gdal_raises():
                listed = list(gdal.OpenEx(path).GetFileList() or [path])
        except RuntimeError:
            listed = [path]
        waiting += [file for file in listed if file.lower().endswith(".vrt")]  # of which GDAL lists only the next
        found.update(dict.fromkeys(listed))
        if path.lower().endswith(".vrt"):
            found.update(dict.fromkeys(_files_named_in(path)))  # nor these
    return list(found)


def _files_named_in(path: str) -> Iterator[str]:
    """Yield the files whose parts, as NETCDF:"a.nc":b, a virtual raster is made of."""
    with suppress(OSError):
        for source in _SOURCES.findall(Path(path).read_text(encoding="utf-8", errors="replace")):
            for pieces in _PIECES.findall(html.unescape(source)):
                file = os.path.join(os.path.dirname(path), "".join(pieces))
                if os.path.isfile(file):
                    yield file


def tables_in(path: str) -> list[str]:
    """Return the names of the layers in a vector file, of none where it can't be opened."""
    try:
        with gdal_raises():
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
            return [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    except RuntimeError:
        return []


def remove_table(path: str, table: str) -> None:
    """Remove a layer of a database as far as that can be done."""
    for number, name in enumerate(tables_in(path)):
        if name.casefold() == table.casefold():
            with suppress(RuntimeError), gdal_raises():
                gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE).DeleteLayer(number)


def replace_table(path: str, old: str, new: str) -> None:
    """Let a table of a GeoPackage take the place and the name of another, at once or not at all. Raises OutputError."""
    with _told(Path(path)), gdal_raises():
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        names = [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
        dataset.StartTransaction()
        dataset.DeleteLayer(names.index(old))
        dataset.ExecuteSQL('ALTER TABLE "{}" RENAME TO "{}"'.format(*(n.replace('"', '""') for n in (new, old))))
        dataset.CommitTransaction()


def cant_be_written(path: Path, reason: object) -> str:
    """Return the sentences that say so."""
    said = "the disk is full" if _lacks_room(path) else str(reason).strip(" .")
    return (
        f"{path} can't be written: {said}. Check that the folder may be written to and has room, and that no other "
        "program holds the file open."
    )


def not_read_back(path: str, found: int, count: int) -> str:
    """Return the sentences that say that features are lost."""
    why = ": the disk is full" if _lacks_room(Path(path)) else ""
    return (
        f"{found} of the {count} features written to {path} could be read back{why}. Check that the disk has room, or "
        "choose another output."
    )


def _lacks_room(path: Path) -> bool:
    """Return whether the disk that a file lies on is practically full."""
    return path.parent.is_dir() and shutil.disk_usage(path.parent).free < 1_000_000


def _check(made: Path, final: Path, count: int) -> None:
    """Raise OutputError where a file holds fewer features than were written into it."""
    if not made.exists() or (made.is_file() and made.stat().st_size == 0):
        raise OutputError(cant_be_written(final, "it stayed empty"))
    if made.suffix.lower() == ".sql":  # that GDAL writes and does not read
        found = count if made.read_bytes().rstrip().endswith(b"COMMIT;") else 0
    else:
        found = _count(made) if count else 0
    if found < count:
        raise OutputError(not_read_back(str(final), found, count))


def _count(path: Path) -> int:
    with gdal_raises():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        return sum(1 for number in range(dataset.GetLayerCount()) for _ in dataset.GetLayer(number))


def _files_beside(path: Path) -> set[Path]:
    """Return the files, beside the one of that path, that belong to it."""
    if not path.exists():
        return set()
    beside = {Path(file) for file in files_behind(str(path))} - {path}
    beside = {file for file in beside if file.parent == path.parent and file.name.startswith(f"{path.stem}.")}
    return beside | {path.with_name(path.name + journal) for journal in _JOURNALS}


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what GDAL and the system say of a failed write into an OutputError with the file's name."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise OutputError(cant_be_written(path, error)) from None
