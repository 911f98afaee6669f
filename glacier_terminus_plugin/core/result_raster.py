"""What a classification leaves behind: the class raster and, where wished, probabilities and confidence."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

import numpy as np
from osgeo import gdal

from .class_choice import MOST_LIKELY, ClassChoice, ClassChooser
from .memory import cached_strips
from .model_definition import ModelDefinition
from .progress import SILENT, Progress
from .raster_grid import RasterGrid, part_of_grid
from .raster_sink import CLASS_NODATA, PLAIN, ClassRow, FileFormat, RasterSink
from .tile_plan import Window

_BYTE_STEPS = 250  # 0.004 each; above lie 255, which is NoData, and what is not used


@dataclass(frozen=True)
class ResultForm:
    """How results are written: which class a pixel gets, probabilities as Byte or Float32, the files' layout."""

    choice: ClassChoice = MOST_LIKELY
    probabilities_as_byte: bool = False
    file_format: FileFormat = PLAIN


PLAIN_FORM = ResultForm()
Formed = tuple[Optional[np.ndarray], Optional[np.ndarray], Optional[np.ndarray]]  # of each raster, None if not wanted


class ResultRasters:
    """The rasters of one run, all under part names until `finish`; a context manager as RasterSink is.

    classes: path of the Byte raster of class values, 255 where nothing is valid; probabilities: path of the raster with
    a band for each class; confidence: path of the raster with the probability of the class that was chosen. The latter
    two are Float32 with NaN, or Byte with 255, where nothing is valid. Each may be None.
    """

    def __init__(
        self,
        definition: ModelDefinition,
        grid: RasterGrid,
        classes: str | os.PathLike[str] | None,
        probabilities: str | os.PathLike[str] | None,
        confidence: str | os.PathLike[str] | None = None,
        form: ResultForm = PLAIN_FORM,
    ) -> None:
        self._grid, self._form = grid, form
        self._chooser = ClassChooser(definition, form.choice)
        self._pixels, self._area = np.zeros(256, np.int64), np.zeros(256)
        self._classes = self._probabilities = self._confidence = None
        with ExitStack() as stack:  # closes the first where the second can't be made
            if classes:
                self._classes = stack.enter_context(RasterSink(classes, grid, file_format=form.file_format))
                self._classes.describe_classes(self._chooser.legend)
            if probabilities:
                names = [c.name for c in definition.classes]
                self._probabilities = stack.enter_context(self._fractions(probabilities, names))
            if confidence:
                self._confidence = stack.enter_context(self._fractions(confidence, ["Confidence"]))
            self._stack = stack.pop_all()

    def __enter__(self) -> ResultRasters:
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def form(self, window: Window, probability: np.ndarray, valid: np.ndarray) -> Formed:
        """Return what `write_formed` writes of (K, h, w) probabilities and (h, w) valid; in any thread."""
        return (
            None if self._classes is None else self._chooser.classes(probability, valid),
            None if self._probabilities is None else self._as_written(probability, valid),
            None if self._confidence is None else self._as_written(self._chooser.confidence(probability), valid),
        )

    def write_formed(
        self,
        window: Window,
        classes: np.ndarray | None,
        probabilities: np.ndarray | None,
        confidence: np.ndarray | None,
    ) -> None:
        """Write what `form` returned at a window's place."""
        if self._classes is not None and classes is not None:
            self._count(window, classes)
        for sink, values in zip(
            (self._classes, self._probabilities, self._confidence), (classes, probabilities, confidence)
        ):
            if sink is not None and values is not None:
                sink.write(window, values)

    def write(self, window: Window, probability: np.ndarray, valid: np.ndarray) -> None:
        """Write (K, h, w) probabilities and (h, w) valid at a window's place, as each raster wants them."""
        self.write_formed(window, *self.form(window, probability, valid))

    def describe(self, metadata: dict[str, str]) -> None:
        """Write down in each raster how it came to be."""
        for sink in self._sinks():
            sink.describe(metadata)

    def finish(self, progress: Progress = SILENT) -> None:
        """Give the rasters their final names."""
        if self._classes is not None:
            self._classes.describe_counts(
                [
                    ClassRow(c.value, c.name, c.color, int(self._pixels[c.value]), _known(self._area[c.value]))
                    for c in self._chooser.legend
                ]
            )
        for sink in self._sinks():
            sink.complete(progress)
        for sink in self._sinks():  # none takes its place before all are whole
            sink.rename()

    def _sinks(self) -> list[RasterSink]:
        return [s for s in (self._classes, self._probabilities, self._confidence) if s is not None]

    def _fractions(self, path: str | os.PathLike[str], names: list[str]) -> RasterSink:
        """Return a raster for numbers from 0 to 1."""
        kind, nodata = (gdal.GDT_Byte, CLASS_NODATA) if self._form.probabilities_as_byte else (gdal.GDT_Float32, np.nan)
        sink = RasterSink(path, self._grid, len(names), kind, float(nodata), self._form.file_format)
        sink.describe_bands(names, 1 / _BYTE_STEPS if self._form.probabilities_as_byte else 1)
        return sink

    def _as_written(self, fraction: np.ndarray, valid: np.ndarray) -> np.ndarray:
        if not self._form.probabilities_as_byte:
            return np.where(valid, fraction, np.nan).astype(np.float32)
        steps = np.rint(np.clip(fraction, 0, 1) * _BYTE_STEPS).astype(np.uint8)
        return np.where(valid, steps, np.uint8(CLASS_NODATA))

    def _count(self, window: Window, values: np.ndarray) -> None:
        """Count the window's pixels of each class and their area on the ground at the window's own place."""
        # numpy counts numbers of eight bytes: a tile at once would take as much memory as its probabilities
        pixels = sum(np.bincount(values[rows].ravel(), minlength=256) for rows in cached_strips(*values.shape))
        sides = part_of_grid(self._grid, window.row, window.col, window.height, window.width).cell_size_m()
        self._pixels += pixels
        self._area += pixels * (np.nan if sides is None else sides[0] * sides[1])


def _known(area: float) -> float | None:
    return None if np.isnan(area) else float(area)
