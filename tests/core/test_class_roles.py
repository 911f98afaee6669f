"""Roles and colours of classes."""

from __future__ import annotations

import pytest

from glacier_terminus_plugin.core.class_roles import COLOR_OF_ROLE, color_of, role_of


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Ice", "ice"),
        ("Glacier front", "front"),
        ("Terminus", "front"),
        ("Ice mélange", "ocean"),
        ("sea_ice", "ocean"),
        ("Open Water", "ocean"),
        ("non-glacier", "other"),
        ("ice free land", "other"),
        ("Background", "other"),
        ("Price", "other"),
        ("No front", "other"),
        ("Device", "other"),
        ("Research area", "other"),
        ("Ice shelf", "ice"),
        ("", "other"),
        ("氷河", "other"),
    ],
)
def test_roles_by_name(name: str, role: str):
    assert role_of(name) == role


def test_a_role_has_its_colour_and_others_differ_by_their_value():
    assert color_of(7, "ocean") == COLOR_OF_ROLE["ocean"]
    assert len({color_of(value) for value in range(1, 9)}) == 8
