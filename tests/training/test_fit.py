"""A tiny run learns, repeats itself, goes on after an interruption and stops at a loss that is not a number."""

from __future__ import annotations

import csv
import math
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from glacier_terminus_plugin.core.errors import OutputError
from tests.training.class_chips import THREE, class_chip
from tests.training.fake_frontlearning import chip
from training.checkpoint import CheckpointError, load_checkpoint, save_checkpoint
from training.chips import Chip
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.epochs import LOG, silent
from training.evaluate import evaluate, summarise
from training.fit import BEST, EARLIER, LAST, accumulate_gradients, fit
from training.metrics import Validation
from training.predict import torch_predictor
from training.processes import Processes
from training.run import Run, TrainingError, prepare_run
from training.task import make_task
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
CLASSES = TrainingConfig.for_task("classes", crop_px=32, batch_size=2, epochs=2, ema_decay=0.9, rotation_deg=20.0)
MASKS = [class_chip(i, values=[one.value for one in THREE]) for i in range(8)]
EVERYTHING: dict[str, Any] = {
    "loss": "ce+0.5*focal+dice+boundary",
    "class_weights": "balanced",
    "optimiser": "adam",
    "accumulate": 2,
    "momentum": 0.95,
    "momentum_at_peak": 0.85,
    "second_moment": 0.99,
}


def train(config: TrainingConfig, folder: Path, **options: Any) -> Any:
    """Run `fit` on what the config's task needs, in this process alone unless told otherwise."""
    data: dict[str, Any] = {"train": CHIPS, "valid": CHIPS[:1]}
    if config.task == "classes":
        data = {"train": MASKS, "valid": MASKS[:1], "classes": THREE}
    return fit(config, folder=folder, **{"device": "cpu", "report": silent, "workers": 0, **data, **options})


def weights(folder: Path, file: str = LAST) -> dict[str, torch.Tensor]:
    return load_checkpoint(folder / file)["averaged"]


def are_same(first: Path, second: Path) -> bool:
    return all(torch.equal(a, b) for a, b in zip(weights(first).values(), weights(second).values(), strict=True))


@pytest.fixture(scope="module")
def whole_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    train(TINY, folder)
    return folder


def test_epoch_table_has_a_row_an_epoch(whole_run: Path) -> None:
    rows = list(csv.DictReader((whole_run / LOG).open()))
    assert [int(row["epoch"]) for row in rows] == [1, 2, 3, 4]
    assert all(float(row["train_loss"]) > 0 for row in rows)
    assert math.isnan(float(rows[0]["accuracy"]))
    assert 0 <= float(rows[-1]["accuracy"]) <= 1
    assert 0 <= float(rows[-1]["miou"]) <= 1


def test_chips_to_judge_by_are_turned_as_the_plugin_turns_a_scene(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[float | None] = []

    def judge(predict: Any, chips: Sequence[Chip], task: Any, is_cancelled: Any) -> Validation:
        seen.extend(chip.flow_deg for chip in chips)
        return Validation(1.0, 1.0, 1.0, 1.0, 1.0, 0)

    monkeypatch.setattr("training.fit.validate", judge)
    train(replace(TINY, epochs=1), tmp_path, valid=[replace(CHIPS[0], flow_deg=30.0)])
    assert seen == [0.0]


def test_same_seed_gives_the_same_network_whatever_the_workers(whole_run: Path, tmp_path: Path) -> None:
    train(TINY, tmp_path / "again", valid=[], workers=2)
    assert are_same(whole_run, tmp_path / "again")
    train(TINY.with_settings(["seed=1"]), tmp_path / "other", valid=[])
    key = "decode_head.convs.0.conv.weight"
    assert not torch.equal(weights(whole_run)[key], weights(tmp_path / "other")[key])


@contextmanager
def interrupted_at(folder: Path, epoch: int, step: int) -> Iterator[None]:
    """Send this process a Ctrl-C as soon as the checkpoint has come so far."""

    def wait_and_interrupt() -> None:
        wait_for(folder, epoch, step)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=wait_and_interrupt)
    thread.start()
    yield
    thread.join()


def wait_for(folder: Path, epoch: int, step: int) -> None:
    """Wait until the checkpoint is there and has come so far."""
    for _ in range(18_000):
        if (folder / LAST).exists():
            state = load_checkpoint(folder / LAST)
            if (state["epoch"], state["step"]) >= (epoch, step):
                return
        time.sleep(0.01)
    raise AssertionError(f"{folder} has not come to epoch {epoch}, step {step}")


LONG = replace(CLASSES, chips_per_epoch=12, save_every_min=0.0)  # two epochs of 6 steps, a checkpoint a step


