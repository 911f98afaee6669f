"""Nothing that reads other files, needs foreign code or is no ONNX model reaches onnxruntime."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_safety import vet_model
from tests.core.networks import OPSET, make_model, pointwise_model, weight

OUTSIDE = "../../etc/passwd"


def save(folder: Path, content: bytes | onnx.ModelProto, name: str = "test.onnx") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.SerializeToString())
    return path


def external_tensor(name: str = "w", location: str = OUTSIDE) -> onnx.TensorProto:
    """A tensor whose values lie in another file."""
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="offset", value="0")
    tensor.external_data.add(key="location", value=location)
    return tensor


def graph_with(tensor: onnx.TensorProto) -> onnx.GraphProto:
    return helper.make_graph([helper.make_node("Identity", ["w"], ["v"])], "inner", [], [], [tensor])


def in_initializer() -> onnx.ModelProto:
    return make_model([helper.make_node("Add", ["x", "w"], ["y"])], [external_tensor()])


def in_sparse_initializer(place: str) -> Callable[[], onnx.ModelProto]:
    def make() -> onnx.ModelProto:
        model = make_model([helper.make_node("Identity", ["x"], ["y"])])
        sparse = onnx.SparseTensorProto(dims=[1])
        getattr(sparse, place).CopyFrom(external_tensor())
        model.graph.sparse_initializer.append(sparse)
        return model

    return make


def in_constant() -> onnx.ModelProto:
    constant = helper.make_node("Constant", [], ["w"])
    constant.attribute.append(onnx.AttributeProto(name="value", type=onnx.AttributeProto.TENSOR, t=external_tensor()))
    return make_model([constant, helper.make_node("Add", ["x", "w"], ["y"])])


def in_sparse_constant() -> onnx.ModelProto:
    sparse = onnx.SparseTensorProto(dims=[1], values=external_tensor())
    kind = onnx.AttributeProto.SPARSE_TENSOR
    constant = helper.make_node("Constant", [], ["w"])
    constant.attribute.append(onnx.AttributeProto(name="sparse_value", type=kind, sparse_tensor=sparse))
    return make_model([constant])


def in_tensor_list() -> onnx.ModelProto:
    node = helper.make_node("Identity", ["x"], ["y"])
    node.attribute.append(
        onnx.AttributeProto(name="many", type=onnx.AttributeProto.TENSORS, tensors=[external_tensor()])
    )
    return make_model([node])


def in_subgraph() -> onnx.ModelProto:
    branch = graph_with(external_tensor())
    choice = helper.make_node("If", ["condition"], ["y"], then_branch=branch, else_branch=branch)
    return make_model([choice])


def in_subgraph_of_subgraph() -> onnx.ModelProto:
    inner = helper.make_node("If", ["c"], ["v"], then_branch=graph_with(external_tensor()))
    outer = helper.make_graph([inner], "outer", [], [])
    return make_model([helper.make_node("Loop", ["n", "c"], ["y"], body=outer)])


def in_function() -> onnx.ModelProto:
    constant = helper.make_node("Constant", [], ["v"])
    constant.attribute.append(onnx.AttributeProto(name="value", type=onnx.AttributeProto.TENSOR, t=external_tensor()))
    function = helper.make_function("own", "Trick", ["x"], ["v"], [constant], [helper.make_opsetid("", OPSET)])
    node = helper.make_node("Trick", ["x"], ["y"], domain="own")
    return make_model([node], opsets=[("", OPSET), ("own", 1)], functions=[function])


def in_training_graph() -> onnx.ModelProto:
    model = pointwise_model()
    model.training_info.add().algorithm.CopyFrom(graph_with(external_tensor()))
    return model


@pytest.mark.parametrize(
    "make",
    [
        in_initializer,
        in_sparse_initializer("values"),
        in_sparse_initializer("indices"),
        in_constant,
        in_sparse_constant,
        in_tensor_list,
        in_subgraph,
        in_subgraph_of_subgraph,
        in_function,
        in_training_graph,
    ],
)
def test_data_in_other_files_is_refused_and_the_path_named(tmp_path, make):
    with pytest.raises(ModelFileError, match=f"keeps weights in another file.*{OUTSIDE}"):
        vet_model(save(tmp_path, make()))


@pytest.mark.parametrize("location", ["weights.bin", "/etc/passwd", "..\\w", "", "a" * 5000, "\udcff"])
def test_no_path_makes_other_files_welcome(tmp_path, location):
    model = in_initializer()
    entry = model.graph.initializer[0].external_data[1]
    if location == "\udcff":
        content = model.SerializeToString().replace(OUTSIDE.encode(), b"\xff" * len(OUTSIDE))  # not UTF-8
    else:
        entry.value = location
        content = model.SerializeToString()
    with pytest.raises(ModelFileError, match="keeps weights in another file"):
        vet_model(save(tmp_path, content))


def test_a_location_without_the_flag_and_a_flag_without_a_location_are_refused(tmp_path):
    for field in ("data_location", "external_data"):
        model = in_initializer()
        model.graph.initializer[0].ClearField(field)
        with pytest.raises(ModelFileError, match="keeps weights in another file"):
            vet_model(save(tmp_path, model))


def hidden_behind_a_long_field_number() -> bytes:
    """A model whose external data has keys of 33 bits: onnxruntime's reader keeps the lower 32, which name it."""
    tensor = onnx.TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[1]).SerializeToString()
    entry = onnx.StringStringEntryProto(key="location", value=OUTSIDE).SerializeToString()
    tensor += long_key(13, 2) + bytes([len(entry)]) + entry + long_key(14, 0) + bytes([TensorProto.EXTERNAL])
    graph = b"\x2a" + bytes([len(tensor)]) + tensor  # an initializer
    model = make_model([helper.make_node("Add", ["x", "w"], ["y"])])
    return model.SerializeToString() + b"\x3a" + bytes([len(graph)]) + graph  # a second graph is merged into the first


