"""Which lines belong together: ids and dates as people write them, twins, leftovers, places."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_comparison import LineGaps
from glacier_terminus_plugin.core.line_matching import (
    MappedLine,
    Matches,
    SeveralLines,
    glacier_key,
    match_lines,
    read_date,
)

AUGUST_1 = datetime.date(2014, 8, 1)


def mapped(feature: str, glacier: str = "", date: datetime.date | None = AUGUST_1, x: float = 0.0) -> MappedLine:
    return MappedLine(feature, (np.array([[x, 0.0], [x + 100, 0.0]]),), "", glacier, date)


def matched(predicted: list[MappedLine], reference: list[MappedLine], **wishes) -> Matches:
    return match_lines(predicted, reference, gap=LineGaps(), **wishes)


def names(matches: Matches) -> list[tuple[str, str]]:
    return [(one.feature, other.feature) for one, other in matches.pairs]


@pytest.mark.parametrize(
    "written",
    [
        *("2014-08-01", "20140801", 20140801, 20140801.0, "2014/08/01", "2014/8/1", "2014.08.01", "1.8.2014"),
        *("01.08.2014", " 2014-08-01 ", "2014-08-01T15:19:11Z", "2014-08-01 15:19", "2014_08_01", AUGUST_1),
        datetime.datetime(2014, 8, 1, 23, 59),
    ],
)
def test_a_date_is_read_however_it_is_written(written: object):
    assert read_date(written) == AUGUST_1


@pytest.mark.parametrize(
    "written", ["08/01/2014", "01-08-2014", "2014-13-01", "2014-02-30", "August", "2014", "", 7, 2014.0801, "2014.0801"]
)
def test_what_is_no_sure_date_is_none(written: object):
    assert read_date(written) is None


def test_an_id_is_the_same_as_text_and_as_number():
    assert {glacier_key(v) for v in (3, 3.0, "3", " 3 ", "3.0")} == {"3"}
    assert glacier_key(None) == ""
    assert glacier_key("Sverdrup") == glacier_key("SVERDRUP ")
    assert glacier_key("03") != glacier_key("3")  # TermPicks and others pad on purpose


def test_lines_of_one_glacier_and_date_are_a_pair_and_the_rest_is_told():
    other_day = datetime.date(2014, 8, 9)
    found = matched(
        [mapped("p1", "a"), mapped("p2", "b"), mapped("p3", "c", other_day)],
        [mapped("r1", "A"), mapped("r2", "c")],
    )
    assert names(found) == [("p1", "r1")]
    assert [(line.feature, line.problem) for line in found.without_reference] == [
        ("p2", "no reference of this glacier and date"),
        ("p3", "no reference of this glacier and date"),
    ]
    assert [line.feature for line in found.without_prediction] == ["r2"]


def test_dates_may_lie_apart_where_allowed_and_the_nearest_counts():
    days = [datetime.date(2014, 8, day) for day in (3, 5)]
    references = [mapped("r3", "a", days[0]), mapped("r5", "a", days[1])]
    assert names(matched([mapped("p", "a")], references)) == []
    assert names(matched([mapped("p", "a")], references, max_days=4)) == [("p", "r3")]


def test_of_many_notes_of_one_kind_the_first_are_told_and_how_many_more_there_are():
    predicted = [mapped(f"p{number}", f"glacier {number}") for number in range(50)]
    twice = [mapped(f"r{number}{x}", f"glacier {number}", x=x) for number in range(50) for x in (1, 2)]
    notes = matched(predicted, twice).notes
    assert len(notes) == 21
    assert notes[0].startswith("The predicted line p0 (glacier 0, 2014-08-01) is compared with 2 reference lines")
    assert notes[-1] == "The same holds for 30 more line(s)."
    assert matched(predicted + predicted, twice[::2]).notes[-1] == "The same holds for 30 more line(s)."


def test_several_lines_of_one_glacier_and_date():
    two, references = [mapped("p1", "a"), mapped("p2", "a", x=500)], [mapped("r", "a", x=1)]
    each = matched(two, references)
    assert names(each) == [("p1", "r"), ("p2", "r")]
    assert "The reference line r (a, 2014-08-01) is compared with 2 predicted lines: p1, p2." in each.notes
    nearest = matched(two, references, several=SeveralLines.NEAREST)
    assert names(nearest) == [("p1", "r")]
    assert [(line.feature, line.problem) for line in nearest.without_reference] == [
        ("p2", "the reference of this glacier and date belongs to another line, which is nearer")
    ]
    pieces = matched(two, references, several=SeveralLines.PIECES)
    assert names(pieces) == [("p1, p2", "r")]
    assert len(pieces.pairs[0][0].parts) == 2


def test_without_ids_pieces_are_those_of_a_date():
    two = [mapped("p1", "", x=0), mapped("p2", "", x=60)]
    pieces = matched(two, [mapped("r", "", x=10)], by_glacier=False, several=SeveralLines.PIECES)
    assert names(pieces) == [("p1, p2", "r")]
    assert pieces.notes == ()
    one_sided = matched(two, [mapped("r", "a", x=10)], by_glacier=False, several=SeveralLines.PIECES)
    assert names(one_sided) == [("p1", "r")]
    assert "Which lines are pieces of one front is not known" in one_sided.notes[0]


def test_a_line_that_is_there_twice_counts_once():
    found = matched([mapped("p", "a"), mapped("again", "a")], [mapped("r", "a")])
    assert names(found) == [("p", "r")]
    assert found.notes == ("The predicted lines p and again are the same, point by point: one is left out.",)


def test_without_ids_the_nearest_of_the_date_is_taken_and_nothing_far_away():
    found = matched(
        [mapped("p near 0", x=20), mapped("p near 1000", x=1010), mapped("p nowhere", x=5000)],
        [mapped("r1000", x=1000), mapped("r0", x=0), mapped("r another day", date=datetime.date(2015, 1, 1), x=5000)],
        by_glacier=False,
    )
    assert sorted(names(found)) == [("p near 0", "r0"), ("p near 1000", "r1000")]
    assert [(line.feature, line.problem) for line in found.without_reference] == [
        ("p nowhere", "no reference of this date near by")
    ]


def test_without_ids_another_glaciers_reference_is_no_partner_however_near_in_time():
    other_day = datetime.date(2014, 8, 3)
    found = matched(
        [mapped("p", "", other_day)],
        [mapped("r", "a"), mapped("r of another glacier", "b", other_day, x=5000)],
        by_glacier=False,
        max_days=2,
    )
    assert names(found) == [("p", "r")]
    assert [line.feature for line in found.without_prediction] == ["r of another glacier"]


@pytest.mark.parametrize("by_glacier", [False, True])
def test_the_line_of_the_same_day_is_compared_and_not_one_of_another_day_that_lies_nearer(by_glacier: bool):
    lines = [mapped("the day after", "a", datetime.date(2014, 8, 2), x=1), mapped("the same day", "a", x=20)]
    found = matched(lines, [mapped("r", "a")], by_glacier=by_glacier, max_days=1, several=SeveralLines.NEAREST)
    assert names(found) == [("the same day", "r")]


@pytest.mark.parametrize("by_glacier", [False, True])
def test_one_to_one_a_line_whose_nearest_day_is_taken_gets_the_next_that_is_allowed(by_glacier: bool):
    """Lines of 1 and 4 August, references of 2 and 7 August: 4 August is nearer to the 2nd, which 1 August takes."""
    predicted, reference = (
        [mapped(f"{side}{day}", "a", datetime.date(2014, 8, day)) for day in days]
        for side, days in (("p", (1, 4)), ("r", (2, 7)))
    )
    wishes = {"by_glacier": by_glacier, "several": SeveralLines.NEAREST}
    found = matched(predicted, reference, max_days=5, **wishes)
    assert names(found) == [("p1", "r2"), ("p4", "r7")]
    found = matched(predicted, reference, max_days=2, **wishes)
    assert names(found) == [("p1", "r2")]
    assert [line.feature for line in (*found.without_reference, *found.without_prediction)] == ["p4", "r7"]


def test_a_line_with_a_problem_is_never_paired():
    bad = MappedLine("p", (), "", "a", None, problem="the date x can't be read")
    found = matched([bad], [mapped("r", "a")])
    assert found.pairs == ()
    assert found.without_reference[0].problem == "the date x can't be read"
