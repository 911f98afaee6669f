"""What completes a model of another program is kept beside its network, and is read back as the same definition."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import onnx
import pytest

from glacier_terminus_plugin.core import definition_beside
from glacier_terminus_plugin.core.definition_beside import path_beside, write_beside
from glacier_terminus_plugin.core.errors import ModelDefinitionError, ModelFileError, ModelSettingsError, OutputError
from glacier_terminus_plugin.core.model_definition import file_checksum
from glacier_terminus_plugin.core.model_package import open_for_check, open_model
from tests.core.foreign_files import network, save_emd
from tests.core.networks import pointwise_model

CLASSES = {
    "Classes": [{"Name": "Ice", "Role": "ice"}, {"Name": "Rock", "Role": "other"}, {"Name": "Sea", "Role": "ocean"}]
}
SETTINGS = {**CLASSES, "CellSize": 12.5, "Normalization": "imagenet"}


def save_bare(folder: Path, name: str = "bare.onnx", **how: Any) -> Path:
    onnx.save(network(**how), str(folder / name))
    return folder / name


def lack_of(path: Path) -> ModelSettingsError:
    with pytest.raises(ModelSettingsError) as refusal:
        open_model(path)
    return refusal.value


@pytest.mark.parametrize(
    ("kind", "settings", "missing"),
    [
        ("bare", SETTINGS, ("Classes", "CellSize", "Normalization")),
        ("bare", {**SETTINGS, "CellSize": "any"}, ("Classes", "CellSize", "Normalization")),
        ("emd", CLASSES, ("Classes",)),
    ],
)
def test_what_is_written_is_read_back_as_the_same_definition(
    tmp_path: Path, kind: str, settings: dict[str, Any], missing: tuple[str, ...]
):
    path = save_bare(tmp_path) if kind == "bare" else save_emd(tmp_path, Classes=...)
    lack = lack_of(path)
    assert (lack.missing, lack.channels) == (missing, 3)

    opened = open_model(path, settings)
    written = write_beside(opened)

    assert written == lack.network.with_suffix(".json")
    read = open_model(lack.network).definition
    assert read == open_model(written).definition
    assert replace(read, description=opened.definition.description) == opened.definition
    assert read.model_file_checksum == file_checksum(lack.network)
    assert [c.role for c in read.classes] == ["ice", "other", "ocean"]
    assert read.cell_size.takes_any == (settings.get("CellSize") == "any")
    assert "assumed: a stride of" in read.description
    assert "told by their names" not in read.description
    assert not list(tmp_path.glob("*.part"))


def test_an_emd_that_lists_no_classes_lacks_them(tmp_path: Path):
    assert lack_of(save_emd(tmp_path, Classes=[])).missing == ("Classes",)


def test_an_emd_is_completed_by_the_definition_beside_its_network(tmp_path: Path):
    path = save_emd(tmp_path, Classes=[])
    path = path.rename(path.with_name("esri.emd"))
    written = write_beside(open_model(path, CLASSES))
    assert open_for_check(path).definition == open_model(written).definition
    assert [c.name for c in open_model(path, {"Classes": ["A", "B", "C"]}).definition.classes] == ["A", "B", "C"]
    written.write_text(written.read_text().replace('"Rock"', '"Land"'))
    assert [c.name for c in open_for_check(path).definition.classes] == ["Ice", "Land", "Sea"]
    written.unlink()
    assert lack_of(path).missing == ("Classes",)
    esri = path.rename(path.with_name("hrnet.json"))  # is itself what lies beside
    assert lack_of(esri).missing == ("Classes",)


def test_a_network_that_is_replaced_after_its_definition_was_written_is_told_with_what_to_do(tmp_path: Path):
    path = save_bare(tmp_path)
    write_beside(open_model(path, SETTINGS))
    save_bare(tmp_path, last="Softmax")
    with pytest.raises(ModelFileError, match="If you replaced it yourself, remove the definition, then add the file"):
        open_model(path)


def test_a_network_that_says_nothing_of_its_channels_lacks_its_bands_too(tmp_path: Path):
    model = network()
    for end in (model.graph.input[0], model.graph.output[0]):
        end.type.tensor_type.ClearField("shape")
    onnx.save(model, str(tmp_path / "bare.onnx"))
    lack = lack_of(tmp_path / "bare.onnx")
    assert (lack.missing, lack.channels) == (("Classes", "ExtractBands", "CellSize", "Normalization"), None)
    assert open_model(tmp_path / "bare.onnx", {**SETTINGS, "ExtractBands": [0]}).definition.extract_bands == (0,)


def test_a_network_of_one_channel_tells_its_class_from_all_else(tmp_path: Path):
    path = save_bare(tmp_path, classes=1)
    assert lack_of(path).channels == 1
    write_beside(open_model(path, {**SETTINGS, "Classes": ["Sea", "Ice"]}))
    assert [c.role for c in open_model(path).definition.classes] == ["ocean", "ice"]


def test_settings_do_not_help_where_more_is_wrong(tmp_path: Path):
    with pytest.raises(ModelDefinitionError, match="ImageHeight") as refusal:  # tiles of 8 px
        open_model(save_bare(tmp_path, size=(8, 8)))
    assert not isinstance(refusal.value, ModelSettingsError)
    model = network()
    model.graph.output[0].type.tensor_type.shape.dim.pop()
    onnx.save(model, str(tmp_path / "bare.onnx"))
    with pytest.raises(ModelFileError, match="its output has 3 dimensions"):
        open_model(tmp_path / "bare.onnx")


@pytest.mark.parametrize("shape", [("n", 512, 512, 3), ("n", "h", "w", 1), ("n", None, None, 12)])
def test_bands_last_are_named_as_the_cause(tmp_path: Path, shape: tuple[int | str | None, ...]):
    onnx.save(pointwise_model(input_shape=shape), str(tmp_path / "bare.onnx"))
    with pytest.raises(ModelFileError, match=r"x (3|1|12) with the bands last.*--inputs-as-nchw"):
        open_model(tmp_path / "bare.onnx", SETTINGS)


def test_no_file_is_overwritten(tmp_path: Path):
    opened = open_model(save_bare(tmp_path), SETTINGS)
    (tmp_path / "bare.json").write_text("{}")
    with pytest.raises(OutputError, match=r"bare\.json already exists and is not overwritten"):
        write_beside(opened)
    assert (tmp_path / "bare.json").read_text() == "{}"


def test_a_name_that_no_definition_takes_is_told(tmp_path: Path):
    with pytest.raises(OutputError, match=r"bare \(1\)\.onnx lacks settings"):
        path_beside(save_bare(tmp_path, "bare (1).onnx"))


def test_a_folder_that_can_not_be_written_to_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    opened = open_model(save_bare(tmp_path), SETTINGS)

    def refuse(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        with pytest.raises(OutputError, match=r"No space left on device\. Copy the model into a folder of yours"):
            write_beside(opened)
    monkeypatch.setattr(definition_beside.os, "access", lambda *_: False)  # root may write anywhere
    with pytest.raises(OutputError, match=r"can't be written to\. Copy the model into a folder of yours"):
        write_beside(opened)
    assert [path.name for path in tmp_path.iterdir()] == ["bare.onnx"]