def long_key(number: int, wire_type: int) -> bytes:
    key = (1 << 32) | (number << 3) | wire_type
    return bytes([*(key >> shift & 0x7F | 0x80 for shift in (0, 7, 14, 21)), key >> 28])


def test_a_field_number_that_protobuf_would_cut_short_is_refused(tmp_path):
    with pytest.raises(ModelFileError, match="not an ONNX model"):
        vet_model(save(tmp_path, hidden_behind_a_long_field_number()))


def test_foreign_operators_are_refused_by_their_domain(tmp_path):
    node = helper.make_node("Evil", ["x"], ["y"], domain="com.evil")
    with pytest.raises(ModelFileError, match=r"operators of the domain 'com\.evil'"):
        vet_model(save(tmp_path, make_model([node])))


def test_foreign_operators_inside_a_subgraph_are_refused(tmp_path):
    inner = helper.make_graph([helper.make_node("Evil", ["a"], ["b"], domain="com.evil")], "inner", [], [])
    with pytest.raises(ModelFileError, match=r"com\.evil"):
        vet_model(save(tmp_path, make_model([helper.make_node("If", ["c"], ["y"], then_branch=inner)])))


def test_a_function_of_the_models_own_is_welcome(tmp_path):
    body = [helper.make_node("Relu", ["x"], ["v"])]
    function = helper.make_function("own", "Trick", ["x"], ["v"], body, [helper.make_opsetid("", OPSET)])
    node = helper.make_node("Trick", ["x"], ["y"], domain="own")
    model = make_model([node], opsets=[("", OPSET), ("own", 1)], functions=[function])
    assert vet_model(save(tmp_path, model)) == model.SerializeToString()


def test_compiled_code_in_another_file_is_refused(tmp_path):
    node = helper.make_node("EPContext", ["x"], ["y"], domain="com.microsoft", ep_cache_context="../engine.bin")
    with pytest.raises(ModelFileError, match="EPContext"):
        vet_model(save(tmp_path, make_model([node])))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"hello, world\n",
        b"<!DOCTYPE html><html><body>404</body></html>",
        b'{"ModelName": "x"}',
        b"\x80\x02}q\x00X\x04\x00\x00\x00codeq\x01.",
        b"PK\x03\x04" + bytes(100),
        bytes(1000),
        b"\xff" * 1000,
        b"\x0b" * 100,
        onnx.ModelProto(ir_version=8).SerializeToString(),
    ],
    ids=repr,
)
def test_what_is_no_onnx_model(tmp_path, content):
    with pytest.raises(ModelFileError, match=r"test\.onnx is not an ONNX model"):
        vet_model(save(tmp_path, content))


def test_a_model_cut_off_anywhere_before_its_graph_is_whole(tmp_path):
    whole = pointwise_model().SerializeToString()
    graph_ends = len(whole) - len(onnx.ModelProto(opset_import=[helper.make_opsetid("", OPSET)]).SerializeToString())
    for length in range(graph_ends):
        with pytest.raises(ModelFileError, match="not an ONNX model"):
            vet_model(save(tmp_path, whole[:length]))


@pytest.mark.parametrize("name", ["model.pth", "model.pt", "model.pkl", "model", "model.onnx.zip"])
def test_other_formats_are_never_opened(tmp_path, name):
    with pytest.raises(ModelFileError, match="can run code and are never opened: export"):
        vet_model(save(tmp_path, pointwise_model(), name))


def test_links_folders_and_pipes_are_no_models(tmp_path):
    save(tmp_path, pointwise_model(), "real.onnx")
    (tmp_path / "link.onnx").symlink_to("real.onnx")
    (tmp_path / "folder.onnx").mkdir()
    os.mkfifo(tmp_path / "pipe.onnx")
    for name in ("link.onnx", "folder.onnx", "pipe.onnx"):
        with pytest.raises(ModelFileError, match="not a plain file"):
            vet_model(tmp_path / name)
    with pytest.raises(ModelFileError, match=r"missing\.onnx does not exist"):
        vet_model(tmp_path / "missing.onnx")


