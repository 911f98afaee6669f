"""Run by torchrun in two processes: the gradients of one batch, then a run in which one process is killed.

python -m torch.distributed.run --standalone --nproc-per-node 2 -m tests.training.two_processes FOLDER
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path

import torch

from tests.training.class_chips import THREE
from tests.training.test_fit import LONG, MASKS, train, wait_for
from training.epochs import silent
from training.fit import accumulate_gradients, batches
from training.processes import join_processes
from training.run import prepare_run
from training.task import make_task

CONFIG = replace(LONG, batch_size=4, freeze_norms=True, precision="float32", loss="ce+dice", class_weights="1,2,3")


def save_gradients(folder: Path) -> None:
    """Write the gradients of the run's first batch, of which each process sees its own half."""
    processes = join_processes(torch.device("cpu"))
    task = make_task(CONFIG, THREE, MASKS)
    run = prepare_run(task, torch.device("cpu"), processes, report=silent)
    run.set_training()
    loss = accumulate_gradients(run, [next(iter(batches(run, task.dataset(MASKS), 0)))])
    gradients = {name: p.grad for name, p in run.network.named_parameters()}
    torch.save({"loss": loss, "gradients": gradients}, folder / f"gradients-{processes.rank}.pt")


def main(folder: Path) -> None:
    """Do both."""
    save_gradients(folder)
    if os.environ.get("RANK") == "1":

        def die() -> None:
            wait_for(folder / "run", 0, 2)
            os.kill(os.getpid(), signal.SIGKILL)

        threading.Thread(target=die, daemon=True).start()
    train(replace(CONFIG, epochs=200), folder / "run", valid=[])


if __name__ == "__main__":
    torch.set_num_threads(1)
    try:
        main(Path(sys.argv[1]))
    except Exception as error:  # noqa: BLE001  # as training/__main__.py tells of it
        sys.exit(f"error: {error}")
