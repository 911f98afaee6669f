"""A definition is read back as it was written; a broken one is refused with every problem and its key."""

from __future__ import annotations

import copy
import json
import random
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from glacier_terminus_plugin.core import model_definition
from glacier_terminus_plugin.core.errors import ModelDefinitionError, ModelFileError
from glacier_terminus_plugin.core.model_definition import ModelDefinition, file_checksum
from tests.core.definitions import definition_data, make_definition

MODELS = Path(model_definition.__file__).parent.parent / "models"
SCHEMA = json.loads(Path(model_definition.__file__).with_name("model_definition.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
NONE = "sha256:" + "0" * 64
OPTIONAL: dict[str, Any] = {
    "Bands": [{"Name": "Red", "Wavelength": 0.65}],
    "TestTensors": {"File": "test.npz", "Checksum": NONE},
    "Variants": [
        {
            "Precision": "int8",
            "ModelFile": "test-int8.onnx",
            "ModelFileChecksum": NONE,
            "Loss": definition_data()["Metrics"],
            "MaxDifference": 0.25,
        }
    ],
}
LOST_HALF_OF_A_CHARACTER = "\ud800"


def problems_of(data: Any) -> list[str]:
    with pytest.raises(ModelDefinitionError) as refusal:
        ModelDefinition.from_dict(data)
    return refusal.value.problems


def stats(**changes: Any) -> dict[str, Any]:
    return {**definition_data()["NormalizationStats"], **changes}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A definition with the file that it names; returns the definition's path."""
    (tmp_path / "test.onnx").write_bytes(b"not looked into here")
    make_definition(ModelFileChecksum=file_checksum(tmp_path / "test.onnx")).save(tmp_path / "test.json")
    return tmp_path / "test.json"


def test_round_trip():
    data = definition_data()
    definition = ModelDefinition.from_dict(data)
    assert definition.to_dict() == data
    assert ModelDefinition.from_dict(definition.to_dict()) == definition


def test_round_trip_of_what_may_be_left_out():
    data = definition_data(**OPTIONAL)
    definition = ModelDefinition.from_dict(data)
    assert definition.to_dict() == data
    assert definition.bands[0].wavelength_um == 0.65
    assert definition.test_tensors is not None
    assert (definition.variants[0].precision, definition.variants[0].loss[0].value) == ("int8", 2.5)


def test_round_trip_of_the_least():
    least = {
        key: value
        for key, value in definition_data(Normalization={"Scope": "scene"}).items()
        if key in SCHEMA["required"]
    }
    least["NormalizationStats"] = {"scaled_mean_values": [0.5], "scaled_std_values": [0.25]}
    definition = ModelDefinition.from_dict(least)
    assert definition.normalisation.percentiles == (1, 99)
    assert definition.cell_size.tolerance == 1.5
    assert ModelDefinition.from_dict(definition.to_dict()) == definition


def test_a_single_class_with_a_probability_of_its_own():
    sigmoid = {"Kind": "logits", "Activation": "sigmoid"}
    assert make_definition(Classes=definition_data()["Classes"][:1], Output=sigmoid).roles == ("ice",)


def test_saved_and_loaded(package):
    loaded = ModelDefinition.load(package)
    assert loaded == make_definition(ModelFileChecksum=loaded.model_file_checksum)
    assert loaded.roles == ("ice", "ocean", "front")
    assert [p.name for p in sorted(package.parent.iterdir())] == ["test.json", "test.onnx"]


def test_the_bundled_model_is_whole():
    for path in MODELS.glob("*.json"):
        assert ModelDefinition.load(path).to_dict() == json.loads(path.read_text("utf-8"))
        VALIDATOR.validate(json.loads(path.read_text("utf-8")))


def test_all_problems_at_once_each_with_its_key():
    data = definition_data(
        Unheard=1,
        ModelName=...,
        Stride="32",
        ImageHeight=-64,
        ModelPadding=32,
        NormalizationStats=stats(scaled_std_values=[0]),
        Classes=[definition_data()["Classes"][0], {**definition_data()["Classes"][0], "Role": "glacier"}],
    )
    found = problems_of(data)
    keys = ("Unheard", "ModelName", "Stride", "ImageHeight", "ModelPadding", "NormalizationStats.scaled_std_values")
    for key in (*keys, "Classes", "Classes[1].Role"):
        assert any(problem.startswith(key + ": ") for problem in found), key
    assert len(found) == len(keys) + 2


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"SchemaVersion": "9.9"}, "SchemaVersion: found '9.9', expected one of 1.0"),
        ({"ModelType": "PixelClassification"}, "ModelType: found"),
        ({"ModelName": 5}, "ModelName: found 5, expected text"),
        ({"License": "word " * 5000}, "License: found 'word word"),
        ({"ModelName": LOST_HALF_OF_A_CHARACTER}, "ModelName: found '\\ud800', expected text"),
        ({"ModelName": "a\0b"}, "ModelName: found"),
        ({"ImageHeight": 63}, "ImageHeight: found 63, expected a multiple of Stride (8)"),
        ({"ImageWidth": 0}, "ImageWidth: found 0, expected a whole number from 16"),
        ({"ImageWidth": 64.0}, "ImageWidth: found 64.0, expected a whole number"),
        ({"ImageWidth": True}, "ImageWidth: found True, expected a whole number"),
        ({"ImageWidth": 10**400}, "ImageWidth: found 1000"),
        ({"Stride": 0}, "Stride: found 0"),
        ({"ModelPadding": 32}, "ModelPadding: found 32, expected less than half of the tile (64 px)"),
        ({"ModelPadding": 12}, "ModelPadding: found 12, expected a multiple of Stride (8)"),
        ({"ModelPadding": -8}, "ModelPadding: found -8"),
        ({"BatchSize": 0}, "BatchSize: found 0"),
        ({"SupportsVariableTileSize": 1}, "SupportsVariableTileSize: found 1, expected true or false"),
        ({"Orientation": "flow_down"}, "Orientation: found 'flow_down', expected one of flow_up, any"),
        ({"Orientation": ["any"]}, "Orientation: found ['any']"),
        ({"ExtractBands": []}, "ExtractBands: found []"),
        ({"ExtractBands": [-1]}, "ExtractBands: found [-1]"),
        ({"ExtractBands": 0}, "ExtractBands: found 0"),
        ({"ExtractBands": [0, 1]}, "NormalizationStats.scaled_std_values: found [0.25], expected a list of 2"),
        ({"CellSize": {"Trained": 0}}, "CellSize.Trained: found 0"),
        ({"CellSize": {"Trained": 30, "Tolerance": 0.5}}, "CellSize.Tolerance: found 0.5, expected a number from 1"),
        ({"CellSize": {"Trained": 30, "Tolerence": 2}}, "CellSize.Tolerence: unknown key"),
        ({"CellSize": 30}, "CellSize: found 30, expected an object"),
        ({"MinCellSize": 5}, "MinCellSize: found 5, expected an object or null"),
        ({"MinCellSize": {"x": 1}}, "MinCellSize.y: missing"),
        ({"MinCellSize": {"x": 1, "y": 1, "spatialReference": 3413}}, "MinCellSize.spatialReference: found 3413"),
        (
            {"MinCellSize": {"x": 1, "y": 1, "spatialReference": {"wkid": [3413]}}},
            "MinCellSize.spatialReference.wkid: found [3413]",
        ),
        ({"Bands": [{"Name": "Red"}, {"Name": "Green"}]}, "Bands: found 2, expected 1: one for each of ExtractBands"),
        ({"TestTensors": {"File": "../t.npz", "Checksum": NONE}}, "TestTensors.File: found '../t.npz'"),
        ({"TestTensors": None}, "TestTensors: found None, expected an object"),
        ({"Variants": [{"Precision": "fp8"}]}, "Variants[0].Precision: found 'fp8', expected one of fp16, int8"),
        ({"Classes": []}, "Classes: found [], expected a list of objects, at least one"),
        ({"Classes": [3]}, "Classes: found [3]"),
        ({"Classes": [{"Value": 255, "Name": "x", "Color": [0, 0, 0], "Role": "ice"}]}, "Classes[0].Value: found 255"),
        ({"Classes": [{"Value": 1, "Name": "x", "Color": [0, 0, 256], "Role": "ice"}]}, "Classes[0].Color: found"),
        ({"Classes": definition_data()["Classes"][:1]}, "Output.Activation: softmax makes a single class certain"),
        ({"Output": {"Kind": "logit"}}, "Output.Kind: found 'logit'"),
        ({"Normalization": {"Scope": "tile"}}, "Normalization.Scope: found 'tile'"),
        ({"Normalization": {"Scope": "scene", "Percentiles": [98, 2]}}, "Normalization.Percentiles: found 98, 2"),
        ({"Normalization": {"Scope": "scene", "Percentiles": [2, 98, 99]}}, "Normalization.Percentiles: found"),
        ({"NormalizationStats": stats(scaled_std_values=[-1])}, "NormalizationStats.scaled_std_values: found zero or"),
        ({"NormalizationStats": stats(scaled_std_values=[1e-300])}, "NormalizationStats.scaled_std_values: found zero"),
        ({"NormalizationStats": stats(scaled_mean_values=[1e300])}, "NormalizationStats.scaled_mean_values: found"),
        (
            {"NormalizationStats": stats(band_min_values=[255])},
            "NormalizationStats.band_max_values: one is not",
        ),
        ({"NormalizationStats": stats(band_min_values=[None])}, "NormalizationStats.band_min_values: found [None]"),
        ({"NormalizationStats": {}}, "NormalizationStats.band_min_values: missing"),
        ({"DataRange": [255, 0]}, "DataRange: found 255, 0, expected the lower one first"),
        ({"Metrics": [{"Name": "x"}]}, "Metrics[0].Value: missing"),
        ({"Metrics": {}}, "Metrics: found {}"),
        ({"Description": None}, "Description: found None"),
    ],
)
def test_one_problem(change, problem):
    found = problems_of(definition_data(**change))
    assert any(p.startswith(problem) for p in found), found


