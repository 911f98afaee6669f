"""Outputs of all algorithms: no input is replaced, an older result is intact until the new one is whole."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsWkbTypes,
)

from glacier_terminus_plugin.algorithms.provider import PROVIDER_ID
from glacier_terminus_plugin.core import raster_sink, vector_part
from glacier_terminus_plugin.core.output_lock import OutputLock
from tests.algorithms.conftest import Log, RunsAlgorithm
from tests.algorithms.scenes import Scene
from tests.algorithms.test_line_faults import probabilities
from tests.core.rasters import write_raster

ALONG = "LineString (501000 -2302000, 501000 -2300100)"
BEYOND = "LineString (503500 -2302000, 503500 -2300100)"


def drawn(path: Path, *shapes: str, table: str = "walls") -> str:
    """Shapes as WKT in a layer of a file, which other layers of it survive."""
    layer = QgsVectorLayer(f"{shapes[0].split(' (')[0]}?crs=EPSG:3413", table, "memory")
    for text in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = QgsVectorFileWriter.driverForExtension(path.suffix), table
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    assert not QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0]
    return str(path)


def walls_in(path: Path) -> str:
    return drawn(path, ALONG, BEYOND)


def tables(path: Path) -> dict[str, int]:
    """The number of features of each layer of a file."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    return {layer.GetName(): layer.GetFeatureCount() for layer in layers}


def added_to(path: str) -> QgsProcessingOutputLayerDefinition:
    """A wish for lines to be added to the layer of a file."""
    wish = QgsProcessingOutputLayerDefinition(path)
    mapping = QgsRemappingSinkDefinition()
    mapping.setDestinationWkbType(QgsWkbTypes.Type.LineString)
    mapping.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3413"))
    wish.setRemappingDefinition(mapping)
    return wish


def refused(run: RunsAlgorithm, name: str, **wishes: object) -> str:
    with pytest.raises(QgsProcessingException) as refusal:
        run(name, **wishes)
    return str(refusal.value)


@pytest.fixture
def raster(tmp_path: Path) -> str:
    return probabilities(tmp_path / "p.tif")


@pytest.fixture
def classes(tmp_path: Path) -> str:
    """Some 5000 patches of two classes."""
    values = np.random.default_rng(1).integers(1, 3, (120, 120)).astype(np.uint8)
    return str(write_raster(tmp_path / "c.tif", values))


# --- outputs that are inputs or one another


@pytest.mark.parametrize(
    ("name", "given", "output"),
    [
        ("extractterminus", "WALLS", "OUTPUT"),
        ("mapterminus", "WALLS", "OUTPUT"),
        ("mapterminus", "LAND_RASTER", "OUTPUT_RASTER"),
        ("classifyraster", "SNAP_RASTER", "OUTPUT"),
        ("classifyraster", "MASK", "OUTPUT_PLAN"),
        ("mapseries", "CENTRELINE", "OUTPUT_WALLS"),
        ("fjordwalls", "FLOW_LINE", "OUTPUT"),
    ],
)
def test_no_input_is_an_output(run: RunsAlgorithm, glacier: Scene, tmp_path: Path, name, given, output):
    if given.endswith("RASTER"):
        path = write_raster(tmp_path / "given.tif", np.ones((20, 20), np.uint8))
    else:
        path = tmp_path / "given.gpkg"
        drawn(path, *{"MASK": ["Polygon ((0 0, 1 0, 1 1, 0 0))"], "WALLS": [ALONG, BEYOND]}.get(given, [ALONG]))
    before = path.read_bytes()
    scene = [str(glacier.path)] if name in ("mapseries", "fjordwalls") else str(glacier.path)
    assert "is read by this run" in refused(run, name, INPUT=scene, **{given: str(path), output: str(path)})
    assert path.read_bytes() == before


