"""What the network is asked at each pixel: the set of classes that would be a right answer there.

A label is one line. It says what is front and, close by, which side is ice and which is ocean, and that its ends meet
rock; far away it says only "not the front". So a target is a set of allowed classes, and the loss asks for their
summed probability.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from glacier_terminus_plugin.core.line_distance import densify
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import IGNORE, OCEAN, ROCK, UNKNOWN, Chip
from training.config import TrainingConfig

FIELD_MARGIN_PX = 64  # fields reach beyond the chip, for crops that do
CLASS_ROLES = ("ice", "ocean", "front", "other")  # the order of the network's channels
NO_FRONT_PX = 1e4  # a distance that stands for "nowhere"
CORRIDOR_PERCENTILES = (15, 85)  # of the front's columns
WALL_PX = (8, 35)  # how far to the left and right of a front's two ends the fjord walls are rock for sure ...
WALL_HALF_HEIGHT_PX = 8  # ... and how far up and down from there
END_REACH_PX = 30.0  # of what lies beside an end, not at it
END_POINTS = 3  # a pixel nearest to one of the last points of a line lies beyond its end


@dataclass(frozen=True)
class FrontFields:
    """What the front means for each pixel of a chip; all (H + 2 margin, W + 2 margin)."""

    distance_px: np.ndarray  # float32, to the nearest point of the front
    ocean: np.ndarray  # float32, 1 on the ocean's side and 0 on the ice's
    known_side: np.ndarray  # float32, 1 where that is sure: near the front, and not beyond its ends, where rock is
    rock: np.ndarray  # float32, 1 where it is rock for sure: beside the front's ends


def front_fields(chip: Chip, config: TrainingConfig) -> FrontFields:
    """Return the fields of one chip; the line is continued by `end_extension_px` at both ends first."""
    lines = [_line_fields(replace(chip, front=front), config) for front in chip.fronts]
    fields = _nearest(lines) if lines else _empty_fields(chip)
    if chip.flow_deg is None:  # nobody knows on which side of the line the ocean is
        nothing = np.zeros_like(fields.ocean)
        fields = replace(fields, ocean=nothing, known_side=nothing, rock=nothing)
    return fields if chip.cover is None else _with_cover(fields, chip.cover)


def _nearest(lines: Sequence[FrontFields]) -> FrontFields:
    """Return the fields of several fronts as one: each pixel has those of the front that is nearest to it."""
    if len(lines) == 1:
        return lines[0]
    owner = np.argmin([line.distance_px for line in lines], axis=0)[None]
    stacks = (np.stack([vars(line)[name] for line in lines]) for name in vars(lines[0]))
    return FrontFields(*(np.take_along_axis(stack, owner, axis=0)[0] for stack in stacks))


def _empty_fields(chip: Chip) -> FrontFields:
    shape = [size + 2 * FIELD_MARGIN_PX for size in chip.valid.shape]
    nothing = np.zeros(shape, dtype=np.float32)
    return FrontFields(np.full(shape, NO_FRONT_PX, dtype=np.float32), nothing, nothing, nothing)


def _with_cover(fields: FrontFields, cover: np.ndarray) -> FrontFields:
    padded = np.pad(cover, FIELD_MARGIN_PX, constant_values=UNKNOWN)
    return replace(
        fields,
        ocean=(padded == OCEAN).astype(np.float32),
        known_side=((padded != UNKNOWN) & (padded != ROCK)).astype(np.float32),
        rock=(padded == ROCK).astype(np.float32),
    )


def _line_fields(chip: Chip, config: TrainingConfig) -> FrontFields:
    height, width = (size + 2 * FIELD_MARGIN_PX for size in chip.valid.shape)
    line = densify(extend_line(chip.front, config.end_extension_px), 0.5) + FIELD_MARGIN_PX
    pixels = np.rint(line).astype(int).clip(0, [height - 1, width - 1])
    order = np.full((height, width), -1)
    order[pixels[:, 0], pixels[:, 1]] = np.arange(len(pixels))
    distance, nearest = _distance_and_nearest(order < 0)
    along = order[nearest[0], nearest[1]]
    beyond = (along < END_POINTS) | (along >= len(pixels) - END_POINTS)
    return FrontFields(
        distance.astype(np.float32),
        _ocean_side(order >= 0, pixels[0], pixels[-1]).astype(np.float32),
        ((~beyond & (distance <= config.side_px)) | _corridor(line, distance, config)).astype(np.float32),
        (beyond & _walls(line, distance.shape)).astype(np.float32),
    )


def _walls(line: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return (H, W) bool: straight to the left of the front's left end and to the right of its right one."""
    rows, cols = np.indices(shape)
    near, far = WALL_PX
    walls = np.zeros(shape, dtype=bool)
    for (row, col), outward in ((line[0], -1), (line[-1], 1)):
        away = outward * (cols - col)
        walls |= (away >= near) & (away <= far) & (np.abs(rows - row) <= WALL_HALF_HEIGHT_PX)
    return walls


