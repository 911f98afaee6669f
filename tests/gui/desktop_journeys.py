"""python -m tests.gui.desktop_journeys FOLDER ZIP: by mouse and keyboard from an empty profile to a line.

Says for each journey which actions it took, and keeps pictures of the screen in FOLDER. Here:

    make package && .venv/bin/python -m tests.gui.desktop_journeys build/journeys build/*.zip

It runs with the QGIS of the machine, or of the container, that it is started on, and needs nothing of a desktop there
but xvfb and xdotool, and onnxruntime beside its Python: so are other releases of QGIS tried.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from tests.conftest import run_desktop
from training.synthetic import SceneParameters, make_scene, write_scene

FLOW = 40.0
JOURNEYS = ("demo", "image")
TIMEOUT_S = 300


def go(journey: str, archive: Path, folder: Path, scene: Path, flow: float = FLOW) -> dict[str, Any]:
    """Start QGIS with an empty profile, have it go a journey, and return its notes; pictures stay in the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    result = folder / "result.json"
    ended = run_desktop(
        Path(__file__).with_name("desktop_script.py"),
        folder,
        TIMEOUT_S,
        WITH_PLUGIN="no",
        JOURNEY=journey,
        ZIP=str(archive),
        SCENE=str(scene),
        FLOW=str(flow),
        SHOTS=str(folder),
        RESULT=str(result),
    )
    if not result.exists():
        return {"failure": ended.stdout + ended.stderr}
    return json.loads(result.read_text(encoding="utf-8"))


def write_image(folder: Path) -> Path:
    """Write a glacier that flows to the north-east, named as Landsat scenes are."""
    path = folder / "LE07_L1TP_231012_20040726_20170204_01_T1_B8.tif"
    write_scene(make_scene(SceneParameters(flow_direction_deg=FLOW, seed=4)), path)
    return path


def main(arguments: list[str]) -> int:
    """Go all journeys, or those that are named after the zip."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder, archive = (Path(argument).resolve() for argument in arguments[:2])
    folder.mkdir(parents=True, exist_ok=True)
    scene = write_image(folder)
    failed = 0
    for journey in arguments[2:] or JOURNEYS:
        notes = go(journey, archive, folder / journey, scene)
        for name in ("line", "box"):
            if name in notes:
                found = notes[name]
                print(f"QGIS {notes['version']}, {journey}, {name}: {len(found['actions'])} actions")
                print("   " + "; ".join(found["actions"]))
                print("   " + ", ".join(f"{length:.0f} m" for length in found["length_m"]) + " of terminus")
        for name in (name for name in notes if name.endswith("_s")):
            print(f"   {name[:-2].replace('_', ' ')} after {notes[name]:.2f} s")
        print(notes.get("failure", ""), end="")
        failed += "failure" in notes
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
