"""Splits by glacier, date, list and at random: the same each time, whole scenes, and leakage is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.training.fake_chip_folder import facts_of, write_chip_folder, write_facts
from training.__main__ import main
from training.prepare import Listed, by_date, by_group, leaks
from training.split import SIDES, Split


def chips(*rows: tuple[str, str, str]) -> list[Listed]:
    """Chips of (glacier, date, scene)."""
    return [Listed(0, f"{i:09d}", f"chip {i}", g, d, "", s) for i, (g, d, s) in enumerate(rows)]


def split_of(folder: Path, *arguments: str) -> dict[str, str]:
    """Run the command over FOLDER/chips; the side of each chip."""
    out = folder / "split.json"
    assert main(["prepare", str(folder / "chips"), "--out", str(out), *arguments]) == 0
    return dict(Split.load(out).sides[0])


def test_by_named_glaciers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_chip_folder(tmp_path / "chips")
    sides = split_of(tmp_path, "--test", "alpha")
    assert list(sides.values()) == ["test", "test", "train", "train"]
    assert json.loads((tmp_path / "split.json").read_text())["Folders"][0]["Folder"] == "chips"
    assert "alpha                                0       0       2" in capsys.readouterr().out
    assert [c.name for c in Split.load(tmp_path / "split.json").chips("test").chips] == ["chip 0", "chip 1"]


def test_by_a_pattern_in_the_name(tmp_path: Path) -> None:
    write_chip_folder(tmp_path / "chips")
    sides = split_of(tmp_path, "--regex", r"chip (\d)", "--valid", "3", "--test", "2")
    assert list(sides.values()) == ["train", "train", "test", "valid"]


def test_by_another_column(tmp_path: Path) -> None:
    write_chip_folder(tmp_path / "chips")
    sides = split_of(tmp_path, "--column", "scene", "--test", "scene 3")
    assert list(sides.values()) == ["train", "train", "train", "test"]


def test_by_date(tmp_path: Path) -> None:
    """The fakes are of August 2010 to 2013; the first two show one scene, and so must have one date's side."""
    write_chip_folder(tmp_path / "chips")
    sides = split_of(tmp_path, "--by", "date", "--valid-from", "2012-01-01", "--test-from", "2013-08-01")
    assert list(sides.values()) == ["train", "train", "valid", "test"]


def test_dates_are_cut_by_shares_and_days_stay_together() -> None:
    listed = chips(*(("g", f"2010-01-{1 + day // 2:02d}", str(day)) for day in range(10)))
    sides = by_date(listed, "", "", (0.6, 0.2, 0.2))
    assert sides == ["train"] * 6 + ["valid"] * 2 + ["test"] * 2


def test_a_chip_whose_date_is_no_day_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_chip_folder(tmp_path / "chips", count=3)
    dates = ("2010-08-01", "2011-08", "")
    write_facts(folder, {f"{n:09d}": facts_of(n) | {"Date": date} for n, date in enumerate(dates)})
    assert main(["prepare", str(folder), "--out", str(tmp_path / "s.json"), "--by", "date"]) == 1
    said = capsys.readouterr().err
    assert "chip 1: its date in chips.json is '2011-08'; expected one such as 2014-08-31" in said
    assert "chip 2: has no date in chips.json" in said
    assert "chip 0" not in said


def test_by_a_list(tmp_path: Path) -> None:
    write_chip_folder(tmp_path / "chips")
    (tmp_path / "list.csv").write_text("name,side\nalpha,test\nscene 3,valid\n")
    sides = split_of(tmp_path, "--list", str(tmp_path / "list.csv"))
    assert list(sides.values()) == ["test", "test", "train", "valid"]


@pytest.mark.parametrize("text", ["alpha,Test\n", "alpha;test\n", "name;side\nalpha;Test\n"])
def test_a_list_with_capitals_semicolons_or_one_line(tmp_path: Path, text: str) -> None:
    write_chip_folder(tmp_path / "chips")
    (tmp_path / "list.csv").write_text(text)
    sides = split_of(tmp_path, "--list", str(tmp_path / "list.csv"))
    assert list(sides.values()) == ["test", "test", "train", "train"]


