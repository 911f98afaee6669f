"""Mirrored and turned copies: all different, each undone exactly, and only those that a model allows."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.augmentation import AS_IT_LIES, Augmentation, turns_for
from glacier_terminus_plugin.core.errors import ModelFileError
from tests.core.definitions import make_definition


@pytest.mark.parametrize("shape", [(2, 3, 5, 5), (1, 4, 6)])
def test_each_is_undone_exactly_and_no_two_are_alike(shape):
    images = np.arange(np.prod(shape)).reshape(shape)
    turns = turns_for(Augmentation.DIHEDRAL, make_definition())
    assert len(turns) == 8
    laid = [turn.apply(images) for turn in turns]
    assert len({(one.shape, one.tobytes()) for one in laid}) == 8
    for turn, one in zip(turns, laid, strict=True):
        np.testing.assert_array_equal(turn.undo(one), images)


def test_as_many_as_the_model_allows():
    assert turns_for(Augmentation.NONE, make_definition()) == (AS_IT_LIES,)
    assert len(turns_for(Augmentation.FLIPS, make_definition())) == 4
    image = np.arange(6).reshape(2, 3)
    for upright in (make_definition(ImageSpaceUsed="PIXEL_SPACE"), make_definition(Orientation="flow_up")):
        for augmentation in (Augmentation.FLIPS, Augmentation.DIHEDRAL):
            same, mirrored = turns_for(augmentation, upright)
            assert same.apply(image).tolist() == image.tolist()
            assert mirrored.apply(image).tolist() == [[2, 1, 0], [5, 4, 3]]


def test_oblong_tiles_of_one_size_can_not_be_turned_by_a_right_angle():
    oblong = make_definition(ImageHeight=64, ImageWidth=128, SupportsVariableTileSize=False)
    assert len(turns_for(Augmentation.FLIPS, oblong)) == 4
    with pytest.raises(ModelFileError, match=r"128 x 64 px only, which can't be turned"):
        turns_for(Augmentation.DIHEDRAL, oblong)