@pytest.mark.parametrize("changes", [{}, EVERYTHING], ids=["plain", "everything"])
def test_ctrl_c_within_an_epoch_and_resuming_give_the_same_result(tmp_path: Path, changes: dict[str, Any]) -> None:
    config = replace(LONG, **changes)
    train(config, tmp_path / "whole")
    with interrupted_at(tmp_path / "cut", 0, 2), pytest.raises(KeyboardInterrupt):
        train(config, tmp_path / "cut")
    state = load_checkpoint(tmp_path / "cut" / LAST)
    assert (0, 2) <= (state["epoch"], state["step"]) < (2, 0)
    train(config, tmp_path / "cut", resume=True)
    assert are_same(tmp_path / "whole", tmp_path / "cut")
    figures = [
        [[float(row[k]) for k in ("train_loss", "miou")] for row in csv.DictReader((tmp_path / name / LOG).open())]
        for name in ("whole", "cut")
    ]
    assert figures[0] == figures[1]


def test_kill_9_within_an_epoch_and_resuming_give_the_same_result(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from tests.training.test_fit import LONG, train; import sys; "
        "train(LONG, Path(sys.argv[1]), workers=1)"
    )
    environment = {**os.environ, "OMP_NUM_THREADS": str(torch.get_num_threads())}
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "cut")], env=environment) as process:
        wait_for(tmp_path / "cut", 0, 3)
        process.kill()
    assert load_checkpoint(tmp_path / "cut" / LAST)["epoch"] < LONG.epochs
    train(LONG, tmp_path / "cut", resume=True)
    train(LONG, tmp_path / "whole")
    assert are_same(tmp_path / "whole", tmp_path / "cut")


def test_resuming_with_other_settings_is_refused(whole_run: Path) -> None:
    with pytest.raises(TrainingError, match=r"other settings \(max_learning_rate: \S+ then, 0\.1 now\)"):
        train(TINY.with_settings(["max_learning_rate=0.1"]), whole_run, resume=True)


def test_resuming_with_other_chips_is_refused(whole_run: Path) -> None:
    """Who held out another glacier would have learnt from the one that is to judge."""
    with pytest.raises(TrainingError, match="trained or judged with other chips; resume with the same data"):
        train(TINY, whole_run, resume=True, train=CHIPS[:1], valid=CHIPS[1:])


def test_a_new_run_in_the_same_folder_sets_the_old_checkpoints_aside(tmp_path: Path) -> None:
    save_checkpoint(tmp_path / LAST, {"precious": 1})
    save_checkpoint(tmp_path / BEST, {"precious": 2})
    said: list[str] = []
    train(replace(TINY, epochs=1), tmp_path, valid=[], report=said.append)
    assert load_checkpoint(tmp_path / EARLIER[LAST]) == {"precious": 1}
    assert load_checkpoint(tmp_path / EARLIER[BEST]) == {"precious": 2}
    assert not (tmp_path / BEST).exists()  # it was not this run's
    assert sum("of an earlier run is kept as" in text for text in said) == 2


def test_a_second_run_in_a_folder_that_is_written_to_is_refused(tmp_path: Path) -> None:
    def start_another(text: str) -> None:
        with pytest.raises(OutputError, match=r"last\.pt is being written by another run"):
            train(CLASSES, tmp_path)
        refused.append(text)

    refused: list[str] = []
    train(CLASSES, tmp_path, report=start_another)
    assert len(refused) > 2
    assert not (tmp_path / EARLIER[LAST]).exists()
    train(replace(CLASSES, epochs=1), tmp_path)


def test_loss_that_is_not_a_number_stops_with_the_step(tmp_path: Path) -> None:
    train(replace(TINY, epochs=1), tmp_path, valid=[])
    before = (tmp_path / LAST).read_bytes()
    hopeless = TINY.with_settings(["max_learning_rate=inf"])
    with pytest.raises(TrainingError, match="The loss is nan at step 1 "):
        train(hopeless, tmp_path, valid=[])
    assert (tmp_path / EARLIER[LAST]).read_bytes() == before
    assert all(bool(torch.isfinite(value).all()) for value in weights(tmp_path).values())


