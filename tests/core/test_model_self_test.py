"""A device that answers as the makers' did passes; one that answers otherwise, or with nothing, does not."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_definition import ModelVariant, TestTensors, file_checksum
from glacier_terminus_plugin.core.model_package import OpenedModel
from glacier_terminus_plugin.core.model_self_test import allowed_difference, self_test, write_test_tensors
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from tests.core.networks import pointwise_model, save_package

IMAGE = np.linspace(-2, 2, 32 * 32, dtype=np.float16).astype(np.float32).reshape(1, 1, 32, 32)


class Device:
    """Answers with what it was made with, whatever it is asked."""

    def __init__(self, answer: np.ndarray) -> None:
        self.answer = answer

    def run(self, batch: np.ndarray) -> np.ndarray:
        return self.answer


@pytest.fixture
def answer() -> np.ndarray:
    """The softmax of v, -v and 0 for each pixel's value v."""
    logits = np.concatenate([IMAGE, -IMAGE, 0 * IMAGE], axis=1)
    return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)


@pytest.fixture
def opened(tmp_path: Path, answer: np.ndarray) -> OpenedModel:
    write_test_tensors(tmp_path / "test.npz", IMAGE, answer)
    tensors = {"File": "test.npz", "Checksum": file_checksum(tmp_path / "test.npz")}
    return OpenedModel(save_package(tmp_path, pointwise_model(), TestTensors=tensors), tmp_path)


def test_the_cpu_passes(opened: OpenedModel):
    result = self_test(OnnxSession(opened.definition, opened.folder, "cpu"), opened)
    assert result is not None
    assert result.passed
    assert result.max_difference < 2e-5  # half a step of the file, and rounding
    assert 0 < result.seconds < 5
    assert "Self-test passed" in str(result)


@pytest.mark.parametrize("wrong", [np.zeros, lambda shape: np.full(shape, np.nan), lambda shape: np.ones((1, 2, 3, 3))])
def test_a_blank_answer_fails(opened: OpenedModel, answer: np.ndarray, wrong):
    result = self_test(Device(wrong(answer.shape)), opened)
    assert result is not None
    assert not result.passed
    assert "FAILED" in str(result)


@pytest.mark.parametrize(("precision", "passed"), [(None, False), ("fp32", False), ("bf16", True)])
def test_reduced_precision_may_differ_more(opened: OpenedModel, answer: np.ndarray, precision, passed):
    result = self_test(Device(answer + 0.03), opened, precision)
    assert result is not None
    assert result.passed is passed


def test_a_variant_may_differ_by_what_was_measured_of_it(opened: OpenedModel):
    variant = ModelVariant("int8", "other.onnx", "sha256:" + "0" * 64, max_difference=0.2)
    definition = replace(opened.definition, model_file="other.onnx", variants=(variant,))
    assert allowed_difference(replace(opened, definition=definition)) == pytest.approx(0.3)


def test_a_model_without_tensors_has_no_test(opened: OpenedModel, answer: np.ndarray):
    definition = replace(opened.definition, test_tensors=None)
    assert self_test(Device(answer), replace(opened, definition=definition)) is None


def exchanged(opened: OpenedModel, content: bytes) -> OpenedModel:
    """The model with another file as its tensors, which its definition states the checksum of."""
    (opened.folder / "test.npz").write_bytes(content)
    tensors = TestTensors("test.npz", file_checksum(opened.folder / "test.npz"))
    return replace(opened, definition=replace(opened.definition, test_tensors=tensors))


def npz(folder: Path, **arrays: np.ndarray) -> bytes:
    np.savez_compressed(folder / "made.npz", **arrays)
    return (folder / "made.npz").read_bytes()


def test_a_pickle_a_bomb_and_other_files_are_refused(opened: OpenedModel, answer: np.ndarray, tmp_path: Path):
    half, levels = IMAGE.astype(np.float16), np.zeros(answer.shape, np.uint16)
    with zipfile.ZipFile(tmp_path / "bomb.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("image.npy", bytes(70_000_000))
    for content, said in (
        (b"hello", "does not hold test tensors"),
        (npz(tmp_path, image=np.array([{}], dtype=object), probability=levels), "Object arrays cannot be loaded"),
        (npz(tmp_path, image=half), "probability"),
        (npz(tmp_path, image=half, probability=levels[:, :1]), r"probability: found uint16 \(1, 1, 32, 32\)"),
        (npz(tmp_path, image=half[:, :, 0], probability=levels), "image: found float16"),
        ((tmp_path / "bomb.npz").read_bytes(), "would grow to 70000000 bytes"),
        (bytes(400_000), "no small plain file"),
    ):
        with pytest.raises(ModelFileError, match=said):
            self_test(Device(answer), exchanged(opened, content))


def test_exchanged_or_missing_tensors_are_refused(opened: OpenedModel, answer: np.ndarray):
    path = opened.folder / "test.npz"
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(ModelFileError, match="damaged or was replaced"):
        self_test(Device(answer), opened)
    path.unlink()
    with pytest.raises(ModelFileError, match="no small plain file"):
        self_test(Device(answer), opened)


def test_an_input_that_the_file_would_change_is_not_written(tmp_path: Path, answer: np.ndarray):
    with pytest.raises(ValueError, match="rounded to float16"):
        write_test_tensors(tmp_path / "t.npz", IMAGE + 1e-4, answer)