def test_graphs_nested_without_end_are_refused(tmp_path):
    graph = helper.make_graph([helper.make_node("Identity", ["x"], ["y"])], "g", [], [])
    for _ in range(30):
        graph = helper.make_graph([helper.make_node("If", ["c"], ["y"], then_branch=graph)], "g", [], [])
    model = pointwise_model()
    model.graph.CopyFrom(graph)
    with pytest.raises(ModelFileError, match="nested more than"):
        vet_model(save(tmp_path, model))


def test_2000_mutations_are_accepted_or_refused_in_words(tmp_path):
    rng = random.Random(2)
    model = make_model(
        [helper.make_node("Add", ["x", "w"], ["v"]), helper.make_node("Trick", ["v"], ["y"], domain="own")],
        [weight("w", (3,), (1, 2, 3))],
        opsets=[("", OPSET), ("own", 1)],
        functions=[
            helper.make_function(
                "own", "Trick", ["x"], ["y"], [helper.make_node("Relu", ["x"], ["y"])], [helper.make_opsetid("", OPSET)]
            )
        ],
    )
    whole = model.SerializeToString()
    refused = 0
    path = tmp_path / "test.onnx"
    for _ in range(2000):
        content = bytearray(whole)
        for _ in range(rng.randint(1, 4)):
            place = rng.randrange(len(content))
            content[place : place + rng.randint(0, 2)] = rng.randbytes(rng.randint(0, 2))
        try:
            path.write_bytes(content)
            vet_model(path)
        except ModelFileError:
            refused += 1
    assert 100 < refused < 1990


# --- sizes that a file declares and does not hold


def declaring(*dims: int, data: bytes = b"\0" * 4) -> onnx.ModelProto:
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=dims, raw_data=data)
    return make_model([helper.make_node("Add", ["x", "w"], ["y"])], [tensor])


@pytest.mark.parametrize("dims", [(2**40,), (1000, 1000, 1000), (-1,), (2**62, 2**62), (1,) * 17])
def test_a_tensor_that_declares_more_than_the_file_holds_is_refused(tmp_path, dims):
    with pytest.raises(ModelFileError, match="a tensor declares the size"):
        vet_model(save(tmp_path, declaring(*dims)))


@pytest.mark.parametrize("dims", [(1,), (), (0,), (0, 2**62), (2, 2)])
def test_sizes_that_the_file_holds_are_welcome(tmp_path, dims):
    vet_model(save(tmp_path, declaring(*dims, data=b"\0" * 16)))


def test_a_declared_size_is_found_in_a_subgraph_and_in_a_function(tmp_path):
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[2**40], raw_data=b"\0" * 4)
    constant = helper.make_node("Constant", [], ["v"])
    constant.attribute.append(onnx.AttributeProto(name="value", type=onnx.AttributeProto.TENSOR, t=tensor))
    function = helper.make_function("own", "Trick", ["x"], ["v"], [constant], [helper.make_opsetid("", OPSET)])
    trick = helper.make_node("Trick", ["x"], ["y"], domain="own")
    choice = helper.make_node("If", ["c"], ["y"], then_branch=graph_with(tensor), else_branch=graph_with(tensor))
    for model in (
        make_model([choice]),
        make_model([trick], opsets=[("", OPSET), ("own", 1)], functions=[function]),
    ):
        with pytest.raises(ModelFileError, match="a tensor declares the size 1099511627776"):
            vet_model(save(tmp_path, model))


def test_a_sparse_tensor_that_would_fill_the_memory_is_refused(tmp_path):
    model = pointwise_model()
    values = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[1], raw_data=b"\0" * 4)
    indices = TensorProto(name="i", data_type=TensorProto.INT64, dims=[1], raw_data=b"\0" * 8)
    model.graph.sparse_initializer.append(onnx.SparseTensorProto(dims=[2**20, 2**20], values=values, indices=indices))
    with pytest.raises(ModelFileError, match="1048576 x 1048576"):
        vet_model(save(tmp_path, model))


def test_a_file_of_countless_parts_is_refused_before_it_takes_minutes(tmp_path, monkeypatch):
    monkeypatch.setattr("glacier_terminus_plugin.core.model_safety._MAX_FIELDS", 1000)
    content = pointwise_model().SerializeToString() + b"\x08\x08" * 2000  # the format's version, again and again
    with pytest.raises(ModelFileError, match="more than 1000 parts"):
        vet_model(save(tmp_path, content))


def test_a_list_of_sizes_without_end_is_refused(tmp_path):
    model = pointwise_model()
    model.graph.initializer[0].dims.extend([1] * 1_100_000)
    with pytest.raises(ModelFileError, match="a tensor declares the size"):
        vet_model(save(tmp_path, model))
