"""A run starts from weights that others trained: by their names, for our bands and classes, with an account of it."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path

import pytest
import torch
from torch import Tensor

from glacier_terminus_plugin.core.errors import ModelFileError
from training.config import TrainingConfig
from training.hrnet import HRNet, build_hrnet
from training.start_weights import adapt_bands, load_weights

NAME = "w18-small-v1"
CLASSIFIER = {"decode_head.conv_seg.weight", "decode_head.conv_seg.bias"}


def network(bands: int = 3, classes: int = 19, name: str = NAME) -> HRNet:
    return build_hrnet(name, bands=bands, classes=classes)


def saved(path: Path, content: object) -> Path:
    torch.save(content, path)
    return path


def assert_taken(ours: HRNet, theirs: dict[str, Tensor], besides: Set[str] = frozenset()) -> None:
    for name, value in ours.state_dict().items():
        if name not in besides:
            assert torch.equal(value, theirs[name]), name


def test_all_of_an_mmsegmentation_checkpoint_is_loaded(tmp_path: Path) -> None:
    published = network().state_dict()
    path = saved(tmp_path / "a.pth", {"meta": {"mmseg_version": "1.2.2"}, "state_dict": published, "optimizer": {}})
    ours = network()
    report = load_weights(ours, path)
    assert_taken(ours, published)
    assert (report.fresh, report.unused, len(report.loaded)) == ((), (), len(published))


def test_another_number_of_classes_leaves_the_classifier_at_random(tmp_path: Path) -> None:
    published = network().state_dict()
    published["auxiliary_head.conv_seg.weight"] = torch.zeros(1)
    ours = network(classes=2)
    report = load_weights(ours, saved(tmp_path / "a.pth", published))
    assert_taken(ours, published, CLASSIFIER)
    assert set(report.fresh) == CLASSIFIER
    assert set(report.unused) == CLASSIFIER | {"auxiliary_head.conv_seg.weight"}
    assert "at random: decode_head.conv_seg.weight, decode_head.conv_seg.bias" in str(report)


@pytest.mark.parametrize("wrapper", ["", "module.", "model."])
def test_imagenet_checkpoint_gives_the_backbone(tmp_path: Path, wrapper: str) -> None:
    published = network().state_dict()
    names = {key: key.removeprefix("backbone.") for key in published if key.startswith("backbone.")}
    state = {wrapper + name: published[key] for key, name in names.items()}
    others = {wrapper + name: torch.zeros(2) for name in ("incre_modules.0.0.conv1.weight", "classifier.bias")}
    ours = network(classes=2)
    report = load_weights(ours, saved(tmp_path / "a.pth", state | others))
    head = {key for key in ours.state_dict() if key.startswith("decode_head.")}
    assert_taken(ours, published, head)
    assert set(report.fresh) == head
    assert set(report.unused) == set(others)


def test_networks_that_do_not_count_batches_are_whole(tmp_path: Path) -> None:
    published = {k: v for k, v in network().state_dict().items() if "num_batches" not in k}
    assert all("num_batches" in key for key in load_weights(network(), saved(tmp_path / "a.pth", published)).fresh)


def test_image_and_local_contrast_are_adapted_apart(tmp_path: Path) -> None:
    name = "w18-small-v1-split-contrast"
    one = network(bands=1, name=name).eval()
    config = TrainingConfig(network=name).to_dict()
    path = saved(tmp_path / "last.pt", {"config": config, "averaged": one.state_dict()})
    three = network(bands=3, name=name).eval()
    load_weights(three, path)
    image = torch.randn(1, 1, 64, 64)
    with torch.inference_mode():
        assert torch.allclose(one(image), three(image.expand(-1, 3, -1, -1)), atol=1e-4)


@pytest.mark.parametrize("bands", [1, 4])
def test_first_convolution_answers_as_before_where_all_bands_are_alike(tmp_path: Path, bands: int) -> None:
    torch.manual_seed(0)
    published, ours = network(), network(bands=bands)
    report = load_weights(ours, saved(tmp_path / "a.pth", published.state_dict()))
    assert "adapted from 3 band(s) to" in str(report)
    grey = torch.randn(1, 1, 64, 64)
    with torch.inference_mode():
        before = published.eval()(grey.expand(-1, 3, -1, -1))
        after = ours.eval()(grey.expand(-1, bands, -1, -1))
    torch.testing.assert_close(after, before, rtol=1e-4, atol=1e-4)


def test_adapted_weights_by_hand() -> None:
    weight = torch.tensor([1.0, 2.0, 6.0]).reshape(1, 3, 1, 1)
    assert adapt_bands(weight, 1).flatten().tolist() == [9.0]
    assert adapt_bands(weight, 2).flatten().tolist() == [4.5, 4.5]


def test_another_network_altogether_gets_a_short_message(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.pth", network().state_dict())
    with pytest.raises(ModelFileError, match=r"and \d+ more\nChoose the network") as caught:
        load_weights(network(name="w18-small-v2"), path)
    assert len(str(caught.value).splitlines()) == 23


def test_weights_of_another_network_are_named(tmp_path: Path) -> None:
    state = network().state_dict()
    state["backbone.conv9.weight"] = state.pop("backbone.bn1.bias")
    state["backbone.bn2.bias"] = torch.zeros(7)
    with pytest.raises(ModelFileError) as caught:
        load_weights(network(), saved(tmp_path / "other.pt", state))
    assert "missing: backbone.bn1.bias" in str(caught.value)
    assert "unexpected: backbone.conv9.weight" in str(caught.value)
    assert "backbone.bn2.bias: shape (7,), expected (64,)" in str(caught.value)
