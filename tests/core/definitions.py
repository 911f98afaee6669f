"""Small model definitions for tests, each key of which can be exchanged."""

from __future__ import annotations

import copy
from typing import Any

from glacier_terminus_plugin.core.model_definition import ModelDefinition

_DATA: dict[str, Any] = {
    "SchemaVersion": "1.0",
    "ModelName": "test",
    "ModelType": "ImageClassification",
    "ModelFile": "test.onnx",
    "ModelFileChecksum": "sha256:" + "0" * 64,
    "ImageHeight": 64,
    "ImageWidth": 64,
    "SupportsVariableTileSize": True,
    "Stride": 8,
    "ModelPadding": 8,
    "BatchSize": 1,
    "ImageSpaceUsed": "MAP_SPACE",
    "Orientation": "any",
    "ExtractBands": [0],
    "CellSize": {"Trained": 30, "Tolerance": 1.5},
    "MinCellSize": None,
    "MaxCellSize": {"x": 60, "y": 60, "spatialReference": {"wkid": 3413}},
    "Classes": [
        {"Value": 1, "Name": "Ice", "Color": [200, 230, 240], "Role": "ice"},
        {"Value": 2, "Name": "Ocean", "Color": [30, 80, 140], "Role": "ocean"},
        {"Value": 3, "Name": "Calving front", "Color": [220, 60, 40], "Role": "front"},
    ],
    "Output": {"Kind": "logits", "Activation": "softmax"},
    "Normalization": {"Scope": "fixed", "Percentiles": [2, 98]},
    "NormalizationStats": {
        "band_min_values": [0],
        "band_max_values": [255],
        "scaled_mean_values": [0.5],
        "scaled_std_values": [0.25],
    },
    "DataRange": [0, 255],
    "Metrics": [
        {"Name": "distance", "Value": 2.5, "Unit": "px", "Data": "a glacier", "Split": "held out", "Command": "do it"}
    ],
    "Architecture": "none",
    "Description": "For tests",
    "Version": "1.2",
    "License": "GPL-2.0-or-later",
    "Citation": "none",
    "TrainingData": "none",
}


def definition_data(**changes: Any) -> dict[str, Any]:
    """Return the JSON object of a right definition with some keys exchanged; `...` as a value takes the key out."""
    data = copy.deepcopy(_DATA)
    data.update(changes)
    return {key: value for key, value in data.items() if value is not ...}


def make_definition(**changes: Any) -> ModelDefinition:
    """Return a right definition with some JSON keys exchanged."""
    return ModelDefinition.from_dict(definition_data(**changes))
