"""Whether a device gives the answer that a model's makers got: one run over the tensors that travel with the model."""

from __future__ import annotations

import io
import os
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from .errors import ModelFileError
from .model_definition import ModelDefinition, file_checksum
from .model_package import OpenedModel

MAX_TENSORS_BYTES = 300_000
_MAX_UNPACKED_BYTES = 64_000_000
_LEVELS = 65535  # of a probability in the file: steps of 1.5e-5
# The largest difference of a probability that only rounding explains. GPUs round a convolution's products to ten bits
# (TF32) unless told otherwise; bf16 through OpenVINO measured 0.03.
ALLOWED = {"fp32": 0.01, "fp16": 0.05, "bf16": 0.1, "int8": 0.1}


class Runner(Protocol):
    """What runs a network: a session of this plugin, in this process or another."""

    def run(self, batch: np.ndarray) -> np.ndarray:
        """Return probabilities (N, K, H, W) for a normalised batch (N, C, H, W) float32."""
        ...


@dataclass(frozen=True)
class SelfTestResult:
    """How far a device's answer is from the makers', how far it may be, and how long the second run took."""

    max_difference: float
    allowed: float
    seconds: float

    @property
    def passed(self) -> bool:
        """Whether the device computes the model as its makers did."""
        return self.max_difference <= self.allowed

    def __str__(self) -> str:
        """Say it in a sentence for the log."""
        outcome = "passed" if self.passed else "FAILED"
        return (
            f"Self-test {outcome}: probabilities differ by at most {self.max_difference:.2g} from the makers' "
            f"(allowed: {self.allowed:.2g}); {self.seconds * 1000:.0f} ms."
        )


def self_test(runner: Runner, opened: OpenedModel, precision: str | None = None) -> SelfTestResult | None:
    """Run a model's test tensors and compare; None where the model brings none.

    precision: what the device computes in, one of ALLOWED; by default that of the opened file, fp32 or its variant's. A
    variant may differ by what was measured when it was made, and half of that again. The first run, in which devices
    compile, is not timed. Raises ModelFileError where the tensors are not those that the definition speaks of.
    """
    tensors = read_test_tensors(opened.definition, opened.folder)
    if tensors is None:
        return None
    image, expected = tensors
    runner.run(image)
    started = time.perf_counter()
    found = runner.run(image)
    seconds = time.perf_counter() - started
    difference = float(np.abs(found - expected).max()) if found.shape == expected.shape else 1.0
    return SelfTestResult(1.0 if np.isnan(difference) else difference, allowed_difference(opened, precision), seconds)


def allowed_difference(opened: OpenedModel, precision: str | None = None) -> float:
    """Return how far a device may be from the makers' answer at a precision."""
    definition = opened.definition
    variant = next((v for v in definition.variants if v.model_file == definition.model_file), None)
    if variant is None:
        return ALLOWED[precision or "fp32"]
    return max(ALLOWED[precision or variant.precision], 1.5 * variant.max_difference)


def read_test_tensors(definition: ModelDefinition, folder: Path) -> tuple[np.ndarray, np.ndarray] | None:
    """Return the input (N, C, H, W) and the probabilities (N, K, H, W), float32 each; None where there are none."""
    named = definition.test_tensors
    if named is None:
        return None
    path = folder / named.file
    if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_TENSORS_BYTES:
        raise ModelFileError(
            f"{named.file}, by which {definition.model_name} is tested, is no small plain file in {folder}. Get the "
            "model again, with all its files."
        )
    if file_checksum(path) != named.checksum:
        raise ModelFileError(f"{named.file} is damaged or was replaced: get {definition.model_name} again.")
    try:
        return _unpacked(path, definition)
    except Exception as error:  # noqa: BLE001 (numpy and zipfile raise a dozen kinds on damaged files)
        raise ModelFileError(
            f"{named.file} does not hold test tensors of {definition.model_name} ({error}). Get the model again."
        ) from None


def write_test_tensors(path: Path, image: np.ndarray, probability: np.ndarray) -> None:
    """Write an input (N, C, H, W), whose numbers must be halves already, and the probabilities that answer it."""
    if not np.array_equal(image, image.astype(np.float16).astype(image.dtype)):
        raise ValueError("the input must be rounded to float16 before the network answers it")
    levels = np.round(np.clip(probability, 0, 1) * _LEVELS).astype(np.uint16)
    content = io.BytesIO()
    np.savez_compressed(content, image=image.astype(np.float16), probability=levels)
    part = path.with_name(path.name + ".part")
    part.write_bytes(content.getvalue())
    os.replace(part, path)


def _unpacked(path: Path, definition: ModelDefinition) -> tuple[np.ndarray, np.ndarray]:
    with zipfile.ZipFile(path) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
    if size > _MAX_UNPACKED_BYTES:
        raise ValueError(f"it would grow to {size} bytes")
    with np.load(path, allow_pickle=False) as arrays:
        image, levels = arrays["image"], arrays["probability"]
    if image.ndim != 4 or image.dtype != np.float16 or image.shape[1] != len(definition.extract_bands):
        raise ValueError(f"image: found {image.dtype} {image.shape}")
    if levels.shape != (len(image), len(definition.classes), *image.shape[2:]) or levels.dtype != np.uint16:
        raise ValueError(f"probability: found {levels.dtype} {levels.shape}")
    return image.astype(np.float32), levels.astype(np.float32) / _LEVELS
