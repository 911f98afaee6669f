"""Which class a pixel gets; choices over whole rasters are tested in test_classify_raster."""

from __future__ import annotations

import numpy as np
import pytest

from glacier_terminus_plugin.core.class_choice import ClassChoice, ClassChooser, background_of, most_likely
from glacier_terminus_plugin.core.errors import RasterError
from tests.core.definitions import make_definition


def test_most_likely_gives_class_values_and_nodata():
    probability = np.array([[[0.7, 0.1, 0]], [[0.2, 0.1, 0]], [[0.1, 0.8, 0]]], np.float32)
    found = most_likely(probability, np.array([[True, True, False]]), make_definition())
    assert found.dtype == np.uint8
    assert found.tolist() == [[1, 3, 255]]


def test_of_equals_the_first_class_counts():
    even = np.full((3, 1, 2), 1 / 3, np.float32)
    assert most_likely(even, np.ones((1, 2), bool), make_definition()).tolist() == [[1, 1]]


@pytest.mark.parametrize(
    ("value", "name", "role", "is_background"),
    [(0, "Rest", "other", True), (7, "background", "ice", True), (0, "Ice", "ice", False), (7, "Rest", "other", False)],
)
def test_which_class_is_the_background(value, name, role, is_background):
    item = {"Value": value, "Name": name, "Color": [0, 0, 0], "Role": role}
    front = {"Value": 3, "Name": "Front", "Color": [0, 0, 0], "Role": "front"}
    assert background_of(make_definition(Classes=[front, item])) == (1 if is_background else None)


def test_the_class_that_is_called_background_comes_before_that_of_value_0():
    rock = {"Value": 0, "Name": "Rock", "Color": [0, 0, 0], "Role": "other"}
    background = {"Value": 1, "Name": "Background", "Color": [0, 0, 0], "Role": "other"}
    assert background_of(make_definition(Classes=[rock, background])) == 1


def test_a_model_of_the_background_alone_must_predict_it():
    only = [{"Value": 0, "Name": "Background", "Color": [0, 0, 0], "Role": "other"}]
    definition = make_definition(Classes=only, Output={"Kind": "logits", "Activation": "sigmoid"})
    with pytest.raises(RasterError, match="no class other than the background"):
        ClassChooser(definition, ClassChoice(predict_background=False))
