"""The one way in for models: ours, Esri's and Deepness', alone or packed, become a checked definition and its file.

Nothing of a model is ever run or unpickled here, and no file outside its own folder is opened.
"""

from __future__ import annotations

import math
import os
import re
import shutil
import stat
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from .errors import ModelDefinitionError, ModelFileError, ModelSettingsError
from .file_moves import move_into_place
from .foreign_models import (
    DEEPNESS_KEYS,
    ForeignModel,
    channel_count,
    from_deepness,
    from_emd,
    from_graph,
    with_settings,
)
from .json_reader import MAX_BYTES, is_object, is_text, parse_json, read_json
from .model_definition import ModelDefinition, file_checksum
from .model_memory import check_memory
from .model_safety import vet_model
from .onnx_graph import Dim, OnnxGraph, read_graph

MODEL_SUFFIXES = (".json", ".emd", ".dlpk", ".onnx")
DEFINITION_SUFFIXES = (".emd", ".json")
PACKAGE_SUFFIXES = (".dlpk", ".zip")
SETTINGS_KEYS = ("Classes", "ExtractBands", "CellSize", "Normalization")  # that a foreign model may leave out
SETTINGS_EXAMPLE = '{"Classes": ["Ice", "Ocean"], "CellSize": 30, "Normalization": "0-255"}'

_UNPACKED_SUFFIXES = (".json", ".emd", ".onnx", ".npz", ".md")  # all else in a package stays in it: Python files too
_MAX_ENTRIES = 10_000
_MAX_UNPACKED_BYTES = 4_000_000_000
_MAX_RATIO = 200  # how many times a part of a package may grow: weights hardly shrink, a bomb grows a thousandfold
_SMALL_BYTES = 10_000_000  # what may grow as it likes
_HOW_TO_EXPORT = (
    "Weights in Python's own formats can run code and are never opened. Export the model to ONNX where it was trained: "
    "torch.onnx.export(model.eval(), torch.zeros(1, BANDS, 512, 512), 'model.onnx', opset_version=17), and name that "
    "file as ModelFile."
)
_PLAIN_FILE = "model.onnx"  # stands for the file's own name while the rest is checked
_FEW_BANDS = 16  # that an image may have; hardly any network has so few rows
_MOST_KEPT = 4

_kept: dict[tuple[Path, str], tuple[object, OpenedModel]] = {}  # by path and settings; the last one used stands last


@dataclass(frozen=True)
class OpenedModel:
    """A definition that can be trusted, the folder that holds its network, and what a user should hear of the two."""

    definition: ModelDefinition
    folder: Path
    notes: tuple[str, ...] = ()
    pixel_bytes: float = 0.0  # of memory that a tile's pixel takes at least, as the network's graph tells; 0: unknown

    @property
    def onnx_path(self) -> Path:
        """The network's file."""
        return self.folder / self.definition.model_file

    def variant(self, precision: str) -> OpenedModel:
        """Return the same model with its network in fewer bits.

        Raises ModelFileError where there is none, or where it is not the file that the definition speaks of.
        """
        found = next((v for v in self.definition.variants if v.precision == precision), None)
        if found is None:
            listed = ", ".join(v.precision for v in self.definition.variants) or "none"
            raise ModelFileError(
                f"{self.definition.model_name} has no {precision} variant (found: {listed}). Choose one of those, or "
                "the full precision."
            )
        definition = replace(
            self.definition, model_file=found.model_file, model_file_checksum=found.model_file_checksum
        )
        definition.check_model_file(self.folder)
        return replace(self, definition=definition)


