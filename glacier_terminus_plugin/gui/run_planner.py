"""Asks what a run would do, a moment after something was changed; an older question is dropped for a newer one."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .quiet_run import QuietRun

ALGORITHM = "glacierterminus:planrun"
_REST_MS = 300  # somebody who turns a wheel is not asked at each step


class RunPlanner(QObject):
    """Emits `planned` with the algorithm's results, or `refused` with its words."""

    planned = pyqtSignal(dict)
    refused = pyqtSignal(str)

    def __init__(self, parameters: Callable[[], dict[str, Any] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._parameters = parameters
        self._run: QuietRun | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or self._run is not None

    def ask(self, *_: Any) -> None:
        """Ask anew, soon."""
        self._timer.start()

    def stop(self) -> None:
        """Drop what was asked; wait until nothing runs any more."""
        self._timer.stop()
        if self._run is not None:
            self._run.stop_and_wait()
            self._run = None

    def drop(self) -> None:
        """Drop what was asked; nothing is told of it any more."""
        self._timer.stop()
        if self._run is not None:
            self._run.drop()
            self._run = None

    def _ask(self) -> None:
        self.drop()
        parameters = self._parameters()
        if parameters is None:
            return
        run = QuietRun(ALGORITHM, parameters)
        run.ended.connect(self._answered)
        self._run = run
        run.start()

    def _answered(self, results: dict[str, Any] | None, problem: str) -> None:
        self._run = None
        if results is not None:
            self.planned.emit(results)
        elif problem:
            self.refused.emit(problem)
