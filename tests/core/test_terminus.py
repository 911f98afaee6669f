"""Lines from maps whose front is known: it is found where it is, and nowhere else."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from glacier_terminus_plugin.core.area_mask import area_mask
from glacier_terminus_plugin.core.errors import CancelledError
from glacier_terminus_plugin.core.glacier_area import GlacierArea, area_between, moved_to
from glacier_terminus_plugin.core.line_distance import front_distance
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from glacier_terminus_plugin.core.terminus import Terminus, search_termini

FRONT_MODEL, REGION_MODEL = ("ice", "ocean", "front"), ("ice", "ocean", "other")
SIZE = 160
ROW, COL = np.mgrid[0:SIZE, 0:SIZE].astype(np.float64)

STRAIGHT = np.array([[80.0, 30.0], [80.0, 130.0]])
SLANTED = np.array([[60.0, 30.0], [110.0, 130.0]])
BENT = np.array([[100.0, 30.0], [70.0, 60.0], [70.0, 90.0], [105.0, 130.0]])


def extract_termini(*arguments: Any, **options: Any) -> list[Terminus]:
    """The lines alone."""
    return search_termini(*arguments, **options).termini


def arc() -> np.ndarray:
    """Part of a circle of 60 px: a bay."""
    angle = np.linspace(np.radians(200), np.radians(340), 200)
    return np.column_stack([100 + 60 * np.sin(angle), 80 + 60 * np.cos(angle)])


def distance_to(line: np.ndarray) -> np.ndarray:
    """The distance of each pixel to a line."""
    best = np.full((SIZE, SIZE), np.inf)
    for (r0, c0), (r1, c1) in itertools.pairwise(line):
        along = np.array([r1 - r0, c1 - c0])
        t = np.clip(((ROW - r0) * along[0] + (COL - c0) * along[1]) / (along @ along), 0, 1)
        best = np.minimum(best, np.hypot(ROW - r0 - t * along[0], COL - c0 - t * along[1]))
    return best


def front_band(*lines: np.ndarray, width_px: float = 5, certainty: float = 0.95) -> np.ndarray:
    """A front's probability: `certainty` within a band around each line, fading over a pixel."""
    nearest = np.minimum.reduce([distance_to(line) for line in lines])
    return certainty * np.clip(width_px / 2 + 0.5 - nearest, 0, 1)


def front_map(
    *lines: np.ndarray, ocean: np.ndarray | None = None, width_px: float = 5, certainty: float = 0.95
) -> np.ndarray:
    """Ice, ocean (above, unless said otherwise) and front, adding up to one."""
    front = front_band(*lines, width_px=width_px, certainty=certainty)
    is_ocean = np.mean([line[:, 0].mean() for line in lines]) > ROW if ocean is None else ocean
    return np.stack([(1 - front) * ~is_ocean, (1 - front) * is_ocean, front]).astype(np.float32)


def sharp(ocean: np.ndarray, rock: np.ndarray | None = None) -> np.ndarray:
    """A region model's ice, ocean and rock, certain to 0.95, fading over a pixel or two as networks do."""
    rock = np.zeros((SIZE, SIZE), bool) if rock is None else rock
    ocean = ocean & ~rock
    layers = [gaussian_filter(layer.astype(np.float32), 0.7) for layer in (~ocean & ~rock, ocean, rock)]
    return np.stack([0.95 * layer + 0.05 / 3 for layer in layers]).astype(np.float32)


def only(termini: list[Terminus]) -> Terminus:
    assert len(termini) == 1
    return termini[0]


# --- models with a front class


@pytest.mark.parametrize("line", [STRAIGHT, SLANTED, BENT, arc()], ids=["straight", "slanted", "bent", "bay"])
@pytest.mark.parametrize("width_px", [1.5, 3, 5, 7])
def test_the_line_lies_on_the_front(line, width_px):
    """Also where the band is wide: its ridge counts, and its ends are not pushed out by more than half its width."""
    found = only(extract_termini(front_map(line, width_px=width_px), FRONT_MODEL))
    distance = front_distance(found.path, line)
    assert distance.symmetric_mean < 1
    assert distance.hausdorff < 1 + width_px
    assert found.length_px == pytest.approx(distance.reference_length, abs=8)
    assert 0.35 < found.confidence <= 1


