"""What is moved to its place, where Windows refuses for a moment."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core import file_moves
from glacier_terminus_plugin.core.errors import OutputError
from glacier_terminus_plugin.core.raster_sink import RasterSink
from glacier_terminus_plugin.core.tile_plan import Window
from glacier_terminus_plugin.core.vector_part import VectorPart
from tests.core.test_raster_sink import GRID


@pytest.fixture
def scanner(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Windows with a virus scanner that holds each new file for two tries; the files that were refused."""
    refused: list[Path] = []
    replace = os.replace

    def held(part: Path, place: Path) -> None:
        if refused.count(part) < 2:
            refused.append(part)
            raise PermissionError(13, "Access is denied")
        replace(part, place)

    monkeypatch.setattr(file_moves, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(os, "replace", held)
    return refused


def test_results_outlast_a_virus_scanner_that_looks_at_them(tmp_path: Path, scanner: list[Path]):
    with RasterSink(tmp_path / "classes.tif", GRID) as sink:
        sink.write(Window(0, 0, GRID.height, GRID.width), np.ones((GRID.height, GRID.width), np.uint8))
        sink.finish()
    with VectorPart(str(tmp_path / "lines.csv")) as part:
        Path(part.path).write_text("a,b\n1,2\n")
        part.finish(part.path, 1)
    assert [path.suffix for path in scanner] == [".part"] * 2 + [".csv"] * 2
    assert gdal.Open(str(tmp_path / "classes.tif")).GetRasterBand(1).Checksum() != 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["classes.tif", "lines.csv"]


def test_what_stays_refused_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(file_moves, "_PATIENCE_S", 0.05)
    tries = []

    def refuse(part: Path, place: Path) -> None:
        tries.append(part)
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(os, "replace", refuse)
    for platform, count in (("win32", 2), ("linux", 1)):
        tries.clear()
        monkeypatch.setattr(file_moves, "sys", SimpleNamespace(platform=platform))
        with pytest.raises(OutputError, match="Access is denied"), RasterSink(tmp_path / "a.tif", GRID) as sink:
            sink.finish()
        assert len(tries) == count
    assert not list(tmp_path.iterdir())
