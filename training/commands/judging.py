"""What the commands that judge a checkpoint have in common: the checkpoint, the chips, and whether the two fit."""

from __future__ import annotations

import argparse
import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from training.chips import ChipError, ChipSet, as_read, split_by_glacier
from training.commands.options import add_data_options, read_data
from training.split import SIDES

if TYPE_CHECKING:
    from training.trained_network import TrainedNetwork

ALL_SIDES = "all"


def add_judging_options(parser: argparse.ArgumentParser, in_metres: bool = True) -> None:
    """Add the checkpoint and the ways to choose chips; in_metres: and the size of a pixel."""
    parser.add_argument("checkpoint", type=Path, help="last.pt or best.pt of `fit` or `holdout`")
    parser.add_argument("--glacier", help="this glacier only (default: all)")
    add_data_options(parser)
    parser.add_argument(
        "--side", choices=(*SIDES, ALL_SIDES), default="test", help="the side of --split to judge by (default test)"
    )
    if in_metres:
        parser.add_argument(
            "--cell-size",
            type=float,
            metavar="METRES",
            help="a pixel's side, for distances in metres beside those in pixels (default: the chips', where known)",
        )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 ... (default auto)")


def read_judged(options: argparse.Namespace) -> tuple[TrainedNetwork, ChipSet]:
    """Return a checkpoint's network and the chips to judge it by; raises ChipError where the two do not fit.

    Where the network reads images in which the glacier flows up, the chips are turned so, as the plugin turns a scene.
    """
    from training.run import choose_device
    from training.trained_network import load_network

    cell_size = getattr(options, "cell_size", None)
    if cell_size is not None and not 0 < cell_size < math.inf:
        raise ValueError(f"--cell-size is {cell_size}; expected metres above 0")
    trained = load_network(options.checkpoint)
    options.task = trained.config.task
    chips = judged_chips(options)
    bands = trained.config.bands
    if len(chips.chips[0].image) != bands:
        raise ChipError(
            chips.name,
            [f"its images have {len(chips.chips[0].image)} band(s), the network of {options.checkpoint} reads {bands}"],
        )
    trained.network.to(choose_device(options.device))
    return trained, replace(chips, chips=tuple(as_read(chips.chips, trained.config.flows_up)))


def judged_chips(options: argparse.Namespace) -> ChipSet:
    """Return the chips that the options name. Raises ChipError where there are none."""
    sides = () if options.side == ALL_SIDES else (options.side,)
    chips = read_data(options, *sides)
    if not chips.chips:
        raise ChipError(
            str(options.split or options.data or chips.name),
            [f"no chip is on its {options.side} side; choose another with --side" if options.split else "no chip"],
        )
    if options.glacier:
        chosen = [chip for chip in chips.chips if chip.glacier == options.glacier]
        if not chosen:
            split_by_glacier(chips.chips, options.glacier)  # raises, naming the glaciers there are
        chips = replace(chips, chips=tuple(chosen))
    return chips


def facts_of(options: argparse.Namespace, chips: ChipSet, command: str) -> dict[str, str]:
    """Return how a report came about."""
    side = f", its {options.side} side" if options.split else ""
    return {
        "command": command,
        "checkpoint": str(options.checkpoint),
        "data": f"{options.split or chips.name}{side}: {len(chips.chips)} images",
        "split": options.glacier or (f"{options.side} side of {options.split}" if options.split else "all chips"),
    }
