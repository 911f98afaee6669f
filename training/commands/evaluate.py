"""python -m training evaluate: how far are a checkpoint's lines from the drawn fronts?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_data_options, command_line
from training.commands.robustness import network_and_chips


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "evaluate", run, "measure a checkpoint's lines, by glacier, and write every image's figures"
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--glacier", help="this glacier only (default: all)")
    add_data_options(parser)
    parser.add_argument("--json", type=Path, help="write all figures to this file")


def run(options: argparse.Namespace) -> None:
    """Measure."""
    from training.evaluate import evaluate, summarise, table, write_report
    from training.predict import torch_predictor

    trained, chips = network_and_chips(options)
    results = evaluate(torch_predictor(trained.network), chips, trained.roles, trained.normalisation)
    print(table(summarise(results)))
    if options.json:
        write_report(options.json, results, {"command": command_line(), "split": options.glacier or "all chips"})
