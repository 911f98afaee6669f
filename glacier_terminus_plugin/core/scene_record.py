"""What is known of a scene: by the user's pattern, its file name, and the tags that its file carries, in this order."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from pathlib import PurePath

from osgeo import gdal

from .gdal_errors import gdal_raises
from .scene_name import SceneName, read_scene_name
from .scene_pattern import read_by_pattern

# without their case and the signs between words; the surest first: the tag of TIFF itself may tell when a file was made
_DATE_TAGS = (
    "acquisitiondatetime",
    "acquisitiondate",
    "dateacquired",
    "acquisitiontime",
    "sensingtime",
    "productstarttime",
    "firstlinetime",
    "startdate",
    "datetime",
    "tifftagdatetime",
)
_SATELLITE_TAGS = ("satellite", "satelliteid", "spacecraftid", "spacecraftname", "platform", "mission", "sensorid")
_MOMENT = re.compile(
    r"((?:19|20)\d\d)[-:/.]?(0[1-9]|1[0-2])[-:/.]?(0[1-9]|[12]\d|3[01])(?:[T ]*(\d\d):?(\d\d):?(\d\d))?"
)


def scene_record(path: str, pattern: str = "") -> SceneName:
    """Return what is known of a scene; what one source does not tell the next one may. Raises ScenePatternError."""
    known = read_by_pattern(path, pattern) if pattern else SceneName()
    tags = _tags(path)
    for other in (read_scene_name(path), _of_result(tags), _of_tags(tags)):
        known = replace(
            known,
            date=known.date or other.date,
            # a time belongs to its date
            time=known.time or (other.time if known.date in (None, other.date) else None),
            satellite=known.satellite or other.satellite,
            image_id=known.image_id or other.image_id,
            path_row=known.path_row or other.path_row,
        )
    return replace(known, image_id=known.image_id or PurePath(path.replace("\\", "/")).stem) if known.date else known


def scene_day(name: str, path: str) -> datetime.date | None:
    """Return the date of a scene: as the name that it was given tells, else its file."""
    return read_scene_name(name).date or scene_record(path).date


def _of_result(tags: dict[str, str]) -> SceneName:
    """Return what the name of its image tells, which a classified raster carries; nothing of a mosaic of several."""
    name = tags.get("glacierterminusscene", "")
    return read_scene_name(name) if ", " not in name else SceneName()


def _of_tags(tags: dict[str, str]) -> SceneName:
    date = time = None
    for name in _DATE_TAGS:
        found = _MOMENT.match(tags.get(name, "").strip())
        if found is not None:
            date, time = _moment(found)
        if date is not None:
            break
    satellite = next((tags[name].strip() for name in _SATELLITE_TAGS if tags.get(name, "").strip()), "")
    return SceneName(date, satellite.replace("_", " ").title() if satellite.isupper() else satellite, time=time)


def _moment(found: re.Match[str]) -> tuple[datetime.date | None, datetime.time | None]:
    year, month, day, *clock = found.groups()
    try:
        date = datetime.date(int(year), int(month), int(day))
        return date, None if clock[0] is None else datetime.time(int(clock[0]), int(clock[1]), int(clock[2]))
    except ValueError:  # 31 February, 25 o'clock
        return None, None


def _tags(path: str) -> dict[str, str]:
    """Return the file's metadata of all usual domains by name, small letters alone; nothing where it can't be read."""
    try:
        with gdal_raises():
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
            domains = [dataset.GetMetadata(domain) or {} for domain in ("", "IMAGERY", "IMD")]
    except RuntimeError:
        return {}
    return {re.sub("[^a-z0-9]", "", k.lower()): str(v) for domain in domains for k, v in reversed(domain.items())}
