"""The finder suggests the middle of the longest fall, and leaves the run as it was."""

from __future__ import annotations

import csv
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tests.training.fake_frontlearning import write_data_set
from tests.training.test_fit import CLASSES, MASKS, a_batch, a_run
from training.__main__ import main
from training.fit import train_step
from training.lr_finder import NoSuggestionError, RateCurve, find_learning_rate, middle_of_fall
from training.run import Run


@pytest.mark.parametrize(
    ("losses", "expected"),
    [
        ([9.0] * 5 + [3.0, 2.5, 2.6, 2.4, 2.2, 2.0, 1.8, 1.9] + [9.0] * 5, 9),  # falls at 7 to 11
        ([9.0] * 5 + [2.0, 1.0] + [0.5] * 5, 5),
        ([float(i) for i in range(20)], None),
        ([5.0 - i for i in range(10)], None),  # nothing is left between the ends
    ],
)
def test_middle_of_the_longest_fall(losses: list[float], expected: int | None) -> None:
    assert middle_of_fall(losses) == expected


def test_rising_losses_give_no_suggestion() -> None:
    rising = tuple(float(i) for i in range(20))
    with pytest.raises(NoSuggestionError, match="falls at none of 20 rates"):
        _ = RateCurve(rising, rising, rising).suggestion


def everything_of(run: Run) -> dict[str, object]:
    return deepcopy(
        {
            "weights": run.network.state_dict(),
            "averaged": run.averaged.state_dict(),
            "optimiser": run.optimiser.state_dict(),
            "gradients": [p.grad for p in run.network.parameters()],
            "modes": [module.training for module in run.network.modules()],
            "random": torch.get_rng_state(),
        }
    )


def test_run_is_left_as_it_was() -> None:
    run = a_run(replace(CLASSES, max_learning_rate=1e-3))
    run.set_training()
    train_step(run, [a_batch(run, range(2))])  # so that the optimiser has a memory
    run.optimiser.zero_grad(set_to_none=True)
    before = everything_of(run)
    curve = find_learning_rate(run, run.task.dataset(MASKS), lowest=1e-5, highest=1e-1, steps=14)
    torch.testing.assert_close(everything_of(run), before, rtol=0, atol=0)
    assert curve.rates[0] == pytest.approx(1e-5)
    assert curve.rates == tuple(sorted(curve.rates))
    assert len(curve.rates) == len(curve.losses) == len(curve.smoothed)


def test_command_writes_curve_and_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, out = str(write_data_set(tmp_path / "data")), tmp_path / "out"
    settings = ["--set", "chips_per_epoch=4", "batch_size=4", "crop_px=32", "synthetic_chips=0"]
    command = ["lr-find", "--data", data, "--out", str(out), "--device", "cpu", "--workers", "0", "--steps"]
    assert main([*command, "20", "--lowest", "1e-5", "--highest", "0.01", *settings]) == 0
    assert "the middle of the longest run" in capsys.readouterr().out
    assert (out / "lr-find.png").read_bytes()[:4] == b"\x89PNG"
    assert len(list(csv.reader((out / "lr-find.csv").open()))) > 12
    assert main([*command, "5", *settings]) == 1
    assert "more than 11 steps" in capsys.readouterr().err
