"""Tiles are cut where the plan says, shapes lie in them where they were drawn, and lines stay lines."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from glacier_terminus_plugin.core.classified_tiles import IGNORE
from glacier_terminus_plugin.core.errors import CancelledError, OutputError, RasterError
from glacier_terminus_plugin.core.export_training_data import (
    ExportOptions,
    Labels,
    TilePlace,
    cells_note,
    export_training_data,
    flow_in_image,
    grid_of_place,
    plan_tiles,
)
from glacier_terminus_plugin.core.label_raster import LabelRaster
from glacier_terminus_plugin.core.label_shapes import LabelShape, LabelShapes, clip_line
from glacier_terminus_plugin.core.model_definition import ModelClass
from glacier_terminus_plugin.core.raster_grid import RasterGrid, direction_of_line
from glacier_terminus_plugin.core.raster_source import RasterSource
from training.chip_folder import read_chip_folder
from training.chips import ChipSet

ICE = ModelClass(1, "Ice", (200, 220, 240), "ice")
OCEAN = ModelClass(2, "Ocean", (30, 80, 140), "ocean")
FRONT = ModelClass(3, "Front", (226, 61, 40), "front")
CELL = 10.0
SIZE = 64  # rows and columns of the scene; row r, column c has the value r + c


def scene(path: Path, bands: int = 1, offset: int = 0) -> RasterSource:
    """Write the scene; its upper left corner is the map's 0, 0."""
    rows, cols = np.indices((SIZE, SIZE))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3413)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, bands, gdal.GDT_UInt16)
    dataset.SetGeoTransform((0, CELL, 0, 0, 0, -CELL))
    dataset.SetProjection(reference.ExportToWkt())
    for band in range(bands):
        dataset.GetRasterBand(band + 1).WriteArray(rows + cols + 1000 * band + offset)
    del dataset
    return RasterSource(path, range(bands))


def polygon(row0: float, col0: float, row1: float, col1: float, value: int, glacier: str = "") -> LabelShape:
    """A rectangle from one corner of pixel edges to the other."""
    x0, y0, x1, y1 = col0 * CELL, -row0 * CELL, col1 * CELL, -row1 * CELL
    text = f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"
    return LabelShape(bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()), value, glacier)


def line(points: list[tuple[float, float]], value: int = FRONT.value) -> LabelShape:
    """A line through (row, col), pixel centres at integers."""
    text = ",".join(f"{(col + 0.5) * CELL} {-(row + 0.5) * CELL}" for row, col in points)
    return LabelShape(bytes(ogr.CreateGeometryFromWkt(f"LINESTRING({text})").ExportToWkb()), value)


HALVES = [polygon(0, 0, 32, 64, OCEAN.value), polygon(32, 0, 64, 64, ICE.value)]
TILES = ExportOptions((32, 32), (32, 32))


def export(folder: Path, drawn: list[LabelShape] | Labels, options: ExportOptions = TILES, **more) -> ChipSet:
    labels = LabelShapes(drawn) if isinstance(drawn, list) else drawn
    export_training_data(scene(folder / "scene.tif"), labels, (ICE, OCEAN, FRONT), folder / "tiles", options, **more)
    return read_chip_folder(folder / "tiles")


def test_the_plan_covers_the_raster() -> None:
    grid = RasterGrid(100, 40, (0, 1, 0, 0, 0, -1))
    places = plan_tiles(grid, ExportOptions((32, 32), (32, 32)))
    assert [(p.row, p.col) for p in places] == [(r, c) for r in (0, 8) for c in (0, 32, 64, 68)]
    assert len(plan_tiles(grid, ExportOptions((32, 32), (32, 32), rotation_deg=90))) == 4 * 8
    assert len(plan_tiles(grid, ExportOptions((32, 32), (32, 32), rotation_deg=100))) == 4 * 8
    assert [(p.row, p.col) for p in plan_tiles(grid, ExportOptions((64, 128), (1, 1)))] == [(0, 0)]


def test_polygons_become_labels(tmp_path: Path) -> None:
    chips = export(tmp_path, HALVES)
    rows, cols = np.indices((32, 32))
    assert len(chips.chips) == 4
    for chip, (row, col) in zip(chips.chips, [(0, 0), (0, 32), (32, 0), (32, 32)], strict=True):
        np.testing.assert_array_equal(chip.image[0], rows + row + cols + col)
        assert chip.labels is not None
        assert (chip.labels == (OCEAN.value if row == 0 else ICE.value)).all()
        assert (chip.name, chip.scene) == (f"scene r{row} c{col}", "scene")


