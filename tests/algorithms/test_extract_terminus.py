"""extractterminus: the line from what classifyraster left behind."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.conftest import RunsAlgorithm
from tests.algorithms.scenes import CELL_M, FLOW, Scene, ice_and_water, lines_of, only_line
from tests.core.rasters import write_raster


@pytest.fixture
def classified(run: RunsAlgorithm, glacier: Scene, tmp_path: Path) -> tuple[str, str]:
    """A glacier's probabilities and classes."""
    probability, classes = str(tmp_path / "probability.tif"), str(tmp_path / "classes.tif")
    outputs = {"OUTPUT": classes, "OUTPUT_PROBABILITY": probability}
    run("classifyraster", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW, **outputs)
    return probability, classes


def test_probabilities_give_the_line_that_mapterminus_gives(run: RunsAlgorithm, glacier: Scene, classified):
    direct = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW)
    later = run("extractterminus", INPUT=classified[0])
    assert glacier.distance_px(later.lines()).symmetric_mean / CELL_M < 4
    assert later.results["LENGTH_M"] == pytest.approx(direct.results["LENGTH_M"], rel=0.08)
    assert later.results["COUNT"] == 1


def test_classes_give_a_line_as_well(run: RunsAlgorithm, glacier: Scene, classified):
    assert glacier.distance_px(run("extractterminus", INPUT=classified[1]).lines()).symmetric_mean / CELL_M < 4


def test_an_extent_beside_the_front_holds_none(run: RunsAlgorithm, glacier: Scene, classified):
    x, y = glacier.front.min(axis=0) - 500
    extent = f"{x - 3000},{x},{y - 2000},{y} [EPSG:3413]"
    done = run("extractterminus", INPUT=classified[0], EXTENT=extent)
    assert lines_of(done.lines()) == []
    assert any("No terminus found" in warning for warning in done.log.warnings)


def test_a_region_models_classes(run: RunsAlgorithm, brightness_model: Path, tmp_path: Path):
    values = np.where(ice_and_water() > 100, 1, 2).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", values, nodata=255)
    done = run("extractterminus", INPUT=str(path), MODEL=str(brightness_model))
    assert only_line(done.lines())[:, 1] == pytest.approx(-2_300_000 - 30 * 60, abs=15)


def test_what_is_no_classified_raster(run: RunsAlgorithm, glacier: Scene, tmp_path: Path):
    with pytest.raises(QgsProcessingException, match="Choose the model that classified this raster"):
        run("extractterminus", INPUT=str(glacier.path))
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 9, 9), np.float32))
    with pytest.raises(QgsProcessingException, match="has 2 bands; expected"):
        run("extractterminus", INPUT=str(path))
