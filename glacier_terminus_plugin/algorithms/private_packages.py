"""A folder in the user's profile for what QGIS does not bring along; Python looks there last."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication

from ..core.package_folder import PackageFolder
from ..core.python_interpreter import likeliest_program
from ..core.runtime_packages import missing_modules, wanted_packages
from .translation import tr


def private_folder() -> Path:
    """Return the folder, which need not exist."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "glacier_terminus" / "packages"


def device_notes() -> Path:
    """Return the file that keeps what devices were found to be able to, with the packages that are here now."""
    return private_folder().parent / "devices.json"


def unfinished_series() -> Path:
    """Return the folder that keeps what was found by runs that did not end."""
    return private_folder().parent / "series"


def remove_private_packages() -> None:
    """Remove the packages and what was found out with them."""
    device_notes().unlink(missing_ok=True)
    PackageFolder(private_folder()).remove()


def use_private_packages() -> None:
    """Let Python find what is in the folder, after all that QGIS has itself: its numpy stays its numpy."""
    PackageFolder(private_folder()).finish_pending()
    folder = str(private_folder())
    if folder not in sys.path:
        sys.path.append(folder)


def how_to_install() -> str:
    """Return what to do where onnxruntime or scikit-image is missing."""
    windows = sys.platform == "win32"
    python = "python" if windows else "python3"
    if sys.platform == "darwin":  # whose own Python is another one, for which pip would take other packages
        program = likeliest_program()
        python = f'"{program}"' if program else python
    wanted = wanted_packages(missing_modules() or ["onnxruntime"])
    return tr(
        "In QGIS, open Raster > Glacier Terminus > Python packages to install what is missing with one click. Or "
        "open {place}, run the following line and restart QGIS. Both use a private folder and change nothing in QGIS "
        "itself:\n"
        '{python} -m pip install --no-deps --target "{folder}" {packages}'
    ).format(
        place=tr("the OSGeo4W Shell") if windows else tr("a terminal"),
        python=python,
        folder=private_folder(),
        packages=" ".join(p.requirement for p in wanted),
    )
