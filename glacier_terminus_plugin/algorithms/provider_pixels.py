"""Pixels of layers that GDAL does not read itself (WMS, WMTS, XYZ, virtual rasters ...), fetched through QGIS."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt

from ..core.errors import CancelledError
from ..core.model_definition import ModelDefinition
from ..core.raster_grid import RasterGrid, covering_grid, part_of_grid, resampled_grid
from ..core.raster_sink import FileFormat, RasterSink
from ..core.tile_plan import Window, blocks
from .crs_wkt import wkt_of
from .translation import tr

_BLOCK = 1024
_MOST_PIXELS = 400_000_000  # what a server is asked for at most: 20,000 x 20,000


@dataclass(frozen=True)
class ProviderPixels:
    """A layer's provider, cloned on the main thread for the worker, and what its layer says of itself."""

    provider: QgsRasterDataProvider
    name: str
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> ProviderPixels:
        """Clone a layer's provider; main thread only."""
        return cls(layer.dataProvider().clone(), layer.name(), layer.crs())

    @property
    def is_picture(self) -> bool:
        """Whether the provider hands out drawn pictures and no measured values."""
        return self.provider.dataType(1) in (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)

    def fetch(
        self,
        extent: tuple[float, float, float, float] | None,
        definition: ModelDefinition,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write the pixels within an extent, in the layer's CRS, into a temporary GeoTIFF and return its path.

        On the provider's own pixels where it has some; else at the model's cell size. Raises QgsProcessingException
        where the server does not answer with all of them, CancelledError.
        """
        grid = self._grid(extent, definition)
        if grid.width * grid.height > _MOST_PIXELS:
            raise QgsProcessingException(
                tr(
                    "{width} x {height} pixels of {name} would be downloaded; expected at most {most} million. Give "
                    "a smaller extent."
                ).format(name=self.name, width=grid.width, height=grid.height, most=_MOST_PIXELS // 1_000_000)
            )
        if self.is_picture:
            feedback.pushWarning(
                tr("{name} is a picture rendered by a server: its colours are read instead of measured values.").format(
                    name=self.name
                )
            )
        feedback.pushInfo(
            tr("Downloading {width} x {height} pixels of {name} through its data provider ({kind}).").format(
                width=grid.width, height=grid.height, name=self.name, kind=self.provider.name()
            )
        )
        path = QgsProcessingUtils.generateTempFilename("pixels.tif")
        self._write(path, grid, feedback)
        return path

    def _grid(self, extent: tuple[float, float, float, float] | None, definition: ModelDefinition) -> RasterGrid:
        crs, provider = wkt_of(self.crs), self.provider
        if provider.capabilities() & QgsRasterInterface.Capability.Size and provider.xSize() > 0:
            box = provider.extent()
            dx, dy = box.width() / provider.xSize(), box.height() / provider.ySize()
            origin = (box.xMinimum(), dx, 0.0, box.yMaximum(), 0.0, -dy)
            whole = RasterGrid(provider.xSize(), provider.ySize(), origin, crs)
            return whole if extent is None else covering_grid(whole, extent)
        if extent is None:
            raise QgsProcessingException(
                tr("{name} has no fixed pixel grid: a server renders any part of it. Give an extent.").format(
                    name=self.name
                )
            )
        x_min, y_min, x_max, y_max = extent
        fine = 1000  # cells that are small enough for their sides to be those at the centre
        transform = (x_min, (x_max - x_min) / fine, 0.0, y_max, 0.0, (y_min - y_max) / fine)
        frame = RasterGrid(fine, fine, transform, crs)
        sides = frame.cell_size_m()
        if sides is None:
            raise QgsProcessingException(
                tr("{name} has no coordinate system, so its cell size is unknown. Set the layer's CRS.").format(
                    name=self.name
                )
            )
        trained = definition.cell_size.trained_m
        # QGIS draws tiles in square pixels only
        cell = min(transform[1] * trained / sides[0], -transform[5] * trained / sides[1])
        return resampled_grid(frame, (cell, cell))

    def _write(self, path: str, grid: RasterGrid, feedback: QgsProcessingFeedback) -> None:
        """Fetch block by block (QGIS 3.22's QgsRasterFileWriter writes garbage of virtual rasters)."""
        asked = QgsRasterBlockFeedback()
        # the worker has no event loop that would deliver the signal
        feedback.canceled.connect(asked.cancel, Qt.ConnectionType.DirectConnection)  # type: ignore[call-arg]
        count = 4 if self.is_picture else self.provider.bandCount()
        kind, nodata = self._values()
        # GDAL before 3.5 has no whole numbers of 64 bits
        code = gdal_array.NumericTypeCodeToGDALTypeCode(kind.type) or gdal.GDT_Float64
        seen = False
        with RasterSink(path, grid, count, code, nodata, FileFormat("LZW")) as sink:
            if self.is_picture:
                sink.describe_alpha(4)
            for window in blocks(grid.height, grid.width, _BLOCK):
                if feedback.isCanceled():
                    raise CancelledError
                values = self._block(grid, window, kind, nodata, asked)
                seen |= not self.is_picture or bool(values[3].any())
                sink.write(window, values)
                feedback.setProgress(100 * (window.row + window.height) / grid.height)
            sink.finish()
        if not seen:
            raise self._failed(tr("no pixels were received"))

    def _values(self) -> tuple[np.dtype, float | None]:
        """Return a type that holds the values of all bands, and what stands for no value: NaN where bands differ."""
        if self.is_picture:
            return np.dtype(np.uint8), None
        kind = np.result_type(*(_numpy_type(self.provider.dataType(b)) for b in self._bands))
        fills = {
            self.provider.sourceNoDataValue(b) if self.provider.sourceHasNoDataValue(b) else None for b in self._bands
        }
        if len(fills) == 1:
            return kind, fills.pop()
        return np.result_type(kind, np.float32), math.nan

    def _block(
        self, grid: RasterGrid, window: Window, kind: np.dtype, nodata: float | None, asked: QgsRasterBlockFeedback
    ) -> np.ndarray:
        """Return (bands, h, w): raw values, or red, green, blue and alpha of a picture."""
        corners = part_of_grid(grid, window.row, window.col, window.height, window.width).corners
        (x_min, y_min), (x_max, y_max) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
        box = QgsRectangle(x_min, y_min, x_max, y_max)
        bands = []
        for number in [1] if self.is_picture else self._bands:
            block = self.provider.block(number, box, window.width, window.height, asked)
            if asked.isCanceled():
                raise CancelledError
            if not block.isValid() or asked.errors():
                raise self._failed("; ".join(asked.errors()[:3]) or tr("a block was not received"))
            if self.is_picture:
                # 0xAARRGGBB in the machine's order
                pixels = np.frombuffer(block.data(), np.uint32).reshape(window.height, window.width)
                return np.stack([(pixels >> shift & 255).astype(np.uint8) for shift in (16, 8, 0, 24)])
            found = np.frombuffer(block.data(), _numpy_type(block.dataType())).reshape(window.height, window.width)
            values = found.astype(kind)
            if nodata is not None and block.hasNoDataValue():
                values[found == block.noDataValue()] = nodata
            bands.append(values)
        return np.stack(bands)

    @property
    def _bands(self) -> range:
        return range(1, self.provider.bandCount() + 1)

    def _failed(self, problem: str) -> QgsProcessingException:
        return QgsProcessingException(
            tr(
                "The pixels of {name} could not be downloaded: {problem}. Check the connection and the extent, or "
                "save the layer as a GeoTIFF first (Layer > Save As, raw data)."
            ).format(name=self.name, problem=problem)
        )


def _numpy_type(data_type: object) -> type[np.generic]:
    """Return numpy's type for a QGIS data type, whose number is GDAL's; QGIS 4 has enums that are no numbers."""
    return gdal_array.GDALTypeCodeToNumericTypeCode(int(getattr(data_type, "value", data_type)))  # type: ignore[call-overload]
