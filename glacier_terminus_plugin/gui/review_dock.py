"""The review of terminus lines: one after the other on its image, to be accepted, edited or rejected."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsFeature, QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgisInterface, QgsDockWidget, QgsRubberBand
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QShortcut,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.translation import Local, tr
from ..core.line_origin import ACCEPTED, IMAGE_PATH, REJECTED, REVIEW, file_name
from .edited_lines import edit_lines, has_our_fields
from .line_review import ReviewedLine, add_review_field, decide, lines_of, next_undecided, obstacle, summary
from .review_images import ReviewImages

_ROOM = 0.5  # beside a line on the map, in lengths of the longer side of its box
_MARK = (255, 220, 0, 110)  # of the line that is looked at; it shines through
_MARK_PX = 9
_OF_LAYER = ("attributeValueChanged", "geometryChanged", "featureAdded", "featuresDeleted", "updatedFields")
_OF_SAVING = ("editingStarted", "editingStopped", "afterCommitChanges", "afterRollBack")
_OF_SOURCE = ("dataSourceChanged", "subsetStringChanged")


class ReviewDock(QgsDockWidget):
    """Works on the active layer of terminus lines, and stays with it until another such layer is made active."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Review lines"), iface.mainWindow())
        self.setObjectName("GlacierTerminusReview")
        self._iface = iface
        self._is_open = False
        self._layer_id = ""
        self._fid: int | None = None
        self._has_begun = False  # else it was said what the layer lacks
        self._lines: list[ReviewedLine] | None = None  # as they were read last; None once the layer has changed
        self._trail: list[int] = []  # the lines that were looked at, for the way back
        self._problem = self._image_told = ""
        self._images = ReviewImages(self)
        self._images.said.connect(self._tell_image)
        self._band = QgsRubberBand(iface.mapCanvas(), QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setStrokeColor(QColor(*_MARK))
        self._band.setWidth(_MARK_PX)
        self._later = QTimer(self)  # of many changes at once, one look
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look_again)
        self._make_widgets()
        self._lay_out()
        self.opened.connect(self._open)
        self.closed.connect(self._close)
        self.visibilityChanged.connect(self._switch_keys)
        iface.currentLayerChanged.connect(self.follow)
        iface.mapCanvas().destinationCrsChanged.connect(self._later.start)
        QgsProject.instance().layersRemoved.connect(self._layers_removed)

    def close_for_good(self) -> None:
        """Leave the project as it was before and let go of QGIS's signals; the dock is deleted next."""
        self._leave()
        self._images.stop()
        self._later.stop()
        self._iface.currentLayerChanged.disconnect(self.follow)
        self._iface.mapCanvas().destinationCrsChanged.disconnect(self._later.start)
        QgsProject.instance().layersRemoved.disconnect(self._layers_removed)
        self._iface.mapCanvas().scene().removeItem(self._band)

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Review the layer that became active, where it holds terminus lines."""
        if not self._is_open or (layer is not None and layer.id() == self._layer_id):
            return
        if isinstance(layer, QgsVectorLayer) and has_our_fields(layer):
            self._take(layer)
        elif self._layer() is None:
            self._say_what_to_select()

    # the window

    def _make_widgets(self) -> None:
        self.place = _label("place")
        font = self.place.font()
        font.setBold(True)
        self.place.setFont(font)
        self.told = _label("told")
        self.facts = QWidget()
        self.facts.setObjectName("glacierTerminus_reviewFacts")
        self.glacier, self.date, self.doubt = _label("glacier"), _label("date"), _label("doubt")
        self.error, self.notes, self.decision = _label("error"), _label("notes"), _label("decision")
        self.image = _label("image")
        self.begin = _button("begin", tr("Begin"), tr("Add the field Review to the layer, and show the first line."))
        self.accept = _button("accept", tr("Accept"), tr("The line is right; edits of the layer are saved."), "A")
        self.edit = _button("edit", tr("Edit"), tr("Start editing the line with the vertex tool."), "E")
        self.reject = _button("reject", tr("Reject"), tr("Mark the line as wrong; it stays in the layer."), "R")
        self.skip = _button("skip", tr("Skip"), tr("Show the next line that nobody has decided on."), "N")
        self.back = _button("back", tr("Back"), tr("Show the line before, to change what was decided on it."), "B")
        for button, done in (
            (self.begin, self._begin),
            (self.accept, self._accept),
            (self.edit, self._edit),
            (self.reject, self._reject),
            (self.skip, self._skip),
            (self.back, self._go_back),
        ):
            button.clicked.connect(done)

    def _lay_out(self) -> None:
        rows = QFormLayout(self.facts)
        rows.setContentsMargins(0, 0, 0, 0)
        for text, label in (
            (tr("Glacier"), self.glacier),
            (tr("Date"), self.date),
            (tr("Image"), self.image),
            (tr("Doubt"), self.doubt),
            (tr("Error"), self.error),
            (tr("Notes"), self.notes),
            (tr("Decision"), self.decision),
        ):
            rows.addRow(text, label)
        buttons = QGridLayout()
        buttons.addWidget(self.accept, 0, 0, 1, 2)
        buttons.addWidget(self.edit, 0, 2, 1, 2)
        buttons.addWidget(self.reject, 0, 4, 1, 2)
        buttons.addWidget(self.back, 1, 0, 1, 3)
        buttons.addWidget(self.skip, 1, 3, 1, 3)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for widget in (self.place, self.facts, self.told, self.begin):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.setWidget(scroll)

    # the layer

    def _layer(self) -> QgsVectorLayer | None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _open(self) -> None:
        """Take the active layer; also when the window comes back from behind another."""
        if not self._is_open:
            self._is_open = True
            self._say_what_to_select()
            self.follow(self._iface.activeLayer())

    def _close(self) -> None:
        self._is_open = False
        self._leave()

    def _switch_keys(self, visible: bool) -> None:
        """Decide on nothing unseen: for Qt, the buttons of a dock behind another tab are visible."""
        shortcuts: Any = self.findChildren(QShortcut)
        for shortcut in shortcuts:
            shortcut.setEnabled(visible)

    def _take(self, layer: QgsVectorLayer) -> None:
        self._leave()
        self._layer_id = layer.id()
        for name in (*_OF_LAYER, *_OF_SAVING, *_OF_SOURCE):
            getattr(layer, name).connect(self._changed)
        layer.committedFeaturesRemoved.connect(self._forget_places)
        self._start(layer)

    def _leave(self) -> None:
        """End the review of a layer, which may be gone already."""
        layer = self._layer()
        if layer is not None:
            for name in (*_OF_LAYER, *_OF_SAVING, *_OF_SOURCE):
                getattr(layer, name).disconnect(self._changed)
            layer.committedFeaturesRemoved.disconnect(self._forget_places)
        self._layer_id, self._fid, self._trail, self._problem = "", None, [], ""
        self._lines = None
        self._mark(None)
        self._images.close()

    def _layers_removed(self, ids: list[str]) -> None:
        if self._layer_id in ids:
            self._leave()
            self._say_what_to_select()
            self._later.start()

    def _changed(self, *_: Any) -> None:
        self._lines = None
        self._later.start()

    def _lines_of(self, layer: QgsVectorLayer) -> list[ReviewedLine]:
        """Return the lines, read once until the layer changes: thousands take a tenth of a second."""
        if self._lines is None:
            self._lines = lines_of(layer)
        return self._lines

    def _forget_places(self, *_: Any) -> None:
        """Look for the most doubtful line anew: a shapefile numbers its lines anew once some are deleted."""
        self._fid, self._trail, self._lines = None, [], None

    def _look_again(self) -> None:
        """Show what is so now: fields, features and values may have been changed, by hand too."""
        layer = self._layer()
        if layer is None:
            self.follow(self._iface.activeLayer())
        elif not has_our_fields(layer):
            self._leave()
            self._say_what_to_select()
        elif layer.fields().lookupField(REVIEW) < 0 or not self._has_begun:
            self._start(layer)
        else:
            lines = self._lines_of(layer)
            if self._fid in [line.fid for line in lines]:
                self._show(layer, lines)
            else:  # it was deleted, or all were reviewed until now
                self._go(next_undecided(lines, None), self._problem)

    def _start(self, layer: QgsVectorLayer) -> None:
        """Show the first line, or say what the layer lacks."""
        self._fid, self._trail, self._problem = None, [], obstacle(layer)
        self._has_begun = layer.fields().lookupField(REVIEW) >= 0 and not self._problem
        if self._has_begun:
            self._go(next_undecided(self._lines_of(layer), None))
            return
        self._mark(None)
        self._images.close()
        text = tr("{layer} has no field Review, which keeps the decisions. Begin adds it; nothing else is changed.")
        self._say(self._problem or text.format(layer=layer.name()), can_begin=not self._problem)

    def _say_what_to_select(self) -> None:
        self._say(tr("Select a layer of terminus lines under Layers, such as that of Map a series."))

    def _say(self, text: str, can_begin: bool = False) -> None:
        """Show words in place of a line."""
        self.place.setText(text)
        self.begin.setVisible(can_begin)
        for widget in (self.facts, self.told, self.accept, self.edit, self.reject, self.skip, self.back):
            widget.setVisible(False)

    # a line

    def _go(self, fid: int | None, problem: str = "") -> None:
        """Show a line, or that there is none left; problem: what goes on being told."""
        layer = self._layer()
        if layer is None:
            return
        lines = self._lines = lines_of(layer)  # anew: another program may write to the file, too
        if fid is not None and all(line.fid != fid for line in lines):
            fid = next_undecided(lines, None)
        self._fid, self._problem, self._image_told = fid, problem, ""
        if fid is not None:
            feature = layer.getFeature(fid)
            self._zoom(layer, feature.geometry())
            path = layer.fields().lookupField(IMAGE_PATH)
            paths = layer.uniqueValues(path) if path >= 0 else ()
            self._images.show(self._layer_id, _text(feature, IMAGE_PATH), [p for p in paths if p != NULL])
        self._show(layer, lines)

    def _show(self, layer: QgsVectorLayer, lines: list[ReviewedLine]) -> None:
        place = next((i for i, line in enumerate(lines) if line.fid == self._fid), None)
        self.begin.setVisible(False)
        for button in (self.accept, self.edit, self.reject, self.skip, self.back):
            button.setVisible(bool(lines))
            button.setEnabled(place is not None)
        self.back.setEnabled(bool(self._trail) or place != 0)
        self.facts.setVisible(place is not None)
        if place is None:
            self._mark(None)
            self.place.setText(summary(lines) if lines else tr("The layer has no lines."))
        else:
            self._show_line(layer, lines, place)
        self._tell(layer)

    def _show_line(self, layer: QgsVectorLayer, lines: list[ReviewedLine], place: int) -> None:
        left = sum(not line.decision for line in lines)
        self.place.setText(tr("{place} of {count}, {left} to go").format(place=place + 1, count=len(lines), left=left))
        feature, line = layer.getFeature(lines[place].fid), lines[place]
        self._mark(feature.geometry())
        self.glacier.setText(_text(feature, "GlacierID") or "-")
        self.date.setText(_text(feature, "Date") or "-")
        self.image.setText(file_name(_text(feature, IMAGE_PATH)).replace("_", "_\N{ZERO WIDTH SPACE}") or "-")
        self.doubt.setText("-" if line.doubt is None else f"{Local(line.doubt):.2f}")
        error = feature["Error_m"]
        self.error.setText("-" if error == NULL else f"{error:.0f} m")
        self.notes.setText(_text(feature, "Notes") or "-")
        self.decision.setText({ACCEPTED: tr("accepted"), REJECTED: tr("rejected")}.get(line.decision, "-"))
        self.skip.setEnabled(next_undecided(lines, line.fid) is not None)

    def _tell(self, layer: QgsVectorLayer) -> None:
        """Say what hinders, what may be lost, and what is with the image."""
        lost = tr("The layer is temporary: make it permanent, or its decisions are lost with it.")
        unsaved = tr("The layer has edits that are not saved: Accept saves them.") if layer.isModified() else ""
        text = "\n".join(filter(None, (self._problem, unsaved, lost if layer.isTemporary() else "", self._image_told)))
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _tell_image(self, text: str) -> None:
        self._image_told = text
        layer = self._layer()
        if layer is not None and self._fid is not None:
            self._tell(layer)

    def _zoom(self, layer: QgsVectorLayer, geometry: QgsGeometry) -> None:
        if geometry.isNull():
            return
        canvas: Any = self._iface.mapCanvas()
        box = geometry.boundingBox()
        box.grow(_ROOM * max(box.width(), box.height()))  # first: QGIS transforms no box without an area
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, box)
        if not extent.isEmpty() and extent.isFinite():
            canvas.setExtent(extent)
            canvas.refresh()

    def _mark(self, geometry: QgsGeometry | None) -> None:
        if geometry is None or geometry.isNull():
            self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        else:
            band: Any = self._band
            band.setToGeometry(geometry, self._layer())

    # what the buttons do

    def _begin(self) -> None:
        layer = self._layer()
        if layer is not None:
            problem = add_review_field(layer)
            self._start(layer)
            if problem:
                self._say(problem)

    def _accept(self) -> None:
        self._decide(ACCEPTED)

    def _reject(self) -> None:
        self._decide(REJECTED)

    def _decide(self, decision: str) -> None:
        layer, fid = self._layer(), self._fid
        if layer is None or fid is None:
            return
        # before an edited line, without a doubt now, becomes the last
        following = next_undecided(self._lines_of(layer), fid)
        self._problem, self._lines = decide(layer, fid, decision), None
        if self._problem:
            self._tell(layer)
            return
        if self._fid is None:  # lines were deleted with it
            self._go(next_undecided(self._lines_of(layer), None))
            return
        self._trail.append(fid)
        self._go(following)

    def _edit(self) -> None:
        layer = self._layer()
        if layer is not None and not edit_lines(layer, self._iface):
            self._problem = obstacle(layer)
            self._tell(layer)

    def _skip(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        following = next_undecided(self._lines_of(layer), self._fid)
        if following is not None:
            if self._fid is not None:
                self._trail.append(self._fid)
            self._go(following)

    def _go_back(self) -> None:
        """Show the line that was looked at before; from the first one on those of earlier reviews."""
        layer = self._layer()
        if layer is None:
            return
        known = [line.fid for line in self._lines_of(layer)]
        trail = [fid for fid in self._trail if fid in known]  # others were deleted
        if trail:
            before = trail.pop()
        else:
            place = known.index(self._fid) if self._fid in known else len(known)
            before = known[max(place - 1, 0)] if known else None
        self._trail = trail
        self._go(before)


def _text(feature: QgsFeature, name: str) -> str:
    """Return a value as text, "" where there is none or no such field."""
    place = feature.fields().lookupField(name)
    value: Any = NULL if place < 0 else feature.attributes()[place]
    if value == NULL:
        return ""
    return value.toString(Qt.DateFormat.ISODate) if hasattr(value, "toString") else str(value)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(f"glacierTerminus_review_{name}")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # long words make no dock wider
    return label


def _button(name: str, text: str, tooltip: str, key: str = "") -> QPushButton:
    """Return a button; its key, with Alt and Shift, works in all windows of QGIS while the button is seen."""
    button = QPushButton(text)
    button.setObjectName(f"glacierTerminus_review_{name}")
    if key:
        keys = QKeySequence(f"Alt+Shift+{key}")
        shortcut: Any = QShortcut(keys, button)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.setAutoRepeat(False)  # a key held too long must not decide on the next lines
        shortcut.activated.connect(button.click)
        tooltip = f"{tooltip} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
    button.setToolTip(tooltip)
    button.setAccessibleDescription(tooltip)
    return button
