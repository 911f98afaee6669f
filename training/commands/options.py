"""What the commands' options have in common: the data, the settings, the command as a reader can repeat it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from training.chips import ChipSet
from training.config import TrainingConfig
from training.importers.frontlearning import LABELS, data_folder, read_chip_set

Commands = argparse._SubParsersAction  # type: ignore[type-arg]

DATA_HELP = (
    "folder of chips (images/, labels/, map.txt), or of the Mohajerani set (images/, labels_1px/), which is the "
    "default: at the environment variable DATA, else ../shared/data/frontlearning"
)
SPLIT_HELP = "the split of the data that `prepare` wrote; it names the folders itself, so that --data is not needed"
SETTINGS_HELP = "change settings of training/config.py, e.g. --set epochs=100 seed=1"


def add_command(
    commands: Commands, name: str, run: Callable[[argparse.Namespace], None], text: str
) -> argparse.ArgumentParser:
    """Add a command: its name, the function that runs it and half a sentence that says what it does."""
    parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(run=run)
    return parser


def add_data_options(parser: argparse.ArgumentParser) -> None:
    """Add the two ways to name the data: a folder, or the split of one."""
    parser.add_argument("--data", type=Path, help=DATA_HELP)
    parser.add_argument("--split", type=Path, help=SPLIT_HELP)


def add_training_options(parser: argparse.ArgumentParser) -> None:
    """Add what every command that trains takes."""
    add_data_options(parser)
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same network (default 0)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 ... (default auto)")
    parser.add_argument("--start", type=Path, help="weights to begin with: a checkpoint of ours or of mmsegmentation")
    parser.add_argument("--workers", type=int, default=0, help="processes that prepare crops (default 0: this one)")
    parser.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", help=SETTINGS_HELP)


def read_data(options: argparse.Namespace, *sides: str) -> ChipSet:
    """Return the chips on those sides of --split ("train", "valid", "test"; none named: all), or all of --data.

    Raises ChipError that lists everything that is wrong with them.
    """
    from training.chip_folder import is_chip_folder, read_chip_folder
    from training.split import Split

    if options.split:
        return Split.load(options.split).chips(*sides)
    folder = options.data or data_folder()
    # the Mohajerani set has a folder named labels as well, with wider lines
    is_chips = is_chip_folder(folder) and not (folder / LABELS).is_dir()
    return read_chip_folder(folder) if is_chips else read_chip_set(folder)


def config_of(options: argparse.Namespace) -> TrainingConfig:
    """Return the settings of a command that trains."""
    return TrainingConfig(seed=options.seed).with_settings(options.set)


def command_line() -> str:
    """Return the command as a reader can repeat it from the repository's root."""
    return "python -m training " + " ".join(sys.argv[1:])
