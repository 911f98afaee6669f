"""classifyrasters: a selection, a folder, one mosaic; what fails is listed and keeps nothing else from its result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsRasterLayer

from glacier_terminus_plugin.algorithms import classify_rasters, outputs, parameters
from glacier_terminus_plugin.algorithms.provider_pixels import ProviderPixels
from glacier_terminus_plugin.core import raster_sink
from glacier_terminus_plugin.core.classify_raster import classify_raster
from tests.algorithms.conftest import Log, RunsAlgorithm, StopsAt
from tests.algorithms.scenes import ice_and_water
from tests.core.rasters import read_raster, write_raster

CLASSES = np.where(ice_and_water() > 100, 1, 2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two good scenes beside each other, one that is damaged, one of other bands, and a text."""
    made = tmp_path / "scenes"
    made.mkdir()
    write_raster(made / "a.tif", ice_and_water())
    east = (500_000.0 + 150 * 30, 30.0, 0.0, -2_300_000.0, 0.0, -30.0)
    write_raster(made / "B.TIF", ice_and_water(), transform=east)
    (made / "c.tif").write_text("no raster")
    write_raster(made / "d.tif", ice_and_water().astype(np.uint16) * 200)
    (made / "notes.txt").write_text("nothing")
    return made


def names(path: Path) -> list[str]:
    return sorted(p.name for p in path.iterdir() if not p.name.endswith(".aux.xml"))


def test_a_folder_each_for_itself(run: RunsAlgorithm, folder: Path, brightness_model: Path, tmp_path: Path):
    out = tmp_path / "out"
    wishes = {"FOLDER": str(folder), "MODEL": str(brightness_model), "PROBABILITIES": True, "CONFIDENCE": True}
    done = run("classifyrasters", **wishes, OUTPUT=str(out))
    kinds = ("classes", "confidence", "probabilities")
    assert names(out) == sorted(f"{stem}_{kind}.tif" for stem in "aB" for kind in kinds)
    for stem in "aB":
        np.testing.assert_array_equal(read_raster(out / f"{stem}_classes.tif"), CLASSES)
    assert (done.results["COUNT"], done.results["FAILED"]) == (2, 2)
    assert done.results["OUTPUT_LAYERS"] == [str(out / "B_classes.tif"), str(out / "a_classes.tif")]
    failures = done.results["FAILURES"].splitlines()
    assert failures[0].startswith("c: ")
    assert failures[0].endswith("c.tif")
    assert "the model was made for 0 to 255" in failures[1]
    assert failures == done.log.errors  # listed at the end


