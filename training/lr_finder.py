"""Which learning rate suits: it rises from step to step on a copy of the state, and the run is left as it was."""

from __future__ import annotations

import csv
import math
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from glacier_terminus_plugin.core.errors import GlacierTerminusError
from training.dataset import CropDataset
from training.epochs import ProgressBar
from training.fit import batches, train_step
from training.run import Run

LOWEST, HIGHEST, STEPS = 1e-6, 1.0, 150
SMOOTHING = 0.98  # of the losses, as in fastai: about the mean of the last fifty steps
DIVERGED = 4.0  # times the lowest loss: higher rates would tell nothing
DROPPED = 5  # at each end
RULE = (
    f"the middle of the longest run of steps in which the smoothed loss falls, {DROPPED} dropped at each end (as "
    "arcgis.learn's lr_find)"
)


class NoSuggestionError(GlacierTerminusError):
    """The losses tell of no good rate."""


@dataclass(frozen=True)
class RateCurve:
    """The rates that were tried, lowest first, with the loss at each and the smoothed one."""

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    smoothed: tuple[float, ...]

    @property
    def suggestion(self) -> float:
        """The rate by RULE; raises NoSuggestionError where the loss never falls."""
        place = middle_of_fall(self.smoothed)
        if place is None:
            raise NoSuggestionError(
                f"The loss falls at none of {len(self.rates)} rates from {self.rates[0]:.1e} to {self.rates[-1]:.1e}: "
                "look at the curve, and try a lower --lowest, or more --steps."
            )
        return self.rates[place]

    def write_csv(self, path: Path) -> None:
        """Write the curve, under its name only when it is complete."""
        part = path.with_name(path.name + ".part")
        with part.open("w", newline="", encoding="utf-8") as stream:
            rows = zip(self.rates, self.losses, self.smoothed, strict=True)
            csv.writer(stream).writerows([("learning_rate", "loss", "smoothed_loss"), *rows])
        os.replace(part, path)


def find_learning_rate(
    run: Run,
    dataset: CropDataset,
    *,
    lowest: float = LOWEST,
    highest: float = HIGHEST,
    steps: int = STEPS,
    workers: int | None = 0,
) -> RateCurve:
    """Return the curve of a run; the run's weights, optimiser and random numbers are left as they were.

    The rate rises by the same factor from step to step; it ends early where the loss has diverged. An epoch's crops are
    used again and again where there are not enough. Raises ValueError where the rates are in no order.
    """
    if not (0 < lowest < highest and steps > 2 * DROPPED + 1):
        raise ValueError(
            f"the rates go from {lowest:g} to {highest:g} in {steps} steps; expected 0 < lowest < highest and more "
            f"than {2 * DROPPED + 1} steps"
        )
    bar = ProgressBar(is_shown=True)
    rates, losses, smoothed = [], [], []
    with left_as_it_was(run):
        run.set_training()
        shares = [group["share"] for group in run.optimiser.param_groups]
        stream = _endless(run, dataset, workers)
        for step, rate in enumerate(np.geomspace(lowest, highest, steps).tolist()):
            for group, share in zip(run.optimiser.param_groups, shares, strict=True):
                group["lr"] = rate * share
            try:
                loss = train_step(run, [next(stream) for _ in range(run.config.accumulate)])
            except FloatingPointError:
                break
            rates.append(rate)
            losses.append(loss)
            smoothed.append(_smoothed(losses))
            bar.show(f"rate {rate:.1e}, loss {loss:.4f}", (step + 1) / steps, math.nan)
            if smoothed[-1] > DIVERGED * min(smoothed):
                break
    bar.clear()
    if not rates:
        raise NoSuggestionError("The loss is no number from the first step on: are the images?")
    return RateCurve(tuple(rates), tuple(losses), tuple(smoothed))


def middle_of_fall(losses: Sequence[float]) -> int | None:
    """Return the middle of the longest run of falling losses, 5 dropped at each end; None where none falls."""
    kept = range(DROPPED, len(losses) - DROPPED)
    longest: range | None = None
    start = DROPPED
    for place in kept:
        if place == DROPPED or losses[place] >= losses[place - 1]:
            start = place
        elif longest is None or place - start > longest.stop - longest.start:
            longest = range(start, place)
    return None if longest is None else (longest.start + longest.stop) // 2


@contextmanager
def left_as_it_was(run: Run) -> Iterator[None]:
    """Give back, whatever happens, the weights, the optimiser's state and rates, gradients and random numbers."""
    network, optimiser = deepcopy(run.network.state_dict()), deepcopy(run.optimiser.state_dict())
    scaler, is_training = deepcopy(run.scaler.state_dict()), [m.training for m in run.network.modules()]
    cuda = list(range(torch.cuda.device_count())) if run.device.type == "cuda" else []
    with torch.random.fork_rng(cuda):
        try:
            yield
        finally:
            run.network.load_state_dict(network)
            run.optimiser.load_state_dict(optimiser)
            run.optimiser.zero_grad(set_to_none=True)
            run.scaler.load_state_dict(scaler)
            for module, was_training in zip(run.network.modules(), is_training, strict=True):
                module.training = was_training


def _endless(run: Run, dataset: CropDataset, workers: int | None) -> Iterator[list[torch.Tensor]]:
    while True:
        for batch in batches(run, dataset, workers):
            yield [part.to(run.device) for part in batch]


def _smoothed(losses: Sequence[float]) -> float:
    """Return the mean of the losses, each older one counting less; the first ones are not drawn towards zero."""
    weights = SMOOTHING ** np.arange(len(losses))[::-1]
    return float(np.sum(weights * losses) / np.sum(weights))
