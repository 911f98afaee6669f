"""A network's answer for a whole chip, as the plugin would get it: same normalisation, same border, same line."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from glacier_terminus_plugin.core.area_mask import area_mask
from glacier_terminus_plugin.core.fill import fill_invalid
from glacier_terminus_plugin.core.glacier_area import (
    GlacierArea,
    area_between,
    area_of_box,
    moved_to,
    strokes_at,
    with_points,
)
from glacier_terminus_plugin.core.line_distance import densify, nearest_distances
from glacier_terminus_plugin.core.model_definition import Normalisation
from glacier_terminus_plugin.core.normalisation import normalise
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from glacier_terminus_plugin.core.terminus import TRUSTED_CERTAINTY, WALLED_CERTAINTY, Terminus, search_termini
from training.chips import Chip
from training.hrnet import STRIDE_PX

Predictor = Callable[[np.ndarray], np.ndarray]  # (1, C, H, W) float32 normalised -> (1, K, H, W) probabilities
_BOX_MARGIN_PX = np.array([40.0, 3.0])  # up and down the fjord, and to the sides: nobody draws to the very pixel
BORDER_PX = 32  # mirrored margin on every side; the network never sees the zeros of its own padding


def torch_predictor(network: nn.Module) -> Predictor:
    """Return a function that runs the network as it is, in float32, where its weights are."""
    device = next(network.parameters()).device

    def predict(image: np.ndarray) -> np.ndarray:
        network.eval()
        with torch.inference_mode():
            logits = network(torch.from_numpy(image).to(device))
            return torch.softmax(logits.float(), dim=1).cpu().numpy()

    return predict


def chip_probability(predict: Predictor, chip: Chip, normalisation: Normalisation) -> np.ndarray:
    """Return (K, H, W) float32 probabilities of a chip."""
    height, width = chip.image.shape[1:]
    probability = predict(network_input(chip, normalisation))[0]
    return probability[:, BORDER_PX : BORDER_PX + height, BORDER_PX : BORDER_PX + width]


def network_input(chip: Chip, normalisation: Normalisation) -> np.ndarray:
    """Return a chip as the network reads it: (1, C, H, W) float32, normalised, with a mirrored border on all sides.

    Invalid pixels continue their valid neighbours.
    """
    image = normalise(chip.image, chip.valid, normalisation, chip.scene_range(normalisation))
    borders = [(BORDER_PX, BORDER_PX + (-size) % STRIDE_PX) for size in image.shape[1:]]
    image = np.pad(image, [(0, 0), *borders], mode="reflect")
    return fill_invalid(image, np.pad(chip.valid, borders, mode="reflect"))[None]


@dataclass(frozen=True)
class ChipAnswer:
    """What a network says of one chip.

    probability: (K, H, W) float32; lines: the best first, each (n, 2) of (row, col), () where no front is found or the
    classes make none; confidence: of the best line; error_px: what that states its own distance to stay within, in nine
    of ten images, nan where nothing is drawn.
    """

    probability: np.ndarray
    lines: tuple[np.ndarray, ...]
    confidence: float
    error_px: float = math.nan


def chip_answer(predict: Predictor, chip: Chip, roles: Sequence[str], normalisation: Normalisation) -> ChipAnswer:
    """Return the probabilities of a chip and the lines in them, at most as many as were drawn in it."""
    probability = chip_probability(predict, chip, normalisation)
    if not draws_lines(roles):
        return ChipAnswer(probability, (), 0.0)
    termini = chip_termini(probability, roles, chip)
    if not termini:
        return ChipAnswer(probability, (), 0.0)
    return ChipAnswer(probability, tuple(t.path for t in termini), termini[0].confidence, termini[0].error_px)


def chip_termini(probability: np.ndarray, roles: Sequence[str], chip: Chip) -> list[Terminus]:
    """Return the fronts in a chip's probabilities, the best first: at most as many as were drawn, or one."""
    max_count = max(1, len(chip.fronts))
    return search_termini(
        probability, roles, valid=chip.valid, max_count=max_count, min_certainty=TRUSTED_CERTAINTY
    ).termini


