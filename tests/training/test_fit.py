"""A tiny run learns, repeats itself, goes on after an interruption and stops at a loss that is not a number."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from tests.training.fake_frontlearning import chip
from training.checkpoint import load_checkpoint
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.evaluate import evaluate, summarise
from training.fit import BEST, LAST, LOG, TrainingError, fit
from training.predict import torch_predictor
from training.trained_network import load_network

TINY = TrainingConfig(
    crop_px=64,
    chips_per_epoch=8,
    batch_size=4,
    epochs=4,
    validate_every=2,
    jitter_px=10.0,
    near_front_probability=1.0,
    synthetic_chips=0,
)
CHIPS = [chip(0), chip(1)]


def silent(text: str) -> None:
    pass


@pytest.fixture(scope="module")
def whole_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    fit(TINY, CHIPS, CHIPS[:1], folder, device="cpu", report=silent)
    return folder


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_checkpoint(folder / LAST)["averaged"]


def test_epoch_table_has_a_row_an_epoch(whole_run: Path) -> None:
    rows = list(csv.DictReader((whole_run / LOG).open()))
    assert [int(row["epoch"]) for row in rows] == [1, 2, 3, 4]
    assert all(float(row["train_loss"]) > 0 for row in rows)
    assert math.isnan(float(rows[0]["accuracy"]))
    assert 0 <= float(rows[-1]["accuracy"]) <= 1


def test_same_seed_gives_the_same_network_and_another_seed_another(whole_run: Path, tmp_path: Path) -> None:
    fit(TINY, CHIPS, [], tmp_path / "again", device="cpu", report=silent)
    fit(TINY.with_settings(["seed=1"]), CHIPS, [], tmp_path / "other", device="cpu", report=silent)
    assert all(
        torch.equal(a, b)
        for a, b in zip(weights(whole_run).values(), weights(tmp_path / "again").values(), strict=True)
    )
    key = "backbone.conv1.weight"
    assert not torch.equal(weights(whole_run)[key], weights(tmp_path / "other")[key])


def test_interrupted_run_goes_on_to_the_same_result(whole_run: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        fit(TINY, CHIPS, CHIPS[:1], tmp_path, device="cpu", report=_interrupt_after(2))
    assert load_checkpoint(tmp_path / LAST)["epoch"] == 2
    fit(TINY, CHIPS, CHIPS[:1], tmp_path, device="cpu", resume=True, report=silent)
    assert all(torch.equal(a, b) for a, b in zip(weights(whole_run).values(), weights(tmp_path).values(), strict=True))


def _interrupt_after(epochs: int) -> Callable[[str], None]:
    lines = []

    def report(text: str) -> None:
        lines.append(text)
        if len(lines) == epochs + 1:  # the heading comes first
            raise KeyboardInterrupt

    return report


def test_resuming_with_other_settings_is_refused(whole_run: Path) -> None:
    with pytest.raises(TrainingError, match="other settings \\(max_learning_rate\\)"):
        fit(TINY.with_settings(["max_learning_rate=0.1"]), CHIPS, [], whole_run, resume=True, report=silent)


def test_loss_that_is_not_a_number_stops_with_the_step(tmp_path: Path) -> None:
    hopeless = TINY.with_settings(["max_learning_rate=inf"])
    with pytest.raises(TrainingError, match="The loss is nan at step 1 "):
        fit(hopeless, CHIPS, [], tmp_path, device="cpu", report=silent)


def test_tiny_run_learns_its_chips_by_heart(tmp_path: Path) -> None:
    config = TINY.with_settings(["epochs=30", "validate_every=30", "ema_decay=0.9", "rotation_deg=5"])
    trained = fit(config, CHIPS, CHIPS, tmp_path, device="cpu", report=silent)
    summary = summarise(evaluate(torch_predictor(trained.network), CHIPS, trained.roles, trained.normalisation))
    assert summary["jakobshavn"]["missed"] == 0
    assert summary["jakobshavn"]["symmetric_mean_px"] < 2
    assert (tmp_path / BEST).exists()
    loaded = load_network(tmp_path / LAST)
    assert (loaded.classes, loaded.normalisation) == (model_classes(), normalisation_of(config))
    image = torch.zeros(1, 1, 64, 64)
    with torch.inference_mode():
        torch.testing.assert_close(loaded.network(image), trained.network(image))
