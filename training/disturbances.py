"""What sky, sensor and processing do to an image beyond the usual: each off unless a setting asks for it.

Images are as the network reads them, (C, size, size) float32: 0 is the mean and 1 the deviation of the training data.
A disturbance draws from the random stream only where it is on, so that recipes without it give the same crops as ever.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F

from training.config import TrainingConfig

WHITE = 1.8  # in standard deviations above the mean: nearly the brightest
MAX_HAZE = 0.5
MAX_SHADOW = 1.5  # in standard deviations
LOOKS = (1.0, 16.0)  # of a radar image: from single-look to well averaged


def disturbed(image: np.ndarray, config: TrainingConfig, rng: np.random.Generator) -> np.ndarray:
    """Return the crop with the disturbances that the config asks for, each with its probability."""
    for probability, disturb in (
        (config.haze_probability, hazy),
        (config.cloud_shadow_probability, shadowed),
        (config.speckle_probability, lambda pixels, own: speckled(pixels, config, own)),
        (config.resample_probability, lambda pixels, own: resampled(pixels, config.max_resample, own)),
        (config.band_dropout_probability, without_a_band),
    ):
        if probability > 0 and rng.random() < probability:
            image = disturb(image, rng)
    return image


def hazy(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the image through an even veil: brighter and with less contrast."""
    veil = np.float32(rng.uniform(0.1, MAX_HAZE))
    return image * (1 - veil) + np.float32(WHITE) * veil


def shadowed(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the image with soft-edged shadows of clouds, darker by up to MAX_SHADOW."""
    size = image.shape[-1]
    depth = rng.uniform(0.4, MAX_SHADOW) / (1 + np.exp(-8 * (smooth_field(size, 5, rng) - 0.4)))
    return (image - depth).astype(np.float32)


def speckled(image: np.ndarray, config: TrainingConfig, rng: np.random.Generator) -> np.ndarray:
    """Return the image with the multiplicative noise of radar: amplitudes of `looks` averaged intensities."""
    looks = float(np.exp(rng.uniform(*np.log(LOOKS))))
    tone = np.maximum(image * config.scaled_std + config.scaled_mean, 0)
    grain = np.sqrt(rng.standard_gamma(looks, image.shape).astype(np.float32) / np.float32(looks))
    return ((tone * grain - config.scaled_mean) / config.scaled_std).astype(np.float32)


def resampled(image: np.ndarray, max_factor: float, rng: np.random.Generator) -> np.ndarray:
    """Return the image as it comes from coarser cells: shrunk by up to `max_factor`, then enlarged."""
    size = image.shape[-1]
    small = max(2, round(size / rng.uniform(1.2, max(1.2, max_factor))))
    mode = ("nearest", "bilinear", "bicubic")[rng.integers(3)]
    coarse = F.interpolate(torch.from_numpy(image[None]), size=(small, small), mode="area")
    corners = {} if mode == "nearest" else {"align_corners": False}
    return F.interpolate(coarse, size=(size, size), mode=mode, **corners)[0].numpy()


def without_a_band(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the image with one band at its mean, as where a sensor lacks it; an image of one band stays."""
    if len(image) < 2:
        return image
    image = image.copy()
    image[rng.integers(len(image))] = 0.0
    return image


def smooth_field(size: int, knots: int, rng: np.random.Generator) -> np.ndarray:
    """Return (size, size) float32 of smooth random values about 0, of about unit spread."""
    coarse = torch.from_numpy(rng.normal(0, 1, (1, 1, knots, knots)).astype(np.float32))
    return F.interpolate(coarse, size=(size, size), mode="bicubic", align_corners=True)[0, 0].numpy()
