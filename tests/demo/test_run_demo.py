"""The demo on small scenes: its measures, its pictures, its failures, and the whole of it through qgis_process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.demo import run_demo, scenes
from tests.demo.map_picture import MapContent, PictureError, write_project_and_picture
from tests.demo.qgis_process import ProcessingFailedError, run_algorithm
from training.synthetic import SceneParameters, make_scene, write_scene

ROOT = Path(__file__).resolve().parents[2]
FLOW_DEG = 118.0
needs_the_plugin = pytest.mark.skipif(
    not os.environ.get("QGIS_PLUGINPATH"), reason="no profile with the plugin: run by `make test` (.ci/with_qgis)"
)


@pytest.fixture
def scene(tmp_path) -> scenes.DemoScene:
    made = make_scene(SceneParameters(height_px=200, width_px=180, flow_direction_deg=FLOW_DEG, glacier_width_m=3500))
    path = tmp_path / "scène 1.tif"
    write_scene(made, path)
    return scenes.DemoScene("small", path, "Small scene", FLOW_DEG, made.fronts[0])


def test_a_line_keeps_its_vertices_through_a_geopackage(tmp_path):
    line = np.array([[480_100.5, -2_290_000.25], [480_200.0, -2_290_300.0], [480_250.0, -2_290_300.0]])
    scenes.write_line(tmp_path / "line.gpkg", line, "EPSG:3413")
    (again,) = scenes.read_lines(tmp_path / "line.gpkg")
    assert (again == line).all()


def test_the_error_of_a_shifted_line_is_its_shift(scene):
    downstream = np.array([-np.cos(np.radians(FLOW_DEG)), np.sin(np.radians(FLOW_DEG))])
    length, error = run_demo.describe(scene, [scene.truth + 0.4 * downstream])
    assert length.startswith("terminus: ")
    assert error.startswith(("error: 0.3", "error: 0.4"))
    assert "; 100 % of it within 2 px" in error


def test_a_missed_front_fails_and_so_does_one_too_many(scene):
    run_demo.judge(scene, [scene.truth])
    for wrong in ([], [scene.truth, scene.truth], [scene.truth + 9]):
        with pytest.raises(run_demo.DemoFailedError):
            run_demo.judge(scene, wrong)


def test_project_and_picture_show_the_line_where_it_lies(scene, tmp_path):
    from qgis.core import QgsProject
    from qgis.PyQt.QtGui import QColor, QImage

    terminus, classes = tmp_path / "terminus.gpkg", tmp_path / "classes.tif"
    scenes.write_line(terminus, scene.grid.to_map(scene.truth), scene.grid.crs)
    gdal.Translate(str(classes), str(scene.path))
    content = MapContent("Small scene", scene.path, classes, terminus, None)
    write_project_and_picture(content, tmp_path / "a.qgz", tmp_path / "a.png")
    image = QImage(str(tmp_path / "a.png"))
    red = [
        (row, col)
        for row in range(int(0.85 * image.height()))
        for col in range(image.width())
        if (pixel := QColor(image.pixel(col, row))).red() > 200 and pixel.green() < 90
    ]
    assert len(red) > 100
    on_the_map = scene.truth.mean(axis=0) / (200, 180)
    in_the_picture = np.mean(red, axis=0) / (image.height(), image.width())
    assert np.abs(on_the_map - in_the_picture).max() < 0.1
    project = QgsProject()
    assert project.read(str(tmp_path / "a.qgz"))
    layers = project.mapLayers().values()
    assert sorted(layer.name() for layer in layers) == ["Classes", "Small scene", "Terminus found"]
    assert all(layer.isValid() for layer in layers)
    assert [layout.name() for layout in project.layoutManager().layouts()] == ["Map"]


def test_a_picture_of_a_missing_line_names_the_file(scene, tmp_path):
    content = MapContent("Small scene", scene.path, scene.path, tmp_path / "absent.gpkg", None)
    with pytest.raises(PictureError, match=r"absent\.gpkg"):
        write_project_and_picture(content, tmp_path / "a.qgz", tmp_path / "a.png")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--scene", "absent.tif"], "absent.tif cannot be opened"),
        (["--data", "absent"], "DATA names the set's folder"),
    ],
)
def test_what_is_missing_is_said_and_ends_with_status_1(arguments, said, tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("SCENE", raising=False)
    assert run_demo.main([*arguments, "--out", str(tmp_path)]) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--flow", "10"], ["--scene", "x.tif", "--flow", "north"]])
def test_a_flow_direction_without_sense_is_refused(arguments, monkeypatch):
    monkeypatch.delenv("SCENE", raising=False)
    with pytest.raises(SystemExit):
        run_demo.main(arguments)


@needs_the_plugin
def test_a_failing_algorithm_raises_with_its_own_words(tmp_path):
    parameters = {"INPUT": tmp_path / "absent.tif", "OUTPUT": tmp_path / "line.gpkg"}
    with pytest.raises(ProcessingFailedError, match=r"mapterminus ended with status .*\n(.*\n)*.*absent\.tif"):
        run_algorithm(run_demo.ALGORITHM, parameters, lambda line: None)


@needs_the_plugin
def test_the_whole_demo_on_a_scene_of_ones_own(scene, tmp_path):
    out = tmp_path / "results"
    command = [sys.executable, "-m", "tests.demo.run_demo", "--scene", str(scene.path), "--flow", str(FLOW_DEG)]
    result = subprocess.run([*command, "--out", str(out)], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "terminus: " in result.stdout
    (line,) = [scene.grid.to_pixel(line) for line in scenes.read_lines(out / "scène 1_terminus.gpkg")]
    run_demo.judge(scene, [line])
    classes = gdal.Open(str(out / "scène 1_classes.tif"))
    assert (classes.RasterYSize, classes.RasterXSize) == (200, 180)
    for name in ("scène 1.qgz", "scène 1.png"):
        assert (out / name).stat().st_size > 1000
