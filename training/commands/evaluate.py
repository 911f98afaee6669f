"""python -m training evaluate: how far are a checkpoint's lines from the drawn fronts, and how right its classes?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.judging import add_judging_options, facts_of, read_judged
from training.commands.options import Commands, add_command, command_line

WORST_SHOWN = 6


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "evaluate",
        run,
        "measure a checkpoint: distances of its lines, classes pixel by pixel, by glacier, sensor and month, with a "
        "report for a browser",
    )
    add_judging_options(parser)
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("build/evaluate"),
        help="folder for report.html, report.json and images.csv (default build/evaluate)",
    )
    parser.add_argument("--json", type=Path, help="write all figures to this file as well")
    parser.add_argument("--seed", type=int, default=0, help="of the resampling behind the intervals (default 0)")


def run(options: argparse.Namespace) -> None:
    """Measure."""
    from training.commands.options import counted
    from training.evaluate import evaluate, judged_classes, judges_fronts, pixel_table, pixels_of, summarise, table
    from training.predict import torch_predictor
    from training.report import PAGE, write_report, write_reports
    from training.show_results import worst_pictures

    trained, chips = read_judged(options)
    classes, note = judged_classes(trained.classes, chips.chips, chips.classes)
    if note:
        print(note)
    predict = torch_predictor(trained.network)
    told, flows_up = counted("images measured"), trained.config.flows_up
    results = evaluate(predict, chips.chips, trained.roles, trained.normalisation, classes, told, flows_up)
    if judges_fronts(chips.chips, trained.roles):
        print(table(summarise(results, options.seed)))
    pixels = pixels_of(results, classes)
    if pixels is not None:
        print(pixel_table(pixels))
    facts = facts_of(options, chips, command_line())
    write_reports(
        options.out,
        f"Evaluation of {options.checkpoint.name}",
        results,
        facts,
        classes,
        options.cell_size or chips.cell_size_m,
        worst_pictures(trained, chips.chips, results, WORST_SHOWN),
        options.seed,
    )
    if options.json:
        write_report(options.json, results, facts, classes, options.seed)
    print(f"Wrote {options.out / PAGE}")
