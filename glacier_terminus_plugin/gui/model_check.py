"""Files that may be models, checked in the background one after another before the window offers them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.model_package import open_model
from .background_work import BackgroundWork
from .known_models import remember_model


class ModelCheck(QObject):
    """Emits `began` and then `ended` for each file; one that is sound is among the known models then."""

    began = pyqtSignal(object)  # its path
    ended = pyqtSignal(object, str)  # its path, and why it can't be used: "" where it can

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []  # the first of them is being checked
        self._work: BackgroundWork | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being checked."""
        return self._work is not None

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

    def _begin(self) -> None:
        if self._work is not None or not self._waiting:
            return
        path = self._waiting[0]
        self._work = BackgroundWork(lambda progress, tell: open_model(path))
        self._work.ended.connect(self._checked)
        self.began.emit(path)
        self._work.start()

    def _checked(self, _: object, problem: str) -> None:
        self._work = None
        path = self._waiting.pop(0)
        if not problem:
            remember_model(path)
        self.ended.emit(path, problem)
        self._begin()
