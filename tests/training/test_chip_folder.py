"""A Classified_Tiles folder becomes chips, ours with lines and facts, Esri's as it is; all that is wrong is named."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.classified_tiles import TileFacts
from glacier_terminus_plugin.core.classified_tiles_writer import ClassifiedTilesWriter
from glacier_terminus_plugin.core.normalisation import normalise, scene_range
from tests.training.class_chips import CLASSES, ICE, OCEAN
from tests.training.fake_chip_folder import FRONT_ROW, SIZE_PX, label, write_chip_folder, write_facts
from tests.training.fake_frontlearning import write_png
from training import chips as c
from training.chip_folder import inspect_chip_folder, read_chip_folder
from training.chips import ChipError, glaciers_of
from training.config import TrainingConfig
from training.definition_parts import measured_normalisation
from training.predict import BORDER_PX, network_input


def test_a_folder_of_ours(tmp_path: Path) -> None:
    chips = read_chip_folder(write_chip_folder(tmp_path))
    assert glaciers_of(chips.chips) == {"alpha": 2, "beta": 2}
    assert [(k.value, k.name, k.role) for k in chips.classes] == [(1, "Glacier ice", "ice"), (2, "Ocean", "ocean")]
    assert (chips.band_count, chips.data_type, chips.cell_size_m) == (3, "uint8", 49.0)
    chip = chips.chips[2]
    assert (chip.name, chip.date, chip.sensor, chip.scene, chip.flow_deg) == (
        "chip 2",
        "2012-08-01",
        "Landsat 8",
        "scene 2",
        0.0,
    )
    assert chip.image.shape == (3, *SIZE_PX)
    np.testing.assert_array_equal(chip.front[[0, -1]], [[FRONT_ROW - 0.5, 0], [FRONT_ROW - 0.5, SIZE_PX[1] - 1]])
    assert chip.labels is not None
    assert chip.cover is not None
    np.testing.assert_array_equal(chip.labels, label(ignored=True))
    assert set(np.unique(chip.cover[:FRONT_ROW, :-2])) == {c.OCEAN}
    assert set(np.unique(chip.cover[FRONT_ROW:, :-2])) == {c.ICE}
    assert set(np.unique(chip.cover[:, -2:])) == {c.UNKNOWN}


def test_a_folder_of_esri_has_background_and_no_lines(tmp_path: Path) -> None:
    chips = read_chip_folder(write_chip_folder(tmp_path / "tiles", facts=False))
    assert [(k.value, k.role) for k in chips.classes] == [(0, "other"), (1, "ice"), (2, "ocean")]
    chip = chips.chips[0]
    assert (chip.name, chip.glacier, chip.flow_deg) == ("tiles/000000000", "tiles", None)
    assert len(chip.front) == 0


def test_cells_of_esri_have_the_size_that_they_have_on_the_map(tmp_path: Path) -> None:
    write_chip_folder(tmp_path, facts=False)
    assert read_chip_folder(tmp_path).cell_size_m is None
    png, tif = (tmp_path / "images" / f"000000000.{ending}" for ending in ("png", "tif"))
    translated = gdal.Translate(
        str(tif), str(png), outputSRS="EPSG:32622", outputBounds=[5e5, 78e5, 5e5 + 320, 78e5 - 400]
    )
    assert translated is not None
    translated = None
    png.unlink()
    assert read_chip_folder(tmp_path).cell_size_m == pytest.approx(10, rel=1e-3)


def test_class_255_of_esri_takes_a_free_value(tmp_path: Path) -> None:
    """Binary masks come as 0 and 255, and there 255 is a class."""
    write_chip_folder(tmp_path, count=1, facts=False)
    write_png(tmp_path / "labels" / "000000000.png", np.where(label(False) == 1, 255, 0)[None])
    (tmp_path / "esri_model_definition.emd").write_text(json.dumps({"Classes": [{"Value": 255, "Name": "Masked"}]}))
    chips = read_chip_folder(tmp_path)
    assert [k.value for k in chips.classes] == [0, 1]
    labels = chips.chips[0].labels
    assert labels is not None
    np.testing.assert_array_equal(labels, label(False) == 1)


def test_labels_where_the_image_has_no_data_are_unknown(tmp_path: Path) -> None:
    """Esri's labels are background there, which no network is to be judged by."""
    write_chip_folder(tmp_path, count=1, facts=False)
    memory = gdal.GetDriverByName("MEM").Create("", SIZE_PX[1], SIZE_PX[0], 1, gdal.GDT_Byte)
    memory.WriteArray((np.indices(SIZE_PX)[1] >= 4).astype(np.uint8))
    memory.GetRasterBand(1).SetNoDataValue(0)
    (tmp_path / "images" / "000000000.png").unlink()
    gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "images" / "000000000.tif"), memory)
    labels = read_chip_folder(tmp_path).chips[0].labels
    assert labels is not None
    assert set(np.unique(labels[:, :4])) == {c.IGNORE}
    np.testing.assert_array_equal(labels[:, 4:], label(False)[:, 4:])


