"""Models as other programs leave them: an Esri `.emd` and `.dlpk`, a Deepness file, and a bare ONNX file."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import onnx
from onnx import helper

from tests.core.networks import make_model, weight

EMD: dict[str, Any] = {
    "Framework": "arcgis.learn.models._inferencing",
    "ModelType": "ImageClassification",
    "InferenceFunction": "ArcGISImageClassifier.py",
    "IsEdgeDetection": False,
    "ModelConfiguration": "MMSegmentation",
    "ExtractBands": [0, 1, 2],
    "Classes": [
        {"Value": 1, "Name": "Glacier", "Color": [200, 230, 240]},
        {"Value": 2, "Name": "Calving front", "Color": [-1, -1, -1]},
    ],
    "DatasetType": "Classified_Tiles",
    "Kwargs": {},
    "ModelFormat": "NCHW",
    "MinCellSize": {"x": 20, "y": 20, "spatialReference": {"wkid": 3413, "latestWkid": 3413}},
    "MaxCellSize": {"x": 45, "y": 45, "spatialReference": {"wkid": 3413, "latestWkid": 3413}},
    "SupportsVariableTileSize": False,
    "ModelFile": "hrnet.onnx",
    "ImageHeight": 400,
    "ImageWidth": 400,
    "ImageSpaceUsed": "MAP_SPACE",
    "ModelName": "MMSegmentation",
    "ModelParameters": {"model_name": "hrnet", "backend": "pytorch"},
    "accuracy": "4.3359e-01",
    "resize_to": 400,
    "IsMultispectral": False,
    "IsImageNetNormalization": True,
    "per_class_metrics": "{}",
}
DEEPNESS = {
    "model_type": '"Segmentor"',
    "class_names": '{"0": "ocean", "1": "glacier", "2": "ice front"}',
    "resolution": "3000",
    "tiles_size": "512",
    "tiles_overlap": "25",
    "standardization_mean": "[0.485, 0.456, 0.406]",
    "standardization_std": "[0.229, 0.224, 0.225]",
}


def network(bands: int = 3, classes: int = 3, size: Any = ("h", "w"), last: str = "") -> onnx.ModelProto:
    """Return a network of one 1 x 1 convolution; `last`: an operator that its answer ends in."""
    k = [0.1 * (i + 1) for i in range(bands * classes)]
    nodes = [helper.make_node("Conv", ["x", "weights"], ["v" if last else "y"])]
    if last:
        options: dict[str, Any] = {"axis": 1} if last == "Softmax" else {}
        nodes.append(helper.make_node(last, ["v"], ["y"], **options))
    weights = [weight("weights", (classes, bands, 1, 1), k)]
    return make_model(nodes, weights, input_shape=("n", bands, *size), output_shape=("n", classes, *size))


def save_emd(folder: Path, model: onnx.ModelProto | None = None, **changes: Any) -> Path:
    """Write an `.emd` and its network; `...` as a value takes a key out."""
    emd = {key: value for key, value in {**EMD, **changes}.items() if value is not ...}
    onnx.save(model or network(), str(folder / "hrnet.onnx"))
    (folder / "hrnet.emd").write_text(json.dumps(emd), encoding="utf-8")
    return folder / "hrnet.emd"


def save_deepness(folder: Path, model: onnx.ModelProto | None = None, **changes: Any) -> Path:
    """Write a Deepness file."""
    model = model or network()
    for key, value in {**DEEPNESS, **changes}.items():
        if value is not ...:
            model.metadata_props.add(key=key, value=value)
    onnx.save(model, str(folder / "deepness.onnx"))
    return folder / "deepness.onnx"


def pack(target: Path, *files: Path, **texts: str) -> Path:
    """Write a package of files, each at its top, and of texts, each by its name."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, file.name)
        for name, text in texts.items():
            archive.writestr(name, text)
    return target
