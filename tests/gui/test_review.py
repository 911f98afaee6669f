"""The review of terminus lines: their order, decisions, the images below them, and what may happen meanwhile."""

from __future__ import annotations

import socket
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from pytestqt.qtbot import QtBot
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QShortcut

from glacier_terminus_plugin.algorithms.styling import style_lines
from glacier_terminus_plugin.gui import review_dock, review_images
from glacier_terminus_plugin.gui.line_review import lines_of
from glacier_terminus_plugin.gui.review_dock import ReviewDock
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.core.rasters import write_raster
from tests.gui.test_edited_lines import MEMORY, Y, saved

GROUP = "Images under review"
DOUBTS = {"calm": 0.1, "edited": NULL, "worst": 0.9, "middle": 0.5}  # by glacier, in the file's order


@pytest.fixture
def images(tmp_path: Path) -> dict[str, Path]:
    """Return an image file for each line but one, whose file is gone."""
    paths = {name: tmp_path / f"{name}.tif" for name in DOUBTS}
    for name in ("calm", "worst", "middle"):
        write_raster(
            paths[name],
            np.full((1, 4, 4), 7, np.uint8),
            crs="EPSG:32622",
            transform=(499_000.0, 1000, 0, Y + 2000.0, 0, -1000),
        )
    return paths


def write_lines(path: Path, images: dict[str, Path], with_review: bool) -> QgsVectorLayer:
    fields = "&field=Date:date&field=ImagePath:string" + ("&field=Review:string" if with_review else "")
    memory = QgsVectorLayer(MEMORY + fields, "lines", "memory")
    for i, (name, doubt) in enumerate(DOUBTS.items()):
        feature = QgsFeature(memory.fields())
        feature["GlacierID"], feature["Doubt"], feature["ImagePath"] = name, doubt, str(images[name])
        feature["Author"], feature["Error_m"] = "Glacier Terminus (automatic)", 100 * i
        feature.setGeometry(QgsGeometry.fromWkt(f"LineString(500000 {Y + 100 * i}, 501000 {Y + 100 * i})"))
        memory.dataProvider().addFeature(feature)
    layer = saved(memory, path)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def lines(plugin: GlacierTerminusPlugin, images: dict[str, Path], tmp_path: Path) -> QgsVectorLayer:
    """Return a layer of four lines that are to be reviewed."""
    return write_lines(tmp_path / "lines.gpkg", images, with_review=True)


@pytest.fixture
def older(plugin: GlacierTerminusPlugin, images: dict[str, Path], tmp_path: Path) -> QgsVectorLayer:
    """Return a layer without a field for decisions."""
    return write_lines(tmp_path / "older.gpkg", images, with_review=False)


Opens = Callable[[Any], ReviewDock]


@pytest.fixture
def opens(plugin: GlacierTerminusPlugin, qgis_iface: QgisInterface) -> Opens:
    """Open the review on a layer."""

    def open_on(layer: Any) -> ReviewDock:
        qgis_iface.setActiveLayer(layer)
        plugin.show_review()
        assert plugin.review is not None
        plugin.review.follow(layer)
        return plugin.review

    return open_on


def in_file(layer: QgsVectorLayer) -> dict[str, Any]:
    """Return the decisions as another program reads them now."""
    return {f["GlacierID"]: f["Review"] for f in QgsVectorLayer(layer.source(), "again").getFeatures()}


def execute_sql(layer: QgsVectorLayer, statement: str) -> None:
    with closing(sqlite3.connect(layer.source())) as database, database:
        database.execute(statement)


def fid_of(layer: QgsVectorLayer, glacier: str) -> int:
    return next(f.id() for f in layer.getFeatures() if f["GlacierID"] == glacier)


def visible() -> dict[str, bool]:
    return {node.name(): node.isVisible() for node in QgsProject.instance().layerTreeRoot().findLayers()}


def settle(review: ReviewDock, qtbot: QtBot) -> None:
    """Wait for what is looked at later, and for images that are being opened."""
    qtbot.wait(20)
    qtbot.waitUntil(lambda: review._images._opening is None and not review._later.isActive())


