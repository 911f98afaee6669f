"""An algorithm's own dialog, as the Processing Toolbox opens it; closed with what opened it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog

from ..algorithms.translation import tr


class AlgorithmDialog:
    """Opens the dialog of one algorithm, or shows the one that is open: what was filled in there stays."""

    def __init__(self, algorithm_id: str, iface: QgisInterface) -> None:
        self._algorithm_id, self._iface = algorithm_id, iface
        self._dialog: QDialog | None = None

    def open(self, parameters: Mapping[str, Any]) -> None:
        """Show it with some parameters filled in; without QGIS's Processing say so."""
        try:
            from qgis.processing import createAlgorithmDialog
        except ImportError:
            text = tr("QGIS's plugin Processing is switched off. Switch it on in the plugin manager.")
            self._iface.messageBar().pushMessage("Glacier Terminus", text, Qgis.MessageLevel.Warning)
            return
        if self._dialog is not None and not sip.isdeleted(self._dialog) and self._dialog.isVisible():
            self._dialog.showNormal()
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._dialog = createAlgorithmDialog(self._algorithm_id, dict(parameters))
        if self._dialog is not None:
            self._dialog.show()

    def close(self) -> None:
        """Close it, if it is open: its algorithm goes with the plugin."""
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
        self._dialog = None
