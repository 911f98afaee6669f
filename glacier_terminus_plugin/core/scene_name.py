"""Date, sensor, path and row and image id, read from a scene's file name where they can be."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True)
class SceneName:
    """What a file name tells of its scene; None or "" where it does not."""

    date: datetime.date | None = None
    satellite: str = ""
    image_id: str = ""
    path_row: str = ""

    @property
    def is_slc_off(self) -> bool:
        """Whether the scene carries the gaps of Landsat 7 after its scan-line corrector failed on 2003-05-31."""
        return self.satellite == "Landsat 7" and self.date is not None and self.date >= datetime.date(2003, 5, 31)

    @property
    def decimal_date(self) -> float | None:
        """The date as a year with decimals, as TermPicks has it."""
        if self.date is None:
            return None
        start = datetime.date(self.date.year, 1, 1)
        days = (datetime.date(self.date.year + 1, 1, 1) - start).days
        return self.date.year + (self.date - start).days / days


# Capitals and small letters count the same. Each pattern names what it reads: d date (YYYYMMDD), j year and day of
# year, n satellite, pr path and row.
_PATTERNS = (
    # Landsat collections 1 and 2: LC08_L1TP_020007_20140801_20170420_01_T1
    (r"(?P<id>L[COTEM](?P<n>\d\d)_L\d\w\w_(?P<pr>\d{6})_(?P<d>\d{8})_\d{8}_\d\d_\w\w)", "Landsat {n}"),
    # the same as Earth Engine names it: LC08_233013_20140801
    (r"(?P<id>L[COTEM](?P<n>\d\d)_(?P<pr>\d{6})_(?P<d>\d{8}))(?!\d)", "Landsat {n}"),
    # Landsat before collections: LC80140052013249LGN00
    (r"(?P<id>L[COTEM](?P<n>\d)(?P<pr>\d{6})(?P<j>\d{7})[A-Z]{3}\d\d)", "Landsat {n}"),
    # Sentinel-2: S2A_MSIL1C_20200803T151911_N0209_R068_T24WVU_20200803T184032
    (r"(?P<id>S2(?P<n>[A-D])_MSI\w{3}_(?P<d>\d{8})T\d{6}_N\d{4}_R\d{3}_T\w{5}_\d{8}T\d{6})", "Sentinel-2{n}"),
    # Sentinel-2 granule bands: T24WVU_20200803T151911_B08
    (r"(?P<id>T\d\d[A-Z]{3}_(?P<d>\d{8})T\d{6})", "Sentinel-2"),
    # the same as Earth Engine names them: 20200803T151911_20200803T151913_T24WVU
    (r"(?P<id>(?P<d>\d{8})T\d{6}_\d{8}T\d{6}_T\d\d[A-Z]{3})", "Sentinel-2"),
    # Sentinel-1: S1B_IW_GRDH_1SDH_20200101T093012_...
    (r"(?P<id>S1(?P<n>[A-D])_\w\w_\w{4}_\d\w{3}_(?P<d>\d{8})T\d{6}_\d{8}T\d{6}_\d{6}_\w{6}_\w{4})", "Sentinel-1{n}"),
    # and one of its bands: s1b-iw-grd-hh-20200101t093012-20200101t093037-019623-02513a-001.tiff
    (r"(?P<id>S1(?P<n>[A-D])-\w\w-\w{3}-\w\w-(?P<d>\d{8})T\d{6}-\d{8}T\d{6}-\d{6}-\w{6}-\d{3})", "Sentinel-1{n}"),
)
_PLAIN_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def read_scene_name(path: str) -> SceneName:
    """Return what a file name tells: Landsat (before and in collections), Sentinel-1 and -2, else any plain date."""
    name = PurePath(path.replace("\\", "/")).name
    for pattern, satellite in _PATTERNS:
        found = re.search(pattern, name, re.IGNORECASE)
        if found is None:
            continue
        parts = found.groupdict()
        date = _day_of_year(parts["j"]) if "j" in parts else _calendar_day(parts["d"])
        number = (parts.get("n") or "").lstrip("0").upper()
        return SceneName(date, satellite.format(n=number), parts["id"], parts.get("pr") or "")
    found = _PLAIN_DATE.search(name)
    if found is None:
        return SceneName()
    return SceneName(_calendar_day(found[1] + found[3] + found[4]), image_id=PurePath(name).stem)


def _calendar_day(text: str) -> datetime.date | None:
    try:
        return datetime.datetime.strptime(text, "%Y%m%d").date()
    except ValueError:
        return None


def _day_of_year(text: str) -> datetime.date | None:
    try:
        date = datetime.datetime.strptime(text, "%Y%j").date()
    except ValueError:
        return None
    return date if date.year == int(text[:4]) else None  # day 366 of a year of 365 is no day
