"""python -m training lr-find: which learning rate suits the data?"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_training_options, config_of, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "lr-find", run, "try rising learning rates; writes lr-find.csv and lr-find.png and suggests one"
    )
    parser.add_argument("--out", type=Path, default=Path("build/training"), help="folder for the results")
    parser.add_argument("--lowest", type=float, default=1e-6, help="the rate to begin with (default 1e-6)")
    parser.add_argument("--highest", type=float, default=1.0, help="the rate to end with (default 1)")
    parser.add_argument("--steps", type=int, default=150, help="rates to try (default 150)")
    add_training_options(parser)


def run(options: argparse.Namespace) -> None:
    """Try the rates, write the curve, and say what it suggests and by which rule."""
    from training.lr_finder import RULE, NoSuggestionError, find_learning_rate
    from training.processes import Processes
    from training.rate_plot import can_plot, save_plot
    from training.run import choose_device, prepare_run
    from training.task import check_chips, make_task

    chips = read_data(options, "train")
    config = config_of(options, chips)
    check_chips(config, chips.classes, chips.chips, ())
    task = make_task(config, chips.classes, chips.chips)
    prepared = prepare_run(task, choose_device(options.device), Processes(), start=options.start)
    curve = find_learning_rate(
        prepared,
        task.dataset(chips.chips),
        lowest=options.lowest,
        highest=options.highest,
        steps=options.steps,
        workers=options.workers,
    )
    options.out.mkdir(parents=True, exist_ok=True)
    curve.write_csv(options.out / "lr-find.csv")
    try:
        suggestion = curve.suggestion
    except NoSuggestionError:
        suggestion = None
    if can_plot():
        save_plot(curve, suggestion, options.out / "lr-find.png")
        print(f"Wrote {options.out}/lr-find.csv and lr-find.png")
    else:
        print(f"Wrote {options.out}/lr-find.csv; for a picture, install matplotlib")
    print(f"Suggested: {curve.suggestion:.2e}, {RULE}.")
    print(f"  python -m training fit --set max_learning_rate={curve.suggestion:.2e} ...")
