"""A QGIS project of the demo's results, and a picture of its map: the line over the scene, legend and scale bar."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsContrastEnhancement,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)

LONG_SIDE_MM = 150.0
MARGIN_MM = 3.0
CAPTION_MM = 7.0
STRIP_MM = 15.0  # below the map, for legend and scale bar
DPI = 120
FOUND = {"line_color": "#ff2d20", "line_width": "0.6"}
KNOWN = {"line_color": "#ffd60a", "line_width": "1.5"}  # wider and below, so that it shows on both sides of the other
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class PictureError(Exception):
    """The project or the picture could not be made."""


@dataclass(frozen=True)
class MapContent:
    """The files that the project and the picture show; known_front is None where none is known."""

    title: str
    scene: Path
    classes: Path
    terminus: Path
    known_front: Path | None


def write_project_and_picture(content: MapContent, project_file: Path, picture: Path) -> None:
    """Write the .qgz and the .png. Raises PictureError."""
    start_qgis()
    project = QgsProject()
    shown = _add_layers(project, content)
    project.setCrs(shown[-1].crs())
    layout = _make_layout(project, content, shown)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    settings.generateWorldFile = False
    outcome = QgsLayoutExporter(layout).exportToImage(str(picture), settings)
    if outcome != QgsLayoutExporter.ExportResult.Success:
        raise PictureError(f"QGIS could not write {picture} (status {outcome})")
    if not project.write(str(project_file)):
        raise PictureError(f"QGIS could not write {project_file}: {project.error()}")


@functools.cache
def start_qgis() -> QgsApplication:
    """Start QGIS without a window, once; the cache keeps it alive, as QGIS wants."""
    running = QgsApplication.instance()
    if isinstance(running, QgsApplication):
        return running
    application = QgsApplication([], False)
    application.initQgis()
    return application


def _add_layers(project: QgsProject, content: MapContent) -> list[QgsMapLayer]:
    """Add all layers, top first; returns those of the picture. The classes would hide the scene and start unticked."""
    shown: list[QgsMapLayer] = [_line_layer(content.terminus, "Terminus found", FOUND)]
    if content.known_front:
        shown.append(_line_layer(content.known_front, "Known front", KNOWN))
    shown.append(_scene_layer(content.scene, content.title))
    root = project.layerTreeRoot()
    for layer in shown:
        project.addMapLayer(layer, False)
        root.addLayer(layer)
    classes = _readable(QgsRasterLayer(str(content.classes), "Classes"))
    project.addMapLayer(classes, False)
    root.insertLayer(len(shown) - 1, classes).setItemVisibilityChecked(False)
    return shown


def _line_layer(path: Path, name: str, style: dict[str, str]) -> QgsVectorLayer:
    layer = _readable(QgsVectorLayer(str(path), name, "ogr"))
    symbol = QgsLineSymbol.createSimple({**style, "capstyle": "round", "joinstyle": "round"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _scene_layer(path: Path, name: str) -> QgsRasterLayer:
    layer = _readable(QgsRasterLayer(str(path), name))
    limits = QgsRasterMinMaxOrigin.Limits
    eight_bit = layer.dataProvider().dataType(1) == Qgis.DataType.Byte  # others have outliers that hide all else
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        limits.MinMax if eight_bit else limits.CumulativeCut,
    )
    return layer


def _readable(layer):  # the layer's own type comes back
    if not layer.isValid():
        raise PictureError(f"QGIS cannot read {layer.source()}: {layer.error().message()}")
    return layer


def _make_layout(project: QgsProject, content: MapContent, shown: list[QgsMapLayer]) -> QgsPrintLayout:
    """Lay out caption, map and the strip below; the layout is kept in the project."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Map")
    extent = shown[-1].extent()
    scale = LONG_SIDE_MM / max(extent.width(), extent.height())
    width_mm, height_mm = extent.width() * scale, extent.height() * scale
    page = layout.pageCollection().page(0)
    page.setPageSize(
        QgsLayoutSize(width_mm + 2 * MARGIN_MM, CAPTION_MM + height_mm + STRIP_MM + MARGIN_MM, MILLIMETRES)
    )
    _place(layout, _caption(layout, content.title), MARGIN_MM, 1.5, width_mm, CAPTION_MM - 1.5)
    main = QgsLayoutItemMap(layout)
    _place(layout, main, MARGIN_MM, CAPTION_MM, width_mm, height_mm)
    main.setLayers(shown)
    main.setExtent(extent)
    below_mm = CAPTION_MM + height_mm + 1
    _place(layout, _legend(layout, main, shown[:-1]), MARGIN_MM - 2, below_mm - 2, 50, STRIP_MM)
    if shown[-1].crs().isValid():
        bar = _scale_bar(layout, main, extent.width())
        _place(layout, bar, MARGIN_MM + 0.58 * width_mm, below_mm, 0.42 * width_mm, STRIP_MM)
    project.layoutManager().addLayout(layout)
    return layout


def _place(layout: QgsPrintLayout, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))


def _legend(layout: QgsPrintLayout, main: QgsLayoutItemMap, lines: list[QgsMapLayer]) -> QgsLayoutItemLegend:
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(main)
    legend.setBackgroundEnabled(False)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in lines:
        root.addLayer(layer)
    return legend


def _caption(layout: QgsPrintLayout, text: str) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    return label


def _scale_bar(layout: QgsPrintLayout, main: QgsLayoutItemMap, map_width: float) -> QgsLayoutItemScaleBar:
    """Make a bar of one segment, about a fifth of the map long, for maps in metres and in degrees alike."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(main)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(1)
    width_km = QgsUnitTypes.fromUnitToUnitFactor(main.crs().mapUnits(), bar.units()) * map_width
    rough = width_km / 5
    step = 10.0 ** math.floor(math.log10(rough))
    bar.setUnitsPerSegment(max(step * k for k in (1, 2, 5) if step * k <= rough))
    bar.update()
    return bar
