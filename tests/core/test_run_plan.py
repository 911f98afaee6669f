"""What is told of a run before it starts, against what the run then does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core import run_plan
from glacier_terminus_plugin.core.augmentation import Augmentation
from glacier_terminus_plugin.core.errors import GridError
from glacier_terminus_plugin.core.glacier_area import GlacierArea
from glacier_terminus_plugin.core.map_terminus import RunOptions, map_glaciers
from glacier_terminus_plugin.core.model_definition import ModelCellSize, ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.run_plan import plan_run, seconds_of
from glacier_terminus_plugin.core.working_source import CellSizeHandling, Fit
from training.synthetic import SceneParameters, make_scene, write_scene

MODEL = Path(__file__).resolve().parents[2] / "glacier_terminus_plugin" / "models" / "greenland-landsat.json"


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    write_scene(make_scene(SceneParameters(height_px=200, width_px=240)), path)
    return str(path)


def opened(scene: str) -> RasterSource:
    # not as a fixture: pytest lets go of the last test's only when QGIS, and GDAL with it, has ended
    return RasterSource(scene, [0])


@pytest.fixture(scope="module")
def definition() -> ModelDefinition:
    return ModelDefinition.load(MODEL)


def test_the_plan_counts_the_tiles_that_are_then_run(scene: str, definition: ModelDefinition):
    session = OnnxSession(definition, MODEL.parent)
    area = [GlacierArea(flow_direction=30.0)]
    options = RunOptions(tile_px=224, padding_px=64)

    plan = plan_run(opened(scene), definition, area, options, session)
    _, scenes = map_glaciers(opened(scene), session, area, options)

    report = scenes[0].report
    assert plan.tiles == report.tiles_run + report.tiles_skipped
    assert plan.tiles > 1
    assert plan.output_bytes == 200 * 240
    assert 0 < seconds_of(plan, session) < 60


def test_a_measured_tile_is_not_measured_again(scene: str, definition: ModelDefinition):
    session = OnnxSession(definition, MODEL.parent)
    plan = plan_run(opened(scene), definition, [GlacierArea(flow_direction=0.0)])
    once = seconds_of(plan, session)

    assert seconds_of(replace(plan, tile_pixels=3 * plan.tile_pixels), session) == pytest.approx(3 * once)


def test_copies_for_augmentation_take_their_time(scene: str, definition: ModelDefinition, monkeypatch):
    monkeypatch.setattr(run_plan, "_measured", {})
    plan = plan_run(opened(scene), definition, [GlacierArea(flow_direction=0.0)])
    for augmentation in (Augmentation.NONE, Augmentation.FLIPS):
        seconds_of(plan, OnnxSession(definition, MODEL.parent, "cpu", augmentation))
    assert len(run_plan._measured) == 2


def test_without_a_flow_direction_eight_are_planned(scene: str, definition: ModelDefinition):
    assert plan_run(opened(scene), definition).directions == 8
    assert plan_run(opened(scene), definition).tiles >= 8


@pytest.mark.parametrize(
    ("trained_m", "handling", "fit"),
    [
        (49.0, CellSizeHandling.RESAMPLE, Fit.FITS),
        (100.0, CellSizeHandling.RESAMPLE, Fit.RESAMPLED),
        (100.0, CellSizeHandling.WARN, Fit.DIFFERS),
        (10.0, CellSizeHandling.RESAMPLE, Fit.TOO_COARSE),
    ],
)
def test_cells_of_49_m_against_a_model_of(
    scene: str, definition: ModelDefinition, trained_m: float, handling: CellSizeHandling, fit: Fit
):
    of_model = replace(definition, cell_size=ModelCellSize(trained_m))

    assert plan_run(opened(scene), of_model, options=RunOptions(cell_size=handling)).fit is fit


def box(scene: str, col: float = 0.0) -> np.ndarray:
    """A ring of 20 x 20 px whose left side lies at a column."""
    x0, dx, _, y0, _, dy = opened(scene).grid.geotransform
    corners = np.array([[0, 0], [20, 0], [20, 20], [0, 20], [0, 0]]) + [col, 0.0]
    return corners * [dx, dy] + [x0, y0]


def test_a_box_is_planned_for_what_it_holds(scene: str, definition: ModelDefinition):
    options = RunOptions(tile_px=224, padding_px=64)

    small = plan_run(opened(scene), definition, [GlacierArea(rings=(box(scene),), flow_direction=0.0)], options)

    assert small.tiles < plan_run(opened(scene), definition, [GlacierArea(flow_direction=0.0)], options).tiles


def test_a_glacier_beside_the_scene_is_left_out_as_it_is_in_a_run(scene: str, definition: ModelDefinition):
    unknown, known = GlacierArea(rings=(box(scene),)), GlacierArea(rings=(box(scene),), flow_direction=0.0)
    beside = GlacierArea(rings=(box(scene, col=10_000.0),), flow_direction=0.0)

    plan = plan_run(opened(scene), definition, [unknown, known, beside])

    assert plan.tiles == plan_run(opened(scene), definition, [unknown, known]).tiles
    assert plan.directions == 8
    with pytest.raises(GridError, match="None of the areas overlaps"):
        plan_run(opened(scene), definition, [beside, beside])