def _corridor(line: np.ndarray, distance: np.ndarray, config: TrainingConfig) -> np.ndarray:
    """Return (H, W) bool: straight upstream and downstream of the middle of the front, away from the fjord walls."""
    left, right = np.percentile(line[:, 1], CORRIDOR_PERCENTILES)
    columns = np.arange(distance.shape[1])
    return (distance <= config.corridor_px) & (columns >= left) & (columns <= right)


def allowed_classes(fields: FrontFields, config: TrainingConfig) -> np.ndarray:
    """Return (4, H, W) bool: which of CLASS_ROLES are right at each pixel.

    Within half a band's width of the line that is the front alone; elsewhere the side, or rock, or, where neither is
    known, anything but the front.
    """
    front = fields.distance_px <= config.front_half_width_px
    ocean, rock = fields.ocean > 0.5, fields.rock > 0.9
    unknown = ~rock & (fields.known_side < 0.9)
    side = ~front & ~rock
    return np.stack([side & (~ocean | unknown), side & (ocean | unknown), front, ~front & (rock | unknown)])


def beside_ends(fields: FrontFields, config: TrainingConfig) -> np.ndarray:
    """Return (H, W) bool: where no front is, though one ends nearby."""
    away = (fields.distance_px > config.front_half_width_px) & (fields.distance_px <= END_REACH_PX)
    return away & (fields.known_side < 0.5)


def allowed_labels(labels: np.ndarray, classes: Sequence[ModelClass]) -> np.ndarray:
    """Return (K, H, W) bool: the label's class alone, or every class where the label is IGNORE; labels: (H, W)."""
    of_value = np.ones((len(classes), IGNORE + 1), dtype=bool)
    for channel, one in enumerate(classes):
        of_value[:, one.value] = False
        of_value[channel, one.value] = True
    return of_value[:, labels]


def extend_line(line: np.ndarray, length_px: float) -> np.ndarray:
    """Return the line continued straight on at both ends, in the direction of its last ten pixels."""
    if length_px <= 0:
        return line
    line = densify(line, 1.0)
    reach = min(10, len(line) - 1)
    first = _continued(line[reach], line[0], length_px)
    last = _continued(line[-1 - reach], line[-1], length_px)
    return np.vstack([first, line, last])


def _continued(inner: np.ndarray, end: np.ndarray, length_px: float) -> np.ndarray:
    direction = end - inner
    return end + direction / max(float(np.hypot(*direction)), 1e-9) * length_px


def _ocean_side(front: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return (H, W) bool: the region of the top, once the front is continued to both edges of the raster."""
    wall = np.asarray(ndimage.binary_dilation(front, np.ones((3, 3))))  # closes diagonal gaps
    wall[left[0], : left[1] + 1] = True
    wall[right[0], right[1] :] = True
    regions = _regions(~wall)
    ocean = regions == regions[0, 0]
    ice = ~ocean & ~wall
    return _distance_and_nearest(~ocean)[0] <= _distance_and_nearest(~ice)[0]


def _distance_and_nearest(away: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distance to the nearest pixel not `away`, (H, W), and that pixel's row and column, (2, H, W)."""
    distance, nearest = ndimage.distance_transform_edt(away, return_indices=True)  # type: ignore[misc]
    return np.asarray(distance), np.asarray(nearest)


def _regions(mask: np.ndarray) -> np.ndarray:
    return np.asarray(ndimage.label(mask)[0])  # type: ignore[index]
