"""What a definition says of a network that is not there yet."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glacier_terminus_plugin.core.errors import ModelDefinitionError, ModelFileError
from glacier_terminus_plugin.core.model_announcement import Announcement, read_announcement
from tests.core.foreign_files import EMD

BUNDLED = Path(__file__).resolve().parents[2] / "glacier_terminus_plugin" / "models" / "greenland-landsat.json"


def test_a_definition_of_ours_tells_all():
    told = read_announcement(BUNDLED.read_bytes(), "far.json")

    said = json.loads(BUNDLED.read_text())
    assert told.name.startswith("greenland-landsat ")
    assert told.network == ("greenland-landsat.onnx",)
    assert (told.licence, told.checksum) == (said["License"], said["ModelFileChecksum"])


def test_a_definition_of_esri_names_its_network():
    content = json.dumps({**EMD, "ModelFile": "weights\\hrnet.onnx"}).encode()

    assert read_announcement(content, "far.emd") == Announcement("far", ("weights", "hrnet.onnx"))


@pytest.mark.parametrize("name", ["../hrnet.onnx", "/hrnet.onnx", "C:\\m.onnx", "hrnet.pth"])
def test_a_network_elsewhere_or_of_another_kind_is_refused(name: str):
    with pytest.raises(ModelFileError):
        read_announcement(json.dumps({**EMD, "ModelFile": name}).encode(), "far.emd")


@pytest.mark.parametrize("content", [b"<html>", b"[]", b"{}", b'{"ModelFile": "m.onnx"}', b"\xff"])
def test_what_is_no_definition_is_refused(content: bytes):
    with pytest.raises(ModelDefinitionError):
        read_announcement(content, "far.json")
