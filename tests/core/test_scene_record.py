"""What is known of a scene from its pattern, its name and its tags, the surer source first."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
from osgeo import gdal

from glacier_terminus_plugin.core.scene_name import SceneName
from glacier_terminus_plugin.core.scene_record import scene_record
from tests.core.rasters import write_raster

DAY = datetime.date(2014, 8, 1)


def tagged(path: Path, **tags: str) -> str:
    write_raster(path, np.zeros((4, 4), np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadata(tags)
    del dataset
    return str(path)


def test_a_name_without_a_date_takes_it_from_the_tags(tmp_path):
    path = tagged(tmp_path / "scene.tif", DATE_ACQUIRED="2014-08-01", SPACECRAFT_ID="LANDSAT_8")
    assert scene_record(path) == SceneName(DAY, "Landsat 8", "scene")


def test_an_acquisitions_date_wins_over_the_day_on_which_the_file_was_made(tmp_path):
    path = tagged(
        tmp_path / "a.tif", TIFFTAG_DATETIME="2021:02:03 10:11:12", ACQUISITION_DATETIME="2014-08-01T15:19:11Z"
    )
    found = scene_record(path)
    assert (found.date, found.time) == (DAY, datetime.time(15, 19, 11))
    path = tagged(tmp_path / "b.tif", TIFFTAG_DATETIME="2014:08:01 10:11:12")
    assert scene_record(path).date == DAY


def test_a_classified_raster_is_of_the_day_of_its_image(tmp_path):
    name = "LE07_L1TP_233013_20140801_20170420_01_T1"
    path = tagged(tmp_path / "OUTPUT.tif", GLACIER_TERMINUS_SCENE=name, GLACIER_TERMINUS_DATE="2026-11-30")
    found = scene_record(path)
    assert (found.date, found.image_id, found.is_slc_off) == (DAY, name, True)
    path = tagged(tmp_path / "a.tif", GLACIER_TERMINUS_SCENE="ice 2014-08-01")
    assert scene_record(path) == SceneName(DAY, "", "ice 2014-08-01")
    path = tagged(tmp_path / "mosaic_classes.tif", GLACIER_TERMINUS_SCENE="ice 2014-08-01, ice 2014-08-09")
    assert scene_record(path).date is None


def test_the_name_wins_over_the_tags_and_the_users_pattern_over_both(tmp_path):
    path = tagged(tmp_path / "LC08_233013_20140801.tif", DATE_ACQUIRED="2020-01-01")
    assert scene_record(path).date == DAY
    found = scene_record(path, "{sensor}_*_{date:%Y%m%d}")
    assert (found.date, found.satellite, found.path_row) == (DAY, "LC08", "233013")


def test_nonsense_in_tags_and_files_that_are_not_there_tell_nothing(tmp_path):
    path = tagged(tmp_path / "scene.tif", DATE_ACQUIRED="2014-02-31", TIFFTAG_DATETIME="yesterday")
    assert scene_record(path) == SceneName()
    assert scene_record("/nowhere/scene.tif") == SceneName()
