"""The zip in the real desktop: installed, upgraded, opened and removed without a trace."""

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


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    subprocess.run([sys.executable, ROOT / ".ci" / "package.py", "zip", tmp_path], check=True, capture_output=True)
    return next(tmp_path.glob("*.zip"))


@pytest.mark.desktop
def test_the_zip_installs_upgrades_opens_its_dock_and_leaves_nothing(
    qgis_desktop: RunsWithQgis, archive: Path, tmp_path: Path
):
    script = shutil.copy(Path(__file__).with_name("installation_script.py"), tmp_path / "script.py")
    result = tmp_path / "result.json"

    ended = qgis_desktop(script, WITH_PLUGIN="no", ZIP=str(archive), RESULT=str(result))

    assert result.exists(), ended.stdout + ended.stderr
    record = json.loads(result.read_text())
    assert "failure" not in record, record["failure"]
    before = record["before"]
    assert before["folders"] == []
    for step in ("installed", "upgraded"):
        assert record[step]["active"] == [PLUGIN], step
        assert record[step]["folders"] == [PLUGIN], step
        assert record[step]["providers"].count("glacierterminus") == 1, step
        assert record[step]["docks"] == before["docks"], step
        assert record[step]["buttons"].count("Glacier Terminus") == 1, step
    assert len(record["dock open"]["docks"]) == len(before["docks"]) + 1
    for what, held in record["removed"].items():
        assert held == before[what], what
