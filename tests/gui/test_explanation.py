"""The command that runs the same again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from glacier_terminus_plugin.gui.explanation import command_of


@pytest.mark.parametrize(
    ("platform", "application", "program"),
    [
        ("win32", "bin", "bin/qgis_process-qgis-ltr.bat"),
        ("darwin", "Contents/MacOS", "Contents/MacOS/bin/qgis_process"),
        ("linux", "bin", "qgis_process"),
    ],
)
def test_a_command_begins_with_the_program_of_this_qgis(tmp_path: Path, monkeypatch, platform, application, program):
    for file in ("bin/qgis_process-qgis-ltr.bat", "Contents/MacOS/bin/qgis_process"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    monkeypatch.delenv("OSGEO4W_ROOT", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(QgsApplication, "applicationDirPath", lambda: str(tmp_path / application))
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: f"{tmp_path}/apps/qgis-ltr")
    command = command_of("glacierterminus:mapterminus", {"FLOW_DIRECTION": 40})
    expected = program if platform == "linux" else str(tmp_path / program)
    assert command == f"{expected} run glacierterminus:mapterminus -- FLOW_DIRECTION=40"
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: "C:/elsewhere/of/one/build")
    if platform == "win32":
        assert command_of("glacierterminus:mapterminus", {}).startswith("qgis_process run")


def test_a_file_name_is_no_command_in_a_terminal_of_windows(monkeypatch: pytest.MonkeyPatch):
    """Windows allows & and ^ in names; cmd.exe runs what follows them outside quotes."""
    monkeypatch.setattr(sys, "platform", "win32")
    command = command_of("glacierterminus:mapterminus", {"INPUT": "C:/a&calc&.tif", "AREA": "C:/b & c.gpkg"})
    assert command.endswith(' -- "INPUT=C:/a&calc&.tif" "AREA=C:/b & c.gpkg"')
