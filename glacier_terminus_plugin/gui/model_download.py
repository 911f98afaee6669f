"""A model from an address: its definition first, so that size, checksum and licence are known; then the network."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..algorithms.translation import tr
from ..core.errors import GlacierTerminusError
from ..core.model_definition import ModelDefinition, file_checksum

_MAX_DEFINITION_BYTES = 8_000_000


def models_folder() -> Path:
    """Return where downloaded models lie, each in a folder of its own."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "glacier_terminus" / "models"


class ModelDownload(QObject):
    """`ask` fetches the definition and emits `offered`; `fetch` the network, from where an earlier try broke off."""

    offered = pyqtSignal(object, float)  # the definition, the network's size in MB (0: unknown)
    progressed = pyqtSignal(float)  # percent
    ended = pyqtSignal(str, str)  # the definition's path, or "" and why there is none

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._address = QUrl(address.strip())
        self._reply: Any = None
        self._definition: ModelDefinition | None = None
        self._raw = b""
        self._part = Path()
        self._stream: Any = None
        self._had = 0

    def ask(self) -> None:
        """Fetch the definition and ask for the network's size."""
        if self._address.scheme() not in ("https", "http") or not self._address.path().lower().endswith(".json"):
            self._end(
                "",
                tr(
                    "Expected the address of a model definition: https://... ending in .json, with the network "
                    "beside it. Save any other kind of model as a file and add the file."
                ),
            )
            return
        self._get(self._address, self._definition_came)

    def fetch(self) -> None:
        """Fetch the network that was offered."""
        if self._definition is None:
            return
        folder = self._folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._part = folder / (self._definition.model_file + ".part")
        self._had = self._part.stat().st_size if self._part.exists() else 0
        self._stream = open(self._part, "ab")  # noqa: SIM115  (closed when the reply has ended)
        request = QNetworkRequest(self._network_address())
        if self._had:
            request.setRawHeader(b"Range", f"bytes={self._had}-".encode())
        self._reply = QgsNetworkAccessManager.instance().get(request)
        self._reply.readyRead.connect(self._take)
        self._reply.downloadProgress.connect(self._tell_progress)
        self._reply.finished.connect(self._network_came)

    def cancel(self) -> None:
        """Stop; what has come is kept for the next try."""
        if self._reply is not None:
            self._reply.abort()

    def stop(self) -> None:
        """Stop for good; nothing is told any more."""
        self.blockSignals(True)
        self.cancel()

    def _get(self, address: QUrl, came: Any, head: bool = False) -> None:
        manager, request = QgsNetworkAccessManager.instance(), QNetworkRequest(address)
        self._reply = manager.head(request) if head else manager.get(request)
        self._reply.finished.connect(came)

    def _definition_came(self) -> None:
        reply = self._done()
        if reply is None:
            return
        self._raw = bytes(reply.readAll())
        try:
            if len(self._raw) > _MAX_DEFINITION_BYTES:
                raise ValueError(tr("it is too large"))
            self._definition = ModelDefinition.from_dict(json.loads(self._raw), self._address.fileName())
        except (ValueError, GlacierTerminusError) as error:
            self._end("", tr("The file at this address is not a model definition: {error}").format(error=error))
            return
        self._get(self._network_address(), self._size_came, head=True)

    def _size_came(self) -> None:
        reply = self._done()
        if reply is None:
            return
        size = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        self.offered.emit(self._definition, float(size or 0) / 1e6)

    def _take(self) -> None:
        reply = self._reply
        if reply is None or self._stream is None:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status == 200 and self._had:  # the server starts anew
            self._stream.truncate(0)
            self._had = 0
        if status in (200, 206):
            self._stream.write(bytes(reply.readAll()))

    def _tell_progress(self, received: int, total: int) -> None:
        if total > 0:
            self.progressed.emit(100 * (self._had + received) / (self._had + total))

    def _network_came(self) -> None:
        self._take()
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        reply = self._done()
        definition = self._definition
        if reply is None or definition is None:
            return
        if file_checksum(self._part) != definition.model_file_checksum:
            self._part.unlink()
            self._end(
                "",
                tr(
                    "The downloaded file does not match the checksum in the definition and was deleted. Try again, or "
                    "ask the model's authors."
                ),
            )
            return
        os.replace(self._part, self._part.with_suffix(""))
        path = self._folder() / self._address.fileName()
        part = path.with_name(path.name + ".part")
        part.write_bytes(self._raw)
        os.replace(part, path)
        self._end(str(path), "")

    def _done(self) -> Any:
        """Return the reply that has come, or None where it failed, which is told."""
        reply, self._reply = self._reply, None
        if reply is None:
            return None
        reply.deleteLater()
        error = reply.error()
        if error == QNetworkReply.NetworkError.NoError:
            return reply
        if error == QNetworkReply.NetworkError.OperationCanceledError:
            self._end("", tr("Stopped. The part downloaded so far is kept, and the next attempt resumes from there."))
        else:
            self._end(
                "",
                tr("The address can't be read: {error}. Check the address and the network connection.").format(
                    error=reply.errorString()
                ),
            )
        return None

    def _end(self, path: str, problem: str) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        self.ended.emit(path, problem)

    def _network_address(self) -> QUrl:
        name = self._definition.model_file if self._definition else ""
        return self._address.resolved(QUrl(name))

    def _folder(self) -> Path:
        checksum = self._definition.model_file_checksum[-12:] if self._definition else ""
        return models_folder() / f"{Path(self._address.fileName()).stem}-{checksum}"


def remove_downloaded(path: Path) -> None:
    """Delete a model's folder, where it is one that was downloaded; files that a user added stay."""
    folder = path.parent
    if folder.parent != models_folder():
        return
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
        folder.parent.rmdir()