def test_no_input_is_an_output_however_it_is_named(run: RunsAlgorithm, raster: str, tmp_path: Path):
    walls = walls_in(tmp_path / "w.gpkg")
    (tmp_path / "link.gpkg").symlink_to(walls)
    selected = QgsProcessingFeatureSourceDefinition(walls, False)
    for given, output in (
        (f"{walls}|layername=walls", walls),
        (selected, walls),
        (walls, walls[: -len(".gpkg")]),  # QGIS adds the suffix
        (walls, str(tmp_path / "link.gpkg")),
        (walls, f"ogr:dbname='{walls}' table=\"walls\" (geom)"),
        (walls, QgsProcessingOutputLayerDefinition(walls)),
        (walls, QgsProperty.fromExpression(f"'{walls}'")),
    ):
        assert "is read by this run" in refused(run, "extractterminus", INPUT=raster, WALLS=given, OUTPUT=output)
    assert tables(Path(walls)) == {"walls": 2}


def test_no_layer_that_an_input_is_computed_from_is_an_output(run: RunsAlgorithm, raster: str, tmp_path: Path):
    walls = walls_in(tmp_path / "w.gpkg")
    stored = QgsVectorLayer(walls, "stored", "ogr")
    QgsProject.instance().addMapLayer(stored)
    computed = QgsVectorLayer("?query=select * from stored", "computed", "virtual")
    assert computed.isValid()
    joined = QgsVectorLayer(drawn(tmp_path / "other.gpkg", ALONG, BEYOND), "joined", "ogr")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(stored)
    join.setJoinFieldName("fid")
    join.setTargetFieldName("fid")
    assert joined.addJoin(join)
    QgsProject.instance().addMapLayers([computed, joined])  # a virtual layer must not outlive QGIS
    for given in (computed.id(), joined.id()):
        assert "is read by this run" in refused(run, "extractterminus", INPUT=raster, WALLS=given, OUTPUT=walls)
    assert tables(Path(walls)) == {"walls": 2}
    QgsProject.instance().clear()


def test_a_result_of_a_folder_of_rasters_replaces_none_of_the_inputs(run, brightness_model, tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir()
    image = write_raster(tmp_path / "a.tif", np.full((64, 64), 20, np.uint8))
    snap = write_raster(out / "a_classes.tif", np.full((64, 64), 7, np.uint8))
    before = snap.read_bytes()
    wishes = {"INPUT": [str(image)], "MODEL": str(brightness_model), "SNAP_RASTER": str(snap), "OUTPUT": str(out)}
    assert "is read by this run" in refused(run, "classifyrasters", **wishes)
    assert snap.read_bytes() == before


def test_a_table_is_added_to_the_geopackage_that_the_walls_come_from(run: RunsAlgorithm, raster: str, tmp_path: Path):
    path = tmp_path / "project.gpkg"
    wishes = {"WALLS": f"{walls_in(path)}|layername=walls", "OUTPUT": f"ogr:dbname='{path}' table=\"lines\" (geom)"}
    for _ in range(2):
        done = run("extractterminus", INPUT=raster, **wishes)
        assert done.results["OUTPUT"] == f"{path}|layername=lines"
        assert tables(path) == {"walls": 2, "lines": 1}


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("mapseries", "OUTPUT", "OUTPUT_WALLS"),
        ("comparetermini", "OUTPUT", "OUTPUT_STRIPS"),
        ("comparetermini", "OUTPUT_SUMMARY", "OUTPUT_REPORT"),
        ("mapterminus", "OUTPUT", "OUTPUT_RASTER"),
        ("classifyraster", "OUTPUT_PROBABILITY", "OUTPUT"),
    ],
)
def test_two_outputs_of_one_name(run: RunsAlgorithm, glacier: Scene, tmp_path: Path, name, first, second):
    out = tmp_path / "out"
    out.mkdir()
    lines = walls_in(tmp_path / "w.gpkg")
    inputs = {"INPUT": [str(glacier.path)] if name == "mapseries" else str(glacier.path)}
    if name == "comparetermini":
        inputs = {"PREDICTED": lines, "REFERENCE": lines}
    same = {first: str(out / "a.gpkg"), second: str(out / ".." / "out" / "a.gpkg")}
    assert "the second would replace the first" in refused(run, name, **{**inputs, **same})
    assert list(out.iterdir()) == []


