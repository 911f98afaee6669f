"""A call of core in a thread of its own, with what it says as signals on the main thread."""

from __future__ import annotations

import contextlib
import threading
import traceback
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..algorithms.translation import tr, tr_counted
from ..core.errors import CancelledError, GlacierTerminusError
from ..core.progress import Progress

LOG_TAG = "Glacier Terminus"
_WAIT_S = 5.0  # cancelled work ends within 2 s; twice that and some for a busy machine

Work = Callable[["Progress", Callable[[str], None]], Any]

_running: set[BackgroundWork] = set()  # until the end has been told on the main thread


class BackgroundWork(QObject):
    """Calls `work(progress, tell)` once; `ended` follows in any case, unless it was dropped or stopped for good.

    Connect methods of a QObject, not lambdas that hold this object: Python's collector takes such a ring apart while
    the signal is being delivered.
    """

    said = pyqtSignal(str)
    stepped = pyqtSignal(float, str)  # fraction, what is being done
    ended = pyqtSignal(object, str)  # the result or None, and why there is none: "" where it was cancelled
    _over = pyqtSignal()  # follows `ended`; never disconnected: what is on its way over a lost connection is lost

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._carry_out, daemon=True)
        self._over.connect(self._forget)

    def start(self) -> BackgroundWork:
        """Start, and return self."""
        _running.add(self)
        self._thread.start()
        return self

    def cancel(self) -> None:
        """Ask the work to stop; `ended` follows."""
        self._cancelled.set()

    def drop(self) -> None:
        """Stop without anybody being told of it any more, not even by what is already on its way."""
        for signal in (self.said, self.stepped, self.ended):
            with contextlib.suppress(TypeError):  # nobody listens
                signal.disconnect()
        self.cancel()

    def stop_and_wait(self) -> None:
        """Stop for good: no signal reaches anybody any more, and the thread has ended."""
        self.drop()
        self.blockSignals(True)
        self._thread.join(_WAIT_S)
        _running.discard(self)

    def report(self, fraction: float, text: str = "") -> None:
        """See core.progress.Progress."""
        self.stepped.emit(fraction, tr_counted(text))

    def is_cancelled(self) -> bool:
        """See core.progress.Progress."""
        return self._cancelled.is_set()

    def _carry_out(self) -> None:
        result, problem = None, ""
        try:
            result = self._work(self, self.said.emit)
        except CancelledError:
            pass
        except GlacierTerminusError as error:
            problem = str(error)
        except Exception as error:  # noqa: BLE001  (the outermost shell of a thread: nothing else would tell)
            problem = tr("An unexpected error occurred: {error}").format(error=error)
            QgsMessageLog.logMessage(traceback.format_exc(), LOG_TAG, Qgis.MessageLevel.Critical)
        self.ended.emit(result, problem)
        self._over.emit()

    def _forget(self) -> None:
        self._thread.join(_WAIT_S)
        # not at once: Python would delete the signal's sender while it is still being delivered
        QTimer.singleShot(0, lambda: _running.discard(self))
