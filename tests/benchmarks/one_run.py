"""One measured run in a process of its own, so that its peak memory is its own; prints seconds as JSON.

    python -m tests.benchmarks.one_run ours|bare SCENE

`ours`: GeoTIFF to classified GeoTIFF by the plugin's core. `bare`: a loop over onnxruntime with its default settings on
the same tiles, already read and normalised: what no program that runs this network this way can be faster than.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.classify import classify, most_likely
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.normalisation import normalise, scene_range
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_sink import RasterSink
from glacier_terminus_plugin.core.raster_source import RasterSource, read_mirrored
from glacier_terminus_plugin.core.tile_plan import TilePlan, plan_for_model

MODELS = Path(__file__).resolve().parents[2] / "glacier_terminus_plugin" / "models"


def bundled_definition() -> tuple[ModelDefinition, Path]:
    """Return the bundled model's definition and its folder."""
    (path,) = MODELS.glob("*.json")
    return ModelDefinition.load(path), path.parent


def ours(scene: Path) -> float:
    """Return the seconds from opening the scene to the classified file under its final name."""
    definition, folder = bundled_definition()
    started = time.perf_counter()
    session = OnnxSession(definition, folder, "cpu")
    source, plan = _source_and_plan(scene, definition)
    with RasterSink(scene.with_name(f"{scene.stem}_classes.tif"), source.grid) as sink:
        classify(source, plan, session, lambda window, p, valid: sink.write(window, most_likely(p, valid, definition)))
        sink.finish()
    return time.perf_counter() - started


def bare(scene: Path) -> float:
    """Return the seconds of the loop over `session.run` alone."""
    import onnxruntime

    definition, folder = bundled_definition()
    source, plan = _source_and_plan(scene, definition)
    limits = scene_range(*source.sample(), definition.normalisation)
    tiles = [read_mirrored(source, tile.read) for tile in plan.tiles]
    inputs = [normalise(pixels, valid, definition.normalisation, limits)[None] for pixels, valid in tiles]
    session = onnxruntime.InferenceSession(str(folder / definition.model_file), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    started = time.perf_counter()
    for tensor in inputs:
        _ = np.asarray(session.run(None, {name: tensor})[0])
    return time.perf_counter() - started


def _source_and_plan(scene: Path, definition: ModelDefinition) -> tuple[RasterSource, TilePlan]:
    source = RasterSource(scene, definition.extract_bands)
    return source, plan_for_model(source.grid.height, source.grid.width, definition)


if __name__ == "__main__":
    runs = {"ours": ours, "bare": bare}
    print(json.dumps({"seconds": runs[sys.argv[1]](Path(sys.argv[2]))}))
