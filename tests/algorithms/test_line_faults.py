"""Rasters that are odd in one way each, and the line that is drawn from them, or the reason why there is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsProcessingException

from glacier_terminus_plugin.core.line_distance import front_distance
from tests.algorithms.conftest import RunsAlgorithm
from tests.algorithms.scenes import CELL_M, FLOW, Scene, lines_of, only_line
from tests.algorithms.test_areas import box_about, layer_of
from tests.core.rasters import DEGREES, POLAR, read_raster, write_raster

X0, Y0, CELL = 500_000.0, -2_300_000.0, 30.0
NORTH_UP = (X0, CELL, 0.0, Y0, 0.0, -CELL)
TURN = np.radians(25)
TURNED = (X0, CELL * np.cos(TURN), CELL * np.sin(TURN), Y0, CELL * np.sin(TURN), -CELL * np.cos(TURN))


def probabilities(path: Path, **options) -> str:
    """A front of 3 px along row 40 from column 20 to 129 of 120 x 150, or `values`."""
    front = np.zeros((120, 150), np.float32)
    front[39:42, 20:130] = 0.9
    return str(write_raster(path, options.pop("values", front), **{"transform": NORTH_UP, "crs": POLAR, **options}))


def on_map(transform: tuple[float, ...]) -> np.ndarray:
    """The middle of that front in map coordinates, (n, 2)."""
    cols = np.arange(20, 130) + 0.5
    return np.column_stack(gdal.ApplyGeoTransform(transform, 0, 40.5)) + cols[:, None] * np.array(transform)[[1, 4]]


@pytest.mark.parametrize("value", [np.nan, 0.0, 0.02], ids=["all NoData", "constant 0", "constant 0.02"])
def test_all_nodata_and_constant_probabilities_give_an_empty_layer_with_the_reason(run: RunsAlgorithm, tmp_path, value):
    raster = probabilities(tmp_path / "p.tif", values=np.full((60, 70), value, np.float32), nodata=np.nan)
    done = run("extractterminus", INPUT=raster)
    assert lines_of(done.lines()) == []
    assert any("No terminus found" in warning for warning in done.log.warnings)
    said = "No valid pixel" if np.isnan(value) else f"highest probability of a front is {value:.2f}"
    assert any(said in text for text in done.log.infos)


def test_without_a_crs_the_line_is_drawn_and_metres_are_withheld_with_the_reason(run: RunsAlgorithm, tmp_path):
    done = run("extractterminus", INPUT=probabilities(tmp_path / "p.tif", crs=""))
    (feature,) = done.lines().getFeatures()
    assert front_distance(only_line(done.lines()), on_map(NORTH_UP), spacing=5).symmetric_mean < 0.5 * CELL
    assert feature["Length_m"] == NULL
    assert feature["Error_m"] == NULL
    assert not done.lines().crs().isValid()  # QGIS 3.22 would have it in degrees
    assert any("place on the earth is unknown" in text for text in done.log.infos)


@pytest.mark.parametrize("transform", [TURNED, (X0, CELL, 0.0, Y0 - 120 * CELL, 0.0, CELL)], ids=["turned", "south up"])
def test_a_turned_or_south_up_raster_gives_the_line_at_its_place(run: RunsAlgorithm, tmp_path, transform):
    line = only_line(run("extractterminus", INPUT=probabilities(tmp_path / "p.tif", transform=transform)).lines())
    assert front_distance(line, on_map(transform), spacing=5).symmetric_mean < 0.5 * CELL


@pytest.mark.parametrize(
    "transform", [NORTH_UP, (X0, CELL, 0.0, Y0 - 120 * CELL, 0.0, CELL)], ids=["north up", "south up"]
)
def test_without_a_flow_direction_a_line_runs_to_the_east_either_way_up(run: RunsAlgorithm, tmp_path, transform):
    line = only_line(run("extractterminus", INPUT=probabilities(tmp_path / "p.tif", transform=transform)).lines())
    assert line[0, 0] < line[-1, 0]


def test_a_raster_that_reaches_beyond_the_pole_is_told_so_and_may_be_cut(run: RunsAlgorithm, glacier: Scene, tmp_path):
    """As global grids do whose cells have their middles on the pole."""
    values = read_raster(glacier.path)[:300, :300].copy()
    path = str(write_raster(tmp_path / "a.tif", values, transform=(-30, 0.001, 0, 90.0005, 0, -0.001), crs=DEGREES))
    with pytest.raises(QgsProcessingException, match=r"y = 90.0005, beyond the pole; expected .* Give an extent"):
        run("mapterminus", INPUT=path, FLOW_DIRECTION=FLOW)
    run("mapterminus", INPUT=path, FLOW_DIRECTION=FLOW, EXTENT="-29.95,-29.85,89.75,89.85 [EPSG:4326]")


def test_a_turned_image_gives_the_same_line_as_one_whose_north_is_up(run: RunsAlgorithm, glacier: Scene, tmp_path):
    """A quarter turn: rows become columns, and each pixel stays where it was on the map."""
    x0, dx, _, y0, _, dy = gdal.Open(str(glacier.path)).GetGeoTransform()
    turned = write_raster(tmp_path / "a.tif", read_raster(glacier.path).T.copy(), transform=(x0, 0, dx, y0, dy, 0))
    lines = [only_line(run("mapterminus", INPUT=str(p), FLOW_DIRECTION=FLOW).lines()) for p in (glacier.path, turned)]
    assert front_distance(*lines, spacing=10).symmetric_mean < 0.3 * CELL_M


def test_in_degrees_lengths_and_errors_are_in_metres_on_the_ground(run: RunsAlgorithm, tmp_path):
    """110 columns of a thousandth of a degree at 70 degrees north: 38.19 m each, so 4.16 km from centre to centre.

    The line is drawn in square cells of 65 m, of which those at the raster's borders see too little of it.
    """
    raster = probabilities(tmp_path / "p.tif", crs=DEGREES, transform=(-51.0, 0.001, 0, 70.04, 0, -0.001))
    done = run("extractterminus", INPUT=raster)
    (feature,) = done.lines().getFeatures()
    assert only_line(done.lines())[:, 1] == pytest.approx(69.9995, abs=0.0005)
    assert feature["Length_m"] == pytest.approx(109 * 38.19, rel=0.05)
    assert 50 < feature["Error_m"] < 1000


def test_a_front_that_touches_the_border_is_drawn_to_it_and_flagged(run: RunsAlgorithm, tmp_path):
    front = np.zeros((120, 150), np.float32)
    front[39:42, :100] = 0.9
    done = run("extractterminus", INPUT=probabilities(tmp_path / "p.tif", values=front))
    (feature,) = done.lines().getFeatures()
    assert only_line(done.lines())[:, 0].min() == pytest.approx(X0 + CELL / 2, abs=CELL)
    assert "04" in feature["QualFlag"]
    assert "ends at the image's border" in feature["Notes"]


@pytest.mark.parametrize("how", ["cut off", "no data"])
def test_a_front_that_is_cut_off_is_flagged_in_a_turned_image_too(run: RunsAlgorithm, glacier: Scene, tmp_path, how):
    """The network sees the image turned: its border, or what has no data, lies inside that grid."""
    whole = read_raster(glacier.path)
    middle = round((glacier.front[:, 0].mean() - gdal.Open(str(glacier.path)).GetGeoTransform()[0]) / CELL_M)
    options = {"transform": gdal.Open(str(glacier.path)).GetGeoTransform(), "crs": POLAR}
    if how == "no data":
        whole[:, middle:] = 0
        options["nodata"] = 0
    values = whole[:, :middle].copy() if how == "cut off" else whole
    path = str(write_raster(tmp_path / "a.tif", values, **options))
    (feature,) = run("mapterminus", INPUT=path, FLOW_DIRECTION=FLOW).lines().getFeatures()
    assert (feature["QualFlag"], feature["partialPickFlag"]) == ("04, 05", 1)
    assert "ends at the image's border or where it has no data" in feature["Notes"]
    (feature,) = run("mapterminus", INPUT=str(glacier.path), FLOW_DIRECTION=FLOW).lines().getFeatures()
    assert (feature["QualFlag"], feature["partialPickFlag"]) == ("05", 0)


def test_a_front_along_the_border_is_found(run: RunsAlgorithm, tmp_path):
    front = np.zeros((120, 150), np.float32)
    front[:2, 20:130] = 0.9
    line = only_line(run("extractterminus", INPUT=probabilities(tmp_path / "p.tif", values=front)).lines())
    assert line[:, 1] == pytest.approx(Y0 - CELL, abs=CELL)


def test_landsat_7_stripes_are_flagged_and_the_line_runs_through_them(run: RunsAlgorithm, tmp_path):
    front = np.zeros((120, 150), np.float32)
    front[39:42, 20:130] = 0.9
    front[:, 40::22] = front[:, 41::22] = np.nan
    raster = tmp_path / "LE07_L1TP_233013_20130724_20161123_01_T1.tif"
    done = run("extractterminus", INPUT=probabilities(raster, values=front, nodata=np.nan))
    (feature,) = done.lines().getFeatures()
    assert "03" in feature["QualFlag"]
    assert front_distance(only_line(done.lines()), on_map(NORTH_UP), spacing=5).symmetric_mean < 0.5 * CELL


def test_the_metadata_names_the_flow_of_each_glacier(run: RunsAlgorithm, glacier: Scene, tmp_path):
    """Two boxes over the same front, the second turned by 10 degrees clockwise about its middle."""
    box = box_about(glacier.front)
    middle, turn = box[:4].mean(axis=0), np.radians(10)
    turned = (box - middle) @ np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) + middle
    classes = tmp_path / "classes.tif"
    boxes = layer_of("Polygon", [box, turned], ["straight", "turned"])
    run("mapterminus", INPUT=str(glacier.path), BOX=boxes, OUTPUT_RASTER=str(classes))
    dataset = gdal.Open(str(classes))
    for name, expected in (("straight", FLOW), ("turned", FLOW + 10)):
        flow = float(dataset.GetMetadataItem(f"GLACIER_TERMINUS_FLOW_DIRECTION_{name}"))
        assert flow == pytest.approx(expected, abs=0.5)
