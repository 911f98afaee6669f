"""Checkpoints are whole or absent, run no code, and say which keys do not fit."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import torch

from glacier_terminus_plugin.core.errors import ModelFileError
from training.checkpoint import load_checkpoint, load_weights, save_checkpoint
from training.hrnet import build_hrnet


def test_failure_while_writing_keeps_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "last.pt"
    save_checkpoint(path, {"epoch": 1})
    with pytest.raises(Exception, match="pickle"):
        save_checkpoint(path, {"epoch": lambda: 2})
    assert load_checkpoint(path) == {"epoch": 1}
    assert [p.name for p in tmp_path.iterdir()] == ["last.pt"]


class _Malicious:
    def __reduce__(self) -> tuple:
        return (Path.touch, (Path("it_ran"),))


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")  # that is what the test offers
@pytest.mark.parametrize(
    "content", [b"", b"<html>not found</html>", pickle.dumps(_Malicious()), pickle.dumps({"a": _Malicious()})]
)
def test_what_is_not_a_checkpoint_is_refused_and_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "odd.pt"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"odd\.pt: not a checkpoint"):
        load_checkpoint(path)
    assert not (tmp_path / "it_ran").exists()


def test_published_weights_fit_apart_from_the_number_of_classes(tmp_path: Path) -> None:
    published = build_hrnet("w18-small-v1", bands=3, classes=19)
    torch.save({"meta": {}, "state_dict": published.state_dict()}, tmp_path / "published.pt")
    ours = build_hrnet("w18-small-v1", bands=3, classes=3)
    fresh = load_weights(ours, tmp_path / "published.pt")
    assert fresh == ["decode_head.conv_seg.weight", "decode_head.conv_seg.bias"]
    for name, value in published.state_dict().items():
        if name not in fresh:
            assert torch.equal(value, ours.state_dict()[name]), name


def test_weights_of_another_network_are_named(tmp_path: Path) -> None:
    state = build_hrnet("w18-small-v1", bands=3, classes=3).state_dict()
    state["backbone.conv9.weight"] = state.pop("backbone.bn1.bias")
    torch.save(state, tmp_path / "other.pt")
    with pytest.raises(ModelFileError) as caught:
        load_weights(build_hrnet("w18-small-v1", bands=1, classes=3), tmp_path / "other.pt")
    assert "missing: backbone.bn1.bias" in str(caught.value)
    assert "unexpected: backbone.conv9.weight" in str(caught.value)
    assert "backbone.conv1.weight: shape (64, 3, 3, 3), expected (64, 1, 3, 3)" in str(caught.value)
