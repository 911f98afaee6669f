"""GDAL's failures as exceptions for the length of a call, without changing GDAL for the rest of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal, ogr, osr


@contextmanager
def gdal_raises() -> Iterator[None]:
    """Let GDAL raise RuntimeError inside the block; other plugins find its setting as they left it."""
    changed = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    for module in changed:
        module.UseExceptions()
    try:
        yield
    finally:
        for module in reversed(changed):  # GDAL keeps a stack of error handlers: the last one on is the first off
            module.DontUseExceptions()
