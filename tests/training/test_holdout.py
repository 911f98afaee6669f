"""Where the folds of leave-one-glacier-out are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.holdout import folder_of


@pytest.mark.parametrize("glacier", ["Helheim", "Kangerd lugssuaq", "set 1/beta", "Jakobshavn Isbræ"])
def test_a_fold_has_its_glaciers_name(tmp_path: Path, glacier: str) -> None:
    assert folder_of(tmp_path, glacier) == tmp_path / glacier


@pytest.mark.parametrize("glacier", ["../elsewhere", "/etc", "a/../../b", "..", "", " ", "..\\b", "C:\\b", "C:b", "a/"])
def test_no_fold_is_written_outside_whatever_a_data_set_calls_a_glacier(tmp_path: Path, glacier: str) -> None:
    folder = folder_of(tmp_path, glacier)
    assert folder.parent == tmp_path
    assert "." not in folder.name
    assert folder != folder_of(tmp_path, glacier + "x")
