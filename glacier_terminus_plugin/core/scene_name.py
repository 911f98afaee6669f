"""Date, time, sensor, path and row and image id, read from a scene's file name where they can be."""

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
    time: datetime.time | None = None  # of day, UTC
    glacier: str = ""  # only a user's own pattern tells it

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


# Capitals and small letters count the same. Each pattern names what it reads: d date (YYYYMMDD), u MMDDYYYY,
# y as YYMMDD, j year and day of year, t time (HHMMSS), n satellite, pr path and row.
_PATTERNS = (
    # Landsat collections 1 and 2: LC08_L1TP_020007_20140801_20170420_01_T1
    (r"(?P<id>L[COTEM](?P<n>\d\d)_L\d\w\w_(?P<pr>\d{6})_(?P<d>\d{8})_\d{8}_\d\d_\w\w)", "Landsat {n}"),
    # the same as Earth Engine names it: LC08_233013_20140801
    (r"(?P<id>L[COTEM](?P<n>\d\d)_(?P<pr>\d{6})_(?P<d>\d{8}))(?!\d)", "Landsat {n}"),
    # Landsat before collections: LC80140052013249LGN00
    (r"(?P<id>L[COTEM](?P<n>\d)(?P<pr>\d{6})(?P<j>\d{7})[A-Z]{3}\d\d)", "Landsat {n}"),
    # Sentinel-2: S2A_MSIL1C_20200803T151911_N0209_R068_T24WVU_20200803T184032
    (
        r"(?P<id>S2(?P<n>[A-D])_MSI\w{3}_(?P<d>\d{8})T(?P<t>\d{6})_N\d{4}_R\d{3}_T\w{5}_\d{8}T\d{6})",
        "Sentinel-2{n}",
    ),
    # before December 2016: S2A_OPER_PRD_MSIL1C_PDMC_20160130T213243_R127_V20160130T092034_20160130T092034
    (
        r"(?P<id>S2(?P<n>[A-D])_OPER_PRD_MSI\w{3}_\w{4}_\d{8}T\d{6}_R\d{3}_V(?P<d>\d{8})T(?P<t>\d{6})_\d{8}T\d{6})",
        "Sentinel-2{n}",
    ),
    # and its granules: S2A_OPER_MSI_L1C_TL_SGS__20160130T135632_A003154_T34TFN_B08
    (r"(?P<id>S2(?P<n>[A-D])_OPER_MSI_L\w\w_TL_\w{4}_(?P<d>\d{8})T\d{6}_A\d{6}_T\w{5})", "Sentinel-2{n}"),
    # Sentinel-2 granule bands: T24WVU_20200803T151911_B08
    (r"(?P<id>T\d\d[A-Z]{3}_(?P<d>\d{8})T(?P<t>\d{6}))", "Sentinel-2"),
    # the same as Earth Engine names them: 20200803T151911_20200803T151913_T24WVU
    (r"(?P<id>(?P<d>\d{8})T(?P<t>\d{6})_\d{8}T\d{6}_T\d\d[A-Z]{3})", "Sentinel-2"),
    # Sentinel-1: S1B_IW_GRDH_1SDH_20200101T093012_...
    (
        r"(?P<id>S1(?P<n>[A-D])_\w\w_\w{4}_\d\w{3}_(?P<d>\d{8})T(?P<t>\d{6})_\d{8}T\d{6}_\d{6}_\w{6}_\w{4})",
        "Sentinel-1{n}",
    ),
    # and one of its bands: s1b-iw-grd-hh-20200101t093012-20200101t093037-019623-02513a-001.tiff
    (
        r"(?P<id>S1(?P<n>[A-D])-\w\w\d?-\w{3}-\w\w-(?P<d>\d{8})T(?P<t>\d{6})-\d{8}T\d{6}-\d{6}-\w{6}-\d{3})",
        "Sentinel-1{n}",
    ),
    # ASTER: AST_L1T_00305112009150321_20150608013253_14429, AST14DMO_00305112009150321
    (r"(?P<id>AST_?(?:L1[A-Z]{1,2}|\d\d[A-Z]{0,3})_\d{3}(?P<u>\d{8})(?P<t>\d{6})(?:_\d{14}_\d+)?)", "ASTER"),
    # TerraSAR-X and its twins: TSX1_SAR__MGD_SE___SM_S_SRA_20120207T212613_20120207T212621
    (r"(?P<id>TSX1_SAR_\w{8,30}?_(?P<d>\d{8})T(?P<t>\d{6})_\d{8}T\d{6})", "TerraSAR-X"),
    (r"(?P<id>TDX1_SAR_\w{8,30}?_(?P<d>\d{8})T(?P<t>\d{6})_\d{8}T\d{6})", "TanDEM-X"),
    (r"(?P<id>PAZ1_SAR_\w{8,30}?_(?P<d>\d{8})T(?P<t>\d{6})_\d{8}T\d{6})", "PAZ"),
    # ENVISAT: ASA_IMP_1PNUPA20061108_210413_000000152052_00344_24532_0001.N1
    (r"(?P<id>ASA_\w{3}_\w{6}(?P<d>\d{8})_(?P<t>\d{6})(?:_\w{12}_\d{5}_\d{5}_\d{4})?)", "ENVISAT"),
    # ERS in ENVISAT's format: SAR_IMP_1PNESA19950719_205530_00000018A165_00344_20999_0000.E1
    (r"(?P<id>SAR_\w{3}_\w{6}(?P<d>\d{8})_(?P<t>\d{6})_\w{12}_\d{5}_\d{5}_\d{4})\.E(?P<n>[12])", "ERS-{n}"),
    (r"(?P<id>SAR_\w{3}_\w{6}(?P<d>\d{8})_(?P<t>\d{6})(?:_\w{12}_\d{5}_\d{5}_\d{4})?)", "ERS"),
    # and in its own: ER02_SAR_IMP_1P_19990926T205530_19990926T205547_...
    (r"(?P<id>ER0(?P<n>[12])_SAR_\w{3}_\w\w_(?P<d>\d{8})T(?P<t>\d{6}))", "ERS-{n}"),
    # ALOS-2: ALOS2014410740-140829-HBQR1.5RUD; those of ALOS count orbits and hold no date: ALPSRP246761090-H1.5_UA
    (r"(?P<id>ALOS(?P<n>2)\d{9}-(?P<y>\d{6}))", "ALOS-2 PALSAR-2"),
    (r"(?P<id>ALPSRP\d{9})", "ALOS PALSAR"),
    (r"(?P<id>ALAV2A\d{9})", "ALOS AVNIR-2"),
    (r"(?P<id>ALPSM[A-Z]\d{9})", "ALOS PRISM"),
    # RADARSAT-1, -2 and the Constellation: RS2_OK12345_PK123456_DK123456_SCWA_20120229_092431_HH_HV_SGF
    (r"(?P<id>RS(?P<n>[12])_\w{1,60}?_(?P<d>(?:19|20)\d{6})_(?P<t>\d{6})(?:_[HV]{2})*(?:_[A-Z]{3})?)", "RADARSAT-{n}"),
    (
        r"(?P<id>RCM(?P<n>[123])_\w{1,60}?_(?P<d>20\d{6})_(?P<t>\d{6})(?:_[A-Z]{2})*(?:_[A-Z]{3})?)",
        "RADARSAT Constellation {n}",
    ),
    # PlanetScope: 20200803_145831_35_2259_3B_AnalyticMS, 20190704_151911_1014_3B_AnalyticMS
    (r"(?P<id>(?P<d>20\d{6})_(?P<t>\d{6})_(?:\d\d?_)?[0-9a-f]{4})_[123][AB]", "PlanetScope"),
)
_PLAIN_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def read_scene_name(path: str) -> SceneName:
    """Return what a file name tells: that of a satellite's product, see _PATTERNS, else any plain date."""
    name = PurePath(path.replace("\\", "/")).name
    for pattern, satellite in _PATTERNS:
        found = re.search(pattern, name, re.IGNORECASE)
        if found is not None:
            return _of_product(found.groupdict(), satellite)
    found = _PLAIN_DATE.search(name)
    if found is None:
        return SceneName()
    return SceneName(_calendar_day(found[1] + found[3] + found[4]), image_id=PurePath(name).stem)


def _of_product(parts: dict[str, str | None], satellite: str) -> SceneName:
    number = (parts.get("n") or "").lstrip("0").upper()
    if parts.get("j"):
        date = _day_of_year(parts["j"] or "")
    else:
        form = next((f for key, f in (("d", "%Y%m%d"), ("u", "%m%d%Y"), ("y", "%y%m%d")) if parts.get(key)), "")
        date = _calendar_day(parts.get("d") or parts.get("u") or parts.get("y") or "", form)
    return SceneName(
        date, satellite.format(n=number), parts["id"] or "", parts.get("pr") or "", _time_of_day(parts.get("t") or "")
    )


def _calendar_day(text: str, form: str = "%Y%m%d") -> datetime.date | None:
    try:
        return datetime.datetime.strptime(text, form).date() if text else None
    except ValueError:
        return None


def _time_of_day(text: str) -> datetime.time | None:
    try:
        return datetime.datetime.strptime(text, "%H%M%S").time() if text else None
    except ValueError:
        return None


def _day_of_year(text: str) -> datetime.date | None:
    try:
        date = datetime.datetime.strptime(text, "%Y%j").date()
    except ValueError:
        return None
    return date if date.year == int(text[:4]) else None  # day 366 of a year of 365 is no day
