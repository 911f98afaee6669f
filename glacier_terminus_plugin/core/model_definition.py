"""A model's identity card: frozen dataclasses to and from a JSON file akin to Esri's `.emd`, checked in one go."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

from .errors import ModelDefinitionError, ModelFileError

SCHEMA_VERSION = "1.0"
ROLES = ("ice", "ocean", "front", "other")
ORIENTATIONS = ("flow_up", "any")
MODEL_TYPE = "ImageClassification"

_MAX_DEFINITION_BYTES = 8_000_000  # Esri's largest seen is 60 kB: anything like this is not a definition
_MAX_NUMBER = 1e30  # networks compute in float32, which ends at 3.4e38
_FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\- ]*\.onnx")
_CHECKSUM = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True)
class ModelClass:
    """One channel of the network's output: its value in the raster, its name and what it means to extraction."""

    value: int
    name: str
    color: tuple[int, int, int]
    role: str  # one of ROLES


@dataclass(frozen=True)
class ModelOutput:
    """What the network's output is: logits that still want the activation, or probabilities as they are."""

    kind: str = "logits"  # or "probabilities"
    activation: str = "softmax"  # or "sigmoid", for channels that do not exclude each other


@dataclass(frozen=True)
class NormalisationStats:
    """Esri's statistics of each band: raw minimum and maximum, mean and deviation after scaling to 0..1."""

    minimum: tuple[float, ...]
    maximum: tuple[float, ...]
    scaled_mean: tuple[float, ...]
    scaled_std: tuple[float, ...]


@dataclass(frozen=True)
class Normalisation:
    """How raw values become the network's: by the scene's own percentiles, or by a fixed range."""

    scope: str  # "scene" or "fixed"
    stats: NormalisationStats
    percentiles: tuple[float, float] = (1.0, 99.0)  # of the scene's valid pixels; scope "scene" only
    data_range: tuple[float, float] | None = None  # the values that the training data could hold


@dataclass(frozen=True)
class ModelCellSize:
    """The cell size that the network was trained at, and the ratio either way that it still reads well."""

    trained_m: float
    tolerance: float = 1.4

    def ratio(self, cell_size_m: float) -> float:
        """Return how many times coarser (over 1) or finer (under 1) a raster is than the training data."""
        return cell_size_m / self.trained_m

    def accepts(self, cell_size_m: float) -> bool:
        """Return whether a raster of this cell size can be read as it is."""
        return 1 / self.tolerance <= self.ratio(cell_size_m) <= self.tolerance


@dataclass(frozen=True)
class CellSizeLimit:
    """Esri's MinCellSize and MaxCellSize: the finest and coarsest cells it was trained on, in a reference's units."""

    x: float
    y: float
    wkid: int | None = None


@dataclass(frozen=True)
class Metric:
    """A figure that the model's makers measured, with the data, the split and the command that give it again."""

    name: str
    value: float
    unit: str = ""
    data: str = ""
    split: str = ""
    command: str = ""


