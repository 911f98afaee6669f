"""The learning rate and the momentum of each step: one cycle, as Smith & Topin (2019) and arcgis.learn's fit use it."""

from __future__ import annotations

import math

from training.config import TrainingConfig


def learning_rate(step: int, steps: int, config: TrainingConfig) -> float:
    """Return the rate for step 0..steps-1: (1) up along a cosine, (2) the peak, (3) down along a cosine."""
    peak = config.max_learning_rate
    return _cycle(step, steps, config, peak / config.warm_up_divisor, peak, peak / config.final_divisor)


def momentum(step: int, steps: int, config: TrainingConfig) -> float:
    """Return Adam's first beta, which falls while the rate rises and rises while it falls."""
    return _cycle(step, steps, config, config.momentum, config.momentum_at_peak, config.momentum)


def _cycle(step: int, steps: int, config: TrainingConfig, start: float, peak: float, end: float) -> float:
    warm_up = max(1, round(config.warm_up_share * steps))
    if step < warm_up:
        return _cosine(start, peak, step / warm_up)
    return _cosine(peak, end, (step - warm_up) / max(1, steps - 1 - warm_up))


def _cosine(start: float, stop: float, share: float) -> float:
    return stop + (start - stop) * (1 + math.cos(math.pi * share)) / 2
