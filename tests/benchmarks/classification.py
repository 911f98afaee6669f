"""Measures classification: GeoTIFF to GeoTIFF against a bare loop over `session.run` on the same tiles.

    python -m tests.benchmarks.classification [--sides 2000 4000 8000] [--bands 1 3] [--repeats 3] [--out build/bench]

Runs alternate and the ratio is of the fastest of each, because other programs of the machine only ever make runs
slower. With several bands the package onnx must be there.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from osgeo import gdal

from glacier_terminus_plugin.core.tile_plan import plan_for_model
from tests.benchmarks.one_run import bundled_definition
from tests.benchmarks.processes import Measured, measure
from training.synthetic import SceneParameters, make_scene, write_scene

FLOW_DEG = 118.0
CELL_SIZE_M = 49.0  # the bundled model's own, so that every pixel of the scene is computed
LARGEST_PAINTED = 4000  # px; icebergs take their time
KINDS = {
    "ours": "GeoTIFF to classified GeoTIFF",
    "again": "the same once more",
    "bare": "bare onnxruntime loop",
    "isolated": "in its own process",
}


def main(arguments: list[str] | None = None) -> int:
    """Measure all sizes and print the figures; returns the exit status."""
    options = _parse(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before the start")
    for side in options.sides:
        plan = plan_for_model(side, side, bundled_definition()[0])
        print(f"{side} x {side}: {len(plan.tiles)} tiles compute {plan.overhead:.2f} times the raster's pixels")
        for bands in options.bands:
            if bands > 1 and find_spec("onnx") is None:
                print(f"{bands} bands not measured: the package onnx is not there to make a network for them")
                continue
            compare(make_scene_file(side, options.out, bands), f"{side} x {side}, {bands} band(s)", options.repeats)
    return 0


def compare(scene: Path, name: str, repeats: int) -> None:
    """Print what each kind of run takes, and the ratios to the bare loop."""
    runs: dict[str, list[tuple[float, Measured]]] = {kind: [] for kind in KINDS}
    for _ in range(repeats):
        for kind, measured in runs.items():
            whole = measure([sys.executable, "-m", "tests.benchmarks.one_run", kind, str(scene)])
            measured.append((json.loads(whole.output.splitlines()[-1])["seconds"], whole))
    best = {kind: min(seconds for seconds, _ in measured) for kind, measured in runs.items()}
    for kind, text in KINDS.items():
        peak = max(whole.peak_mib for _, whole in runs[kind])
        print(f"{name}: {text}: {best[kind]:.2f} s, best of {repeats}, peak {peak:.0f} MiB")
    ratios = {kind: f"{seconds / best['bare']:.3f}" for kind, seconds in best.items()}
    print(f"{name}: ratio {ratios['ours']}, again {ratios['again']}, isolated {ratios['isolated']}", flush=True)


def make_scene_file(side: int, out: Path, bands: int = 1) -> Path:
    """Make a scene, once: it takes a minute for 4000 x 4000, a larger one is made of copies; so are several bands."""
    if bands == 1 and side > LARGEST_PAINTED:
        return repeated_scene(side, out, 1.0)
    path = out / (f"scene_{side}.tif" if bands == 1 else f"scene_{side}_{bands}.tif")
    if path.exists():
        return path
    part = path.with_suffix(".part.tif")
    if bands > 1:
        one = gdal.Open(str(make_scene_file(side, out)))
        copied = gdal.Translate(str(part), one, bandList=[1] * bands, creationOptions=["INTERLEAVE=BAND"])
        copied.FlushCache()
        del copied
    else:
        parameters = SceneParameters(
            height_px=side,
            width_px=side,
            cell_size_m=CELL_SIZE_M,
            seed=1,
            flow_direction_deg=FLOW_DEG,
            glacier_width_m=8000,
            icebergs_per_km2=0.3,
        )
        write_scene(make_scene(parameters), part)
    part.replace(path)
    return path


def repeated_scene(side: int, out: Path, valid_share: float) -> Path:
    """Make a scene of any size from copies of a smaller one; beyond a share of its rows all is NoData."""
    path = out / f"repeated_{side}_{valid_share:g}.tif"
    if not path.exists():
        part = path.with_suffix(".part.tif")
        tile = gdal.Open(str(make_scene_file(1000, out))).ReadAsArray()
        made = gdal.GetDriverByName("GTiff").Create(str(part), side, side, 1, gdal.GDT_Byte, ["TILED=YES"])
        made.SetGeoTransform((0, CELL_SIZE_M, 0, 0, 0, -CELL_SIZE_M))
        made.GetRasterBand(1).SetNoDataValue(0)
        for row in range(0, int(side * valid_share), 1000):
            block = np.maximum(np.tile(tile, (1, -(-side // 1000)))[: side - row, :side], 1)
            made.GetRasterBand(1).WriteArray(block, 0, row)
        made.FlushCache()
        del made
        part.replace(path)
    return path


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks.classification", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--sides", type=int, nargs="+", default=[2000, 4000, 8000], help="of the scenes, in pixels")
    parser.add_argument("--bands", type=int, nargs="+", default=[1, 3])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
