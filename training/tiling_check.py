"""How far tiles must overlap for a scene read in tiles to have the classes that it has when read whole."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from glacier_terminus_plugin.core.model_definition import Normalisation
from glacier_terminus_plugin.core.normalisation import normalise, scene_range
from training.hrnet import STRIDE_PX
from training.predict import Predictor
from training.synthetic import draw_parameters, make_scene

# of a tile's kept pixels; made scenes have about twice as many that differ as real ones do
MOST_DIFFERING = 2e-4
KEPT_PX = 1280  # a side of what the plugin keeps of a tile where memory is no concern
LARGEST_PADDING_PX = 288  # no HRNet here sees farther
_TILE_PX = 24 * STRIDE_PX
_SCENE_PX = _TILE_PX + 2 * LARGEST_PADDING_PX + 8 * STRIDE_PX


def least_padding(predict: Predictor, normalisation: Normalisation, images: Sequence[np.ndarray]) -> int:
    """Return the least padding in px at which the classes of tiles are those of the whole, but for MOST_DIFFERING.

    It is a multiple of STRIDE_PX, as definitions want it. images: (C, H, W), larger than a tile and the largest padding
    on all sides, as `synthetic_images` gives them. The same tiles tell of all paddings: how many pixels differ depends
    on how far they are from their tile's edge. Returns the largest where none will do.
    """
    shares = differing_by_distance(predict, normalisation, images)
    for padding in range(STRIDE_PX, LARGEST_PADDING_PX, STRIDE_PX):
        distance = np.arange(padding, padding + KEPT_PX // 2)
        pixels = 4 * (KEPT_PX - 2 * (distance - padding))  # at that distance from the edge of a tile
        share = shares[np.minimum(distance, len(shares) - 1)]
        if (share * pixels).sum() <= MOST_DIFFERING * pixels.sum():
            return padding
    return LARGEST_PADDING_PX


def differing_by_distance(predict: Predictor, normalisation: Normalisation, images: Sequence[np.ndarray]) -> np.ndarray:
    """Return the share of pixels whose class is another in a tile than in the whole, by px from the tile's edge."""
    edge = np.minimum(np.arange(_TILE_PX), np.arange(_TILE_PX)[::-1])
    distance = np.minimum(edge[:, None], edge).ravel()
    differing, pixels = np.zeros(_TILE_PX // 2), np.zeros(_TILE_PX // 2)
    for image in images:
        valid = np.ones(image.shape[1:], dtype=bool)
        tensor = normalise(image, valid, normalisation, scene_range(image, valid, normalisation))[None]
        whole = predict(tensor)[0].argmax(axis=0)
        last = [size - LARGEST_PADDING_PX - _TILE_PX for size in whole.shape]
        for row in (LARGEST_PADDING_PX, last[0] // STRIDE_PX * STRIDE_PX):
            for col in (LARGEST_PADDING_PX, last[1] // STRIDE_PX * STRIDE_PX):
                rows, cols = slice(row, row + _TILE_PX), slice(col, col + _TILE_PX)
                differs = predict(tensor[:, :, rows, cols])[0].argmax(axis=0) != whole[rows, cols]
                differing += np.bincount(distance, differs.ravel(), len(differing))
                pixels += np.bincount(distance, minlength=len(pixels))
    return differing / pixels


def synthetic_images(count: int, bands: int = 1) -> list[np.ndarray]:
    """Return made scenes (C, H, W), mirrored to the size that `least_padding` wants; bands are copies of one."""
    drawn = [draw_parameters(seed, height_px=_SCENE_PX // 4, width_px=_SCENE_PX // 4) for seed in range(count)]
    beside = [(0, 0), *[(0, _SCENE_PX - _SCENE_PX // 4)] * 2]
    return [np.pad(np.repeat(make_scene(p).image[None], bands, axis=0), beside, mode="reflect") for p in drawn]
