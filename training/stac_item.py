"""A model as a STAC item of the Machine Learning Model extension (MLM 1.6), so that catalogues can find it."""

from __future__ import annotations

import json
import math
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import onnx

from glacier_terminus_plugin.core.model_definition import ModelDefinition, file_checksum

EXTENSIONS = (
    "https://stac-extensions.github.io/mlm/v1.6.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)
_ONNX_RELEASES = {15: "1.10.0", 16: "1.11.0", 17: "1.12.0", 18: "1.13.0", 19: "1.14.0", 20: "1.15.0", 21: "1.16.0"}
_SHA256 = "1220"  # the multihash prefix of a SHA-256 checksum


def write_item(definition: ModelDefinition, folder: Path, created: datetime | None = None) -> Path:
    """Write NAME.stac.json beside the model and return its path."""
    path = folder / f"{Path(definition.model_file).stem}.stac.json"
    part = path.with_name(path.name + ".part")
    item = stac_item(definition, folder, created or datetime.now(UTC))
    part.write_text(json.dumps(item, indent=2, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    os.replace(part, path)
    return path


def stac_item(definition: ModelDefinition, folder: Path, created: datetime) -> dict[str, Any]:
    """Return the item: a model lies nowhere on the earth, so that it has no geometry; its time is when it was made."""
    model = onnx.load(str(folder / definition.model_file), load_external_data=False)
    bands = [{"name": name} for name in band_names(definition)]
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": list(EXTENSIONS),
        "id": f"{definition.model_name}-{definition.version}".strip("-"),
        "geometry": None,
        "properties": {
            "datetime": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "title": definition.title,
            "description": definition.description or "Finds calving fronts of marine-terminating glaciers.",
            "license": "other",
            "bands": bands,
            **_model_properties(definition, model),
        },
        "links": [],
        "assets": {
            "model": _asset(folder / definition.model_file, definition, bands, "fp32"),
            **{
                f"model-{v.precision}": _asset(folder / v.model_file, definition, bands, v.precision)
                for v in definition.variants
            },
        },
    }


def band_names(definition: ModelDefinition) -> list[str]:
    """Return the bands' names, or their numbers from 1 where they have none."""
    if definition.bands:
        return [band.name for band in definition.bands]
    return [f"band-{index + 1}" for index in definition.extract_bands]


def _model_properties(definition: ModelDefinition, model: onnx.ModelProto) -> dict[str, Any]:
    weights = sum(math.prod(t.dims) for t in model.graph.initializer if t.data_type == onnx.TensorProto.FLOAT)
    opset = max(o.version for o in model.opset_import if o.domain in ("", "ai.onnx"))
    return {
        "mlm:name": _plain_name(definition.model_name),
        "mlm:architecture": definition.architecture or "unknown",
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:framework": "ONNX",
        "mlm:framework_version": _ONNX_RELEASES.get(opset, "1.12.0"),
        "mlm:accelerator": "amd64",
        "mlm:accelerator_constrained": False,
        "mlm:batch_size_suggestion": definition.batch_size,
        "mlm:total_parameters": weights,
        "mlm:pretrained": True,
        "mlm:pretrained_source": definition.training_data or "unknown",
        "mlm:input": [_input(definition)],
        "mlm:output": [_output(definition)],
        "mlm:hyperparameters": _hyperparameters(definition),
    }


def _plain_name(name: str) -> str:
    """Return a name as MLM wants it: letters, digits, dot, dash and underscore, a letter first."""
    plain = re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-_.")
    return plain if re.fullmatch(r"[A-Za-z][A-Za-z0-9_.-]+[A-Za-z0-9]", plain) else f"model-{plain or '0'}"


def _input(definition: ModelDefinition) -> dict[str, Any]:
    names = band_names(definition)
    normalisation = definition.normalisation
    side = [-1, -1] if definition.supports_variable_tile_size else [definition.image_height, definition.image_width]
    item: dict[str, Any] = {
        "name": "image",
        "bands": names,
        "input": {
            "shape": [-1, len(names), *side],
            "dim_order": ["batch", "bands", "height", "width"],
            "data_type": "float32",
        },
        "value_scaling": [_z_score(definition, band) for band in range(len(names))],
    }
    if normalisation.scope == "scene":
        low, high = normalisation.percentiles
        item["pre_processing_function"] = {
            "format": "text",
            "expression": (
                f"Stretch each band so that percentiles {low:g} and {high:g} of the whole scene's valid pixels become "
                "the band's minimum and maximum, and clip."
            ),
        }
    return item


def _z_score(definition: ModelDefinition, band: int) -> dict[str, Any]:
    """Return min-max scaling and standardisation of a band as one: (x - mean) / stddev."""
    stats = definition.normalisation.stats
    low, width = stats.minimum[band], stats.maximum[band] - stats.minimum[band]
    return {
        "type": "z-score",
        "mean": low + stats.scaled_mean[band] * width,
        "stddev": stats.scaled_std[band] * width,
    }


def _output(definition: ModelDefinition) -> dict[str, Any]:
    side = [-1, -1] if definition.supports_variable_tile_size else [definition.image_height, definition.image_width]
    return {
        "name": "classes",
        "tasks": ["semantic-segmentation"],
        "bands": [],
        "result": {
            "shape": [-1, len(definition.classes), *side],
            "dim_order": ["batch", "class", "height", "width"],
            "data_type": "float32",
        },
        "classification:classes": [
            {
                "value": c.value,
                "name": c.name,
                "description": f"{c.name} ({c.role})",
                "color_hint": "".join(f"{part:02X}" for part in c.color),
            }
            for c in definition.classes
        ],
        "post_processing_function": {
            "format": "text",
            "expression": "none" if definition.output.kind == "probabilities" else definition.output.activation,
        },
    }


def _hyperparameters(definition: ModelDefinition) -> dict[str, Any]:
    return {
        "tile_px": [definition.image_height, definition.image_width],
        "padding_px": definition.padding_px,
        "stride_px": definition.stride_px,
        "cell_size_m": None if definition.cell_size.takes_any else definition.cell_size.trained_m,
        "cell_size_tolerance": definition.cell_size.tolerance,
        "orientation": definition.orientation,
        "metrics": [
            {"name": m.name, "value": m.value, "unit": m.unit, "data": m.data, "split": m.split, "command": m.command}
            for m in definition.metrics
        ],
    }


def _asset(path: Path, definition: ModelDefinition, bands: list[dict[str, Any]], precision: str) -> dict[str, Any]:
    return {
        "href": f"./{path.name}",
        "type": "application/octet-stream; application=onnx",
        "title": f"{definition.model_name} ({precision})",
        "roles": ["mlm:model", "mlm:weights"],
        "mlm:artifact_type": "onnx",
        "file:checksum": _SHA256 + file_checksum(path)[len("sha256:") :],
        "file:size": path.stat().st_size,
        "bands": bands,
    }
