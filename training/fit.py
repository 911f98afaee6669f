"""The training loop: one cycle of Adam, averaged weights, checkpoints that an interrupted run goes on from."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader

from glacier_terminus_plugin.core.model_definition import ModelClass
from glacier_terminus_plugin.core.output_lock import OutputLock
from training.checkpoint import save_checkpoint
from training.chips import Chip, as_read
from training.config import TrainingConfig
from training.dataset import CropDataset, RunOfBatches
from training.epochs import LOG, ProgressBar, Report, TensorBoard, duration, heading, silent, table_line, write_csv
from training.interruption import Interruption, leave_signals_to_the_parent
from training.losses import Target
from training.metrics import validate
from training.predict import torch_predictor
from training.processes import LostProcessError, join_processes, leave_processes
from training.run import Run, TrainingError, choose_device, prepare_run
from training.schedule import learning_rate, momentum
from training.task import check_chips, make_task
from training.trained_network import TrainedNetwork, as_exported

LAST, BEST = "last.pt", "best.pt"
EARLIER = {LAST: "last.before.pt", BEST: "best.before.pt"}
MOST_WORKERS = 8


def fit(
    config: TrainingConfig,
    train: Sequence[Chip],
    valid: Sequence[Chip],
    folder: Path,
    *,
    classes: Sequence[ModelClass] = (),
    device: str = "auto",
    start: Path | None = None,
    resume: bool = False,
    workers: int | None = None,
    report: Report = print,
) -> TrainedNetwork:
    """Train, and return the network with averaged weights as it will be exported, in evaluation mode.

    Writes last.pt, best.pt (by `config.monitor` on `valid`) and epochs.csv into `folder`. classes: those of the labels,
    for the task "classes". start: weights to begin with. resume: go on from last.pt, to the same result as an
    uninterrupted run. workers: processes that prepare crops, None for as many as suit the device. Started by torchrun,
    the processes share each batch. Ctrl-C raises KeyboardInterrupt after the step, with last.pt written; a second one
    at once. Raises ChipError where the chips do not suit, TrainingError on a loss that is not a number, OutputError
    where another run writes into the folder.
    """
    check_chips(config, classes, train, valid)
    chosen = choose_device(device)
    processes = join_processes(chosen)
    report = report if processes.is_first else silent
    lock = None
    with Interruption() as interruption:
        try:
            task = make_task(config, classes, train)
            folder.mkdir(parents=True, exist_ok=True)
            last = folder / LAST if resume and (folder / LAST).exists() else None
            data = data_checksum(train, valid)
            valid = as_read(valid, config.flows_up)
            run = prepare_run(task, chosen, processes, data=data, start=start, last=last, report=report)
            loop = _Loop(run, task.dataset(train), train, valid, folder, interruption, workers, report)
            if processes.is_first:  # no sooner: the loop's workers would keep it when this process is killed
                lock = OutputLock(folder / LAST)
            loop.begin(keep_earlier=last is None)
            while not run.is_done:
                loop.epoch()
            loop.end()
            return run.result()
        except RuntimeError as error:
            if processes.count > 1 and _is_of_the_connection(error):
                interruption.finish_in_peace()
                raise LostProcessError(
                    f"Another process of this run has ended ({str(error).splitlines()[0]}). {folder / LAST} is whole: "
                    "the same torchrun command with --resume goes on from it."
                ) from error
            raise
        finally:
            leave_processes()
            if lock is not None:
                lock.release()


class _Loop:
    """What one call of `fit` does with a run, epoch by epoch."""

    def __init__(
        self,
        run: Run,
        dataset: CropDataset,
        train: Sequence[Chip],
        valid: Sequence[Chip],
        folder: Path,
        interruption: Interruption,
        workers: int | None,
        report: Report,
    ) -> None:
        config = run.config
        self._run = run
        self._train = train
        self._valid = valid
        self._folder = folder
        self._interruption = interruption
        self._report = report
        self._steps = steps_per_epoch(config, len(dataset))  # of the optimiser
        self._batches = iter(batches(run, dataset, workers))
        self._bar = ProgressBar(is_shown=run.processes.is_first)
        self._board: TensorBoard | None = None
        self._began = self._saved = time.monotonic()
        self._first_step = self._step

    @property
    def _step(self) -> int:
        """Steps of the optimiser done in the whole run."""
        return self._run.epoch * self._steps + self._run.step

    def begin(self, *, keep_earlier: bool) -> None:
        """Say what is to be done, and write a checkpoint, so that there is one whatever happens."""
        run = self._run
        self._report(
            f"{run.config.network} on {run.device} ({run.precision.name})"
            + (f", {run.processes.count} processes" if run.processes.count > 1 else "")
            + f", {len(self._train)} chips to learn from, {len(self._valid)} to judge by, "
            + f"{self._steps} steps an epoch\n{heading()}"
        )
        if run.processes.is_first:
            self._board = TensorBoard(self._folder, run.epoch)
        if keep_earlier and run.processes.is_first:
            for name, kept in EARLIER.items():
                if (self._folder / name).exists():
                    os.replace(self._folder / name, self._folder / kept)
                    self._report(
                        f"{self._folder / name} of an earlier run is kept as {kept}, for the next run to replace."
                    )
            self._save()

    def epoch(self) -> None:
        """Train to the end of an epoch, validate, and keep what came out."""
        run = self._run
        run.set_training()
        clock, before = time.monotonic(), run.seconds
        while run.step < self._steps:
            self._train_step()
            run.seconds = before + time.monotonic() - clock
            self._pause_or_save()
        row = {"epoch": run.epoch + 1, "train_loss": float(np.mean(run.losses)), **self._validated()}
        self._pause_or_save()
        row |= {"learning_rate": self._rate(self._step - 1), "seconds": before + time.monotonic() - clock}
        self._finish_epoch(row)

    def end(self) -> None:
        """Say why it is over."""
        if self._run.has_waited_enough and self._run.epoch < self._run.config.epochs:
            config = self._run.config
            is_there = (self._folder / BEST).exists()
            self._report(
                f"Stopped early: {config.monitor} has not got better by {config.min_delta} in {config.patience} "
                + (
                    "validations. "
                    + (f"The best is in {self._folder / BEST}." if is_there else "None was kept as best.")
                )
            )
        self._report(f"Wrote {self._folder / LAST}")
        if self._board is not None:
            self._board.close()

    def _train_step(self) -> None:
        run, config = self._run, self._run.config
        step, steps = self._step, config.epochs * self._steps
        for group in run.optimiser.param_groups:
            group["lr"] = learning_rate(step, steps, config) * group["share"]
            group["betas"] = (momentum(step, steps, config), config.second_moment)
        try:
            loss = train_step(run, [self._next_batch() for _ in range(config.accumulate)])
        except FloatingPointError as error:
            raise TrainingError(
                f"{error} at step {step} (epoch {run.epoch + 1}). The last good checkpoint is kept: lower "
                "max_learning_rate and start again."
            ) from None
        run.average(step)
        run.losses.append(loss)
        run.step += 1
        done = self._step - self._first_step
        left = (time.monotonic() - self._began) / done * (steps - self._step)
        self._bar.show(f"epoch {run.epoch + 1}, loss {np.mean(run.losses):.4f}", run.step / self._steps, left)

    def _next_batch(self) -> list[Tensor]:
        try:
            return [part.to(self._run.device, non_blocking=True) for part in next(self._batches)]
        except RuntimeError as error:
            if "worker" in str(error):
                raise TrainingError(
                    f"A process that prepares crops has ended: {error}. If memory is short, use --workers 0."
                ) from error
            raise

    def _pause_or_save(self) -> None:
        """Stop where that was asked for; in a long epoch, write a checkpoint now and then."""
        run = self._run
        if run.processes.any(self._interruption.asked, run.device):
            self._stop()
        if run.processes.is_first and time.monotonic() - self._saved > run.config.save_every_min * 60:
            self._save()

    def _stop(self) -> None:
        self._bar.clear()
        if self._run.processes.is_first:
            self._save()
        raise KeyboardInterrupt

    def _validated(self) -> dict[str, float]:
        run, names = self._run, ("valid_loss", "accuracy", "dice", "miou", "front_distance_px", "missed")
        is_due = (run.epoch + 1) % run.config.validate_every == 0 or run.epoch + 1 == run.config.epochs
        nothing = dict.fromkeys(names, math.nan)
        if not self._valid or not is_due or not run.processes.is_first:
            return nothing
        predict = torch_predictor(as_exported(run.averaged, run.config))
        found = validate(predict, self._valid, run.task, lambda: self._interruption.asked)
        if found is None:  # the run stops, and validates anew when it goes on
            return nothing
        values = (found.loss, found.accuracy, found.dice, found.miou, found.distance_px, found.missed)
        return dict(zip(names, values, strict=True))

    def _finish_epoch(self, row: dict[str, float]) -> None:
        run = self._run
        if not run.is_sound():
            raise TrainingError(
                f"After step {self._step - 1} (epoch {run.epoch + 1}) some weights are no numbers. The last good "
                "checkpoint is kept: lower max_learning_rate and start again."
            )
        is_best = run.judge(row)
        run.epoch, run.step, run.losses, run.seconds = run.epoch + 1, 0, [], 0.0
        run.rows = [*run.rows, row]
        if run.processes.is_first:  # last.pt comes last: whatever happens before, a resumed run does the epoch again
            if is_best:
                save_checkpoint(self._folder / BEST, run.state())
            write_csv(self._folder / LOG, run.rows)
            self._save()
        if self._board is not None:
            self._board.write(row)
        self._bar.clear()
        left = (time.monotonic() - self._began) / max(1, self._step - self._first_step)
        self._report(f"{table_line(row)}  {duration(left * (run.config.epochs - run.epoch) * self._steps)} left")
        if run.processes.any(run.has_waited_enough, run.device):
            run.waited = run.config.patience

    def _save(self) -> None:
        save_checkpoint(self._folder / LAST, self._run.state())
        self._saved = time.monotonic()

    def _rate(self, step: int) -> float:
        return learning_rate(step, self._run.config.epochs * self._steps, self._run.config)


def data_checksum(train: Sequence[Chip], valid: Sequence[Chip]) -> str:
    """Return what tells one choice of chips, by their names, from another."""
    names = [[chip.name for chip in side] for side in (train, valid)]
    return hashlib.sha256(json.dumps(names).encode()).hexdigest()


def steps_per_epoch(config: TrainingConfig, crops: int) -> int:
    """Return how often the weights change in an epoch; crops that fill no whole step are left out."""
    return crops // (config.batch_size * config.accumulate)


def batches(run: Run, dataset: CropDataset, workers: int | None = None) -> DataLoader[Any]:
    """Return all batches that are left of a run, this process's part of each, prepared ahead by workers."""
    config, processes = run.config, run.processes
    if config.batch_size % processes.count:
        raise TrainingError(
            f"A batch of {config.batch_size} can't be shared among {processes.count} processes: "
            f"set batch_size to a multiple of {processes.count}."
        )
    count = default_workers(run.device) if workers is None else workers
    sampler = RunOfBatches(
        len(dataset),
        config.batch_size,
        steps_per_epoch(config, len(dataset)) * config.accumulate,
        range(run.epoch, config.epochs),
        run.step * config.accumulate,
        processes.rank,
        processes.count,
    )
    return DataLoader(
        dataset,
        batch_sampler=sampler,
        num_workers=count,
        worker_init_fn=leave_signals_to_the_parent,
        pin_memory=run.device.type == "cuda",
    )