def test_two_tables_of_one_geopackage_are_two_outputs(run: RunsAlgorithm, tmp_path: Path):
    lines, path = walls_in(tmp_path / "w.gpkg"), tmp_path / "both.gpkg"
    names = {"OUTPUT": "pairs", "OUTPUT_STRIPS": "strips", "OUTPUT_SUMMARY": "summary", "OUTPUT_UNMATCHED": "rest"}
    wishes = {key: f"ogr:dbname='{path}' table=\"{name}\" (geom)" for key, name in names.items()}
    run("comparetermini", PREDICTED=lines, REFERENCE=lines, **wishes)
    assert set(tables(path)) == set(names.values())
    wishes["OUTPUT_STRIPS"] = wishes["OUTPUT"]
    assert "the same name" in refused(run, "comparetermini", PREDICTED=lines, REFERENCE=lines, **wishes)


# --- what is told before the run


@pytest.mark.parametrize(
    ("name", "output"), [("mapseries", "OUTPUT_WALLS"), ("classifyraster", "OUTPUT_PLAN"), ("fjordwalls", "OUTPUT")]
)
def test_a_folder_that_is_not_there_is_told_for_every_output(run, glacier: Scene, tmp_path: Path, name, output):
    scene = str(glacier.path) if name == "classifyraster" else [str(glacier.path)]
    wishes = {"INPUT": scene, output: str(tmp_path / "missing" / "a.gpkg")}
    assert "missing does not exist" in refused(run, name, **wishes)


@pytest.mark.parametrize(("output", "suffix"), [("OUTPUT", ".gpkg"), ("OUTPUT_RASTER", ".tif")])
def test_a_name_that_is_too_long_is_told_before_the_run(run, glacier: Scene, tmp_path: Path, output, suffix):
    out = tmp_path / "out"
    out.mkdir()
    wishes = {"MODEL": "/nowhere.json", output: str(out / ("n" * 240 + suffix))}
    assert "Choose a shorter one" in refused(run, "mapterminus", INPUT=str(glacier.path), **wishes)
    assert list(out.iterdir()) == []


