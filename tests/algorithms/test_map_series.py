"""mapseries: all lines of a series in one layer, between walls that its images show together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from glacier_terminus_plugin.algorithms import feedback, map_series, parameters, terminus_layer
from glacier_terminus_plugin.core import series_walls
from glacier_terminus_plugin.core.errors import NoTerminusError, RasterError, RuntimeMissingError
from glacier_terminus_plugin.core.line_distance import densify, front_distance, nearest_distances
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.scene_name import SceneName
from tests.algorithms.conftest import Log, RunsAlgorithm, StopsAt
from tests.algorithms.scenes import (
    CELL_M,
    FLOW,
    GEOTRANSFORM,
    SERIES,
    ice_and_water,
    lines_of,
    paint_glacier,
    series_changes,
)
from tests.algorithms.test_areas import layer_of
from tests.algorithms.test_outputs import walls_in
from tests.core.rasters import POLAR, write_raster
from training.synthetic import to_map


def true_front(year: int) -> np.ndarray:
    return to_map(paint_glacier(**series_changes(SERIES[year])).fronts[0], GEOTRANSFORM)


def test_each_image_gives_its_line_with_its_date_between_the_walls(run: RunsAlgorithm, dates: Path, tmp_path: Path):
    path = tmp_path / "walls.gpkg"
    done = run("mapseries", FOLDER=str(dates), FLOW_DIRECTION=FLOW, OUTPUT_WALLS=str(path))
    assert (done.results["COUNT"], done.results["IMAGES"], done.results["FAILED"]) == (6, 6, 0)
    lines = {f["Year"]: line for f, line in zip(done.lines().getFeatures(), lines_of(done.lines()), strict=True)}
    walls = lines_of(QgsVectorLayer(str(path), "walls", "ogr"))
    assert len(walls) == 2
    shores = np.vstack([densify(wall, 10.0) for wall in walls])
    for year, line in lines.items():
        distance = front_distance(line, true_front(year), spacing=CELL_M / 4, tolerance=2 * CELL_M)
        assert distance.symmetric_mean / CELL_M < 1.5
        assert nearest_distances(line[[0, -1]], shores).max() < 3 * CELL_M
    assert list(lines) == sorted(SERIES)


def test_walls_that_were_not_found_are_an_empty_layer_and_no_older_one(run: RunsAlgorithm, dates: Path, tmp_path: Path):
    path = tmp_path / "walls.gpkg"
    walls_in(path)
    images = [str(image) for image in sorted(dates.glob("*.tif"))[:1]]
    run("mapseries", INPUT=images, FLOW_DIRECTION=FLOW, OUTPUT_WALLS=str(path))
    walls = QgsVectorLayer(str(path), "walls", "ogr")
    assert (walls.isValid(), walls.featureCount()) == (True, 0)
    assert "FrontsNear" in walls.fields().names()


def test_what_fails_is_listed_and_keeps_nothing_else_from_its_line(run: RunsAlgorithm, dates: Path, tmp_path: Path):
    images = sorted(dates.glob("*.tif"))[:2]
    (tmp_path / "torn.tif").write_bytes(b"no raster")
    whole = images[0].read_bytes()
    (tmp_path / "cut_off.tif").write_bytes(whole[: len(whole) // 2])
    gdal.Warp(str(tmp_path / "other_crs.tif"), str(images[1]), dstSRS="EPSG:32622", xRes=49, yRes=49).FlushCache()
    inputs = [str(images[0]), str(tmp_path / "cut_off.tif"), str(tmp_path / "other_crs.tif")]
    done = run("mapseries", INPUT=inputs, FOLDER=str(tmp_path), PATTERN="torn*", FLOW_DIRECTION=FLOW)
    assert (done.results["COUNT"], done.results["FAILED"]) == (2, 2)
    assert [text.split(":")[0] for text in done.results["FAILURES"].splitlines()] == ["torn", "cut_off"]
    assert done.log.errors == done.results["FAILURES"].splitlines()
    first, second = lines_of(done.lines())
    assert done.lines().crs().authid() == "EPSG:3413"  # the first image's
    fronts = [true_front(year) for year in (2000, 2001)]
    for line, front in zip((first, second), fronts, strict=True):
        assert front_distance(line, front).symmetric_mean / CELL_M < 4
    flow, turned = (f["FlowDir"] for f in done.lines().getFeatures())
    assert flow == FLOW
    assert turned == pytest.approx(flow, abs=0.2)  # the north of UTM is another one, by degrees
    assert any("walls are not looked for: that takes 6 images" in text for text in done.log.infos)


def test_few_images_without_a_flow_are_read_for_the_same_one_after_a_cut_too(
    run: RunsAlgorithm, dates: Path, tmp_path: Path
):
    import processing

    for number, image in enumerate(sorted(dates.glob("*.tif"))[:2]):
        (tmp_path / f"image_{number}.tif").write_bytes(image.read_bytes())
    log = StopsAt("Image 2 of 2")
    with pytest.raises(QgsProcessingException, match="The lines of 1 of 2 images are kept"):
        processing.run("glacierterminus:mapseries", {"FOLDER": str(tmp_path), "OUTPUT": "memory:"}, feedback=log)
    assert any("read for a flow of" in text for text in log.infos)
    done = run("mapseries", FOLDER=str(tmp_path))
    (flow,) = {f["FlowDir"] for f in done.lines().getFeatures()}
    assert abs(flow - FLOW) <= 22.5
    assert any(f"read for a flow of {flow:g} degrees" in text for text in log.infos)
    assert not any("read for a flow of" in text for text in done.log.infos)
    (warning,) = (text for text in done.log.warnings if "date" in text)
    assert "The date of 2 image(s) is unknown" in warning
    assert "image_0.tif, image_1.tif" in warning


def test_an_image_without_a_crs_among_others_fails(run: RunsAlgorithm, brightness_model: Path, tmp_path: Path):
    """It comes first in the alphabet, and the others' CRS counts."""
    for name, crs in (("a", ""), ("b", "EPSG:3413"), ("c", "EPSG:3413")):
        write_raster(tmp_path / f"{name}.tif", ice_and_water(), crs=crs)
    done = run("mapseries", FOLDER=str(tmp_path), FLOW_DIRECTION=0, MODEL=str(brightness_model))
    said = "a: It has no coordinate system and other images have one: its place is unknown. Set its CRS."
    assert done.results["FAILURES"] == said
    assert (done.results["COUNT"], done.results["IMAGES"]) == (2, 2)
    assert done.lines().crs().authid() == "EPSG:3413"


