"""Measures one front in a probability raster of 10000 x 10000 pixels, within its box, against reading that window.

    python -m tests.benchmarks.front_in_large_raster [--repeats 5] [--out build/bench]      (part of `make bench`)

Each run has a process of its own, for its peak memory. Both kinds take turns, and figures are minima, because other
programs of the machine disturb single runs. Limits: 1 s and 500 MB from the raster's path to the line.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

from glacier_terminus_plugin.core.glacier_area import area_of_box
from glacier_terminus_plugin.core.map_terminus import termini_of_raster
from glacier_terminus_plugin.core.probability_raster import read_probabilities
from tests.benchmarks.one_run import bundled_definition
from tests.benchmarks.processes import peak_mib

SIDE, CELL_M = 10_000, 49.0
BOXES = {"short": (380, 500), "long": (380, 2400)}  # across and along the flow, in px
CENTRE = 5_000
SECONDS, PEAK_MB = 1.0, 500


def main(arguments: list[str] | None = None) -> int:
    """Measure both boxes and print; returns 1 where a limit is passed."""
    options = _parse(arguments)
    if options.child:
        print(json.dumps(_run(options.child, options.box, options.out / "front_10000.tif")))
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "front_10000.tif"
    if not path.exists():
        _write(path)
    good = True
    for box, (across, along) in BOXES.items():
        runs: dict[str, list[dict[str, float]]] = {"front": [], "read": []}
        for _ in range(options.repeats):
            for kind, measured in runs.items():
                command = [
                    sys.executable,
                    "-m",
                    __spec__.name,
                    "--child",
                    kind,
                    "--box",
                    box,
                    "--out",
                    str(options.out),
                ]
                measured.append(json.loads(subprocess.run(command, capture_output=True, check=True).stdout))
        seconds = {kind: min(m["seconds"] for m in measured) for kind, measured in runs.items()}
        peak = max(m["peak_mb"] for m in runs["front"])
        good &= seconds["front"] <= SECONDS and peak <= PEAK_MB
        print(
            f"front within {across} x {along} px of {SIDE} x {SIDE}: {seconds['front']:.2f} s, peak {peak:.0f} MB; "
            f"reading that window {seconds['read']:.2f} s, ratio {seconds['front'] / seconds['read']:.1f}"
        )
    return 0 if good else 1


def _run(kind: str, box: str, path: Path) -> dict[str, float]:
    definition, _ = bundled_definition()
    across, along = BOXES[box]
    x, y = (np.array([-1, -1, 1, 1, -1]) * across / 2, np.array([-1, 1, 1, -1, -1]) * along / 2)
    corners = (np.column_stack([x + CENTRE, y + SIDE - CENTRE])) * CELL_M
    area = area_of_box(corners, "", flow_direction=0.0)
    started = time.perf_counter()
    if kind == "front":
        (line,), _ = termini_of_raster(str(path), definition, areas=[area])
        assert abs(line.points[:, 1].mean() / CELL_M - (SIDE - CENTRE)) < 15  # the front winds by as much
    else:
        read_probabilities(path, definition, around=area.extent(8 * CELL_M))
    seconds = time.perf_counter() - started
    return {"seconds": seconds, "peak_mb": peak_mib()}


def _write(path: Path) -> None:
    """Write the probability of a front that winds along the middle row from side to side: 5 px wide, Float32."""
    part = path.with_suffix(".part.tif")
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(part), SIDE, SIDE, 1, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((0, CELL_M, 0, SIDE * CELL_M, 0, -CELL_M))
    rng = np.random.default_rng(0)
    cols = np.arange(SIDE)
    middle = CENTRE + 15 * np.sin(cols / 40)
    for row in range(0, SIDE, 256):
        rows = np.arange(row, min(SIDE, row + 256))
        front = 0.9 * np.clip(3 - np.abs(rows[:, None] - middle), 0, 1)
        noise = rng.uniform(0, 0.03, front.shape)  # else the file would be all but empty, and quick to read
        dataset.GetRasterBand(1).WriteArray((front + noise).astype(np.float32), 0, row)
    dataset.FlushCache()
    del dataset
    part.replace(path)


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    parser.add_argument("--child", choices=("front", "read"), help=argparse.SUPPRESS)
    parser.add_argument("--box", choices=tuple(BOXES), default="short", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