def test_formats_that_hold_a_part_of_a_layer(run: RunsAlgorithm, raster: str, classes: str, tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir()
    for suffix in (".dxf", ".gpx"):
        said = refused(run, "extractterminus", INPUT=raster, MODEL="/nowhere.json", OUTPUT=str(out / f"a{suffix}"))
        assert f"a {suffix} file has no room for its attributes" in said
    assert list(out.iterdir()) == []
    done = run("classpolygons", INPUT=classes, OUTPUT=str(out / "a.csv"))
    assert any("has no geometry" in warning for warning in done.log.warnings)
    assert (out / "a.csv").read_text().startswith("Value,Class,Area_km2")


def test_a_table_without_geometry_is_welcome_as_csv(run: RunsAlgorithm, tmp_path: Path):
    lines = walls_in(tmp_path / "w.gpkg")
    wishes = {"PREDICTED": lines, "REFERENCE": lines, "OUTPUT_SUMMARY": str(tmp_path / "summary.csv")}
    assert not any("geometry" in text for text in run("comparetermini", **wishes).log.warnings)
    assert (tmp_path / "summary.csv").read_text().startswith("By,Name")


@pytest.mark.parametrize("suffix", [".shp", ".fgb", ".sqlite"])
def test_a_table_without_geometry_is_refused_as_a_file_for_shapes(run: RunsAlgorithm, tmp_path: Path, suffix):
    lines = walls_in(tmp_path / "w.gpkg")
    wishes = {"PREDICTED": lines, "REFERENCE": lines, "OUTPUT": str(tmp_path / "pairs.gpkg")}
    said = refused(run, "comparetermini", OUTPUT_SUMMARY=str(tmp_path / f"summary{suffix}"), **wishes)
    assert f"a {suffix} file is for shapes" in said
    assert not (tmp_path / "pairs.gpkg").exists()


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_a_spreadsheet_holds_the_attributes(run: RunsAlgorithm, raster: str, tmp_path: Path, suffix):
    done = run("extractterminus", INPUT=raster, OUTPUT=str(tmp_path / f"a.b{suffix}"))
    assert any("has no geometry" in warning for warning in done.log.warnings)
    assert list(tables(tmp_path / f"a.b{suffix}").values()) == [1]


def test_every_algorithm_that_writes_files_checks_them(provider: None):
    for algorithm in QgsApplication.processingRegistry().providerById(PROVIDER_ID).algorithms():
        outputs = algorithm.destinationParameterDefinitions()
        if any(not isinstance(output, QgsProcessingParameterFolderDestination) for output in outputs):
            assert hasattr(type(algorithm).processAlgorithm, "__wrapped__"), algorithm.id()


# --- the file itself


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".fgb", ".kml", ".gml", ".sqlite", ".tab"])
def test_a_file_of_any_format_replaces_the_older_one_and_nothing_else(run, raster: str, tmp_path: Path, suffix):
    out = tmp_path / "out"
    out.mkdir()
    path = out / f"a{suffix}"
    (out / "a.b.txt").write_text("another's")
    drawn(path, ALONG, BEYOND, table="a")
    if suffix == ".shp":
        ogr.Open(str(path), 1).ExecuteSQL("CREATE SPATIAL INDEX ON a")
        assert (out / "a.qix").exists()
    done = run("extractterminus", INPUT=raster, OUTPUT=str(path))
    assert done.results["OUTPUT"] == str(path)
    assert tables(path) == {"a": 1}
    assert (out / "a.b.txt").exists()
    assert not (out / "a.qix").exists()  # of the older file: features would be missing on the map
    assert [file for file in out.iterdir() if "part" in file.name or "lock" in file.name] == []


def test_names_without_a_suffix_and_in_a_new_geopackage(run: RunsAlgorithm, raster: str, tmp_path: Path):
    done = run("extractterminus", INPUT=raster, OUTPUT=str(tmp_path / "a"))
    assert done.results["OUTPUT"] == str(tmp_path / "a.gpkg")
    assert tables(tmp_path / "a.gpkg") == {"a": 1}
    path = tmp_path / "it's new.gpkg"
    output = "ogr:dbname='{}' table=\"front lines\" (geom)".format(str(path).replace("'", "\\'"))
    done = run("extractterminus", INPUT=raster, OUTPUT=output)
    assert done.results["OUTPUT"] == f"{path}|layername=front lines"
    assert tables(path) == {"front lines": 1}


def test_other_destinations_of_qgis(run: RunsAlgorithm, raster: str, tmp_path: Path):
    """Memory, a table of another provider, and features added to a layer that exists."""
    for output in ("memory:", "memory:front"):
        assert run("extractterminus", INPUT=raster, OUTPUT=output).lines().featureCount() == 1
    path = tmp_path / "a.sqlite"
    gdal.GetDriverByName("SQLite").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["SPATIALITE=YES"])
    run("extractterminus", INPUT=raster, OUTPUT=f"spatialite:dbname='{path}' table=\"lines\" (geom)")
    assert tables(path) == {"lines": 1}
    run("extractterminus", INPUT=raster, OUTPUT=added_to(drawn(tmp_path / "b.gpkg", ALONG, table="b")))
    assert tables(tmp_path / "b.gpkg") == {"b": 2}


