"""A model's identity card: frozen dataclasses to and from a JSON file akin to Esri's `.emd`, checked in one go."""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import ModelDefinitionError, ModelFileError
from .json_reader import MAX_NUMBER, JsonReader, is_number, is_object, is_whole, read_json, shown

SCHEMA_VERSION = "1.0"
ROLES = ("ice", "ocean", "front", "other")
ORIENTATIONS = ("flow_up", "any")
MODEL_TYPE = "ImageClassification"
ANY_CELL_SIZE = 100.0  # the tolerance that stands for "whatever the cell size": nobody said one
NOMINAL_CELL_M = 30.0  # stands in for the trained one then
PRECISIONS = ("fp16", "int8")

FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\- ]*\.onnx")
_TENSORS_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\- ]*\.npz")
_CHECKSUM = re.compile(r"sha256:[0-9a-f]{64}")
_CHECKSUM_TEXT = '"sha256:" and 64 hexadecimal digits'


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

    @property
    def takes_any(self) -> bool:
        """Whether nobody knows what the model was trained at: an image is then read at its own cell size."""
        return self.tolerance >= ANY_CELL_SIZE

    def ratio(self, cell_size_m: float) -> float:
        """Return how many times coarser (over 1) or finer (under 1) a raster is than the training data."""
        return cell_size_m / self.trained_m

    def accepts(self, cell_size_m: float) -> bool:
        """Return whether a raster of this cell size can be read as it is."""
        return self.takes_any or 1 / self.tolerance <= self.ratio(cell_size_m) <= self.tolerance


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
class ModelBand:
    """A band that the network reads: its name as rasters call it, and the wavelength in micrometres where known."""

    name: str
    wavelength_um: float | None = None


@dataclass(frozen=True)
class TestTensors:
    """A small file beside the network with an input and the answer to it, by which a device is tested."""

    __test__ = False  # pytest would take it for a test

    file: str
    checksum: str


