"""Fetches files of public data sets, going on where an earlier run stopped, and checks them in the end."""

from __future__ import annotations

import hashlib
import http.client
import os
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glacier_terminus_plugin.core.errors import GlacierTerminusError

_BLOCK = 1 << 20
_TIMEOUT_S = 60
_TRIES = 5
Tell = Callable[[str], None]


class DownloadError(GlacierTerminusError):
    """A file can't be fetched, or is not the one that was meant."""


@dataclass(frozen=True)
class PublicSet:
    """A data set that anybody may have: its licence, its page, and its file where one address gives the whole set.

    checksum: "md5:" or "sha256:" and the digits, "" where none is published.
    """

    title: str
    licence: str
    citation: str
    page: str
    importer: str
    url: str = ""
    file: str = ""
    checksum: str = ""
    size: str = ""


PUBLIC_SETS = {
    "caffe": PublicSet(
        "CaFFe, SAR images of seven glaciers in patches, with zones and fronts",
        "CC BY 4.0",
        "Gourmelon et al. (2022), Earth Syst. Sci. Data 14, 4287-4313",
        "https://doi.pangaea.de/10.1594/PANGAEA.940950",
        "caffe",
        "https://huggingface.co/datasets/torchgeo/caffe/resolve/cc96e8418981ce0f03afc9beace6422fdd7142c4/caffe.zip",
        "caffe.zip",
        "md5:9a92fd6f05af74fbc41602595a55df0d",
        "3.3 GB",
    ),
    "frontlearning": PublicSet(
        "Landsat subsets of four glaciers with the front drawn one pixel wide",
        "CC BY 4.0",
        "Mohajerani et al. (2019), Remote Sensing 11(1), 74",
        "https://doi.org/10.5281/zenodo.4044770",
        "frontlearning",
    ),
    "calfin": PublicSet(
        "CALFIN, Landsat subsets of 66 basins of Greenland with the ocean masked",
        "see its page: code under MIT, data set under the terms of doi:10.7280/D1FH5D",
        "Cheng et al. (2021), The Cryosphere 15, 1663-1675",
        "https://github.com/daniel-cheng/CALFIN (its folder training/data/train)",
        "calfin",
    ),
}


def fetch(url: str, path: Path, checksum: str = "", tell: Tell = print) -> None:
    """Fetch a file; what a stopped run left in the part file is kept and gone on from.

    A broken connection is tried again, up to five times in a row without a byte. Raises DownloadError where there is no
    way to the file, or it is not the one of the checksum, which is then removed. A file that is there and right stays.
    """
    checksum = checksum.lower()  # PowerShell prints upper-case digits
    if path.exists():
        if checksum and _checksum_of(path, checksum) != checksum:
            raise DownloadError(
                f"{path} is there, but is not the file of the checksum {checksum}. Remove or rename it."
            )
        tell(f"{path} is there already")
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    failures = 0
    while True:
        before = part.stat().st_size if part.exists() else 0
        try:
            if _fetch_rest(url, part, before, tell):
                break
            error: Exception = ConnectionError("the connection ended early")
        except (urllib.error.HTTPError, ValueError) as refused:
            raise DownloadError(f"{url}: {refused}. {_by_hand(path)}") from None
        except OSError as broken:  # URLError, time-outs, resets; a full disk as well
            error = broken
        failures = 0 if part.exists() and part.stat().st_size > before else failures + 1
        if failures >= _TRIES or _is_hopeless(error):
            raise DownloadError(f"{url}: {_reason(error)}. {_by_hand(path)}") from None
        tell(f"The connection broke ({_reason(error)}): going on")
    found = _checksum_of(part, checksum) if checksum else ""
    if found != checksum:
        part.unlink()
        raise DownloadError(f"{url}: its checksum is {found}, expected {checksum}. It was removed: try again.")
    os.replace(part, path)


def unpack(path: Path, folder: Path) -> None:
    """Unpack a zip file into a folder. Raises DownloadError where an entry would leave it, or the file is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside = folder.resolve()
            for entry in archive.infolist():
                if not (inside / entry.filename).resolve().is_relative_to(inside):
                    raise DownloadError(f"{path}: its entry {entry.filename!r} leaves the folder. It is not unpacked.")
            archive.extractall(folder)  # every name was looked at
    except zipfile.BadZipFile as error:
        raise DownloadError(f"{path} is no sound zip file ({error}). Remove it and fetch it again.") from None


def _fetch_rest(url: str, part: Path, start: int, tell: Tell) -> bool:
    """Append what is missing to the part file; return whether it is whole now."""
    request = urllib.request.Request(url, headers={"Range": f"bytes={start}-"} if start else {})  # noqa: S310
    if request.type not in ("http", "https"):
        raise ValueError(f"an address of {request.type!r} is not fetched")
    try:
        answer: Any = urllib.request.urlopen(request, timeout=_TIMEOUT_S)  # noqa: S310  # only http and https get here
    except urllib.error.HTTPError as error:
        if error.code == 416 and start:  # nothing is missing
            return True
        raise
    with answer:
        if answer.status != 206:  # this server begins anew
            start = 0
        length = answer.headers.get("Content-Length")
        whole = None if length is None else start + int(length)
        told = start
        with part.open("ab" if start else "wb") as stream:
            try:
                while block := answer.read(_BLOCK):
                    stream.write(block)
                    if stream.tell() - told >= 100 * _BLOCK:
                        told = stream.tell()
                        tell(f"{told / 1e9:.1f} GB" + (f" of {whole / 1e9:.1f} GB" if whole else ""))
            except http.client.IncompleteRead as broken:  # what is sent in pieces has no length to compare with
                stream.write(broken.partial)
                return False
    return whole is None or part.stat().st_size >= whole


def _checksum_of(path: Path, like: str) -> str:
    """Return a file's checksum of the kind that another one has."""
    kind = like.partition(":")[0]
    if kind not in ("md5", "sha256"):
        raise DownloadError(f"The checksum {like!r} is neither md5:... nor sha256:...")
    digest = hashlib.new(kind, usedforsecurity=False)
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return f"{kind}:{digest.hexdigest()}"


def _is_hopeless(error: Exception) -> bool:
    """Whether trying again is of no use: no such host, nobody there, a full disk."""
    cause = getattr(error, "reason", error)
    name = type(cause).__name__
    return name in ("gaierror", "ConnectionRefusedError", "PermissionError") or getattr(cause, "errno", None) == 28


def _reason(error: Exception) -> str:
    return str(getattr(error, "reason", error))


def _by_hand(path: Path) -> str:
    return f"Where this computer has no network, fetch it on another one, put it to {path}, and run this again."
