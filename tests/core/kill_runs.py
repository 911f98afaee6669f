"""Kills runs of a classification at random moments, as `kill -9` does, and looks at what is left.

    python -m tests.core.kill_runs [--kills 20] [--seed 0]

Each run writes its result over the last one, again and again, until it is killed. Afterwards the raster under the final
name must be whole, no other raster may lie beside it, and the next run must get through and tidy up.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.classify import classify
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.result_raster import ResultRasters
from tests.conftest import ROOT
from tests.core.networks import pointwise_model, save_package
from tests.core.rasters import open_dataset, read_raster, write_raster

SIDE = 700
LONGEST_S = 0.6  # a run takes about a third of it


def main(arguments: list[str] | None = None) -> int:
    """Kill so many runs and say what was found; returns the exit status."""
    parser = argparse.ArgumentParser(prog="tests.core.kill_runs", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        problems = kill_runs(Path(folder), options.kills, random.Random(options.seed))
    print("\n".join(problems) or f"{options.kills} runs killed: the output was whole each time, nothing else was left")
    return 1 if problems else 0


def kill_runs(folder: Path, kills: int, rng: random.Random) -> list[str]:
    """Return what was found wrong, a sentence each."""
    values = np.random.default_rng(0).integers(0, 200, (SIDE, SIDE)).astype(np.uint8)
    write_raster(folder / "scene.tif", values)
    save_package(folder, pointwise_model(), Normalization={"Scope": "scene"})
    run(folder)
    expected = read_raster(folder / "out" / "classes.tif")
    problems = []
    for i in range(kills):
        moment = rng.uniform(0, LONGEST_S)
        _kill_after(folder, moment)
        for problem in _problems(folder / "out", expected):
            problems.append(f"kill {i + 1}, {moment:.3f} s after the start: {problem}")
    run(folder)
    left = sorted(path.name for path in (folder / "out").iterdir())
    if left != ["classes.tif", "classes.tif.aux.xml"]:
        problems.append(f"the next run leaves {left}")
    return problems


def run(folder: Path) -> None:
    """Classify the scene once."""
    (folder / "out").mkdir(exist_ok=True)
    definition = ModelDefinition.load(folder / "test.json")
    session = OnnxSession(definition, folder, "cpu")
    source = RasterSource(folder / "scene.tif", [0])
    plan = session.plan(source.grid, tile_px=128)
    with ResultRasters(definition, source.grid, folder / "out" / "classes.tif", None) as results:
        classify(source, plan, session, results.write)
        results.finish()


def _kill_after(folder: Path, seconds: float) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.core.kill_runs import run; print('started', flush=True)\n"
        "while True: run(Path(sys.argv[1]))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, env=environment, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(seconds)
        process.kill()


def _problems(out: Path, expected: np.ndarray) -> list[str]:
    problems = []
    rasters = sorted(path.name for path in out.glob("*.tif"))
    if rasters != ["classes.tif"]:
        problems.append(f"rasters {rasters}")
    try:
        dataset = open_dataset(out / "classes.tif")
        if not np.array_equal(dataset.ReadAsArray(), expected):
            problems.append("the output is not whole")
        band = dataset.GetRasterBand(1)
        band.GetNoDataValue()  # GDAL 3.6 reads the file beside the raster for this, but not for the names alone
        if band.GetCategoryNames() is None:
            problems.append("the classes' names are lost")
    except RuntimeError as error:
        problems.append(f"the output can't be read: {error}")
    return problems


if __name__ == "__main__":
    sys.exit(main())
