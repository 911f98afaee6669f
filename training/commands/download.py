"""python -m training download: public data sets, with their licence."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from urllib.parse import urlsplit

from training.commands.options import Commands, add_command


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "download", run, "fetch a public data set, after its licence, or say where it is")
    parser.add_argument("name", nargs="?", help="a data set of the list, or an address; nothing: the list")
    parser.add_argument("--to", type=Path, default=Path("build/data"), help="folder (default build/data)")
    parser.add_argument("--accept-licence", action="store_true", help="do not ask whether the licence is accepted")
    parser.add_argument("--checksum", default="", help="of an address: md5:... or sha256:...")


def run(options: argparse.Namespace) -> None:
    """List, or fetch and unpack."""
    from training.download import PUBLIC_SETS, DownloadError, PublicSet, fetch, unpack

    if options.name is None:
        for name, item in PUBLIC_SETS.items():
            print(f"{name:15} {item.title}; {item.licence}{f'; {item.size}' if item.size else ''}\n{'':15} {item.page}")
        return
    if "://" in options.name:
        file = urlsplit(options.name).path.rstrip("/").rpartition("/")[2]
        if not file:
            raise DownloadError(f"{options.name} names no file; expected an address such as https://host/set.zip.")
        item = PublicSet(file, "see its page", "", options.name, "KIND", options.name, file, options.checksum)
    elif options.name in PUBLIC_SETS:
        item = PUBLIC_SETS[options.name]
    else:
        raise DownloadError(f"No data set is called {options.name!r}; there are {', '.join(PUBLIC_SETS)}.")
    folder = options.to / Path(item.file or options.name).stem
    print(f"{item.title}\nLicence: {item.licence}\nCite: {item.citation or item.page}\nPage: {item.page}")
    if not item.url:
        print(f"Its makers give no one file with a checksum: get it from its page, and put the files below {folder}.")
    elif options.accept_licence or _accepted():
        fetch(item.url, options.to / item.file, item.checksum)
        if item.file.endswith(".zip"):
            unpack(options.to / item.file, folder)
    else:
        print("Nothing was fetched. --accept-licence accepts it.")
        return
    print(f"Then: python -m training import {item.importer} {folder} --out build/chips")


def _accepted() -> bool:
    """Ask, where somebody is there to answer."""
    return sys.stdin.isatty() and input("Fetch it under this licence? [y/N] ").strip().lower() in ("y", "yes")
