"""evaluate, show-results, show-batch and holdout as a person types them, and mistakes told in one message."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest
import torch

from glacier_terminus_plugin.core.model_definition import ModelClass
from tests.training.fake_chip_folder import facts_of, write_chip_folder, write_facts
from tests.training.fake_frontlearning import write_data_set
from training.__main__ import main
from training.checkpoint import load_checkpoint, save_checkpoint
from training.chip_folder import read_chip_folder
from training.commands.judging import add_judging_options, read_judged
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.evaluate import evaluate
from training.hrnet import build_hrnet
from training.split import Split
from training.trained_network import facts_to_store

TINY = ["--set", "epochs=1", "chips_per_epoch=2", "batch_size=2", "crop_px=32"]


def untrained(path: Path, classes: tuple[ModelClass, ...], bands: int = 1) -> Path:
    """A checkpoint of a network that has learnt nothing."""
    torch.manual_seed(0)
    config = TrainingConfig(bands=bands, mirrored=False)
    network = build_hrnet(config.network, bands=bands, classes=len(classes))
    facts = facts_to_store(classes, normalisation_of(config))
    save_checkpoint(path, {"config": config.to_dict(), "averaged": network.state_dict(), **facts})
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_chip_folder(tmp_path / "chips")


@pytest.fixture
def split(tmp_path: Path, folder: Path) -> Path:
    """Glacier alpha to judge by while learning, beta to test with, none to learn from."""
    sides = {f"{number:09d}": "valid" if number < 2 else "test" for number in range(4)}
    Split(tmp_path / "split.json", (str(folder),), (sides,)).save()
    return tmp_path / "split.json"


@pytest.fixture
def checkpoint(tmp_path: Path, folder: Path) -> Path:
    return untrained(tmp_path / "net.pt", read_chip_folder(folder).classes, bands=3)


def test_a_region_model_is_evaluated_on_the_side_that_is_asked_for(
    checkpoint: Path, split: Path, tmp_path: Path, capsys
):
    for side, names in (("test", ["chip 2", "chip 3"]), ("valid", ["chip 0", "chip 1"])):
        out = tmp_path / side
        wish = ["evaluate", str(checkpoint), "--split", str(split), "--side", side, "--out", str(out)]
        assert main(wish) == 0
        report = json.loads((out / "report.json").read_text())
        assert [image["name"] for image in report["images"]] == names
        assert report["pixels"]["images"] == 2  # its masks are judged, and its lines against the drawn ones
        assert report["summary"]["beta" if side == "test" else "alpha"]["images"] == 2
        assert f"{side} side" in (out / "report.html").read_text()
    assert "Glacier ice" in capsys.readouterr().out


def turn(folder: Path) -> None:
    """Let the glaciers of a folder's chips flow 30 degrees aside from up, right, down and left."""
    facts = {f"{number:09d}": {**facts_of(number), "FlowDirection": 30.0 + 90 * number} for number in range(4)}
    write_facts(folder, facts)


def test_images_are_judged_turned_as_the_plugin_turns_a_scene(checkpoint: Path, folder: Path):
    turn(folder)
    parser = argparse.ArgumentParser()
    add_judging_options(parser)
    _, chips = read_judged(parser.parse_args([str(checkpoint), "--data", str(folder), "--device", "cpu"]))
    assert [chip.flow_deg for chip in chips.chips] == [0.0] * 4
    assert all(min(chip.valid.shape) > 40 for chip in chips.chips)


