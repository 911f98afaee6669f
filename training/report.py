"""The reports of an evaluation: a page with plots and pictures, all figures as JSON, a row for each image as CSV."""

from __future__ import annotations

import csv
import datetime
import json
import math
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from glacier_terminus_plugin.core import report_page as html
from glacier_terminus_plugin.core.comparison import band_coverage, figures_by_group
from glacier_terminus_plugin.core.comparison_report import (
    Unit,
    comparison_sections,
    definition_section,
    every_comparison,
)
from glacier_terminus_plugin.core.line_distance import METRICS, FrontDistance
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.evaluate import TOLERANCE_PX, ImageResult, pixels_of, summarise
from training.pixel_metrics import DEFINITIONS, PixelCounts, PixelFigures

PAGE, FIGURES_FILE, IMAGES_FILE = "report.html", "report.json", "images.csv"


@dataclass(frozen=True)
class Picture:
    """A PNG for the page, and what it shows."""

    png: bytes
    caption: str


def write_reports(
    folder: Path,
    title: str,
    results: Sequence[ImageResult],
    facts: dict[str, Any],
    classes: Sequence[ModelClass] = (),
    cell_size_m: float | None = None,
    pictures: Sequence[Picture] = (),
    seed: int = 0,
    more: Sequence[str] = (),
) -> None:
    """Write the page, the JSON and the CSV into a folder; facts: how it all came about, for people.

    pictures: of the worst images; more: sections for the page that go before the pictures.
    """
    write_report(folder / FIGURES_FILE, results, facts, classes, seed)
    write_images(folder / IMAGES_FILE, results)
    sections = [_facts_table(facts)]
    comparisons = [r.comparison for r in results]
    unit = Unit("px", "m", cell_size_m) if cell_size_m else Unit("px")
    judges_lines = any(r.lines_judged for r in results)
    if judges_lines:
        sections += comparison_sections(comparisons, figures_by_group(comparisons, seed), unit)
    pixels = pixels_of(results, classes)
    if pixels is not None:
        sections += pixel_sections(pixels)
    sections += more
    if pictures:
        note = "The lowest dice first."
        if judges_lines:
            note = "Yellow: drawn by hand. Red: predicted. Missed fronts come first, then the largest distances."
        sections += [html.heading("The worst images"), html.paragraph(note, quiet=True), picture_section(pictures)]
    if judges_lines:
        sections += every_comparison(comparisons, unit)
        sections += definition_section(f"{TOLERANCE_PX:g} px")
    if pixels is not None:
        sections += [html.heading("What the pixel figures are"), html.definitions(DEFINITIONS)]
    html.write_page(folder / PAGE, html.page(title, sections))


def picture_section(pictures: Sequence[Picture]) -> str:
    """Return the pictures below each other, what each shows above it."""
    return "".join(html.heading(p.caption, 3) + html.image(p.png, p.caption) for p in pictures)


def pixel_sections(pixels: PixelFigures) -> list[str]:
    """Return what there is to say of pixels: one row a class, the confusion matrix, the figures of all classes."""
    figures = [
        (_share(pixels.accuracy), "accuracy", False),
        (_number(pixels.mean_iou), "mean IoU", False),
        (_number(pixels.dice), "dice (foreground, per image)", False),
        (str(pixels.images), "images judged", False),
    ]
    rows = [[c.name, *map(_number, (c.iou, c.precision, c.recall, c.f1)), f"{c.pixels:,}"] for c in pixels.classes]
    return [
        html.heading("Classes, pixel by pixel"),
        html.headline(figures),
        html.table(["Class", "IoU", "precision", "recall", "F1", "pixels in the labels"], rows),
        _confusion_table(pixels),
    ]


