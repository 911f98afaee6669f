"""Rasters that no file of their own holds, named in a parameter."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.conftest import RunsAlgorithm
from tests.algorithms.scenes import ice_and_water
from tests.core.rasters import read_raster, write_raster


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    return write_raster(tmp_path / "scene.tif", ice_and_water())


@pytest.fixture
def zipped(scene: Path, tmp_path: Path) -> str:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(scene, "in/é b.tif")
    return f"/vsizip/{tmp_path}/a.zip/in/é b.tif"


@pytest.mark.parametrize("named", ["zipped", "GTIFF_DIR:1:{scene}"])
def test_they_are_read(
    run: RunsAlgorithm, scene: Path, zipped: str, brightness_model: Path, tmp_path: Path, named: str
):
    name = zipped if named == "zipped" else named.format(scene=scene)
    wishes = {"MODEL": str(brightness_model)}
    run("classifyraster", INPUT=str(scene), OUTPUT=str(tmp_path / "file.tif"), **wishes)
    expected = read_raster(tmp_path / "file.tif")
    run("classifyraster", INPUT=name, SNAP_RASTER=name, OUTPUT=str(tmp_path / "named.tif"), **wishes)
    np.testing.assert_array_equal(read_raster(tmp_path / "named.tif"), expected)
    found = run("classifyrasters", INPUT=[name], OUTPUT=str(tmp_path / "all"), **wishes)
    np.testing.assert_array_equal(read_raster(found.results["OUTPUT_LAYERS"][0]), expected)


def test_one_that_is_not_there_is_refused(run: RunsAlgorithm, zipped: str, brightness_model: Path, tmp_path: Path):
    with pytest.raises(QgsProcessingException):
        run("classifyraster", INPUT=zipped + "f", MODEL=str(brightness_model), OUTPUT=str(tmp_path / "a.tif"))