def test_a_held_out_glacier_is_judged_so_as_well(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    seen = []

    def judge(predict, chips, *more, **options):
        seen.extend(chip.flow_deg for chip in chips)
        return evaluate(predict, chips, *more, **options)

    turn(folder)
    monkeypatch.setattr("training.holdout.evaluate", judge)
    wish = ["holdout", "alpha", "--data", str(folder), "--task", "front", "--out", str(tmp_path), "--device", "cpu"]
    assert main([*wish, *TINY, "synthetic_chips=0"]) == 0
    assert seen == [0.0, 0.0]


def test_a_glacier_without_fronts_does_not_end_a_held_out_run(folder: Path, tmp_path: Path, capsys):
    """The labels' classes are none of the network's, and there are no fronts to judge instead."""
    facts = {f"{number:09d}": facts_of(number) for number in range(4)}
    facts["000000000"]["Fronts"] = facts["000000001"]["Fronts"] = []
    facts["000000003"]["Glacier"] = "gamma"
    write_facts(folder, facts)
    wish = ["holdout", "all", "--data", str(folder), "--task", "front", "--out", str(tmp_path / "o"), "--device", "cpu"]
    assert main([*wish, *TINY, "synthetic_chips=0"]) == 0
    assert "alpha shows no front: nothing is judged on it" in capsys.readouterr().out
    assert len(json.loads((tmp_path / "o" / "holdout.json").read_text())["images"]) == 4


def test_results_and_batches_are_shown(checkpoint: Path, split: Path, folder: Path, tmp_path: Path):
    show = ["show-results", str(checkpoint), "--split", str(split), "--worst", "1", "--out", str(tmp_path / "r")]
    assert main(show) == 0
    assert (tmp_path / "r" / "show-results.html").read_text().count("data:image/png") == 1
    batch = ["show-batch", "--data", str(folder), "--count", "2", "--out", str(tmp_path / "b"), *TINY]
    assert main(batch) == 0
    assert (tmp_path / "b" / "show-batch.png").exists()
    first = (tmp_path / "b" / "show-batch.png").read_bytes()
    assert main(batch) == 0
    assert (tmp_path / "b" / "show-batch.png").read_bytes() == first  # the same seed, the same crops


def test_a_batch_of_fronts_is_shown(folder: Path, tmp_path: Path):
    out = tmp_path / "b"
    batch = ["show-batch", "--data", str(folder), "--task", "front", "--count", "2", "--out", str(out), *TINY]
    assert main([*batch, "synthetic_chips=0"]) == 0
    assert (out / "show-batch.html").read_text().count("data:image/png") == 2


def test_a_held_out_run_goes_on_where_it_stopped(tmp_path: Path, capsys):
    """All folds are whole: with --resume none is trained again, and the figures are the same."""
    data, out = str(write_data_set(tmp_path / "data")), tmp_path / "out"
    wish = ["holdout", "all", "--data", data, "--out", str(out), "--device", "cpu", *TINY, "synthetic_chips=0"]
    assert main(wish) == 0
    before = json.loads((out / "holdout.json").read_text())
    weights = load_checkpoint(out / "sverdrup" / "last.pt")["averaged"]
    capsys.readouterr()
    assert main([*wish, "--resume"]) == 0
    again = load_checkpoint(out / "sverdrup" / "last.pt")["averaged"]
    assert all(torch.equal(weights[key], again[key]) for key in weights)
    assert json.loads((out / "holdout.json").read_text())["images"] == before["images"]
    assert len(before["images"]) == 4
    page = (out / "report.html").read_text()
    assert "The folds" in page
    assert all(glacier in page for glacier in ("jakobshavn", "sverdrup", "kangerlussuaq"))
    assert "mean over the glaciers" in capsys.readouterr().out


def test_other_bands_are_refused(split: Path, tmp_path: Path, capsys):
    one_band = untrained(tmp_path / "one.pt", model_classes(), bands=1)
    assert main(["evaluate", str(one_band), "--split", str(split), "--out", str(tmp_path / "o")]) == 1
    assert "have 3 band(s), the network of" in capsys.readouterr().err
    assert not (tmp_path / "o").exists()


def test_other_classes_are_refused_where_only_masks_are_there(tmp_path: Path, capsys):
    masks = write_chip_folder(tmp_path / "masks", facts=False)
    sheep = (ModelClass(1, "Sheep", (0, 0, 0), "ice"), ModelClass(2, "Ocean", (0, 0, 9), "ocean"))
    network = untrained(tmp_path / "sheep.pt", sheep, bands=3)
    assert main(["evaluate", str(network), "--data", str(masks), "--out", str(tmp_path / "o")]) == 1
    said = capsys.readouterr().err
    assert "1 Glacier ice, 2 Ocean" in said
    assert "1 Sheep, 2 Ocean" in said


def test_an_empty_side_is_named(checkpoint: Path, split: Path, capsys):
    assert main(["show-results", str(checkpoint), "--split", str(split), "--side", "train"]) == 1
    assert "no chip is on its train side" in capsys.readouterr().err


def test_a_damaged_checkpoint_is_named(checkpoint: Path, split: Path, tmp_path: Path, capsys):
    cut = tmp_path / "cut.pt"
    cut.write_bytes(checkpoint.read_bytes()[:5000])
    assert main(["evaluate", str(cut), "--split", str(split)]) == 1
    assert "not a checkpoint" in capsys.readouterr().err
    state = load_checkpoint(checkpoint)
    del state["averaged"][next(iter(state["averaged"]))]
    save_checkpoint(tmp_path / "short.pt", state)
    assert main(["evaluate", str(tmp_path / "short.pt"), "--split", str(split)]) == 1
    assert "do not fit together" in capsys.readouterr().err


def test_counts_below_one_are_refused(checkpoint: Path, split: Path, capsys):
    assert main(["show-results", str(checkpoint), "--split", str(split), "--worst", "0"]) == 1
    assert "--worst is 0; expected at least 1" in capsys.readouterr().err
    assert main(["evaluate", str(checkpoint), "--split", str(split), "--cell-size", "-3"]) == 1
    assert "--cell-size is -3.0; expected metres above 0" in capsys.readouterr().err