def test_the_lines_are_read_once_for_each_decision(
    lines: QgsVectorLayer, opens: Opens, monkeypatch: pytest.MonkeyPatch
):
    """Thousands of them take a tenth of a second."""
    review, reads = opens(lines), []
    QgsApplication.processEvents()
    monkeypatch.setattr(review_dock, "lines_of", lambda layer: reads.append(layer) or lines_of(layer))
    for count, button in enumerate((review.accept, review.reject, review.skip, review.back), start=1):
        button.click()
        QgsApplication.processEvents()
        assert len(reads) == count
    assert review.place.text() == "3 of 4, 2 to go"


def test_a_line_that_is_deleted_from_elsewhere_is_passed_over(lines: QgsVectorLayer, opens: Opens):
    review = opens(lines)
    elsewhere = QgsVectorLayer(lines.source(), "elsewhere", "ogr")
    (middle,) = (feature.id() for feature in elsewhere.getFeatures() if feature["GlacierID"] == "middle")
    assert elsewhere.dataProvider().deleteFeatures([middle])
    review.skip.click()
    assert (review.place.text(), review.glacier.text()) == ("1 of 3, 3 to go", "worst")


def test_the_most_doubtful_come_first_and_decisions_are_saved_at_once(lines: QgsVectorLayer, opens: Opens):
    review = opens(lines)
    assert (review.place.text(), review.glacier.text()) == ("1 of 4, 4 to go", "worst")
    assert (review.doubt.text(), review.error.text()) == ("0.90", "200 m")
    assert not review.back.isEnabled()
    review.accept.click()
    assert in_file(lines) == {"calm": NULL, "edited": NULL, "worst": "accepted", "middle": NULL}
    assert (review.place.text(), review.glacier.text()) == ("2 of 4, 3 to go", "middle")
    review.skip.click()
    assert review.glacier.text() == "calm"
    review.reject.click()
    assert in_file(lines)["calm"] == "rejected"
    assert (review.glacier.text(), review.doubt.text()) == ("edited", "-")
    review.accept.click()
    assert review.glacier.text() == "middle"  # which was skipped
    review.back.click()
    review.back.click()
    assert (review.glacier.text(), review.decision.text()) == ("calm", "rejected")
    review.accept.click()
    assert in_file(lines)["calm"] == "accepted"
    assert review.glacier.text() == "middle"
    review.reject.click()
    assert review.place.text() == "All 4 lines are reviewed: 3 accepted, 0 edited by hand, 1 rejected."
    assert not review.accept.isEnabled()
    review.back.click()
    assert review.glacier.text() == "middle"
    assert not lines.isEditable()


def test_a_later_review_goes_on_where_the_last_one_ended(
    lines: QgsVectorLayer, opens: Opens, qgis_iface: QgisInterface
):
    review = opens(lines)
    review.accept.click()
    review.close()
    review = opens(lines)
    assert (review.place.text(), review.glacier.text()) == ("2 of 4, 3 to go", "middle")
    review.back.click()
    assert (review.glacier.text(), review.decision.text()) == ("worst", "accepted")


def test_the_map_goes_to_the_line_in_its_own_crs(lines: QgsVectorLayer, opens: Opens, qgis_iface: QgisInterface):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3413"))
    review = opens(lines)
    box = canvas.mapSettings().layerExtentToOutputExtent(lines, QgsRectangle(500_000, Y + 199, 501_000, Y + 201))
    assert canvas.extent().contains(box)
    assert 1.5 * box.width() < canvas.extent().width() < 20 * box.width()
    assert review._band.numberOfVertices() == 2
    assert box.buffered(5).contains(review._band.asGeometry().boundingBox())
    review.close()
    assert review._band.numberOfVertices() == 0


def test_each_line_is_shown_on_its_own_image_and_all_is_as_before_afterwards(
    lines: QgsVectorLayer, images: dict[str, Path], opens: Opens, qtbot: QtBot
):
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    own = QgsRasterLayer(str(images["worst"]), "own")
    other = QgsRasterLayer(str(images["calm"]), "other")
    project.addMapLayers([other], True)
    project.addMapLayer(own, False)
    root.addGroup("hidden").addLayer(own)
    root.findGroup("hidden").setItemVisibilityChecked(False)
    before = visible()
    assert before == {"other": True, "lines": True, "own": False}

    review = opens(lines)
    settle(review, qtbot)
    assert visible() == {"other": False, "lines": True, "own": True}  # those that the project has
    review.skip.click()
    settle(review, qtbot)
    assert visible() == {"other": False, "lines": True, "own": False, "middle": True}
    group = root.findGroup(GROUP)
    assert root.children().index(group) == root.children().index(root.findLayer(lines.id())) + 1
    node = root.findLayer(other.id())
    group.addChildNode(node.clone())  # somebody drags a layer of their own into the tool's group
    root.removeChildNode(node)
    review.back.click()
    review.skip.click()
    settle(review, qtbot)
    assert [layer.name() for layer in project.mapLayers().values()].count("middle") == 1  # not opened twice

    review.close()
    assert root.findGroup(GROUP) is None
    assert visible() == before