def lines_between_strokes(probability: np.ndarray, roles: Sequence[str], chip: Chip) -> tuple[np.ndarray, ...]:
    """Return the line for each of a chip's fronts whose ends are given, (n, 2) of (row, col), as many as are found.

    The chip's glaciers flow up, and the ends are given as by two clicks in the window, on the drawn front's ends.
    """
    walls = [_strokes(front, probability) for front in chip.fronts]
    return tuple(line for pair in walls for line in lines_between_walls(probability, roles, chip, pair))


def lines_corrected(probability: np.ndarray, roles: Sequence[str], chip: Chip) -> tuple[np.ndarray, ...]:
    """Return the same after a third click on each front, where its line lies farthest from it.

    Or the straight one between its ends, where two clicks draw none.
    """
    found: list[np.ndarray] = []
    for front in chip.fronts:
        walls = _strokes(front, probability)
        for line in lines_between_walls(probability, roles, chip, walls) or [front[[0, -1]]]:
            points, nearby = densify(front, 1.0), densify(line, 0.25)
            farthest = _within(points[[int(nearest_distances(points, nearby).argmax())]], probability)
            found += _lines_within(
                probability,
                roles,
                chip,
                lambda one, other, point: with_points([area_between((one, other), "")], [("", point)])[0],
                *walls,
                farthest,
            )
    return tuple(found)


def _strokes(front: np.ndarray, probability: np.ndarray) -> list[np.ndarray]:
    """Return what two clicks on a front's ends draw, within the chip."""
    return [_within(stroke, probability) for stroke in strokes_at(front[0], front[-1])]


def _within(points: np.ndarray, probability: np.ndarray) -> np.ndarray:
    """Return points moved into a chip: a front that is cut off by its edge ends half a pixel beyond the last centre."""
    return np.clip(points, 0, np.array(probability.shape[1:]) - 1.0)


def lines_in_boxes(probability: np.ndarray, roles: Sequence[str], chip: Chip) -> tuple[np.ndarray, ...]:
    """Return the line for each of a chip's fronts around which a box is drawn, (n, 2) of (row, col), if it is found.

    The chip's glaciers flow up; a box's long sides, the walls, lie a little outside the drawn front.
    """
    found: list[np.ndarray] = []
    last = np.array(probability.shape[1:]) - 1.0
    for front in chip.fronts:
        top, left = np.maximum(front.min(axis=0) - _BOX_MARGIN_PX, 0)
        bottom, right = np.minimum(front.max(axis=0) + _BOX_MARGIN_PX, last)
        corners = np.array([[bottom, left], [top, left], [top, right], [bottom, right]])
        found += _lines_within(probability, roles, chip, lambda points: area_of_box(points, "", 0.0), corners)
    return tuple(found)


def lines_between_walls(
    probability: np.ndarray, roles: Sequence[str], chip: Chip, walls: Sequence[np.ndarray]
) -> list[np.ndarray]:
    """Return the line from wall to wall, (n, 2) of (row, col), or none; walls: two lines of (row, col).

    The chip's glacier flows up.
    """
    return _lines_within(probability, roles, chip, lambda *lines: area_between(lines, ""), *walls)


def _lines_within(
    probability: np.ndarray,
    roles: Sequence[str],
    chip: Chip,
    area_of: Callable[..., GlacierArea],
    *drawn: np.ndarray,
) -> list[np.ndarray]:
    _, height, width = probability.shape
    grid = RasterGrid(width, height, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    area = moved_to(area_of(*map(grid.to_map, drawn)), "", grid)
    mask = area_mask(area, (height, width), downstream=np.array([-1.0, 0.0]))
    search = search_termini(probability, roles, valid=chip.valid, area=mask, min_certainty=WALLED_CERTAINTY)
    return [terminus.path for terminus in search.termini]


def draws_lines(roles: Sequence[str]) -> bool:
    """Return whether fronts can be drawn from such classes."""
    return "front" in roles or {"ice", "ocean"} <= set(roles)


def chip_front(probability: np.ndarray, roles: Sequence[str], chip: Chip) -> tuple[np.ndarray | None, float]:
    """Return the best line, (n, 2) of (row, col), and its confidence; (None, 0) where no front is found."""
    termini = search_termini(probability, roles, valid=chip.valid, min_certainty=TRUSTED_CERTAINTY).termini
    return (termini[0].path, termini[0].confidence) if termini else (None, 0.0)
