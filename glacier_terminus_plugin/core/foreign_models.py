"""Other programs' descriptions of a model, in our own terms: Esri's `.emd`, Deepness' metadata, and a bare ONNX file.

Each reader returns the JSON object of a definition of ours as far as it is known, and says what it had to assume: a
description that says less than ours is filled in by the rules below, aloud.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

from osgeo import osr

from .class_roles import color_of, role_of
from .errors import GridError, ModelDefinitionError
from .json_reader import JsonReader, is_number, is_object, is_text, is_whole
from .model_definition import ANY_CELL_SIZE, MODEL_TYPE, NOMINAL_CELL_M, SCHEMA_VERSION
from .onnx_graph import OnnxGraph
from .raster_grid import spatial_reference

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
DEEPNESS_KEYS = ("model_type", "class_names", "names", "resolution", "tiles_size", "tile_size", "standardization_mean")

_STRIDE_PX = 32  # of all common networks that halve their image five times; a multiple of what others need
_TILE_PX = 512  # where neither the description nor the network says one
_ANY = {"Trained": NOMINAL_CELL_M, "Tolerance": ANY_CELL_SIZE}
_TOLERANCE = 1.4
_METRES_PER_DEGREE = 111_320.0
_EMD_TYPES = (MODEL_TYPE, "PixelClassification")


Note = Callable[[str, str], None]


@dataclass
class ForeignModel:
    """A definition's JSON object as far as it is known, and what a user should hear of how it came about."""

    data: dict[str, Any]
    notes: list[tuple[str, str]] = field(default_factory=list)  # the key that a sentence is about, and the sentence

    def note(self, key: str, sentence: str) -> None:
        """Keep what a user should hear of a key."""
        self.notes.append((key, sentence))

    @property
    def told(self) -> tuple[str, ...]:
        """The sentences alone."""
        return tuple(sentence for _, sentence in self.notes)


def from_emd(emd: Any, source: str, graph: OnnxGraph) -> ForeignModel:
    """Return what an Esri model definition says (see shared formats: `.emd` JSON) of the network whose graph is given.

    Raises ModelDefinitionError with all problems where a key can't be understood, or the model is of another kind.
    """
    problems: list[str] = []
    reader = JsonReader(emd, "", problems)
    model = ForeignModel(_frame(source, graph))
    kind = reader.text("ModelType", MODEL_TYPE)
    if kind not in (None, *_EMD_TYPES):
        reader.note("ModelType", f"found {kind!r}, expected {MODEL_TYPE}: only models that classify pixels are run")
    if reader.text("ModelFormat", "NCHW") not in (None, "NCHW"):
        reader.note("ModelFormat", "expected NCHW (bands before rows and columns): export the model again with it")
    if reader.has("InferenceFunction"):
        model.note(
            "InferenceFunction",
            f"{source} names a Python file (InferenceFunction). It is never run: the network is run as its definition "
            "says, and what the file would do beside that is left out.",
        )
    bands, names = _emd_bands(reader, model, graph)
    model.data["ExtractBands"] = bands
    if names:
        model.data["Bands"] = [{"Name": name} for name in names]
    if emd.get("Classes"):  # else a user may give them
        classes = [_emd_class(item) for item in reader.objects("Classes")]
        model.data["Classes"] = _classes(classes, graph, model.note)
    sides = [reader.whole(key, 16, 16384, None) for key in ("ImageHeight", "ImageWidth")]
    padding = next((reader.whole(k, 0, 8192) for k in ("ModelPadding", "Padding") if reader.has(k)), None)
    variable = reader.flag("SupportsVariableTileSize", False)
    _set_tile(model, graph, sides, padding, bool(variable))
    batch = reader.whole("BatchSize", 1, 1024, 1)
    model.data["BatchSize"] = batch
    model.data["ImageSpaceUsed"] = reader.choice("ImageSpaceUsed", ["MAP_SPACE", "PIXEL_SPACE"], "MAP_SPACE")
    model.data["CellSize"] = _emd_cell_size(reader, model)
    model.data.update(_emd_normalisation(reader, model, bands))
    model.data["Description"] = reader.text("Description", "")
    if reader.has("ModelName") and is_text(emd["ModelName"]):
        model.data["Architecture"] = emd["ModelName"]
    if problems:
        raise ModelDefinitionError(source, problems)
    return model


