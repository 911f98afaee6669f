"""What a line's image path says of where it leads."""

from __future__ import annotations

import pytest

from glacier_terminus_plugin.core.line_origin import servers_in


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