@pytest.mark.parametrize("key", SCHEMA["required"])
def test_a_missing_key_is_named_once(key):
    assert [p.split(":")[0] for p in problems_of(definition_data(**{key: ...}))] == [key]


@pytest.mark.parametrize("data", [None, 5, "text", [], [{}], True])
def test_not_even_an_object(data):
    assert problems_of(data) == [f"found {data!r}, expected an object"]


@pytest.mark.parametrize(
    "name",
    [
        "..",
        "../test.onnx",
        "/etc/test.onnx",
        "sub/test.onnx",
        "sub\\test.onnx",
        "C:\\test.onnx",
        "C:test.onnx",
        "\\\\server\\share\\test.onnx",
        "//server/test.onnx",
        ".test.onnx",
        "test.onnx\n",
        "test.onnx/",
        "test.pth",
        "test.onnx.pkl",
        "",
        "té.onnx",
        "te\0st.onnx",
    ],
)
def test_the_networks_file_is_confined_to_the_definitions_folder(name):
    assert problems_of(definition_data(ModelFile=name))[0].startswith("ModelFile: found")


# --- the file


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not valid JSON"),
        (b"<html>404</html>", "not valid JSON"),
        (b"\x80\x02}q\x00.", "not UTF-8"),
        ('{"ModelName": "é"}'.encode("latin-1"), "not UTF-8"),
        ('{"ModelName": "x"}'.encode("utf-16"), "not UTF-8"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
        (b'{"ModelName": "a", "ModelName": "b"}', "the key 'ModelName' occurs twice"),
        (b'{"CellSize": {"Trained": 1, "Trained": 2}}', "the key 'Trained' occurs twice"),
        (b'{"Stride": NaN}', "NaN is not a number"),
        (b'{"Stride": -Infinity}', "-Infinity is not a number"),
        (b'{"Stride": 1' + b"0" * 5000 + b"}", "not valid JSON"),
        (b'{"Stride": 1e400}', "Stride: found inf, expected a whole number"),
        (b" " * 8_000_001, "no small JSON file"),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value[:20]),
)
def test_a_file_that_is_no_definition(tmp_path, content, said):
    path = tmp_path / "model.json"
    path.write_bytes(content)
    with pytest.raises(ModelDefinitionError, match=r"model\.json") as refusal:
        ModelDefinition.load(path)
    assert said in str(refusal.value)