def test_a_project_loads_the_file_by_the_name_that_was_wished(run: RunsAlgorithm, raster: str, tmp_path: Path):
    for title, shown in (("My front", "My front"), ("", "Terminus line")):
        wish = QgsProcessingOutputLayerDefinition(str(tmp_path / "a.gpkg"), QgsProject.instance())
        wish.destinationName = title
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER_ID}:extractterminus")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results, succeeded = algorithm.run({"INPUT": raster, "OUTPUT": wish}, context, Log())
        assert succeeded
        ((layer, details),) = context.layersToLoadOnCompletion().items()
        assert layer == results["OUTPUT"] == str(tmp_path / "a.gpkg")
        assert (details.name, details.outputName, details.project) == (shown, "OUTPUT", QgsProject.instance())
        assert details.postProcessor() is not None  # its style


def test_a_run_that_fails_leaves_an_older_result_as_it_was(run: RunsAlgorithm, tmp_path: Path):
    floats = write_raster(tmp_path / "f.tif", np.zeros((9, 9), np.float32))
    out = tmp_path / "out"
    out.mkdir()
    before = Path(drawn(out / "a.gpkg", ALONG, table="a")).read_bytes()
    output = f"ogr:dbname='{out / 'a.gpkg'}' table=\"a\" (geom)"
    for wish in (str(out / "a.gpkg"), output):
        assert "holds Float32" in refused(run, "classpolygons", INPUT=str(floats), OUTPUT=wish)
        assert tables(out / "a.gpkg") == {"a": 1}
    assert (out / "a.gpkg").read_bytes() == before
    assert [file.name for file in out.iterdir()] == ["a.gpkg"]


def test_a_cancel_while_polygons_are_written_leaves_an_older_result_as_it_was(
    provider: None, classes: str, tmp_path: Path
):
    out = tmp_path / "out"
    out.mkdir()
    before = Path(drawn(out / "a.gpkg", ALONG, table="a")).read_bytes()

    class Stops(Log):
        def setProgressText(self, text: str | None) -> None:
            if "Writing polygon" in (text or ""):
                self.cancel()

    def cancelled(output: str) -> bool:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER_ID}:classpolygons")
        return not algorithm.run({"INPUT": classes, "OUTPUT": output}, QgsProcessingContext(), Stops())[1]

    assert cancelled(str(out / "a.gpkg"))
    assert (out / "a.gpkg").read_bytes() == before
    assert [file.name for file in out.iterdir()] == ["a.gpkg"]
    for table in ("polygons", "a", "A"):
        assert cancelled(f"ogr:dbname='{out / 'a.gpkg'}' table=\"{table}\" (geom)")
        assert tables(out / "a.gpkg") == {"a": 1}


def test_a_table_is_replaced_where_its_older_rows_are_on_show(run: RunsAlgorithm, raster: str, tmp_path: Path):
    path = Path(drawn(tmp_path / "a.gpkg", ALONG, ALONG, table='it\'s an "old" one'))
    walls_in(path)
    shown = QgsVectorLayer(f'{path}|layername=it\'s an "old" one')
    assert next(shown.getFeatures()).hasGeometry()
    uri = QgsDataSourceUri()
    uri.setDatabase(str(path))
    uri.setDataSource("", 'It\'s an "OLD" one', "geom")
    for _ in range(2):
        done = run("extractterminus", INPUT=raster, OUTPUT=f"ogr:{uri.uri(False)}")
        assert done.results["OUTPUT"] == f'{path}|layername=it\'s an "old" one'
        assert tables(path) == {'it\'s an "old" one': 1, "walls": 2}
    assert len(list(shown.getFeatures())) == 1


