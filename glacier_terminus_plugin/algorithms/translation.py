"""The user's language."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "GlacierTerminus"
_FOLDER = Path(__file__).parent.parent / "i18n"
_translators: list[QTranslator] = []


def tr(text: str) -> str:
    """Return a text in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


class Local(float):
    """A number that a format string writes with the user's decimal sign."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec).replace(".", QLocale().decimalPoint())


def tr_counted(text: str) -> str:
    """Return what core says of its progress, such as "Tile 3 of 10", in the user's language.

    The text that is translated has {} for each number; so it stands in the .ts files, see .ci/translations.py.
    """
    numbers = iter(re.findall(r"\d+", text))
    return re.sub(r"\{\}", lambda _: next(numbers, ""), tr(re.sub(r"\d+", "{}", text)))


def user_language() -> str:
    """Return the two letters of the language that QGIS speaks."""
    settings = QgsSettings()
    overridden = settings.value("locale/overrideFlag", False, type=bool)
    chosen = settings.value("locale/userLocale", "") if overridden else ""
    return (chosen or QLocale.system().name())[:2]


def install_translator() -> None:
    """Speak the user's language from now on, where there is a file for it."""
    path = _FOLDER / f"glacier_terminus_{user_language()}.qm"
    translator = QTranslator()
    if not _translators and path.is_file() and translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        _translators.append(translator)


def remove_translator() -> None:
    """Take the language away again."""
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())
