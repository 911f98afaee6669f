"""Whether a scene read in tiles gives the classes that it gives when read whole, at the model's own padding."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core.class_choice import most_likely
from glacier_terminus_plugin.core.classify import classify
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from glacier_terminus_plugin.core.raster_source import ArraySource
from glacier_terminus_plugin.core.tile_plan import Window, plan_for_model
from training.synthetic import draw_parameters, make_scene

WHOLE_PX = 4096  # more than any image here: one tile


def tiling_difference(definition: ModelDefinition, folder: Path, images: Iterable[np.ndarray]) -> tuple[int, int]:
    """Return (pixels whose class differs, pixels) over (C, H, W) images, in tiles of the model's own size and padding.

    The plugin's tiles are larger where memory allows: fewer seams. An image no larger than a tile says nothing: whole
    and tiled are the same then.
    """
    session = OnnxSession(definition, folder, "cpu")
    differing = total = 0
    for image in images:
        whole, tiled = (_classes(image, session, tile_px) for tile_px in (WHOLE_PX, definition.image_width))
        differing += int((whole != tiled).sum())
        total += whole.size
    return differing, total


def synthetic_images(count: int = 2, size_px: int = 1200) -> list[np.ndarray]:
    """Return made scenes of several tiles each."""
    seeds = range(count)
    return [make_scene(draw_parameters(seed, height_px=size_px, width_px=size_px)).image[None] for seed in seeds]


def _classes(image: np.ndarray, session: OnnxSession, tile_px: int) -> np.ndarray:
    _, height, width = image.shape
    source = ArraySource(image, np.ones((height, width), dtype=bool), RasterGrid(width, height, (0, 1, 0, 0, 0, -1)))
    classes = np.zeros((height, width), dtype=np.uint8)

    def write(window: Window, probability: np.ndarray, valid: np.ndarray) -> None:
        rows, cols = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        classes[rows, cols] = most_likely(probability, valid, session.definition)

    classify(source, plan_for_model(height, width, session.definition, tile_px=tile_px), session, write)
    return classes
