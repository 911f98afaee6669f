"""Class fields of numbers and of names, and what is wrong with others."""

from __future__ import annotations

import math
import re

import pytest

from glacier_terminus_plugin.core.errors import OutputError
from glacier_terminus_plugin.core.label_classes import classes_of, with_front


def test_names_get_values_in_alphabetical_order() -> None:
    classes, value_of = classes_of([("ocean", ""), ("glacier ice", ""), ("rock", ""), ("ocean", "")])
    assert [(c.value, c.name, c.role) for c in classes] == [
        (1, "glacier ice", "ice"),
        (2, "ocean", "ocean"),
        (3, "rock", "other"),
    ]
    assert value_of["ocean"] == 2


def test_numbers_are_values_and_255_is_no_class() -> None:
    classes, value_of = classes_of([(3, "Water"), (0, ""), (7.0, ""), (255, "unsure")])
    assert [(c.value, c.name, c.role) for c in classes] == [
        (0, "Background", "other"),
        (3, "Water", "ocean"),
        (7, "Class 7", "other"),
    ]
    assert value_of[255] == 255


def test_lines_join_the_front_class_or_make_one() -> None:
    assert with_front(())[1] == 1
    classes, _ = classes_of([("ice", ""), ("ocean", "")])
    assert with_front(classes)[1] == 3
    classes, _ = classes_of([("calving front", ""), ("ice", "")])
    assert with_front(classes) == (classes, 1)


@pytest.mark.parametrize("content", [-1, 256, 1.5, True, None, math.nan, math.inf, (), []])
def test_what_is_no_class_value_is_named(content: object) -> None:
    with pytest.raises(OutputError, match=re.escape(f"The class field holds {content}; expected")):
        classes_of([(content, ""), (1, "")])
