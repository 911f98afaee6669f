"""Each disturbance moves the front with the image, and none changes what it is measured against."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from scipy import ndimage

from tests.training.fake_frontlearning import FRONT_COLS, chip
from training.chips import ICE, ChipError
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.pieces import pieces_without_front
from training.robustness import DISTURBANCES, SYNTHETIC_SCENES, measure_robustness, synthetic_pieces
from training.trained_network import TrainedNetwork


@pytest.mark.parametrize("name", DISTURBANCES)
def test_front_stays_on_the_edge(name: str) -> None:
    large = chip(rows_above=60, columns_beside=60)
    disturb, zoom = DISTURBANCES[name]
    disturbed = disturb(large)
    middle = disturbed.front[len(disturbed.front) // 3 : -len(disturbed.front) // 3]
    normal = np.array([1.0, 0.0]) if "flow off" not in name else _across(disturbed.front)
    ice, ocean = (
        ndimage.map_coordinates(disturbed.image[0].astype(float), (middle + side * 5 * zoom * normal).T, order=1)
        for side in (1, -1)
    )
    assert np.median(ice) > np.median(ocean) + 15
    length = np.hypot(*(disturbed.front[-1] - disturbed.front[0]))
    assert length == pytest.approx((FRONT_COLS[1] - FRONT_COLS[0]) * zoom, rel=0.02)


@pytest.mark.parametrize("name", DISTURBANCES)
def test_a_second_front_moves_with_the_first(name: str) -> None:
    one = chip(rows_above=60, columns_beside=60)
    disturbed = DISTURBANCES[name][0](replace(one, more_fronts=(one.front[10:20],)))
    (second,) = disturbed.more_fronts
    np.testing.assert_allclose(second, disturbed.front[10:20])


def _across(front: np.ndarray) -> np.ndarray:
    along = front[-1] - front[0]
    return np.array([along[1], -along[0]]) / np.hypot(*along)


def test_made_pieces_show_no_front() -> None:
    pieces = synthetic_pieces(count=2)
    assert {piece.glacier for piece in pieces} == {"ice", "ocean"}
    assert all(len(piece.front) == 0 for piece in pieces)
    assert pieces_without_front(pieces) == []


def test_images_of_several_bands_are_measured_to_the_last_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.robustness.DISTURBANCES", {"none": DISTURBANCES["none"]})
    config = TrainingConfig(bands=3)
    trained = TrainedNetwork(torch.nn.Conv2d(3, 4, 1), config, model_classes(), normalisation_of(config))
    chips = [replace(chip(), image=np.repeat(chip().image, 3, axis=0))]
    rows = measure_robustness(trained, chips, report=lambda _: None)
    assert rows["without a front, made"]["pieces"] == SYNTHETIC_SCENES


def test_what_can_not_be_disturbed_is_told() -> None:
    config = TrainingConfig()
    trained = TrainedNetwork(torch.nn.Identity(), config, model_classes(), normalisation_of(config))
    sixteen_bit = replace(chip(), image=chip().image.astype(np.uint16))
    with pytest.raises(ChipError, match="uint16; expected uint8"):
        measure_robustness(trained, [sixteen_bit])
    bare = replace(chip(), front=np.empty((0, 2)))
    for without in (bare, replace(bare, cover=np.full(bare.valid.shape, ICE, np.uint8))):
        with pytest.raises(ChipError, match="the chips show no front"):
            measure_robustness(trained, [without])
