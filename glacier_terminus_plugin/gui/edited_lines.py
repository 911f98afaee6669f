"""Terminus lines edited by hand: what their attributes say of the old shape is put right when they are saved."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from qgis.core import NULL, QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.crs_wkt import wkt_of
from ..algorithms.terminus_layer import AUTHOR, EDITOR, line_parts, without_automatic
from ..core.json_reader import is_number
from ..core.raster_grid import ground_length_m, middle_on_ground

_OURS = ("Length_m", "Center_X", "Center_Y", "QualFlag", "Author", "ModelSHA", "Confidence", "Error_m", "Doubt")
_OF_THE_MODEL = ("Confidence", "Error_m", "Doubt")  # which spoke of the shape that it gave the line


class EditedLines(QObject):
    """Looks after all terminus lines of the project; emits `corrected` with how many lines of a layer were."""

    corrected = pyqtSignal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        project = QgsProject.instance()
        project.layersAdded.connect(self._watch)
        self._watch(project.mapLayers().values())

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer):
                layer.beforeCommitChanges.connect(self._correct)

    def _correct(self) -> None:
        layer: Any = self.sender()
        if not has_our_fields(layer):
            return
        place, crs = layer.fields().lookupField, wkt_of(layer.crs())
        edits = layer.editBuffer()
        added, entered = edits.addedFeatures(), edits.changedAttributeValues()
        shapes = {**edits.changedGeometries(), **{fid: f.geometry() for fid, f in added.items()}}
        count = 0
        for fid, geometry in shapes.items():
            feature = layer.getFeature(fid)
            if not feature.isValid() or geometry.isNull() or geometry.isEmpty():  # not valid: deleted afterwards
                continue
            values = _of_the_shape(geometry, crs)
            is_copy = fid in added and _are_alike(values["Length_m"], feature["Length_m"])
            by_hand = entered.get(fid, {})
            is_automatic = feature["Author"] == AUTHOR  # also in lines that QGIS merges, which writes all attributes
            if (is_automatic or place("Author") in by_hand) and not is_copy:
                values.update((name, NULL) for name in _OF_THE_MODEL if is_automatic or place(name) not in by_hand)
                values["QualFlag"] = without_automatic(str(feature["QualFlag"] or ""))
                if is_automatic:
                    values["Author"] = EDITOR
                count += 1
            for name, value in values.items():
                layer.changeAttributeValue(fid, place(name), value)
        if count:
            self.corrected.emit(count)


def has_our_fields(layer: QgsVectorLayer) -> bool:
    """Return whether a layer holds lines and has the fields of terminus lines; a buffer has its lines' fields."""
    is_line = layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry
    return is_line and all(layer.fields().lookupField(name) >= 0 for name in _OURS)


def edit_lines(layer: QgsVectorLayer, iface: QgisInterface) -> bool:
    """Start editing a layer with the vertex tool; returns whether it can be edited."""
    iface.setActiveLayer(layer)
    is_editing = layer.isEditable() or layer.startEditing()
    action = iface.actionVertexToolActiveLayer()
    if is_editing and action is not None:
        action.trigger()
    return is_editing


def _of_the_shape(geometry: QgsGeometry, crs: str) -> dict[str, Any]:
    parts = line_parts(geometry)
    lengths = [ground_length_m(crs, part) for part in parts]
    x, y = middle_on_ground(crs, parts) if parts else (NULL, NULL)
    known = [length for length in lengths if length is not None]
    return {"Length_m": sum(known) if known else NULL, "Center_X": x, "Center_Y": y}


def _are_alike(length: Any, stated: Any) -> bool:
    """Whether a line is as long as its attributes say, up to the rounding of files: its shape is then the model's."""
    return is_number(length) and is_number(stated) and math.isclose(length, stated, rel_tol=1e-4)