def default_workers(device: torch.device) -> int:
    """Return how many processes prepare crops: one keeps up with a CPU, a GPU wants more; none on a single core."""
    spare = (os.cpu_count() or 1) // int(os.environ.get("LOCAL_WORLD_SIZE", "1")) - 1
    return max(0, min(spare, MOST_WORKERS if device.type == "cuda" else 1))


def train_step(run: Run, parts: Sequence[list[Tensor]]) -> float:
    """Change the weights once, by the mean gradient of batches; returns their mean loss.

    Raises FloatingPointError, with the weights as they were, where loss or gradients are no numbers.
    """
    run.optimiser.zero_grad(set_to_none=True)
    loss = accumulate_gradients(run, parts)
    run.scaler.unscale_(run.optimiser)
    norm = float(torch.nn.utils.clip_grad_norm_(run.network.parameters(), run.config.gradient_clip))
    if not math.isfinite(norm) and not run.scaler.is_enabled():  # else the scaler leaves the step out and scales less
        raise FloatingPointError(f"The gradients are {norm}")
    run.scaler.step(run.optimiser)
    run.scaler.update()
    return loss


def accumulate_gradients(run: Run, parts: Sequence[list[Tensor]]) -> float:
    """Leave the mean gradient of batches in the network; returns their mean loss."""
    losses = []
    for number, (image, *target) in enumerate(parts):
        is_last = number == len(parts) - 1
        waits = run.processes.count > 1 and not is_last  # gradients travel once a step
        with run.shared.no_sync() if waits else contextlib.nullcontext():  # type: ignore[operator]
            with run.precision.autocast():
                logits = run.shared(image.contiguous(memory_format=torch.channels_last))
            loss = run.task.loss(logits, Target(*target), run.processes.total)
            losses.append(float(loss.detach()))
            if not math.isfinite(losses[-1]):
                raise FloatingPointError(f"The loss is {losses[-1]}")
            run.scaler.scale(loss if len(parts) == 1 else loss / len(parts)).backward()
    return float(np.mean(losses))


def _is_of_the_connection(error: RuntimeError) -> bool:
    return any(name in str(error) for name in ("gloo", "NCCL", "Connection closed", "Connection reset"))
