"""Looks through an ONNX file before onnxruntime sees it: no data from elsewhere, no foreign operators, no damage.

Only the wire format of protocol buffers is read, in all places that can hold a tensor or a node; nothing is executed.
"""

from __future__ import annotations

import math
from pathlib import Path

from .errors import ModelFileError
from .onnx_graph import fields, message, text, whole_numbers

_MAX_BYTES = 2_000_000_000  # protocol buffers end at 2 GiB
_MAX_DEPTH = 64  # of graphs inside attributes inside graphs; real models have two or three
_MAX_FIELDS = 3_000_000  # seconds of reading; real models have a tenth of it at most
_MAX_DIMS = 16  # onnxruntime's own tensors have at most eight
MAX_ELEMENTS = 2**31  # of one tensor: 8 GB as float32
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
_DIMS = {"Tensor": 1, "SparseTensor": 3}
_ELEMENTS_PER_BYTE = 8  # the densest type has four; a bit is beyond all
_FOREIGN_FILES = b"EPContext"  # an operator of onnxruntime that runs what another file holds


def vet_model(path: Path) -> bytes:
    """Return the file's content once it is found safe to hand to onnxruntime.

    Raises ModelFileError where the file is missing, a link, no ONNX model, keeps data in other files, declares sizes
    that it does not hold, or uses operators that onnxruntime does not have of itself.
    """
    model = _read(path)
    try:
        nodes = _Walk(path.name, _DOMAINS | _function_domains(model)).nodes_in(memoryview(model), "Model")
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
    if not path.exists() and not path.is_symlink():
        raise ModelFileError(f"{path} does not exist. Check its name, or choose another model.")
    if path.is_symlink() or not path.is_file():
        raise ModelFileError(f"{path} is not a plain file. Put the model itself beside its definition.")
    if path.stat().st_size > _MAX_BYTES:
        raise ModelFileError(f"{path.name} has {path.stat().st_size} bytes; an ONNX file has at most {_MAX_BYTES}.")
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelFileError(f"{path} can't be read: {error.strerror}. Check its permissions.") from None


def _function_domains(model: bytes) -> set[str]:
    """Return the domains of functions that the model defines itself: their nodes are walked like all others."""
    functions = (value for number, value in fields(memoryview(model)) if number == 25)
    return {
        bytes(message(value)).decode()
        for f in functions
        for number, value in fields(message(f))
        if number == _FUNCTION_DOMAIN
    }


class _Walk:
    """One pass over everything in a file that can hold a tensor or a node."""

    def __init__(self, name: str, domains: set[str]) -> None:
        self._name, self._domains = name, domains
        self._fields_left = _MAX_FIELDS

    def nodes_in(self, content: memoryview, kind: str, depth: int = 0) -> int:
        """Check a message and all inside it; return how many nodes there are."""
        if depth > _MAX_DEPTH:
            raise self._refusal(f"its graphs are nested more than {_MAX_DEPTH} deep. It is not safe to load.")
        nodes, dims = 0, []
        for number, value in fields(content):
            self._fields_left -= 1
            if self._fields_left < 0:
                raise self._refusal(
                    f"it has more than {_MAX_FIELDS} parts, which no network has. It is not safe to load."
                )
            if kind == "Tensor":
                self._check_place(content, number, value)
            elif kind == "Node":
                self._check_node(number, value)
            if number == _DIMS.get(kind):
                dims += whole_numbers(value)
            inside = _INSIDE[kind].get(number)
            if inside is not None:
                nodes += (kind == "Graph" and number == _GRAPH_NODE) + self.nodes_in(message(value), inside, depth + 1)
        if dims:
            self._check_size(dims, _ELEMENTS_PER_BYTE * len(content) if kind == "Tensor" else MAX_ELEMENTS)
        return nodes

    def _check_place(self, tensor: memoryview, number: int, value: int | memoryview) -> None:
        if number == _TENSOR_EXTERNAL_DATA or (number == _TENSOR_DATA_LOCATION and value != 0):
            raise ModelFileError(
                f"{self._name} keeps weights in another file ({_location(tensor)!r}). Models must be one file: save it "
                "with its data inside."
            )

    def _check_node(self, number: int, value: int | memoryview) -> None:
        if number == _NODE_DOMAIN and bytes(message(value)).decode() not in self._domains:
            raise ModelFileError(
                f"{self._name} uses operators of the domain {text(value)!r}, which need a library of their own; such "
                "libraries are never loaded. Export the model with standard operators."
            )
        if number == _NODE_TYPE and value == _FOREIGN_FILES:
            raise ModelFileError(
                f"{self._name} runs code compiled into another file (EPContext). Export the model itself."
            )

    def _check_size(self, dims: list[int], most: int) -> None:
        """Compare what a tensor declares with what the file can hold: onnxruntime would ask for memory first."""
        if len(dims) > _MAX_DIMS or min(dims) < 0 or math.prod(dims) > most:
            raise self._refusal(
                f"a tensor declares the size {' x '.join(map(str, dims[:_MAX_DIMS]))}; expected no more than the file "
                "holds. It is damaged or made to exhaust the memory: get it again from where it came."
            )

    def _refusal(self, reason: str) -> ModelFileError:
        return ModelFileError(f"{self._name}: {reason}")


def _location(tensor: memoryview) -> str:
    """Return the path that a tensor's external_data names, for the message."""
    for entry in (message(value) for number, value in fields(tensor) if number == _TENSOR_EXTERNAL_DATA):
        pair = {number: text(value) for number, value in fields(entry) if not isinstance(value, int)}
        if pair.get(1) == "location":
            return pair.get(2, "")
    return "no path given"
