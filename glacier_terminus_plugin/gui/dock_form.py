"""The dock's widgets: where they stand and what they show, nothing of what they do."""

from __future__ import annotations

import html
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.translation import tr
from ..core.model_definition import ModelDefinition
from ..core.onnx_session import AUTO

_UNKNOWN_FLOW = -1.0  # below every direction: shown as words


class DockForm(QWidget):
    """The form; every widget has an object name, a tooltip and a place in the tab order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.last_error = ""
        self.image = _named(QgsMapLayerComboBox(), "image", tr("The satellite image; follows the active layer."))
        self._make_missing()
        self._make_model()
        self._make_flow()
        self._make_extent()
        self._make_advanced()
        self._make_run()
        self._lay_out()
        self.show_ended()

    def _make_missing(self) -> None:
        """What stands on top where nothing can run yet."""
        self.missing = _named(QFrame(), "missing", "")
        self.missing.setFrameShape(QFrame.Shape.StyledPanel)
        words = QLabel(tr("One thing is missing: onnxruntime, which runs the models. QGIS does not bring it along."))
        words.setWordWrap(True)
        self.install = _named(
            QPushButton(tr("I&nstall it...")), "install", tr("Shows what, how large and into which folder first.")
        )
        column = QVBoxLayout(self.missing)
        column.addWidget(words)
        column.addWidget(self.install)
        self.missing.setVisible(False)

    def _make_model(self) -> None:
        self.model = _named(
            QgsFileWidget(), "model", tr("A model (.json, .emd, .dlpk or .onnx); empty: the bundled one.")
        )
        self.model.setFilter(tr("Models") + " (*.json *.emd *.dlpk *.onnx)")
        self.model.lineEdit().setPlaceholderText(tr("The bundled model"))
        self.model_card = _named(QLabel(), "modelCard", "")
        self.model_card.setWordWrap(True)

    def _make_flow(self) -> None:
        self.flow = _named(
            QDoubleSpinBox(), "flow", tr("Towards where the glacier flows, in degrees clockwise from the map's north.")
        )
        self.flow.setRange(_UNKNOWN_FLOW, 360)
        self.flow.setDecimals(0)
        self.flow.setSuffix("\N{DEGREE SIGN}")
        self.flow.setSpecialValueText(tr("find out (tries eight)"))
        self.flow.setValue(_UNKNOWN_FLOW)
        self.draw_flow = _named(
            QToolButton(), "drawFlow", tr("Take the direction from two clicks on the map: upstream, then downstream.")
        )
        self.draw_flow.setText(tr("Draw"))
        self.draw_flow.setCheckable(True)

    def _make_extent(self) -> None:
        self.extent = _named(
            QComboBox(), "extent", tr("The part of the image to read: a glacier's surroundings give the best line.")
        )
        self.extent.addItem(tr("The whole image"), "image")
        self.extent.addItem(tr("What the map shows"), "canvas")

    def _make_advanced(self) -> None:
        self.device = _named(QComboBox(), "device", tr("Where the model runs."))
        self.cell_size = _named(
            QComboBox(), "cellSize", tr("What happens where the image's cells are not those the model was trained at.")
        )
        self.cell_size.addItems(
            [tr("Resample to the model's where it does not fit"), tr("Warn and go on"), tr("Take it as it is")]
        )
        self.classes = _named(
            QCheckBox(tr("Add the classified raster")), "classes", tr("Ice, ocean and front as a raster.")
        )
        self.advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        self.advanced.setObjectName("advanced")
        self.advanced.setCollapsed(True)
        rows = QFormLayout(self.advanced)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Device"), self.device)
        rows.addRow(tr("Cell size"), self.cell_size)
        rows.addRow(self.classes)
        for box in (self.image, self.device, self.cell_size, self.extent):
            # long names must not decide how wide the dock is
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)

    def _make_run(self) -> None:
        self.run = _named(QPushButton(tr("Run")), "run", tr("Find the terminus on this image."))
        self.run.setDefault(True)
        self.cancel = _named(QPushButton(tr("Cancel")), "cancel", tr("Stop within two seconds; nothing is kept."))
        self.progress = _named(QProgressBar(), "progress", "")
        self.step = _named(QLabel(), "step", "")
        self.step.setWordWrap(True)
        self.result = _named(QLabel(), "result", "")
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.log = _named(QTextEdit(), "log", tr("What the run says."))
        self.log.setReadOnly(True)

    def _lay_out(self) -> None:
        flow = QWidget()
        flow.setFocusProxy(self.flow)
        beside = QHBoxLayout(flow)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.flow, 1)
        beside.addWidget(self.draw_flow)
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("&Image"), self.image),
            (tr("&Model"), self.model),
            ("", self.model_card),
            (tr("&Flow direction"), flow),
            (tr("&Extent"), self.extent),
        ):
            rows.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run, 1)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.addWidget(self.missing)
        column.addLayout(rows)
        column.addWidget(self.advanced)
        column.addLayout(buttons)
        for widget in (self.progress, self.step, self.result):
            column.addWidget(widget)
        column.addWidget(self.log, 1)

    def show_model(self, definition: ModelDefinition) -> None:
        """Show what kind of model is chosen, in two lines."""
        upright = tr("wants the flow direction") if definition.orientation == "flow_up" else tr("any orientation")
        size = definition.cell_size
        self.model_card.setText(
            tr("{name}: {bands} band(s), cells of {cells:g} m, {upright}.").format(
                name=f"{definition.model_name} {definition.version}".strip(),
                bands=len(definition.extract_bands),
                cells=size.trained_m,
                upright=upright,
            )
        )
        self.model_card.setToolTip("\n".join(t for t in (definition.description, definition.license) if t))

    def show_devices(self, devices: list[tuple[str, str]], chosen: str) -> None:
        """List the devices that are there, automatic choice first."""
        self.device.clear()
        self.device.addItem(tr("Automatic"), AUTO)
        for identifier, name in devices:
            self.device.addItem(name, identifier)
        self.device.setCurrentIndex(max(0, self.device.findData(chosen)))

    def flow_direction(self) -> float | None:
        """Return the direction in degrees, or None where it is to be found out."""
        return None if self.flow.value() == _UNKNOWN_FLOW else self.flow.value()

    def set_flow(self, direction: Any) -> None:
        """Show a direction, or that it is to be found out."""
        self.flow.setValue(_UNKNOWN_FLOW if direction is None else float(direction))

    def show_started(self) -> None:
        """Make ready for what a run will say."""
        self.last_error = ""
        self.log.clear()
        self.result.clear()
        self.step.setText(tr("Starting..."))
        self._set_running(True)

    def show_progress(self, percent: float) -> None:
        """Move the bar."""
        self.progress.setValue(round(percent))

    def show_ended(self) -> None:
        """Make ready for the next run."""
        self.step.clear()
        self._set_running(False)

    def show_result(self, results: dict[str, Any]) -> None:
        """Say in one line what was found."""
        if not results.get("COUNT"):
            self.result.setText(tr("No terminus found. The log says why."))
            return
        length, flow = results.get("LENGTH_M"), results.get("FLOW")
        parts = [tr("Terminus found")]
        if length is not None:
            parts.append(tr("{length:.2f} km long").format(length=length / 1000))
        if flow is not None:
            parts.append(tr("flow {flow:.0f}\N{DEGREE SIGN}").format(flow=flow))
        parts.append(tr("on {device}").format(device=results.get("RAN_ON")))
        self.result.setText(", ".join(parts) + ".")

    def say(self, kind: str, text: str) -> None:
        """Write a line into the log; steps go beside the bar instead."""
        if kind == "step":
            self.step.setText(text)
            return
        if kind == "error":
            self.last_error = text
        weight = "bold" if kind in ("warning", "error") else "normal"
        self.log.append(f'<span style="font-weight: {weight}">{html.escape(text)}</span>'.replace("\n", "<br>"))

    def _set_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.progress.setValue(0)
        self.cancel.setEnabled(running)
        self.run.setEnabled(not running)
        for widget in (self.image, self.model, self.flow, self.draw_flow, self.extent, self.advanced):
            widget.setEnabled(not running)


def _named(widget: Any, name: str, tooltip: str) -> Any:
    widget.setObjectName(f"glacierTerminus_{name}")
    widget.setToolTip(tooltip)
    return widget
