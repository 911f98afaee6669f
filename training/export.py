"""From a checkpoint to the bundled model: ONNX beside its definition and its card, proven equal to the network."""

from __future__ import annotations

import contextlib
import json
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import nn

from glacier_terminus_plugin.core.errors import ModelDefinitionError, ModelFileError
from glacier_terminus_plugin.core.json_reader import read_json
from glacier_terminus_plugin.core.model_definition import (
    ANY_CELL_SIZE,
    NOMINAL_CELL_M,
    Metric,
    ModelCellSize,
    ModelDefinition,
    ModelOutput,
    file_checksum,
)
from training.deepness import deepness_metadata, stamp_metadata
from training.evaluate import ALL
from training.hrnet import STRIDE_PX, HRNet
from training.model_facts import ModelFacts, facts_of
from training.network_cuts import mark_cuts
from training.predict import Predictor, torch_predictor
from training.trained_network import TrainedNetwork
from training.trunk import Trunk

# What the oldest supported onnxruntime can run: Python 3.9, as QGIS 3.22 has it, ends at 1.19.2 (opsets to 21), and the
# distributions' own go back to 1.12 or so, which ends at 17. 17 has all that HRNet needs, a plain Resize included.
OPSET = 17
MAX_PROBABILITY_DIFFERENCE = 1e-4
PARITY_SIZES = ((1, 64, 96), (2, 256, 224), (1, 512, 512))  # batch, rows, columns: all three must be free
STRIPS = 4  # of a trunk's finest maps: half the memory of a run; more of them take longer
TILE_PX, PADDING_PX = 1024, 192  # with this padding no network of ours has shown seams; `tiling_check` tells the least
REPORTED = (
    ("symmetric_mean_px", "symmetric mean distance", "px"),
    ("median_image_px", "median image's distance", "px"),
    ("worst_image_px", "worst image's distance", "px"),
    ("missed", "images without a predicted front", "images"),
    ("series_mean_px", "symmetric mean distance, between walls of the series", "px"),
    ("box_mean_px", "symmetric mean distance, a box given", "px"),
    ("ends_mean_px", "symmetric mean distance, the front's ends given", "px"),
)
OF_PIXELS = (("accuracy", "accuracy"), ("mean_iou", "mean IoU"), ("dice", "dice of the foreground, per image"))


def export_model(
    trained: TrainedNetwork,
    folder: Path,
    name: str,
    *,
    version: str,
    reports: Sequence[Path],
    facts: ModelFacts | None = None,
    padding_px: int = PADDING_PX,
    tell: Callable[[str], None] = print,
) -> tuple[ModelDefinition, float]:
    """Write NAME.onnx and NAME.json; return the definition and the largest probability difference to the network.

    An earlier model of that name is replaced: what goes with its network, as variants and test tensors, is removed.

    reports: JSON files of `evaluate` or `holdout`, whose figures the definition carries; facts: what it says in words,
    by default what `facts_of` gives; padding_px: by how much tiles are to overlap, see tiling_check; tell: hears what
    is removed. Raises ModelFileError where onnxruntime and the network disagree by more than 1e-4: then nothing is left
    under the final names.
    """
    folder.mkdir(parents=True, exist_ok=True)
    final, part = folder / f"{name}.onnx", folder / f"{name}.onnx.part"
    network, config = trained.network.to("cpu").float().eval(), trained.config
    facts, metrics = facts or facts_of(config), metrics_of(reports)
    try:
        write_onnx(network, config.bands, part)
        difference = parity(network, part, config.bands)
        if difference > MAX_PROBABILITY_DIFFERENCE:
            raise ModelFileError(
                f"onnxruntime and the network differ by {difference:.1e} in probability; "
                f"expected at most {MAX_PROBABILITY_DIFFERENCE:.0e}. Nothing was exported."
            )
        stamp_metadata(part, deepness_metadata(make_definition(trained, part, name, version, (), facts, padding_px)))
        part.replace(final)
    finally:
        part.unlink(missing_ok=True)
    definition = make_definition(trained, final, name, version, metrics, facts, padding_px)
    earlier = _beside_the_network(folder / f"{name}.json") - {definition.model_file}
    definition.save(folder / f"{name}.json")
    for file in sorted(earlier):
        if (folder / file).is_file():
            (folder / file).unlink()
            tell(f"{file} was of the earlier network, and is removed")
    return ModelDefinition.load(folder / f"{name}.json"), difference


def _beside_the_network(path: Path) -> set[str]:
    """Return the files that go with a definition's network, written already or not; none where there is none."""
    try:
        definition = ModelDefinition.from_dict(read_json(path))
    except ModelDefinitionError:
        return set()
    tensors = definition.test_tensors
    named = {variant.model_file for variant in definition.variants} | ({tensors.file} if tensors else set())
    return named | {path.with_suffix(".stac.json").name, f"{path.stem}-deepness.onnx"}