def from_deepness(source: str, graph: OnnxGraph) -> ForeignModel:
    """Return what a Deepness model says of itself in its own metadata. Raises ModelDefinitionError."""
    said = {key: _deepness_value(key, text) for key, text in graph.metadata.items()}
    model = ForeignModel(_frame(source, graph))
    kind = said.get("model_type", "Segmentor")
    if str(kind).lower() != "segmentor":
        raise ModelDefinitionError(
            source,
            [f"model_type: found {str(kind)[:40]!r}, expected Segmentor: only models that classify pixels are run"],
        )
    bands = channel_count(graph, "inputs") or 3
    model.data["ExtractBands"] = list(range(bands))
    model.data["Classes"] = _deepness_classes(said, graph, model.note)
    size, overlap = said.get("tiles_size", said.get("tile_size")), said.get("tiles_overlap")
    side = size if is_whole(size) and 16 <= size <= 16384 else None
    padding = None
    if is_number(overlap) and 0 <= overlap < 100:
        padding = math.ceil((side or _fixed_side(graph) or _TILE_PX) * overlap / 200)
    _set_tile(model, graph, [side, side], padding, variable=True)
    resolution = said.get("resolution")
    if is_number(resolution) and resolution > 0:
        model.data["CellSize"] = {"Trained": resolution / 100, "Tolerance": _TOLERANCE}
    else:
        model.data["CellSize"] = _any_cell_size(source, model)
    mean, std = (said.get("standardization_" + key) for key in ("mean", "std"))
    if not (_are_numbers(mean, bands) and _are_numbers(std, bands)):
        mean, std = [0.0] * bands, [1.0] * bands
    model.data.update(_fixed(0.0, 255.0, mean, std, data_range=True))
    model.note(
        "Normalization",
        f"{source}: values from 0 to 255 are scaled to 0..1, as Deepness does; other values are refused.",
    )
    least = said.get("seg_thresh")
    if is_number(least) and 0 < least < 1:
        model.note(
            "seg_thresh",
            f"{source} states a minimum probability of {least:g} (seg_thresh), which is not applied: the most probable "
            "class counts. Give it as THRESHOLD where less probable pixels are to have no class.",
        )
    return model


def from_graph(source: str, graph: OnnxGraph) -> ForeignModel:
    """Return what a bare ONNX file says; what the values mean, their classes and cell size it can't say."""
    model = ForeignModel(_frame(source, graph))
    bands = channel_count(graph, "inputs")
    if bands:
        model.data["ExtractBands"] = list(range(bands))
    _set_tile(model, graph, [None, None], None, variable=True)
    return model


def with_settings(model: ForeignModel, settings: dict[str, Any], graph: OnnxGraph) -> None:
    """Put what the user says in place of what the description says, or does not.

    settings: keys of our own definition. Shorter forms are taken as well: CellSize as a number of metres, or "any";
    Classes as a list of names, or of objects with a Name and any other key; Normalization as "0-255" (scaled to 0..1),
    "imagenet" or "none".
    """
    settings = dict(settings)
    model.notes = [note for note in model.notes if note[0] not in settings]  # what is said need not be assumed
    bands = settings.get("ExtractBands", model.data.get("ExtractBands", []))
    count = len(bands) if isinstance(bands, list) else 0
    if is_number(settings.get("CellSize")):
        settings["CellSize"] = {"Trained": settings["CellSize"], "Tolerance": _TOLERANCE}
    elif settings.get("CellSize") == "any":
        settings["CellSize"] = dict(_ANY)
    classes = settings.get("Classes")
    named = [{"Name": c} if is_text(c) else c for c in classes] if isinstance(classes, list) else []
    if named and all(is_object(c) and is_text(c.get("Name")) and "Value" not in c for c in named):
        named = [{"Value": i + 1, **c} for i, c in enumerate(named)]
        settings["Classes"] = _classes(named, graph, model.note, are_all=len(named) > 1)
    normalisation = settings.get("Normalization")
    if isinstance(normalisation, str) and normalisation in _NORMALISATIONS:
        del settings["Normalization"]
        model.data.pop("DataRange", None)  # of what was assumed
        settings = {**_NORMALISATIONS[normalisation](count), **settings}
    model.data.update(settings)


