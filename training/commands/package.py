"""python -m training package: test tensors, fewer-bit variants and a package for a model that was exported."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.options import Commands, add_command, add_data_options, command_line, read_data


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "package", run, "add test tensors, int8 and fp16 files, a STAC item and a .dlpk to an exported model"
    )
    parser.add_argument("definition", type=Path, help="the model's NAME.json, beside its NAME.onnx")
    add_package_options(parser)
    add_data_options(parser)


def add_package_options(parser: argparse.ArgumentParser) -> None:
    """Add what `export` takes as well."""
    parser.add_argument(
        "--variants", nargs="*", default=[], choices=["fp16", "int8"], help="measured on the data, refused if worse"
    )
    parser.add_argument("--data-note", help="what a reader must know of those data, e.g. that they were trained on")
    parser.add_argument("--no-stac", action="store_true", help="leave out the STAC item")
    parser.add_argument("--no-test-tensors", action="store_true", help="leave out what the plugin tests a device by")
    parser.add_argument(
        "--deepness", action="store_true", help="write NAME-deepness.onnx too, for that plugin's window"
    )
    parser.add_argument("--dlpk", type=Path, help="pack all into this file")
    parser.add_argument("--metrics-report", type=Path, nargs="*", default=[], help="HTML or JSON, for the package")
    parser.add_argument("--loss-curve", type=Path, help="picture or table, for the package")
    parser.add_argument("--samples", type=Path, nargs="*", default=[], help="pictures of results, for the package")


def run(options: argparse.Namespace) -> None:
    """Write the files and say what they cost."""
    package(options.definition, options)


def package(definition_path: Path, options: argparse.Namespace) -> None:
    """Complete an exported model as the options say."""
    from glacier_terminus_plugin.core.model_definition import ModelDefinition
    from training.definition_parts import model_classes
    from training.model_bundle import PackageExtras, complete_model, write_deepness_file, write_dlpk
    from training.onnx_variants import MeasuredOn

    measured_on = None
    if options.variants:
        learnt_fronts = ModelDefinition.load(definition_path).classes == model_classes()
        options.task = "front" if learnt_fronts else "classes"
        data = read_data(options, "valid", "test")
        split = f"{data.name}, {len(data.chips)} images" + (f" ({options.data_note})" if options.data_note else "")
        calibration = read_data(options, "train").chips if options.split else data.chips
        measured_on = MeasuredOn(data.chips, split, command_line(), calibration)
    definition, refused = complete_model(
        definition_path,
        test_tensors=not options.no_test_tensors,
        stac=not options.no_stac,
        precisions=options.variants,
        measured_on=measured_on,
    )
    for variant in definition.variants:
        size = (definition_path.parent / variant.model_file).stat().st_size
        loss = "; ".join(f"{metric.name}: {metric.value:g} {metric.unit}".strip() for metric in variant.loss)
        print(f"{variant.model_file}: {size / 1e6:.2f} MB. {loss}")
    for reason in refused:
        print(reason)
    if options.deepness:
        print(f"Wrote {write_deepness_file(definition_path)}")
    if options.dlpk:
        extras = PackageExtras(options.metrics_report, options.loss_curve, options.samples)
        print(f"Wrote {options.dlpk}: " + ", ".join(write_dlpk(definition_path, options.dlpk, extras)))
