"""A folder of the user's profile for what QGIS does not bring along: looked in last, so that nothing of QGIS changes."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication

from .translation import tr


def private_folder() -> Path:
    """Return the folder, which need not exist."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "glacier_terminus" / "packages"


def use_private_packages() -> None:
    """Let Python find what is in the folder, after all that QGIS has itself: its numpy stays its numpy."""
    folder = str(private_folder())
    if folder not in sys.path:
        sys.path.append(folder)


def how_to_install() -> str:
    """Return what to do where onnxruntime or scikit-image is missing."""
    shell = tr("the OSGeo4W Shell") if sys.platform == "win32" else tr("a terminal")
    python = "python" if sys.platform == "win32" else "python3"
    return tr(
        "Open {shell}, run the following line (with scikit-image in place of onnxruntime where that is what is missing) and "
        "start QGIS again. It adds to a folder of its own and changes nothing of QGIS:\n{command}"
    ).format(shell=shell, command=f'{python} -m pip install --no-deps --target "{private_folder()}" onnxruntime')
