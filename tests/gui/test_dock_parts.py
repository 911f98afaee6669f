"""What stands in the dock before and after a run: plan, box, preview, models, results, what ran."""

from __future__ import annotations

import dataclasses
import math
import shlex
import shutil
import zipfile
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsSettings,
    QgsVector,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QLocale, QPoint, Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTextBrowser, QWidget
from qgis.PyQt.QtXml import QDomDocument

from glacier_terminus_plugin.algorithms.parameters import BUNDLED_MODEL
from glacier_terminus_plugin.gui.box_tool import rectangle
from glacier_terminus_plugin.gui.dock import GlacierTerminusDock
from glacier_terminus_plugin.gui.ends_tool import EndsTool
from glacier_terminus_plugin.gui.model_card import details_of
from glacier_terminus_plugin.gui.plan_words import words_of_plan
from glacier_terminus_plugin.gui.result_layers import add_results
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.gui.conftest import FLOW, open_dock
from tests.gui.test_dock import LONG_MS, layers_named, press_run_and_wait

PLAN = {"TILES": 3, "SECONDS": 12.0, "OUTPUT_MB": 1.5, "DIRECTIONS": 1, "TRAINED_CELL_SIZE_M": 49.0}


def settled(dock: GlacierTerminusDock, qtbot: QtBot) -> GlacierTerminusDock:
    qtbot.waitUntil(lambda: dock.is_settled, timeout=LONG_MS)
    return dock


def test_before_a_run_it_is_said_what_will_happen(dock: GlacierTerminusDock, qtbot: QtBot):
    dock.form.set_flow(FLOW)
    settled(dock, qtbot)

    text = dock.form.plan.text()
    assert text.startswith("1 tile, ")
    assert "MB on disk" in text
    assert "48.8 m fits the model" in text
    assert not dock.form.resample.isVisibleTo(dock.form)


def test_a_plan_that_can_not_be_carried_out_says_why(
    plugin: GlacierTerminusPlugin, tmp_path: Path, qgis_iface: QgisInterface, qtbot: QtBot
):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0nothing")
    layer = QgsRasterLayer(str(broken), "broken")
    QgsProject.instance().addMapLayer(layer)
    qgis_iface.setActiveLayer(layer)
    dock = settled(open_dock(plugin), qtbot)
    dock.form.image.setLayer(layer)

    press = dock.form.run
    qtbot.mouseClick(press, Qt.MouseButton.LeftButton)  # no traceback
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)


@pytest.mark.parametrize(
    ("fit", "cells", "words", "offers"),
    [
        ("fits", 50.0, "50 m fits", False),
        ("resampled", 10.0, "10 m will be resampled to the model's 49 m", False),
        ("differs", 10.0, "expect a less accurate line", True),
        ("too coarse", 300.0, "too coarse", False),
        ("unknown", None, "no usable coordinate system", False),
    ],
)
def test_the_words_of_a_plan(fit: str, cells: float | None, words: str, offers: bool):
    _, text, offered = words_of_plan({**PLAN, "FIT": fit, "CELL_SIZE_M": cells})

    assert text.startswith("3 tiles, about 12 s, at most 1.5 MB on disk.")
    assert words in text
    assert offered == offers


def test_run_stays_where_it_is_when_another_plan_is_told(dock: GlacierTerminusDock, qtbot: QtBot):
    """A click on it must not miss: plans follow the choice of an image, or what is drawn, after a moment."""
    form = settled(dock, qtbot).form
    dock.setFloating(True)
    dock.resize(340, 900)
    places = []
    for directions in (1, 8):
        form.show_plan(*words_of_plan({**PLAN, "FIT": "fits", "CELL_SIZE_M": 50.0, "DIRECTIONS": directions}))
        qtbot.wait(50)
        places.append(form.run.y())

    assert "faster and more reliable" in form.plan.text()
    assert places[0] == pytest.approx(places[1], abs=2)  # lines are no whole pixels high


def test_numbers_have_the_users_decimal_sign():
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        _, text, _ = words_of_plan({**PLAN, "FIT": "fits", "CELL_SIZE_M": 48.8})
    finally:
        QLocale.setDefault(before)
    assert "1,5 MB" in text
    assert "48,8 m" in text


def test_resampling_is_offered_where_the_cells_do_not_fit(dock: GlacierTerminusDock, qtbot: QtBot):
    settled(dock, qtbot)
    dock.form.cell_size.setCurrentIndex(1)
    dock._planned({**PLAN, "FIT": "differs", "CELL_SIZE_M": 10.0})
    dock.form.resample.click()

    assert dock.form.cell_size.currentIndex() == 0


def test_a_box_is_as_wide_to_both_sides_as_the_third_click_says():
    box = rectangle(QgsPointXY(0, 0), QgsPointXY(0, 10), QgsPointXY(3, 4))

    assert box is not None
    assert box.equals(QgsGeometry.fromWkt("Polygon((-3 0, -3 10, 3 10, 3 0, -3 0))"))
    assert rectangle(QgsPointXY(1, 1), QgsPointXY(1, 1), QgsPointXY(3, 4)) is None


