"""A run of training at one moment: all that changes, how it begins, and what a checkpoint holds of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from glacier_terminus_plugin.core.errors import GlacierTerminusError
from training.checkpoint import load_checkpoint
from training.config import TrainingConfig
from training.epochs import COLUMNS, Report
from training.hrnet import HRNet, build_hrnet
from training.precision import Precision, choose_precision
from training.processes import Processes, device_index
from training.start_weights import begins_with_imagenet, load_imagenet, load_weights
from training.task import Task
from training.trained_network import TrainedNetwork, as_exported, facts_to_store, stored_facts

LESS_IS_BETTER = ("front_distance_px", "valid_loss")


class TrainingError(GlacierTerminusError):
    """Training can't go on; the last good checkpoint is kept."""


@dataclass
class Run:
    """All that a run works with; the fields below `place` are what a step or an epoch changes."""

    task: Task
    device: torch.device
    processes: Processes
    precision: Precision
    network: HRNet
    shared: nn.Module  # the network as several processes train it
    averaged: HRNet
    optimiser: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    is_started: bool  # from weights that were trained already
    data: str = ""  # tells the chips
    # place
    epoch: int = 0  # whole ones done
    step: int = 0  # of this epoch, done
    losses: list[float] = field(default_factory=list)  # of this epoch's steps
    seconds: float = 0.0  # of this epoch
    rows: list[dict[str, float]] = field(default_factory=list)
    best: float = math.inf  # of the figure that is monitored; its negative where more is better
    mark: float = math.inf  # the one that the next must be better than by min_delta ...
    waited: int = 0  # ... which so many validations were not

    @property
    def config(self) -> TrainingConfig:
        """The settings."""
        return self.task.config

    @property
    def has_waited_enough(self) -> bool:
        """Whether it is to stop early."""
        return 0 < self.config.patience <= self.waited

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be trained."""
        return self.epoch >= self.config.epochs or self.has_waited_enough

    def set_training(self) -> None:
        """Put the network into training mode, but what is frozen."""
        self.network.train()
        for part in _frozen_parts(self.network, self.config.start_frozen_stages if self.is_started else 0):
            part.eval()
        if self.config.freeze_norms:
            for module in self.network.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.eval()

    def average(self, step: int) -> None:
        """Move the averaged weights towards the current ones; early on faster, lest they remember the random start."""
        decay = min(self.config.ema_decay, (1 + step) / (10 + step))
        with torch.no_grad():
            for mean, now in self._pairs:
                if mean.dtype.is_floating_point:
                    mean.lerp_(now, 1 - decay)
                else:
                    mean.copy_(now)

    def judge(self, row: dict[str, float]) -> bool:
        """Note how good a validated epoch is; returns whether it is the best so far."""
        config = self.config
        figure = row[config.monitor]
        if math.isnan(row["valid_loss"]):
            return False
        # a distance says nothing while fronts are missed
        is_known = math.isfinite(figure) and not (config.monitor == "front_distance_px" and row["missed"] > 0)
        figure = figure if config.monitor in LESS_IS_BETTER else -figure
        if is_known and figure < self.mark - config.min_delta:
            self.mark, self.waited = figure, 0
        else:
            self.waited += 1
        is_better = is_known and figure < self.best
        self.best = figure if is_better else self.best
        return is_better

    def state(self) -> dict[str, Any]:
        """Return tensors and plain values only, so that a checkpoint loads without running code."""
        return {
            "config": self.config.to_dict(),
            **facts_to_store(self.task.classes, self.task.normalisation),
            "network": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "scaler": self.scaler.state_dict(),
            "data": self.data,
            **{name: getattr(self, name) for name in _PLACE},
        }

    def is_sound(self) -> bool:
        """Return whether all weights are numbers."""
        return all(bool(torch.isfinite(p).all()) for p in self.network.parameters())

    def result(self) -> TrainedNetwork:
        """Return the averaged network as it is measured and exported."""
        return TrainedNetwork(
            as_exported(self.averaged, self.config), self.config, self.task.classes, self.task.normalisation
        )

    @cached_property
    def _pairs(self) -> list[tuple[Tensor, Tensor]]:
        return list(zip(self.averaged.state_dict().values(), self.network.state_dict().values(), strict=True))


_PLACE = ("is_started", "epoch", "step", "losses", "seconds", "rows", "best", "mark", "waited")


def choose_device(name: str) -> torch.device:
    """Return the device; "auto" is this process's GPU, or the CPU."""
    if name == "auto":
        name = f"cuda:{device_index()}" if torch.cuda.is_available() else "cpu"
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise ValueError(f"device {name!r} can't be used ({reason}); expected auto, cpu, cuda or cuda:1") from None
    return device