def test_what_is_not_covered_is_background_or_unknown(tmp_path: Path) -> None:
    shape = [polygon(0, 0, 10, 20, ICE.value, "alpha")]
    for number, (unlabelled, values) in enumerate([(0, [0, 1, 2, 3]), (IGNORE, [1, 2, 3])]):
        folder = tmp_path / str(number)
        folder.mkdir()
        chips = export(folder, shape, ExportOptions((32, 32), (32, 32), unlabelled=unlabelled))
        assert [c.value for c in chips.classes] == values
        (chip,) = chips.chips  # the three other tiles show no feature
        assert chip.labels is not None
        assert (chip.labels[:10, :20] == ICE.value).all()
        assert (chip.labels == unlabelled).sum() == 32 * 32 - 200
        assert chip.glacier == "alpha"


def test_tiles_without_features_count_where_wished(tmp_path: Path) -> None:
    options = ExportOptions((32, 32), (32, 32), only_with_features=False)
    assert len(export(tmp_path, [polygon(0, 0, 10, 20, ICE.value)], options).chips) == 4


def test_masks_keep_the_tiles_that_lie_fully_within(tmp_path: Path) -> None:
    masks = [polygon(0, 0, 32, 40, 1), polygon(0, 40, 33, 63, 1)]  # together the upper left tile, and almost another
    chips = export(tmp_path, HALVES, masks=masks)
    assert [chip.name for chip in chips.chips] == ["scene r0 c0"]


def test_a_polygon_with_too_little_in_a_tile_does_not_count(tmp_path: Path) -> None:
    shape = [polygon(0, 0, 10, 40, ICE.value)]  # 80 % in the first tile, 20 % in the second
    chips = export(tmp_path, LabelShapes(shape, min_overlap=0.5))
    assert [chip.name for chip in chips.chips] == ["scene r0 c0"]


def test_lines_are_burned_wide_and_kept_as_lines(tmp_path: Path) -> None:
    chips = export(tmp_path, [*HALVES, line([(20, 60), (20, 4)])], ExportOptions((32, 32), (32, 32), flow_deg=0))
    first, second = chips.chips[:2]
    np.testing.assert_allclose(first.front, [[20, 4], [20, 31.5]], atol=1e-6)  # turned round: left to right
    np.testing.assert_allclose(second.front, [[20, -0.5], [20, 28]], atol=1e-6)
    assert first.labels is not None
    assert (first.labels[18:23, 4:] == FRONT.value).all()
    assert (first.labels == FRONT.value).sum() == pytest.approx(5 * 28 + np.pi * 2.5**2 / 2, abs=4)
    assert first.flow_deg == 0


@pytest.mark.parametrize("turn", [30, 90, 200])
def test_a_turned_tile_shows_the_same_ground(tmp_path: Path, turn: float) -> None:
    """The image's values, the burned band and the line are those of the same places on the map."""
    source = scene(tmp_path / "scene.tif", bands=2)
    shapes = [*HALVES, line([(33, 10), (25, 50)])]
    options = ExportOptions((32, 32), (16, 16), rotation_deg=turn, flow_deg=40)
    export_training_data(source, LabelShapes(shapes), (ICE, OCEAN, FRONT), tmp_path / "tiles", options)
    chips = read_chip_folder(tmp_path / "tiles").chips
    chip = next(c for c in chips if c.name == f"scene r16 c16 turned {turn:g}")
    grid = grid_of_place(source.grid, TilePlace(16, 16, turn), (32, 32))
    rows, cols = np.indices((32, 32))
    place = source.grid.to_pixel(grid.to_map(np.column_stack([rows.ravel(), cols.ravel()])))
    expected = place.sum(axis=1).reshape(32, 32)
    assert chip.valid[4:-4, 4:-4].all()
    assert np.abs(chip.image[0] - expected)[chip.valid].max() <= 1
    assert chip.labels is not None
    along = chip.labels[tuple(np.rint(chip.front[2:-2]).astype(int).T)] if len(chip.front) > 4 else FRONT.value
    assert np.all(along == FRONT.value)
    ends = source.grid.to_pixel(grid.to_map(chip.front))
    np.testing.assert_allclose(ends[:, 0], 33 - (ends[:, 1] - 10) / 5, atol=1e-3)
    assert chip.flow_deg == pytest.approx((40 - turn) % 360)


def test_a_class_raster_serves_as_labels(tmp_path: Path) -> None:
    values = np.zeros((16, 64), dtype=np.uint8)
    values[:, :30] = ICE.value
    values[:, 30:] = OCEAN.value
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "classes.tif"), 64, 16, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((0, CELL, 0, 0, 0, -CELL))
    dataset.SetProjection(scene(tmp_path / "other.tif").grid.crs)
    dataset.WriteArray(values)
    del dataset
    labels = LabelRaster(tmp_path / "classes.tif")
    assert labels.values() == [ICE.value, OCEAN.value]
    chips = export(tmp_path, labels)
    assert len(chips.chips) == 2  # below row 16 nothing is known
    assert chips.chips[0].labels is not None
    np.testing.assert_array_equal(chips.chips[0].labels[:16], values[:, :32])
    assert (chips.chips[0].labels[16:] == IGNORE).all()


