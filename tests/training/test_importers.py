"""Each public data set, as its fake has it, becomes chips; every damage is named before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from tests.core.rasters import write_raster
from tests.training import fake_caffe, fake_calfin, fake_chip_folder
from tests.training.fake_caffe import write_caffe
from tests.training.fake_calfin import write_calfin
from tests.training.fake_chip_folder import write_chip_folder
from tests.training.fake_frontlearning import SIZE_PX as FRONTLEARNING_PX
from tests.training.fake_frontlearning import write_data_set, write_png
from training.__main__ import main
from training.chip_folder import read_chip_folder
from training.chips import IGNORE, ChipError, ChipSet, glaciers_of
from training.importers.caffe import caffe
from training.importers.calfin import calfin
from training.importers.data_set import Cutting, inspect, write_chips


def imported(tmp_path: Path, *arguments: str) -> ChipSet:
    """Run the command and read what it wrote."""
    assert main(["import", *arguments, "--out", str(tmp_path / "chips")]) == 0
    return read_chip_folder(tmp_path / "chips")


def test_calfin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chips = imported(tmp_path, "calfin", str(write_calfin(tmp_path / "in")), "--tile", "0", "--edge-is-front")
    assert "black is taken for the ocean: it is the darker side in 3 of 3 images" in capsys.readouterr().out
    assert glaciers_of(chips.chips) == {"Jakobshavn": 1, "Rink-Isbrae": 1, "Upernavik-NE": 1}
    assert (chips.data_type, chips.band_names) == ("uint16", ("band 1",))
    chip = chips.chips[0]
    assert (chip.date, chip.sensor, chip.scene) == ("2014-08-01", "Landsat 8", "LC08_L1TP_2014-08-01_009-011")
    np.testing.assert_array_equal(chip.image[0], fake_calfin.image(0).astype(np.uint16) * 257)
    assert chip.labels is not None
    np.testing.assert_array_equal(chip.labels, np.where(fake_calfin.mask() > 0, 1, 2))
    assert chip.flow_deg == pytest.approx(90)
    np.testing.assert_allclose(chip.front[:, 1], fake_calfin.EDGE_COL - 0.5)
    assert chip.front[0, 0] < chip.front[-1, 0]  # looking right, left is above


def test_calfin_with_the_oceans_colour_given(tmp_path: Path) -> None:
    chips = imported(tmp_path, "calfin", str(write_calfin(tmp_path / "in")), "--ocean", "white")
    labels = chips.chips[0].labels
    assert labels is not None
    assert labels[0, 0] == 2
    assert len(chips.chips[0].front) == 0


def test_caffe_whole_images_and_patches(tmp_path: Path) -> None:
    chips = imported(tmp_path, "caffe", str(write_caffe(tmp_path / "in")), "--tile", "0")
    assert glaciers_of(chips.chips) == {"Columbia": 1, "Crane": 1, "Mapple": 1}
    assert [c.name for c in chips.classes] == ["Glacier", "Ocean and melange", "Rock"]
    for chip in chips.chips:
        assert chip.labels is not None
        assert (chip.labels[:4] == IGNORE).all()
        assert (chip.labels[4:, 0] == 3).all()
        assert (chip.labels[10, 40], chip.labels[50, 40]) == (1, 2)
        assert chip.flow_deg == pytest.approx(180, abs=10)
        assert np.abs(chip.front[:, 0] - fake_caffe.FRONT_ROW).max() <= 2
        assert chip.front[0, 1] > chip.front[-1, 1]  # looking down the image, left is right
        assert abs(chip.front[0, 1] - fake_caffe.FRONT_COLS[1]) <= 3
        assert abs(chip.front[-1, 1] - fake_caffe.FRONT_COLS[0]) <= 3
    crane = next(c for c in chips.chips if c.glacier == "Crane")
    assert (crane.date, crane.sensor, crane.scene) == ("2002-11-09", "ERS", "Crane_2002-11-09_ERS_20_2_061")


def test_caffe_cut_into_tiles(tmp_path: Path) -> None:
    arguments = ["caffe", str(write_caffe(tmp_path / "in")), "--tile", "48", "--stride", "48"]
    chips = imported(tmp_path, *arguments)
    assert len(chips.chips) == 3 * 2 * 2
    upper_left, upper_right = chips.chips[:2]
    assert upper_left.name == "COL_2011-11-13_TDX_7_1_092 r0 c0"
    assert upper_left.scene == upper_right.scene
    np.testing.assert_allclose(upper_left.front[[0, -1]], [[30, 47.5], [30, 20]])
    np.testing.assert_allclose(upper_right.front[[0, -1]], [[30, 79 - 48], [30, -0.5]])


def test_the_mohajerani_set(tmp_path: Path) -> None:
    chips = imported(tmp_path, "frontlearning", str(write_data_set(tmp_path / "in")))
    assert glaciers_of(chips.chips) == {"jakobshavn": 2, "kangerlussuaq": 1, "sverdrup": 1}
    assert [c.role for c in chips.classes] == ["other", "front"]
    chip = chips.chips[0]
    assert chip.image.shape == (1, *FRONTLEARNING_PX)
    assert chip.labels is not None
    assert (chip.labels == 1).sum() >= 5 * 33
    assert (chip.date, chip.sensor, chip.flow_deg) == ("2014-08-01", "Landsat 8", 0.0)
    np.testing.assert_array_equal(chip.front[[0, -1]], [[30, 8], [30, 40]])


def test_esri_folders_become_one(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_chip_folder(tmp_path / name, count=2)
    chips = imported(tmp_path, "esri", str(tmp_path / "a"), str(tmp_path / "b"), "--tile", "0")
    before = read_chip_folder(tmp_path / "a").chips[1]
    after = chips.chips[1]
    assert len(chips.chips) == 4
    np.testing.assert_array_equal(after.image, before.image)
    np.testing.assert_array_equal(after.labels, before.labels)  # type: ignore[arg-type]
    np.testing.assert_allclose(after.front, before.front)


def test_a_tile_that_lies_nowhere_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_chip_folder(tmp_path / "a", count=2)
    (folder / "images" / "000000001.png").unlink()
    nowhere = (float("nan"), 30.0, 0.0, 0.0, 0.0, -30.0)
    write_raster(folder / "images" / "000000001.tif", np.stack([fake_chip_folder.image(1)] * 3), transform=nowhere)
    assert main(["import", "esri", str(folder), "--dry-run"]) == 0
    assert "- images/000000001.tif: can't be read (" in capsys.readouterr().out


def test_two_images_of_one_scene_name_are_not_stretched_together(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Tiles 0 and 1 of each folder are of a scene of the same name; those of the second are darker."""
    folders = [write_chip_folder(tmp_path / name, count=2) for name in ("a", "b")]
    for number in range(2):
        dark = fake_chip_folder.image(number) // 4
        write_png(folders[1] / "images" / f"{number:09d}.png", np.stack([dark] * 3))
    chips = imported(tmp_path, "esri", *map(str, folders), "--tile", "0").chips
    assert "scene scene 1 is in several folders: it is stretched folder by folder" in capsys.readouterr().out
    assert {chip.scene for chip in chips} == {"scene 1"}  # no two sides of a split
    for folder, group in zip(folders, (chips[:2], chips[2:]), strict=True):
        expected = read_chip_folder(folder).chips[0].scene_pixels
        for chip in group:
            np.testing.assert_array_equal(chip.scene_pixels, expected)  # type: ignore[arg-type]
    again = [str(tmp_path / "chips"), str(write_chip_folder(tmp_path / "c", count=2)), "--tile", "0"]
    assert main(["import", "esri", *again, "--out", str(tmp_path / "again")]) == 0
    found = read_chip_folder(tmp_path / "again").chips
    assert [chip.folder for chip in found] == ["chips/a", "chips/a", "chips/b", "chips/b", "c", "c"]


