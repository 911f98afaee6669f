"""The loss asks for the summed probability of the allowed classes."""

from __future__ import annotations

import math

import pytest
import torch

from training.losses import front_loss, partial_cross_entropy, soft_dice


def log_probability(*values: float) -> torch.Tensor:
    return torch.tensor(values).log().reshape(1, len(values), 1, 1)


@pytest.mark.parametrize(
    ("allowed", "expected"),
    [
        ((True, False, False), -math.log(0.2)),
        ((True, True, False), -math.log(0.5)),
        ((True, True, True), 0.0),
    ],
)
def test_partial_cross_entropy(allowed: tuple[bool, ...], expected: float) -> None:
    mask = torch.tensor(allowed).reshape(1, 3, 1, 1)
    assert float(partial_cross_entropy(log_probability(0.2, 0.3, 0.5), mask)) == pytest.approx(expected, abs=1e-5)


def test_dice_of_a_half_found_band() -> None:
    target = torch.tensor([[True, True, False, False]]).repeat(100, 1)[None]
    found = torch.tensor([[1.0, 0.0, 0.0, 0.0]]).repeat(100, 1)[None]
    assert float(soft_dice(found, target, torch.ones_like(target))) == pytest.approx(2 / 3, abs=0.01)


def test_pixels_that_are_not_judged_do_not_count() -> None:
    torch.manual_seed(0)
    logits = torch.randn(1, 3, 4, 4)
    allowed = torch.zeros(1, 3, 4, 4, dtype=torch.bool)
    allowed[:, 0] = True
    judged = torch.zeros(1, 4, 4, dtype=torch.bool)
    judged[:, :2] = True
    changed = logits.clone()
    changed[:, :, 2:] += torch.randn(1, 3, 2, 4) * 10
    losses = [front_loss(x, allowed, judged, front=2, front_weight=4.0, dice_weight=0.5) for x in (logits, changed)]
    assert float(losses[0]) == pytest.approx(float(losses[1]))
