"""The plugin put together as a user gets it: its tracked files with metadata.txt and LICENSE, as folder or as zip.

    package.py stage FOLDER      FOLDER/glacier_terminus_plugin, replaced
    package.py deploy PROFILE    the same in a QGIS profile (its name, or its path)
    package.py zip FOLDER        FOLDER/glacier_terminus_plugin-VERSION.zip, if it keeps the plugin site's rules

Files that git does not track are left out, and named. Needs Python and git alone.
"""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "glacier_terminus_plugin"
BESIDE_THE_PLUGIN = ("metadata.txt", "LICENSE")  # at the top of the repository, inside the folder that is shipped

MAX_ZIP_BYTES = 25_000_000
FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold: the same files give the same bytes
REQUIRED_METADATA = [
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "homepage",
    "tracker",
    "repository",
]
EXPECTED_METADATA = {"qgisMinimumVersion": "3.22", "qgisMaximumVersion": "4.99", "hasProcessingProvider": "yes"}
BINARY_SUFFIXES = (".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib", ".exe", ".bat", ".sh")


class PackagingError(Exception):
    """The plugin cannot be put together; the message says why and what to do."""


@dataclass(frozen=True)
class ShippedFile:
    """One file of the plugin: where it lies here, its path from the plugin's folder, and git's mode for it."""

    source: Path
    path: str
    mode: str


def shipped_files(root: Path = ROOT) -> list[ShippedFile]:
    """All files of the plugin in the order of their paths. Raises PackagingError outside a git work tree."""
    listing = _git(root, "ls-files", "--stage", "-z", "--", PLUGIN, *BESIDE_THE_PLUGIN)
    files = []
    for entry in listing.split("\0")[:-1]:
        attributes, name = entry.split("\t", 1)
        source = root / name
        if source.is_symlink() or source.exists():  # a file deleted here and not yet in git is gone for us too
            files.append(ShippedFile(source, name.removeprefix(PLUGIN + "/"), attributes.split()[0]))
    return sorted(files, key=lambda file: file.path)


def untracked_files(root: Path = ROOT) -> list[str]:
    """The files of the plugin that git neither tracks nor ignores."""
    listing = _git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", PLUGIN, *BESIDE_THE_PLUGIN)
    return listing.split("\0")[:-1]


def _git(root: Path, *arguments: str) -> str:
    try:
        result = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True)
    except FileNotFoundError:
        raise PackagingError(
            "git is missing: install it; the plugin is put together from the files git tracks"
        ) from None
    except subprocess.CalledProcessError as error:
        raise PackagingError(f"git cannot list the plugin's files in {root}: {error.stderr.strip()}") from None
    return result.stdout


def read_metadata(path: Path) -> dict[str, str]:
    """The [general] section of a metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]  # the site's keys are in mixed case
    parser.read(path, encoding="utf-8")
    return dict(parser["general"]) if parser.has_section("general") else {}


def metadata_problems(metadata: dict[str, str], pip_dependencies: list[str]) -> list[str]:
    """What the plugin site, or a user who reads it there, would miss in the metadata; empty when nothing."""
    problems = [f"metadata.txt: {key} is missing" for key in REQUIRED_METADATA if not metadata.get(key, "").strip()]
    for key, expected in EXPECTED_METADATA.items():
        if metadata.get(key) != expected:
            problems.append(f"metadata.txt: {key} is {metadata.get(key)!r}, expected {expected!r}")
    if "plugin" in metadata.get("name", "").lower():
        problems.append(f"metadata.txt: name is {metadata['name']!r}; the site refuses the word 'plugin' in it")
    if not re.fullmatch(r"\d+\.\d+\.\d+(-\w+)?", metadata.get("version", "")):
        problems.append(f"metadata.txt: version is {metadata.get('version')!r}, expected one like 1.2.3 or 1.2.3-rc1")
    for package in pip_dependencies:
        if package not in metadata.get("about", ""):
            problems.append(f"metadata.txt: about does not name the Python package {package}, which the plugin needs")
    return problems


def file_problems(files: list[ShippedFile], metadata: dict[str, str]) -> list[str]:
    """What the site's rules forbid among the files, or miss; empty when nothing."""
    paths = {file.path for file in files}
    problems = [f"{name} is missing" for name in ("__init__.py", "metadata.txt", "LICENSE") if name not in paths]
    icon = metadata.get("icon")
    if icon and icon not in paths:
        problems.append(f"metadata.txt: icon names {icon}, which is not in the plugin")
    for file in files:
        parts = file.path.split("/")
        if any(part.startswith(".") or part == "__pycache__" for part in parts):
            problems.append(f"{file.path}: hidden files and __pycache__ are not allowed")
        if file.path.lower().endswith(BINARY_SUFFIXES):
            problems.append(f"{file.path}: compiled files, libraries and executables are not allowed")
        if file.mode == "100755":
            problems.append(f"{file.path}: has the executable bit; git update-index --chmod=-x takes it away")
        elif file.mode != "100644":
            problems.append(f"{file.path}: is a link, not a plain file")
    return problems