def test_at_random_with_a_seed_scenes_stay_together(tmp_path: Path) -> None:
    write_chip_folder(tmp_path / "chips", count=12)
    deal = ["--by", "random", "--shares", "0.5", "0.25", "0.25"]
    first, again = split_of(tmp_path, *deal), split_of(tmp_path, *deal)
    others = [split_of(tmp_path, *deal, "--seed", str(seed)) for seed in range(1, 6)]
    assert first == again
    assert any(other != first for other in others)
    for sides in (first, *others):
        assert sides["000000000"] == sides["000000001"]
        assert [list(sides.values()).count(side) for side in ("train", "valid", "test")] == [6, 3, 3]


def test_each_side_with_a_share_gets_a_glacier_where_there_are_enough() -> None:
    equal = chips(*((glacier, "", "") for glacier in "aaaabbbbcccc"))
    large = chips(*((glacier, "", "") for glacier in "aaaaaaaabbbbcdef"))
    for seed in range(5):
        dealt = by_group(equal, lambda c: c.glacier, {}, (0.8, 0.1, 0.1), seed)
        assert [dealt.count(side) for side in SIDES] == [4, 4, 4]
        assert set(by_group(equal, lambda c: c.glacier, {}, (0.8, 0, 0.2), seed)) == {"train", "test"}
        dealt = by_group(large, lambda c: c.glacier, {}, (0.8, 0.1, 0.1), seed)
        assert [dealt.count(side) for side in SIDES] == [13, 2, 1]


def test_a_side_that_stays_empty_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_chip_folder(tmp_path / "chips")  # of two glaciers
    assert list(split_of(tmp_path).values()).count("test") == 0
    said = capsys.readouterr().out
    assert "note: no chip is on test: " in said
    assert "no chip is on valid" not in said
    split_of(tmp_path, "--test", "alpha", "beta")
    said = capsys.readouterr().out
    assert "note: no chip is on train: " in said
    assert "no chip is on valid" not in said


def test_glaciers_of_one_scene_are_dealt_together() -> None:
    listed = chips(("a", "", "x"), ("b", "", "x"), ("c", "", "y"), ("d", "", "z"))
    for seed in range(5):
        sides = by_group(listed, lambda c: c.glacier, {}, (0.5, 0.25, 0.25), seed)
        assert sides[0] == sides[1] == "train"
        assert leaks(listed, sides) == []


def test_leakage_is_refused_with_both_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_chip_folder(tmp_path / "chips")
    told = {f"{n:09d}": facts_of(n) | {"Scene": "one for all"} for n in range(4)}
    write_facts(folder, told)
    assert main(["prepare", str(folder), "--out", str(tmp_path / "s.json"), "--test", "alpha"]) == 1
    assert "scene one for all is on two sides: chip 0 (test) and chip 2 (train)" in capsys.readouterr().err
    assert not (tmp_path / "s.json").exists()


def test_of_two_images_of_one_name_one_is_to_be_called_otherwise() -> None:
    first, second = chips(("a", "", "ortho"), ("b", "", "ortho"))
    (problem,) = leaks([first, replace(second, folder=1)], ["train", "test"])
    assert problem.startswith("scene ortho is on two sides: chip 0 (train) and chip 1 (test). ")
    assert "export one of the two again under another scene name" in problem
    (problem,) = leaks([first, second], ["train", "test"])
    assert problem == "scene ortho is on two sides: chip 0 (train) and chip 1 (test)"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--test", "gamma"], "no chip is of gamma; the groups are alpha, beta"),
        (["--test", "alpha", "--valid", "alpha"], "alpha: asked for on two sides"),
        (["--column", "colour"], "no column 'colour'"),
        (["--regex", "("], "is no regular expression"),
        (["--regex", "nowhere"], "'nowhere' is not found in the name"),
        (["--shares", "0", "0", "0"], "the shares are"),
        (["--by", "list"], "name the list"),
        (["--by", "random", "--test", "alpha"], "--test belongs to --by glacier, but the split is by random"),
        (["--by", "date", "--valid", "alpha"], "--valid belongs to --by glacier, but the split is by date"),
        (["--test-from", "2012-01-01"], "--test-from belongs to --by date, but the split is by glacier"),
        (["--by", "random", "--valid-from", "2012-01-01"], "--valid-from belongs to --by date"),
        (["--by", "random", "--column", "glacier"], "--column belongs to --by glacier"),
        (["--by", "date", "--regex", "."], "--regex belongs to --by glacier"),
        (["--column", "name", "--regex", "."], "--column and --regex both tell the glacier"),
        (["--by", "date", "--list", "l.csv"], "--list belongs to --by list, but the split is by date"),
        (["--by", "date", "--test-from", "2012/01/01"], "'2012/01/01' is no date; expected one such as 2014-08-31"),
        (["--by", "date", "--test-from", "01.01.2012"], "'01.01.2012' is no date"),
        (["--by", "date", "--valid-from", "2012-13-01"], "'2012-13-01' is no date"),
        (
            ["--by", "date", "--valid-from", "2013-01-01", "--test-from", "2012-01-01"],
            "valid from 2013-01-01 on, test from 2012-01-01 on",
        ),
    ],
)
def test_mistakes_get_one_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    write_chip_folder(tmp_path / "chips")
    assert main(["prepare", str(tmp_path / "chips"), "--out", str(tmp_path / "s.json"), *arguments]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "s.json").exists()


