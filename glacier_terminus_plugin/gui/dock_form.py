"""The dock's widgets: where they stand and what they show, nothing of what they do."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsApplication, QgsFeature, QgsMapLayer, QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox, QgsRasterBandComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.parameters import cell_size_choices
from ..algorithms.translation import Local, tr
from ..core.model_definition import ModelDefinition
from ..core.onnx_session import AUTO
from .model_card import card_of, details_of

WHOLE, CANVAS, BOX, ENDS, WALLS, AREAS = "image", "canvas", "box", "ends", "walls", "layer"
WALLED = (BOX, ENDS, WALLS)  # that say where the front ends
GOOD, DOUBTFUL, BAD, HINT = "mIconSuccess.svg", "mIconWarning.svg", "mIconCritical.svg", "mIconInfo.svg"
_PLAN_LINES = 5
_UNKNOWN_FLOW = -1.0  # below every direction: shown as words


class DockForm(QWidget):
    """The form; every widget has an object name, a tooltip and a place in the tab order."""

    bands_changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.last_error = ""
        self._make_missing()
        self._make_image_and_model()
        self._make_flow()
        self._make_area()
        self._make_plan()
        self._make_advanced()
        self._make_run()
        self._make_result()
        self._lay_out()
        self._name_for_screen_readers()
        self.show_plan(GOOD, "")
        self.show_actions(ran=False, lines=False)
        self.show_ended()

    def _make_missing(self) -> None:
        """What stands on top where nothing can run yet."""
        self.missing = _named(QFrame(), "missing", "")
        self.missing.setFrameShape(QFrame.Shape.StyledPanel)
        words = QLabel(tr("onnxruntime, which runs the models, is missing: it does not come with QGIS."))
        words.setWordWrap(True)
        self.install = _named(
            QPushButton(tr("Insta&ll...")),
            "install",
            tr("First shows what would be installed, how large it is and into which folder."),
        )
        column = QVBoxLayout(self.missing)
        column.addWidget(words)
        column.addWidget(self.install)
        self.missing.setVisible(False)

    def _make_image_and_model(self) -> None:
        self.image = _named(QgsMapLayerComboBox(), "image", tr("The satellite image to map; follows the active layer."))
        self.image.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.open_image = _named(QToolButton(), "openImage", tr("Open an image's file."))
        self.open_image.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        self.model = _named(QComboBox(), "model", tr("The model that finds the front."))
        self.model_menu = _named(QToolButton(), "modelMenu", tr("Add, check or remove models."))
        self.model_menu.setText("...")
        self.model_menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.model_menu.setMenu(QMenu(self.model_menu))
        self.model_card = _words("modelCard")
        self.model_card.setTextFormat(Qt.TextFormat.RichText)

    def _make_flow(self) -> None:
        self.flow = _named(
            QDoubleSpinBox(),
            "flow",
            tr(
                "The direction in which the glacier flows, in degrees clockwise from grid north (up in the image's "
                "coordinate system)."
            ),
        )
        self.flow.setRange(_UNKNOWN_FLOW, 360)
        self.flow.setDecimals(0)
        self.flow.setSuffix("\N{DEGREE SIGN}")
        self.flow.setSpecialValueText(tr("automatic"))
        self.flow.setValue(_UNKNOWN_FLOW)
        self.draw_flow = _named(
            QToolButton(), "drawFlow", tr("Draw the direction with two clicks on the map: upstream, then downstream.")
        )
        self.draw_flow.setText(tr("Draw"))
        self.draw_flow.setCheckable(True)
        self.hint = _words("hint")
        font = self.hint.font()
        font.setBold(True)
        self.hint.setFont(font)

    def _make_area(self) -> None:
        self.area = _named(
            QComboBox(),
            "area",
            tr(
                "Where to look for the front: the closer to a single glacier, the better the line and the faster the "
                "run."
            ),
        )
        for text, key in (
            (tr("The whole image"), WHOLE),
            (tr("The current map view"), CANVAS),
            (tr("A box along the flow"), BOX),
            (tr("The two ends of the front"), ENDS),
            (tr("Fjord walls of a layer"), WALLS),
            (tr("Polygons of a layer"), AREAS),
        ):
            self.area.addItem(text, key)
        self.draw_box = _named(
            QToolButton(),
            "drawBox",
            tr("Draw the box with three clicks on the map: upstream, downstream, then on a fjord wall."),
        )
        self.draw_ends = _named(
            QToolButton(),
            "drawEnds",
            tr("Mark the ends with two clicks on the map, where the front meets the rock on either side."),
        )
        self.add_point = _named(
            QToolButton(),
            "addPoint",
            tr("Click on the front where the line went wrong: the next run draws it through that point."),
        )
        self.add_point.setText(tr("Add point"))  # for a screen reader: the sign takes less room
        self.add_point.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        for draw in (self.draw_box, self.draw_ends):
            draw.setText(tr("Draw"))
        for draw in (self.draw_box, self.draw_ends, self.add_point):
            draw.setCheckable(True)
        self.area_layer = _named(
            QgsMapLayerComboBox(), "areaLayer", tr("One polygon per glacier; a field GlacierID tells them apart.")
        )
        self.area_layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.walls_layer = _named(
            QgsMapLayerComboBox(),
            "wallsLayer",
            tr(
                "Two lines per glacier, drawn by hand or found in images of several dates; a field GlacierID tells "
                "glaciers apart."
            ),
        )
        self.walls_layer.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.walls_layer.setAllowEmptyLayer(True)  # most line layers are no walls
        self.walls_layer.setLayer(None)
        self.find_walls = _named(
            QToolButton(),
            "findWalls",
            tr("Find the walls in images of several dates: opens Fjord walls from a series."),
        )
        self.find_walls.setText(tr("Find..."))

    def _make_plan(self) -> None:
        self.plan_icon = _named(QLabel(), "planIcon", "")
        self.plan = _words("plan")
        # what most plans take: else Run would move away from the mouse when the next one is told
        self.plan.setMinimumHeight(_PLAN_LINES * self.fontMetrics().lineSpacing())
        self.plan.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.resample = _named(
            QPushButton(tr("Resample")),
            "resample",
            tr("Resample the image to the cell size that the model was trained at."),
        )

    def _make_advanced(self) -> None:
        self.device = _named(QComboBox(), "device", tr("The processor or GPU that runs the model."))
        self.cell_size = _named(
            QComboBox(),
            "cellSize",
            tr("What to do if the image's cell size differs from the one that the model was trained at."),
        )
        self.cell_size.addItems(cell_size_choices())
        self.stretch = _named(
            QComboBox(),
            "stretch",
            tr(
                "The pixels that set the contrast of the image as the model sees it. The layer's style does not matter."
            ),
        )
        for text, key in (
            (tr("The mapped area"), ""),
            (tr("The whole image"), WHOLE),
            (tr("The current map view"), CANVAS),
        ):
            self.stretch.addItem(text, key)
        self.bands: list[QgsRasterBandComboBox] = []
        self._band_rows = QVBoxLayout()
        self._band_rows.setContentsMargins(0, 0, 0, 0)
        self.classes = _named(
            QCheckBox(tr("Add the &classified raster")),
            "classes",
            tr("Adds a raster of the model's classes, such as ice, ocean and calving front."),
        )
        self.lines_to = _named(
            QgsMapLayerComboBox(),
            "linesTo",
            tr(
                "Gathers the lines of all runs in one layer. A line of the same front on the same image that was not "
                "reviewed is marked there as rejected."
            ),
        )
        self.lines_to.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.lines_to.setAllowEmptyLayer(True, tr("A new layer for each run"))
        self.lines_to.setLayer(None)
        self.advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        self.advanced.setObjectName("glacierTerminus_advanced")
        self.advanced.setSaveCollapsedState(False)
        self.advanced.setCollapsed(True)
        rows = _form(self.advanced)
        rows.addRow(tr("&Device"), self.device)
        rows.addRow(tr("Cell si&ze"), self.cell_size)
        band_box = QWidget()
        band_box.setLayout(self._band_rows)
        rows.addRow(tr("Bands"), band_box)
        rows.addRow(tr("Stretc&h"), self.stretch)
        rows.addRow(tr("Add lines t&o"), self.lines_to)
        rows.addRow(self.classes)
        layers = (self.image, self.area_layer, self.walls_layer, self.lines_to)
        for box in (*layers, self.model, self.area, self.device, self.cell_size, self.stretch):
            # long names must not decide how wide the dock is
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)

    def _make_run(self) -> None:
        self.run = _named(QPushButton(tr("&Run")), "run", tr("Find the terminus on this image and draw it as a line."))
        self.run.setDefault(True)
        self.preview = _named(
            QPushButton(tr("Pre&view")),
            "preview",
            tr("Show the model's classes for one tile: at the cursor on the map, or at the centre of the map."),
        )
        self.preview.setCheckable(True)
        self.cancel = _named(
            QPushButton(tr("Cancel")), "cancel", tr("Stop the run, normally within two seconds; no results are kept.")
        )
        self.progress = _named(QProgressBar(), "progress", tr("Progress of the run."))
        self.step = _words("step")

    def _make_result(self) -> None:
        self.result = _words("result")
        self.explain = _named(
            QPushButton(tr("E&xplain...")), "explain", tr("Show what was run, to copy as text or as a command.")
        )
        self.edit = _named(QPushButton(tr("Edi&t line")), "edit", tr("Start editing the line with the vertex tool."))
        self.compare = _named(
            QPushButton(tr("&Before / after")),
            "compare",
            tr("Hide or show the result (Ctrl+Alt+B, anywhere in QGIS)."),
        )
        self.log = _named(QTextEdit(), "log", tr("Messages of the run."))
        self.log.setReadOnly(True)
        self.log.setMinimumHeight(self.fontMetrics().height() * 8)
        self.log_box = QgsCollapsibleGroupBox(tr("Log"))
        self.log_box.setObjectName("glacierTerminus_logBox")
        self.log_box.setSaveCollapsedState(False)
        self.log_box.setCollapsed(True)
        QVBoxLayout(self.log_box).addWidget(self.log)

    def _lay_out(self) -> None:
        rows = _form()
        rows.addRow(tr("&Image"), _beside(self.image, self.open_image))
        rows.addRow(tr("&Model"), _beside(self.model, self.model_menu))
        rows.addRow(self.model_card)
        where = QVBoxLayout()
        where.setContentsMargins(0, 0, 0, 0)
        where.addWidget(_beside(self.area, self.draw_box, self.draw_ends, self.add_point))
        self._walls_row = _beside(self.walls_layer, self.find_walls)
        where.addWidget(self._walls_row)
        where.addWidget(self.area_layer)
        places = QWidget()
        places.setFocusProxy(self.area)
        places.setLayout(where)
        rows.addRow(tr("&Where"), places)
        rows.addRow(tr("&Flow"), _beside(self.flow, self.draw_flow))
        rows.addRow(self.hint)
        plan = QGridLayout()
        plan.addWidget(self.plan_icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        plan.addWidget(self.plan, 0, 1)
        plan.addWidget(self.resample, 0, 2, Qt.AlignmentFlag.AlignTop)
        plan.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run, 2)
        buttons.addWidget(self.preview, 1)
        buttons.addWidget(self.cancel, 1)
        after = QGridLayout()  # three in a row are wider than the dock in other languages
        after.addWidget(self.compare, 0, 0)
        after.addWidget(self.edit, 0, 1)
        after.addWidget(self.explain, 1, 0, 1, 2)
        column = self._column = QVBoxLayout(self)
        column.addWidget(self.missing)
        column.addLayout(rows)
        column.addWidget(self.advanced)
        column.addLayout(plan)
        column.addLayout(buttons)
        for widget in (self.progress, self.step, self.result):
            column.addWidget(widget)
        column.addLayout(after)
        column.addWidget(self.log_box)
        column.addStretch(1)

    def _name_for_screen_readers(self) -> None:
        """Name what shows no words of its own: by its row's label, which Qt ties to the row alone, or its tooltip."""
        labels: Any = self.findChildren(QLabel)
        for label in labels:
            row = label.buddy()
            if row is not None:
                field = row if row.focusProxy() is None else row.focusProxy()
                field.setAccessibleName(label.text().replace("&", ""))
        for widget in (self.open_image, self.model_menu, self.walls_layer, self.area_layer, self.progress):
            widget.setAccessibleName(widget.toolTip())

    def put_on_top(self, widget: QWidget) -> None:
        """Put a widget above all rows."""
        self._column.insertWidget(0, widget)

    # the model

    def show_models(self, models: list[tuple[str, str]], chosen: str) -> None:
        """List models by name and path."""
        self.model.blockSignals(True)
        self.model.clear()
        for name, path in models:
            self.model.addItem(name, path)
            self.model.setItemData(self.model.count() - 1, path, Qt.ItemDataRole.ToolTipRole)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self.model.blockSignals(False)

    def show_model(self, definition: ModelDefinition, notes: Sequence[str], layer: QgsMapLayer | None) -> None:
        """Show the card of the chosen model, what was assumed of it, and a band for each that it reads."""
        self.model_card.setText(card_of(definition, notes))
        self.model_card.setToolTip(_wrapped(details_of(definition)))
        self.stretch.setEnabled(definition.normalisation.scope == "scene")
        self._make_bands(len(definition.extract_bands))
        self.show_bands([band + 1 for band in definition.extract_bands], layer)

    def show_wrong_model(self, problem: str) -> None:
        """Show why the chosen model can't be run."""
        self.model_card.setText(html.escape(problem).replace("\n", "<br>"))
        self.model_card.setToolTip("")
        self._make_bands(0)

    def show_bands(self, bands: list[int], layer: QgsMapLayer | None) -> None:
        """Offer a layer's bands for those that the model reads, and choose some."""
        for box, band in zip(self.bands, bands):
            box.setLayer(layer)
            box.setBand(band)

    def chosen_bands(self) -> list[int]:
        """Return the bands in the model's order, counted from 1."""
        return [box.currentBand() for box in self.bands]

    def _make_bands(self, count: int) -> None:
        for box in self.bands[count:]:
            self._band_rows.removeWidget(box)
            box.deleteLater()
        del self.bands[count:]
        while len(self.bands) < count:
            number = len(self.bands) + 1
            box = _named(
                QgsRasterBandComboBox(),
                f"band{number}",
                tr("The image band to use as band {number} of the model.").format(number=number),
            )
            box.setAccessibleName(box.toolTip())
            box.bandChanged.connect(self.bands_changed)
            self._band_rows.addWidget(box)
            self.setTabOrder(self.bands[-1] if self.bands else self.stretch, box)
            self.bands.append(box)

    def show_devices(self, devices: list[tuple[str, str]], chosen: str) -> None:
        """List the devices that are there, automatic choice first."""
        self.device.clear()
        self.device.addItem(tr("Automatic"), AUTO)
        for identifier, name in devices:
            self.device.addItem(name, identifier)
        self.device.setCurrentIndex(max(0, self.device.findData(chosen)))

    # where, and which way

    def flow_direction(self) -> float | None:
        """Return the direction in degrees, or None where it is to be found out."""
        return None if self.flow.value() == _UNKNOWN_FLOW else self.flow.value()

    def set_flow(self, direction: Any) -> None:
        """Show a direction, or that it is to be found out."""
        try:
            self.flow.setValue(_UNKNOWN_FLOW if direction is None else float(direction))
        except (TypeError, ValueError):  # a project can hold anything under our name
            self.flow.setValue(_UNKNOWN_FLOW)

    def show_area(self) -> None:
        """Show what belongs to the chosen kind of area."""
        kind = self.area.currentData()
        self.draw_box.setVisible(kind == BOX)
        self.draw_ends.setVisible(kind == ENDS)
        self.add_point.setVisible(kind in WALLED)
        self._walls_row.setVisible(kind == WALLS)
        self.area_layer.setVisible(kind == AREAS)

    # the plan and the run

    def show_plan(self, icon: str, text: str, offers_resampling: bool = False) -> None:
        """Show what a run would do, with a sign that says whether it is well."""
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.plan_icon.setPixmap(QgsApplication.getThemeIcon("/" + icon).pixmap(size, size))
        self.plan_icon.setVisible(bool(text))
        self.plan.setText(text)
        self.resample.setVisible(offers_resampling)

    def forget_run(self) -> None:
        """Show nothing of an earlier run."""
        self.last_error = ""
        self.log.clear()
        self.result.clear()
        self.show_actions(ran=False, lines=False)

    def show_started(self) -> None:
        """Make ready for what a run will say."""
        self.forget_run()
        self.step.setText(tr("Starting..."))
        self._set_running(True)

    def show_progress(self, percent: float) -> None:
        """Move the bar."""
        self.progress.setValue(round(percent))

    def show_ended(self) -> None:
        """Make ready for the next run."""
        self.step.clear()
        self._set_running(False)

    def show_result(self, scene: str, results: dict[str, Any], lines: Sequence[QgsFeature]) -> None:
        """Say in one line what was found on a scene, and how far to trust it."""
        name = scene.replace("_", "_\N{ZERO WIDTH SPACE}")  # where a long name may be broken
        if not results.get("COUNT"):
            self.result.setText(f"{name}: " + tr("No terminus found. The log says why."))
            return
        length, flow = results.get("LENGTH_M"), results.get("FLOW")
        count = int(results["COUNT"])
        parts = [tr("Terminus found") if count == 1 else tr("{count} termini found").format(count=count)]
        if length is not None and count == 1:
            parts.append(tr("{length:.2f} km long").format(length=Local(length / 1000)))
        if flow is not None and count == 1:
            parts.append(tr("flow {flow:.0f}\N{DEGREE SIGN}").format(flow=flow))
        errors = [line["Error_m"] for line in lines if line["Error_m"]]
        if errors:
            parts.append(tr("up to {error:.0f} m off").format(error=max(errors)))
        parts.append(tr("on {device}").format(device=results.get("RAN_ON")))
        told = f"{name}: " + ", ".join(parts) + "."
        if any("01" in str(line["QualFlag"]) for line in lines):
            told += " " + tr("Uncertain: its Notes say why.")
        self.result.setText(told)

    def show_actions(self, ran: bool, lines: bool) -> None:
        """Show what can be done with a result, where there is one."""
        self.explain.setVisible(ran)
        self.edit.setVisible(lines)
        self.compare.setVisible(lines)

    def say(self, kind: str, text: str) -> None:
        """Write a line into the log; steps go beside the bar instead."""
        if kind == "step":
            self.step.setText(text)
            return
        if kind == "error":
            self.last_error = text
        weight = "bold" if kind in ("warning", "error") else "normal"
        self.log.append(f'<span style="font-weight: {weight}">{html.escape(text)}</span>'.replace("\n", "<br>"))

    def show_log(self) -> None:
        """Unfold the log."""
        self.log_box.setCollapsed(False)
        self.log.setFocus()

    def _set_running(self, running: bool) -> None:
        had_focus = self.cancel.hasFocus()
        self.progress.setVisible(running)
        self.progress.setValue(0)
        self.cancel.setVisible(running)
        self.preview.setVisible(not running)
        self.run.setEnabled(not running)
        if had_focus and not running:  # else Qt gives it to the log, which is next
            self.run.setFocus()
        for widget in (
            *(self.image, self.open_image, self.model, self.model_menu, self.flow, self.draw_flow, self.area),
            *(
                self.draw_box,
                self.draw_ends,
                self.add_point,
                self.walls_layer,
                self.area_layer,
                self.resample,
                self.advanced,
            ),
        ):
            widget.setEnabled(not running)


def _named(widget: Any, name: str, tooltip: str) -> Any:
    widget.setObjectName(f"glacierTerminus_{name}")
    widget.setToolTip(tooltip)
    widget.setWhatsThis(tooltip)
    if tooltip:
        widget.setAccessibleDescription(tooltip)
    return widget


class _Words(QLabel):
    """A label that takes no room while it has nothing to say."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        self.setText("")


def _words(name: str) -> QLabel:
    label = _named(_Words(), name, "")
    label.setTextFormat(Qt.TextFormat.PlainText)  # names of files and layers come from strangers
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # long words make no form wider
    return label


def _form(parent: QWidget | None = None) -> QFormLayout:
    rows = QFormLayout(parent) if parent is not None else QFormLayout()
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    # where a language's words need more than the dock is wide, a field goes below its label instead of being cut off
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return rows


def _beside(field: QWidget, *buttons: QWidget) -> QWidget:
    """Return a field with buttons at its right; the row's label leads to the field."""
    row = QWidget()
    row.setFocusProxy(field)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field, 1)
    for button in buttons:
        layout.addWidget(button)
    return row


def _wrapped(text: str) -> str:
    """Return a text as a tooltip that wraps: plain ones don't."""
    return "<p>" + html.escape(text).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>"
