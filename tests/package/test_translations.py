"""The plugin's texts in other languages: found in the code, kept when it changes, safe to fill in, and shown."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from qgis.core import QgsSettings

from glacier_terminus_plugin.algorithms.translation import install_translator, remove_translator, tr

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "glacier_terminus_plugin" / "i18n"
FILES = sorted(FOLDER.glob("*.ts"))


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("glacier_terminus_translations", ROOT / ".ci" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_texts_are_found_where_they_stand(translations: ModuleType):
    code = 'TITLE = "Map"\ndef f():\n    return tr("a" "b").format(x=tr("c")) + other("d") + tr(name)\n'

    assert translations.texts_of(code) == ["Map", "ab", "c"]


def test_an_update_keeps_what_was_translated_and_drops_what_is_gone(translations: ModuleType, tmp_path: Path):
    translations.update("fr", {"one": ["a.py"], "two": ["a.py"]}, tmp_path)
    path = tmp_path / "glacier_terminus_fr.ts"
    path.write_text(path.read_text().replace('<translation type="unfinished" />', "<translation>un</translation>", 1))

    translations.update("fr", {"one": ["a.py"], "three": ["a.py"]}, tmp_path)

    assert translations.read(path) == {"one": ("un", True), "three": ("", False)}


def test_the_languages_that_were_begun_are_there():
    assert [path.stem[-2:] for path in FILES] == ["da", "de", "es", "fr", "pl"]
    assert all(path.with_suffix(".qm").stat().st_size > 5000 for path in FILES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem[-2:])
def test_a_translation_can_be_filled_in_as_the_text_can(translations: ModuleType, path: Path):
    def fields(text: str) -> list[str]:
        return sorted(re.findall(r"\{[^}]*\}", text))

    wrong = [
        text
        for text, (translated, _) in translations.read(path).items()
        if translated and (fields(text) != fields(translated) or ("&" in text) != ("&" in translated))
    ]

    assert wrong == []


@pytest.mark.parametrize(("language", "word"), [("fr", "Avancé"), ("pl", "Zaawansowane"), ("xx", "Advanced")])
@pytest.mark.usefixtures("qgis_app")
def test_the_window_speaks_the_users_language(language: str, word: str):
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", language)
    try:
        install_translator()
        assert tr("Advanced") == word
    finally:
        remove_translator()
        settings.setValue("locale/userLocale", "en")
    assert tr("Advanced") == "Advanced"
