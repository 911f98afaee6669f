"""A model from an address: what can be told of it first, then its file, checked before it is offered."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..algorithms.translation import tr
from ..core.errors import GlacierTerminusError, ModelFileError, ModelSettingsError
from ..core.file_moves import move_into_place
from ..core.json_reader import MAX_BYTES
from ..core.model_announcement import Announcement, read_announcement
from ..core.model_definition import file_checksum
from ..core.model_package import DEFINITION_SUFFIXES, MODEL_SUFFIXES, PACKAGE_SUFFIXES, open_model
from .background_work import BackgroundWork

_NO_HEAD = (403, 405, 501)  # from servers that hand files out and tell nothing of them
_NO_SUCH_RANGE = 416
_MOST_BYTES = 4_000_000_000  # of a model whose size nobody tells; a network has 2 GB at most
_SUFFIXES = tuple(dict.fromkeys((*MODEL_SUFFIXES, *PACKAGE_SUFFIXES)))


def models_folder() -> Path:
    """Return where downloaded models lie, each in a folder of its own."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "glacier_terminus" / "models"


@dataclass(frozen=True)
class Offer:
    """What is known of a model before it is taken; "" and 0 where nothing is."""

    name: str
    size_bytes: int
    licence: str
    checksum: str
    is_here: bool = False  # fetched and checked: all that there is to know is told


