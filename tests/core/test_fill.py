"""Invalid pixels continue their neighbours, so that valid ones beside them keep their class."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core import model_definition
from glacier_terminus_plugin.core.fill import _filled, fill_invalid
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.normalisation import normalise, scene_range
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from training.synthetic import SceneParameters, make_scene

BUNDLED = Path(model_definition.__file__).parent.parent / "models" / "greenland-landsat.json"


def test_what_is_invalid_lies_between_its_neighbours_and_what_is_valid_stays():
    tensor = np.stack([np.tile(np.arange(20, dtype=np.float32), (20, 1)), np.full((20, 20), -3, np.float32)])
    valid = np.ones((20, 20), bool)
    valid[5:15, 8:12] = False
    filled = fill_invalid(np.where(valid, tensor, 0), valid)
    np.testing.assert_array_equal(filled[:, valid], tensor[:, valid])
    np.testing.assert_allclose(filled[0][~valid], tensor[0][~valid], atol=2.1)
    np.testing.assert_allclose(filled[1][~valid], -3, atol=1e-5)


@pytest.mark.parametrize("value", [True, False])
def test_all_or_nothing_valid_is_returned_as_it_is(value):
    tensor = np.ones((1, 9, 9), np.float32)
    assert fill_invalid(tensor, np.full((9, 9), value)) is tensor


def test_one_valid_pixel_is_continued_as_far_as_is_seen_and_the_mean_lies_beyond():
    valid = np.zeros((1, 300), bool)
    valid[0, 0] = True
    filled = fill_invalid(np.where(valid, 5.0, 0.0).astype(np.float32)[None], valid)
    assert (filled[0, 0, :60] == 5).all()
    assert (filled[0, 0, 80:] == 0).all()


@pytest.mark.parametrize("shape", [(900, 70), (70, 900), (600, 700)])
def test_blocks_are_filled_as_the_whole_would_be(shape):
    """Holes of all sizes over several blocks, one as large as three of them."""
    rng = np.random.default_rng(0)
    valid = np.ones(shape, bool)
    valid[rng.random(valid.shape) < 0.3] = False
    valid[5:-30, 5:-10] = False
    tensor = np.where(valid, rng.normal(size=(2, *valid.shape)), 0).astype(np.float32)
    np.testing.assert_array_equal(fill_invalid(tensor.copy(), valid), _filled(tensor, valid))


def test_valid_pixels_near_nodata_keep_their_class():
    """Holes of several sizes in eight scenes: within 32 px of one, few pixels change; with the mean more do."""
    definition = ModelDefinition.load(BUNDLED)
    session = OnnxSession(definition, BUNDLED.parent, "cpu")
    size = 384
    whole, valid = np.ones((size, size), bool), np.ones((size, size), bool)
    near = np.zeros((size, size), bool)
    for row, col, side in ((40, 60, 8), (120, 250, 30), (220, 90, 16), (300, 300, 40), (30, 320, 20)):
        near[max(0, row - 32) : row + side + 32, max(0, col - 32) : col + side + 32] = True
        valid[row : row + side, col : col + side] = False

    def classes(tensor: np.ndarray) -> np.ndarray:
        return session.run(tensor[None])[0].argmax(axis=0)

    changed = []
    for seed in range(8):
        parameters = SceneParameters(height_px=size, width_px=size, seed=seed, flow_direction_deg=0.0)
        image = make_scene(parameters).image[None]
        scene = scene_range(image, whole, definition.normalisation)
        plain = classes(normalise(image, whole, definition.normalisation, scene))
        holed = normalise(image, valid, definition.normalisation, scene)
        changed.append([(classes(t) != plain)[near & valid].mean() for t in (fill_invalid(holed.copy(), valid), holed)])
    share, of_mean = np.mean(changed, axis=0)
    print(f"valid pixels within 32 px of NoData that change: {share:.2%}; with the mean: {of_mean:.2%}")
    assert changed[1][0] <= 0.01
    assert share <= 0.02
    assert share < 0.8 * of_mean
