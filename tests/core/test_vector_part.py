"""A vector file has its place only when it is whole; an older one stays there until then."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal, ogr

from glacier_terminus_plugin.core.errors import OutputError
from glacier_terminus_plugin.core.vector_part import VectorPart, files_behind, remove_table, tables_in


def write(path: str, count: int, driver: str = "GPKG", layer: str = "a") -> str:
    """A file with so many points."""
    dataset = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
    made = dataset.CreateLayer(layer, geom_type=ogr.wkbPoint)
    for _ in range(count):
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
        made.CreateFeature(feature)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("count", [0, 3])
def test_it_is_moved_when_it_is_whole(tmp_path, count):
    write(str(tmp_path / "a.gpkg"), 1)
    for journal in ("-wal", "-shm", "-journal"):
        (tmp_path / f"a.gpkg{journal}").write_text("of the older one")
    with VectorPart(str(tmp_path / "a.gpkg")) as part:
        assert part.finish(write(part.path, count), count) == tmp_path / "a.gpkg"
    assert names(tmp_path) == ["a.gpkg"]
    assert ogr.Open(str(tmp_path / "a.gpkg")).GetLayer(0).GetFeatureCount() == count


def test_features_that_are_missing_are_an_error_and_the_older_file_stays(tmp_path):
    before = Path(write(str(tmp_path / "a.gpkg"), 1)).read_bytes()
    path = str(tmp_path / "a.gpkg")
    with pytest.raises(OutputError, match="2 of the 3 features"), VectorPart(path) as part:
        part.finish(write(part.path, 2), 3)
    with pytest.raises(OutputError, match="can't be written: it stayed empty"), VectorPart(path) as part:
        part.finish(part.path, 0)
    assert (tmp_path / "a.gpkg").read_bytes() == before
    assert names(tmp_path) == ["a.gpkg"]


def test_a_dump_that_gdal_can_not_read_is_whole_when_it_is_committed(tmp_path):
    for text, is_whole in (("BEGIN;\nINSERT\nCOMMIT;\n", True), ("BEGIN;\nINS", False)):
        with VectorPart(str(tmp_path / "a.sql")) as part:
            Path(part.path).write_text(text)
            if is_whole:
                part.finish(part.path, 1)
            else:
                with pytest.raises(OutputError):
                    part.finish(part.path, 1)
    assert (tmp_path / "a.sql").read_text().endswith("COMMIT;\n")


def test_files_tables_and_the_end_of_a_table(tmp_path):
    path = write(str(tmp_path / "a.shp"), 1, "ESRI Shapefile")
    assert {Path(file).suffix for file in files_behind(path)} >= {".shp", ".shx", ".dbf"}
    assert files_behind("/nowhere/a.shp") == ["/nowhere/a.shp"]
    assert tables_in("/nowhere/a.gpkg") == []
    path = write(str(tmp_path / "b.gpkg"), 1, layer="Walls")
    ogr.Open(path, 1).CreateLayer("lines", geom_type=ogr.wkbPoint)
    remove_table(path, "LINES")
    assert tables_in(path) == ["Walls"]


def test_a_virtual_raster_of_parts_of_a_file_names_that_file(tmp_path):
    """GDAL does not, and what is told by it would not notice that the file has changed."""
    grid = gdal.GetDriverByName("MEM").Create("", 4, 4)
    grid.SetGeoTransform((0, 1, 0, 4, 0, -1))
    path, virtual = str(tmp_path / "a.nc"), str(tmp_path / "a.vrt")
    gdal.GetDriverByName("netCDF").CreateCopy(path, grid)
    gdal.BuildVRT(virtual, [f'NETCDF:"{path}":Band1'])
    assert files_behind(virtual) == [virtual, path]