def open_model(
    path: str | os.PathLike[str], settings: Mapping[str, Any] | None = None, cache: Path | None = None
) -> OpenedModel:
    """Open a model: our `.json`, Esri's `.emd` or `.dlpk` whose network is ONNX, or an `.onnx` file.

    settings: keys of our definition that take the place of what a foreign model says, or does not say (see
    `foreign_models.with_settings` for shorter forms); our own definitions take none. cache: where packages are
    unpacked, by default a folder of the user's own. The network is vetted. Raises ModelDefinitionError with all that is
    wrong or missing, which is a ModelSettingsError where settings alone are missing; ModelFileError where a file is
    missing, unsafe, damaged or of a kind that is never opened.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix in PACKAGE_SUFFIXES:
        return open_model(unpack(path, cache or default_cache()), settings)
    if suffix in DEFINITION_SUFFIXES:
        return _open_definition(path, settings)
    if suffix == ".onnx":
        beside = None if settings else _definition_beside(path)
        return _open_onnx(path, settings) if beside is None else _open_definition(beside, None)
    raise ModelFileError(
        f"{path.name} is not a model that can be opened: expected {', '.join(MODEL_SUFFIXES)}. {_HOW_TO_EXPORT}"
    )


def open_for_check(path: str | os.PathLike[str], settings: Mapping[str, Any] | None = None) -> OpenedModel:
    """Return what `open_model` does; models whose files have not changed, by size and times, are not read again.

    For checks of parameters, which come at every change; a run is to open its model itself.
    """
    key = Path(path), repr(settings)
    state, opened = _kept.pop(key, (None, None))
    if opened is None or state != _state(key[0], opened):
        opened = open_model(path, settings)
        state = _state(key[0], opened)
    _kept[key] = state, opened
    for oldest in list(_kept)[:-_MOST_KEPT]:
        _kept.pop(oldest, None)
    return opened


def _state(path: Path, opened: OpenedModel) -> object:
    """Return what changes with any file that a model is read from; a package stands for what was unpacked from it."""
    state = []
    for file in (path, opened.onnx_path.with_suffix(".json"), opened.onnx_path):
        try:
            found = file.stat()
        except OSError:
            state.append(())
        else:
            state.append((found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns))
    return state


def read_settings(text: str) -> dict[str, Any] | None:
    """Return what a user wrote about a foreign model, as JSON; None for nothing. Raises ModelDefinitionError."""
    if not text.strip():
        return None
    data = parse_json(text.encode("utf-8", "replace"), "Model settings")
    if not is_object(data):
        raise ModelDefinitionError("Model settings", [f"expected a JSON object such as {SETTINGS_EXAMPLE}"])
    return data


def default_cache() -> Path:
    """Return the folder of the user's own that packages are unpacked into."""
    home = os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else os.environ.get("XDG_CACHE_HOME")
    return Path(home or Path.home() / ".cache") / "glacier-terminus" / "models"


def unpack(package: Path, cache: Path) -> Path:
    """Unpack the definition and the ONNX files of a package, and return the definition's path.

    All is looked at before a byte is written: names that lead out of the package, links, and parts that would grow out
    of proportion are refused, and nothing is left then. Raises ModelFileError.
    """
    try:
        with zipfile.ZipFile(package) as archive:
            entries = _checked_entries(package.name, archive)
            definition = _definition_in(package.name, archive, entries)
            folder = cache / file_checksum(package)[len("sha256:") :]
            if not _is_whole(folder, entries):
                _extract(archive, entries, folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError) as error:
        raise ModelFileError(
            f"{package.name} is not a whole package ({error}). Get it again from where it came."
        ) from None
    except OSError as error:
        raise ModelFileError(f"{package.name} can't be unpacked: {error.strerror or error}.") from None
    return folder / definition


def _open_definition(path: Path, settings: Mapping[str, Any] | None) -> OpenedModel:
    data = read_json(path)
    if is_foreign(path, data):
        return _open_emd(path, data, settings)
    if settings:
        raise ModelDefinitionError(path.name, ["is complete: settings of a model are for foreign ones. Leave them out"])
    definition = ModelDefinition.from_dict(data, path.name)
    definition.check_model_file(path.parent)
    return _checked(OpenedModel(definition, path.parent))


