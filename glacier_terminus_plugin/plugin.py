"""Registers the provider, the dock and the menu with QGIS, and takes them away again without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsMapLayerType, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import algorithms, core, gui
from .algorithms.expressions import register_expressions, unregister_expressions
from .algorithms.provider import ICON_PATH, GlacierTerminusProvider
from .algorithms.translation import install_translator, remove_translator, tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.algorithm_dialog import AlgorithmDialog
    from .gui.dock import GlacierTerminusDock
    from .gui.edited_lines import EditedLines
    from .gui.models_dialog import ModelsDialog
    from .gui.options_page import OptionsFactory
    from .gui.packages_dialog import PackagesDialog
    from .gui.review_dock import ReviewDock

MENU = "Glacier Terminus"
PACKAGES = (algorithms, core, gui)  # on unloading, QGIS forgets only packages that were imported by name


class GlacierTerminusPlugin:
    """What QGIS holds of the plugin; `iface` is None under qgis_process, where there is no window."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface: Any = iface
        self._provider: GlacierTerminusProvider | None = None
        self._options: OptionsFactory | None = None
        self.dock: GlacierTerminusDock | None = None
        self.packages: PackagesDialog | None = None
        self.models: ModelsDialog | None = None
        self.dialogs: dict[str, AlgorithmDialog] = {}  # by the algorithm's id
        self.review: ReviewDock | None = None
        self._edited: EditedLines | None = None
        self.action: QAction | None = None
        self._actions: list[QAction] = []  # of the menu
        self._layer_action: QAction | None = None

    def initProcessing(self) -> None:
        """Register the algorithms and the functions of expressions; all that qgis_process asks for."""
        install_translator()
        register_expressions()
        self._provider = GlacierTerminusProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the menu, the button and the pages; the dock is made when it is first opened."""
        from .gui.edited_lines import EditedLines
        from .gui.options_page import OptionsFactory

        self.initProcessing()
        self._edited = EditedLines(self._iface.mainWindow())
        self._edited.corrected.connect(self._tell_corrected)
        self.action = self._add_action("Dock", MENU, None)
        self.action.setCheckable(True)
        self.action.toggled.connect(self._show_dock)
        self._iface.addToolBarIcon(self.action)  # the raster toolbar is hidden in a new profile
        self._add_action("FirstSteps", tr("First steps"), self.show_first_steps)
        self._add_action("Series", tr("Map a series..."), self.show_series)
        self._add_action("Review", tr("Review lines..."), self.show_review)
        self._add_action("Change", tr("Terminus change..."), self.show_change)
        self._add_action("Models", tr("Models..."), self.show_models)
        self._add_action("Packages", tr("Python packages..."), self.show_packages)
        self._layer_action = QAction(QIcon(str(ICON_PATH)), tr("Map terminus"), self._iface.mainWindow())
        self._layer_action.setObjectName("glacierTerminusLayerAction")
        self._layer_action.triggered.connect(self._map_layer)
        self._iface.addCustomActionForLayerType(self._layer_action, "", QgsMapLayerType.RasterLayer, True)
        self._options = OptionsFactory(self.show_packages)
        self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Take away all that was added."""
        for dialog in (self.packages, self.models):
            if dialog is not None:
                dialog.stop()
                dialog.close()
                dialog.deleteLater()
        self.packages = self.models = None
        self.dialogs.clear()
        if self._edited is not None:
            self._edited.deleteLater()
            self._edited = None
        if self._provider is not None:
            from .gui.algorithm_dialog import close_dialogs_of

            close_dialogs_of(self._provider)
        for dock in (self.review, self.dock):
            if dock is not None:
                dock.close_for_good()
                self._iface.removeDockWidget(dock)
                dock.deleteLater()
        self.review = self.dock = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._layer_action is not None:
            self._iface.removeCustomActionForLayerType(self._layer_action)
            self._layer_action.deleteLater()
            self._layer_action = None
        if self.action is not None:
            self._iface.removeToolBarIcon(self.action)
            self.action = None
        while self._actions:
            action = self._actions.pop()
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        unregister_expressions()
        remove_translator()

    def show_first_steps(self) -> None:
        """Open the dock with its first steps."""
        self._open_dock().first_steps.begin()

    def show_series(self) -> None:
        """Open the dialog that maps images of several dates in one run."""
        self._open_dialog("glacierterminus:mapseries", {})

    def show_review(self) -> None:
        """Open the review of the active layer of lines, as a tab beside the dock where that is open."""
        if self.review is None:
            from .gui.review_dock import ReviewDock

            self.review = ReviewDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.review)
            if self.dock is not None and self.dock.isVisible():
                self._iface.mainWindow().tabifyDockWidget(self.dock, self.review)
        self.review.show()
        self.review.raise_()

    def show_change(self) -> None:
        """Open the dialog that measures how the termini of the active layer of lines have moved."""
        layer = self._iface.activeLayer()
        is_line = isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry
        self._open_dialog("glacierterminus:terminuschange", {"INPUT": layer.id()} if is_line else {})

    def show_models(self) -> None:
        """Open the list of models."""
        if self.models is None:
            from .gui.models_dialog import ModelsDialog

            self.models = ModelsDialog(self._iface.mainWindow())
            self.models.changed.connect(self._models_changed)
        self.models.show()
        self.models.raise_()

    def show_packages(self) -> None:
        """Open the dialog that installs what QGIS does not bring along."""
        if self.packages is None:
            from .gui.packages_dialog import PackagesDialog

            self.packages = PackagesDialog(self._iface.mainWindow())
            self.packages.changed.connect(self._packages_changed)
        self.packages.show()
        self.packages.raise_()

    def _add_action(self, name: str, text: str, triggered: Any) -> QAction:
        action = QAction(QIcon(str(ICON_PATH)) if triggered is None else QIcon(), text, self._iface.mainWindow())
        action.setObjectName(f"glacierTerminus{name}Action")
        if triggered is not None:
            action.triggered.connect(triggered)
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)
        return action

    def _open_dialog(self, algorithm_id: str, parameters: dict[str, Any]) -> None:
        if algorithm_id not in self.dialogs:
            from .gui.algorithm_dialog import AlgorithmDialog

            self.dialogs[algorithm_id] = AlgorithmDialog(algorithm_id, self._iface)
        self.dialogs[algorithm_id].open(parameters)

    def _packages_changed(self) -> None:
        if self.dock is not None:
            self.dock.show_devices()

    def _models_changed(self) -> None:
        if self.dock is not None:
            self.dock.show_models()

    def _dock_models_changed(self) -> None:
        if self.models is not None:
            self.models.show_models()

    def _tell_corrected(self, count: int) -> None:
        self._iface.messageBar().pushInfo(
            MENU,
            tr(
                "{count} line(s) edited by hand: length and centre are those of the new shape; flag 05 and the model's "
                "confidence, error and doubt are removed."
            ).format(count=count),
        )

    def _map_layer(self) -> None:
        """Open the dock on the layer whose menu was opened: it is the active one."""
        self._open_dock().follow(self._iface.activeLayer())

    def _open_dock(self) -> GlacierTerminusDock:
        dock = self._made_dock()
        dock.show()
        dock.raise_()
        return dock

    def _show_dock(self, visible: bool) -> None:
        dock = self._made_dock()
        if visible:
            dock.show()
        else:
            dock.close()

    def _made_dock(self) -> GlacierTerminusDock:
        if self.dock is None:
            from .gui.dock import GlacierTerminusDock

            self.dock = GlacierTerminusDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.packages_wanted.connect(self.show_packages)
            self.dock.models_wanted.connect(self.show_models)
            self.dock.models_changed.connect(self._dock_models_changed)
            self.dock.visibilityChanged.connect(self._dock_shown)
        return self.dock

    def _dock_shown(self, visible: bool) -> None:
        if self.action is not None and self.dock is not None and self.dock.isVisible() == visible:
            self.action.setChecked(visible)
