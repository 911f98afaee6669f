"""What is said of images that RPCs alone place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.rpc_heights import height_note
from tests.core.rasters import write_raster, write_rpcs


@pytest.mark.parametrize("height", [0, 40])
def test_the_shift_by_a_height_is_told(tmp_path, height):
    path = write_rpcs(tmp_path / "a.tif", metres_per_100_m=37)
    note = height_note(with_height(path, str(height)) if height else path)
    assert f"placed by its RPCs as if all ground lay at a height of {height} m above" in note
    assert "100 m higher or lower is shifted by about 37 m" in note


def test_of_other_images_nothing_is_said(tmp_path):
    assert height_note(write_raster(tmp_path / "a.tif", np.ones((4, 4), np.uint8))) == ""
    assert height_note(write_raster(tmp_path / "b.tif", np.ones((4, 4), np.uint8), transform=None, crs="")) == ""
    assert height_note(tmp_path / "gone.tif") == ""
    assert height_note(with_height(write_rpcs(tmp_path / "c.tif"), "high")) == ""


def with_height(path: Path, height: str) -> Path:
    """Return the same with a height for all ground, as a driver tells it, beside."""
    dataset = gdal.Translate(str(path.with_suffix(".vrt")), str(path), format="VRT")
    dataset.SetMetadata({**dataset.GetMetadata("RPC"), "HEIGHT_DEFAULT": height}, "RPC")
    dataset = None
    return path.with_suffix(".vrt")
