"""Memory is told from the graph: sizes worked out by hand, and what no computer has is refused before it is run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import onnx
import pytest
from onnx import TensorProto, helper

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_memory import activation_bytes, check_memory
from glacier_terminus_plugin.core.model_package import open_model
from glacier_terminus_plugin.core.model_safety import vet_model
from glacier_terminus_plugin.core.onnx_graph import read_graph
from tests.core.networks import make_model, pointwise_model, save_package, weight

MODEL = Path(__file__).resolve().parents[2] / "glacier_terminus_plugin" / "models" / "greenland-landsat.onnx"


def needed(model: onnx.ModelProto, side: int = 8) -> int:
    return activation_bytes(read_graph(model.SerializeToString()), 1, 1, side, side)


def sizes(name: str, values: list[int]) -> onnx.TensorProto:
    return helper.make_tensor(name, TensorProto.INT64, [len(values)], values)


def conv(channels: int, source: str, target: str, kernel: int = 1, **options: Any):
    """A convolution of a one-channel image, and its weights."""
    tensor = weight(f"w-{target}", (channels, 1, kernel, kernel), [0.0] * channels * kernel**2)
    return helper.make_node("Conv", [source, f"w-{target}"], [target], **options), tensor


def test_a_convolution_holds_its_input_and_its_output():
    assert needed(pointwise_model()) == 4 * (64 + 3 * 64)


def test_what_is_read_no_more_is_given_back():
    """Input 64, then 2 x 64 channels, halved: 2 x 16; the most at a time is input and first output."""
    node, tensor = conv(2, "x", "a")
    pool = helper.make_node("MaxPool", ["a"], ["b"], kernel_shape=[2, 2], strides=[2, 2])
    last = helper.make_node("Relu", ["b"], ["y"])
    assert needed(make_model([node, pool, last], [tensor])) == 4 * (64 + 128)


@pytest.mark.parametrize(
    ("options", "side"),
    [
        ({"strides": [2, 2], "pads": [1, 1, 1, 1]}, 4),
        ({}, 6),
        ({"dilations": [2, 2]}, 4),
        ({"auto_pad": "SAME_UPPER", "strides": [2, 2]}, 4),
        ({"pads": [2, 2, 2, 2]}, 10),
    ],
)
def test_strides_pads_and_dilations(options: dict[str, Any], side: int):
    node, tensor = conv(1, "x", "y", kernel=3, **options)
    assert needed(make_model([node], [tensor])) == 4 * (64 + side**2)


def test_enlarged_by_factors_sizes_and_pads():
    scales = weight("s", (4,), (1, 1, 2, 2))
    by_scale = make_model([helper.make_node("Resize", ["x", "", "s"], ["y"])], [scales])
    by_size = make_model([helper.make_node("Resize", ["x", "", "", "s"], ["y"])], [sizes("s", [1, 1, 16, 16])])
    by_pad = make_model([helper.make_node("Pad", ["x", "p"], ["y"])], [sizes("p", [0, 0, 4, 4, 0, 0, 4, 4])])
    assert needed(by_scale) == needed(by_size) == needed(by_pad) == 4 * (64 + 256)


def test_joined_channels_add_up():
    node = helper.make_node("Concat", ["x", "x", "x"], ["y"], axis=1)
    assert needed(make_model([node])) == 4 * (64 + 3 * 64)


def sliced_by_size() -> onnx.ModelProto:
    """The rows from a quarter on to two more than the half, as exporters write it for an image of any height."""
    nodes = [
        helper.make_node("Shape", ["x"], ["shape"]),
        helper.make_node("Gather", ["shape", "two"], ["height"]),
        helper.make_node("Div", ["height", "eight"], ["eighth"]),
        helper.make_node("Mul", ["eighth", "two"], ["start"]),
        helper.make_node("Mul", ["start", "two"], ["half"]),
        helper.make_node("Add", ["half", "two"], ["end"]),
        helper.make_node("Unsqueeze", ["end", "zero"], ["ends"]),
        helper.make_node("Clip", ["start", "zero"], ["starts"]),
        helper.make_node("Slice", ["x", "starts", "ends", "two"], ["y"]),
    ]
    return make_model(nodes, [sizes("zero", [0]), sizes("two", [2]), sizes("eight", [8])])


def enlarged_to_a_size() -> onnx.ModelProto:
    """To four times the rows and twice the columns, as exporters write it for an image of any size."""
    nodes = [
        helper.make_node("Shape", ["x"], ["shape"]),
        helper.make_node("Slice", ["shape", "zero", "two"], ["outer"]),
        helper.make_node("Slice", ["shape", "two", "four"], ["inner"]),
        helper.make_node("Cast", ["inner"], ["real"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["real", "factors"], ["large"]),
        helper.make_node("Cast", ["large"], ["whole"], to=TensorProto.INT64),
        helper.make_node("Concat", ["outer", "whole"], ["size"], axis=0),
        helper.make_node("Resize", ["x", "", "", "size"], ["y"]),
    ]
    factors = helper.make_tensor("factors", TensorProto.FLOAT, [2], [4.0, 2.0])
    return make_model(nodes, [sizes("zero", [0]), sizes("two", [2]), sizes("four", [4]), factors])


def test_sizes_that_are_computed_from_the_images_count():
    assert needed(sliced_by_size(), 16) == 4 * (16 * 16 + 6 * 16)
    assert needed(enlarged_to_a_size(), 16) == 4 * (16 * 16 + 64 * 32)


def test_a_list_of_numbers_that_grows_without_end_is_no_size():
    nodes = [helper.make_node("Shape", ["x"], ["a0"])]
    nodes += [helper.make_node("Concat", [f"a{i}"] * 4, [f"a{i + 1}"], axis=0) for i in range(40)]
    nodes += [helper.make_node("Mul", ["b", "b"] if i else ["a40", "a40"], ["b"]) for i in range(40)]
    assert needed(make_model([*nodes, helper.make_node("Expand", ["x", "b"], ["y"])])) == 4 * 2 * 64


HUGE = [1, 3, 2**20, 2**20]


def in_branch() -> onnx.ModelProto:
    branch = helper.make_graph([helper.make_node("ConstantOfShape", ["s"], ["v"])], "b", [], [])
    return make_model([helper.make_node("If", ["c"], ["y"], then_branch=branch)], [sizes("s", HUGE)])


def in_function() -> onnx.ModelProto:
    constant = helper.make_node("Constant", [], ["s"], value=sizes("", HUGE))
    body = [constant, helper.make_node("ConstantOfShape", ["s"], ["b"])]
    function = helper.make_function("own", "Trick", ["a"], ["b"], body, [helper.make_opsetid("", 17)])
    node = helper.make_node("Trick", ["x"], ["y"], domain="own")
    return make_model([node], opsets=[("", 17), ("own", 1)], functions=[function])


@pytest.mark.parametrize(
    "model",
    [
        make_model([helper.make_node("ConstantOfShape", ["s"], ["y"])], [sizes("s", HUGE)]),
        make_model([helper.make_node("Expand", ["x", "s"], ["y"])], [sizes("s", HUGE)]),
        make_model([helper.make_node("Tile", ["x", "s"], ["y"])], [sizes("s", [1, 1, 2**20, 2**20])]),
        make_model([helper.make_node("Resize", ["x", "", "s"], ["y"])], [weight("s", (4,), (1, 1, 1e6, 1e6))]),
        make_model([helper.make_node("Pad", ["x", "p"], ["y"])], [sizes("p", [0, 0, 2**30, 2**30, 0, 0, 0, 0])]),
        make_model([conv(1, "x", "y", pads=[2**20] * 4)[0]], [conv(1, "x", "y")[1]]),
        in_branch(),
        in_function(),
    ],
    ids=["fill", "expand", "tile", "resize", "pad", "conv", "branch", "function"],
)
def test_what_no_computer_has_is_refused(model: onnx.ModelProto):
    with pytest.raises(ModelFileError, match=r"needs at least \d+ GB of memory"):
        check_memory("m.onnx", read_graph(model.SerializeToString()), 1, 1, 8, 8)


def test_it_is_refused_when_it_is_opened(tmp_path: Path):
    save_package(tmp_path, make_model([helper.make_node("Expand", ["x", "s"], ["y"])], [sizes("s", HUGE)]))
    with pytest.raises(ModelFileError, match="needs at least"):
        open_model(tmp_path / "test.json")


@pytest.mark.parametrize("numbers", [[-1] * 8, [2**62] * 8, [-(2**63)] * 8, [0], []])
def test_senseless_numbers_are_no_sizes(numbers: list[int]):
    nodes = [
        helper.make_node("Pad", ["x", "n"], ["a"]),
        helper.make_node("Tile", ["a", "n"], ["b"]),
        helper.make_node("Slice", ["b", "n", "n", "n", "n"], ["c"]),
        helper.make_node("Gather", ["n", "n"], ["d"]),
        helper.make_node("Div", ["n", "d"], ["e"]),
        helper.make_node("Slice", ["e", "n", "n"], ["f"]),
        helper.make_node("Concat", ["f", "n"], ["g"]),
        helper.make_node("Reshape", ["b", "g"], ["y"]),
    ]
    assert needed(make_model(nodes, [sizes("n", numbers)])) >= 4 * 64


def test_the_bundled_model_is_estimated_below_what_it_takes():
    """Measured: 272 MiB for each million pixels; what is told from the graph is a lower bound, and not far from it."""
    graph = read_graph(vet_model(MODEL))
    assert 272 / 5 < activation_bytes(graph, 1, 1, 1024, 1024) / 2**20 < 272
