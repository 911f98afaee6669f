"""Bad inputs and faults that a user of classifyraster meets, by name: a clear message, nothing half-written."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsRasterLayer

from glacier_terminus_plugin.core.classify_raster import ResultPaths, classify_raster
from glacier_terminus_plugin.core.errors import CancelledError
from glacier_terminus_plugin.core.map_terminus import RunOptions
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.working_source import CellSizeHandling
from tests.algorithms.scenes import ice_and_water
from tests.core.networks import open_model, pointwise_model, save_package, weight
from tests.core.rasters import NORTH_UP, POLAR, UTM, open_dataset, read_raster, write_mask, write_raster, write_rpcs

CLASSES = np.where(ice_and_water() > 100, 1, 2)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def classify(run, path, model: Path, out: Path, **wishes) -> np.ndarray:
    run("classifyraster", INPUT=path, MODEL=str(model), OUTPUT=str(out / "c.tif"), **wishes)
    return read_raster(out / "c.tif")


def refused(run, path, model: Path, out: Path, said: str, **wishes) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        classify(run, path, model, out, **wishes)
    assert list(out.iterdir()) == []


# --- rasters


def test_a_truncated_tiff_fails_naming_the_place_and_leaves_nothing(run, brightness_model, tmp_path, out):
    noise = np.random.default_rng(0).integers(0, 255, (512, 512)).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", noise, options=["TILED=YES", "COMPRESS=DEFLATE"])
    with path.open("r+b") as stream:
        stream.truncate(path.stat().st_size * 6 // 10)
    refused(run, str(path), brightness_model, out, r"(?s)can't be (read at rows|opened)|Could not load")


def test_480_gb_in_a_file_of_a_few_megabytes_starts_at_once_and_can_be_cancelled(tmp_path, out):
    path = tmp_path / "huge.tif"
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=1024", "BLOCKYSIZE=1024"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 693_000, 693_000, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((500_000.0, 30.0, 0.0, -2_300_000.0, 0.0, -30.0))
    dataset = None

    class Impatient:
        """Cancels a second after the start."""

        def __init__(self) -> None:
            self.until = time.monotonic() + 1

        def report(self, fraction: float, text: str = "") -> None:
            pass

        def is_cancelled(self) -> bool:
            return time.monotonic() > self.until

    said: list[str] = []
    session = open_model(tmp_path, pointwise_model())
    started = time.process_time()
    with pytest.raises(CancelledError):
        classify_raster(
            RasterSource(path, [0]),
            session,
            None,
            RunOptions(cell_size=CellSizeHandling.AS_IS),
            ResultPaths(str(out / "c.tif")),
            tell=said.append,
            progress=Impatient(),
        )
    assert time.process_time() - started < 6  # of the processors' time, which a busy machine does not stretch
    assert any("693000 x 693000 px in" in text for text in said)  # the estimate comes first
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    ("transform", "flipped"), [(NORTH_UP, False), ((500_000.0, 30.0, 0.0, -2_303_600.0, 0.0, 30.0), True)]
)
def test_south_up_gives_the_same_classes_at_the_same_place(run, brightness_model, tmp_path, out, transform, flipped):
    values = ice_and_water()
    path = write_raster(tmp_path / "a.tif", values[::-1] if flipped else values, transform=transform)
    classes = classify(run, str(path), brightness_model, out)
    np.testing.assert_array_equal(classes[::-1] if flipped else classes, CLASSES)
    assert open_dataset(out / "c.tif").GetGeoTransform() == transform


def test_without_a_crs_it_is_classified_and_metres_are_withheld_with_the_reason(run, brightness_model, tmp_path, out):
    path = write_raster(tmp_path / "a.tif", ice_and_water(), crs="")
    done = run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), OUTPUT=str(out / "c.tif"))
    np.testing.assert_array_equal(read_raster(out / "c.tif"), CLASSES)
    assert done.results["CELL_SIZE_RATIO"] is None
    assert any("place on the earth is unknown" in text for text in done.log.infos)


def test_how_far_heights_shift_an_image_placed_by_rpcs_is_told(run, brightness_model, tmp_path):
    path = write_rpcs(tmp_path / "a.tif", metres_per_100_m=37)
    for name in ("classifyraster", "mapterminus"):
        done = run(name, INPUT=str(path), MODEL=str(brightness_model))
        assert any("100 m higher or lower is shifted by about 37 m" in warning for warning in done.log.warnings)


def test_a_crs_that_the_user_gave_the_layer_counts(run, brightness_model, tmp_path, out):
    layer = QgsRasterLayer(str(write_raster(tmp_path / "a.tif", ice_and_water(), crs="")), "a")
    layer.setCrs(QgsCoordinateReferenceSystem(POLAR))
    classify(run, layer, brightness_model, out)
    assert open_dataset(out / "c.tif").GetSpatialRef().GetAuthorityCode(None) == "3413"


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.uint16, np.float32, np.float64], ids=lambda k: k.__name__)
def test_every_type_of_number_is_scaled_as_the_definition_says(run, brightness_model, tmp_path, out, kind):
    path = write_raster(tmp_path / "a.tif", ice_and_water().astype(kind))
    np.testing.assert_array_equal(classify(run, str(path), brightness_model, out), CLASSES)


def test_16_bit_values_in_a_model_of_8_bit_are_refused_naming_both(run, brightness_model, tmp_path, out):
    path = write_raster(tmp_path / "a.tif", ice_and_water().astype(np.uint16) * 257)
    refused(run, str(path), brightness_model, out, r"run from 5140 to 59110; the model was made for 0 to 255")


def test_decibels_are_refused_by_a_model_of_8_bit(run, brightness_model, tmp_path, out):
    path = write_raster(tmp_path / "a.tif", ice_and_water().astype(np.float32) / 10 - 30)
    refused(run, str(path), brightness_model, out, "run from -28 to -7; the model was made for 0 to 255")


def test_one_band_in_a_model_of_three_is_refused_naming_both(run, brightness_model, tmp_path, out):
    folder = tmp_path / "three"
    folder.mkdir()
    model = pointwise_model(input_shape=("n", 3, "h", "w"))
    stats = {
        f"{key}_values": [v] * 3
        for key, v in (("band_min", 0), ("band_max", 255), ("scaled_mean", 0.5), ("scaled_std", 1))
    }
    model.graph.initializer[0].CopyFrom(weight("weights", (3, 3, 1, 1), [1.0] * 9))
    save_package(folder, model, ExtractBands=[0, 1, 2], NormalizationStats=stats)
    path = write_raster(tmp_path / "a.tif", ice_and_water())
    refused(run, str(path), folder / "test.json", out, r"has 1 band\(s\); the model reads 3 band\(s\), number 1, 2, 3")


@pytest.mark.parametrize("how", ["nodata", "nan", "alpha", "mask band", "mask file", "float nodata"])
def test_what_is_invalid_in_the_image_is_nodata_in_the_result(run, brightness_model, tmp_path, out, how):
    values, hole = ice_and_water(), np.zeros((120, 150), bool)
    hole[30:40, 50:70] = True
    path = tmp_path / "a.tif"
    if how == "alpha":
        write_raster(path, np.stack([values, np.where(hole, 0, 255).astype(np.uint8)]), options=["ALPHA=YES"])
    elif how in ("nodata", "float nodata", "nan"):
        fill = {"nodata": 0, "float nodata": -3.4028234663852886e38, "nan": np.nan}[how]
        kind = np.uint8 if how == "nodata" else np.float32
        write_raster(path, np.where(hole, fill, values).astype(kind), nodata=None if how == "nan" else fill)
    else:
        write_mask(write_raster(path, values), hole, is_internal=how == "mask band")
        assert (tmp_path / "a.tif.msk").exists() is (how == "mask file")
    np.testing.assert_array_equal(classify(run, str(path), brightness_model, out), np.where(hole, 255, CLASSES))


@pytest.mark.parametrize("values", [np.zeros((40, 50)), np.full((40, 50), 9)], ids=["all nodata", "constant"])
@pytest.mark.parametrize("name", ["classifyraster", "mapterminus"])
def test_all_nodata_and_constant_rasters_run(run, brightness_model, tmp_path, values, name):
    path = write_raster(tmp_path / "a.tif", values.astype(np.uint8), nodata=0)
    done = run(name, INPUT=str(path), MODEL=str(brightness_model))
    if name == "mapterminus":
        assert done.results["COUNT"] == 0
        assert any("No terminus found" in text for text in done.log.warnings)


def test_a_vrt_a_netcdf_subdataset_a_jp2_a_cog_and_a_geopackage(run, brightness_model, tmp_path, out):
    path = str(write_raster(tmp_path / "a.tif", ice_and_water()))
    made = {"a.vrt": "VRT", "a.nc": "netCDF", "a.jp2": "JP2OpenJPEG", "cog.tif": "COG", "a.gpkg": "GPKG"}
    there = {name: driver for name, driver in made.items() if gdal.GetDriverByName(driver)}
    assert {"a.vrt", "cog.tif", "a.gpkg"} <= there.keys()
    for name, driver in there.items():
        lossless = ["QUALITY=100", "REVERSIBLE=YES"] if driver == "JP2OpenJPEG" else []
        gdal.Translate(str(tmp_path / name), path, format=driver, creationOptions=lossless)
        source = {"a.nc": f'NETCDF:"{tmp_path / name}":Band1', "a.gpkg": f"GPKG:{tmp_path / name}:a"}.get(name)
        layer = QgsRasterLayer(source or str(tmp_path / name), name)
        assert layer.isValid(), name
        classes = classify(run, layer, brightness_model, out)
        np.testing.assert_array_equal(classes[::-1] if classes[0, 0] == 1 else classes, CLASSES, name)


def test_a_band_of_a_zipped_sentinel_2_product(run, brightness_model, tmp_path, out):
    """As ESA delivers it: JPEG 2000 in 16 bits deep inside a .SAFE folder."""
    name = "T22WDB_20200803T152211_B08"
    path = write_raster(tmp_path / "a.tif", ice_and_water().astype(np.uint16), crs=UTM)
    lossless = ["QUALITY=100", "REVERSIBLE=YES"]
    gdal.Translate(str(tmp_path / f"{name}.jp2"), str(path), format="JP2OpenJPEG", creationOptions=lossless)
    product = "S2A_MSIL1C_20200803T152211_N0209_R125_T22WDB_20200803T172343"
    inside = f"{product}.SAFE/GRANULE/L1C_T22WDB_A026725_20200803T152211/IMG_DATA/{name}.jp2"
    with zipfile.ZipFile(tmp_path / f"{product}.zip", "w") as archive:
        archive.write(tmp_path / f"{name}.jp2", inside)
    layer = QgsRasterLayer(f"/vsizip/{tmp_path / product}.zip/{inside}", name)
    np.testing.assert_array_equal(classify(run, layer, brightness_model, out), CLASSES)


def test_a_container_of_several_rasters_says_what_to_choose(run, brightness_model, tmp_path, out):
    path = str(write_raster(tmp_path / "a.tif", ice_and_water()))
    for table in ("one", "two"):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        gdal.Translate(str(tmp_path / "a.gpkg"), path, format="GPKG", creationOptions=options)
    refused(run, str(tmp_path / "a.gpkg"), brightness_model, out, "choose one of its subdatasets|Could not load")


@pytest.mark.parametrize(
    ("extent", "said"),
    [
        ("0,1,0,1 [EPSG:3413]", "does not touch the raster"),
        ("500000,500000,-2303600,-2300000 [EPSG:3413]", "is empty or not finite"),
        ("-inf,inf,-inf,inf [EPSG:3413]", "is empty or not finite|Incorrect parameter"),
    ],
)
def test_extents_that_are_none(run, brightness_model, tmp_path, out, extent, said):
    path = write_raster(tmp_path / "a.tif", ice_and_water())
    refused(run, str(path), brightness_model, out, said, EXTENT=extent)


def test_a_style_plays_no_part_and_this_is_said(run, brightness_model, tmp_path, out):
    layer = QgsRasterLayer(str(write_raster(tmp_path / "a.tif", ice_and_water())), "a")
    layer.brightnessFilter().setBrightness(-200)
    layer.setOpacity(0.01)
    layer.dataProvider().setUserNoDataValue(1, [])
    done = run("classifyraster", INPUT=layer, MODEL=str(brightness_model), OUTPUT=str(out / "c.tif"))
    np.testing.assert_array_equal(read_raster(out / "c.tif"), CLASSES)
    assert any("data values, not the layer's style" in text for text in done.log.infos)


# --- the run and the host


@pytest.mark.parametrize("name", ["with space.tif", "åäö 氷河.tif", "n" * 200 + ".tif"])
def test_any_name_of_image_and_result(run, brightness_model, tmp_path, out, name):
    path = write_raster(tmp_path / name, ice_and_water())
    run("classifyraster", INPUT=str(path), MODEL=str(brightness_model), OUTPUT=str(out / name))
    np.testing.assert_array_equal(read_raster(out / name), CLASSES)


def test_a_path_longer_than_260_characters(run, brightness_model, tmp_path):
    deep = tmp_path / ("d" * 120) / ("e" * 120)
    deep.mkdir(parents=True)
    path = write_raster(deep / "a.tif", ice_and_water())
    assert len(str(path)) > 260
    np.testing.assert_array_equal(classify(run, str(path), brightness_model, deep), CLASSES)


def test_the_device_that_was_asked_for_and_is_not_there_is_replaced_and_this_is_said(
    run, brightness_model, tmp_path, out
):
    path = write_raster(tmp_path / "a.tif", ice_and_water())
    wishes = {"INPUT": str(path), "MODEL": str(brightness_model), "DEVICE": "cuda:7", "OUTPUT": str(out / "c.tif")}
    done = run("classifyraster", **wishes)
    assert any("'cuda:7' was not found" in text for text in done.log.warnings)
    assert done.results["RAN_ON"].startswith("CPU")
    assert open_dataset(out / "c.tif").GetMetadataItem("GLACIER_TERMINUS_DEVICE").startswith("CPU")


def test_the_command_in_the_metadata_gives_the_result_again(run, brightness_model, tmp_path, out):
    import processing

    path = write_raster(tmp_path / "a.tif", ice_and_water())
    first = classify(run, str(path), brightness_model, out, THRESHOLD=0.6, UNSURE_VALUE=9)
    command = open_dataset(out / "c.tif").GetMetadataItem("GLACIER_TERMINUS_COMMAND")
    (out / "c.tif").unlink()
    exec(command, {"processing": processing})
    np.testing.assert_array_equal(read_raster(out / "c.tif"), first)
