"""Registers the provider, the dock and the menu with QGIS, and takes them away again without a trace."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .algorithms.provider import ICON_PATH, GlacierTerminusProvider

MENU = "Glacier Terminus"


class GlacierTerminusPlugin:
    """What QGIS holds of the plugin; `iface` is None under qgis_process, where there is no window."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider = None
        self._dock = None
        self._action = None

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process asks for."""
        self._provider = GlacierTerminusProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the menu entry and the button; the dock is made when it is first opened."""
        self.initProcessing()
        self._action = QAction(QIcon(str(ICON_PATH)), MENU, self._iface.mainWindow())
        self._action.setObjectName("glacierTerminusDockAction")
        self._action.setCheckable(True)
        self._action.toggled.connect(self._show_dock)
        self._iface.addPluginToRasterMenu(MENU, self._action)
        self._iface.addRasterToolBarIcon(self._action)

    def unload(self) -> None:
        """Take away all that was added."""
        if self._dock is not None:
            self._dock.close_for_good()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._action is not None:
            self._iface.removePluginRasterMenu(MENU, self._action)
            self._iface.removeRasterToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _show_dock(self, visible: bool) -> None:
        if self._dock is None:
            from .gui.dock import GlacierTerminusDock

            self._dock = GlacierTerminusDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self._dock.visibilityChanged.connect(self._dock_shown)
        self._dock.setVisible(visible)

    def _dock_shown(self, visible: bool) -> None:
        if self._action is not None and self._dock is not None and self._dock.isVisible() == visible:
            self._action.setChecked(visible)
