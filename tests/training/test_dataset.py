"""How often each chip is shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.training.fake_frontlearning import FRONT_ROW, chip
from training.dataset import crop_chances
from training.importers.synthetic_scenes import make_chips
from training.pieces import CLEARANCE_PX, pieces_without_front


def test_supplements_have_their_share_and_many_dates_do_not_drown_a_glacier() -> None:
    chips = [chip(i, "many") for i in range(9)] + [chip(0, "one")]
    chances = crop_chances(chips, [([chip(0), chip(1)], 0.2), ([], 0.5)])
    assert chances[-2:] == pytest.approx([0.1, 0.1])
    assert chances[:9].sum() == pytest.approx(0.8 * 3 / 4)
    assert chances.sum() == pytest.approx(1)


def test_pieces_keep_clear_of_the_front() -> None:
    tall = replace(
        chip(), image=np.pad(chip().image, ((0, 0), (0, 100), (0, 40))), valid=np.ones((164, 88), dtype=bool)
    )
    pieces = pieces_without_front([tall])
    assert [p.name for p in pieces] == ["chip 0 ice"]
    assert pieces[0].image.shape == (1, 164 - FRONT_ROW - CLEARANCE_PX, 88)
    assert len(pieces[0].front) == 0


def test_pieces_keep_clear_of_every_front() -> None:
    wide = chip(rows_above=60, columns_beside=20)
    alone, both = (pieces_without_front([replace(wide, more_fronts=more)]) for more in ((), (wide.front + [9, 0],)))
    assert [piece.image.shape for piece in alone] == [(1, 70, 88), (1, 74, 88)]
    assert [piece.image.shape for piece in both] == [(1, 70, 88), (1, 65, 88)]


def test_made_scenes_repeat_themselves_and_some_have_no_front() -> None:
    first, second = make_chips(2)
    assert len(first.front) == 0
    assert len(second.front) > 50
    assert second.cover is not None
    assert second.cover[0, second.cover.shape[1] // 2] == 2  # ocean at the top: the glacier flows up
    assert (make_chips.__wrapped__(2)[1].image == second.image).all()
