"""The exported file gives the network's own answer, and its definition is one the plugin reads."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import nn

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_definition import ModelDefinition, ModelVariant, TestTensors
from training import export
from training.config import TrainingConfig
from training.definition_parts import model_classes, normalisation_of
from training.export import OPSET, STRIPS, export_model, metrics_of
from training.hrnet import HRNet, build_hrnet
from training.mirrored import Mirrored
from training.model_card import write_card
from training.trained_network import TrainedNetwork

CONFIG = TrainingConfig()
REPORT = {
    "command": "python -m training holdout kangerlussuaq",
    "split": "trained on the others",
    "summary": {
        "kangerlussuaq": {
            "images": 23,
            "missed": 0,
            "symmetric_mean_px": 1.5,
            "median_image_px": 1.25,
            "worst_image_px": 4.0,
            "predicted_to_label_px": 1.0,
            "label_to_predicted_px": 2.0,
            "share_within_2px": 0.9,
            "length_ratio": 0.97,
            "risk_coverage_px": 1.2,
        }
    },
}


@pytest.fixture(scope="module")
def network() -> HRNet:
    torch.manual_seed(0)
    return build_hrnet(CONFIG.network, bands=1, classes=4).eval()


@pytest.fixture(scope="module")
def exported(network: HRNet, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ModelDefinition, float]:
    folder = tmp_path_factory.mktemp("export")
    (folder / "report.json").write_text(json.dumps(REPORT))
    return folder, *export_model(_trained(network), folder, "tiny", version="0.1", reports=[folder / "report.json"])


def _trained(network: nn.Module) -> TrainedNetwork:
    return TrainedNetwork(network, CONFIG, model_classes(), normalisation_of(CONFIG))


def test_parity(exported: tuple[Path, ModelDefinition, float]) -> None:
    assert exported[2] <= 1e-4


def test_one_plain_file_of_opset_17_with_free_sizes(exported: tuple[Path, ModelDefinition, float]) -> None:
    folder, definition, _ = exported
    assert sorted(p.name for p in folder.iterdir()) == ["report.json", "tiny.json", "tiny.onnx"]
    model = onnx.load(str(folder / definition.model_file), load_external_data=False)
    onnx.checker.check_model(model)
    assert [o.version for o in model.opset_import if o.domain in ("", "ai.onnx")] == [OPSET]
    assert not any(tensor.external_data for tensor in model.graph.initializer)
    dims = [d.dim_param or d.dim_value for d in model.graph.input[0].type.tensor_type.shape.dim]
    assert dims == ["batch", 1, "height", "width"]


def test_no_two_convolutions_of_a_mirrored_network_share_a_bias(network: HRNet, tmp_path: Path) -> None:
    definition, difference = export_model(_trained(Mirrored(network)), tmp_path, "both", version="0.1", reports=[])
    assert difference <= 1e-4
    model = onnx.load(str(tmp_path / definition.model_file))
    onnx.checker.check_model(model)
    convolutions = [node for node in model.graph.node if node.op_type == "Conv"]
    biases = [node.input[2] for node in convolutions if len(node.input) == 3]
    assert len(set(biases)) == len(biases) > 0
    # the image is prepared once for both
    weights = [node.input[1] for node in convolutions if node.name.startswith(("/backbone", "/decode_head"))]
    assert set(Counter(weights).values()) == {2, 2 * STRIPS}  # which are shared: the file is no larger
    assert "Identity" not in {node.op_type for node in model.graph.node}


def test_definition_says_what_the_network_was_trained_with(exported: tuple[Path, ModelDefinition, float]) -> None:
    folder, definition, _ = exported
    assert ModelDefinition.load(folder / "tiny.json") == definition
    assert definition.roles == ("ice", "ocean", "front", "other")
    assert definition.normalisation == normalisation_of(CONFIG)
    assert (definition.orientation, definition.stride_px) == ("flow_up", 32)
    assert next((m.name, m.value, m.unit) for m in definition.metrics) == ("symmetric mean distance", 1.5, "px")
    assert all(m.command == REPORT["command"] for m in definition.metrics)


def test_card_states_figures_commands_and_limits(exported: tuple[Path, ModelDefinition, float]) -> None:
    folder, definition, difference = exported
    cited = replace(definition, license="CC BY 4.0", citation="Doe (2020)")
    path = folder.parent / "card.md"
    write_card(path, cited, CONFIG, difference, [folder / "report.json"], limits="- **Three glaciers.**")
    card = path.read_text()
    assert "| symmetric mean px | 1.50 |" in card
    for said in (
        "`python -m training holdout kangerlussuaq`",
        "CC BY 4.0",
        "please cite them:\n\n> Doe (2020)",
        "Three g",
    ):
        assert said in card
    write_card(path, definition, CONFIG, difference, [])
    assert "## Limits, in plain words\n\nNot stated." in path.read_text()
    assert "please cite" not in path.read_text()


class _Drifting(nn.Module):
    """A network whose file can't give its answer: it answers otherwise each time."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        noise = torch.from_numpy(np.random.default_rng().normal(0, 5, (1, 3, 1, 1)).astype(np.float32))
        return image * self.weight + noise


def test_a_model_of_classes_states_its_pixel_figures(tmp_path: Path) -> None:
    nothing = dict.fromkeys(REPORT["summary"]["kangerlussuaq"]) | {"images": 10, "missed": 10}
    pixels = {"accuracy": 0.9, "mean_iou": 0.6, "dice": 0.7}
    report = tmp_path / "report.json"
    report.write_text(json.dumps({**REPORT, "summary": {"a": nothing, "all glaciers": nothing}, "pixels": pixels}))
    assert [(m.name, m.value, m.data) for m in metrics_of([report])] == [
        ("accuracy", 0.9, "all glaciers"),
        ("mean IoU", 0.6, "all glaciers"),
        ("dice of the foreground, per image", 0.7, "all glaciers"),
    ]


def test_file_that_differs_from_the_network_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="expected at most 1e-04"):
        export_model(_trained(_Drifting()), tmp_path, "drifting", version="0", reports=[])
    assert list(tmp_path.iterdir()) == []


def test_parity_is_asked_for_several_sizes() -> None:
    assert len({shape[1:] for shape in export.PARITY_SIZES}) == len(export.PARITY_SIZES)
    assert len({shape[0] for shape in export.PARITY_SIZES}) > 1


def test_what_goes_with_an_earlier_network_are_removed(network: HRNet, tmp_path: Path) -> None:
    definition, _ = export_model(_trained(network), tmp_path, "tiny", version="0.1", reports=[])
    variant = ModelVariant("int8", "tiny-int8.onnx", definition.model_file_checksum, (), 0.0)
    tensors = TestTensors("tiny.npz", definition.model_file_checksum)
    replace(definition, variants=(variant,), test_tensors=tensors).save(tmp_path / "tiny.json")
    # the last one is somebody's own
    for name in ("tiny-int8.onnx", "tiny.npz", "tiny-deepness.onnx", "tiny.stac.json", "tiny-fp16.onnx"):
        (tmp_path / name).write_bytes(b"earlier")
    export_model(_trained(network), tmp_path, "tiny", version="0.2", reports=[])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["tiny-fp16.onnx", "tiny.json", "tiny.onnx"]


def test_a_report_that_is_not_there_leaves_an_older_network_as_it_was(network: HRNet, tmp_path: Path) -> None:
    (tmp_path / "tiny.onnx").write_bytes(b"older")
    with pytest.raises(FileNotFoundError):
        export_model(_trained(network), tmp_path, "tiny", version="0.2", reports=[tmp_path / "gone.json"])
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("tiny.onnx", b"older")]
