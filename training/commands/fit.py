"""python -m training fit: train one network."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_training_options, config_of, read_data

MORE = """
The table of each epoch is printed and kept in OUT/epochs.csv, and in OUT/tensorboard where TensorBoard is installed.
Ctrl-C stops after the step; --resume goes on to the same result, after kill -9 too, from the last checkpoint.

  --set loss=ce+0.5*dice class_weights=balanced      losses: ce, focal, dice, boundary and weighted sums of them
  --set network=lite0-small-v1-split-contrast        for classes, too: begins with weights trained on ImageNet
  --set monitor=miou patience=5                      stop early; best.pt is the best in this figure
  --set accumulate=4 precision=float16               large batches on a small GPU
  --start fcn_hr48.pth --set network=w48 start_frozen_stages=2 optimiser=adam second_moment=0.99 \\
          momentum=0.95 momentum_at_peak=0.85 weight_decay=0.01 patience=5    as arcgis.learn's MMSegmentation('hrnet')
  torchrun --nproc-per-node 2 -m training fit ...    several GPUs or processes; each takes its part of every batch
"""


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "fit", run, "train one network; writes last.pt, best.pt and epochs.csv")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = MORE
    parser.add_argument("--hold-out", metavar="GLACIER", help="leave this glacier out and judge by it (default: none)")
    parser.add_argument("--out", type=Path, default=Path("build/training"), help="folder for the results")
    parser.add_argument("--resume", action="store_true", help="go on from OUT/last.pt, to the same result")
    add_training_options(parser)


def run(options: argparse.Namespace) -> None:
    """Train."""
    from training.chips import split_by_glacier
    from training.fit import fit
    from training.split import check_same_classes

    chips = read_data(options, "train")
    config = config_of(options, chips)
    if not config.cell_size_m:
        print(
            "note: the chips do not tell one cell size: the model will read every image at the image's own. Where you "
            "know it, name it by --set cell_size_m=METRES, or by --cell-size when you export"
        )
    train, valid = chips.chips, ()
    if options.hold_out:
        train, valid = split_by_glacier(train, options.hold_out)
    elif options.split:
        judged = read_data(options, "valid")
        if config.task == "classes":
            check_same_classes(chips, judged)
        valid = judged.chips
    fit(
        config,
        train,
        valid,
        options.out,
        classes=chips.classes,
        device=options.device,
        start=options.start,
        resume=options.resume,
        workers=options.workers,
    )
