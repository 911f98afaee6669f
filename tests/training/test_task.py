"""Classes from masks: what is asked of the network, and what is refused before a run begins."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from glacier_terminus_plugin.core.model_definition import ModelClass
from tests.training.class_chips import CLASSES, ICE, OCEAN, ROCK, THREE, class_chip
from tests.training.fake_frontlearning import chip
from training.chips import IGNORE, Chip, ChipError
from training.config import TrainingConfig
from training.predict import chip_probability
from training.task import check_chips, make_task

CONFIG = TrainingConfig.for_task("classes", batch_size=2, crop_px=64)


def test_target_of_a_mask() -> None:
    odd = class_chip(0)
    assert odd.labels is not None
    odd.labels[0, 0] = IGNORE
    allowed, judged = make_task(CONFIG, CLASSES, [odd]).target(odd)
    assert allowed[:, 0, 1].tolist() == [True, False]
    assert allowed[:, 63, 0].tolist() == [False, True]
    assert allowed[:, 0, 0].tolist() == [True, True]
    assert (not judged[0, 0], judged.sum()) == (True, 64 * 64 - 1)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_normalised_chips_have_mean_0_and_deviation_1(dtype: str) -> None:
    chips = [class_chip(i, bands=4, dtype=dtype) for i in range(3)]
    task = make_task(replace(CONFIG, bands=4), CLASSES, chips)
    seen = []

    def look(image: np.ndarray) -> np.ndarray:
        seen.append(image[0, :, 32:96, 32:96])
        return np.zeros((1, 2, *image.shape[2:]), dtype=np.float32)

    for one in chips:
        chip_probability(look, one, task.normalisation)
    values = np.stack(seen).transpose(1, 0, 2, 3).reshape(4, -1)
    np.testing.assert_allclose(values.mean(axis=1), 0, atol=1e-4)
    np.testing.assert_allclose(values.std(axis=1), 1, atol=1e-4)
    assert task.normalisation.data_range == {"uint8": (0, 255), "uint16": (0, 65535), "float32": None}[dtype]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("task", (1, 1, 1)), ("1,2.5,0", (1, 2.5, 0)), ("balanced", (8 / 12, 8 / 6, 8 / 6))],
)
def test_class_weights(text: str, expected: tuple[float, ...]) -> None:
    half = class_chip(0)
    labels = np.repeat(np.array([OCEAN, OCEAN, ICE, ROCK], dtype=np.uint8), 16)[:, None].repeat(64, 1)
    task = make_task(replace(CONFIG, class_weights=text), THREE, [replace(half, labels=labels)])
    assert task.loss.class_weights == pytest.approx(expected)


def test_background_has_no_shape() -> None:
    background = (ModelClass(0, "Background", (0, 0, 0), "other"), ModelClass(1, "Ice", (1, 1, 1), "ice"))
    assert make_task(CONFIG, background, [class_chip(0)]).loss.shapes == (1,)


LABELLED = class_chip(0)


@pytest.mark.parametrize(
    ("changes", "train", "valid", "said"),
    [
        ({}, [], [LABELLED], "no chip to learn from"),
        ({}, [LABELLED] * 2, [class_chip(1, values=(OCEAN, ROCK, ICE))], r"shows Rock \(9\), but chips to judge by do"),
        ({"bands": 3}, [LABELLED] * 2, [], r"2 of 2 chips to learn from have not 3 band\(s\) but 1"),
        ({}, [LABELLED] * 2, [class_chip(0, bands=2)], r"1 of 1 chips to judge by have not 1 band\(s\) but 2"),
        ({}, [LABELLED, chip()], [], "1 chips have no labels, the first chip 0: choose --task front"),
        ({}, [LABELLED], [], "an epoch of 1 crops is less than one step of batch_size 2"),
        ({"patience": 3}, [LABELLED] * 2, [], "patience needs chips to judge by"),
        ({"task": "front"}, [LABELLED] * 2, [], "no chip has a front: choose --task classes"),
        ({"task": "front", "rotation_deg": 25.0}, [chip(), replace(chip(), flow_deg=118.0)], [], "towards 118 degrees"),
        ({"task": "front", "rotation_deg": 25.0}, [replace(chip(), flow_deg=None)], [], "nobody knows where"),
    ],
)
def test_what_is_in_vain_is_refused(changes: dict[str, Any], train: list[Chip], valid: list[Chip], said: str) -> None:
    with pytest.raises(ChipError, match=said):
        check_chips(replace(CONFIG, **changes), THREE, train, valid)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"monitor": "speed"}, "found 'speed', expected front_distance_px or"),
        ({"batch_size": 0}, "found 0, expected at least 1"),
        ({"crop_px": 100}, "expected a multiple of 32"),
    ],
)
def test_settings_that_no_run_could_use_are_refused(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        TrainingConfig(**settings)
    with pytest.raises(ValueError, match="'balanced' is for classes; for fronts set front_weight"):
        make_task(TrainingConfig(class_weights="balanced"), (), [chip()])
    with pytest.raises(ValueError, match="expected 'balanced' or a number for each of: Ocean, Ice"):
        make_task(replace(CONFIG, class_weights="1,x"), CLASSES, [LABELLED])


def test_fronts_are_learnt_from_images_of_several_bands() -> None:
    """Made scenes, half of all crops here, have the bands that the images have."""
    config = TrainingConfig(
        bands=3, batch_size=2, crop_px=32, chips_per_epoch=12, pieces_share=0.0, synthetic_share=0.5, synthetic_chips=2
    )
    chips = [replace(chip(i), image=np.repeat(chip(i).image, 3, axis=0)) for i in range(2)]
    check_chips(config, (), chips, [])
    dataset = make_task(config, (), chips).dataset(chips)
    assert {tuple(dataset[key][0].shape) for key in range(12)} == {(3, 32, 32)}
