"""Whether two layers show the same place: one of them then lies on the other, on the map."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsProject


def show_same_place(one: QgsMapLayer, other: QgsMapLayer) -> bool:
    """Return whether the middle of one lies in the other; neighbours share an edge or a strip only."""
    transform = QgsCoordinateTransform(other.crs(), one.crs(), QgsProject.instance())
    try:
        box, other_box = one.extent(), transform.transformBoundingBox(other.extent())
    except QgsCsException:
        return False
    return box.contains(other_box.center()) or other_box.contains(box.center())
