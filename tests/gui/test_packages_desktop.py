"""A QGIS without onnxruntime: it says so, installs it from wheels on a click, runs, and removes it without a trace."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.conftest import RunsWithQgis
from tests.core.fake_wheels import pack_installed
from tests.gui.conftest import FLOW


@pytest.mark.desktop
def test_onnxruntime_comes_from_wheels_and_goes_without_a_trace(
    qgis_desktop: RunsWithQgis, scene_path: Path, tmp_path: Path
):
    pack_installed("onnxruntime", tmp_path / "wheels")
    script = shutil.copy(Path(__file__).with_name("packages_script.py"), tmp_path / "script.py")
    result, shots = tmp_path / "result.json", Path(os.environ.get("SHOTS", tmp_path))

    ended = qgis_desktop(
        script,
        VENV=str(tmp_path / "none"),  # the Python inside QGIS has what Debian has, and no more
        WHEELS=str(tmp_path / "wheels"),
        SCENE=str(scene_path),
        FLOW=str(FLOW),
        SHOTS=str(shots),
        RESULT=str(result),
    )

    assert result.exists(), ended.stdout + ended.stderr
    notes = json.loads(result.read_text())
    assert "failure" not in notes, notes["failure"]
    assert notes["before"] == []
    assert "glacierterminus:mapterminus" in notes["algorithms"]
    assert "onnxruntime==" in notes["offer"][0]
    assert notes["offer"][1].endswith("glacier_terminus/packages")
    assert "a network ran on CPU" in notes["said"]
    assert f"numpy {notes['numpy']}" in notes["said"]  # tried out with QGIS's own
    assert all(file.startswith("/usr/lib/python3") for file in notes["hosts"].values())
    assert "/glacier_terminus/packages/" in notes["onnxruntime"]
    assert any(name.startswith("Terminus of") for name in notes["layers"])
    assert notes["after"] == []
