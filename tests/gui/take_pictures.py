"""python -m tests.gui.take_pictures FOLDER [KIND ...]: pictures of the window to be looked at.

Light and dark, at 100 and 200 %, and in the languages with the longest words; KIND is one of KINDS, all without one.

Run it as the Makefile runs tests: `.ci/with_qgis .venv/bin/python -m tests.gui.take_pictures build/pictures`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
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


def take(kind: str, folder: Path, scene: Path) -> None:
    """Start the desktop once and have it take its pictures."""
    shots = folder / kind
    shots.mkdir(parents=True, exist_ok=True)
    starter = folder / "start.sh"
    starter.write_text(
        'exec timeout --kill-after=5 180 qgis.bin --nologo --noversioncheck --profiles-path "$QGIS_CUSTOM_CONFIG_PATH"'
        ' --code "$1"\n'
    )
    script = Path(__file__).with_name("pictures_script.py")
    subprocess.run(
        [ROOT / ".ci" / "with_qgis", "xvfb-run", "-a", "-s", "-screen 0 2800x1800x24", "bash", starter, script],
        env={
            **os.environ,
            "VENV": sys.prefix,
            "QT_QPA_PLATFORM": "xcb",
            "SCENE": str(scene),
            "FLOW": str(FLOW),
            "SHOTS": str(shots),
            **KINDS[kind],
        },
        check=True,
    )


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
