"""What the commands' options have in common: the data, the settings, the command as a reader can repeat it."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from training.chips import ChipSet, upright
from training.config import TASK_DEFAULTS, TrainingConfig
from training.importers.frontlearning import LABELS, TITLE, data_folder, read_chip_set

Commands = argparse._SubParsersAction  # type: ignore[type-arg]

DATA_HELP = (
    "folder of chips (images/, labels/, map.txt), or of the Mohajerani set (images/, labels_1px/), which is the "
    "default: at the environment variable DATA, else ../shared/data/frontlearning"
)
SPLIT_HELP = "the split of the data that `prepare` wrote; it names the folders itself, so that --data is not needed"
TASK_HELP = "what to learn: fronts from drawn lines, or classes from masks (default: classes where there are labels)"
START_HELP = (
    "weights to begin with: a checkpoint of ours, of mmsegmentation (fcn_hr48 ...) or of an HRNet trained on ImageNet; "
    "see start_rate_divisor and start_frozen_stages"
)
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
    parser.add_argument("--task", choices=tuple(TASK_DEFAULTS), help=TASK_HELP)
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same network (default 0)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 ... (default auto)")
    parser.add_argument("--start", type=Path, help=START_HELP)
    parser.add_argument(
        "--workers", type=int, help="processes that prepare crops; 0: this one (default: by the device)"
    )
    parser.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", help=SETTINGS_HELP)


def read_data(options: argparse.Namespace, *sides: str) -> ChipSet:
    """Return the chips on those sides of --split ("train", "valid", "test"; none named: all), or all of --data.

    Each is turned by quarter turns so that its glacier flows up, where that is known. Raises ChipError that lists
    everything that is wrong with them.
    """
    chips = _as_they_are(options, *sides)
    return replace(chips, chips=tuple(upright(chip) for chip in chips.chips))


def _as_they_are(options: argparse.Namespace, *sides: str) -> ChipSet:
    from training.chip_folder import is_chip_folder, read_chip_folder
    from training.split import Split

    if options.split:
        return Split.load(options.split).chips(*sides, fronts_alone=getattr(options, "task", None) == "front")
    folder = options.data or data_folder()
    # the Mohajerani set has a folder named labels as well, with wider lines
    is_chips = is_chip_folder(folder) and not (folder / LABELS).is_dir()
    return read_chip_folder(folder) if is_chips else read_chip_set(folder)


def config_of(options: argparse.Namespace, chips: ChipSet) -> TrainingConfig:
    """Return the settings of a command that trains: the task's, with what the chips tell, with --set above all."""
    task = options.task or ("classes" if chips.classes else "front")
    if not options.task and chips.classes and any(chip.fronts for chip in chips.chips):
        print(
            "note: classes are learnt from the labels; --task front learns fronts from the lines that are there as well"
        )
    told: dict[str, float] = {"bands": chips.band_count} if chips.band_count else {}
    if chips.name != TITLE:  # whose cell size is that of the settings
        told["cell_size_m"] = chips.cell_size_m or 0.0
    return TrainingConfig.for_task(task, seed=options.seed, **told).with_settings(options.set)


def new_folder(path: Path) -> Path:
    """Return the path of a folder to be written whole, with those above it made: a fresh checkout has no build/."""
    path.absolute().parent.mkdir(parents=True, exist_ok=True)
    return path


def counted(what: str) -> Callable[[int, int], None]:
    """Return a function that shows on a terminal, in place, how many of how many are done."""

    def told(done: int, of: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{done} of {of} {what}", end="\n" if done == of else "", file=sys.stderr, flush=True)

    return told


def command_line() -> str:
    """Return the command as a reader can repeat it from the repository's root."""
    return "python -m training " + shlex.join(sys.argv[1:])
