"""A folder in the user's profile for what QGIS does not bring along; Python looks there last."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from qgis.core import QgsApplication

from .translation import tr

# module -> what to install for it; of the other dependencies QGIS has numpy and scipy, and the rest is not used
_NEEDED = {"onnxruntime": ["onnxruntime"], "skimage": ["scikit-image", "lazy_loader", "packaging"]}


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
    windows = sys.platform == "win32"
    wanted = [name for module, names in _NEEDED.items() if find_spec(module) is None for name in names] or [
        "onnxruntime"
    ]
    return tr(
        "Open {place}, run the following line and start QGIS again. It fills a folder of its own and changes nothing "
        'of QGIS:\n{python} -m pip install --no-deps --target "{folder}" {packages}'
    ).format(
        place=tr("the OSGeo4W Shell") if windows else tr("a terminal"),
        python="python" if windows else "python3",
        folder=private_folder(),
        packages=" ".join(wanted),
    )