class ModelDownload(QObject):
    """`ask` ends in `offered`, `fetch` in `ended`; or in `offered` again, where licence or checksum are known only now.

    A definition (.json, .emd) is fetched at once and its network when it is wanted; an .onnx file or a package is the
    one file that there is. What has come of it is kept when the connection breaks, and gone on from.
    """

    offered = pyqtSignal(object)
    progressed = pyqtSignal(float)  # percent
    ended = pyqtSignal(str, str)  # the path of what can be opened, or "" and why there is none

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._address = QUrl(address.strip())
        self._reply: Any = None
        self._definition = b""  # what lies at the address, where that is a definition
        self._announced = Announcement("", ())
        self._size, self._version = 0, ""  # the large file's, as the server tells
        self._stream: Any = None
        self._had = 0
        self._work: BackgroundWork | None = None
        self._here: Path | None = None  # fetched, checked and not yet taken
        self._was_there = False  # whether the same had been fetched before

    def ask(self) -> None:
        """Fetch the definition, where there is one, and ask for the size of the large file."""
        suffix = Path(self._address.path()).suffix.lower()
        if self._address.scheme() not in ("https", "http") or suffix not in _SUFFIXES:
            self._end(
                problem=tr("Expected the web address of a model: https://... ending in {suffixes}.").format(
                    suffixes=", ".join(MODEL_SUFFIXES)
                )
            )
        elif suffix in DEFINITION_SUFFIXES:
            self._get_definition(self._address, self._definition_came)
        elif suffix == ".onnx":  # one of ours has a definition beside it, without which it would be misread
            self._get_definition(self._beside(Path(self._address.fileName()).stem + ".json"), self._beside_came)
        else:
            self._look_at_file()

    def fetch(self) -> None:
        """Fetch the large file, or take it where it is here."""
        if self._here is not None:
            path, self._here = self._here, None
            self._end(str(path))
            return
        self._was_there = (self._folder / self._name).exists()
        try:
            self._part.parent.mkdir(parents=True, exist_ok=True)
            self._had = self._part.stat().st_size if self._part.exists() else 0
            if self._had > self._size > 0:  # of another file
                self._had = 0
            self._stream = open(self._part, "ab" if self._had else "wb")  # noqa: SIM115  (closed when the reply ends)
        except OSError as error:
            self._end(problem=self._not_written(error))
            return
        if self._had == self._size > 0:
            self._settle()
            return
        request = _request(self._file_address)
        if self._had:
            request.setRawHeader(b"Range", f"bytes={self._had}-".encode())
        self._reply = QgsNetworkAccessManager.instance().get(request)
        self._reply.readyRead.connect(self._take)
        self._reply.downloadProgress.connect(self._tell_progress)
        self._reply.finished.connect(self._file_came)

    def cancel(self) -> None:
        """Stop; what has come is kept for the next try."""
        if self._reply is not None:
            self._reply.abort()

    def stop(self) -> None:
        """Stop for good; nothing is told any more, and what was not taken is deleted."""
        self.blockSignals(True)
        self.cancel()
        if self._work is not None:
            self._work.stop_and_wait()
            self._work = None
        if self._here is not None and not self._was_there:
            remove_downloaded(self._here)

    # what is there

    def _get_definition(self, address: QUrl, came: Callable[[], None]) -> None:
        self._reply = QgsNetworkAccessManager.instance().get(_request(address))
        self._reply.downloadProgress.connect(self._refuse_large)
        self._reply.finished.connect(came)

    def _refuse_large(self, received: int, total: int) -> None:
        if max(received, total) > MAX_BYTES:
            self.cancel()

    def _definition_came(self) -> None:
        reply = self._done()
        if reply is not None:
            content = bytes(reply.readAll())
            try:
                self._announced = read_announcement(content, self._name)
            except GlacierTerminusError as error:
                self._end(problem=tr("The file at this address is not a model definition: {error}").format(error=error))
                return
            self._definition = content
            self._look_at_file()

    def _beside_came(self) -> None:
        """Take the definition that lies beside an .onnx file, where it is the file's."""
        reply, self._reply = self._reply, None
        reply.deleteLater()
        name = self._address.fileName()
        if reply.error() == QNetworkReply.NetworkError.NoError:
            content = bytes(reply.readAll())
            try:
                announced = read_announcement(content, reply.request().url().fileName())
            except GlacierTerminusError:
                announced = Announcement("", ())  # whatever it is, it does not speak of the network
            if announced.network == (name,):
                self._address, self._announced, self._definition = reply.request().url(), announced, content
        self._look_at_file()

    def _look_at_file(self) -> None:
        self._reply = QgsNetworkAccessManager.instance().head(_request(self._file_address))
        self._reply.finished.connect(self._size_came)

    def _size_came(self) -> None:
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        reply = self._reply if status in _NO_HEAD else self._done()
        if reply is None:
            return
        told = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        self._size = 0 if status in _NO_HEAD else int(told or 0)  # then it is that of a page that says no
        self._version = bytes(reply.rawHeader(b"ETag") or reply.rawHeader(b"Last-Modified")).decode("latin-1")
        a = self._announced
        self.offered.emit(Offer(a.name or self._name, self._size, a.licence, a.checksum))

    # the large file

    def _take(self) -> None:
        reply = self._reply
        if reply is None or self._stream is None:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        try:
            if status == 200 and self._had:  # the server starts anew
                self._stream.truncate(0)
                self._had = 0
            if status in (200, 206):
                self._stream.write(bytes(reply.readAll()))
                self._stream.flush()
                self._refuse_more()
        except OSError as error:
            self._break_off(self._not_written(error))

    def _refuse_more(self) -> None:
        """Take no more than was offered: a server could send until the disk is full."""
        most = self._size or _MOST_BYTES
        if self._stream.tell() > most:
            self._break_off(_not_read(f"more came than the {most} bytes that were announced"))
            self._part.unlink(missing_ok=True)
            with contextlib.suppress(OSError):  # others lie there
                for folder in dict.fromkeys((self._part.parent, self._folder, models_folder())):
                    folder.rmdir()

    def _break_off(self, problem: str) -> None:
        reply, self._reply = self._reply, None  # the slots that are called below end at once
        reply.abort()
        reply.deleteLater()
        self._end(problem=problem)

    def _tell_progress(self, received: int, total: int) -> None:
        if total > 0:
            self.progressed.emit(100 * (self._had + received) / (self._had + total))

    def _file_came(self) -> None:
        self._take()
        status = self._reply and self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status == _NO_SUCH_RANGE and self._had:  # what is here is no part of the file, or all of it: start anew
            self._reply.deleteLater()
            self._reply = None
            self._close()
            self._part.unlink(missing_ok=True)
            self.fetch()
            return
        if self._done() is None:
            return
        if self._part.stat().st_size < self._size:
            self._end(problem=_stopped())
        else:
            self._settle()

    def _settle(self) -> None:
        """Check in the background what has come, and put it where it can be opened."""
        self._close()
        part, folder, announced = self._part, self._folder, self._announced
        definition, name = self._definition, self._name
        self._work = BackgroundWork(lambda progress, tell: _settled(part, folder, announced, definition, name))
        self._work.ended.connect(self._was_settled)
        self._work.start()

    def _was_settled(self, settled: tuple[Path, str, str, str] | None, problem: str) -> None:
        self._work = None
        if settled is None:
            self._end(problem=problem)
            return
        path, checksum, title, licence = settled
        if self._announced.checksum:  # all was told before
            self._end(str(path))
            return
        self._here = path
        self.offered.emit(Offer(title, self._size, licence, checksum, is_here=True))

    def _done(self) -> Any:
        """Return the reply that has come, or None where it failed, which is told."""
        reply, self._reply = self._reply, None
        self._close()
        if reply is None:
            return None
        reply.deleteLater()
        error = reply.error()
        if error == QNetworkReply.NetworkError.NoError:
            return reply
        if error == QNetworkReply.NetworkError.OperationCanceledError:
            problem = _stopped()
        else:
            problem = _not_read(reply.errorString())
        self._end(problem=problem)
        return None

    def _not_written(self, error: OSError) -> str:
        return tr("{path} can't be written: {error}").format(path=self._part, error=error.strerror)

    def _end(self, path: str = "", problem: str = "") -> None:
        self._close()
        self.ended.emit(path, problem)

    def _close(self) -> None:
        if self._stream is not None:
            with contextlib.suppress(OSError):  # what can't be written was told by `_take`
                self._stream.close()
            self._stream = None

    @property
    def _name(self) -> str:
        """What lies at the address, by a name that every system and a definition take."""
        return re.sub(r"[^\w.-]", "_", self._address.fileName(), flags=re.ASCII)

    @property
    def _file_address(self) -> QUrl:
        return self._beside("/".join(self._announced.network)) if self._announced.network else self._address

    def _beside(self, path: str) -> QUrl:
        relative = QUrl()
        relative.setPath(path)
        return self._address.resolved(relative)

    @property
    def _folder(self) -> Path:
        """Another file, or another version of it, has a folder of its own."""
        told = self._announced.checksum or f"{self._address.toString()} {self._size} {self._version}"
        return models_folder() / f"{Path(self._name).stem}-{hashlib.sha256(told.encode()).hexdigest()[:12]}"

    @property
    def _part(self) -> Path:
        return self._folder / ((self._announced.network or (self._name,))[-1] + ".part")