def test_full_disk_leaves_the_earlier_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / LAST
    save_checkpoint(path, {"epoch": 1})
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))  # as a disk that is full after so many bytes
    try:
        with pytest.raises(CheckpointError, match=r"can't be written .* The earlier last\.pt is as it was\."):
            save_checkpoint(path, {"weights": torch.zeros(100_000)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert load_checkpoint(path) == {"epoch": 1}
    assert [p.name for p in tmp_path.iterdir()] == [LAST]


def test_a_disk_that_fills_up_before_best_pt_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The best epoch is the only one that is written to best.pt: resumed, it must be written as well."""
    config = replace(CLASSES, max_learning_rate=1e-12, monitor="miou", freeze_norms=True)  # the first epoch is the best

    def on_a_full_disk(path: Path, state: dict[str, Any]) -> None:
        if path.name == BEST:
            raise CheckpointError("the disk is full")
        save_checkpoint(path, state)

    with monkeypatch.context() as full:
        full.setattr("training.fit.save_checkpoint", on_a_full_disk)
        with pytest.raises(CheckpointError):
            train(config, tmp_path)
    train(config, tmp_path, resume=True)
    assert load_checkpoint(tmp_path / BEST)["epoch"] == 1
    assert [int(row["epoch"]) for row in csv.DictReader((tmp_path / LOG).open())] == [1, 2]


def test_tiny_run_learns_its_chips_by_heart(tmp_path: Path) -> None:
    config = TINY.with_settings(["epochs=30", "validate_every=30", "ema_decay=0.9", "rotation_deg=5"])
    trained = train(config, tmp_path, valid=CHIPS)
    summary = summarise(evaluate(torch_predictor(trained.network), CHIPS, trained.roles, trained.normalisation))
    assert summary["jakobshavn"]["missed"] == 0
    assert summary["jakobshavn"]["symmetric_mean_px"] < 2
    assert (tmp_path / BEST).exists()
    loaded = load_network(tmp_path / LAST)
    assert (loaded.classes, loaded.normalisation) == (model_classes(), normalisation_of(config))
    image = torch.zeros(1, 1, 64, 64)
    with torch.inference_mode():
        torch.testing.assert_close(loaded.network(image), trained.network(image))


def test_classes_are_learnt_and_travel_with_the_checkpoint(tmp_path: Path) -> None:
    changes = {**EVERYTHING, "accumulate": 1, "crop_px": 64, "batch_size": 4, "epochs": 60, "validate_every": 60}
    train(replace(CLASSES, **changes), tmp_path)
    last = list(csv.DictReader((tmp_path / LOG).open()))[-1]
    assert float(last["accuracy"]) > 0.9
    assert float(last["miou"]) > 0.8
    assert float(last["dice"]) > 0.85
    assert float(last["front_distance_px"]) < 3  # the border between ocean and ice
    assert load_network(tmp_path / LAST).classes == THREE


def test_early_stopping_keeps_the_best(tmp_path: Path) -> None:
    said: list[str] = []
    # at a rate of nothing no validation is better than the first
    config = replace(CLASSES, epochs=9, max_learning_rate=1e-12, patience=2, monitor="miou", freeze_norms=True)
    train(config, tmp_path, report=said.append)
    assert len(list(csv.DictReader((tmp_path / LOG).open()))) == 3
    assert "Stopped early: miou has not got better by 0.001 in 2 validations." in said[-2]
    assert load_checkpoint(tmp_path / BEST)["epoch"] == 1


def a_run(config: TrainingConfig, start: Path | None = None) -> Run:
    task = make_task(config, THREE, MASKS)
    return prepare_run(task, torch.device("cpu"), Processes(), start=start, report=silent)


def a_batch(run: Run, keys: range) -> list[torch.Tensor]:
    dataset = run.task.dataset(MASKS)
    return [torch.stack(parts) for parts in zip(*(dataset[key] for key in keys), strict=True)]


def gradients(run: Run) -> list[torch.Tensor]:
    return [p.grad.clone() for p in run.network.parameters() if p.grad is not None]


def test_accumulated_gradients_are_those_of_the_whole_batch() -> None:
    """Where every crop has as many judged pixels as the next, the mean of means is the mean."""
    found = []
    for parts in ([range(4)], [range(2), range(2, 4)]):
        run = a_run(replace(CLASSES, freeze_norms=True, precision="float32"))
        run.set_training()
        whole = [a_batch(run, keys) for keys in parts]
        accumulate_gradients(run, [[image, allowed, torch.ones_like(judged)] for image, allowed, judged in whole])
        found.append(gradients(run))
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-5)


def test_a_start_from_trained_weights_freezes_and_slows_the_backbone(tmp_path: Path) -> None:
    config = replace(CLASSES, start_frozen_stages=2, epochs=1)
    train(config, tmp_path / "first", valid=[])
    trained = train(config, tmp_path / "second", valid=[], start=tmp_path / "first" / LAST)
    before, after = (load_checkpoint(tmp_path / name / LAST)["network"] for name in ("first", "second"))
    before = weights(tmp_path / "first")
    same = {key for key in after if torch.equal(before[key], after[key])}
    frozen = tuple(f"backbone.{part}" for part in ("conv", "bn", "layer1", "transition1", "stage2"))
    assert same == {key for key in after if key.startswith(frozen)}
    groups = a_run(config, tmp_path / "first" / LAST).optimiser.param_groups
    assert [group["share"] for group in groups] == [0.1, 0.1, 1.0, 1.0]
    assert trained.classes == THREE


def test_validation_leaves_the_network_as_it_is(tmp_path: Path) -> None:
    train(CLASSES, tmp_path / "judged")
    train(CLASSES, tmp_path / "alone", valid=[])
    assert are_same(tmp_path / "judged", tmp_path / "alone")


def test_half_size_floats_do_no_harm(tmp_path: Path) -> None:
    for numbers in ("float16", "bfloat16"):  # where this CPU has not got them, float32
        train(replace(CLASSES, precision=numbers, epochs=1), tmp_path / numbers, valid=[])
        assert float(next(csv.DictReader((tmp_path / numbers / LOG).open()))["train_loss"]) < 5
