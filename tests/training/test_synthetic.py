"""Synthetic scenes: the same seed gives the same scene, the labels are exact, the GeoTIFF lies where it says."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from training.synthetic import (
    FRONT_SHAPES,
    ICE,
    OCEAN,
    ROCK,
    SceneParameters,
    draw_parameters,
    make_scene,
    to_map,
    write_scene,
)

SMALL = {"height_px": 96, "width_px": 128, "glacier_width_m": 2500.0}


def _classes_beside(scene, line, offset_px):
    """Classes at the given distance to the downstream side (right-hand normal turned towards the ocean) of a line."""
    along = np.gradient(line, axis=0)
    along /= np.hypot(*along.T)[:, None]
    # left to right looking downstream: downstream is a quarter turn anticlockwise of the line's own direction
    downstream = np.column_stack([-along[:, 1], along[:, 0]])
    places = np.round(line + offset_px * downstream).astype(int)
    inside = ((places >= 0) & (places < scene.mask.shape)).all(axis=1)
    return scene.mask[tuple(places[inside].T)]


def test_the_same_seed_gives_the_same_scene_and_another_seed_another():
    first, again, other = (make_scene(SceneParameters(seed=seed, **SMALL)) for seed in (4, 4, 5))
    assert (first.image == again.image).all()
    assert (first.mask == again.mask).all()
    assert all((a == b).all() for a, b in zip(first.fronts, again.fronts, strict=True))
    assert (first.image != other.image).mean() > 0.5


@pytest.mark.parametrize("flow_direction_deg", [0, 37, 90, 145, 180, 251, 315])
def test_ice_lies_upstream_and_ocean_downstream_all_along_the_front(flow_direction_deg):
    scene = make_scene(SceneParameters(seed=3, flow_direction_deg=flow_direction_deg, **SMALL))
    (line,) = scene.fronts
    inner = line[12:-12]  # 3 px from the walls, where a step sideways may land on rock
    assert (_classes_beside(scene, inner, 1.5) == OCEAN).mean() > 0.98
    assert (_classes_beside(scene, inner, -1.5) == ICE).mean() > 0.98


@pytest.mark.parametrize("shape", FRONT_SHAPES)
def test_every_border_pixel_of_ice_and_ocean_is_within_a_pixel_of_the_line(shape):
    scene = make_scene(SceneParameters(seed=8, front_shape=shape, tongue_length_m=900, **SMALL))
    ice, ocean = scene.mask == ICE, scene.mask == OCEAN
    row, col = np.nonzero(ice[1:] & ocean[:-1])
    (line,) = scene.fronts
    distance = np.hypot(row[:, None] + 0.5 - line[:, 0], col[:, None] - line[:, 1]).min(axis=1)
    assert len(row) > 20
    assert distance.max() <= 0.51  # the line crosses between the two pixel centres


def test_a_front_reaches_from_wall_to_wall():
    scene = make_scene(SceneParameters(seed=2, flow_direction_deg=60, **SMALL))
    (line,) = scene.fronts
    for end in (line[0], line[-1]):
        row, col = np.round(end).astype(int)
        assert (scene.mask[row - 2 : row + 3, col - 2 : col + 3] == ROCK).any()
    assert np.hypot(*np.diff(line, axis=0).T).max() < 0.3


def test_lines_run_left_to_right_looking_downstream():
    up, down = (make_scene(SceneParameters(seed=1, flow_direction_deg=angle, **SMALL)).fronts[0] for angle in (0, 180))
    assert up[0, 1] < up[-1, 1]
    assert down[0, 1] > down[-1, 1]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_each_glacier_has_its_own_front(count):
    scene = make_scene(
        SceneParameters(
            seed=6, front_count=count, width_px=300, height_px=200, glacier_width_m=2500, glacier_gap_m=1500
        )
    )
    assert len(scene.fronts) == count
    for line in scene.fronts:
        assert (_classes_beside(scene, line[12:-12], -1.5) == ICE).mean() > 0.98


@pytest.mark.parametrize(("cover", "absent"), [("ice", OCEAN), ("ocean", ICE)])
def test_a_scene_without_a_front_has_one_side_only(cover, absent):
    scene = make_scene(SceneParameters(seed=6, front_count=0, cover_without_front=cover, **SMALL))
    assert scene.fronts == []
    assert not (scene.mask == absent).any()
    assert scene.image.std() > 5


def test_an_ice_shelf_has_no_rock_and_its_front_ends_at_the_image_border():
    scene = make_scene(SceneParameters(seed=5, fjord_walls=False, height_px=96, width_px=128))
    assert not (scene.mask == ROCK).any()
    (line,) = scene.fronts
    assert line[0, 1] == pytest.approx(-0.5, abs=0.3)
    assert line[-1, 1] == pytest.approx(127.5, abs=0.3)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 50), (300, 20), (257, 64)])
def test_any_size_is_painted(height, width):
    scene = make_scene(SceneParameters(height_px=height, width_px=width))
    assert scene.image.shape == scene.mask.shape == (height, width)


def test_strips_fit_together():
    tall = SceneParameters(height_px=600, width_px=40, flow_direction_deg=90, noise=0, icebergs_per_km2=0)
    image = make_scene(tall).image.astype(int)
    at_seams = np.abs(image[255] - image[256]).mean()
    elsewhere = np.abs(np.diff(image, axis=0)).mean()
    assert at_seams < 2 * elsewhere


def test_sixteen_bits_and_sar_and_gaps():
    deep = make_scene(SceneParameters(seed=1, bit_depth=16, **SMALL))
    assert deep.image.dtype == np.uint16
    assert deep.image.min() >= 5000
    sar = make_scene(SceneParameters(seed=1, look="sar", noise=0.3, **SMALL))
    ice = sar.image[sar.mask == ICE].astype(float)
    assert ice.std() / ice.mean() > 0.2  # speckle grows with the signal
    gaps = make_scene(SceneParameters(seed=1, slc_off_gap_px=4, **SMALL))
    assert 0.1 < (gaps.image == 0).mean() < 0.4
    assert (deep.mask == gaps.mask).all()


def test_drawn_parameters_are_varied_and_can_be_fixed():
    drawn = [draw_parameters(seed, look="sar", height_px=64) for seed in range(20)]
    assert {p.look for p in drawn} == {"sar"}
    assert len({p.front_shape for p in drawn}) > 2
    assert draw_parameters(3) == draw_parameters(3)


def test_wrong_parameters_are_named_all_at_once():
    with pytest.raises(ValueError, match=r"cell_size_m=0.*front_shape='round'"):
        SceneParameters(cell_size_m=0, front_shape="round")


@pytest.mark.parametrize("crs", ["EPSG:3413", "EPSG:32624"])
def test_a_written_scene_reads_back_in_its_place(tmp_path, crs):
    from osgeo import gdal, osr

    scene = make_scene(SceneParameters(seed=1, slc_off_gap_px=3, **SMALL))
    geotransform = write_scene(scene, tmp_path / "scene.tif", crs=crs)
    dataset = gdal.Open(str(tmp_path / "scene.tif"))
    assert dataset.GetGeoTransform() == geotransform
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == crs.split(":")[1]
    assert (dataset.ReadAsArray() == scene.image).all()
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    corner = to_map(np.array([[-0.5, -0.5], [0.0, 0.0]]), geotransform)
    assert tuple(corner[0]) == (geotransform[0], geotransform[3])
    assert tuple(corner[1]) == (geotransform[0] + 24.5, geotransform[3] - 24.5)
    assert osr.SpatialReference(wkt=dataset.GetProjection()).IsProjected()


def test_a_scene_is_made_without_gdal_and_without_torch():
    code = (
        "import sys; sys.modules['osgeo'] = None; sys.modules['torch'] = None;"
        "from training.synthetic import *; make_scene(SceneParameters(height_px=8, width_px=8))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
