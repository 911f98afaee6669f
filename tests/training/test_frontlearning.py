"""The importer reads the Mohajerani layout and names everything that is wrong in one go."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.fake_frontlearning import FRONT_COLS, FRONT_ROW, SIZE_PX, label, write_data_set, write_png
from training.chips import ChipError, glaciers_of, split_by_glacier
from training.importers.frontlearning import data_folder, inspect_folder, read_chips

FIRST = "LC08_L1TP_008011_20140801_20170420_01_T1_B2"


def test_chips_of_a_sound_data_set(tmp_path: Path) -> None:
    chips = read_chips(write_data_set(tmp_path))
    assert glaciers_of(chips) == {"jakobshavn": 2, "kangerlussuaq": 1, "sverdrup": 1}
    chip = chips[0]
    assert chip.image.shape == (1, *SIZE_PX)
    assert chip.valid.all()
    np.testing.assert_array_equal(chip.front[[0, -1]], [[FRONT_ROW, FRONT_COLS[0]], [FRONT_ROW, FRONT_COLS[1]]])


def test_transparent_pixels_are_not_valid(tmp_path: Path) -> None:
    write_data_set(tmp_path)
    bands = np.full((4, *SIZE_PX), 200)
    bands[3, :5] = 0
    write_png(tmp_path / "images" / f"{FIRST}_Subset.png", bands)
    chip = next(c for c in read_chips(tmp_path) if c.name == FIRST)
    assert not chip.valid[:5].any()
    assert chip.valid[5:].all()


def _remove_label(folder: Path) -> None:
    (folder / "labels_1px" / f"{FIRST}_Front.png").unlink()


def _remove_image(folder: Path) -> None:
    (folder / "images" / f"{FIRST}_Subset.png").unlink()


def _shrink_label(folder: Path) -> None:
    write_png(folder / "labels_1px" / f"{FIRST}_Front.png", label()[None, :-1])


def _grey_label(folder: Path) -> None:
    drawn = label()
    drawn[0, 0] = 77
    write_png(folder / "labels_1px" / f"{FIRST}_Front.png", drawn[None])


def _empty_label(folder: Path) -> None:
    write_png(folder / "labels_1px" / f"{FIRST}_Front.png", np.full((1, *SIZE_PX), 255))


def _cut_image(folder: Path) -> None:
    path = folder / "images" / f"{FIRST}_Subset.png"
    path.write_bytes(path.read_bytes()[:200])


def _foreign_image(folder: Path) -> None:
    write_png(folder / "images" / "LC08_L1TP_999999_20140801_20170420_01_T1_B2_Subset.png", np.zeros((4, *SIZE_PX)))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (_remove_label, f"{FIRST}_Subset.png: no label"),
        (_remove_image, f"{FIRST}_Front.png: no image"),
        (_shrink_label, "differ in size \\(64 x 48 and 63 x 48"),
        (_grey_label, "values 77 are neither front"),
        (_empty_label, "the front has 0 pixels"),
        (_cut_image, f"{FIRST}_Subset.png: can't be read"),
        (_foreign_image, "path/row '999999' is of none"),
    ],
)
def test_each_damage_is_named_and_the_rest_is_read(tmp_path: Path, damage, said: str) -> None:
    damage(write_data_set(tmp_path))
    chips, problems = inspect_folder(tmp_path)
    assert len(problems) == 1
    assert len(chips) >= 3
    with pytest.raises(ChipError, match=said):
        read_chips(tmp_path)


def test_all_problems_are_listed_at_once(tmp_path: Path) -> None:
    write_data_set(tmp_path)
    for damage in (_cut_image, _foreign_image):
        damage(tmp_path)
    (tmp_path / "labels_1px" / "LC08_L1TP_230012_20150819_20170406_01_T1_B8_Front.png").unlink()
    assert len(inspect_folder(tmp_path)[1]) == 3


def test_empty_folder_says_what_is_expected(tmp_path: Path) -> None:
    with pytest.raises(ChipError, match="set DATA to the data's folder"):
        read_chips(tmp_path)


def test_split_keeps_a_glacier_together(tmp_path: Path) -> None:
    chips = read_chips(write_data_set(tmp_path))
    train, test = split_by_glacier(chips, "jakobshavn")
    assert {c.glacier for c in test} == {"jakobshavn"}
    assert {c.glacier for c in train} == {"kangerlussuaq", "sverdrup"}
    with pytest.raises(ChipError, match="can't hold out 'helheim'"):
        split_by_glacier(chips, "helheim")


def test_real_data_is_sound() -> None:
    if not data_folder().is_dir():
        pytest.skip(f"the training data is not at {data_folder()} (set DATA)")
    chips, problems = inspect_folder(data_folder())
    assert problems == []
    assert glaciers_of(chips) == {"jakobshavn": 30, "kangerlussuaq": 23, "sverdrup": 70}
    assert all(60 < len(chip.front) < 260 for chip in chips)