def is_foreign(path: Path, data: Any) -> bool:
    """Whether a definition is Esri's: what our own program writes states its schema."""
    if not is_object(data) or "SchemaVersion" in data:
        return False
    return path.suffix.lower() == ".emd" or "Framework" in data or "InferenceFunction" in data


def _open_emd(path: Path, data: dict[str, Any], settings: Mapping[str, Any] | None) -> OpenedModel:
    file = _confined(path, data.get("ModelFile"))
    graph = _graph(file)
    foreign = from_emd(data, path.name, graph)
    try:
        return _finish(file, graph, foreign, path.name, settings)
    except ModelSettingsError:
        beside = None if settings else _definition_beside(file)  # the window keeps there what a user says of it
        if beside is None or beside == path:
            raise
        return _open_definition(beside, None)


def _open_onnx(path: Path, settings: Mapping[str, Any] | None) -> OpenedModel:
    graph = _graph(path)
    deepness = any(key in graph.metadata for key in DEEPNESS_KEYS)
    foreign = from_deepness(path.name, graph) if deepness else from_graph(path.name, graph)
    return _finish(path, graph, foreign, path.name, settings)


def _finish(
    file: Path, graph: OnnxGraph, foreign: ForeignModel, source: str, settings: Mapping[str, Any] | None
) -> OpenedModel:
    """Check a foreign description as strictly as one of our own."""
    if settings:
        with_settings(foreign, dict(settings), graph)
    foreign.data.update(ModelFile=_PLAIN_FILE, ModelFileChecksum=file_checksum(file))
    try:
        definition = ModelDefinition.from_dict(foreign.data, source)
    except ModelDefinitionError as error:
        are_missing = [": missing" in problem for problem in error.problems]
        if not any(are_missing):
            raise
        hint = "what is missing can be given as the model's settings, e.g. " + SETTINGS_EXAMPLE
        problems = [*error.problems, hint]
        missing = [key for key in SETTINGS_KEYS if key not in foreign.data]
        if missing and all(are_missing):
            raise ModelSettingsError(source, problems, file, missing, channel_count(graph, "outputs")) from None
        raise ModelDefinitionError(source, problems) from None
    definition = replace(definition, model_file=file.name)
    return _checked(OpenedModel(definition, file.parent, foreign.told), graph)


def _graph(path: Path) -> OnnxGraph:
    """Return the graph of a network that reads one image and gives one map of classes."""
    model = vet_model(path)
    try:
        graph = read_graph(model)
    except (ValueError, IndexError):
        raise ModelFileError(
            f"{path.name} is damaged: its description can't be read. Get it again from where it came."
        ) from None
    if len(graph.inputs) != 1 or not graph.outputs:
        raise ModelFileError(
            f"{path.name}: found {len(graph.inputs)} inputs and {len(graph.outputs)} outputs; expected one image in "
            "and one map of classes out. Only models that classify pixels are run."
        )
    for end, shape in (("input", graph.inputs[0].shape), ("output", graph.outputs[0].shape)):
        if shape is not None and len(shape) != 4:
            raise ModelFileError(
                f"{path.name}: its {end} has {len(shape)} dimensions; expected 4 (batch, channel, height, width). Only "
                "models that classify pixels are run."
            )
    shape = graph.inputs[0].shape
    if shape is not None and _is_bands_last(shape):
        sizes = " x ".join("any" if size is None else str(size) for size in shape)
        raise ModelFileError(
            f"{path.name}: found an input of {sizes} with the bands last, as TensorFlow and Keras write it; expected "
            "(batch, band, height, width). Export the network with its bands first (tf2onnx: --inputs-as-nchw NAME "
            "--outputs-as-nchw NAME)."
        )
    return graph


def _is_bands_last(shape: tuple[Dim, ...]) -> bool:
    bands, last = shape[1], shape[3]
    return isinstance(last, int) and last <= _FEW_BANDS and not (isinstance(bands, int) and bands <= _FEW_BANDS)