class Map:
    """The map canvas over the image, by mouse and keyboard; spots are given in metres from the image's centre."""

    def __init__(self, canvas: QgsMapCanvas, image: QgsRasterLayer, qtbot: QtBot) -> None:
        self._canvas, self._qtbot, self._centre = canvas, qtbot, image.extent().center()
        canvas.setDestinationCrs(image.crs())
        canvas.setExtent(image.extent())

    def spot(self, east: float, north: float) -> QPoint:
        place = QgsPointXY(self._centre.x() + east, self._centre.y() + north)
        return self._canvas.getCoordinateTransform().transform(place).toQPointF().toPoint()

    def click(self, east: float, north: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._qtbot.mouseMove(self._canvas.viewport(), self.spot(east, north))
        self._qtbot.mouseClick(self._canvas.viewport(), button, pos=self.spot(east, north))

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self._canvas, key)


@pytest.fixture
def drawing(qgis_iface: QgisInterface, image: QgsRasterLayer, qtbot: QtBot) -> Map:
    return Map(qgis_iface.mapCanvas(), image, qtbot)


def test_a_box_drawn_by_three_clicks_is_where_the_run_looks(dock: GlacierTerminusDock, drawing: Map, qtbot: QtBot):
    form = settled(dock, qtbot).form
    form.area.setCurrentIndex(form.area.findData("box"))
    assert form.draw_box.isChecked()
    assert "1 of 3" in form.hint.text()

    drawing.click(-4000, -4000)
    drawing.click(-4000, -4000)  # the same spot again adds nothing
    assert "2 of 3" in form.hint.text()
    drawing.click(4000, 4000)
    assert "3 of 3" in form.hint.text()
    drawing.click(-2000, 2000)

    assert not form.draw_box.isChecked()
    assert form.hint.text() == ""
    assert form.flow_direction() == pytest.approx(45, abs=1)
    (boxes,) = layers_named("Box on")
    (box,) = boxes.getFeatures()
    sides = sorted(QgsGeometry(box.geometry()).orientedMinimumBoundingBox()[3:])
    assert sides == pytest.approx([2 * 2000 * 2**0.5, 2 * 4000 * 2**0.5], abs=100)  # whole pixels of the screen
    press_run_and_wait(dock, qtbot)
    (line,) = layers_named("Terminus of")
    (feature,) = line.getFeatures()
    assert feature.geometry().within(box.geometry().buffer(200, 4))


def draw_box(dock: GlacierTerminusDock, drawing: Map, *, width: float = 2000) -> QgsVectorLayer:
    """Draw a box to the north by three clicks; returns its layer."""
    form = dock.form
    form.area.setCurrentIndex(form.area.findData("box"))
    form.draw_box.setChecked(True)
    for east, north in ((0, -4000), (0, 4000), (width, 0)):
        drawing.click(east, north)
    return layers_named("Box on")[-1]


def width_of(boxes: QgsVectorLayer) -> list[float]:
    """Return how wide each box is."""
    return [feature.geometry().boundingBox().width() for feature in boxes.getFeatures()]


def test_a_box_is_drawn_anew_while_its_layer_is_edited(dock: GlacierTerminusDock, drawing: Map, qtbot: QtBot):
    boxes = draw_box(settled(dock, qtbot), drawing)
    boxes.startEditing()
    boxes.deleteFeatures(boxes.allFeatureIds())

    draw_box(dock, drawing, width=1000)

    assert width_of(boxes) == pytest.approx([2000], abs=100)
    assert dock._parameters()["BOX"] == boxes.id()  # type: ignore[index]
    boxes.rollBack()
    assert width_of(boxes) == pytest.approx([4000], abs=100)


def test_a_box_whose_file_is_gone_is_asked_for_anew(
    dock: GlacierTerminusDock, drawing: Map, tmp_path: Path, qtbot: QtBot
):
    boxes = draw_box(settled(dock, qtbot), drawing)
    boxes.setDataSource(str(tmp_path / "gone.gpkg"), boxes.name(), "ogr")
    assert not boxes.isValid()

    qtbot.mouseClick(dock.form.run, Qt.MouseButton.LeftButton)

    assert dock.form.draw_box.isChecked()
    draw_box(dock, drawing, width=1000)
    (anew,) = [layer for layer in layers_named("Box on") if layer.isValid()]
    assert dock._parameters()["BOX"] == anew.id()  # type: ignore[index]


def test_a_box_that_can_not_be_changed_is_told(dock: GlacierTerminusDock, drawing: Map, tmp_path: Path, qtbot: QtBot):
    boxes, path = draw_box(settled(dock, qtbot), drawing), tmp_path / "box.gpkg"
    context, options = QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(boxes, str(path), context, options)
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as archive:
        archive.write(path, path.name)
    boxes.setDataSource(f"/vsizip/{tmp_path}/box.zip/{path.name}", boxes.name(), "ogr")  # nothing is written there
    assert width_of(boxes) == pytest.approx([4000], abs=100)

    draw_box(dock, drawing, width=1000)

    assert "can't be changed" in dock.form.hint.text()
    assert width_of(boxes) == pytest.approx([4000], abs=100)


def test_a_box_takes_no_data_of_a_users_away(
    dock: GlacierTerminusDock, image: QgsRasterLayer, drawing: Map, qtbot: QtBot
):
    """A project from a stranger names the user's own layer as the one that the image's box was drawn into."""
    own = QgsVectorLayer("Polygon?field=GlacierID:string&field=surveyed:string", "own", "memory")
    own.setCrs(image.crs())
    own.dataProvider().addFeature(QgsFeature(own.fields()))
    QgsProject.instance().addMapLayer(own)
    image.setCustomProperty(f"glacier_terminus/boxes/{image.id()}", own.id())

    boxes = draw_box(settled(dock, qtbot), drawing)

    assert own.featureCount() == 1
    assert dock._parameters()["BOX"] == boxes.id() != own.id()  # type: ignore[index]


