"""A split is a file: what is written is read, from several folders, and what does not fit is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from glacier_terminus_plugin.core.model_definition import ModelDefinition
from tests.training.class_chips import CLASSES, class_chip
from tests.training.fake_chip_folder import write_chip_folder
from training.__main__ import main
from training.chips import ChipError, ChipSet
from training.onnx_variants import MeasuredOn
from training.split import Split, check_same_classes, joined

BUNDLED = Path(__file__).parents[2] / "glacier_terminus_plugin" / "models" / "greenland-landsat.json"


def write_split(folder: Path) -> Split:
    """Two folders of two chips; the first's are for training, the second's to judge by."""
    for name in ("a", "b"):
        write_chip_folder(folder / name, count=2)
    sides = {"000000000": "train", "000000001": "train"}, {"000000000": "valid", "000000001": "test"}
    split = Split(folder / "split.json", ("a", "b"), sides, {"By": "hand"})
    split.save()
    return split


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    split = write_split(tmp_path)
    assert Split.load(split.path) == split


def test_each_side_has_its_chips(tmp_path: Path) -> None:
    split = write_split(tmp_path)
    counts = [len(split.chips(*sides).chips) for sides in (["train"], ["valid"], ["test"], ["train", "test"], [])]
    assert counts == [2, 1, 1, 3, 4]
    assert split.chips("valid").chips[0].name == "chip 0"


def test_what_does_not_fit_is_named(tmp_path: Path) -> None:
    split = write_split(tmp_path)
    (tmp_path / "b" / "images" / "000000001.png").unlink()
    with pytest.raises(ChipError, match="000000001: no such image any more"):
        split.chips("test")
    write_chip_folder(tmp_path / "b", count=2)
    write_chip_folder(tmp_path / "a", count=2, facts=False)
    (tmp_path / "a" / "chips.json").unlink()
    with pytest.raises(ChipError, match=r"the classes of a are 0 Background, 1 .*, those of b are 1 Glacier"):
        split.chips("train", "valid")


def test_lines_of_sets_with_other_classes_go_together(tmp_path: Path) -> None:
    split = write_split(tmp_path)
    facts = tmp_path / "b" / "chips.json"
    facts.write_text(facts.read_text().replace('"Ocean"', '"Sea"'))
    with pytest.raises(ChipError, match="the classes of a are"):
        split.chips()
    chips = split.chips(fronts_alone=True)
    assert len(chips.chips) == 4
    assert chips.classes == ()
    assert all(len(chip.front) and chip.labels is None for chip in chips.chips)


def test_what_takes_numbers_of_several_types_is_told() -> None:
    kinds = ("uint8", "uint16", "float32")
    sets = [ChipSet(kind, (class_chip(0, dtype=kind),), CLASSES, ("band 1",), kind) for kind in kinds]
    with pytest.raises(ChipError) as error:
        joined(sets)
    assert error.value.problems[0] == "the numbers of uint8 are uint8, those of uint16 are uint16"
    assert sum("--task front" in problem for problem in error.value.problems) == 1
    assert len(joined(sets, fronts_alone=True).chips) == 3


def test_inspect_looks_at_the_lines_of_sets_with_other_classes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    split = write_split(tmp_path)
    facts = tmp_path / "b" / "chips.json"
    facts.write_text(facts.read_text().replace('"Ocean"', '"Sea"'))
    assert main(["inspect", "--split", str(split.path)]) == 1
    assert main(["inspect", "--split", str(split.path), "--task", "front"]) == 0
    assert "fronts as lines          4" in capsys.readouterr().out


@pytest.mark.parametrize(("other_m", "common_m"), [("49.4", 49.2), ("20.0", None), ("null", None)])
def test_folders_of_one_cell_size_have_it_together(tmp_path: Path, other_m: str, common_m: float | None) -> None:
    """A map's cells of one size are not of the same length on the ground at two glaciers."""
    split = write_split(tmp_path)
    facts = tmp_path / "b" / "chips.json"
    facts.write_text(facts.read_text().replace('"CellSizeM": 49.0', f'"CellSizeM": {other_m}'))
    assert split.chips().cell_size_m == (None if common_m is None else pytest.approx(common_m))


def test_variants_of_fronts_are_measured_on_folders_whose_classes_differ(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    split = write_split(tmp_path)
    facts = tmp_path / "b" / "chips.json"
    facts.write_text(facts.read_text().replace('"Ocean"', '"Sea"'))
    split.path.write_text(split.path.read_text().replace('"000000001": "train"', '"000000001": "valid"'))
    seen: list[MeasuredOn] = []

    def complete(path: Path, measured_on: MeasuredOn, **options: object) -> tuple[ModelDefinition, list[str]]:
        seen.append(measured_on)
        return ModelDefinition.load(path), []

    monkeypatch.setattr("training.model_bundle.complete_model", complete)
    assert main(["package", str(BUNDLED), "--variants", "int8", "--split", str(split.path)]) == 0
    assert (len(seen[0].chips), len(seen[0].calibration)) == (3, 1)


def test_fit_refuses_to_judge_by_classes_numbered_otherwise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    split = write_split(tmp_path)
    facts = tmp_path / "b" / "chips.json"
    numbered = facts.read_text()
    swapped = numbered.replace('"Ocean"', '"?"').replace('"Glacier ice"', '"Ocean"').replace('"?"', '"Glacier ice"')
    facts.write_text(swapped)
    assert main(["fit", "--split", str(split.path), "--out", str(tmp_path / "out"), "--device", "cpu"]) == 1
    said = capsys.readouterr().err
    assert (
        "to learn from are 1 Glacier ice, 2 Ocean (in a), those to judge by are 1 Ocean, 2 Glacier ice (in b)" in said
    )
    assert not (tmp_path / "out").exists()
    facts.write_text(
        numbered.replace('"Ocean"', '"OCEAN"').replace('"Classes": [', '"Classes": [{"Value": 9, "Name": "Cloud"}, ')
    )
    check_same_classes(split.chips("train"), split.chips("valid"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "no split"),
        ('{"Version": "9"}', "Version is '9'"),
        ('{"Version": "1.0", "Folders": [{"Folder": "a", "Chips": {"1": "middle"}}]}', "found the sides middle"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "split.json").write_text(text)
    with pytest.raises(ChipError, match=said):
        Split.load(tmp_path / "split.json")
