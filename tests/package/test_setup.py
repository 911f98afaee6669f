"""What the set-up says, in one sentence and before it changes anything, where it cannot work."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def setup(level: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ROOT / ".ci" / "setup", level],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("os_release", "named"),
    [('ID=fedora\nPRETTY_NAME="Fedora Linux 41"\n', "fedora"), ("ID=arch\n", "arch"), ("", "of unknown name")],
)
def test_an_unsupported_system_is_told_what_works_there(tmp_path: Path, os_release: str, named: str):
    file = tmp_path / "os-release"
    file.write_text(os_release)

    result = setup("runtime", OS_RELEASE=str(file))

    assert result.returncode == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert f"this system ({named}) is neither Debian nor Ubuntu" in result.stderr
    assert "Install from ZIP" in result.stderr


def test_an_unknown_level_gets_the_usage():
    result = setup("everything")

    assert result.returncode == 2
    assert "setup LEVEL" in result.stdout


@pytest.mark.parametrize("release", ["3", "4"])
def test_the_throw_away_profile_has_the_plugin_enabled_in_each_generation_of_qgis(release: str):
    settings = f"$WITH_QGIS_PROFILE/profiles/default/QGIS/QGIS{release}.ini"
    result = subprocess.run(
        [ROOT / ".ci" / "with_qgis", "bash", "-c", f'cat "{settings}"'], capture_output=True, text=True, check=True
    )
    assert "glacier_terminus_plugin=true" in result.stdout
    assert "firstRunVersionFlag" in result.stdout
