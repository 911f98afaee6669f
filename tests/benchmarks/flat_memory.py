"""Measures that memory does not grow with the raster, and that one which declares 480 GB starts and can be cancelled.

    python -m tests.benchmarks.flat_memory [--side 16000] [--valid 0.15] [--out build/bench]

Of the large raster only a share of the rows is valid, so that the run takes minutes and not an hour; the tiles there
are run as those of the small one are, and all others are read and written.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from osgeo import gdal

from glacier_terminus_plugin.core.classify import classify
from glacier_terminus_plugin.core.errors import CancelledError
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource
from tests.benchmarks.classification import repeated_scene
from tests.benchmarks.one_run import bundled_definition
from tests.benchmarks.processes import measure

HUGE_SIDE = 693_000  # of one byte each: 480 GB
CANCEL_AFTER_S = 3.0


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns the exit status."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.flat_memory", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--side", type=int, default=16_000)
    parser.add_argument("--valid", type=float, default=0.15)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    peaks = []
    for side, valid in ((2000, 1.0), (options.side, options.valid)):
        scene = repeated_scene(side, options.out, valid)
        peaks.append(measure([sys.executable, "-m", "tests.benchmarks.one_run", "ours", str(scene)]).peak_mib)
        print(f"{side} x {side}: peak {peaks[-1]:.0f} MiB", flush=True)
    print(f"{options.side} x {options.side} / 2000 x 2000: {peaks[1] / peaks[0]:.3f}")
    _measure_huge(options.out)
    return 0


def _measure_huge(out: Path) -> None:
    """Start on a sparse raster, cancel while it runs, and print how long the end took."""
    path = out / "declares_480_GB.tif"
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), HUGE_SIDE, HUGE_SIDE, 1, gdal.GDT_Byte, ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    )
    made.SetGeoTransform((0, 49, 0, 0, 0, -49))
    made.FlushCache()
    del made
    definition, folder = bundled_definition()
    session = OnnxSession(definition, folder, "cpu")
    source = RasterSource(path, [0])
    watcher = _CancelAfter(CANCEL_AFTER_S)
    try:
        classify(source, session.plan(source.grid), session, lambda *_: None, watcher)
    except CancelledError:
        late = time.monotonic() - watcher.deadline
        print(
            f"480 GB: cancelled after {CANCEL_AFTER_S:g} s, ended {late:.2f} s later, {watcher.text or 'no tile yet'}"
        )


class _CancelAfter:
    def __init__(self, seconds: float) -> None:
        self.deadline, self.text = time.monotonic() + seconds, ""

    def report(self, fraction: float, text: str = "") -> None:
        self.text = text

    def is_cancelled(self) -> bool:
        return time.monotonic() > self.deadline


if __name__ == "__main__":
    sys.exit(main())
