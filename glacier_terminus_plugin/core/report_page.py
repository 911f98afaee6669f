"""An HTML page that holds all it shows: text, tables that sort by a click, plots and pictures; no network, one file."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from contextlib import suppress
from html import escape
from pathlib import Path

from .errors import OutputError
from .file_moves import move_into_place

_STYLE = """\
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; color: #1b2733; background: #fff;
  max-width: 1180px; margin: 0 auto; padding: 24px 20px 60px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 19px; margin: 36px 0 8px; border-bottom: 1px solid #d5dde5; padding-bottom: 4px; }
h3 { font-size: 15px; margin: 18px 0 4px; }
p { max-width: 78ch; margin: 6px 0 10px; }
.quiet, caption, figcaption { color: #51616f; font-size: 13px; }
.headline { display: flex; flex-wrap: wrap; gap: 12px; margin: 18px 0; }
.headline div { border: 1px solid #d5dde5; border-radius: 8px; padding: 10px 16px; min-width: 120px; }
.headline b { display: block; font-size: 24px; font-weight: 600; font-variant-numeric: tabular-nums; }
.headline .bad b { color: #b3261e; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13.5px; margin: 8px 0; }
caption { text-align: left; padding-bottom: 4px; }
th, td { padding: 4px 10px; border-bottom: 1px solid #e6ebf0; text-align: right; vertical-align: top;
  font-variant-numeric: tabular-nums; white-space: nowrap; }
th { background: #f3f6f9; font-weight: 600; white-space: normal; vertical-align: bottom; }
th:first-child, td:first-child, .text { text-align: left; }
table.sorts th { cursor: pointer; }
table.sorts th::after { content: " \\2195"; color: #9aa8b5; font-weight: 400; }
tr.group td { border-top: 2px solid #c3ced8; }
tr.missed td { background: #fdecea; }
td.wrap { white-space: normal; min-width: 220px; }
.row { display: flex; flex-wrap: wrap; gap: 18px; }
figure { margin: 10px 0; }
figcaption { max-width: 520px; }
img { max-width: 100%; height: auto; image-rendering: pixelated; }
svg { max-width: 100%; height: auto; }
svg text { font: 12px system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #33424f; }
svg .grid { stroke: #e3e9ee; } svg .axis { stroke: #6c7b88; }
svg .halo { paint-order: stroke; stroke: #fff; stroke-width: 3px; }
dt { font-weight: 600; margin-top: 8px; } dd { margin: 0 0 0 18px; max-width: 90ch; }
code { background: #f3f6f9; padding: 1px 4px; border-radius: 3px; overflow-wrap: anywhere; }
"""
# A click on a column's head sorts by it, numbers as numbers; a second click sorts the other way.
_SCRIPT = """\
document.querySelectorAll("table.sorts th").forEach(function (head) {
  head.addEventListener("click", function () {
    var at = head.cellIndex, body = head.closest("table").tBodies[0], up = head.dataset.up !== "1";
    head.dataset.up = up ? "1" : "0";
    function value(row) {
      var text = row.cells[at].textContent.replace("%", "");
      return text !== "" && !isNaN(text) ? Number(text) : text;
    }
    Array.from(body.rows).sort(function (a, b) {
      var x = value(a), y = value(b);
      var order = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y));
      return up ? order : -order;
    }).forEach(function (row) { body.appendChild(row); });
  });
});
"""


def page(title: str, sections: Sequence[str]) -> str:
    """Return the whole HTML of a report; sections are HTML already."""
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_STYLE}</style></head><body>\n<h1>{escape(title)}</h1>\n"
        + "\n".join(sections)
        + f"\n<script>{_SCRIPT}</script></body></html>\n"
    )


def write_page(path: Path, html: str) -> None:
    """Write a report whole or not at all. Raises OutputError where it can't be."""
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(html, encoding="utf-8")
        move_into_place(part, path)
    except OSError as error:
        raise OutputError(f"The report can't be written to {path} ({error}). Choose another place.") from None
    finally:
        with suppress(OSError):
            part.unlink()


def paragraph(text: str, quiet: bool = False) -> str:
    """Return a paragraph of plain text."""
    return f'<p class="quiet">{escape(text)}</p>' if quiet else f"<p>{escape(text)}</p>"


def heading(text: str, level: int = 2) -> str:
    """Return a heading."""
    return f"<h{level}>{escape(text)}</h{level}>"


def headline(figures: Sequence[tuple[str, str, bool]]) -> str:
    """Return a few large numbers, each (value, what it is, whether it is bad news)."""
    boxes = [f"<div{' class=bad' if bad else ''}><b>{escape(v)}</b>{escape(what)}</div>" for v, what, bad in figures]
    return f'<div class="headline">{"".join(boxes)}</div>'


def table(
    header: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    caption: str = "",
    row_classes: Sequence[str] = (),
    sorts: bool = False,
    texts: Sequence[int] = (0,),
) -> str:
    """Return a table of plain values; texts: the columns that are words, set to the left."""

    def cell(value: object, column: int, tag: str = "td") -> str:
        return f"<{tag}{' class=text' if column in texts else ''}>{escape(str(value))}</{tag}>"

    head = "".join(cell(name, column, "th") for column, name in enumerate(header))
    body = []
    for number, row in enumerate(rows):
        kind = row_classes[number] if row_classes else ""
        cells = "".join(cell(value, column) for column, value in enumerate(row))
        body.append(f"<tr{f' class={kind}' if kind else ''}>{cells}</tr>")
    return (
        f'<div class="scroll"><table{" class=sorts" if sorts else ""}>'
        f"{f'<caption>{escape(caption)}</caption>' if caption else ''}"
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table></div>"
    )


def figure(content: str, caption: str = "") -> str:
    """Return an SVG or an image with what it shows below it."""
    return f"<figure>{content}<figcaption>{escape(caption)}</figcaption></figure>"


def side_by_side(figures: Sequence[str]) -> str:
    """Return figures in a row that wraps."""
    return f'<div class="row">{"".join(figures)}</div>'


def image(png: bytes, alt: str, width: int | None = None) -> str:
    """Return a PNG file's bytes as an image within the page."""
    size = f' width="{width}"' if width else ""
    return f'<img alt="{escape(alt)}"{size} src="data:image/png;base64,{base64.b64encode(png).decode()}">'


def definitions(entries: Sequence[tuple[str, str]]) -> str:
    """Return a list of terms and what they mean."""
    return "<dl>" + "".join(f"<dt>{escape(term)}</dt><dd>{escape(text)}</dd>" for term, text in entries) + "</dl>"