def channel_count(graph: OnnxGraph, end: str) -> int | None:
    """Return how many channels the first of a network's "inputs" or "outputs" has, where its shape says so."""
    values = getattr(graph, end)
    shape = values[0].shape if values else None
    size = shape[1] if shape is not None and len(shape) == 4 else None
    return size if isinstance(size, int) and 0 < size <= 512 else None


def _frame(source: str, graph: OnnxGraph) -> dict[str, Any]:
    """Return the keys that every foreign model gets alike."""
    maker = graph.gives_probabilities
    outputs = channel_count(graph, "outputs")
    activation = "sigmoid" if maker.endswith("Sigmoid") or outputs == 1 else "softmax"
    return {
        "SchemaVersion": SCHEMA_VERSION,
        "ModelName": source.rsplit(".", 1)[0],
        "ModelType": MODEL_TYPE,
        "Orientation": "any",
        "Output": {"Kind": "probabilities" if maker else "logits", "Activation": activation},
    }


def _fixed_side(graph: OnnxGraph) -> int | None:
    shape = graph.inputs[0].shape if graph.inputs else None
    sides = [d for d in (shape or ())[2:] if isinstance(d, int) and d > 0]
    return max(sides) if sides else None


def _set_tile(
    model: ForeignModel, graph: OnnxGraph, said: Sequence[int | None], padding: int | None, variable: bool
) -> None:
    """Set tile, stride and padding: the network's fixed size before what is said, and that before what is usual."""
    shape = graph.inputs[0].shape if graph.inputs else None
    fixed = [d if isinstance(d, int) and d > 0 else None for d in (shape or ())[2:4]] or [None, None]
    if len(fixed) < 2:
        fixed = [None, None]
    height, width = (own or other or _TILE_PX for own, other in zip(fixed, said))
    free = variable and not any(fixed)
    wanted = min(height, width) // 4 if padding is None else padding
    stride = math.gcd(math.gcd(height, width), _STRIDE_PX)
    if free:  # tiles are as large as their padding asks for
        height, width = (max(side, 2 * math.ceil(wanted / stride) * stride + stride) for side in (height, width))
    side = min(height, width)
    # the stride is a guess and the padding is not: the one gives way to the other
    stride = next((s for s in (stride, 16, 8, 4, 2) if stride % s == 0 and wanted <= _room(side, s)), stride)
    margin = min(math.ceil(wanted / stride) * stride, _room(side, stride))
    model.data.update(ImageHeight=height, ImageWidth=width, Stride=stride, ModelPadding=margin)
    model.data["SupportsVariableTileSize"] = free
    model.note("Stride", f"Not said by the model, and assumed: a stride of {stride} px.")
    if padding is None:
        model.note(
            "ModelPadding",
            f"Not said by the model, and assumed: a padding of {margin} px. Where tiles show at their edges, a larger "
            "one helps.",
        )
    elif margin < padding:
        model.note(
            "ModelPadding",
            f"A padding of {padding} px, which the model states, leaves nothing of its tiles of {side} px: {margin} px "
            "are taken.",
        )
    if height == width == _TILE_PX and not any(fixed) and not any(said):
        model.note("ImageHeight", f"The network takes any size and states none: tiles of {_TILE_PX} px are used.")


