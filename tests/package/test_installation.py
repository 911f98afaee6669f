"""The zip in the real desktop: from an empty profile to the dock and back, without a trace."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import RunsWithQgis

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = "glacier_terminus_plugin"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zip")
    subprocess.run([sys.executable, ROOT / ".ci" / "package.py", "zip", folder], check=True, capture_output=True)
    return next(folder.glob("*.zip"))


@pytest.mark.desktop
def test_the_zip_installs_upgrades_opens_its_dock_and_leaves_nothing(
    qgis_desktop: RunsWithQgis, archive: Path, tmp_path: Path
):
    script = shutil.copy(Path(__file__).with_name("installation_script.py"), tmp_path / "script.py")
    result = tmp_path / "result.json"

    ended = qgis_desktop(script, WITH_PLUGIN="no", ZIP=str(archive), RESULT=str(result))

    assert result.exists(), ended.stdout + ended.stderr
    notes = json.loads(result.read_text())
    assert "failure" not in notes, notes["failure"]
    assert notes["before"]["folders"] == []
    for step in ("installed", "upgraded"):
        assert notes[step]["active"] == [PLUGIN], step
        assert notes[step]["folders"] == [PLUGIN], step
        assert notes[step]["providers"].count("glacierterminus") == 1, step
        assert notes[step]["docks"] == notes["before"]["docks"], step
    assert len(notes["dock open"]["docks"]) == len(notes["before"]["docks"]) + 1
    assert notes["removed"] == notes["before"]
