"""The dialog that asks for what a model of another program does not say: classes, bands, cell size, value scaling."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.translation import tr
from ..core.class_roles import role_of
from ..core.definition_beside import write_beside
from ..core.errors import ModelSettingsError, OutputError
from ..core.model_package import OpenedModel, open_model
from .background_work import BackgroundWork

_MAX_CLASSES = 254  # as many values has a byte beside NoData


class ModelSettingsDialog(QDialog):
    """Accepted once what was entered is found sound, and is kept as a definition beside the model's network."""

    def __init__(self, path: Path, lack: ModelSettingsError, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("GlacierTerminusModelSettings")
        self.setWindowTitle(tr("Glacier Terminus: settings of {name}").format(name=path.name))
        self.lack = lack
        self._path = path
        self._work: BackgroundWork | None = None
        self.rows: list[ClassRow] = []
        self._make_widgets()
        self._lay_out()

    def accept(self) -> None:
        """Check in the background what was entered; close once it is kept, else say why not."""
        if self._work is not None:
            return
        unnamed = [row.name for row in self.rows if not row.name.text().strip()]
        if unnamed:
            self._tell(tr("Enter a name for each class."))
            unnamed[0].setFocus()
            return
        self._tell(tr("Checking {name}...").format(name=self._path.name))
        path, settings = self._path, self.settings()
        self._work = BackgroundWork(lambda progress, tell: open_model(path, settings))
        self._work.ended.connect(self._checked)
        self._work.start()

    def reject(self) -> None:
        """Close; nothing is kept."""
        if self._work is not None:
            self._work.drop()
            self._work = None
        super().reject()

    def stop(self) -> None:
        """Close for good; the plugin is going."""
        if self._work is not None:
            self._work.stop_and_wait()
            self._work = None
        super().reject()

    def settings(self) -> dict[str, Any]:
        """Return what was entered, as `open_model` takes it."""
        entered = {
            "Classes": [{"Name": row.name.text().strip(), "Role": row.role.currentData()} for row in self.rows],
            "ExtractBands": list(range(self.bands.value())),
            "CellSize": self.cell_size.value() or "any",
            "Normalization": self.scaling.currentData(),
        }
        return {key: value for key, value in entered.items() if key in self.lack.missing}

    def _checked(self, opened: OpenedModel | None, problem: str) -> None:
        self._work = None
        if opened is None:
            self._tell(problem)
            return
        try:
            write_beside(opened)
        except OutputError as error:
            self._tell(str(error))
        else:
            super().accept()

    def _make_widgets(self) -> None:
        text = tr(
            "{name} does not state the settings below. Once checked, they are saved beside the model as {definition}, "
            "which the toolbox reads, too."
        )
        again = tr("To change them later, edit that file, or delete it and add the model again.")
        definition = self.lack.network.with_suffix(".json").name
        self.words = QLabel(f"{text.format(name=self._path.name, definition=definition)} {again}")
        self.count = QSpinBox()
        self.count.setRange(2, _MAX_CLASSES)
        self.count.setValue(self.lack.channels or 3)  # one channel tells two classes apart
        self.count.setToolTip(tr("How many classes the model tells apart, in the order of its output channels."))
        self.bands = QSpinBox()
        self.bands.setRange(1, 512)
        self.bands.setValue(3)
        self.bands.setToolTip(tr("How many bands the model reads: an image's first ones, unless others are chosen."))
        self.cell_size = QDoubleSpinBox()
        self.cell_size.setRange(0, 100_000)
        self.cell_size.setSuffix(" m")
        self.cell_size.setSpecialValueText(tr("any cell size"))
        self.cell_size.setToolTip(
            tr(
                "The cell size of the images that the model was trained on. If you do not know it, leave it at 0: each "
                "image is then read at its own."
            )
        )
        self.scaling = QComboBox()
        for words, key in (
            (tr("Divided by 255"), "0-255"),
            (tr("Divided by 255, then ImageNet's mean and deviation"), "imagenet"),
            (tr("None"), "none"),
        ):
            self.scaling.addItem(words, key)
        self.scaling.setToolTip(
            tr("How an image's values are scaled before the model reads them; it must be as in the training.")
        )
        self.told = QLabel()
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setVisible(False)
        for label in (self.words, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget, name in (
            (self.words, "Words"),
            (self.count, "Count"),
            (self.bands, "Bands"),
            (self.cell_size, "CellSize"),
            (self.scaling, "Scaling"),
            (self.told, "Told"),
        ):
            widget.setObjectName(f"glacierTerminus_settings{name}")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for place, words in enumerate((tr("Name"), tr("Meaning for the line")), start=1):
            self._grid.addWidget(QLabel(words), 0, place)
        self._grid.setColumnStretch(1, 1)
        box = QWidget()
        box.setLayout(self._grid)
        classes = QgsScrollArea()
        classes.setWidget(box)
        classes.setWidgetResizable(True)
        classes.setFrameShape(QFrame.Shape.NoFrame)
        classes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        missing = self.lack.missing
        if "Classes" in missing and self.lack.channels is None:
            rows.addRow(tr("&Number of classes"), self.count)
        for key, label, widget in (
            ("Classes", tr("Classes"), classes),
            ("ExtractBands", tr("&Bands"), self.bands),
            ("CellSize", tr("Cell si&ze"), self.cell_size),
            ("Normalization", tr("&Value scaling"), self.scaling),
        ):
            if key in missing:
                rows.addRow(label, widget)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addLayout(rows, 1)
        column.addWidget(self.told)
        column.addWidget(self.buttons)
        self._show_classes(self.count.value())
        self.count.valueChanged.connect(self._show_classes)
        self.resize(max(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * 70), 0)
        self._grow()

    def _show_classes(self, count: int) -> None:
        """Ask for so many classes; what was entered stays."""
        for row in self.rows[count:]:
            row.remove()
        del self.rows[count:]
        while "Classes" in self.lack.missing and len(self.rows) < count:
            number = len(self.rows) + 1
            row = ClassRow(number, self._words_for(number))
            for place, widget in enumerate((row.label, row.name, row.role)):
                self._grid.addWidget(widget, number, place)
            self.rows.append(row)
        classes = [widget for row in self.rows for widget in (row.name, row.role)]
        order = [self.count, *classes, self.bands, self.cell_size, self.scaling, *self.buttons.buttons()]
        asked = [widget for widget in order if widget.window() is self]
        for first, second in zip(asked, asked[1:]):
            self.setTabOrder(first, second)
        asked[0].setFocus()
        self._grow()

    def _words_for(self, number: int) -> str:
        if self.lack.channels == 1:  # its probability is the second class's, and what is left the first's
            return (tr("All else"), tr("Channel {number}").format(number=1))[number - 1]
        return tr("Channel {number}").format(number=number)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(True)
        self._grow()

    def _grow(self) -> None:
        """Make room: labels that wrap do not make a window grow by themselves."""
        layout = self.layout()
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))


