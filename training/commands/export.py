"""python -m training export: the files that the plugin reads, from a checkpoint."""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from glacier_terminus_plugin.core.model_definition import FILE_NAME
from training.commands.options import Commands, add_command, add_data_options
from training.commands.package import add_package_options, package

ABOUT_HELP = (
    "JSON with Description, TrainingData, License, Citation and Limits (Markdown), for the definition and the card, "
    'which say "not stated" without it; training/greenland-landsat.json is the bundled model\'s'
)
SCENES = 3  # that the padding is measured on


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "export",
        run,
        "write NAME.onnx, NAME.json, NAME.md and what goes with them, and prove the file equal to the network",
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/export"), help="folder for the files")
    parser.add_argument("--name", default="my-model", help="the model's name, and that of its files")
    parser.add_argument("--version", default="1.0.0", help="the model's version")
    parser.add_argument("--cell-size", type=float, help="metres of the training data's cells (default: the settings')")
    parser.add_argument("--about", type=Path, help=ABOUT_HELP)
    parser.add_argument("--reports", type=Path, nargs="*", default=[], help="JSON of evaluate or holdout, for the card")
    parser.add_argument("--robustness", type=Path, help="JSON of robustness, for the card")
    add_package_options(parser)
    add_data_options(parser)


def run(options: argparse.Namespace) -> None:
    """Write the files and say how equal they are."""
    from training.export import export_model
    from training.model_card import write_card
    from training.model_facts import facts_of
    from training.predict import torch_predictor
    from training.tiling_check import least_padding, synthetic_images
    from training.trained_network import load_network

    _check(options)
    trained = load_network(options.checkpoint)
    if options.cell_size:
        trained = replace(trained, config=replace(trained.config, cell_size_m=options.cell_size))
    facts = facts_of(trained.config, options.about)
    scenes = synthetic_images(SCENES, trained.config.bands)
    definition, difference = export_model(
        trained,
        options.out,
        options.name,
        version=options.version,
        reports=options.reports,
        facts=facts,
        padding_px=least_padding(torch_predictor(trained.network), trained.normalisation, scenes),
    )
    card = options.out / f"{options.name}.md"
    write_card(card, definition, trained.config, difference, options.reports, options.robustness, facts.limits)
    size = (options.out / definition.model_file).stat().st_size
    print(f"{definition.model_file}: {size / 1e6:.2f} MB, {definition.model_file_checksum}")
    print(f"padding at which tiles and the whole agree: {definition.padding_px} px, over {SCENES} made scenes")
    print(f"largest probability difference, onnxruntime against torch: {difference:.1e}")
    if definition.cell_size.takes_any:
        print("cell size: not known, every image is read at its own; name the training data's by --cell-size METRES")
    package(options.out / f"{options.name}.json", options)


def _check(options: argparse.Namespace) -> None:
    """Raise ValueError, before an older model of that name is touched, where the new one could not be finished."""
    if FILE_NAME.fullmatch(f"{options.name}.onnx") is None:
        raise ValueError(f"--name is {options.name!r}; expected letters from A to z, digits, spaces, dots, - and _")
    if options.cell_size is not None and not 0 < options.cell_size < math.inf:
        raise ValueError(f"--cell-size is {options.cell_size}; expected metres above 0")
    _check_reports(options.reports, "summary", "evaluate or holdout")
    _check_reports([options.robustness] if options.robustness else [], "rows", "robustness")


def _check_reports(paths: Sequence[Path], key: str, command: str) -> None:
    for path in paths:
        try:
            is_one = isinstance(json.loads(path.read_text(encoding="utf-8")).get(key), dict)
        except (ValueError, AttributeError):
            is_one = False
        if not is_one:
            raise ValueError(
                f"{path} is not the JSON that {command} writes: name the file of its figures that ends in .json"
            )
