"""Has the plugin speak another language for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsSettings

from glacier_terminus_plugin.algorithms.translation import install_translator, remove_translator


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """Have the plugin speak as in a QGIS of this language."""
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", language)
    try:
        install_translator()
        yield
    finally:
        remove_translator()
        settings.setValue("locale/userLocale", "en")