@dataclass(frozen=True)
class ModelDefinition:
    """All that the plugin must know of a network to run it and to read its output; trusted once it exists."""

    model_name: str
    model_file: str
    model_file_checksum: str
    image_height: int
    image_width: int
    extract_bands: tuple[int, ...]  # 0-based, as in an .emd
    classes: tuple[ModelClass, ...]  # channel i of the network is classes[i]
    normalisation: Normalisation
    cell_size: ModelCellSize
    stride_px: int  # tile origins and sizes are multiples of it, or tiles differ from the whole
    padding_px: int  # the margin at which tiles and the whole image agree
    orientation: str = "any"  # "flow_up": the glacier must flow towards the image's top
    output: ModelOutput = field(default_factory=ModelOutput)
    supports_variable_tile_size: bool = True
    batch_size: int = 1
    image_space_used: str = "MAP_SPACE"
    min_cell_size: CellSizeLimit | None = None
    max_cell_size: CellSizeLimit | None = None
    architecture: str = ""
    description: str = ""
    version: str = ""
    license: str = ""
    citation: str = ""
    training_data: str = ""
    metrics: tuple[Metric, ...] = ()

    @property
    def roles(self) -> tuple[str, ...]:
        """What each channel means to extraction, in the order of the channels."""
        return tuple(c.role for c in self.classes)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> ModelDefinition:
        """Read and check a definition, and that the network beside it is the one it speaks of.

        Raises ModelDefinitionError with every problem of the JSON, ModelFileError where the network's file is missing,
        a link, or not the one whose checksum the definition states.
        """
        path = Path(path)
        definition = cls.from_dict(_read_json(path), source=path.name)
        _check_model_file(path.parent / definition.model_file, definition.model_file_checksum)
        return definition

    @classmethod
    def from_dict(cls, data: Any, source: str = "definition") -> ModelDefinition:
        """Check a parsed definition; raises ModelDefinitionError that lists every problem with its key."""
        problems: list[str] = []
        definition = _read_definition(data, problems)
        if problems or definition is None:
            raise ModelDefinitionError(source, problems)
        return definition

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that `from_dict` reads back as an equal definition."""
        return _definition_to_dict(self)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the definition under its final name only when it is whole."""
        path = Path(path)
        part = path.with_name(path.name + ".part")
        part.write_text(json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(part, path)


def file_checksum(path: str | os.PathLike[str]) -> str:
    """Return a file's checksum as a definition states it: "sha256:" and 64 hexadecimal digits."""
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return "sha256:" + digest.hexdigest()


def _check_model_file(path: Path, checksum: str) -> None:
    if path.is_symlink():
        raise ModelFileError(f"{path.name} is a link. A model's file must be a plain file beside its definition.")
    if not path.is_file():
        raise ModelFileError(
            f"The definition names {path.name}, which is not beside it in {path.parent}. Put the two into one folder."
        )
    try:
        found = file_checksum(path)
    except OSError as error:
        raise ModelFileError(f"{path} can't be read: {error.strerror}. Check who may read it.") from None
    if found != checksum:
        raise ModelFileError(
            f"{path.name} is not the file that its definition speaks of: its checksum is {found}, expected {checksum}. "
            "It is damaged or was exchanged: get the model again from where it came."
        )


def _read_json(path: Path) -> Any:
    """Parse a definition strictly: UTF-8, no duplicate key, no NaN, no bottomless nesting."""
    try:
        size = path.stat().st_size
        if size > _MAX_DEFINITION_BYTES or (path.exists() and not path.is_file()):
            raise ModelDefinitionError(path.name, [f"is no small JSON file ({size} bytes), as a definition would be"])
        text = path.read_bytes().decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_refuse_constant)
    except OSError as error:
        raise ModelDefinitionError(path.name, [f"can't be read: {error.strerror or error}"]) from None
    except UnicodeDecodeError as error:
        raise ModelDefinitionError(path.name, [f"is not UTF-8 text (byte {error.start})"]) from None
    except RecursionError:
        raise ModelDefinitionError(path.name, ["is nested too deeply to be a definition"]) from None
    except ValueError as error:
        raise ModelDefinitionError(path.name, [f"is not valid JSON: {error}"]) from None


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {_shown(key)} occurs twice")
        found[key] = value
    return found


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number that JSON knows")