def write_report(
    path: Path,
    results: Sequence[ImageResult],
    facts: dict[str, Any],
    classes: Sequence[ModelClass] = (),
    seed: int = 0,
) -> None:
    """Write the facts of the run, the summary by glacier, sensor and month, and every image's figures as JSON."""
    groups = figures_by_group([r.comparison for r in results], seed)
    pixels = pixels_of(results, classes)
    content = {
        **facts,
        "summary": summarise(results, seed),
        "groups": [
            {key: value for key, value in vars(group).items() if key not in ("members", "means")} | group.means
            for group in groups
        ],
        "definitions": {metric.key: metric.definition for metric in METRICS},
        "band_coverage": band_coverage([r.comparison for r in results]),
        "pixels": None if pixels is None else {**asdict(pixels), "confusion": pixels.confusion.tolist()},
        "images": [_image_facts(result) for result in results],
    }
    _write_whole(path, json.dumps(_known(content), indent=2, allow_nan=False) + "\n")


def write_images(path: Path, results: Sequence[ImageResult]) -> None:
    """Write a row of figures for each image as CSV."""
    distances = [f.name for f in FrontDistance.__dataclass_fields__.values()]
    rows: list[list[Any]] = [["name", "glacier", "date", "sensor", "has_front", "found", "confidence", "error_px"]]
    rows[0] += [*(f"{name}_px" if name != "share_within" else name for name in distances), "accuracy", "dice"]
    for r in results:
        found = r.distance is not None or r.invented
        row: list[Any] = [r.name, r.glacier, r.date, r.sensor, int(r.has_front), int(found), f"{r.confidence:.4f}"]
        row.append("" if math.isnan(r.error_px) else f"{r.error_px:.4f}")
        row += [f"{getattr(r.distance, name):.4f}" if r.distance else "" for name in distances]
        rows.append([*row, *_pixel_cells(r.pixels)])
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    with part.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(rows)
    os.replace(part, path)


def _image_facts(result: ImageResult) -> dict[str, Any]:
    facts = {key: value for key, value in vars(result).items() if key not in ("distance", "pixels")}
    accuracy, dice = _pixel_shares(result.pixels)
    return {
        **facts,
        "distance": None if result.distance is None else asdict(result.distance),
        "accuracy": accuracy,
        "dice": dice,
    }


def _pixel_shares(counts: PixelCounts | None) -> tuple[float, float]:
    if counts is None or not counts.confusion.sum():
        return math.nan, math.nan
    return float(np.trace(counts.confusion) / counts.confusion.sum()), counts.dice


def _pixel_cells(counts: PixelCounts | None) -> list[str]:
    return ["" if math.isnan(share) else f"{share:.4f}" for share in _pixel_shares(counts)]


def _known(value: Any) -> Any:
    """Return a value for JSON, which knows no NaN and no infinity."""
    if isinstance(value, dict):
        return {key: _known(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_known(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _write_whole(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def _facts_table(facts: dict[str, Any]) -> str:
    rows = [[name.replace("_", " "), value] for name, value in facts.items() if isinstance(value, str | int | float)]
    rows.append(["made", datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")])
    return html.table(["How it came about", ""], rows, texts=(0, 1))


def _confusion_table(pixels: PixelFigures) -> str:
    """Return the confusion matrix in shares of each true class, with the pixels in brackets."""
    totals = np.maximum(pixels.confusion.sum(axis=1, keepdims=True), 1)
    names = [c.name for c in pixels.classes]
    rows = [
        [name, *(f"{count / total:.1%} ({count:,})" for count in row)]
        for name, row, total in zip(names, pixels.confusion.tolist(), totals[:, 0].tolist(), strict=True)
    ]
    caption = "Confusion matrix: what the pixels of each class in the labels (rows) were taken for (columns)."
    return html.table(["is \\ taken for", *names], rows, caption=caption)


def _number(value: float) -> str:
    return f"{value:.3f}" if math.isfinite(value) else "–"


def _share(value: float) -> str:
    return f"{value:.1%}" if math.isfinite(value) else "–"
