"""GDAL's failures as exceptions for the length of a call, without changing GDAL for the rest of QGIS."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from osgeo import gdal, ogr, osr

# GDAL's setting holds for all threads: the first block to begin switches it on, the last one to end switches it off
_lock = threading.Lock()
_blocks = 0
_changed: list[Any] = []


@contextmanager
def gdal_raises() -> Iterator[None]:
    """Let GDAL raise RuntimeError inside the block; other plugins find its setting as they left it."""
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _blocks
    with _lock:
        _blocks += 1
        if _blocks == 1:
            _changed[:] = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
            for module in _changed:
                module.UseExceptions()


def _end() -> None:
    global _blocks
    with _lock:
        _blocks -= 1
        if _blocks == 0:
            for module in reversed(_changed):  # GDAL keeps a stack of error handlers: the last one on is the first off
                module.DontUseExceptions()
