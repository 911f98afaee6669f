"""The training loop: one cycle of AdamW, averaged weights, checkpoints that an interrupted run goes on from."""

from __future__ import annotations

import csv
import math
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader

from glacier_terminus_plugin.core.errors import GlacierTerminusError
from training.checkpoint import load_checkpoint, save_checkpoint
from training.chips import Chip
from training.config import TrainingConfig
from training.dataset import CropDataset
from training.definition_parts import model_classes, normalisation_of
from training.hrnet import HRNet, build_hrnet
from training.importers.synthetic_scenes import make_chips
from training.losses import front_loss
from training.metrics import validate
from training.pieces import pieces_without_front
from training.predict import torch_predictor
from training.schedule import learning_rate
from training.start_weights import load_weights
from training.targets import CLASS_ROLES
from training.trained_network import TrainedNetwork, as_exported, facts_to_store

COLUMNS = ("epoch", "train_loss", "valid_loss", "accuracy", "dice", "front_distance_px", "missed", "seconds")
LAST, BEST, LOG = "last.pt", "best.pt", "epochs.csv"
Report = Callable[[str], None]


class TrainingError(GlacierTerminusError):
    """Training can't go on; the last good checkpoint is kept."""


@dataclass
class Run:
    """All that changes while training; what a checkpoint holds."""

    config: TrainingConfig
    network: HRNet
    averaged: HRNet
    optimiser: torch.optim.Optimizer
    device: torch.device
    epoch: int = 0
    best_px: float = math.inf
    rows: list[list[float]] | None = None

    def state(self) -> dict[str, Any]:
        """Return tensors and plain values only, so that a checkpoint loads without running code."""
        return {
            "config": self.config.to_dict(),
            **facts_to_store(model_classes(), normalisation_of(self.config)),
            "network": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "epoch": self.epoch,
            "best_px": self.best_px,
            "rows": self.rows or [],
        }


def fit(
    config: TrainingConfig,
    train: Sequence[Chip],
    valid: Sequence[Chip],
    folder: Path,
    *,
    device: str = "auto",
    start: Path | None = None,
    resume: bool = False,
    workers: int = 0,
    report: Report = print,
) -> TrainedNetwork:
    """Train, and return the network with averaged weights as it will be exported, in evaluation mode.

    Writes last.pt, best.pt (by the distance on `valid`) and epochs.csv into `folder`. `start`: weights to begin with;
    `resume`: go on from last.pt, to the same result as an uninterrupted run. Ctrl-C raises KeyboardInterrupt after
    the last whole epoch is safe. Raises TrainingError on a loss that is not a number.
    """
    folder.mkdir(parents=True, exist_ok=True)
    run = _prepare(config, choose_device(device), start, folder / LAST if resume else None, report)
    dataset = CropDataset(train, _supplements(train, config), config, normalisation_of(config))
    loader = DataLoader(dataset, batch_size=config.batch_size, num_workers=workers, drop_last=True)
    report(_heading(run, train, valid))
    began, first = time.monotonic(), run.epoch
    while run.epoch < config.epochs:
        dataset.epoch = run.epoch
        clock = time.monotonic()
        loss = _train_epoch(run, loader)
        run.epoch += 1
        row = [run.epoch, loss, *_validation_row(run, valid), time.monotonic() - clock]
        run.rows = [*(run.rows or []), row]
        _keep(run, folder)
        left = (time.monotonic() - began) / (run.epoch - first) * (config.epochs - run.epoch)
        report(_table_line(row) + f"  {_duration(left)} left")
    return TrainedNetwork(as_exported(run.averaged, config), config, model_classes(), normalisation_of(config))


def choose_device(name: str) -> torch.device:
    """Return the device; "auto" is the first GPU, or the CPU."""
    if name != "auto":
        return torch.device(name)
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def _supplements(train: Sequence[Chip], config: TrainingConfig) -> list[tuple[Sequence[Chip], float]]:
    """Return what is shown beside the chips, each with its share of all crops."""
    return [
        (pieces_without_front(train), config.pieces_share),
        (make_chips(config.synthetic_chips), config.synthetic_share),
    ]


def _network(config: TrainingConfig) -> HRNet:
    return build_hrnet(config.network, bands=config.bands, classes=len(CLASS_ROLES))


def _prepare(
    config: TrainingConfig, device: torch.device, start: Path | None, last: Path | None, report: Report
) -> Run:
    torch.manual_seed(config.seed)
    torch.use_deterministic_algorithms(True, warn_only=device.type == "cuda")
    network, averaged = _network(config), _network(config)
    if start is not None:
        report(str(load_weights(network, start)))
    averaged.load_state_dict(network.state_dict())
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    averaged.to(device)
    optimiser = torch.optim.AdamW(_parameter_groups(network, config), lr=config.max_learning_rate)
    run = Run(config, network, averaged, optimiser, device)
    if last is not None and last.exists():
        _restore(run, load_checkpoint(last), last)
        report(f"Resuming after epoch {run.epoch}")
    return run


