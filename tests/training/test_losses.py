"""Every loss by hand, on a few pixels."""

from __future__ import annotations

import math

import pytest
import torch

from training.dataset import border_distance
from training.losses import Loss, Target, parse_loss, partial_cross_entropy, soft_dice


def log_probability(*values: float) -> torch.Tensor:
    return torch.tensor(values).log().reshape(1, len(values), 1, 1)


def target(values: list[list[int]], classes: int, ignored: int = 255) -> Target:
    """Return the target of one image's class numbers."""
    labels = torch.tensor(values)
    allowed = torch.stack([(labels == k) | (labels == ignored) for k in range(classes)])
    return Target(allowed[None], (labels != ignored)[None], torch.from_numpy(border_distance(allowed.numpy()))[None])


def loss(text: str, classes: int, weights: tuple[float, ...] = (), shapes: tuple[int, ...] = (1,)) -> Loss:
    return Loss(parse_loss(text), weights or (1.0,) * classes, shapes, focal_gamma=2.0)


def logits(rows: list[list[tuple[float, ...]]]) -> torch.Tensor:
    """Return logits of one image whose pixels have these probabilities."""
    return torch.tensor(rows).permute(2, 0, 1)[None].log()


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
    wanted = torch.tensor([[True, True, False, False]]).repeat(100, 1)[None]
    found = torch.tensor([[1.0, 0.0, 0.0, 0.0]]).repeat(100, 1)[None]
    assert float(soft_dice(found, wanted, torch.ones_like(wanted))) == pytest.approx(2 / 3, abs=0.01)


TWO = logits([[(0.8, 0.2), (0.4, 0.6)]])  # the first pixel is of class 0, the second of class 1
ASKED = target([[0, 1]], 2)


@pytest.mark.parametrize(
    ("text", "weights", "expected"),
    [
        ("ce", (1.0, 1.0), -(math.log(0.8) + math.log(0.6)) / 2),
        ("ce", (1.0, 3.0), -(math.log(0.8) + 3 * math.log(0.6)) / 4),
        ("focal", (1.0, 1.0), -(0.2**2 * math.log(0.8) + 0.4**2 * math.log(0.6)) / 2),
        ("dice", (1.0, 1.0), 1 - (2 * 0.6 + 1) / (0.8 + 1 + 1)),
        ("boundary", (1.0, 1.0), (0.2 * 0.5 / 20 - 0.6 * 0.5 / 20) / 2),
        ("2*ce + 0.5*dice", (1.0, 1.0), -math.log(0.8) - math.log(0.6) + 0.5 * (1 - 2.2 / 2.8)),
    ],
)
def test_value(text: str, weights: tuple[float, ...], expected: float) -> None:
    assert float(loss(text, 2, weights)(TWO, ASKED)) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("text", ["ce", "focal", "dice", "boundary", "ce+focal+dice+boundary"])
def test_pixels_that_are_ignored_do_not_count(text: str) -> None:
    torch.manual_seed(0)
    asked = target([[0, 1, 255, 255]], 2)
    first, second = torch.randn(2, 1, 2, 1, 4)
    second[..., :2] = first[..., :2]
    whole = loss(text, 2)
    assert float(whole(first, asked)) == pytest.approx(float(whole(second, asked)))
    first.requires_grad_()
    whole(first, asked).backward()
    assert first.grad is not None
    assert first.grad[..., 2:].abs().max() == 0
    assert first.grad[..., :2].abs().min() > 0


def test_distances_by_hand() -> None:
    allowed = target([[0, 0, 1, 1]], 3).allowed[0].numpy()
    distance = border_distance(allowed) * 20
    assert distance[1, 0].tolist() == pytest.approx([1.5, 0.5, -0.5, -1.5])
    assert distance[2, 0].tolist() == [20.0] * 4  # a class that is nowhere


@pytest.mark.parametrize(("text", "said"), [("ce+lovasz", "found 'lovasz'"), ("x*ce", "'x' in 'x\\*ce' is not a num")])
def test_names_that_are_none_are_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_loss(text)
