"""Lets core report to a Processing feedback, and turns core's failures into Processing's."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import CancelledError, GlacierTerminusError, RuntimeMissingError
from .private_packages import how_to_install
from .translation import tr, tr_counted

_TELL_AFTER_S = 1.0  # an estimate from less is noise


class FeedbackProgress:
    """A core Progress that moves a Processing dialog's bar and says how long it will take."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._begun: tuple[float, float] | None = None  # when, and with what share done before: by a run that was cut

    def report(self, fraction: float, text: str = "") -> None:
        """See core.progress.Progress."""
        self._begun = self._begun or (time.monotonic(), fraction)
        self._feedback.setProgress(100 * fraction)
        if text:
            self._feedback.setProgressText(tr_counted(text) + self._remaining(fraction))

    def is_cancelled(self) -> bool:
        """See core.progress.Progress."""
        if QgsApplication.platform() == "qgis_process":  # whose main thread, that runs us, takes Ctrl-C for an event
            QCoreApplication.processEvents()
        return self._feedback.isCanceled()

    def _remaining(self, fraction: float) -> str:
        """Return the time left as a half sentence, once there is something to tell it from."""
        begun, before = self._begun or (time.monotonic(), fraction)
        seconds = time.monotonic() - begun
        if seconds < _TELL_AFTER_S or not before < fraction < 1:
            return ""
        left = seconds / (fraction - before) * (1 - fraction)
        if left > 90:
            return tr(", about {minutes:.0f} min left").format(minutes=left / 60)
        return tr(", about {seconds:.0f} s left").format(seconds=left)


@contextmanager
def told_to_processing(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Re-raise what core raises on purpose as QgsProcessingException with the same text.

    A cancel is raised too, though Processing then shows it as an error: a script is not to take it for a result.
    """
    try:
        yield
    except CancelledError:
        raise QgsProcessingException(tr("Cancelled: nothing was written.")) from None
    except RuntimeMissingError as error:
        raise QgsProcessingException(f"{error} {how_to_install()}") from None
    except GlacierTerminusError as error:
        raise QgsProcessingException(str(error)) from None
    except MemoryError:
        raise QgsProcessingException(
            tr(
                "Not enough memory for this run. Choose a smaller extent, tile size or batch size, or close other "
                "programs."
            )
        ) from None
