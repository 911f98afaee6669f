"""Made scenes become chips whose labels and fronts agree to the pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy import ndimage

from training.__main__ import main
from training.chip_folder import read_chip_folder
from training.synthetic_chips import Mixture, labels_of, scene_parameters

SMALL = ["--count", "12", "--size", "128"]


@pytest.mark.parametrize("classes", ["2", "3", "4"])
def test_labels_change_where_the_fronts_are(tmp_path: Path, classes: str) -> None:
    assert main(["synthesise", "--out", str(tmp_path / "chips"), *SMALL, "--classes", classes]) == 0
    chips = read_chip_folder(tmp_path / "chips")
    assert [c.value for c in chips.classes] == list(range(1, int(classes) + 1))
    assert chips.cell_size_m == pytest.approx(49, rel=0.05)
    assert {chip.sensor for chip in chips.chips} == {"synthetic optical", "synthetic sar"}
    assert len({chip.scene for chip in chips.chips}) == 12
    shown = 0
    for chip in chips.chips:
        assert chip.labels is not None
        assert chip.flow_deg is not None
        angle = np.radians(chip.flow_deg)
        ahead = np.array([-np.cos(angle), np.sin(angle)])
        for front in chip.fronts:
            middle = front[len(front) // 2]
            if ((middle < 8) | (middle > 119)).any():
                continue
            shown += 1
            assert chip.labels[tuple(np.rint(middle + 6 * ahead).astype(int))] in (2, 4)
            assert chip.labels[tuple(np.rint(middle - 6 * ahead).astype(int))] in (1, 4)
            on = ndimage.map_coordinates((chip.labels == 4).astype(float), front.T, order=0)
            assert on[5:-5].all() == (classes == "4")
    assert shown > 3


def test_scenes_lie_apart_on_the_map(tmp_path: Path) -> None:
    assert main(["synthesise", "--out", str(tmp_path / "chips"), "--count", "3", "--size", "64"]) == 0
    x = [gdal.Open(str(p)).GetGeoTransform()[0] for p in sorted((tmp_path / "chips" / "images").iterdir())]
    np.testing.assert_allclose(np.diff(x), (64 + 32) * 49)


def test_the_mixture_is_what_was_asked_for() -> None:
    mixture = Mixture(200, without_front=0.25, several_fronts=0.25, tongues=0.25)
    made = [scene_parameters(mixture, number) for number in range(200)]
    assert 30 < sum(p.front_count == 0 for p in made) < 70
    assert 30 < sum(p.front_count > 1 for p in made) < 70
    assert 30 < sum(p.tongue_length_m > 0 for p in made) < 70
    assert sum(p.look == "sar" for p in made) == 100
    assert all(p.haze == p.cloud_cover == 0 for p in made if p.look == "sar")


def test_gaps_are_unknown() -> None:
    from training.chips import IGNORE
    from training.synthetic import make_scene

    mixture = Mixture(1, height_px=64, width_px=64, looks=("optical",), fixed={"slc_off_gap_px": 4})
    scene = make_scene(scene_parameters(mixture, 0))
    np.testing.assert_array_equal(labels_of(scene, 3) == IGNORE, scene.image == 0)
    assert (scene.image == 0).any()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--set", "fog=1"], "unknown parameter 'fog'"),
        (["--set", "haze=much"], "parameter haze: 'much' is not a float"),
        (["--count", "0"], "count is 0, expected 1 or more"),
        (["--without-front", "0.9", "--tongues", "0.9"], "in sum at most 1"),
    ],
)
def test_mistakes_get_one_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["synthesise", "--out", str(tmp_path / "chips"), *arguments]) == 1
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
