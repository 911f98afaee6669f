"""Packages into a folder of their own: whole or not at all, one QGIS at a time, never a second numpy."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from glacier_terminus_plugin.core import package_folder, python_interpreter
from glacier_terminus_plugin.core.errors import CancelledError, InstallationError
from glacier_terminus_plugin.core.package_folder import PackageFolder
from glacier_terminus_plugin.core.python_interpreter import candidates, clean_environment
from glacier_terminus_plugin.core.runtime_packages import CPU, NVIDIA, Package, wanted_packages
from tests.core.fake_wheels import write_onnxruntime, write_wheel

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "glacier_terminus_plugin" / "models" / "greenland-landsat.onnx"


def fake(version: str = "9.9") -> list[Package]:
    return [Package("onnxruntime", version, 0.1, 0.1)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PackageFolder:
    """A folder in a profile, for a Python that has no onnxruntime of its own."""
    monkeypatch.setattr(sys, "path", [p for p in sys.path if "site-packages" not in p])
    return PackageFolder(tmp_path / "profile" / "glacier_terminus" / "packages")


def left_in(folder: PackageFolder) -> list[str]:
    return sorted(p.name for p in folder.path.parent.glob("*") if not p.name.endswith(".lock"))


def version_in(folder: PackageFolder) -> str:
    return next(folder.path.glob("onnxruntime-*.dist-info")).name.split("-")[1].removesuffix(".dist")


def test_packages_from_a_folder_of_wheels_run_a_network_and_go_without_a_trace(folder: PackageFolder, tmp_path: Path):
    write_onnxruntime(tmp_path / "wheels", "9.9")

    trial = folder.install(fake(), MODEL, CPU, tmp_path / "wheels")

    assert trial.versions["onnxruntime"] == "9.9"
    assert folder.holds("onnxruntime")
    assert left_in(folder) == ["packages"]
    folder.remove()
    assert not folder.path.parent.exists()


@pytest.mark.parametrize(
    ("code", "more", "told"),
    [
        ("raise ImportError('DLL load failed')", {}, "Visual C"),
        ("import os; os._exit(11)", {}, "ended with code 11"),
        ("", {"numpy": ""}, "numpy"),
    ],
    ids=["an import that fails", "a crash", "a second numpy"],
)
def test_what_does_not_work_changes_nothing(
    folder: PackageFolder, tmp_path: Path, code: str, more: dict[str, str], told: str
):
    write_onnxruntime(tmp_path / "good", "9.8")
    folder.install(fake("9.8"), MODEL, CPU, tmp_path / "good")
    write_onnxruntime(tmp_path / "bad", "9.9", code, **more)

    with pytest.raises(InstallationError, match=told):
        folder.install(fake(), MODEL, CPU, tmp_path / "bad")

    assert version_in(folder) == "9.8"
    assert left_in(folder) == ["packages"]


def test_a_wheel_that_is_not_there_is_named(folder: PackageFolder, tmp_path: Path):
    (tmp_path / "wheels").mkdir()

    with pytest.raises(InstallationError, match=r"onnxruntime==9\.9 was found in .*wheels for Python 3"):
        folder.install(fake(), MODEL, CPU, tmp_path / "wheels")

    assert left_in(folder) == []


def test_a_crash_on_windows_is_told_with_its_usual_cause(monkeypatch: pytest.MonkeyPatch):
    """There exit codes are never negative; an old C++ runtime library ends the process with an access violation."""
    monkeypatch.setattr(package_folder, "_carry_out", lambda *arguments, **more: (0xC0000005, []))
    interpreter = python_interpreter.Interpreter("python", {})
    for system, told in (("win32", True), ("linux", False)):
        monkeypatch.setattr(sys, "platform", system)
        with pytest.raises(InstallationError, match="ended with code 3221225477") as failure:
            package_folder.try_out(Path("packages"), fake(), MODEL, CPU, interpreter)
        assert ("Visual C++ Redistributable" in str(failure.value)) == told


def test_a_gpu_that_is_not_used_is_told(folder: PackageFolder, tmp_path: Path):
    write_onnxruntime(tmp_path / "wheels", "9.9")

    with pytest.raises(InstallationError, match="GPU could not be used"):
        folder.install(fake(), MODEL, NVIDIA, tmp_path / "wheels")


def test_a_cancel_leaves_nothing(folder: PackageFolder, tmp_path: Path):
    write_onnxruntime(tmp_path / "wheels", "9.9", "import time; time.sleep(60)")

    class Impatient:
        texts: list[str] = []

        def report(self, fraction: float, text: str = "") -> None:
            self.texts.append(text)

        def is_cancelled(self) -> bool:
            return "Trying it out" in self.texts

    with pytest.raises(CancelledError):
        folder.install(fake(), MODEL, CPU, tmp_path / "wheels", progress=Impatient())

    assert left_in(folder) == []


def test_a_second_qgis_is_told_and_a_killed_one_leaves_no_lock(folder: PackageFolder, tmp_path: Path):
    folder.path.parent.mkdir(parents=True)
    (folder.path.parent / "packages.part-of-a-killed-one").mkdir()
    hold = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from glacier_terminus_plugin.core.package_folder import PackageFolder\n"
        f"with PackageFolder({str(folder.path)!r})._locked(): print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout
    assert other.stdout.readline().strip() == "held"
    write_onnxruntime(tmp_path / "wheels", "9.9")

    with pytest.raises(InstallationError, match="Another QGIS"):
        folder.install(fake(), MODEL, CPU, tmp_path / "wheels")
    other.kill()
    other.communicate()
    folder.install(fake(), MODEL, CPU, tmp_path / "wheels")

    assert left_in(folder) == ["packages"]


def test_what_could_not_be_swapped_is_swapped_at_the_next_start(folder: PackageFolder, monkeypatch: pytest.MonkeyPatch):
    (folder.path / "onnxruntime").mkdir(parents=True)
    new = folder.path.with_name("packages.next")
    (new / "newer").mkdir(parents=True)

    folder.finish_pending()

    assert [p.name for p in folder.path.iterdir()] == ["newer"]
    assert left_in(folder) == ["packages"]


def test_what_was_there_stays_where_the_new_packages_can_not_be_moved(
    folder: PackageFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """As on Windows, where a virus scanner reads what was just written."""
    (folder.path / "older").mkdir(parents=True)
    write_onnxruntime(tmp_path / "wheels", "9.9")
    move = os.replace

    def moved(source: Path, target: Path) -> None:
        if target == folder.path and (source / "onnxruntime").exists():
            raise PermissionError(13, "Access is denied")
        move(source, target)

    monkeypatch.setattr(os, "replace", moved)
    with pytest.raises(InstallationError, match=r"Access is denied.*Nothing was changed"):
        folder.install(fake(), MODEL, CPU, tmp_path / "wheels")

    assert [p.name for p in folder.path.iterdir()] == ["older"]
    assert left_in(folder) == ["packages"]


def test_an_index_that_can_not_be_reached_is_no_missing_package(folder: PackageFolder, monkeypatch: pytest.MonkeyPatch):
    for name in ("PIP_FIND_LINKS", "PIP_NO_INDEX", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple/")
    monkeypatch.setenv("PIP_RETRIES", "1")

    with pytest.raises(InstallationError, match=r"can't be reached\. Check the network and the proxy"):
        folder.install(fake(), MODEL, CPU)

    assert left_in(folder) == []


def test_a_download_with_another_checksum_is_told(
    folder: PackageFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("PIP_FIND_LINKS", "PIP_NO_INDEX", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    write_onnxruntime(tmp_path / "index" / "onnxruntime", "9.9")
    (wheel,) = (tmp_path / "index" / "onnxruntime").iterdir()
    link = f'<a href="{wheel.name}#sha256={"0" * 64}">{wheel.name}</a>'
    (wheel.parent / "index.html").write_text(f"<html><body>{link}</body></html>")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", (tmp_path / "index").as_uri())

    with pytest.raises(InstallationError, match="not what the package index tells"):
        folder.install(fake(), MODEL, CPU)

    assert left_in(folder) == []


def test_each_python_gets_the_newest_wheels_there_are():
    def versions(python: tuple[int, int], numpy: tuple[int, int]) -> list[str]:
        return [p.version for p in wanted_packages(["onnxruntime", "skimage"], CPU, python, numpy)][:2]

    assert versions((3, 9), (1, 20)) == ["1.19.2", "0.19.3"]
    assert versions((3, 10), (1, 24)) == ["1.23.2", "0.25.2"]
    assert versions((3, 12), (1, 26)) == ["1.32.0", "0.25.2"]
    assert versions((3, 14), (2, 4)) == ["1.32.0", "0.26.0"]


@pytest.mark.parametrize(
    ("machine", "release", "version"),
    [("arm64", "15.1", "1.32.0"), ("arm64", "13.6.1", "1.23.2"), ("x86_64", "15.1", "1.23.2")],
)
def test_a_mac_gets_the_newest_wheel_for_its_processor_and_release(monkeypatch, machine, release, version):
    """From 1.24 on there are wheels for macOS 14 on Apple's processors alone."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "mac_ver", lambda: (release, ("", "", ""), machine))
    assert wanted_packages(["onnxruntime"], CPU, (3, 12))[0].version == version
    assert wanted_packages(["onnxruntime"], CPU, (3, 9))[0].version == "1.19.2"