def test_confidence_is_the_fronts_probability_along_the_line():
    for certainty in (0.5, 0.7, 0.95):
        found = only(extract_termini(front_map(STRAIGHT, certainty=certainty, width_px=9), FRONT_MODEL))
        assert found.confidence == pytest.approx(certainty, abs=0.03)


@pytest.mark.parametrize("gap_px", [4, 8])
def test_a_gap_in_the_front_is_bridged(gap_px):
    probability = front_map(STRAIGHT)
    probability[2, :, 80 : 80 + gap_px] = 0
    found = only(extract_termini(probability, FRONT_MODEL))
    assert front_distance(found.path, STRAIGHT).symmetric_mean < 1
    assert np.ptp(found.path[:, 1]) > 95


def test_a_wide_gap_leaves_two_fronts_the_better_first():
    probability = front_map(STRAIGHT)
    probability[2, :, 70:100] = 0
    one, two = extract_termini(probability, FRONT_MODEL, max_count=5)
    assert one.path[:, 1].max() < 71
    assert two.path[:, 1].min() > 98
    assert len(extract_termini(probability, FRONT_MODEL)) == 1


@pytest.mark.parametrize("gap_px", [20, 30])
def test_a_break_is_bridged_where_one_front_is_asked_for_and_its_pieces_lie_in_line(gap_px):
    probability = front_map(SLANTED)
    probability[2, :, 75 : 75 + gap_px] = 0.02
    found = only(extract_termini(probability, FRONT_MODEL, max_count=1))
    assert front_distance(found.path, SLANTED).symmetric_mean < 1.5
    assert found.unseen_px == pytest.approx(gap_px, abs=6)
    assert len(extract_termini(probability, FRONT_MODEL, max_count=2)) == 2


def test_a_piece_that_lies_beside_the_front_is_not_joined_to_it():
    beside = np.array([[40.0, 120.0], [40.0, 150.0]])
    found = only(extract_termini(front_map(STRAIGHT, beside), FRONT_MODEL))
    assert front_distance(found.path, STRAIGHT).symmetric_mean < 1


@pytest.mark.parametrize("certainty", [1.0, 0.45])
def test_a_front_turns_a_corner_also_where_it_is_half_seen(certainty):
    """As into a side arm; that beats a shorter front which is seen all along."""
    corner = np.vstack([STRAIGHT, [20.0, 130.0]])
    other = np.array([[150.0, 20.0], [150.0, 55.0]])
    front = np.maximum.reduce([front_band(STRAIGHT), front_band(corner[1:], certainty=certainty), front_band(other)])
    found = extract_termini(front[None].astype(np.float32), ("front",), max_count=2)
    assert [len(found), front_distance(found[0].path, corner).symmetric_mean < 1] == [2, True]


def test_a_melange_of_weak_blotches_does_not_draw_the_line_away():
    """Of two ways through the network's likely pixels the one counts that is likelier, not the longer one."""
    spur = np.array([[82.0, 80.0], [140.0, 100.0]])
    front = np.maximum(front_band(STRAIGHT), front_band(spur, certainty=0.4))
    found = only(extract_termini(front[None].astype(np.float32), ("front",)))
    assert front_distance(found.path, STRAIGHT).symmetric_mean < 0.5


def test_two_glaciers_have_two_fronts():
    left, right = np.array([[60.0, 10.0], [60.0, 70.0]]), np.array([[100.0, 90.0], [100.0, 150.0]])
    termini = extract_termini(front_map(left, right, ocean=ROW < 80), FRONT_MODEL, max_count=2)
    assert len(termini) == 2
    for line in (left, right):
        assert min(front_distance(t.path, line).symmetric_mean for t in termini) < 1