@dataclass(frozen=True)
class ModelVariant:
    """The same network in fewer bits, and what that costs: measured on images, and on the test tensors."""

    precision: str  # one of PRECISIONS
    model_file: str
    model_file_checksum: str
    loss: tuple[Metric, ...] = ()  # differences to the full network; the first is the one it was accepted by
    max_difference: float = 1.0  # of any probability on the test tensors


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
    bands: tuple[ModelBand, ...] = ()  # one for each of extract_bands, or none
    test_tensors: TestTensors | None = None
    variants: tuple[ModelVariant, ...] = ()

    @property
    def title(self) -> str:
        """Its name with its version, where it states one."""
        return f"{self.model_name} {self.version}".strip()

    @property
    def roles(self) -> tuple[str, ...]:
        """What each channel means to extraction, in the order of the channels."""
        return tuple(c.role for c in self.classes)

    def fits_channels(self, count: int) -> bool:
        """Whether a network of so many output channels gives these classes: one each.

        One alone, with a sigmoid, gives two: its probability is the second's, and what is left the first's.
        """
        alone = count == 1 and len(self.classes) == 2 and self.output.activation == "sigmoid"
        return alone or count == len(self.classes)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> ModelDefinition:
        """Read and check a definition, and that the network beside it is the one it speaks of.

        Raises ModelDefinitionError with every problem of the JSON, ModelFileError where the network's file is missing,
        a link, or not the one whose checksum the definition states.
        """
        path = Path(path)
        definition = cls.from_dict(read_json(path), source=path.name)
        definition.check_model_file(path.parent)
        return definition

    @classmethod
    def from_dict(cls, data: Any, source: str = "definition") -> ModelDefinition:
        """Check a parsed definition; raises ModelDefinitionError that lists every problem with its key."""
        problems: list[str] = []
        definition = _read_definition(data, problems)
        if problems or definition is None:
            raise ModelDefinitionError(source, problems)
        return definition

    def check_model_file(self, folder: Path) -> None:
        """Raise ModelFileError where the network in a folder is not the plain file that the definition speaks of."""
        _check_model_file(folder / self.model_file, self.model_file_checksum)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that `from_dict` reads back as an equal definition."""
        return _definition_to_dict(self)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the definition under its final name only when it is whole."""
        path = Path(path)
        part = path.with_name(path.name + ".part")
        try:
            part.write_text(json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
            os.replace(part, path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


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
        raise ModelFileError(f"{path} can't be read: {error.strerror}. Check its permissions.") from None
    if found != checksum:
        raise ModelFileError(
            f"{path.name} is not the file that its definition describes: its checksum is {found}, expected {checksum}. "
            "It is damaged or was replaced: get the model again from where it came. If you replaced it yourself, "
            "remove the definition, then add the file again."
        )


def _read_definition(data: Any, problems: list[str]) -> ModelDefinition | None:
    if not is_object(data):
        problems.append(f"found {shown(data)}, expected an object")
    reader = JsonReader(data, "", problems)
    reader.choice("SchemaVersion", [SCHEMA_VERSION])
    reader.choice("ModelType", [MODEL_TYPE])
    bands, classes = _read_bands(reader), _read_classes(reader)
    values: dict[str, Any] = {
        "model_name": reader.text("ModelName"),
        **_read_model_file(reader),
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
        "bands": _read_band_names(reader, len(bands)),
        "test_tensors": _read_test_tensors(reader),
        "variants": tuple(_read_variant(item) for item in reader.objects("Variants", default=[])),
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


def _read_model_file(reader: JsonReader) -> dict[str, str]:
    """Return the name and the checksum of a network's file."""
    plain = "the plain name of an .onnx file beside the definition (no folder, no link)"
    return {
        "model_file": reader.pattern("ModelFile", FILE_NAME, plain),
        "model_file_checksum": reader.pattern("ModelFileChecksum", _CHECKSUM, _CHECKSUM_TEXT),
    }


def _read_bands(reader: JsonReader) -> tuple[int, ...]:
    test = lambda v: isinstance(v, list) and 0 < len(v) <= 512 and all(is_whole(b) and 0 <= b < 65536 for b in v)  # noqa: E731
    return tuple(reader.take("ExtractBands", "a list of band indices, the first band being 0", test) or ())


def _read_band_names(reader: JsonReader, count: int) -> tuple[ModelBand, ...]:
    bands = tuple(_read_band(item) for item in reader.objects("Bands", default=[]))
    if bands and count and len(bands) != count:
        reader.note("Bands", f"found {len(bands)}, expected {count}: one for each of ExtractBands")
    return bands


def _read_band(reader: JsonReader) -> ModelBand:
    item = ModelBand(reader.text("Name"), reader.number("Wavelength", 1e-3, 1e6, None))
    reader.done()
    return item


def _read_test_tensors(reader: JsonReader) -> TestTensors | None:
    if not reader.has("TestTensors"):
        reader.take("TestTensors", "an object", is_object, None)
        return None
    tensors = reader.object("TestTensors")
    item = TestTensors(
        tensors.pattern("File", _TENSORS_NAME, "the plain name of an .npz file beside the definition"),
        tensors.pattern("Checksum", _CHECKSUM, _CHECKSUM_TEXT),
    )
    tensors.done()
    return item


def _read_variant(reader: JsonReader) -> ModelVariant:
    item = ModelVariant(
        precision=reader.choice("Precision", PRECISIONS),
        loss=tuple(_read_metric(metric) for metric in reader.objects("Loss", default=[])),
        max_difference=reader.number("MaxDifference", 0, 1, 1.0),
        **_read_model_file(reader),
    )
    reader.done()
    return item


def _read_tile(reader: JsonReader) -> dict[str, int]:
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


def _read_classes(reader: JsonReader) -> tuple[ModelClass, ...]:
    classes = tuple(_read_class(item) for item in reader.objects("Classes", least=1))
    values = [c.value for c in classes if c.value is not None]
    if len(set(values)) < len(values):
        reader.note("Classes", "two classes have the same Value; expected one for each")
    return classes


def _read_class(reader: JsonReader) -> ModelClass:
    is_color = lambda v: isinstance(v, list) and len(v) == 3 and all(is_whole(c) and 0 <= c <= 255 for c in v)  # noqa: E731
    item = ModelClass(
        value=reader.whole("Value", 0, 254),  # 255 is NoData in the classified raster
        name=reader.text("Name", most=1000),  # there may be 255
        color=tuple(reader.take("Color", "three numbers from 0 to 255", is_color) or (0, 0, 0)),  # type: ignore[arg-type]
        role=reader.choice("Role", ROLES),
    )
    reader.done()
    return item


def _read_output(reader: JsonReader, classes: int) -> ModelOutput:
    output = reader.object("Output")
    item = ModelOutput(
        kind=output.choice("Kind", ["logits", "probabilities"]),
        activation=output.choice("Activation", ["softmax", "sigmoid"], "softmax"),
    )
    if classes == 1 and (item.kind, item.activation) == ("logits", "softmax"):
        output.note("Activation", "softmax makes a single class certain everywhere; expected sigmoid, or more Classes")
    output.done()
    return item


def _read_normalisation(reader: JsonReader, bands: int | None) -> Normalisation:
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


def _read_stats(stats: JsonReader, bands: int | None, scope: str) -> NormalisationStats:
    unused = scope != "fixed" and not (stats.has("band_min_values") and stats.has("band_max_values"))
    defaults = [(limit,) * (bands or 0) if unused else ... for limit in (0.0, 1.0)]
    minimum, maximum = (
        stats.numbers(key, bands, default) for key, default in zip(("band_min_values", "band_max_values"), defaults)
    )
    if any(high - low <= 1 / MAX_NUMBER for low, high in zip(minimum or (), maximum or ())):
        stats.note("band_max_values", "one is not greater than the band's minimum")
    mean, std = (stats.numbers(key, bands) for key in ("scaled_mean_values", "scaled_std_values"))
    if any(value <= 1 / MAX_NUMBER for value in std or ()):
        stats.note("scaled_std_values", "found zero or less, expected more")
    for spare in ("band_mean_values", "band_std_values", "scaled_min_values", "scaled_max_values"):
        stats.numbers(spare, bands, None)  # Esri writes eight arrays; inference needs four
    stats.done()
    return NormalisationStats(minimum, maximum, mean, std)  # type: ignore[arg-type]


def _read_cell_size(reader: JsonReader) -> ModelCellSize:
    size = reader.object("CellSize")
    item = ModelCellSize(size.number("Trained", 1e-3, 1e6), size.number("Tolerance", 1, 100, 1.4))
    size.done()
    return item


def _read_limit(reader: JsonReader, key: str) -> CellSizeLimit | None:
    if reader.take(key, "an object or null", lambda v: v is None or is_object(v), None) is None:
        return None
    limit = reader.object(key)
    wkid = None
    if limit.has("spatialReference"):  # Esri writes more into it: latestWkid, or wkt alone
        wkid = limit.object("spatialReference").whole("wkid", 1, 2**31 - 1, None)
    item = CellSizeLimit(limit.number("x", 1e-9, 1e6), limit.number("y", 1e-9, 1e6), wkid)
    limit.done()
    return item


def _read_metric(reader: JsonReader) -> Metric:
    item = Metric(
        name=reader.text("Name"),
        value=reader.take("Value", "a number", is_number),
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
        "Metrics": [_metric_to_dict(m) for m in d.metrics],
    }
    if d.normalisation.data_range is not None:
        data["DataRange"] = list(d.normalisation.data_range)
    if d.bands:
        data["Bands"] = [_band_to_dict(band) for band in d.bands]
    if d.test_tensors is not None:
        data["TestTensors"] = {"File": d.test_tensors.file, "Checksum": d.test_tensors.checksum}
    if d.variants:
        data["Variants"] = [_variant_to_dict(variant) for variant in d.variants]
    data.update({key: getattr(d, name) for key, name in _TEXTS.items()})
    return data


def _limit_to_dict(limit: CellSizeLimit | None) -> dict[str, Any] | None:
    if limit is None:
        return None
    reference = {} if limit.wkid is None else {"spatialReference": {"wkid": limit.wkid}}
    return {"x": limit.x, "y": limit.y, **reference}


def _metric_to_dict(m: Metric) -> dict[str, Any]:
    return {"Name": m.name, "Value": m.value, "Unit": m.unit, "Data": m.data, "Split": m.split, "Command": m.command}


def _band_to_dict(band: ModelBand) -> dict[str, Any]:
    return {"Name": band.name, **({} if band.wavelength_um is None else {"Wavelength": band.wavelength_um})}


def _variant_to_dict(variant: ModelVariant) -> dict[str, Any]:
    return {
        "Precision": variant.precision,
        "ModelFile": variant.model_file,
        "ModelFileChecksum": variant.model_file_checksum,
        "Loss": [_metric_to_dict(m) for m in variant.loss],
        "MaxDifference": variant.max_difference,
    }
