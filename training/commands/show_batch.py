"""python -m training show-batch: what is a network shown while it learns, to look at?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_training_options, command_line, config_of, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "show-batch",
        run,
        "show crops as the network will see them, after augmentation, with what is asked of them, as a page and a PNG",
    )
    parser.add_argument("--count", type=int, default=16, metavar="N", help="so many crops (default 16)")
    parser.add_argument("--epoch", type=int, default=0, help="of this epoch, counted from 0 (default 0)")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("build/show-batch"),
        help="folder for show-batch.html and show-batch.png (default build/show-batch)",
    )
    add_training_options(parser)


def run(options: argparse.Namespace) -> None:
    """Show."""
    from training.show_batch import write_batch
    from training.task import check_chips, make_task

    if options.count < 1 or options.epoch < 0:
        raise ValueError(f"--count is {options.count} and --epoch {options.epoch}; expected at least 1 and 0")
    chips = read_data(options, "train")
    config = config_of(options, chips)
    check_chips(config, chips.classes, chips.chips, ())
    task = make_task(config, chips.classes, chips.chips)
    dataset = task.dataset(chips.chips)
    first = options.epoch * len(dataset)
    samples = [dataset[first + place] for place in range(min(options.count, len(dataset)))]
    facts = {
        "command": command_line(),
        "data": f"{options.split or chips.name}: {len(chips.chips)} images to learn from",
        "task": config.task,
        "seed": str(config.seed),
        "epoch": str(options.epoch),
    }
    for path in write_batch(options.out, samples, task.classes, facts):
        print(f"Wrote {path}")
