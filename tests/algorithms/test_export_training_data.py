"""exporttrainingdata through Processing, in a model and in qgis_process; the training reads what it writes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, Qt

from glacier_terminus_plugin.algorithms.field_kinds import DATE, TEXT
from tests.algorithms.conftest import Log, RunsAlgorithm, RunsQgisProcess
from tests.core.rasters import DEGREES, NORTH_UP, wkt, write_raster, write_rpcs
from training.chip_folder import read_chip_folder
from training.chips import IGNORE

X0, CELL, Y0 = NORTH_UP[0], NORTH_UP[1], NORTH_UP[3]
SIZE = 64


def box(row0: float, col0: float, row1: float, col1: float) -> str:
    """A rectangle between pixel edges, as WKT."""
    x0, y0, x1, y1 = X0 + col0 * CELL, Y0 - row0 * CELL, X0 + col1 * CELL, Y0 - row1 * CELL
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def layer(kind: str, shapes: list[tuple[str, str]], crs: str = "EPSG:3413") -> QgsVectorLayer:
    """A layer of (WKT, class name), all of glacier 7, by a field of decimals."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=class:string&field=GlacierID:double", "labels", "memory")
    for text, name in shapes:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([name, 7.0])
        made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture
def scene(tmp_path: Path) -> str:
    """64 x 64 pixels, named as Landsat scenes are: row r, column c has the value r + c + 1."""
    rows, cols = np.indices((SIZE, SIZE))
    return str(
        write_raster(tmp_path / "LC08_L1TP_020007_20140801_20170420_01_T1.tif", (rows + cols + 1).astype(np.uint8))
    )


@pytest.fixture
def polygons(provider: None) -> QgsVectorLayer:
    """Ocean over ice, which meet at row 32."""
    return layer("Polygon", [(box(0, 0, 32, 64), "ocean"), (box(32, 0, 64, 64), "ice")])


SMALL = {"TILE_WIDTH": 32, "TILE_HEIGHT": 32, "STRIDE_X": 32, "STRIDE_Y": 32}


def test_polygons_and_fronts_become_chips(run: RunsAlgorithm, scene: str, polygons: QgsVectorLayer, tmp_path: Path):
    y = Y0 - 32 * CELL
    fronts = layer("LineString", [(f"LINESTRING({X0 + 60 * CELL} {y},{X0 + 4 * CELL} {y})", "")])
    done = run(
        "exporttrainingdata",
        INPUT=scene,
        LABELS=polygons.id(),
        CLASS_FIELD="class",
        FRONTS=fronts.id(),
        FRONT_WIDTH=4,
        FLOW_DIRECTION=0,
        OUTPUT=str(tmp_path / "tiles"),
        **SMALL,
    )
    chips = read_chip_folder(tmp_path / "tiles")
    assert done.results["COUNT"] == len(chips.chips) == 4
    assert [(c.value, c.name, c.role) for c in chips.classes] == [
        (0, "Background", "other"),
        (1, "ice", "ice"),
        (2, "ocean", "ocean"),
        (3, "Calving front", "front"),
    ]
    chip = chips.chips[0]
    assert (chip.glacier, chip.date, chip.sensor, chip.scene) == (
        "7",
        "2014-08-01",
        "Landsat 8",
        "LC08_L1TP_020007_20140801_20170420_01_T1",
    )
    assert chip.labels is not None
    assert (chip.labels[:30] == 2).all()
    assert (chip.labels[30:, 6:] == 3).all()
    np.testing.assert_allclose(chip.front, [[31.5, 3.5], [31.5, 31.5]], atol=1e-3)


def test_fronts_that_a_review_rejected_are_no_labels(run: RunsAlgorithm, scene: str, provider: None, tmp_path: Path):
    rows = (Y0 - 32 * CELL, Y0 - 8 * CELL)
    fronts = layer("LineString", [(f"LINESTRING({X0 + 60 * CELL} {y},{X0 + 4 * CELL} {y})", "") for y in rows])
    fronts.dataProvider().addAttributes([QgsField("Review", TEXT)])
    fronts.updateFields()
    review = fronts.fields().lookupField("Review")
    fronts.dataProvider().changeAttributeValues({1: {review: "accepted"}, 2: {review: "rejected"}})
    wishes = {"INPUT": scene, "FRONTS": fronts.id(), "OUTPUT": str(tmp_path / "tiles"), **SMALL}
    done = run("exporttrainingdata", **wishes)
    assert "labels: 1 line(s) that were rejected in a review are left out." in done.log.infos
    found = [chip.front for chip in read_chip_folder(tmp_path / "tiles").chips if chip.front is not None]
    rows_px = {row for front in found for row in front[:, 0].tolist()}
    assert rows_px == {31.5, -0.5}  # of the upper tiles, of the lower ones


