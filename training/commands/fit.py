"""python -m training fit: train one network."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_training_options, config_of, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "fit", run, "train one network; writes last.pt, best.pt and epochs.csv")
    parser.add_argument("--hold-out", metavar="GLACIER", help="leave this glacier out and judge by it (default: none)")
    parser.add_argument("--out", type=Path, default=Path("build/training"), help="folder for the results")
    parser.add_argument("--resume", action="store_true", help="go on from OUT/last.pt, to the same result")
    add_training_options(parser)


def run(options: argparse.Namespace) -> None:
    """Train."""
    from training.chips import split_by_glacier
    from training.fit import fit

    train, valid = read_data(options, "train").chips, ()
    if options.hold_out:
        train, valid = split_by_glacier(train, options.hold_out)
    elif options.split:
        valid = read_data(options, "valid").chips
    fit(
        config_of(options),
        train,
        valid,
        options.out,
        device=options.device,
        start=options.start,
        resume=options.resume,
        workers=options.workers,
    )
    print(f"Wrote {options.out}/last.pt")