def _room(side: int, stride: int) -> int:
    """Return the largest padding, in whole strides, that leaves something of a tile."""
    return (side - 1) // 2 // stride * stride


def _emd_bands(reader: JsonReader, model: ForeignModel, graph: OnnxGraph) -> tuple[list[int], list[str]]:
    """Return the bands' indices and their names; bands that are named alone are looked for in the raster by name."""
    test = lambda v: isinstance(v, list) and 0 < len(v) <= 512 and (all(map(is_whole, v)) or all(map(is_text, v)))  # noqa: E731
    expected = "a list of band indices or of band names"
    bands = reader.take("ExtractBands", expected, test, list(range(channel_count(graph, "inputs") or 3))) or []
    known = reader.take("Bands", "a list of names", lambda v: v is None or isinstance(v, list), None) or []
    names = [str(name) for name in known if is_text(name) or is_whole(name)]
    if all(map(is_whole, bands)):
        return bands, [names[b] for b in bands] if names and all(0 <= b < len(names) for b in bands) else []
    if all(b in names for b in bands):
        return [names.index(b) for b in bands], bands
    model.note(
        "ExtractBands",
        f"The model names its bands ({', '.join(bands)}) and gives no numbers: the raster's first {len(bands)} band(s) "
        "are taken, in this order, unless others are chosen.",
    )
    return list(range(len(bands))), bands


def _emd_class(item: JsonReader) -> dict[str, Any]:
    """Return a class with the keys that it has, older ones included."""
    value_key = "ClassValue" if item.has("ClassValue") and not item.has("Value") else "Value"
    name_key = "ClassName" if item.has("ClassName") and not item.has("Name") else "Name"
    is_color = lambda v: v is None or (isinstance(v, list) and len(v) >= 3 and all(map(is_number, v)))  # noqa: E731
    color = item.take("Color", "three numbers from 0 to 255", is_color, None)
    found = {"Value": item.whole(value_key, 0, 2**31), "Name": item.text(name_key)}
    if color is not None and all(is_whole(c) and 0 <= c <= 255 for c in color[:3]):  # -1: choose one
        found["Color"] = color[:3]
    return found


def _classes(known: list[dict[str, Any]], graph: OnnxGraph, note: Note, are_all: bool = False) -> list[dict[str, Any]]:
    """Return one class for each of the network's channels: background, which Esri leaves out, is the first.

    A network of one channel tells its class from background (see `ModelDefinition.fits_channels`). are_all: whether
    nothing is left out where the network does not say how many channels it has.
    """
    channels = channel_count(graph, "outputs")
    classes = [c for c in known if c.get("Value") is not None and c.get("Name") is not None]
    has_background = any(c["Value"] == 0 for c in classes)
    alone = channels == 1 and len(classes) == 1
    if not has_background and (channels == len(classes) + 1 or (channels is None and not are_all) or alone):
        classes = [{"Value": 0, "Name": "Background"}, *classes]
    taken = {c["Value"] for c in classes if is_whole(c["Value"]) and 0 <= c["Value"] <= 254}
    guessed: list[str] = []
    for item in classes:
        if not (is_whole(item["Value"]) and 0 <= item["Value"] <= 254):
            free = next(v for v in range(254, 0, -1) if v not in taken) if len(taken) < 254 else 0
            note(
                "Classes",
                f"The class {item['Name']} has the value {item['Value']}, which a byte can't hold beside NoData (255): "
                f"it is written as {free}.",
            )
            item["Value"] = free
            taken.add(free)
        if "Role" not in item:
            item["Role"] = role_of(item["Name"])
            guessed.append(f"{item['Name']}: {item['Role']}")
        if "Color" not in item:
            item["Color"] = list(color_of(item["Value"], item["Role"]))
    if guessed:
        note("Classes", f"What the classes mean to the line is told by their names ({', '.join(guessed)}).")
    return classes


