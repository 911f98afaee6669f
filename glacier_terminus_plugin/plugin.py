"""Registers the provider, the dock and the menu with QGIS, and takes them away again without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import algorithms, core, gui
from .algorithms.provider import ICON_PATH, GlacierTerminusProvider
from .algorithms.translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.dock import GlacierTerminusDock
    from .gui.packages_dialog import PackagesDialog

MENU = "Glacier Terminus"
PACKAGES = (algorithms, core, gui)  # on unloading, QGIS forgets only packages that were imported by name


class GlacierTerminusPlugin:
    """What QGIS holds of the plugin; `iface` is None under qgis_process, where there is no window."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface: Any = iface
        self._provider: GlacierTerminusProvider | None = None
        self.dock: GlacierTerminusDock | None = None
        self.packages: PackagesDialog | None = None
        self.action: QAction | None = None
        self._packages_action: QAction | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process asks for."""
        self._provider = GlacierTerminusProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the menu entry and the button; the dock is made when it is first opened."""
        self.initProcessing()
        self.action = QAction(QIcon(str(ICON_PATH)), MENU, self._iface.mainWindow())
        self.action.setObjectName("glacierTerminusDockAction")
        self.action.setCheckable(True)
        self.action.toggled.connect(self._show_dock)
        self._packages_action = QAction(tr("Python packages..."), self._iface.mainWindow())
        self._packages_action.setObjectName("glacierTerminusPackagesAction")
        self._packages_action.triggered.connect(self.show_packages)
        for action in (self.action, self._packages_action):
            self._iface.addPluginToRasterMenu(MENU, action)
        self._iface.addToolBarIcon(self.action)  # the raster toolbar is hidden in a new profile

    def unload(self) -> None:
        """Take away all that was added."""
        if self.dock is not None:
            self.dock.close_for_good()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.packages is not None:
            self.packages.stop()
            self.packages.close()
            self.packages.deleteLater()
            self.packages = None
        if self.action is not None:
            self._iface.removeToolBarIcon(self.action)
        for action in (self.action, self._packages_action):
            if action is not None:
                self._iface.removePluginRasterMenu(MENU, action)
                action.deleteLater()
        self.action = self._packages_action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def show_packages(self) -> None:
        """Open the dialog that installs what QGIS does not bring along."""
        if self.packages is None:
            from .gui.packages_dialog import PackagesDialog

            self.packages = PackagesDialog(self._iface.mainWindow())
            self.packages.changed.connect(self._packages_changed)
        self.packages.show()
        self.packages.raise_()

    def _packages_changed(self) -> None:
        if self.dock is not None:
            self.dock.show_devices()

    def _show_dock(self, visible: bool) -> None:
        if self.dock is None:
            from .gui.dock import GlacierTerminusDock

            self.dock = GlacierTerminusDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.packages_wanted.connect(self.show_packages)
            self.dock.visibilityChanged.connect(self._dock_shown)
        self.dock.setVisible(visible)

    def _dock_shown(self, visible: bool) -> None:
        if self.action is not None and self.dock is not None and self.dock.isVisible() == visible:
            self.action.setChecked(visible)