def test_what_a_model_says_of_itself_is_told_at_a_length_that_a_window_can_show(
    dock: GlacierTerminusDock, qtbot: QtBot
):
    """Metrics of a definition of 8 MB made QGIS stand still for minutes."""
    definition = settled(dock, qtbot)._definition
    assert definition is not None
    wordy = dataclasses.replace(definition.metrics[0], data="word " * 4000)
    details = details_of(dataclasses.replace(definition, metrics=(wordy,) * 300))
    assert 10_000 < len(details) < 30_000
    assert details.startswith(definition.description)


def test_names_of_strangers_are_shown_as_they_are(
    dock: GlacierTerminusDock, qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch
):
    """As HTML a layer's name would load a picture from a file or a Windows share, or be a link to a program."""
    name = '<img src="file:///tmp/x.png"><a href="file:///tmp/x.sh">click</a>'
    form = dock.form
    for label in (form.hint, form.plan, form.step, form.result):
        assert label.textFormat() == Qt.TextFormat.PlainText
    bar = QgsMessageBar()
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    dock._warn(name)
    shown: Any = bar.findChildren(QTextBrowser)[0]
    assert name in shown.toPlainText()
    assert "href" not in shown.toHtml().replace("&lt;a href", "")


def test_walls_that_are_being_drawn_are_planned_with(dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot):
    walls = QgsVectorLayer("LineString", "walls", "memory")
    walls.setCrs(image.crs())
    QgsProject.instance().addMapLayer(walls)
    form, box = settled(dock, qtbot).form, image.extent()
    form.area.setCurrentIndex(form.area.findData("walls"))
    form.walls_layer.setLayer(walls)
    walls.startEditing()
    told = ("contains no features", "found 1 line", "tile", "found 1 line", "contains no features")
    changes = [partial(draw_wall, walls, box.xMinimum() + share * box.width(), box) for share in (0.2, 0.8)]
    undo = walls.undoStack().undo
    for words, change in zip(told, (lambda: None, *changes, undo, walls.rollBack), strict=True):
        change()
        qtbot.waitUntil(lambda words=words: words in form.plan.text(), timeout=LONG_MS)


def draw_wall(walls: QgsVectorLayer, x: float, box: QgsRectangle) -> None:
    """Add a line to the north, as digitising does."""
    wall = QgsFeature(walls.fields())
    wall.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(x, box.yMinimum()), QgsPointXY(x, box.yMaximum())]))
    walls.addFeature(wall)


def test_a_style_that_is_copied_takes_no_box_and_no_flow_along(
    dock: GlacierTerminusDock, drawing: Map, image: QgsRasterLayer, qtbot: QtBot
):
    boxes, form = draw_box(settled(dock, qtbot), drawing), dock.form
    other = QgsRasterLayer(image.source(), "other")
    QgsProject.instance().addMapLayer(other)
    form.image.setLayer(other)
    form.image.setLayer(image)
    style = QDomDocument()
    image.exportNamedStyle(style, QgsReadWriteContext())
    assert other.importNamedStyle(style)[0]

    form.image.setLayer(other)

    assert form.flow_direction() is None
    assert "BOX" not in dock._parameters()  # type: ignore[operator]
    form.image.setLayer(image)
    assert form.flow_direction() == 0
    assert dock._parameters()["BOX"] == boxes.id()  # type: ignore[index]


def test_drawing_starts_anew_on_escape_and_ends_on_the_next(
    dock: GlacierTerminusDock, drawing: Map, qgis_iface: QgisInterface, qtbot: QtBot
):
    canvas = qgis_iface.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    form = settled(dock, qtbot).form
    for draw, clicks in ((form.draw_box, 3), (form.draw_flow, 2)):
        draw.setChecked(True)
        hint = form.hint.text()
        for end in (lambda: drawing.press(Qt.Key.Key_Escape), lambda: drawing.click(0, 0, Qt.MouseButton.RightButton)):
            for i in range(clicks - 1):
                drawing.click(-1000, 1000 * i)
            end()
            assert form.hint.text() == hint
            assert draw.isChecked()
        drawing.press(Qt.Key.Key_Escape)
        assert not draw.isChecked()
        assert form.hint.text() == ""
        assert canvas.mapTool() is pan  # as it was before
    form.draw_box.setChecked(True)
    form.draw_flow.setChecked(True)
    assert not form.draw_box.isChecked()
    canvas.setMapTool(pan)  # the user takes another tool
    assert not form.draw_flow.isChecked()
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)
    assert not layers_named("Box on")
    assert form.flow_direction() is None


def test_the_front_ends_where_two_clicks_say(dock: GlacierTerminusDock, drawing: Map, qtbot: QtBot):
    form = settled(dock, qtbot).form
    form.area.setCurrentIndex(form.area.findData("ends"))
    assert form.draw_ends.isChecked()
    assert "1 of 2" in form.hint.text()
    across = np.array([np.cos(np.radians(FLOW)), -np.sin(np.radians(FLOW))])

    drawing.click(*(-2200 * across))
    assert "2 of 2" in form.hint.text()
    drawing.click(*(2200 * across))

    assert not form.draw_ends.isChecked()
    (ends,) = layers_named("Front ends on")
    strokes = [feature.geometry() for feature in ends.getFeatures()]
    assert [stroke.length() for stroke in strokes] == pytest.approx([440, 440], rel=0.1)
    looked_at = dock._area.stretch(form.image.currentLayer(), of_a_tile=True)
    assert looked_at is not None
    assert looked_at.height() > 8000  # as a run does, up and down the fjord
    press_run_and_wait(settled(dock, qtbot), qtbot)
    (line,) = layers_named("Terminus of")
    (feature,) = line.getFeatures()
    assert abs(feature["FlowDir"] - FLOW) < 3  # both senses were tried
    for end in (0, -1):
        point = QgsGeometry.fromPointXY(QgsPointXY(list(feature.geometry().vertices())[end]))
        assert min(stroke.distance(point) for stroke in strokes) < 100

    form.draw_ends.click()
    drawing.click(*(-1500 * across))
    drawing.click(*(1500 * across))
    assert [layer.id() for layer in layers_named("Front ends on")] == [ends.id()]  # in place of the first ones
    assert ends.featureCount() == 2


