"""python -m training inspect: is the data sound?"""

from __future__ import annotations

import argparse

from training.chips import ChipSet, glaciers_of
from training.commands.options import TASK_HELP, Commands, add_command, add_data_options, read_data
from training.config import TASK_DEFAULTS


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "inspect", run, "count the chips of each glacier and name everything that is wrong with the data"
    )
    add_data_options(parser)
    parser.add_argument("--task", choices=tuple(TASK_DEFAULTS), help=TASK_HELP)


def run(options: argparse.Namespace) -> None:
    """Count, or raise ChipError with all that is wrong."""
    data = read_data(options)
    for glacier, count in glaciers_of(data.chips).items():
        print(f"{glacier:20} {count:5} chips")
    print("\n".join(_classes(data)))
    print(f"{'no problems':20} {len(data.chips):5} chips")


def _classes(data: ChipSet) -> list[str]:
    """Return how much there is of each class, and a note for one that no chip has."""
    import numpy as np

    counts = np.zeros((len(data.chips), 256), dtype=np.int64)
    for number, chip in enumerate(data.chips):
        if chip.labels is not None:
            counts[number] = np.bincount(chip.labels.ravel(), minlength=256)
    total = max(1, int(counts.sum()))
    lines = [
        f"class {c.value:3} {c.name:18} {int((counts[:, c.value] > 0).sum()):5} chips, "
        f"{100 * counts[:, c.value].sum() / total:5.1f} % of the pixels"
        for c in data.classes
    ]
    empty = [
        f"note: class {c.value} {c.name} is empty: no chip has it" for c in data.classes if not counts[:, c.value].any()
    ]
    fronts = sum(len(chip.fronts) for chip in data.chips)
    return [*lines, f"{'fronts as lines':20} {fronts:5}", *empty]
