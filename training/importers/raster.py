"""Reads any raster that GDAL opens with what somebody drew on it, in any layer that OGR opens, or with a mask."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from glacier_terminus_plugin.core.errors import GlacierTerminusError
from glacier_terminus_plugin.core.export_training_data import (
    ExportOptions,
    cells_note,
    export_training_data,
    plan_tiles,
)
from glacier_terminus_plugin.core.gdal_errors import gdal_raises
from glacier_terminus_plugin.core.glacier_id import glacier_id_text
from glacier_terminus_plugin.core.label_classes import classes_of, with_front
from glacier_terminus_plugin.core.label_raster import LabelRaster
from glacier_terminus_plugin.core.label_shapes import LabelShape, LabelShapes, outline_of
from glacier_terminus_plugin.core.line_matching import read_date
from glacier_terminus_plugin.core.line_origin import DATE, IMAGE_PATH, REJECTED, REVIEW, of_day, other_images
from glacier_terminus_plugin.core.model_definition import ModelClass
from glacier_terminus_plugin.core.raster_grid import spatial_reference
from glacier_terminus_plugin.core.raster_source import RasterSource, band_count
from glacier_terminus_plugin.core.scene_record import scene_day

GLACIER_ID = "GlacierID"


class LayerError(GlacierTerminusError):
    """A vector layer can't be used."""


class LabelledRaster:
    """A raster, and the shapes of its labels in its CRS, or a mask; made without reading a pixel of the raster.

    labels: polygons with a class field, fronts: lines, masks: polygons that tiles must lie within; each a path, or
    path|layername=NAME where a file has several layers. label_raster: class values instead, on any grid. bands:
    0-based, None for all. scene: its name, whose date tells which lines are of the raster where its file does not.
    Raises LayerError, RasterError.
    """

    def __init__(
        self,
        raster: str,
        *,
        labels: str = "",
        fronts: str = "",
        masks: str = "",
        class_field: str = "",
        name_field: str = "",
        bands: Sequence[int] | None = None,
        front_width_px: float = 5.0,
        min_overlap: float = 0.0,
        scene: str = "",
        label_raster: str = "",
    ) -> None:
        if label_raster and (labels or fronts):
            raise LayerError("Both a raster of labels and shapes are given; expected one of the two. Leave one out.")
        self._front_width_px, self._min_overlap = front_width_px, min_overlap
        self.source = RasterSource(raster, bands or range(band_count(raster)))
        crs = self.source.grid.crs
        polygons = _features(labels, crs, [class_field, name_field], 2) if labels else []
        drawn = _features(fronts, crs, [IMAGE_PATH, REVIEW, DATE], 1, optional=True) if fronts else []
        lines = _of_image(drawn, str(raster))
        self.left_out = len(drawn) - len(lines)
        dates = [read_date(values[2]) for _, values in lines]
        days, self._note = of_day(dates, scene_day(scene, str(raster)))
        lines = [line for line, date in zip(lines, dates, strict=True) if date in days]
        self.without_class = sum(values[0] is None for _, values in polygons) if class_field else 0
        contents = [(1 if not class_field else values[0], str(values[1] or "")) for _, values in polygons]
        classes, value_of = classes_of(pair for pair in contents if pair[0] is not None)
        self.shapes = [
            LabelShape(wkb, value_of[content], values[2])
            for (wkb, values), (content, _) in zip(polygons, contents, strict=True)
            if content is not None
        ]
        if lines:
            classes, front = with_front(classes)
            self.shapes += [LabelShape(wkb, front, values[3]) for wkb, values in lines]
        self.classes: tuple[ModelClass, ...] = classes
        self._label_raster = LabelRaster(label_raster) if label_raster else None
        if self._label_raster:
            self.classes = self._label_raster.classes()
        self.masks = [LabelShape(wkb, 1) for wkb, _ in _features(masks, crs, ["", ""], 2)] if masks else []
        self._counts = len(polygons), len(lines)

    def report(self, options: ExportOptions) -> list[str]:
        """Return what was found and what an export would do, for a person."""
        grid = self.source.grid
        kinds = ", ".join(sorted({kind.name for kind in self.source.data_types}))
        lines = [
            f"{Path(self.source.path).name}: {grid.height} x {grid.width} pixels, "
            f"{self.source.band_count} band(s) of {kinds}",
            f"  {self._counts[0]} polygons, {self._counts[1]} lines, {len(self.masks)} mask polygons",
            *(f"  class {c.value:3} {c.name}" for c in self.classes),
            f"  at most {len(plan_tiles(grid, options))} tiles",
        ]
        if self._beside():
            lines.append(f"note: {self._beside()} shape(s) lie beside the raster")
        if self.without_class:
            lines.append(f"note: {self.without_class} polygon(s) without a class are left out")
        if self.left_out:
            lines.append(
                f"note: {self.left_out} line(s) of other images ({IMAGE_PATH}), or rejected in a review, are left out"
            )
        lines += [f"note: {note}" for note in (self._note, cells_note(grid)) if note]
        return lines

    def problems(self) -> list[str]:
        """Return what is wrong with the labels."""
        if self._label_raster:
            return [] if self.classes else ["the raster of labels holds no class: all of it is NoData, or 255"]
        if not self.shapes:
            return ["there is no shape with a class: name a layer by --labels or --fronts, or a mask by --label-raster"]
        if self._beside() == len(self.shapes):
            return ["no shape lies on the raster: do the two show the same place?"]
        return []

    def _beside(self) -> int:
        """Return how many shapes do not touch the raster."""
        outline = outline_of(self.source.grid)
        return sum(ogr.CreateGeometryFromWkb(shape.wkb).Disjoint(outline) for shape in self.shapes)

    def export(self, folder: Path, options: ExportOptions, name: str = "", glacier: str = "") -> int:
        """Write the tiles and return their number."""
        labels = self._label_raster or LabelShapes(self.shapes, self._front_width_px, self._min_overlap)
        return export_training_data(
            self.source, labels, self.classes, folder, options, masks=self.masks, name=name, glacier=glacier
        )


