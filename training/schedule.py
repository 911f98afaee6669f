"""The learning rate of each step: one cycle, as Smith & Topin (2019) and arcgis.learn's fit use it."""

from __future__ import annotations

import math

from training.config import TrainingConfig


def learning_rate(step: int, steps: int, config: TrainingConfig) -> float:
    """Return the rate for step 0..steps-1: (1) up along a cosine, (2) the peak, (3) down along a cosine."""
    peak = config.max_learning_rate
    warm_up = max(1, round(config.warm_up_share * steps))
    if step < warm_up:
        return _cosine(peak / config.warm_up_divisor, peak, step / warm_up)
    return _cosine(peak, peak / config.final_divisor, (step - warm_up) / max(1, steps - 1 - warm_up))


def _cosine(start: float, stop: float, share: float) -> float:
    return stop + (start - stop) * (1 + math.cos(math.pi * share)) / 2