def test_an_image_of_the_selection_that_is_gone_is_listed_in_a_model_too(
    provider: None, folder: Path, brightness_model: Path, tmp_path: Path
):
    """Dialogs and scripts refuse it; QGIS leaves it out of a model's list without a word."""
    given = {"INPUT": [str(folder / "a.tif"), str(tmp_path / "gone.tif")], "MODEL": str(brightness_model)}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("glacierterminus:classifyrasters")
    for mode, count in ((0, 1), (1, 0)):
        log = Log()
        wishes = {**given, "PROCESSING_MODE": mode, "OUTPUT": str(tmp_path / f"out{mode}")}
        results, is_good = algorithm.run(wishes, QgsProcessingContext(), log)
        assert is_good == bool(count)
        assert any("gone: It can't be opened as a raster." in text for text in log.errors)
        assert results.get("COUNT", 0) == count


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="there files that are open can't be counted")
def test_images_of_a_folder_are_opened_one_after_the_other(
    run: RunsAlgorithm, brightness_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Systems allow a thousand files to be open, or fewer."""
    made = tmp_path / "many"
    made.mkdir()
    for i in range(30):
        write_raster(made / f"s{i}.tif", ice_and_water()[:40, :40])
    counts: list[int] = []
    scene_of_file = parameters.scene_of_file

    def counted(*arguments: Any, **options: Any) -> parameters.SceneRequest:
        counts.append(len(list(Path("/proc/self/fd").iterdir())))
        return scene_of_file(*arguments, **options)

    monkeypatch.setattr(parameters, "scene_of_file", counted)
    done = run("classifyrasters", FOLDER=str(made), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "out"))
    assert (done.results["COUNT"], done.results["FAILED"]) == (30, 0)
    assert len(counts) == 30
    assert max(counts) - counts[0] < 10


def test_images_of_a_folder_are_opened_without_a_look_at_their_pixels(
    run: RunsAlgorithm, folder: Path, brightness_model: Path, tmp_path: Path
):
    """For a style QGIS would read some of each on the main thread, and keep what it found in a file beside it."""
    run("classifyrasters", FOLDER=str(folder), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "out"))
    assert [path.name for path in folder.iterdir() if path.name.endswith(".aux.xml")] == []


def test_an_image_of_the_selection_that_lies_in_the_folder_counts_once(
    run: RunsAlgorithm, folder: Path, brightness_model: Path, tmp_path: Path
):
    wishes = {"MODEL": str(brightness_model), "PATTERN": "a.tif b.tif", "OUTPUT": str(tmp_path / "out")}
    done = run("classifyrasters", INPUT=[str(folder / ".." / folder.name / "a.tif")], FOLDER=str(folder), **wishes)
    assert names(tmp_path / "out") == ["B_classes.tif", "a_classes.tif"]
    assert (done.results["COUNT"], done.results["FAILED"]) == (2, 0)


def test_the_progress_and_the_time_left_are_those_of_all_images(
    provider: None, folder: Path, brightness_model: Path, tmp_path: Path
):
    import processing

    told: list[str] = []

    class Told(Log):
        def setProgressText(self, text: str | None) -> None:
            told.append(text or "")

    wishes = {"FOLDER": str(folder), "MODEL": str(brightness_model), "OUTPUT": str(tmp_path / "out")}
    processing.run("glacierterminus:classifyrasters", wishes, feedback=Told())
    opened = [text for text in told if not text.startswith("Opening ")]
    assert list(dict.fromkeys(text.partition(",")[0] for text in opened)) == ["Image 1 of 3", "Image 2 of 3"]


def test_it_can_be_cancelled_while_the_images_are_opened(
    provider: None, folder: Path, brightness_model: Path, tmp_path: Path
):
    import processing

    wishes = {"FOLDER": str(folder), "MODEL": str(brightness_model), "OUTPUT": str(tmp_path / "out")}
    feedback = StopsAt("Opening B")
    with pytest.raises(QgsProcessingException):
        processing.run("glacierterminus:classifyrasters", wishes, feedback=feedback)
    assert feedback.errors[0] == "Cancelled: nothing was written."
    assert not (tmp_path / "out").exists()


def test_inputs_are_looked_at_once_however_many_images_are_written(
    run: RunsAlgorithm, folder: Path, brightness_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    counts: list[int] = []
    made = raster_sink.InputFiles.__init__

    def counted(self: raster_sink.InputFiles, paths: Sequence[str]) -> None:
        counts.append(len(paths))
        made(self, paths)

    monkeypatch.setattr(raster_sink.InputFiles, "__init__", counted)
    run("classifyrasters", FOLDER=str(folder), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "out"))
    assert len(counts) == 1


def test_results_in_the_folder_are_no_images(run: RunsAlgorithm, folder: Path, brightness_model: Path):
    """The second run finds what the first has written beside the images."""
    wishes = {"FOLDER": str(folder), "MODEL": str(brightness_model), "CONFIDENCE": True, "OUTPUT": str(folder)}
    runs = [run("classifyrasters", **wishes) for _ in range(2)]
    assert [(done.results["COUNT"], done.results["FAILED"]) for done in runs] == [(2, 2), (2, 2)]
    said = "4 file(s) of the folder are results of this plugin and no images: they are left out."
    assert [said in done.log.infos for done in runs] == [False, True]


def test_a_selection_with_names_that_are_alike(run, folder, brightness_model, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    write_raster(other / "a.tif", ice_and_water(front_row=30))
    out = tmp_path / "out"
    inputs = [str(folder / "a.tif"), str(other / "a.tif")]
    run("classifyrasters", INPUT=inputs, MODEL=str(brightness_model), OUTPUT=str(out))
    assert names(out) == ["a_2_classes.tif", "a_classes.tif"]
    assert (read_raster(out / "a_2_classes.tif")[30:] == 1).all()


def test_a_layer_that_is_not_valid_and_does_not_say_why():
    for opened in (QgsRasterLayer(), None):
        assert parameters.why_invalid(opened) == "It can't be opened as a raster."


def test_want_of_memory_for_one_image_does_not_end_the_others(
    run, folder, brightness_model, tmp_path, monkeypatch: pytest.MonkeyPatch
):
    def classify(source, *others):
        if source.path.endswith("a.tif"):
            raise MemoryError
        return classify_raster(source, *others)

    monkeypatch.setattr(classify_rasters, "classify_raster", classify)
    inputs = [str(folder / name) for name in ("a.tif", "B.TIF")]
    done = run("classifyrasters", INPUT=inputs, MODEL=str(brightness_model), OUTPUT=str(tmp_path / "out"))
    assert names(tmp_path / "out") == ["B_classes.tif"]
    assert done.results["FAILURES"].startswith("a: Not enough memory for this run.")


def test_a_folder_that_can_not_be_made_is_told(run, folder, brightness_model):
    out = folder / "a.tif" / "out"
    with pytest.raises(QgsProcessingException, match=r"out can't be created: Not a directory\. Choose another"):
        run("classifyrasters", FOLDER=str(folder), MODEL=str(brightness_model), OUTPUT=str(out))


def test_one_mosaic(run, folder, brightness_model, tmp_path):
    out = tmp_path / "out"
    inputs = [str(folder / name) for name in ("a.tif", "B.TIF")]
    done = run("classifyrasters", INPUT=inputs, PROCESSING_MODE=1, MODEL=str(brightness_model), OUTPUT=str(out))
    assert names(out) == ["mosaic_classes.tif"]
    np.testing.assert_array_equal(read_raster(out / "mosaic_classes.tif"), np.hstack([CLASSES, CLASSES]))
    assert done.results["COUNT"] == 1


def test_a_mosaic_with_a_hole_is_none(run, folder, brightness_model, tmp_path):
    wishes = {"FOLDER": str(folder), "PROCESSING_MODE": 1, "MODEL": str(brightness_model)}
    with pytest.raises(QgsProcessingException, match=r"would be incomplete\. c: "):
        run("classifyrasters", **wishes, OUTPUT=str(tmp_path / "out"))


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({}, "There is no raster to classify"),
        ({"FOLDER": "{tmp}/nowhere"}, "does not exist"),
        ({"FOLDER": "{tmp}/scenes", "PATTERN": "*.png"}, "There is no raster to classify"),
        ({"FOLDER": "{tmp}/scenes", "PATTERN": "[cd].tif"}, r"(?s)No raster could be classified.*c: .*d: "),
        ({"FOLDER": "{tmp}/scenes", "MODEL": "/nowhere.json"}, "nowhere.json"),
    ],
)
def test_nothing_to_do_is_said(run, folder, brightness_model, tmp_path, wishes, said):
    filled = {"MODEL": str(brightness_model), **{k: v.format(tmp=tmp_path) for k, v in wishes.items()}}
    with pytest.raises(QgsProcessingException, match=said):
        run("classifyrasters", **filled, OUTPUT=str(tmp_path / "out"))


def test_a_folder_may_be_given_as_a_path(run, folder, brightness_model, tmp_path, monkeypatch):
    monkeypatch.chdir(folder)
    wishes = {"MODEL": brightness_model, "OUTPUT": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="nowhere does not exist"):
        run("classifyrasters", FOLDER=tmp_path / "nowhere", **wishes)
    done = run("classifyrasters", FOLDER=folder, **wishes)
    assert done.results["COUNT"] > 1


def test_the_folder_of_the_images_may_be_that_of_the_results(run, folder, brightness_model):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    run("classifyrasters", FOLDER=str(folder), MODEL=str(brightness_model), OUTPUT=str(folder))
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name in before} == before
    assert {"a_classes.tif", "B_classes.tif"} <= set(names(folder))


class StopsAtTheSecond(Log):
    def pushInfo(self, info: str | None) -> None:
        super().pushInfo(info)
        if (info or "").startswith("2 of 3"):
            self.cancel()


def test_a_cancel_says_what_was_written_before_and_the_next_run_goes_on(provider, folder, brightness_model, tmp_path):
    import processing

    out = tmp_path / "out"
    wishes = {"FOLDER": str(folder), "PATTERN": "*.tif", "MODEL": str(brightness_model), "OUTPUT": str(out)}
    said = "Cancelled: 1 of 3 rasters were classified before, and are kept in .* Run this again with the same settings"
    with pytest.raises(QgsProcessingException, match=said):
        processing.run("glacierterminus:classifyrasters", wishes, feedback=StopsAtTheSecond())
    assert names(out) == ["B_classes.tif"]
    first = (out / "B_classes.tif").stat().st_mtime_ns

    log = Log()
    results = processing.run("glacierterminus:classifyrasters", wishes, feedback=log)
    assert any("1 of 3 images have a result with the same settings" in text for text in log.infos)
    assert (results["COUNT"], results["FAILED"]) == (2, 2)
    assert sorted(results["OUTPUT_LAYERS"]) == [str(out / "B_classes.tif"), str(out / "a_classes.tif")]
    assert (out / "B_classes.tif").stat().st_mtime_ns == first


def test_a_result_is_kept_only_where_image_and_settings_are_the_same(run, folder, brightness_model, tmp_path):
    out = tmp_path / "out"
    wishes = {"INPUT": [str(folder / "a.tif"), str(folder / "B.TIF")], "MODEL": str(brightness_model)}

    def kept(**more: Any) -> list[str]:
        before = {path: path.stat().st_mtime_ns for path in out.glob("*_classes.tif")}
        run("classifyrasters", OUTPUT=str(out), **{**wishes, **more})
        return sorted(path.name for path, time in before.items() if path.stat().st_mtime_ns == time)

    assert kept() == []
    assert kept() == ["B_classes.tif", "a_classes.tif"]
    assert kept(SKIP_DONE=False) == []
    assert kept(THRESHOLD=0.6) == []
    assert kept(THRESHOLD=0.6, CONFIDENCE=True) == []  # which is not there yet
    assert kept(THRESHOLD=0.6, CONFIDENCE=True) == ["B_classes.tif", "a_classes.tif"]
    write_raster(folder / "a.tif", ice_and_water()[::-1].copy())
    assert kept(THRESHOLD=0.6, CONFIDENCE=True) == ["B_classes.tif"]
    (out / "B_classes.tif").write_bytes(b"damaged")
    assert kept(THRESHOLD=0.6, CONFIDENCE=True) == ["a_classes.tif"]


def test_a_result_is_kept_where_only_words_for_the_same_differ(
    run, folder, brightness_model, tmp_path, monkeypatch: pytest.MonkeyPatch
):
    """Reading it in other batches, or in a process of its own, changes nothing of a result either."""
    out = tmp_path / "out"
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(tmp_path)

    def kept(place: object = folder, **more: Any) -> bool:
        log = run("classifyrasters", INPUT=[f"{place}/a.tif"], MODEL=str(brightness_model), OUTPUT=str(out), **more).log
        return any("1 of 1 images have a result" in text for text in log.infos)

    assert not kept()
    assert kept(DEVICE="cpu")
    assert kept(BATCH_SIZE=1, ISOLATED=True)
    assert kept("link")
    assert kept(folder.name)
    assert not kept(AUGMENTATION=1)


def test_a_result_is_not_kept_where_what_a_layer_is_computed_from_has_changed(run, brightness_model, tmp_path):
    path = write_raster(tmp_path / "scene.tif", ice_and_water())
    source = f"scene:uri={path}&scene:provider=gdal"
    extent = "500000,-2303600,504500,-2300000"
    uri = f"?crs=EPSG:3413&extent={extent}&width=150&height=120&formula=%22scene@1%22%20-%2010&{source}"

    def kept() -> bool:
        layer = QgsRasterLayer(uri, "computed", "virtualraster")
        log = run("classifyrasters", INPUT=[layer], MODEL=str(brightness_model), OUTPUT=str(tmp_path / "out")).log
        return any("1 of 1 images have a result" in text for text in log.infos)

    assert not kept()
    assert kept()
    write_raster(path, ice_and_water(front_row=30))
    assert not kept()


def test_what_a_server_shows_is_the_same_for_a_day(monkeypatch: pytest.MonkeyPatch, tmp_path):
    layer = QgsRasterLayer(f"type=xyz&url=file://{tmp_path}/%7Bz%7D.png&zmax=1&zmin=1&crs=EPSG3857", "tiles", "wms")
    request = parameters.SceneRequest("", None, None, "", "tiles", layer.source(), provider=ProviderPixels.of(layer))
    today = parameters.told_apart(request)
    assert today == parameters.told_apart(replace(request, name="renamed"))
    monkeypatch.setattr(parameters.time, "strftime", lambda form: "2000-01-01")
    assert today != parameters.told_apart(request)


def test_a_result_tells_how_it_alone_is_made_again(run, folder, brightness_model, tmp_path):
    """Thousands of images would else be named in each of thousands of results."""
    run("classifyrasters", FOLDER=str(folder), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "out"))
    for name in ("a.tif", "B.TIF"):
        dataset = gdal.Open(str(tmp_path / "out" / f"{name[0]}_classes.tif"))
        command = dataset.GetMetadataItem("GLACIER_TERMINUS_COMMAND")
        assert f"'INPUT':['{folder / name}']" in command
        assert str(brightness_model) in command
        assert "'FOLDER'" not in command
        (tmp_path / "out" / f"{name[0]}_classes.tif").unlink()
        import processing

        eval(command, {"processing": processing})
        assert (tmp_path / "out" / f"{name[0]}_classes.tif").exists()


def test_the_log_has_one_line_for_each_image_and_says_once_what_they_share(run, brightness_model, tmp_path):
    for number in range(4):
        write_raster(tmp_path / f"{number}.tif", ice_and_water())
    log = run("classifyrasters", FOLDER=str(tmp_path), MODEL=str(brightness_model), OUTPUT=str(tmp_path / "out")).log
    assert sum(text.startswith(f"{i + 1} of 4: {i}") for i, text in enumerate(log.infos[:1] + log.infos[3:])) == 4
    assert len(log.infos) <= 4 + 3  # the plan, what ran where, and what onnxruntime's devices offer


@pytest.mark.parametrize("step", ["selection", "inputs", "outputs"])
def test_a_cancel_is_heard_of_before_the_next_image_is_opened(
    provider: None, folder: Path, brightness_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
):
    import processing

    feedback, opened = Log(), []
    place, name = {
        "selection": (classify_rasters.ClassifyRasters, "parameterAsLayerList"),
        "inputs": (outputs, "files_behind"),
        "outputs": (outputs, "files_behind"),
    }[step]
    whole = getattr(place, name)

    def counted(*given: Any) -> Any:
        opened.append(given)
        feedback.cancel()
        return whole(*given)

    monkeypatch.setattr(place, name, counted)
    algorithm, out = ("mapseries", "a.gpkg") if step == "outputs" else ("classifyrasters", "out")
    wishes = {"INPUT": [str(folder / n) for n in ("a.tif", "B.TIF", "d.tif")], "MODEL": str(brightness_model)}
    with pytest.raises(QgsProcessingException):
        processing.run(f"glacierterminus:{algorithm}", {**wishes, "OUTPUT": str(tmp_path / out)}, feedback=feedback)
    assert len(opened) == 1
