"""Colours results once QGIS has loaded them; runs on the main thread."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..core.line_origin import ACCEPTED, REJECTED, REVIEW
from ..core.raster_source import named_values
from .field_kinds import DATE
from .outputs import gdal_source
from .translation import tr

RESULT = "glacier_terminus/result"  # a property of lines and classified rasters, which are no images to map
_HALO = {"line_color": "255,255,255,200", "line_width": "1.4", "capstyle": "round", "joinstyle": "round"}
_LINE = {"line_color": "214,30,80", "line_width": "0.7", "capstyle": "round", "joinstyle": "round"}
# what was reviewed: the blue of Okabe and Ito, which people who can't tell red from green can tell from the red
_ACCEPTED = {**_LINE, "line_color": "0,114,178"}
_REJECTED = {"line_color": "80,80,80", "line_width": "0.3", "line_style": "dash"}
_THIN_HALO = {**_HALO, "line_color": "255,255,255,130", "line_width": "0.6"}
_WALL = {**_LINE, "line_color": "240,150,20"}
_STRIP_COLOURS = ("255,237,160,170", "254,178,76,180", "252,78,42,190", "189,0,38,200", "103,0,31,210")
STRIP_WIDTH = "Width_m"  # the field that strips are coloured by
_AGE_COLOURS = ("68,1,84", "65,68,135", "42,120,142", "34,168,132", "122,209,81", "253,231,37")  # viridis
_CLASS_OPACITY = 0.5  # the image stays readable below


def style_lines_later(context: QgsProcessingContext, layer: str | None) -> None:
    """Have terminus lines drawn red with a white halo, that shows on ice and on water, each on its own day."""
    _style_later(context, layer, style_lines)


def style_walls_later(context: QgsProcessingContext, layer: str | None) -> None:
    """Have fjord walls drawn as terminus lines are, but in orange."""
    _style_later(context, layer, style_walls)


def style_classes_later(context: QgsProcessingContext, layer: str | None) -> None:
    """Have a classified raster drawn half transparent; its colours are in the file."""
    _style_later(context, layer, style_classes)


def style_strips_later(context: QgsProcessingContext, layer: str, tolerance_m: float) -> None:
    """Have the area between two lines coloured by its width, from pale within the tolerance to dark far beyond it."""
    _style_later(context, layer, partial(style_strips, tolerance_m=tolerance_m))


def style_changes_later(context: QgsProcessingContext, layer: str | None, aliases: Mapping[str, str]) -> None:
    """Have fronts coloured by their dates, from dark for the oldest to bright, and their fields named in words."""
    _style_later(context, layer, partial(style_changes, aliases=aliases))


def style_polygons_later(
    context: QgsProcessingContext, layer: str | None, names: dict[int, str], colours: dict[int, tuple[int, int, int]]
) -> None:
    """Have a layer of class polygons drawn half transparent, in the classes' own colours."""
    _style_later(context, layer, partial(style_polygons, names=names, colours=colours))


def style_polygons(layer: QgsMapLayer, names: dict[int, str], colours: dict[int, tuple[int, int, int]]) -> None:
    """Draw polygons half transparent by their field Value, in the classes' colours."""
    if isinstance(layer, QgsVectorLayer):
        categories = []
        for value in sorted(layer.uniqueValues(layer.fields().lookupField("Value"))):
            red, green, blue = colours.get(value, (128, 128, 128))
            symbol = QgsFillSymbol.createSimple({"color": f"{red},{green},{blue}", "outline_style": "no"})
            categories.append(QgsRendererCategory(value, symbol, names.get(value, str(value))))
        layer.setRenderer(QgsCategorizedSymbolRenderer("Value", categories))
        layer.setOpacity(_CLASS_OPACITY)
        layer.triggerRepaint()


def style_lines(layer: QgsMapLayer) -> None:
    """Draw terminus lines red with a white halo, and reviewed ones blue, or grey and thin where they were rejected.

    QGIS's time slider shows each on its own day.
    """
    if isinstance(layer, QgsVectorLayer):
        layer.setCustomProperty(RESULT, True)
        if layer.fields().lookupField(REVIEW) < 0:
            _draw_lines(layer, _LINE)
        else:
            categories = [  # QGIS draws all other values as the empty one
                QgsRendererCategory("", _with_halo(_LINE), tr("not reviewed")),
                QgsRendererCategory(ACCEPTED, _with_halo(_ACCEPTED), tr("accepted")),
                QgsRendererCategory(REJECTED, _with_halo(_REJECTED, _THIN_HALO), tr("rejected")),
            ]
            layer.setRenderer(QgsCategorizedSymbolRenderer(REVIEW, categories))
            layer.triggerRepaint()
        _show_by_date(layer)


