"""What goes with a model: the plugin opens it, a device is tested by it, Deepness and catalogues can read it."""

from __future__ import annotations

import json
import logging
import shutil
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import onnx
import pytest

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.model_package import OpenedModel, open_model
from glacier_terminus_plugin.core.model_self_test import MAX_TENSORS_BYTES, self_test
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from tests.core.networks import pointwise_model, save_package
from training.chips import Chip, flowing_up
from training.model_bundle import PackageExtras, complete_model, write_deepness_file, write_dlpk
from training.onnx_variants import Accuracy, MeasuredOn, VariantRefusedError, refuse_losses
from training.predict import network_input
from training.stac_item import stac_item

CREATED = datetime(2026, 11, 25, tzinfo=UTC)


def chip(seed: int, size: tuple[int, int] = (48, 48)) -> Chip:
    """Values around 64 and 192; the network calls the darker ones ocean (2) and the brighter ice (1)."""
    rng = np.random.default_rng(seed)
    bright = rng.random(size) > 0.5
    image = (np.where(bright, 192, 64) + rng.normal(0, 10, size)).clip(0, 255).astype(np.uint8)[None]
    labels = np.where(bright, 1, 2).astype(np.uint8)
    return Chip(f"c{seed}", "made", image, np.ones(size, bool), np.empty((0, 2)), labels=labels)


