"""python -m training prepare: which chips a network learns from, and which judge it."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from training.commands.options import Commands, add_command, command_line

WAYS = ("glacier", "date", "random", "list")
WAY_OF = {  # options that mean something to one way alone
    **dict.fromkeys(("valid", "test", "column", "regex"), "glacier"),
    **dict.fromkeys(("valid_from", "test_from"), "date"),
    "list": "list",
}


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "prepare", run, "divide chips into train, valid and test, and write the split that all commands read"
    )
    parser.add_argument("folder", type=Path, nargs="+", help="folders of chips that `import` or an export wrote")
    parser.add_argument("--out", type=Path, default=Path("split.json"), help="the split's file (default split.json)")
    parser.add_argument(
        "--by", choices=WAYS, help="whole glaciers (default), dates, scenes at random, or a list (default with --list)"
    )
    parser.add_argument("--column", help="what tells the glacier: glacier (default), sensor, date, scene or name")
    parser.add_argument("--regex", default="", help="or a pattern in the chip's name; its first group is the glacier")
    parser.add_argument("--list", type=Path, help="CSV of a chip's, scene's or glacier's name, and its side")
    parser.add_argument("--valid", nargs="+", default=[], metavar="GLACIER", help="glaciers to judge by while learning")
    parser.add_argument("--test", nargs="+", default=[], metavar="GLACIER", help="glaciers to test with in the end")
    parser.add_argument("--valid-from", default="", metavar="DATE", help="by date: from this day on to judge by")
    parser.add_argument("--test-from", default="", metavar="DATE", help="by date: from this day on to test with")
    parser.add_argument(
        "--shares",
        type=float,
        nargs=3,
        default=(0.8, 0.1, 0.1),
        metavar=("TRAIN", "VALID", "TEST"),
        help="where nothing else decides (default 0.8 0.1 0.1)",
    )
    parser.add_argument("--seed", type=int, default=0, help="the same seed deals the same (default 0)")


def run(options: argparse.Namespace) -> None:
    """Divide, check for leakage, write, and print who is where."""
    from training import prepare as p
    from training.chips import ChipError

    by = options.by or ("list" if options.list else "glacier")
    problems = misplaced(options, by)
    if problems:
        raise ChipError("prepare", problems)
    column = options.column or "glacier"
    if column not in p.COLUMNS:
        raise ChipError("prepare", [f"no column {column!r}; the columns are {', '.join(p.COLUMNS)}"])
    if min(options.shares) < 0 or sum(options.shares) <= 0:
        raise ChipError("prepare", [f"the shares are {options.shares}; expected numbers of 0 or more"])
    chips = p.list_chips(options.folder)
    group = p.grouping(column, options.regex)
    if by == "list":
        if options.list is None:
            raise ChipError("prepare", ["name the list by --list FILE.csv"])
        sides = p.by_list(chips, options.list)
    elif by == "date":
        sides = p.by_date(chips, options.valid_from, options.test_from, options.shares)
    elif by == "random":
        alone = [chip.scene or f"{chip.folder} {chip.stem}" for chip in chips]
        scene_of = dict(zip(chips, alone, strict=True))
        sides = p.by_group(chips, lambda chip: scene_of[chip], {}, options.shares, options.seed)
    else:
        sides = p.by_group(chips, group, {"valid": options.valid, "test": options.test}, options.shares, options.seed)
    made = {"by": by, "seed": options.seed, "command": command_line()}
    split = p.make_split(options.out, options.folder, chips, sides, made)
    print("\n".join(p.table(chips, sides, group)))
    named = options.list or options.valid or options.test or options.valid_from or options.test_from
    for side in p.empty_sides(sides, (1, 0, 0) if named else options.shares):
        print(
            f"note: no chip is on {side}: name others, or divide by something finer (--by, --column, --regex, --list)"
        )
    folders = Counter(folder.name for folder in options.folder)
    alike = sorted({chip.glacier for chip in chips if folders[chip.glacier] > 1})
    if alike:
        print(
            f"note: several folders are called {', '.join(alike)}, and chips that tell no glacier are of one called as "
            "their folder: rename the folders where these are several glaciers"
        )
    untold = [chip for chip in chips if not chip.is_told]
    if by == "glacier" and column == "glacier" and not options.regex and len({chip.folder for chip in untold}) > 1:
        print(
            f"note: of {len(untold)} chips no glacier is told, and each folder counts as one: where several folders "
            "show one glacier, as on several days, it may be on two sides. Import or export them with its name "
            "(--glacier, field GlacierID), or divide by --regex or --list"
        )
    unknown = sum(not chip.scene for chip in chips)
    if unknown:
        print(f"note: of {unknown} chips no scene is known, so that leakage between them can't be seen")
    split.save()
    print(f"Wrote {options.out}")


def misplaced(options: argparse.Namespace, by: str) -> list[str]:
    """Return a sentence for each option that was given and means nothing where the split is made that way."""
    problems = [
        f"--{name.replace('_', '-')} belongs to --by {way}, but the split is by {by}: leave it out, or give --by {way}"
        for name, way in WAY_OF.items()
        if getattr(options, name) and way != by
    ]
    if options.column and options.regex:
        problems.append("--column and --regex both tell the glacier: leave one of the two out")
    return problems
