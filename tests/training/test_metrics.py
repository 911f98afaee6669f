"""The figures of an epoch, by hand, for predictions that are known."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from tests.training.class_chips import CLASSES, ROCK, THREE, class_chip
from tests.training.fake_frontlearning import FRONT_ROW, chip
from training.chips import IGNORE, Chip
from training.config import TrainingConfig
from training.metrics import Validation, validate
from training.predict import BORDER_PX, Predictor
from training.task import Task, make_task

CONFIG = TrainingConfig.for_task("classes", batch_size=2, crop_px=64)


def answering(rows: list[int], classes: int) -> Predictor:
    """Return a network that sees class i from its row rows[i] of the chip on, with certainty."""

    def predict(image: np.ndarray) -> np.ndarray:
        row = np.arange(image.shape[2]) - BORDER_PX
        seen = (row[:, None] >= np.array(rows)).sum(axis=1).clip(1, classes) - 1
        probability = np.eye(classes, dtype=np.float32)[seen].T
        return np.repeat(probability[None, :, :, None], image.shape[3], axis=3)

    return predict


def figures(predict: Predictor, chips: list[Chip], task: Task) -> Validation:
    found = validate(predict, chips, task)
    assert found is not None
    return found


def test_a_border_eight_rows_too_high() -> None:
    """Ocean is rows 0 to 31, ice 32 to 63; seen is ice from row 24 on."""
    task = make_task(CONFIG, CLASSES, [class_chip(0)])
    found = figures(answering([0, 24], 2), [class_chip(0)], task)
    assert found.accuracy == pytest.approx(56 / 64)
    assert found.miou == pytest.approx((24 / 32 + 32 / 40) / 2)
    assert found.dice == pytest.approx(2 * 32 / (40 + 32))  # the value 0 is background
    assert found.distance_px == pytest.approx(8, abs=0.5)
    assert found.missed == 0
    assert found.loss == pytest.approx(-math.log(1e-9) * 8 / 64, rel=1e-3)


def test_ignored_pixels_do_not_count() -> None:
    odd = class_chip(0)
    labels = np.array(odd.labels)
    labels[24:32] = IGNORE
    task = make_task(CONFIG, CLASSES, [odd])
    found = figures(answering([0, 24], 2), [replace(odd, labels=labels)], task)
    assert (found.accuracy, found.miou, found.dice) == (1, 1, 1)
    assert found.loss == pytest.approx(0, abs=1e-6)


def test_a_class_that_is_nowhere_and_not_found_does_not_count() -> None:
    task = make_task(CONFIG, THREE, [class_chip(0)])
    assert figures(answering([0, 32], 3), [class_chip(0)], task).miou == 1
    with_rock = class_chip(1, values=[ROCK, *(one.value for one in CLASSES)])
    assert figures(answering([0, 32], 3), [class_chip(0), with_rock], task).miou < 0.5


def test_classes_without_a_front_have_no_distance() -> None:
    other = tuple(replace(one, role="other") for one in CLASSES)
    found = figures(answering([0, 24], 2), [class_chip(0)], make_task(CONFIG, other, [class_chip(0)]))
    assert math.isnan(found.distance_px)
    assert found.missed == 0


def test_front_that_is_not_found_is_missed() -> None:
    task = make_task(TrainingConfig(), (), [chip()])
    ocean_everywhere = answering([-999, -998], 4)
    found = figures(ocean_everywhere, [chip()], task)
    assert (found.missed, found.dice) == (1, 0)
    assert math.isnan(found.distance_px)
    # a band of five rows about the front
    band = answering([-999, -998, FRONT_ROW - 2, FRONT_ROW + 3], 4)
    assert figures(band, [chip()], task).distance_px < 2


def test_cancelled_validation_gives_nothing() -> None:
    task = make_task(CONFIG, CLASSES, [class_chip(0)])
    assert validate(answering([0, 24], 2), [class_chip(0)], task, lambda: True) is None


def test_all_fronts_of_a_chip_are_looked_for() -> None:
    """Two fronts beside each other, of which the shorter is seen with more certainty."""
    one = chip(columns_beside=60)
    first, second = one.front, one.front[:25] + [0, 50]
    task = make_task(TrainingConfig(), (), [one])

    def predict(image: np.ndarray) -> np.ndarray:
        row = np.arange(image.shape[2])[:, None] - BORDER_PX
        probability = np.zeros((1, 4, *image.shape[2:]), dtype=np.float32)
        probability[:, 3] = 1
        for line, certainty in ((first, 0.85), (second, 0.97)):
            left, right = (BORDER_PX + int(line[i, 1]) for i in (0, -1))
            band = np.where(abs(row - FRONT_ROW) <= 2, certainty, 0.0)
            columns = [(1 - band) * (row > FRONT_ROW), (1 - band) * (row <= FRONT_ROW), band, 0 * band]
            probability[0, :, :, left : right + 1] = np.stack(columns)
        return probability

    found = figures(predict, [replace(one, front=first, more_fronts=(second,))], task)
    assert found.missed == 0
    assert found.distance_px < 1