def _show_by_date(layer: QgsVectorLayer) -> None:
    """Have QGIS's time slider show each line on its own day."""
    day = layer.fields().lookupField("Date")
    if day >= 0 and layer.fields().at(day).type() == DATE:
        times: Any = layer.temporalProperties()
        times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
        times.setStartField("Date")
        times.setIsActive(any(feature["Date"] for feature in layer.getFeatures()))


def style_changes(layer: QgsMapLayer, aliases: Mapping[str, str]) -> None:
    """Colour fronts by their dates."""
    if not isinstance(layer, QgsVectorLayer):
        return
    layer.setCustomProperty(RESULT, True)
    for name, alias in aliases.items():
        place = layer.fields().lookupField(name)
        if place >= 0:
            layer.setFieldAlias(place, alias)
    values = layer.uniqueValues(layer.fields().lookupField("DecDate")) if layer.isSpatial() else ()
    years = sorted(value for value in values if isinstance(value, (int, float)))  # not NULL, not a text
    if years:
        colours = _AGE_COLOURS if years[-1] > years[0] else _AGE_COLOURS[-1:]
        step = max((years[-1] - years[0]) / len(colours), 1e-3)
        ranges = []
        for number, colour in enumerate(colours):
            low = years[0] + number * step
            high = low + step * (1 + 1e-6)  # the last one holds the last date
            symbol = _with_halo({**_LINE, "line_color": colour})
            days = dict.fromkeys(_day_of(min(year, years[-1])) for year in (low, low + step))
            ranges.append(QgsRendererRange(low, high, symbol, " – ".join(days)))
        layer.setRenderer(QgsGraduatedSymbolRenderer("DecDate", ranges))
        _show_by_date(layer)
    layer.triggerRepaint()


def _day_of(year: float) -> str:
    """Return the day of a year with decimals."""
    first, after = datetime.date(int(year), 1, 1), datetime.date(int(year) + 1, 1, 1)
    return str(first + datetime.timedelta(round((after - first).days * (year - int(year)))))


def _draw_lines(layer: QgsMapLayer, line: dict[str, str]) -> None:
    if isinstance(layer, QgsVectorLayer):
        layer.setRenderer(QgsSingleSymbolRenderer(_with_halo(line)))
        layer.triggerRepaint()


def _with_halo(line: dict[str, str], halo: dict[str, str] = _HALO) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple(halo)
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create(line))
    return symbol


def style_walls(layer: QgsMapLayer) -> None:
    """Draw fjord walls as terminus lines are drawn, but in orange."""
    _draw_lines(layer, _WALL)


def style_strips(layer: QgsMapLayer, tolerance_m: float) -> None:
    """Colour strips by their width in multiples of the tolerance."""
    if isinstance(layer, QgsVectorLayer):
        edges = [tolerance_m * factor for factor in (0, 0.5, 1, 2, 4)] + [1e9]
        ranges = []
        for low, high, colour in zip(edges, edges[1:], _STRIP_COLOURS):
            symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
            text = tr("{low:g} to {high:g} m") if high < 1e9 else tr("over {low:g} m")
            ranges.append(QgsRendererRange(low, high, symbol, text.format(low=low, high=high)))
        layer.setRenderer(QgsGraduatedSymbolRenderer(STRIP_WIDTH, ranges))
        layer.triggerRepaint()


def style_classes(layer: QgsMapLayer) -> None:
    """Draw a classified raster half transparent in the file's colours, with its named classes as legend."""
    if isinstance(layer, QgsRasterLayer):
        layer.setCustomProperty(RESULT, True)
        provider = layer.dataProvider()
        known = named_values(gdal_source(layer))  # QGIS lists all 256 entries of a colour table
        named = [item for item in provider.colorTable(1) if int(item.value) in known]
        classes = [QgsPalettedRasterRenderer.Class(int(i.value), i.color, i.label) for i in named]
        layer.setRenderer(QgsPalettedRasterRenderer(provider, 1, classes))
        layer.setOpacity(_CLASS_OPACITY)
        layer.triggerRepaint()


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._style(layer)


# QGIS keeps no reference to Python post-processors (a sip shortcoming): without ours they are gone when it calls them
_kept: list[QgsProcessingLayerPostProcessorInterface] = []


def _style_later(context: QgsProcessingContext, layer: str | None, style: Callable[[QgsMapLayer], None]) -> None:
    if layer and context.willLoadLayerOnCompletion(layer):
        _kept.append(_Styler(style))
        del _kept[:-50]
        context.layerToLoadOnCompletionDetails(layer).setPostProcessor(_kept[-1])
