"""Measures what the devices of fewer bits gain on plain onnxruntime in fp32, and how far they move the front.

    python -m tests.benchmarks.reduced_precision [--side 2000] [--scenes 8] [--repeats 3] [--out build/bench]

Devices that this machine does not have are left out: OpenVINO comes with the package onnxruntime-ep-openvino.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.device_choice import TrialMemory, devices_for, open_on_device
from glacier_terminus_plugin.core.glacier_area import GlacierArea
from glacier_terminus_plugin.core.line_distance import symmetric_mean
from glacier_terminus_plugin.core.map_terminus import map_termini
from glacier_terminus_plugin.core.model_package import OpenedModel, open_model
from glacier_terminus_plugin.core.raster_source import RasterSource
from tests.benchmarks.classification import CELL_SIZE_M, FLOW_DEG, make_scene_file
from tests.benchmarks.one_run import MODELS
from tests.benchmarks.processes import measure
from training.synthetic import draw_parameters, make_scene, write_scene


def main(arguments: list[str] | None = None) -> int:
    """Measure each device and print; returns the exit status."""
    options = _parse(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    (path,) = MODELS.glob("*.json")
    opened = open_model(path)
    ids = [device.id for device in devices_for(opened.definition) if device.precision != "fp32"]
    scene = make_scene_file(options.side, options.out)
    seconds: dict[str, list[float]] = {"bare": [], "cpu": [], **{i: [] for i in ids}}
    for _ in range(options.repeats):
        for device, found in seconds.items():
            kind = ["bare", str(scene)] if device == "bare" else ["ours", str(scene), "--device", device]
            output = measure([sys.executable, "-m", "tests.benchmarks.one_run", *kind]).output
            found.append(json.loads(output.splitlines()[-1])["seconds"])
    best = {device: min(found) for device, found in seconds.items()}
    lines = _lines(opened, "cpu", options)
    for device in ["cpu", *ids]:
        moved = [
            symmetric_mean(a, b) / CELL_SIZE_M if a is not None and b is not None else np.nan
            for a, b in zip(_lines(opened, device, options), lines, strict=True)
        ]
        print(
            f"{device}: {best[device]:.2f} s, {best['bare'] / best[device]:.2f} times as fast as the bare fp32 loop; "
            f"fronts moved by {np.nanmean(moved):.3f} px in the mean, {np.nanmax(moved):.3f} at most, "
            f"{int(np.isnan(moved).sum())} of {len(moved)} without a pair",
            flush=True,
        )
    return 0


def _lines(opened: OpenedModel, device: str, options: argparse.Namespace) -> list[np.ndarray | None]:
    """Return the best front of each made scene."""
    session = open_on_device(opened, device, TrialMemory(None))
    found: list[np.ndarray | None] = []
    for seed in range(options.scenes):
        path = options.out / f"front_{seed}.tif"
        if not path.exists():
            parameters = draw_parameters(
                seed, height_px=500, width_px=500, cell_size_m=CELL_SIZE_M, flow_direction_deg=FLOW_DEG
            )
            write_scene(make_scene(parameters), path)
        termini, _ = map_termini(RasterSource(path, [0]), session, area=GlacierArea(flow_direction=FLOW_DEG))
        found.append(termini[0].points if termini else None)
    return found


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks.reduced_precision", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--side", type=int, default=2000)
    parser.add_argument("--scenes", type=int, default=8)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
