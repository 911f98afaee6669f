"""Polygons of a classified raster, one for each connected patch of a class, on exact pixel edges and all valid."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from .errors import RasterError
from .gdal_errors import gdal_raises
from .progress import SILENT, Progress, SubProgress, check_cancelled

_CHECK_EVERY = 1000  # polygons between two looks at whether the user has cancelled


@dataclass(frozen=True)
class ClassPolygon:
    """One patch: its class value and its polygon as WKB, in the raster's CRS; 4-connected, holes cut out."""

    value: int
    wkb: bytes


def class_polygons(path: str, band: int = 0, progress: Progress = SILENT) -> Iterator[ClassPolygon]:
    """Yield the patches of each class of a band of whole numbers; what has no value is left out.

    Patches are joined over pixel edges and not over corners, so that none touches itself but in a point; GDAL before
    3.7 still joins some rings there, which are taken apart without moving a vertex. Patches go through a file, not
    through memory: what is held grows with the widest row, not with the raster. Raises RasterError, CancelledError.
    """
    dataset = _open(path, band)
    source = dataset.GetRasterBand(band + 1)
    with tempfile.TemporaryDirectory(prefix="glacier-terminus-") as folder:
        patches = str(Path(folder) / "patches.fgb")
        _polygonize(source, dataset, patches, path, SubProgress(progress, 0, 0.5))
        with gdal_raises():
            stored = ogr.Open(patches)
            layer = stored.GetLayer(0)
            count = max(1, layer.GetFeatureCount())
        for number, feature in enumerate(layer):
            if number % _CHECK_EVERY == 0:
                check_cancelled(progress)
                progress.report(0.5 + 0.5 * number / count, f"Writing polygon {number + 1} of {count}")
            for part in _valid_parts(feature.GetGeometryRef()):
                yield ClassPolygon(feature.GetField(0), bytes(part.ExportToWkb()))
        del layer, stored


def _polygonize(source: gdal.Band, dataset: gdal.Dataset, target: str, path: str, progress: Progress) -> None:
    def report(fraction: float, text: str, data: object) -> int:
        progress.report(fraction, "Following the edges of classes")
        return 0 if progress.is_cancelled() else 1

    try:
        with gdal_raises():
            vectors = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(target)
            layer = vectors.CreateLayer("patches", dataset.GetSpatialRef(), ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
            layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
            gdal.Polygonize(source, source.GetMaskBand(), layer, 0, [], report)
            del layer, vectors  # closes the file
    except RuntimeError as error:
        check_cancelled(progress)
        raise RasterError(f"The classes of {path} can't be made polygons: {error}.") from None


def _valid_parts(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """Return a patch's polygons, each valid, without any vertex moved."""
    if geometry.IsValid():
        return [geometry]
    mended = geometry.MakeValid()
    count = mended.GetGeometryCount()
    parts = [mended] if mended.GetGeometryName() == "POLYGON" else [mended.GetGeometryRef(i) for i in range(count)]
    return [part.Clone() for part in parts if part.GetGeometryName() == "POLYGON"]


def _open(path: str, band: int) -> gdal.Dataset:
    try:
        with gdal_raises():
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError as error:
        raise RasterError(f"{path} can't be opened as a raster: {error}. Check the path, or convert it.") from None
    if band >= dataset.RasterCount:
        raise RasterError(f"{path} has {dataset.RasterCount} band(s); there is no band {band + 1}. Choose another.")
    kind = dataset.GetRasterBand(band + 1).DataType
    if kind not in (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32):
        raise RasterError(
            f"Band {band + 1} of {path} holds {gdal.GetDataTypeName(kind)}; expected whole numbers as classes. "
            "Choose the classified raster, not the probabilities."
        )
    return dataset