class ClassRow:
    """A class's name, and its meaning to the line, which follows the name until it is chosen."""

    def __init__(self, number: int, words: str) -> None:
        self.label, self.name, self.role = QLabel(words), QLineEdit(), QComboBox()
        self.label.setBuddy(self.name)
        for role, meaning in (
            ("ice", tr("ice")),
            ("ocean", tr("ocean")),
            ("front", tr("calving front")),
            ("other", tr("other")),
        ):
            self.role.addItem(meaning, role)
        self.name.setObjectName(f"glacierTerminus_settingsClass{number}")
        self.name.setToolTip(tr("The name of the class in this channel of the model's output."))
        self.role.setObjectName(f"glacierTerminus_settingsRole{number}")
        self.role.setToolTip(tr("What pixels of this class mean when the line is drawn."))
        self._is_chosen = False
        self._follow("")
        self.name.textChanged.connect(self._follow)
        self.role.activated.connect(self._choose)

    def remove(self) -> None:
        """Take its widgets away."""
        for widget in (self.label, self.name, self.role):
            widget.setParent(None)
            widget.deleteLater()

    def _follow(self, name: str) -> None:
        if not self._is_chosen:
            self.role.setCurrentIndex(self.role.findData(role_of(name)))

    def _choose(self, _: int) -> None:
        self._is_chosen = True