def check_the_first_is_taken(
    run: RunsAlgorithm, scene: str, folder: Path, field: QgsField, values: list, is_alone: bool, told: str
):
    """Of three fronts whose field has these values the first one, and alone of the first two or not."""
    rows = (Y0 - 32 * CELL, Y0 - 8 * CELL, Y0 - 32 * CELL)
    fronts = layer("LineString", [(f"LINESTRING({X0 + 60 * CELL} {y},{X0 + 4 * CELL} {y})", "") for y in rows])
    fronts.dataProvider().addAttributes([field])
    fronts.updateFields()
    place = fronts.fields().lookupField(field.name())
    fronts.dataProvider().changeAttributeValues({i + 1: {place: value} for i, value in enumerate(values)})
    done = run("exporttrainingdata", INPUT=scene, FRONTS=fronts.id(), OUTPUT=str(folder / "tiles"), **SMALL)
    labels = read_chip_folder(folder / "tiles").chips[0].labels
    assert labels is not None
    assert labels[31, 16] != labels[20, 16]
    assert (labels[8, 16] == labels[20, 16]) == is_alone
    said = [*done.log.infos, *done.log.warnings]
    assert any(told in text for text in said) if told else not any(text.startswith("labels: ") for text in said)


@pytest.mark.parametrize(
    ("images", "is_alone", "told"),
    [
        (["{scene}", "/series/other.tif", NULL], True, "1 line(s) of other images are left out"),
        (["D:\\series\\{name}", "D:\\other.tif", NULL], True, "1 line(s) of other images are left out"),
        (["{scene}", "/copies/{name}", NULL], True, "1 line(s) of other images are left out"),
        (["/series/one.tif", "/series/one.tif", NULL], False, ""),
        (["/series/one.tif", "/series/other.tif", NULL], False, "the lines come from 2 images, none of which"),
    ],
    ids=["whole path", "moved", "two of one name", "of one other image", "of others alone"],
)
def test_fronts_of_other_images_are_no_labels_of_this_one(
    run: RunsAlgorithm, scene: str, provider: None, tmp_path: Path, images: list, is_alone: bool, told: str
):
    """A series is one layer of all dates; a line without an image was drawn by hand."""
    paths = [path if path == NULL else path.format(scene=scene, name=Path(scene).name) for path in images]
    check_the_first_is_taken(run, scene, tmp_path, QgsField("ImagePath", TEXT), paths, is_alone, told)


@pytest.mark.parametrize(
    ("days", "is_alone", "told"),
    [
        (["2014-08-01", "2015-08-01", ""], True, "1 line(s) of other days than the image's, 2014-08-01"),
        (["2015-08-01", "2015-08-01", ""], False, ""),
        (["2016-08-01", "2015-08-01", ""], False, "the lines are of 2 days (field Date), and the image is of none"),
    ],
    ids=["one of the day", "of one other day", "of others alone"],
)
def test_fronts_of_other_days_are_no_labels_of_this_one(
    run: RunsAlgorithm, scene: str, provider: None, tmp_path: Path, days: list[str], is_alone: bool, told: str
):
    """A digitised layer has the fronts of all dates; the scene is of 2014-08-01."""
    dates = [QDate.fromString(day, Qt.DateFormat.ISODate) if day else NULL for day in days]
    check_the_first_is_taken(run, scene, tmp_path, QgsField("Date", DATE), dates, is_alone, told)


def test_a_mask_or_label_that_crosses_itself_counts_with_what_it_encloses(run: RunsAlgorithm, scene: str, tmp_path):
    """The upper right tile lies within one of its two wings, the three others do not."""
    corners = ((-184, -190), (216, 210), (-184, 210), (216, -190), (-184, -190))  # rows, columns; it crosses at 16, 10
    bow = f"POLYGON(({','.join(f'{X0 + col * CELL} {Y0 - row * CELL}' for row, col in corners)}))"
    wishes = {"LABELS": layer("Polygon", [(bow, "ocean")]), "CLASS_FIELD": "class", "MIN_OVERLAP": 0.01}
    done = run("exporttrainingdata", INPUT=scene, MASKS=layer("Polygon", [(bow, "")]), **wishes, **SMALL)
    chips = read_chip_folder(Path(done.results["OUTPUT"])).chips
    assert [chip.name.split(" ", 1)[1] for chip in chips] == ["r0 c32"]


