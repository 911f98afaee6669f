"""Writes Classified_Tiles, Esri's folder of training data: under a part name until every file of it is there."""

from __future__ import annotations

import json
import os
import shutil
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from .classified_tiles import (
    ACCUMULATED,
    DEFINITION,
    FACTS,
    FACTS_VERSION,
    IGNORE,
    IMAGES,
    LABELS,
    MAP,
    STATS,
    TileFacts,
    classes_to_list,
)
from .errors import OutputError
from .file_moves import move_into_place
from .gdal_errors import gdal_raises
from .model_definition import ModelClass
from .output_lock import OutputLock
from .raster_grid import RasterGrid, spatial_reference

METADATA_MODE = "Classified_Tiles"
TIFF, PNG, JPEG = FORMATS = ("TIFF", "PNG", "JPEG")
IGNORED = ModelClass(IGNORE, "Ignored", (255, 0, 255), "other")  # declared to Esri where it occurs
_ENDINGS = {TIFF: "tif", PNG: "png", JPEG: "jpg"}
_DRIVERS = {
    TIFF: ("GTiff", ["COMPRESS=LZW", "INTERLEAVE=PIXEL"]),
    PNG: ("PNG", ["WORLDFILE=YES"]),
    JPEG: ("JPEG", ["QUALITY=95", "WORLDFILE=YES"]),
}
_KINDS = {PNG: ("uint8", "uint16"), JPEG: ("uint8",)}  # and 1 or 3 bands; TIFF holds whatever GDAL does
_RGB = ("red", "green", "blue")
_VERSION = "2.0"


