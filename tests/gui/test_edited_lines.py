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


def saved(memory: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    """Return a layer of a file, of the kind that its name tells, with what a memory layer holds."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsCoordinateTransformContext(), options)
    return QgsVectorLayer(str(path), "lines")


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
    return saved(memory, tmp_path / "lines.gpkg")


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
    assert (found["Center_X"], found["Center_Y"]) == pytest.approx((500_400, Y + 100), abs=0.01)
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


@pytest.mark.usefixtures("plugin")
def test_lines_that_are_deleted_after_an_edit_do_not_keep_others_from_being_corrected(lines: QgsVectorLayer):
    QgsProject.instance().addMapLayer(lines)
    first, second = sorted(lines.allFeatureIds())
    lines.startEditing()
    for fid in (first, second):
        lines.changeGeometry(fid, line(f"LineString(500000 {Y}, 500900 {Y})"))
    lines.deleteFeature(first)
    assert lines.commitChanges(), lines.commitErrors()

    assert attributes(lines, "b")["Author"] == "Glacier Terminus (edited by hand)"


@pytest.mark.usefixtures("plugin")
@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("Point", "Point(0 0)", "Point(1 1)"),
        ("Polygon", "Polygon((0 0, 1 0, 1 1, 0 0))", "Polygon((0 0, 2 0, 1 1, 0 0))"),
    ],
)
def test_points_and_areas_made_of_lines_stay_as_they_are(kind: str, before: str, after: str):
    layer = QgsVectorLayer(MEMORY.replace("LineString", kind), "made of lines", "memory")
    feature = QgsFeature(layer.fields())
    feature["Author"], feature["Error_m"] = "Glacier Terminus (automatic)", 90.0
    feature.setGeometry(line(before))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeGeometry(min(layer.allFeatureIds()), line(after))
    assert layer.commitChanges()

    (found,) = layer.getFeatures()
    assert (found["Author"], found["Error_m"]) == ("Glacier Terminus (automatic)", 90)


@pytest.mark.usefixtures("plugin")
def test_a_line_that_is_copied_as_it_is_stays_the_models(lines: QgsVectorLayer):
    QgsProject.instance().addMapLayer(lines)
    lines.startEditing()
    for name, length in (("copied", 1000), ("cut", 400)):
        feature = QgsFeature(lines.fields())
        feature["GlacierID"], feature["Author"], feature["QualFlag"] = name, "Glacier Terminus (automatic)", "01, 05"
        feature["Length_m"], feature["Error_m"] = 1000.4, 90.0
        feature.setGeometry(line(f"LineString(500000 {Y}, {500_000 + length} {Y})"))
        lines.addFeature(feature)
    assert lines.commitChanges(), lines.commitErrors()

    copied, cut = attributes(lines, "copied"), attributes(lines, "cut")
    assert (copied["Author"], copied["QualFlag"]) == ("Glacier Terminus (automatic)", "01, 05")
    assert (copied["Error_m"], copied["Center_X"]) == (90, 500_500)
    assert (cut["Author"], cut["QualFlag"], cut["Error_m"]) == ("Glacier Terminus (edited by hand)", "01", NULL)


@pytest.mark.usefixtures("plugin")
def test_what_is_entered_together_with_an_edit_stays_and_what_the_model_said_does_not(lines: QgsVectorLayer):
    QgsProject.instance().addMapLayer(lines)
    fid, merged = sorted(lines.allFeatureIds())
    lines.startEditing()
    for one in (fid, merged):
        lines.changeGeometry(one, line(f"LineString(500000 {Y}, 500900 {Y})"))
    lines.changeAttributeValues(merged, dict(enumerate(lines.getFeature(merged).attributes())))  # as merging does
    lines.changeAttributeValue(fid, lines.fields().lookupField("Author"), "me")
    lines.changeAttributeValue(fid, lines.fields().lookupField("Error_m"), 15.0)
    assert lines.commitChanges(), lines.commitErrors()

    found = attributes(lines, "a")
    assert (found["Author"], found["QualFlag"], found["Error_m"]) == ("me", "01", 15)
    assert (found["Confidence"], found["Doubt"]) == (NULL, NULL)
    found = attributes(lines, "b")
    assert (found["Author"], found["Error_m"]) == ("Glacier Terminus (edited by hand)", NULL)
