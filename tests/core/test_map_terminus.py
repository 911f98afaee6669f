"""How a scene is read for the network, and how lines and classes come back to it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.classify_raster import ResultPaths, classify_raster
from glacier_terminus_plugin.core.errors import CancelledError, GridError
from glacier_terminus_plugin.core.glacier_area import GlacierArea, area_of_box
from glacier_terminus_plugin.core.map_terminus import (
    DIRECTIONS_TRIED,
    RunOptions,
    map_glaciers,
    map_termini,
    termini_of_raster,
    write_scene,
)
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.result_raster import ResultRasters
from glacier_terminus_plugin.core.working_source import CellSizeHandling
from tests.core.bright_ice import TWO_CLASSES, brightness_session, ice_below_water, scene
from tests.core.definitions import definition_data
from tests.core.networks import open_model, pointwise_model
from tests.core.rasters import DEGREES, NORTH_UP, POLAR, read_raster, write_raster

TRAINED = 30  # metres, within 1.5 times either way
TURNED = (500_000.0, 24.0, 18.0, -2_300_000.0, 18.0, -24.0)
SOUTH_UP = (500_000.0, 30.0, 0.0, -2_303_600.0, 0.0, 30.0)
AT_70_N = (-30.0, 0.0005, 0.0, 70.05, 0.0, -0.0005)  # cells of 19 m by 56 m: 33 m on the mean


def test_a_scene_too_large_to_be_held_is_refused_before_the_memory_is_full(tmp_path):
    """480 GB in a file of a few kilobytes: read by blocks, but no line is drawn in it as a whole."""
    path = tmp_path / "huge.tif"
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 693_000, 693_000, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((500_000.0, 0.05, 0.0, -2_300_000.0, 0.0, -0.05))
    dataset = None
    session = brightness_session(tmp_path)
    as_is = RunOptions(cell_size=CellSizeHandling.AS_IS)
    with pytest.raises(GridError, match=r"693000 x 693000 pixels .* Give an extent"):
        map_termini(RasterSource(path, [0]), session, options=as_is)
    with pytest.raises(GridError, match="Give an extent around the glacier"):
        termini_of_raster(str(path), session.definition)
    part = RasterSource(path, [0], (500_100.0, -2_300_110.0, 500_110.0, -2_300_100.0))
    termini, _ = map_termini(part, session, options=as_is)
    assert termini == []


def test_pixels_that_no_tile_was_run_for_have_no_class(tmp_path):
    source, session = scene(tmp_path), brightness_session(tmp_path)
    _, seen = map_termini(source, session)
    seen.probability[:, :, :50] = 0
    with ResultRasters(session.definition, source.grid, tmp_path / "c.tif", tmp_path / "p.tif") as results:
        write_scene([seen], source, results)
        results.finish()
    np.testing.assert_array_equal(read_raster(tmp_path / "c.tif") == 255, np.indices((120, 150))[1] < 50)
    assert np.isnan(read_raster(tmp_path / "p.tif")[:, :50]).all()


# --- lines


@pytest.mark.parametrize(
    "transform",
    [NORTH_UP, TURNED, SOUTH_UP],
    ids=["plain", "turned", "south up"],
)
def test_the_line_lies_between_ice_and_water_however_the_raster_lies(tmp_path, transform):
    """Rows 59 and 60 are water and ice: the front is between them, at row 59.5."""
    source = scene(tmp_path, transform)
    (terminus,), _ = map_termini(source, brightness_session(tmp_path))
    rows = source.grid.to_pixel(terminus.points)[:, 0]
    assert np.abs(rows - 59.5).max() < 1.5
    cell = 25.0 * 1.2 if transform is TURNED else 30.0
    assert terminus.length_m == pytest.approx(144 * cell, rel=0.06)


@pytest.mark.parametrize("flow", [None, 0.0])
@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP], ids=["north up", "south up"])
def test_a_line_that_has_no_sides_runs_to_the_east_either_way_up(tmp_path, transform, flow):
    """The network tells the front from all else, not ice from water."""
    classes = [{**kind, "Role": role} for kind, role in zip(TWO_CLASSES, ("front", "other"), strict=True)]
    bright = pointwise_model((10, -10), (0, 0), output_shape=("n", 2, "h", "w"))
    session = open_model(tmp_path, bright, Classes=classes, Orientation="any")
    values = np.full((120, 150), 20, np.uint8)
    values[59:62] = 230
    source = RasterSource(write_raster(tmp_path / "a.tif", values, transform=transform, crs=POLAR), [0])
    (terminus,), _ = map_termini(source, session, area=GlacierArea(flow_direction=flow))
    assert terminus.points[0, 0] < terminus.points[-1, 0]


@pytest.mark.parametrize(
    ("cell", "handling", "note"),
    [
        (30.0, CellSizeHandling.RESAMPLE, ""),
        (90.0, CellSizeHandling.WARN, "cells of 89.6 m do not fit the model's 30 m"),
        (150.0, CellSizeHandling.RESAMPLE, "cells of 149 m are too coarse for the model's 30 m to place a front"),
    ],
)
def test_a_line_of_cells_that_do_not_fit_says_so(tmp_path, cell, handling, note):
    source = scene(tmp_path, (500_000.0, cell, 0.0, -2_300_000.0, 0.0, -cell))
    (terminus,), _ = map_termini(source, brightness_session(tmp_path), RunOptions(cell_size=handling))
    assert [text for text in terminus.notes if "cells" in text] == ([note] if note else [])
    assert terminus.is_uncertain or not note


@pytest.mark.parametrize("west", [330.0, 179.96, -180.03, 180.0], ids=["0 to 360", "across 180", "across -180", "180"])
@pytest.mark.parametrize("flow", [None, 180.0])
def test_longitudes_count_on_from_those_of_the_raster(tmp_path, west, flow):
    area = GlacierArea(flow_direction=flow)
    lines = []
    for x0 in (AT_70_N[0], west):
        source = scene(tmp_path, (x0, *AT_70_N[1:]), crs=DEGREES)
        (terminus,), seen = map_termini(source, brightness_session(tmp_path, Orientation="any"), area=area)
        assert seen.valid.sum() * 30 * 30 == pytest.approx(120 * 150 * 19 * 56, rel=0.05)
        lines.append(terminus.points - [x0, 0])
    np.testing.assert_allclose(lines[1], lines[0], atol=1e-4)


def test_a_box_is_cut_out_by_the_longitudes_of_the_raster(tmp_path):
    """The raster's run from 0 to 360, the box's from -180 to 180."""
    source = scene(tmp_path, (330.0, *AT_70_N[1:]), crs=DEGREES)
    box = np.array([[-29.98, 70.045], [-29.98, 69.995], [-29.95, 69.995], [-29.95, 70.045], [-29.98, 70.045]])
    area = area_of_box(box, source.grid.crs, 0.0)
    ((terminus,), _) = map_glaciers(source, brightness_session(tmp_path), [area])
    assert terminus.points[:, 0].min() == pytest.approx(330.02, abs=0.001)
    assert terminus.points[:, 0].max() == pytest.approx(330.05, abs=0.001)


def test_a_model_for_upright_glaciers_tries_all_directions_and_tells_which_won(tmp_path):
    said: list[str] = []
    session = brightness_session(tmp_path, Orientation="flow_up")
    termini, result = map_termini(scene(tmp_path), session, tell=said.append)
    assert len(termini) == 1
    assert result.flow_direction in DIRECTIONS_TRIED
    assert any("trying 8 directions" in text for text in said)
    assert any(f"for a flow of {result.flow_direction:g} degrees" in text for text in said)


def test_a_scene_without_a_place_has_lines_without_a_length(tmp_path):
    (terminus,), _ = map_termini(scene(tmp_path, crs=""), brightness_session(tmp_path))
    assert terminus.length_m is None


class ImpatientAfter:
    """Cancels once a share of the work is done."""

    def __init__(self, share: float) -> None:
        self.share, self.done = share, 0.0

    def report(self, fraction: float, text: str = "") -> None:
        assert 0 <= fraction <= 1
        self.done = fraction

    def is_cancelled(self) -> bool:
        return self.done >= self.share


@pytest.mark.parametrize("share", [0.0, 0.2, 0.6])
def test_a_cancel_at_any_moment(tmp_path, share):
    session = brightness_session(tmp_path, Orientation="flow_up")
    with pytest.raises(CancelledError):
        map_termini(scene(tmp_path), session, progress=ImpatientAfter(share))


def test_lines_from_what_was_classified_before(tmp_path):
    """From probabilities, and from classes, as good as a class raster can be."""
    session = brightness_session(tmp_path)
    classes, probabilities = str(tmp_path / "c.tif"), str(tmp_path / "p.tif")
    source = scene(tmp_path)
    classify_raster(source, session, None, RunOptions(), ResultPaths(classes, probabilities))
    (direct,), _ = map_termini(source, session)
    for path in (probabilities, classes):
        (terminus,), crs = termini_of_raster(path, session.definition)
        assert crs == RasterSource(path, [0], class_values=True).grid.crs
        assert np.abs(source.grid.to_pixel(terminus.points)[:, 0] - 59.5).max() < 1
        assert terminus.length_m == pytest.approx(direct.length_m, rel=0.02)


@pytest.mark.parametrize("handling", [CellSizeHandling.AS_IS, CellSizeHandling.WARN, CellSizeHandling.RESAMPLE])
def test_a_raster_that_was_classified_at_its_own_cells_is_known_for_it(tmp_path, handling):
    """Cells of 10 m, seen as such or as cells of 30 m: the error of the line counts in those that were seen."""
    session = brightness_session(tmp_path)
    source = scene(tmp_path, (500_000.0, 10.0, 0.0, -2_300_000.0, 0.0, -10.0))
    paths = ResultPaths(str(tmp_path / "c.tif"))
    classify_raster(source, session, None, RunOptions(cell_size=handling), paths)
    (terminus,), _ = termini_of_raster(str(tmp_path / "c.tif"), session.definition)
    seen_m = 30 if handling is CellSizeHandling.RESAMPLE else 10
    assert terminus.error_m == pytest.approx(18.4 * seen_m, rel=0.05)


@pytest.mark.parametrize("told", ["", "ten", "nan", "0", "-30", "1e300"])
def test_a_cell_size_that_is_none_is_not_believed(tmp_path, told):
    session = brightness_session(tmp_path)
    path = write_raster(tmp_path / "c.tif", np.where(ice_below_water() > 100, 1, 2).astype(np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, -2_300_000.0, 0.0, -10.0))
    dataset.SetMetadataItem("GLACIER_TERMINUS_SEEN_CELL_M", told)
    dataset = None
    (terminus,), _ = termini_of_raster(str(path), session.definition)
    assert terminus.error_m is not None
    assert np.isfinite(terminus.error_m)


def test_the_flow_orders_the_line_of_a_raster_in_degrees_by_directions_on_the_ground(tmp_path):
    """At 75 N, cells of 50 m: a front towards 30 and 210 degrees, the flow towards 60, whose right hand is 150."""
    rows, cols = np.indices((120, 120)) - 60.0
    away = cols * np.cos(np.radians(30)) + rows * np.sin(np.radians(30))
    front = np.where(np.hypot(rows, cols) < 50, np.exp(-((away / 2) ** 2)), 0).astype(np.float32)
    path = write_raster(tmp_path / "front.tif", front, transform=(-50, 1.734e-3, 0, 75, 0, -4.48e-4), crs=DEGREES)
    definition = ModelDefinition.from_dict(definition_data())
    (terminus,), _ = termini_of_raster(str(path), definition, areas=[GlacierArea(flow_direction=60.0)])
    assert (terminus.points[-1] < terminus.points[0]).all()


@pytest.mark.parametrize("along_x", [True, False], ids=["east", "north"])
def test_a_front_in_cells_of_degrees_is_as_long_and_as_sure_whichever_way_it_runs(tmp_path, along_x):
    """At 75 N a cell of 0.00045 degrees is 13 m by 50 m: 1200 m of front are 24 cells or 92, and 47 of 26 m."""
    rows, cols = np.indices((120, 460))
    x, y = (cols - 229.5) * 13.0, (rows - 59.5) * 50.2
    along, across = (x, y) if along_x else (y, x)
    front = np.where(np.abs(along) < 600, np.exp(-((across / 106) ** 2)), 0).astype(np.float32)
    path = write_raster(tmp_path / "front.tif", front, transform=(-50, 4.5e-4, 0, 75.03, 0, -4.5e-4), crs=DEGREES)
    (terminus,), _ = termini_of_raster(str(path), ModelDefinition.from_dict(definition_data()))
    assert terminus.length_m == pytest.approx(1100, abs=100)
    assert terminus.error_m == pytest.approx(173, rel=0.05)


@pytest.mark.parametrize("cell_m", [30.0, 10.0])
def test_a_second_front_beside_a_line_counts_as_doubt_however_small_the_cells_are(tmp_path, cell_m):
    """It lies 300 m away: 10 px of 30 m, as the network has seen it, 30 cells of 10 m."""
    size = round(6000 / cell_m)
    y, x = (np.indices((size, size)) - (size - 1) / 2) * cell_m
    bands = np.exp(-((y / 70) ** 2)) + 0.8 * np.exp(-(((y - 300) / 70) ** 2))
    front = np.where(np.abs(x) < 2000, bands, 0).astype(np.float32)
    path = write_raster(tmp_path / "front.tif", front, transform=(0, cell_m, 0, -2.3e6, 0, -cell_m))
    (terminus,), _ = termini_of_raster(str(path), ModelDefinition.from_dict(definition_data()))
    assert terminus.error_m == pytest.approx(470, rel=0.12)
    assert terminus.doubt == 1


@pytest.mark.parametrize("cell_m", [49.0, 10.0])
def test_a_front_is_a_line_and_a_blotch_is_none_however_small_the_cells_are(tmp_path, cell_m):
    """A front 180 m wide and 2500 m long, aslant, is up to 18 cells wide; a blotch is 1500 m by 1500 m."""
    definition, size = ModelDefinition.from_dict(definition_data()), round(4000 / cell_m)
    y, x = (np.indices((size, size)) - (size - 1) / 2) * cell_m
    along, across = (x + y) / 2**0.5, (x - y) / 2**0.5
    front = np.where(np.abs(along) < 1250, np.exp(-((across / 106) ** 2)), 0)
    blotch = np.maximum(np.abs(x), np.abs(y)) < 750
    said: list[str] = []
    found = []
    for name, values in (("front.tif", front), ("blotch.tif", blotch)):
        path = write_raster(tmp_path / name, values.astype(np.float32), transform=(0, cell_m, 0, -2.3e6, 0, -cell_m))
        found.append(termini_of_raster(str(path), definition, tell=said.append)[0])
    assert [line.length_m for line in found[0]] == [pytest.approx(2450, abs=150)]
    assert found[1] == []
    assert said == ["No line: Where a front is likely, 1.00 at the most, it is too short or too wide for a line."]
