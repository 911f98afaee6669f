"""A folder is written whole or not at all, and says of its tiles what Esri's readers ask for."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from glacier_terminus_plugin.core.classified_tiles import IGNORE, TileFacts, read_classified_tiles
from glacier_terminus_plugin.core.classified_tiles_writer import FORMATS, ClassifiedTilesWriter
from glacier_terminus_plugin.core.errors import OutputError
from glacier_terminus_plugin.core.model_definition import ModelClass
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from training.chip_folder import read_chip_folder

CLASSES = (ModelClass(1, "Ice", (200, 220, 240), "ice"), ModelClass(2, "Ocean", (30, 80, 140), "ocean"))
FRONT = np.array([[1.5, 0.0], [1.5, 7.0]])
FACTS = TileFacts("scene r0 c0", "alpha", "2014-08-01", "Landsat 8", "LC08", 12.5, (FRONT,))


def pixels(bands: int = 3, kind: str = "uint8", seed: int = 0) -> np.ndarray:
    """(bands, 4, 8) of values from 1 to 99."""
    return np.random.default_rng(seed).integers(1, 100, (bands, 4, 8)).astype(kind)


def labels() -> np.ndarray:
    """(4, 8): two rows of ocean over two of ice."""
    return np.repeat([[2], [2], [1], [1]], 8, axis=1).astype(np.uint8)


def grid() -> RasterGrid:
    """Cells of 49 m in polar stereographic coordinates."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3413)
    return RasterGrid(8, 4, (480_000.0, 49.0, 0.0, -2_290_000.0, 0.0, -49.0), reference.ExportToWkt())


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("bands", [1, 3, 4, 7])
def test_what_is_written_is_read(tmp_path: Path, kind: str, bands: int) -> None:
    valid = np.ones((4, 8), dtype=bool)
    valid[:, 0] = False
    with ClassifiedTilesWriter(tmp_path / "tiles", CLASSES) as writer:
        writer.add(pixels(bands, kind), labels(), FACTS, valid, grid())
        writer.finish()
    chips = read_chip_folder(tmp_path / "tiles")
    chip = chips.chips[0]
    np.testing.assert_array_equal(chip.image, pixels(bands, kind))
    np.testing.assert_array_equal(chip.valid, valid)
    assert chip.labels is not None
    np.testing.assert_array_equal(chip.labels, np.where(valid, labels(), IGNORE))
    np.testing.assert_array_equal(chip.front, FRONT)
    assert (chips.data_type, chips.band_count, chips.classes) == (kind, bands, CLASSES)
    assert (chip.name, chip.glacier, chip.date, chip.sensor, chip.scene, chip.flow_deg) == (
        "scene r0 c0",
        "alpha",
        "2014-08-01",
        "Landsat 8",
        "LC08",
        12.5,
    )
    assert chips.cell_size_m == pytest.approx(49, rel=0.05)


@pytest.mark.parametrize("image_format", FORMATS)
def test_every_format_keeps_its_place_on_the_map(tmp_path: Path, image_format: str) -> None:
    with ClassifiedTilesWriter(tmp_path / "tiles", CLASSES, image_format) as writer:
        writer.add(pixels(), labels(), FACTS, None, grid())
        writer.finish()
    tile = read_classified_tiles(tmp_path / "tiles")[0].tiles[0]
    for path in (tile.image, tile.label):
        dataset = gdal.Open(str(path))
        assert dataset.GetGeoTransform() == pytest.approx(grid().geotransform)
        assert dataset.GetSpatialRef().GetAuthorityCode(None) == "3413"
    np.testing.assert_array_equal(gdal.Open(str(tile.label)).ReadAsArray(), labels())
    line = (tmp_path / "tiles" / "map.txt").read_text()
    assert line == f"images\\{tile.image.name}  labels\\{tile.label.name}\n"


def test_the_statistics_are_those_of_all_valid_pixels(tmp_path: Path) -> None:
    valid = np.ones((4, 8), dtype=bool)
    valid[0] = False
    with ClassifiedTilesWriter(tmp_path / "tiles", CLASSES) as writer:
        writer.add(pixels(2, "uint16", 1), labels(), FACTS)
        writer.add(pixels(2, "uint16", 2), np.full((4, 8), 1), FACTS, valid)
        writer.finish()
    said = json.loads((tmp_path / "tiles" / "esri_accumulated_stats.json").read_text())
    counts = said["ClassPixelStats"]
    assert (said["NumBands"], said["NumTiles"], said["TileSizeX"], said["TileSizeY"]) == (2, 2, 8, 4)
    assert [c["ClassValue"] for c in said["Classes"]] == [1, 2, IGNORE]
    assert counts["NumPixelsPerClass"] == [16 + 24, 16, 8]
    assert counts["NumImagesPerClass"] == [2, 1, 1]
    assert counts["NumClassesPerImage"] == {"Min": 1, "Max": 2, "Mean": 1.5, "Sum": 3, "Count": 2}
    values = np.concatenate(
        [pixels(2, "uint16", 1).reshape(2, -1), pixels(2, "uint16", 2)[:, 1:].reshape(2, -1)], axis=1
    )
    for band, expected in zip(said["BandStatsState"], values, strict=True):
        assert band["Num"] == expected.size
        assert (band["Min"], band["Max"]) == (expected.min(), expected.max())
        assert band["M1"] == pytest.approx(expected.mean())
        assert band["M2"] == pytest.approx(((expected - expected.mean()) ** 2).sum())


