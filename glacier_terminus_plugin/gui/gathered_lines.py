"""Gathers the lines of run after run in one layer that the user chose, as those do who map date after date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsMapLayer, QgsVectorLayer, QgsVectorLayerUtils

from ..algorithms.terminus_layer import AUTHOR
from ..algorithms.translation import tr
from ..core.line_origin import IMAGE_PATH, REJECTED, REVIEW
from .edited_lines import has_our_fields

if TYPE_CHECKING:  # Python 3.10 and newer
    from typing import TypeGuard

_SAME_FRONT = 0.25  # of a line's length: what lies farther off is another glacier's front
_MOSTLY = 0.5  # of a line
_SHAPEFILE_NAME = 10  # letters of a field's name that are left there


def can_take_lines(layer: QgsMapLayer | None) -> TypeGuard[QgsVectorLayer]:
    """Whether lines can be added to a layer: it has the fields of terminus lines and may be written to."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.supportsEditing() and has_our_fields(layer)


def gather(lines: Sequence[QgsFeature], layer: QgsVectorLayer) -> int | None:
    """Add lines to a layer in their CRS; return how many earlier ones of the same fronts are marked as rejected.

    Those are of the same image, and nobody has reviewed or edited them: a front is mapped again where its line was
    wrong. In a layer that is being edited all of it is one step to undo; else it is saved at once. None where the layer
    takes no lines: nothing has changed then.
    """
    before = {fid for line in lines for fid in _replaced_by(line, layer)}
    added = [fitting for line in lines for fitting in _fitting(line, layer)]
    rejected = {_place(layer, REVIEW): REJECTED}
    if layer.isEditable():
        layer.beginEditCommand(tr("Add terminus lines"))
        if not layer.addFeatures(added):
            layer.destroyEditCommand()
            return None
        for fid in before:
            layer.changeAttributeValues(fid, rejected)
        layer.endEditCommand()
    else:
        if not layer.dataProvider().addFeatures(added)[0]:
            return None
        layer.dataProvider().changeAttributeValues(dict.fromkeys(before, rejected))
        layer.updateExtents()
    layer.triggerRepaint()
    return len(before)


def _fitting(line: QgsFeature, layer: QgsVectorLayer) -> list[QgsFeature]:
    """Return a line as the layer takes it: fields by their names, a key of the layer's own, lines or multi-lines."""
    values = {_place(layer, field.name()): line[field.name()] for field in line.fields()}
    values.pop(-1, None)
    feature = QgsVectorLayerUtils.createFeature(layer, line.geometry(), values)
    return QgsVectorLayerUtils.makeFeatureCompatible(feature, layer)


def _place(layer: QgsVectorLayer, name: str) -> int:
    """Return a field's number, -1 where the layer has none of that name, nor what a shapefile keeps of it."""
    return max(map(layer.fields().lookupField, (name, name[:_SHAPEFILE_NAME])))


def _replaced_by(line: QgsFeature, layer: QgsVectorLayer) -> Iterator[int]:
    """Yield the layer's earlier answers for the same front on the same image, as far as nobody has looked at them."""
    if not {"Author", IMAGE_PATH, REVIEW} <= set(layer.fields().names()):
        return
    near = line.geometry().buffer(_SAME_FRONT * line.geometry().length(), 8)
    for old in layer.getFeatures(near.boundingBox()):
        if old["Author"] == AUTHOR and not old[REVIEW] and old[IMAGE_PATH] == line[IMAGE_PATH]:
            shape = old.geometry()
            if shape.intersection(near).length() > _MOSTLY * shape.length():
                yield old.id()
