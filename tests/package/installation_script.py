"""Runs inside the QGIS desktop: installs the zip as the Plugin Manager does, twice, removes it, and keeps a record.

ZIP names the archive, and RESULT the JSON file for the record; test_installation.py starts this and reads it.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

PLUGIN = "glacier_terminus_plugin"
record: dict[str, Any] = {}


def steps() -> Iterator[None]:
    """Install, upgrade, open the dock, uninstall; each yield lets QGIS come to rest."""
    installer = pyplugin_installer.instance()
    record["before"] = what_qgis_holds()
    for step in ("installed", "upgraded"):
        installer.installFromZipFile(os.environ["ZIP"])
        yield
        record[step] = what_qgis_holds()
    action = qgis.utils.iface.mainWindow().findChild(QAction, "glacierTerminusDockAction")
    cast("QAction", action).trigger()
    yield
    record["dock open"] = what_qgis_holds()
    installer.uninstallPlugin(PLUGIN, quiet=True)
    yield
    record["removed"] = what_qgis_holds()


def what_qgis_holds() -> dict[str, list[str]]:
    """The plugin and all that it may have added to QGIS: folders, modules, providers, docks, actions."""
    window = qgis.utils.iface.mainWindow()
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"
    toolbars = cast("list[QToolBar]", window.findChildren(QToolBar))
    return {
        "active": sorted(name for name in qgis.utils.active_plugins if name == PLUGIN),
        "folders": sorted(path.name for path in folder.glob("*")),
        # QGIS takes the modules away, and may leave an empty package above them
        "modules": sorted(name for name, module in sys.modules.items() if name.startswith(PLUGIN) and has_code(module)),
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "docks": sorted(dock.objectName() for dock in window.findChildren(QDockWidget)),
        "menus": sorted(action.text() for action in window.menuBar().actions()),
        "raster menu": sorted(action.text() for action in qgis.utils.iface.rasterMenu().actions()),
        "buttons": sorted(action.text() for toolbar in toolbars for action in toolbar.actions()),
    }


def has_code(module: object) -> bool:
    """Whether a module is more than an empty package."""
    file = getattr(module, "__file__", None)
    return bool(file) and not str(file).endswith("__init__.py")


def advance(run: Iterator[None]) -> None:
    """Take one step and come back; at the end, or at an error, write the record and leave QGIS."""
    try:
        next(run)
    except StopIteration:
        leave()
    except Exception:  # noqa: BLE001  # the test that reads the record fails with it
        record["failure"] = traceback.format_exc()
        leave()
    else:
        QTimer.singleShot(200, lambda: advance(run))


def leave() -> None:
    Path(os.environ["RESULT"]).write_text(json.dumps(record, indent=1), encoding="utf-8")
    qgis.utils.iface.actionExit().trigger()


qgis.utils.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, lambda: advance(steps())))
