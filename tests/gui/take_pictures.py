"""python -m tests.gui.take_pictures FOLDER [KIND ...]: pictures of the window to be looked at.

Light and dark, at 100 and 200 %, and in the languages with the longest words; KIND is one of KINDS, all without one.

Run it as the Makefile runs tests: `.ci/with_qgis .venv/bin/python -m tests.gui.take_pictures build/pictures`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.conftest import run_desktop
from tests.gui.conftest import FLOW
from training.synthetic import SceneParameters, make_scene, write_scene

KINDS = {
    "light_100": {},
    "dark_100": {"THEME": "Night Mapping"},
    "light_200": {"QT_SCALE_FACTOR": "2"},
    "dark_200": {"QT_SCALE_FACTOR": "2", "THEME": "Night Mapping"},
    "german_100": {"QGIS_LANGUAGE": "de"},
    "german_200": {"QGIS_LANGUAGE": "de", "QT_SCALE_FACTOR": "2"},
    "french_100": {"QGIS_LANGUAGE": "fr"},
    "french_200": {"QGIS_LANGUAGE": "fr", "QT_SCALE_FACTOR": "2"},
}
TIMEOUT_S = 180


def take(kind: str, folder: Path, scene: Path) -> None:
    """Start the desktop once and have it take its pictures."""
    shots = folder / kind
    shots.mkdir(parents=True, exist_ok=True)
    ended = run_desktop(
        Path(__file__).with_name("pictures_script.py"),
        folder,
        TIMEOUT_S,
        "2800x1800x24",
        SCENE=str(scene),
        FLOW=str(FLOW),
        SHOTS=str(shots),
        **KINDS[kind],
    )
    print(ended.stdout + ended.stderr, end="")
    ended.check_returncode()


def main(arguments: list[str]) -> int:
    """Take all kinds of pictures, or those that are named after the folder."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    scene = folder / "LE07_L1TP_231012_20040726_20170204_01_T1_B8.tif"
    write_scene(make_scene(SceneParameters(flow_direction_deg=FLOW, seed=4)), scene)
    for kind in arguments[1:] or KINDS:
        take(kind, folder, scene)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
