"""Tiny ONNX networks whose answer can be worked out by hand, and definitions that fit them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import onnx
from onnx import TensorProto, helper

from glacier_terminus_plugin.core.model_definition import ModelDefinition, file_checksum
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from tests.core.definitions import make_definition

IR_VERSION, OPSET = 8, 17
Shape = Sequence[Any]


def weight(name: str, shape: Sequence[int], values: Sequence[float]) -> onnx.TensorProto:
    return helper.make_tensor(name, TensorProto.FLOAT, shape, values)


def make_model(
    nodes: Sequence[onnx.NodeProto],
    initializers: Sequence[onnx.TensorProto] = (),
    input_shape: Shape | None = ("n", 1, "h", "w"),
    output_shape: Shape | None = ("n", 3, "h", "w"),
    output_type: int = TensorProto.FLOAT,
    opsets: Sequence[tuple[str, int]] = (("", OPSET),),
    functions: Sequence[onnx.FunctionProto] = (),
) -> onnx.ModelProto:
    """Return a model with the input "x" and the output "y"."""
    graph = helper.make_graph(
        list(nodes),
        "test",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, input_shape)],
        [helper.make_tensor_value_info("y", output_type, output_shape)],
        list(initializers),
    )
    imports = [helper.make_opsetid(domain, version) for domain, version in opsets]
    return helper.make_model(graph, opset_imports=imports, ir_version=IR_VERSION, functions=list(functions))


def pointwise_model(weights: Sequence[float] = (1, -1, 0), biases: Sequence[float] = (0, 0, 0), **shapes: Any):
    """Return a network of one 1 x 1 convolution: logit k of a pixel is weights[k] times its value plus biases[k]."""
    k = len(weights)
    node = helper.make_node("Conv", ["x", "weights", "biases"], ["y"])
    return make_model([node], [weight("weights", (k, 1, 1, 1), weights), weight("biases", (k,), biases)], **shapes)


def neighbour_model(reach_px: int) -> onnx.ModelProto:
    """Return a network that sees `reach_px` far: logits are the mean of a square, its negative, and zero."""
    side = 2 * reach_px + 1
    mean = [1 / side**2] * side**2
    node = helper.make_node("Conv", ["x", "weights"], ["y"], pads=[reach_px] * 4)
    return make_model([node], [weight("weights", (3, 1, side, side), mean + [-v for v in mean] + [0.0] * side**2)])


def save_package(folder: Path, model: onnx.ModelProto, **definition: Any) -> ModelDefinition:
    """Write a network and its definition as test.onnx and test.json, and return the definition."""
    onnx.save(model, str(folder / "test.onnx"))
    checksum = file_checksum(folder / "test.onnx")
    made = make_definition(ModelFileChecksum=checksum, **definition)
    made.save(folder / "test.json")
    return made


def slow_model(layers: int = 400) -> onnx.ModelProto:
    """Return a network that takes half a minute or more for a tile of 1024 px."""
    side = 31
    nodes = [
        helper.make_node("Conv", ["x" if i == 0 else f"v{i}", "w"], [f"v{i + 1}"], pads=[15] * 4) for i in range(layers)
    ]
    nodes.append(helper.make_node("Concat", [f"v{layers}"] * 3, ["y"], axis=1))
    return make_model(nodes, [weight("w", (1, 1, side, side), [1 / side**2] * side**2)])


def open_model(
    folder: Path, model: onnx.ModelProto, device: str = "cpu", isolated: bool = False, **definition: Any
) -> OnnxSession:
    """Write a network and its definition, and open them."""
    return OnnxSession(save_package(folder, model, **definition), folder, device, isolated=isolated)
