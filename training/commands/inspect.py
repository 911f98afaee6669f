"""python -m training inspect: is the data sound?"""

from __future__ import annotations

import argparse

from training.chips import glaciers_of
from training.commands.options import Commands, add_command, add_data_options, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "inspect", run, "count the chips of each glacier and name everything that is wrong with the data"
    )
    add_data_options(parser)


def run(options: argparse.Namespace) -> None:
    """Count, or raise ChipError with all that is wrong."""
    chips = read_data(options).chips
    for glacier, count in glaciers_of(chips).items():
        print(f"{glacier:20} {count:5} chips")
    print(f"{'no problems':20} {len(chips):5} chips")