class _Reader:
    """Takes keys out of one JSON object, noting each that is missing, unknown or of the wrong kind.

    What is wrong is noted once: an object that is missing or none at all says nothing of the keys it would have.
    """

    def __init__(self, data: Any, prefix: str, problems: list[str]) -> None:
        self._prefix, self._problems = prefix, problems
        self._data: dict[str, Any] | None = data if isinstance(data, dict) else None
        self._taken: set[str] = set()

    def take(self, key: str, expected: str, test: Callable[[Any], bool], default: Any = ...) -> Any:
        """Return the key's value where `test` holds; else note the problem and return None."""
        self._taken.add(key)
        if self._data is None:
            return None
        if key not in self._data:
            if default is ...:
                self.note(key, f"missing, expected {expected}")
                return None
            return default
        value = self._data[key]
        if not test(value):
            self.note(key, f"found {_shown(value)}, expected {expected}")
            return None
        return value

    def note(self, key: str, problem: str) -> None:
        """Note what is wrong with a key."""
        self._problems.append(f"{self._prefix}{key}: {problem}")

    def has(self, key: str) -> bool:
        return self._data is not None and key in self._data

    def text(self, key: str, default: Any = ...) -> str:
        return self.take(key, "text", _is_text, default)

    def pattern(self, key: str, pattern: re.Pattern[str], expected: str) -> str:
        return self.take(key, expected, lambda v: isinstance(v, str) and pattern.fullmatch(v) is not None)

    def choice(self, key: str, choices: Sequence[str], default: Any = ...) -> str:
        return self.take(key, "one of " + ", ".join(choices), lambda v: isinstance(v, str) and v in choices, default)

    def flag(self, key: str, default: Any = ...) -> bool:
        return self.take(key, "true or false", lambda v: isinstance(v, bool), default)

    def whole(self, key: str, least: int, most: int, default: Any = ...) -> int:
        test = lambda v: _is_whole(v) and least <= v <= most  # noqa: E731
        return self.take(key, f"a whole number from {least} to {most}", test, default)

    def number(self, key: str, least: float, most: float, default: Any = ...) -> float:
        test = lambda v: _is_number(v) and least <= v <= most  # noqa: E731
        return self.take(key, f"a number from {least:g} to {most:g}", test, default)

    def numbers(self, key: str, count: int | None, default: Any = ...) -> tuple[float, ...] | None:
        expected = f"a list of {'as many' if count is None else count} number(s) of at most {_MAX_NUMBER:g}"
        test = lambda v: isinstance(v, list) and all(map(_is_number, v)) and count in (None, len(v))  # noqa: E731
        value = self.take(key, expected + (" as ExtractBands has bands" if count is None else ""), test, default)
        return tuple(float(v) for v in value) if isinstance(value, list) else value

    def object(self, key: str) -> _Reader:
        return _Reader(self.take(key, "an object", _is_object), f"{self._prefix}{key}.", self._problems)

    def objects(self, key: str, least: int = 0, default: Any = ...) -> list[_Reader]:
        test = lambda v: isinstance(v, list) and len(v) >= least and all(map(_is_object, v))  # noqa: E731
        value = self.take(key, "a list of objects" + (", at least one" if least else ""), test, default) or []
        return [_Reader(item, f"{self._prefix}{key}[{i}].", self._problems) for i, item in enumerate(value)]

    def done(self) -> None:
        """Note every key that nobody took: a typing error would otherwise be a silent default."""
        for key in self._data or ():
            if key not in self._taken:
                self.note(_shown(key).strip("'"), "unknown key; remove it, or correct its spelling")


def _read_definition(data: Any, problems: list[str]) -> ModelDefinition | None:
    if not _is_object(data):
        problems.append(f"found {_shown(data)}, expected an object")
    reader = _Reader(data, "", problems)
    reader.choice("SchemaVersion", [SCHEMA_VERSION])
    reader.choice("ModelType", [MODEL_TYPE])
    bands, classes = _read_bands(reader), _read_classes(reader)
    values: dict[str, Any] = {
        "model_name": reader.text("ModelName"),
        "model_file": reader.pattern(
            "ModelFile", _FILE_NAME, "the plain name of an .onnx file beside the definition (no folder, no link)"
        ),
        "model_file_checksum": reader.pattern("ModelFileChecksum", _CHECKSUM, '"sha256:" and 64 hexadecimal digits'),
        "extract_bands": bands,
        "classes": classes,
        "normalisation": _read_normalisation(reader, len(bands) or None),
        "cell_size": _read_cell_size(reader),
        "orientation": reader.choice("Orientation", ORIENTATIONS),
        "output": _read_output(reader, len(classes)),
        "supports_variable_tile_size": reader.flag("SupportsVariableTileSize"),
        "batch_size": reader.whole("BatchSize", 1, 1024, 1),
        "image_space_used": reader.choice("ImageSpaceUsed", ["MAP_SPACE", "PIXEL_SPACE"], "MAP_SPACE"),
        "min_cell_size": _read_limit(reader, "MinCellSize"),
        "max_cell_size": _read_limit(reader, "MaxCellSize"),
        "metrics": tuple(_read_metric(item) for item in reader.objects("Metrics", default=[])),
        **_read_tile(reader),
        **{name: reader.text(key, "") for key, name in _TEXTS.items()},
    }
    reader.done()
    return None if problems else ModelDefinition(**values)


_TEXTS = {
    "Architecture": "architecture",
    "Description": "description",
    "Version": "version",
    "License": "license",
    "Citation": "citation",
    "TrainingData": "training_data",
}


def _read_bands(reader: _Reader) -> tuple[int, ...]:
    test = lambda v: isinstance(v, list) and 0 < len(v) <= 512 and all(_is_whole(b) and 0 <= b < 65536 for b in v)  # noqa: E731
    return tuple(reader.take("ExtractBands", "a list of band indices, the first band being 0", test) or ())


