"""Puts a run's results into the project: one group for the scene, styled, dated, the line above the classes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeature,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ..algorithms.styling import RESULT, style_classes, style_lines
from ..algorithms.translation import tr
from ..core.scene_name import read_scene_name
from .gathered_lines import can_take_lines, gather
from .same_place import show_same_place

_SCENE_PROPERTY = "glacier_terminus/scene"  # of a group of results


@dataclass(frozen=True)
class ResultLayers:
    """A run's layers by their ids: a user may remove any of them at any time; and its lines as they were found.

    problem: why the lines are not in the layer that was chosen for them. replaced: how many of that layer are now
    rejected for them.
    """

    line_id: str = ""
    raster_id: str = ""
    lines: tuple[QgsFeature, ...] = ()
    problem: str = ""
    replaced: int = 0

    def line(self) -> QgsVectorLayer | None:
        """Return the line's layer, where it is still there."""
        layer = QgsProject.instance().mapLayer(self.line_id)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def toggle(self) -> None:
        """Hide what is shown, or show what is hidden."""
        root = QgsProject.instance().layerTreeRoot()
        nodes = [node for node in map(root.findLayer, filter(None, (self.line_id, self.raster_id))) if node is not None]
        shown = any(node.isVisible() for node in nodes)
        for node in nodes:
            if shown:
                node.setItemVisibilityChecked(False)
            else:
                node.setItemVisibilityCheckedParentRecursive(True)


def add_results(
    scene: str, source: str, results: dict[str, Any], context: QgsProcessingContext, gathered_id: str = ""
) -> Iterator[ResultLayers]:
    """Add the line and the classified raster of a run of `mapterminus` on a scene, a short step at each call of `next`.

    `source` is the scene's file; gathered_id: of the layer that the line is added to, where it is not one of its own.
    Between two steps the window lives, and a user may remove what is there; the map is drawn once, after the last step.
    The scene's earlier results are hidden, and other scenes' classes of the place: each shines through, a few upon each
    other hide the image.
    """
    date = read_scene_name(source).date or read_scene_name(scene).date
    line_id = raster_id = ""
    done = ResultLayers()
    line = context.takeResultLayer(results.get("OUTPUT") or "")
    if line is not None:
        done = _gathered(line, gathered_id)
        if not done.line_id:
            line.setName(tr("Terminus of {scene}").format(scene=scene))
            style_lines(line)
            line_id = _add(line)
            done = replace(done, line_id=line_id)
        yield done
    raster_path = results.get("OUTPUT_RASTER")
    if raster_path:
        # without a style of QGIS's own, for which it may read all of the raster
        options = QgsRasterLayer.LayerOptions(False)
        raster = QgsRasterLayer(raster_path, tr("Classes of {scene}").format(scene=scene), "gdal", options)
        if raster.isValid():
            style_classes(raster)
            _date_raster(raster, date)
            yield done
            raster_id = _add(raster)
            done = replace(done, raster_id=raster_id)
            yield done
    layers = [layer for layer in map(QgsProject.instance().mapLayer, (line_id, raster_id)) if layer is not None]
    if layers:
        group = QgsLayerTreeGroup(scene if date is None else f"{scene} ({date.isoformat()})")
        for layer in layers:
            group.addLayer(layer).setExpanded(layer.id() != line_id)  # whose legend is that of a review
        group.setCustomProperty(_SCENE_PROPERTY, source)
        root = QgsProject.instance().layerTreeRoot()
        for earlier in root.findGroups():  # one upon the other they could not be told apart
            scene_before = earlier.customProperty(_SCENE_PROPERTY)
            for node in earlier.findLayers() if scene_before else ():  # others may have been put into the group
                before = node.layer()
                if before is not None and before.customProperty(RESULT) and before.id() != done.line_id:
                    is_classes = isinstance(before, QgsRasterLayer)
                    if scene_before == source or (is_classes and show_same_place(before, layers[-1])):
                        node.setItemVisibilityChecked(False)
        root.insertChildNode(0, group)
        if done.line_id not in ("", line_id):
            _put_on_top(done.line_id)
    yield done


def _put_on_top(layer_id: str) -> None:
    """Show the layer that gathers the lines above the classes of all dates, of which it is not one any more."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer_id)
    if node is not None and root.children()[0] != node:
        parent: Any = node.parent()
        root.insertChildNode(0, node.clone())
        parent.removeChildNode(node)


def _gathered(line: QgsVectorLayer, gathered_id: str) -> ResultLayers:
    """Add the lines to the layer that was chosen for them; without its id where there is none, or it takes them not."""
    lines = tuple(line.getFeatures())
    target = QgsProject.instance().mapLayer(gathered_id)
    if not gathered_id or not lines:
        return ResultLayers(lines=lines)
    replaced = gather(lines, target) if can_take_lines(target) and target.crs() == line.crs() else None
    if replaced is None:
        name = target.name() if target is not None else ""
        problem = tr("The lines can't be added to {layer}; they are in a layer of their own.").format(layer=name)
        return ResultLayers(lines=lines, problem=problem)
    return ResultLayers(gathered_id, lines=lines, replaced=replaced)


def _add(layer: QgsMapLayer) -> str:
    """Add a layer to the project, not yet to its tree; returns its id."""
    QgsProject.instance().addMapLayer(layer, False)
    return layer.id()


def _date_raster(layer: QgsRasterLayer, date: datetime.date | None) -> None:
    if date is None:
        return
    day = QDate(date.year, date.month, date.day)
    times: Any = layer.temporalProperties()
    times.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    times.setFixedTemporalRange(QgsDateTimeRange(QDateTime(day, QTime(0, 0)), QDateTime(day, QTime(23, 59, 59))))
    times.setIsActive(True)
