"""python -m training robustness: what do disturbed images, and images without a front, do to a checkpoint's lines?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.judging import add_judging_options, facts_of, read_judged
from training.commands.options import Commands, add_command, command_line


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "robustness", run, "measure lines on disturbed images, and false fronts where there is none"
    )
    add_judging_options(parser, in_metres=False)
    parser.add_argument("--json", type=Path, help="write all figures to this file")


def run(options: argparse.Namespace) -> None:
    """Measure."""
    from training.robustness import measure_robustness, write_robustness

    trained, chips = read_judged(options)
    rows = measure_robustness(trained, chips.chips)
    if options.json:
        write_robustness(options.json, rows, facts_of(options, chips, command_line()))
