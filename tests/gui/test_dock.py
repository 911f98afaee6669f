"""The dock through its real widgets: a run, a cancel, missing parts, coming and going."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent, Qt, QThreadPool
from qgis.PyQt.QtWidgets import QDockWidget

from glacier_terminus_plugin.algorithms.styling import RESULT
from glacier_terminus_plugin.gui.dock import GlacierTerminusDock
from glacier_terminus_plugin.gui.dock_form import DockForm
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.gui.conftest import FLOW, open_dock

LONG_MS = 60_000


def form_of(dock: GlacierTerminusDock) -> DockForm:
    return dock.form


def press_run_and_wait(dock: GlacierTerminusDock, qtbot: QtBot) -> DockForm:
    form = form_of(dock)
    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)
    return form


def layers_named(text: str) -> list[Any]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if text in layer.name()]


def test_two_clicks_give_a_styled_line_with_its_attributes(dock: GlacierTerminusDock, qtbot: QtBot):
    form_of(dock).set_flow(FLOW)

    form = press_run_and_wait(dock, qtbot)

    assert layers_named("Terminus of"), form.log.toPlainText()
    (line,) = layers_named("Terminus of")
    (feature,) = line.getFeatures()
    assert feature["Date"].toString("yyyy-MM-dd") == "2004-07-26"
    assert feature["Satellite"] == "Landsat 7"
    assert feature["QualFlag"] == "03, 05"
    assert feature["FlowDir"] == FLOW
    assert 4000 < feature["Length_m"] < 9000
    assert [c.label() for c in line.renderer().categories()] == ["not reviewed", "accepted", "rejected"]
    (classes,) = layers_named("Classes of")
    assert classes.opacity() < 1
    assert [c.label for c in classes.renderer().classes()] == ["Ice", "Ocean", "Calving front", "Other"]
    told = form.result.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert f"{form.image.currentLayer().name()}: Terminus found" in told
    assert f"up to {feature['Error_m']:.0f} m off" in told
    assert form.run.isEnabled()


def test_the_flow_belongs_to_the_image(dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot):
    form = form_of(dock)
    form.set_flow(FLOW)
    press_run_and_wait(dock, qtbot)
    other = QgsRasterLayer(image.source(), "another image")
    QgsProject.instance().addMapLayer(other)

    form.image.setLayer(other)
    assert form.flow_direction() is None
    form.image.setLayer(image)
    assert form.flow_direction() == FLOW


def test_the_flow_is_saved_with_the_project(dock: GlacierTerminusDock, image: QgsRasterLayer, tmp_path: Path):
    form, project, path = form_of(dock), QgsProject.instance(), str(tmp_path / "day.qgz")
    form.image.setLayer(image)
    project.setDirty(False)
    form.set_flow(FLOW)
    assert project.isDirty()
    project.write(path)
    project.read(path)
    form.image.setLayer(next(iter(project.mapLayers().values())))
    assert form.flow_direction() == FLOW
    assert not project.isDirty()


def test_what_was_chosen_for_an_image_stays_when_another_layer_is_looked_at(
    dock: GlacierTerminusDock, qgis_iface: QgisInterface, tmp_path: Path, image: QgsRasterLayer, qtbot: QtBot
):
    """Three bands, the third chosen and a flow drawn: neither a layer of lines nor a run takes them back."""
    scene, path = gdal.Open(image.source()), tmp_path / "three.tif"
    gdal.Translate(str(path), scene, bandList=[1, 1, 1])
    layer = QgsRasterLayer(str(path), "three bands")
    QgsProject.instance().addMapLayer(layer)
    qgis_iface.currentLayerChanged.emit(layer)
    form = form_of(dock)
    qtbot.waitUntil(lambda: len(form.bands) == 1, timeout=LONG_MS)
    form.bands[0].setBand(3)
    form.set_flow(FLOW)
    lines = QgsVectorLayer("LineString", "roads", "memory")
    QgsProject.instance().addMapLayer(lines)
    qgis_iface.currentLayerChanged.emit(lines)
    assert (form.image.currentLayer(), form.flow_direction(), form.chosen_bands()) == (layer, FLOW, [3])
    press_run_and_wait(dock, qtbot)
    assert (form.image.currentLayer(), form.flow_direction(), form.chosen_bands()) == (layer, FLOW, [3])
    form.set_flow(FLOW + 5)
    qgis_iface.currentLayerChanged.emit(image)
    assert form.flow_direction() is None
    qgis_iface.currentLayerChanged.emit(layer)
    assert form.flow_direction() == FLOW + 5


def test_results_are_no_images(dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot):
    form = form_of(dock)
    form.set_flow(FLOW)
    press_run_and_wait(dock, qtbot)
    assert layers_named("Classes of")
    QgsProject.instance().removeMapLayer(image.id())
    qtbot.waitUntil(lambda: not form.run.isEnabled(), timeout=LONG_MS)
    assert form.image.currentLayer() is None
    assert "open a satellite image" in form.plan.text()


def test_results_that_were_there_before_the_dock_are_no_images(
    image: QgsRasterLayer, plugin: GlacierTerminusPlugin, qgis_iface: QgisInterface
):
    classes = QgsRasterLayer(image.source(), "Classes of it")  # before the image in the list
    classes.setCustomProperty(RESULT, True)
    lines = QgsVectorLayer("LineString", "lines", "memory")
    QgsProject.instance().addMapLayers([classes, lines])
    qgis_iface.setActiveLayer(lines)

    assert form_of(open_dock(plugin)).image.currentLayer() == image


def test_a_run_that_ends_takes_nothing_from_somebody_who_is_drawing(
    dock: GlacierTerminusDock, qgis_iface: QgisInterface, qtbot: QtBot
):
    drawn = QgsVectorLayer("LineString", "drawn", "memory")
    QgsProject.instance().addMapLayer(drawn)
    qgis_iface.setActiveLayer(drawn)
    form_of(dock).set_flow(FLOW)
    drawn.startEditing()
    press_run_and_wait(dock, qtbot)
    assert qgis_iface.activeLayer() == drawn
    drawn.commitChanges()
    press_run_and_wait(dock, qtbot)
    assert qgis_iface.activeLayer() in layers_named("Terminus of")


def test_a_run_that_waits_for_others_can_be_cancelled(dock: GlacierTerminusDock, qtbot: QtBot):
    """As many other tasks as QGIS runs at a time; the last of them ends the test in any case."""
    go_on = threading.Event()
    manager, count = QgsApplication.taskManager(), QThreadPool.globalInstance().maxThreadCount()
    task_class: Any = QgsTask  # its Python part is not in the stubs
    others = [task_class.fromFunction(f"other {i}", lambda task: go_on.wait(LONG_MS / 1000)) for i in range(count)]
    for other in others:
        manager.addTask(other)
    try:
        qtbot.mouseClick(form_of(dock).run, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(form_of(dock).cancel, Qt.MouseButton.LeftButton)
        assert not dock.is_running
        assert "Cancelled" in form_of(dock).result.text()
    finally:
        go_on.set()
        qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=LONG_MS)


def test_an_image_that_was_repaired_can_be_run(dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot):
    form, path = form_of(dock), image.source()
    qtbot.waitUntil(lambda: form.chosen_bands() == [1])
    lost = QgsRasterLayer("/nowhere/lost.tif", "lost")
    QgsProject.instance().addMapLayer(lost)
    form.image.setLayer(lost)
    assert not form.run.isEnabled()

    lost.setDataSource(path, "found", "gdal")

    assert form.run.isEnabled()
    assert form.chosen_bands() == [1]
    qtbot.waitUntil(lambda: "1 tile" in form.plan.text() or "8 tiles" in form.plan.text(), timeout=LONG_MS)


def test_a_coordinate_system_that_is_set_later_is_planned_with(
    dock: GlacierTerminusDock, image: QgsRasterLayer, tmp_path: Path, qtbot: QtBot
):
    form, path = form_of(dock), str(tmp_path / "bare.tif")
    gdal.Translate(path, gdal.Open(image.source())).SetProjection("")
    bare = QgsRasterLayer(path, "bare")
    bare.setCrs(QgsCoordinateReferenceSystem())  # whatever QGIS takes for it
    QgsProject.instance().addMapLayer(bare)
    form.image.setLayer(bare)
    form.set_flow(FLOW)
    qtbot.waitUntil(lambda: "no usable coordinate system" in form.plan.text(), timeout=LONG_MS)
    bare.setCrs(image.crs())
    qtbot.waitUntil(lambda: "fits the model" in form.plan.text(), timeout=LONG_MS)


def test_bands_stay_chosen_for_the_next_image_of_the_kind(
    dock: GlacierTerminusDock, image: QgsRasterLayer, tmp_path: Path, qtbot: QtBot
):
    scene, images = gdal.Open(image.source()), []
    for name in ("one", "next"):
        gdal.Translate(str(tmp_path / f"{name}.tif"), scene, bandList=[1, 1, 1])
        images.append(QgsRasterLayer(str(tmp_path / f"{name}.tif"), name))
    QgsProject.instance().addMapLayers(images)
    form = form_of(dock)
    qtbot.waitUntil(lambda: len(form.bands) == 1, timeout=LONG_MS)
    form.image.setLayer(images[0])
    form.bands[0].setBand(3)
    form.image.setLayer(images[1])
    assert form.chosen_bands() == [3]
    form.image.setLayer(image)
    assert form.chosen_bands() == [1]


def test_a_new_project_begins_without_the_results_of_the_last(dock: GlacierTerminusDock, qtbot: QtBot):
    form = form_of(dock)
    form.set_flow(FLOW)
    press_run_and_wait(dock, qtbot)
    assert form.explain.isVisibleTo(form)
    QgsProject.instance().clear()
    assert not form.result.text()
    assert not any(button.isVisibleTo(form) for button in (form.explain, form.edit, form.compare))


def test_a_flow_drawn_on_the_map_is_the_direction_in_the_image(dock: GlacierTerminusDock, qgis_iface: QgisInterface):
    form = form_of(dock)
    form.draw_flow.setChecked(True)
    tool: Any = qgis_iface.mapCanvas().mapTool()

    tool.drawn.emit(QgsPointXY(0, 0), QgsPointXY(1000, 0))

    assert form.flow_direction() == pytest.approx(90, abs=1)
    assert not form.draw_flow.isChecked()


def test_a_cancelled_run_adds_nothing(dock: GlacierTerminusDock, qtbot: QtBot):
    form = form_of(dock)
    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert form.cancel.isEnabled()
    qtbot.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)

    assert not layers_named("Terminus of")
    assert "Cancelled" in form.result.text()
    assert form.run.isEnabled()


def test_without_an_image_there_is_nothing_to_run(plugin: GlacierTerminusPlugin):
    form = form_of(open_dock(plugin))

    assert form.image.currentLayer() is None
    assert not form.run.isEnabled()


def test_a_run_outlives_its_image(dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot):
    form = form_of(dock)
    form.set_flow(FLOW)
    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    QgsProject.instance().removeMapLayer(image.id())
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)

    assert layers_named("Terminus of")
    assert form.image.currentLayer() is None or form.run.isEnabled()


def test_a_closed_project_stops_the_run(dock: GlacierTerminusDock, qtbot: QtBot):
    qtbot.mouseClick(form_of(dock).run, Qt.MouseButton.LeftButton)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)

    assert not QgsProject.instance().mapLayers()


def test_a_failure_is_told_in_the_message_bar(
    dock: GlacierTerminusDock, qgis_iface: QgisInterface, qtbot: QtBot, tmp_path: Path
):
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"ModelName": 3}')
    form = form_of(dock)
    form.model.addItem("wrong", str(wrong))
    form.model.setCurrentIndex(form.model.count() - 1)
    qtbot.waitUntil(lambda: "ModelName" in form.model_card.text())

    press_run_and_wait(dock, qtbot)

    assert "ModelName" in form.last_error
    assert "failed" in form.result.text()
    assert not layers_named("Terminus of")


@pytest.mark.usefixtures("without_onnxruntime")
def test_without_onnxruntime_the_dock_says_what_to_do(dock: GlacierTerminusDock, qtbot: QtBot):
    form = form_of(dock)
    assert "pip install --no-deps --target" in form.log.toPlainText()

    press_run_and_wait(dock, qtbot)

    assert "onnxruntime" in form.last_error
    assert not layers_named("Terminus of")


def our_threads() -> set[threading.Thread]:
    """Return the threads that Python made: Python has dummies for those of Qt's pool, which Qt keeps."""
    return {thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")}


@pytest.mark.usefixtures("image")
def test_loading_and_unloading_leaves_nothing(plugin: GlacierTerminusPlugin, qgis_iface: QgisInterface, qtbot: QtBot):
    threads = our_threads()
    for _ in range(5):
        dock = open_dock(plugin)
        qtbot.mouseClick(form_of(dock).run, Qt.MouseButton.LeftButton)
        plugin.unload()  # in the middle of the run
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()
        assert QgsApplication.processingRegistry().providerById("glacierterminus") is None
        plugin.initGui()
    window = qgis_iface.mainWindow()
    assert not [d for d in window.findChildren(QDockWidget) if d.objectName() == "GlacierTerminusDock"]
    assert our_threads() <= threads
    assert not QgsApplication.taskManager().activeTasks()
    assert not layers_named("Terminus of")
