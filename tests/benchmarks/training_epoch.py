"""Measures an epoch of training against a bare forward and backward loop over the same batches.

    python -m tests.benchmarks.training_epoch [--threads 1] [--epochs 4] [--network w18]     (`make benchtrain`)

123 chips at 224 px, as many as the public training set has; made scenes stand in for it, so that no data is needed. The
bare loop has its batches in memory already: it prepares no crop, changes no weight and averages none. Both take turns,
epoch by epoch, and the ratio is of their minima, because other programs of the machine disturb single epochs. The
second ratio is of this process alone, its time on the processor: what is to be had where a core is free for the process
that prepares the crops.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator

import torch

from training.config import TrainingConfig
from training.fit import batches, steps_per_epoch, train_step
from training.importers.synthetic_scenes import make_chips
from training.processes import Processes
from training.run import Run, prepare_run
from training.task import make_task

CHIPS = 123
LIMIT = 1.15


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns 1 where an epoch takes more than LIMIT times the bare loop."""
    options = _parse(arguments)
    if options.threads:
        torch.set_num_threads(options.threads)
    config = TrainingConfig(
        network=options.network, crop_px=224, chips_per_epoch=CHIPS, epochs=options.epochs + 1, synthetic_chips=0
    )
    chips = make_chips(CHIPS)
    task = make_task(config, (), chips)
    run = prepare_run(task, torch.device("cpu"), Processes())
    run.set_training()
    dataset = task.dataset(chips)
    stream = iter(batches(run, dataset))
    steps = steps_per_epoch(config, len(dataset))
    kept = [next(stream) for _ in range(steps)]
    _bare_epoch(run, kept[:2])  # the first passes allocate
    ours, bare = [], []
    for epoch in range(options.epochs):
        bare.append(_timed(lambda: _bare_epoch(run, kept)))
        ours.append(_timed(lambda first=epoch * steps: _our_epoch(run, stream, first, steps)))
        print(f"epoch {epoch + 1}: {ours[-1][0]:.2f} s, bare loop {bare[-1][0]:.2f} s")
    ratio, of_processor = (min(t[kind] for t in ours) / min(t[kind] for t in bare) for kind in (0, 1))
    print(
        f"{options.network}, {torch.get_num_threads()} thread(s): ratio {ratio:.3f}, at most {LIMIT} is wanted; "
        f"of processor time {of_processor:.3f}"
    )
    return int(ratio > LIMIT)


def _timed(epoch: Callable[[], None]) -> tuple[float, float]:
    """Return the seconds that passed, and those of the processor."""
    started, used = time.perf_counter(), time.process_time()
    epoch()
    return time.perf_counter() - started, time.process_time() - used


def _our_epoch(run: Run, stream: Iterator[list[torch.Tensor]], first: int, steps: int) -> None:
    for step in range(steps):
        train_step(run, [next(stream)])
        run.average(first + step)


def _bare_epoch(run: Run, kept: list[list[torch.Tensor]]) -> None:
    for image, allowed, judged in kept:
        with run.precision.autocast():
            logits = run.network(image.contiguous(memory_format=torch.channels_last))
        log_probability = torch.log_softmax(logits.float(), dim=1)
        loss = -(log_probability * allowed).sum(dim=1)[judged].mean()
        run.network.zero_grad(set_to_none=True)
        loss.backward()


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks.training_epoch", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--threads", type=int, help="of the network (default: torch's own choice)")
    parser.add_argument("--epochs", type=int, default=4, help="epochs of each to measure")
    parser.add_argument("--network", default="w18-small-v1")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
