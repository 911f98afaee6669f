"""The plugin's texts in other languages: `make translations` takes new texts into the .ts files and compiles them.

    translations.py update     i18n/glacier_terminus_LANGUAGE.ts, from what the code says now; what was translated stays
    translations.py compile    the .qm files beside them, by Qt's lrelease (Debian: qttools5-dev-tools)

Texts are what stands in calls of `tr`, the algorithms' TITLEs, and of core, which knows no language, what it reports of
its progress ({} for each number in it) and what it says of each Metric and Method; all else that core says stays
English. A translation of the type "unfinished" was made by a machine and is shown all the same; who has read it over
takes the type away.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "glacier_terminus_plugin"
FOLDER = PLUGIN / "i18n"
CONTEXT = "GlacierTerminus"
TEXT_ARGUMENTS = {
    "tr": slice(1),
    "Metric": slice(1, 3),
    "Method": slice(1, 3),
    "SubProgress": slice(3, 4),
}  # of a function, which are texts
LANGUAGES = ("fr", "da", "de", "es", "pl")


def texts_of(source: str) -> list[str]:
    """Return the texts of a file that are translated, in its order."""
    found = []
    for node in ast.walk(ast.parse(source)):
        values: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            values = node.args[TEXT_ARGUMENTS.get(node.func.id, slice(0))]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "report":
            values = node.args[1:2]
        elif isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "TITLE" for t in node.targets):
            values = [node.value]
        found += [(node.lineno, text) for text in map(_literal, values) if text]
    return [text for _, text in sorted(found)]


def _literal(value: ast.expr) -> str:
    """Return a literal text, with {} for each value that is filled in; "" for anything else."""
    if isinstance(value, ast.JoinedStr):
        return "".join("{}" if isinstance(part, ast.FormattedValue) else _literal(part) for part in value.values)
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""


def all_texts(plugin: Path = PLUGIN) -> dict[str, list[str]]:
    """Return each text with the files that it stands in."""
    texts: dict[str, list[str]] = {}
    for path in sorted(plugin.rglob("*.py")):
        place = path.relative_to(plugin).as_posix()
        for text in texts_of(path.read_text(encoding="utf-8")):
            places = texts.setdefault(text, [])
            if place not in places:
                places.append(place)
    return texts


def update(language: str, texts: dict[str, list[str]], folder: Path = FOLDER) -> None:
    """Write a language's file anew: texts that are gone go, new ones come without a translation."""
    path = folder / f"glacier_terminus_{language}.ts"
    known = {} if not path.exists() else read(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in texts.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=f"../{place}")
        ET.SubElement(message, "source").text = text
        translated, is_finished = known.get(text, ("", False))
        translation = ET.SubElement(message, "translation")
        translation.text = translated
        if not is_finished:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def read(path: Path) -> dict[str, tuple[str, bool]]:
    """Return each text's translation and whether somebody has read it over."""
    known = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None:
            known[message.findtext("source", "")] = (translation.text or "", translation.get("type") != "unfinished")
    return known


def compile_all(folder: Path = FOLDER) -> None:
    """Write the .qm files that QGIS reads."""
    if shutil.which("lrelease") is None:
        sys.exit("translations: lrelease is missing: apt-get install qttools5-dev-tools, then run this again")
    for path in sorted(folder.glob("*.ts")):
        subprocess.run(["lrelease", "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main(arguments: list[str]) -> int:
    """Carry out one command of those in this file's first lines."""
    if arguments == ["update"]:
        texts = all_texts()
        FOLDER.mkdir(exist_ok=True)
        for language in LANGUAGES:
            update(language, texts)
        print(f"{len(texts)} texts in {len(LANGUAGES)} languages")
    elif arguments == ["compile"]:
        compile_all()
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
