"""An input that anybody may have and the network's own answer to it: what the plugin tests a device by."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_definition import ModelDefinition, TestTensors, file_checksum
from glacier_terminus_plugin.core.model_self_test import MAX_TENSORS_BYTES, write_test_tensors
from glacier_terminus_plugin.core.normalisation import normalise, scene_range
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from training.synthetic import draw_parameters, make_scene

SIDE_PX = 128  # a second's work on any device, and a file of 150 kB with four classes
_BYTES_PER_PIXEL = 2  # of the input and of each class


def add_test_tensors(definition: ModelDefinition, folder: Path) -> ModelDefinition:
    """Write NAME.npz beside the network and return the definition that names it.

    The input is a made scene, so that nobody's image travels. Raises ModelFileError where the network's fixed size is
    too large for a small file.
    """
    sides = [definition.image_height, definition.image_width]
    if definition.supports_variable_tile_size:
        sides = [_side(definition)] * 2
    image = made_input(definition, sides[0], sides[1])
    probability = OnnxSession(definition, folder, "cpu").run(image)
    path = folder / f"{Path(definition.model_file).stem}.npz"
    write_test_tensors(path, image, probability)
    if path.stat().st_size > MAX_TENSORS_BYTES:
        size = path.stat().st_size
        path.unlink()
        raise ModelFileError(
            f"Test tensors of {sides[0]} x {sides[1]} px take {size} bytes; expected at most {MAX_TENSORS_BYTES}. "
            "Leave them out (--no-test-tensors), or export the network with a free size."
        )
    return replace(definition, test_tensors=TestTensors(path.name, file_checksum(path)))


def made_input(definition: ModelDefinition, height: int, width: int) -> np.ndarray:
    """Return a made scene as the network reads it, (1, C, H, W) float32 whose numbers are halves."""
    size = max(height, width, SIDE_PX)
    scene = make_scene(draw_parameters(1, height_px=size, width_px=size)).image[:height, :width]
    bands = len(definition.extract_bands)
    pixels = np.stack([np.roll(scene, 3 * band, axis=1) for band in range(bands)])  # bands that differ
    valid = np.ones((height, width), dtype=bool)
    stats = definition.normalisation.stats
    low, high = (np.array(v)[:, None, None] for v in (stats.minimum, stats.maximum))
    raw = low + pixels / 255.0 * (high - low)
    image = normalise(raw, valid, definition.normalisation, scene_range(raw, valid, definition.normalisation))
    return image[None].astype(np.float16).astype(np.float32)


def _side(definition: ModelDefinition) -> int:
    """Return the side of a square whose tensors surely fit, a multiple of the stride."""
    channels = len(definition.extract_bands) + len(definition.classes)
    most = int((0.9 * MAX_TENSORS_BYTES / (_BYTES_PER_PIXEL * channels)) ** 0.5)
    return max(definition.stride_px, min(SIDE_PX, most) // definition.stride_px * definition.stride_px)
