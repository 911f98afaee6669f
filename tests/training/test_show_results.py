"""Pictures and pages of results, and of what a network is shown, with a network whose answers are known."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from glacier_terminus_plugin.core.model_definition import ModelClass
from tests.training.fake_frontlearning import FRONT_COLS, FRONT_ROW, chip
from training.chips import IGNORE, Chip
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.pictures import DRAWN, PREDICTED, heat, panel, png_of, stretched, with_labels
from training.predict import BORDER_PX
from training.show_batch import batch_picture, certain_classes, write_batch
from training.show_results import picture_of, shown_results, worst_pictures, write_pages
from training.trained_network import TrainedNetwork

NO_FRONT = np.empty((0, 2))


class ThreeRowsLow(torch.nn.Module):
    """Sees a front, five rows high, three rows below that of the fake chips, whatever the image shows."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = torch.nn.Parameter(torch.ones(1))

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        logits = torch.zeros(1, 4, *image.shape[2:])
        row = BORDER_PX + FRONT_ROW + 3
        logits[:, 1, :row], logits[:, 0, row:] = 9, 9
        columns = slice(BORDER_PX + FRONT_COLS[0], BORDER_PX + FRONT_COLS[1] + 1)
        logits[:, :, row - 2 : row + 3, columns] = torch.tensor([0.0, 0.0, 12.0, 0.0])[None, :, None, None]
        return logits * self.scale


def three_rows_low() -> TrainedNetwork:
    config = TrainingConfig()
    return TrainedNetwork(ThreeRowsLow().eval(), config, model_classes(), normalisation_of(config))


@pytest.fixture
def chips() -> list[Chip]:
    """A front 3 px above the predicted one, one 8 px above it, and an image without any."""
    near = replace(chip(0), name="near", date="2014-08-01", sensor="Landsat 8")
    far = replace(chip(1), name="far", front=chip().front - [5, 0])
    none = replace(chip(2), name="none", front=NO_FRONT)
    return [near, far, none]


def test_the_worst_come_first_and_invented_fronts_before_all(chips: list[Chip]):
    shown = shown_results(three_rows_low(), chips, (), worst=2)
    assert [s.chip.name for s in shown] == ["none", "far"]
    assert "INVENTED" in shown[0].caption
    assert shown[1].result.distance is not None
    assert shown[1].result.distance.symmetric_mean == pytest.approx(8, abs=0.4)


def test_labels_of_other_classes_are_not_drawn_in_the_networks_colours(chips: list[Chip]):
    rock = replace(chips[0], labels=np.full(chips[0].valid.shape, 3, np.uint8))  # the network's 3 is a front
    other = [ModelClass(3, "Rock", (0, 0, 0), "other")]
    for known, is_drawn in ((other, False), (model_classes(), True)):
        (shown,) = shown_results(three_rows_low(), [rock], known, worst=1)
        assert shown.result.pixels is not None
        assert shown.result.band_judged != is_drawn
        picture = np.asarray(picture_of(shown, model_classes()))
        width = picture.shape[1] // 5
        panels = [picture[40:120, i * width + 20 : (i + 1) * width - 20] for i in (0, 1)]
        assert (np.abs(panels[0].astype(int) - panels[1]).mean() > 20) == is_drawn


def test_a_random_choice_is_the_same_for_the_same_seed(chips: list[Chip]):
    network = three_rows_low()
    first, again = (shown_results(network, chips, (), count=2, seed=5) for _ in (0, 1))
    assert [s.chip.name for s in first] == [s.chip.name for s in again]
    assert len(first) == 2


def test_pages_hold_pictures_a_table_and_the_distances(chips: list[Chip], tmp_path: Path):
    trained = three_rows_low()
    shown = shown_results(trained, chips, ())
    page, sheet = write_pages(tmp_path, shown, trained.classes, {"command": "<c>"}, 49.0)
    text = page.read_text(encoding="utf-8")
    assert text.count("data:image/png;base64,") == 3
    distance = shown[0].result.distance
    assert distance is not None
    assert distance.symmetric_mean == pytest.approx(3, abs=0.4)
    assert f"near, jakobshavn, 2014-08-01, Landsat 8: {distance.symmetric_mean:.2f} px" in text
    assert "&lt;c&gt;" in text
    assert Image.open(sheet).width > 1000


def test_lines_are_where_they_are(chips: list[Chip]):
    """On a black picture 48 px wide and 220 px shown, row 30 is at (30 + 0.5) x 220 / 48 px below the title's 18."""
    black = np.zeros((64, 48, 3), np.uint8)
    shown = np.asarray(panel(black, [(chips[0].front, DRAWN)]))[18:]
    rows = np.nonzero(shown[:, 110].sum(axis=1))[0]
    assert rows.mean() == pytest.approx(30.5 * 220 / 48 - 0.5, abs=0.6)
    assert tuple(shown[round(rows.mean()), 110]) == pytest.approx(DRAWN, abs=12)
    assert PREDICTED != DRAWN


def test_colours_of_labels_and_of_probabilities():
    picture = np.full((1, 2, 3), 100, np.uint8)
    red = ModelClass(3, "Front", (255, 0, 0), "front")
    mixed = with_labels(picture, np.array([[3, IGNORE]], np.uint8), [red])
    assert mixed[0, 1].tolist() == [100, 100, 100]
    assert mixed[0, 0].tolist() == [int(0.55 * 100 + 0.45 * 255), 55, 55]
    dark, bright = heat(np.array([[0.0, 1.0]]))[0]
    assert dark.sum() < 100 < 600 < bright.sum()


@pytest.mark.parametrize("bands", [1, 2, 3, 5])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_any_image_can_be_shown(bands: int, kind: str):
    image = np.random.default_rng(0).uniform(0, 200, (bands, 8, 9)).astype(kind)
    assert stretched(image).shape == (8, 9, 3)
    assert stretched(np.zeros_like(image), np.zeros((8, 9), bool)).max() == 0


def test_pictures_of_a_report_are_of_the_worst(chips: list[Chip]):
    trained = three_rows_low()
    results = [s.result for s in shown_results(trained, chips, ())]
    (picture,) = worst_pictures(trained, chips, results, 1)
    assert picture.caption.startswith("none")
    assert Image.open(io.BytesIO(picture.png)).height > 300


def test_what_is_asked_shows_where_one_class_alone_is_right(tmp_path: Path):
    classes = model_classes()
    allowed = torch.zeros(4, 2, 2, dtype=torch.bool)
    allowed[2, 0, 0] = True  # the front
    allowed[:2, 0, 1] = True  # ice or ocean
    allowed[0, 1] = True  # ice, of which one is not judged
    judged = torch.tensor([[True, True], [True, False]])
    values = certain_classes(allowed.numpy(), judged.numpy(), classes)
    assert values.tolist() == [[classes[2].value, IGNORE], [classes[0].value, IGNORE]]
    sample = (torch.rand(1, 2, 2), allowed, judged)
    assert png_of(batch_picture(sample, classes)).startswith(b"\x89PNG")
    page, sheet = write_batch(tmp_path, [sample] * 3, classes, {"command": "c"})
    assert page.read_text().count("data:image/png") == 3
    assert sheet.exists()


def test_pixels_that_count_more_or_less_are_judged_alike():
    allowed = torch.eye(4, dtype=torch.bool)[:, :2, None].expand(4, 2, 2)
    counts = torch.tensor([[1.0, 4.0], [0.5, 0.0]])
    pictures = [png_of(batch_picture((torch.ones(1, 2, 2), allowed, j), model_classes())) for j in (counts, counts > 0)]
    assert pictures[0] == pictures[1]
