"""Which of a raster's bands a model reads: by number, by name, or by wavelength."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import gdal

from .errors import RasterError
from .raster_source import open_raster, value_bands

_WAVELENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(um|µm|μm|nm)", re.IGNORECASE)
_NEAR = 0.06  # of the wavelength asked for: neighbouring bands of Landsat and Sentinel-2 differ by more


@dataclass(frozen=True)
class BandLabel:
    """What a raster says of one of its bands: its 0-based index, all it is called, and its wavelength where known."""

    index: int
    names: tuple[str, ...]
    wavelength_um: float | None

    def __str__(self) -> str:
        extra = [*self.names[:1], *([] if self.wavelength_um is None else [f"{self.wavelength_um:g} um"])]
        return f"{self.index + 1} ({', '.join(extra)})" if extra else str(self.index + 1)


def band_labels(path: str | os.PathLike[str]) -> list[BandLabel]:
    """Return the labels of a raster's bands, alpha left out. Raises RasterError."""
    dataset = open_raster(path)
    return [_label(dataset.GetRasterBand(i + 1), i) for i in value_bands(dataset)]


def find_bands(labels: Sequence[BandLabel], wanted: Sequence[str]) -> tuple[int, ...]:
    """Return the 0-based indices of bands that a user names: "3", "B04", "red", "0.665um", "842 nm".

    Raises RasterError that lists what there is where one is not there, or fits several bands.
    """
    return tuple(_find(labels, item.strip()) for item in wanted)


def find_model_bands(labels: Sequence[BandLabel], wanted: Sequence[tuple[str, float | None]]) -> tuple[int, ...] | None:
    """Return the bands for a model's (name, wavelength) pairs, or None where the raster does not tell all of them."""
    found = []
    for name, wavelength in wanted:
        fitting = _by_wavelength(labels, wavelength) if wavelength is not None else []
        fitting = fitting or _by_name(labels, name)
        if len(fitting) != 1 or fitting[0] in found:
            return None
        found.append(fitting[0])
    return tuple(found) or None


def _find(labels: Sequence[BandLabel], item: str) -> int:
    measured = _WAVELENGTH.fullmatch(item)
    if measured:
        fitting = _by_wavelength(labels, float(measured[1]) / (1000 if measured[2].lower() == "nm" else 1))
    else:
        fitting = _by_name(labels, item) or [label.index for label in labels if str(label.index + 1) == item]
    if len(fitting) != 1:
        there = ", ".join(str(label) for label in labels)
        problem = "no band" if not fitting else f"{len(fitting)} bands"
        raise RasterError(f"The raster has {problem} {item!r}; it has the bands {there}. Name one of them.")
    return fitting[0]


def _by_name(labels: Sequence[BandLabel], name: str) -> list[int]:
    return [label.index for label in labels if _plain(name) in {_plain(other) for other in label.names}]


def _by_wavelength(labels: Sequence[BandLabel], wavelength_um: float) -> list[int]:
    """Return the band that is nearest to a wavelength, if it is near at all."""
    near = [
        (abs(label.wavelength_um / wavelength_um - 1), label.index)
        for label in labels
        if label.wavelength_um is not None and abs(label.wavelength_um / wavelength_um - 1) <= _NEAR
    ]
    nearest = min(near, default=None)
    return [] if nearest is None else [index for distance, index in near if distance == nearest[0]]


def _plain(name: str) -> str:
    """Return a name as it is compared: "B04", "b4" and "Band 4" are one."""
    letters = re.sub(r"[\s_\-]+", "", name.casefold())
    return re.sub(r"^(?:band|b)0*(\d+[a-z]?)$", r"b\1", letters)


def _label(band: gdal.Band, index: int) -> BandLabel:
    said = {key.upper(): value for key, value in (band.GetMetadata() or {}).items()}
    imagery = band.GetMetadata("IMAGERY") or {}
    description = band.GetDescription()
    first_word = re.split(r"[,(]", description)[0].strip()  # "B4, central wavelength 665 nm", as Sentinel-2 has it
    colour = gdal.GetColorInterpretationName(band.GetColorInterpretation())
    names = [
        description,
        first_word,
        said.get("BANDNAME", ""),
        said.get("NETCDF_VARNAME", ""),
        said.get("LONG_NAME", ""),
    ]
    if not any(names) and colour not in ("Undefined", "Gray", "Palette"):
        names.append(colour)  # where a band has a name, GDAL's colour is often a guess from its number
    unique = tuple(dict.fromkeys(name for name in names if name))
    wavelength = _number(imagery.get("CENTRAL_WAVELENGTH_UM"))
    if wavelength is None:
        wavelength = _number(said.get("WAVELENGTH"))
        units = (said.get("WAVELENGTH_UNIT") or said.get("WAVELENGTH_UNITS") or "").casefold()
        if wavelength is not None and (units.startswith(("nm", "nano")) or (not units and wavelength > 100)):
            wavelength /= 1000
    return BandLabel(index, unique, wavelength)


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 < value < 1e6 else None
