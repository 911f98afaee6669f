"""A random crop moves line and image together, and the plugin's normalisation is the only one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from glacier_terminus_plugin.core.normalisation import normalise, scene_range
from tests.training.fake_frontlearning import FRONT_ROW, chip
from training.augment import augment, augment_labels, random_view
from training.chips import IGNORE
from training.config import TrainingConfig
from training.definition_parts import normalisation_of
from training.targets import front_fields
from training.task import make_task

CLEAR = TrainingConfig(
    crop_px=64,
    noise=0.0,
    max_blur_px=0.0,
    shading=0.0,
    tone=0.0,
    warp_px=0.0,
    slide_px=0.0,
    retone_probability=0.0,
    cloud_probability=0.0,
    stripe_probability=0.0,
    wrong_way_probability=0.0,
)
CONFIG = replace(CLEAR, jitter_px=10.0, near_front_probability=1.0)
STILL = replace(
    CLEAR,
    max_stretch=1.0,
    rotation_deg=0.0,
    min_zoom=1.0,
    max_zoom=1.0,
    flip_probability=0.0,
    gamma=1.0,
    contrast=0.0,
)

AT_THE_FRONT = replace(STILL, jitter_px=2.0, near_front_probability=1.0, reflect_probability=1.0)


@pytest.mark.parametrize("seed", range(8))
def test_line_and_image_stay_together(seed: int) -> None:
    """On both sides of the line the fake chip differs by far: bright towards the ice, dark towards the ocean."""
    image, fields, judged = augment(
        chip(), front_fields(chip(), CONFIG), CONFIG, normalisation_of(CONFIG), np.random.default_rng(seed)
    )
    near = (fields.distance_px > 2) & (fields.distance_px < 6) & (fields.known_side > 0.9) & judged
    ice, ocean = near & (fields.ocean < 0.1), near & (fields.ocean > 0.9)
    assert ice.sum() > 20
    assert ocean.sum() > 20
    assert np.percentile(image[0][ice], 5) > np.percentile(image[0][ocean], 95)


def test_a_crop_turned_the_wrong_way_shows_no_front() -> None:
    config = replace(CONFIG, wrong_way_probability=1.0)
    for seed in range(8):
        view = random_view(chip(), config, np.random.default_rng(seed))
        _, fields, _ = augment(
            chip(), front_fields(chip(), config), config, normalisation_of(config), np.random.default_rng(seed)
        )
        assert view.wrong_way
        assert fields.distance_px.min() > 1000
        assert fields.known_side.max() == 0


def test_no_way_is_wrong_where_every_direction_is_read() -> None:
    config = replace(CONFIG, rotation_deg=180.0, wrong_way_probability=1.0)
    for seed in range(8):
        _, fields, _ = augment(
            chip(), front_fields(chip(), config), config, normalisation_of(config), np.random.default_rng(seed)
        )
        assert fields.distance_px.min() < 2


@pytest.mark.parametrize("seed", range(4))
def test_distances_are_in_the_crops_pixels(seed: int) -> None:
    config = replace(CONFIG, max_stretch=1.2)  # distances are scaled by the mean of the axes
    rng = np.random.default_rng(seed)
    view = random_view(chip(), config, np.random.default_rng(seed))
    _, fields, _ = augment(chip(), front_fields(chip(), config), config, normalisation_of(config), rng)
    line = view.to_output(chip().front)
    row, col = 20, 33
    if np.hypot(*(view.matrix @ [row, col] + view.offset - chip().front.mean(axis=0))) > 40:
        row, col = np.clip(np.rint(line.mean(axis=0)).astype(int) + [6, 0], 0, 63)
    expected = np.hypot(*(line - [row, col]).T).min()
    if fields.distance_px[row, col] < 1e3:  # the pixel shows a part of the chip
        assert fields.distance_px[row, col] == pytest.approx(expected, abs=1.5)


@pytest.mark.parametrize("flow_deg", [0.0, 30.0])
def test_sliding_bends_the_front_and_leaves_flow_lines_alone(flow_deg: float) -> None:
    """An image that changes across the flow alone stays as it is, but where the crop reaches beyond the chip."""
    rows, cols = np.indices(chip().valid.shape)
    across = np.sin(np.radians(flow_deg)) * rows + np.cos(np.radians(flow_deg)) * cols
    lines = replace(chip(), image=np.rint(100 + across / 2)[None].astype(np.uint8), flow_deg=flow_deg)
    slid = replace(AT_THE_FRONT, slide_px=15.0)
    crops = [
        augment(lines, front_fields(lines, config), config, normalisation_of(config), np.random.default_rng(5))
        for config in (AT_THE_FRONT, slid)
    ]
    both = crops[0][2] & crops[1][2]
    assert both.sum() > 1000
    np.testing.assert_allclose(crops[0][0][0][both], crops[1][0][0][both], atol=0.1)
    assert np.abs(crops[0][1].distance_px - crops[1][1].distance_px)[both].max() > 5


@pytest.mark.parametrize("seed", range(4))
def test_other_tones_on_a_side_of_the_front(seed: int) -> None:
    """Beside the front the sea gets another brightness; a crop of which no side is known stays as it is."""
    plain, wrong_way = ({"wrong_way_probability": chance} for chance in (0.0, 1.0))
    for ways in (plain, wrong_way):
        config = replace(AT_THE_FRONT, **ways)
        (before, fields, judged), (after, _, _) = (
            augment(chip(), front_fields(chip(), c), c, normalisation_of(c), np.random.default_rng(seed))
            for c in (config, replace(config, retone_probability=1.0))
        )
        ocean = (fields.distance_px < 5) & (fields.known_side > 0.9) & (fields.ocean > 0.9) & judged
        if ways is plain:
            assert ocean.sum() > 20
            assert abs(after[0][ocean].mean() - before[0][ocean].mean()) > 0.02
        else:
            np.testing.assert_array_equal(before, after)


def test_flow_stays_upwards() -> None:
    for seed in range(50):
        view = random_view(chip(), TrainingConfig(wrong_way_probability=0.0), np.random.default_rng(seed))
        up = np.linalg.inv(view.matrix) @ [-1.0, 0.0]
        assert up[0] < 0
        assert abs(np.degrees(np.arctan2(up[1], -up[0]))) <= 25 * 1.2 + 1


def test_crop_without_augmentation_is_what_the_plugin_reads() -> None:
    normalisation = normalisation_of(STILL)
    image, _, judged = augment(chip(), front_fields(chip(), STILL), STILL, normalisation, np.random.default_rng(3))
    whole = normalise(chip().image, chip().valid, normalisation, scene_range(chip().image, chip().valid, normalisation))
    view = random_view(chip(), STILL, np.random.default_rng(3))
    places = np.argwhere(judged)[::50]
    source = places @ view.matrix.T + view.offset
    low, high = np.floor(source).astype(int), np.ceil(source).astype(int)
    inside = (low >= 0).all(axis=1) & (high < chip().valid.shape).all(axis=1)
    corners = np.stack([whole[0, a[inside, 0], b[inside, 1]] for a in (low, high) for b in (low, high)])
    values = image[0][tuple(places[inside].T)]
    assert (values >= corners.min(axis=0) - 1e-4).all()
    assert (values <= corners.max(axis=0) + 1e-4).all()


def test_a_crop_is_stretched_by_its_scene_whatever_its_tones_become() -> None:
    """A tile that is as bright all over as its scene's middle lies in the middle of the range."""
    grey = replace(chip(), image=np.full_like(chip().image, 120), scene_pixels=np.arange(0, 241, 2, np.uint8)[None])
    config = replace(AT_THE_FRONT, gamma=1.8, tone=0.12)
    normalisation = normalisation_of(config)
    for seed in range(4):
        image, _, judged = augment(grey, front_fields(grey, config), config, normalisation, np.random.default_rng(seed))
        shares = image[0][judged] * config.scaled_std + config.scaled_mean
        assert 0.2 < shares.min() <= shares.max() < 0.8


