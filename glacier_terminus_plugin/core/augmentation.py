"""Test-time augmentation: the same image mirrored and turned, and the way back for what a network says of it."""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np

from .errors import ModelFileError
from .model_definition import ModelDefinition


class Augmentation(enum.Enum):
    """Over which copies of an image a network's answers are averaged."""

    NONE = "none"
    FLIPS = "flips"
    DIHEDRAL = "dihedral"  # all eight ways in which a square can lie


@dataclass(frozen=True)
class Turn:
    """One way to lay an image: rows and columns exchanged or not, then mirrored along either axis or not."""

    transposed: bool = False
    flipped_rows: bool = False
    flipped_cols: bool = False

    def apply(self, images: np.ndarray) -> np.ndarray:
        """Return a view of (..., H, W) that lies this way: (..., W, H) where transposed."""
        laid = images.swapaxes(-1, -2) if self.transposed else images
        return laid[..., :: -1 if self.flipped_rows else 1, :: -1 if self.flipped_cols else 1]

    def undo(self, images: np.ndarray) -> np.ndarray:
        """Return a view in which what `apply` did is undone."""
        laid = images[..., :: -1 if self.flipped_rows else 1, :: -1 if self.flipped_cols else 1]
        return laid.swapaxes(-1, -2) if self.transposed else laid


AS_IT_LIES = Turn()
_MIRRORED = Turn(flipped_cols=True)
_FLIPS = (AS_IT_LIES, _MIRRORED, Turn(flipped_rows=True), Turn(flipped_rows=True, flipped_cols=True))
_ALL = tuple(Turn(t, r, c) for t in (False, True) for r in (False, True) for c in (False, True))


def turns_for(augmentation: Augmentation, definition: ModelDefinition) -> tuple[Turn, ...]:
    """Return the ways to lay an image that a model allows.

    All where the image is a map, that may lie any way (ImageSpaceUsed MAP_SPACE); the image and its mirror image where
    up means something: PIXEL_SPACE, or a glacier that has to flow up. Raises ModelFileError where the model's tiles are
    no squares and can't be laid on their side.
    """
    if augmentation is Augmentation.NONE:
        return (AS_IT_LIES,)
    if definition.image_space_used != "MAP_SPACE" or definition.orientation != "any":
        return (AS_IT_LIES, _MIRRORED)
    if augmentation is Augmentation.FLIPS:
        return _FLIPS
    if not definition.supports_variable_tile_size and definition.image_height != definition.image_width:
        raise ModelFileError(
            f"The model reads tiles of {definition.image_width} x {definition.image_height} px only, which can't be "
            "turned by a right angle. Choose flips instead of all eight directions."
        )
    return _ALL
