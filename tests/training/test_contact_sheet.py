"""The contact sheet shows each augmentation alone, on fronts and on labels."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.training.fake_chip_folder import write_chip_folder
from tests.training.fake_frontlearning import write_data_set
from training.__main__ import main
from training.config import TrainingConfig
from training.contact_sheet import AUGMENTATIONS, CELL_PX, EDGE, HEAD_PX, NAME_PX, STILL, config_for


def test_every_random_setting_is_named() -> None:
    """Whoever adds an augmentation to the config adds it to the sheet."""
    random = {"warp_px", "slide_px", "gamma", "tone", "contrast", "noise", "shading", "jitter_px"}
    random |= {f.name for f in fields(TrainingConfig) if f.name.endswith("_probability")}
    assert random <= set(STILL)
    assert set().union(*AUGMENTATIONS.values()) | {"near_front_probability"} == set(STILL)


def test_one_is_on_and_the_others_are_off() -> None:
    config = config_for("gamma", TrainingConfig(gamma=1.7))
    assert config.gamma == 1.7
    assert (config.noise, config.rotation_deg, config.haze_probability) == (0, 0, 0)


@pytest.mark.parametrize("task", ["front", "classes"])
def test_a_sheet_of_everything(tmp_path: Path, task: str) -> None:
    if task == "front":
        data = write_data_set(tmp_path / "data")
    else:
        data = write_chip_folder(tmp_path / "data")
        (data / "chips.json").write_text((data / "chips.json").read_text().replace('"Fronts"', '"Lines"'))
    out = tmp_path / "sheets" / "sheet.png"
    options = ["--columns", "2", "--task", task, "--set", "crop_px=64"]
    assert main(["augmentations", "--data", str(data), "--out", str(out), *options]) == 0
    sheet = np.asarray(Image.open(out))
    assert sheet.shape == (HEAD_PX + len(AUGMENTATIONS) * CELL_PX, NAME_PX + 2 * CELL_PX, 3)
    for row, name in enumerate(AUGMENTATIONS):
        cells = sheet[HEAD_PX + row * CELL_PX : HEAD_PX + (row + 1) * CELL_PX, NAME_PX:]
        red = (np.abs(cells.astype(int) - EDGE).sum(axis=2) < 60).sum()
        assert (red > 0) == (not (name == "wrong way" and task == "front")), name
    assert [p.name for p in out.parent.iterdir()] == ["sheet.png"]


def test_names_are_listed_and_unknown_ones_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["augmentations", "--list"]) == 0
    assert "cloud shadow              cloud_shadow_probability" in capsys.readouterr().out
    assert main(["augmentations", "--only", "fog", "--out", str(tmp_path / "a.png")]) == 1
    assert "no augmentation is called fog" in capsys.readouterr().err
    assert main(["augmentations", "--columns", "0", "--out", str(tmp_path / "a.png")]) == 1
    assert "--columns is 0; expected at least 1" in capsys.readouterr().err
