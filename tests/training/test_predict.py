"""A chip is read as the plugin reads a raster."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.training.class_chips import class_chip
from training.config import TrainingConfig
from training.definition_parts import normalisation_of
from training.predict import BORDER_PX, network_input


def test_gaps_continue_what_lies_beside_them() -> None:
    """A gap within the dark half is dark and one within the bright half is bright, up to the border."""
    rows, cols = np.indices((64, 64))
    image = np.where(rows < 32, 50, 200)[None].astype(np.uint8)
    valid = (cols % 20 > 2) & (rows > 1)
    gappy = replace(class_chip(0), image=np.where(valid, image, 0), valid=valid)
    normalisation = normalisation_of(TrainingConfig())
    inner = slice(BORDER_PX, -BORDER_PX)
    seen, whole = (network_input(one, normalisation)[0, 0] for one in (gappy, replace(gappy, image=image)))
    np.testing.assert_array_equal(seen, whole)
    for half in (np.s_[:28], np.s_[36:]):
        values = seen[inner, inner][half]
        np.testing.assert_allclose(values, values[5, 5])