def _read_tile(reader: _Reader) -> dict[str, int]:
    """Return the tile's size, stride and padding, each right in itself and to the others."""
    sides = {key: reader.whole(key, 16, 16384) for key in ("ImageHeight", "ImageWidth")}
    stride, padding = reader.whole("Stride", 1, 1024), reader.whole("ModelPadding", 0, 8192)
    for key, size in {**sides, "ModelPadding": padding}.items():
        if size is not None and stride is not None and size % stride != 0:
            reader.note(key, f"found {size}, expected a multiple of Stride ({stride})")
    smallest = min((side for side in sides.values() if side is not None), default=None)
    if padding is not None and smallest is not None and 2 * padding >= smallest:
        reader.note("ModelPadding", f"found {padding}, expected less than half of the tile ({smallest} px)")
    return {
        "image_height": sides["ImageHeight"],
        "image_width": sides["ImageWidth"],
        "stride_px": stride,
        "padding_px": padding,
    }


def _read_classes(reader: _Reader) -> tuple[ModelClass, ...]:
    classes = tuple(_read_class(item) for item in reader.objects("Classes", least=1))
    values = [c.value for c in classes if c.value is not None]
    if len(set(values)) < len(values):
        reader.note("Classes", "two classes have the same Value; expected one for each")
    return classes


def _read_class(reader: _Reader) -> ModelClass:
    is_color = lambda v: isinstance(v, list) and len(v) == 3 and all(_is_whole(c) and 0 <= c <= 255 for c in v)  # noqa: E731
    item = ModelClass(
        value=reader.whole("Value", 0, 254),  # 255 is NoData in the classified raster
        name=reader.text("Name"),
        color=tuple(reader.take("Color", "three numbers from 0 to 255", is_color) or (0, 0, 0)),  # type: ignore[arg-type]
        role=reader.choice("Role", ROLES),
    )
    reader.done()
    return item


def _read_output(reader: _Reader, classes: int) -> ModelOutput:
    output = reader.object("Output")
    item = ModelOutput(
        kind=output.choice("Kind", ["logits", "probabilities"]),
        activation=output.choice("Activation", ["softmax", "sigmoid"], "softmax"),
    )
    if classes == 1 and (item.kind, item.activation) == ("logits", "softmax"):
        output.note("Activation", "softmax makes a single class certain everywhere; expected sigmoid, or more Classes")
    output.done()
    return item


def _read_normalisation(reader: _Reader, bands: int | None) -> Normalisation:
    choice = reader.object("Normalization")
    scope = choice.choice("Scope", ["scene", "fixed"])
    percentiles = choice.numbers("Percentiles", 2, (1.0, 99.0))
    if percentiles is not None and not 0 <= percentiles[0] < percentiles[1] <= 100:
        choice.note("Percentiles", f"found {percentiles[0]:g}, {percentiles[1]:g}, expected 0 <= low < high <= 100")
    choice.done()
    data_range = reader.numbers("DataRange", 2, None)
    if data_range is not None and data_range[0] >= data_range[1]:
        reader.note("DataRange", f"found {data_range[0]:g}, {data_range[1]:g}, expected the lower one first")
    return Normalisation(
        scope=scope,
        stats=_read_stats(reader.object("NormalizationStats"), bands, scope),
        percentiles=percentiles,  # type: ignore[arg-type]
        data_range=data_range,  # type: ignore[arg-type]
    )


def _read_stats(stats: _Reader, bands: int | None, scope: str) -> NormalisationStats:
    unused = scope != "fixed" and not (stats.has("band_min_values") and stats.has("band_max_values"))
    defaults = [(limit,) * (bands or 0) if unused else ... for limit in (0.0, 1.0)]
    minimum, maximum = (
        stats.numbers(key, bands, default) for key, default in zip(("band_min_values", "band_max_values"), defaults)
    )
    if any(high - low <= 1 / _MAX_NUMBER for low, high in zip(minimum or (), maximum or ())):
        stats.note("band_max_values", "one is not greater than the band's minimum")
    mean, std = (stats.numbers(key, bands) for key in ("scaled_mean_values", "scaled_std_values"))
    if any(value <= 1 / _MAX_NUMBER for value in std or ()):
        stats.note("scaled_std_values", "found zero or less, expected more")
    for spare in ("band_mean_values", "band_std_values", "scaled_min_values", "scaled_max_values"):
        stats.numbers(spare, bands, None)  # Esri writes eight arrays; inference needs four
    stats.done()
    return NormalisationStats(minimum, maximum, mean, std)  # type: ignore[arg-type]


