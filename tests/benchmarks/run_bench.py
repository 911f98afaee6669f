"""Measures time and peak memory: the core against a bare onnxruntime loop, and mapterminus through qgis_process.

    python -m tests.benchmarks.run_bench [--sides 2000 4000] [--repeats 3] [--out build/bench]      (`make bench`)

Runs alternate, and ratios are of medians, because other programs of the machine disturb single runs. Peak memory is the
largest resident set that the system saw of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.demo.qgis_process import find_qgis_process
from training.synthetic import SceneParameters, make_scene, write_scene

FLOW_DEG = 118.0
CELL_SIZE_M = 49.0  # the bundled model's own, so that every pixel of the scene is computed


@dataclass(frozen=True)
class Measured:
    """What one child process took."""

    seconds: float
    peak_mib: float


def main(arguments: list[str] | None = None) -> int:
    """Run all measurements and print them; returns the exit status."""
    options = _parse(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before the start")
    for side in options.sides:
        scene = _scene(side, options.out)
        _compare(scene, side, options.repeats)
        _measure_mapterminus(scene, side, options.out)
    return 0


def _compare(scene: Path, side: int, repeats: int) -> None:
    runs: dict[str, list[Measured]] = {"ours": [], "bare": []}
    for _ in range(repeats):
        for kind, measured in runs.items():
            output, whole = _measure([sys.executable, "-m", "tests.benchmarks.one_run", kind, str(scene)])
            measured.append(Measured(json.loads(output)["seconds"], whole.peak_mib))
    median = {kind: statistics.median(m.seconds for m in measured) for kind, measured in runs.items()}
    for kind, name in (("ours", "GeoTIFF to classified GeoTIFF"), ("bare", "bare onnxruntime loop")):
        peak = max(m.peak_mib for m in runs[kind])
        print(f"{side} x {side}: {name}: median {median[kind]:.2f} s of {repeats}, peak {peak:.0f} MiB")
    print(f"{side} x {side}: ratio {median['ours'] / median['bare']:.3f}")


def _measure_mapterminus(scene: Path, side: int, out: Path) -> None:
    if not os.environ.get("QGIS_PLUGINPATH"):
        print("mapterminus not measured: run by `make bench`, which prepares a QGIS profile with the plugin")
        return
    settings = {
        "INPUT": scene,
        "FLOW_DIRECTION": FLOW_DEG,
        "OUTPUT": out / "line.gpkg",
        "OUTPUT_RASTER": out / "map.tif",
    }
    for path in (settings["OUTPUT"], settings["OUTPUT_RASTER"]):
        Path(str(path)).unlink(missing_ok=True)
    parameters = [f"{name}={value}" for name, value in settings.items()]
    command = [str(find_qgis_process()), "run", "glacierterminus:mapterminus", "--", *parameters]
    _, measured = _measure(command)
    print(f"{side} x {side}: qgis_process mapterminus: {measured.seconds:.1f} s, peak {measured.peak_mib:.0f} MiB")


def _measure(command: list[str]) -> tuple[str, Measured]:
    """Run a command; returns its output and what it took. Raises CalledProcessError with what it said."""
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        output = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        print(output, file=sys.stderr)
        raise subprocess.CalledProcessError(process.returncode, command, output)
    return output, Measured(time.perf_counter() - started, usage.ru_maxrss / 1024)


def _scene(side: int, out: Path) -> Path:
    """Make the scene, once: it takes a minute."""
    path = out / f"scene_{side}.tif"
    if not path.exists():
        part = path.with_suffix(".part.tif")
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


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.run_bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sides", type=int, nargs="+", default=[2000, 4000], help="of the square scenes, in pixels")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
