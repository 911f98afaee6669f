"""The page that travels with a model: what it is, what it learnt from, how good it is and where it fails."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from glacier_terminus_plugin.core.model_definition import ModelCellSize, ModelDefinition
from training.config import TrainingConfig
from training.evaluate import COUNTS, FIGURES
from training.model_facts import UNSTATED

_FILES_TITLE = "## Files and fewer bits"
_DEEPNESS = (
    "The ONNX file carries the metadata that the Deepness plugin reads. Deepness' window wants a fixed size and "
    "probabilities: `python -m training package NAME.json --deepness` writes that file. It divides values by 255 and "
    "neither stretches nor turns a scene: give it an 8-bit image, stretched before and turned as the model wants it."
)


def write_card(
    path: Path,
    definition: ModelDefinition,
    config: TrainingConfig,
    parity: float,
    reports: Sequence[Path],
    robustness: Path | None = None,
    limits: str = UNSTATED,
) -> None:
    """Write the Markdown card; the figures come from the JSON of `holdout`, `evaluate` and `robustness`.

    limits: Markdown that says where the model fails.
    """
    sections = [
        f"# {definition.model_name} {definition.version}",
        definition.description,
        _facts(definition, config, parity),
        *[_accuracy(json.loads(report.read_text(encoding="utf-8")), definition.cell_size) for report in reports],
        _robustness(json.loads(robustness.read_text(encoding="utf-8"))) if robustness else "",
        "## Data, licence, citation",
        f"{definition.training_data}\n\nLicence: {definition.license}",
        ""
        if definition.citation == UNSTATED
        else f"The fronts and images are by their authors; please cite them:\n\n> {definition.citation}",
        "## Limits, in plain words",
        limits,
        "## How it was trained",
        "Settings that differ from `training/config.py`, or decide most:\n\n" + _settings(config),
    ]
    path.write_text("\n\n".join(section for section in sections if section) + "\n", encoding="utf-8")


def replace_files_section(path: Path, old_checksum: str, definition: ModelDefinition) -> None:
    """State in a card what a completed model consists of; the section is replaced where there is one."""
    text = path.read_text(encoding="utf-8").replace(old_checksum, definition.model_file_checksum)
    start = text.find(_FILES_TITLE)
    if start < 0:
        before, after = text.rstrip() + "\n\n", ""
    else:
        end = text.find("\n## ", start + 1)
        before, after = text[:start], "" if end < 0 else text[end:]
    part = path.with_name(path.name + ".part")
    part.write_text(before + files_section(definition) + "\n" + after, encoding="utf-8")
    part.replace(path)


def files_section(definition: ModelDefinition) -> str:
    """Return the section on a model's files: variants with what they cost, test tensors, other programs."""
    lines = [_FILES_TITLE, ""]
    if definition.variants:
        lines += ["| file | precision | what it costs | largest difference of a probability |", "|---|---|---|---|"]
        for variant in definition.variants:
            cost = "; ".join(f"{m.name} {m.value:g} {m.unit}".strip() for m in variant.loss)
            lines.append(f"| {variant.model_file} | {variant.precision} | {cost} | {variant.max_difference:g} |")
        first = definition.variants[0].loss[0]
        lines += ["", f"Measured on: {first.data} ({first.split}).", "", f"`{first.command}`", ""]
    if definition.test_tensors is not None:
        lines += [
            f"{definition.test_tensors.file} holds a made scene and the network's answer to it: the plugin tests a "
            "device by it.",
            "",
        ]
    return "\n".join(lines + [_DEEPNESS])


def _facts(definition: ModelDefinition, config: TrainingConfig, parity: float) -> str:
    low, high = definition.normalisation.percentiles
    scaled = f"stretched between percentiles {low:g} and {high:g} of the whole scene"
    if definition.normalisation.scope == "fixed":
        scaled = "scaled as the definition's NormalizationStats say"
    size = definition.cell_size
    cells = f"{size.trained_m:g} m, within a factor of {size.tolerance:g}"
    if size.takes_any:
        cells = "any: the training data's is not known"
    rows = [
        ("network", f"{definition.architecture}, fully convolutional"),
        ("input", f"{config.bands} band(s), {scaled}"),
        ("output", ", ".join(c.name for c in definition.classes) + " (softmax)"),
        ("cell size", cells),
        ("orientation", "glacier flowing up" if definition.orientation == "flow_up" else "any"),
        ("tiles", f"{definition.image_width} px, padding {definition.padding_px} px, stride {definition.stride_px} px"),
        ("onnxruntime against torch", f"largest probability difference {parity:.1e}"),
        ("checksum", f"`{definition.model_file_checksum}`"),
    ]
    return "| | |\n|---|---|\n" + "\n".join(f"| {name} | {value} |" for name, value in rows)


def _accuracy(report: dict[str, Any], cell_size: ModelCellSize) -> str:
    """One table a report: a column a glacier, a row a figure, and the command that gives it again."""
    summary = report["summary"]
    lines = ["| | " + " | ".join(summary) + " |", "|---|" + "---|" * len(summary)]
    for key, title in FIGURES:
        if all(group.get(key) is None for group in summary.values()):
            continue  # a report of an older release, or of images whose ends are not given
        digits = 0 if key in COUNTS else 2
        lines.append(f"| {title} | " + " | ".join(_number(group.get(key), digits) for group in summary.values()) + " |")
    size = "" if cell_size.takes_any else f" of about {cell_size.trained_m:g} m"
    title = f"## Accuracy: {report.get('split', '')}"
    note = (
        "Symmetric mean: half the mean distance from the line to the label plus half of that from the label to the "
        f"line, in px{size}, averaged over images; no fjord walls or region given, but in the "
        "rows that say so: a box around the front, its ends by two clicks, as in the window, and walls as all images "
        "of a place show them together."
    )
    return f"{title}\n\n`{report.get('command', '')}`\n\n{note}\n\n" + "\n".join(lines)


def _number(value: float | None, digits: int) -> str:
    return "none found" if value is None else f"{value:.{digits}f}"


def _robustness(report: dict[str, Any]) -> str:
    lines = ["| disturbance | symmetric mean px | median image px | worst image px | missed |", "|---|---|---|---|---|"]
    notes = []
    for name, row in report["rows"].items():
        if "pieces" in row:
            notes.append(f"- {name}: {row['false_fronts']:.0f} false fronts in {row['pieces']:.0f} pieces")
            continue
        keys = ("symmetric_mean_px", "median_image_px", "worst_image_px")
        lines.append(f"| {name} | " + " | ".join(f"{row[key]:.2f}" for key in keys) + f" | {row['missed']:.0f} |")
    title = f"## Robustness: {report.get('split', '')}\n\n`{report.get('command', '')}`"
    return title + "\n\n" + "\n".join(lines) + "\n\nImages that show no front at all:\n\n" + "\n".join(notes)


def _settings(config: TrainingConfig) -> str:
    defaults = TrainingConfig().to_dict()
    shown = ("network", "epochs", "seed", "rotation_deg", "crop_px", "batch_size", "max_learning_rate")
    values = config.to_dict()
    chosen = [name for name in values if name in shown or values[name] != defaults[name]]
    return "\n".join(f"- `{name}`: {values[name]}" for name in chosen)
