"""Run after run into one layer: kept or in memory, being edited or not, in another CRS, gone meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from glacier_terminus_plugin.algorithms.terminus_layer import EDITOR
from glacier_terminus_plugin.gui.dock import GlacierTerminusDock
from glacier_terminus_plugin.gui.gathered_lines import can_take_lines, gather
from tests.gui.conftest import FLOW
from tests.gui.test_dock import layers_named, press_run_and_wait


def saved(layer: QgsVectorLayer, path: Path, driver: str, crs: str = "") -> QgsVectorLayer:
    """Save a layer without its features, as one begins a layer for a season's fronts."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.onlySelectedFeatures = driver, True
    project = QgsProject.instance()
    if crs:
        layer = layer.clone()
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
    path = path.with_suffix(".gpkg" if driver == "GPKG" else ".shp")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
    there = QgsVectorLayer(str(path), "season", "ogr")
    assert there.isValid()
    project.addMapLayer(there)
    return there


@pytest.fixture
def mapped(dock: GlacierTerminusDock, qtbot: QtBot) -> QgsVectorLayer:
    """A run's own layer."""
    dock.form.set_flow(FLOW)
    press_run_and_wait(dock, qtbot)
    (line,) = layers_named("Terminus of")
    return line


def choose(dock: GlacierTerminusDock, layer: QgsVectorLayer | None) -> None:
    """As a user does, by the list."""
    dock.form.lines_to.setLayer(layer)
    dock.form.lines_to.activated.emit(dock.form.lines_to.currentIndex())


def reviews(layer: QgsVectorLayer) -> list[Any]:
    return [feature["Review"] or "" for feature in layer.getFeatures()]


@pytest.mark.parametrize(("driver", "crs"), [("GPKG", ""), ("GPKG", "EPSG:32622"), ("ESRI Shapefile", "")])
def test_runs_add_their_lines_to_the_layer_that_is_chosen(
    dock: GlacierTerminusDock, mapped: QgsVectorLayer, qtbot: QtBot, tmp_path: Path, driver: str, crs: str
):
    season = saved(mapped, tmp_path / "season", driver, crs)
    choose(dock, season)
    form = press_run_and_wait(dock, qtbot)
    assert layers_named("Terminus of") == [mapped]
    (one,), (own,) = season.getFeatures(), mapped.getFeatures()
    assert one["ImagePath"] == own["ImagePath"]
    assert one["Length_m"] == pytest.approx(own["Length_m"], rel=1e-3)
    assert (one["FlowDir"] == FLOW) == (not crs)  # another way is north
    if driver == "ESRI Shapefile":
        assert one["partialPic"] == own["partialPickFlag"]
    assert "km long" in form.result.text()
    press_run_and_wait(dock, qtbot)
    assert reviews(season) == ["rejected", ""]
    assert "1 earlier line(s) of the same front" in form.log.toPlainText()
    assert not season.isEditable()
    assert len(list(QgsVectorLayer(season.source(), "again", "ogr").getFeatures())) == 2


def test_in_a_layer_that_is_being_edited_it_is_one_step_to_undo(
    dock: GlacierTerminusDock, mapped: QgsVectorLayer, qtbot: QtBot
):
    choose(dock, mapped)
    assert mapped.startEditing()
    press_run_and_wait(dock, qtbot)
    assert reviews(mapped) == ["rejected", ""] or reviews(mapped) == ["", "rejected"]
    mapped.undoStack().undo()
    assert reviews(mapped) == [""]
    assert mapped.isEditable()


def test_the_layer_that_gathers_stays_in_sight_and_is_never_exchanged_for_another(
    dock: GlacierTerminusDock, mapped: QgsVectorLayer, qtbot: QtBot, tmp_path: Path, image: QgsRasterLayer
):
    other = saved(mapped, tmp_path / "season", "GPKG")
    choose(dock, mapped)
    press_run_and_wait(dock, qtbot)
    node = QgsProject.instance().layerTreeRoot().findLayer(mapped.id())
    assert node is not None
    assert node.isVisible()
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] == mapped  # above the classes of this run
    assert len(QgsProject.instance().layerTreeRoot().findLayerIds()) == len(QgsProject.instance().mapLayers())
    QgsProject.instance().removeMapLayer(mapped.id())
    assert dock.form.lines_to.currentLayer() is None
    form = press_run_and_wait(dock, qtbot)
    assert len(layers_named("Terminus of")) == 1, form.log.toPlainText()
    assert list(other.getFeatures()) == []


def test_the_choice_is_kept_with_the_project(
    dock: GlacierTerminusDock, mapped: QgsVectorLayer, tmp_path: Path, qtbot: QtBot
):
    season, project = saved(mapped, tmp_path / "season", "GPKG"), QgsProject.instance()
    choose(dock, season)
    project.write(str(tmp_path / "day.qgz"))
    project.clear()
    assert dock.form.lines_to.currentLayer() is None
    project.read(str(tmp_path / "day.qgz"))
    assert dock.form.lines_to.currentLayer().name() == "season"


def test_where_the_layer_takes_no_lines_they_have_one_of_their_own(
    dock: GlacierTerminusDock, mapped: QgsVectorLayer, qtbot: QtBot, tmp_path: Path
):
    season = saved(mapped, tmp_path / "season", "GPKG")
    choose(dock, season)
    dock.form.run.click()
    season.setReadOnly(True)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=60_000)
    assert len(layers_named("Terminus of")) == 2
    assert "can't be added to season" in dock.form.log.toPlainText()
    assert list(season.getFeatures()) == []


def test_only_layers_that_can_take_lines_are_offered(dock: GlacierTerminusDock, mapped: QgsVectorLayer):
    roads = QgsVectorLayer("LineString", "roads", "memory")
    QgsProject.instance().addMapLayer(roads)
    box = dock.form.lines_to
    assert [box.layer(i) for i in range(box.count())] == [None, mapped]
    assert not can_take_lines(roads)


def test_only_what_nobody_has_looked_at_is_replaced_and_only_of_the_same_front(mapped: QgsVectorLayer):
    (line,) = mapped.getFeatures()
    length = line.geometry().length()

    def changed(moved: float = 0.0, **values: Any) -> QgsFeature:
        feature = QgsFeature(line)
        shape = QgsGeometry(line.geometry())
        shape.translate(moved, 0)
        feature.setGeometry(shape)
        for name, value in values.items():
            feature[name] = value
        return feature

    kept = [
        changed(Review="accepted"),
        changed(Author=EDITOR),
        changed(ImagePath="/another/day.tif"),
        changed(moved=length),
    ]
    replaced = [changed(), changed(moved=0.1 * length)]
    mapped.dataProvider().truncate()
    mapped.dataProvider().addFeatures([*kept, *replaced])
    assert gather([line], mapped) == len(replaced)
    assert reviews(mapped) == ["accepted", "", "", "", "rejected", "rejected", ""]
    assert NULL not in [feature["ImagePath"] for feature in mapped.getFeatures()]
