"""All that goes with an exported network: test tensors, fewer-bit variants, a STAC item, a Deepness file, a package."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_definition import ModelDefinition, file_checksum
from glacier_terminus_plugin.core.model_package import OpenedModel
from training.deepness import deepness_metadata, stamp_metadata, write_for_deepness
from training.model_card import replace_files_section
from training.onnx_variants import MeasuredOn, VariantRefusedError, make_variant
from training.self_test_tensors import add_test_tensors
from training.stac_item import write_item

_FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold: the same files give the same bytes


@dataclass(frozen=True)
class PackageExtras:
    """Files that a package shows its reader, each where Esri's packages have it."""

    reports: Sequence[Path] = ()
    loss_curve: Path | None = None
    samples: Sequence[Path] = ()


def complete_model(
    path: Path,
    *,
    test_tensors: bool = True,
    stac: bool = True,
    precisions: Sequence[str] = (),
    measured_on: MeasuredOn | None = None,
) -> tuple[ModelDefinition, list[str]]:
    """Add to a model's folder what is missing, state it in the definition and the card, and return what was refused.

    path: the definition; beside it lies NAME.onnx, whose weights are never changed: only its metadata are. Variants
    that cost too much are left out, and the second value says which and why; those made before are kept.
    """
    definition = ModelDefinition.load(path)
    before = definition.model_file_checksum
    network = path.parent / definition.model_file
    stamp_metadata(network, deepness_metadata(definition))
    definition = replace(definition, model_file_checksum=file_checksum(network))
    definition.save(path)
    if test_tensors:
        definition = add_test_tensors(definition, path.parent)
    refused = []
    for precision in precisions:
        if measured_on is None:
            raise ValueError("variants are measured before they are kept: chips are needed")
        others = tuple(v for v in definition.variants if v.precision != precision)
        opened = OpenedModel(definition, path.parent)
        try:
            made = make_variant(opened, precision, measured_on)
        except VariantRefusedError as error:
            refused.append(str(error))
            definition = replace(definition, variants=others)
            continue
        stamp_metadata(path.parent / made.model_file, deepness_metadata(definition))
        made = replace(made, model_file_checksum=file_checksum(path.parent / made.model_file))
        definition = replace(definition, variants=(*others, made))
    definition.save(path)
    card = path.with_suffix(".md")
    if card.is_file():
        replace_files_section(card, before, definition)
    if stac:
        write_item(definition, path.parent)
    return ModelDefinition.load(path), refused


def write_deepness_file(path: Path) -> Path:
    """Write NAME-deepness.onnx beside a definition: fixed tiles, probabilities out."""
    definition = ModelDefinition.load(path)
    source = path.parent / definition.model_file
    target = source.with_name(f"{source.stem}-deepness.onnx")
    write_for_deepness(source, target, definition)
    return target


def write_dlpk(path: Path, target: Path, extras: PackageExtras | None = None) -> list[str]:
    """Pack a model with all that goes with it; return the names inside.

    Raises ModelFileError where a file is missing; nothing is left under the final name then.
    """
    definition = ModelDefinition.load(path)
    files = _model_files(definition, path) | _extra_files(extras or PackageExtras())
    missing = [str(file) for file in files.values() if not file.is_file()]
    if missing:
        raise ModelFileError(
            f"The package can't be written: {', '.join(missing)} is missing. Make it, or leave it out."
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, file in files.items():
                entry = zipfile.ZipInfo(name, _FIXED_TIME)
                entry.external_attr = 0o100644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, file.read_bytes())
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return list(files)


def _model_files(definition: ModelDefinition, path: Path) -> dict[str, Path]:
    """Return what belongs to the model itself, by name: all of it lies beside the definition."""
    folder = path.parent
    names = [path.name, definition.model_file, *(v.model_file for v in definition.variants)]
    if definition.test_tensors is not None:
        names.append(definition.test_tensors.file)
    optional = [path.with_suffix(".md"), path.with_suffix(".stac.json")]
    return {name: folder / name for name in names} | {file.name: file for file in optional if file.is_file()}


def _extra_files(extras: PackageExtras) -> dict[str, Path]:
    files = {}
    for number, report in enumerate(extras.reports):
        files[f"model_metrics{f'_{number + 1}' if number else ''}{report.suffix}"] = report
    if extras.loss_curve:
        files[f"ModelCharacteristics/loss_graph{extras.loss_curve.suffix}"] = extras.loss_curve
    for number, sample in enumerate(extras.samples):
        files[f"ModelCharacteristics/show_results{f'_{number + 1}' if number else ''}{sample.suffix}"] = sample
    return files
