"""Polygons of a classified raster, one for each connected patch of a class, on exact pixel edges unless simplified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr

from .boundary_simplification import BoundaryNetwork
from .errors import RasterError
from .gdal_errors import gdal_raises
from .progress import SILENT, Progress, SubProgress, check_cancelled
from .temporary_folder import temporary_folder

_CHECK_EVERY = 1000  # polygons between two looks at whether the user has cancelled
_STRIP_ROWS = 256
_NO_CLASS = -(2**40)  # no raster of whole numbers that is read here holds it


@dataclass(frozen=True)
class ClassPolygon:
    """One patch: its class value and its polygon as WKB, in the raster's CRS; 4-connected, holes cut out."""

    value: int
    wkb: bytes


def class_polygons(
    path: str, band: int = 0, progress: Progress = SILENT, simplify_px: float = 0.0
) -> Iterator[ClassPolygon]:
    """Yield the patches of each class of a band of whole numbers; what has no value is left out.

    Patches are joined over pixel edges and not over corners, so that none touches itself but in a point; GDAL before
    3.7 still joins some rings there, which are taken apart without moving a vertex. Patches go through a file, not
    through memory: what is held grows with the widest row, not with the raster. With `simplify_px` no edge moves by
    more than so many pixels, and BoundaryNetwork says what stays as it is and what is held. Raises RasterError,
    CancelledError.
    """
    dataset = _open(path, band)
    source = dataset.GetRasterBand(band + 1)
    following, writing = (0.2, 0.8) if simplify_px else (0.5, 0.5)
    with temporary_folder() as folder:
        patches = str(folder / "patches.fgb")
        if not _polygonize(source, dataset, patches, path, SubProgress(progress, 0, following)):
            return  # nothing but NoData; GDAL does not open a FlatGeobuf without features
        try:
            with gdal_raises():
                stored = ogr.Open(patches)
                layer = stored.GetLayer(0)
                count = max(1, layer.GetFeatureCount())
            network = None
            if simplify_px:
                network = _Network(source, dataset.GetGeoTransform())
                network.simplify(layer, simplify_px, SubProgress(progress, following, writing))
            for number, feature in enumerate(layer):
                if number % _CHECK_EVERY == 0:
                    check_cancelled(progress)
                    done = writing + (1 - writing) * number / count
                    progress.report(done, f"Writing polygon {number + 1} of {count}")
                for part in _valid_parts(feature.GetGeometryRef()):
                    polygon = part if network is None else network.simplified(part)
                    yield ClassPolygon(feature.GetField(0), bytes(polygon.ExportToWkb()))
        finally:
            feature = layer = stored = None  # on Windows the folder can't go while its file is open


class _Network:
    """A raster's BoundaryNetwork, for polygons in the raster's CRS."""

    def __init__(self, source: gdal.Band, transform: tuple[float, ...]) -> None:
        self._source, self._transform = source, transform
        self._inverse = gdal.InvGeoTransform(transform)
        self._network = BoundaryNetwork(source.YSize, source.XSize)

    def simplify(self, layer: ogr.Layer, tolerance_px: float, progress: Progress) -> None:
        """Read the raster's edges, and simplify those of the layer's polygons."""
        self._read(SubProgress(progress, 0, 0.1))
        for number, feature in enumerate(layer):
            if number % _CHECK_EVERY == 0:
                check_cancelled(progress)
            for part in _polygons(feature.GetGeometryRef()):
                for ring in part:
                    self._network.add_ring(self._corners(ring))
        layer.ResetReading()
        self._network.simplify(tolerance_px, SubProgress(progress, 0.2, 1))

    def simplified(self, polygon: ogr.Geometry) -> ogr.Geometry:
        """Return a polygon with its edges simplified."""
        result = ogr.Geometry(ogr.wkbPolygon)
        for ring in polygon:
            made = ogr.Geometry(ogr.wkbLinearRing)
            for col, row in self._network.simplified(self._corners(ring)).tolist():
                made.AddPoint_2D(*gdal.ApplyGeoTransform(self._transform, col, row))
            result.AddGeometry(made)
        return result

    def _read(self, progress: Progress) -> None:
        height, width = self._source.YSize, self._source.XSize
        mask = self._source.GetMaskBand()
        above = np.full((1, width + 2), _NO_CLASS)
        for row in range(0, height + 1, _STRIP_ROWS):
            check_cancelled(progress)
            progress.report(row / height, "Looking where edges meet")
            rows = min(_STRIP_ROWS, height + 1 - row)
            strip = np.full((rows, width + 2), _NO_CLASS)
            read = min(rows, height - row)
            if read:
                values = self._source.ReadAsArray(0, row, width, read)
                valid = mask.ReadAsArray(0, row, width, read) != 0
                strip[:read, 1:-1][valid] = values[valid]
            self._network.add_rows(np.concatenate([above, strip]), row)
            above = strip[-1:]

    def _corners(self, ring: ogr.Geometry) -> np.ndarray:
        x, y = np.array(ring.GetPoints())[:, :2].T
        x0, dx_col, dx_row, y0, dy_col, dy_row = self._inverse
        return np.rint(np.column_stack([x0 + dx_col * x + dx_row * y, y0 + dy_col * x + dy_row * y])).astype(np.int64)


def _polygonize(source: gdal.Band, dataset: gdal.Dataset, target: str, path: str, progress: Progress) -> int:
    """Write the patches to a file and return how many there are."""

    def report(fraction: float, text: str, data: object) -> int:
        progress.report(fraction, "Following the edges of classes")
        return 0 if progress.is_cancelled() else 1

    try:
        with gdal_raises():
            vectors = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(target)
            layer = vectors.CreateLayer("patches", dataset.GetSpatialRef(), ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
            layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
            gdal.Polygonize(source, source.GetMaskBand(), layer, 0, [], report)
            return layer.GetFeatureCount()
    except RuntimeError as error:
        check_cancelled(progress)
        raise RasterError(f"The classes of {path} can't be made polygons: {error}.") from None
    finally:
        layer = vectors = None  # closes the file


def _valid_parts(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """Return a patch's polygons, each valid, without any vertex moved."""
    if geometry.IsValid():
        return [geometry]
    return [part.Clone() for part in _polygons(geometry.MakeValid())]


def _polygons(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """Return the polygons of a geometry that is one or holds some, as parts of it."""
    parts = [geometry] if geometry.GetGeometryName() == "POLYGON" else list(geometry)
    return [part for part in parts if part.GetGeometryName() == "POLYGON"]


def _open(path: str, band: int) -> gdal.Dataset:
    try:
        with gdal_raises():
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError as error:
        raise RasterError(f"{path} can't be opened as a raster: {error}. Check the path, or convert it.") from None
    if not 0 <= band < dataset.RasterCount:
        raise RasterError(f"{path} has {dataset.RasterCount} band(s); there is no band {band + 1}. Choose another.")
    kind = dataset.GetRasterBand(band + 1).DataType
    if kind not in (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32):
        raise RasterError(
            f"Band {band + 1} of {path} holds {gdal.GetDataTypeName(kind)}; expected whole numbers as classes. "
            "Choose the classified raster, not the probabilities."
        )
    return dataset
