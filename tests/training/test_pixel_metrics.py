"""Pixel figures against counts on fingers."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from glacier_terminus_plugin.core.model_definition import ModelClass
from tests.training.fake_frontlearning import FRONT_COLS, FRONT_ROW, chip
from training.chips import IGNORE
from training.pixel_metrics import count_pixels, front_band, pixel_figures

CLASSES = (
    ModelClass(0, "Background", (0, 0, 0), "other"),
    ModelClass(7, "Ice", (255, 255, 255), "ice"),
    ModelClass(9, "Ocean", (0, 0, 255), "ocean"),
)
# six pixels of background (one taken for ice), three of ice (one for ocean), one of ocean; two are ignored
LABELS = np.array([[0, 0, 0, 0, 0, 0], [7, 7, 7, 9, IGNORE, IGNORE]], dtype=np.uint8)
FOUND = np.array([[0, 0, 0, 0, 0, 1], [1, 1, 2, 2, 1, 0]])


def test_one_image_by_hand():
    counts = count_pixels(FOUND, LABELS, CLASSES)
    assert counts.confusion.tolist() == [[5, 1, 0], [0, 2, 1], [0, 0, 1]]
    # foreground: 2 + 1 agree; the labels have 4, the prediction 5
    assert counts.dice == pytest.approx(2 * 3 / (4 + 5))
    figures = pixel_figures([counts], CLASSES)
    assert figures.accuracy == pytest.approx(8 / 10)
    background, ice, ocean = figures.classes
    assert (background.iou, background.precision, background.recall) == pytest.approx((5 / 6, 1, 5 / 6))
    assert (ice.iou, ice.precision, ice.recall, ice.f1) == pytest.approx((2 / 4, 2 / 3, 2 / 3, 2 / 3))
    assert (ocean.iou, ocean.precision, ocean.recall, ocean.f1) == pytest.approx((1 / 2, 1 / 2, 1, 2 / 3))
    assert figures.mean_iou == pytest.approx((5 / 6 + 1 / 2 + 1 / 2) / 3)
    assert (ice.pixels, figures.images) == (3, 1)


def test_ious_are_of_all_counts_and_dice_is_a_mean_over_images():
    """An image of background alone, rightly seen so, counts in the IoU and not in dice."""
    empty = count_pixels(np.zeros((2, 5), int), np.zeros((2, 5), np.uint8), CLASSES)
    assert math.isnan(empty.dice)
    figures = pixel_figures([count_pixels(FOUND, LABELS, CLASSES), empty], CLASSES)
    assert figures.classes[0].iou == pytest.approx(15 / 16)
    assert figures.dice == pytest.approx(6 / 9)


def test_a_class_that_occurs_nowhere_has_no_figure():
    counts = count_pixels(np.zeros((2, 2), int), np.zeros((2, 2), np.uint8), CLASSES)
    figures = pixel_figures([counts], CLASSES)
    assert math.isnan(figures.classes[1].iou)
    assert figures.mean_iou == 1


def test_a_label_of_no_class_is_named():
    with pytest.raises(ValueError, match=r"\[5\] are of no class"):
        count_pixels(np.zeros((1, 2), int), np.array([[5, 0]], np.uint8), CLASSES)


def test_all_ignored_counts_nothing():
    counts = count_pixels(np.zeros((2, 2), int), np.full((2, 2), IGNORE, np.uint8), CLASSES)
    assert counts.confusion.sum() == 0
    assert math.isnan(pixel_figures([counts], CLASSES).accuracy)


def test_the_band_of_a_straight_front_is_five_rows_high():
    band = front_band(chip())
    assert band[:, 20].sum() == 5
    assert band[FRONT_ROW - 2 : FRONT_ROW + 3, FRONT_COLS[0] : FRONT_COLS[1] + 1].all()
    assert front_band(replace(chip(), front=np.empty((0, 2)))).sum() == 0
