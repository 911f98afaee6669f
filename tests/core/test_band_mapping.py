"""Bands by what rasters say of them, in the ways of GeoTIFF, ENVI, Sentinel-2 and NetCDF."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.band_mapping import BandLabel, band_labels, find_bands, find_model_bands
from glacier_terminus_plugin.core.errors import RasterError
from tests.core.rasters import write_raster


@pytest.fixture
def sentinel(tmp_path: Path) -> Path:
    """Four bands as GDAL's Sentinel-2 driver labels them."""
    path = write_raster(tmp_path / "a.tif", np.ones((4, 3, 4), np.uint16))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for b, (name, nm) in enumerate((("B4", 665), ("B3", 560), ("B2", 490), ("B8", 842)), 1):
        band = dataset.GetRasterBand(b)
        band.SetDescription(f"{name}, central wavelength {nm} nm")
        band.SetMetadata({"BANDNAME": name, "WAVELENGTH": str(nm), "WAVELENGTH_UNIT": "nm"})
    dataset = None
    return path


def test_what_sentinel_2_says(sentinel):
    labels = band_labels(sentinel)
    assert [label.wavelength_um for label in labels] == pytest.approx([0.665, 0.56, 0.49, 0.842])
    assert str(labels[3]) == "4 (B8, central wavelength 842 nm, 0.842 um)"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["B8", "B3"], (3, 1)),
        (["b08", "Band 4"], (3, 0)),
        (["4"], (3,)),  # no band is called so: its number
        (["0.56um", "490 nm", "0.84 µm"], (1, 2, 3)),
        ([" B2", "B3 "], (2, 1)),
    ],
)
def test_bands_as_a_user_names_them(sentinel, wanted, found):
    assert find_bands(band_labels(sentinel), wanted) == found


@pytest.mark.parametrize("item", ["B11", "7", "0", "1.6um", ""])
def test_a_band_that_is_not_there_is_refused_with_all_that_are(sentinel, item):
    with pytest.raises(RasterError, match=r"has no band .*; it has the bands 1 \(B4.*4 \(B8"):
        find_bands(band_labels(sentinel), [item])


def test_a_name_of_two_bands_is_refused():
    labels = [BandLabel(0, ("VV",), None), BandLabel(1, ("VV",), None)]
    with pytest.raises(RasterError, match="has 2 bands 'VV'"):
        find_bands(labels, ["VV"])


def test_a_models_bands_by_wavelength_then_by_name_or_not_at_all(sentinel):
    labels = band_labels(sentinel)
    assert find_model_bands(labels, [("Red", 0.65), ("NIR", 0.86)]) == (0, 3)
    assert find_model_bands(labels, [("B2", None), ("Green", 0.55)]) == (2, 1)
    assert find_model_bands(labels, [("Red", 0.66), ("SWIR", 1.6)]) is None
    assert find_model_bands(labels, [("Red", 0.66), ("Red too", 0.67)]) is None
    assert find_model_bands(labels, []) is None


@pytest.mark.parametrize(
    ("metadata", "domain", "expected"),
    [
        ({"CENTRAL_WAVELENGTH_UM": "0.865"}, "IMAGERY", 0.865),
        ({"wavelength": "865.0", "wavelength_units": "Nanometers"}, "", 0.865),
        ({"wavelength": "0.865", "wavelength_units": "Micrometers"}, "", 0.865),
        ({"WAVELENGTH": "865"}, "", 0.865),
        ({"wavelength": "unknown"}, "", None),
        ({}, "", None),
    ],
)
def test_wavelengths_in_the_ways_that_formats_state_them(tmp_path, metadata, domain, expected):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 4), np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadata(metadata, domain)
    dataset = None
    assert band_labels(path)[0].wavelength_um == (None if expected is None else pytest.approx(expected))


def test_colours_are_names(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 3, 4), np.uint8), options=["PHOTOMETRIC=RGB"])
    assert find_bands(band_labels(path), ["blue", "Red", "GREEN"]) == (2, 0, 1)
