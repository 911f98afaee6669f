"""Files that may be models, checked in the background one after another before the window offers them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.definition_beside import path_beside
from ..core.errors import ModelSettingsError
from ..core.model_package import PACKAGE_SUFFIXES, open_model
from .background_work import BackgroundWork
from .known_models import remember_model
from .model_settings import ModelSettingsDialog


class ModelCheck(QObject):
    """Emits `began` and then `ended` for each file; one that is sound is among the known models then.

    The user is asked for settings that a sound model lacks. They are kept beside its network; where none are given,
    `cancelled` comes instead of `ended`.
    """

    began = pyqtSignal(object)  # its path
    ended = pyqtSignal(object, str)  # its path, and why it can't be used: "" where it can
    cancelled = pyqtSignal(object)  # its path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._waiting: list[Path] = []  # the first of them is being checked
        self._work: BackgroundWork | None = None
        self._asking: ModelSettingsDialog | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being checked, or its settings are being asked for."""
        return bool(self._waiting)

    def add(self, path: Path) -> None:
        """Check a file, after those that wait."""
        self._waiting.append(path)
        self._begin()

    def stop(self) -> None:
        """Stop for good; nothing is told any more."""
        self._waiting.clear()
        if self._work is not None:
            self._work.stop_and_wait()
            self._work = None
        if self._asking is not None:
            self._asking.finished.disconnect(self._answered)
            self._asking.stop()
            self._asking.deleteLater()
            self._asking = None

    def _begin(self) -> None:
        if self._work is not None or self._asking is not None or not self._waiting:
            return
        path = self._waiting[0]
        self._work = BackgroundWork(lambda progress, tell: _lack_of(path))
        self._work.ended.connect(self._checked)
        self.began.emit(path)
        self._work.start()

    def _checked(self, lack: ModelSettingsError | None, problem: str) -> None:
        self._work = None
        if lack is not None:
            self._asking = ModelSettingsDialog(self._waiting[0], lack, self._window)
            self._asking.finished.connect(self._answered)
            self._asking.open()
            return
        path = self._waiting.pop(0)
        if not problem:
            remember_model(path)
        self.ended.emit(path, problem)
        self._begin()

    def _answered(self, code: int) -> None:
        dialog, self._asking = self._asking, None
        if dialog is None:
            return
        dialog.deleteLater()
        if code != QDialog.DialogCode.Accepted:
            self.cancelled.emit(self._waiting.pop(0))
        self._begin()  # with a definition beside its network, a model is checked as any other


def _lack_of(path: Path) -> ModelSettingsError | None:
    """Return which settings a model lacks that is sound otherwise, None where it lacks none."""
    try:
        open_model(path)
    except ModelSettingsError as error:
        if path.suffix.lower() in PACKAGE_SUFFIXES:  # it is unpacked into a folder that anybody may empty
            raise
        path_beside(error.network)  # told before anything is entered where it could not be kept
        return error
    return None