def _settled(
    part: Path, folder: Path, announced: Announcement, definition: bytes, name: str
) -> tuple[Path, str, str, str]:
    """Return where a model lies that is whole and sound, its large file's checksum, its title and its licence.

    It may lack settings: they are asked for when it is added. One that is not sound is deleted; a model that lay there
    before stays until the new one is found sound.
    """
    fresh = folder.with_name(folder.name + ".new")
    try:
        checksum = file_checksum(part)
        if announced.checksum not in ("", checksum):
            raise ModelFileError(
                tr(
                    "The downloaded file does not match the checksum in the definition and was deleted. Try again, or "
                    "ask the model's authors."
                )
            )
        shutil.rmtree(fresh, ignore_errors=True)
        file = fresh.joinpath(*(announced.network or (name,)))
        file.parent.mkdir(parents=True)
        move_into_place(part, file)
        if definition:
            (fresh / name).write_bytes(definition)
        given = folder.joinpath(*(announced.network or (name,))).with_suffix(".json")
        if given.is_file() and not file.with_suffix(".json").exists():  # settings that a user gave at an earlier time
            shutil.copy(given, file.parent)
        title, licence = _title_and_licence(fresh / name)
        shutil.rmtree(folder, ignore_errors=True)  # of an earlier time
        move_into_place(fresh, folder)
        return folder / name, checksum, title, licence
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        part.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # a model of an earlier time stays
            folder.rmdir()
        raise


def _title_and_licence(path: Path) -> tuple[str, str]:
    try:
        definition = open_model(path).definition
    except ModelSettingsError:
        return path.stem, ""
    return definition.title, definition.license


def _request(address: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(address)
    request.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    )
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    request.setRawHeader(b"Accept-Encoding", b"identity")  # sizes and ranges are then those of the file
    return request


def _not_read(error: str) -> str:
    return tr("The address can't be read: {error}. Check the address and the network connection.").format(error=error)


def _stopped() -> str:
    return tr("Stopped. The part downloaded so far is kept, and the next attempt resumes from there.")


def remove_downloaded(path: Path) -> None:
    """Delete a model's folder, where it is one that was downloaded; files that a user added stay."""
    for folder in path.parents:
        if folder.parent == models_folder():
            shutil.rmtree(folder, ignore_errors=True)
            with contextlib.suppress(OSError):  # others lie there
                models_folder().rmdir()
