"""A made scene in a project, and the plugin in the QGIS of this process."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent

from glacier_terminus_plugin.core import onnx_runtime
from glacier_terminus_plugin.gui.dock import GlacierTerminusDock
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from training.synthetic import SceneParameters, make_scene, write_scene

FLOW = 40.0


@pytest.fixture(scope="session")
def scene_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A glacier that flows to the north-east, named as Landsat scenes are."""
    path = tmp_path_factory.mktemp("scene") / "LE07_L1TP_231012_20040726_20170204_01_T1_B8.tif"
    write_scene(make_scene(SceneParameters(flow_direction_deg=FLOW, seed=4)), path)
    return path


@pytest.fixture
def plugin(qgis_iface: QgisInterface, qtbot: QtBot) -> Iterator[GlacierTerminusPlugin]:
    """The plugin, as the desktop has it; removed afterwards."""
    window = qgis_iface.mainWindow()
    with qtbot.waitExposed(window):
        window.show()
    QgsSettings().remove("glacier_terminus")
    QgsProject.instance().clear()  # of what algorithms' tests have loaded
    plugin = GlacierTerminusPlugin(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()


@pytest.fixture
def image(scene_path: Path, plugin: GlacierTerminusPlugin, qgis_iface: QgisInterface) -> QgsRasterLayer:
    """The scene as the active layer."""
    layer = QgsRasterLayer(str(scene_path), scene_path.stem)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    qgis_iface.setActiveLayer(layer)
    return layer


@pytest.fixture
def dock(image: QgsRasterLayer, plugin: GlacierTerminusPlugin) -> GlacierTerminusDock:
    """The dock, opened by the plugin's button."""
    return open_dock(plugin)


@pytest.fixture
def without_onnxruntime(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python that does not have the package."""
    for name in [n for n in sys.modules if n.split(".")[0] == "onnxruntime"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    onnx_runtime._providers.cache_clear()  # what an earlier test found


def open_dock(plugin: GlacierTerminusPlugin) -> GlacierTerminusDock:
    """Press the plugin's button and return the dock."""
    assert plugin.action is not None
    plugin.action.trigger()
    assert plugin.dock is not None
    return plugin.dock