def test_a_raster_smaller_than_a_tile_is_filled_up_with_nothing(tmp_path: Path) -> None:
    chips = export(tmp_path, HALVES, ExportOptions((128, 96), (64, 64)))
    (chip,) = chips.chips
    assert chip.image.shape == (1, 128, 96)
    assert chip.valid.sum() == SIZE * SIZE
    assert chip.labels is not None
    assert (chip.labels[~chip.valid] == IGNORE).all()


def test_flow_is_told_in_the_image() -> None:
    assert flow_in_image(RasterGrid(1, 1, (0, 1, 0, 0, 0, -1)), 90) == pytest.approx(90)
    south_up = RasterGrid(1, 1, (0, 1, 0, 0, 0, 1))
    assert flow_in_image(south_up, 0) == pytest.approx(180)
    assert flow_in_image(south_up, 90) == pytest.approx(90)


def test_flow_on_the_ground_is_told_in_an_image_of_degrees() -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    crs = reference.ExportToWkt()
    grid = RasterGrid(100, 100, (-50, 0.001, 0, 70.05, 0, -0.001), crs)  # a degree east is 0.344 of one north there
    angle = flow_in_image(grid, 45)
    assert angle == pytest.approx(math.degrees(math.atan(1 / 0.344)), abs=0.1)
    ahead = 10 * np.array([-math.cos(math.radians(angle)), math.sin(math.radians(angle))])
    assert direction_of_line(grid.to_map(np.array([[50, 50], [50, 50] + ahead])), crs) == pytest.approx(45, abs=0.01)


@pytest.mark.parametrize(
    ("name", "day"), [("", "2016-07-29"), ("our scene", "2016-07-29"), ("x_20140801", "2014-08-01")]
)
def test_tags_tell_date_and_sensor_where_no_name_does(tmp_path: Path, name: str, day: str) -> None:
    source = scene(tmp_path / "scene.tif")
    tags = {"ACQUISITION_DATE": "2016-07-29", "SATELLITE": "LANDSAT_8"}
    dataset = gdal.Open(source.path, gdal.GA_Update)
    dataset.SetMetadata(tags, "IMAGERY")
    del dataset
    export_training_data(source, LabelShapes(HALVES), [ICE, OCEAN], tmp_path / "out", name=name)
    chip = read_chip_folder(tmp_path / "out").chips[0]
    assert (chip.date, chip.sensor) == (day, "Landsat 8")


def test_cells_that_are_no_squares_on_the_ground_are_told(tmp_path: Path) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    degrees = RasterGrid(100, 100, (-50, 0.001, 0, 70.05, 0, -0.001), reference.ExportToWkt())
    assert "cells are 38.2 x 112 m on the ground" in cells_note(degrees)
    assert cells_note(scene(tmp_path / "scene.tif").grid) == ""
    assert cells_note(replace(degrees, crs="")) == ""


def test_a_line_is_clipped_into_its_pieces() -> None:
    zigzag = np.array([[5.0, -10], [5, 5], [-10, 5], [-10, 8], [5, 8], [5, 30]])
    pieces = clip_line(zigzag, 10, 10)
    np.testing.assert_allclose(pieces[0], [[5, -0.5], [5, 5], [-0.5, 5]])
    np.testing.assert_allclose(pieces[1], [[-0.5, 8], [5, 8], [5, 9.5]])


def test_a_hole_is_not_labelled() -> None:
    text = "POLYGON((0 0,100 0,100 -100,0 -100,0 0),(20 -20,20 -80,80 -80,80 -20,20 -20))"
    shape = LabelShape(bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()), 1)
    label = LabelShapes([shape]).labels(RasterGrid(10, 10, (0, CELL, 0, 0, 0, -CELL)), 0)
    assert label.sum() == 100 - 36
    assert label[5, 5] == 0


def test_a_label_raster_of_other_numbers_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="holds values beyond 0 to 255"):
        export(tmp_path, LabelRaster(scene(tmp_path / "labels.tif", offset=999).path))


class CancelAfterTwo:
    """Cancels when asked for the third time."""

    def __init__(self) -> None:
        self.asked = 0

    def report(self, fraction: float, text: str = "") -> None:
        pass

    def is_cancelled(self) -> bool:
        self.asked += 1
        return self.asked > 2


def test_cancelled_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        export(tmp_path, HALVES, progress=CancelAfterTwo())
    assert [p.name for p in tmp_path.iterdir()] == ["scene.tif"]


def test_what_can_not_be_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"the tile size is .* the rotation angle is 400"):
        ExportOptions((8, 32), rotation_deg=400)
    with pytest.raises(OutputError, match=r"the rotation angle is 0.001, expected 1 to below 360, or 0 for none"):
        ExportOptions((32, 32), rotation_deg=0.001)  # 360,000 turns of each tile
    with pytest.raises(OutputError, match="expected a width of more than 0, and an overlap from 0 to 1"):
        LabelShapes([], min_overlap=2)
    with pytest.raises(OutputError, match="would hold no tile"):
        export(tmp_path, [polygon(200, 200, 300, 300, 1)])