def test_a_file_that_is_open_on_windows_is_told_before_the_run(run, raster: str, tmp_path: Path, monkeypatch):
    """There a file that QGIS shows can't be renamed; what is added to one that is shown is no matter."""
    path = walls_in(tmp_path / "a.gpkg")
    locked = []

    def refuse(source: object, target: object) -> None:
        locked.append(source)
        raise PermissionError

    monkeypatch.setattr(raster_sink, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(os, "rename", refuse)
    said = refused(run, "extractterminus", INPUT=raster, MODEL="/nowhere.json", OUTPUT=path)
    assert "open in QGIS or another program" in said
    assert locked == [path]
    run("extractterminus", INPUT=raster, OUTPUT=f"ogr:dbname='{path}' table=\"lines\" (geom)")
    run("extractterminus", INPUT=raster, OUTPUT=added_to(drawn(tmp_path / "b.gpkg", ALONG, table="b")))
    assert tables(tmp_path / "a.gpkg") == {"walls": 2, "lines": 1}
    assert tables(tmp_path / "b.gpkg") == {"b": 2}
    assert locked == [path]


def test_a_path_that_is_too_long_for_windows_is_told_before_the_run(run, raster: str, tmp_path: Path, monkeypatch):
    """Part files have their name twice; there most paths end at 259 characters, which some programs may exceed."""
    path = tmp_path / "n" / f"{'n' * 120}.gpkg"
    path.parent.mkdir()
    make = Path.mkdir

    def refuse(folder: Path, *arguments: Any) -> None:
        if len(str(folder)) > 200:
            raise FileNotFoundError(206, "The filename or extension is too long")
        make(folder, *arguments)

    monkeypatch.setattr(vector_part, "sys", SimpleNamespace(platform="win32"))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "mkdir", refuse)
        said = refused(run, "extractterminus", INPUT=raster, MODEL="/nowhere.json", OUTPUT=str(path))
        assert "is too long" in said
        assert "Windows takes 259" in said
        run("extractterminus", INPUT=raster, OUTPUT=str(tmp_path / "a.gpkg"))
    run("extractterminus", INPUT=raster, OUTPUT=str(path))
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_second_run_to_one_output_is_refused(run: RunsAlgorithm, raster: str, tmp_path: Path):
    lock = OutputLock(tmp_path / "a.gpkg")
    for output in ("a.gpkg", "a"):
        said = refused(run, "extractterminus", INPUT=raster, MODEL="/nowhere.json", OUTPUT=str(tmp_path / output))
        assert "is being written by another run" in said
    lock.release()
    run("extractterminus", INPUT=raster, OUTPUT=str(tmp_path / "a.gpkg"))
    assert not (tmp_path / "a.gpkg.lock").exists()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    mounted = tmp_path / "small"
    mounted.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(mounted)], check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield mounted
    subprocess.run(["umount", "--lazy", str(mounted)], check=True)


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".fgb", ".csv", ".gml", ".sqlite", ".tab", ".sql"])
def test_a_full_disk_is_an_error_and_leaves_an_older_file_as_it_was(run, classes, small_disk: Path, suffix):
    path = small_disk / f"a{suffix}"
    path.write_bytes(b"the older one")
    if suffix == ".csv":  # that is smaller
        (small_disk / "filler").write_bytes(bytes(170_000))
    before = sorted(file.name for file in small_disk.iterdir())
    said = refused(run, "classpolygons", INPUT=classes, OUTPUT=str(path))
    assert "the disk is full" in said
    assert "INSERT" not in said
    assert path.read_bytes() == b"the older one"
    assert sorted(file.name for file in small_disk.iterdir()) == before


def test_a_full_disk_leaves_the_other_tables_of_a_geopackage(run: RunsAlgorithm, classes: str, small_disk: Path):
    path = small_disk / "a.gpkg"
    walls_in(path)
    for table in ("polygons", "walls"):
        said = refused(run, "classpolygons", INPUT=classes, OUTPUT=f"ogr:dbname='{path}' table=\"{table}\" (geom)")
        assert "INSERT" not in said
        assert "the disk is full" in said
        assert tables(path)["walls"] == 2
    assert not (small_disk / "a.gpkg.lock").exists()
