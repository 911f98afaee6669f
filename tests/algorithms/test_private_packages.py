"""What is said where packages are missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from glacier_terminus_plugin.algorithms.private_packages import how_to_install


@pytest.mark.parametrize(
    ("platform", "python"),
    [("linux", "\npython3 -m pip"), ("win32", "\npython -m pip"), ("darwin", '\n"{qgis}/bin/python3.12" -m pip')],
)
def test_the_line_for_a_terminal_is_for_the_python_of_qgis(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, python: str
):
    """On macOS python3 is another one, for which pip would fetch what QGIS can't import."""
    program = tmp_path / "QGIS.app" / "Contents" / "MacOS" / "bin" / "python3.12"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "version_info", (3, 12, 3))
    monkeypatch.setattr(sys, "exec_prefix", str(program.parent.parent))
    assert python.format(qgis=program.parent.parent) in how_to_install()
