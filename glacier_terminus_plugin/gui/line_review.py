"""What a review decides on the lines of a layer: in which order they come, and how a decision is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, QgsFeatureRequest, QgsField, QgsVectorDataProvider, QgsVectorLayer

from ..algorithms.field_kinds import TEXT
from ..algorithms.terminus_layer import EDITOR
from ..algorithms.translation import tr
from ..core.line_origin import ACCEPTED, REJECTED, REVIEW


@dataclass(frozen=True)
class ReviewedLine:
    """A line of the layer; decision: "" until there is one."""

    fid: int
    doubt: float | None
    decision: str
    is_edited: bool


def lines_of(layer: QgsVectorLayer) -> list[ReviewedLine]:
    """Return a layer's saved lines, the most doubtful first and those without a doubt last."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["Doubt", "Author", REVIEW], layer.fields())
    places = [layer.fields().lookupField(name) for name in ("Doubt", "Author", REVIEW)]
    lines = []
    for feature in layer.getFeatures(request):
        if feature.id() >= 0:  # else it is not in the file yet
            doubt, author, decision = map(feature.attribute, places)
            lines.append(
                ReviewedLine(
                    feature.id(),
                    None if doubt == NULL else doubt,
                    decision if decision in (ACCEPTED, REJECTED) else "",
                    author == EDITOR,
                )
            )
    return sorted(lines, key=lambda line: (line.doubt is None, -(line.doubt or 0), line.fid))


def next_undecided(lines: Sequence[ReviewedLine], after: int | None) -> int | None:
    """Return the next other line without a decision, going round after the last; None where all have one."""
    place = next((i for i, line in enumerate(lines) if line.fid == after), -1)
    waiting = (line.fid for line in (*lines[place + 1 :], *lines[: max(place, 0)]) if not line.decision)
    return next(waiting, None)


def summary(lines: Sequence[ReviewedLine]) -> str:
    """Return what was decided on all lines."""
    accepted = [line for line in lines if line.decision == ACCEPTED]
    edited = sum(line.is_edited for line in accepted)
    return tr(
        "All {count} lines are reviewed: {accepted} accepted, {edited} edited by hand, {rejected} rejected."
    ).format(count=len(lines), accepted=len(accepted) - edited, edited=edited, rejected=len(lines) - len(accepted))


def obstacle(layer: QgsVectorLayer) -> str:
    """Return why decisions can't be kept in a layer, and what to do; "" where they can."""
    capability = QgsVectorDataProvider.Capability
    lacks_field = layer.fields().lookupField(REVIEW) < 0
    needed: Any = capability.AddAttributes if lacks_field else capability.ChangeAttributeValues
    provider: Any = layer.dataProvider()
    if layer.readOnly() or not provider.capabilities() & needed:
        return tr(
            "{layer} is read-only, so decisions can't be kept in it. Save it as a GeoPackage (Layer > Save As...), and "
            "select that layer."
        ).format(layer=layer.name())
    if lacks_field and layer.isEditable():
        return tr("{layer} is being edited, and its review needs a new field. Save or discard the edits first.").format(
            layer=layer.name()
        )
    return ""


def add_review_field(layer: QgsVectorLayer) -> str:
    """Add the field that decisions are kept in to an older layer; returns why it can't be."""
    if not layer.startEditing():
        return _refusal(layer)
    layer.addAttribute(QgsField(REVIEW, TEXT))
    return _saved_or_undone(layer)


def decide(layer: QgsVectorLayer, fid: int, decision: str) -> str:
    """Save a decision at once, and edits of the layer with it where a line is accepted; returns why it can't be.

    Without that the user's own unsaved edits stay as they are: neither saved nor lost.
    """
    field = layer.fields().lookupField(REVIEW)
    if layer.isEditable() and decision == ACCEPTED:
        layer.changeAttributeValue(fid, field, decision)
        return "" if layer.commitChanges() else _refusal(layer)
    if layer.isEditable():
        return _decide_beside_edits(layer, fid, field, decision)
    if not layer.startEditing():
        return _refusal(layer)
    layer.changeAttributeValue(fid, field, decision)
    return _saved_or_undone(layer)


def _decide_beside_edits(layer: QgsVectorLayer, fid: int, field: int, decision: str) -> str:
    provider: Any = layer.dataProvider()
    if not provider.changeAttributeValues({fid: {provider.fieldNameIndex(layer.fields().at(field).name()): decision}}):
        return _refusal(layer, provider.lastError())
    if layer.getFeature(fid)[REVIEW] != decision:  # it was edited too, by hand
        layer.changeAttributeValue(fid, field, decision)
    else:
        layer.attributeValueChanged.emit(fid, field, decision)  # for attribute tables that are open
    layer.triggerRepaint()
    return ""


def _saved_or_undone(layer: QgsVectorLayer) -> str:
    """Save what was changed here alone; where that fails nothing of it stays."""
    if layer.commitChanges():
        return ""
    problem = _refusal(layer)
    layer.rollBack()
    return problem


def _refusal(layer: QgsVectorLayer, reason: str = "") -> str:
    reason = reason or "; ".join(layer.commitErrors())
    return tr("{layer} can't be saved: {reason}").format(layer=layer.name(), reason=reason)
