"""python -m training params: how many weights has each network?"""

from __future__ import annotations

import argparse

from training.commands.options import Commands, add_command


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "params", run, "print the number of weights of each network")
    parser.add_argument("--bands", type=int, default=3, help="bands of the image (default 3)")
    parser.add_argument("--classes", type=int, default=2, help="classes to tell apart (default 2)")


def run(options: argparse.Namespace) -> None:
    """Print the table."""
    from training.hrnet import ARCHITECTURES, build_hrnet, parameter_count

    for name in ARCHITECTURES:
        network = build_hrnet(name, bands=options.bands, classes=options.classes)
        print(f"{name:26} {parameter_count(network):>14,}")
