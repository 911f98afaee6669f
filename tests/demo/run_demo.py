"""The main job from start to end: classify a scene, draw its terminus, measure it where the truth is known, show it.

    python -m tests.demo.run_demo [--scene x.tif [--flow DEGREES]] [--data FOLDER] [--out FOLDER]

`make demo` runs it with SCENE, FLOW, DATA and OUT, inside `.ci/with_qgis`. Without a scene it takes the embedded one
and, where the Landsat set is present, a real front. Any failure ends it with status 1.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.line_distance import front_distance, line_length
from tests.demo.map_picture import MapContent, PictureError, write_project_and_picture
from tests.demo.qgis_process import ProcessingFailedError, run_algorithm
from tests.demo.scenes import DemoScene, embedded_scene, own_scene, read_lines, real_scene, write_line

ALGORITHM = "glacierterminus:mapterminus"
MAX_ERROR_PX = 5.0  # a line farther than this from a known front is not on it


class DemoFailedError(Exception):
    """The demo ran, and its result is not what it must be."""


def main(arguments: list[str] | None = None) -> int:
    """Run the demo; returns the exit status."""
    options = _parse(arguments)
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        for scene in _scenes(options):
            demonstrate(scene, options.out)
    except (DemoFailedError, ProcessingFailedError, PictureError, OSError) as error:
        print(f"\ndemo failed: {error}", file=sys.stderr)
        return 1
    return 0


def demonstrate(scene: DemoScene, out: Path) -> None:
    """Map one scene, print what was found, write project and picture. Raises DemoFailedError."""
    print(f"\n{scene.title}: {scene.path}")
    if scene.note:
        print(f"  {scene.note}")
    classes, terminus = out / f"{scene.name}_classes.tif", out / f"{scene.name}_terminus.gpkg"
    for old in (classes, terminus):
        old.unlink(missing_ok=True)
    parameters: dict[str, object] = {"INPUT": scene.path, "OUTPUT": terminus, "OUTPUT_RASTER": classes}
    if scene.flow_direction_deg is not None:
        parameters["FLOW_DIRECTION"] = f"{scene.flow_direction_deg:g}"
    started = time.monotonic()
    run_algorithm(ALGORITHM, parameters, lambda line: print(f"  | {line}"))
    print(f"  {ALGORITHM} took {time.monotonic() - started:.1f} s")
    _expect_files(classes, terminus)
    lines = [scene.grid.to_pixel(line) for line in read_lines(terminus)]
    print("\n".join(f"  {text}" for text in describe(scene, lines)))
    for path in (classes, terminus, *_show(scene, classes, terminus, out)):
        print(f"  wrote {path}")
    judge(scene, lines)


def describe(scene: DemoScene, lines: list[np.ndarray]) -> list[str]:
    """Return what is to be said of the lines (row, col) that were found: lengths, and errors where truth is known."""
    if not lines:
        return ["no terminus found"]
    cell_m = scene.grid.mean_cell_size_m()
    texts = []
    for line in lines:
        length_px = line_length(line)
        texts.append(f"terminus: {_with_metres(length_px, cell_m)} long")
        if scene.truth is not None:
            error = front_distance(line, scene.truth)
            texts.append(
                f"error: {_with_metres(error.symmetric_mean, cell_m)} mean distance to the known front of "
                f"{_with_metres(error.reference_length, cell_m)}; {100 * error.share_within:.0f} % of it within 2 px; "
                f"farthest {_with_metres(error.hausdorff, cell_m)}"
            )
    return texts


def _show(scene: DemoScene, classes: Path, terminus: Path, out: Path) -> tuple[Path, Path]:
    """Write the project and the picture; returns their paths."""
    known = None
    if scene.truth is not None:
        known = out / f"{scene.name}_known_front.gpkg"
        write_line(known, scene.grid.to_map(scene.truth), scene.grid.crs)
    project, picture = out / f"{scene.name}.qgz", out / f"{scene.name}.png"
    write_project_and_picture(MapContent(_caption(scene), scene.path, classes, terminus, known), project, picture)
    return project, picture


def _caption(scene: DemoScene) -> str:
    if scene.flow_direction_deg is None:
        return scene.title
    return f"{scene.title}; flow {scene.flow_direction_deg:g}° from north"


def _with_metres(length_px: float, cell_m: float | None) -> str:
    return f"{length_px:.2f} px" + (f" = {length_px * cell_m:,.0f} m" if cell_m else " (no CRS, so no metres)")


def _expect_files(*paths: Path) -> None:
    missing = [str(path) for path in paths if not path.is_file()]
    if missing:
        raise DemoFailedError(f"{ALGORITHM} reported success without writing {', '.join(missing)}")


def judge(scene: DemoScene, lines: list[np.ndarray]) -> None:
    """Raise DemoFailedError where the known front was missed."""
    if scene.truth is None:
        return
    if len(lines) != 1:
        raise DemoFailedError(f"{scene.title} has one front, and {len(lines)} lines were found")
    error_px = front_distance(lines[0], scene.truth).symmetric_mean
    if error_px > MAX_ERROR_PX:
        raise DemoFailedError(
            f"the line is {error_px:.1f} px from the front of {scene.title}, at most {MAX_ERROR_PX:g}"
        )


def _scenes(options: argparse.Namespace) -> list[DemoScene]:
    if options.scene:
        return [own_scene(options.scene, options.flow)]
    real = real_scene(options.out, options.data)
    if real is None:
        print("No real Landsat front here: DATA=FOLDER names the set of Mohajerani et al. (2019) to see one.")
    return [embedded_scene(options.out), *([real] if real else [])]


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    """Read the options; those that are not given come from the environment, as make hands them on."""
    given = {name: os.environ.get(name) or None for name in ("SCENE", "FLOW", "DATA", "OUT")}
    parser = argparse.ArgumentParser(prog="tests.demo.run_demo", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--scene", type=Path, default=given["SCENE"], help="a raster of your own")
    parser.add_argument("--flow", type=_angle, default=given["FLOW"], help="its flow direction, degrees from north")
    parser.add_argument("--data", type=Path, default=given["DATA"], help="folder of the Landsat set")
    parser.add_argument("--out", type=Path, default=given["OUT"] or "build/demo", help="folder for the results")
    options = parser.parse_args(arguments)
    if options.flow is not None and not options.scene:
        parser.error("a flow direction (FLOW) needs a scene of your own (SCENE); the demo knows its own scenes'")
    return options


def _angle(text: str) -> float:
    angle = float(text)
    if not math.isfinite(angle):
        raise ValueError(text)
    return angle


if __name__ == "__main__":
    sys.exit(main())