def test_a_box_is_taken_instead_of_walls(run: RunsAlgorithm, dates: Path):
    front = true_front(2003)
    middle, ahead = front.mean(axis=0), np.array([np.sin(np.radians(FLOW)), np.cos(np.radians(FLOW))])
    across = np.array([ahead[1], -ahead[0]]) * 2600
    corners = [middle + sign * across + along * ahead for sign, along in ((-1, -5e3), (-1, 5e3), (1, 5e3), (1, -5e3))]
    box = layer_of("Polygon", [np.array([*corners, corners[0]])], ["7"])
    done = run("mapseries", FOLDER=str(dates), PATTERN="*_200[0-2]*.tif *_200[345]*.tif", BOX=box, FLOW_DIRECTION=FLOW)
    assert done.results["OUTPUT_WALLS"] is None
    assert {feature["GlacierID"] for feature in done.lines().getFeatures()} == {"7"}
    assert not any(" wall: " in text for text in done.log.infos)


def test_a_box_and_a_direction_mean_the_same_place_in_an_image_of_another_crs(run: RunsAlgorithm, tmp_path: Path):
    """Where norths differ by more than 45 degrees, the direction would choose the other two sides for walls."""
    scene = paint_glacier(**series_changes(SERIES[2000]))
    place, far = (-2_000_000.0, -1_000_000.0), "EPSG:32612"
    transform = (place[0], CELL_M, 0.0, place[1], 0.0, -CELL_M)
    first = write_raster(tmp_path / "a_20000801.tif", scene.image, transform=transform, crs=POLAR)
    gdal.Warp(str(tmp_path / "b_20000801.tif"), str(first), dstSRS=far, xRes=CELL_M, yRes=CELL_M, dstNodata=0)
    front = to_map(scene.fronts[0], transform)
    middle, ahead = front.mean(axis=0), np.array([np.sin(np.radians(FLOW)), np.cos(np.radians(FLOW))])
    across = np.array([ahead[1], -ahead[0]]) * 2600
    corners = [middle + sign * across + along * ahead for sign, along in ((-1, -2e3), (-1, 2e3), (1, 2e3), (1, -2e3))]
    box = layer_of("Polygon", [np.array([*corners, corners[0]])])
    done = run("mapseries", FOLDER=str(tmp_path), BOX=box, FLOW_DIRECTION=FLOW)
    first_flow, other_flow = (f["FlowDir"] for f in done.lines().getFeatures())  # in the layer's CRS
    assert other_flow == pytest.approx(first_flow, abs=0.2)
    one, other = lines_of(done.lines())
    assert front_distance(one, other, spacing=10).symmetric_mean / CELL_M < 1