@pytest.mark.parametrize(
    "front",
    [
        np.zeros((SIZE, SIZE)),
        np.full((SIZE, SIZE), 0.25),
        np.ones((SIZE, SIZE)),
        (np.hypot(ROW - 80, COL - 80) < 40).astype(float),
        (np.hypot(ROW - 80, COL - 80) < 4).astype(float),
    ],
    ids=["nothing", "unsure everywhere", "front everywhere", "a blob", "an iceberg"],
)
def test_no_front_no_line(front):
    probability = np.stack([(1 - front) / 2, (1 - front) / 2, front]).astype(np.float32)
    assert extract_termini(probability, FRONT_MODEL, max_count=9) == []


def test_noise_is_no_front():
    rng = np.random.default_rng(4)
    speckle = (rng.random((SIZE, SIZE)) < 0.002).astype(np.float32)
    probability = np.stack([1 - speckle, 0 * speckle, speckle])
    assert extract_termini(probability, FRONT_MODEL, max_count=9) == []
    mild = rng.random((3, SIZE, SIZE)).astype(np.float32)
    mild /= mild.sum(axis=0)
    assert extract_termini(mild, FRONT_MODEL, max_count=9) == []


def test_a_front_across_the_whole_scene_reaches_both_borders():
    line = np.array([[80.0, -10.0], [80.0, SIZE + 10.0]])
    found = only(extract_termini(front_map(line), FRONT_MODEL))
    assert found.path[:, 1].min() <= 2
    assert found.path[:, 1].max() >= SIZE - 3
    assert np.abs(found.path[5:-5, 0] - 80).max() < 1


def test_a_front_along_the_very_border():
    line = np.array([[0.0, 20.0], [0.0, 140.0]])
    found = only(extract_termini(front_map(line, ocean=ROW < 0), FRONT_MODEL))
    assert np.abs(found.path[:, 0]).max() <= 2


def test_a_line_is_open_where_the_front_runs_in_a_ring():
    """Around an ice rise, say: a line has two ends."""
    ring = 0.95 * np.clip(3 - np.abs(np.hypot(ROW - 80, COL - 80) - 50), 0, 1)
    probability = np.stack([(1 - ring) / 2, (1 - ring) / 2, ring]).astype(np.float32)
    for found in extract_termini(probability, FRONT_MODEL, max_count=9):
        assert np.hypot(*(found.path[0] - found.path[-1])) > 50


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("line", [STRAIGHT, BENT], ids=["straight", "bent"])
def test_left_to_right_for_one_who_looks_downstream(line, turns):
    """With the ocean above, downstream is up and left is left; all turns with the map, whichever way it is turned."""
    probability = np.stack([np.rot90(layer, turns) for layer in front_map(line)])
    path = only(extract_termini(probability, FRONT_MODEL)).path - (SIZE - 1) / 2
    angle = np.radians(90 * turns)
    row, col = path.T
    back = np.column_stack([row * np.cos(angle) + col * np.sin(angle), col * np.cos(angle) - row * np.sin(angle)])
    upright = back + (SIZE - 1) / 2
    assert upright[0, 1] < 40
    assert upright[-1, 1] > 120


def test_upside_down_the_other_way():
    flipped = front_map(STRAIGHT)[:, ::-1]
    path = only(extract_termini(flipped, FRONT_MODEL)).path
    assert path[0, 1] > path[-1, 1]  # the ocean is below: one looks down, left is right


def test_without_sides_from_left_to_right_in_the_image():
    for layer in (front_band(BENT), front_band(BENT[::-1])):
        path = only(extract_termini(layer[None].astype(np.float32), ("front",))).path
        assert path[0, 1] < path[-1, 1]


@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_the_callers_probabilities_stay_as_they_are(dtype):
    probability = front_map(BENT).astype(dtype)
    valid = COL < 140
    before, valid_before = probability.copy(), valid.copy()
    extract_termini(probability, FRONT_MODEL, valid=valid)
    np.testing.assert_array_equal(probability, before)
    np.testing.assert_array_equal(valid, valid_before)


def test_no_line_runs_through_what_is_not_valid():
    valid = np.ones((SIZE, SIZE), bool)
    valid[:, 75:95] = False
    termini = extract_termini(front_map(STRAIGHT), FRONT_MODEL, valid=valid, max_count=9)
    assert len(termini) == 2
    for found in termini:
        assert valid[tuple(found.path.round().astype(int).T)].all()