def test_an_image_that_is_gone_is_told_and_nothing_else_happens(lines: QgsVectorLayer, opens: Opens, qtbot: QtBot):
    review = opens(lines)
    for _ in range(3):
        review.skip.click()
    assert review.glacier.text() == "edited"
    settle(review, qtbot)
    assert "can't be opened" in review.told.text()
    assert "edited.tif" in review.told.text()
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert "edited" not in names
    review.reject.click()  # all the same
    assert in_file(lines)["edited"] == "rejected"


@pytest.mark.parametrize(
    "path",
    [
        "/vsicurl?header_file={secret}&url={address}/x.tif",
        "/vsicurl/{address}/x.tif",
        "/vsizip//vsicurl/{address}/x.zip/x.tif",
        "<GDAL_WMS><Service name='TMS'><ServerUrl>{address}</ServerUrl></Service></GDAL_WMS>",
        "WMS:{address}",
        'HDF5:"/vsicurl/{address}/x.h5"://band',
        'HDF5:"{address}/x.h5"://band',
        'HDF5:"/x.h5"://band/{address}',
    ],
)
def test_no_server_is_asked_for_an_image_that_a_line_names(
    lines: QgsVectorLayer, opens: Opens, qtbot: QtBot, tmp_path: Path, path: str
):
    """A stranger's lines could have a file of this computer sent to a server of theirs."""
    secret = tmp_path / "secret"
    secret.write_text("password: 1234\n", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        path = path.format(secret=secret, address=f"http://127.0.0.1:{server.getsockname()[1]}")
        show_paths(lines, path, qtbot)
        review = opens(lines)
        qtbot.waitUntil(lambda: "Images on servers" in review.told.text())
        server.settimeout(0.2)
        with pytest.raises(TimeoutError):
            server.accept()


@pytest.mark.parametrize("name", ['HDF5:"{}"://Band1', 'NETCDF:"{}":Band1', 'HDF5:"/vsizip/{}.zip/a.nc"://Band1'])
def test_a_part_of_a_file_that_a_line_names_is_shown(
    lines: QgsVectorLayer, images: dict[str, Path], opens: Opens, qtbot: QtBot, tmp_path: Path, name: str
):
    path = tmp_path / "a.nc"
    gdal.Translate(str(path), str(images["worst"]), format="netCDF", creationOptions=["FORMAT=NC4"])
    with zipfile.ZipFile(f"{path}.zip", "w") as archive:
        archive.write(path, path.name)
    show_paths(lines, name.format(path), qtbot)
    review = opens(lines)
    settle(review, qtbot)
    assert name.format(path) in [layer.source() for layer in QgsProject.instance().mapLayers().values()]


def show_paths(lines: QgsVectorLayer, path: str, qtbot: QtBot) -> None:
    """Have all lines name one image."""
    field = lines.fields().lookupField("ImagePath")
    lines.dataProvider().changeAttributeValues({fid: {field: path} for fid in lines.allFeatureIds()})
    qtbot.waitUntil(lambda: lines.uniqueValues(field) == {path})  # another connection to the file reads it


@pytest.mark.parametrize(
    "path", [r"\\stranger\share\x.tif", "//stranger/share/x.tif", "/vsizip/{//stranger/s/x.zip}/x.tif"]
)
def test_no_windows_share_is_opened_that_a_line_names(
    lines: QgsVectorLayer, opens: Opens, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: str
):
    """Windows would show the user's name and password to whose share it is."""
    opened: list[str] = []
    find = review_images._first_that_opens
    monkeypatch.setattr(review_images, "_first_that_opens", lambda paths: opened.extend(paths) or find(paths))
    show_paths(lines, path, qtbot)
    review = opens(lines)
    qtbot.waitUntil(lambda: "Images on servers" in review.told.text())
    assert not [place for place in opened if "stranger" in place]


def test_an_image_of_the_share_that_the_lines_lie_on_is_shown(
    plugin: GlacierTerminusPlugin, images: dict[str, Path], opens: Opens, qtbot: QtBot, tmp_path: Path
):
    """Elsewhere than in Windows //tmp is the folder /tmp."""
    layer = write_lines(
        Path(f"/{tmp_path}/lines.gpkg"), {k: Path(f"/{v}") for k, v in images.items()}, with_review=True
    )
    assert layer.source().startswith("//")
    review = opens(layer)
    settle(review, qtbot)
    assert visible() == {"lines": True, "worst": True}


def test_an_older_layer_gets_the_field_once_that_is_said(older: QgsVectorLayer, opens: Opens, qtbot: QtBot):
    review = opens(older)
    assert "has no field Review" in review.place.text()
    assert review.begin.isVisible()
    assert not review.accept.isVisible()
    assert older.fields().lookupField("Review") < 0
    review.begin.click()
    settle(review, qtbot)
    assert (review.place.text(), review.glacier.text()) == ("1 of 4, 4 to go", "worst")
    review.reject.click()
    assert in_file(older)["worst"] == "rejected"
    assert not older.isEditable()


def test_a_layer_that_cant_be_changed_says_what_to_do(older: QgsVectorLayer, opens: Opens, qtbot: QtBot):
    older.startEditing()
    review = opens(older)
    assert "Save or discard the edits first" in review.place.text()
    assert not review.begin.isVisible()
    older.rollBack()
    settle(review, qtbot)
    assert review.begin.isVisible()
    older.setReadOnly(True)
    review.close()
    review = opens(older)
    assert "is read-only" in review.place.text()
    assert not review.begin.isVisible()


def test_edits_are_saved_by_accept_alone_and_never_lost(lines: QgsVectorLayer, opens: Opens, qtbot: QtBot):
    review = opens(lines)
    review.edit.click()
    assert lines.isEditable()
    worst = fid_of(lines, "worst")
    moved = QgsGeometry.fromWkt(f"LineString(500000 {Y}, 500000 {Y + 3000})")
    lines.changeGeometry(worst, moved)
    lines.changeAttributeValue(fid_of(lines, "calm"), lines.fields().lookupField("Review"), "rejected")
    settle(review, qtbot)
    assert "not saved: Accept saves them" in review.told.text()
    review.skip.click()
    review.reject.click()
    assert in_file(lines) == {"calm": NULL, "edited": NULL, "worst": NULL, "middle": "rejected"}
    assert lines.getFeature(worst).geometry().equals(moved)
    assert lines.isModified()
    review.close()
    assert lines.isModified()
    review = opens(lines)
    review.accept.click()
    assert not lines.isEditable()
    assert in_file(lines) == {"calm": "rejected", "edited": NULL, "worst": "accepted", "middle": "rejected"}
    (found,) = (f for f in QgsVectorLayer(lines.source(), "again").getFeatures() if f["GlacierID"] == "worst")
    assert (found["Author"], found["Error_m"]) == ("Glacier Terminus (edited by hand)", NULL)
    assert review.glacier.text() == "edited"
    review.accept.click()
    assert review.place.text() == "All 4 lines are reviewed: 1 accepted, 1 edited by hand, 2 rejected."


def test_a_decision_that_cant_be_saved_is_told_and_the_line_stays(lines: QgsVectorLayer, opens: Opens, qtbot: QtBot):
    review = opens(lines)
    lines.setReadOnly(True)
    review.accept.click()
    assert "can't be saved" in review.told.text()
    assert review.glacier.text() == "worst"
    review.edit.click()
    assert "is read-only" in review.told.text()
    lines.setReadOnly(False)
    review.accept.click()
    assert in_file(lines)["worst"] == "accepted"


def test_what_others_do_meanwhile_leaves_a_clear_state(
    plugin: GlacierTerminusPlugin, lines: QgsVectorLayer, older: QgsVectorLayer, opens: Opens, qtbot: QtBot
):
    review = opens(lines)
    lines.startEditing()
    lines.deleteFeature(fid_of(lines, "worst"))
    settle(review, qtbot)
    assert (review.place.text(), review.glacier.text()) == ("1 of 3, 3 to go", "middle")
    lines.rollBack()
    lines.startEditing()
    lines.changeAttributeValue(fid_of(lines, "calm"), lines.fields().lookupField("Review"), "accepted")
    settle(review, qtbot)
    assert review.place.text() == "2 of 4, 3 to go"
    lines.commitChanges()
    for _ in range(3):
        review.accept.click()
    assert review.place.text().startswith("All 4 lines are reviewed")
    lines.startEditing()
    for name in ("worst", "middle", "edited"):
        lines.changeAttributeValue(fid_of(lines, name), lines.fields().lookupField("Review"), NULL)
    lines.commitChanges()
    settle(review, qtbot)
    assert review.place.text() == "1 of 4, 3 to go"

    road = QgsVectorLayer("LineString?crs=EPSG:32622&field=Length_m:double", "roads", "memory")
    review.follow(road)  # made active, to look at it
    assert review.glacier.text() == "worst"
    review.follow(older)
    assert "has no field Review" in review.place.text()
    assert QgsProject.instance().layerTreeRoot().findGroup(GROUP) is None
    review.follow(lines)
    assert review.place.text() == "1 of 4, 3 to go"

    lines.startEditing()
    lines.deleteAttribute(lines.fields().lookupField("Review"))
    settle(review, qtbot)
    assert "needs a new field" in review.place.text()
    lines.commitChanges()
    settle(review, qtbot)
    assert review.begin.isVisible()
    lines.startEditing()
    lines.deleteAttribute(lines.fields().lookupField("Doubt"))
    lines.commitChanges()
    settle(review, qtbot)
    assert review.place.text().startswith("Select a layer of terminus lines")
    for button in (review.accept, review.reject, review.edit, review.skip, review.back, review.begin):
        assert not button.isVisible()
        button.click()


@pytest.mark.parametrize("where", ["beside the lines", "a layer of the project"])
def test_an_image_that_was_moved_is_found_by_its_name(
    where: str, lines: QgsVectorLayer, images: dict[str, Path], opens: Opens, qtbot: QtBot, tmp_path: Path
):
    """As after an archive, or the lines, came to another machine."""
    for feature in list(lines.getFeatures()):
        path = f"D:\\archive\\{Path(feature['ImagePath']).name}"
        lines.dataProvider().changeAttributeValues({feature.id(): {lines.fields().indexFromName("ImagePath"): path}})
    here = images["worst"]
    if where == "a layer of the project":
        (tmp_path / "else").mkdir()
        here = images["worst"].rename(tmp_path / "else" / "worst.tif")
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(here), "mine"))
    review = opens(lines)
    qtbot.waitUntil(lambda: f"The image is not where it was. Shown is {here}" in review.told.text())
    assert visible() == {"lines": True, "mine" if where == "a layer of the project" else "worst": True}
    review.skip.click()
    settle(review, qtbot)
    assert "worst" not in review.told.text()
    review.back.click()
    qtbot.waitUntil(lambda: f"Shown is {here}" in review.told.text())


