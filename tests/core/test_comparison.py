"""Figures of many comparisons, and the report that shows them, against numbers worked out by hand."""

from __future__ import annotations

import datetime
import math
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core.comparison import (
    Comparison,
    band_coverage,
    bootstrap_interval,
    figures_by_group,
    risk_coverage,
    risk_coverage_area,
    worst_first,
)
from glacier_terminus_plugin.core.comparison_report import (
    Unit,
    comparison_sections,
    definition_section,
    every_comparison,
)
from glacier_terminus_plugin.core.errors import OutputError
from glacier_terminus_plugin.core.line_distance import METRICS, front_distance
from glacier_terminus_plugin.core.report_page import page, write_page
from glacier_terminus_plugin.core.svg_plot import ticks

LINE = np.column_stack([np.zeros(11), np.arange(11.0)])


def off_by(rows: float, glacier: str = "a", month: int = 8, **changes) -> Comparison:
    """A comparison whose every distance is so many rows."""
    facts = {"date": datetime.date(2014, month, 1), "sensor": "Landsat 8", "confidence": 0.9, **changes}
    return Comparison(f"{glacier} {rows}", glacier, front_distance(LINE + [rows, 0], LINE), **facts)


def missed(glacier: str = "a") -> Comparison:
    return Comparison(f"{glacier} missed", glacier, None, found=False, date=datetime.date(2014, 8, 1))


def test_means_leave_out_what_was_missed_and_say_how_many():
    whole = figures_by_group([off_by(1), off_by(3), off_by(8), missed()])[0]
    assert (whole.images, whole.compared, whole.missed) == (4, 3, 1)
    assert whole.means["symmetric_mean"] == pytest.approx(4)
    assert (whole.median_image, whole.worst_image) == pytest.approx((3, 8))
    assert whole.means["length_ratio"] == pytest.approx(1)


def test_a_glacier_written_in_two_ways_is_one_in_the_interval_and_in_the_curves():
    comparisons = [off_by(1, "Sverdrup"), off_by(3, "sverdrup"), missed("SVERDRUP"), off_by(2, "b"), off_by(2, "b")]
    groups = figures_by_group(comparisons)
    assert next(g for g in groups if g.name == "Sverdrup").resampled == "images"
    curves = "".join(comparison_sections(comparisons, groups, Unit("px"))).split("curves end below 1")[0]
    assert [curves.count(f">{name}</text>") for name in ("Sverdrup", "sverdrup", "SVERDRUP", "b")] == [1, 0, 0, 1]


def test_groups_are_glaciers_sensors_and_months_of_any_year():
    comparisons = [off_by(1, "a", 2), off_by(2, "b", 8, sensor="Sentinel-2"), off_by(4, "b", 8), missed("b")]
    found = {(g.by, g.name): (g.images, g.means["symmetric_mean"]) for g in figures_by_group(comparisons)}
    assert found["glacier", "a"] == pytest.approx((1, 1))
    assert found["glacier", "b"] == pytest.approx((3, 3))
    assert found["sensor", "Sentinel-2"] == pytest.approx((1, 2))
    assert found["month", "Aug"] == pytest.approx((3, 3))
    assert found["sensor", "not known"][0] == 1
    months = [name for by, name in found if by == "month"]
    assert months == ["Feb", "Aug"]  # in the order of the year


def test_a_glacier_whose_name_is_written_in_two_ways_is_one():
    found = figures_by_group([off_by(1, "Sverdrup"), missed("sverdrup"), off_by(3, "b")])
    assert [(g.name, g.images, g.missed) for g in found if g.by == "glacier"] == [("b", 1, 0), ("Sverdrup", 2, 1)]


def test_what_nobody_knows_makes_no_groups():
    plain = [Comparison("a", "", front_distance(LINE + 1, LINE))]
    assert [g.by for g in figures_by_group(plain)] == ["all"]


def test_images_without_a_front_are_counted_apart():
    invented = Comparison("i", "a", None, has_front=False, found=True)
    silent = Comparison("s", "a", None, has_front=False, found=False)
    whole = figures_by_group([off_by(1), invented, silent])[0]
    assert (whole.missed, whole.without_front, whole.invented) == (0, 2, 1)


