"""One run of an algorithm in the background, with what it says as signals on the main thread."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

_WAIT_MS = 5000  # a cancelled run ends within 2 s; twice that and some for a busy machine

# QGIS refers to a task's context and feedback without owning them: they live here until the task has ended
_running: set[BackgroundRun] = set()


class BackgroundRun(QObject):
    """Runs an algorithm by its id with a dictionary of parameters, as the toolbox would."""

    progressed = pyqtSignal(float)  # percent
    said = pyqtSignal(str, str)  # kind ("info", "warning", "error", "step"), text
    ended = pyqtSignal(bool, dict)  # whether it succeeded, the results

    def __init__(self, algorithm_id: str, parameters: dict[str, Any]) -> None:
        super().__init__()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self._feedback = _SpokenFeedback()
        self._feedback.said.connect(self.said)
        self._feedback.progressChanged.connect(self.progressed)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self._parameters = parameters
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._was_refused = False

    def start(self) -> None:
        """Check the parameters and start; what is wrong with them ends the run at once, with an error said."""
        fits, problem = self._algorithm.checkParameterValues(self._parameters, self.context)
        if not fits:
            self.said.emit("error", problem)
            self.ended.emit(False, {})
            return
        task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self.context, self._feedback)
        if task.isCanceled():  # it was refused while it was prepared, which has been said; nothing would come of it
            self._was_refused = True
            self.ended.emit(False, {})
            return
        _running.add(self)
        self._task = task
        task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the run to stop; `ended` follows."""
        self._feedback.cancel()
        if self._task is not None:
            self._task.cancel()  # it may still wait for its turn

    def was_cancelled(self) -> bool:
        """Return whether the user stopped it."""
        return self._feedback.isCanceled() and not self._was_refused

    def stop_and_wait(self) -> None:
        """Stop for good: no signal reaches anybody any more, and the worker has left the algorithm's code."""
        self.blockSignals(True)
        self.cancel()
        if self._task is not None:
            self._task.waitForFinished(_WAIT_MS)

    def _executed(self, succeeded: bool, results: dict[str, Any]) -> None:
        self._task = None  # the task manager deletes it
        _running.discard(self)
        self.ended.emit(succeeded, results)


class _SpokenFeedback(QgsProcessingFeedback):
    """A feedback whose lines are a signal; emitted in the worker, delivered on the main thread."""

    said = pyqtSignal(str, str)

    def pushInfo(self, info: str) -> None:
        self.said.emit("info", info)

    def pushWarning(self, warning: str) -> None:
        self.said.emit("warning", warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.said.emit("error", error)

    def setProgressText(self, text: str) -> None:
        self.said.emit("step", text)