def test_a_name_that_two_images_have_does_not_tell_which_it_is(
    lines: QgsVectorLayer, images: dict[str, Path], opens: Opens, qtbot: QtBot
):
    field = lines.fields().indexFromName("ImagePath")
    for glacier, path in (("worst", "/archive/1/worst.tif"), ("middle", "/archive/2/worst.tif")):
        lines.dataProvider().changeAttributeValues({fid_of(lines, glacier): {field: path}})
    review = opens(lines)
    qtbot.waitUntil(lambda: "It may have been moved: /archive/1/worst.tif" in review.told.text())


@pytest.mark.parametrize("ending", ["removed", "cleared", "unloaded", "unloaded while opening"])
def test_a_layer_a_project_or_the_plugin_may_go(
    ending: str,
    plugin: GlacierTerminusPlugin,
    lines: QgsVectorLayer,
    opens: Opens,
    qtbot: QtBot,
):
    review = opens(lines)
    project = QgsProject.instance()
    if ending != "unloaded while opening":
        settle(review, qtbot)
        assert project.layerTreeRoot().findGroup(GROUP) is not None
    lines_id = lines.id()
    if ending == "removed":
        project.removeMapLayer(lines_id)
    elif ending == "cleared":
        project.clear()
    else:
        plugin.unload()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(20)
    assert project.layerTreeRoot().findGroup(GROUP) is None
    assert {layer.id() for layer in project.mapLayers().values()} <= {lines_id}
    if ending in ("removed", "cleared"):
        assert review.place.text().startswith("Select a layer of terminus lines")
        review.accept.click()


