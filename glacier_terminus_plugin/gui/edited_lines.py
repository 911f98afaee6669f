"""Terminus lines edited by hand: what their attributes say of the old shape is put right when they are saved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import NULL, QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.crs_wkt import wkt_of
from ..algorithms.terminus_layer import AUTHOR, EDITOR, middle_of, without_automatic
from ..core.raster_grid import ground_length_m

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
        edits = layer.editBuffer()
        shapes = {**edits.changedGeometries(), **{fid: f.geometry() for fid, f in edits.addedFeatures().items()}}
        count = 0
        for fid, geometry in shapes.items():
            if geometry.isNull() or geometry.isEmpty():
                continue
            feature = layer.getFeature(fid)
            values = _of_the_shape(geometry, wkt_of(layer.crs()))
            if feature["Author"] == AUTHOR:
                values.update(dict.fromkeys(_OF_THE_MODEL, NULL), Author=EDITOR)
                values["QualFlag"] = without_automatic(str(feature["QualFlag"] or ""))
                count += 1
            for name, value in values.items():
                layer.changeAttributeValue(fid, layer.fields().lookupField(name), value)
        if count:
            self.corrected.emit(count)


def has_our_fields(layer: QgsVectorLayer) -> bool:
    """Return whether a layer has the fields of terminus lines."""
    return all(layer.fields().lookupField(name) >= 0 for name in _OURS)


def edit_lines(layer: QgsVectorLayer, iface: QgisInterface) -> bool:
    """Start editing a layer with the vertex tool; returns whether it can be edited."""
    iface.setActiveLayer(layer)
    is_editing = layer.isEditable() or layer.startEditing()
    action = iface.actionVertexToolActiveLayer()
    if is_editing and action is not None:
        action.trigger()
    return is_editing


def _of_the_shape(geometry: QgsGeometry, crs: str) -> dict[str, Any]:
    parts = geometry.asMultiPolyline() if geometry.isMultipart() else [geometry.asPolyline()]
    lengths = [ground_length_m(crs, np.array([[p.x(), p.y()] for p in part])) for part in parts]
    x, y = middle_of(geometry)
    known = [length for length in lengths if length is not None]
    return {"Length_m": sum(known) if known else NULL, "Center_X": x, "Center_Y": y}
