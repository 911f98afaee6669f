"""Chips with masks of two or three classes, whose borders a tiny network learns in seconds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import Chip

OCEAN, ICE, ROCK = 0, 7, 9  # values with gaps, as data sets have them
CLASSES = (
    ModelClass(OCEAN, "Ocean", (0, 0, 255), "ocean"),
    ModelClass(ICE, "Ice", (200, 200, 255), "ice"),
)
THREE = (*CLASSES, ModelClass(ROCK, "Rock", (90, 90, 90), "other"))


def class_chip(seed: int, *, bands: int = 1, dtype: str = "uint8", values: Sequence[int] = (OCEAN, ICE)) -> Chip:
    """Return a 64 x 64 chip: equal strips of each class from top to bottom, the first dark and the last bright."""
    rng = np.random.default_rng(seed)
    strip = np.arange(64) * len(values) // 64
    labels = np.repeat(np.array(values, dtype=np.uint8)[strip][:, None], 64, axis=1)
    tone = 40 + 140 * strip[:, None] / (len(values) - 1) + rng.normal(0, 8, (bands, 64, 64))
    image = tone.clip(0, 255).astype(dtype)
    return Chip(f"chip {seed}", "fake", image, np.ones((64, 64), dtype=bool), np.empty((0, 2)), labels=labels)
