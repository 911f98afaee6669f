"""Layers that GDAL does not read: fetched through QGIS over the extent, whole or not at all."""

from __future__ import annotations

import math
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

from glacier_terminus_plugin.algorithms.provider_pixels import ProviderPixels
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.tile_plan import Window
from tests.algorithms.conftest import RunsAlgorithm
from tests.algorithms.scenes import ice_and_water
from tests.core.rasters import read_raster, write_raster

ZOOM, TILE_M = 10, 2 * math.pi * 6378137 / 2**10
COL, ROW = 369, 247  # in Greenland, at 70 N
LEFT, TOP = COL * TILE_M - math.pi * 6378137, math.pi * 6378137 - ROW * TILE_M
SCENE = "500000,-2303600,504500,-2300000"


def xyz_layer(url: str) -> QgsRasterLayer:
    filled = f"type=xyz&url={url}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax={ZOOM}&zmin={ZOOM}&crs=EPSG3857"
    return QgsRasterLayer(filled, "tiles", "wms")


@pytest.fixture
def tiles(tmp_path: Path) -> QgsRasterLayer:
    """Two tiles, one above the other: the upper one of water (red 20), the lower one of ice (red 230)."""
    folder = tmp_path / "tiles" / str(ZOOM) / str(COL)
    folder.mkdir(parents=True)
    for row, red in ((ROW, 20), (ROW + 1, 230)):
        memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
        memory.GetRasterBand(1).Fill(red)
        gdal.GetDriverByName("PNG").CreateCopy(str(folder / f"{row}.png"), memory)
    for sidecar in folder.glob("*.xml"):
        sidecar.unlink()
    return xyz_layer(f"file://{tmp_path / 'tiles'}")


@pytest.fixture
def server(tmp_path: Path, tiles) -> Iterator[str]:
    """The address of a web server that has the tiles, by their column and row and as a WMTS."""
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"]
    folder = tmp_path / "tiles"
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            told = re.search(r"port (\d+)", process.stdout.readline())
            assert told is not None
            address = f"http://127.0.0.1:{told[1]}"
            (folder / "WMTSCapabilities.xml").write_text(capabilities(address), encoding="utf-8")
            yield address
        finally:
            process.kill()


def capabilities(address: str) -> str:
    """What a WMTS says of itself: one layer, one matrix, the world's."""
    half = math.pi * 6378137
    scale = TILE_M / 256 / 0.00028  # a pixel is 0.28 mm wide, says the standard
    return f"""<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" version="1.0.0">
<Contents>
<Layer>
<ows:Title>Front</ows:Title><ows:Identifier>front</ows:Identifier>
<ows:WGS84BoundingBox><ows:LowerCorner>-180 -85</ows:LowerCorner><ows:UpperCorner>180 85</ows:UpperCorner>
</ows:WGS84BoundingBox>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
<Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile" template="{address}/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/>
</Layer>
<TileMatrixSet>
<ows:Identifier>web</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
<TileMatrix>
<ows:Identifier>{ZOOM}</ows:Identifier><ScaleDenominator>{scale}</ScaleDenominator>
<TopLeftCorner>{-half} {half}</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>{2**ZOOM}</MatrixWidth><MatrixHeight>{2**ZOOM}</MatrixHeight>
</TileMatrix>
</TileMatrixSet>
</Contents>
</Capabilities>
"""


def extent(left: float, top: float, right: float, bottom: float) -> str:
    """In tiles, from the upper tile's corner."""
    x, y = [LEFT + TILE_M * v for v in (left, right)], [TOP - TILE_M * v for v in (bottom, top)]
    return f"{x[0]},{x[1]},{y[0]},{y[1]} [EPSG:3857]"


def test_xyz_tiles_over_the_extent_at_the_models_cell_size(run: RunsAlgorithm, tiles, brightness_model, tmp_path):
    out = str(tmp_path / "classes.tif")
    wishes = {"MODEL": str(brightness_model), "EXTENT": extent(0.2, 0.5, 0.8, 1.5), "OUTPUT": out}
    done = run("classifyraster", INPUT=tiles, **wishes)
    classes = read_raster(out)
    middle = len(classes) // 2
    assert (classes[: middle - 2] == 2).all()
    assert (classes[middle + 2 :] == 1).all()
    assert gdal.Open(out).GetGeoTransform()[0] == pytest.approx(LEFT + 0.2 * TILE_M)
    assert done.results["CELL_SIZE_RATIO"] == pytest.approx(1, abs=0.02)
    assert any("its colours are read instead of measured values" in text for text in done.log.warnings)


@pytest.mark.parametrize("kind", ["xyz", "wmts"])
def test_xyz_and_wmts_from_a_web_server(run, server, brightness_model, tmp_path, kind):
    layer = xyz_layer(server)
    if kind == "wmts":
        wishes = "crs=EPSG:3857&format=image/png&layers=front&styles=default&tileMatrixSet=web"
        layer = QgsRasterLayer(f"{wishes}&url={server}/WMTSCapabilities.xml", "front", "wms")
    assert layer.isValid()
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=layer, MODEL=str(brightness_model), EXTENT=extent(0.2, 0.5, 0.8, 1.5), OUTPUT=out)
    classes = read_raster(out)
    middle = len(classes) // 2
    assert (classes[: middle - 2] == 2).all()
    assert (classes[middle + 2 :] == 1).all()