def _restore(run: Run, state: dict[str, Any], path: Path) -> None:
    if state.get("config") != run.config.to_dict():
        theirs = state.get("config") or {}
        changed = [key for key, value in run.config.to_dict().items() if theirs.get(key) != value]
        raise TrainingError(
            f"{path}: was trained with other settings ({', '.join(changed)}); resume with the same ones"
        )
    run.network.load_state_dict(state["network"])
    run.averaged.load_state_dict(state["averaged"])
    run.optimiser.load_state_dict(state["optimiser"])
    run.epoch, run.best_px, run.rows = state["epoch"], state["best_px"], state["rows"]


def _parameter_groups(network: HRNet, config: TrainingConfig) -> list[dict[str, Any]]:
    """Weight decay on convolutions only: norms and biases are not weights to be kept small."""
    decayed = [p for p in network.parameters() if p.ndim > 1]
    free = [p for p in network.parameters() if p.ndim <= 1]
    return [{"params": decayed, "weight_decay": config.weight_decay}, {"params": free, "weight_decay": 0.0}]


def _train_epoch(run: Run, loader: DataLoader[Any]) -> float:
    """Run one epoch and return its mean loss."""
    run.network.train()
    losses = []
    for index, batch in enumerate(loader):
        step = run.epoch * len(loader) + index
        for group in run.optimiser.param_groups:
            group["lr"] = learning_rate(step, run.config.epochs * len(loader), run.config)
        loss = _step(run, [part.to(run.device) for part in batch])
        if not math.isfinite(loss):
            raise TrainingError(
                f"The loss is {loss} at step {step} (epoch {run.epoch + 1}). The last good checkpoint is kept: "
                "lower max_learning_rate and start again."
            )
        _average(run, step)
        losses.append(loss)
    return float(np.mean(losses))


def _step(run: Run, batch: list[Tensor]) -> float:
    image, allowed, judged = batch
    config = run.config
    image = image.contiguous(memory_format=torch.channels_last)
    with torch.autocast(run.device.type, torch.bfloat16, enabled=_has_bfloat16(run.device)):
        logits = run.network(image)
    loss = front_loss(
        logits,
        allowed,
        judged,
        front=CLASS_ROLES.index("front"),
        front_weight=config.front_weight,
        dice_weight=config.dice_weight,
    )
    run.optimiser.zero_grad(set_to_none=True)
    if torch.isfinite(loss):  # else the caller stops, with the weights as they were
        loss.backward()
        torch.nn.utils.clip_grad_norm_(run.network.parameters(), config.gradient_clip)
        run.optimiser.step()
    return float(loss.detach())


def _average(run: Run, step: int) -> None:
    """Move the averaged weights towards the current ones; early on faster, lest they remember the random start."""
    decay = min(run.config.ema_decay, (1 + step) / (10 + step))
    with torch.no_grad():
        for mean, now in zip(run.averaged.state_dict().values(), run.network.state_dict().values(), strict=True):
            if mean.dtype.is_floating_point:
                mean.lerp_(now, 1 - decay)
            else:
                mean.copy_(now)


def _validation_row(run: Run, valid: Sequence[Chip]) -> list[float]:
    due = run.epoch % run.config.validate_every == 0 or run.epoch == run.config.epochs
    if not valid or not due:
        return [math.nan] * 5
    v = validate(
        torch_predictor(as_exported(run.averaged, run.config)), valid, run.config, normalisation_of(run.config)
    )
    return [v.loss, v.accuracy, v.dice, v.distance_px, v.missed]


def _keep(run: Run, folder: Path) -> None:
    """Write the epoch table and the checkpoints."""
    row = dict(zip(COLUMNS, (run.rows or [])[-1], strict=True))
    distance = row["front_distance_px"]
    better = math.isfinite(distance) and row["missed"] == 0 and distance < run.best_px
    run.best_px = distance if better else run.best_px
    save_checkpoint(folder / LAST, run.state())
    if better:
        save_checkpoint(folder / BEST, run.state())
    part = folder / f"{LOG}.part"
    with part.open("w", newline="") as stream:
        csv.writer(stream).writerows([COLUMNS, *(run.rows or [])])
    os.replace(part, folder / LOG)


def _has_bfloat16(device: torch.device) -> bool:
    """Return whether half-size floats are fast here: newer GPUs, and CPUs that multiply them in hardware."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    return bool(torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_bf16_supported())


def _heading(run: Run, train: Sequence[Chip], valid: Sequence[Chip]) -> str:
    numbers = "bfloat16" if _has_bfloat16(run.device) else "float32"
    plan = (
        f"{run.config.network} on {run.device} ({numbers}), {len(train)} chips to learn from, {len(valid)} to judge by"
    )
    return plan + "\n" + "".join(f"{name:>18}" for name in COLUMNS)


def _table_line(row: Sequence[float]) -> str:
    return "".join(f"{value:18.4f}" if isinstance(value, float) else f"{value:18d}" for value in row)


def _duration(seconds: float) -> str:
    return f"{int(seconds // 60)}:{int(seconds % 60):02d}"
