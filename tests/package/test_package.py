"""The zip of the plugin: the rules of the plugin site, the same bytes twice, and what stage and deploy put where."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = "glacier_terminus_plugin"


@pytest.fixture(scope="module")
def packaging() -> ModuleType:
    spec = importlib.util.spec_from_file_location("glacier_terminus_packaging", ROOT / ".ci" / "package.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A small repository with this one's metadata and licence, and a plugin of three files; all is tracked."""
    root = tmp_path / "repository"
    (root / PLUGIN / "core").mkdir(parents=True)
    (root / ".ci").mkdir()
    for name in ("metadata.txt", "LICENSE", ".ci/requirements-runtime.txt"):
        shutil.copyfile(ROOT / name, root / name)
    without_icon = [line for line in (root / "metadata.txt").read_text().splitlines() if not line.startswith("icon=")]
    (root / "metadata.txt").write_text("\n".join(without_icon))
    (root / PLUGIN / "__init__.py").write_text("def classFactory(iface): ...\n")
    (root / PLUGIN / "core" / "__init__.py").write_text("")
    (root / PLUGIN / "core" / "errors.py").write_text("class PlantedError(Exception): ...\n")
    git(root, "init", "-q")
    git(root, "add", "-A", "-f")
    return root


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


def test_this_repository_gives_a_valid_zip(packaging: ModuleType, tmp_path: Path):
    archive = zipfile.ZipFile(packaging.build_zip(tmp_path))
    names = archive.namelist()

    assert archive.testzip() is None
    assert {name.split("/")[0] for name in names} == {PLUGIN}
    assert {f"{PLUGIN}/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE", "plugin.py")} <= set(names)
    assert any(name.endswith(".onnx") for name in names)


def test_the_same_files_give_the_same_bytes(packaging: ModuleType, repository: Path, tmp_path: Path):
    first = packaging.build_zip(tmp_path / "first", repository)
    for path in repository.rglob("*.py"):
        os.utime(path, (2_000_000_000, 2_000_000_000))
    second = packaging.build_zip(tmp_path / "second", repository)

    assert first.read_bytes() == second.read_bytes()


def test_untracked_files_are_left_out_and_named(packaging: ModuleType, repository: Path, tmp_path: Path):
    (repository / PLUGIN / "scratch.py").write_text("")

    names = zipfile.ZipFile(packaging.build_zip(tmp_path, repository)).namelist()

    assert f"{PLUGIN}/scratch.py" not in names
    assert packaging.untracked_files(repository) == [f"{PLUGIN}/scratch.py"]


def edited_metadata(old: str, new: str) -> Callable[[Path], None]:
    def edit(root: Path) -> None:
        path = root / "metadata.txt"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return edit


def added_file(path: str, content: bytes = b"x") -> Callable[[Path], None]:
    def add(root: Path) -> None:
        target = root / PLUGIN / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    return add


def made_executable(root: Path) -> None:
    (root / PLUGIN / "core" / "errors.py").chmod(0o755)


def linked_outside(root: Path) -> None:
    (root / PLUGIN / "passwords").symlink_to("/etc/passwd")