def prepare_run(
    task: Task,
    device: torch.device,
    processes: Processes,
    *,
    data: str = "",
    start: Path | None = None,
    last: Path | None = None,
    report: Report = print,
) -> Run:
    """Return a run at its beginning, or where the checkpoint `last` left it.

    data: tells the chips. start: weights to begin with. Raises TrainingError where `last` is of a run with other
    settings, classes or chips.
    """
    config = task.config
    torch.manual_seed(config.seed)
    torch.use_deterministic_algorithms(True, warn_only=device.type == "cuda")
    network, averaged = (build_hrnet(config.network, bands=config.bands, classes=len(task.classes)) for _ in range(2))
    state = load_checkpoint(last) if last is not None else None
    if state is not None and last is not None:
        _check_same_run(state, task, data, last)
    elif start is not None:
        report(str(load_weights(network, start)))
    elif begins_with_imagenet(config):
        report(load_imagenet(network))
    is_started = state["is_started"] if state is not None else start is not None
    averaged.load_state_dict(network.state_dict())
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    averaged.to(device)
    _freeze(network, config.start_frozen_stages if is_started else 0)
    precision = choose_precision(config.precision, device)
    run = Run(
        task,
        device,
        processes,
        precision,
        network,
        processes.share(network, device),
        averaged,
        _optimiser(network, config, is_started),
        precision.scaler(),
        is_started,
        data,
    )
    if state is not None:
        _restore(run, state)
        report(f"Resuming after epoch {run.epoch}" + (f" and {run.step} steps" if run.step else ""))
    return run


def _check_same_run(state: dict[str, Any], task: Task, data: str, path: Path) -> None:
    missing = {"config", "network", *_PLACE} - state.keys()
    if missing or any(set(row) != set(COLUMNS) for row in state["rows"]):
        raise TrainingError(
            f"{path}: is of an older version and can't be resumed; begin with its weights: --start {path}"
        )
    theirs, ours = TrainingConfig.from_dict(state["config"]).to_dict(), task.config.to_dict()
    changed = [f"{key}: {theirs[key]} then, {value} now" for key, value in ours.items() if theirs[key] != value]
    if changed:
        raise TrainingError(
            f"{path}: was trained with other settings ({', '.join(changed)}); resume with the same ones (--set)"
        )
    if stored_facts(state)[0] != task.classes:
        raise TrainingError(f"{path}: was trained with other classes; resume with the same data")
    if state.get("data", data) != data:
        raise TrainingError(
            f"{path}: was trained or judged with other chips; resume with the same data, split and held-out glacier, "
            "or choose another folder"
        )


def _restore(run: Run, state: dict[str, Any]) -> None:
    run.network.load_state_dict(state["network"])
    run.averaged.load_state_dict(state["averaged"])
    run.optimiser.load_state_dict(state["optimiser"])
    run.scaler.load_state_dict(state["scaler"])
    for name in _PLACE:
        setattr(run, name, state[name])


def _optimiser(network: HRNet, config: TrainingConfig, is_started: bool) -> torch.optim.Optimizer:
    """Return Adam or AdamW. A group's "share" is that of the learning rate that it learns with."""
    kind = {"adamw": torch.optim.AdamW, "adam": torch.optim.Adam}[config.optimiser]
    backbone = 1 / config.start_rate_divisor if is_started else 1.0
    knows_images = not is_started and begins_with_imagenet(config)
    trunk = 1 / config.trunk_rate_divisor if knows_images else backbone
    shares = {"backbone.trunk.": trunk, "backbone.": backbone, "decode_head.": 1.0}
    parts: dict[str, list[nn.Parameter]] = {prefix: [] for prefix in shares}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            parts[next(prefix for prefix in shares if name.startswith(prefix))].append(parameter)
    groups: list[dict[str, Any]] = []
    for prefix, learning in parts.items():
        # weight decay on convolutions only: norms and biases are not weights to be kept small
        for parameters, decay in (
            ([p for p in learning if p.ndim > 1], config.weight_decay),
            ([p for p in learning if p.ndim <= 1], 0.0),
        ):
            if parameters:
                groups.append({"params": parameters, "weight_decay": decay, "share": shares[prefix]})
    return kind(groups, lr=config.max_learning_rate, betas=(config.momentum, config.second_moment))


def _freeze(network: HRNet, stages: int) -> None:
    for part in _frozen_parts(network, stages):
        part.requires_grad_(False)


def _frozen_parts(network: HRNet, stages: int) -> list[nn.Module]:
    names = [name for parts in network.backbone.stage_parts[:stages] for name in parts]
    return [network.backbone.get_submodule(name) for name in names]
