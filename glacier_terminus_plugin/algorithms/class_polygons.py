"""glacierterminus:classpolygons: ice, ocean and what else a classified raster holds, as polygons on its pixel edges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..core.class_polygons import class_polygons
from ..core.errors import RasterError
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .field_kinds import NUMBER, TEXT, WHOLE
from .outputs import checks_outputs
from .styling import style_polygons_later
from .translation import tr
from .vector_rows import write_rows

BAND, CLASSES, SIMPLIFY, DISSOLVE = "BAND", "CLASSES", "SIMPLIFY", "DISSOLVE"
_FIELDS = (("Value", WHOLE), ("Class", TEXT), ("Area_km2", NUMBER))
_M2_IN_KM2 = 1e6
_WGS_84 = "EPSG:7030"
_PIECES = 100  # along a raster's side: edges in degrees across three of them are then right to 1e-6


class ClassPolygons(GlacierTerminusAlgorithm):
    """Follows the edges of classes exactly, and simplifies them only where that is wished."""

    NAME = "classpolygons"
    TITLE = "Classes to polygons"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterRasterLayer(p.INPUT, tr("Classified raster")))
        self.addParameter(QgsProcessingParameterBand(BAND, tr("Band (empty: the first)"), None, p.INPUT, optional=True))
        self.addParameter(
            p.explained(
                QgsProcessingParameterString(CLASSES, tr("Classes to keep (empty: all)"), optional=True),
                tr("Names or values, separated by commas."),
            )
        )
        self.addParameter(QgsProcessingParameterBoolean(DISSOLVE, tr("One multipolygon per class"), False))
        self.addParameter(
            p.advanced(
                QgsProcessingParameterNumber(
                    SIMPLIFY,
                    tr("Simplification tolerance in pixels (0: none)"),
                    QgsProcessingParameterNumber.Type.Double,
                    defaultValue=0,
                    minValue=0,
                )
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                p.OUTPUT, tr("Class polygons"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of polygons")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layer."""
        super().prepareAlgorithm(parameters, context, feedback)
        layer = self.parameterAsRasterLayer(parameters, p.INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, p.INPUT))
        self._path, self._crs = p.raster_path(layer), layer.crs()
        self._piece = max(layer.extent().width(), layer.extent().height()) / _PIECES
        self._band = self.parameterAsInt(parameters, BAND, context) - 1 if parameters.get(BAND) else 0
        is_there = 0 <= self._band < layer.bandCount()  # else it is told when the file is opened
        entries = layer.dataProvider().colorTable(self._band + 1) if is_there else []
        # QGIS lists all 256 entries of a colour table; those that no class has are labelled by their number alone
        self._names = {int(item.value): item.label for item in entries if item.label not in ("", f"{item.value:g}")}
        self._colours = {int(i.value): QColor(i.color).getRgb()[:3] for i in entries}
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Follow the edges and write the polygons."""
        names = self._names
        with told_to_processing(feedback):
            wanted = self._wanted(self.parameterAsString(parameters, CLASSES, context), names)
            dissolve = self.parameterAsBool(parameters, DISSOLVE, context)
            kind = QgsWkbTypes.Type.MultiPolygon if dissolve else QgsWkbTypes.Type.Polygon
            measure = _measure(self._crs, context)
            simplify_px = self.parameterAsDouble(parameters, SIMPLIFY, context)
            patches = class_polygons(self._path, self._band, FeedbackProgress(feedback), simplify_px)
            kept = ((i.value, _geometry(i.wkb)) for i in patches if not wanted or i.value in wanted)
            count = 0

            def rows() -> Iterator[tuple[list[Any], QgsGeometry]]:
                nonlocal count
                for value, geometry in _dissolved(kept) if dissolve else kept:
                    # a long straight edge is none on the ellipsoid, where only its two ends would be seen
                    pieces = geometry.densifyByDistance(self._piece)
                    area = None if measure is None else measure.measureArea(pieces) / _M2_IN_KM2
                    count += 1
                    yield [value, names.get(value), area], geometry

            polygons = write_rows(self, parameters, context, p.OUTPUT, _FIELDS, kind, self._crs, rows())
        if not count:
            feedback.pushWarning(
                tr("No pixel of the raster belongs to the selected classes: the output layer is empty.")
            )
        style_polygons_later(context, polygons, names, self._colours)
        return {p.OUTPUT: polygons, "COUNT": count}

    def _wanted(self, text: str, names: dict[int, str]) -> set[int]:
        """Return the class values that are to be kept, or none for all."""
        values = {name.casefold(): value for value, name in names.items()}
        wanted: set[int] = set()
        for item in filter(None, map(str.strip, text.split(","))):
            if item.casefold() in values:
                wanted.add(values[item.casefold()])
            elif re.fullmatch("-?[0-9]+", item):
                wanted.add(int(item))
            else:
                known = ", ".join(f"{value} {name}" for value, name in names.items()) or tr("no classes")
                raise RasterError(
                    tr("There is no class {item!r}; the raster names {known}. Write a name or a value.").format(
                        item=item, known=known
                    )
                )
        return wanted

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        return tr(
            "<p>Converts a classified raster to polygons: one for each connected patch of ice, ocean or any other "
            "class. Their edges follow the pixel edges exactly, every polygon is valid, and together they cover each "
            "classified pixel exactly once. Pixels that touch only at a corner belong to separate patches.</p>"
            "<p>Each polygon has its class value, the name that the raster file gives to that value, and its area in "
            "km2 on the ellipsoid (empty if the raster has no coordinate system). Patches are stored in a temporary "
            "file on the way, so that large rasters need little memory.</p>"
            "<p>Nothing is simplified unless you ask for it. If you do, each edge is simplified once for both "
            "neighbours, which still share it: no edge moves by more than the tolerance, no two edges cross, no "
            "patch disappears, and every polygon stays valid. Edges along the border of the raster and of pixels "
            "without a class are left unchanged, so the total area is preserved; the areas of individual patches may "
            "change. Simplification keeps all edges in memory, plus one byte per pixel.</p>"
            "<p>Combining the patches of each class keeps all of them in memory until they are written.</p>"
        )


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _dissolved(patches: Iterable[tuple[int, QgsGeometry]]) -> Iterator[tuple[int, QgsGeometry]]:
    """Yield one multipolygon for each class; its patches touch in corners at most, so that nothing is to be merged."""
    by_class: dict[int, list[QgsGeometry]] = {}
    for value, geometry in patches:
        by_class.setdefault(value, []).append(geometry)
    for value, geometries in sorted(by_class.items()):
        yield value, QgsGeometry.collectGeometry(geometries)


def _measure(crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> QgsDistanceArea | None:
    """Return what measures areas on the ellipsoid, or None without a CRS."""
    if not crs.isValid():
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context.transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or _WGS_84)
    if not measure.ellipsoidCrs().isValid():  # of one that is known by its axes alone, where every area is NaN
        measure.setEllipsoid(_WGS_84)
    return measure
