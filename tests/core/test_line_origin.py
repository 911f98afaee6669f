"""What a line's image path says of where it leads."""

from __future__ import annotations

import datetime

import pytest

from glacier_terminus_plugin.core.line_origin import of_day, servers_in

ONE, OTHER, THIRD = (datetime.date(2014 + year, 8, 1) for year in range(3))


@pytest.mark.parametrize(
    "path",
    [
        r"\\Server\share\x.tif",
        "//server/share/x.tif",
        r"\/server/share/x.tif",
        r"/\server@SSL@8080\share\x.tif",
        " //server/share/x.tif",
        r"\\?\UNC\server\share\x.tif",
        "//?/unc/server/share/x.tif",
        r"/vsizip/\\server\share\x.zip/x.tif",
        "/vsizip/{//server/share/x.zip}/x.tif",
        "/vsitar//vsizip///server/share/x.zip/x.tif",
        "/vsisubfile/0_100,//server/share/x.tif",
        'NETCDF:"//server/share/x.nc":band',
        r"HDF5:\\server\share\x.h5",
        r"GTIFF_DIR:1:\\server\share\x.tif",
        'HDF5:"//server/share/x.h5"://band',
        'HDF5:""://server/share/x.h5:band',
        'HDF5:"C"://server/share/x.h5:band',
        r'HDF5:"\"://server/share/x.h5":band',
        'HDF5:"/data/x.h5":///server/share/x.h5',
    ],
)
def test_servers_of_windows_shares(path):
    (server,) = servers_in(path)
    assert server.partition("@")[0] == "server"


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/data/x.tif",
        "/data//x.tif",
        "x.tif",
        r"C:\data\x.tif",
        r"C:\\data\\x.tif",
        "C://data/x.tif",
        "/vsizip//data/x.zip/x",
    ]
    + [
        'NETCDF:"C:/data/x.nc":band',
        'NETCDF:"/data/x.nc":/a/band',
        'HDF5:"/data/x.h5"://a/band',
        r'HDF5:"C:\x.h5"://band',
    ]
    + [r"data\x.tif", "GPKG:/data/x.gpkg:layer"],
)
def test_paths_of_this_computer(path):
    assert servers_in(path) == set()


@pytest.mark.parametrize(
    ("dates", "day", "taken", "told"),
    [
        ([ONE, OTHER, None], ONE, {ONE, None}, "1 line(s) of other days than the image's, 2014-08-01"),
        ([ONE, None], ONE, {ONE, None}, ""),
        ([OTHER, OTHER, None], ONE, {OTHER, None}, ""),
        ([OTHER, THIRD], ONE, {OTHER, THIRD, None}, "of 2 days (field Date), and the image is of none of them but of"),
        ([OTHER, THIRD], None, {OTHER, THIRD, None}, "of 2 days (field Date), and the name of the image tells none"),
        ([None], ONE, {None}, ""),
        ([], None, {None}, ""),
    ],
)
def test_which_lines_are_of_an_images_day(dates, day, taken, told):
    found, note = of_day(dates, day)
    assert found == taken
    assert told in note
    assert bool(told) == bool(note)
