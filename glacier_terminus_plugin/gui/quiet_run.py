"""An algorithm that answers a question of the window: in the background, without a word in QGIS's task list."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from ..core.errors import CancelledError, GlacierTerminusError
from ..core.progress import Progress
from .background_work import BackgroundWork


class QuietRun(BackgroundWork):
    """Runs an algorithm by its id; `ended` carries its results, or what it has to say against the parameters.

    Made and started on the main thread, where it takes what it needs from the layers.
    """

    def __init__(self, algorithm_id: str, parameters: dict[str, Any]) -> None:
        super().__init__(self._run)
        self._feedback = _Feedback()
        self._parameters = parameters
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        fits, problem = self._algorithm.checkParameterValues(parameters, self._context)
        self._problem = "" if fits else problem
        if fits and not self._algorithm.prepare(parameters, self._context, self._feedback):
            self._problem = " ".join(self._feedback.errors) or problem

    def cancel(self) -> None:
        """See BackgroundWork."""
        super().cancel()
        self._feedback.cancel()

    def _run(self, progress: Progress, tell: Callable[[str], None]) -> dict[str, Any]:
        if self._problem:
            raise GlacierTerminusError(self._problem)
        try:
            return self._algorithm.runPrepared(self._parameters, self._context, self._feedback)
        except QgsProcessingException as error:
            if self.is_cancelled():
                raise CancelledError from None
            raise GlacierTerminusError(str(error)) from None


class _Feedback(QgsProcessingFeedback):
    """Keeps errors to itself: QGIS's log is no place for what is asked at every change."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