def test_reviewed_lines_look_other_than_those_that_are_not(lines: QgsVectorLayer, older: QgsVectorLayer):
    style_lines(older)
    style_lines(lines)
    renderer_of_older: Any = older.renderer()
    times: Any = lines.temporalProperties()
    renderer: Any = lines.renderer()
    context = QgsRenderContext()
    looks = []
    for decision in (NULL, "", "odd", "accepted", "rejected"):
        feature = QgsFeature(lines.fields())
        feature["Review"] = decision
        renderer.startRender(context, lines.fields())
        symbol = renderer.symbolForFeature(feature, context)
        looks.append([(layer.color().name(), layer.width()) for layer in symbol.symbolLayers()])
        renderer.stopRender(context)
    red = [(layer.color().name(), layer.width()) for layer in renderer_of_older.symbol().symbolLayers()]
    assert red == [("#ffffff", 1.4), ("#d61e50", 0.7)]
    assert looks[:3] == [red] * 3
    assert looks[3] not in (red, looks[4])
    assert looks[4][1][1] < red[1][1]
    assert times.startField() == "Date"


def test_a_temporary_layer_says_that_decisions_go_with_it(plugin: GlacierTerminusPlugin, opens: Opens):
    memory = QgsVectorLayer(MEMORY + "&field=Review:string", "memory", "memory")
    feature = QgsFeature(memory.fields())
    feature.setGeometry(QgsGeometry.fromWkt(f"LineString(500000 {Y}, 501000 {Y})"))
    memory.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(memory)
    review = opens(memory)
    assert "make it permanent" in review.told.text()
    review.accept.click()
    assert [f["Review"] for f in memory.getFeatures()] == ["accepted"]


