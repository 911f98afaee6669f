"""GDAL's block cache kept small for the length of a run: it is a share of the machine's memory otherwise."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

_BYTES = 20_000_000  # a row of blocks of the widest scenes; tiles are read once each, and written once

_lock = threading.Lock()
_runs = 0
_before = 0


@contextmanager
def small_block_cache() -> Iterator[None]:
    """Limit the cache inside the block; the last run to end leaves it as the first one found it."""
    global _runs, _before
    with _lock:
        _runs += 1
        if _runs == 1:
            _before = gdal.GetCacheMax()
            gdal.SetCacheMax(min(_before, _BYTES))
    try:
        yield
    finally:
        with _lock:
            _runs -= 1
            if _runs == 0:
                gdal.SetCacheMax(_before)