class ClassifiedTilesWriter:
    """One folder being written; used as a context manager: left without `finish` it removes all that it wrote.

    classes: what labels hold beside IGNORE, background (0) among them where it is one. band_names: as the sensor calls
    them; () names three 8-bit bands red, green and blue. Raises OutputError, with nothing under the final name.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        classes: Sequence[ModelClass],
        image_format: str = TIFF,
        band_names: Sequence[str] = (),
        sensor: str = "",
    ) -> None:
        self.folder = Path(folder)
        self.count = 0
        self._classes, self._format = tuple(classes), image_format
        self._band_names, self._sensor = tuple(band_names), sensor
        self._facts: dict[str, Any] = {}
        self._map: list[str] = []
        self._statistics: _Statistics | None = None
        self._grid: RasterGrid | None = None
        self._cells: list[float] = []
        check_new_folder(self.folder)
        self._part = self.folder.with_name(f"{self.folder.name}.{os.getpid()}.part")
        try:
            self._lock = OutputLock(self.folder)
        except OSError as error:
            raise self._failed(error) from None
        try:
            for name in (IMAGES, LABELS):
                (self._part / name).mkdir(parents=True)
        except OSError as error:
            self.__exit__(None, None, None)
            raise self._failed(error) from None

    def __enter__(self) -> ClassifiedTilesWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._part, ignore_errors=True)
        self._lock.release()

    def add(
        self,
        pixels: np.ndarray,
        labels: np.ndarray,
        facts: TileFacts,
        valid: np.ndarray | None = None,
        grid: RasterGrid | None = None,
    ) -> str:
        """Write one tile and return its name without ending.

        pixels: (C, H, W); labels: (H, W) uint8 of class values; valid: (H, W) bool, None where all is. What is not
        valid is IGNORE in the label. All tiles have the same size, bands and type of numbers.
        """
        valid = np.ones(labels.shape, dtype=bool) if valid is None else valid
        labels = np.where(valid, labels, IGNORE).astype(np.uint8)
        if self._statistics is None:
            _check_format(self._format, pixels)
            self._statistics = _Statistics(pixels, self._classes)
        self._statistics.add(pixels, labels, valid)
        stem = f"{self.count:09d}"
        image = f"{stem}.{_ENDINGS[self._format]}"
        label = f"{stem}.{_ENDINGS[TIFF if self._format == TIFF else PNG]}"  # JPEG would blur the values
        mask = None if valid.all() else valid
        try:
            with gdal_raises():
                _write_picture(self._part / IMAGES / image, pixels, grid, self._format, mask)
                _write_picture(self._part / LABELS / label, labels[None], grid, TIFF if self._format == TIFF else PNG)
        except (OSError, RuntimeError) as error:
            raise self._failed(error) from None
        self._map.append(f"{IMAGES}\\{image}  {LABELS}\\{label}\n")
        self._facts[stem] = facts.to_dict()
        self._grid = self._grid or grid
        cell = None if grid is None else grid.mean_cell_size_m()
        self._cells += [] if cell is None else [cell]
        self.count += 1
        return stem

    def finish(self) -> None:
        """Write what the folder says of its tiles, and give it its name."""
        if self._statistics is None:
            raise OutputError(
                f"{self.folder} would hold no tile: none has a labelled pixel, or lies within the mask polygons. Check "
                "that image and labels lie on one another, or let tiles without features count."
            )
        statistics = self._statistics
        declared = (*self._classes, IGNORED) if statistics.pixels[IGNORE] else self._classes
        listed = tuple(c for c in declared if c.value != 0)  # Esri's background is what is not listed
        try:
            self._write(MAP, "".join(self._map))
            self._write(STATS, statistics.as_text(listed))
            self._write_json(ACCUMULATED, statistics.accumulated(listed))
            self._write_json(DEFINITION, self._definition(listed, statistics))
            self._write_json(FACTS, self._our_facts(statistics))
            if self.folder.is_dir():
                self.folder.rmdir()  # empty, or it would have been refused
            move_into_place(self._part, self.folder)
        except OSError as error:
            raise self._failed(error) from None

    def _definition(self, listed: Sequence[ModelClass], statistics: _Statistics) -> dict[str, Any]:
        names = self._names(statistics)
        cell = None if self._grid is None else _cell_of(self._grid)
        return {
            "MetaDataMode": METADATA_MODE,
            "ImageSpaceUsed": "MAP_SPACE",
            "ImageHeight": statistics.height,
            "ImageWidth": statistics.width,
            "Classes": [{"Value": c.value, "Name": c.name, "Color": list(c.color)} for c in listed],
            "InputRastersProps": {
                "RasterCount": 1,
                "SensorName": self._sensor,
                "BandNames": list(names),
            },
            "AllTilesStats": [
                {"BandName": name, "Min": band["Min"], "Max": band["Max"], "Mean": band["M1"], "StdDev": deviation}
                for name, band, deviation in zip(names, statistics.bands(), statistics.deviations())
            ],
            "MinCellSize": cell,
            "MaxCellSize": cell,
        }

    def _our_facts(self, statistics: _Statistics) -> dict[str, Any]:
        return {
            "Version": FACTS_VERSION,
            "IgnoreValue": IGNORE,
            "CellSizeM": float(np.median(self._cells)) if self._cells else None,
            "BandNames": list(self._names(statistics)),
            "Classes": classes_to_list(self._classes),
            "Chips": self._facts,
        }

    def _names(self, statistics: _Statistics) -> tuple[str, ...]:
        """Return a name for each band; three 8-bit bands without names are what Esri takes for a picture."""
        count, kind = statistics.band_count, statistics.kind
        if len(self._band_names) == count:
            return self._band_names
        return _RGB if count == 3 and kind == "uint8" else tuple(f"Band_{b + 1}" for b in range(count))

    def _write_json(self, name: str, content: dict[str, Any]) -> None:
        self._write(name, json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n")

    def _write(self, name: str, text: str) -> None:
        (self._part / name).write_text(text, encoding="utf-8")

    def _failed(self, error: Exception) -> OutputError:
        return OutputError(
            f"{self.folder} can't be written: {error}. Check that the folder it lies in exists, may be written to and "
            "has room."
        )


def check_new_folder(folder: str | os.PathLike[str]) -> None:
    """Raise OutputError, before any work, where a folder can't be made under that name; an empty one may be there."""
    folder = Path(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputError(f"{folder} already exists. Choose another name, or remove it: nothing is overwritten.")
    if not folder.absolute().parent.is_dir():
        raise OutputError(f"The folder {folder.absolute().parent} does not exist. Create it, or choose another output.")
    if not os.access(folder.absolute().parent, os.W_OK):
        raise OutputError(f"The folder {folder.absolute().parent} can't be written to. Choose another output.")


@dataclass
class _Band:
    """What is known of one band's valid pixels so far: count, mean, sum of squared deviations, range."""

    count: int = 0
    mean: float = 0.0
    squares: float = 0.0
    low: float = float("inf")
    high: float = float("-inf")

    def add(self, values: np.ndarray) -> None:
        """Take in more values (Chan et al. 1983: exact however the pixels are divided)."""
        if values.size == 0:
            return
        values = values.astype(np.float64)
        mean, count = float(values.mean()), values.size
        total, delta = self.count + count, mean - self.mean
        self.squares += float(((values - mean) ** 2).sum()) + delta**2 * self.count * count / total
        self.mean += delta * count / total
        self.count = total
        self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))


