"""fjordwalls: walls from made scenes of one fjord at several dates, and lines that end at them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from glacier_terminus_plugin.core.line_distance import densify, nearest_distances
from tests.algorithms.conftest import RunsAlgorithm, StopsAt
from tests.algorithms.scenes import CELL_M, FLOW, GEOTRANSFORM, lines_of, paint_glacier, series_changes, write_glacier
from tests.algorithms.test_areas import layer_of
from tests.core.rasters import read_raster, write_raster
from training.synthetic import ROCK, to_map


@pytest.fixture(scope="session")
def shores() -> np.ndarray:
    """The pixels of rock that touch what is none, (n, 2) x, y."""
    rock = paint_glacier(**series_changes(0.0)).mask == ROCK
    inner = np.zeros_like(rock)
    inner[1:-1, 1:-1] = rock[:-2, 1:-1] & rock[2:, 1:-1] & rock[1:-1, :-2] & rock[1:-1, 2:]
    return to_map(np.argwhere(rock & ~inner).astype(float), GEOTRANSFORM)


def walls_of(layer: QgsVectorLayer) -> dict[str, np.ndarray]:
    return {f["Side"]: line for f, line in zip(layer.getFeatures(), lines_of(layer), strict=True)}


def test_walls_lie_on_the_shores_and_fronts_end_at_them(run: RunsAlgorithm, dates: Path, shores: np.ndarray, tmp_path):
    path = tmp_path / "walls.gpkg"
    done = run("fjordwalls", FOLDER=str(dates), FLOW_DIRECTION=FLOW, OUTPUT=str(path))
    layer = done.lines()
    walls = walls_of(layer)
    assert set(walls) == {"left", "right"}
    for wall in walls.values():
        away = nearest_distances(densify(wall, CELL_M), shores) / CELL_M
        assert np.median(away) < 2.5
        assert away.max() < 6
    ahead = np.array([np.sin(np.radians(FLOW)), np.cos(np.radians(FLOW))])
    assert all((wall[-1] - wall[0]) @ ahead > 0 for wall in walls.values())  # drawn downstream
    assert (walls["right"].mean(axis=0) - walls["left"].mean(axis=0)) @ np.array([ahead[1], -ahead[0]]) > 0
    for feature in layer.getFeatures():
        assert (feature["Images"], feature["Fronts"]) == (6, 6)
        assert feature["FrontsNear"] >= 4
        assert feature["GlacierID"] in (None, NULL)
        assert feature["ModelSHA"].startswith("sha256:")
    assert not any("rough" in text for text in done.log.warnings)

    scene = write_glacier(tmp_path / "other_date.tif", **series_changes(500.0))
    mapped = run("mapterminus", INPUT=str(scene.path), WALLS=str(path))
    assert mapped.results["FLOW"] == pytest.approx(FLOW, abs=8)  # the sides tell it: nothing is tried
    assert not any("No flow direction given" in text for text in mapped.log.infos)
    distance = scene.distance_px(mapped.lines())
    assert distance.symmetric_mean / CELL_M < 1.5
    line = lines_of(mapped.lines())[0]
    assert (
        nearest_distances(line[[0, -1]], np.vstack([densify(wall, 10.0) for wall in walls.values()])).max() < 3 * CELL_M
    )


def test_without_a_flow_direction_it_is_found_on_the_first_image(run: RunsAlgorithm, dates: Path):
    images = [str(path) for path in sorted(dates.glob("*.tif"))[:2]]
    done = run("fjordwalls", INPUT=images)
    (flow,) = {feature["FlowDir"] for feature in done.lines().getFeatures()}
    assert abs(flow - FLOW) <= 22.5
    assert any("trying 8 directions" in text for text in done.log.infos)
    assert any("Walls from 2 image(s) are rough" in text for text in done.log.warnings)


def test_images_that_do_not_fit_are_left_out_and_named(run: RunsAlgorithm, dates: Path, tmp_path: Path):
    images = sorted(dates.glob("*.tif"))
    (tmp_path / "torn.tif").write_bytes(b"no raster")
    elsewhere = write_glacier(tmp_path / "made.tif").path
    gdal.Translate(str(tmp_path / "elsewhere.tif"), str(elsewhere), outputBounds=[0, 0, 12544, -12544])
    gdal.Warp(str(tmp_path / "coarse.tif"), str(images[1]), dstSRS="EPSG:32622", xRes=60, yRes=60).FlushCache()
    whole = images[3].read_bytes()
    (tmp_path / "cut_off.tif").write_bytes(whole[: len(whole) // 2])  # opens, and can't be read
    write_raster(tmp_path / "placeless.tif", read_raster(images[1]), crs="")
    names = ("placeless.tif", "cut_off.tif", "elsewhere.tif", "coarse.tif")
    inputs = [*(str(tmp_path / name) for name in names), str(images[0]), str(images[2])]
    done = run("fjordwalls", INPUT=inputs, FOLDER=str(tmp_path), PATTERN="torn*", FLOW_DIRECTION=FLOW)
    assert {f["Images"] for f in done.lines().getFeatures()} == {3}
    said = " ".join(done.log.warnings)
    assert "torn: " in said
    assert "cut_off" in said
    assert "placeless: It has no coordinate system and other images have one" in said
    assert "elsewhere is left out: it shows nothing of the glacier's surroundings" in said


def test_several_glaciers_have_walls_of_their_own(run: RunsAlgorithm, dates: Path):
    corners = np.array([[0, 0], [0, 12544], [12544, 12544], [12544, 0], [0, 0]]) * (1, -1) + (480_000, -2_290_000)
    areas = [corners, corners + (1e6, 0)]
    done = run("fjordwalls", FOLDER=str(dates), FLOW_DIRECTION=FLOW, AREA=layer_of("Polygon", areas, ["a", "b"]))
    assert [f["GlacierID"] for f in done.lines().getFeatures()] == ["a", "a"]
    assert any("Glacier b: " in text for text in done.log.warnings)


def test_a_model_that_knows_no_rock_is_refused(run: RunsAlgorithm, dates: Path, brightness_model: Path):
    with pytest.raises(QgsProcessingException, match="found Ice, Ocean; fjord walls need one of the role 'other'"):
        run("fjordwalls", FOLDER=str(dates), MODEL=str(brightness_model))


def test_without_scikit_image_nothing_is_begun(run: RunsAlgorithm, dates: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "skimage", None)
    with pytest.raises(QgsProcessingException, match=r"scikit-image, .* can't be imported .*Python packages"):
        run("fjordwalls", FOLDER=str(dates), FLOW_DIRECTION=FLOW)


def test_no_images_and_no_fronts_are_told(run: RunsAlgorithm, tmp_path: Path):
    with pytest.raises(QgsProcessingException, match="There is no image to read"):
        run("fjordwalls", FOLDER=str(tmp_path))
    flat = np.full((128, 128), 90, np.uint8) + np.random.default_rng(0).integers(0, 5, (128, 128), np.uint8)
    geotransform = (500_000.0, 49.0, 0.0, -2_300_000.0, 0.0, -49.0)
    write_raster(tmp_path / "flat.tif", flat, transform=geotransform)
    path = tmp_path / "walls.gpkg"
    with pytest.raises(QgsProcessingException, match=r"In none of the 1 image\(s\) a front was found"):
        run("fjordwalls", FOLDER=str(tmp_path), FLOW_DIRECTION=0, OUTPUT=str(path))
    assert not path.exists()


def test_it_can_be_cancelled_between_images(provider: None, dates: Path, tmp_path: Path):
    import processing

    path, feedback = tmp_path / "walls.gpkg", StopsAt("Image 2 of 6")
    wishes = {"FOLDER": str(dates), "FLOW_DIRECTION": FLOW, "OUTPUT": str(path)}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("glacierterminus:fjordwalls", wishes, feedback=feedback)
    assert feedback.isCanceled()
    assert not path.exists()


def test_from_the_command_line(qgis_process, dates: Path, tmp_path: Path):
    path = tmp_path / "walls.gpkg"
    wishes = [f"--FOLDER={dates}", f"--FLOW_DIRECTION={FLOW}", f"--OUTPUT={path}"]
    done = qgis_process("--json", "run", "glacierterminus:fjordwalls", *wishes)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["COUNT"] == 2
