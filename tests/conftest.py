"""What several rooms of the tests share: programs of QGIS beside this one, in a profile with the plugin as shipped."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("OMP_NUM_THREADS", "1")  # tests run side by side, and what a training learns depends on it
# pytest-qgis gives QGIS in this process a profile of its own; programs that a test starts take the one with the plugin.
if "WITH_QGIS_PROFILE" in os.environ:
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = os.environ["WITH_QGIS_PROFILE"]
    os.environ.pop("QGIS_OPTIONS_PATH", None)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Let go of what a test was given: QGIS ends with the last test, and a layer that outlives it crashes."""
    getattr(item, "funcargs", {}).clear()


class RunsWithQgis(Protocol):
    """Runs a script in a fresh QGIS profile, and returns when QGIS has ended."""

    def __call__(
        self, script: str | Path, timeout_s: float = 120, **environment: str
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def qgis_desktop(tmp_path: Path) -> RunsWithQgis:
    """`run_desktop` with a folder of the test's own."""

    def run(script: str | Path, timeout_s: float = 120, **environment: str) -> subprocess.CompletedProcess[str]:
        return run_desktop(script, tmp_path, timeout_s, **environment)

    return run


def run_desktop(
    script: str | Path, folder: Path, timeout_s: float, screen: str = "1400x900x24", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the real QGIS desktop under Xvfb and `.ci/with_qgis`, with a Python script that ends it by actionExit.

    folder: for the file that starts QGIS.
    """
    # timeout ends QGIS alone, so that xvfb-run and with_qgis tidy up after it
    starter = folder / "start_qgis.sh"
    starter.write_text(
        f"exec timeout --kill-after=5 {timeout_s} qgis.bin --nologo --noversioncheck"
        ' --profiles-path "$QGIS_CUSTOM_CONFIG_PATH" --code "$1"\n'
    )
    server = f"-screen 0 {screen} -nolisten tcp"
    return subprocess.run(
        [ROOT / ".ci" / "with_qgis", "xvfb-run", "-a", "-s", server, "bash", starter, script],
        env={**os.environ, "VENV": sys.prefix, "QT_QPA_PLATFORM": "xcb", **environment},
        capture_output=True,
        text=True,
        timeout=timeout_s + 30,
        check=False,
    )