def test_a_point_on_the_front_is_added_by_a_click_and_goes_with_the_ends(
    dock: GlacierTerminusDock, drawing: Map, qtbot: QtBot
):
    form = settled(dock, qtbot).form
    assert not form.add_point.isVisibleTo(form)
    form.area.setCurrentIndex(form.area.findData("ends"))
    across = np.array([np.cos(np.radians(FLOW)), -np.sin(np.radians(FLOW))])
    ahead = np.array([across[1], -across[0]]) * -1
    for at in (-2200, 2200):
        drawing.click(*(at * across))
    assert "FRONT_POINTS" not in dock._parameters()  # type: ignore[operator]
    assert form.add_point.isVisibleTo(form)

    form.add_point.click()
    assert "where the line is to pass" in form.hint.text()
    drawing.click(0, 0, Qt.MouseButton.RightButton)
    assert form.add_point.isChecked()
    drawing.click(*(-700 * ahead))
    assert not form.add_point.isChecked()
    form.add_point.click()
    drawing.click(*(-700 * ahead + 300 * across))

    (points,) = layers_named("Front points on")
    assert points.featureCount() == 2
    assert dock._parameters()["FRONT_POINTS"] == points.id()  # type: ignore[index]
    press_run_and_wait(settled(dock, qtbot), qtbot)
    (line,) = layers_named("Terminus of")
    (feature,) = line.getFeatures()
    for point in points.getFeatures():
        assert feature.geometry().distance(point.geometry()) < 200  # 4 px: nobody clicks on the very pixel

    form.draw_ends.click()
    for at in (-2200, 2200):
        drawing.click(*(at * across))
    assert points.featureCount() == 0
    assert "FRONT_POINTS" not in dock._parameters()  # type: ignore[operator]


def test_strokes_are_square_on_the_ground_on_a_map_in_degrees(qgis_iface: QgisInterface):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    tool = EndsTool(canvas)
    ends = [QgsPointXY(-50.0, 70.0), QgsPointXY(-49.9, 70.05)]  # 3.8 km to the east, 5.6 km to the north
    to_polar = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3413"), QgsProject.instance()
    )
    line = QgsGeometry.fromPolylineXY(ends)
    line.transform(to_polar)
    for stroke in tool._strokes(ends):
        stroke.transform(to_polar)
        assert stroke.length() == pytest.approx(line.length() / 10, rel=0.01)
        turn = np.diff([math.atan2(*np.subtract(*shape.asPolyline())) for shape in (stroke, line)])
        assert abs(np.cos(turn)) < 0.01
    tool.remove()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3413"))


def test_a_run_that_is_refused_while_it_is_prepared_fails_at_once(
    dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot
):
    walls = QgsVectorLayer(f"LineString?crs={image.crs().authid()}", "one wall", "memory")
    wall = QgsFeature()
    wall.setGeometry(QgsGeometry.fromPolylineXY([image.extent().center(), QgsPointXY(image.extent().xMaximum(), 0)]))
    walls.dataProvider().addFeatures([wall])
    QgsProject.instance().addMapLayer(walls)
    form = dock.form
    form.area.setCurrentIndex(form.area.findData("walls"))
    form.walls_layer.setLayer(walls)

    press_run_and_wait(settled(dock, qtbot), qtbot)

    assert form.result.text() == "The run failed. The log below says why."
    assert "Fjord walls come in pairs; found 1 line(s)" in form.log.toPlainText()
    assert form.run.isEnabled()


def test_an_image_whose_file_is_gone_is_told_and_nothing_runs(
    dock: GlacierTerminusDock, image: QgsRasterLayer, qgis_iface: QgisInterface, qtbot: QtBot
):
    gone = QgsRasterLayer("/nowhere/moved.tif", "moved")
    QgsProject.instance().addMapLayer(gone)
    settled(dock, qtbot)
    dock.follow(gone)
    settled(dock, qtbot)
    assert "The file of moved can't be opened" in dock.form.plan.text()
    assert not dock.form.run.isEnabled()
    assert not dock.form.preview.isEnabled()
    dock.follow(image)
    assert dock.form.run.isEnabled()


def test_choices_stay_where_another_model_is_added_or_removed(dock: GlacierTerminusDock, qtbot: QtBot):
    form = settled(dock, qtbot).form
    press_run_and_wait(dock, qtbot)
    form.area.setCurrentIndex(form.area.findData("canvas"))
    form.cell_size.setCurrentIndex(2)
    form.classes.setChecked(False)
    dock.show_models()
    settled(dock, qtbot)
    assert (form.area.currentData(), form.cell_size.currentIndex(), form.classes.isChecked()) == ("canvas", 2, False)
    QgsSettings().remove("glacier_terminus")


