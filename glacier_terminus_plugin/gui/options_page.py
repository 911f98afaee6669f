"""The plugin's page in QGIS's options: what a new window starts with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..algorithms.parameters import BUNDLED_MODEL, device_choices
from ..algorithms.private_packages import private_folder
from ..algorithms.provider import ICON_PATH
from ..algorithms.translation import tr
from .known_models import known_models

_SETTINGS = "glacier_terminus/"


class OptionsPage(QgsOptionsPageWidget):
    """Model and device that the dock starts with, and the way to the packages."""

    def __init__(self, parent: QWidget | None, show_packages: Callable[[], None]) -> None:
        super().__init__(parent)
        settings = QgsSettings()
        self.model, self.device = QComboBox(), QComboBox()
        for path in known_models():
            self.model.addItem(path.stem, str(path))
        self.model.setCurrentIndex(max(0, self.model.findData(settings.value(_SETTINGS + "model", str(BUNDLED_MODEL)))))
        self._show_devices(settings.value(_SETTINGS + "device", ""))
        self.model.currentIndexChanged.connect(lambda: self._show_devices(self.device.currentText()))
        self._device_before = self.device.currentText()
        self.tour = QCheckBox(tr("Offer the first steps until they have been completed or declined"))
        self.tour.setChecked(settings.value(_SETTINGS + "offer_first_steps", True, type=bool))
        packages = QPushButton(tr("Python packages..."))
        packages.clicked.connect(show_packages)
        for widget, name in (
            (self.model, "model"),
            (self.device, "device"),
            (self.tour, "tour"),
            (packages, "packages"),
        ):
            widget.setObjectName(f"glacierTerminus_options_{name}")
        folder = QLabel(str(private_folder()))
        folder.setWordWrap(True)
        rows = QFormLayout()
        rows.addRow(tr("&Model"), self.model)
        rows.addRow(tr("&Device"), self.device)
        rows.addRow(self.tour)
        rows.addRow(tr("Packages"), folder)
        rows.addRow("", packages)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addStretch(1)

    def _show_devices(self, chosen: str) -> None:
        """List the devices that run the chosen model."""
        self.device.clear()
        self.device.addItems(device_choices(Path(self.model.currentData() or BUNDLED_MODEL)))
        self.device.setCurrentIndex(max(0, self.device.findText(chosen)))

    def apply(self) -> None:
        """Keep what was chosen; the dock takes it up when it is opened next."""
        settings = QgsSettings()
        settings.setValue(_SETTINGS + "model", self.model.currentData())
        if self.device.currentText() != self._device_before:
            settings.setValue(_SETTINGS + "device", self.device.currentText())
            settings.beginGroup(_SETTINGS + "of_model")  # what was kept for single models would hide the choice
            for model in settings.childGroups():
                settings.remove(f"{model}/device")
            settings.endGroup()
        settings.setValue(_SETTINGS + "offer_first_steps", self.tour.isChecked())


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its options."""

    def __init__(self, show_packages: Callable[[], None]) -> None:
        super().__init__()
        self._show_packages = show_packages
        self.setTitle("Glacier Terminus")

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON_PATH))

    def createWidget(self, parent: Any = None) -> QgsOptionsPageWidget:
        """Return a page."""
        return OptionsPage(parent, self._show_packages)