def _emd_cell_size(reader: JsonReader, model: ForeignModel) -> dict[str, float]:
    """Return the middle of MinCellSize and MaxCellSize, in metres, and how far the two lie from it."""
    sizes = []
    for key in ("MinCellSize", "MaxCellSize"):
        if reader.take(key, "an object or null", lambda v: v is None or is_object(v), None) is None:
            continue
        limit = reader.object(key)
        x, y = limit.number("x", 1e-9, 1e6), limit.number("y", 1e-9, 1e6)
        if x is not None and y is not None:
            sizes.append(math.sqrt(x * y) * _metres_per_unit(limit, model))
    if not sizes:
        return _any_cell_size("The definition", model)
    middle = math.sqrt(min(sizes) * max(sizes))
    tolerance = max(_TOLERANCE, round(max(sizes) / middle * _TOLERANCE, 3))
    return {"Trained": min(max(middle, 1e-3), 1e6), "Tolerance": min(tolerance, ANY_CELL_SIZE)}


def _metres_per_unit(limit: JsonReader, model: ForeignModel) -> float:
    """Return the length of a unit of the reference that a cell size is given in; metres where it is not said."""
    test = lambda v: v is None or is_object(v)  # noqa: E731
    reference = limit.take("spatialReference", "an object", test, None) or {}
    for code in (reference.get("latestWkid"), reference.get("wkid")):
        system = _system(code) if is_whole(code) and 0 < code < 2**31 else None
        if system is None:
            continue
        if system.IsGeographic():
            model.note(
                "CellSize",
                "The model's cell size is given in degrees: it is taken at the equator, which is too wide elsewhere.",
            )
            return _METRES_PER_DEGREE
        return system.GetLinearUnits()
    return 1.0


def _system(code: int) -> osr.SpatialReference | None:
    """Return the coordinate system that a code, EPSG's or Esri's own, names; None where it names none."""
    for authority in ("EPSG", "ESRI"):
        with contextlib.suppress(GridError):
            return spatial_reference(f"{authority}:{code}")
    return None


def _any_cell_size(source: str, model: ForeignModel) -> dict[str, float]:
    model.note(
        "CellSize",
        f"{source} does not say which cell size the model was trained at: every image is read at its own. Say so "
        "(CellSize) where you know it.",
    )
    return dict(_ANY)


def _emd_normalisation(reader: JsonReader, model: ForeignModel, bands: list[int]) -> dict[str, Any]:
    """Return how Esri scales what the network reads: by statistics, as ImageNet, by DataRange, or not at all."""
    count = len(bands)
    wanted, multispectral = reader.flag("DoNormalize", True), reader.flag("IsMultispectral", False)
    imagenet = reader.flag("IsImageNetNormalization", None)
    limits = reader.numbers("DataRange", 2, None)
    has_stats = reader.take("NormalizationStats", "an object", lambda v: v is None or is_object(v), None) is not None
    if wanted is False and not imagenet:
        return _fixed(0.0, 1.0, [0.0] * count, [1.0] * count, data_range=False)
    if has_stats:
        return _emd_stats(reader, bands)
    if imagenet is None:
        framework = reader.text("Framework", "") or ""
        imagenet = framework.startswith("arcgis.learn") and not multispectral and count == 3 and limits is None
        if imagenet:
            model.note(
                "Normalization", "The definition states no normalisation: ImageNet's is taken, arcgis.learn's default."
            )
    if imagenet and count == 3:
        return _fixed(0.0, 255.0, list(IMAGENET_MEAN), list(IMAGENET_STD), data_range=True)
    if imagenet:
        reader.note("IsImageNetNormalization", f"true wants 3 bands; found {count} in ExtractBands")
    if limits is not None and limits[0] < limits[1]:
        return _fixed(limits[0], limits[1], [0.0] * count, [1.0] * count, data_range=True)
    model.note(
        "Normalization", "The definition states no normalisation: values from 0 to 255 are scaled to 0..1 (assumed)."
    )
    return _fixed(0.0, 255.0, [0.0] * count, [1.0] * count, data_range=True)


