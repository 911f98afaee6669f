"""Simplified polygons of classes: neighbours share their edges, all are valid, no area is lost, none moves too far."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr

from glacier_terminus_plugin.core.class_polygons import class_polygons
from glacier_terminus_plugin.core.errors import CancelledError
from tests.core.rasters import write_raster
from tests.core.strict_folder import StrictFolder

NORTH_UP = (500_000.0, 30.0, 0.0, -2_300_000.0, 0.0, -30.0)
TURNED = (500_000.0, 26.0, 15.0, -2_300_000.0, 15.0, -26.0)


def polygons(path: Path, simplify_px: float) -> list[tuple[int, ogr.Geometry]]:
    return [(p.value, ogr.CreateGeometryFromWkb(p.wkb)) for p in class_polygons(str(path), simplify_px=simplify_px)]


def vertices(found: list[tuple[int, ogr.Geometry]]) -> int:
    return sum(ring.GetPointCount() for _, polygon in found for ring in polygon)


def blobs(size: int, seed: int, classes: int = 3) -> np.ndarray:
    """Patches of some pixels with islands, holes, meeting corners and a part without a class."""
    rng = np.random.default_rng(seed)
    noise = np.kron(rng.uniform(0, 1, (size // 4, size // 4)), np.ones((4, 4)))
    values = 1 + np.floor((0.7 * noise + 0.3 * rng.uniform(0, 1, noise.shape)) * classes)
    values[rng.integers(0, size, 5), rng.integers(0, size, 5)] = 0
    values[: size // 6, size // 3 :] = 0
    return values.astype(np.uint8)


@pytest.mark.parametrize("transform", [NORTH_UP, TURNED])
@pytest.mark.parametrize("simplify_px", [0.8, 3.0, 40.0])
@pytest.mark.parametrize("seed", range(3))
def test_simplified_patches_are_valid_and_cover_what_has_a_class_once(tmp_path, transform, simplify_px, seed):
    """Areas that add up to the whole, in a union of the same area, leave no room for gaps or overlaps."""
    path = write_raster(tmp_path / "c.tif", blobs(48, seed), transform=transform, nodata=0)
    exact, found = polygons(path, 0), polygons(path, simplify_px)
    assert [value for value, _ in found] == [value for value, _ in exact]
    assert vertices(found) < vertices(exact)
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for _, polygon in found:
        assert polygon.IsValid()
        assert polygon.Area() > 0
        union.AddGeometry(polygon)
    area = sum(polygon.Area() for _, polygon in exact)
    assert sum(polygon.Area() for _, polygon in found) == pytest.approx(area, rel=1e-9)
    assert union.UnionCascaded().Area() == pytest.approx(area, rel=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_no_edge_moves_by_more_than_the_tolerance(tmp_path, seed):
    path = write_raster(tmp_path / "c.tif", blobs(48, seed), transform=NORTH_UP, nodata=0)
    for (_, before), (_, after) in zip(polygons(path, 0), polygons(path, 1.5), strict=False):
        band = before.Boundary().Buffer(1.5 * 30 * 1.01, 16)
        assert band.Contains(after.Boundary())
        assert after.Boundary().Buffer(1.5 * 30 * 1.01, 16).Contains(before.Boundary())


def test_a_staircase_becomes_a_straight_edge_that_both_sides_share(tmp_path):
    """The steps' corners lie 0.71 px at most from the diagonal; the edge runs over nine rows and nine columns."""
    row, col = np.mgrid[:10, :10]
    path = write_raster(tmp_path / "c.tif", np.where(col > row, 2, 1).astype(np.uint8), transform=NORTH_UP)
    (_, one), (_, two) = sorted(polygons(path, 0.8), key=lambda item: item[0])
    shared = one.Intersection(two)
    assert shared.Length() == pytest.approx(30 * np.hypot(9, 9))
    assert one.GetGeometryRef(0).GetPointCount() <= 6
    assert two.GetGeometryRef(0).GetPointCount() <= 6


def test_a_cancel_ends_the_work_within_two_seconds(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "TemporaryDirectory", StrictFolder)
    speckle = np.random.default_rng(0).integers(1, 3, (400, 400)).astype(np.uint8)
    path = write_raster(tmp_path / "c.tif", speckle, transform=NORTH_UP)

    class Impatient:
        """Cancels at the first word of a stage, and remembers when."""

        def __init__(self, stage: str) -> None:
            self.stage, self.since = stage, 0.0

        def report(self, fraction: float, text: str = "") -> None:
            if text.startswith(self.stage) and not self.since:
                self.since = time.process_time()

        def is_cancelled(self) -> bool:
            return self.since > 0

    for stage in ("Following", "Looking", "Simplifying", "Writing"):
        progress = Impatient(stage)
        with pytest.raises(CancelledError):
            list(class_polygons(str(path), progress=progress, simplify_px=2))
        assert time.process_time() - progress.since < 2


def test_a_reader_that_stops_early_leaves_no_file_open(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "TemporaryDirectory", StrictFolder)
    reader: Any = class_polygons(str(write_raster(tmp_path / "c.tif", blobs(48, 0), transform=NORTH_UP)))
    next(reader)
    reader.close()
