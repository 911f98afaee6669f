"""The arrows between the rooms of the code: every import is walked, lazy ones too, and a wrong one fails.

gui -> algorithms -> core <- training
gui -> core          batch -> core
"""

from __future__ import annotations

import ast
import functools
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "glacier_terminus_plugin"
PACKAGES = (PLUGIN, "training", "tests")

TOP_LEVEL = {
    *(".ci", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md"),
    *("metadata.txt", "pyproject.toml", PLUGIN, "training", "tests"),
}


@dataclass(frozen=True)
class Room:
    """What the files under a path may import beside the standard library, each name with all that is below it."""

    path: str
    anywhere: tuple[str, ...]
    in_functions: dict[str, tuple[str, ...]] = field(default_factory=dict)  # module: the files that may

    def holds(self, file: str) -> bool:
        """Whether the file, a path from the repository's top, belongs to this room."""
        return file == self.path or file.startswith(self.path + "/")


CORE = f"{PLUGIN}.core"
ALGORITHMS = f"{PLUGIN}.algorithms"
GUI = f"{PLUGIN}.gui"
BATCH = f"{PLUGIN}.batch"

# What `make demo` and `make bench` may use: neither installs torch.
RUN_WITHOUT_TORCH = (
    *("numpy", "osgeo", "qgis", PLUGIN),
    *("training.synthetic", "training.line_tracing"),
    *("tests.conftest", "tests.demo", "tests.languages", "tests.benchmarks"),
)

# The first room that holds a file judges it.
ROOMS = (
    Room(
        f"{PLUGIN}/core",
        ("numpy", "osgeo", CORE),
        {
            "onnxruntime": ("onnx_runtime.py",),
            "scipy": ("front_path.py", "line_distance.py", "line_sampling.py"),
            "skimage": ("line_sampling.py",),
        },
    ),
    # QtGui holds colours and icons, no widgets
    Room(
        f"{PLUGIN}/algorithms", ("numpy", "osgeo", "qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui", CORE, ALGORITHMS)
    ),
    Room(f"{PLUGIN}/gui", ("numpy", "qgis", CORE, ALGORITHMS, GUI)),
    Room(f"{PLUGIN}/batch", ("numpy", CORE, BATCH), {"dask": ("*",), "distributed": ("*",)}),
    Room(PLUGIN, ("qgis", f"{PLUGIN}.plugin", CORE, ALGORITHMS, GUI)),
    # The demo runs these two.
    Room("training/synthetic.py", ("numpy",), {"osgeo": ("synthetic.py",)}),
    Room("training/line_tracing.py", ("numpy", "scipy", "skimage")),
    Room(
        "training",
        ("numpy", "osgeo", "torch", "onnx", "PIL", "scipy", "skimage", CORE, "training"),
        {
            "onnxruntime": ("export.py", "onnx_variants.py"),  # the parity check before a definition; the quantiser
            "matplotlib": ("rate_plot.py",),  # brought by QGIS; without it there is a table and no picture
        },
    ),
    Room("tests/demo", ("pytest", *RUN_WITHOUT_TORCH)),
    Room("tests/benchmarks/training_epoch.py", ("numpy", "torch", "training")),  # `make benchtrain` has torch
    Room("tests/benchmarks", ("onnxruntime", *RUN_WITHOUT_TORCH), {"onnx": ("many_bands.py",)}),
)


@dataclass(frozen=True)
class Import:
    """One module that a file imports; `module` is "?" where only a run could tell which."""

    file: str
    line: int
    module: str
    lazy: bool


@functools.cache  # the copies of the code below differ in one file each
def imports_of(file: str, source: str) -> list[Import]:
    """All imports of a file, in statements and in calls of import_module and __import__, at any depth."""
    found = []
    for node, lazy in _walk(ast.parse(source), lazy=False):
        line = getattr(node, "lineno", 0)
        found += [Import(file, line, module, lazy) for module in _modules(node, _package_of(file))]
    return found


def _walk(node: ast.AST, lazy: bool) -> Iterator[tuple[ast.AST, bool]]:
    """Every node below this one, with whether it runs only when a function is called (or never: TYPE_CHECKING)."""
    for child in ast.iter_child_nodes(node):
        yield child, lazy
        runs_later = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for_types = isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING")
        yield from _walk(child, lazy or runs_later or for_types)


def _package_of(file: str) -> list[str]:
    """The parts of the package that a relative import of this file starts from."""
    return file.split("/")[:-1]


def _modules(node: ast.AST, package: list[str]) -> list[str]:
    """The full names that a node imports; [] for a node that imports nothing."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        start = _absolute("." * node.level + (node.module or ""), package)
        return [f"{start}.{alias.name}" for alias in node.names]
    if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {"import_module", "__import__"}:
        name = node.args[0] if node.args else None
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            return [_absolute(name.value, package)]
        return ["?"]
    return []


def _absolute(name: str, package: list[str]) -> str:
    """A module name without leading dots."""
    level = len(name) - len(name.lstrip("."))
    if level == 0:
        return name
    return ".".join([*package[: len(package) - level + 1], *filter(None, [name[level:]])])


def breaches(root: Path) -> list[str]:
    """One sentence for each import under the root that its room does not allow."""
    found = []
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            file = path.relative_to(root).as_posix()
            room = next((room for room in ROOMS if room.holds(file)), None)
            for used in imports_of(file, path.read_text(encoding="utf-8")):
                reason = _breach(used, room)
                if reason:
                    found.append(f"{file}:{used.line} imports {used.module}: {reason}")
    return found


def _breach(used: Import, room: Room | None) -> str | None:
    """Why an import is not allowed, or None where it is; tests outside a room may import everything but Qt itself."""
    top = used.module.split(".")[0]
    if top in {"PyQt5", "PyQt6", "PySide2", "PySide6"}:
        return "Qt comes from qgis.PyQt, which is Qt 5 or 6 as QGIS is"
    if room is None or top in sys.stdlib_module_names or _is_under(used.module, room.anywhere):
        return None
    if used.module == "?":
        return "the name is not written out, so nobody can tell where the arrow points"
    files = room.in_functions.get(top)
    if files is None:
        return f"{room.path} may import {', '.join([*room.anywhere, *room.in_functions])} alone"
    if files != ("*",) and used.file.split("/")[-1] not in files:
        return f"in {room.path} only {', '.join(files)} may import it"
    return None if used.lazy else "it is to be imported inside the function that needs it"


def _is_under(module: str, allowed: tuple[str, ...]) -> bool:
    return any(module == name or module.startswith(name + ".") for name in allowed)


@pytest.fixture(scope="module")
def breaches_here() -> list[str]:
    return breaches(ROOT)


def test_every_import_follows_the_arrows(breaches_here: list[str]):
    assert breaches_here == []


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("core/planted.py", "import qgis"),
        ("core/planted.py", "import os, qgis.core as q"),
        ("core/planted.py", "import torch"),
        ("core/planted.py", "import onnx"),
        ("core/planted.py", "import matplotlib.pyplot"),
        ("core/planted.py", "import glacier_terminus_plugin"),
        ("core/planted.py", "def f():\n    from qgis.core import QgsProject"),
        ("core/planted.py", "def f():\n    import onnxruntime"),
        ("core/planted.py", "from ..algorithms import provider"),
        ("core/planted.py", "from .. import gui"),
        ("core/planted.py", "from glacier_terminus_plugin import plugin"),
        ("core/planted.py", "class A:\n    async def f(self):\n        import training.hrnet"),
        ("core/planted.py", "import importlib\nf = lambda: importlib.import_module('torch')"),
        ("core/planted.py", "from importlib import import_module\nimport_module('..gui', __package__)"),
        ("core/planted.py", "def f(name):\n    return __import__(name)"),
        ("core/planted.py", "try:\n    __import__('qgis.utils')\nexcept ImportError:\n    pass"),
        ("core/planted.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import qgis.core"),
        ("core/onnx_runtime.py", "import onnxruntime"),
        ("core/onnx_runtime.py", "class A:\n    import onnxruntime"),
        ("core/terminus.py", "def f():\n    from scipy import ndimage"),
        ("core/front_path.py", "from scipy import ndimage"),
        ("algorithms/planted.py", "from qgis.gui import QgsMapTool"),
        ("algorithms/planted.py", "from qgis.PyQt import QtWidgets"),
        ("algorithms/planted.py", "from qgis.PyQt.QtWidgets import QLabel"),
        ("algorithms/planted.py", "def f():\n    from ..gui import dock"),
        ("algorithms/planted.py", "import onnxruntime"),
        ("gui/planted.py", "from PyQt5.QtWidgets import QLabel"),
        ("gui/planted.py", "def f():\n    import onnx"),
        ("gui/planted.py", "import training.synthetic"),
        ("batch/planted.py", "import qgis.core"),
        ("batch/planted.py", "import dask.distributed"),
        ("planted.py", "def f():\n    import torch"),
        ("../training/planted.py", "def f():\n    import qgis.core"),
        ("../training/planted.py", "from glacier_terminus_plugin.algorithms import provider"),
        ("../training/synthetic.py", "def f():\n    import torch"),
        ("../tests/demo/planted.py", "import torch"),
        ("../tests/demo/planted.py", "from training import hrnet"),
        ("../tests/planted.py", "import PyQt6.QtCore"),
    ],
)
def test_a_planted_breach_is_seen(tmp_path: Path, breaches_here: list[str], file: str, code: str):
    copy_of_the_code(tmp_path)
    planted = (tmp_path / PLUGIN / file).resolve()
    planted.parent.mkdir(parents=True, exist_ok=True)
    with planted.open("a", encoding="utf-8") as stream:
        stream.write(f"\n{code}\n")

    found = set(breaches(tmp_path)) - set(breaches_here)

    assert len(found) == 1, found
    assert found.pop().startswith(planted.relative_to(tmp_path.resolve()).as_posix())


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (
            "core/planted.py",
            "import json, numpy as np\nfrom osgeo import gdal\nfrom .errors import GlacierTerminusError",
        ),
        ("core/onnx_runtime.py", "def f():\n    import onnxruntime"),
        ("algorithms/planted.py", "from qgis.core import QgsProject\nfrom ..core import errors"),
        ("gui/planted.py", "from qgis.gui import QgsDockWidget\nfrom qgis.PyQt.QtWidgets import QLabel"),
        ("batch/planted.py", "def f():\n    from dask.distributed import Client"),
        ("../training/planted.py", "import torch\nfrom glacier_terminus_plugin.core import normalisation"),
        ("../tests/planted.py", "import torch, qgis.core, glacier_terminus_plugin.gui"),
    ],
)
def test_an_import_along_the_arrows_is_allowed(tmp_path: Path, file: str, code: str):
    planted = (tmp_path / PLUGIN / file).resolve()
    planted.parent.mkdir(parents=True)
    planted.write_text(code, encoding="utf-8")

    assert breaches(tmp_path) == []


def copy_of_the_code(target: Path) -> None:
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            copy = target / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


def test_inner_init_files_are_empty():
    inner = [path for package in PACKAGES for path in (ROOT / package).rglob("__init__.py")]
    full = [path.relative_to(ROOT).as_posix() for path in inner if path.stat().st_size]

    assert inner
    assert full in ([], [f"{PLUGIN}/__init__.py"])  # QGIS wants classFactory there


def test_the_top_level_holds_what_the_house_rules_name_and_nothing_else():
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    entries = {name.split("/")[0] for name in listing.stdout.split("\0") if name}

    assert entries - TOP_LEVEL == set()