def test_nothing_valid_nothing_found():
    assert extract_termini(front_map(STRAIGHT), FRONT_MODEL, valid=np.zeros((SIZE, SIZE), bool)) == []
    ocean = sharp(ROW < 80)
    assert extract_termini(ocean, REGION_MODEL, valid=np.zeros((SIZE, SIZE), bool)) == []


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (3, 3)])
@pytest.mark.parametrize("roles", [FRONT_MODEL, REGION_MODEL])
@pytest.mark.parametrize("value", [0.0, 1.0])
def test_the_smallest_images(shape, roles, value):
    probability = np.full((3, *shape), value, np.float32)
    for found in extract_termini(probability, roles, max_count=9):
        assert found.path.shape[1] == 2


def test_the_shortest_length_that_counts():
    short = np.array([[80.0, 60.0], [80.0, 90.0]])
    assert extract_termini(front_map(short), FRONT_MODEL, min_length_px=60) == []
    assert len(extract_termini(front_map(short), FRONT_MODEL, min_length_px=20)) == 1


class Impatient:
    def report(self, fraction: float, text: str = "") -> None:
        pass

    def is_cancelled(self) -> bool:
        return True


def test_a_cancel_is_heard():
    with pytest.raises(CancelledError):
        extract_termini(front_map(STRAIGHT), FRONT_MODEL, progress=Impatient())


# --- region models


@pytest.mark.parametrize("slope", [0.0, 0.3, -0.5])
def test_the_contour_between_ice_and_ocean(slope):
    ocean = 80 + slope * (COL - 80) > ROW
    found = only(extract_termini(sharp(ocean), REGION_MODEL))
    line = np.array([[79.5 + slope * (c - 80), c] for c in (3.0, SIZE - 4.0)])
    assert front_distance(found.path, line).symmetric_mean < 1
    assert found.confidence > 0.8
    assert found.path[0, 1] < found.path[-1, 1]  # the ocean above: left to right


def test_the_coast_is_no_front():
    """A fjord 80 px wide between rock walls; the coasts are three times as long as the front."""
    rock = (COL < 40) | (COL >= 120)
    found = only(extract_termini(sharp(ROW < 90, rock), REGION_MODEL))
    assert found.length_px == pytest.approx(80, abs=12)
    assert np.abs(found.path[:, 0] - 89.5).max() < 5


def test_icebergs_and_leads_are_filled():
    ocean = ROW < 90
    ocean[40:50, 60:70] = False  # an iceberg
    ocean[130:135, 20:35] = True  # a melt pond
    found = only(extract_termini(sharp(ocean), REGION_MODEL, max_count=9))
    assert np.abs(found.path[:, 0] - 89.5).max() < 2


def test_a_lake_and_an_ice_island_have_no_terminus():
    """Their edges are closed; a terminus joins two sides of a fjord."""
    lake = np.hypot(ROW - 80, COL - 80) < 40
    for ocean in (lake, ~lake):
        assert extract_termini(sharp(ocean), REGION_MODEL, max_count=9) == []


@pytest.mark.parametrize("ocean", [ROW < 0, ROW >= 0], ids=["ice alone", "ocean alone"])
def test_one_region_alone_has_no_edge(ocean):
    assert extract_termini(sharp(ocean), REGION_MODEL) == []


def test_rock_between_ice_and_ocean_leaves_no_front():
    assert extract_termini(sharp(ROW < 60, (ROW >= 60) & (ROW < 100)), REGION_MODEL) == []


def test_ice_and_ocean_without_land():
    probability = sharp(ROW < 80)[:2]
    found = only(extract_termini(probability, ("ice", "ocean")))
    assert np.abs(found.path[:, 0] - 79.5).max() < 1


@pytest.mark.parametrize("roles", [("ice", "other", "other"), ("other", "ocean", "other"), ("other", "other", "other")])
def test_a_model_that_knows_one_side_only_tells_nothing(roles):
    assert extract_termini(sharp(ROW < 80), roles) == []