class _Statistics:
    """What Esri's files say of all tiles together."""

    def __init__(self, first: np.ndarray, classes: Sequence[ModelClass]) -> None:
        self.band_count, self.height, self.width = first.shape
        self.kind = first.dtype.name
        self.pixels = np.zeros(256, dtype=np.int64)
        self._known = {c.value for c in classes} | {IGNORE}
        self._images = np.zeros(256, dtype=np.int64)
        self._classes_per_image: list[int] = []
        self._bands = [_Band() for _ in range(self.band_count)]

    def add(self, pixels: np.ndarray, labels: np.ndarray, valid: np.ndarray) -> None:
        """Take in one tile; raises OutputError where it does not fit the others."""
        if pixels.shape != (self.band_count, self.height, self.width) or pixels.dtype.name != self.kind:
            raise OutputError(
                f"A tile of shape {pixels.shape} and type {pixels.dtype.name} does not fit the others, which have "
                f"{(self.band_count, self.height, self.width)} and {self.kind}. Export it into a folder of its own."
            )
        counts = np.bincount(labels.ravel(), minlength=256)
        strange = set(np.flatnonzero(counts).tolist()) - self._known
        if strange:
            raise OutputError(f"The labels hold {sorted(strange)}, which are of no class. Name them as classes.")
        self.pixels += counts
        self._images += counts > 0
        self._classes_per_image.append(int((counts[1:IGNORE] > 0).sum()))
        for band, values in zip(self._bands, pixels):
            band.add(values[valid])

    def bands(self) -> list[dict[str, Any]]:
        """Return Esri's BandStatsState."""
        return [
            {"Min": b.low, "Max": b.high, "M1": b.mean, "M2": b.squares, "Num": b.count}
            if b.count
            else {"Min": 0.0, "Max": 0.0, "M1": 0.0, "M2": 0.0, "Num": 0}
            for b in self._bands
        ]

    def deviations(self) -> list[float]:
        """Return each band's standard deviation."""
        return [(b.squares / b.count) ** 0.5 if b.count else 0.0 for b in self._bands]

    def accumulated(self, listed: Sequence[ModelClass]) -> dict[str, Any]:
        """Return the content of esri_accumulated_stats.json."""
        tiles = len(self._classes_per_image)
        return {
            "Version": _VERSION,
            "NumBands": self.band_count,
            "TileSizeX": self.width,
            "TileSizeY": self.height,
            "NumClasses": len(listed),
            "NumTiles": tiles,
            "OutputFeatures": False,
            "MetaDataMode": METADATA_MODE,
            "Classes": [{"ClassValue": c.value, "ClassName": c.name} for c in listed],
            "ClassPixelStats": {
                "NumClasses": len(listed),
                "NumImagesTotal": tiles,
                "NumImagesPerClass": [int(self._images[c.value]) for c in listed],
                "NumPixelsPerClass": [int(self.pixels[c.value]) for c in listed],
                "NumClassesPerImage": {
                    "Min": min(self._classes_per_image),
                    "Max": max(self._classes_per_image),
                    "Mean": sum(self._classes_per_image) / tiles,
                    "Sum": sum(self._classes_per_image),
                    "Count": tiles,
                },
                "PixelsPerClass": [int(self.pixels[c.value]) for c in listed],
            },
            "BandStatsState": self.bands(),
        }

    def as_text(self, listed: Sequence[ModelClass]) -> str:
        """Return the content of stats.txt, for people."""
        per_image = self._classes_per_image
        lines = [
            f"images = {len(per_image)} *{self.band_count}*{self.width}*{self.height}",
            "features = 0",
            f"classes per image = [min = {min(per_image)}, max = {max(per_image)}]",
            f"classes = {len(listed)}",
            f"{'cls name':30}{'cls value':>12}{'images':>12}{'pixels':>16}",
        ]
        lines += [f"{c.name:30}{c.value:12}{self._images[c.value]:12}{self.pixels[c.value]:16}" for c in listed]
        return "\n".join(lines) + "\n"


