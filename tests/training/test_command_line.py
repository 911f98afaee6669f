"""The commands as a person types them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import onnx
import pytest

from glacier_terminus_plugin.core.model_definition import ModelDefinition
from tests.training.fake_chip_folder import write_chip_folder
from tests.training.fake_frontlearning import write_data_set
from training.__main__ import main
from training.checkpoint import load_checkpoint
from training.chip_folder import read_chip_folder
from training.commands.options import config_of

TINY = ["--set", "epochs=1", "chips_per_epoch=4", "batch_size=4", "crop_px=64", "synthetic_chips=0"]


def test_params_prints_the_count_of_w48(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["params"]) == 0
    assert "65,846,402" in capsys.readouterr().out


def test_inspect_counts_and_complains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_data_set(tmp_path)
    (tmp_path / "labels").mkdir()  # the real set has wider lines there: it is no Classified_Tiles folder
    assert main(["inspect", "--data", str(tmp_path)]) == 0
    assert "jakobshavn" in capsys.readouterr().out
    next((tmp_path / "labels_1px").iterdir()).unlink()
    assert main(["inspect", "--data", str(tmp_path)]) == 1
    assert "no label" in capsys.readouterr().err


def test_fit_evaluate_and_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, out = str(write_data_set(tmp_path / "data")), tmp_path / "out"
    assert main(["fit", "--data", data, "--out", str(out), "--device", "cpu", *TINY]) == 0
    assert "cell size" not in capsys.readouterr().out  # the settings' 49 m are those of this set
    assert load_checkpoint(out / "last.pt")["config"]["cell_size_m"] == 49
    assert main(["evaluate", str(out / "last.pt"), "--data", data, "--json", str(out / "e.json")]) == 0
    assert "without a front" in capsys.readouterr().out
    about = tmp_path / "about.json"
    about.write_text(json.dumps({"License": "CC0", "Citation": "Nobody 2026", "Limits": "- **Made.** Not real."}))
    export = ["export", str(out / "last.pt"), "--out", str(out / "x"), "--name", "tiny", "--about", str(about)]
    export += ["--cell-size", "15"]
    assert main([*export, "--reports", str(out / "e.json")]) == 0
    assert "largest probability difference" in capsys.readouterr().out
    assert sorted(p.name for p in (out / "x").iterdir()) == [
        "tiny.json",
        "tiny.md",
        "tiny.npz",
        "tiny.onnx",
        "tiny.stac.json",
    ]
    definition = json.loads((out / "x" / "tiny.json").read_text())
    assert (definition["License"], definition["CellSize"]["Trained"]) == ("CC0", 15)
    before = {path: path.read_bytes() for path in (out / "x").iterdir()}
    for wrong, said in (
        (["--reports", str(out / "e.html")], "e.html"),
        (["--reports", str(about)], "about.json is not the JSON that evaluate or holdout writes"),
        (["--robustness", str(out / "e.json")], "e.json is not the JSON that robustness writes"),
        (["--cell-size", "0"], "--cell-size is 0.0; expected metres above 0"),
        (["--name", "Größe"], "--name is 'Größe'; expected letters from A to z"),
    ):
        assert main([*export, *wrong]) == 1
        assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in (out / "x").iterdir()} == before
    card = (out / "x" / "tiny.md").read_text()
    assert "Nobody 2026" in card
    assert "- **Made.** Not real." in card
    assert "Mohajerani" not in card


@pytest.mark.parametrize("cell_size", [[], ["cell_size_m=15"]])
def test_chips_that_tell_no_cell_size_make_a_model_that_takes_any(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cell_size: list[str]
) -> None:
    monkeypatch.setattr("training.tiling_check.least_padding", lambda *_: 96)
    data, out = str(write_chip_folder(tmp_path / "chips", facts=False)), tmp_path / "out"
    assert main(["fit", "--data", data, "--out", str(out), "--device", "cpu", *TINY, "crop_px=32", *cell_size]) == 0
    said = capsys.readouterr().out
    assert main(["export", str(out / "last.pt"), "--out", str(out / "x"), "--name", "tiny"]) == 0
    said_of_export = capsys.readouterr().out
    definition = ModelDefinition.load(out / "x" / "tiny.json")
    assert definition.cell_size.takes_any == (not cell_size)
    assert ("the chips do not tell one cell size" in said) == (not cell_size)
    assert ("--cell-size" in said_of_export) == (not cell_size)
    metadata = {p.key: p.value for p in onnx.load(str(out / "x" / "tiny.onnx")).metadata_props}
    card = (out / "x" / "tiny.md").read_text()
    item = json.loads((out / "x" / "tiny.stac.json").read_text())
    stated_m = item["properties"]["mlm:hyperparameters"]["cell_size_m"]
    if cell_size:
        assert (definition.cell_size.trained_m, metadata["resolution"], stated_m) == (15, "1500.0", 15)
        assert "| cell size | 15 m, within a factor of 1.4 |" in card
    else:
        assert ("resolution" in metadata, stated_m) == (False, None)
        assert "| cell size | any: the training data's is not known |" in card


def test_holdout_measures_only_the_held_out_glacier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, out = str(write_data_set(tmp_path / "data")), tmp_path / "out"
    assert main(["holdout", "jakobshavn", "--data", data, "--out", str(out), "--device", "cpu", *TINY]) == 0
    printed = capsys.readouterr().out
    assert "2 chips to learn from" in printed
    figures = json.loads((out / "holdout.json").read_text())["summary"]
    assert {glacier: group["images"] for glacier, group in figures.items()} == {"jakobshavn": 2}
    for folder in (out, out / "jakobshavn"):
        assert {"report.html", "report.json", "images.csv"} <= {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fit", "--set", "speed=9"], "unknown setting 'speed'"),
        (["fit", "--set", "epochs=many"], "'many' is not a int"),
        (["fit", "--set", "mirrored=perhaps"], "'perhaps' is not a bool"),
        (["fit", "--set", "crop_px=0"], "setting crop_px: found 0, expected at least 32"),
        (["fit", "--set", "cell_size_m=-5"], "setting cell_size_m: found -5.0, expected at least 0"),
        (["fit", "--set", "gamma=0"], "setting gamma: found 0.0, expected a number above 0 (1 changes nothing)"),
        (["fit", "--set", "gradient_clip=0"], "expected a number above 0 (inf for none)"),
        (["fit", "--set", "min_zoom=1.5"], "setting min_zoom: found 1.5, expected at most max_zoom, 1.4"),
        (["holdout", "helheim"], "can't hold out 'helheim'"),
        (["evaluate", "missing.pt"], "missing.pt"),
    ],
)
def test_mistakes_get_one_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main([*arguments, "--data", str(write_data_set(tmp_path))]) == 1
    message = capsys.readouterr().err
    assert message.startswith("error: ")
    assert said in message


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "python -m training holdout kangerlussuaq" in capsys.readouterr().out


def test_inspect_tells_the_classes_and_which_are_empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_chip_folder(tmp_path)
    text = (folder / "chips.json").read_text()
    (folder / "chips.json").write_text(
        text.replace('"Ocean"', '"Sea"').replace("[{", '[{"Value": 3, "Name": "Rock"}, {', 1)
    )
    assert main(["inspect", "--data", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "class   2 Sea                    4 chips,  46.9 % of the pixels" in said
    assert "class 3 Rock is empty: no chip has it" in said
    assert "fronts as lines          4" in said


@pytest.mark.parametrize(("task", "is_told"), [(None, True), ("classes", False), ("front", False)])
def test_chips_with_lines_and_labels_can_teach_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], task: str | None, is_told: bool
) -> None:
    chips = read_chip_folder(write_chip_folder(tmp_path))
    assert config_of(argparse.Namespace(task=task, seed=0, set=[]), chips).task == (task or "classes")
    assert ("--task front learns fronts from the lines" in capsys.readouterr().out) == is_told
