"""Pixels and what is valid of them, from anything GDAL opens, as it lies or through another grid."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core import raster_source
from glacier_terminus_plugin.core.errors import CancelledError, GridError, RasterError
from glacier_terminus_plugin.core.raster_grid import RasterGrid, resampled_grid, spatial_reference, turned_grid
from glacier_terminus_plugin.core.raster_source import (
    ArraySource,
    PixelSource,
    RasterSource,
    WarpedSource,
    band_count,
    read_mirrored,
)
from glacier_terminus_plugin.core.tile_plan import Window
from glacier_terminus_plugin.core.vector_part import files_behind
from tests.core.rasters import (
    DEGREES,
    NORTH_UP,
    array_source,
    gradient,
    make_grid,
    open_dataset,
    wkt,
    write_mask,
    write_raster,
    write_rpcs,
)

SMALL = np.arange(12, dtype=np.uint8).reshape(3, 4)


def read_all(source: PixelSource) -> tuple[np.ndarray, np.ndarray]:
    return source.read(Window(0, 0, source.grid.height, source.grid.width))


def valid_of(path: Path, bands: tuple[int, ...] = (0,)) -> list[list[int]]:
    return read_all(RasterSource(path, bands))[1].astype(int).tolist()


# --- as it lies


@pytest.mark.parametrize(
    "dtype", [np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.float32, np.float64], ids=lambda d: d.__name__
)
def test_values_come_as_they_are(tmp_path, dtype):
    source = RasterSource(write_raster(tmp_path / "a.tif", SMALL.astype(dtype)), [0])
    pixels, valid = read_all(source)
    assert source.data_types == (np.dtype(dtype),)
    assert pixels.dtype == dtype
    np.testing.assert_array_equal(pixels[0], SMALL)
    assert valid.all()


def test_signed_bytes_and_single_bits(tmp_path):
    values = SMALL.astype(np.int8) - 5
    if hasattr(gdal, "GDT_Int8"):  # from GDAL 3.7 on
        signed = write_raster(tmp_path / "signed.tif", values)
    else:
        signed = write_raster(tmp_path / "signed.tif", values.view(np.uint8), options=["PIXELTYPE=SIGNEDBYTE"])
    np.testing.assert_array_equal(read_all(RasterSource(signed, [0]))[0][0], SMALL.astype(int) - 5)
    assert RasterSource(signed, [0]).data_types == (np.dtype(np.int8),)
    dataset = gdal.Open(str(signed), gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(-4)
    dataset = None
    assert valid_of(signed) == (values != -4).astype(int).tolist()
    bits = write_raster(tmp_path / "bits.tif", SMALL % 2, options=["NBITS=1"])
    np.testing.assert_array_equal(read_all(RasterSource(bits, [0]))[0][0], SMALL % 2)


def test_the_bands_that_were_asked_for_in_their_order(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.stack([SMALL, SMALL + 20, SMALL + 40]))
    pixels, _ = read_all(RasterSource(path, [2, 0]))
    np.testing.assert_array_equal(pixels, np.stack([SMALL + 40, SMALL]))
    assert band_count(path) == 3


@pytest.mark.parametrize("bands", [(1,), (0, 1, 2), (65535,), (-1,)])
def test_a_band_that_is_not_there_is_refused_with_both_numbers(tmp_path, bands):
    path = write_raster(tmp_path / "a.tif", SMALL)
    with pytest.raises(RasterError, match=rf"has 1 band\(s\); the model reads {len(bands)} band"):
        RasterSource(path, bands)


def test_a_window_and_an_extent(tmp_path):
    path = write_raster(tmp_path / "a.tif", gradient(20, 30))
    source = RasterSource(path, [0], (500_150.0, -2_300_360.0, 500_450.0, -2_300_060.0))
    assert (source.grid.width, source.grid.height) == (10, 10)
    np.testing.assert_array_equal(read_all(source)[0][0], gradient(20, 30)[2:12, 5:15])
    np.testing.assert_array_equal(source.read(Window(3, 4, 2, 1))[0][0], gradient(20, 30)[5:7, 9:10])
    np.testing.assert_array_equal(source.sample()[0][0], gradient(20, 30)[2:12, 5:15])


def test_a_sample_of_another_part_than_is_read(tmp_path):
    path = write_raster(tmp_path / "a.tif", gradient(20, 30))
    left, right = (500_000.0, -2_300_600.0, 500_150.0, -2_300_000.0), (500_750.0, -2_300_600.0, 500_900.0, -2_300_000.0)
    source = RasterSource(path, [0], left, sample_extent=right)
    for part in (source, source, source.within(left), WarpedSource(source, source.grid)):
        np.testing.assert_array_equal(part.sample()[0][0], gradient(20, 30)[:, 25:])
    np.testing.assert_array_equal(read_all(source)[0][0], gradient(20, 30)[:, :5])

    write_raster(path, gradient(20, 30)[::-1])  # another file of that name
    changed = RasterSource(path, [0], left, sample_extent=right)
    np.testing.assert_array_equal(changed.sample()[0][0], gradient(20, 30)[::-1, 25:])
    with pytest.raises(GridError):
        RasterSource(path, [0], sample_extent=(0.0, 0.0, 1.0, 1.0))


def test_a_sample_of_a_part_without_a_valid_pixel_is_refused(tmp_path):
    values = np.ones((10, 20), np.uint8)
    values[:, :10] = 0
    path = write_raster(tmp_path / "a.tif", values, nodata=0)
    source = RasterSource(path, [0], sample_extent=(500_000.0, -2_300_300.0, 500_300.0, -2_300_000.0))
    with pytest.raises(RasterError, match="The extent that sets the contrast holds no valid pixel"):
        source.sample()


def test_an_extent_of_a_rotated_raster_is_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", SMALL, transform=(500_000.0, 20.0, 15.0, -2_300_000.0, 15.0, -20.0))
    with pytest.raises(RasterError, match="is rotated: an extent can't be cut out"):
        RasterSource(path, [0], (500_000.0, -2_300_100.0, 500_050.0, -2_300_000.0))


@pytest.mark.parametrize("name", ["with space.tif", "åäö ü.tif", "氷河.tif", "a" * 200 + ".tif", "100%'.tif"])
def test_any_name(tmp_path, name):
    assert valid_of(write_raster(tmp_path / name, SMALL)) == [[1] * 4] * 3


def test_no_georeference_lies_below_the_x_axis_as_in_qgis(tmp_path):
    grid = RasterSource(write_raster(tmp_path / "a.tif", SMALL, transform=None, crs=""), [0]).grid
    assert grid == RasterGrid(4, 3, (0, 1, 0, 0, 0, -1), "")


class Impatient:
    def report(self, fraction: float, text: str = "") -> None:
        pass

    def is_cancelled(self) -> bool:
        return True


def test_a_cancel_is_heard_while_a_large_scene_is_looked_through(tmp_path):
    with pytest.raises(CancelledError):
        RasterSource(write_raster(tmp_path / "a.tif", SMALL), [0]).sample(Impatient())


def test_a_sample_thins_evenly_and_stays_small(tmp_path):
    values = np.add.outer(np.zeros(3000, np.uint16), np.arange(2000, dtype=np.uint16))
    pixels, valid = RasterSource(write_raster(tmp_path / "a.tif", values), [0]).sample()
    assert 0.9e6 < valid.size < 1.1e6
    assert np.percentile(pixels[0][valid], [2, 50, 98]) == pytest.approx([40, 1000, 1960], abs=5)


def test_a_sample_is_of_the_pixels_and_not_of_overviews(tmp_path):
    """Speckle: its mean hides how far it reaches."""
    values = np.random.default_rng(1).gamma(2, 50, (2000, 2000)).astype(np.float32)
    path = write_raster(tmp_path / "a.tif", values)
    without = RasterSource(path, [0]).sample()[0]
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews("AVERAGE", [2, 4])
    dataset = None
    np.testing.assert_array_equal(RasterSource(path, [0]).sample()[0], without)
    assert np.percentile(without, 99) == pytest.approx(np.percentile(values, 99), rel=0.02)


@pytest.mark.parametrize("reaches_a_patch", [False, True])
def test_a_sample_of_a_huge_raster_finds_what_lies_between_its_patches(tmp_path, monkeypatch, reaches_a_patch):
    """The patches are rows 0 to 31, 128 to 159 and so on; rows 40 to 119 are valid, or a dark part of 24 to 39 too."""
    monkeypatch.setattr(raster_source, "_THINNED_PIXELS", 10_000)
    monkeypatch.setattr(raster_source, "_SAMPLE_PIXELS", 10_000)
    values = np.zeros((4000, 4000), np.uint8)
    values[40:120] = 100 + np.arange(4000) // 40
    if reaches_a_patch:
        values[24:40, :1000] = 100
    pixels, valid = RasterSource(write_raster(tmp_path / "a.tif", values, nodata=0), [0]).sample()
    assert np.percentile(pixels[0][valid], [0, 100]) == pytest.approx([100, 199], abs=2)


# --- what is valid


@pytest.mark.parametrize(
    ("values", "nodata", "expected"),
    [
        (np.array([[0, 1], [2, 0]], np.uint8), 0, [[0, 1], [1, 0]]),
        (np.array([[0, 1], [2, 0]], np.uint8), None, [[1, 1], [1, 1]]),
        (np.array([[-9999, 1], [2, -9999]], np.int16), -9999, [[0, 1], [1, 0]]),
        (np.array([[np.nan, 1], [2, np.nan]], np.float32), math.nan, [[0, 1], [1, 0]]),
        (np.array([[np.nan, 1], [np.inf, -np.inf]], np.float32), None, [[0, 1], [0, 0]]),
        (np.array([[np.nan, 1], [-9999, 5]], np.float32), -9999, [[0, 1], [0, 1]]),
        (np.array([[np.float32(-3.4028234663852886e38), 1]], np.float32), -3.4028234663852886e38, [[0, 1]]),
        (np.array([[0.1, 1]], np.float32), 0.1, [[0, 1]]),
        # fill values that nobody declared
        (np.array([[-3.4028235e38, 1], [3.4e38, 1e20]], np.float32), None, [[0, 1], [0, 1]]),
        (np.array([[1e300, 1], [-1.8e308, np.nan]], np.float64), -1.8e308, [[0, 1], [0, 0]]),
        # outside the type's range: nothing can be it
        (np.array([[0, 241], [255, 1]], np.uint8), -9999, [[1, 1], [1, 1]]),
        (np.array([[0, 44], [255, 1]], np.uint8), 300, [[1, 1], [1, 1]]),
        (np.array([[0, 1], [65535, 2]], np.uint16), -1, [[1, 1], [1, 1]]),
        (np.array([[0, 1]], np.uint8), math.nan, [[1, 1]]),
    ],
)
def test_nodata(tmp_path, values, nodata, expected):
    assert valid_of(write_raster(tmp_path / "a.tif", values, nodata=nodata)) == expected


@pytest.mark.parametrize("gdal_type", [gdal.GDT_CInt16, gdal.GDT_CFloat32])
def test_a_complex_number_is_nodata_where_both_of_its_parts_are_0(tmp_path, gdal_type):
    values = np.array([[0, 3j, 3, 3 + 4j]], np.complex64)
    path = write_raster(tmp_path / "a.tif", values, nodata=0, gdal_type=gdal_type)
    pixels, valid = read_all(RasterSource(path, [0], amplitude=True))
    assert valid.tolist() == [[False, True, True, True]]
    assert pixels.tolist() == [[[0, 3, 3, 5]]]


def test_nodata_of_one_band_makes_the_pixel_invalid(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[0, 1, 1]], [[1, 0, 1]]], np.uint8), nodata=0)
    assert valid_of(path, (0, 1)) == [[0, 0, 1]]
    assert valid_of(path, (1,)) == [[1, 0, 1]]


def test_an_alpha_band_masks_and_is_no_band_of_values(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[5, 6, 7]], [[255, 0, 128]]], np.uint8), options=["ALPHA=YES"])
    assert band_count(path) == 1
    assert valid_of(path) == [[1, 0, 1]]
    with pytest.raises(RasterError, match=r"has 1 band\(s\)"):
        RasterSource(path, [1])


@pytest.mark.parametrize("is_internal", [True, False])
def test_nodata_counts_beside_a_mask(tmp_path, is_internal):
    path = write_raster(tmp_path / "a.tif", SMALL[:1].astype(np.int16), nodata=0)
    assert valid_of(path) == [[0, 1, 1, 1]]
    write_mask(path, np.array([[False, False, False, True]]), is_internal)
    assert valid_of(path) == [[0, 1, 1, 0]]


def test_nodata_and_an_alpha_band_both_count(tmp_path):
    values = np.array([[[5, 0, 7, 8]], [[255, 255, 0, 255]]], np.uint8)
    path = write_raster(tmp_path / "a.tif", values, nodata=0, options=["ALPHA=YES"])
    assert valid_of(path) == [[1, 0, 0, 1]]


def test_a_mask_file_beside_the_raster(tmp_path):
    path = write_raster(tmp_path / "a.tif", SMALL[:1])
    dataset = gdal.Open(str(path))
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.array([[255, 0, 255, 0]], np.uint8))
    dataset = None
    assert Path(f"{path}.msk").exists()
    assert valid_of(path) == [[1, 0, 1, 0]]


def test_the_files_behind_a_raster(tmp_path):
    path = write_raster(tmp_path / "a.tif", SMALL)
    gdal.Translate(str(tmp_path / "a.gpkg"), str(path), format="GPKG")
    gdal.BuildVRT(str(tmp_path / "a.vrt"), [str(path)]).FlushCache()
    assert files_behind(str(path)) == [str(path)]
    gdal.BuildVRT(str(tmp_path / "outer.vrt"), [str(tmp_path / "a.vrt")]).FlushCache()
    assert set(files_behind(str(tmp_path / "outer.vrt"))) == {
        str(tmp_path / n) for n in ("outer.vrt", "a.vrt", "a.tif")
    }
    assert files_behind(f"GPKG:{tmp_path / 'a.gpkg'}:a") == [str(tmp_path / "a.gpkg")]
    assert set(files_behind(str(tmp_path / "a.vrt"))) == {str(tmp_path / "a.vrt"), str(path)}


# --- what is refused


def test_palette_indices_are_no_measured_values(tmp_path):
    path = write_raster(tmp_path / "a.tif", SMALL)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0, 255))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    with pytest.raises(RasterError, match=r"holds palette indices.*PCT to RGB"):
        RasterSource(path, [0])


def test_complex_numbers_are_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", SMALL.astype(np.complex64))
    with pytest.raises(RasterError, match=r"complex numbers; expected real ones\. Compute the amplitude first"):
        RasterSource(path, [0])


@pytest.mark.parametrize("content", [b"", b"hello", b"II*\x00", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_raster(tmp_path, content):
    (tmp_path / "a.tif").write_bytes(content)
    with pytest.raises(RasterError, match=r"a\.tif can't be opened as a raster"):
        RasterSource(tmp_path / "a.tif", [0])


def test_a_missing_file(tmp_path):
    with pytest.raises(RasterError, match=r"can't be opened as a raster: .*No such file"):
        RasterSource(tmp_path / "a.tif", [0])


@pytest.mark.parametrize("tiled", [True, False])
def test_a_truncated_raster_fails_naming_the_place(tmp_path, tiled):
    noise = np.random.default_rng(0).integers(0, 255, (512, 512)).astype(np.uint8)
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"] if tiled else []
    path = write_raster(tmp_path / "a.tif", noise, options=[*options, "COMPRESS=DEFLATE"])
    with path.open("r+b") as stream:
        stream.truncate(path.stat().st_size * 6 // 10)
    try:
        source = RasterSource(path, [0])  # GDAL may notice at once where the directory was at the file's end
    except RasterError:
        return
    with pytest.raises(
        RasterError, match=r"(?s)can't be read at rows 0 to 512, columns 0 to 512: .* damaged or incomplete"
    ):
        source.sample()


def test_a_georeference_without_area_is_refused(tmp_path):
    with pytest.raises(GridError, match="degenerate"):
        RasterSource(write_raster(tmp_path / "a.tif", SMALL, transform=(0.0, 1e-300, 0.0, 0.0, 0.0, 0.0)), [0])


@pytest.mark.parametrize("x", [math.nan, math.inf, 1e300])
def test_a_georeference_of_no_numbers_is_refused(tmp_path, x):
    path = write_raster(tmp_path / "a.tif", SMALL, transform=(x, 30.0, 0.0, -2_300_000.0, 0.0, -30.0))
    with pytest.raises(GridError, match=r"lies nowhere: its geotransform is .* Georeference it again"):
        RasterSource(path, [0])


def test_coordinates_in_metres_are_no_degrees(tmp_path):
    """The CRS was set to that of GPS, as it comes first in QGIS's list."""
    path = write_raster(tmp_path / "a.tif", SMALL, crs=DEGREES)
    with pytest.raises(GridError, match=r"y = -2.30004e\+06, which is no latitude.* Set the layer's CRS"):
        RasterSource(path, [0])
    around_the_pole = (-50.0, 0.01, 0.0, 90.005, 0.0, -0.01)  # a pixel's centre on it, as in models of the weather
    assert RasterSource(write_raster(tmp_path / "b.tif", SMALL, transform=around_the_pole, crs=DEGREES), [0])
    picture = write_raster(tmp_path / "c.tif", np.zeros((300, 4), np.uint8), transform=None, crs="")
    assert RasterSource(picture, [0], crs=wkt(DEGREES))  # that QGIS gives to what has none, if it is told to


