"""The plugin's texts in other languages: found in the code, kept when it changes, safe to fill in, and shown."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from glacier_terminus_plugin.algorithms.translation import tr, tr_counted
from tests.languages import in_language

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "glacier_terminus_plugin" / "i18n"
FILES = sorted(FOLDER.glob("*.ts"))
LEAST_SHARE = 0.95  # of the texts of the code, in every language: a new text or two may wait for the next round
SHOWN = {  # calls that put their words before a user
    *(
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QAction",
        "QgsProcessingException",
        "QgsCollapsibleGroupBox",
    ),
    *(
        "setText",
        "setToolTip",
        "setWhatsThis",
        "setWindowTitle",
        "setPlaceholderText",
        "setSpecialValueText",
        "addItem",
    ),
    *("addAction", "addRow", "addButton", "createMessage", "pushInfo", "pushWarning", "reportError", "setProgressText"),
    *("setHelp", "setTitle"),
}
each_language = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem[-2:])


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("glacier_terminus_translations", ROOT / ".ci" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts(translations: ModuleType) -> dict[str, list[str]]:
    """Each text of the code with the files that it stands in."""
    return translations.all_texts()


def test_texts_are_found_where_they_stand(translations: ModuleType):
    code = 'TITLE = "Map"\ndef f():\n    return tr("a" "b").format(x=tr("c")) + other("d") + tr(name)\n'
    of_core = 'progress.report(i / n, f"Tile {i + 1} of {n}")\nMetric("key", "title", "definition", is_length=False)\n'

    assert translations.texts_of(code) == ["Map", "ab", "c"]
    assert translations.texts_of(of_core) == ["Tile {} of {}", "definition", "title"]


def test_an_update_keeps_what_was_translated_and_drops_what_is_gone(translations: ModuleType, tmp_path: Path):
    translations.update("fr", {"one": ["a.py"], "two": ["a.py"]}, tmp_path)
    path = tmp_path / "glacier_terminus_fr.ts"
    path.write_text(path.read_text().replace('<translation type="unfinished" />', "<translation>un</translation>", 1))

    translations.update("fr", {"one": ["a.py"], "three": ["a.py"]}, tmp_path)

    assert translations.read(path) == {"one": ("un", True), "three": ("", False)}


def test_the_languages_are_there():
    assert [path.stem[-2:] for path in FILES] == ["da", "de", "es", "fr", "pl"]


def test_words_are_shown_only_through_tr():
    left = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {text}"
        for room in ("gui", "algorithms")
        for path in sorted((FOLDER.parent / room).glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _called(node) in SHOWN
        for text in map(_words_of, node.args)
        if text
    ]

    assert left == []


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _words_of(value: ast.expr) -> str:
    """Return the literal words of an argument, "" where there are none: names, addresses and signs are no words."""
    parts = value.values if isinstance(value, ast.JoinedStr) else [value]
    text = "".join(p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str))
    plain = re.sub(r"<[^>]*>|&\w+;|https?:\S*", "", text)
    return text if re.search(r"[a-z]{2,}\W+[a-z]{2,}", plain) else ""


@each_language
def test_a_translation_has_the_fields_and_tags_of_its_text(translations: ModuleType, path: Path):
    """What is filled in, HTML, one accelerator or none, the spaces at both ends, and lines to be copied."""

    def marks(text: str) -> tuple[object, ...]:
        fields, tags = re.findall(r"\{[^}]*\}", text), re.findall(r"</?\w[^>]*>", text)
        ends = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
        return sorted(fields), sorted(tags), len(re.findall(r"&\w", text)), ends, text.count("\n")

    wrong = [text for text, (said, _) in translations.read(path).items() if said and marks(said) != marks(text)]

    assert wrong == []


@each_language
def test_accelerators_meet_only_where_the_english_ones_do(
    translations: ModuleType, texts: dict[str, list[str]], path: Path
):
    def letters(texts: list[str]) -> int:
        return len({text[text.index("&") + 1].casefold() for text in texts})

    known = translations.read(path)
    windows: dict[str, list[str]] = {}
    for text, places in texts.items():
        for place in places:
            if re.search(r"&\w", text) and known.get(text, ("",))[0]:
                windows.setdefault(place, []).append(text)
    met = {place for place, texts in windows.items() if letters([known[t][0] for t in texts]) < letters(texts)}

    assert len(windows) > 3
    assert met == set()


@each_language
def test_hardly_a_text_is_left_in_english(translations: ModuleType, texts: dict[str, list[str]], path: Path):
    known = translations.read(path)

    left = [text for text in texts if not known.get(text, ("",))[0]]

    assert len(left) <= (1 - LEAST_SHARE) * len(texts), left


@each_language
@pytest.mark.usefixtures("qgis_app")
def test_the_window_speaks_the_users_language(translations: ModuleType, path: Path):
    """What stands in the .ts file, unreviewed translations too: `make translations` has compiled them."""
    known = {text: said for text, (said, _) in translations.read(path).items() if said}

    with in_language(path.stem[-2:]):
        assert {text: tr(text) for text in known} == known
        assert tr_counted("Tile 3 of 10") == known["Tile {} of {}"].replace("{}", "3", 1).replace("{}", "10")
    assert tr("Advanced") == "Advanced"
    assert tr_counted("Tile 3 of 10") == "Tile 3 of 10"


@pytest.mark.usefixtures("qgis_app")
def test_a_language_without_a_file_is_english():
    with in_language("xx"):
        assert tr("Advanced") == "Advanced"