def test_tiles_of_a_scene_are_stretched_as_the_whole_scene_is(tmp_path: Path) -> None:
    """A tile of dark sea alone stays dark: the plugin stretches the scene, and a network is to read what it shows."""
    rows, _ = np.indices((64, 64))
    scene = (1000 + 100 * rows)[None].astype(np.uint16)
    labels = np.where(rows < 32, OCEAN, ICE).astype(np.uint8)
    with ClassifiedTilesWriter(tmp_path / "chips", CLASSES) as writer:
        for row in (0, 32):
            part = np.s_[row : row + 32]
            writer.add(scene[:, part], labels[part], TileFacts(f"tile {row}", scene="scene"))
        writer.add(scene[:, :32] * 2, labels[:32], TileFacts("another scene's", scene="another"))
        writer.finish()
    chips = read_chip_folder(tmp_path / "chips").chips
    config = TrainingConfig.for_task("classes")
    normalisation = measured_normalisation(chips[:2], config)
    valid = np.ones((64, 64), dtype=bool)
    whole = normalise(scene, valid, normalisation, scene_range(scene, valid, normalisation))
    assert whole.mean() == pytest.approx(0, abs=1e-4)
    assert whole.std() == pytest.approx(1, abs=1e-4)
    inner = slice(BORDER_PX, -BORDER_PX)
    for chip, expected in zip(chips[:2], (whole[:, :32], whole[:, 32:]), strict=True):
        np.testing.assert_allclose(network_input(chip, normalisation)[0, :, inner, inner], expected, atol=1e-6)
    assert chips[2].scene_pixels is None


def test_the_front_of_a_chip_is_its_longest_line_however_few_vertices_it_has(tmp_path: Path) -> None:
    """Networks are taught the longest of several fronts."""
    long = np.array([[10.0, 0.0], [10.0, 30.0]])
    short = np.column_stack([np.full(6, 25.0), np.arange(6.0)])
    with ClassifiedTilesWriter(tmp_path / "chips", CLASSES) as writer:
        writer.add(np.zeros((1, 32, 32), np.uint8), np.full((32, 32), ICE, np.uint8), TileFacts(fronts=(short, long)))
        writer.finish()
    (chip,) = read_chip_folder(tmp_path / "chips").chips
    np.testing.assert_array_equal(chip.front, long)
    np.testing.assert_array_equal(chip.more_fronts[0], short)


def _remove_label(folder: Path) -> None:
    (folder / "labels" / "000000001.png").unlink()


def _remove_image(folder: Path) -> None:
    (folder / "images" / "000000001.png").unlink()


def _shrink_label(folder: Path) -> None:
    write_png(folder / "labels" / "000000001.png", label(True)[None, :-1])


def _strange_value(folder: Path) -> None:
    write_png(folder / "labels" / "000000001.png", np.full((1, *SIZE_PX), 9))