# --- control points instead of a geotransform (Sentinel-1)


def test_a_scene_with_control_points_is_warped_and_what_lies_beside_it_is_invalid(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((100, 100), 7, np.uint8), transform=None, crs="")
    corners = ((0, 0, 0, 20), (100, 0, 90, 60), (0, 100, 40, -70), (100, 100, 130, -30))  # col, row, x, y: turned
    points = [gdal.GCP(500_000 + 30 * x, -2_300_000 + 30 * y, 0, col, row) for col, row, x, y in corners]
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGCPs(points, wkt("EPSG:3413"))
    dataset = None
    source = RasterSource(path, [0])
    pixels, valid = read_all(source)
    assert source.band_count == 1
    assert source.grid.is_straight
    assert source.grid.crs != ""
    assert not valid[0, 0]
    assert not valid[-1, -1]
    assert valid[source.grid.height // 2, source.grid.width // 2]
    assert (pixels[0][valid] == 7).all()


def test_control_points_may_lie_on_both_sides_of_the_180th_meridian(tmp_path):
    """Longitudes from 179.95 to -179.95, a tenth of a degree: the same grid as from 179.95 to 180.05."""
    grids = []
    for east in (180.05, -179.95):
        path = write_raster(tmp_path / f"{east}.tif", SMALL, transform=None, crs="")
        height, width = SMALL.shape[-2:]
        corners = ((0, 0, 179.95, 70.05), (width, 0, east, 70.05), (0, height, 179.95, 70), (width, height, east, 70))
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetGCPs([gdal.GCP(x, y, 0, col, row) for col, row, x, y in corners], wkt(DEGREES))
        dataset = None
        source = RasterSource(path, [0])
        assert read_all(source)[1].mean() > 0.8
        grids.append(source.grid)
    np.testing.assert_allclose(grids[1].geotransform, grids[0].geotransform)
    assert (grids[1].width, grids[1].height) == (grids[0].width, grids[0].height)


def test_a_scene_with_rpcs_lies_where_they_put_it(tmp_path):
    """The simplest ones: columns run with the longitude, rows against the latitude, heights do not count."""
    path = write_rpcs(tmp_path / "a.tif")
    source = RasterSource(path, [0])
    assert spatial_reference(source.grid.crs).IsGeographic()
    np.testing.assert_allclose(source.grid.corners[0], [-50.02, 69.01], atol=3e-4)
    np.testing.assert_allclose(source.grid.corners[2], [-49.98, 68.99], atol=3e-4)
    assert read_all(source)[1].mean() > 0.98


# --- mirrored


@pytest.mark.parametrize(
    "window", [Window(-2, -3, 9, 12), Window(-40, -40, 90, 90), Window(0, 0, 3, 4), Window(1, 1, 7, 2)]
)
def test_what_lies_beyond_the_border_is_mirrored(window):
    source = array_source(SMALL)
    pixels, valid = read_mirrored(source, window)
    rows = np.abs((np.arange(window.row, window.row + window.height) + 2) % 4 - 2)  # 0 1 2 1 0 1 ...
    cols = np.abs((np.arange(window.col, window.col + window.width) + 3) % 6 - 3)
    np.testing.assert_array_equal(pixels[0], SMALL[rows][:, cols])
    assert valid.all()


def test_a_raster_of_one_row_or_one_pixel_is_repeated():
    row = array_source(np.array([[1, 2, 3]], np.uint8))
    assert (read_mirrored(row, Window(-4, 0, 9, 3))[0][0] == [1, 2, 3]).all()
    assert (read_mirrored(array_source(np.array([[9]], np.uint8)), Window(-4, -4, 16, 16))[0] == 9).all()


def test_invalid_pixels_are_mirrored_as_well():
    source = array_source(SMALL, SMALL > 0)
    assert not read_mirrored(source, Window(-1, -1, 4, 4))[1][1, 1]
    source = array_source(SMALL, SMALL != 5)  # at row 1, col 1
    assert not read_mirrored(source, Window(-1, -1, 4, 4))[1][0, 0]


# --- through another grid


def plane(points: np.ndarray) -> np.ndarray:
    """A value for each map point that rises evenly: bilinear interpolation gives it back exactly."""
    return (points[:, 0] - 500_000.0) / 100 + (points[:, 1] + 2_300_000.0) / 150


def plane_source(grid: RasterGrid) -> ArraySource:
    at = np.argwhere(np.ones((grid.height, grid.width)))
    return array_source(plane(grid.to_map(at)).reshape(grid.height, grid.width), grid=grid)


@pytest.mark.parametrize("direction", [0, 30, 90, 180, 211])
@pytest.mark.parametrize(
    "transform",
    [NORTH_UP, (500_000.0, 30.0, 0.0, -2_304_500.0, 0.0, 30.0), (500_000.0, 24.0, 18.0, -2_300_000.0, 18.0, -24.0)],
)
def test_values_stay_at_their_place_on_the_map(transform, direction):
    warped = WarpedSource(
        plane_source(make_grid(150, 150, transform)), turned_grid(make_grid(150, 150, transform), 35.0, direction)
    )
    pixels, valid = read_all(warped)
    at = np.argwhere(valid)
    inner = np.abs(plane(warped.grid.to_map(at)) - pixels[0][valid])
    # the outermost pixels are half interpolated with nothing
    assert np.percentile(inner, 97) < 0.05  # half a pixel off would be 0.1 or more
    assert 0.9 < valid.sum() * 35**2 / (150 * 30) ** 2 < 1.1


@pytest.mark.parametrize("direction", [0, 90, 45])
def test_pixels_of_two_lengths_shrink_along_their_own_axes(direction):
    """Cells of 10 m by 50 m read at 50 m: stripes one cell wide are averaged away, whichever way up."""
    transform = (500_000.0, 10.0, 0.0, -2_300_000.0, 0.0, -50.0)
    grid = make_grid(500, 100, transform)
    stripes = np.tile(np.array([0, 100], np.float32), (100, 250))
    warped = WarpedSource(array_source(stripes, grid=grid), turned_grid(grid, 50.0, direction))
    pixels, valid = read_all(warped)
    assert np.std(pixels[0][valid]) < 12
    assert np.mean(pixels[0][valid]) == pytest.approx(50, abs=2)


@pytest.mark.parametrize(
    "grid", [turned_grid(make_grid(300, 200), 40.0, 63), resampled_grid(make_grid(300, 200), (49.0, 49.0))]
)
def test_windows_give_what_the_whole_gives(grid):
    rng = np.random.default_rng(3)
    source = array_source(rng.random((200, 300)).astype(np.float32), rng.random((200, 300)) > 0.2)
    warped = WarpedSource(source, grid)
    whole, whole_valid = read_all(warped)
    for window in (Window(0, 0, 64, 64), Window(31, 57, 64, 40), Window(grid.height - 33, grid.width - 33, 33, 33)):
        part, part_valid = warped.read(window)
        rows, cols = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        np.testing.assert_array_equal(part_valid, whole_valid[rows, cols])
        np.testing.assert_allclose(part[:, part_valid], whole[:, rows, cols][:, part_valid], atol=1e-4)


def test_invalid_pixels_do_not_colour_their_neighbours():
    values = np.full((60, 60), 5, np.float32)
    values[20:40, 20:40] = 1e6
    valid = values < 1e6
    for direction in (0, 33):
        pixels, inside = read_all(
            WarpedSource(array_source(values, valid), turned_grid(make_grid(60, 60), 30.0, direction))
        )
        assert not inside.all()
        np.testing.assert_allclose(pixels[0][inside], 5, rtol=1e-6)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64, np.uint8, np.int16])