def test_the_interpreter_of_each_system_is_among_the_candidates():
    mac = "/Applications/QGIS.app/Contents/MacOS"
    assert f"{mac}/bin/python3.9" in candidates("darwin", (3, 9), f"{mac}/QGIS", "/nowhere", "/nowhere")
    linux = candidates("linux", (3, 11), "/usr/local/bin/python3", "/usr", "/usr")
    assert linux[0] == "/usr/bin/python3.11"
    windows = candidates(
        "win32", (3, 12), "C:/QGIS/bin/qgis-bin.exe", "C:/QGIS/apps/Python312", "C:/QGIS/apps/Python312"
    )
    assert windows[0].endswith("Python312/python.exe")
    assert not any("qgis-bin" in program for program in windows)


def test_the_environment_does_not_lead_a_child_astray(monkeypatch: pytest.MonkeyPatch):
    dirty = {
        "PYTHONHOME": "/qgis",
        "PYTHONPATH": "/x",
        "PIP_TARGET": "/y",
        "PIP_INDEX_URL": "https://mirror",
        "PATH": "/bin",
    }

    clean = clean_environment(dirty)

    assert not {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET"} & set(clean)
    assert clean["PIP_INDEX_URL"] == "https://mirror"
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    assert python_interpreter.find_interpreter().environment.get("PYTHONHOME") != "/nowhere"


def test_no_module_is_taken_from_where_qgis_was_started(folder: PackageFolder, tmp_path: Path, monkeypatch):
    """As by a double click on a project, in whose folder scripts of any name may lie."""
    for name in ("json", "numpy", "pip"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('this was run')")
    write_onnxruntime(tmp_path / "wheels", "9.9")
    monkeypatch.chdir(tmp_path)
    assert folder.install(fake(), MODEL, CPU, Path("wheels")).versions["onnxruntime"] == "9.9"


def test_pip_is_found_as_a_wheel_where_it_is_not_installed(tmp_path: Path):
    bare = tmp_path / "bare"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", bare], check=True)
    write_wheel(tmp_path / "wheels", "pip", "99", {"pip/__init__.py": "", "pip/__main__.py": "print('pip 99')"})
    interpreter = python_interpreter.Interpreter(str(bare / "bin" / "python"), clean_environment({}))

    command = python_interpreter.pip_command(interpreter, tmp_path / "wheels")

    assert command[1].endswith(str(Path("pip-99-py3-none-any.whl") / "pip"))
