"""Two processes ask for what one does with the whole batch; where one dies, the other says so and a run goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tests.training.test_fit import a_run, train, weights
from tests.training.two_processes import CONFIG, MASKS
from training.checkpoint import load_checkpoint
from training.fit import LAST, accumulate_gradients, batches, data_checksum


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    folder = tmp_path_factory.mktemp("two")
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    result = subprocess.run(
        [*torchrun, "-m", "tests.training.two_processes", str(folder)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return folder, result


def test_gradients_are_those_of_one_process(outcome: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    run = a_run(CONFIG)
    run.set_training()
    loss = accumulate_gradients(run, [next(iter(batches(run, run.task.dataset(MASKS), 0)))])
    for rank in (0, 1):
        theirs = torch.load(outcome[0] / f"gradients-{rank}.pt")
        assert theirs["loss"] == pytest.approx(loss, rel=1e-5)
        for name, parameter in run.network.named_parameters():
            assert parameter.grad is not None
            scale = float(parameter.grad.abs().max())
            torch.testing.assert_close(theirs["gradients"][name], parameter.grad, rtol=1e-3, atol=1e-4 * scale + 1e-9)


def test_a_killed_process_ends_the_run_with_a_word_and_a_checkpoint(
    outcome: tuple[Path, subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    folder, result = outcome
    assert result.returncode != 0
    assert "error: Another process of this run has ended" in result.stderr
    assert "with --resume goes on" in result.stderr
    state = load_checkpoint(folder / "run" / LAST)
    assert (state["epoch"], state["step"]) >= (0, 2)
    # one process goes on where two left off, to what one alone would have come to
    config = replace(CONFIG, epochs=200, patience=1, monitor="miou", min_delta=9.0, validate_every=state["epoch"] + 1)
    data = data_checksum(MASKS, MASKS[:1])  # which the two processes had nothing to judge by
    torch.save({**state, "config": config.to_dict(), "data": data}, folder / "run" / LAST)
    train(config, folder / "run", resume=True)
    train(config, tmp_path)
    for there, here in zip(weights(folder / "run").values(), weights(tmp_path).values(), strict=True):
        torch.testing.assert_close(there, here, rtol=1e-2, atol=1e-3)
