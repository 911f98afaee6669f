"""The model in the plugin's zip is the one its definition speaks of, small, exact in tiles, and finds a front."""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_distance import front_distance
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.model_package import open_model
from glacier_terminus_plugin.core.model_self_test import self_test
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from training.evaluate import ALL, evaluate, summarise
from training.export import onnx_predictor
from training.importers.frontlearning import data_folder, read_chips
from training.predict import chip_front, chip_probability
from training.tiling_check import least_padding, synthetic_images

FOLDER = Path(__file__).resolve().parents[2] / "glacier_terminus_plugin" / "models"
NAME = "greenland-landsat"
MAX_BYTES = 16_000_000  # of all its files, packed: the zip may have 25, and other things are in it


@pytest.fixture(scope="module")
def definition() -> ModelDefinition:
    return ModelDefinition.load(FOLDER / f"{NAME}.json")


def test_fits_the_zip(definition: ModelDefinition) -> None:
    assert sum(len(zlib.compress(path.read_bytes())) for path in FOLDER.glob(f"{NAME}*")) <= MAX_BYTES


def test_definition_is_complete(definition: ModelDefinition) -> None:
    assert definition.roles == ("ice", "ocean", "front", "other")
    assert definition.orientation == "flow_up"
    assert definition.cell_size.accepts(49.0)
    assert definition.metrics
    assert all("python -m training" in metric.command for metric in definition.metrics)


def test_card_speaks_of_this_file(definition: ModelDefinition) -> None:
    card = (FOLDER / f"{NAME}.md").read_text(encoding="utf-8")
    assert definition.model_file_checksum in card
    assert "CC BY 4.0" in card
    assert definition.citation in card
    for command in {metric.command for metric in definition.metrics}:
        assert command in card


def test_variants_cost_next_to_nothing(definition: ModelDefinition) -> None:
    growth = {v.precision: v.loss[0] for v in definition.variants}
    assert set(growth) == {"int8", "fp16"}
    for metric in growth.values():
        assert metric.name == "growth of the symmetric mean distance"
        assert metric.value <= 0.05
        assert "trained on all of them" in metric.data


@pytest.mark.parametrize("precision", ["fp32", "fp16", "int8"])
def test_every_file_passes_the_self_test(precision: str) -> None:
    opened = open_model(FOLDER / f"{NAME}.json")
    opened = opened if precision == "fp32" else opened.variant(precision)
    result = self_test(OnnxSession(opened.definition, opened.folder, "cpu"), opened)
    assert result is not None
    assert result.passed, str(result)


def test_its_padding_hides_the_tiles(definition: ModelDefinition) -> None:
    predict = onnx_predictor(FOLDER / definition.model_file)
    assert least_padding(predict, definition.normalisation, synthetic_images(count=1)) <= definition.padding_px


def test_finds_real_fronts(definition: ModelDefinition) -> None:
    """Of glaciers it learnt from: this says that the file works as shipped, not how good it is elsewhere."""
    if not data_folder().is_dir():
        pytest.skip(f"the training data is not at {data_folder()} (set DATA)")
    chips = read_chips(data_folder())[::12]
    predict = onnx_predictor(FOLDER / definition.model_file)
    summary = summarise(evaluate(predict, chips, definition.roles, definition.normalisation))
    assert summary[ALL]["missed"] == 0
    assert summary[ALL]["median_image_px"] < 3


def test_mirror_image_gives_the_mirrored_front(definition: ModelDefinition) -> None:
    if not data_folder().is_dir():
        pytest.skip(f"the training data is not at {data_folder()} (set DATA)")
    chip = read_chips(data_folder())[0]
    predict = onnx_predictor(FOLDER / definition.model_file)
    image = np.pad(chip.image.astype(np.float32)[None] / 100 - 1, ((0, 0), (0, 0), (0, 20), (0, 24)), mode="reflect")
    straight, mirrored = predict(image), predict(image[..., ::-1].copy())[..., ::-1]
    np.testing.assert_allclose(straight, mirrored, atol=1e-4)
    line, confidence = chip_front(chip_probability(predict, chip, definition.normalisation), definition.roles, chip)
    assert line is not None
    assert confidence > 0.35
    assert front_distance(line, chip.front).symmetric_mean < 5
