"""The list of models: the bundled one, those added by file, drop or address; each can be looked at, tested, removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.parameters import BUNDLED_MODEL, model_file_filter
from ..algorithms.private_packages import device_notes
from ..algorithms.translation import Local, tr
from ..core.device_choice import TrialMemory, open_on_device
from ..core.model_package import OpenedModel, open_model
from ..core.model_self_test import self_test
from ..core.onnx_session import AUTO
from .background_work import BackgroundWork
from .known_models import dropped_models, forget_model, known_models
from .model_card import card_of
from .model_check import ModelCheck
from .model_download import ModelDownload, Offer, remove_downloaded


class ModelsDialog(QDialog):
    """Every model is checked before it is listed; one that is not sound is refused with its reasons."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("GlacierTerminusModels")
        self.setWindowTitle(tr("Glacier Terminus: models"))
        self.setAcceptDrops(True)
        self._work: BackgroundWork | None = None
        self._check = ModelCheck(self)
        self._check.began.connect(lambda path: self.told.setText(tr("Checking {name}...").format(name=path.name)))
        self._check.ended.connect(self._was_added)
        self._check.cancelled.connect(self._was_cancelled)
        self._download: ModelDownload | None = None
        self._fetched_file: Path | None = None
        self._make_widgets()
        self._lay_out()
        self.show_models()

    @property
    def is_working(self) -> bool:
        """Whether a check, a test or a download is under way."""
        return self._check.is_busy or self._work is not None or self._download is not None

    def stop(self) -> None:
        """Stop all work for good."""
        if self._work is not None:
            self._work.stop_and_wait()
            self._work = None
        self._check.stop()
        if self._download is not None:
            self._download.stop()
            self._download = None

    def add_file(self, path: Path) -> None:
        """Check a model's file in the background, after those that wait; then list it, or say why not.

        Settings that it lacks are asked for.
        """
        self._check.add(path)

    def _was_cancelled(self, path: Path) -> None:
        self._was_added(path, tr("Cancelled. Nothing was added."))

    def _was_added(self, path: Path, problem: str) -> None:
        if problem:
            self.told.setText(problem)
            if path == self._fetched_file and not any(path.parent in known.parents for known in known_models()):
                remove_downloaded(path)
            return
        self.told.setText(tr("{name} was added.").format(name=path.name))
        self.show_models(path)
        self.changed.emit()

    def show_models(self, chosen: Path | None = None) -> None:
        """List the models anew."""
        self.list.clear()
        for path in known_models():
            item = QListWidgetItem(path.stem + (tr(" (bundled)") if path == BUNDLED_MODEL else ""))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            self.list.addItem(item)
            if path == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that may be models."""
        if dropped_models(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the models that were dropped."""
        for path in dropped_models(event):
            self.add_file(path)
        event.acceptProposedAction()

    def _make_widgets(self) -> None:
        self.list = _named(QListWidget(), "modelsList", tr("Models that the dock offers."))
        self.list.currentItemChanged.connect(self._show_card)
        self.card = _named(QLabel(), "modelsCard", "")
        self.card.setWordWrap(True)
        self.card.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add = _button(tr("Add a &file..."), "modelsAdd", tr("Or drop the file on this window."), self._choose)
        self.test = _button(
            tr("Self-&test"),
            "modelsTest",
            tr("Tests whether this computer reproduces the results stored with the model."),
            self._test,
        )
        self.remove = _button(tr("&Remove"), "modelsRemove", tr("Remove the model from the list."), self._remove)
        self.address = _named(QLineEdit(), "modelsAddress", tr("Web address of a model: .json, .emd, .dlpk or .onnx."))
        self.address.setPlaceholderText("https://.../model.json")
        self.address.returnPressed.connect(self._ask)
        self.ask = _button(
            tr("&Look up"),
            "modelsAsk",
            tr("Shows the licence, size and checksum before anything is downloaded."),
            self._ask,
        )
        self.fetch = _button(tr("&Download"), "modelsFetch", tr("Download the model described below."), self._fetch)
        self.fetch.setVisible(False)
        self.progress = _named(QProgressBar(), "modelsProgress", "")
        self.progress.setVisible(False)
        self.told = _named(QLabel(), "modelsTold", "")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.addWidget(self.list, 1)
        beside.addWidget(self.card, 2)
        actions = QHBoxLayout()
        for button in (self.add, self.test, self.remove):
            actions.addWidget(button)
        actions.addStretch(1)
        address = QHBoxLayout()
        label = QLabel(tr("From a &web address"))
        label.setBuddy(self.address)
        for widget in (label, self.address, self.ask, self.fetch):
            address.addWidget(widget)
        column = QVBoxLayout(self)
        column.addLayout(beside, 1)
        column.addLayout(actions)
        column.addLayout(address)
        for widget in (self.progress, self.told, self.buttons):
            column.addWidget(widget)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.height() * 24)

    def _chosen(self) -> Path | None:
        item = self.list.currentItem()
        return None if item is None else Path(item.data(Qt.ItemDataRole.UserRole))

    def _show_card(self, *_: Any) -> None:
        path = self._chosen()
        self.remove.setEnabled(path is not None and path != BUNDLED_MODEL)
        if path is None:
            self.card.clear()
            return
        self._start(lambda progress, tell: open_model(path), self._opened)

    def _opened(self, opened: OpenedModel | None, problem: str) -> None:
        self._work = None
        self.test.setEnabled(opened is not None)
        self.card.setTextFormat(Qt.TextFormat.PlainText if opened is None else Qt.TextFormat.RichText)
        self.card.setText(problem if opened is None else card_of(opened.definition, opened.notes))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Add a model"), "", model_file_filter())
        if chosen:
            self.add_file(Path(chosen))

    def _remove(self) -> None:
        path = self._chosen()
        if path is None or path == BUNDLED_MODEL:
            return
        forget_model(path)
        remove_downloaded(path)
        self.told.setText(tr("{name} was removed from the list.").format(name=path.stem))
        self.show_models()
        self.changed.emit()

    # the self-test

    def _test(self) -> None:
        path = self._chosen()
        if path is None:
            return
        self._start(lambda progress, tell: _tested(path), self._was_tested)
        self.told.setText(tr("Testing..."))
        self.test.setEnabled(False)

    def _was_tested(self, said: str | None, problem: str) -> None:
        self._work = None
        self.test.setEnabled(True)
        self.told.setText(said or problem)

    def _start(self, work: Any, ended: Any) -> None:
        if self._work is not None:
            self._work.drop()
            if self.told.text() == tr("Testing..."):  # another model was chosen
                self.told.clear()
        self._work = BackgroundWork(work)
        self._work.ended.connect(ended)
        self._work.start()

    # from an address

    def _ask(self) -> None:
        if self._download is not None:
            self._download.stop()
            self._download.deleteLater()
        self.progress.setVisible(False)
        self.fetch.setVisible(False)
        self.told.setText(tr("Looking it up..."))
        self._download = ModelDownload(self.address.text(), self)
        self._download.offered.connect(self._offer)
        self._download.progressed.connect(self._progressed)
        self._download.ended.connect(self._fetched)
        self._download.ask()

    def _offer(self, offer: Offer) -> None:
        self.progress.setVisible(False)
        self.fetch.setText(tr("&Add") if offer.is_here else tr("&Download"))
        self.fetch.setVisible(True)
        unknown = tr("not stated") if offer.is_here else tr("known after the download, before it is added")
        self.told.setText(
            tr("{name}: {size}. Licence: {licence}. {checksum}").format(
                name=offer.name,
                size=tr("{size:.1f} MB").format(size=Local(offer.size_bytes / 1e6))
                if offer.size_bytes
                else tr("size unknown"),
                licence=offer.licence or unknown,
                checksum=offer.checksum or tr("Checksum: {checksum}.").format(checksum=unknown),
            )
        )

    def _fetch(self) -> None:
        if self._download is None:
            return
        if self.progress.isVisible():
            self._download.cancel()
            return
        self.progress.setValue(0)
        self.progress.setVisible(True)
        self.fetch.setText(tr("&Stop"))
        self._download.fetch()

    def _progressed(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _fetched(self, path: str, problem: str) -> None:
        download, self._download = self._download, None
        if download is not None:
            download.deleteLater()
        self.progress.setVisible(False)
        self.fetch.setVisible(False)
        if path:
            self._fetched_file = Path(path)
            self.add_file(self._fetched_file)
        else:
            self.told.setText(problem)


def _tested(path: Path) -> str:
    opened = open_model(path)
    session = open_on_device(opened, AUTO, TrialMemory(device_notes()))
    try:
        result = self_test(session, opened)
        if result is None:
            return tr("The model runs on {device}; no test data come with it.").format(device=session.device.name)
        return f"{session.device.name}: {result}"
    finally:
        session.close()


def _named(widget: Any, name: str, tooltip: str) -> Any:
    widget.setObjectName(f"glacierTerminus_{name}")
    widget.setToolTip(tooltip)
    return widget


def _button(text: str, name: str, tooltip: str, clicked: Any) -> Any:
    button = _named(QPushButton(text), name, tooltip)
    button.setAutoDefault(False)
    button.clicked.connect(clicked)
    return button
