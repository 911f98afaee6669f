"""Exported networks are marked where the plugin may cut them, and errors spread no farther than the marks say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import helper

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.network_cut import cut_to
from training.export import write_onnx
from training.hrnet import STRIDE_PX, build_hrnet
from training.mirrored import Mirrored
from training.network_cuts import mark_cuts, marked_cells


def _answer(model: bytes, image: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"image": image})[0])


@pytest.mark.parametrize(
    "name",
    ["w18-small-v1-split-contrast", "lite0-small-v1-split-contrast", "w18-small-v1-split-fine", "w18-small-v2", "w18"],
)
@pytest.mark.parametrize("unused_px", [96, 160])
def test_what_is_kept_is_the_same_to_the_last_digits(tmp_path: Path, name: str, unused_px: int) -> None:
    torch.manual_seed(0)
    network = Mirrored(build_hrnet(name, bands=1, classes=3)).eval()
    write_onnx(network, 1, tmp_path / "whole.onnx")
    model = (tmp_path / "whole.onnx").read_bytes()
    cut, each_side = cut_to(model, unused_px, STRIDE_PX)
    assert each_side > 0
    image = np.random.default_rng(0).normal(size=(1, 1, 384, 416)).astype(np.float32)
    whole, part = _answer(model, image), _answer(cut, image)
    inner = unused_px - each_side
    wanted = whole[:, :, unused_px:-unused_px, unused_px:-unused_px]
    found = part[:, :, inner:-inner, inner:-inner]
    assert found.shape == wanted.shape
    assert np.abs(found - wanted).max() <= 1e-5 * np.abs(whole).max()


def test_marks_tell_the_cells(tmp_path: Path) -> None:
    for name, cells in (("w18-small-v1-split", [4, 8, 16, 32]), ("w18-small-v1-split-fine", [2, 4, 8, 16])):
        write_onnx(build_hrnet(name, bands=1, classes=2).eval(), 1, tmp_path / "n.onnx")
        assert marked_cells(tmp_path / "n.onnx") == cells


def test_another_network_is_refused(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1]) for name in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "other", ends[:1], ends[1:])
    onnx.save(helper.make_model(graph), str(tmp_path / "other.onnx"))
    with pytest.raises(ModelFileError, match="not those of an HRNet"):
        mark_cuts(tmp_path / "other.onnx", (4, 8, 16, 32))
    assert marked_cells(tmp_path / "other.onnx") == []