def test_an_invalid_front_is_left_out_and_named_once(provider: None, scene: str):
    """QGIS looks at geometries where only the fields are read too."""
    import processing

    log, context = Log(), QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometrySkipInvalid)
    context.setFeedback(log)
    middle, right = f"{X0 + 32 * CELL} {Y0 - 32 * CELL}", f"{X0 + 60 * CELL} {Y0 - 32 * CELL}"
    fronts = layer("LineString", [(f"LINESTRING({middle},{to})", "") for to in (middle, right)])
    fronts.dataProvider().addAttributes([QgsField("ImagePath", TEXT)])
    fronts.updateFields()
    wishes = {"INPUT": scene, "FRONTS": fronts, "OUTPUT": "TEMPORARY_OUTPUT", **SMALL}
    processing.run("glacierterminus:exporttrainingdata", wishes, context=context, feedback=log)
    assert [text[:49] for text in log.warnings] == ["Feature 1 of the layer labels, given as FRONTS, h"]
    assert log.errors == []


def test_labels_in_another_crs_and_a_rotation(run: RunsAlgorithm, scene: str, tmp_path: Path, provider: None):
    import processing

    source = layer("Polygon", [(box(0, 0, 32, 64), "ocean")])
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": source, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    QgsProject.instance().addMapLayer(moved)
    wishes = {"LABELS": moved.id(), "CLASS_FIELD": "class", "ROTATION": 90, "UNLABELLED": 1, "ALL_TILES": True}
    run("exporttrainingdata", INPUT=scene, OUTPUT=str(tmp_path / "tiles"), **SMALL, **wishes)
    chips = read_chip_folder(tmp_path / "tiles").chips
    assert len(chips) == 16
    labels = chips[0].labels
    assert labels is not None
    assert (labels[:-1] == 1).all()
    labels = chips[2].labels
    assert labels is not None
    assert (labels[1:] == IGNORE).all()


def test_an_image_whose_longitudes_run_from_0_to_360(run: RunsAlgorithm, tmp_path: Path, provider: None):
    values = np.full((SIZE, SIZE), 9, np.uint8)
    image = write_raster(tmp_path / "a.tif", values, transform=(330.0, 0.001, 0.0, 70.0, 0.0, -0.001), crs="EPSG:4326")
    north = "POLYGON((-30 70, -29.936 70, -29.936 69.968, -30 69.968, -30 70))"
    wishes = {"LABELS": layer("Polygon", [(north, "ice")], crs="EPSG:4326").id(), "CLASS_FIELD": "class"}
    run("exporttrainingdata", INPUT=str(image), TILE_WIDTH=64, TILE_HEIGHT=64, OUTPUT=str(tmp_path / "tiles"), **wishes)
    (chip,) = read_chip_folder(tmp_path / "tiles").chips
    assert chip.labels is not None
    assert (chip.labels[:32] == 1).all()
    assert (chip.labels[32:] == 0).all()


def test_a_classified_raster_as_labels_and_a_png(run: RunsAlgorithm, scene: str, tmp_path: Path):
    values = np.repeat([[2], [5]], 32, axis=0) * np.ones((64, 64))
    classes = write_raster(tmp_path / "classes.tif", values.astype(np.uint8), nodata=255)
    run("exporttrainingdata", INPUT=scene, LABEL_RASTER=str(classes), FORMAT=1, OUTPUT=str(tmp_path / "tiles"), **SMALL)
    chips = read_chip_folder(tmp_path / "tiles")
    assert {2, 5} <= {c.value for c in chips.classes}
    assert sorted(path.suffix for path in (tmp_path / "tiles" / "images").iterdir()).count(".png") == 4


