"""What the plugin adds to QGIS beside the dock: options page, expression, layer menu, first steps."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis import gui
from qgis.core import (
    NULL,
    QgsApplication,
    QgsExpression,
    QgsLayerTreeModel,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsLayerTreeView
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, Qt, QUrl
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from glacier_terminus_plugin.gui.first_steps import DEMO_SCENE
from glacier_terminus_plugin.gui.options_page import OptionsPage
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.gui.conftest import open_dock
from tests.gui.test_dock import LONG_MS, layers_named


@pytest.mark.usefixtures("plugin")
@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("'LC08_L1TP_233013_20190705_20190719_01_T1'", QDate(2019, 7, 5)),
        ("'a scene of 2004-07-26'", QDate(2004, 7, 26)),
        ("'no date'", NULL),
        ("NULL", NULL),
        ("12", NULL),
    ],
)
def test_an_expression_reads_a_scenes_date(name: str, date: Any):
    expression = QgsExpression(f"glacier_scene_date({name})")

    assert expression.evaluate() == date
    assert not expression.hasEvalError()


def test_the_expression_goes_with_the_plugin(plugin: GlacierTerminusPlugin):
    assert QgsExpression.isFunctionName("glacier_scene_date")
    plugin.unload()
    assert not QgsExpression.isFunctionName("glacier_scene_date")


def test_the_options_are_what_the_dock_starts_with(plugin: GlacierTerminusPlugin, qtbot: QtBot):
    QgsSettings().setValue("glacier_terminus/of_model/one/device", "auto")  # would hide the choice
    page = OptionsPage(None, plugin.show_packages)
    qtbot.addWidget(page)
    assert page.device.findText("cpu:int8") > 0  # the bundled model brings a file of fewer bits
    page.device.setCurrentIndex(page.device.findText("cpu"))
    page.tour.setChecked(False)

    page.apply()

    assert not QgsSettings().contains("glacier_terminus/of_model/one/device")
    dock = open_dock(plugin)
    assert dock.form.device.currentData() == "cpu"
    assert not dock.first_steps.isVisibleTo(dock.form)


def test_a_layers_menu_opens_the_dock_on_it(plugin: GlacierTerminusPlugin, image: QgsRasterLayer):
    assert plugin._layer_action is not None
    plugin._layer_action.trigger()

    assert plugin.dock is not None
    assert plugin.dock.form.image.currentLayer() == image
    other = QgsRasterLayer(image.source(), "another")
    QgsProject.instance().addMapLayer(other)
    plugin.dock.form.image.setLayer(other)
    plugin._layer_action.trigger()  # whose layer has been the active one all the time
    assert plugin.dock.form.image.currentLayer() == image


@pytest.mark.usefixtures("qgis_processing")
def test_dialogs_of_its_algorithms_go_with_the_plugin(
    plugin: GlacierTerminusPlugin,
    scene_path: Path,
    qgis_iface: QgisInterface,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
):
    """One waits, one was closed while its series runs: QGIS crashed at the end of such a run."""
    import processing

    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None)
    layers = QgsLayerTreeView()
    layers.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot()))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: layers, raising=False)  # QGIS 3.44 takes no mock
    idle = processing.createAlgorithmDialog("glacierterminus:planrun", {})
    ended, kind, finish = [], type(idle), type(idle).finish
    monkeypatch.setattr(kind, "finish", lambda *args, **kw: ended.append(args[1]) or finish(*args, **kw))
    idle.show()
    other = processing.createAlgorithmDialog("native:buffer", {})
    other.show()
    dialog = processing.createAlgorithmDialog("glacierterminus:mapseries", {"FOLDER": str(scene_path.parent)})
    dialog.show()
    dialog.runButton().click()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() > 0)
    dialog.close()

    plugin.unload()

    assert ended == [False]
    assert sip.isdeleted(idle) or not idle.isVisible()
    assert other.isVisible()
    other.close()


@pytest.mark.usefixtures("qgis_processing")
def test_dialogs_of_qgis_4_2_go_with_the_plugin_and_come_to_the_front(
    plugin: GlacierTerminusPlugin, qgis_iface: QgisInterface, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    """There their class has another name, and they lie in a window or a dock, which they bring forward themselves."""

    known = gui.QgsProcessingAlgorithmDialogBase
    monkeypatch.setattr(gui, "QgsProcessingAlgorithmWidgetBase", known, raising=False)
    monkeypatch.delattr(gui, "QgsProcessingAlgorithmDialogBase")
    monkeypatch.delitem(sys.modules, "glacier_terminus_plugin.gui.algorithm_dialog", raising=False)
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None)
    shown = []
    runs, asked = [True, False], []  # what is told of it before and after
    monkeypatch.setattr(known, "showWidget", lambda self: shown.append(self), raising=False)
    monkeypatch.setattr(known, "cancel", lambda self: asked.append(self), raising=False)
    monkeypatch.setattr(known, "isRunning", lambda _: runs.pop(0), raising=False)
    monkeypatch.delattr(known, "cancelButton")  # protected
    plugin.show_series()
    dialog = plugin.dialogs["glacierterminus:mapseries"]._dialog
    dialog.setWindowFlags(Qt.WindowType.Widget)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(dialog)
    window.show()
    dialog.show()

    plugin.show_series()
    assert shown == [dialog]
    plugin.unload()

    assert asked == [dialog]
    assert runs == []
    assert sip.isdeleted(dialog) or not dialog.isVisible()


@pytest.mark.usefixtures("qgis_processing")
def test_terminus_change_opens_with_the_active_lines(
    plugin: GlacierTerminusPlugin, qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None)
    layer = QgsVectorLayer("LineString?field=Date:date", "fronts", "memory")
    QgsProject.instance().addMapLayer(layer)
    qgis_iface.setActiveLayer(layer)
    plugin.show_change()
    dialog = plugin.dialogs["glacierterminus:terminuschange"]._dialog
    assert dialog.algorithm().id() == "glacierterminus:terminuschange"
    assert dialog.createProcessingParameters()["INPUT"] == layer.id()


def test_the_toolbars_button_closes_the_dock_as_its_own_button_does(plugin: GlacierTerminusPlugin, qtbot: QtBot):
    form = open_dock(plugin).form
    form.draw_flow.setChecked(True)
    form.preview.setChecked(True)
    assert plugin.action is not None

    plugin.action.trigger()

    assert plugin.dock is not None
    assert not plugin.dock.isVisible()
    assert not form.draw_flow.isChecked()
    assert not form.preview.isChecked()
    plugin.action.trigger()
    assert plugin.dock.isVisible()


def test_the_first_steps_lead_to_a_line(plugin: GlacierTerminusPlugin, qtbot: QtBot):
    dock = open_dock(plugin)
    steps = dock.first_steps
    assert steps.isVisibleTo(dock.form)
    steps.forward.click()
    assert [layer.source() for layer in QgsProject.instance().mapLayers().values()] == [str(DEMO_SCENE)]
    assert dock.form.flow_direction() == 40
    steps.forward.click()
    steps.forward.click()
    assert not steps.forward.isEnabled()  # only the run goes on
    dock.form.run.click()
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)

    (line,) = layers_named("Terminus of")
    (feature,) = line.getFeatures()
    assert feature["Date"] == QDate(2004, 7, 26)
    assert "Step 4 of 5" in steps._words.text()
    steps.forward.click()
    steps.forward.click()
    assert not steps.isVisibleTo(dock.form)
    assert QgsSettings().value("glacier_terminus/first_steps_done", type=bool)


def test_the_scene_of_the_first_steps_is_small():
    assert DEMO_SCENE.stat().st_size < 150_000


def test_help_stands_beside_each_algorithm_and_says_what_its_dialog_says(plugin: GlacierTerminusPlugin):
    hint = "run `.ci/with_qgis .venv/bin/python -m tests.demo.help_pages`"
    for algorithm in QgsApplication.processingRegistry().providerById("glacierterminus").algorithms():
        page = Path(QUrl(algorithm.helpUrl()).toLocalFile())
        text = page.read_text(encoding="utf-8")
        assert f"<h1>{algorithm.displayName()}</h1>" in text
        assert algorithm.shortHelpString().rpartition("<p><img ")[0] in text, hint
        names = re.findall("<tr><td><code>([A-Z_]+)</code>", text)
        assert set(names) >= {d.name() for d in algorithm.parameterDefinitions()}, hint
        assert page.with_suffix(".jpg").stat().st_size < 60_000
