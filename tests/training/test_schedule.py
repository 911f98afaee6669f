"""One cycle of the learning rate: its start, its peak and its end."""

from __future__ import annotations

import pytest

from training.config import TrainingConfig
from training.schedule import learning_rate, momentum

CONFIG = TrainingConfig(max_learning_rate=1.0, warm_up_share=0.3, warm_up_divisor=25.0, final_divisor=1000.0)


@pytest.mark.parametrize(("step", "rate"), [(0, 0.04), (15, 0.52), (30, 1.0), (99, 0.001)])
def test_rate_at(step: int, rate: float) -> None:
    assert learning_rate(step, 100, CONFIG) == pytest.approx(rate, abs=1e-6)


def test_rises_once_and_falls_once() -> None:
    rates = [learning_rate(step, 100, CONFIG) for step in range(100)]
    assert rates[:31] == sorted(rates[:31])
    assert rates[30:] == sorted(rates[30:], reverse=True)


def test_momentum_falls_while_the_rate_rises() -> None:
    config = TrainingConfig(momentum=0.95, momentum_at_peak=0.85)
    found = [momentum(step, 100, config) for step in (0, 15, 30, 99)]
    assert found == pytest.approx([0.95, 0.90, 0.85, 0.95], abs=1e-6)