def test_a_definition_at_any_depth_of_nesting_is_read_or_refused(tmp_path):
    """Where Python's own limit is met only while the problem is being put into words."""
    path = tmp_path / "model.json"
    for depth in range(700, 1000, 7):
        path.write_text(json.dumps(definition_data()).replace('"test.onnx"', "[" * depth + "]" * depth), "utf-8")
        with pytest.raises(ModelDefinitionError):
            ModelDefinition.load(path)


def test_a_hundred_thousand_keys_are_read_in_no_time(tmp_path):
    """A search for duplicates that compares each key with all others would take hours here."""
    path = tmp_path / "model.json"
    keys = ",".join(f'"{n}":0' for n in range(400_000))
    path.write_text("{" + keys + ',"0":0}', "utf-8")
    with pytest.raises(ModelDefinitionError, match="the key '0' occurs twice"):
        ModelDefinition.load(path)


def test_a_byte_order_mark_is_accepted(package):
    package.write_bytes(b"\xef\xbb\xbf" + package.read_bytes())
    assert ModelDefinition.load(package).model_name == "test"


def test_missing_folder_or_device_instead_of_a_file(tmp_path):
    with pytest.raises(ModelDefinitionError, match="can't be read"):
        ModelDefinition.load(tmp_path / "missing.json")
    for path in (tmp_path, Path("/dev/zero")):
        with pytest.raises(ModelDefinitionError, match="no small JSON file"):
            ModelDefinition.load(path)


