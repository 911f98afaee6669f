"""The scenes of known truth are what they say, and the extraction is no worse on them than it is known to be."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from glacier_terminus_plugin.core.area_mask import AreaMask, area_mask
from glacier_terminus_plugin.core.glacier_area import GlacierArea, area_between
from glacier_terminus_plugin.core.line_distance import densify, front_distance, nearest_distances
from glacier_terminus_plugin.core.map_terminus import termini_of_raster
from glacier_terminus_plugin.core.raster_grid import RasterGrid
from glacier_terminus_plugin.core.terminus import search_termini

from .definitions import make_definition
from .front_scenes import KINDS, MODELS, FrontScene, make_scene, with_land_as_ice
from .measure_extraction import match, measure
from .rasters import write_raster

SEEDS = range(1)
WITH_FRONTS = [kind for kind in KINDS if not kind.startswith("none")]
MAX_MEAN_PX = 0.4  # of one scene; over several seeds the mean stays below 0.3


@pytest.mark.parametrize(("kind", "model"), zip(KINDS, itertools.cycle(MODELS)))
def test_a_scene_is_what_a_network_gives(kind, model):
    scene = make_scene(kind, model, 1)
    assert scene.probability.dtype == np.float32
    assert scene.probability.shape == (len(scene.roles), *scene.valid.shape)
    np.testing.assert_allclose(scene.probability.sum(axis=0), scene.valid, atol=1e-5)
    assert (len(scene.glaciers) == 0) is kind.startswith("none")
    np.testing.assert_array_equal(scene.probability, make_scene(kind, model, 1).probability)
    if scene.glaciers:  # a scene without any is the same whichever way it is turned
        assert not np.array_equal(scene.probability, make_scene(kind, model, 2).probability)


@pytest.mark.parametrize("kind", WITH_FRONTS)
def test_a_front_runs_from_the_left_wall_to_the_right_with_the_ocean_ahead(kind):
    scene = make_scene(kind, "region, with rock", 3)
    for glacier in scene.glaciers:
        angle = np.radians(glacier.flow_direction_deg)
        downstream, rightwards = np.array([-np.cos(angle), np.sin(angle)]), np.array([np.sin(angle), np.cos(angle)])
        across = glacier.front[-1] - glacier.front[0]
        assert across @ rightwards > 0.9 * np.hypot(*across)
        for end, wall in ((glacier.front[0], glacier.left_wall), (glacier.front[-1], glacier.right_wall)):
            assert nearest_distances(end[None], wall)[0] < 1
            assert (wall[-1] - wall[0]) @ downstream > 0
        middle = (glacier.front[0] + glacier.front[-1]) / 2
        for place, role in ((middle - 70 * downstream, "ice"), (middle + 125 * downstream, "ocean")):
            row, col = np.clip(np.rint(place).astype(int), 0, scene.valid.shape[0] - 1)
            if kind not in (
                "five fronts",
                "gaps of no data",
                "long coast",
                "deep fjord",
            ):  # their fjords wind, have gaps, or end
                assert scene.roles[int(scene.probability[:, row, col].argmax())] == role


def test_the_true_line_divides_ice_from_ocean():
    scene = make_scene("one front", "region, with rock", 5)
    front = scene.glaciers[0].front
    rows, cols = np.rint(front[40:-40]).astype(int).T
    ice, ocean, _ = scene.probability[:, rows, cols]
    assert abs(float((ice - ocean).mean())) < 0.1


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("kind", WITH_FRONTS)
def test_fronts_are_found_where_they_are(kind, model):
    tally = measure(kind, model, SEEDS)
    assert (tally.missed, tally.invented, tally.turned) == (0, 0, 0)
    assert np.mean(tally.distances_px) < MAX_MEAN_PX


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.startswith("none")])
def test_no_front_is_invented(kind, model):
    assert measure(kind, model, SEEDS).invented == 0


def test_blotches_in_a_row_are_no_front():
    """Several touch in this scene: 65 px long, and wide, and unlikely all along."""
    assert measure("none: weak blotches", "front, flat band", [1]).invented == 0


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("known", ["nothing", "walls", "flow"])
def test_a_model_that_knows_no_land_gives_the_front_and_not_the_coast(seed, known):
    """A coast of 700 px and more, that the contour follows as well, and a front of 50 to 60 px in a fjord."""
    scene = with_land_as_ice(make_scene("deep fjord", "region, with rock", seed))
    (glacier,) = scene.glaciers
    termini = search_termini(scene.probability, scene.roles, area=area_of(scene, known)).termini
    (line,) = [t.path for t in termini]
    assert front_distance(line, glacier.front).symmetric_mean < (1.0 if known == "nothing" else MAX_MEAN_PX)
    assert termini[0].by_shape is (known != "walls")


def area_of(scene: FrontScene, known: str) -> AreaMask | None:
    (glacier,) = scene.glaciers
    angle = np.radians(glacier.flow_direction_deg)
    height, width = scene.valid.shape
    if known == "nothing":
        return None
    walls = (glacier.left_wall, glacier.right_wall)
    rings = (np.vstack([walls[0], walls[1][::-1]]),)
    area = GlacierArea(rings=rings, walls=walls) if known == "walls" else GlacierArea()
    return area_mask(area, (height, width), np.array([-np.cos(angle), np.sin(angle)]))


@pytest.mark.parametrize("model", ["front, soft band", "region, with rock"])
@pytest.mark.parametrize("south_up", [False, True])
@pytest.mark.parametrize("kind", ["one front", "ice tongue", "gaps of no data", "icebergs"])
def test_in_a_box_on_the_map_north_up_and_south_up(tmp_path, kind, model, south_up):
    """The same pixels upside down lie at the same places on the map, and so do the walls and the line."""
    scene = make_scene(kind, model, 4)
    (glacier,), size, cell = scene.glaciers, scene.valid.shape[0], 49.0
    probability = np.where(scene.valid, scene.probability, np.nan)
    transform = (0.0, cell, 0.0, 0.0, 0.0, cell) if south_up else (0.0, cell, 0.0, size * cell, 0.0, -cell)
    path = write_raster(tmp_path / "p.tif", probability[:, ::-1] if south_up else probability, transform=transform)
    upright = RasterGrid(size, size, (0.0, cell, 0.0, size * cell, 0.0, -cell))
    walls = [upright.to_map(densify(wall, 4.0)) for wall in (glacier.left_wall, glacier.right_wall)]
    area = replace(area_between(walls, ""), flow_direction=glacier.flow_direction_deg)
    classes = [{"Value": i, "Name": role, "Color": [0, 0, 0], "Role": role} for i, role in enumerate(scene.roles)]
    (found,), _ = termini_of_raster(str(path), make_definition(Classes=classes), areas=[area])
    distance = front_distance(upright.to_pixel(found.points), glacier.front)
    assert distance.symmetric_mean < MAX_MEAN_PX
    assert (found.points[-1] - found.points[0]) @ (
        upright.to_map(glacier.front)[-1] - upright.to_map(glacier.front)[0]
    ) > 0


def test_lines_are_matched_one_to_one_and_only_near_ones():
    front = np.array([[0.0, 0.0], [0.0, 100.0]])
    near, nearer, far = front + [4, 0], front + [1, 0], front + [30, 0]
    assert match([front], [near, far, nearer]) == [(0, 2)]
    assert match([front, far], [near, nearer]) == [(0, 1)]
    assert match([front], []) == match([], [front]) == []