def test_a_layer_that_becomes_active_during_a_run_is_taken_afterwards(
    dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot
):
    other = QgsRasterLayer(image.source(), "another")
    QgsProject.instance().addMapLayer(other)
    form = settled(dock, qtbot).form
    form.image.setLayer(image)
    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    dock.follow(other)
    assert form.image.currentLayer() == image
    qtbot.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)
    assert form.image.currentLayer() == other


def test_a_dock_that_is_closed_leaves_nothing_on_the_map(
    dock: GlacierTerminusDock, drawing: Map, qgis_iface: QgisInterface, qtbot: QtBot
):
    form = settled(dock, qtbot).form
    form.preview.setChecked(True)
    form.area.setCurrentIndex(form.area.findData("box"))
    assert form.draw_box.isChecked()
    dock.close()
    assert not form.preview.isChecked()
    assert not form.draw_box.isChecked()


def test_of_several_glaciers_no_single_length_is_told(dock: GlacierTerminusDock):
    results = {"COUNT": 2, "LENGTH_M": 2829.0, "FLOW": 40.0, "RAN_ON": "CPU"}
    dock.form.show_result("scene", results, [])
    assert dock.form.result.text() == "scene: 2 termini found, on CPU."
    dock.form.show_result("scene", {**results, "COUNT": 1}, [])
    assert "2.83 km long, flow 40" in dock.form.result.text()


def test_the_line_joins_the_walls_of_a_layer(dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot):
    form = settled(dock, qtbot).form
    centre, ahead = image.extent().center(), np.array([np.sin(np.radians(FLOW)), np.cos(np.radians(FLOW))])
    walls = QgsVectorLayer(f"LineString?crs={image.crs().authid()}&field=Side:string", "walls", "memory")
    for side, away in (("left", -2200.0), ("right", 2200.0)):
        across = away * np.array([ahead[1], -ahead[0]])
        ends = [(centre.x(), centre.y()) + across + along * ahead for along in (-4000.0, 4000.0)]
        feature = QgsFeature(walls.fields())
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in ends]))
        feature.setAttribute("Side", side)
        walls.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(QgsVectorLayer("LineString?crs=EPSG:3413", "a coast", "memory"))
    form.area.setCurrentIndex(form.area.findData("walls"))
    assert form.walls_layer.currentLayer() is None
    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert not dock.is_running  # none is chosen yet
    QgsProject.instance().addMapLayer(walls)
    assert form.walls_layer.currentLayer() is walls  # its field Side says what it is

    press_run_and_wait(settled(dock, qtbot), qtbot)

    (line,) = layers_named("Terminus of")
    (feature,) = line.getFeatures()
    assert feature["FlowDir"] == pytest.approx(FLOW, abs=1)
    vertices = list(feature.geometry().vertices())
    for wall, end in zip(walls.getFeatures(), (vertices[0], vertices[-1]), strict=True):
        assert wall.geometry().distance(QgsGeometry.fromPointXY(QgsPointXY(end))) < 100


def test_only_lines_with_a_side_are_walls_and_a_choice_stays(dock: GlacierTerminusDock, qtbot: QtBot):
    form, project = settled(dock, qtbot).form, QgsProject.instance()

    def added(geometry: str, name: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{geometry}?crs=EPSG:3413&field=Side:string", name, "memory")
        project.addMapLayer(layer)
        return layer

    added("Polygon", "strips")
    assert form.walls_layer.currentLayer() is None
    walls = added("LineString", "walls")
    added("LineString", "walls of another fjord")
    assert form.walls_layer.currentLayer() is walls


def test_without_a_box_the_run_asks_for_one(dock: GlacierTerminusDock, qtbot: QtBot):
    form = settled(dock, qtbot).form
    form.area.setCurrentIndex(form.area.findData("box"))
    form.draw_box.setChecked(False)

    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)

    assert not dock.is_running
    assert form.draw_box.isChecked()


def test_a_run_that_asked_for_the_ends_starts_once_they_are_drawn(
    dock: GlacierTerminusDock, drawing: Map, qtbot: QtBot
):
    """Not where the drawing is given up, and not where it was asked for by the button beside it."""
    form = settled(dock, qtbot).form
    form.area.setCurrentIndex(form.area.findData("ends"))
    across = 2200 * np.array([np.cos(np.radians(FLOW)), -np.sin(np.radians(FLOW))])
    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    drawing.press(Qt.Key.Key_Escape)
    assert not form.draw_ends.isChecked()
    form.draw_ends.click()
    for end in (-across, across):
        drawing.click(*end)
    assert not dock.is_running
    QgsProject.instance().removeMapLayer(layers_named("Front ends on")[0].id())

    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    assert form.draw_ends.isChecked()
    for end in (-across, across):
        assert not dock.is_running
        drawing.click(*end)

    assert dock.is_running
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)
    assert [line.featureCount() for line in layers_named("Terminus of")] == [1]


def test_what_is_to_be_drawn_is_not_asked_for_any_more_once_something_else_is_chosen(
    dock: GlacierTerminusDock, drawing: Map, qtbot: QtBot
):
    form = settled(dock, qtbot).form
    form.area.setCurrentIndex(form.area.findData("ends"))
    assert form.hint.text()

    form.area.setCurrentIndex(form.area.findData("image"))

    assert not form.hint.text()
    for east in (-2000, 2000):
        drawing.click(east, 0)
    assert not layers_named("Front ends on")