def test_shortcuts_are_told_and_wait_for_the_window(lines: QgsVectorLayer, opens: Opens):
    review = opens(lines)
    told = [button.toolTip() for button in (review.accept, review.edit, review.reject, review.skip, review.back)]
    assert [text[-2] for text in told] == list("AERNB")
    assert all("(Alt+Shift+" in text for text in told)


def test_a_key_that_is_held_decides_once(lines: QgsVectorLayer, opens: Opens):
    shortcuts: Any = opens(lines).findChildren(QShortcut)
    assert [shortcut.autoRepeat() for shortcut in shortcuts] == [False] * 5


@pytest.mark.parametrize("suffix", ["shp", "geojson"])
def test_lines_with_new_numbers_are_not_taken_for_others(
    suffix: str, plugin: GlacierTerminusPlugin, images: dict[str, Path], tmp_path: Path, opens: Opens, qtbot: QtBot
):
    layer = write_lines(tmp_path / f"numbered.{suffix}", images, with_review=True)
    review = opens(layer)
    assert (review.glacier.text(), review._fid) == ("worst", 2)
    layer.startEditing()
    layer.deleteFeature(fid_of(layer, "calm"))  # the first of the file, so that the others get the number before
    layer.commitChanges()
    settle(review, qtbot)
    assert (review.place.text(), review.glacier.text(), review._fid) == ("1 of 3, 3 to go", "worst", 1)
    layer.startEditing()
    layer.deleteFeature(fid_of(layer, "edited"))
    settle(review, qtbot)
    review.accept.click()  # saves it
    assert (review.place.text(), review.glacier.text(), review._fid) == ("2 of 2, 1 to go", "middle", 1)
    assert in_file(layer) == {"worst": "accepted", "middle": NULL}


@pytest.mark.parametrize(
    ("kind", "shape"), [("Point", "Point(0 0)"), ("Polygon", "Polygon((0 0, 0 1, 1 1, 0 0))"), ("None", "")]
)
def test_what_was_made_of_lines_is_taken_for_no_lines(kind: str, shape: str, lines: QgsVectorLayer, opens: Opens):
    made = QgsVectorLayer(MEMORY.replace("LineString", kind) + "&field=Review:string", "vertices", "memory")
    QgsProject.instance().addMapLayer(made)
    review = opens(lines)
    review.follow(made)  # made active, to look at it
    assert (review.place.text(), review.glacier.text()) == ("1 of 4, 4 to go", "worst")
    made.startEditing()
    feature = QgsFeature(made.fields())
    feature.setGeometry(QgsGeometry.fromWkt(shape))
    made.addFeature(feature)
    assert made.commitChanges()
    assert [f["Length_m"] for f in made.getFeatures()] == [NULL]


