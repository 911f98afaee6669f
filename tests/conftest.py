"""Fixtures that several rooms of the tests share: the plugin as shipped, real QGIS beside this one, the real data."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest

ROOT = Path(__file__).resolve().parent.parent
# pytest-qgis gives QGIS in this process a profile of its own; programs that a test starts take the one with the plugin.
if "WITH_QGIS_PROFILE" in os.environ:
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = os.environ["WITH_QGIS_PROFILE"]
    os.environ.pop("QGIS_OPTIONS_PATH", None)

FRONTLEARNING = Path("..") / "shared" / "data" / "frontlearning"


@pytest.fixture(scope="session")
def staged_plugin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the plugin's folder as the zip would; it is what QGIS_PLUGINPATH wants."""
    folder = tmp_path_factory.mktemp("plugins")
    subprocess.run([sys.executable, ROOT / ".ci" / "package.py", "stage", folder], check=True, capture_output=True)
    return folder


class RunsWithQgis(Protocol):
    """Runs a command in a fresh QGIS profile with the plugin enabled, and returns when it has ended."""

    def __call__(
        self, *command: str | Path, timeout_s: float = 300, **environment: str
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def with_qgis() -> RunsWithQgis:
    """For qgis_process and the like: `.ci/with_qgis` (which see) around a command; output captured, no check of rc."""

    def run(*command: str | Path, timeout_s: float = 300, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [ROOT / ".ci" / "with_qgis", *command],
            env={**os.environ, "VENV": sys.prefix, **environment},
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    return run


@pytest.fixture
def qgis_process(with_qgis: RunsWithQgis) -> RunsWithQgis:
    """qgis_process with the arguments given, such as "run", "glacierterminus:classifyraster", "--", "INPUT=a.tif"."""
    # On Debian 12 the wrapper without .bin passes an option that the program does not know.
    program = next(
        (path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if Path(path).exists()), None
    )
    assert program, "qgis_process is missing: make test installs it"

    def run(*arguments: str | Path, timeout_s: float = 300, **environment: str) -> subprocess.CompletedProcess[str]:
        return with_qgis(program, *arguments, timeout_s=timeout_s, **environment)

    return run


@pytest.fixture
def qgis_desktop(with_qgis: RunsWithQgis, tmp_path: Path) -> RunsWithQgis:
    """The real QGIS desktop under Xvfb, which runs the Python script given; the script ends it (actionExit)."""

    def run(*arguments: str | Path, timeout_s: float = 120, **environment: str) -> subprocess.CompletedProcess[str]:
        # timeout ends QGIS alone, so that xvfb-run and with_qgis tidy up after it
        starter = tmp_path / "start_qgis.sh"
        starter.write_text(
            f"exec timeout --kill-after=5 {timeout_s} qgis.bin --nologo --noversioncheck"
            ' --profiles-path "$QGIS_CUSTOM_CONFIG_PATH" --code "$@"\n'
        )
        command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24 -nolisten tcp", "bash", starter, *arguments]
        return with_qgis(*command, timeout_s=timeout_s + 30, **{"QT_QPA_PLATFORM": "xcb", **environment})

    return run


@pytest.fixture(scope="session")
def frontlearning_dir() -> Path:
    """The real Landsat fronts: DATA, else shared/data/frontlearning beside the repository; skips where absent."""
    folder = Path(os.environ.get("DATA") or ROOT / FRONTLEARNING).resolve()
    if not folder.is_dir():
        pytest.skip(f"no real fronts at {folder}: set DATA to the folder of the frontlearning set to run this test")
    return folder
