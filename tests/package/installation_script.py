"""Runs inside the QGIS desktop: installs the zip as the Plugin Manager does, twice, removes it, and keeps a record.

ZIP names the archive and RESULT the JSON file for the notes; test_installation.py reads them.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import cast

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

PLUGIN = "glacier_terminus_plugin"


def main() -> None:
    """Note everything in RESULT and leave QGIS, whatever happens."""
    notes: dict[str, object] = {}
    try:
        carry_out(notes)
    except Exception:  # noqa: BLE001  # the test that reads the notes fails with it
        notes["failure"] = traceback.format_exc()
    Path(os.environ["RESULT"]).write_text(json.dumps(notes, indent=1), encoding="utf-8")
    qgis.utils.iface.actionExit().trigger()


def carry_out(notes: dict[str, object]) -> None:
    """Install, upgrade, open the dock, uninstall; what QGIS holds is noted before, between and after."""
    archive = os.environ["ZIP"]
    notes["before"] = what_qgis_holds()
    installer = pyplugin_installer.instance()
    installer.installFromZipFile(archive)
    notes["installed"] = what_qgis_holds()
    installer.installFromZipFile(archive)
    notes["upgraded"] = what_qgis_holds()
    window = qgis.utils.iface.mainWindow()
    cast(QAction, window.findChild(QAction, "glacierTerminusDockAction")).trigger()
    QgsApplication.processEvents()
    notes["dock open"] = what_qgis_holds()
    installer.uninstallPlugin(PLUGIN, quiet=True)
    for _ in range(3):  # what was deleted later is gone after the events
        QgsApplication.sendPostedEvents()
        QgsApplication.processEvents()
    notes["removed"] = what_qgis_holds()


def what_qgis_holds() -> dict[str, list[str]]:
    """The plugin and all that it may have added to QGIS: folders, modules, providers, docks, actions."""
    window = qgis.utils.iface.mainWindow()
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"
    toolbars = cast("list[QToolBar]", window.findChildren(QToolBar))
    return {
        "active": sorted(name for name in qgis.utils.active_plugins if name == PLUGIN),
        "folders": sorted(path.name for path in folder.glob("*")),
        "modules": sorted(name for name in sys.modules if name.split(".")[0] == PLUGIN),
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "docks": sorted(dock.objectName() for dock in window.findChildren(QDockWidget)),
        "menus": sorted(action.text() for action in window.menuBar().actions()),
        "raster menu": sorted(action.text() for action in qgis.utils.iface.rasterMenu().actions()),
        "buttons": sorted(action.text() for toolbar in toolbars for action in toolbar.actions()),
    }


qgis.utils.iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, main))