def test_an_image_that_others_hide_is_not_drawn_on_unawares(
    dock: GlacierTerminusDock, drawing: Map, image: QgsRasterLayer, qtbot: QtBot
):
    """Another date above it, no neighbour and nothing that shines through."""
    form, root = settled(dock, qtbot).form, QgsProject.instance().layerTreeRoot()
    other, neighbour = QgsRasterLayer(image.source(), "another date"), neighbour_of(image)
    QgsProject.instance().addMapLayer(other)
    QgsProject.instance().addMapLayer(neighbour)
    form.image.setLayer(image)
    form.draw_flow.setChecked(True)

    def is_told(*order: QgsRasterLayer) -> bool:
        root.setHasCustomLayerOrder(True)
        root.setCustomLayerOrder(list(order))
        drawing.click(0, 0)
        assert "does not show" not in form.hint.text()
        drawing.press(Qt.Key.Key_Escape)
        return "does not show this image" in form.hint.text()

    assert is_told(other, image, neighbour)
    assert not is_told(neighbour, image, other)
    other.setOpacity(0.5)
    assert not is_told(other, image, neighbour)
    root.findLayer(image.id()).setItemVisibilityChecked(False)
    assert is_told(neighbour, image, other)


def test_what_is_begun_to_be_drawn_on_one_image_is_not_ended_on_another(
    dock: GlacierTerminusDock, drawing: Map, image: QgsRasterLayer, qtbot: QtBot
):
    form, other = settled(dock, qtbot).form, QgsRasterLayer(image.source(), "another date")
    QgsProject.instance().addMapLayer(other)
    form.image.setLayer(image)
    form.area.setCurrentIndex(form.area.findData("ends"))
    qtbot.mouseClick(form.run, Qt.MouseButton.LeftButton)
    drawing.click(-2000, 0)

    form.image.setLayer(other)

    assert "1 of 2" in form.hint.text()
    for east in (-2000, 2000):
        drawing.click(east, 0)
    assert [layer.name() for layer in layers_named("Front ends on")] == ["Front ends on another date"]
    assert not dock.is_running  # the run was asked for with the other


def neighbour_of(image: QgsRasterLayer) -> QgsRasterLayer:
    """Return the same image a little less than its width to the east."""
    box = image.extent()
    bounds = [box.xMinimum() + 0.9 * box.width(), box.yMaximum(), box.xMaximum() + 0.9 * box.width(), box.yMinimum()]
    path = f"/vsimem/{image.name()}_neighbour.tif"
    gdal.Translate(path, image.source(), outputBounds=bounds)
    return QgsRasterLayer(path, "neighbour")


def test_the_preview_shows_a_tile_and_vanishes(
    dock: GlacierTerminusDock, image: QgsRasterLayer, qgis_iface: QgisInterface, qtbot: QtBot
):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(image.crs())
    canvas.setExtent(image.extent())
    dock.form.set_flow(FLOW)
    settled(dock, qtbot)
    items = len(canvas.scene().items())

    dock.form.preview.setChecked(True)
    qtbot.waitUntil(lambda: dock.preview.is_shown, timeout=LONG_MS)

    assert dock.preview.image is not None
    assert dock.preview.image.width() == image.width()  # smaller than a tile
    assert len(canvas.scene().items()) == items + 1
    assert not layers_named("preview")
    dock.form.preview.setChecked(False)
    assert not dock.preview.is_shown
    assert len(canvas.scene().items()) == items


def test_the_preview_follows_the_cursor_where_it_rests_beside_the_tile(
    dock: GlacierTerminusDock, image: QgsRasterLayer, qgis_iface: QgisInterface, qtbot: QtBot
):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(image.crs())
    canvas.setExtent(image.extent().buffered(10 * image.extent().width()))
    canvas.setCenter(QgsPointXY(image.extent().xMaximum() + 5 * image.extent().width(), image.extent().center().y()))
    settled(dock, qtbot)
    dock.form.preview.setChecked(True)
    qtbot.waitUntil(lambda: "outside the image" in dock.form.step.text(), timeout=LONG_MS)

    spot = canvas.getCoordinateTransform().transform(image.extent().center())
    qtbot.mouseMove(canvas.viewport(), QPoint(round(spot.x()), round(spot.y())))

    qtbot.waitUntil(lambda: dock.preview.is_shown, timeout=LONG_MS)
    canvas.setExtent(image.extent())  # and stays, as the map is moved
    settled(dock, qtbot)
    assert dock.preview.is_shown


def test_the_preview_is_stretched_as_the_run_will_be_and_follows_the_choice(
    dock: GlacierTerminusDock, image: QgsRasterLayer, qgis_iface: QgisInterface, qtbot: QtBot
):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(image.crs())
    ice = image.extent().center() - QgsVector(4000, 4000)
    canvas.setExtent(QgsRectangle.fromCenterAndSize(ice, 800, 800))
    form = settled(dock, qtbot).form
    form.preview.setChecked(True)
    qtbot.waitUntil(lambda: dock.preview.is_shown, timeout=LONG_MS)
    of_image: Any = dock.preview.image
    assert dock._parameters()["STRETCH_EXTENT"] is None  # type: ignore[index]
    assert dock._parameters(of_a_tile=True)["STRETCH_EXTENT"] == image.extent()  # type: ignore[index]

    form.stretch.setCurrentIndex(form.stretch.findData("canvas"))

    qtbot.waitUntil(lambda: dock.preview.image not in (None, of_image), timeout=LONG_MS)
    assert dock._parameters()["STRETCH_EXTENT"] == canvas.extent()  # type: ignore[index]
    form.preview.setChecked(False)