def test_walls_of_areas_without_ids_are_used_and_can_be_given_again(run: RunsAlgorithm, dates: Path, tmp_path: Path):
    middle = true_front(2003).mean(axis=0)
    corners = [middle + [x, y] for x, y in ((-4e3, -4e3), (-4e3, 4e3), (4e3, 4e3), (4e3, -4e3), (-4e3, -4e3))]
    areas = layer_of("Polygon", [np.array(corners), np.array(corners)])
    path = tmp_path / "walls.gpkg"
    done = run("mapseries", FOLDER=str(dates), FLOW_DIRECTION=FLOW, AREA=areas, OUTPUT_WALLS=str(path))
    walls = QgsVectorLayer(str(path), "walls", "ogr")
    assert [(f["GlacierID"], f["Side"]) for f in walls.getFeatures()] == [
        (i, s) for i in "12" for s in ("left", "right")
    ]
    shores = np.vstack([densify(wall, 10.0) for wall in lines_of(walls)])
    assert all(nearest_distances(line[[0, -1]], shores).max() < CELL_M for line in lines_of(done.lines()))
    again = run("mapterminus", INPUT=str(sorted(dates.glob("*.tif"))[0]), WALLS=str(path))
    assert {f["GlacierID"] for f in again.lines().getFeatures()} == {"1", "2"}


def test_an_odd_date_in_one_name_costs_no_line(run: RunsAlgorithm, dates: Path, tmp_path: Path):
    for name, image in zip(("A_20000801", "A_00012345"), sorted(dates.glob("*.tif")), strict=False):
        (tmp_path / f"{name}.tif").write_bytes(image.read_bytes())
    how = {"FLOW_DIRECTION": FLOW, "NAME_PATTERN": "{glacier}_{date:%Y%m%d}"}
    done = run("mapseries", FOLDER=str(tmp_path), **how)
    assert [f["Year"] for f in done.lines().getFeatures()] == [NULL, 2000]
    assert any("reads '00012345' as the date" in text for text in done.log.warnings)
    (tmp_path / "A_20000801.tif").unlink()
    with pytest.raises(QgsProcessingException, match="reads '00012345' as the date"):
        run("mapseries", FOLDER=str(tmp_path), MODEL="/nowhere.json", **how)


def test_nothing_to_map_is_told(run: RunsAlgorithm, tmp_path: Path):
    with pytest.raises(QgsProcessingException, match="There is no image to read"):
        run("mapseries", FOLDER=str(tmp_path))


