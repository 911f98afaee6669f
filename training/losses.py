"""How wrong the network is: cross entropy over sets of allowed classes, and the overlap of the front band."""

from __future__ import annotations

import torch
from torch import Tensor


def front_loss(
    logits: Tensor, allowed: Tensor, judged: Tensor, *, front: int, front_weight: float, dice_weight: float
) -> Tensor:
    """Return the loss of a batch, a scalar.

    logits: (N, K, H, W); allowed: (N, K, H, W) bool; judged: (N, H, W) bool; front: the front's channel.
    """
    log_probability = torch.log_softmax(logits.float(), dim=1)
    entropy = partial_cross_entropy(log_probability, allowed)
    weight = judged * torch.where(_is_front(allowed, front), front_weight, 1.0)
    loss = (entropy * weight).sum() / weight.sum().clamp(min=1)
    if dice_weight > 0:
        loss = loss + dice_weight * (1 - soft_dice(log_probability[:, front].exp(), allowed[:, front], judged))
    return loss


def partial_cross_entropy(log_probability: Tensor, allowed: Tensor) -> Tensor:
    """Return -log(summed probability of the allowed classes) at each pixel, (N, H, W).

    Where one class is allowed this is the cross entropy; where all are, it is 0 and teaches nothing (Cour et al.
    2011, Learning from partial labels).
    """
    return -torch.logsumexp(log_probability.masked_fill(~allowed, -1e4), dim=1)


def soft_dice(probability: Tensor, target: Tensor, judged: Tensor) -> Tensor:
    """Return the overlap 2 |P n T| / (|P| + |T|) over the whole batch, 0..1; one pixel is added against emptiness."""
    p, t = probability * judged, (target & judged).float()
    return (2 * (p * t).sum() + 1) / (p.sum() + t.sum() + 1)


def _is_front(allowed: Tensor, front: int) -> Tensor:
    return allowed[:, front] & (allowed.sum(dim=1) == 1)
