"""What an ONNX file says of itself, read from the bare wire format: nothing is installed for it, nothing executed.

Field numbers are those of onnx.proto, IR version 10. A message that occurs twice is merged, as protocol buffers do.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Union

Dim = Union[int, str, None]  # a fixed size, the name of a free one, or nothing said

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_MAX_BYTES = 1_000_000  # of a text, a list of numbers or a description: what is longer is none, and would take long
_PROBABILITY_OPERATORS = ("Softmax", "Sigmoid", "HardSigmoid")
_PASSING_OPERATORS = ("Identity", "Cast", "Transpose", "Clip", "DequantizeLinear", "QuantizeLinear", "Resize")


@dataclass(frozen=True)
class OnnxValue:
    """An input or output of the network: its name, its element type (1: float32) and its shape, None where unsaid."""

    name: str
    type: int
    shape: tuple[Dim, ...] | None


@dataclass(frozen=True)
class OnnxTensor:
    """A tensor that the file holds: its size, and its whole numbers where there are few enough to be a shape."""

    name: str
    dims: tuple[int, ...]
    type: int
    numbers: tuple[float, ...] | None = None


@dataclass(frozen=True)
class OnnxNode:
    """One operator with the names that it reads and writes, and its plain attributes."""

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: dict[str, tuple[float, ...]]
    constant: OnnxTensor | None = None  # what a Constant node holds
    graphs: tuple[OnnxGraph, ...] = ()  # branches and loop bodies


@dataclass(frozen=True)
class OnnxGraph:
    """A network: its outside, its operators in their order, and what the file says beside them."""

    inputs: tuple[OnnxValue, ...]
    outputs: tuple[OnnxValue, ...]
    nodes: tuple[OnnxNode, ...]
    tensors: dict[str, OnnxTensor]
    metadata: dict[str, str] = field(default_factory=dict)
    opset: int = 0
    functions: tuple[OnnxGraph, ...] = ()  # operators that the file defines itself

    @property
    def gives_probabilities(self) -> str:
        """The operator that makes the first output probabilities, or "" where it ends in anything else."""
        makers = {name: node for node in self.nodes for name in node.outputs}
        name = self.outputs[0].name if self.outputs else ""
        for _ in range(16):
            node = makers.get(name)
            if node is None or node.operator not in _PASSING_OPERATORS or not node.inputs:
                break
            name = node.inputs[0]
        node = makers.get(name)
        return node.operator if node is not None and node.operator in _PROBABILITY_OPERATORS else ""


def read_graph(model: bytes) -> OnnxGraph:
    """Return what a vetted model says of itself. Raises ValueError or IndexError where the file is damaged."""
    parts = list(fields(memoryview(model)))
    opsets = [_pair(message(v)) for number, v in parts if number == 8]
    return replace(
        _graph(memoryview(b"".join(bytes(message(v)) for number, v in parts if number == 7))),
        metadata={text(key): text(value) for key, value in (_pair(message(v)) for n, v in parts if n == 14)},
        opset=max((v for domain, v in opsets if text(domain) in ("", "ai.onnx") and isinstance(v, int)), default=0),
        functions=tuple(_function(message(v)) for number, v in parts if number == 25),
    )


def outside_of(model: bytes) -> tuple[list[OnnxValue], list[OnnxValue]]:
    """Return the inputs and outputs of a vetted model, in a fraction of the time of `read_graph`; raises as that does.

    Weights that old files list as inputs count as such.
    """
    inputs, outputs = [], []
    for number, graph in fields(memoryview(model)):
        if number == 7:
            for kind, value in fields(message(graph)):
                if kind in (11, 12):
                    (inputs if kind == 11 else outputs).append(_value(message(value)))
    return inputs, outputs


def fields(content: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield (field number, value) of a message; raises ValueError or IndexError where it is damaged."""
    at = 0
    while at < len(content):
        key, at = _varint(content, at)
        if key >= 1 << 32:
            raise ValueError("a field number that other readers of the format cut short")
        number, wire = key >> 3, key & 7
        if wire == _VARINT:
            value, at = _varint(content, at)
            yield number, value
            continue
        size = 8 if wire == _FIXED64 else 4
        if wire == _BYTES:
            size, at = _varint(content, at)
        elif wire not in (_FIXED64, _FIXED32):
            raise ValueError(f"unknown wire type {wire}")
        if number == 0 or at + size > len(content):
            raise ValueError("cut off")
        yield number, content[at : at + size]
        at += size


def message(value: int | memoryview) -> memoryview:
    """Return a field's value where it is a message or text; raises ValueError where it is a number."""
    if isinstance(value, int):
        raise ValueError("a number where a message should be")
    return value


def text(value: int | memoryview) -> str:
    """Return a field's value as text, damaged characters replaced."""
    return bytes(message(value)[:_MAX_BYTES]).decode(errors="replace")