def test_background_is_what_esri_does_not_list(tmp_path: Path) -> None:
    background = ModelClass(0, "Background", (0, 0, 0), "other")
    with ClassifiedTilesWriter(tmp_path / "tiles", (background, *CLASSES)) as writer:
        writer.add(pixels(), labels() % 2, FACTS)
        writer.finish()
    definition = json.loads((tmp_path / "tiles" / "esri_model_definition.emd").read_text())
    assert [c["Value"] for c in definition["Classes"]] == [1, 2]
    assert [c.value for c in read_chip_folder(tmp_path / "tiles").classes] == [0, 1, 2]


def write(folder: Path, *tiles: tuple[np.ndarray, np.ndarray], then: Exception | None = None) -> None:
    """Write a folder of these images and labels, unless something happens before its end."""
    with ClassifiedTilesWriter(folder, CLASSES) as writer:
        for image, label in tiles:
            writer.add(image, label, FACTS)
        if then is not None:
            raise then
        writer.finish()


def test_nothing_is_left_of_a_folder_that_was_not_finished(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        write(tmp_path / "tiles", (pixels(), labels()), then=ZeroDivisionError())
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="would hold no tile"):
        write(tmp_path / "tiles")
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_stays(tmp_path: Path) -> None:
    write(tmp_path / "tiles", (pixels(), labels()))
    with pytest.raises(OutputError, match="already exists"):
        ClassifiedTilesWriter(tmp_path / "tiles", CLASSES)
    with pytest.raises(OutputError, match="does not exist"):
        ClassifiedTilesWriter(tmp_path / "nowhere" / "tiles", CLASSES)


def test_two_runs_on_one_folder(tmp_path: Path) -> None:
    with ClassifiedTilesWriter(tmp_path / "tiles", CLASSES) as writer:
        with pytest.raises(OutputError, match="is being written by another run"):
            ClassifiedTilesWriter(tmp_path / "tiles", CLASSES)
        writer.add(pixels(), labels(), FACTS)
        writer.finish()
    assert [p.name for p in tmp_path.iterdir()] == ["tiles"]


def test_what_a_killed_run_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "tiles.99999.part" / "images").mkdir(parents=True)
    (tmp_path / "tiles.2020.parts").mkdir()
    write(tmp_path / "tiles", (pixels(), labels()))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["tiles", "tiles.2020.parts"]


def test_an_empty_folder_may_be_there(tmp_path: Path) -> None:
    (tmp_path / "tiles").mkdir()
    write(tmp_path / "tiles", (pixels(), labels()))
    assert len(read_chip_folder(tmp_path / "tiles").chips) == 1


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """/dev/full takes no byte, as a full disk would."""
    with ClassifiedTilesWriter(tmp_path / "tiles", CLASSES) as writer:
        (next(tmp_path.glob("*.part")) / "images" / "000000000.tif").symlink_to("/dev/full")
        with pytest.raises(OutputError, match="No space left"):
            writer.add(pixels(), labels(), FACTS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("image_format", "image", "said"),
    [
        ("JPEG", pixels(3, "uint16"), "JPEG holds 1 or 3 bands of uint8; the image has 3 of uint16"),
        ("PNG", pixels(4), "PNG holds 1 or 3 bands of uint8 or uint16; the image has 4 of uint8"),
        ("MRF", pixels(), "none of TIFF, PNG, JPEG"),
    ],
)
def test_a_format_that_can_not_hold_it_is_refused(
    tmp_path: Path, image_format: str, image: np.ndarray, said: str
) -> None:
    with (
        pytest.raises(OutputError, match=said),
        ClassifiedTilesWriter(tmp_path / "tiles", CLASSES, image_format) as writer,
    ):
        writer.add(image, labels(), FACTS)


def test_tiles_that_differ_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not fit the others"):
        write(tmp_path / "tiles", (pixels(), labels()), (pixels(1), labels()))
    with pytest.raises(OutputError, match=r"hold \[9\], which are of no class"):
        write(tmp_path / "tiles", (pixels(), np.full((4, 8), 9)))
