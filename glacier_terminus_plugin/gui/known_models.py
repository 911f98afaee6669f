"""Which models the window offers: the bundled one, and those that a user has added by their files."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QDropEvent

from ..algorithms.parameters import BUNDLED_MODEL
from ..core.model_package import MODEL_SUFFIXES

_KEY = "glacier_terminus/models"


def known_models() -> list[Path]:
    """Return the models' files, the bundled one first; one that has gone since is left in, so that it can be told."""
    return [BUNDLED_MODEL, *(Path(path) for path in _added())]


def remember_model(path: Path) -> None:
    """Offer a model from now on; it has been opened, and is sound."""
    if path != BUNDLED_MODEL and str(path) not in _added():
        QgsSettings().setValue(_KEY, [*_added(), str(path)])


def forget_model(path: Path) -> None:
    """Offer a model no longer; its file stays."""
    QgsSettings().setValue(_KEY, [known for known in _added() if known != str(path)])


def dropped_models(event: QDropEvent) -> list[Path]:
    """Return the files of something that is being dropped that may be models."""
    data = event.mimeData()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return [path for path in paths if path.suffix.lower() in MODEL_SUFFIXES]


def _added() -> list[str]:
    value = QgsSettings().value(_KEY, [])
    if isinstance(value, str):  # a list of one comes back as a text
        value = [value] if value else []
    return [str(path) for path in value or []]
