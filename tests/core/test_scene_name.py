"""What real file names of Landsat, Sentinel-1 and Sentinel-2 tell, and that nonsense tells nothing."""

from __future__ import annotations

import datetime
from dataclasses import replace

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
    found = replace(read_scene_name(path), time=None)
    assert found == SceneName(datetime.date(*date), satellite, image_id, path_row)


@pytest.mark.parametrize(
    ("name", "satellite", "date", "time"),
    [
        (f"{SENTINEL_2}.SAFE", "Sentinel-2A", (2020, 8, 3), (15, 19, 11)),
        (
            "S2A_OPER_PRD_MSIL1C_PDMC_20160130T213243_R127_V20160129T092034_20160129T092034.SAFE",
            "Sentinel-2A",
            (2016, 1, 29),
            (9, 20, 34),
        ),
        ("S2B_OPER_MSI_L1C_TL_SGS__20160130T135632_A003154_T34TFN_B08.jp2", "Sentinel-2B", (2016, 1, 30), None),
        (f"{SENTINEL_1}.tif", "Sentinel-1B", (2020, 1, 1), (9, 30, 12)),
        ("AST_L1T_00305112009150321_20150608013253_14429.hdf", "ASTER", (2009, 5, 11), (15, 3, 21)),
        ("AST14DMO_00307032015145254_V3N.tif", "ASTER", (2015, 7, 3), (14, 52, 54)),
        ("TSX1_SAR__MGD_SE___SM_S_SRA_20120207T212613_20120207T212621.tif", "TerraSAR-X", (2012, 2, 7), (21, 26, 13)),
        ("TDX1_SAR__SSC______SM_S_SRA_20130207T212613_20130207T212621", "TanDEM-X", (2013, 2, 7), (21, 26, 13)),
        ("ASA_IMP_1PNUPA20061108_210413_000000152052_00344_24532_0001.N1", "ENVISAT", (2006, 11, 8), (21, 4, 13)),
        ("SAR_IMP_1PNESA19950719_205530_00000018A165_00344_20999_0000.E1", "ERS-1", (1995, 7, 19), (20, 55, 30)),
        ("SAR_IMS_1PNESA20110204_205530_00000018A165_00344_82663_0000.E2", "ERS-2", (2011, 2, 4), (20, 55, 30)),
        ("ER02_SAR_IMP_1P_19990926T205530_19990926T205547_ESR.tif", "ERS-2", (1999, 9, 26), (20, 55, 30)),
        ("IMG-HH-ALOS2014410740-140829-HBQR1.5RUD.tif", "ALOS-2 PALSAR-2", (2014, 8, 29), None),
        ("IMG-HH-ALPSRP246761090-H1.5_UA.tif", "ALOS PALSAR", None, None),
        ("IMG-01-ALAV2A123456789-O1B2G_U.tif", "ALOS AVNIR-2", None, None),
        ("RS2_OK12345_PK123456_DK123456_SCWA_20120229_092431_HH_HV_SGF.tif", "RADARSAT-2", (2012, 2, 29), (9, 24, 31)),
        ("RS1_X0123456_SCNB_20010415_213030_HH_SGF.tif", "RADARSAT-1", (2001, 4, 15), (21, 30, 30)),
        (
            "RCM1_OK1050603_PK1050605_1_SC50MA_20200306_213323_HH_HV_GRD.zip",
            "RADARSAT Constellation 1",
            (2020, 3, 6),
            (21, 33, 23),
        ),
        ("20200803_145831_35_2259_3B_AnalyticMS_SR.tif", "PlanetScope", (2020, 8, 3), (14, 58, 31)),
        ("20190704_151911_1014_3B_AnalyticMS.tif", "PlanetScope", (2019, 7, 4), (15, 19, 11)),
    ],
)
def test_names_of_many_satellites(name, satellite, date, time):
    found = read_scene_name(name)
    assert found.satellite == satellite
    assert found.date == (None if date is None else datetime.date(*date))
    assert found.time == (None if time is None else datetime.time(*time))
    assert found.image_id
    assert found.image_id in name


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