@pytest.mark.parametrize(
    ("breach", "complaint"),
    [
        (edited_metadata("name=Glacier Terminus", "name=Glacier Terminus Plugin"), "refuses the word 'plugin'"),
        (edited_metadata("qgisMinimumVersion=3.22", "qgisMinimumVersion=3.0"), "qgisMinimumVersion is '3.0'"),
        (edited_metadata("qgisMaximumVersion=4.99\n", ""), "qgisMaximumVersion is None"),
        (edited_metadata("hasProcessingProvider=yes\n", ""), "hasProcessingProvider is None"),
        (edited_metadata("onnxruntime", "a runtime"), "about does not name the Python package onnxruntime"),
        (edited_metadata("email=", "mail="), "email is missing"),
        (edited_metadata("tracker=", "bugs="), "tracker is missing"),
        (edited_metadata("version=0", "version=v0"), "expected one like 1.2.3"),
        (edited_metadata("category=", "icon=icons/none.svg\ncategory="), "icon names icons/none.svg"),
        (added_file(".hidden"), ".hidden: hidden files"),
        (added_file(".settings/a.txt"), ".settings/a.txt: hidden files"),
        (added_file("__pycache__/a.txt"), "__pycache__/a.txt: hidden files and __pycache__"),
        (added_file("core/a.pyc"), "core/a.pyc: compiled files"),
        (added_file("core/libtorch.so"), "core/libtorch.so: compiled files"),
        (added_file("core/Tool.EXE"), "core/Tool.EXE: compiled files"),
        (made_executable, "core/errors.py: has the executable bit"),
        (linked_outside, "passwords: is a link"),
        (lambda root: (root / "LICENSE").unlink(), "LICENSE is missing"),
        (lambda root: (root / PLUGIN / "__init__.py").unlink(), "__init__.py is missing"),
        (added_file("models/large.onnx", os.urandom(25_100_000)), "the site takes 25,000,000 at most"),
    ],
)  # fmt: skip
def test_a_broken_rule_is_named_and_no_zip_made(
    packaging: ModuleType, repository: Path, tmp_path: Path, breach: Callable[[Path], None], complaint: str
):
    breach(repository)
    git(repository, "add", "-A", "-f")

    with pytest.raises(packaging.PackagingError) as error:
        packaging.build_zip(tmp_path / "zips", repository)

    assert complaint in str(error.value)
    assert list(tmp_path.glob("zips/*")) == []


def test_all_broken_rules_are_named_at_once(packaging: ModuleType, repository: Path, tmp_path: Path):
    edited_metadata("email=", "mail=")(repository)
    added_file("core/a.pyc")(repository)
    git(repository, "add", "-A", "-f")

    with pytest.raises(packaging.PackagingError) as error:
        packaging.build_zip(tmp_path, repository)

    assert "email" in str(error.value)
    assert "core/a.pyc" in str(error.value)


def test_stage_gives_the_files_of_the_zip_and_replaces_older_ones(
    packaging: ModuleType, repository: Path, tmp_path: Path
):
    old = tmp_path / "plugins" / PLUGIN / "removed_since.py"
    old.parent.mkdir(parents=True)
    old.write_text("")

    target = packaging.stage(tmp_path / "plugins", repository)

    staged = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert staged == {"LICENSE", "__init__.py", "core/__init__.py", "core/errors.py", "metadata.txt"}
    assert [path.name for path in (tmp_path / "plugins").iterdir()] == [PLUGIN]


def test_stage_leaves_a_link_that_somebody_made_alone(packaging: ModuleType, repository: Path, tmp_path: Path):
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / PLUGIN).symlink_to(theirs)

    with pytest.raises(packaging.PackagingError, match="is a link to"):
        packaging.stage(tmp_path / "plugins", repository)

    assert theirs.is_dir()


def test_outside_a_work_tree_one_sentence_says_so(packaging: ModuleType, tmp_path: Path):
    with pytest.raises(packaging.PackagingError, match="git cannot list the plugin's files"):
        packaging.shipped_files(tmp_path)


def test_deploy_finds_a_profile_by_name_and_names_those_there_are(
    packaging: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("QGIS_CUSTOM_CONFIG_PATH", str(tmp_path))
    (tmp_path / "profiles" / "default").mkdir(parents=True)

    assert packaging.profile_folder("default") == tmp_path / "profiles" / "default"
    assert packaging.profile_folder(str(tmp_path / "profiles")) == tmp_path / "profiles"
    with pytest.raises(packaging.PackagingError, match=r"no QGIS profile at .*other \(there are: default\)"):
        packaging.profile_folder("other")


def test_make_deploy_puts_the_plugin_into_the_profile(tmp_path: Path):
    make = ["make", "--no-print-directory", "deploy", f"PROFILE={tmp_path}"]
    result = subprocess.run(make, cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stderr
    assert (tmp_path / "python" / "plugins" / PLUGIN / "metadata.txt").is_file()
    assert "restart QGIS" in result.stdout
