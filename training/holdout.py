"""Leave one glacier out: train on the others, measure on the one that had no say, in one go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import Chip, glaciers_of, split_by_glacier
from training.config import TrainingConfig
from training.epochs import Report
from training.evaluate import ImageResult, evaluate, summarise, table, write_report
from training.fit import fit
from training.predict import torch_predictor

EACH = "all"


def hold_out(
    chips: Sequence[Chip],
    glacier: str,
    config: TrainingConfig,
    folder: Path,
    *,
    device: str = "auto",
    start: Path | None = None,
    classes: Sequence[ModelClass] = (),
    workers: int | None = None,
    command: str = "",
    report: Report = print,
) -> list[ImageResult]:
    """Train without `glacier` (or, for "all", without each in turn) and print how far the lines are on it.

    The last averaged weights are judged, never the best epoch's: the held-out glacier chooses nothing. Writes one
    folder a glacier, and holdout.json with every image's figures.
    """
    results: list[ImageResult] = []
    for name in glaciers_of(chips) if glacier == EACH else [glacier]:
        train, test = split_by_glacier(chips, name)
        report(f"Holding out {name}")
        trained = fit(
            config,
            train,
            [],
            folder / name,
            classes=classes,
            device=device,
            start=start,
            workers=workers,
            report=report,
        )
        results += evaluate(torch_predictor(trained.network), test, trained.roles, trained.normalisation)
    facts = {
        "command": command,
        "split": "each glacier measured by a network trained on the others",
        "config": config.to_dict(),
    }
    write_report(folder / "holdout.json", results, facts)
    report(table(summarise(results)))
    return results