def test_the_network_is_missing(package):
    (package.parent / "test.onnx").unlink()
    with pytest.raises(ModelFileError, match=r"names test\.onnx, which is not beside it"):
        ModelDefinition.load(package)


def test_the_network_is_another(package):
    (package.parent / "test.onnx").write_bytes(b"exchanged")
    with pytest.raises(ModelFileError, match=r"its checksum is sha256:\w+, expected sha256:"):
        ModelDefinition.load(package)


def test_the_network_is_a_link(package):
    shutil.move(package.parent / "test.onnx", package.parent / "elsewhere")
    (package.parent / "test.onnx").symlink_to(package.parent / "elsewhere")
    with pytest.raises(ModelFileError, match="is a link"):
        ModelDefinition.load(package)


def test_saving_over_an_older_definition_that_can_not_be_written_leaves_it(package):
    before = package.read_bytes()
    (package.parent / "test.json.part").mkdir()
    with pytest.raises(OSError, match="directory"):
        make_definition().save(package)
    assert package.read_bytes() == before


# --- the JSON Schema beside the code


def test_the_schema_is_one_and_accepts_what_is_written():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    VALIDATOR.validate(definition_data())
    VALIDATOR.validate(definition_data(**OPTIONAL))
    VALIDATOR.validate(make_definition(MaxCellSize=None, DataRange=...).to_dict())


