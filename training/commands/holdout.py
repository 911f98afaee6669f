"""python -m training holdout: how good is a network on a glacier that it never saw?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_training_options, command_line, config_of, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "holdout",
        run,
        "train on all glaciers but one and measure the lines on that one, which had no say in it",
    )
    parser.add_argument("glacier", help="the glacier to leave out, or 'all' for each in turn")
    parser.add_argument("--out", type=Path, default=Path("build/holdout"), help="folder for the results")
    parser.add_argument(
        "--resume", action="store_true", help="go on where this command stopped: whole folds are not trained again"
    )
    add_training_options(parser)


def run(options: argparse.Namespace) -> None:
    """Train and measure."""
    from training.holdout import hold_out

    chips = read_data(options)
    hold_out(
        chips,
        options.glacier,
        config_of(options, chips),
        options.out,
        device=options.device,
        start=options.start,
        resume=options.resume,
        workers=options.workers,
        command=command_line(),
    )