def test_several_channels_of_one_role_count_together():
    ice, ocean, rock = sharp(ROW < 80)
    split = np.stack([ice / 2, ice / 2, ocean * 0.4, ocean * 0.6, rock])
    one = only(extract_termini(split, ("ice", "ice", "ocean", "ocean", "other")))
    np.testing.assert_allclose(one.path, only(extract_termini(sharp(ROW < 80), REGION_MODEL)).path, atol=0.01)


# --- between walls


@pytest.mark.parametrize("gap_px", [0, 12, 18])
def test_a_long_box_gives_the_line_of_a_short_one(gap_px):
    """Ground far from any likely front is not looked at; what is looked at holds the cheapest way, gaps included."""
    rows, cols = np.mgrid[:900, :80]
    ridge = 450 + 12 * np.sin(cols / 9)
    front = 0.9 * np.exp(-(((rows - ridge) / 1.5) ** 2))
    front[:, 40 : 40 + gap_px] = 0
    lines = []
    for low, high in ((0, 900), (390, 510)):
        walls = (np.array([[0.0, 5.0], [high - low - 1.0, 5.0]]), np.array([[0.0, 75.0], [high - low - 1.0, 75.0]]))
        area = area_mask(
            GlacierArea(rings=(np.vstack([walls[0], walls[1][::-1]]),), walls=walls),
            (high - low, 80),
            np.array([-1.0, 0.0]),
        )
        probability = front[None, low:high].astype(np.float32)
        lines.append(only(extract_termini(probability, ("front",), area=area)).path + [low, 0])
    np.testing.assert_allclose(lines[0], lines[1], atol=1e-6)


def in_a_box(front: np.ndarray, left: float, right: float) -> Terminus:
    """The line in a front's probability between two walls along columns; the flow is up."""
    walls = (np.array([[0.0, left], [SIZE - 1.0, left]]), np.array([[0.0, right], [SIZE - 1.0, right]]))
    area = GlacierArea(rings=(np.vstack([walls[0], walls[1][::-1]]),), walls=walls)
    mask = area_mask(area, (SIZE, SIZE), np.array([-1.0, 0.0]))
    return only(extract_termini(front[None].astype(np.float32), ("front",), area=mask))


@pytest.mark.parametrize("wall_col", [20.0, 27.0, 31.0])
def test_a_front_that_bends_along_a_wall_is_followed(wall_col):
    """The first pixel of the wall is not its end: as in a bowl, or where a side arm opens."""
    bowl = np.array([[50.0, 32.0], [80.0, 32.0], [98.0, 45.0], [100.0, 60.0], [100.0, 120.0]])
    line = in_a_box(front_band(bowl), wall_col, 120.0)
    assert front_distance([line.path], [bowl]).symmetric_mean < 1.5
    assert line.path[:, 0].min() < 55
    assert line.joins_walls


def test_what_branches_off_in_the_middle_of_the_fjord_is_left_out():
    """The edge of melange meets the front as a line of its own, likelier than the front's last part."""
    front = np.array([[100.0, 30.0], [100.0, 130.0]])
    branch = np.array([[100.0, 70.0], [50.0, 65.0]])
    probability = np.maximum(front_band(front), front_band(branch))
    probability[:, :70] = np.maximum(front_band(branch), front_band(front, certainty=0.6))[:, :70]
    line = in_a_box(probability, 30.0, 130.0)
    assert front_distance([line.path], [front]).symmetric_mean < 0.5


def test_strokes_at_the_ends_of_a_front_end_it_though_more_is_seen_beyond():
    front = np.array([[40.0, 32.0], [90.0, 32.0], [100.0, 45.0], [100.0, 130.0]])
    ends = (np.array([[70.0, 25.0], [70.0, 39.0]]), np.array([[93.0, 130.0], [107.0, 130.0]]))
    grid = RasterGrid(SIZE, SIZE, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    area = moved_to(area_between([grid.to_map(stroke) for stroke in ends], ""), "", grid)
    mask = area_mask(area, (SIZE, SIZE), np.array([-1.0, 0.0]))
    line = only(extract_termini(front_band(front)[None].astype(np.float32), ("front",), area=mask))
    assert line.path[:, 0].min() > 68