def test_what_the_server_does_not_have_is_nodata(run, tiles, brightness_model, tmp_path):
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=tiles, MODEL=str(brightness_model), EXTENT=extent(0.5, 0, 1.5, 2), OUTPUT=out)
    classes = read_raster(out)
    middle = classes.shape[1] // 2
    assert (classes[:, middle + 2 :] == 255).all()
    assert set(np.unique(classes[2:-2, : middle - 2])) == {1, 2}


def test_a_server_without_an_extent_or_that_does_not_answer_is_refused_whole(run, tiles, brightness_model, tmp_path):
    out = tmp_path / "classes.tif"
    wishes = {"MODEL": str(brightness_model), "OUTPUT": str(out)}
    with pytest.raises(QgsProcessingException, match=r"has no fixed pixel grid.* Give an extent"):
        run("classifyraster", INPUT=tiles, **wishes)
    with pytest.raises(QgsProcessingException, match=r"could not be downloaded: no pixels were received"):
        run("classifyraster", INPUT=xyz_layer("http://127.0.0.1:9"), EXTENT=extent(0, 0, 1, 1), **wishes)
    with pytest.raises(QgsProcessingException, match=r"at most 400 million\. Give a smaller extent"):
        run("classifyraster", INPUT=tiles, EXTENT=extent(-100, -100, 100, 100), **wishes)
    assert not out.exists()


@pytest.fixture
def virtual(tmp_path: Path) -> QgsRasterLayer:
    """A raster computed by QGIS: the scene of ice and water, less ten."""
    path = write_raster(tmp_path / "scene.tif", ice_and_water())
    formula = "%22scene@1%22%20-%2010"
    source = f"scene:uri={path}&scene:provider=gdal"
    uri = f"?crs=EPSG:3413&extent={SCENE}&width=150&height=120&formula={formula}&{source}"
    return QgsRasterLayer(uri, "virtual", "virtualraster")


def test_a_virtual_raster_on_its_own_pixels(run, virtual, brightness_model, tmp_path):
    out = str(tmp_path / "classes.tif")
    run("classifyraster", INPUT=virtual, MODEL=str(brightness_model), OUTPUT=out)
    np.testing.assert_array_equal(read_raster(out), np.where(ice_and_water() > 100, 1, 2))
    run(
        "classifyraster",
        INPUT=virtual,
        MODEL=str(brightness_model),
        EXTENT="500300,501500,-2302700,-2301200 [EPSG:3413]",
        OUTPUT=out,
    )
    assert gdal.Open(out).GetGeoTransform() == (500_300, 30, 0, -2_301_200, 0, -30)
    np.testing.assert_array_equal(read_raster(out), np.where(ice_and_water()[40:90, 10:50] > 100, 1, 2))


@pytest.mark.parametrize(
    ("nodata", "expected"),
    [
        ((None, None), [[60000, 7, 8], [-5, 7, 8]]),
        ((7, 7), [[60000, None, 8], [-5, None, 8]]),
        ((7, 8), [[60000, None, 8], [-5, 7, None]]),
        ((None, 7), [[60000, 7, 8], [-5, None, 8]]),
    ],
)
def test_bands_of_several_types_keep_their_values_and_their_own_nodata(brightness_model, tmp_path, nodata, expected):
    bands = [np.array([[60000, 7, 8]], np.uint16), np.array([[-5, 7, 8]], np.int16)]
    paths = [str(write_raster(tmp_path / f"{i}.tif", bands[i], nodata=nodata[i])) for i in (0, 1)]
    gdal.BuildVRT(str(tmp_path / "both.vrt"), paths, separate=True).FlushCache()
    layer = QgsRasterLayer(str(tmp_path / "both.vrt"), "both", "gdal")
    definition = ModelDefinition.load(brightness_model)
    path = ProviderPixels.of(layer).fetch(None, definition, QgsProcessingFeedback())
    for band, values in enumerate(expected):
        pixels, valid = RasterSource(path, [band]).read(Window(0, 0, 1, 3))
        assert [int(v) if ok else None for v, ok in zip(pixels[0, 0], valid[0], strict=True)] == values


def test_mapterminus_of_a_virtual_raster(run, virtual, brightness_model):
    done = run("mapterminus", INPUT=virtual, MODEL=str(brightness_model))
    assert done.results["COUNT"] == 1
    virtual.setName("LE07_L1TP_231012_20040726_20170204_01_T1_B8")
    (feature,) = run("mapterminus", INPUT=virtual, MODEL=str(brightness_model)).lines().getFeatures()
    assert feature["Date"].toString("yyyy-MM-dd") == "2004-07-26"
    assert feature["ImagePath"] == virtual.source()


def test_providers_of_which_no_pixels_can_be_had_are_refused_by_the_rest(run, tiles):
    with pytest.raises(QgsProcessingException, match="comes from the data provider wms; expected"):
        run("extractterminus", INPUT=tiles)
