"""QGIS 4 has Qt 6, whose Python knows enums by their scope alone and lacks some names: the plugin keeps to both."""

from __future__ import annotations

import ast
import enum
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PLUGIN = Path(__file__).resolve().parent.parent / "glacier_terminus_plugin"

# Names that no release of QGIS 4 has, or not every one of them.
GONE = {
    *("QRegExp", "QRegExpValidator", "QDesktopWidget", "QTextCodec", "QMatrix", "QStringRef", "QGLWidget"),
    *("exec_", "print_", "globalPos", "globalX", "globalY", "localPos", "windowPos", "screenPos"),
    *("toTime_t", "fromTime_t", "setTime_t", "MidButton", "AA_EnableHighDpiScaling"),
    *("QtWebKit", "QtWebKitWidgets", "QtScript", "QtXmlPatterns"),
    "QgsProcessingAlgorithmDialogBase",  # renamed in 4.2
}


def faults(source: str) -> list[str]:
    """One sentence for each name in a module's code that Qt 6 does not know so."""
    tree = ast.parse(source)
    imported = dict(_imported(tree))
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom | ast.Attribute):
            continue
        names = [node.attr] if isinstance(node, ast.Attribute) else [alias.name for alias in node.names]
        found += [f"{node.lineno}: {name} is not in every QGIS 4" for name in names if name.split(".")[-1] in GONE]
        if isinstance(node, ast.Attribute):
            owner = _resolved(node.value, imported)
            value = getattr(owner, node.attr, None)
            if owner is not None and owner is imported.get("QVariant"):
                found.append(f"{node.lineno}: {ast.unparse(node)}: Qt 6 has the types in QMetaType.Type")
            elif _is_enum(value) and owner is not type(value):
                found.append(f"{node.lineno}: {ast.unparse(node)} lacks its scope, {type(value).__name__}")
    return found


def _imported(tree: ast.Module) -> Iterator[tuple[str, Any]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("qgis."):
            module = importlib.import_module(node.module)
            for alias in node.names:
                yield alias.asname or alias.name, getattr(module, alias.name, None)


def _resolved(node: ast.expr, imported: dict[str, Any]) -> Any:
    """What a name, or a dotted name, of Qt or QGIS stands for; None where only a run could tell."""
    if isinstance(node, ast.Name):
        return imported.get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(_resolved(node.value, imported), node.attr, None)
    return None


def _is_enum(value: Any) -> bool:
    """Qt 5's enums are kinds of int, Qt 6's those of Python."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


@pytest.mark.parametrize("path", sorted(PLUGIN.rglob("*.py")), ids=lambda path: path.relative_to(PLUGIN).as_posix())
def test_the_code_uses_what_qt_6_knows(path: Path):
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt\nside = Qt.AlignLeft",
        "from qgis.PyQt.QtWidgets import QFrame\ndef f(frame):\n    frame.setFrameShape(QFrame.NoFrame)",
        "from qgis.core import QgsWkbTypes\nkind = QgsWkbTypes.LineGeometry",
        "from qgis.core import Qgis\nlevel = Qgis.Warning",
        "from qgis.PyQt.QtCore import QVariant\nkind = QVariant.Type.Int",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt import QtWebKit",
        "from qgis.gui import QgsProcessingAlgorithmDialogBase",
        "def f(dialog):\n    dialog.exec_()",
        "def f(event):\n    return event.globalPos()",
    ],
)
def test_what_qt_6_does_not_know_is_seen(code: str):
    assert len(faults(code)) == 1


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt\nside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop",
        "from qgis.core import Qgis\nlevel = Qgis.MessageLevel.Warning",
        "from qgis.PyQt.QtCore import QMetaType\nkind = QMetaType.Type.Int",
        "from qgis.PyQt.QtWidgets import QAction, QShortcut",
    ],
)
def test_what_both_know_is_let_pass(code: str):
    assert faults(code) == []
