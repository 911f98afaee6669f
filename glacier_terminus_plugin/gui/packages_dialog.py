"""The dialog that installs, repairs and removes the Python packages that QGIS does not bring along; on a click only."""

from __future__ import annotations

import importlib
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.parameters import BUNDLED_MODEL
from ..algorithms.private_packages import how_to_install, private_folder, remove_private_packages
from ..algorithms.translation import tr
from ..core.model_definition import ModelDefinition
from ..core.package_folder import PackageFolder, Trial
from ..core.runtime_packages import (
    CPU,
    DIRECTML,
    INDEX,
    NVIDIA,
    Package,
    device_kinds,
    missing_modules,
    wanted_packages,
)
from .background_work import BackgroundWork


class PackagesDialog(QDialog):
    """Says what would be installed, how large, from where and into which folder, before anything happens."""

    changed = pyqtSignal()  # packages have come or gone

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("GlacierTerminusPackages")
        self.setWindowTitle(tr("Glacier Terminus: Python packages"))
        self._folder = PackageFolder(private_folder())
        self._work: BackgroundWork | None = None
        self._needs_restart = False
        self._make_widgets()
        self._lay_out()
        self._show_state()

    @property
    def is_working(self) -> bool:
        """Whether an installation is under way."""
        return self._work is not None

    def stop(self) -> None:
        """Stop an installation for good; the plugin is going."""
        if self._work is not None:
            self._work.stop_and_wait()
            self._work = None

    def reject(self) -> None:
        """Close; an installation that is under way is cancelled first."""
        if self._work is not None:
            self._work.cancel()
            return
        super().reject()

    def _make_widgets(self) -> None:
        self.state = self._words("packagesState")
        self.what = self._words("packagesWhat")
        self.place = self._words("packagesPlace")
        self.kind = QComboBox()
        self.kind.setObjectName("glacierTerminus_packagesKind")
        names = {
            CPU: tr("Processor (works everywhere)"),
            NVIDIA: tr("NVIDIA GPU"),
            DIRECTML: tr("Any GPU (DirectX 12)"),
        }
        for kind in device_kinds():
            self.kind.addItem(names[kind], kind)
        self.kind.setToolTip(
            tr("What the models run on. A GPU needs its manufacturer's driver. You can change this later.")
        )
        self.kind.currentIndexChanged.connect(self._show_plan)
        self.online = QRadioButton(tr("T&he internet ({place})").format(place=INDEX))
        self.online.setObjectName("glacierTerminus_packagesOnline")
        self.online.setChecked(True)
        self.offline = QRadioButton(tr("A &folder of wheels, without an internet connection:"))
        self.offline.setObjectName("glacierTerminus_packagesOffline")
        self.offline.toggled.connect(self._show_plan)
        self.wheels = QgsFileWidget()
        self.wheels.setObjectName("glacierTerminus_packagesWheels")
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setToolTip(tr("A folder of *.whl files, downloaded on another computer with pip download."))
        self.wheels.fileChanged.connect(self._show_plan)
        self.progress = QProgressBar()
        self.step = self._words("packagesStep")
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setObjectName("glacierTerminus_packagesLog")
        self.log.setMinimumHeight(self.fontMetrics().height() * 6)
        self.install = QPushButton(tr("&Install"))
        self.install.setObjectName("glacierTerminus_packagesInstall")
        self.install.clicked.connect(self._install)
        self.remove = QPushButton(tr("Re&move"))
        self.remove.setObjectName("glacierTerminus_packagesRemove")
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(self.install, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("&Run models on"), self.kind)
        rows.addRow(tr("What"), self.what)
        rows.addRow(tr("Into"), self.place)
        rows.addRow(tr("From"), self.online)
        rows.addRow("", self.offline)
        rows.addRow("", self.wheels)
        column = QVBoxLayout(self)
        column.addWidget(self.state)
        column.addLayout(rows)
        for widget in (self.progress, self.step, self.log):
            column.addWidget(widget)
        column.setStretchFactor(self.log, 100)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 90, 0)

    @staticmethod
    def _words(name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(f"glacierTerminus_{name}")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    # what is there, and what would come

    def _show_state(self) -> None:
        missing = missing_modules()
        elsewhere = not missing_modules(self._folder.path)
        has_own = self._folder.path.exists()
        if self._needs_restart:
            text = tr("Done. Restart QGIS for the change to take effect.")
        elif missing:
            effect = (
                tr("onnxruntime is missing: the algorithms are listed but can't be run.")
                if "onnxruntime" in missing
                else tr(
                    "scikit-image is missing: fjord walls can't be found, and models without a front class can't draw "
                    "lines."
                )
            )
            text = (
                effect
                + " "
                + tr(
                    "Nothing is installed until you press Install. The packages that come with QGIS, numpy in "
                    "particular, are not changed."
                )
            )
        elif elsewhere:
            text = tr("Everything needed came with QGIS or this system. There is nothing to install.")
        else:
            text = tr("Everything needed is installed, {size:.0f} MB in a private folder.").format(
                size=self._folder.size_mb
            )
        self.state.setText(text)
        working = self._work is not None
        for widget in (self.kind, self.online, self.offline):
            widget.setEnabled(not working and not elsewhere)
        self.install.setText(tr("Re&pair") if has_own and not missing else tr("&Install"))
        self.remove.setEnabled(has_own and not working)
        self.progress.setVisible(working)
        self.step.setVisible(bool(self.step.text()))
        self.log.setVisible(bool(self.log.toPlainText()))
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("&Cancel") if working else tr("&Close"))
        self._show_plan()
        self._grow()

    def _grow(self) -> None:
        """Make room: labels that wrap do not make a window grow by themselves."""
        layout = self.layout()
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _packages(self) -> list[Package]:
        return wanted_packages(missing_modules(self._folder.path), self.kind.currentData())

    def _show_plan(self) -> None:
        packages = self._packages()
        folder = self._wheels()
        self.wheels.setEnabled(self.offline.isChecked() and self.offline.isEnabled())
        if not packages:
            text = tr("Nothing")
        elif self.offline.isChecked():
            text = tr("{names}: about {installed:.0f} MB on disk")
        else:
            text = tr("{names}: about {download:.0f} MB to download, {installed:.0f} MB on disk")
        self.what.setText(
            text.format(
                names=", ".join(p.requirement for p in packages),
                download=sum(p.download_mb for p in packages),
                installed=sum(p.installed_mb for p in packages),
            )
        )
        self.place.setText(str(self._folder.path))
        ready = not self.offline.isChecked() or (folder is not None and folder.is_dir())
        self.install.setEnabled(bool(packages) and ready and self._work is None)

    def _wheels(self) -> Path | None:
        chosen = self.wheels.filePath() if self.offline.isChecked() else ""
        return Path(chosen) if chosen else None

    # what happens on a click

    def _install(self) -> None:
        if self._work is not None:
            return
        packages, kind, wheels = self._packages(), self.kind.currentData(), self._wheels()
        folder = self._folder
        model = BUNDLED_MODEL.parent / ModelDefinition.load(BUNDLED_MODEL).model_file
        self._needs_restart = folder.is_in_use()
        self.log.clear()
        self._work = BackgroundWork(
            lambda progress, tell: folder.install(packages, model, kind, wheels, tell, progress)
        )
        self._work.said.connect(self._say)
        self._work.stepped.connect(self._stepped)
        self._work.ended.connect(self._installed)
        self.step.setText(tr("Looking for the Python of QGIS"))
        self._show_state()
        self._work.start()

    def _say(self, text: str) -> None:
        if not self.log.isVisible():
            self.log.setVisible(True)
            self._grow()
        self.log.appendPlainText(text)

    def _stepped(self, fraction: float, text: str) -> None:
        self.progress.setValue(round(100 * fraction))
        if text:
            self.step.setText(text)

    def _installed(self, trial: Trial | None, problem: str) -> None:
        self._work = None
        if trial is None:
            self._needs_restart = False
            self.step.setText(problem or tr("Cancelled. Nothing was changed."))
            if problem:
                self._say(how_to_install())
        else:
            importlib.invalidate_caches()
            self.step.setText(tr("Installed and tested: {trial}.").format(trial=trial))
        self._show_state()
        self.changed.emit()

    def _remove(self) -> None:
        if self._work is not None:
            return
        self._needs_restart = self._folder.is_in_use()
        try:
            remove_private_packages()
        except Exception as error:  # noqa: BLE001  (a folder can refuse in many ways: all are told)
            self._needs_restart = False
            self.step.setText(str(error))
        else:
            importlib.invalidate_caches()
            self.step.setText(tr("Removed."))
        self._show_state()
        self.changed.emit()
