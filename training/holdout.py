"""Leave one glacier out: train on the others, measure on the one that had no say, in one go, fold after fold."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from glacier_terminus_plugin.core import report_page as html
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import Chip, ChipSet, as_read, glaciers_of, split_by_glacier
from training.config import TrainingConfig
from training.epochs import Report
from training.evaluate import (
    ImageResult,
    evaluate,
    judged_classes,
    judges_fronts,
    pixel_table,
    pixels_of,
    summarise,
    table,
)
from training.fit import LAST, fit
from training.predict import torch_predictor
from training.report import PAGE, Picture, write_report, write_reports
from training.show_results import worst_pictures
from training.trained_network import TrainedNetwork

EACH = "all"
WORST_SHOWN = 4  # of each fold
_DISTANCES = ("symmetric_mean", "median_image", "worst_image", "series_mean", "box_mean", "ends_mean", "third_mean")


@dataclass(frozen=True)
class Fold:
    """One glacier that was left out, and what became of it."""

    glacier: str
    trained_on: int
    results: list[ImageResult]
    classes: tuple[ModelClass, ...]  # by which pixels were judged
    judges_lines: bool
    pictures: list[Picture]


def hold_out(
    chip_set: ChipSet,
    glacier: str,
    config: TrainingConfig,
    folder: Path,
    *,
    device: str = "auto",
    start: Path | None = None,
    workers: int | None = None,
    resume: bool = False,
    command: str = "",
    report: Report = print,
) -> list[ImageResult]:
    """Train without `glacier` (or, for "all", without each in turn) and print how far the lines are on it.

    The last averaged weights are judged, never the best epoch's: the held-out glacier chooses nothing. Writes one
    folder a glacier with its own report, and holdout.json, report.html, report.json and images.csv on all of them.
    resume: folds that are whole are measured anew and not trained again, the one that was interrupted goes on.
    """
    names = list(glaciers_of(chip_set.chips)) if glacier == EACH else [glacier]
    folds: list[Fold] = []
    for number, name in enumerate(names):
        train, test = split_by_glacier(chip_set.chips, name)
        report(f"Holding out {name} ({number + 1} of {len(names)})")
        trained = fit(
            config,
            train,
            [],
            folder_of(folder, name),
            classes=chip_set.classes,
            device=device,
            start=start,
            resume=resume,
            workers=workers,
            report=report,
        )
        folds.append(_measured(trained, chip_set, name, len(train), test, folder, command, report))
        _write_all(folds, chip_set, config, folder, command)  # after each fold, so that a long run can be watched
    _tell(folds, report)
    report(f"Wrote {folder / PAGE}")
    return [result for fold in folds for result in fold.results]


def folder_of(folder: Path, glacier: str) -> Path:
    """Return where a fold is written: within the folder, whatever a data set calls its glacier."""
    if all(part.strip(" .") and ":" not in part for part in glacier.replace("\\", "/").split("/")):
        return folder / glacier
    plain = re.sub(r"[^\w-]", "_", glacier)
    return folder / f"{plain}-{hashlib.sha256(glacier.encode()).hexdigest()[:8]}"


def _measured(
    trained: TrainedNetwork,
    chip_set: ChipSet,
    name: str,
    trained_on: int,
    test: Sequence[Chip],
    folder: Path,
    command: str,
    report: Report,
) -> Fold:
    """Measure one fold and write its own report."""
    if trained.config.task == "front" and not judges_fronts(test, trained.roles):
        classes, note = (), f"{name} shows no front: nothing is judged on it."
    else:
        classes, note = judged_classes(trained.classes, test, chip_set.classes)
    if note:
        report(note)
    predict, flows_up = torch_predictor(trained.network), trained.config.flows_up
    test = as_read(test, flows_up)
    results = evaluate(predict, test, trained.roles, trained.normalisation, classes, flows_up=flows_up)
    pictures = worst_pictures(trained, test, results, WORST_SHOWN)
    facts = {
        "command": command,
        "split": f"{name}, by a network trained on the others",
        "checkpoint": str(folder_of(folder, name) / LAST),
        "data": f"{chip_set.name}: {trained_on} images to learn from, {len(test)} to judge by",
    }
    cell_m = chip_set.cell_size_m
    write_reports(folder_of(folder, name), f"{name}, never seen in training", results, facts, classes, cell_m, pictures)
    return Fold(name, trained_on, results, classes, judges_fronts(test, trained.roles), pictures)


def _write_all(folds: Sequence[Fold], chip_set: ChipSet, config: TrainingConfig, folder: Path, command: str) -> None:
    """Write the reports on all folds so far."""
    results = [result for fold in folds for result in fold.results]
    facts = {
        "command": command,
        "split": "each glacier measured by a network trained on the others",
        "data": f"{chip_set.name}: {len(chip_set.chips)} images of {len(glaciers_of(chip_set.chips))} glaciers",
        "config": config.to_dict(),
    }
    write_report(folder / "holdout.json", results, facts, _classes(folds))
    cell_m = chip_set.cell_size_m
    pictures = [picture for fold in folds for picture in fold.pictures]
    section = _fold_section(folds, folder)
    write_reports(folder, "Leave one glacier out", results, facts, _classes(folds), cell_m, pictures, more=section)


def _tell(folds: Sequence[Fold], report: Report) -> None:
    results = [result for fold in folds for result in fold.results]
    if any(fold.judges_lines for fold in folds):
        report(table(summarise(results)))
        report(f"mean over the glaciers' means: {glacier_mean(results):.2f} px")
    pixels = pixels_of(results, _classes(folds))
    if pixels is not None:
        report(pixel_table(pixels))


def _classes(folds: Sequence[Fold]) -> tuple[ModelClass, ...]:
    """Return the classes by which pixels were judged; () where they were in no fold."""
    return next((fold.classes for fold in folds if fold.classes), ())


def glacier_mean(results: Sequence[ImageResult]) -> float:
    """Return the mean over glaciers of their mean distances: what to expect on the next one, however many images."""
    means = [group["symmetric_mean_px"] for group in _by_glacier(results).values()]
    known = [mean for mean in means if math.isfinite(mean)]
    return float(np.mean(known)) if known else math.nan


def _fold_section(folds: Sequence[Fold], folder: Path) -> list[str]:
    """Return a row for each fold, and the mean over the folds."""
    rows = []
    for fold in folds:
        figures = summarise(fold.results)[fold.glacier]
        row = [fold.glacier, fold.trained_on, len(fold.results), int(figures["missed"])]
        row += [_number(figures[f"{key}_px"]) for key in _DISTANCES]
        rows.append([*row, str(folder_of(folder, fold.glacier) / LAST)])
    header = ["held out", "trained on", "measured on", "missed", "mean px", "median px", "worst px"]
    header += ["mean px, walls of the series", "mean px, box given", "mean px, ends given", "mean px, third click"]
    header += ["checkpoint"]
    mean = glacier_mean([result for fold in folds for result in fold.results])
    note = (
        f"Mean over the glaciers' means: {_number(mean)} px. All networks have the same settings, and the last weights "
        "are judged: no image of a held-out glacier chose anything in its run."
    )
    return [html.heading("The folds"), html.table(header, rows, texts=(0, 11)), html.paragraph(note)]


def _by_glacier(results: Sequence[ImageResult]) -> dict[str, dict[str, float]]:
    return {name: summarise([r for r in results if r.glacier == name])[name] for name in {r.glacier for r in results}}


def _number(value: float) -> str:
    return f"{value:.2f}" if math.isfinite(value) else "–"
