"""python -m training augmentations: what random changes do to the chips, each by name, on one picture."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_data_options, config_of, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "augmentations", run, "draw a contact sheet of every augmentation, each alone, labels with it"
    )
    add_data_options(parser)
    parser.add_argument("--out", type=Path, default=Path("build/augmentations.png"), help="the picture (PNG)")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these alone (default: all)")
    parser.add_argument("--columns", type=int, default=6, help="random draws of each (default 6)")
    parser.add_argument("--list", action="store_true", help="print the names with their settings, and draw nothing")
    parser.add_argument("--seed", type=int, default=0, help="the same seed draws the same (default 0)")
    parser.add_argument("--task", choices=("front", "classes"), help="whose settings (default: the data's)")
    parser.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", help="settings of training/config.py")


def run(options: argparse.Namespace) -> None:
    """List or draw."""
    from training.contact_sheet import AUGMENTATIONS, draw_sheet, save_sheet
    from training.task import make_task

    if options.list:
        for name, settings in AUGMENTATIONS.items():
            print(f"{name:26}" + ", ".join(settings))
        return
    names = options.only or list(AUGMENTATIONS)
    unknown = [name for name in names if name not in AUGMENTATIONS]
    if options.columns < 1:
        raise ValueError(f"--columns is {options.columns}; expected at least 1")
    if unknown:
        raise ValueError(f"no augmentation is called {', '.join(unknown)}; they are {', '.join(AUGMENTATIONS)}")
    data = read_data(options, "train")
    chips = data.chips[:: max(1, len(data.chips) // options.columns)][: options.columns]
    config = config_of(options, data)
    save_sheet(
        draw_sheet(chips, names, config, make_task(config, data.classes, chips).normalisation, options.columns),
        options.out,
    )
    print(f"Wrote {options.out}")
