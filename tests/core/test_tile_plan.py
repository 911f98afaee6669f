"""Every pixel is written exactly once, from tiles that lie on the network's lattice."""

from __future__ import annotations

import random

import numpy as np
import pytest

from glacier_terminus_plugin.core.errors import GridError
from glacier_terminus_plugin.core.tile_plan import (
    TileGrid,
    TilePlan,
    Window,
    blocks,
    flat_tile,
    plan_for_model,
    plan_tiles,
)
from tests.core.definitions import make_definition


def times_written(plan: TilePlan) -> np.ndarray:
    counts = np.zeros((plan.height, plan.width), int)
    for tile in plan.tiles:
        w = tile.write
        assert w.row >= 0
        assert w.col >= 0
        assert w.row + w.height <= plan.height
        assert w.col + w.width <= plan.width
        counts[w.row : w.row + w.height, w.col : w.col + w.width] += 1
    return counts


def margins(read: Window, write: Window) -> tuple[int, int, int, int]:
    """How far a read window reaches beyond its write window: above, below, left, right."""
    return (
        write.row - read.row,
        read.row + read.height - write.row - write.height,
        write.col - read.col,
        read.col + read.width - write.col - write.width,
    )


def random_cases(count: int) -> list[tuple[int, int, tuple[int, int], int, int, bool]]:
    rng = random.Random(0)
    cases = []
    for _ in range(count):
        stride = rng.choice([1, 2, 8, 32])
        padding = rng.choice([0, 1, stride // 2, stride, 2 * stride, 3 * stride - 1])
        least = -(-padding // stride) * 2 + 1
        tile = tuple(stride * rng.randint(least, least + 6) for _ in range(2))
        cases.append((rng.randint(1, 500), rng.randint(1, 500), tile, padding, stride, rng.random() < 0.5))
    return cases


@pytest.mark.parametrize(
    ("height", "width", "tile", "padding", "stride", "shrink"),
    [
        (1, 1, (64, 64), 0, 32, True),
        (1, 1000, (64, 128), 16, 16, True),
        (1000, 1, (64, 64), 0, 32, False),
        (96, 96, (96, 96), 0, 32, False),
        (97, 95, (96, 96), 0, 32, False),
        (4000, 4000, (1024, 1024), 128, 32, True),
        *random_cases(300),
    ],
)
def test_every_pixel_once_on_the_lattice_with_its_padding(height, width, tile, padding, stride, shrink):
    plan = plan_tiles(height, width, tile, padding, stride, shrink)
    assert (times_written(plan) == 1).all()
    for t in plan.tiles:
        assert (t.read.height, t.read.width) == (plan.tile_height, plan.tile_width)
        assert t.read.row % stride == t.read.col % stride == t.read.height % stride == t.read.width % stride == 0
        assert min(margins(t.read, t.write)) >= padding
    assert plan.tile_height <= tile[0]
    assert plan.tile_width <= tile[1]
    if not shrink:
        assert (plan.tile_height, plan.tile_width) == tile


def test_a_plan_of_a_million_tiles_is_made_tile_by_tile():
    """For a raster of 480 GB: nothing but what lies along its two edges is held."""
    plan = plan_tiles(693_000, 693_000, (1024, 1024), padding_px=192, stride_px=32)
    assert len(plan.tiles) == 1083 * 1083
    assert isinstance(plan.tiles, TileGrid)
    assert len(plan.tiles.rows) == len(plan.tiles.cols) == 1083
    first = next(iter(plan.tiles))
    assert (first.write.row, first.write.col) == (0, 0)


@pytest.mark.parametrize(("height", "width", "tile", "padding", "stride", "_"), random_cases(60))
def test_shrinking_never_takes_more_runs(height, width, tile, padding, stride, _):
    small = plan_tiles(height, width, tile, padding, stride, shrink=True)
    full = plan_tiles(height, width, tile, padding, stride, shrink=False)
    assert len(small.tiles) <= len(full.tiles)
    assert small.overhead <= full.overhead


def test_two_tiles_by_hand():
    """100 columns in tiles of 64 with 8 px padding on a lattice of 8: each keeps 48, so three tiles, shrunk to 56."""
    plan = plan_tiles(8, 100, (64, 64), padding_px=8, stride_px=8)
    assert [(t.read.col, t.read.width) for t in plan.tiles] == [(-8, 56), (32, 56), (56, 56)]
    assert [(t.write.col, t.write.width) for t in plan.tiles] == [(0, 40), (40, 32), (72, 28)]
    assert {(t.read.row, t.read.height) for t in plan.tiles} == {(-8, 24)}


@pytest.mark.parametrize(
    ("tile", "padding", "stride", "said"),
    [
        ((64, 64), 32, 32, "leaves nothing"),
        ((64, 64), 17, 32, "leaves nothing"),
        ((64, 64), -1, 32, "leaves nothing"),
        ((128, 64), 32, 32, "leaves nothing"),
        ((100, 100), 0, 32, "multiple of the model's stride"),
        ((16, 16), 0, 32, "stride"),
    ],
)
def test_padding_and_tile_that_do_not_fit_are_refused(tile, padding, stride, said):
    with pytest.raises(GridError, match=said):
        plan_tiles(100, 100, tile, padding, stride)


def test_a_model_of_one_size_reads_that_size_only():
    fixed = make_definition(SupportsVariableTileSize=False)
    plan = plan_for_model(40, 40, fixed)
    assert (plan.tile_height, plan.tile_width) == (fixed.image_height, fixed.image_width)
    with pytest.raises(GridError, match=f"{fixed.image_width} x {fixed.image_height} px only; found .* 128"):
        plan_for_model(40, 40, fixed, tile_px=128)


def test_a_wish_for_padding_and_tile_is_met():
    plan = plan_for_model(1000, 1000, make_definition(), padding_px=0, tile_px=256)
    assert plan.padding_px == 0
    assert plan.tile_height <= 256


def test_only_the_tiles_that_are_wanted_in_their_order():
    plan = plan_tiles(100, 100, (40, 40), 8, 8)
    some = plan.only(lambda window: window.row >= 40)
    assert [tile.write.row >= 40 for tile in plan.tiles].count(True) == len(some.tiles)
    assert list(some.tiles) == [tile for tile in plan.tiles if tile.write.row >= 40]
    assert list(some.tiles) == list(some.tiles)  # more than once
    assert some.overhead < plan.overhead


def test_blocks_cover_a_raster_once():
    count = np.zeros((100, 70), int)
    for window in blocks(100, 70, 32):
        count[window.row : window.row + window.height, window.col : window.col + window.width] += 1
    assert (count == 1).all()


@pytest.mark.parametrize("side", [2000, 3000, 4000, 5000, 8000, 16_000, 693_000])
@pytest.mark.parametrize(("padding", "overhead"), [(128, 1.55), (160, 1.65), (192, 1.8)])
def test_little_is_computed_on_padding(side, padding, overhead):
    """At paddings as the bundled model's, with the memory that a 16 GB machine leaves free."""
    model = make_definition(ImageHeight=1024, ImageWidth=1024, Stride=32, ModelPadding=padding)
    assert plan_for_model(side, side, model).overhead <= overhead


@pytest.mark.parametrize("side", [2000, 4000, 8000, 16_000])
@pytest.mark.parametrize("padding", [128, 160, 192])
def test_what_is_held_at_a_time_does_not_grow_with_the_raster(side, padding):
    """Two tiles are run at a time."""
    model = make_definition(ImageHeight=1024, ImageWidth=1024, Stride=32, ModelPadding=padding)
    small = plan_for_model(2000, 2000, model)
    plan = plan_for_model(side, side, model)
    assert len(small.tiles) == 2
    assert plan.tile_height * plan.tile_width <= small.tile_height * small.tile_width == flat_tile(padding, 32)


def test_with_less_memory_tiles_are_smaller():
    plan = plan_for_model(4000, 4000, make_definition(), largest_tile=300 * 300)
    assert plan.tile_height * plan.tile_width <= 300 * 300
    assert plan_for_model(4000, 4000, make_definition(), largest_tile=1).tile_width > 2 * plan.padding_px


@pytest.mark.parametrize(("height", "width"), [(1, 100_000), (100_000, 1), (50, 3000)])
def test_long_rasters_are_not_computed_many_times_over(height, width):
    plan = plan_for_model(height, width, make_definition())
    assert plan.tile_height * plan.tile_width * len(plan.tiles) <= 1.1 * (height + 2 * 8 + 8) * (width + 2 * 8 + 8)
