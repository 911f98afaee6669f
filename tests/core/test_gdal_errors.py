"""GDAL raises inside a block and behaves outside as other plugins left it, with several threads as well."""

from __future__ import annotations

import sys
import threading

import pytest
from osgeo import gdal, ogr, osr

from glacier_terminus_plugin.core.gdal_errors import gdal_raises
from glacier_terminus_plugin.core.raster_grid import spatial_reference


@pytest.fixture(params=[True, False], ids=["raising before", "silent before"])
def before(request):
    """GDAL's own setting, as another plugin may have made it."""
    was = [module for module in (gdal, ogr, osr) if module.GetUseExceptions()]
    for module in reversed(was):  # GDAL keeps a stack of error handlers: the last one on is the first off
        module.DontUseExceptions()
    if request.param:
        gdal.UseExceptions()
    yield request.param
    if request.param:
        gdal.DontUseExceptions()
    for module in was:
        module.UseExceptions()


def test_the_setting_is_put_back_whatever_happens(before):
    with pytest.raises(RuntimeError, match="No such file"), gdal_raises():
        gdal.Open("/nowhere/at/all.tif")
    assert bool(gdal.GetUseExceptions()) is before
    with gdal_raises(), gdal_raises():
        pass
    assert bool(gdal.GetUseExceptions()) is before


def test_a_block_that_ends_does_not_silence_another_threads(before):
    inside, may_end = threading.Event(), threading.Event()
    raised = []

    def long_block() -> None:
        with gdal_raises():
            inside.set()
            may_end.wait(10)
            try:
                gdal.Open("/nowhere/at/all.tif")
            except RuntimeError:
                raised.append(True)

    first_in = gdal_raises()
    first_in.__enter__()
    thread = threading.Thread(target=long_block)
    thread.start()
    inside.wait(10)
    first_in.__exit__(None, None, None)
    may_end.set()
    thread.join()
    assert raised == [True]
    assert bool(gdal.GetUseExceptions()) is before


@pytest.fixture
def hurried_threads():
    """Threads that take turns a thousand times as often."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(usual)


def test_coordinate_systems_are_made_while_another_thread_reads(before, hurried_threads):
    """GDAL's bindings switch exceptions on and off around the making, in an order that another block would break."""
    ended = threading.Event()

    def read() -> None:
        while not ended.is_set():
            with gdal_raises():
                pass

    thread = threading.Thread(target=read)
    thread.start()
    try:
        for _ in range(2000):
            spatial_reference("EPSG:4326")
    finally:
        ended.set()
        thread.join()
    assert bool(gdal.GetUseExceptions()) is before
