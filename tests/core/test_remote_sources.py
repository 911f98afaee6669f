"""Rasters over a network whose connection drops: tried again, and whole or not at all."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core import raster_source
from glacier_terminus_plugin.core.classify_raster import ResultPaths, classify_raster
from glacier_terminus_plugin.core.errors import CancelledError, RasterError
from glacier_terminus_plugin.core.map_terminus import RunOptions
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.tile_plan import Window
from tests.conftest import ROOT
from tests.core.networks import open_model, pointwise_model
from tests.core.rasters import write_raster

SIZE = 700


@dataclass
class DroppingServer:
    """See tests.core.dropping_server."""

    port: int

    @property
    def path(self) -> str:
        return f"/vsicurl/http://127.0.0.1:{self.port}/scene.tif"

    def drop(self, answers: int) -> None:
        self._tell(f"drops/{answers}")

    def wait(self, seconds: int) -> None:
        self._tell(f"pauses/{seconds}")

    def _tell(self, what: str) -> None:
        urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{what}", timeout=5).close()


@pytest.fixture
def noise() -> np.ndarray:
    return np.random.default_rng(0).integers(1, 255, (SIZE, SIZE)).astype(np.uint8)


@pytest.fixture
def server(tmp_path: Path, noise: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> Iterator[DroppingServer]:
    monkeypatch.setattr(raster_source, "_PAUSES_S", (0.01, 0.01, 0.01))
    path = write_raster(tmp_path / "scene.tif", noise, options=["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"])
    command = [sys.executable, "-m", "tests.core.dropping_server", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield DroppingServer(int(process.stdout.readline()))
        finally:
            process.kill()
    gdal.VSICurlClearCache()


def test_a_raster_over_a_network_is_read_as_a_file_is(server, noise):
    pixels, valid = RasterSource(server.path, [0]).read(Window(0, 0, SIZE, SIZE))
    np.testing.assert_array_equal(pixels[0], noise)
    assert valid.all()


@pytest.mark.parametrize("drops", [1, 3])
def test_a_connection_that_drops_in_the_middle_is_tried_again(server, noise, drops):
    source = RasterSource(server.path, [0])
    server.drop(drops)
    pixels, _ = source.read(Window(300, 300, 400, 400))
    np.testing.assert_array_equal(pixels[0], noise[300:, 300:])


def test_a_connection_that_keeps_dropping_fails_whole_and_leaves_nothing(server, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    session = open_model(tmp_path, pointwise_model())
    source = RasterSource(server.path, [0])
    server.drop(10**6)
    with pytest.raises(RasterError, match=r"can't be read at rows .* The connection failed 4 times\. Try again later"):
        classify_raster(source, session, None, RunOptions(), ResultPaths(str(out / "c.tif"), str(out / "p.tif")))
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("thinned_pixels", [1, 10**8], ids=["patches", "strips"])
def test_a_cancel_is_heard_while_a_connection_is_waited_for(server, monkeypatch, thinned_pixels):
    monkeypatch.setattr(raster_source, "_PAUSES_S", (60.0,))
    monkeypatch.setattr(raster_source, "_THINNED_PIXELS", thinned_pixels)
    source = RasterSource(server.path, [0])
    server.drop(10**6)
    began = time.monotonic()
    with pytest.raises(CancelledError):
        source.sample(ImpatientAfter(0.5))
    assert 0.5 < time.monotonic() - began < 2


def test_a_cancel_is_heard_while_a_slow_connection_answers(server):
    source = RasterSource(server.path, [0])
    server.wait(4)
    began = time.monotonic()
    with pytest.raises(CancelledError):
        source.sample(ImpatientAfter(0.5))
    assert 0.5 < time.monotonic() - began < 2


class ImpatientAfter:
    """Cancels after some seconds."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds

    def report(self, fraction: float, text: str = "") -> None:
        pass

    def is_cancelled(self) -> bool:
        return time.monotonic() > self._deadline


def test_a_zip_is_read_without_unpacking(tmp_path, noise):
    path = write_raster(tmp_path / "scene.tif", noise)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "inner/scene.tif")
    source = RasterSource(f"/vsizip/{tmp_path / 'a.zip'}/inner/scene.tif", [0])
    np.testing.assert_array_equal(source.read(Window(0, 0, 50, 60))[0][0], noise[:50, :60])