def _checked(opened: OpenedModel, graph: OnnxGraph | None = None) -> OpenedModel:
    """Compare a definition with its network before a pixel is read; both numbers are named."""
    definition, graph = opened.definition, graph or _graph(opened.onnx_path)
    name = opened.definition.model_file
    taken, given = (values[0].shape for values in (graph.inputs, graph.outputs))
    bands, height, width = (taken or (None,) * 4)[1:]
    channels = (given or (None,) * 4)[1]
    if isinstance(channels, int) and definition.fits_channels(channels):
        channels = len(definition.classes)
    problems = [
        f"{what}: the definition says {ours}, the network {theirs}"
        for what, ours, theirs in (
            ("bands (ExtractBands)", len(definition.extract_bands), bands),
            ("classes (Classes)", len(definition.classes), channels),
            ("tile height (ImageHeight)", definition.image_height, height),
            ("tile width (ImageWidth)", definition.image_width, width),
        )
        if isinstance(theirs, int) and theirs > 0 and theirs != ours
    ]
    if problems:
        raise ModelFileError(f"{name} and its definition disagree: " + "; ".join(problems) + ".")
    tile = definition.image_height, definition.image_width
    needed = check_memory(name, graph, 1, len(definition.extract_bands), *tile)
    return replace(opened, pixel_bytes=needed / math.prod(tile))


def _definition_beside(network: Path) -> Path | None:
    """Return the JSON file of a network's name that is its definition, None where there is none."""
    definition = network.with_suffix(".json")
    try:
        data = read_json(definition) if definition.is_file() else None
    except ModelDefinitionError:
        return None
    return definition if is_object(data) and data.get("ModelFile") == network.name else None


def network_parts(source: str, name: Any) -> tuple[str, ...]:
    """Return the path of the network that a foreign definition names, part by part: it leads down, to an ONNX file.

    source: the definition's file, for the message. Raises ModelDefinitionError, ModelFileError.
    """
    if not is_text(name) or not name.strip():
        raise ModelDefinitionError(source, ["ModelFile: missing, expected the name of an .onnx file beside it"])
    parts = tuple(name.replace("\\", "/").split("/"))
    if any(part in ("", ".", "..") or ":" in part for part in parts):
        raise ModelFileError(
            f"{source} names the model file {name[:200]!r}, outside its own folder. Put the model beside its "
            "definition and name it plainly."
        )
    if not name.lower().endswith(".onnx"):
        raise ModelFileError(f"{source} names {parts[-1][:200]}, which is not an .onnx file. {_HOW_TO_EXPORT}")
    return parts


def _confined(definition: Path, name: Any) -> Path:
    """Return the network that a foreign definition names: an ONNX file in the definition's folder or below it."""
    parts = network_parts(definition.name, name)
    path = definition.parent.joinpath(*parts)
    for folder in list(path.parents)[: len(parts) - 1]:
        if folder.is_symlink():
            raise ModelFileError(f"{folder} is a link. A model must lie in its definition's own folder.")
    if not path.is_file():
        raise ModelFileError(
            f"{definition.name} names {name[:200]}, which is not in {definition.parent}. Put the two into one folder."
        )
    return path