def test_classes_of_a_raster_keep_their_names_and_what_they_mean(run: RunsAlgorithm, scene: str, tmp_path: Path):
    values = np.repeat([[1], [3]], 32, axis=0) * np.ones((64, 64))
    path = write_raster(tmp_path / "classes.tif", values.astype(np.uint8), nodata=255)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", "Ice", "Ocean", "Calving front"])
    del dataset
    run("exporttrainingdata", INPUT=scene, LABEL_RASTER=str(path), OUTPUT=str(tmp_path / "tiles"), **SMALL)
    known = {c.value: (c.name, c.role) for c in read_chip_folder(tmp_path / "tiles").classes}
    assert known[1] == ("Ice", "ice")
    assert known[3] == ("Calving front", "front")
    assert 2 not in known


def test_a_temporary_folder_in_a_place_with_spaces_and_accents(
    run: RunsAlgorithm, scene: str, polygons: QgsVectorLayer, tmp_path: Path
):
    done = run("exporttrainingdata", INPUT=scene, LABELS=polygons.id())
    assert len(read_chip_folder(Path(done.results["OUTPUT"])).chips) == 1
    folder = tmp_path / "Sermeq Kujalleq, été 2014"
    folder.mkdir()
    run("exporttrainingdata", INPUT=scene, LABELS=polygons.id(), OUTPUT=str(folder / "Über"), FORMAT=1)
    assert len(read_chip_folder(folder / "Über").chips) == 1


def test_masks_bands_and_extent(run: RunsAlgorithm, tmp_path: Path, polygons: QgsVectorLayer):
    image = write_raster(tmp_path / "a.tif", np.stack([np.full((SIZE, SIZE), b) for b in (1, 2, 3)]).astype(np.uint8))
    masks = layer("Polygon", [(box(0, 0, 40, 64), "")])
    wishes = {"LABELS": polygons.id(), "MASKS": masks.id(), "BANDS": [3, 1], "GLACIER": "unused"}
    extent = f"{X0},{X0 + 32 * CELL},{Y0 - 64 * CELL},{Y0} [EPSG:3413]"
    run("exporttrainingdata", INPUT=str(image), EXTENT=extent, OUTPUT=str(tmp_path / "tiles"), **SMALL, **wishes)
    (chip,) = read_chip_folder(tmp_path / "tiles").chips
    assert chip.image[:, 0, 0].tolist() == [3, 1]
    assert chip.name == "a r0 c0"
    nothing = {**wishes, "MASKS": layer("Polygon", []).id()}
    with pytest.raises(QgsProcessingException, match="The mask layer contains no polygon"):
        run("exporttrainingdata", INPUT=str(image), OUTPUT=str(tmp_path / "none"), **nothing)


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({}, "The label layers contain no features"),
        ({"LABEL_RASTER": "{scene}", "LABELS": "{polygons}"}, "expected only one of the two"),
        ({"LABELS": "{polygons}", "OUTPUT": "{full}"}, "already exists"),
        ({"LABELS": "{polygons}", "FORMAT": 2, "INPUT": "{deep}"}, "JPEG holds 1 or 3 bands of uint8"),
        (
            {"LABELS": "{polygons}", "CLASS_FIELD": "klass"},
            "no field klass; its fields are class, GlacierID",
        ),
        ({"LABELS": "{polygons}", "CLASS_FIELD": "class", "NAME_FIELD": "label"}, "labels has no field label"),
        ({"FRONTS": "{points}"}, "given as FRONTS, holds points; expected lines"),
        ({"FRONTS": "{polygons}"}, "given as FRONTS, holds polygons; expected lines"),
    ],
    ids=[
        "no labels",
        "two kinds",
        "full folder",
        "16-bit JPEG",
        "no such class field",
        "no such name field",
        "points as fronts",
        "polygons as fronts",
    ],
)
def test_mistakes_are_told_and_leave_nothing(
    run: RunsAlgorithm, scene: str, polygons: QgsVectorLayer, tmp_path: Path, wishes: dict[str, object], said: str
):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("years of work")
    deep = write_raster(tmp_path / "deep.tif", np.ones((SIZE, SIZE), np.uint16))
    points = layer("Point", [(f"POINT({X0} {Y0})", "")]).id()
    words = {"points": points, "scene": scene, "polygons": polygons.id(), "full": tmp_path / "full", "deep": deep}
    filled = {k: v.format(**words) if isinstance(v, str) else v for k, v in wishes.items()}
    before = sorted(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=said):
        run("exporttrainingdata", **{"INPUT": scene, "OUTPUT": str(tmp_path / "tiles"), **filled})
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "full" / "thesis.txt").exists()


