"""What lies under a tile's padding is cut away inside the network, and what is kept of the answer does not change."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from glacier_terminus_plugin.core import onnx_session
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.network_cut import TO_THE_END, bound_names, cut_to
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from tests.core.networks import make_model, open_model, weight
from tests.core.test_classify import BUNDLED

REACH_PX = 4
UNIT: dict[str, Any] = {"Stride": 8, "ImageHeight": 32, "ImageWidth": 32}


def bounds(reach: int, cell: int) -> list[onnx.TensorProto]:
    starts, ends = bound_names(reach, cell)
    values = {starts: 0, ends: TO_THE_END}
    return [numpy_helper.from_array(np.array([value] * 2, np.int64), name) for name, value in values.items()]


def marked_model(reach_px: int = REACH_PX, cells: tuple[int, ...] = (1,)) -> onnx.ModelProto:
    """Return a network that sees one pixel far after its Slice: logits are the mean of nine, its negative, and zero."""
    tensors = [t for cell in cells for t in bounds(reach_px, cell)]
    axes = numpy_helper.from_array(np.array([2, 3], np.int64), "axes")
    nodes = [
        helper.make_node("Slice", ["x", *bound_names(reach_px, cells[0]), "axes"], ["inner"]),
        helper.make_node("Conv", ["inner", "weights"], ["y"], pads=[1] * 4),
    ]
    numbers = weight("weights", (3, 1, 3, 3), [1 / 9] * 9 + [-1 / 9] * 9 + [0.0] * 9)
    return make_model(nodes, [*tensors, axes, numbers], output_shape=("n", 3, "rows", "columns"))


def values_of(model: bytes) -> dict[str, list[int]]:
    tensors = onnx.load_from_string(model).graph.initializer
    return {t.name: numpy_helper.to_array(t).tolist() for t in tensors if t.name.startswith("cut_")}


@pytest.mark.parametrize(
    ("unused_px", "cut_px"),
    [(0, 0), (3, 0), (11, 0), (12, 8), (19, 8), (20, 16)],
)
def test_multiples_of_the_stride_are_cut_as_far_as_errors_do_not_reach(unused_px, cut_px):
    cut, each_side = cut_to(marked_model().SerializeToString(), unused_px, 8)
    assert each_side == cut_px
    starts, ends = bound_names(REACH_PX, 1)
    assert values_of(cut) == {starts: [cut_px] * 2, ends: [-cut_px or TO_THE_END] * 2}


def test_later_maps_are_cut_by_what_is_left_in_their_own_cells():
    model = make_model(
        [helper.make_node("Identity", ["x"], ["y"])], [*bounds(96, 4), *bounds(96, 32), *bounds(32, 4), *bounds(32, 8)]
    )
    cut, each_side = cut_to(model.SerializeToString(), 192, 32)
    assert each_side == 160
    assert {name: value[0] for name, value in values_of(cut).items() if "starts" in name} == {
        "cut_96_4_starts": 24,
        "cut_96_32_starts": 3,
        "cut_32_4_starts": 16,
        "cut_32_8_starts": 8,
    }


def test_a_network_without_marks_stays_as_it_is():
    model = make_model([helper.make_node("Identity", ["x"], ["y"])]).SerializeToString()
    assert cut_to(model, 500, 32) == (model, 0)


def test_bounds_of_another_kind_are_left_alone():
    odd = numpy_helper.from_array(np.array([0, 0], np.int32), bound_names(8, 1)[0])
    three = numpy_helper.from_array(np.array([0, 0, 0], np.int64), bound_names(8, 1)[1])
    model = make_model([helper.make_node("Identity", ["x"], ["y"])], [odd, three]).SerializeToString()
    assert cut_to(model, 500, 32) == (model, 0)


@pytest.mark.parametrize("unused_px", [0, 8, 12, 30])
def test_what_is_kept_is_what_the_whole_gives(tmp_path, monkeypatch, unused_px):
    session = open_model(tmp_path, marked_model(), **UNIT)
    image = np.random.default_rng(0).normal(size=(2, 1, 64, 80)).astype(np.float32)
    kept = [(slice(unused_px, 64 - unused_px), slice(unused_px + 1, 80 - unused_px))] * 2
    whole = session.run_parts(image, kept, 1)
    shapes = []
    original = onnx_session.OnnxSession._raw
    monkeypatch.setattr(
        onnx_session.OnnxSession,
        "_raw",
        lambda *arguments: shapes.append(original(*arguments).shape) or original(*arguments),
    )
    np.testing.assert_array_equal(session.run_parts(image, kept, 1, unused_px), whole)
    less = 2 * (max(0, unused_px - REACH_PX) // 8 * 8)
    assert shapes == [(2, 3, 64 - less, 80 - less)]


def test_a_tile_that_is_all_border_is_run_whole(tmp_path):
    session = open_model(tmp_path, marked_model(), **UNIT)
    image = np.ones((1, 1, 16, 16), np.float32)
    np.testing.assert_array_equal(session.run_parts(image, [(slice(0, 16), slice(0, 16))], 1, 12), session.run(image))


@pytest.mark.parametrize("precision", ["fp32", "int8", "fp16"])
def test_the_bundled_networks_answer_the_same(precision):
    definition = ModelDefinition.load(BUNDLED)
    file = definition if precision == "fp32" else next(v for v in definition.variants if v.precision == precision)
    model = (BUNDLED.parent / file.model_file).read_bytes()
    cut, each_side = cut_to(model, definition.padding_px, definition.stride_px)
    assert each_side == definition.padding_px - 32
    image = np.random.default_rng(1).normal(size=(1, 1, 512, 576)).astype(np.float32)
    whole, part = (_answer(content, image) for content in (model, cut))
    p = definition.padding_px
    assert part.shape[2:] == (512 - 2 * each_side, 576 - 2 * each_side)
    np.testing.assert_allclose(
        part[:, :, 32:-32, 32:-32], whole[:, :, p:-p, p:-p], atol={"fp32": 1e-4, "int8": 0, "fp16": 0.1}[precision]
    )


def _answer(model: bytes, image: np.ndarray) -> np.ndarray:
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return session.run(None, {session.get_inputs()[0].name: image})[0]


def test_copies_of_an_image_are_cut_as_well(tmp_path):
    from glacier_terminus_plugin.core.augmentation import Augmentation

    open_model(tmp_path, marked_model(), **UNIT)
    definition = ModelDefinition.load(tmp_path / "test.json")
    session = OnnxSession(definition, tmp_path, "cpu", Augmentation.FLIPS)
    image = np.random.default_rng(2).normal(size=(1, 1, 48, 64)).astype(np.float32)
    kept = [(slice(12, 30), slice(13, 50))]
    np.testing.assert_allclose(session.run_parts(image, kept, 1, 12), session.run_parts(image, kept, 1), atol=1e-6)
