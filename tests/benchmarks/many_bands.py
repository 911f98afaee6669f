"""The bundled network behind a convolution that takes the mean of several bands, to measure what more bands cost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from glacier_terminus_plugin.core.model_definition import ModelDefinition, NormalisationStats, file_checksum


def reading_the_mean(
    definition: ModelDefinition, folder: Path, bands: int, target: Path
) -> tuple[ModelDefinition, Path]:
    """Write the network into a folder, once, and return its definition and the folder."""
    import onnx
    from onnx import helper

    target.mkdir(exist_ok=True)
    path = target / definition.model_file
    if not path.exists():
        model = onnx.load(str(folder / definition.model_file))
        entry = model.graph.input[0]
        for node in model.graph.node:
            for i, name in enumerate(node.input):
                if name == entry.name:
                    node.input[i] = "mean_of_bands"
        weights = helper.make_tensor("mean_weights", onnx.TensorProto.FLOAT, (1, bands, 1, 1), [1 / bands] * bands)
        model.graph.initializer.append(weights)
        model.graph.node.insert(0, helper.make_node("Conv", [entry.name, "mean_weights"], ["mean_of_bands"]))
        entry.type.tensor_type.shape.dim[1].dim_value = bands
        onnx.save(model, str(path))
    stats = definition.normalisation.stats
    repeated = NormalisationStats(
        stats.minimum * bands, stats.maximum * bands, stats.scaled_mean * bands, stats.scaled_std * bands
    )
    made = replace(
        definition,
        model_file_checksum=file_checksum(path),
        extract_bands=tuple(range(bands)),
        normalisation=replace(definition.normalisation, stats=repeated),
    )
    return made, target
