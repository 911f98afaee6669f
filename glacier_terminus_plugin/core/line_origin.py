"""What a terminus line's attributes say of its origin: the image that it was found in, and what a review decided."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from pathlib import PureWindowsPath

IMAGE_PATH = "ImagePath"
DATE = "Date"
REVIEW = "Review"  # empty until then
ACCEPTED, REJECTED = "accepted", "rejected"

# a Windows share, //server/share or in GDAL's paths /vsizip/{//server/share}, HDF5:"//server/share"; a colon after one
# letter is a drive's
_SHARE = re.compile(
    r"""(?:^|/vsi\w+/|["'{,=]|(?<!\b[A-Za-z]):)\s*[\\/]{2}(?:[?.][\\/]UNC[\\/])?([^\\/]*)""", re.IGNORECASE
)
# GDAL's name of a part of a file, HDF5:"/data/x.h5"://band; where the file's is empty, one letter or has a quote in it,
# GDAL takes what follows for a file
_PART_OF_HDF5 = re.compile(r"""^(HDF5:"[^"]+[^"\\\s]":)//""", re.IGNORECASE)


def file_name(path: str) -> str:
    """Return a file's name, of a path of this or another system."""
    return PureWindowsPath(path).name


def vetted_path(path: str) -> str:
    """Return a path as it can be looked through for servers: without the two slashes before a part of an HDF5 file."""
    return _PART_OF_HDF5.sub(r"\1/", path)


def servers_in(path: str) -> set[str]:
    """Return the servers whose shares a path leads to in Windows, in lower case.

    Windows shows the user's name and password, as a number to be tried, to any server whose share is looked at.
    """
    return {server.lower() for server in _SHARE.findall(vetted_path(path))}


def other_images(paths: Iterable[str], image: str) -> set[str] | None:
    """Return those of the paths that are not an image's; of its name, where its whole path is not among them.

    None where not one is: it may be another band, or have been renamed. Empty paths are of no image.
    """
    named = set(filter(None, paths))
    same = {image} & named or {path for path in named if file_name(path) == file_name(image)}
    return named - same if same or not named else None


def of_day(dates: Sequence[datetime.date | None], day: datetime.date | None) -> tuple[set[datetime.date | None], str]:
    """Return the dates whose lines are to be taken for those of an image of a day, and what to say of it, or "".

    Lines without a date are of any. Where none is of the day, or that is not known, all are taken: dates may have been
    written otherwise, or the lines of one image alone be there.
    """
    days = set(dates) - {None}
    if day in days:
        left_out = sum(date not in (None, day) for date in dates)
        note = f"{left_out} line(s) of other days than the image's, {day}, are left out (field {DATE})"
        return {None, day}, note if left_out else ""
    if len(days) < 2:
        return {None, *days}, ""
    why = f"the image is of none of them but of {day}" if day else "the name of the image tells none"
    return {None, *days}, (
        f"the lines are of {len(days)} days (field {DATE}), and {why}: all of them are taken for lines of this image. "
        "Give it those of its day alone, or a scene name with its date"
    )
