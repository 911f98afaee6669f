"""python -m training show-results: what does a checkpoint make of the images, to look at?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.judging import add_judging_options, facts_of, read_judged
from training.commands.options import Commands, add_command, command_line


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "show-results",
        run,
        "show image, truth, prediction and probability, with both lines and their distance, as a page and a PNG",
    )
    add_judging_options(parser)
    parser.add_argument("--worst", type=int, metavar="N", help="the N worst: missed fronts, then the largest distances")
    parser.add_argument("--count", type=int, metavar="N", help="N images drawn at random (default: all)")
    parser.add_argument("--seed", type=int, default=0, help="of the random choice (default 0)")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("build/show-results"),
        help="folder for show-results.html and show-results.png (default build/show-results)",
    )


def run(options: argparse.Namespace) -> None:
    """Show."""
    from training.commands.options import counted
    from training.show_results import shown_results, write_pages

    for name in ("worst", "count"):
        number = getattr(options, name)
        if number is not None and number < 1:
            raise ValueError(f"--{name} is {number}; expected at least 1")
    trained, chips = read_judged(options)
    shown = shown_results(
        trained, chips.chips, chips.classes, options.worst, options.count, options.seed, counted("images looked at")
    )
    cell_m = options.cell_size or chips.cell_size_m
    for path in write_pages(options.out, shown, trained.classes, facts_of(options, chips, command_line()), cell_m):
        print(f"Wrote {path}")
