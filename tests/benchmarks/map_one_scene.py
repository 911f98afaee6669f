"""Measures time and peak memory of mapterminus through qgis_process on one scene.

.ci/with_qgis .venv/bin/python -m tests.benchmarks.map_one_scene [--side 4000] [--out build/bench]
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from tests.benchmarks.classification import FLOW_DEG, make_scene_file
from tests.benchmarks.processes import measure
from tests.demo.qgis_process import find_qgis_process


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns the exit status."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.map_one_scene", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--side", type=int, default=4000)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    if not os.environ.get("QGIS_PLUGINPATH"):
        print("mapterminus not measured: run by `make bench`, which prepares a QGIS profile with the plugin")
        return 0
    settings = {
        "INPUT": make_scene_file(options.side, options.out),
        "FLOW_DIRECTION": FLOW_DEG,
        "OUTPUT": options.out / "line.gpkg",
        "OUTPUT_RASTER": options.out / "map.tif",
    }
    for path in (settings["OUTPUT"], settings["OUTPUT_RASTER"]):
        Path(str(path)).unlink(missing_ok=True)
    parameters = [f"{name}={value}" for name, value in settings.items()]
    measured = measure([str(find_qgis_process()), "run", "glacierterminus:mapterminus", "--", *parameters])
    side = f"{options.side} x {options.side}"
    print(f"{side}: qgis_process mapterminus: {measured.seconds:.1f} s, peak {measured.peak_mib:.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