MEASURED_ON = MeasuredOn([chip(seed) for seed in range(4)], "made, 4 images", "do it")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A network that reads one band and knows three classes, with a card."""
    save_package(tmp_path, pointwise_model(weights=(4, -4, 0), biases=(0, 0, -2)))
    checksum = json.loads((tmp_path / "test.json").read_text())["ModelFileChecksum"]
    (tmp_path / "test.md").write_text(f"# card\n\n`{checksum}`\n\n## Limits\n\nnone\n")
    return tmp_path / "test.json"


def test_a_completed_model_passes_its_own_test_in_every_precision(path: Path, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    definition, refused = complete_model(path, precisions=["int8", "fp16"], measured_on=MEASURED_ON)
    assert logging.getLogger().level == logging.DEBUG
    assert refused == []
    assert [v.precision for v in definition.variants] == ["int8", "fp16"]
    assert sorted(p.name for p in path.parent.iterdir()) == [
        *("test-fp16.onnx", "test-int8.onnx", "test.json", "test.md", "test.npz", "test.onnx", "test.stac.json"),
    ]
    assert (path.parent / "test.npz").stat().st_size <= MAX_TENSORS_BYTES
    opened = open_model(path)
    for one in (opened, opened.variant("fp16"), opened.variant("int8")):
        result = self_test(OnnxSession(one.definition, one.folder, "cpu"), one)
        assert result is not None
        assert result.passed, (one.definition.model_file, str(result))
    loss = definition.variants[0].loss[0]
    assert (loss.name, loss.data, loss.command) == ("loss of mean IoU", "made, 4 images", "do it")
    assert loss.value <= 0.01


def test_int8_is_calibrated_by_chips_of_different_sizes(path: Path):
    """The middle one of the sizes is taken: the first chip is mirrored on for it, the last one cut."""
    sizes = ((40, 48), (70, 200), (150, 48))
    chips = [chip(seed, size) for seed, size in enumerate(sizes)]
    definition, refused = complete_model(path, precisions=["int8"], measured_on=MeasuredOn(chips, "made", "do it"))
    assert refused == []
    assert [v.precision for v in definition.variants] == ["int8"]


def test_int8_is_calibrated_by_chips_turned_as_the_plugin_turns_a_scene(tmp_path: Path, monkeypatch):
    seen = []

    def write(source: Path, target: Path, images: list[np.ndarray]) -> None:
        seen.extend(images)
        shutil.copy(source, target)

    monkeypatch.setattr("training.onnx_variants.write_int8", write)
    save_package(tmp_path, pointwise_model(weights=(4, -4, 0), biases=(0, 0, -2)), Orientation="flow_up")
    aside = replace(chip(0), flow_deg=30.0)
    definition, refused = complete_model(
        tmp_path / "test.json", precisions=["int8"], measured_on=MeasuredOn([aside], "made", "do it")
    )
    assert refused == []
    assert [image.shape for image in seen] == [(1, 1, 160, 160)]  # 66 px across the corners, and the border
    assert np.array_equal(seen[0], network_input(flowing_up(aside), definition.normalisation))


def test_weights_are_the_same_and_the_card_states_the_new_file(path: Path):
    before = onnx.load(str(path.parent / "test.onnx"))
    definition, _ = complete_model(path, precisions=["fp16"], measured_on=MEASURED_ON)
    after = onnx.load(str(path.parent / "test.onnx"))
    assert list(after.graph.initializer) == list(before.graph.initializer)
    assert list(after.graph.node) == list(before.graph.node)
    card = path.with_suffix(".md").read_text()
    assert definition.model_file_checksum in card
    assert card.index("## Limits") < card.index("## Files and fewer bits") < card.index("test-fp16.onnx")
    again, _ = complete_model(path)
    assert (again.variants, again.model_file_checksum) == (definition.variants, definition.model_file_checksum)
    assert path.with_suffix(".md").read_text() == card


def test_two_runs_give_the_same_tensors(path: Path):
    first, _ = complete_model(path)
    second, _ = complete_model(path)
    assert first.test_tensors == second.test_tensors


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Accuracy(2.0, 0, None), Accuracy(2.11, 0, None), "grows by 0.110 px; at most 0.1 px"),
        (Accuracy(2.0, 1, None), Accuracy(1.9, 2, None), "2 images are without a line, 1 with the full network"),
        (Accuracy(None, 0, 0.9), Accuracy(None, 0, 0.88), "mean IoU falls by 0.020"),
        (Accuracy(float("nan"), 4, None), Accuracy(float("nan"), 4, None), "no line is found"),
        (Accuracy(None, 0, float("nan")), Accuracy(None, 0, float("nan")), "neither fronts nor labels"),
    ],
)
def test_a_variant_that_costs_too_much_is_refused(before: Accuracy, after: Accuracy, said: str):
    with pytest.raises(VariantRefusedError, match=said):
        refuse_losses("int8", before, after)


def test_a_variant_that_costs_little_is_kept():
    refuse_losses("int8", Accuracy(2.0, 1, None), Accuracy(2.09, 1, None))


def test_a_refused_variant_leaves_no_file_and_no_entry(path: Path):
    unlabelled = MeasuredOn([Chip(**{**vars(c), "labels": None}) for c in MEASURED_ON.chips], "", "")
    definition, refused = complete_model(path, precisions=["int8"], measured_on=unlabelled)
    assert definition.variants == ()
    assert "int8 is not kept" in refused[0]
    assert not list(path.parent.glob("*int8*"))
    assert not list(path.parent.glob("*part*"))


def test_the_file_alone_is_read_as_deepness_would(path: Path, tmp_path: Path):
    definition, _ = complete_model(path)
    alone = tmp_path / "elsewhere.onnx"
    alone.write_bytes((path.parent / "test.onnx").read_bytes())
    seen = open_model(alone).definition
    assert [c.name for c in seen.classes] == [c.name for c in definition.classes]
    assert seen.roles == definition.roles
    assert seen.cell_size.trained_m == 30
    assert seen.image_height == 96  # not 64: the stride is not told, and a padding is of whole strides
    assert seen.padding_px >= definition.padding_px
    np.testing.assert_allclose(seen.normalisation.stats.scaled_mean, definition.normalisation.stats.scaled_mean)
    np.testing.assert_allclose(seen.normalisation.stats.scaled_std, definition.normalisation.stats.scaled_std)


def test_deepness_gets_fixed_tiles_and_probabilities(path: Path):
    complete_model(path)
    file = write_deepness_file(path)
    model = onnx.load(str(file))
    onnx.checker.check_model(model, full_check=True)
    shapes = [
        [d.dim_value for d in v.type.tensor_type.shape.dim[1:]] for v in (model.graph.input[0], model.graph.output[0])
    ]
    assert shapes == [[1, 512, 512], [3, 512, 512]]  # square and fixed, as its window wants
    metadata = {p.key: json.loads(p.value) for p in model.metadata_props}
    assert metadata["model_type"] == "Segmentor"
    assert metadata["class_names"] == {"0": "Ice", "1": "Ocean", "2": "Calving front"}
    assert (metadata["resolution"], metadata["tile_size"], metadata["tiles_overlap"]) == (3000, 512, 4)
    image = np.random.default_rng(0).normal(0, 1, (2, 1, 512, 512)).astype(np.float32)
    definition = open_model(file).definition
    theirs = OnnxSession(definition, file.parent, "cpu").run(image)
    ours = OnnxSession(ModelDefinition.load(path), path.parent, "cpu").run(image)
    assert definition.output.kind == "probabilities"
    np.testing.assert_allclose(theirs, ours, atol=1e-6)


def test_an_item_of_mlm(path: Path):
    definition, _ = complete_model(path, precisions=["fp16"], measured_on=MEASURED_ON)
    item = json.loads((path.parent / "test.stac.json").read_text())
    properties = item["properties"]
    assert item["type"] == "Feature"
    assert item["geometry"] is None
    assert "bbox" not in item
    assert {"mlm:name", "mlm:architecture", "mlm:framework", "mlm:tasks", "mlm:input", "mlm:output"} <= set(properties)
    taken, given = properties["mlm:input"][0], properties["mlm:output"][0]
    assert taken["bands"] == [band["name"] for band in properties["bands"]]
    assert len(taken["input"]["shape"]) == len(taken["input"]["dim_order"])
    assert taken["value_scaling"] == [{"type": "z-score", "mean": 127.5, "stddev": 63.75}]
    assert given["classification:classes"][2]["color_hint"] == "DC3C28"
    assert properties["mlm:total_parameters"] == 6
    for name, file in (("model", "test.onnx"), ("model-fp16", "test-fp16.onnx")):
        asset = item["assets"][name]
        assert "mlm:model" in asset["roles"]
        assert (asset["href"], asset["mlm:artifact_type"]) == (f"./{file}", "onnx")
        assert asset["file:size"] == (path.parent / file).stat().st_size
    assert item["assets"]["model"]["file:checksum"] == "1220" + definition.model_file_checksum[7:]


def test_the_item_passes_stac_models_own_validation(path: Path):
    schema = pytest.importorskip("stac_model.schema", reason="PyPI's stac-model is not installed")
    definition, _ = complete_model(path)
    item = stac_item(definition, path.parent, CREATED)
    found = {key: value for key, value in item["properties"].items() if key.startswith("mlm:")}
    assert schema.MLModelProperties(**found).name == "test"


def test_a_package_holds_all_and_opens_again(path: Path, tmp_path: Path):
    definition, _ = complete_model(path, precisions=["fp16"], measured_on=MEASURED_ON)
    for name in ("report.html", "loss.png", "a.png", "b.png"):
        (tmp_path / name).write_text(name)
    extras = PackageExtras([tmp_path / "report.html"], tmp_path / "loss.png", [tmp_path / "a.png", tmp_path / "b.png"])
    names = write_dlpk(path, tmp_path / "out" / "test.dlpk", extras)
    assert names == [
        *("test.json", "test.onnx", "test-fp16.onnx", "test.npz", "test.md", "test.stac.json"),
        *("model_metrics.html", "ModelCharacteristics/loss_graph.png"),
        *("ModelCharacteristics/show_results.png", "ModelCharacteristics/show_results_2.png"),
    ]
    opened = open_model(tmp_path / "out" / "test.dlpk", cache=tmp_path / "cache")
    assert opened.definition == definition
    assert self_test(OnnxSession(definition, opened.folder, "cpu"), opened) is not None
    assert opened.variant("fp16").onnx_path.is_file()


def test_a_package_that_lacks_a_file_is_not_written(path: Path, tmp_path: Path):
    with pytest.raises(ModelFileError, match=r"absent\.png is missing"):
        write_dlpk(path, tmp_path / "test.dlpk", PackageExtras(samples=[tmp_path / "absent.png"]))
    assert not list(tmp_path.glob("*.dlpk*"))


def test_the_same_files_give_the_same_package(path: Path, tmp_path: Path):
    for name in ("a.dlpk", "b.dlpk"):
        write_dlpk(path, tmp_path / name)
    with zipfile.ZipFile(tmp_path / "a.dlpk") as archive:
        assert archive.testzip() is None
    assert (tmp_path / "a.dlpk").read_bytes() == (tmp_path / "b.dlpk").read_bytes()


def test_fixed_sizes_that_make_large_tensors_are_refused(tmp_path: Path):
    size = {"ImageHeight": 1024, "ImageWidth": 1024, "SupportsVariableTileSize": False}
    model = pointwise_model(input_shape=("n", 1, 1024, 1024), output_shape=("n", 3, 1024, 1024))
    save_package(tmp_path, model, **size)
    with pytest.raises(ModelFileError, match="--no-test-tensors"):
        complete_model(tmp_path / "test.json")
    definition, _ = complete_model(tmp_path / "test.json", test_tensors=False)
    assert self_test(OnnxSession(definition, tmp_path, "cpu"), OpenedModel(definition, tmp_path)) is None