def _checked_entries(package: str, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Return the files to unpack once every entry of a package is found harmless."""
    entries = archive.infolist()
    if len(entries) > _MAX_ENTRIES:
        raise ModelFileError(f"{package} holds {len(entries)} files; a model has a dozen. It is not safe to unpack.")
    seen: set[str] = set()
    for entry in entries:
        _check_entry(package, entry)
        name = entry.filename.lower()  # one file on Windows and macOS
        if name in seen:
            raise ModelFileError(f"{package} holds {_said(entry)} twice. It is not safe to unpack.")
        seen.add(name)
    total = sum(entry.file_size for entry in entries)
    if total > _MAX_UNPACKED_BYTES:
        raise ModelFileError(
            f"{package} would grow to {total} bytes; expected at most {_MAX_UNPACKED_BYTES}. It is not safe to unpack."
        )
    wanted = [e for e in entries if not e.is_dir() and e.filename.lower().endswith(_UNPACKED_SUFFIXES)]
    # macOS packs a file of its own beside each
    return [e for e in wanted if not any(p == "__MACOSX" or p.startswith("._") for p in e.filename.split("/"))]


def _check_entry(package: str, entry: zipfile.ZipInfo) -> None:
    name = getattr(entry, "orig_filename", entry.filename).replace("\\", "/")
    parts = name.rstrip("/").split("/")
    if any(p in ("", ".", "..") or re.search(r'[:\0-\x1f<>"|?*]', p) or p.endswith((" ", ".")) for p in parts):
        raise ModelFileError(
            f"{package} holds {_said(entry)}, which would be written outside its folder. It is not safe to unpack."
        )
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise ModelFileError(f"{package} holds a link or a device ({_said(entry)}). It is not safe to unpack.")
    if entry.flag_bits & 0x1:
        raise ModelFileError(f"{package} is encrypted ({_said(entry)}). Get it without a password.")
    if entry.file_size > max(_SMALL_BYTES, _MAX_RATIO * entry.compress_size):
        raise ModelFileError(
            f"{package} holds {_said(entry)}, which would grow from {entry.compress_size} to {entry.file_size} bytes. "
            "It is not safe to unpack."
        )


def _said(entry: zipfile.ZipInfo) -> str:
    return repr(entry.filename[:200])


def _definition_in(package: str, archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> str:
    """Return the name of the definition in a package: the one nearest to its top, ours before Esri's."""
    found = []
    for entry in entries:
        path = PurePosixPath(entry.filename)
        if path.suffix.lower() not in DEFINITION_SUFFIXES:
            continue
        try:
            if entry.file_size > MAX_BYTES:
                raise ModelDefinitionError(entry.filename, ["is no small JSON file, as a definition would be"])
            data = parse_json(archive.read(entry), entry.filename)
        except ModelDefinitionError:
            if path.suffix.lower() == ".emd":
                raise
            continue
        if is_object(data) and "ModelFile" in data:
            found.append((len(path.parts), "SchemaVersion" not in data, entry.filename, data))
    if not found:
        raise ModelFileError(
            f"{package} holds no model definition (.emd, or .json with a ModelFile). Get a package of a deep learning "
            "model."
        )
    _, _, name, data = min(found, key=lambda item: item[:3])
    file = data["ModelFile"]
    if is_text(file) and not file.lower().endswith(".onnx"):
        raise ModelFileError(f"{package} holds the model {file[:200]}, which is not an .onnx file. {_HOW_TO_EXPORT}")
    return name


def _is_whole(folder: Path, entries: list[zipfile.ZipInfo]) -> bool:
    """Whether a package was unpacked before and nothing of it was changed since."""
    for entry in entries:
        path = folder / entry.filename
        if path.is_symlink() or not path.is_file() or path.stat().st_size != entry.file_size:
            return False
        if zlib.crc32(path.read_bytes()) != entry.CRC:
            return False
    return True


def _extract(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], folder: Path) -> None:
    """Write the files under a name of their own first; what breaks leaves nothing."""
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = Path(tempfile.mkdtemp(prefix=".part-", dir=folder.parent))  # for the user alone
    try:
        for entry in entries:
            target = part / entry.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(entry) as packed, open(target, "xb") as stream:
                shutil.copyfileobj(packed, stream, 1 << 20)  # ends at the declared size, and checks its checksum
        try:
            os.replace(part, folder)
        except OSError:  # there is one: changed since it was unpacked, or another run's, which may be reading it
            if not _is_whole(folder, entries):
                shutil.rmtree(folder, ignore_errors=True)
                move_into_place(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
