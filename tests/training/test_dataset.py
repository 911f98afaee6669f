"""How often each chip is shown."""

from __future__ import annotations

import pytest

from tests.training.fake_frontlearning import chip
from training.dataset import crop_chances
from training.importers.synthetic_scenes import SYNTHETIC, make_chips


def test_made_scenes_have_their_share_and_many_dates_do_not_drown_a_glacier() -> None:
    chips = [chip(i, "many") for i in range(9)] + [chip(0, "one"), chip(0, SYNTHETIC)]
    chances = crop_chances(chips, synthetic_share=0.2)
    assert chances[-1] == pytest.approx(0.2)
    assert chances[:9].sum() == pytest.approx(0.8 * 3 / 4)
    assert chances.sum() == pytest.approx(1)


def test_without_made_scenes_the_real_ones_have_all() -> None:
    assert crop_chances([chip(0), chip(1)], synthetic_share=0.2) == pytest.approx([0.5, 0.5])


def test_made_scenes_repeat_themselves_and_some_have_no_front() -> None:
    first, second = make_chips(2)
    assert len(first.front) == 0
    assert len(second.front) > 50
    assert second.cover is not None
    assert second.cover[0, second.cover.shape[1] // 2] == 2  # ocean at the top: the glacier flows up
    assert (make_chips.__wrapped__(2)[1].image == second.image).all()
