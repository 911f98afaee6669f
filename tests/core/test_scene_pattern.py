"""A user's own pattern for file names: what it reads, and what is refused before it could run for ever."""

from __future__ import annotations

import datetime

import pytest

from glacier_terminus_plugin.core.errors import ScenePatternError
from glacier_terminus_plugin.core.scene_name import SceneName
from glacier_terminus_plugin.core.scene_pattern import check_pattern, read_by_pattern

DAY, CLOCK = datetime.date(2019, 7, 4), datetime.time(15, 19, 11)


@pytest.mark.parametrize(
    ("pattern", "name", "expected"),
    [
        (
            "{glacier}_{date:%Y%m%d}_{sensor}",
            "kangerd_lug_20190704_ERS.tif",
            SceneName(DAY, "ERS", glacier="kangerd_lug"),
        ),
        ("{glacier} {date:%d.%m.%Y}*", "Helheim 04.07.2019 (3).tif", SceneName(DAY, glacier="Helheim")),
        ("*_{date:%y%j}T{time}_{image}", "x_19185T151911_abc.tif", SceneName(DAY, "", "abc", time=CLOCK)),
        (
            r"(?P<sensor>[A-Z]+)(?P<date>\d{8})-(?P<path_row>\d{6})",
            "aERS20190704-233013.tif",
            SceneName(DAY, "ERS", "", "233013"),
        ),
        ("{glacier}_{date}", "no date here.tif", SceneName()),
        (
            r"(?P<sensor>LC08|LE07|LT05|S2A|S2B|S1A|S1B|ERS)-?.*?_(?P<date>\d{8})(?:_v\d)?.*",
            "S1B-GRDH_20190704_v2.tif",
            SceneName(DAY, "S1B"),
        ),
    ],
)
def test_what_a_pattern_reads(pattern, name, expected):
    assert read_by_pattern(f"C:/data/{name}", pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (r"(?P<date>(\d+)+)x", "repeats what repeats itself"),
        (r"(?P<glacier>(a|a)*)b", "repeats what repeats itself"),
        (r"(?P<glacier>.*.*.*.*)x", "repeats without an end"),
        (r"(?P<glacier>(?:aa?)+)x", "repeats what repeats itself"),
        (f"(?P<glacier>{'a?' * 40}{'a' * 40})x", "about 40 choices"),
        (f"(?P<glacier>{'(?:a|aa)' * 40})x", "about 40 choices"),
        (r"(?P<glacier>a)(?P=glacier)", "back-references"),
        ("{a}{b}{c}{d}{e}", "expected 4 at most"),
        ("{planet}_{date}", "reads planet; expected one or more of glacier"),
        ("nothing.tif", "reads nothing"),
        ("{date:%Q}", "%Q is not read in dates"),
        (r"(?P<date>\d{8}", "is no pattern"),
    ],
)
def test_patterns_that_are_refused(pattern, said):
    with pytest.raises(ScenePatternError, match=said):
        check_pattern(pattern)


def test_a_date_that_does_not_exist_is_told():
    check_pattern("{date}", ["20190231.tif", "20190228.tif"])  # one odd name among others
    with pytest.raises(ScenePatternError, match="'20190231' as the date"):
        check_pattern("{date}", ["20190231.tif"])
    with pytest.raises(ScenePatternError, match="'20190231' as the date"):
        read_by_pattern("a_20190231.tif", "a_{date}")


def test_the_slowest_patterns_that_are_allowed_end_soon():
    """A test that hangs fails by the suite's time limit; this one takes a fraction of a second."""
    name = "a_" * 120 + "!"
    assert read_by_pattern(name, r"(?P<glacier>.*)_.*_.*x") == SceneName()
    assert read_by_pattern(name, "{glacier}_{sensor}_{image}_{path_row}_x") == SceneName()
