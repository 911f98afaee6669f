"""What makes a series another one, and what does not: a run that was cut short goes on only where all lines stay."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from glacier_terminus_plugin.algorithms import map_series
from glacier_terminus_plugin.core import run_journal
from glacier_terminus_plugin.core.errors import CancelledError
from glacier_terminus_plugin.core.model_definition import file_checksum
from tests.algorithms.scenes import ice_and_water
from tests.algorithms.test_areas import layer_of
from tests.core.networks import pointwise_model
from tests.core.rasters import write_raster

NamesRun = Callable[..., str]
LEFT, TOP = 500_000.0, -2_300_000.0
RING = np.array([(LEFT + x, TOP - y) for x, y in ((300, 300), (300, 3000), (3000, 3000), (3000, 300), (300, 300))])


@pytest.fixture
def name_of(provider: None, brightness_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NamesRun:
    """Give the name of a run over a folder of two images and a virtual raster, which then goes no further."""
    import processing

    folder = tmp_path / "images"
    folder.mkdir()
    for name in "ab":
        write_raster(folder / f"{name}.tif", ice_and_water())
    write_raster(tmp_path / "tile.tif", ice_and_water())
    gdal.BuildVRT(str(tmp_path / "inner.vrt"), [str(tmp_path / "tile.tif")])
    gdal.BuildVRT(str(folder / "c.vrt"), [str(tmp_path / "inner.vrt")])
    given: list[str] = []

    def noted(place: Path, name: str) -> None:
        given.append(name)
        raise CancelledError

    monkeypatch.setattr(map_series, "RunJournal", noted)

    def named(**wishes: Any) -> str:
        usual = {"FOLDER": str(folder), "MODEL": str(brightness_model), "OUTPUT": "memory:"}
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            processing.run("glacierterminus:mapseries", {**usual, **wishes})
        return given.pop()

    return named


def test_every_wish_that_decides_a_line_makes_another_run(name_of: NamesRun, tmp_path: Path):
    line, strokes = RING[:2], [RING[:2], RING[2:4]]
    land = str(write_raster(tmp_path / "land.tif", ice_and_water()))
    wishes: list[dict[str, Any]] = [
        {},
        {"EXTENT": "500300,503000,-2303000,-2300300 [EPSG:3413]"},
        {"BAND_NAMES": "1"},
        {"AMPLITUDE": True},
        {"AUGMENTATION": 1},
        {"BLEND": True},
        {"PADDING": 16},
        {"TILE_SIZE": 64},
        {"CELL_SIZE": 2},
        {"MAX_COUNT": 2},
        {"FIND_WALLS": False},
        {"FLOW_DIRECTION": 10},
        {"FLOW_LINE": layer_of("LineString", [line])},
        {"BOX": layer_of("Polygon", [RING])},
        {"WALLS": layer_of("LineString", strokes)},
        {"AREA": layer_of("Polygon", [RING])},
        {"AREA": layer_of("Polygon", [RING], ["7"])},
        {"CENTRELINE": layer_of("LineString", [line])},
        {"LAND": layer_of("Polygon", [RING])},
        {"LAND_RASTER": land},
        {"PATTERN": "*.tif"},
    ]
    assert len({name_of(**wish) for wish in wishes}) == len(wishes)


def test_what_decides_no_line_makes_no_other_run(name_of: NamesRun):
    wishes: list[dict[str, Any]] = [
        {},
        {"BATCH_SIZE": 2},
        {"ISOLATED": True},
        {"DEVICE": "cpu"},
        {"LINES_CRS": "EPSG:32622"},
        {"NAME_PATTERN": "{glacier}"},
    ]
    assert len({name_of(**wish) for wish in wishes}) == 1


def test_what_changes_under_the_same_name_makes_another_run(name_of: NamesRun, brightness_model: Path, tmp_path: Path):
    area = layer_of("Polygon", [RING])
    land = write_raster(tmp_path / "land.tif", ice_and_water())
    image = QgsRasterLayer(str(write_raster(tmp_path / "no_crs.tif", ice_and_water())), "image")
    QgsProject.instance().addMapLayer(image)
    wish = {"AREA": area, "LAND_RASTER": str(land), "INPUT": [image.id()]}
    names = [name_of(**wish)]

    def changed() -> bool:
        names.append(name_of(**wish))
        return names[-1] not in names[:-1]

    assert not changed()
    image.setName("another")
    assert not changed()

    write_raster(tmp_path / "tile.tif", np.roll(ice_and_water(), 3, axis=0))  # two virtual rasters away
    assert changed()
    write_raster(land, np.roll(ice_and_water(), 3, axis=0))
    assert changed()
    layer = QgsProject.instance().mapLayer(area)
    assert isinstance(layer, QgsVectorLayer)
    moved = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y + 1e-3) for x, y in RING.tolist()]])
    assert layer.dataProvider().changeGeometryValues({1: moved})
    assert changed()
    image.setCrs(QgsCoordinateReferenceSystem("EPSG:32622"))
    assert changed()
    network = brightness_model.parent / "test.onnx"
    onnx.save(pointwise_model((11, -11), (0, 0), output_shape=("n", 2, "h", "w")), str(network))
    said = {**json.loads(brightness_model.read_text()), "ModelFileChecksum": file_checksum(network)}
    brightness_model.write_text(json.dumps(said))
    assert changed()


def test_land_that_all_glaciers_share_is_looked_at_once(name_of: NamesRun, monkeypatch: pytest.MonkeyPatch):
    """A coast of a million vertices, once for each of twenty glaciers, would take minutes and gigabytes."""
    lengths: list[int] = []
    whole = map_series.fingerprint

    def measured(*parts: Any) -> str:
        lengths.append(len(json.dumps(parts, default=run_journal._plain)))
        return whole(*parts)

    monkeypatch.setattr(map_series, "fingerprint", measured)
    turn = np.linspace(0, 2 * np.pi, 1000)
    land = layer_of("Polygon", [RING[0] + 1000 * np.column_stack([np.cos(turn), np.sin(turn)])])
    for count in (1, 20):
        name_of(LAND=land, AREA=layer_of("Polygon", [RING] * count))
    one, twenty = lengths
    assert twenty < 2 * one