def test_in_a_model_of_the_model_designer(provider: None, scene: str, polygons: QgsVectorLayer, tmp_path: Path):
    import processing

    model = QgsProcessingModelAlgorithm("export", "tests", "tests")
    source = QgsProcessingModelChildParameterSource
    model.addModelParameter(QgsProcessingParameterRasterLayer("SCENE", "Scene"), QgsProcessingModelParameter("SCENE"))
    drawn = QgsProcessingParameterFeatureSource("DRAWN", "Drawn")
    model.addModelParameter(drawn, QgsProcessingModelParameter("DRAWN"))
    child = QgsProcessingModelChildAlgorithm("glacierterminus:exporttrainingdata")
    child.setChildId("export")
    child.addParameterSources("INPUT", [source.fromModelParameter("SCENE")])
    child.addParameterSources("LABELS", [source.fromModelParameter("DRAWN")])
    tiles = QgsProcessingModelOutput("tiles", "tiles")
    tiles.setChildOutputName("OUTPUT")
    child.setModelOutputs({"tiles": tiles})
    model.addChildAlgorithm(child)
    (output,) = model.destinationParameterDefinitions()
    wishes = {"SCENE": scene, "DRAWN": polygons, output.name(): str(tmp_path / "tiles")}
    processing.run(model, wishes, feedback=Log())  # type: ignore[arg-type]  # the stubs know ids only
    assert len(read_chip_folder(tmp_path / "tiles").chips) == 1


def test_qgis_process(qgis_process: RunsQgisProcess, scene: str, polygons: QgsVectorLayer, tmp_path: Path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(polygons, str(tmp_path / "labels.gpkg"), context, options)
    wishes = [f"INPUT={scene}", f"LABELS={tmp_path / 'labels.gpkg'}", "CLASS_FIELD=class", "STRIDE_X=16", "STRIDE_Y=16"]
    sizes = ["TILE_WIDTH=32", "TILE_HEIGHT=32", f"OUTPUT={tmp_path / 'tiles'}"]
    done = qgis_process("--json", "run", "glacierterminus:exporttrainingdata", "--", *wishes, *sizes)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["COUNT"] == 9
    assert len(read_chip_folder(tmp_path / "tiles").chips) == 9


def test_labels_find_an_image_with_control_points_around_the_180th_meridian(run: RunsAlgorithm, tmp_path: Path):
    path = write_raster(tmp_path / "a.tif", np.full((120, 150), 9, np.uint8), transform=None, crs="")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    corners = ((0, 0, 179.95, 70.05), (150, 0, -179.95, 70.05), (0, 120, 179.95, 70), (150, 120, -179.95, 70))
    dataset.SetGCPs([gdal.GCP(x, y, 0, col, row) for col, row, x, y in corners], wkt(DEGREES))
    dataset = None
    fronts = layer("LineString", [("LINESTRING(179.96 70.025, 179.98 70.025)", "")], DEGREES)
    done = run("exporttrainingdata", INPUT=str(path), FRONTS=fronts, OUTPUT=str(tmp_path / "out"), TILE_SIZE=SIZE)
    assert done.results["COUNT"] == 1


def test_how_far_heights_shift_an_image_placed_by_rpcs_is_told(run: RunsAlgorithm, tmp_path: Path):
    path = write_rpcs(tmp_path / "a.tif", metres_per_100_m=37)
    fronts = layer("LineString", [("LINESTRING(-50.01 69, -49.99 69)", "")], DEGREES)
    done = run("exporttrainingdata", INPUT=str(path), FRONTS=fronts, OUTPUT=str(tmp_path / "out"), TILE_SIZE=SIZE)
    assert any("100 m higher or lower is shifted by about 37 m" in warning for warning in done.log.warnings)


def test_cells_of_degrees_that_are_no_squares_are_told(run: RunsAlgorithm, tmp_path: Path):
    grid = (-50, 0.001, 0, 70, 0, -0.001)
    path = write_raster(tmp_path / "a.tif", np.full((SIZE, SIZE), 9, np.uint8), transform=grid, crs=DEGREES)
    fronts = layer("LineString", [("LINESTRING(-49.99 69.97, -49.95 69.97)", "")], DEGREES)
    done = run("exporttrainingdata", INPUT=str(path), FRONTS=fronts, OUTPUT=str(tmp_path / "out"), **SMALL)
    assert any("cells are 38.2 x 112 m on the ground" in warning for warning in done.log.warnings)