def test_esri_folders_of_one_name_are_several_glaciers(tmp_path: Path) -> None:
    folders = [str(write_chip_folder(tmp_path / name / "tiles", count=2, facts=False)) for name in ("Rink", "Helheim")]
    chips = imported(tmp_path, "esri", *folders, "--tile", "0")
    assert glaciers_of(chips.chips) == {"Helheim/tiles": 2, "Rink/tiles": 2}
    assert len({chip.name for chip in chips.chips}) == 4


def test_esri_folders_that_do_not_fit_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_chip_folder(tmp_path / "a", count=2)
    write_chip_folder(tmp_path / "b", count=2, facts=False)
    assert main(["import", "esri", str(tmp_path / "a"), str(tmp_path / "b"), "--out", str(tmp_path / "out")]) == 1
    assert "the classes differ: 1 Glacier ice, 2 Ocean in" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    arguments = [str(tmp_path / "a"), str(tmp_path / "b"), "--out", str(tmp_path / "out"), "--leave-out-bad"]
    assert main(["import", "esri", *arguments]) == 1
    said = capsys.readouterr().err
    assert "the classes differ: 1 Glacier ice, 2 Ocean in" in said
    assert "no single file can be left out for this: import them apart" in said
    assert not (tmp_path / "out").exists()


