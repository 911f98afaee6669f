"""python -m training synthesise: made scenes, optical and radar, whose every pixel is known."""

from __future__ import annotations

import argparse
from dataclasses import fields
from pathlib import Path

from training.commands.options import Commands, add_command, new_folder
from training.synthetic import LOOKS, SceneParameters


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "synthesise", run, "make scenes of glaciers with exact labels, as a folder of chips")
    parser.add_argument(
        "--out", type=Path, required=True, help="the folder to write; it must not be there yet, or be empty"
    )
    parser.add_argument("--count", type=int, default=100, help="how many scenes (default 100)")
    parser.add_argument("--seed", type=int, default=0, help="the same seed makes the same scenes (default 0)")
    parser.add_argument(
        "--look", choices=(*LOOKS, "both"), default="both", help="optical, sar, or both in turn (default)"
    )
    parser.add_argument("--classes", type=int, choices=(2, 3, 4), default=3, help="ice, ocean; and rock; and fronts")
    parser.add_argument("--size", type=int, default=256, help="rows and columns in px (default 256)")
    parser.add_argument("--without-front", type=float, default=0.15, help="share of scenes without (default 0.15)")
    parser.add_argument("--several-fronts", type=float, default=0.15, help="share with two or three (default 0.15)")
    parser.add_argument("--tongues", type=float, default=0.1, help="share with an ice tongue (default 0.1)")
    parser.add_argument("--any-direction", action="store_true", help="let the ice flow anywhere, not up alone")
    parser.add_argument(
        "--set",
        nargs="+",
        default=[],
        metavar="NAME=VALUE",
        help="parameters of training/synthetic.py that are not to be drawn, e.g. haze=0.3 slc_off_gap_px=6",
    )


def run(options: argparse.Namespace) -> None:
    """Make and write the scenes."""
    from training.synthetic_chips import Mixture, write_synthetic_chips

    mixture = Mixture(
        options.count,
        options.seed,
        LOOKS if options.look == "both" else (options.look,),
        options.classes,
        options.size,
        options.size,
        options.without_front,
        options.several_fronts,
        options.tongues,
        options.any_direction,
        _fixed(options.set),
    )
    fronts = write_synthetic_chips(new_folder(options.out), mixture)
    print(f"Wrote {options.count} scenes with {fronts} fronts to {options.out}")


def _fixed(settings: list[str]) -> dict[str, object]:
    """Return scene parameters from `name=value` texts; raises ValueError that says what was expected."""
    kinds = {field.name: type(field.default) for field in fields(SceneParameters)}
    values: dict[str, object] = {}
    for setting in settings:
        name, _, text = setting.partition("=")
        if name not in kinds:
            raise ValueError(f"unknown parameter {name!r}; the parameters are {', '.join(sorted(kinds))}")
        try:
            values[name] = {"true": True, "false": False}[text.lower()] if kinds[name] is bool else kinds[name](text)
        except (ValueError, KeyError):
            raise ValueError(f"parameter {name}: {text!r} is not a {kinds[name].__name__}") from None
    return values
