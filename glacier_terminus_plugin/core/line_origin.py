"""What a terminus line's attributes say of its origin: the image that it was found in, and what a review decided."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PureWindowsPath

IMAGE_PATH = "ImagePath"
REVIEW = "Review"  # empty until then
ACCEPTED, REJECTED = "accepted", "rejected"


def file_name(path: str) -> str:
    """Return a file's name, of a path of this or another system."""
    return PureWindowsPath(path).name


def other_images(paths: Iterable[str], image: str) -> set[str] | None:
    """Return those of the paths that are not an image's; of its name, where its whole path is not among them.

    None where not one is: it may be another band, or have been renamed. Empty paths are of no image.
    """
    named = set(filter(None, paths))
    same = {image} & named or {path for path in named if file_name(path) == file_name(image)}
    return named - same if same or not named else None