def test_nothing_compared_gives_no_figure_and_no_crash():
    whole = figures_by_group([missed(), missed()])[0]
    assert (whole.missed, whole.compared) == (2, 0)
    assert math.isnan(whole.means["symmetric_mean"])
    assert "could be compared" in "".join(comparison_sections([missed()], [whole], Unit("px")))


def test_bootstrap_of_one_glacier_is_about_the_standard_error():
    values = np.random.default_rng(0).normal(10, 2, 100)
    (low, high), drawn = bootstrap_interval(values.tolist(), ["a"] * 100, seed=1)
    assert drawn == "images"
    assert (high - low) / 2 == pytest.approx(1.96 * values.std() / 10, rel=0.1)
    assert bootstrap_interval(values.tolist(), ["a"] * 100, seed=1)[0] == (low, high)


def test_bootstrap_of_several_glaciers_draws_whole_glaciers():
    """Two glaciers of 50 images each at 1 and at 3: one is drawn twice in half of the cases, so 1 to 3 is the interval;
    drawing images would give 1.8 to 2.2.
    """
    interval, drawn = bootstrap_interval([1.0] * 50 + [3.0] * 50, ["a"] * 50 + ["b"] * 50)
    assert interval == pytest.approx((1, 3))
    assert "glaciers" in drawn


def test_risk_coverage_by_hand():
    coverage, risk = risk_coverage([0.5, 0.9], [3.0, 1.0])
    assert coverage.tolist() == [0.5, 1.0]
    assert risk.tolist() == [1.0, 2.0]
    assert risk_coverage_area([0.9, 0.5], [1.0, 3.0]) == pytest.approx((1 + 2) / 2)
    assert risk_coverage_area([0.5, 0.9], [1.0, 3.0]) == pytest.approx((3 + 2) / 2)


def test_a_stated_error_holds_where_the_distance_is_within_it():
    assert band_coverage([off_by(1, error=2.0), off_by(3, error=2.0), off_by(5), missed()]) == (1, 2)
    assert band_coverage([off_by(1)]) is None


def test_missed_and_invented_come_before_the_worst():
    invented = Comparison("invented", "a", None, has_front=False, found=True)
    right = Comparison("rightly none", "a", None, has_front=False, found=False)
    order = [c.name for c in worst_first([off_by(1), right, off_by(9), missed(), invented])]
    assert order == ["a missed", "invented", "a 9", "a 1", "rightly none"]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0, 47, [0, 10, 20, 30, 40]), (-0.6, 1.4, [-0.5, 0, 0.5, 1])],
)
def test_ticks_are_round(low: float, high: float, expected: list[float]):
    assert ticks(low, high) == pytest.approx(expected)


def test_the_report_is_one_well_formed_file_that_holds_every_image(tmp_path: Path):
    comparisons = [off_by(r, g, error=2.5) for g in ("a", "b <&> c") for r in (1, 2, 4)] + [missed()]
    unit = Unit("px", "m", 49.0)
    groups = figures_by_group(comparisons)
    sections = comparison_sections(comparisons, groups, unit) + every_comparison(comparisons, unit)
    path = tmp_path / "deep" / "report.html"
    write_page(path, page("Report", sections + definition_section("2 px")))
    text = path.read_text(encoding="utf-8")
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")  # nothing is fetched
    body = text[text.index("<body>") : text.index("<script>")] + "</body>"
    ElementTree.fromstring(body.replace(" class=text", "").replace(" class=sorts", "").replace(" class=bad", "")
                           .replace(" class=missed", "").replace(" class=group", ""))  # fmt: skip
    assert "b &lt;&amp;&gt; c" in text
    assert all(metric.title in text for metric in METRICS)
    assert "no front predicted" in text
    assert "2.33 px (114 m)" in text  # (1 + 2 + 4) / 3 of both glaciers
    assert "The stated 90 % band holds 4 of 6 lines" in text


def test_a_report_that_can_not_be_written_says_so_and_leaves_nothing(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="can't be written"):
        write_page(tmp_path / "file" / "report.html", "x")
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OutputError, match="can't be written"):
        write_page(tmp_path / "report.html", "x")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "report.html"]