def _cut_image(folder: Path) -> None:
    path = folder / "images" / "000000001.png"
    path.write_bytes(path.read_bytes()[:100])


def _one_band(folder: Path) -> None:
    write_png(folder / "images" / "000000001.png", np.zeros((1, *SIZE_PX)))


def _broken_facts(folder: Path) -> None:
    (folder / "chips.json").write_text('{"Chips": ')


def _broken_front(folder: Path) -> None:
    write_facts(folder, {"000000001": {"Fronts": [[[1, 2, 3]]]}})


def _one_point(folder: Path) -> None:
    write_facts(folder, {"000000001": {"Fronts": [[[1, 2]]]}})


def _no_direction(folder: Path) -> None:
    write_facts(folder, {"000000001": {"FlowDirection": float("nan")}})


def _class_twice(folder: Path) -> None:
    text = (folder / "chips.json").read_text()
    (folder / "chips.json").write_text(text.replace('"Value": 2', '"Value": 1'))
    for path in (folder / "labels").iterdir():
        write_png(path, np.ones((1, *SIZE_PX)))


def _palette(folder: Path) -> None:
    memory = gdal.GetDriverByName("MEM").Create("", SIZE_PX[1], SIZE_PX[0], 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    table.SetColorEntry(0, (200, 0, 0, 255))
    table.SetColorEntry(1, (0, 0, 200, 255))
    memory.GetRasterBand(1).SetColorTable(table)
    gdal.GetDriverByName("PNG").CreateCopy(str(folder / "images" / "000000001.png"), memory)


def _no_classes(folder: Path) -> None:
    for name in ("chips.json", "esri_model_definition.emd"):
        (folder / name).write_text("{}")
    for path in (folder / "labels").iterdir():
        write_png(path, np.zeros((1, *SIZE_PX)))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (_remove_label, "images/000000001.png: no label"),
        (_remove_image, "labels/000000001.png: no image"),
        (_shrink_label, "differ in size \\(40 x 32 and 39 x 32"),
        (_strange_value, "labels/000000001.png: the values 9 are of no class; the classes are 1, 2"),
        (_cut_image, "images/000000001.png: can't be read"),
        (_one_band, "the images differ: 3 band.* 1 band"),
        (_broken_facts, "chips.json: can't be read as JSON"),
        (_broken_front, "chips.json: 000000001: Fronts must be lists of"),
        (_one_point, "000000001: Fronts must be lists of .* at least two"),
        (_no_direction, "000000001: .* FlowDirection a number or null"),
        (_class_twice, "chips.json: Classes: the values 1 occur twice"),
        (_palette, "images/000000001.png: can't be read .*palette"),
        (_no_classes, "nothing tells what the labels' values mean"),
    ],
)
def test_each_damage_is_named(tmp_path: Path, damage, said: str) -> None:
    damage(write_chip_folder(tmp_path))
    with pytest.raises(ChipError, match=said):
        read_chip_folder(tmp_path)


def test_all_problems_are_listed_at_once(tmp_path: Path) -> None:
    write_chip_folder(tmp_path)
    _cut_image(tmp_path)
    (tmp_path / "labels" / "000000002.png").unlink()
    chips, problems = inspect_chip_folder(tmp_path)
    assert len(problems) == 2
    assert [chip.name for chip in chips.chips] == ["chip 0", "chip 3"]


def test_another_folder_says_what_is_expected(tmp_path: Path) -> None:
    with pytest.raises(ChipError, match="expected the folders images and labels"):
        read_chip_folder(tmp_path)


def test_a_picture_that_memory_can_not_hold_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of some kB can declare 100,000 x 100,000 pixels."""
    folder = write_chip_folder(tmp_path)
    monkeypatch.setattr("training.importers.pictures.available_bytes", lambda: 1000)
    _, problems = inspect_chip_folder(folder)
    assert len(problems) == 4
    assert "would take" in problems[0]
