"""What real file names of Landsat, Sentinel-1 and Sentinel-2 tell, and that nonsense tells nothing."""

from __future__ import annotations

import datetime

import pytest

from glacier_terminus_plugin.core.scene_name import SceneName, read_scene_name

LANDSAT_8 = "LC08_L1TP_233013_20140801_20170420_01_T1"
LANDSAT_7 = "LE07_L1TP_233013_20130724_20161123_01_T1"
SENTINEL_1 = "S1B_IW_GRDH_1SDH_20200101T093012_20200101T093037_019623_02513A_1B2C"
SENTINEL_2 = "S2A_MSIL1C_20200803T151911_N0209_R068_T24WVU_20200803T184032"


@pytest.mark.parametrize(
    ("path", "satellite", "date", "image_id", "path_row"),
    [
        (f"/data/{LANDSAT_8}_B8.TIF", "Landsat 8", (2014, 8, 1), LANDSAT_8, "233013"),
        (f"C:\\Scenes\\{LANDSAT_8}_B8.TIF", "Landsat 8", (2014, 8, 1), LANDSAT_8, "233013"),
        (
            "LT05_L2SP_009011_19850907_20200918_02_T2_SR_B4.TIF",
            "Landsat 5",
            (1985, 9, 7),
            "LT05_L2SP_009011_19850907_20200918_02_T2",
            "009011",
        ),
        (
            "LC09_L1GT_009011_20220316_20230425_02_RT_B5.TIF",
            "Landsat 9",
            (2022, 3, 16),
            "LC09_L1GT_009011_20220316_20230425_02_RT",
            "009011",
        ),
        ("LC80140052013249LGN00_B8.TIF", "Landsat 8", (2013, 9, 6), "LC80140052013249LGN00", "014005"),
        ("LT52330131985250KIS00_B4.TIF", "Landsat 5", (1985, 9, 7), "LT52330131985250KIS00", "233013"),
        ("LM10170121972259AAA04_B6.TIF", "Landsat 1", (1972, 9, 15), "LM10170121972259AAA04", "017012"),
        (f"{SENTINEL_2}.SAFE", "Sentinel-2A", (2020, 8, 3), SENTINEL_2, ""),
        ("T24WVU_20200803T151911_B08.jp2", "Sentinel-2", (2020, 8, 3), "T24WVU_20200803T151911", ""),
        (f"{SENTINEL_1}.tif", "Sentinel-1B", (2020, 1, 1), SENTINEL_1, ""),
        ("LC08_233013_20140801.tif", "Landsat 8", (2014, 8, 1), "LC08_233013_20140801", "233013"),
        (
            "20200803T151911_20200803T151913_T24WVU.tif",
            "Sentinel-2",
            (2020, 8, 3),
            "20200803T151911_20200803T151913_T24WVU",
            "",
        ),
        (
            "s1b-iw-grd-hh-20200101t093012-20200101t093037-019623-02513a-001.tiff",
            "Sentinel-1B",
            (2020, 1, 1),
            "s1b-iw-grd-hh-20200101t093012-20200101t093037-019623-02513a-001",
            "",
        ),
        (LANDSAT_8.lower() + "_b8.tif", "Landsat 8", (2014, 8, 1), LANDSAT_8.lower(), "233013"),
        ("helheim_2019-07-04.tif", "", (2019, 7, 4), "helheim_2019-07-04", ""),
        ("20190704_helheim.tif", "", (2019, 7, 4), "20190704_helheim", ""),
    ],
)
def test_names_that_tell_something(path, satellite, date, image_id, path_row):
    assert read_scene_name(path) == SceneName(datetime.date(*date), satellite, image_id, path_row)


@pytest.mark.parametrize(
    "path", ["", "/", "scene.tif", "B8.TIF", "20191332.tif", "123420190704.tif", "2019-07.04.tif", "åäö 1.tif"]
)
def test_names_that_tell_nothing(path):
    assert read_scene_name(path) == SceneName()


@pytest.mark.parametrize(
    "name",
    ["LC80140052013000LGN00.TIF", "LC80140052013366LGN00.TIF", "LC08_L1TP_233013_20140231_20170420_01_T1_B8.TIF"],
)
def test_a_day_that_does_not_exist_is_no_date(name):
    found = read_scene_name(name)
    assert found.satellite == "Landsat 8"
    assert found.date is None
    assert found.decimal_date is None


def test_a_folders_name_is_not_read():
    assert read_scene_name(f"/data/{LANDSAT_8}/band.tif") == SceneName()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (LANDSAT_7, True),
        ("LE07_L1TP_233013_20030531_20161123_01_T1", True),
        ("LE07_L1TP_233013_20030530_20161123_01_T1", False),
        (LANDSAT_8, False),
        ("scene.tif", False),
    ],
)
def test_landsat_7_without_its_scan_line_corrector(name, expected):
    assert read_scene_name(name).is_slc_off is expected


@pytest.mark.parametrize(
    ("date", "decimal"),
    [((2019, 1, 1), 2019.0), ((2019, 12, 31), 2019 + 364 / 365), ((2020, 12, 31), 2020 + 365 / 366)],
)
def test_decimal_date(date, decimal):
    assert SceneName(datetime.date(*date)).decimal_date == pytest.approx(decimal)
