"""What a result needs to carry to be explained a year later."""

from __future__ import annotations

import configparser
import datetime
import math
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from osgeo import gdal

from .classify import ClassifyReport
from .gdal_errors import gdal_raises
from .onnx_runtime import runtime_version
from .onnx_session import OnnxSession
from .raster_grid import RasterGrid
from .tile_plan import TilePlan

_NOTHING: Mapping[str, str] = MappingProxyType({})
_PREFIX = "GLACIER_TERMINUS_"
SETTINGS = "SETTINGS"  # by which a later run knows a result of the same image and wishes
_SEEN_CELL_M = "SEEN_CELL_M"


def run_metadata(
    session: OnnxSession,
    report: ClassifyReport,
    scene_name: str,
    flow_direction: float | None,
    seen: RasterGrid,
    plan: TilePlan | None = None,
    more: Mapping[str, str] = _NOTHING,
) -> dict[str, str]:
    """Return the run as GDAL metadata: scene, model and checksum, device, tiles, values, versions, date.

    seen: the grid that the network read, whose cells need not be the result's.
    """
    definition, cell = session.definition, seen.mean_cell_size_m()
    items = {
        "SCENE": scene_name,
        "MODEL": session.definition.title,
        "MODEL_CHECKSUM": definition.model_file_checksum,
        "DEVICE": session.device.name,
        "TILES": f"{report.tiles_run} run, {report.tiles_skipped} skipped",
        "ONNXRUNTIME": runtime_version(),
        "VERSION": plugin_version(),
        "GDAL": gdal.__version__,
        "DATE": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "NORMALISATION": _normalisation(session, report),
        **more,
    }
    if plan is not None:
        items["PLAN"] = (
            f"{plan.width} x {plan.height} px, tiles of {plan.tile_width} x {plan.tile_height} px, "
            f"padding {plan.padding_px} px"
        )
    if len(session.turns) > 1:
        items["AUGMENTATION"] = f"mean over {len(session.turns)} mirrored or turned copies"
    if flow_direction is not None:
        items["FLOW_DIRECTION"] = f"{flow_direction:g}"
    if cell is not None:
        items[_SEEN_CELL_M] = f"{cell:.6g}"
    return {_PREFIX + key: value for key, value in items.items()}


def is_result(path: str | os.PathLike[str]) -> bool:
    """Return whether a raster was written by a run; false where it can't be opened."""
    return _item(path, "MODEL") is not None


def settings_of(path: str | os.PathLike[str]) -> str | None:
    """Return by what a result is known to later runs; None where it is not there, or none."""
    return _item(path, SETTINGS)


def _item(path: str | os.PathLike[str], key: str) -> str | None:
    try:
        with gdal_raises():
            return gdal.OpenEx(os.fspath(path), gdal.OF_RASTER).GetMetadataItem(_PREFIX + key)
    except RuntimeError:
        return None


def seen_cell_m(path: str | os.PathLike[str]) -> float | None:
    """Return the size in metres of the cells that the network saw of a raster that a run wrote, None if not told."""
    try:
        cell = float(_item(path, _SEEN_CELL_M) or "nan")
    except ValueError:
        return None
    return cell if math.isfinite(cell) and cell > 0 else None


def plugin_version() -> str:
    """Return the plugin's version, from the metadata.txt that is in it, or above it in the source tree."""
    here = Path(__file__).resolve()
    parser = configparser.ConfigParser(interpolation=None)
    parser.read([here.parents[2] / "metadata.txt", here.parents[1] / "metadata.txt"], encoding="utf-8")
    return parser.get("general", "version", fallback="unknown")


def _normalisation(session: OnnxSession, report: ClassifyReport) -> str:
    """Return which raw values became the network's 0 and 1, band by band."""
    stats = session.definition.normalisation.stats
    low, high = session.definition.normalisation.percentiles
    ranges = report.stretched or tuple(zip(stats.minimum, stats.maximum))
    how = "fixed" if report.stretched is None else f"percentiles {low:g} and {high:g} of the scene"
    return f"{how}: " + ", ".join(f"{a:.6g} to {b:.6g}" for a, b in ranges)