def test_what_stands_for_no_data_is_no_tone() -> None:
    """A crop is the same whatever number its file has where there is no data."""
    image, valid = chip().image.astype(np.int16), chip().valid.copy()
    valid[:, :10] = False
    crops = []
    for no_data in (0, -32768, 32767):
        gappy = replace(chip(), image=np.where(valid, image, np.int16(no_data)), valid=valid)
        config = replace(CONFIG, tone=0.12)
        normalisation = normalisation_of(config)
        crops.append(augment(gappy, front_fields(gappy, config), config, normalisation, np.random.default_rng(2))[0])
    np.testing.assert_array_equal(crops[0], crops[1])
    np.testing.assert_array_equal(crops[0], crops[2])


def test_same_seed_epoch_and_place_give_the_same_crop() -> None:
    config = replace(CONFIG, chips_per_epoch=5, pieces_share=0.0, synthetic_chips=0)
    datasets = [make_task(config, (), [chip(0)]).dataset([chip(0), chip(1)]) for _ in range(2)]
    first, again = datasets[0][3], datasets[1][3]
    assert all((a == b).all() for a, b in zip(first, again, strict=True))
    assert not (first[0] == datasets[1][5 + 3][0]).all()  # the same place in the next epoch


def test_labels_turn_with_the_image() -> None:
    """The fake chip is bright ice below its front and dark sea above it; so are its labels."""
    rows = np.arange(chip().valid.shape[0])[:, None]
    labelled = replace(
        chip(), labels=np.where(rows < FRONT_ROW, 1, 2).repeat(chip().valid.shape[1], 1).astype(np.uint8)
    )
    for seed in range(8):
        config = replace(CONFIG, rotation_deg=180.0)
        image, labels = augment_labels(labelled, config, normalisation_of(config), np.random.default_rng(seed))
        sea, ice = image[0][labels == 1], image[0][labels == 2]
        assert set(np.unique(labels)) <= {1, 2, IGNORE}
        assert min(len(sea), len(ice)) > 50
        assert np.percentile(ice, 10) > np.percentile(sea, 90)


def test_labels_outside_the_chip_and_without_data_are_ignored() -> None:
    valid = np.ones_like(chip().valid)
    valid[:, :10] = False
    labelled = replace(chip(), labels=np.ones(valid.shape, dtype=np.uint8), valid=valid)
    config = replace(STILL, near_front_probability=0.0, crop_px=96)
    _, labels = augment_labels(labelled, config, normalisation_of(config), np.random.default_rng(0))
    assert (labels == 1).sum() <= valid.sum()
    assert (labels == IGNORE).sum() >= 96 * 96 - valid.sum()


def test_decibels_are_as_good_as_counts() -> None:
    """Radar in decibels is negative, floating, and no number where there is no data."""
    counts = chip()
    decibels = (counts.image / 255.0 * 30 - 35).astype(np.float32)
    valid = counts.valid.copy()
    valid[:, 0] = False
    decibels[:, :, 0] = np.nan
    radar = replace(counts, image=decibels, valid=valid)
    image, _, _ = augment(
        radar, front_fields(radar, CONFIG), CONFIG, normalisation_of(CONFIG), np.random.default_rng(1)
    )
    assert np.isfinite(image).all()
    assert image.std() > 0.3
