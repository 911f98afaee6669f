"""From a public data set to a classified raster, each step by its command: the smoke test of the whole."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.classify_raster import ResultPaths, classify_raster
from glacier_terminus_plugin.core.map_terminus import RunOptions
from glacier_terminus_plugin.core.model_definition import ModelDefinition
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.core.raster_source import RasterSource
from glacier_terminus_plugin.core.working_source import CellSizeHandling
from tests.training.fake_caffe import NAMES, write_caffe
from training.__main__ import main

QUICK = ["--device", "cpu", "--set", "epochs=2", "chips_per_epoch=4", "batch_size=2", "crop_px=64", "synthetic_chips=0"]


def done(*arguments: object) -> None:
    """Run a command; it must succeed."""
    assert main([str(argument) for argument in arguments]) == 0, arguments


@pytest.mark.parametrize("task", ["classes", "front"])
def test_from_a_public_data_set_to_a_classified_raster(tmp_path: Path, task: str) -> None:
    chips, split, out = tmp_path / "chips", tmp_path / "split.json", tmp_path / "out"
    done("import", "caffe", write_caffe(tmp_path / "caffe"), "--out", chips, "--tile", 0)
    done("prepare", chips, "--out", split, "--test", "Mapple", "--valid", "Crane")
    done("lr-find", "--split", split, "--out", out, "--task", task, "--steps", 12, *QUICK)
    done("fit", "--split", split, "--out", out, "--task", task, *QUICK)
    done("evaluate", out / "last.pt", "--split", split, "--json", out / "evaluated.json")
    done("export", out / "last.pt", "--out", out / "model", "--name", "tiny", "--reports", out / "evaluated.json")

    with (out / "epochs.csv").open() as stream:
        assert len(list(csv.DictReader(stream))) == 2
    figures = json.loads((out / "evaluated.json").read_text())
    assert [image["glacier"] for image in figures["images"]] == ["Mapple"]
    definition = ModelDefinition.load(out / "model" / "tiny.json")
    asked_for = {"classes": {"ice", "ocean", "other"}, "front": {"ice", "ocean", "front", "other"}}
    assert set(definition.roles) == asked_for[task]

    scene = tmp_path / "caffe" / "sar_images" / "test" / f"{next(n for n in NAMES if n.startswith('Mapple'))}.png"
    classified = tmp_path / "classified.tif"
    classify_raster(
        RasterSource(scene, [0]),
        OnnxSession(definition, out / "model", "cpu"),
        0.0,
        RunOptions(cell_size=CellSizeHandling.AS_IS),
        ResultPaths(str(classified)),
    )
    values = gdal.Open(str(classified)).ReadAsArray()
    assert values.shape == gdal.Open(str(scene)).ReadAsArray().shape
    assert set(np.unique(values).tolist()) <= {c.value for c in definition.classes}
