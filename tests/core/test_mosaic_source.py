"""Several rasters read as one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.errors import GridError, RasterError
from glacier_terminus_plugin.core.mosaic_source import MosaicSource
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.tile_plan import Window
from tests.core.rasters import DEGREES, UTM, gradient, write_raster

WHOLE = gradient(60, 90)


def piece(folder: Path, row: int, col: int, height: int, width: int, values=None, **how) -> RasterSource:
    """A part of a raster of gradients, on its lattice, as a file of its own."""
    values = WHOLE[row : row + height, col : col + width] if values is None else values
    transform = (500_000.0 + 30 * col, 30.0, 0.0, -2_300_000.0 - 30 * row, 0.0, -30.0)
    path = folder / f"{row}_{col}_{len(list(folder.iterdir()))}.tif"
    return RasterSource(write_raster(path, values, transform=transform, **how), [0])


def read_all(source) -> tuple[np.ndarray, np.ndarray]:
    return source.read(Window(0, 0, source.grid.height, source.grid.width))


def test_pieces_make_the_whole_again_and_the_rest_is_invalid(tmp_path):
    mosaic = MosaicSource([piece(tmp_path, 20, 30, 40, 60), piece(tmp_path, 0, 0, 30, 40)])
    pixels, valid = read_all(mosaic)
    assert mosaic.grid.geotransform == (500_000, 30, 0, -2_300_000, 0, -30)
    expected = np.zeros((60, 90), bool)
    expected[20:, 30:] = expected[:30, :40] = True
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_array_equal(pixels[0][valid], WHOLE[valid])
    window = Window(15, 25, 20, 33)
    part, part_valid = mosaic.read(window)
    np.testing.assert_array_equal(part_valid, valid[15:35, 25:58])
    np.testing.assert_array_equal(part[0][part_valid], WHOLE[15:35, 25:58][part_valid])


def test_the_first_valid_pixel_counts_whatever_each_files_nodata(tmp_path):
    first = np.full((30, 40), 7, np.float32)
    first[:10] = -1
    mosaic = MosaicSource([piece(tmp_path, 0, 0, 30, 40, first, nodata=-1), piece(tmp_path, 0, 0, 30, 40)])
    pixels, valid = read_all(mosaic)
    assert valid.all()
    np.testing.assert_array_equal(pixels[0][:10], WHOLE[:10, :40])
    assert (pixels[0][10:] == 7).all()


def test_longitudes_of_another_turn_are_the_same_place(tmp_path):
    """One half counts from 0 to 360, the other from -180 to 180."""
    halves = []
    for x0, columns in ((330.0, slice(0, 40)), (-30.0 + 40 * 0.0005, slice(40, 90))):
        path = tmp_path / f"{x0:.0f}.tif"
        transform = (x0, 0.0005, 0.0, 70.0, 0.0, -0.0005)
        halves.append(RasterSource(write_raster(path, WHOLE[:, columns], transform=transform, crs=DEGREES), [0]))
    mosaic = MosaicSource(halves)
    assert mosaic.grid.geotransform[0] == pytest.approx(330)
    pixels, valid = read_all(mosaic)
    assert valid.shape == WHOLE.shape
    assert valid.all()
    np.testing.assert_array_equal(pixels[0], WHOLE)


def test_rasters_far_apart_are_refused_unless_an_extent_is_given(tmp_path):
    """20 000 x 20 000 pixels, of which two corners of 30 x 30 hold something."""
    corners = [piece(tmp_path, row, row, 30, 30, WHOLE[:30, :30]) for row in (0, 19_970)]
    with pytest.raises(RasterError, match=r"20000 x 20000 pixels, 2\d{5} times as many as its 2 rasters"):
        MosaicSource(corners)
    x0, _, _, y0, _, _ = corners[1].grid.geotransform
    part = MosaicSource(corners, (x0, y0 - 900, x0 + 900, y0))
    np.testing.assert_array_equal(read_all(part)[0][0], WHOLE[:30, :30])


def test_other_lattices_and_systems_are_resampled(tmp_path):
    shifted = write_raster(
        tmp_path / "s.tif", np.full((40, 40), 5, np.float32), transform=(500_010.0, 60.0, 0.0, -2_300_010.0, 0.0, -60.0)
    )
    gdal.Warp(str(tmp_path / "w.tif"), str(shifted), dstSRS=UTM, dstNodata=-9).FlushCache()
    for other in (shifted, tmp_path / "w.tif"):
        mosaic = MosaicSource([piece(tmp_path, 0, 0, 30, 40), RasterSource(other, [0])])
        pixels, valid = read_all(mosaic)
        row, col = np.rint(mosaic.grid.to_pixel(np.array([[500_015.0, -2_300_015.0]]))[0]).astype(int)
        np.testing.assert_array_equal(pixels[0][row : row + 30, col : col + 40], WHOLE[:30, :40])
        inner = slice(row + 35, row + 70), slice(col + 5, col + 70)
        assert valid[inner].mean() > 0.99
        np.testing.assert_allclose(pixels[0][inner][valid[inner]], 5, atol=1e-4)


def test_a_raster_whose_edges_are_curves_in_the_first_ones_crs_is_whole_in_it(tmp_path):
    """Two degrees along a parallel at 69 N bulge by 200 m beyond the straight line between their ends."""
    first = piece(tmp_path, 0, 0, 20, 20)
    wide = write_raster(
        tmp_path / "wide.tif", gradient(100, 500), transform=(-46.0, 0.004, 0.0, 69.0, 0.0, -0.002), crs=DEGREES
    )
    mosaic = MosaicSource([first, RasterSource(wide, [0])])
    rows, cols = np.indices((100, 500))
    ground = RasterSource(wide, [0]).grid
    places = ground.to_map(np.column_stack([rows.ravel(), cols.ravel()]))
    at = mosaic.grid.to_pixel(mosaic.grid.points_from(places, ground.crs))
    assert (at > -0.6).all()
    assert (at < np.array([mosaic.grid.height, mosaic.grid.width]) - 0.4).all()


def test_finer_cells_of_another_raster_are_kept(tmp_path):
    fine = write_raster(
        tmp_path / "f.tif", gradient(40, 40), transform=(501_000.0, 10.0, 0.0, -2_300_000.0, 0.0, -10.0)
    )
    mosaic = MosaicSource([piece(tmp_path, 0, 0, 20, 20), RasterSource(fine, [0])])
    assert mosaic.grid.geotransform[1] == pytest.approx(10)


def test_an_extent_and_a_sample(tmp_path):
    sources = [piece(tmp_path, 0, 0, 60, 50), piece(tmp_path, 0, 50, 60, 40)]
    mosaic = MosaicSource(sources, (500_300.0, -2_300_900.0, 501_800.0, -2_300_300.0))
    pixels, valid = read_all(mosaic)
    np.testing.assert_array_equal(pixels[0], WHOLE[10:30, 10:60])
    assert valid.all()
    values, there = MosaicSource(sources).sample()
    assert sorted(values[0][there]) == sorted(WHOLE.ravel())
    with pytest.raises(GridError, match="does not touch"):
        MosaicSource(sources, (0.0, 0.0, 1.0, 1.0))


def test_a_sample_counts_each_raster_by_its_ground_and_only_what_is_read(tmp_path):
    large = piece(tmp_path, 0, 0, 1200, 1200, np.full((1200, 1200), 5, np.uint8))
    small = piece(tmp_path, 0, 1200, 300, 300, np.full((300, 300), 9, np.uint8))
    values, there = MosaicSource([large, small]).sample()
    assert values.size < 2_000_000
    assert (values[0][there] == 9).mean() == pytest.approx(1 / 17, rel=0.3)
    part = MosaicSource([large, small], (500_000.0, -2_301_000.0, 501_000.0, -2_300_000.0))
    values, there = part.sample()
    assert set(values[0][there].tolist()) == {5}
    nothing = piece(tmp_path, 0, 0, 8, 8, np.zeros((8, 8), np.uint8), nodata=0)
    assert not MosaicSource([nothing]).sample()[1].any()


def test_a_sample_leaves_out_what_is_hidden(tmp_path):
    top = np.full((300, 300), 5, np.uint8)
    top[:, 200:] = 0
    hidden = piece(tmp_path, 0, 0, 300, 300, np.full((300, 300), 9, np.uint8))
    values, there = MosaicSource([piece(tmp_path, 0, 0, 300, 300, top, nodata=0), hidden]).sample()
    assert (values[0][there] == 9).mean() == pytest.approx(1 / 3)
    assert set(MosaicSource([hidden, hidden]).sample()[0].ravel().tolist()) == {9}


def test_a_sample_finds_the_little_that_is_valid(tmp_path):
    values = np.zeros((3000, 3000), np.uint8)
    values[1233:1262, 1377:1401] = 7
    sources = [piece(tmp_path, 0, col, 3000, 3000, values, nodata=0) for col in (0, 3000)]
    found, there = MosaicSource(sources).sample()
    assert set(found[0][there].tolist()) == {7}
    assert there.sum() == pytest.approx(2 * 29 * 24 / 16, rel=0.3)  # of 18 million each fourth row and column


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="there files that are open can't be counted")
def test_any_number_of_rasters_with_few_open_at_a_time(tmp_path):
    before = len(list(Path("/proc/self/fd").iterdir()))
    sources = (piece(tmp_path, 0, 3 * i, 3, 3, np.full((3, 3), i, np.uint8)) for i in range(150))
    mosaic = MosaicSource(sources)
    pixels, valid = read_all(mosaic)
    assert valid.all()
    assert pixels[0, 0, ::3].tolist() == list(range(150))
    assert len(list(Path("/proc/self/fd").iterdir())) - before < 100


def test_rasters_that_do_not_belong_together(tmp_path):
    one = piece(tmp_path, 0, 0, 30, 40)
    with pytest.raises(RasterError, match=r"holds uint8 and .* holds float32: they can.t form a mosaic"):
        MosaicSource([one, piece(tmp_path, 0, 0, 5, 5, np.ones((5, 5), np.uint8))])
    with pytest.raises(RasterError, match="no coordinate system: its place"):
        MosaicSource([one, piece(tmp_path, 0, 0, 5, 5, crs="")])
    with pytest.raises(RasterError, match="no raster"):
        MosaicSource([])
