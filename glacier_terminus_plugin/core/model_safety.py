"""Looks through an ONNX file before onnxruntime sees it: no data from elsewhere, no foreign operators, no damage.

Only the wire format of protocol buffers is read (field numbers from onnx.proto, IR version 10), so that nothing needs
to be installed and nothing of the file is executed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .errors import ModelFileError

_MAX_BYTES = 2_000_000_000  # protocol buffers end at 2 GiB
_MAX_DEPTH = 64  # of graphs inside attributes inside graphs; real models have two or three
_DOMAINS = {"", "ai.onnx", "ai.onnx.ml", "com.microsoft"}  # what onnxruntime itself implements

# message -> {field number: message inside}; only the ways that lead to tensors and nodes
_INSIDE = {
    "Model": {7: "Graph", 20: "Training", 25: "Function"},
    "Training": {1: "Graph", 2: "Graph"},
    "Function": {7: "Node", 11: "Attribute"},
    "Graph": {1: "Node", 5: "Tensor", 15: "SparseTensor"},
    "Node": {5: "Attribute"},
    "Attribute": {5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "SparseTensor", 23: "SparseTensor"},
    "SparseTensor": {1: "Tensor", 2: "Tensor"},
    "Tensor": {},
}
_NODE_DOMAIN, _FUNCTION_DOMAIN, _TENSOR_EXTERNAL_DATA, _TENSOR_DATA_LOCATION = 7, 10, 13, 14
_GRAPH_NODE, _NODE_TYPE = 1, 4
_FOREIGN_FILES = b"EPContext"  # an operator of onnxruntime that runs what another file holds
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def vet_model(path: Path) -> bytes:
    """Return the file's content once it is found safe to hand to onnxruntime.

    Raises ModelFileError where the file is missing, a link, no ONNX model, keeps data in other files, or uses operators
    that onnxruntime does not have of itself.
    """
    model = _read(path)
    try:
        domains = _DOMAINS | _function_domains(model)
        nodes = _walk(memoryview(model), "Model", domains, path.name, 0)
    except (ValueError, IndexError, UnicodeDecodeError):
        nodes = 0
    if nodes == 0:
        raise ModelFileError(
            f"{path.name} is not an ONNX model (it is empty, cut off, or a file of another kind). Get it again, or "
            "export it with torch.onnx.export."
        )
    return model


def _read(path: Path) -> bytes:
    if path.suffix.lower() != ".onnx":
        raise ModelFileError(
            f"{path.name} is not an .onnx file. Weights in Python's own formats can run code and are never opened: "
            "export the model to ONNX first (python -m training export)."
        )
    if path.is_symlink() or not path.is_file():
        raise ModelFileError(f"{path} is not a plain file. Put the model itself beside its definition.")
    if path.stat().st_size > _MAX_BYTES:
        raise ModelFileError(f"{path.name} has {path.stat().st_size} bytes; an ONNX file has at most {_MAX_BYTES}.")
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelFileError(f"{path} can't be read: {error.strerror}. Check who may read it.") from None


def _function_domains(model: bytes) -> set[str]:
    """Return the domains of functions that the model defines itself: their nodes are walked like all others."""
    functions = (value for number, value in _fields(memoryview(model)) if number == 25)
    return {
        bytes(value).decode() for f in functions for number, value in _fields(_message(f)) if number == _FUNCTION_DOMAIN
    }


def _walk(message: memoryview, kind: str, domains: set[str], name: str, depth: int) -> int:
    """Check a message and all inside it; return how many nodes there are."""
    if depth > _MAX_DEPTH:
        raise ModelFileError(f"{name}: its graphs are nested more than {_MAX_DEPTH} deep. It is not safe to load.")
    nodes = 0
    for number, value in _fields(message):
        if kind == "Tensor" and (number == _TENSOR_EXTERNAL_DATA or (number == _TENSOR_DATA_LOCATION and value != 0)):
            raise ModelFileError(
                f"{name} keeps weights in another file ({_location(message)!r}). Models must be one file: save it "
                "with its data inside."
            )
        if kind == "Node" and number == _NODE_DOMAIN and bytes(_message(value)).decode() not in domains:
            raise ModelFileError(
                f"{name} uses operators of the domain {bytes(_message(value)).decode()!r}, which need a library of "
                "their own; such libraries are never loaded. Export the model with standard operators."
            )
        if kind == "Node" and number == _NODE_TYPE and value == _FOREIGN_FILES:
            raise ModelFileError(f"{name} runs code compiled into another file (EPContext). Export the model itself.")
        inside = _INSIDE[kind].get(number)
        if inside is not None:
            nodes += (kind == "Graph" and number == _GRAPH_NODE) + _walk(
                _message(value), inside, domains, name, depth + 1
            )
    return nodes


def _location(tensor: memoryview) -> str:
    """Return the path that a tensor's external_data names, for the message."""
    for entry in (_message(value) for number, value in _fields(tensor) if number == _TENSOR_EXTERNAL_DATA):
        pair = {number: bytes(_message(v)).decode(errors="replace") for number, v in _fields(entry)}
        if pair.get(1) == "location":
            return pair.get(2, "")
    return "no path given"


def _message(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise ValueError("a number where a message should be")
    return value


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield (field number, value) of a message; raises ValueError or IndexError where it is damaged."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        if key >= 1 << 32:
            raise ValueError("a field number that other readers of the format cut short")
        number, wire = key >> 3, key & 7
        if wire == _VARINT:
            value, at = _varint(message, at)
            yield number, value
            continue
        size = 8 if wire == _FIXED64 else 4
        if wire == _BYTES:
            size, at = _varint(message, at)
        elif wire not in (_FIXED64, _FIXED32):
            raise ValueError(f"unknown wire type {wire}")
        if number == 0 or at + size > len(message):
            raise ValueError("cut off")
        yield number, message[at : at + size]
        at += size


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
        if shift > 63:
            raise ValueError("a number that does not end")