def test_invalid_pixels_of_any_type_stay_invalid(dtype):
    values = np.full((40, 40), 1, dtype)
    valid = np.ones((40, 40), bool)
    valid[:, 20:] = False
    pixels, inside = read_all(WarpedSource(array_source(values, valid), turned_grid(make_grid(40, 40), 30.0, 45)))
    assert 0.4 < inside.sum() / 1600 < 0.6
    np.testing.assert_allclose(pixels[0][inside], 1, rtol=1e-6)


@pytest.mark.parametrize("shape", [(1, 1), (1, 2), (2, 1), (2, 2), (4, 4), (3, 5)])
@pytest.mark.parametrize("times", [5, 10, 100])
def test_cells_that_become_few_large_ones_stay_at_their_place(shape, times):
    """The average of each large cell is the number that all its small ones have."""
    expected = np.arange(1.0, 1 + np.prod(shape), dtype=np.float32).reshape(shape)
    fine = np.kron(expected, np.ones((times, times), np.float32))
    fine = fine[: max(times, len(fine) - 1), : max(times, fine.shape[1] - 1)]  # a pixel short, as rounding leaves it
    source = ArraySource(fine[None], np.ones(fine.shape, bool), make_grid(fine.shape[1], fine.shape[0]))
    coarse = make_grid(shape[1], shape[0], (500_000.0, 30.0 * times, 0.0, -2_300_000.0, 0.0, -30.0 * times))
    values, valid = read_all(WarpedSource(source, coarse))
    assert valid.all()
    np.testing.assert_allclose(values[0], expected, rtol=1e-6)


def test_a_grid_beside_the_raster_holds_nothing():
    beside = make_grid(20, 20, (900_000.0, 30.0, 0.0, -2_300_000.0, 0.0, -30.0))
    pixels, valid = read_all(WarpedSource(array_source(SMALL), beside))
    assert pixels.shape == (1, 20, 20)
    assert not valid.any()


def test_a_sparse_raster_larger_than_memory_is_read_by_windows(tmp_path):
    """400 gigapixels in a file of a few kilobytes."""
    path = tmp_path / "huge.tif"
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 2_000_000, 200_000, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform(NORTH_UP)
    dataset = None
    source = RasterSource(path, [0])
    warped = WarpedSource(source, turned_grid(source.grid, 300.0, 0))
    pixels, valid = warped.read(Window(1000, 1000, 256, 256))
    assert valid.all()
    assert not pixels.any()
    assert open_dataset(path).RasterXSize == 2_000_000
