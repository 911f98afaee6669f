"""How wrong the network is, by name: cross entropy, focal, Dice and boundary, alone or in a weighted sum.

Every target is the set of classes that would be right at a pixel; a mask is the case of one class in each set. Every
loss is made of sums over all pixels of a batch, and the sums run over all processes of a run: several processes ask
for exactly what one would with the whole batch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

BOUNDARY_REACH_PX = 20.0  # farther away from a class's border all pixels count alike
Total = Callable[[Tensor], Tensor]  # the sum over all processes, which lets gradients pass


def of_one_process(value: Tensor) -> Tensor:
    """Return the value: the total where there is one process alone."""
    return value


@dataclass(frozen=True)
class Target:
    """What is asked of a batch.

    allowed: (N, K, H, W) bool; judged: (N, H, W) bool, or float32 of how much each pixel counts; distance: (N, K, H, W)
    float32, for the boundary loss alone.
    """

    allowed: Tensor
    judged: Tensor
    distance: Tensor | None = None

    @cached_property
    def certain(self) -> Tensor:
        """Where one class alone is right, (N, H, W) bool."""
        return self.allowed.sum(dim=1, dtype=torch.uint8) == 1


@dataclass(frozen=True)
class Loss:
    """A weighted sum of losses.

    terms: weight and name of each; class_weights: how much a pixel of each class counts in ce and focal; shapes: the
    channels whose shape counts in dice and boundary.
    """

    terms: tuple[tuple[float, str], ...]
    class_weights: tuple[float, ...]
    shapes: tuple[int, ...]
    focal_gamma: float = 2.0

    @property
    def needs_distance(self) -> bool:
        """Whether targets must hold the signed distance to each class's border."""
        return any(name == "boundary" for _, name in self.terms)

    def __call__(self, logits: Tensor, target: Target, total: Total = of_one_process) -> Tensor:
        """Return the loss of a batch, a scalar; logits: (N, K, H, W)."""
        log_probability = torch.log_softmax(logits.float(), dim=1)
        parts = [weight * LOSSES[name](self, log_probability, target, total) for weight, name in self.terms]
        return sum(parts[1:], parts[0])


def parse_loss(text: str) -> tuple[tuple[float, str], ...]:
    """Return weight and name of each term of a text like "ce+0.5*dice"; raises ValueError naming what is possible."""
    terms = []
    for term in text.split("+"):
        weight, star, name = term.rpartition("*")
        try:
            terms.append((float(weight) if star else 1.0, name.strip()))
        except ValueError:
            raise ValueError(f"setting loss: {weight!r} in {text!r} is not a number") from None
        if terms[-1][1] not in LOSSES:
            raise ValueError(f"setting loss: found {name.strip()!r} in {text!r}; the losses are {', '.join(LOSSES)}")
    return tuple(terms)


def partial_cross_entropy(log_probability: Tensor, allowed: Tensor) -> Tensor:
    """Return -log(summed probability of the allowed classes) at each pixel, (N, H, W).

    Where one class is allowed this is the cross entropy; where all are, it is 0 and teaches nothing (Cour et al.
    2011, Learning from partial labels).
    """
    with (
        torch.no_grad()
    ):  # e^-80 of the best allowed one adds nothing; below that exp gets slow, for its result underflows
        floor = log_probability.masked_fill(~allowed, -1e4).amax(dim=1, keepdim=True) - 80
    return -torch.logsumexp(torch.where(allowed, log_probability, floor), dim=1)


def soft_dice(probability: Tensor, target: Tensor, judged: Tensor, total: Total = of_one_process) -> Tensor:
    """Return the overlap 2 |P n T| / (|P| + |T|) over the whole batch, 0..1; one pixel is added against emptiness."""
    p, t = probability * judged, (target & (judged > 0)).float()
    return (2 * total((p * t).sum()) + 1) / (total(p.sum()) + total(t.sum()) + 1)


def _cross_entropy(loss: Loss, log_probability: Tensor, target: Target, total: Total) -> Tensor:
    entropy = partial_cross_entropy(log_probability, target.allowed)
    return _weighted_mean(entropy, loss, target, total)


def _focal(loss: Loss, log_probability: Tensor, target: Target, total: Total) -> Tensor:
    """Lin et al. (2017), equation 4: (1 - p)^gamma times the cross entropy."""
    entropy = partial_cross_entropy(log_probability, target.allowed)
    missing = (1 - torch.exp(-entropy)).clamp(min=1e-6)  # its power has no slope at 0
    return _weighted_mean(missing**loss.focal_gamma * entropy, loss, target, total)


def _dice(loss: Loss, log_probability: Tensor, target: Target, total: Total) -> Tensor:
    """Milletari et al. (2016): 1 - the mean overlap of the classes whose shape counts."""
    overlaps = [
        soft_dice(log_probability[:, k].exp(), target.allowed[:, k] & target.certain, target.judged, total)
        for k in loss.shapes
    ]
    return 1 - sum(overlaps[1:], overlaps[0]) / len(overlaps)


def _boundary(loss: Loss, log_probability: Tensor, target: Target, total: Total) -> Tensor:
    """Kervadec et al. (2019), equation 5: each pixel's probability times its signed distance to the class's border.

    From -1 deep inside the class to 1 far outside. It knows where to go, not where it is: add it to another loss.
    """
    if target.distance is None:
        raise ValueError("the boundary loss needs targets with distances")
    channels = list(loss.shapes)
    moved = (log_probability[:, channels].exp() * target.distance[:, channels]).mean(dim=1)
    return total((moved * target.judged).sum()) / total(target.judged.float().sum()).clamp(min=1)


LOSSES: dict[str, Callable[[Loss, Tensor, Target, Total], Tensor]] = {
    "ce": _cross_entropy,
    "focal": _focal,
    "dice": _dice,
    "boundary": _boundary,
}


def _weighted_mean(values: Tensor, loss: Loss, target: Target, total: Total) -> Tensor:
    """Return the mean over judged pixels; one of a class that is known for sure counts with the class's weight."""
    weight = target.judged.float()
    for channel, factor in enumerate(loss.class_weights):
        if factor != 1:
            weight = torch.where(target.allowed[:, channel] & target.certain, weight * factor, weight)
    return total((values * weight).sum()) / total(weight.sum()).clamp(min=1e-6)