def _read_cell_size(reader: _Reader) -> ModelCellSize:
    size = reader.object("CellSize")
    item = ModelCellSize(size.number("Trained", 1e-3, 1e6), size.number("Tolerance", 1, 100, 1.4))
    size.done()
    return item


def _read_limit(reader: _Reader, key: str) -> CellSizeLimit | None:
    if reader.take(key, "an object or null", lambda v: v is None or _is_object(v), None) is None:
        return None
    limit = reader.object(key)
    wkid = None
    if limit.has("spatialReference"):  # Esri writes more into it: latestWkid, or wkt alone
        wkid = limit.object("spatialReference").whole("wkid", 1, 2**31 - 1, None)
    item = CellSizeLimit(limit.number("x", 1e-9, 1e6), limit.number("y", 1e-9, 1e6), wkid)
    limit.done()
    return item


def _read_metric(reader: _Reader) -> Metric:
    item = Metric(
        name=reader.text("Name"),
        value=reader.take("Value", "a number", _is_number),
        unit=reader.text("Unit", ""),
        data=reader.text("Data", ""),
        split=reader.text("Split", ""),
        command=reader.text("Command", ""),
    )
    reader.done()
    return item


def _definition_to_dict(d: ModelDefinition) -> dict[str, Any]:
    stats = d.normalisation.stats
    data: dict[str, Any] = {
        "SchemaVersion": SCHEMA_VERSION,
        "ModelName": d.model_name,
        "ModelType": MODEL_TYPE,
        "ModelFile": d.model_file,
        "ModelFileChecksum": d.model_file_checksum,
        "ImageHeight": d.image_height,
        "ImageWidth": d.image_width,
        "SupportsVariableTileSize": d.supports_variable_tile_size,
        "Stride": d.stride_px,
        "ModelPadding": d.padding_px,
        "BatchSize": d.batch_size,
        "ImageSpaceUsed": d.image_space_used,
        "Orientation": d.orientation,
        "ExtractBands": list(d.extract_bands),
        "CellSize": {"Trained": d.cell_size.trained_m, "Tolerance": d.cell_size.tolerance},
        "MinCellSize": _limit_to_dict(d.min_cell_size),
        "MaxCellSize": _limit_to_dict(d.max_cell_size),
        "Classes": [{"Value": c.value, "Name": c.name, "Color": list(c.color), "Role": c.role} for c in d.classes],
        "Output": {"Kind": d.output.kind, "Activation": d.output.activation},
        "Normalization": {"Scope": d.normalisation.scope, "Percentiles": list(d.normalisation.percentiles)},
        "NormalizationStats": {
            "band_min_values": list(stats.minimum),
            "band_max_values": list(stats.maximum),
            "scaled_mean_values": list(stats.scaled_mean),
            "scaled_std_values": list(stats.scaled_std),
        },
        "Metrics": [
            {"Name": m.name, "Value": m.value, "Unit": m.unit, "Data": m.data, "Split": m.split, "Command": m.command}
            for m in d.metrics
        ],
    }
    if d.normalisation.data_range is not None:
        data["DataRange"] = list(d.normalisation.data_range)
    data.update({key: getattr(d, name) for key, name in _TEXTS.items()})
    return data


def _limit_to_dict(limit: CellSizeLimit | None) -> dict[str, Any] | None:
    if limit is None:
        return None
    reference = {} if limit.wkid is None else {"spatialReference": {"wkid": limit.wkid}}
    return {"x": limit.x, "y": limit.y, **reference}


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_text(value: Any) -> bool:
    """Whether a value is text that can be written again: JSON also knows halves of characters, and NUL."""
    return isinstance(value, str) and "\0" not in value and not any("\ud800" <= c <= "\udfff" for c in value)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -_MAX_NUMBER <= value <= _MAX_NUMBER


def _shown(value: Any) -> str:
    try:
        text = repr(value)
    except (RecursionError, ValueError):  # nested too deeply, or a number of more digits than Python writes
        return "something too large to show"
    return text if len(text) <= 60 else text[:57] + "..."