def test_of_many_images_few_stay_open(
    lines: QgsVectorLayer, opens: Opens, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(review_images, "_MOST", 1)
    review = opens(lines)
    for shown in ("worst", "middle", "calm"):
        settle(review, qtbot)
        assert visible() == {"lines": True, shown: True}
        review.skip.click()
    review.close()
    assert visible() == {"lines": True}


def test_a_group_that_shows_one_layer_at_a_time_is_as_before_afterwards(
    lines: QgsVectorLayer, images: dict[str, Path], opens: Opens, qtbot: QtBot
):
    group = QgsProject.instance().layerTreeRoot().addGroup("base maps")
    for layer in (QgsRasterLayer(str(images["worst"]), "own"), QgsVectorLayer("Polygon", "map", "memory")):
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    group.setIsMutuallyExclusive(True, 1)
    before = visible()
    assert before == {"lines": True, "own": False, "map": True}
    review = opens(lines)
    settle(review, qtbot)
    assert visible() == {"lines": True, "own": True, "map": False}
    review.close()
    assert visible() == before


def test_of_two_layers_of_an_image_the_one_that_is_seen_stays(
    lines: QgsVectorLayer, images: dict[str, Path], opens: Opens, qtbot: QtBot
):
    root = QgsProject.instance().layerTreeRoot()
    for name in ("in true colours", "in false colours"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(images["worst"]), name))
    for hidden in root.findLayers()[:2]:
        hidden.setItemVisibilityChecked(False)
        before = visible()
        review = opens(lines)
        settle(review, qtbot)
        assert visible() == before
        review.close()
        hidden.setItemVisibilityChecked(True)


def test_an_image_that_is_dragged_out_of_the_group_stays(lines: QgsVectorLayer, opens: Opens, qtbot: QtBot):
    root = QgsProject.instance().layerTreeRoot()
    review = opens(lines)
    settle(review, qtbot)
    (node,) = root.findGroup(GROUP).children()
    root.addChildNode(node.clone())
    root.findGroup(GROUP).removeChildNode(node)
    review.skip.click()
    settle(review, qtbot)
    review.close()
    assert set(visible()) == {"lines", "worst"}


def test_lines_in_a_group_that_shows_one_layer_at_a_time_are_shown_on_their_image(
    lines: QgsVectorLayer, opens: Opens, qtbot: QtBot
):
    root = QgsProject.instance().layerTreeRoot()
    group = root.addGroup("two models")
    node = root.findLayer(lines.id())
    group.addChildNode(node.clone())
    root.removeChildNode(node)
    group.setIsMutuallyExclusive(True, 0)
    review = opens(lines)
    settle(review, qtbot)
    assert visible() == {"lines": True, "worst": True}
    review.close()
    assert visible() == {"lines": True}


def test_edits_that_cant_be_saved_are_told_though_a_line_was_deleted_with_them(
    lines: QgsVectorLayer, opens: Opens, qtbot: QtBot
):
    execute_sql(lines, "create trigger bad before insert on lines begin select raise(abort, 'no more'); end")
    review = opens(lines)
    lines.startEditing()
    lines.deleteFeature(fid_of(lines, "calm"))
    lines.addFeature(QgsFeature(lines.fields()))
    settle(review, qtbot)
    review.accept.click()
    settle(review, qtbot)
    assert "1 feature(s) not added" in review.told.text()
    assert lines.isEditable()


def test_a_filter_of_the_layer_is_followed(lines: QgsVectorLayer, opens: Opens, qtbot: QtBot):
    review = opens(lines)
    assert lines.setSubsetString("Doubt < 0.8")
    settle(review, qtbot)
    assert (review.place.text(), review.glacier.text()) == ("1 of 2, 2 to go", "middle")
    assert lines.setSubsetString("Doubt > 1")
    settle(review, qtbot)
    assert review.place.text() == "The layer has no lines."
    assert lines.setSubsetString("")
    settle(review, qtbot)
    assert (review.place.text(), review.glacier.text()) == ("1 of 4, 4 to go", "worst")


def test_why_a_line_cant_be_rejected_beside_edits_is_told(lines: QgsVectorLayer, opens: Opens):
    execute_sql(lines, "create trigger bad before update on lines begin select raise(abort, 'no more'); end")
    review = opens(lines)
    lines.startEditing()
    review.reject.click()
    assert "can't be saved: OGR error setting feature" in review.told.text()
    assert (review.glacier.text(), lines.isModified()) == ("worst", False)