def test_images_of_two_kinds_are_not_left_out_as_bad(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_chip_folder(tmp_path / "a")
    for path in sorted((tmp_path / "a" / "images").iterdir())[1:]:
        write_png(path, fake_chip_folder.image(0)[None])
    arguments = [str(tmp_path / "a"), "--out", str(tmp_path / "out"), "--leave-out-bad"]
    assert main(["import", "esri", *arguments]) == 1
    assert "the images differ: 3 band(s) of uint8 (1 images), 1 band(s) of uint8 (3 images)" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def write_two_glaciers(folder: Path) -> Path:
    """CALFIN's layout with two images of each of two glaciers, named as people name them."""
    for number, glacier in enumerate(("Glacier A", "Glacier B")):
        for name in ("0001", "0002"):
            write_png(folder / glacier / f"{name}.png", fake_calfin.image(number)[None])
            write_png(folder / glacier / f"{name}_mask.png", fake_calfin.mask()[None])
    return folder


def test_calfin_with_equal_names_in_two_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_two_glaciers(tmp_path / "in")
    chips = imported(tmp_path, "calfin", str(source), "--tile", "0").chips
    assert [(chip.name, chip.glacier, chip.scene) for chip in chips] == [
        (f"{glacier}/{name}", glacier, f"{glacier}/{name}")
        for name in ("0001", "0002")
        for glacier in ("Glacier A", "Glacier B")
    ]
    for number, chip in enumerate(chips):
        np.testing.assert_array_equal(chip.image[0], fake_calfin.image(number % 2).astype(np.uint16) * 257)
    both = [str(source / "Glacier A"), str(source / "Glacier B"), "--tile", "0", "--out", str(tmp_path / "both")]
    assert main(["import", "calfin", *both]) == 0
    assert [chip.name for chip in read_chip_folder(tmp_path / "both").chips] == [chip.name for chip in chips]
    capsys.readouterr()
    (source / "Glacier A" / "0001_mask.png").unlink()
    (source / "Glacier B" / "0001.png").unlink()
    assert main(["import", "calfin", str(source), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "CALFIN: 2 images that can be used" in said
    assert "Glacier A/0001.png: no mask ..._mask.png beside it" in said
    assert "Glacier B/0001_mask.png: no image" in said


def test_calfin_with_names_that_cannot_be_told_apart(tmp_path: Path) -> None:
    sources = [write_two_glaciers(tmp_path / parent / "in") for parent in ("x", "y")]
    (sources[1] / "Glacier B" / "0002.png").unlink()
    (sources[1] / "Glacier B" / "0002_mask.png").unlink()
    report = inspect(calfin(sources))
    assert (report.images, len(report.problems)) == (1, 2 * 3)
    assert report.problems[0].startswith("two files are called in/Glacier A/0001, ")
    assert str(sources[1] / "Glacier A" / "0001.png") in report.problems[0]


def write_own_caffe(folder: Path, place: str, number: int, kind_first: bool = True) -> None:
    """CaFFe's layout with one image 0001 in a folder below, or above, each of the three."""
    for kind, ending, pixels in (
        ("sar_images", "", fake_caffe.image(number)),
        ("zones", "_zones", fake_caffe.zones()),
        ("fronts", "_front", fake_caffe.front(1)),
    ):
        parts = (kind, place) if kind_first else (place, kind)
        write_png(folder.joinpath(*parts, f"0001{ending}.png"), pixels[None])


@pytest.mark.parametrize("kind_first", [True, False])
def test_caffe_with_equal_names_in_two_folders(tmp_path: Path, kind_first: bool) -> None:
    for number, place in enumerate(("Glacier A", "Glacier B")):
        write_own_caffe(tmp_path / "in", place, number, kind_first)
    chips = imported(tmp_path, "caffe", str(tmp_path / "in"), "--tile", "0").chips
    assert [(chip.name, chip.scene) for chip in chips] == [(f"Glacier {one}/0001",) * 2 for one in "AB"]
    for number, chip in enumerate(chips):
        np.testing.assert_array_equal(chip.image[0], fake_caffe.image(number))


def test_caffe_with_names_that_cannot_be_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_caffe(tmp_path / "in")
    write_own_caffe(tmp_path / "in", "Glacier A", 0)
    write_own_caffe(tmp_path / "in", "Glacier A", 1, kind_first=False)
    assert main(["import", "caffe", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 1
    assert "two files are called Glacier A/0001, " in capsys.readouterr().err
    out = ["--out", str(tmp_path / "out"), "--tile", "0", "--leave-out-bad"]
    assert main(["import", "caffe", str(tmp_path / "in"), *out]) == 0
    assert glaciers_of(read_chip_folder(tmp_path / "out").chips) == {"Columbia": 1, "Crane": 1, "Mapple": 1}


_FIELD_TYPES: dict[type, int] = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}


def write_layer(path: Path, features: list[tuple[str, dict[str, object]]], crs: int = 3413) -> None:
    """A GeoPackage or GeoJSON of (WKT, fields)."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("drawn", reference)
    for name, value in features[0][1].items():
        layer.CreateField(ogr.FieldDefn(name, _FIELD_TYPES[type(value)]))
    for text, fields in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in fields.items():
            feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    """A raster of 64 x 64 cells of 10 m with an ice and an ocean polygon and a front between them."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3413)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "S2_20200803.tif"), 64, 64, 2, gdal.GDT_UInt16)
    dataset.SetGeoTransform((0, 10, 0, 0, 0, -10))
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteArray(np.arange(2 * 64 * 64).reshape(2, 64, 64))
    del dataset
    ocean, ice = "POLYGON((0 0,640 0,640 -320,0 -320,0 0))", "POLYGON((0 -320,640 -320,640 -640,0 -640,0 -320))"
    rows = [
        (ocean, {"value": 7, "what": "sea", "GlacierID": 7.0}),
        (ice, {"value": 3, "what": "ice", "GlacierID": 7.0}),
    ]
    write_layer(tmp_path / "labels.gpkg", rows)
    write_layer(tmp_path / "fronts.gpkg", [("LINESTRING(640 -325,0 -325)", {"who": "me"})])
    return tmp_path / "S2_20200803.tif"


def test_a_raster_with_polygons_and_lines(tmp_path: Path, drawn: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fields = [
        "--class-field",
        "value",
        "--name-field",
        "what",
        "--fronts",
        str(tmp_path / "fronts.gpkg"),
        "--flow",
        "0",
    ]
    sizes = ["--tile", "32", "--stride", "32", "--bands", "2"]
    chips = imported(tmp_path, "raster", str(drawn), "--labels", str(tmp_path / "labels.gpkg"), *fields, *sizes)
    assert "2 polygons, 1 lines" in capsys.readouterr().out
    assert [(c.value, c.role) for c in chips.classes] == [(0, "other"), (3, "ice"), (7, "ocean"), (8, "front")]
    assert len(chips.chips) == 4
    chip = chips.chips[2]
    assert (chip.glacier, chip.date, chip.scene, chip.image[0, 0, 0]) == (
        "7",
        "2020-08-03",
        "S2_20200803",
        64 * 64 + 32 * 64,
    )
    np.testing.assert_allclose(chip.front, [[0, -0.5], [0, 31.5]])
    assert chip.labels is not None
    assert (chip.labels[:2] == 8).all()
    assert (chip.labels[3:] == 3).all()


def test_lines_of_other_images_and_rejected_ones_are_no_fronts_of_a_raster(
    tmp_path: Path, drawn: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: list[tuple[str, dict[str, object]]] = [
        (f"LINESTRING(640 {y},0 {y})", {"ImagePath": path, "Review": review})
        for y, path, review in (
            (-325, f"/series/{drawn.name}", ""),
            (-105, "/series/other.tif", ""),
            (-205, str(drawn.name), "rejected"),
        )
    ]
    write_layer(tmp_path / "series.gpkg", rows)
    sizes = ["--tile", "32", "--stride", "32", "--bands", "2"]
    chips = imported(tmp_path, "raster", str(drawn), "--fronts", str(tmp_path / "series.gpkg"), *sizes)
    told = capsys.readouterr().out
    assert "1 lines" in told
    assert "note: 2 line(s) of other images (ImagePath), or rejected in a review, are left out" in told
    fronts = [chip.front for chip in chips.chips if chip.front is not None]
    assert {row for front in fronts for row in front[:, 0].tolist()} <= {0.0, 32.0}


def write_mask(path: Path, values: np.ndarray, names: list[str]) -> Path:
    """A raster of class values over the `drawn` raster's upper rows, in cells twice as large."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3413)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((0, 20, 0, 0, 0, -20))
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values.astype(np.uint8))
    dataset.GetRasterBand(1).SetCategoryNames(names)
    return path


def test_a_raster_and_its_mask(tmp_path: Path, drawn: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The mask ends at row 40 of the raster: nothing is known below."""
    values = np.where(np.arange(20) < 8, 2, 1)[:, None].repeat(32, axis=1)
    mask = str(write_mask(tmp_path / "mask.tif", values, ["", "Ice", "Ocean"]))
    arguments = ["raster", str(drawn), "--label-raster", mask, "--tile", "64", "--bands", "1"]
    chips = imported(tmp_path, *arguments)
    assert [(c.value, c.name, c.role) for c in chips.classes if c.value] == [(1, "Ice", "ice"), (2, "Ocean", "ocean")]
    (chip,) = chips.chips
    assert chip.labels is not None
    assert [np.unique(chip.labels[rows]).tolist() for rows in (np.s_[:16], np.s_[16:40], np.s_[40:])] == [
        [2],
        [1],
        [255],
    ]
    said = capsys.readouterr().out
    assert "class   2 Ocean" in said
    assert main(["import", *arguments, "--fronts", mask, "--out", str(tmp_path / "o")]) == 1
    assert "Both a raster of labels and shapes are given" in capsys.readouterr().err
    empty = str(write_mask(tmp_path / "empty.tif", np.full((4, 4), 255), []))
    assert main(["import", "raster", str(drawn), "--label-raster", empty, "--dry-run"]) == 1
    assert "the raster of labels holds no class" in capsys.readouterr().err


def test_lines_of_other_days_are_no_fronts_of_a_raster(
    tmp_path: Path, drawn: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A layer of all dates; the raster is of 2020-08-03. Databases and shapefiles write fields in capitals."""
    rows: list[tuple[str, dict[str, object]]] = [
        (f"LINESTRING(640 {y},0 {y})", {"DATE": day, "GLACIERID": 7})
        for y, day in ((-325, "2020-08-03"), (-105, "2019-08-01"), (-165, "2018/08/01"))
    ]
    write_layer(tmp_path / "all.gpkg", rows)
    sizes = ["--tile", "64", "--stride", "64", "--bands", "2"]
    (chip,) = imported(tmp_path, "raster", str(drawn), "--fronts", str(tmp_path / "all.gpkg"), *sizes).chips
    assert "note: 2 line(s) of other days than the image's, 2020-08-03, are left out" in capsys.readouterr().out
    np.testing.assert_allclose(chip.front[:, 0], 32)
    assert not chip.more_fronts
    assert chip.glacier == "7"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--labels", "{labels}", "--class-field", "kind"],
            "has no field 'kind'. Its fields are value, what, GlacierID",
        ),
        (["--labels", "{fronts}"], "holds a linestring; expected polygons"),
        (["--labels", "{nowhere}"], " as a vector layer"),
        (["--labels", "{labels}|layername=none"], "has no layer 'none'. Its layers are drawn"),
        ([], "there is no shape with a class"),
        (["--labels", "{far}"], "no shape lies on the raster"),
    ],
)
def test_what_is_wrong_with_a_layer(
    tmp_path: Path, drawn: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    write_layer(tmp_path / "far.gpkg", [("POLYGON((9000 0,9001 0,9001 1,9000 0))", {"value": 1})])
    names = {name: tmp_path / f"{name}.gpkg" for name in ("labels", "fronts", "nowhere", "far")}
    filled = [argument.format(**names) for argument in arguments]
    assert main(["import", "raster", str(drawn), *filled, "--dry-run"]) == 1
    assert said in capsys.readouterr().err


def _no_mask(folder: Path) -> None:
    next(folder.rglob("Jakobshavn*_mask.png")).unlink()


def _no_image(folder: Path) -> None:
    next(p for p in folder.rglob("Jakobshavn*.png") if "_mask" not in p.name).unlink()


def _sizes(folder: Path) -> None:
    write_png(next(folder.rglob("Jakobshavn*_mask.png")), fake_calfin.mask()[None, :-1])


def _grey(folder: Path) -> None:
    write_png(next(folder.rglob("Jakobshavn*_mask.png")), np.maximum(fake_calfin.mask(), 77)[None])


def _corrupt(folder: Path) -> None:
    path = next(folder.rglob("Jakobshavn*_B5.png"))
    path.write_bytes(path.read_bytes()[:100])


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (_no_mask, "Jakobshavn_LC08_L1TP_2014-08-01_009-011_T1_B5.png: no mask"),
        (_no_image, "_mask.png: no image of that name"),
        (_sizes, "differ in size (60 x 80 and 59 x 80"),
        (_grey, "the values 77 are none of this set's"),
        (_corrupt, "T1_B5.png: can't be read"),
    ],
)
def test_each_damage_is_named_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], damage: Callable[[Path], None], said: str
) -> None:
    source, out = write_calfin(tmp_path / "in"), tmp_path / "out"
    damage(source)
    assert main(["import", "calfin", str(source), "--out", str(out)]) == 1
    assert said in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["in"]
    assert main(["import", "calfin", str(source), "--out", str(out), "--leave-out-bad"]) == 0
    assert {c.glacier for c in read_chip_folder(out).chips} == {"Rink-Isbrae", "Upernavik-NE"}


def test_all_is_in_one_report(tmp_path: Path) -> None:
    source = write_calfin(tmp_path)
    _corrupt(source)
    for name in fake_calfin.NAMES[1:]:
        (source / "training" / "data" / "train" / f"{name}_mask.png").unlink()
    report = inspect(calfin([source]))
    assert len(report.problems) == 3
    with pytest.raises(ChipError, match="3 problems"):
        write_chips(calfin([source]), report, tmp_path / "out", Cutting())


def test_an_empty_class_is_told(tmp_path: Path) -> None:
    for path in (write_caffe(tmp_path) / "zones").rglob("*.png"):
        write_png(path, np.where(fake_caffe.zones() == 64, 127, fake_caffe.zones())[None])
    assert "class 3 Rock is empty: no image has it" in inspect(caffe([tmp_path])).notes


def test_a_dry_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_caffe(tmp_path / "in")
    assert main(["import", "caffe", str(source), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "CaFFe: 3 images that can be used, 3 fronts" in said
    assert "no problems" in said
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


def test_an_empty_folder_says_what_is_expected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for kind, expected in (("calfin", "<name>_mask.png"), ("caffe", "sar_images/train"), ("frontlearning", "images")):
        assert main(["import", kind, str(tmp_path), "--out", str(tmp_path / "out")]) == 1
        assert expected in capsys.readouterr().err


def test_the_folders_above_the_chips_are_made(tmp_path: Path, drawn: Path) -> None:
    write_layer(tmp_path / "front.gpkg", [("LINESTRING(640 -325,0 -325)", {"n": 1})])
    data = str(write_calfin(tmp_path / "in"))
    for number, arguments in enumerate(
        (
            ["import", "calfin", data],
            ["import", "raster", str(drawn), "--fronts", str(tmp_path / "front.gpkg")],
            ["synthesise", "--count", "1", "--size", "64"],
        )
    ):
        out = tmp_path / "build" / str(number) / "chips"
        assert main([*arguments, "--out", str(out)]) == 0
        assert read_chip_folder(out).chips
