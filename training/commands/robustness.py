"""python -m training robustness: what do disturbed images, and images without a front, do to a checkpoint's lines?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_data_options, command_line, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "robustness", run, "measure lines on disturbed images, and false fronts where there is none"
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--glacier", help="this glacier only (default: all)")
    add_data_options(parser)
    parser.add_argument("--json", type=Path, help="write all figures to this file")


def run(options: argparse.Namespace) -> None:
    """Measure."""
    from training.robustness import measure_robustness, write_robustness

    trained, chips = network_and_chips(options)
    rows = measure_robustness(trained, chips)
    if options.json:
        write_robustness(options.json, rows, {"command": command_line(), "split": options.glacier or "all chips"})


def network_and_chips(options: argparse.Namespace):
    """Return a checkpoint's network and the chips to judge it by: a split's test side, else all."""
    from training.chips import split_by_glacier
    from training.trained_network import load_network

    trained = load_network(options.checkpoint)
    chips = read_data(options, "test").chips
    return trained, split_by_glacier(chips, options.glacier)[1] if options.glacier else chips
