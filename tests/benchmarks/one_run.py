"""One measured run in a process of its own, so that its peak memory is its own; prints seconds as JSON.

    python -m tests.benchmarks.one_run ours|again|isolated|bare SCENE [--device cpu]

`ours`: GeoTIFF to classified GeoTIFF by the plugin's core, with a model that reads all of the scene's bands; `again`:
the second of two such runs, as all but the first are in QGIS: network and memory are there;
`isolated`: the same with the network in a process of its own. `bare`: a loop over `session.run` of onnxruntime with its
default settings, all cores, on the same tiles, already read and normalised.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.classify_raster import ResultPaths, classify_raster
from glacier_terminus_plugin.core.device_choice import devices_for
from glacier_terminus_plugin.core.map_terminus import RunOptions
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.model_package import open_model
from glacier_terminus_plugin.core.normalisation import normalise, scene_range
from glacier_terminus_plugin.core.onnx_runtime import CPU
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource, band_count, read_mirrored
from glacier_terminus_plugin.core.tile_plan import plan_for_model
from tests.benchmarks.many_bands import reading_the_mean

MODELS = Path(__file__).resolve().parents[2] / "glacier_terminus_plugin" / "models"


def bundled_definition() -> tuple[ModelDefinition, Path]:
    """Return the bundled model's definition and its folder."""
    (path,) = MODELS.glob("*.json")
    return ModelDefinition.load(path), path.parent


def model_for(scene: Path) -> tuple[ModelDefinition, Path]:
    """Return the bundled model, or, for a scene of several bands, one that reads their mean; and its folder."""
    definition, folder = bundled_definition()
    bands = band_count(scene)
    if bands == 1:
        return definition, folder
    return reading_the_mean(
        definition, folder, bands, scene.parent / f"model_{bands}_{definition.model_file_checksum[-8:]}"
    )


def ours(scene: Path, device: str, isolated: bool = False) -> float:
    """Return the seconds from opening the scene to the classified file under its final name."""
    definition, folder = model_for(scene)
    opened = replace(open_model(bundled_definition()[1] / definition.model_file), definition=definition, folder=folder)
    found = next(d for d in devices_for(definition) if d.id == device)
    started = time.perf_counter()
    if found.provider == CPU and found.precision != "fp32":
        opened = opened.variant(found.precision)
    session = OnnxSession(opened.definition, opened.folder, found, isolated=isolated, pixel_bytes=opened.pixel_bytes)
    source = RasterSource(scene, definition.extract_bands)
    paths = ResultPaths(str(scene.with_name(f"{scene.stem}_classes.tif")))
    classify_raster(source, session, None, RunOptions(), paths)
    return time.perf_counter() - started


def bare(scene: Path) -> float:
    """Return the seconds of the loop over `session.run` alone."""
    import onnxruntime

    definition, folder = model_for(scene)
    source = RasterSource(scene, definition.extract_bands)
    plan = plan_for_model(source.grid.height, source.grid.width, definition)
    limits = scene_range(*source.sample(), definition.normalisation)
    tiles = [read_mirrored(source, tile.read) for tile in plan.tiles]
    inputs = [normalise(pixels, valid, definition.normalisation, limits)[None] for pixels, valid in tiles]
    session = onnxruntime.InferenceSession(str(folder / definition.model_file), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    started = time.perf_counter()
    for tensor in inputs:
        _ = np.asarray(session.run(None, {name: tensor})[0])
    return time.perf_counter() - started


def main(arguments: list[str] | None = None) -> int:
    """Run once and print the seconds."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.one_run", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("kind", choices=["ours", "again", "isolated", "bare"])
    parser.add_argument("scene", type=Path)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args(arguments)
    if options.kind == "bare":
        seconds = bare(options.scene)
    else:
        runs = 2 if options.kind == "again" else 1
        seconds = [ours(options.scene, options.device, options.kind == "isolated") for _ in range(runs)][-1]
    print(json.dumps({"seconds": seconds}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