def stage(folder: Path, root: Path = ROOT) -> Path:
    """Put the plugin into the folder, in place of what was there under its name; returns the plugin's folder."""
    target = folder / PLUGIN
    if target.is_symlink():
        raise PackagingError(f"{target} is a link to {os.readlink(target)}: remove it, and run this again")
    part = folder / f"{PLUGIN}.part"
    shutil.rmtree(part, ignore_errors=True)
    for file in shipped_files(root):
        copy = part / file.path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file.source, copy)
    if target.exists():
        shutil.rmtree(target)
    part.rename(target)
    return target


def profile_folder(profile: str) -> Path:
    """The folder of a QGIS profile given by its name or its path. Raises PackagingError where there is none."""
    if os.sep in profile or "/" in profile:
        folder = Path(profile).expanduser()
    else:
        folder = _profiles_root() / profile
    if not folder.is_dir():
        beside = sorted(entry.name for entry in folder.parent.glob("*") if entry.is_dir())
        there = f"there are: {', '.join(beside)}" if beside else "QGIS makes the first one when it is started"
        raise PackagingError(f"no QGIS profile at {folder} ({there}); name one by PROFILE=, or start QGIS once")
    return folder


def _profiles_root() -> Path:
    """Where this user's QGIS keeps its profiles."""
    custom = os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
    if custom:
        return Path(custom) / "profiles"
    share = Path.home() / ("Library/Application Support" if sys.platform == "darwin" else ".local/share")
    newest_first = [share / "QGIS" / generation / "profiles" for generation in ("QGIS4", "QGIS3")]
    return next((root for root in newest_first if root.is_dir()), newest_first[-1])


def build_zip(folder: Path, root: Path = ROOT) -> Path:
    """Write the zip into the folder and return its path. Raises PackagingError that lists all broken rules."""
    metadata = read_metadata(root / "metadata.txt")
    files = shipped_files(root)
    problems = metadata_problems(metadata, pip_dependencies(root)) + file_problems(files, metadata)
    if problems:
        raise PackagingError("\n  ".join(["the plugin site would refuse this:", *problems]))
    target = folder / f"{PLUGIN}-{metadata['version']}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".zip.part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in files:
            entry = zipfile.ZipInfo(f"{PLUGIN}/{file.path}", FIXED_TIME)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.source.read_bytes())
    size = part.stat().st_size
    if size > MAX_ZIP_BYTES:
        part.unlink()
        raise PackagingError(f"the zip has {size:,} bytes, and the site takes {MAX_ZIP_BYTES:,} at most")
    part.replace(target)
    return target


def pip_dependencies(root: Path = ROOT) -> list[str]:
    """The names of the packages in the list that the plugin's own set-up installs."""
    lines = (root / ".ci" / "requirements-runtime.txt").read_text(encoding="utf-8").splitlines()
    return [re.split(r"[=<>~!;\[ ]", line, maxsplit=1)[0] for line in lines if line and not line.startswith("#")]


def main(arguments: list[str]) -> int:
    """Carry out one command of those in this file's first lines."""
    try:
        match arguments:
            case ["stage", folder]:
                stage(Path(folder))
            case ["deploy", profile]:
                target = stage(profile_folder(profile) / "python" / "plugins")
                print(
                    f"plugin put into {target}; restart QGIS and switch it on in Plugins > Manage and Install Plugins"
                )
            case ["zip", folder]:
                target = build_zip(Path(folder))
                print(f"{target}: {target.stat().st_size:,} bytes")
            case _:
                print(__doc__, file=sys.stderr)
                return 2
        for name in untracked_files():
            print(f"package: left out, as git does not track it: {name}", file=sys.stderr)
    except PackagingError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
