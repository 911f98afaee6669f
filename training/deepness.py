"""What the Deepness plugin wants to know of a model, written into the ONNX file, and a file that its window takes.

Facts of Deepness (0.6 to 0.7): it reads class_names, resolution (cm), tiles_overlap (percent), standardization_mean and
_std from the file's metadata, each as JSON; the tile's side as tile_size (its manual says tiles_size: both are written
here). It divides values by 255 before it standardises, takes the output as probabilities, refuses an output whose rows
and columns have two names, and its window wants a fixed, square size. So the exported file carries the metadata, and
`write_for_deepness` makes the one to give to Deepness' window: fixed tiles, probabilities out.
"""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any

import onnx

from glacier_terminus_plugin.core.model_definition import ModelDefinition, NormalisationStats

DEEPNESS_TILE_PX = 512
_MAX_OVERLAP_PERCENT = 50  # more than half would have Deepness run most pixels four times and more


def deepness_metadata(definition: ModelDefinition, tile_px: int | None = None) -> dict[str, str]:
    """Return the metadata of a model, each value as JSON; tile_px: the tile's side where it is not the definition's."""
    tile = tile_px or definition.image_width
    overlap = min(_MAX_OVERLAP_PERCENT, math.ceil(200 * definition.padding_px / tile))
    mean, std = _standardisation(definition.normalisation.stats)
    values = {
        "model_type": "Segmentor",
        "class_names": {str(i): c.name for i, c in enumerate(definition.classes)},
        **({} if definition.cell_size.takes_any else {"resolution": definition.cell_size.trained_m * 100}),
        "tile_size": tile,
        "tiles_size": tile,
        "tiles_overlap": overlap,
        "standardization_mean": mean,
        "standardization_std": std,
        "seg_thresh": 0.0,  # the most probable class counts, however probable
    }
    return {key: json.dumps(value) for key, value in values.items()}


def stamp_metadata(path: Path, metadata: dict[str, str]) -> None:
    """Put metadata into an ONNX file, in place of what it had under the same keys; the weights stay as they are.

    The names of the output's free rows and columns go: Deepness takes two names for "not square".
    """
    model = onnx.load(str(path), load_external_data=False)
    _set_metadata(model, metadata)
    for dim in model.graph.output[0].type.tensor_type.shape.dim[2:]:
        if dim.dim_param:
            dim.Clear()
    _save(model, path)


def write_for_deepness(source: Path, target: Path, definition: ModelDefinition) -> None:
    """Write the network with a fixed square tile and probabilities out, as Deepness' window takes it."""
    side = definition.image_width
    if definition.supports_variable_tile_size:
        side = DEEPNESS_TILE_PX // definition.stride_px * definition.stride_px
    model = onnx.load(str(source), load_external_data=False)
    del model.graph.value_info[:]  # sizes in between, which may be named after the free ones
    output = model.graph.output[0]
    for value in (model.graph.input[0], output):
        for dim in value.type.tensor_type.shape.dim[2:]:
            dim.Clear()
            dim.dim_value = side
    if definition.output.kind == "logits":
        logits, output.name = output.name, "probabilities"
        operator = "Sigmoid" if definition.output.activation == "sigmoid" else "Softmax"
        options: dict[str, Any] = {"axis": 1} if operator == "Softmax" else {}
        model.graph.node.append(onnx.helper.make_node(operator, [logits], [output.name], **options))
    _set_metadata(model, deepness_metadata(definition, side))
    _save(model, target)


def _standardisation(stats: NormalisationStats) -> tuple[list[float], list[float]]:
    """Return mean and deviation of each band once its values are divided by 255, which Deepness does first."""
    mean, std = [], []
    for low, high, m, s in zip(stats.minimum, stats.maximum, stats.scaled_mean, stats.scaled_std, strict=True):
        mean.append((low + m * (high - low)) / 255)
        std.append(s * (high - low) / 255)
    return mean, std


def _set_metadata(model: onnx.ModelProto, metadata: dict[str, str]) -> None:
    kept = [(p.key, p.value) for p in model.metadata_props if p.key not in metadata]
    del model.metadata_props[:]
    for key, value in [*kept, *metadata.items()]:
        model.metadata_props.add(key=key, value=value)


def _save(model: onnx.ModelProto, path: Path) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(model.SerializeToString())
    os.replace(part, path)
