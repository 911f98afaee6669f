"""What is asked at each pixel follows from the line: front, sides near it, nothing certain far away."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.training.fake_frontlearning import FRONT_COLS, FRONT_ROW, chip
from training.chips import ICE, OCEAN, ROCK, UNKNOWN
from training.config import TrainingConfig
from training.targets import CLASS_ROLES, FIELD_MARGIN_PX, allowed_classes, beside_ends, extend_line, front_fields

CONFIG = TrainingConfig(side_px=10.0, corridor_px=0.0, front_half_width_px=1.5, end_extension_px=0.0)
INNER = np.s_[:, FIELD_MARGIN_PX:-FIELD_MARGIN_PX, FIELD_MARGIN_PX:-FIELD_MARGIN_PX]
MIDDLE = sum(FRONT_COLS) // 2


def roles_allowed(allowed: np.ndarray, row: int, col: int) -> set[str]:
    return {role for role, right in zip(CLASS_ROLES, allowed[:, row, col], strict=True) if right}


def test_classes_across_the_front() -> None:
    allowed = allowed_classes(front_fields(chip(), CONFIG), CONFIG)[INNER]
    assert roles_allowed(allowed, FRONT_ROW, MIDDLE) == {"front"}
    assert roles_allowed(allowed, FRONT_ROW + 1, MIDDLE) == {"front"}
    assert roles_allowed(allowed, FRONT_ROW + 2, MIDDLE) == {"ice"}
    assert roles_allowed(allowed, FRONT_ROW - 2, MIDDLE) == {"ocean"}
    assert roles_allowed(allowed, FRONT_ROW + 11, MIDDLE) == {"ice", "ocean", "other"}


def test_beyond_the_ends_only_the_front_is_ruled_out() -> None:
    allowed = allowed_classes(front_fields(chip(), CONFIG), CONFIG)[INNER]
    assert roles_allowed(allowed, FRONT_ROW + 1, FRONT_COLS[1] + 5) == {"ice", "ocean", "other"}


def test_beside_the_ends_no_front_counts_more() -> None:
    ends = beside_ends(front_fields(chip(), CONFIG), CONFIG)
    row, first, last = FRONT_ROW + FIELD_MARGIN_PX, *(col + FIELD_MARGIN_PX for col in FRONT_COLS)
    assert ends[row - 5, first - 10]
    assert ends[row + 5, last + 10]
    assert not ends[row, first : last + 1].any()
    assert not ends[row - 5, (first + last) // 2]
    assert not ends[row, first - 50]


def test_every_pixel_has_a_right_answer() -> None:
    assert allowed_classes(front_fields(chip(), CONFIG), CONFIG).any(axis=0).all()


def test_chip_without_a_front_asks_for_none() -> None:
    empty = replace(chip(), front=np.empty((0, 2)))
    allowed = allowed_classes(front_fields(empty, CONFIG), CONFIG)
    assert not allowed[CLASS_ROLES.index("front")].any()


def test_known_cover_tells_the_sides_everywhere() -> None:
    cover = np.full(chip().valid.shape, ICE, dtype=np.uint8)
    cover[:FRONT_ROW] = OCEAN
    cover[:, :4] = UNKNOWN
    cover[:, -4:] = ROCK
    allowed = allowed_classes(front_fields(replace(chip(), cover=cover), CONFIG), CONFIG)[INNER]
    assert roles_allowed(allowed, 0, MIDDLE) == {"ocean"}
    assert roles_allowed(allowed, 60, MIDDLE) == {"ice"}
    assert roles_allowed(allowed, 60, 1) == {"ice", "ocean", "other"}
    assert roles_allowed(allowed, 60, cover.shape[1] - 2) == {"other"}


def test_beside_the_ends_stand_the_fjord_walls() -> None:
    allowed = allowed_classes(front_fields(chip(), CONFIG), CONFIG)
    for col in (FRONT_COLS[0] - 10, FRONT_COLS[1] + 10):
        assert roles_allowed(allowed, FRONT_ROW - 6 + FIELD_MARGIN_PX, col + FIELD_MARGIN_PX) == {"other"}


def test_line_is_continued_straight_on() -> None:
    longer = extend_line(np.column_stack([np.zeros(20), np.arange(20.0)]), 4.0)
    np.testing.assert_allclose(longer[[0, -1]], [[0, -4], [0, 23]])


def test_straight_up_and_down_the_sides_are_known_farther_off() -> None:
    config = replace(CONFIG, corridor_px=25.0)
    allowed = allowed_classes(front_fields(chip(), config), config)[INNER]
    assert roles_allowed(allowed, FRONT_ROW + 20, MIDDLE) == {"ice"}
    assert roles_allowed(allowed, FRONT_ROW - 20, MIDDLE) == {"ocean"}
    assert roles_allowed(allowed, FRONT_ROW + 20, FRONT_COLS[0] + 1) == {"ice", "ocean", "other"}
    assert roles_allowed(allowed, FRONT_ROW + 28, MIDDLE) == {"ice", "ocean", "other"}
