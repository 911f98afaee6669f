"""From a raster to its class raster: as it lies, or by way of a grid turned so that the glacier flows up."""

from __future__ import annotations

from .classify import ClassifyReport, classify
from .map_terminus import RunOptions, Tell, classify_scene, describe_plan, working_source, write_scene
from .onnx_session import OnnxSession
from .progress import SILENT, Progress, SubProgress
from .raster_source import RasterSource
from .result_raster import ResultRasters
from .run_record import run_metadata
from .tile_plan import plan_for_model


def classify_raster(
    source: RasterSource,
    session: OnnxSession,
    flow_direction: float | None,
    options: RunOptions,
    classes: str | None,
    probabilities: str | None,
    scene_name: str = "",
    tell: Tell = lambda text: None,
    progress: Progress = SILENT,
) -> ClassifyReport:
    """Write a raster's classes and probabilities (a path each, or None) and say what was run.

    With a flow direction the raster is read turned and the result carried back to its own pixels; without one it is
    read as it lies, block by block, and the result has the grid that the network saw. Raises what reading, running and
    writing raise; nothing is left under a final name then.
    """
    definition = session.definition
    if flow_direction is not None:
        scene = classify_scene(source, session, flow_direction, options, tell, SubProgress(progress, 0, 0.9))
        with ResultRasters(definition, source.grid, classes, probabilities) as results:
            results.describe(run_metadata(session, scene.report, scene_name, flow_direction))
            write_scene([scene], source, results, SubProgress(progress, 0.9, 1))
            results.finish()
        return scene.report
    if definition.orientation == "flow_up":
        tell(
            f"{definition.model_name} expects the glacier to flow towards the top of the image and no flow direction "
            "is given: the image is read as it lies. Give the flow direction, or use Map terminus, which finds it."
        )
    seen = working_source(source, definition, None, options.cell_size, tell)
    plan = plan_for_model(seen.grid.height, seen.grid.width, definition, options.padding_px, options.tile_px)
    tell(describe_plan(plan, session))
    with ResultRasters(definition, seen.grid, classes, probabilities) as results:
        report = classify(seen, plan, session, results.write, progress, options.batch_size)
        results.describe(run_metadata(session, report, scene_name, None))
        results.finish()
    return report
