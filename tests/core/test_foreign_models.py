"""Esri's, Deepness' and bare models are read by their own rules, and what had to be assumed is said."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from glacier_terminus_plugin.core.errors import ModelDefinitionError, ModelFileError
from glacier_terminus_plugin.core.model_package import OpenedModel, open_model, read_settings
from glacier_terminus_plugin.core.normalisation import normalise
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from tests.core.foreign_files import network, save_deepness, save_emd

SETTINGS = {"Classes": ["Ice", "Ocean", "Rock"], "CellSize": 30, "Normalization": "0-255"}


def noted(opened: OpenedModel, words: str) -> bool:
    return any(words in note for note in opened.notes)


def first_pixel(opened: OpenedModel, values: list[float]) -> np.ndarray:
    """What the network reads of one pixel with these values."""
    pixels = np.array(values, dtype=np.float32)[:, None, None]
    return normalise(pixels, np.ones((1, 1), bool), opened.definition.normalisation, None)[:, 0, 0]


# --- Esri


def test_an_emd_is_read_as_esri_means_it(tmp_path: Path):
    opened = open_model(save_emd(tmp_path))
    d = opened.definition
    assert (d.image_height, d.image_width, d.extract_bands) == (400, 400, (0, 1, 2))
    assert [(c.value, c.name, c.role) for c in d.classes] == [
        (0, "Background", "other"),
        (1, "Glacier", "ice"),
        (2, "Calving front", "front"),
    ]
    assert (d.cell_size.trained_m, d.cell_size.tolerance) == (30, 2.1)  # the mean of 20 and 45 m, 1.5 * 1.4 either way
    assert (d.stride_px, d.padding_px) == (16, 112)  # a quarter of the tile, in whole strides
    assert noted(opened, "It is never run")
    np.testing.assert_allclose(first_pixel(opened, [255, 0, 127.5]), [2.2489, -2.0357, 0.4178], atol=1e-4)


@pytest.mark.parametrize(
    ("tile", "padding", "variable", "expected"),
    [
        (64, 16, False, (64, 16, 16)),  # whole strides of 32 px would leave it none
        (320, 150, False, (320, 8, 152)),
        (64, ..., False, (64, 16, 16)),  # a quarter
        (256, 64, False, (256, 32, 64)),
        (64, 16, True, (96, 32, 32)),
        (64, 40, False, (64, 32, 0)),  # more than half
    ],
)
def test_the_padding_that_an_emd_states_is_kept(tmp_path: Path, tile, padding, variable, expected):
    wishes = {"ImageHeight": tile, "ImageWidth": tile, "ModelPadding": padding, "SupportsVariableTileSize": variable}
    opened = open_model(save_emd(tmp_path, **wishes))
    d = opened.definition
    assert (d.image_height, d.stride_px, d.padding_px) == expected
    assert bool(noted(opened, "which the model states, leaves nothing")) == (padding == 40)


def test_an_emd_runs(tmp_path: Path):
    opened = open_model(save_emd(tmp_path))
    answer = OnnxSession(opened.definition, opened.folder, "cpu").run(np.ones((1, 3, 32, 32), np.float32))
    logits = np.array([0.1 + 0.2 + 0.3, 0.4 + 0.5 + 0.6, 0.7 + 0.8 + 0.9])
    np.testing.assert_allclose(answer[0, :, 5, 5], np.exp(logits) / np.exp(logits).sum(), atol=1e-6)


def test_esris_statistics_are_taken_for_the_bands_that_are_read(tmp_path: Path):
    stats = {
        "band_min_values": [0, 100, 200, 300],
        "band_max_values": [1000, 1100, 1200, 1300],
        "band_mean_values": [1, 2, 3, 4],
        "band_std_values": [1, 1, 1, 1],
        "scaled_min_values": [0, 0, 0, 0],
        "scaled_max_values": [1, 1, 1, 1],
        "scaled_mean_values": [0.1, 0.2, 0.3, 0.4],
        "scaled_std_values": [0.5, 0.25, 0.2, 0.1],
    }
    path = save_emd(
        tmp_path,
        network(bands=2),
        ExtractBands=[3, 1],
        Bands=["Blue", "Green", "Red", "NIR"],
        IsImageNetNormalization=False,
        IsMultispectral=True,
        NormalizationStats=stats,
    )
    opened = open_model(path)
    assert [band.name for band in opened.definition.bands] == ["NIR", "Green"]
    # ((x - min) / (max - min) - scaled_mean) / scaled_std
    np.testing.assert_allclose(first_pixel(opened, [800, 350]), [(0.5 - 0.4) / 0.1, (0.25 - 0.2) / 0.25], atol=1e-5)


def test_bands_named_alone_are_taken_in_order_and_it_is_said(tmp_path: Path):
    opened = open_model(save_emd(tmp_path, ExtractBands=["NIR", "Red", "Green"]))
    assert opened.definition.extract_bands == (0, 1, 2)
    assert [band.name for band in opened.definition.bands] == ["NIR", "Red", "Green"]
    assert noted(opened, "names its bands (NIR, Red, Green)")


def test_band_names_that_the_definition_lists_become_numbers(tmp_path: Path):
    opened = open_model(save_emd(tmp_path, ExtractBands=["NIR", "Red"], Bands=["Blue", "Red", "NIR"], **two_bands()))
    assert opened.definition.extract_bands == (2, 1)


def two_bands() -> dict[str, Any]:
    return {"model": network(bands=2), "IsImageNetNormalization": False, "DataRange": [0, 10000]}


@pytest.mark.parametrize(
    ("changes", "low", "high"),
    [
        ({"IsImageNetNormalization": ..., "DataRange": [100, 300]}, 100, 300),
        ({"IsImageNetNormalization": ..., "Framework": "TensorFlow"}, 0, 255),
        ({"IsImageNetNormalization": False, "DoNormalize": False}, 0, 1),
    ],
)
def test_other_ways_to_scale(tmp_path: Path, changes: dict[str, Any], low: float, high: float):
    opened = open_model(save_emd(tmp_path, **changes))
    np.testing.assert_allclose(first_pixel(opened, [low, high, (low + high) / 2]), [0, 1, 0.5])


def test_old_names_of_classes_and_a_value_that_is_no_data_here(tmp_path: Path):
    classes = [{"ClassValue": 255, "ClassName": "Water"}]
    opened = open_model(save_emd(tmp_path, network(classes=2), Classes=classes))
    assert [(c.value, c.name, c.role) for c in opened.definition.classes] == [
        (0, "Background", "other"),
        (254, "Water", "ocean"),
    ]
    assert noted(opened, "written as 254")


def test_as_many_classes_as_channels_means_no_background(tmp_path: Path):
    opened = open_model(save_emd(tmp_path, network(classes=2)))
    assert [c.name for c in opened.definition.classes] == ["Glacier", "Calving front"]


def test_a_cell_size_that_nobody_states_fits_every_image(tmp_path: Path):
    opened = open_model(save_emd(tmp_path, MinCellSize=None, MaxCellSize=None))
    assert opened.definition.cell_size.takes_any
    assert opened.definition.cell_size.accepts(0.01)
    assert noted(opened, "does not say which cell size")


def test_a_cell_size_in_degrees_is_told_in_metres(tmp_path: Path):
    size = {"x": 0.001, "y": 0.001, "spatialReference": {"wkid": 4326}}
    opened = open_model(save_emd(tmp_path, MinCellSize=size, MaxCellSize=size))
    assert opened.definition.cell_size.trained_m == pytest.approx(111.32)
    assert noted(opened, "in degrees")


@pytest.mark.parametrize(
    "name", ["../hrnet.onnx", "/hrnet.onnx", "..\\hrnet.onnx", "C:\\m.onnx", "\\\\host\\m.onnx", ".."]
)
def test_a_model_file_elsewhere_is_refused(tmp_path: Path, name: str):
    inner = tmp_path / "inner"
    inner.mkdir()
    onnx.save(network(), str(tmp_path / "hrnet.onnx"))
    with pytest.raises(ModelFileError, match="outside its own folder"):
        open_model(save_emd(inner, ModelFile=name))


def test_a_model_file_through_a_linked_folder_is_refused(tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "here").mkdir()
    onnx.save(network(), str(tmp_path / "elsewhere" / "m.onnx"))
    (tmp_path / "here" / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ModelFileError, match="is a link"):
        open_model(save_emd(tmp_path / "here", ModelFile="link/m.onnx"))


@pytest.mark.parametrize("name", ["hrnet.pth", "hrnet.pkl", "model.h5"])
def test_weights_of_python_are_refused_with_how_to_export(tmp_path: Path, name: str):
    (tmp_path / name).write_bytes(b"\x80\x02}q\x00.")
    for path in (save_emd(tmp_path, ModelFile=name), tmp_path / name):
        with pytest.raises(ModelFileError, match=r"can run code and are never opened.*torch\.onnx\.export"):
            open_model(path)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"ModelType": "ObjectDetection"}, "ModelType: found 'ObjectDetection'"),
        ({"ModelFormat": "NHWC"}, "ModelFormat: expected NCHW"),
        ({"ImageHeight": "400"}, "ImageHeight: found '400'"),
        ({"ExtractBands": [0, "Red"]}, "ExtractBands: found"),
        ({"Classes": []}, "Classes: missing"),
        ({"Classes": 5}, "Classes: found 5"),
        ({"Classes": [{"Name": "x"}]}, r"Classes\[0\].Value: missing"),
        ({"NormalizationStats": {"band_min_values": [0, 0]}}, "NormalizationStats.band_min_values: found 2 values"),
        ({"MinCellSize": 30}, "MinCellSize: found 30"),
        ({"ModelFile": ...}, "ModelFile: missing"),
        ({"ModelFile": 5}, "ModelFile: missing"),
    ],
)
def test_what_an_emd_says_wrongly_is_named(tmp_path: Path, changes: dict[str, Any], problem: str):
    with pytest.raises(ModelDefinitionError, match=problem):
        open_model(save_emd(tmp_path, **changes))


@pytest.mark.parametrize(
    ("model", "problem"),
    [
        (network(classes=5), r"classes \(Classes\): the definition says 2, the network 5"),
        (network(bands=4), r"bands \(ExtractBands\): the definition says 3, the network 4"),
    ],
)
def test_a_network_that_disagrees_is_refused_with_both_numbers(tmp_path: Path, model: onnx.ModelProto, problem: str):
    with pytest.raises(ModelFileError, match=problem):
        open_model(save_emd(tmp_path, model))


def test_settings_take_the_place_of_what_is_said(tmp_path: Path):
    opened = open_model(save_emd(tmp_path), {"ModelPadding": 64, "CellSize": 15})
    assert (opened.definition.padding_px, opened.definition.cell_size.trained_m) == (64, 15)


def test_normalisation_none_takes_the_range_that_was_assumed_away(tmp_path: Path):
    assumed = {"IsImageNetNormalization": ..., "NormalizationStats": ..., "Framework": "TensorFlow"}
    path = save_emd(tmp_path, **assumed)
    assert open_model(path).definition.normalisation.data_range == (0, 255)
    assert open_model(path, {"Normalization": "none"}).definition.normalisation.data_range is None
    own = open_model(path, {"Normalization": "none", "DataRange": [0, 3000]}).definition.normalisation
    assert own.data_range == (0, 3000)


def test_what_is_said_is_not_called_assumed(tmp_path: Path):
    path = save_emd(tmp_path, MinCellSize=None, MaxCellSize=None)
    assert noted(open_model(path), "assumed: a stride")
    assert noted(open_model(path), "cell size")
    opened = open_model(path, {"Stride": 8, "ModelPadding": 96, "CellSize": 15})
    assert not noted(opened, "assumed")
    assert not noted(opened, "cell size")


# --- Deepness


def test_a_deepness_file_needs_nothing_beside_it(tmp_path: Path):
    opened = open_model(save_deepness(tmp_path))
    d = opened.definition
    assert [(c.value, c.name, c.role) for c in d.classes] == [
        (0, "ocean", "ocean"),
        (1, "glacier", "ice"),
        (2, "ice front", "front"),
    ]
    assert (d.cell_size.trained_m, d.image_height, d.padding_px) == (30, 512, 64)  # 25 % overlap: 64 px on each side
    np.testing.assert_allclose(first_pixel(opened, [255, 0, 127.5]), [2.2489, -2.0357, 0.4178], atol=1e-4)
    assert OnnxSession(d, opened.folder, "cpu").run(np.ones((1, 3, 32, 32), np.float32)).shape == (1, 3, 32, 32)


def test_a_deepness_file_that_says_little(tmp_path: Path):
    keys = ("resolution", "tiles_size", "tiles_overlap", "standardization_mean", "class_names")
    opened = open_model(save_deepness(tmp_path, **dict.fromkeys(keys, ...)))
    assert [c.name for c in opened.definition.classes] == ["Channel 0", "Channel 1", "Channel 2"]
    assert opened.definition.cell_size.takes_any
    np.testing.assert_allclose(first_pixel(opened, [255, 0, 51]), [1, 0, 0.2])


def test_names_as_python_writes_them(tmp_path: Path):
    path = save_deepness(tmp_path, class_names=..., names="{0: 'sea', 1: 'land', 2: 'terminus'}")
    assert [c.name for c in open_model(path).definition.classes] == ["sea", "land", "terminus"]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ('{"0": "rest", "1": "ice"}', ["rest", "ice"]),
        ('{"0": "ice"}', ["Background", "ice"]),
        (..., ["Background", "Channel 0"]),
    ],
)
def test_one_channel_tells_its_class_from_the_rest(tmp_path: Path, names: Any, found: list[str]):
    opened = open_model(save_deepness(tmp_path, network(classes=1), class_names=names))
    assert [c.name for c in opened.definition.classes] == found
    answer = OnnxSession(opened.definition, opened.folder, "cpu").run(np.full((1, 3, 32, 32), 1.0, np.float32))
    yes = 1 / (1 + np.exp(-0.6))  # 0.1 + 0.2 + 0.3
    np.testing.assert_allclose(answer[0, :, 3, 3], [1 - yes, yes], atol=1e-6)


def test_one_channel_of_an_emd(tmp_path: Path):
    opened = open_model(save_emd(tmp_path, network(classes=1, last="Sigmoid"), Classes=[{"Value": 7, "Name": "Ice"}]))
    assert [(c.value, c.name) for c in opened.definition.classes] == [(0, "Background"), (7, "Ice")]
    assert OnnxSession(opened.definition, opened.folder, "cpu").run(np.ones((1, 3, 32, 32), np.float32)).shape[1] == 2


def test_a_minimum_probability_that_is_not_applied_is_said(tmp_path: Path):
    opened = open_model(save_deepness(tmp_path, seg_thresh="0.7"))
    assert any("minimum probability of 0.7 (seg_thresh), which is not applied" in note for note in opened.notes)
    assert not any("seg_thresh" in note for note in open_model(save_deepness(tmp_path, seg_thresh="0.0")).notes)


def test_a_detector_is_refused(tmp_path: Path):
    with pytest.raises(ModelDefinitionError, match="model_type: found 'Detector', expected Segmentor"):
        open_model(save_deepness(tmp_path, model_type='"Detector"'))


@pytest.mark.parametrize(
    "value", ["[", "[" * 100_000, "NaN", "-1", '"x"', "9" * 10_000, f'{{"{"9" * 10_000}": "x"}}', "{}", "null", ""]
)
def test_metadata_of_any_kind_end_in_words(tmp_path: Path, value: str):
    for key in ("class_names", "resolution", "tiles_size", "tiles_overlap", "standardization_mean", "model_type"):
        with contextlib.suppress(ModelDefinitionError, ModelFileError):
            open_model(save_deepness(tmp_path, None, **{key: value}))


# --- bare files


def test_a_bare_file_says_what_is_missing_and_how_to_give_it(tmp_path: Path):
    onnx.save(network(), str(tmp_path / "bare.onnx"))
    with pytest.raises(ModelDefinitionError) as refusal:
        open_model(tmp_path / "bare.onnx")
    for key in ("Classes: missing", "NormalizationStats: missing", "CellSize: missing", '"Normalization": "0-255"'):
        assert key in str(refusal.value)


def test_a_bare_file_with_what_was_missing(tmp_path: Path):
    onnx.save(network(last="Softmax"), str(tmp_path / "bare.onnx"))
    opened = open_model(tmp_path / "bare.onnx", SETTINGS)
    d = opened.definition
    assert [(c.value, c.role) for c in d.classes] == [(1, "ice"), (2, "ocean"), (3, "other")]
    assert (d.output.kind, d.cell_size.trained_m, d.supports_variable_tile_size) == ("probabilities", 30, True)
    np.testing.assert_allclose(first_pixel(opened, [255, 0, 51]), [1, 0, 0.2])


def test_a_fixed_size_is_taken_from_the_network(tmp_path: Path):
    onnx.save(network(size=(96, 160)), str(tmp_path / "bare.onnx"))
    d = open_model(tmp_path / "bare.onnx", SETTINGS).definition
    assert (d.image_height, d.image_width, d.supports_variable_tile_size) == (96, 160, False)
    assert d.stride_px == 32


def test_a_size_that_is_fixed_on_one_side_is_that_of_all_tiles(tmp_path: Path):
    onnx.save(network(size=(96, "w")), str(tmp_path / "bare.onnx"))
    opened = open_model(tmp_path / "bare.onnx", SETTINGS)
    d = opened.definition
    assert (d.image_height, d.supports_variable_tile_size) == (96, False)
    session = OnnxSession(d, opened.folder, "cpu")
    assert session.run(np.ones((1, 3, 96, d.image_width), np.float32)).shape == (1, 3, 96, d.image_width)


def test_the_classes_that_are_given_are_all_where_the_network_does_not_say_how_many(tmp_path: Path):
    """So it is with networks that scale their answer to the size of the image, as torch exports them."""
    model = network()
    model.graph.output[0].type.tensor_type.ClearField("shape")
    onnx.save(model, str(tmp_path / "bare.onnx"))
    opened = open_model(tmp_path / "bare.onnx", SETTINGS)
    assert [(c.value, c.name) for c in opened.definition.classes] == [(1, "Ice"), (2, "Ocean"), (3, "Rock")]
    assert OnnxSession(opened.definition, opened.folder, "cpu").run(np.ones((1, 3, 32, 32), np.float32)).shape[1] == 3
    one = open_model(tmp_path / "bare.onnx", {**SETTINGS, "Classes": ["Ice"]})
    assert [(c.value, c.name) for c in one.definition.classes] == [(0, "Background"), (1, "Ice")]


def test_a_file_beside_its_own_definition_is_that_model():
    folder = Path(__file__).resolve().parents[2] / "glacier_terminus_plugin" / "models"
    opened = open_model(folder / "greenland-landsat.onnx")
    assert opened.definition == open_model(folder / "greenland-landsat.json").definition


@pytest.mark.parametrize("unnamed", [{"Name": 5}, {"Role": "ice"}, 5])
def test_a_class_without_a_name_is_told(tmp_path: Path, unnamed: Any):
    onnx.save(network(), str(tmp_path / "bare.onnx"))
    with pytest.raises(ModelDefinitionError, match="Classes"):
        open_model(tmp_path / "bare.onnx", {**SETTINGS, "Classes": [unnamed, "Ocean", "Rock"]})


def test_settings_are_an_object_or_nothing():
    assert read_settings(" ") is None
    assert read_settings('{"CellSize": 30}') == {"CellSize": 30}
    for text in ("[1]", "{", "\ud800"):
        with pytest.raises(ModelDefinitionError):
            read_settings(text)