def write_onnx(network: nn.Module, bands: int, path: Path) -> None:
    """Write one self-contained file with free batch, height and width; the output is logits.

    An HRNet's maps are marked where the plugin may cut them; rows and columns of the output are fewer then.
    """
    axes = {0: "batch", 2: "height", 3: "width"}
    example = torch.zeros(1, bands, 64, 64)
    with _in_strips(network), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the TorchScript exporter is old, and right for a graph without branches
        torch.onnx.export(
            network,
            (example,),
            str(path),
            opset_version=OPSET,
            input_names=["image"],
            output_names=["logits"],
            dynamic_axes={"image": axes, "logits": {0: "batch", 2: "rows", 3: "columns"}},
            dynamo=False,
        )
    _separate_biases(path)
    hrnet = next((module for module in network.modules() if isinstance(module, HRNet)), None)
    if hrnet is not None:
        mark_cuts(path, hrnet.cells_px)


@contextlib.contextmanager
def _in_strips(network: nn.Module) -> Iterator[None]:
    """Let trunks compute their finest maps in STRIPS meanwhile."""
    trunks = [module for module in network.modules() if isinstance(module, Trunk)]
    for trunk in trunks:
        trunk.strips = STRIPS
    try:
        yield
    finally:
        for trunk in trunks:
            trunk.strips = 1


def _separate_biases(path: Path) -> None:
    """Give each convolution a bias of its own; the exporter lets those share one that have the same numbers.

    OpenVINO computes a convolution and its ReLU in one go only where nothing else reads the bias: a mirrored network
    takes a quarter longer otherwise. Weights, which are large, stay shared.
    """
    model = onnx.load(str(path))
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    meant = {name: name for name in tensors}  # by each of the names under which the exporter hands a tensor on
    nodes, read = [], set()
    for node in model.graph.node:
        if node.op_type == "Identity" and node.input[0] in meant:
            meant[node.output[0]] = meant[node.input[0]]
            continue
        nodes.append(node)
        node.input[:] = [meant.get(name, name) for name in node.input]
        if node.op_type == "Conv" and len(node.input) == 3 and node.input[2] in read:
            own = model.graph.initializer.add()
            own.CopyFrom(tensors[node.input[2]])
            own.name = f"{own.name}_{len(model.graph.initializer)}"
            node.input[2] = own.name
        read.update(node.input)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.save(model, str(path))


def onnx_predictor(path: Path) -> Predictor:
    """Return a function that runs an exported network through onnxruntime on the CPU."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def predict(image: np.ndarray) -> np.ndarray:
        logits = np.asarray(session.run(None, {session.get_inputs()[0].name: image})[0])
        return torch.softmax(torch.from_numpy(logits), dim=1).numpy()

    return predict


def parity(network: nn.Module, path: Path, bands: int) -> float:
    """Return the largest difference of any probability between the network and its ONNX file, over PARITY_SIZES."""
    rng = np.random.default_rng(0)
    ours, theirs = torch_predictor(network), onnx_predictor(path)
    differences = []
    for batch, height, width in PARITY_SIZES:
        image = rng.normal(0, 1, (batch, bands, height, width)).astype(np.float32)
        differences.append(float(np.abs(ours(image) - theirs(image)).max()))
    return max(differences)


def make_definition(
    trained: TrainedNetwork,
    onnx_file: Path,
    name: str,
    version: str,
    metrics: tuple[Metric, ...],
    facts: ModelFacts,
    padding_px: int,
) -> ModelDefinition:
    """Return what the plugin must know of the exported network."""
    config = trained.config
    return ModelDefinition(
        model_name=name,
        model_file=onnx_file.name,
        model_file_checksum=file_checksum(onnx_file),
        description=facts.description,
        version=version,
        image_height=TILE_PX,
        image_width=TILE_PX,
        supports_variable_tile_size=True,
        extract_bands=tuple(range(config.bands)),
        classes=trained.classes,
        output=ModelOutput("logits", "softmax"),
        normalisation=trained.normalisation,
        cell_size=ModelCellSize(config.cell_size_m, round(config.max_zoom, 2))
        if config.cell_size_m
        else ModelCellSize(NOMINAL_CELL_M, ANY_CELL_SIZE),
        orientation="flow_up" if config.flows_up else "any",
        stride_px=STRIDE_PX,
        padding_px=padding_px,
        batch_size=1,
        image_space_used="MAP_SPACE",
        license=facts.license,
        citation=facts.citation,
        training_data=facts.training_data,
        metrics=metrics,
        architecture=f"HRNet {config.network}"
        + (", mean of the image and its mirror image" if config.mirrored else ""),
    )


def metrics_of(reports: Sequence[Path]) -> tuple[Metric, ...]:
    """Return the figures of evaluation reports, each with its data, its split and the command that gives it again."""
    metrics = []
    for path in reports:
        report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        pixels = report.get("pixels")
        if pixels and all(figures.get("symmetric_mean_px") is None for figures in report["summary"].values()):
            origin = ALL, report.get("split", ""), report.get("command", "")  # of classes, no lines
            metrics += [Metric(title, round(float(pixels[key]), 3), "", *origin) for key, title in OF_PIXELS]
            continue
        for group, figures in report["summary"].items():
            for key, title, unit in REPORTED:
                if figures.get(key) is not None:  # where no front was found there is no distance
                    value = round(float(figures[key]), 3)
                    metrics.append(
                        Metric(title, value, unit, group, report.get("split", ""), report.get("command", ""))
                    )
    return tuple(metrics)