def whole_numbers(value: int | memoryview) -> list[int]:
    """Return a repeated whole number, which a file may hold one by one or packed into one field."""
    if isinstance(value, int):
        return [signed(value)]
    if len(value) > _MAX_BYTES:
        raise ValueError("a list of numbers that does not end")
    numbers, at = [], 0
    while at < len(value):
        number, at = _varint(value, at)
        numbers.append(signed(number))
    return numbers


def signed(value: int) -> int:
    """Return a varint as the 64-bit number that protocol buffers mean by it."""
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >= 1 << 63 else value


def _varint(content: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
        if shift > 63:
            raise ValueError("a number that does not end")


def _pair(content: memoryview) -> tuple[int | memoryview, int | memoryview]:
    """Return fields 1 and 2 of a message: key and value, domain and version."""
    found: dict[int, int | memoryview] = {1: memoryview(b""), 2: memoryview(b"")}
    found.update((number, value) for number, value in fields(content) if number in (1, 2))
    return found[1], found[2]


def _graph(content: memoryview) -> OnnxGraph:
    graph = list(fields(content))
    tensors = {t.name: t for t in (_tensor(message(v)) for number, v in graph if number == 5)}
    inputs = (_value(message(v)) for number, v in graph if number == 11)
    return OnnxGraph(
        inputs=tuple(v for v in inputs if v.name not in tensors),  # old files list weights as inputs as well
        outputs=tuple(_value(message(v)) for number, v in graph if number == 12),
        nodes=tuple(_node(message(v)) for number, v in graph if number == 1),
        tensors=tensors,
    )


def _function(content: memoryview) -> OnnxGraph:
    """Return an operator's body as a graph, whose inputs have no sizes yet."""
    nodes = tuple(_node(message(v)) for number, v in fields(content) if number == 7)
    return OnnxGraph((), (), nodes, {})


def _value(content: memoryview) -> OnnxValue:
    if len(content) > _MAX_BYTES:
        raise ValueError("a description that does not end")
    name, kind = _pair(content)
    elements: int | memoryview = 0
    shape: tuple[Dim, ...] | None = None
    for number, tensor in fields(message(kind)):
        if number == 1:  # a tensor, not a sequence or a map
            elements, dims = _pair(message(tensor))
            if any(n == 2 for n, _ in fields(message(tensor))):
                shape = tuple(_dim(message(v)) for n, v in fields(message(dims)) if n == 1)
    return OnnxValue(text(name), elements if isinstance(elements, int) else 0, shape)


def _dim(content: memoryview) -> Dim:
    for number, value in fields(content):
        if number == 1 and isinstance(value, int):
            return None if signed(value) < 0 else signed(value)  # -1 is how some programs write that it is free
        if number == 2:
            return text(value) or None
    return None


def _node(content: memoryview) -> OnnxNode:
    inputs, outputs, operator = [], [], ""
    attributes: dict[str, tuple[float, ...]] = {}
    constant, graphs = None, []
    for number, value in fields(content):
        if number == 1:
            inputs.append(text(value))
        elif number == 2:
            outputs.append(text(value))
        elif number == 4:
            operator = text(value)
        elif number == 5:
            name, numbers, tensor = _attribute(message(value))
            attributes[name] = numbers
            constant = tensor or constant
            graphs += [_graph(message(v)) for n, v in fields(message(value)) if n in (6, 11)]
    return OnnxNode(operator, tuple(inputs), tuple(outputs), attributes, constant, tuple(graphs))


def _attribute(content: memoryview) -> tuple[str, tuple[float, ...], OnnxTensor | None]:
    name, numbers, tensor = "", [], None
    for number, value in fields(content):
        if number == 1:
            name = text(value)
        elif number in (3, 8):
            numbers += whole_numbers(value)
        elif number in (2, 7):
            numbers += _floats(value)
        elif number == 5:
            tensor = _tensor(message(value))
    return name, tuple(numbers), tensor


def _tensor(content: memoryview) -> OnnxTensor:
    name, kind, dims = "", 0, []
    numbers: list[float] = []
    few = len(content) < 4096  # a shape, not weights
    for number, value in fields(content):
        if number == 1:
            dims += whole_numbers(value)
        elif number == 2 and isinstance(value, int):
            kind = value
        elif number == 8:
            name = text(value)
        elif few and number in (5, 7):
            numbers += whole_numbers(value)
        elif few and number == 4:
            numbers += _floats(value)
        elif few and number == 9:
            numbers += _raw(message(value), kind)
    return OnnxTensor(name, tuple(dims), kind, tuple(numbers) if numbers else None)


def _floats(value: int | memoryview) -> list[float]:
    content = message(value)[:_MAX_BYTES]
    return list(struct.unpack(f"<{len(content) // 4}f", content[: len(content) // 4 * 4]))


def _raw(content: memoryview, kind: int) -> list[float]:
    """Return the numbers of raw float32, int32 or int64 data; what is of another type is no shape."""
    code, size = {1: ("f", 4), 6: ("i", 4), 7: ("q", 8)}.get(kind, ("", 1))
    if not code:
        return []
    return list(struct.unpack(f"<{len(content) // size}{code}", content[: len(content) // size * size]))