def test_results_on_their_way_stay_out_of_the_next_project(
    dock: GlacierTerminusDock, image: QgsRasterLayer, qtbot: QtBot
):
    settled(dock, qtbot)
    dock._adding = add_results("a scene", image.source(), {"OUTPUT_RASTER": image.source()}, QgsProcessingContext())
    next(dock._adding)

    QgsProject.instance().clear()

    qtbot.wait(50)
    assert not dock.is_running
    assert not QgsProject.instance().mapLayers()


def test_choices_are_kept_for_each_model(
    dock: GlacierTerminusDock, plugin: GlacierTerminusPlugin, tmp_path: Path, qtbot: QtBot
):
    folder = tmp_path / "mine"
    folder.mkdir()
    network = BUNDLED_MODEL.with_suffix(".onnx")
    shutil.copyfile(network, folder / network.name)
    mine = folder / "mine.json"
    mine.write_text(BUNDLED_MODEL.read_text().replace('"greenland-landsat"', '"mine"'))
    form = settled(dock, qtbot).form
    form.classes.setChecked(False)
    form.set_flow(FLOW)
    press_run_and_wait(dock, qtbot)

    dock.add_model(mine)
    settled(dock, qtbot)

    assert form.model.currentText() == "mine"
    assert "mine" in form.model_card.text()
    plugin.unload()
    plugin.initGui()
    again = settled(open_dock(plugin), qtbot).form
    assert not again.classes.isChecked()
    assert again.model.count() == 2
    QgsSettings().remove("glacier_terminus")


def test_bands_are_kept_for_images_of_as_many(
    dock: GlacierTerminusDock, plugin: GlacierTerminusPlugin, image: QgsRasterLayer, tmp_path: Path, qtbot: QtBot
):
    """The third of three, in a session that begins with an image of one band."""
    scene = gdal.Open(image.source())
    gdal.Translate(str(tmp_path / "three.tif"), scene, bandList=[1, 1, 1])
    three = QgsRasterLayer(str(tmp_path / "three.tif"), "three bands")
    QgsProject.instance().addMapLayer(three)
    form = settled(dock, qtbot).form
    form.image.setLayer(three)
    form.bands[0].setBand(3)
    dock._remember()  # as a run does when it starts
    plugin.unload()
    plugin.initGui()
    again = settled(open_dock(plugin), qtbot).form
    assert again.image.currentLayer() == image
    assert again.chosen_bands() == [1]
    again.image.setLayer(three)
    assert again.chosen_bands() == [3]
    QgsSettings().remove("glacier_terminus")


@pytest.mark.parametrize("kind", ["box", "ends"])
def test_what_was_drawn_on_one_image_is_not_asked_for_in_the_next_session(
    dock: GlacierTerminusDock, plugin: GlacierTerminusPlugin, qgis_iface: QgisInterface, qtbot: QtBot, kind
):
    form = settled(dock, qtbot).form
    form.area.setCurrentIndex(form.area.findData(kind))
    dock._remember()  # as a run does when it starts
    qgis_iface.mapCanvas().unsetMapTool(qgis_iface.mapCanvas().mapTool())
    plugin.unload()
    plugin.initGui()
    again = settled(open_dock(plugin), qtbot).form
    assert again.area.currentData() == "image"
    assert qgis_iface.mapCanvas().mapTool() is None
    QgsSettings().remove("glacier_terminus")


def test_a_model_that_is_not_sound_is_not_added(dock: GlacierTerminusDock, tmp_path: Path, qtbot: QtBot):
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{}")

    dock.add_model(wrong)

    assert dock.form.step.text() == "Checking wrong.json..."  # in the background
    assert settled(dock, qtbot).form.model.count() == 1
    assert "wrong.json" in dock.form.last_error


@pytest.fixture
def done(dock: GlacierTerminusDock, qtbot: QtBot) -> GlacierTerminusDock:
    """The dock after a run."""
    dock.form.set_flow(FLOW)
    press_run_and_wait(dock, qtbot)
    return dock


def test_results_stand_together_under_scene_and_date(done: GlacierTerminusDock):
    (group,) = [g for g in QgsProject.instance().layerTreeRoot().children() if "(2004-07-26)" in g.name()]
    assert [node.name().split()[0] for node in group.children()] == ["Terminus", "Classes"]
    (line,) = layers_named("Terminus of")
    assert line.temporalProperties().isActive()
    assert line.temporalProperties().startField() == "Date"
    (classes,) = layers_named("Classes of")
    day = classes.temporalProperties().fixedTemporalRange()
    assert day.begin().toString("yyyy-MM-dd hh:mm") == "2004-07-26 00:00"


def test_results_of_an_earlier_run_on_the_scene_are_hidden_and_boxes_stand_apart(
    done: GlacierTerminusDock, drawing: Map, qtbot: QtBot
):
    done.form.area.setCurrentIndex(done.form.area.findData("box"))
    for spot in ((-4000, -4000), (4000, 4000), (-2000, 2000)):
        drawing.click(*spot)
    press_run_and_wait(done, qtbot)

    nodes = QgsProject.instance().layerTreeRoot().children()
    assert [node.name().split()[0] for node in nodes][1] == "Box"
    groups = [g for g in QgsProject.instance().layerTreeRoot().findGroups() if "(2004-07-26)" in g.name()]
    shown = [[node.isVisible() for node in group.findLayers()] for group in groups]
    assert shown == [[True, True], [False, False]]


