"""What a classification leaves behind: the class raster and, where wished, each class's probability."""

from __future__ import annotations

import os
from contextlib import ExitStack

import numpy as np
from osgeo import gdal

from .classify import most_likely
from .model_definition import ModelDefinition
from .raster_grid import RasterGrid
from .raster_sink import RasterSink
from .tile_plan import Window


class ResultRasters:
    """The rasters of one run, all under part names until `finish`; a context manager as RasterSink is.

    classes: path of the Byte raster of class values, 255 where nothing is valid; probabilities: path of the Float32
    raster with a band for each class, NaN where nothing is valid. Either may be None.
    """

    def __init__(
        self,
        definition: ModelDefinition,
        grid: RasterGrid,
        classes: str | os.PathLike[str] | None,
        probabilities: str | os.PathLike[str] | None,
    ) -> None:
        self._definition = definition
        self._classes = self._probabilities = None
        with ExitStack() as stack:  # closes the first where the second can't be made
            if classes:
                self._classes = stack.enter_context(RasterSink(classes, grid))
                self._classes.describe_classes(definition.classes)
            if probabilities:
                count = len(definition.classes)
                sink = RasterSink(probabilities, grid, count, gdal.GDT_Float32, float("nan"))
                self._probabilities = stack.enter_context(sink)
                self._probabilities.describe_bands([c.name for c in definition.classes])
            self._stack = stack.pop_all()

    def __enter__(self) -> ResultRasters:
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def write(self, window: Window, probability: np.ndarray, valid: np.ndarray) -> None:
        """Write (K, h, w) probabilities and (h, w) valid at a window's place, as each raster wants them."""
        if self._classes is not None:
            self._classes.write(window, most_likely(probability, valid, self._definition))
        if self._probabilities is not None:
            self._probabilities.write(window, np.where(valid, probability, np.nan).astype(np.float32))

    def describe(self, metadata: dict[str, str]) -> None:
        """Write down in each raster how it came to be."""
        for sink in (self._classes, self._probabilities):
            if sink is not None:
                sink.describe(metadata)

    def finish(self) -> None:
        """Give the rasters their final names."""
        for sink in (self._classes, self._probabilities):
            if sink is not None:
                sink.finish()
