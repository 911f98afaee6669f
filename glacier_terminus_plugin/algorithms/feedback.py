"""Lets core report to a Processing feedback, and turns core's failures into Processing's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..core.errors import CancelledError, GlacierTerminusError


class FeedbackProgress:
    """A core Progress that moves a Processing dialog's bar."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, fraction: float, text: str = "") -> None:
        """See core.progress.Progress."""
        self._feedback.setProgress(100 * fraction)
        if text:
            self._feedback.setProgressText(text)

    def is_cancelled(self) -> bool:
        """See core.progress.Progress."""
        return self._feedback.isCanceled()


@contextmanager
def told_to_processing(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Re-raise what core raises on purpose as QgsProcessingException with the same text.

    A cancel is no failure: Processing itself says that the algorithm was cancelled.
    """
    try:
        yield
    except CancelledError:
        feedback.pushInfo("Cancelled: nothing was written.")
        raise QgsProcessingException("Cancelled: nothing was written.") from None
    except GlacierTerminusError as error:
        raise QgsProcessingException(str(error)) from None
    except MemoryError:
        raise QgsProcessingException(
            "Not enough memory for this run. Choose a smaller extent, tile size or batch size, or close other programs."
        ) from None