def _emd_stats(reader: JsonReader, bands: list[int]) -> dict[str, Any]:
    """Return the statistics of the bands that are read: the arrays hold all bands of the training data."""
    stats = reader.object("NormalizationStats")
    used = {}
    for key in ("band_min_values", "band_max_values", "scaled_mean_values", "scaled_std_values"):
        test = lambda v: isinstance(v, list) and bool(v) and all(map(is_number, v))  # noqa: E731
        values = stats.take(key, "a list of numbers, one for each band", test)
        if values is None:
            continue
        if all(0 <= band < len(values) for band in bands):
            used[key] = [values[band] for band in bands]
        elif len(values) == len(bands):
            used[key] = values
        else:
            stats.note(key, f"found {len(values)} values, expected one for each band of ExtractBands")
    return {"Normalization": {"Scope": "fixed"}, "NormalizationStats": used}


def _fixed(low: float, high: float, mean: Any, std: Any, data_range: bool) -> dict[str, Any]:
    stats = {
        "band_min_values": [low] * len(mean),
        "band_max_values": [high] * len(mean),
        "scaled_mean_values": list(mean),
        "scaled_std_values": list(std),
    }
    limits = {"DataRange": [low, high]} if data_range else {}
    return {"Normalization": {"Scope": "fixed"}, "NormalizationStats": stats, **limits}


_NORMALISATIONS = {
    "0-255": lambda n: _fixed(0.0, 255.0, [0.0] * n, [1.0] * n, data_range=True),
    "imagenet": lambda n: _fixed(0.0, 255.0, (IMAGENET_MEAN * n)[:n], (IMAGENET_STD * n)[:n], data_range=True),
    "none": lambda n: _fixed(0.0, 1.0, [0.0] * n, [1.0] * n, data_range=False),
}


def _deepness_value(key: str, text: str) -> Any:
    """Return one value of the metadata: JSON, or the text itself; names may be written as Python writes them."""
    try:
        return json.loads(text, parse_int=lambda digits: int(digits[:400]))
    except (ValueError, RecursionError):
        if key in ("class_names", "names"):
            return dict(re.findall(r"(\d{1,5})\s*:\s*['\"]([^'\"]*)['\"]", text[:100_000])) or text
        return text


def _deepness_classes(said: dict[str, Any], graph: OnnxGraph, note: Note) -> list[dict[str, Any]]:
    """Return a class for each channel, by class_names ("names" in old files); raster values are the channels' own."""
    names = said.get("class_names", said.get("names"))
    names = names[0] if isinstance(names, list) and names else names
    names = names if is_object(names) else {}
    found = {int(k): v for k, v in names.items() if k.isdecimal() and len(k) < 6 and is_text(v)}
    channels = channel_count(graph, "outputs") or (max(found) + 1 if found else 1)
    if channels == 1:  # Deepness makes two classes of it; a single name is the channel's
        name = found[max(found)] if found else "Channel 0"
        note("Classes", f"The network has one channel: its probability is that of {name}, what is left is background.")
        first = {"Value": 0, "Name": found[min(found)] if len(found) > 1 else "Background"}
        return _classes([first, {"Value": 1, "Name": name}], graph, note)
    if len(found) < channels:
        note("Classes", "The model does not name all of its classes: the others are called by their channel.")
    return _classes(
        [{"Value": i, "Name": found.get(i, f"Channel {i}")} for i in range(min(channels, 255))], graph, note
    )


def _are_numbers(values: Any, count: int) -> bool:
    return isinstance(values, list) and len(values) == count and all(map(is_number, values))
