"""The command line of the training package: python -m training COMMAND."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from glacier_terminus_plugin.core.errors import GlacierTerminusError
from training.config import TrainingConfig
from training.importers.frontlearning import data_folder, inspect_folder, read_chips

DESCRIPTION = """\
Train a network that finds calving fronts, measure it on glaciers it never saw, and export it for the plugin.

From data to a bundled model:
  python -m training inspect                          is the data sound?
  python -m training holdout kangerlussuaq            train on the other glaciers, measure on this one
  python -m training holdout all                      the same for each glacier in turn
  python -m training fit --out build/final            train on all glaciers
  python -m training export build/final/last.pt --out build/final --name greenland-landsat
"""
DATA_HELP = (
    "folder with images/ and labels_1px/ (default: the environment variable DATA, else ../shared/data/frontlearning)"
)
SETTINGS_HELP = "change settings of training/config.py, e.g. --set epochs=100 seed=1"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status. Failures that a user can mend are one message, not a traceback."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (GlacierTerminusError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The last whole epoch is in last.pt: the same command with --resume goes on.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m training", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_inspect(commands)
    _add_params(commands)
    _add_fit(commands)
    _add_holdout(commands)
    _add_evaluate(commands)
    _add_robustness(commands)
    _add_export(commands)
    return parser


def _add(commands: argparse._SubParsersAction, run: Callable, text: str) -> argparse.ArgumentParser:  # type: ignore[type-arg]
    parser = commands.add_parser(run.__name__.strip("_"), help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(run=run)
    return parser


def _add_inspect(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = _add(commands, _inspect, "count the chips of each glacier and name everything that is wrong with the data")
    parser.add_argument("--data", type=Path, help=DATA_HELP)


def _add_params(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = _add(commands, _params, "print the number of weights of each network")
    parser.add_argument("--bands", type=int, default=3, help="bands of the image (default 3)")
    parser.add_argument("--classes", type=int, default=2, help="classes to tell apart (default 2)")


def _add_fit(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = _add(commands, _fit, "train one network; writes last.pt, best.pt and epochs.csv")
    parser.add_argument("--hold-out", metavar="GLACIER", help="leave this glacier out and judge by it (default: none)")
    parser.add_argument("--out", type=Path, default=Path("build/training"), help="folder for the results")
    parser.add_argument("--resume", action="store_true", help="go on from OUT/last.pt, to the same result")
    _add_training_options(parser)


def _add_holdout(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = _add(
        commands, _holdout, "train on all glaciers but one and measure the lines on that one, which had no say in it"
    )
    parser.add_argument("glacier", help="the glacier to leave out, or 'all' for each in turn")
    parser.add_argument("--out", type=Path, default=Path("build/holdout"), help="folder for the results")
    _add_training_options(parser)


def _add_training_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help=DATA_HELP)
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same network (default 0)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 ... (default auto)")
    parser.add_argument("--start", type=Path, help="weights to begin with: a checkpoint of ours or of mmsegmentation")
    parser.add_argument("--workers", type=int, default=0, help="processes that prepare crops (default 0: this one)")
    parser.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", help=SETTINGS_HELP)


def _add_evaluate(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = _add(commands, _evaluate, "measure a checkpoint's lines, by glacier, and write every image's figures")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--glacier", help="this glacier only (default: all)")
    parser.add_argument("--data", type=Path, help=DATA_HELP)
    parser.add_argument("--json", type=Path, help="write all figures to this file")


def _add_robustness(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = _add(commands, _robustness, "measure lines on disturbed images, and false fronts where there is none")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--glacier", help="this glacier only (default: all)")
    parser.add_argument("--data", type=Path, help=DATA_HELP)
    parser.add_argument("--json", type=Path, help="write all figures to this file")


def _add_export(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = _add(commands, _export, "write NAME.onnx, NAME.json and NAME.md, and prove the file equal to the network")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/export"), help="folder for the three files")
    parser.add_argument("--name", default="greenland-landsat", help="the model's name, and that of its files")
    parser.add_argument("--version", default="1.0.0", help="the model's version")
    parser.add_argument("--reports", type=Path, nargs="*", default=[], help="JSON of evaluate or holdout, for the card")
    parser.add_argument("--robustness", type=Path, help="JSON of robustness, for the card")


def _inspect(options: argparse.Namespace) -> None:
    from training.chips import ChipError, glaciers_of

    folder = options.data or data_folder()
    chips, problems = inspect_folder(folder)
    for glacier, count in glaciers_of(chips).items():
        print(f"{glacier:20} {count:5} chips")
    if problems:
        raise ChipError(str(folder), problems)
    print(f"{'no problems':20} {len(chips):5} chips")


def _params(options: argparse.Namespace) -> None:
    from training.hrnet import ARCHITECTURES, build_hrnet, parameter_count

    for name in ARCHITECTURES:
        network = build_hrnet(name, bands=options.bands, classes=options.classes)
        print(f"{name:26} {parameter_count(network):>14,}")


def _fit(options: argparse.Namespace) -> None:
    from training.chips import split_by_glacier
    from training.fit import fit

    chips = read_chips(options.data or data_folder())
    train, valid = split_by_glacier(chips, options.hold_out) if options.hold_out else (chips, [])
    fit(
        _config(options),
        train,
        valid,
        options.out,
        device=options.device,
        start=options.start,
        resume=options.resume,
        workers=options.workers,
    )
    print(f"Wrote {options.out}/last.pt")


def _holdout(options: argparse.Namespace) -> None:
    from training.holdout import hold_out

    chips = read_chips(options.data or data_folder())
    hold_out(
        chips,
        options.glacier,
        _config(options),
        options.out,
        device=options.device,
        start=options.start,
        workers=options.workers,
        command=_command(),
    )


def _evaluate(options: argparse.Namespace) -> None:
    from training.evaluate import evaluate, summarise, table, write_report

    network, config, chips = _network_and_chips(options)
    from training.definition_parts import normalisation_of
    from training.predict import torch_predictor
    from training.targets import CLASS_ROLES

    results = evaluate(torch_predictor(network), chips, CLASS_ROLES, normalisation_of(config))
    print(table(summarise(results)))
    if options.json:
        write_report(options.json, results, {"command": _command(), "split": options.glacier or "all chips"})


def _robustness(options: argparse.Namespace) -> None:
    from training.robustness import measure_robustness, write_robustness

    network, config, chips = _network_and_chips(options)
    rows = measure_robustness(network, config, chips)
    if options.json:
        write_robustness(options.json, rows, {"command": _command(), "split": options.glacier or "all chips"})


def _export(options: argparse.Namespace) -> None:
    from training.export import export_model
    from training.fit import load_network
    from training.model_card import write_card

    network, config = load_network(options.checkpoint)
    definition, difference = export_model(
        network, config, options.out, options.name, version=options.version, reports=options.reports
    )
    card = options.out / f"{options.name}.md"
    write_card(card, definition, config, difference, options.reports, options.robustness)
    size = (options.out / definition.model_file).stat().st_size
    print(f"{definition.model_file}: {size / 1e6:.2f} MB, {definition.model_file_checksum}")
    print(f"largest probability difference, onnxruntime against torch: {difference:.1e}")


def _network_and_chips(options: argparse.Namespace):
    from training.chips import split_by_glacier
    from training.fit import load_network

    network, config = load_network(options.checkpoint)
    chips = read_chips(options.data or data_folder())
    return network, config, split_by_glacier(chips, options.glacier)[1] if options.glacier else chips


def _config(options: argparse.Namespace) -> TrainingConfig:
    return TrainingConfig(seed=options.seed).with_settings(options.set)


def _command() -> str:
    """Return the command as a reader can repeat it from the repository's root."""
    return "python -m training " + " ".join(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