def test_a_split_is_written_into_a_new_folder(tmp_path: Path) -> None:
    split = tmp_path / "new" / "split.json"
    assert main(["prepare", str(write_chip_folder(tmp_path / "chips")), "--out", str(split)]) == 0
    assert len(Split.load(split).chips().chips) == 4


def test_a_folder_named_twice_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(write_chip_folder(tmp_path / "chips"))
    assert main(["prepare", folder, folder, "--out", str(tmp_path / "s.json")]) == 1
    assert "is named twice" in capsys.readouterr().err


def test_folders_of_one_name_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders = [str(write_chip_folder(tmp_path / glacier / "tiles", facts=False)) for glacier in ("Helheim", "Rink")]
    assert main(["prepare", *folders, "--out", str(tmp_path / "s.json")]) == 0
    assert "several folders are called tiles" in capsys.readouterr().out
    assert main(["prepare", folders[0], "--out", str(tmp_path / "s.json")]) == 0
    assert "several folders" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("names", "arguments", "is_told"),
    [
        (("2014", "2015"), (), True),
        (("2014", "2015"), ("--regex", r"chip (\d)"), False),
        (("2014", "2015"), ("--by", "random"), False),
        (("2014",), (), False),
    ],
)
def test_folders_that_stand_for_glaciers_are_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    names: tuple[str, ...],
    arguments: tuple[str, ...],
    is_told: bool,
) -> None:
    """Each may be another day of one glacier."""
    for name in names:
        folder = write_chip_folder(tmp_path / name)
        write_facts(folder, {f"{i:09d}": {**facts_of(i), "Glacier": "", "Scene": f"{name} {i}"} for i in range(4)})
    folders = [str(tmp_path / name) for name in names]
    assert main(["prepare", *folders, "--out", str(tmp_path / "s.json"), "--shares", "1", "0", "0", *arguments]) == 0
    assert ("and each folder counts as one" in capsys.readouterr().out) == is_told


def test_a_list_that_means_nothing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_chip_folder(tmp_path / "chips")
    (tmp_path / "list.csv").write_text("alpha,test\nzeta,train\nbeta,middle\n")
    assert main(["prepare", str(tmp_path / "chips"), "--list", str(tmp_path / "list.csv")]) == 1
    said = capsys.readouterr().err
    assert "line 2: no chip, scene or glacier is called 'zeta'" in said
    assert "line 3: expected a name and one of train, valid, test" in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("alpha,tset\n", "line 1: expected a name and one of train, valid, test"),
        ("alpha\n", "line 1: expected a name and one of train, valid, test"),
        ("alpha,test\nalpha,train\n", "line 2: alpha is on test by a line above"),
        ("name,side\n", "expected lines of a name, a comma and one of train, valid, test, found none"),
    ],
)
def test_a_line_that_would_leave_chips_on_train_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    write_chip_folder(tmp_path / "chips")
    (tmp_path / "list.csv").write_text(text)
    arguments = ["--list", str(tmp_path / "list.csv"), "--out", str(tmp_path / "s.json")]
    assert main(["prepare", str(tmp_path / "chips"), *arguments]) == 1
    assert said in capsys.readouterr().err
