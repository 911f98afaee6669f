"""Models of other programs run as MODEL, and the log says what was assumed of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from qgis.core import QgsProcessingException

from glacier_terminus_plugin.core.definition_beside import write_beside
from glacier_terminus_plugin.core.model_package import open_model, read_settings
from tests.algorithms.conftest import RunsAlgorithm
from tests.core.foreign_files import network, pack, save_deepness, save_emd
from tests.core.rasters import read_raster, write_raster

SETTINGS = '{"Classes": ["Rock", "Ice", "Ocean"], "CellSize": 30, "Normalization": "0-255"}'


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Three bands of 8 bits; the network's last class has the largest weights, and wins wherever there is light."""
    return write_raster(tmp_path / "scene.tif", np.full((3, 70, 90), 200, np.uint8))


def test_an_emd_a_dlpk_and_a_deepness_file(run: RunsAlgorithm, scene: Path, tmp_path: Path):
    emd = save_emd(tmp_path)
    models = {
        emd: (2, "never run"),
        pack(tmp_path / "m.dlpk", emd, tmp_path / "hrnet.onnx"): (2, "never run"),
        save_deepness(tmp_path): (2, "as Deepness does"),
    }
    for model, (value, said) in models.items():
        out = tmp_path / f"{model.stem}{model.suffix}.tif"
        done = run("classifyraster", INPUT=str(scene), MODEL=str(model), OUTPUT=str(out))
        np.testing.assert_array_equal(read_raster(out), value)
        assert any(said in line for line in [*done.log.infos, *done.log.warnings])


def test_a_bare_file_wants_to_be_told_and_then_runs(run: RunsAlgorithm, scene: Path, tmp_path: Path):
    onnx.save(network(), str(tmp_path / "bare.onnx"))
    asked = {"INPUT": str(scene), "MODEL": str(tmp_path / "bare.onnx"), "OUTPUT": str(tmp_path / "out.tif")}
    with pytest.raises(QgsProcessingException, match=r"Classes: missing(.|\n)*settings"):
        run("classifyraster", **asked)
    assert not (tmp_path / "out.tif").exists()
    done = run("classifyraster", **asked, MODEL_SETTINGS=SETTINGS)
    assert any("assumed: a stride" in line for line in [*done.log.infos, *done.log.warnings])
    np.testing.assert_array_equal(read_raster(tmp_path / "out.tif"), 3)
    write_beside(open_model(asked["MODEL"], read_settings(SETTINGS)))  # as the window does
    (tmp_path / "out.tif").unlink()
    run("classifyraster", **asked)
    np.testing.assert_array_equal(read_raster(tmp_path / "out.tif"), 3)


def test_lines_of_what_a_bare_file_classified_take_the_same_settings(run: RunsAlgorithm, scene: Path, tmp_path: Path):
    onnx.save(network(), str(tmp_path / "bare.onnx"))
    asked = {"MODEL": str(tmp_path / "bare.onnx"), "MODEL_SETTINGS": SETTINGS}
    run("classifyraster", INPUT=str(scene), OUTPUT=str(tmp_path / "out.tif"), **asked)
    done = run("extractterminus", INPUT=str(tmp_path / "out.tif"), **asked)
    assert done.results["COUNT"] == 0  # all is ocean
    assert any("Ice: ice, Ocean: ocean" in line for line in done.log.infos)


def test_one_band_for_a_model_of_three_is_refused(run: RunsAlgorithm, tmp_path: Path):
    scene = write_raster(tmp_path / "one.tif", np.full((70, 90), 200, np.uint8))
    with pytest.raises(QgsProcessingException, match="band"):
        run("classifyraster", INPUT=str(scene), MODEL=str(save_emd(tmp_path)), OUTPUT=str(tmp_path / "out.tif"))
    assert not (tmp_path / "out.tif").exists()