def test_schema_and_code_know_the_same_keys():
    data = definition_data(**OPTIONAL)
    assert set(SCHEMA["properties"]) == set(data)
    for key in ("CellSize", "Output", "Normalization"):
        assert set(SCHEMA["properties"][key]["properties"]) == set(data[key])
    for key in ("Classes", "Bands", "Variants"):
        assert set(SCHEMA["properties"][key]["items"]["properties"]) == set(data[key][0])
    assert set(SCHEMA["$defs"]["metric"]["properties"]) == set(data["Metrics"][0])
    assert set(SCHEMA["properties"]["TestTensors"]["properties"]) == set(data["TestTensors"])


def test_schema_and_code_require_the_same_keys():
    required = {key for key in definition_data() if accepted(definition_data(**{key: ...})) == (False, False)}
    assert required == set(SCHEMA["required"])


def accepted_by_code(data: Any) -> bool:
    """Raises what from_dict should never raise."""
    try:
        ModelDefinition.from_dict(data)
    except ModelDefinitionError:
        return False
    return True


def accepted(data: Any) -> tuple[bool, bool]:
    """Whether the code and the schema accept a definition."""
    return accepted_by_code(data), VALIDATOR.is_valid(data)


STRANGE = (None, True, -1, 0, 3, 1.5, 1e300, 10**400, "", "x", "é\ud800", [], [1], [[]], {}, {"x": 1}, [None], [1, 2])


def places(data: Any, at: tuple = ()) -> list[tuple]:
    """Every key and index in a JSON value, as a path."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [place for key, value in items for place in ((*at, key), *places(value, (*at, key)))]


def mutated(rng: random.Random) -> dict[str, Any]:
    """A right definition with one to three things exchanged, taken out or added, anywhere in it."""
    data = {**definition_data(), **copy.deepcopy(OPTIONAL)}
    for _ in range(rng.randint(1, 3)):
        place = rng.choice(places(data))
        holder: Any = data
        for key in place[:-1]:
            holder = holder[key]
        kind = rng.randint(0, 3)
        if kind == 0:
            del holder[place[-1]]
        elif kind == 1 and isinstance(holder, dict):
            holder[rng.choice(["Extra", "modelname", "x"])] = copy.deepcopy(rng.choice(STRANGE))
        else:
            holder[place[-1]] = copy.deepcopy(rng.choice(STRANGE))
        if not data:
            break
    return data


def test_2000_mutations_give_a_definition_or_a_definition_error():
    rng = random.Random(1)
    welcome = [data for data in (mutated(rng) for _ in range(2000)) if accepted_by_code(data)]
    assert len(welcome) > 20
    assert all(VALIDATOR.is_valid(data) for data in welcome)  # the schema refuses nothing that the code accepts


@pytest.mark.parametrize(
    "change",
    [
        {"SchemaVersion": "2.0"},
        {"ModelFile": "../x.onnx"},
        {"ModelFileChecksum": "md5:0"},
        {"ImageHeight": -64},
        {"Stride": 0},
        {"ModelPadding": -1},
        {"Orientation": "up"},
        {"ExtractBands": []},
        {"CellSize": {"Trained": 30, "Tolerance": 0.9}},
        {"Classes": []},
        {"Classes": [{"Value": 255, "Name": "x", "Color": [0, 0, 0], "Role": "ice"}]},
        {"Classes": [{"Value": 1, "Name": "x", "Color": [0, 0, 0], "Role": "rock"}]},
        {"Output": {"Kind": "logits", "Activation": "none"}},
        {"NormalizationStats": stats(scaled_std_values=[0])},
        {"NormalizationStats": {"scaled_mean_values": [0], "scaled_std_values": [1]}},
        {"DataRange": [0]},
        {"Unheard": 1},
        {"MinCellSize": {"x": 1}},
        {"ModelName": "a\0b"},
        {"TestTensors": {"File": "../t.npz", "Checksum": NONE}},
        {"Variants": [{"Precision": "int8", "ModelFile": "a/b.onnx", "ModelFileChecksum": NONE}]},
        {"Bands": [{"Wavelength": 0.65}]},
    ],
)
def test_what_the_code_refuses_the_schema_refuses_too(change):
    assert accepted(definition_data(**change)) == (False, False)