def test_classes_of_other_dates_are_hidden_and_their_lines_are_not(
    done: GlacierTerminusDock, image: QgsRasterLayer, qgis_iface: QgisInterface, tmp_path: Path, qtbot: QtBot
):
    """Results of a neighbour stay as they are."""
    path = tmp_path / "LE07_L1TP_231012_20040811_20170204_01_T1_B8.tif"
    shutil.copy(image.source(), path)
    for later in (neighbour_of(image), QgsRasterLayer(str(path), path.stem)):
        QgsProject.instance().addMapLayer(later)
        qgis_iface.currentLayerChanged.emit(later)
        press_run_and_wait(settled(done, qtbot), qtbot)

    root = QgsProject.instance().layerTreeRoot()
    groups = {group.name().split("_")[-1]: group for group in root.findGroups()}
    shown = {name: [node.isVisible() for node in group.findLayers()] for name, group in groups.items()}
    assert shown == {
        "B8 (2004-08-11)": [True, True],
        "B8 (2004-07-26)": [True, False],
        "neighbour (2004-07-26)": [True, True],
    }


def test_before_and_after_by_a_key(done: GlacierTerminusDock):
    root = QgsProject.instance().layerTreeRoot()
    (line,) = layers_named("Terminus of")

    done._compare.activated.emit()
    assert not root.findLayer(line.id()).isVisible()
    done._compare.activated.emit()
    assert root.findLayer(line.id()).isVisible()
    QgsProject.instance().removeMapLayer(line.id())
    done._compare.activated.emit()  # what is gone is gone


def test_the_line_can_be_edited_at_once(done: GlacierTerminusDock):
    done.form.edit.click()

    (line,) = layers_named("Terminus of")
    assert line.isEditable()
    line.rollBack()
    QgsProject.instance().removeMapLayer(line.id())
    done.form.edit.click()
    assert "no longer" in done.form.result.text()


def test_what_ran_can_be_run_again(done: GlacierTerminusDock, image: QgsRasterLayer):
    explanation = done._explanation
    assert explanation is not None
    words = shlex.split(explanation.command)

    assert words[:4] == ["qgis_process", "run", "glacierterminus:mapterminus", "--"]
    assert f"INPUT={image.source()}" in words
    assert f"FLOW_DIRECTION={FLOW}" in words
    assert "OUTPUT=terminus.gpkg" in words
    assert "sha256:" in explanation.text()
    done.form.explain.click()
    dialog: Any = done.findChild(QDialog, "GlacierTerminusExplanation")
    dialog.findChild(QPushButton, "glacierTerminus_copyCommand").click()
    assert QApplication.clipboard().text() == explanation.command
    dialog.reject()


def test_all_can_be_reached_by_the_keyboard(dock: GlacierTerminusDock, qtbot: QtBot):
    form = settled(dock, qtbot).form
    form.advanced.setCollapsed(False)
    start: QWidget = form.image
    seen, widget = {start}, start.nextInFocusChain()
    while widget is not start and len(seen) < 500:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    for reached in (
        form.model,
        form.area,
        form.flow,
        form.draw_flow,
        form.run,
        form.preview,
        form.device,
        form.classes,
    ):
        assert reached in seen, reached.objectName()
        assert reached.toolTip(), reached.objectName()
    of_labels: Any = form.findChildren(QLabel)
    of_buttons: Any = form.findChildren(QPushButton)
    texts = [*of_labels, *of_buttons]
    mnemonics = [
        text[text.index("&") + 1].lower()
        for label in texts
        if "&" in (text := label.text()) and label.parent() is not None and "<" not in text
    ]
    assert len(mnemonics) == len(set(mnemonics)), sorted(mnemonics)
    labels = [label for label in of_labels if "&" in label.text() and "<" not in label.text()]
    assert [label.text() for label in labels if label.buddy() is None] == []
    assert len(labels) > 5


def test_a_screen_reader_has_a_name_for_each_widget_that_takes_the_focus(dock: GlacierTerminusDock, qtbot: QtBot):
    """It tells the accessible name, or the text of a button; a label only where that has the widget itself as buddy."""
    form = settled(dock, qtbot).form
    ours: list[Any] = [w for w in form.findChildren(QWidget) if w.objectName().startswith("glacierTerminus_")]
    focused = [w for w in ours if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w is not form.log]  # named by its group

    def name_of(widget: Any) -> str:
        shown = getattr(widget, "text", getattr(widget, "title", str))
        return widget.accessibleName() or ("" if hasattr(widget, "lineEdit") else shown())

    assert [w.objectName() for w in focused if name_of(w) in ("", "...")] == []
    assert (form.image.accessibleName(), form.flow.accessibleName()) == ("Image", "Flow")
    assert len(focused) > 20


def test_the_focus_comes_back_to_run(dock: GlacierTerminusDock, qtbot: QtBot):
    form = settled(dock, qtbot).form
    dock.activateWindow()
    form.run.setFocus()
    qtbot.waitUntil(form.run.hasFocus, timeout=LONG_MS)

    qtbot.keyClick(form.run, Qt.Key.Key_Space)
    assert form.cancel.hasFocus()
    qtbot.waitUntil(lambda: not dock.is_running, timeout=LONG_MS)

    assert form.run.hasFocus()


def test_layers_of_another_kind_do_not_confuse_it(
    dock: GlacierTerminusDock, qgis_iface: QgisInterface, image: QgsRasterLayer
):
    points = QgsVectorLayer("Point", "points", "memory")
    QgsProject.instance().addMapLayer(points)

    qgis_iface.setActiveLayer(points)

    assert dock.form.image.currentLayer() == image
