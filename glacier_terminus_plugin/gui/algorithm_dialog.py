"""Algorithms' own dialogs, as the Processing Toolbox opens them; closed with the plugin."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from qgis import gui
from qgis.core import Qgis, QgsProcessingProvider
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtWidgets import QApplication

from ..algorithms.translation import tr

# QGIS 4.2 renamed the class, which it never called stable, and made it a part of a window or of a dock (QGIS #66027)
_NAMES = ("QgsProcessingAlgorithmWidgetBase", "QgsProcessingAlgorithmDialogBase")
_DIALOGS = tuple(getattr(gui, name) for name in _NAMES if hasattr(gui, name))
_WAIT_S = 5.0  # a cancelled run ends within 2 s; twice that and some for a busy machine
_REST_S = 0.02


class AlgorithmDialog:
    """Opens the dialog of one algorithm, or shows the one that is open: what was filled in there stays."""

    def __init__(self, algorithm_id: str, iface: QgisInterface) -> None:
        self._algorithm_id, self._iface = algorithm_id, iface
        self._dialog: Any = None

    def open(self, parameters: Mapping[str, Any]) -> None:
        """Show it with some parameters filled in; without QGIS's Processing say so."""
        try:
            from qgis.processing import createAlgorithmDialog
        except ImportError:
            text = tr("QGIS's plugin Processing is switched off. Switch it on in the plugin manager.")
            self._iface.messageBar().pushMessage("Glacier Terminus", text, Qgis.MessageLevel.Warning)
            return
        if self._dialog is not None and not sip.isdeleted(self._dialog) and self._dialog.isVisible():
            _bring_forward(self._dialog)
            return
        self._dialog = createAlgorithmDialog(self._algorithm_id, dict(parameters))
        if self._dialog is not None:
            self._dialog.show()


def close_dialogs_of(provider: QgsProcessingProvider) -> None:
    """Cancel what runs in the dialogs of a provider's algorithms, the toolbox's too, and close them.

    QGIS crashes where such a dialog, at the end of its run, asks the algorithm for a provider that has gone.
    """
    widgets = QApplication.allWidgets()
    for dialog in [w for w in widgets if isinstance(w, _DIALOGS) and _belongs_to(w, provider)]:
        if sip.isdeleted(dialog):  # while an earlier one's run ended
            continue
        _cancel(dialog)
        until = time.monotonic() + _WAIT_S
        while not sip.isdeleted(dialog) and _is_running(dialog) and time.monotonic() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            time.sleep(_REST_S)  # the run needs Python too
        if not sip.isdeleted(dialog):
            dialog.close()


def _cancel(dialog: Any) -> None:
    if hasattr(dialog, "cancel"):  # QGIS 4.2, where Python may not reach the button of every dialog
        dialog.cancel()
    else:
        dialog.cancelButton().click()


def _is_running(dialog: Any) -> bool:
    return dialog.isRunning() if hasattr(dialog, "cancel") else dialog.cancelButton().isEnabled()


def _bring_forward(dialog: Any) -> None:
    if hasattr(dialog, "showWidget"):  # QGIS 4.2: of its window or dock, where that is
        dialog.showWidget()
        return
    dialog.showNormal()
    dialog.raise_()
    dialog.activateWindow()


def _belongs_to(dialog: Any, provider: QgsProcessingProvider) -> bool:
    algorithm = dialog.algorithm()
    return algorithm is not None and algorithm.provider() is provider