def test_it_can_be_cancelled_while_the_lines_are_written(
    provider: None, brightness_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import processing

    for day in ("0801", "0802", "0803"):
        write_raster(tmp_path / f"LT05_L1TP_233013_2000{day}_20170420_01_T1_B4.tif", ice_and_water())
    log, dated = Log(), []

    def cancelled(path: str, pattern: str = "") -> SceneName:
        dated.append(path)
        log.cancel()
        return SceneName()

    monkeypatch.setattr(terminus_layer, "scene_record", cancelled)
    wishes = {"FOLDER": str(tmp_path), "MODEL": str(brightness_model), "FLOW_DIRECTION": 0}
    with pytest.raises(QgsProcessingException, match=r"Cancelled.* lines of 3 of 3 images are kept\. Run this again"):
        processing.run("glacierterminus:mapseries", {**wishes, "OUTPUT": str(tmp_path / "a.gpkg")}, feedback=log)
    assert len(dated) == 1
    assert not list(tmp_path.glob("*a.*gpkg*"))


def test_a_run_that_was_cut_short_goes_on_and_finds_what_a_whole_one_does(
    run: RunsAlgorithm, dates: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import processing

    for image in dates.glob("*.tif"):
        (tmp_path / image.name).write_bytes(image.read_bytes())
    path, walls_path = tmp_path / "lines.gpkg", tmp_path / "walls.gpkg"
    # the walls are not given: they are found before any line, and kept as the lines are
    wishes = {"FOLDER": str(tmp_path), "FLOW_DIRECTION": FLOW, "OUTPUT": str(path), "OUTPUT_WALLS": str(walls_path)}
    opened, log = [], StopsAt("Image 3 of 6")
    open_source = parameters.open_source

    def noted(request: parameters.SceneRequest, session: OnnxSession) -> RasterSource:
        opened.append(Path(request.path).name)
        return open_source(request, session)

    monkeypatch.setattr(parameters, "open_source", noted)
    monkeypatch.setattr(log, "is_armed", lambda: opened.count(opened[-1]) > 1)  # not while walls are looked for
    with pytest.raises(QgsProcessingException, match=r"Cancelled.* lines of 2 of 6 images are kept\. Run this again"):
        processing.run("glacierterminus:mapseries", wishes, feedback=log)
    assert not path.exists()

    opened.clear()
    done = run("mapseries", **wishes)
    assert opened == sorted(image.name for image in dates.glob("*.tif"))[2:]
    assert any("2 of 6 images were mapped before, with the same settings" in text for text in done.log.infos)
    again = run("mapseries", **{**wishes, "OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_WALLS": "TEMPORARY_OUTPUT"})
    assert not any("were mapped before" in text for text in again.log.infos)
    taken, whole = ([f.attributes()[-27:] for f in d.lines().getFeatures()] for d in (done, again))
    assert taken == whole
    for one, other in zip(lines_of(done.lines()), lines_of(again.lines()), strict=True):
        assert (one == other).all()
    drawn = lines_of(QgsVectorLayer(str(walls_path), "walls", "ogr"))
    for one, other in zip(drawn, lines_of(again.results["OUTPUT_WALLS"]), strict=True):
        assert (one == other).all()


def test_a_search_for_walls_that_was_cut_short_goes_on_and_finds_the_same_walls(
    run: RunsAlgorithm, dates: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import processing

    for image in dates.glob("*.tif"):
        (tmp_path / image.name).write_bytes(image.read_bytes())
    names = sorted(path.name for path in tmp_path.iterdir())
    looked_at, open_source = [], parameters.open_source

    def noted(request: parameters.SceneRequest, session: OnnxSession) -> RasterSource:
        looked_at.append(Path(request.path).name)
        return open_source(request, session)

    monkeypatch.setattr(series_walls, "_KEPT_EVERY_S", 0)
    wishes, log = {"FOLDER": str(tmp_path), "OUTPUT_WALLS": "TEMPORARY_OUTPUT"}, StopsAt("Image 4 of 6")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("glacierterminus:mapseries", {**wishes, "OUTPUT": "memory:"}, feedback=log)
    assert any("read for a flow of" in text for text in log.infos)
    monkeypatch.setattr(parameters, "open_source", noted)
    done = run("mapseries", **wishes)
    assert looked_at == [names[0], *names[3:], *names]  # the first for the grid, the last three, and all for lines
    assert "What 3 image(s) say of the walls was kept by a run that was cut short." in done.log.infos
    assert not any("read for a flow of" in text for text in done.log.infos)
    again = run("mapseries", **wishes)
    for name in ("OUTPUT", "OUTPUT_WALLS"):
        for one, other in zip(lines_of(done.results[name]), lines_of(again.results[name]), strict=True):
            assert (one == other).all()
    tables = ([f.attributes()[1:] for f in d.results["OUTPUT_WALLS"].getFeatures()] for d in (done, again))
    assert next(tables) == next(tables)


def test_an_image_that_has_changed_since_the_cut_is_mapped_anew(
    run: RunsAlgorithm, brightness_model: Path, tmp_path: Path
):
    import processing

    for day in ("0801", "0802", "0803"):
        write_raster(tmp_path / f"LT05_L1TP_233013_2000{day}_20170420_01_T1_B4.tif", ice_and_water())
    wishes = {"FOLDER": str(tmp_path), "MODEL": str(brightness_model), "FLOW_DIRECTION": 0}
    with pytest.raises(QgsProcessingException, match="lines of 2 of 3 images are kept"):
        processing.run("glacierterminus:mapseries", {**wishes, "OUTPUT": "memory:"}, feedback=StopsAt("Image 3 of 3"))
    write_raster(tmp_path / "LT05_L1TP_233013_20000801_20170420_01_T1_B4.tif", np.roll(ice_and_water(), 9, axis=1))
    done = run("mapseries", **wishes)
    assert done.results["IMAGES"] == 3
    assert not any("were mapped before" in text for text in done.log.infos)


def test_after_images_that_failed_the_same_run_again_tries_these_alone(
    run: RunsAlgorithm, brightness_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """As where a network drive was away for a moment."""
    for name in "abc":
        write_raster(tmp_path / f"{name}.tif", np.roll(ice_and_water(), ord(name), axis=1))
    wishes = {"FOLDER": str(tmp_path), "MODEL": str(brightness_model), "FLOW_DIRECTION": 0}
    opened, away, open_source = [], ["b"], parameters.open_source

    def noted(request: parameters.SceneRequest, session: OnnxSession) -> RasterSource:
        opened.append(Path(request.path).stem)
        if opened[-1] in away:
            raise RasterError("The drive is away.")
        return open_source(request, session)

    monkeypatch.setattr(parameters, "open_source", noted)
    for _ in range(2):
        done = run("mapseries", **wishes)
        assert (done.results["IMAGES"], done.results["FAILURES"]) == (2, "b: The drive is away.")
        said = "The lines of 2 of 3 images are kept. Run this again with the same settings, and it goes on from there."
        assert said in done.log.infos
    away.clear()
    done = run("mapseries", **wishes)
    assert opened == ["a", "b", "c", "b", "b"]
    assert (done.results["IMAGES"], done.results["FAILED"]) == (3, 0)
    assert not any("are kept" in text for text in done.log.infos)
    again = run("mapseries", **wishes)  # nothing is kept any more
    assert opened[5:] == ["a", "b", "c"]
    for one, other in zip(lines_of(done.lines()), lines_of(again.lines()), strict=True):
        assert (one == other).all()


def test_lines_that_could_not_be_kept_are_not_said_to_be(
    provider: None, brightness_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import processing

    for day in ("0801", "0802", "0803"):
        write_raster(tmp_path / f"LT05_L1TP_233013_2000{day}_20170420_01_T1_B4.tif", ice_and_water())
    (tmp_path / "file").touch()
    monkeypatch.setattr(map_series, "unfinished_series", lambda: tmp_path / "file" / "series")
    wishes = {"FOLDER": str(tmp_path), "MODEL": str(brightness_model), "FLOW_DIRECTION": 0, "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written") as raised:
        processing.run("glacierterminus:mapseries", wishes, feedback=StopsAt("Image 3 of 3"))
    assert "are kept" not in str(raised.value)


def test_lines_that_were_drawn_without_walls_do_not_join_those_between_walls(
    run: RunsAlgorithm, dates: Path, monkeypatch: pytest.MonkeyPatch
):
    """As where scikit-image is installed after a run that said that it is missing."""
    import processing

    def missing(*given: object) -> None:
        raise RuntimeMissingError("scikit-image is missing.")

    wishes = {"FOLDER": str(dates), "FLOW_DIRECTION": FLOW, "OUTPUT": "memory:"}
    with monkeypatch.context() as patch:
        patch.setattr(map_series, "walls_of_series", missing)
        with pytest.raises(QgsProcessingException, match="lines of 2 of 6 images are kept"):
            processing.run("glacierterminus:mapseries", wishes, feedback=StopsAt("Image 3 of 6"))
    done = run("mapseries", FOLDER=str(dates), FLOW_DIRECTION=FLOW)
    assert done.results["OUTPUT_WALLS"] is None
    assert sum(" wall: " in text for text in done.log.infos) == 2
    assert not any("were mapped before" in text for text in done.log.infos)


def test_walls_and_flows_that_no_image_shows_are_looked_for_once(
    run: RunsAlgorithm, dates: Path, monkeypatch: pytest.MonkeyPatch
):
    import processing

    asked: list[str] = []

    def none(name: str) -> Callable[..., None]:
        def raises(*given: object) -> None:
            asked.append(name)
            raise NoTerminusError(f"No {name}.")

        return raises

    monkeypatch.setattr(map_series, "walls_of_series", none("walls"))
    monkeypatch.setattr(map_series, "flow_of_series", none("flow"))
    with pytest.raises(QgsProcessingException, match="lines of 1 of 6 images are kept"):
        processing.run(
            "glacierterminus:mapseries", {"FOLDER": str(dates), "OUTPUT": "memory:"}, feedback=StopsAt("Image 2 of 6")
        )
    log = StopsAt("Image 3 of 6")
    with pytest.raises(QgsProcessingException, match="lines of 2 of 6 images are kept"):
        processing.run("glacierterminus:mapseries", {"FOLDER": str(dates), "OUTPUT": "memory:"}, feedback=log)
    assert asked == ["walls", "flow"]
    assert any("No fjord walls were found: No walls." in text for text in log.warnings)


def test_it_can_be_cancelled_between_images(provider: None, dates: Path, tmp_path: Path):
    import processing

    path = tmp_path / "lines.gpkg"
    wishes = {"FOLDER": str(dates), "FLOW_DIRECTION": FLOW, "FIND_WALLS": False, "OUTPUT": str(path)}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("glacierterminus:mapseries", wishes, feedback=StopsAt("Image 2 of 6"))
    assert not path.exists()


def test_the_time_left_is_told_by_the_pace_since_the_work_began(monkeypatch: pytest.MonkeyPatch):
    """Neither what an earlier run has done nor the time in which all images are opened belongs to it."""
    told: list[str] = []

    class Told(Log):
        def setProgressText(self, text: str | None) -> None:
            told.append(text or "")

    now = [0.0]
    monkeypatch.setattr(feedback.time, "monotonic", lambda: now[0])
    progress = feedback.FeedbackProgress(Told())
    for at, fraction in ((100.0, 0.5), (110.0, 0.6)):
        now[0] = at
        progress.report(fraction, "Image 2 of 3")
    assert told == ["Image 2 of 3", "Image 2 of 3, about 40 s left"]
