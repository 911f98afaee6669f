"""The real QGIS desktop, by mouse: from the zip and an empty profile to a terminus line, and away without a trace."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunsWithQgis
from tests.gui.conftest import FLOW


@pytest.mark.desktop
def test_from_an_empty_profile_to_a_line_and_back(qgis_desktop: RunsWithQgis, scene_path: Path, tmp_path: Path):
    subprocess.run([sys.executable, ROOT / ".ci" / "package.py", "zip", tmp_path], check=True, capture_output=True)
    script = shutil.copy(Path(__file__).with_name("desktop_script.py"), tmp_path / "script.py")
    result, picture = tmp_path / "result.json", tmp_path / "window.png"

    ended = qgis_desktop(
        script,
        WITH_PLUGIN="no",
        ZIP=str(next(tmp_path.glob("*.zip"))),
        SCENE=str(scene_path),
        FLOW=str(FLOW),
        RESULT=str(result),
        PICTURE=str(picture),
    )

    assert result.exists(), ended.stdout + ended.stderr
    notes = json.loads(result.read_text())
    assert "failure" not in notes, notes["failure"]
    assert notes["dock"]
    (length_m,) = notes["length_m"]
    assert 4000 < length_m < 9000
    assert len(notes["layers"]) == 3
    assert picture.stat().st_size > 10_000
    assert not any(notes["left"].values()), notes["left"]
