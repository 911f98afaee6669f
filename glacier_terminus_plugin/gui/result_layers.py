"""Puts a run's results into the project: one group for the scene, the line above the classes."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
)

from ..algorithms.styling import style_classes, style_lines
from ..algorithms.translation import tr


def add_results(scene_name: str, results: dict[str, Any], context: QgsProcessingContext) -> list[QgsMapLayer]:
    """Add the line and the classified raster of a run of `mapterminus`; returns the layers, the line first."""
    group = _group(tr("{scene}: terminus").format(scene=scene_name))
    layers: list[QgsMapLayer] = []
    line = context.takeResultLayer(results.get("OUTPUT") or "")
    if line is not None:
        line.setName(tr("Terminus of {scene}").format(scene=scene_name))
        style_lines(line)
        layers.append(line)
    raster_path = results.get("OUTPUT_RASTER")
    if raster_path:
        raster = QgsRasterLayer(raster_path, tr("Classes of {scene}").format(scene=scene_name))
        style_classes(raster)
        layers.append(raster)
    for layer in layers:
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    return layers


def _group(name: str) -> QgsLayerTreeGroup:
    """Return a new group at the top of the layer tree."""
    return QgsProject.instance().layerTreeRoot().insertGroup(0, name)