def _check_format(image_format: str, pixels: np.ndarray) -> None:
    if image_format not in FORMATS:
        raise OutputError(f"The format {image_format!r} is none of {', '.join(FORMATS)}. Choose one of these.")
    kinds = _KINDS.get(image_format)
    if kinds and (len(pixels) not in (1, 3) or pixels.dtype.name not in kinds):
        raise OutputError(
            f"{image_format} holds 1 or 3 bands of {' or '.join(kinds)}; the image has {len(pixels)} of "
            f"{pixels.dtype.name}. Choose TIFF, or fewer bands."
        )


def _write_picture(
    path: Path, bands: np.ndarray, grid: RasterGrid | None, image_format: str, mask: np.ndarray | None = None
) -> None:
    """Write (C, H, W) with its place on the map; the file is made in memory, so that a full disk can't go unseen."""
    driver, options = _DRIVERS[image_format]
    count, height, width = bands.shape
    if bands.dtype == np.int8:  # GDAL has such bytes from 3.7 on
        bands = bands.astype(np.int16)
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
    if mask is not None and image_format != TIFF:
        bands = np.where(mask, bands, 0).astype(bands.dtype)  # no room for a mask: the label tells
    memory = gdal.GetDriverByName("MEM").Create("", width, height, count, kind)
    if grid is not None:
        memory.SetGeoTransform(grid.geotransform)
        if grid.crs:
            memory.SetProjection(grid.crs)
    memory.WriteArray(bands)
    if mask is not None and image_format == TIFF:
        memory.CreateMaskBand(gdal.GMF_PER_DATASET)
        memory.GetRasterBand(1).GetMaskBand().WriteArray(np.where(mask, 255, 0).astype(np.uint8))
    folder = f"/vsimem/{uuid.uuid4().hex}"
    try:
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        gdal.GetDriverByName(driver).CreateCopy(f"{folder}/{path.name}", memory, options=options)
        for name in gdal.ReadDir(folder):  # world file and CRS beside a PNG or JPEG
            (path.parent / name).write_bytes(_bytes_of(f"{folder}/{name}"))
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        for name in gdal.ReadDir(folder) or ():
            gdal.Unlink(f"{folder}/{name}")


def _bytes_of(path: str) -> bytes:
    size = gdal.VSIStatL(path).size
    file = gdal.VSIFOpenL(path, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)


def _cell_of(grid: RasterGrid) -> dict[str, Any]:
    """Return Esri's cell size, in the units of the CRS."""
    _, a, b, _, d, e = grid.geotransform
    code = None
    if grid.crs:
        text = spatial_reference(grid.crs).GetAuthorityCode(None)
        code = int(text) if text and text.isdigit() else None
    reference = {"wkid": code, "latestWkid": code} if code else None
    return {"x": float(np.hypot(a, d)), "y": float(np.hypot(b, e)), "spatialReference": reference}
