"""A line that is edited by hand no longer says what was true of the model's own line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface

from glacier_terminus_plugin.plugin import GlacierTerminusPlugin

# the metre of this projection is one on the ground at 71 N
MEMORY = (
    "LineString?crs=EPSG:32622&field=GlacierID:string&field=QualFlag:string&field=Author:string&field=Center_X:double"
    "&field=Center_Y:double&field=ModelSHA:string&field=Length_m:double&field=Confidence:double&field=Error_m:double"
    "&field=Doubt:double&field=Notes:string"
)
Y = 7_900_000


def line(text: str) -> QgsGeometry:
    return QgsGeometry.fromWkt(text)


@pytest.fixture
def lines(tmp_path: Path) -> QgsVectorLayer:
    """Return a saved layer of two lines that a model drew."""
    memory = QgsVectorLayer(MEMORY, "lines", "memory")
    for name, flags in (("a", "01, 05"), ("b", "05")):
        feature = QgsFeature(memory.fields())
        values: dict[str, Any] = {"GlacierID": name, "QualFlag": flags, "Author": "Glacier Terminus (automatic)"}
        values.update(Center_X=500_500.0, Center_Y=float(Y), ModelSHA="1", Length_m=1000.0)
        values.update(Confidence=0.8, Error_m=90.0, Doubt=0.1)
        for key, value in values.items():
            feature[key] = value
        feature.setGeometry(line(f"LineString(500000 {Y}, 501000 {Y})"))
        memory.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "lines.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, path, QgsCoordinateTransformContext(), options)
    return QgsVectorLayer(path, "lines")


def attributes(layer: QgsVectorLayer, glacier: str) -> dict[str, Any]:
    (feature,) = [f for f in layer.getFeatures() if f["GlacierID"] == glacier]
    return feature.attributeMap()


def test_a_line_that_is_moved_says_so_and_its_numbers_are_its_own(
    plugin: GlacierTerminusPlugin, lines: QgsVectorLayer, qgis_iface: QgisInterface, qtbot: QtBot
):
    QgsProject.instance().addMapLayer(lines)
    moved, noted = sorted(lines.allFeatureIds())
    lines.startEditing()
    lines.changeGeometry(moved, line(f"LineString(500000 {Y}, 500000 {Y + 3000})"))
    lines.changeAttributeValue(noted, lines.fields().lookupField("Notes"), "looked at")
    assert lines.commitChanges(), lines.commitErrors()

    found = attributes(lines, "a")
    assert found["Length_m"] == pytest.approx(3001.2, abs=0.5)  # the projection shrinks by 0.9996
    assert (found["Center_X"], found["Center_Y"]) == (500_000, Y + 1500)
    assert (found["Author"], found["QualFlag"]) == ("Glacier Terminus (edited by hand)", "01")
    assert [found[key] for key in ("Confidence", "Error_m", "Doubt")] == [NULL] * 3
    assert found["ModelSHA"] == "1"
    kept = attributes(lines, "b")
    assert (kept["Length_m"], kept["Error_m"], kept["QualFlag"]) == (1000, 90, "05")
    assert (kept["Author"], kept["Notes"]) == ("Glacier Terminus (automatic)", "looked at")
    message = qgis_iface.messageBar().get_messages(0)[-1]
    assert message.startswith("Glacier Terminus:1 line(s) edited by hand")


@pytest.mark.usefixtures("plugin")
def test_a_line_that_is_drawn_by_hand_gets_its_length_and_no_other_author(lines: QgsVectorLayer):
    QgsProject.instance().addMapLayer(lines)
    lines.startEditing()
    feature = QgsFeature(lines.fields())
    feature["GlacierID"], feature["Author"], feature["QualFlag"] = "c", "me", "00"
    feature.setGeometry(line(f"LineString(500000 {Y}, 500400 {Y}, 500400 {Y + 600})"))
    lines.addFeature(feature)
    assert lines.commitChanges(), lines.commitErrors()

    found = attributes(lines, "c")
    assert found["Length_m"] == pytest.approx(1000.4, abs=0.5)
    assert (found["Center_X"], found["Center_Y"]) == (500_400, Y + 100)
    assert (found["Author"], found["QualFlag"]) == ("me", "00")


@pytest.mark.usefixtures("plugin")
def test_a_line_without_issues_is_flagged_so_and_undone_edits_change_nothing(lines: QgsVectorLayer):
    QgsProject.instance().addMapLayer(lines)
    first, second = sorted(lines.allFeatureIds())
    lines.startEditing()
    lines.changeGeometry(first, line("LineString(0 0, 1 1)"))
    lines.undoStack().undo()
    lines.changeGeometry(second, line(f"LineString(500000 {Y}, 500900 {Y})"))
    assert lines.commitChanges(), lines.commitErrors()

    assert (attributes(lines, "a")["Error_m"], attributes(lines, "a")["QualFlag"]) == (90, "01, 05")
    assert attributes(lines, "b")["QualFlag"] == "00"


def test_layers_of_others_stay_as_they_are_and_nothing_is_left_after_unloading(
    plugin: GlacierTerminusPlugin, lines: QgsVectorLayer, qtbot: QtBot
):
    other = QgsVectorLayer("LineString?crs=EPSG:32622&field=Length_m:double", "roads", "memory")
    QgsProject.instance().addMapLayers([other, lines])
    other.startEditing()
    feature = QgsFeature(other.fields())
    feature.setGeometry(line(f"LineString(500000 {Y}, 501000 {Y})"))
    other.addFeature(feature)
    assert other.commitChanges()
    assert [f["Length_m"] for f in other.getFeatures()] == [NULL]

    plugin.unload()
    qtbot.wait(10)  # what is deleted later
    lines.startEditing()
    lines.changeGeometry(min(lines.allFeatureIds()), line(f"LineString(500000 {Y}, 500900 {Y})"))
    assert lines.commitChanges()
    assert attributes(lines, "a")["Error_m"] == 90
