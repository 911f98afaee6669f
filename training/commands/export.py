"""python -m training export: the files that the plugin reads, from a checkpoint."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from training.commands.options import Commands, add_command, add_data_options
from training.commands.package import add_package_options, package

ABOUT_HELP = (
    "JSON with Description, TrainingData, License, Citation and Limits (Markdown), for the definition and the card; "
    "without it a network of fronts is said to have learnt from the Mohajerani set, as it does by default"
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
    parser.add_argument("--name", default="greenland-landsat", help="the model's name, and that of its files")
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
    package(options.out / f"{options.name}.json", options)
