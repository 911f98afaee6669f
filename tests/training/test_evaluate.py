"""Figures of an evaluation against answers computed by hand."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core.comparison import risk_coverage_area
from glacier_terminus_plugin.core.line_distance import front_distance
from glacier_terminus_plugin.core.model_definition import ModelClass
from tests.training.fake_frontlearning import FRONT_COLS, FRONT_ROW, SIZE_PX, chip
from training.chips import ICE, IGNORE, OCEAN, UNKNOWN, Chip, ChipError
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.evaluate import ALL, ImageResult, evaluate, judged_classes, pixels_of, summarise, table
from training.predict import BORDER_PX, Predictor
from training.report import write_report, write_reports
from training.targets import CLASS_ROLES

NORMALISATION = normalisation_of(TrainingConfig())


def shifted_by(rows: int):
    """Return a predictor that sees the front of the fake chips `rows` px too low."""

    def predict(image: np.ndarray) -> np.ndarray:
        probability = np.zeros((1, len(CLASS_ROLES), *image.shape[2:]), dtype=np.float32)
        row = BORDER_PX + FRONT_ROW + rows
        probability[:, 1, :row], probability[:, 0, row:] = 1, 1
        band = np.s_[:, :, row - 1 : row + 2, BORDER_PX + FRONT_COLS[0] : BORDER_PX + FRONT_COLS[1] + 1]
        probability[band] = np.array([role == "front" for role in CLASS_ROLES])[None, :, None, None]
        return probability

    return predict


def blind(image: np.ndarray) -> np.ndarray:
    """See nothing but ice."""
    return np.stack([np.full_like(image[:, 0], role == "ice") for role in CLASS_ROLES], axis=1)


@pytest.mark.parametrize("rows", [0, 3])
def test_distance_of_a_shifted_front(rows: int) -> None:
    summary = summarise(evaluate(shifted_by(rows), [chip()], CLASS_ROLES, NORMALISATION))
    assert summary["jakobshavn"]["symmetric_mean_px"] == pytest.approx(rows, abs=0.35)
    assert summary["jakobshavn"]["missed"] == 0


def test_images_without_a_front_are_counted_and_not_averaged() -> None:
    found = evaluate(shifted_by(0), [chip(0)], CLASS_ROLES, NORMALISATION)
    missed = evaluate(blind, [chip(1)], CLASS_ROLES, NORMALISATION)
    group = summarise([*found, *missed])["jakobshavn"]
    assert (group["images"], group["missed"]) == (2, 1)
    assert group["symmetric_mean_px"] < 0.5
    assert np.isnan(summarise(missed)["jakobshavn"]["symmetric_mean_px"])


def test_glaciers_stand_apart_and_together() -> None:
    line = np.column_stack([np.zeros(11), np.arange(11.0)])
    near, far = front_distance(line + [1, 0], line), front_distance(line + [3, 0], line)
    results = [ImageResult("a", "x", 0.9, near), ImageResult("b", "y", 0.5, far)]
    summary = summarise(results)
    assert summary["x"]["symmetric_mean_px"] == pytest.approx(1)
    assert summary[ALL]["symmetric_mean_px"] == pytest.approx(2)
    assert "symmetric mean px" in table(summary)


def test_stated_errors_are_held_against_real_ones() -> None:
    line = np.column_stack([np.zeros(11), np.arange(11.0)])
    near, far = front_distance(line + [1, 0], line), front_distance(line + [3, 0], line)
    results = [
        ImageResult("a", "x", 0.9, near, error_px=1.5),
        ImageResult("b", "x", 0.5, far, error_px=2.9),
        ImageResult("c", "x", 0.5, far),  # states none
        ImageResult("d", "x", 0.0, None),
        ImageResult("e", "y", 0.9, near),
    ]
    summary = summarise(results)
    assert summary["x"]["within_error"] == 0.5
    assert np.isnan(summary["y"]["within_error"])
    assert "within stated error" in table(summary)


def test_a_line_states_its_error() -> None:
    (found,) = evaluate(shifted_by(1), [chip(0)], CLASS_ROLES, NORMALISATION)
    assert found.error_px > 0
    assert found.comparison.error == found.error_px
    (missed,) = evaluate(blind, [chip(1)], CLASS_ROLES, NORMALISATION)
    assert missed.comparison.error is None


def test_confidence_that_ranks_the_errors_lowers_the_risk_coverage_area() -> None:
    assert risk_coverage_area([0.9, 0.5], [1.0, 3.0]) == pytest.approx((1 + 2) / 2)
    assert risk_coverage_area([0.5, 0.9], [1.0, 3.0]) == pytest.approx((3 + 2) / 2)


def across(image: np.ndarray) -> np.ndarray:
    """See the front of the fake chips where it is, and run on along it from border to border."""
    probability = shifted_by(0)(image)
    row = BORDER_PX + FRONT_ROW
    front = np.array([role == "front" for role in CLASS_ROLES])
    probability[:, :, row - 1 : row + 2] = front[None, :, None, None]
    return probability


def test_strokes_at_its_ends_and_the_sides_of_a_box_end_the_line() -> None:
    (free,) = evaluate(across, [chip(columns_beside=60)], CLASS_ROLES, NORMALISATION, flows_up=True)
    assert free.distance is not None
    assert free.distance.symmetric_mean > 5
    assert free.ends_px < 0.3
    assert free.ends_px < free.box_px < 0.6  # its sides are 3 px outside the front's ends
    figures = summarise([free])["jakobshavn"]
    distances = figures["ends_mean_px"], figures["third_mean_px"], figures["box_mean_px"]
    assert distances == (free.ends_px, free.third_px, free.box_px)


def test_a_line_between_strokes_of_which_nothing_is_found_counts_as_missed() -> None:
    """Not so one through a third click, which is drawn whatever is seen."""
    group = summarise(evaluate(blind, [chip()], CLASS_ROLES, NORMALISATION, flows_up=True))["jakobshavn"]
    assert [group[f"{given}_missed"] for given in ("box", "ends", "third")] == [1, 1, 0]
    assert np.isnan(group["ends_mean_px"])
    assert group["third_mean_px"] < 1


def across_and_a_likelier_coast(image: np.ndarray) -> np.ndarray:
    """See the front, and something likelier 6 px beside it."""
    probability = across(image)
    row = BORDER_PX + FRONT_ROW - 6
    front = np.array([role == "front" for role in CLASS_ROLES])
    probability[:, front, row + 5 : row + 8] *= 0.6
    probability[:, :, row - 1 : row + 2] = front[None, :, None, None]
    return probability


def test_a_third_click_where_the_line_is_wrong_brings_it_to_the_front() -> None:
    (result,) = evaluate(
        across_and_a_likelier_coast, [chip(columns_beside=60)], CLASS_ROLES, NORMALISATION, flows_up=True
    )
    assert result.ends_px > 3
    assert result.third_px < 0.5


@pytest.mark.parametrize("is_left", [False, True])
def test_a_third_click_counts_on_a_front_that_the_chips_edge_cuts_off(is_left: bool) -> None:
    """The line lies farthest off where the front leaves the chip."""
    one = chip(columns_beside=60)
    ends = np.array([[FRONT_ROW, -0.5], [FRONT_ROW, one.valid.shape[1] - 0.5]])
    ends[0 if is_left else 1, 0] += 2
    (result,) = evaluate(across, [replace(one, front=ends)], CLASS_ROLES, NORMALISATION, flows_up=True)
    assert result.ends_px < 2
    assert result.third_px < 2


def across_with_rock(image: np.ndarray) -> np.ndarray:
    """See the front run on along itself from border to border, and rock on either side of where it is."""
    probability = across(image)
    left, right = (BORDER_PX + 60 + FRONT_COLS[i] for i in (0, 1))
    rock = np.array([role == "other" for role in CLASS_ROLES], dtype=np.float32)[None, :, None, None]
    front = probability[:, 2:3].copy()
    for columns in (np.s_[..., :left], np.s_[..., right + 1 :]):
        probability[columns] = 0.7 * rock
    probability[:, 2:3] = np.where(front > 0, 0.6, probability[:, 2:3])
    return probability


def test_walls_that_all_images_of_a_place_show_end_the_line() -> None:
    chips = [replace(chip(i, columns_beside=60), place="here") for i in range(6)]
    results = evaluate(across_with_rock, chips, CLASS_ROLES, NORMALISATION, flows_up=True)
    group = summarise(results)["jakobshavn"]
    assert group["symmetric_mean_px"] > 5
    assert group["series_mean_px"] < 1.5
    assert group["series_missed"] == 0


@pytest.mark.parametrize(("count", "place"), [(5, "here"), (6, "")])
def test_walls_want_several_dates_of_one_place(count: int, place: str) -> None:
    chips = [replace(chip(i, columns_beside=60), place=place) for i in range(count)]
    results = evaluate(across_with_rock, chips, CLASS_ROLES, NORMALISATION, flows_up=True)
    assert not any(result.has_series for result in results)
    assert np.isnan(summarise(results)["jakobshavn"]["series_missed"])


def test_a_place_without_walls_counts_as_missed() -> None:
    chips = [replace(chip(i), place="here") for i in range(6)]
    group = summarise(evaluate(blind, chips, CLASS_ROLES, NORMALISATION, flows_up=True))["jakobshavn"]
    assert group["series_missed"] == 6


def test_given_ends_are_told_of_only_where_they_were_given() -> None:
    """A network that reads images of any direction is not measured by strokes along a flow that is not known."""
    assert "ends" not in table(summarise(evaluate(shifted_by(0), [chip()], CLASS_ROLES, NORMALISATION)))
    assert "ends" in table(summarise(evaluate(shifted_by(0), [chip()], CLASS_ROLES, NORMALISATION, flows_up=True)))


REGIONS = tuple(ModelClass(v, n, (0, 0, v), r) for v, n, r in ((0, "Ice", "ice"), (1, "Ocean", "ocean")))


def seas_end(row: int):
    """Return a predictor that sees ocean above a row and ice from there on."""

    def predict(image: np.ndarray) -> np.ndarray:
        ocean = np.arange(image.shape[2])[:, None].repeat(image.shape[3], axis=1) < BORDER_PX + row
        return np.stack([~ocean, ocean])[None].astype(np.float32)

    return predict


def labelled(rows: int = FRONT_ROW) -> Chip:
    """A chip with masks: ocean above a row, ice from there on, the first column ignored."""
    labels = np.where(np.arange(SIZE_PX[0])[:, None] < rows, 1, 0).astype(np.uint8).repeat(SIZE_PX[1], axis=1)
    labels[:, 0] = IGNORE
    return replace(chip(), labels=labels)


def test_a_region_model_is_judged_by_pixels_and_by_its_line() -> None:
    """The sea ends four rows too low: the line is 4 px off, and 4 rows of ice were taken for ocean."""
    roles = [c.role for c in REGIONS]
    whole = np.column_stack([np.full(SIZE_PX[1], FRONT_ROW - 0.5), np.arange(SIZE_PX[1])])
    chips = [replace(labelled(), front=whole)]
    classes, note = judged_classes(REGIONS, chips, REGIONS)
    (result,) = evaluate(seas_end(FRONT_ROW + 4), chips, roles, NORMALISATION, classes)
    assert note == ""
    assert result.distance is not None
    assert result.distance.symmetric_mean == pytest.approx(4, abs=0.3)
    assert result.distance.bias == pytest.approx(-4, abs=0.5)  # too far upstream
    pixels = pixels_of([result], classes)
    assert pixels is not None
    ice_rows = SIZE_PX[0] - FRONT_ROW
    assert pixels.classes[0].recall == pytest.approx((ice_rows - 4) / ice_rows)
    assert pixels.classes[1].precision == pytest.approx(FRONT_ROW / (FRONT_ROW + 4))


def test_masks_without_lines_are_judged_by_pixels_alone() -> None:
    labels = labelled().labels
    assert labels is not None
    cover = np.array([ICE, OCEAN, *[UNKNOWN] * 254], np.uint8)[labels]
    chips = [replace(labelled(), front=np.empty((0, 2)), cover=cover)]  # there is a front that nobody drew
    classes, _ = judged_classes(REGIONS, chips, REGIONS)
    (result,) = evaluate(seas_end(FRONT_ROW), chips, [c.role for c in REGIONS], NORMALISATION, classes)
    assert (result.has_front, result.invented, result.distance) == (False, False, None)
    pixels = pixels_of([result], classes)
    assert pixels is not None
    assert (pixels.accuracy, pixels.dice) == (1, 1)
    assert np.isnan(summarise([result])["jakobshavn"]["invented"])


def test_a_front_model_without_masks_is_judged_by_the_fronts_band() -> None:
    classes, _ = judged_classes(model_classes(), [chip()], ())
    assert [c.name for c in classes] == ["Not the front", "Front band"]
    (result,) = evaluate(shifted_by(0), [chip()], CLASS_ROLES, NORMALISATION, classes)
    pixels = pixels_of([result], classes)
    assert pixels is not None
    assert pixels.classes[1].precision == 1  # three rows of the five that the band has ...
    assert pixels.classes[1].recall == pytest.approx(3 / 5, abs=0.1)  # ... and less at its round ends


def test_pixels_without_data_count_nowhere() -> None:
    one = chip()
    valid = np.arange(SIZE_PX[1])[None].repeat(SIZE_PX[0], axis=0) < SIZE_PX[1] // 2
    classes, _ = judged_classes(model_classes(), [one], ())
    (result,) = evaluate(shifted_by(0), [replace(one, valid=valid)], CLASS_ROLES, NORMALISATION, classes)
    assert result.pixels is not None
    assert result.pixels.confusion.sum() == valid.sum()


def test_classes_that_differ_are_named_and_refused_where_only_they_could_be_judged() -> None:
    other = (REGIONS[0], ModelClass(1, "Rock", (0, 0, 0), "other"))
    masks = [replace(labelled(), front=np.empty((0, 2)))]
    with pytest.raises(ChipError, match="the labels' classes are 0 Ice, 1 Rock, the network's are 0 Ice, 1 Ocean"):
        judged_classes(REGIONS, masks, other)
    classes, note = judged_classes(REGIONS, [labelled()], other)
    assert classes == ()
    assert "Pixels are not judged" in note


def test_a_front_model_is_judged_by_the_fronts_band_where_labels_are_others() -> None:
    """As they are of tiles that were cut from an image and drawn fronts: background, and the band of the fronts."""
    drawn = replace(chip(), labels=np.zeros(SIZE_PX, np.uint8))
    classes, note = judged_classes(model_classes(), [drawn], (ModelClass(0, "Background", (0, 0, 0), "other"),))
    assert [c.name for c in classes] == ["Not the front", "Front band"]
    assert note.startswith("Of the pixels only the front's band is judged: the labels' classes are 0 Background, the")
    (result,) = evaluate(shifted_by(0), [drawn], CLASS_ROLES, NORMALISATION, classes)
    assert result.pixels is not None
    assert result.pixels.confusion[1, 1] > 0


def test_an_image_without_a_front_is_no_miss_and_a_line_in_it_is_invented() -> None:
    chips = [chip(0), replace(chip(1), front=np.empty((0, 2)))]
    results = evaluate(shifted_by(0), chips, CLASS_ROLES, NORMALISATION)
    group = summarise(results)["jakobshavn"]
    assert (group["missed"], group["without_front"], group["invented"]) == (0, 1, 1)
    assert group["symmetric_mean_px"] < 0.5


@pytest.mark.parametrize(("predict", "invented"), [(shifted_by(0), 2), (blind, 0)])
def test_where_no_image_shows_a_front_each_line_is_invented(tmp_path: Path, predict: Predictor, invented: int) -> None:
    """Ice from edge to edge, by labels whose classes are not the network's."""
    ice = np.full(SIZE_PX, ICE, np.uint8)
    chips = [replace(chip(n), front=np.empty((0, 2)), cover=ice, labels=ice) for n in range(2)]
    classes, note = judged_classes(model_classes(), chips, (ModelClass(1, "Snow", (0, 0, 0), "ice"),))
    assert (classes, note[:24]) == ((), "Pixels are not judged: t")
    results = evaluate(predict, chips, CLASS_ROLES, NORMALISATION, classes)
    summary = summarise(results)
    group = summary["jakobshavn"]
    assert (group["missed"], group["without_front"], group["invented"]) == (0, 2, invented)
    assert [line.split()[-1] for line in table(summary).splitlines() if "invented" in line] == [str(invented)]
    write_reports(tmp_path, "Test", results, {}, classes)
    assert re.search(rf"{invented} of 2\b.*front invented where none is", (tmp_path / "report.html").read_text(), re.S)