def _of_image(lines: list[tuple[bytes, list[Any]]], image: str) -> list[tuple[bytes, list[Any]]]:
    """Return the lines without those of other images, and those that a review has rejected."""
    kept = [line for line in lines if line[1][1] != REJECTED]
    others = other_images([path or "" for _, (path, *_) in kept], image) or set()
    return [line for line in kept if line[1][0] not in others]


def _features(
    path: str, crs: str, fields: Sequence[str], dimension: int, optional: bool = False
) -> list[tuple[bytes, list[Any]]]:
    """Return each feature's geometry (WKB) in a CRS, with those fields ("": None) and its GlacierID or "".

    optional: fields that the layer lacks are None.
    """
    file, _, name = path.partition("|layername=")
    try:
        with gdal_raises():
            data = ogr.Open(file)
            if data is None:
                raise LayerError(f"{file} can't be opened as a vector layer. Check the path, or convert the file.")
            layer = data.GetLayerByName(name) if name else data.GetLayer(0)
            if layer is None:
                raise LayerError(f"{file} has no layer {name!r}. Its layers are {_layers(data)}.")
            if optional:
                fields = [field if field.lower() in _lowered(_field_names(layer)) else "" for field in fields]
            return _read_layer(layer, path, crs, fields, dimension)
    except RuntimeError as error:
        raise LayerError(f"{path} can't be read as a vector layer: {error}. Check the path, or convert it.") from None


def _read_layer(
    layer: Any, path: str, crs: str, fields: Sequence[str], dimension: int
) -> list[tuple[bytes, list[Any]]]:
    there = _field_names(layer)
    missing = [field for field in fields if field and field.lower() not in _lowered(there)]
    if missing:
        raise LayerError(f"{path} has no field {missing[0]!r}. Its fields are {', '.join(there) or 'none'}.")
    transformation = None
    if layer.GetSpatialRef() is not None and crs:
        source = layer.GetSpatialRef().Clone()
        source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transformation = osr.CoordinateTransformation(source, spatial_reference(crs))
    found = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            continue
        if geometry.GetDimension() != dimension:
            kind = "polygons" if dimension == 2 else "lines"
            raise LayerError(f"{path} holds a {geometry.GetGeometryName().lower()}; expected {kind}.")
        if transformation is not None:
            geometry.Transform(transformation)
        glacier = feature.GetField(GLACIER_ID) if GLACIER_ID.lower() in _lowered(there) else None
        values = [feature.GetField(field) if field else None for field in fields]
        found.append((bytes(geometry.ExportToWkb()), [*values, glacier_id_text(glacier)]))
    return found


def _field_names(layer: Any) -> list[str]:
    return [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]


def _lowered(names: Sequence[str]) -> list[str]:
    """Return names of fields as they are compared: shapefiles and databases write them in capitals or small letters."""
    return [name.lower() for name in names]


def _layers(data: Any) -> str:
    return ", ".join(data.GetLayer(i).GetName() for i in range(data.GetLayerCount()))