def test_several_fronts_in_an_image_are_all_asked_for() -> None:
    """The second front, which no line finds, makes the way from the label to the lines long."""
    second = chip().front + [25, 0]
    one = evaluate(shifted_by(0), [chip()], CLASS_ROLES, NORMALISATION)[0].distance
    two = evaluate(shifted_by(0), [replace(chip(), more_fronts=(second,))], CLASS_ROLES, NORMALISATION)[0].distance
    assert one is not None
    assert two is not None
    assert two.reference_to_predicted == pytest.approx(25 / 2, abs=0.5)
    assert two.predicted_to_reference == pytest.approx(one.predicted_to_reference, abs=0.1)


def test_all_reports_of_an_evaluation(tmp_path: Path) -> None:
    chips = [replace(chip(n), date=f"2014-0{n + 5}-01", sensor="Landsat 8") for n in range(3)]
    classes, _ = judged_classes(model_classes(), chips, ())
    results = evaluate(shifted_by(2), chips, CLASS_ROLES, NORMALISATION, classes)
    write_reports(tmp_path, "Test", results, {"command": "a & b"}, classes, 49.0)
    report = json.loads((tmp_path / "report.json").read_text())
    assert {(g["by"], g["name"]) for g in report["groups"]} >= {("sensor", "Landsat 8"), ("month", "May")}
    assert report["pixels"]["images"] == 3
    rows = list(csv.DictReader((tmp_path / "images.csv").open()))
    assert [row["date"] for row in rows] == ["2014-05-01", "2014-06-01", "2014-07-01"]
    assert float(rows[0]["symmetric_mean_px"]) == pytest.approx(2, abs=0.35)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    for said in ("a &amp; b", "Confusion matrix", "Risk-coverage curve", "95 % interval", "As arcgis.learn has it"):
        assert said in text


@pytest.mark.parametrize("date", ["2014-08", "August 2014", ""])
def test_a_date_that_names_no_day_is_kept_as_it_is_written(tmp_path: Path, date: str) -> None:
    results = evaluate(shifted_by(0), [replace(chip(), date=date)], CLASS_ROLES, NORMALISATION)
    assert results[0].comparison.date is None
    assert results[0].comparison.distance is not None
    write_reports(tmp_path, "Test", results, {}, (), 49.0)
    (row,) = csv.DictReader((tmp_path / "images.csv").open())
    assert row["date"] == date


def test_report_holds_every_image(tmp_path: Path) -> None:
    results = evaluate(shifted_by(0), [chip(0), chip(1)], CLASS_ROLES, NORMALISATION)
    write_report(tmp_path / "r.json", results, {"command": "c"})
    report = json.loads((tmp_path / "r.json").read_text())
    assert [image["name"] for image in report["images"]] == ["chip 0", "chip 1"]
    assert report["command"] == "c"
    assert SIZE_PX[0] > report["images"][0]["distance"]["hausdorff"] >= 0
