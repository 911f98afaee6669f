"""How much memory a network needs for a tile, told from its graph before anything is run.

Sizes are carried from the input through the operators that segmentation networks are made of; a tensor whose size can't
be told counts as nothing. So the figure is a lower bound: what it refuses could not run. (onnxruntime's own
copies and work space come on top: HRNets take about three times as much.)
"""

from __future__ import annotations

import math
import operator
from collections import ChainMap
from collections.abc import Callable, Sequence

from .errors import ModelFileError
from .onnx_graph import OnnxGraph, OnnxNode

MAX_BYTES = 64 * 2**30  # of activations for one tile: no network that anybody uses comes near it
_FLOAT_BYTES = 4
_LARGE = 2**40  # sides beyond it are cut, so that products stay numbers that can be compared quickly

_Shape = tuple[int, ...]
_Shapes = ChainMap[str, _Shape]
_Numbers = ChainMap[str, tuple[float, ...]]
_IN_PLACE = {"Relu", "LeakyRelu", "PRelu", "Clip", "Sigmoid", "Tanh", "HardSigmoid", "HardSwish", "BatchNormalization"}
_IN_PLACE |= {"Identity", "Dropout", "Add", "Sub", "Mul", "Div", "Neg", "Exp", "Softmax", "Cast", "Elu", "Gelu"}
_NUMBERS_ONLY = {"Shape", "Size", "Gather", "Range", "NonZero", "ArgMax"}
_FEW = 256  # numbers at a time that are computed with: sizes and bounds, no weights
_WHOLE_TYPES = (6, 7)  # int32 and int64


def activation_bytes(graph: OnnxGraph, batch: int, bands: int, height: int, width: int) -> int:
    """Return how many bytes the tensors that live at the same time take at most, for a batch of tiles."""
    shapes = {value.name: (batch, bands, height, width) for value in graph.inputs}
    bodies = (_graph_bytes(body, ChainMap(), ChainMap()) for body in graph.functions)
    return max(_graph_bytes(graph, ChainMap(shapes), ChainMap()), *bodies, 0)


def _graph_bytes(graph: OnnxGraph, outer_shapes: _Shapes, outer_numbers: _Numbers) -> int:
    """Return the same for one graph, which sees what the graphs around it hold."""
    shapes = outer_shapes.new_child({t.name: t.dims for t in graph.tensors.values()})
    numbers = outer_numbers.new_child({t.name: t.numbers for t in graph.tensors.values() if t.numbers})
    last_use = {name: i for i, node in enumerate(graph.nodes) for name in node.inputs}
    last_use.update((value.name, len(graph.nodes)) for value in graph.outputs)
    alive = {value.name: _bytes(shapes.get(value.name, ())) for value in graph.inputs}
    now = most = sum(alive.values())
    for i, node in enumerate(graph.nodes):
        if node.constant is not None:
            if node.outputs and node.constant.numbers:
                numbers[node.outputs[0]] = node.constant.numbers
            continue
        inputs = [shapes.get(name) for name in node.inputs]
        sizes = [numbers.get(name) for name in node.inputs]
        dying = [name for name in dict.fromkeys(node.inputs) if last_use.get(name) == i and name in alive]
        made = _numbers_made(node, inputs, sizes)
        if made and node.outputs:
            numbers[node.outputs[0]] = made
            continue
        for place, name in enumerate(node.outputs):
            shape = _output_shape(node, inputs, sizes, place)
            if shape is None:
                continue
            shapes[name] = shape
            size = _bytes(shape)
            if node.operator in _IN_PLACE and dying and alive[dying[0]] >= size:
                now -= alive.pop(dying.pop(0))  # the result takes its place
            now += size - alive.get(name, 0)
            alive[name] = size
        most = max(most, now, *(now + _graph_bytes(inner, shapes, numbers) for inner in node.graphs))
        for name in [*dying, *(name for name in node.outputs if name not in last_use)]:
            now -= alive.pop(name, 0)
    return most


def check_memory(name: str, graph: OnnxGraph, batch: int, bands: int, height: int, width: int) -> int:
    """Return the bytes that a batch of tiles needs at least; raises ModelFileError where no computer has them."""
    needed = activation_bytes(graph, batch, bands, height, width)
    if needed > MAX_BYTES:
        raise ModelFileError(
            f"{name} needs at least {needed / 2**30:.0f} GB of memory for {batch} tile(s) of {height} x {width} px; "
            f"expected at most {MAX_BYTES / 2**30:.0f} GB. It is damaged, made to exhaust the memory, or its tile size "
            "(ImageHeight, ImageWidth) is far too large."
        )
    return needed


def _bytes(shape: Sequence[int]) -> int:
    if not shape:
        return 0
    return _FLOAT_BYTES * math.prod(min(max(int(side), 0), _LARGE) for side in shape[:8])


def _quotient(a: float, b: float) -> float:
    """Return what ONNX divides: whole numbers give a whole one."""
    whole = isinstance(a, int) and isinstance(b, int)
    return 0 if b == 0 else _whole(a / b) if whole else a / b


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "Add": operator.add,
    "Sub": operator.sub,
    "Mul": operator.mul,
    "Div": _quotient,
    "Max": max,
    "Min": min,
    "Clip": max,  # to its lower bound
}


def _numbers_made(
    node: OnnxNode, inputs: list[_Shape | None], numbers: list[tuple[float, ...] | None]
) -> tuple[float, ...] | None:
    """Return the few numbers that an operator makes of sizes, such as where a part begins; None where it makes none."""
    if node.operator == "Shape":
        return inputs[0] if inputs else None
    known = [tuple(v if v == v else 0 for v in given) for given in numbers if given]
    if not known or len(known) < sum(map(bool, node.inputs)) or sum(map(len, known)) > _FEW:
        return None
    first, second = known[0], known[-1]
    if node.operator in ("Identity", "Unsqueeze", "Squeeze"):
        return first
    if node.operator == "Cast":
        whole = (node.attributes.get("to") or (0,))[0] in _WHOLE_TYPES
        return tuple(_whole(v) if whole else float(v) for v in first)
    if node.operator == "Gather":
        places = [_whole(v) for v in second]
        return tuple(first[i] for i in places) if all(-len(first) <= i < len(first) for i in places) else None
    if node.operator == "Concat":
        return tuple(v for given in known for v in given)
    if node.operator == "Slice":
        return first[_slice(known[1:], 0)] if len(known) > 2 else None
    if node.operator in _ARITHMETIC and len(second) in (1, len(first)):
        count = len(first) // len(second)
        return tuple(min(max(_ARITHMETIC[node.operator](a, b), -_LARGE), _LARGE) for a, b in zip(first, second * count))
    return None


def _part(image: _Shape, numbers: list[tuple[float, ...] | None]) -> _Shape:
    """Return the size of what a Slice leaves, that of all where its bounds can't be told."""
    bounds = [given for given in numbers[1:] if given is not None]
    if len(bounds) != len(numbers) - 1 or len(bounds) < 2:
        return image
    sides = list(image)
    for at, axis in enumerate(bounds[2] if len(bounds) > 2 else range(len(bounds[0]))):
        if at < min(len(given) for given in bounds) and -len(sides) <= axis < len(sides):
            sides[_whole(axis)] = len(range(min(sides[_whole(axis)], _LARGE))[_slice(bounds, at)])
    return tuple(sides)


def _slice(bounds: Sequence[Sequence[float]], at: int) -> slice:
    """Return what a Slice takes along the axis that it names at a place; bounds: starts, ends, axes and steps."""
    step = _whole(bounds[3][at]) if len(bounds) > 3 else 1
    return slice(_whole(bounds[0][at]), _whole(bounds[1][at]), step or 1)


def _output_shape(
    node: OnnxNode, inputs: list[_Shape | None], numbers: list[tuple[float, ...] | None], place: int
) -> _Shape | None:
    """Return the size of one result of an operator, or None where it can't be told."""
    known = [shape for shape in inputs if shape is not None]
    first = inputs[0] if inputs else None
    if node.operator in _NUMBERS_ONLY or (place > 0 and node.operator not in ("Split",)):
        return None
    if node.operator in ("ConstantOfShape", "Expand", "Reshape"):
        return _shape_given(node.operator, first, numbers)
    if node.operator == "Tile":
        return _scaled(first, numbers[1] if len(numbers) > 1 else None)
    if first is None:
        return max(known, key=_bytes) if known and node.operator in _IN_PLACE else None
    if node.operator in ("Conv", "ConvTranspose", "MaxPool", "AveragePool", "LpPool"):
        return _window(node, first, inputs[1] if len(inputs) > 1 else None)
    if node.operator in ("GlobalAveragePool", "GlobalMaxPool"):
        return (*first[:2], *(1 for _ in first[2:]))
    if node.operator == "Concat":
        return _joined(node, inputs)
    if node.operator in ("Resize", "Upsample"):
        return _resized(first, numbers)
    if node.operator == "Pad":
        return _padded(node, first, numbers)
    if node.operator == "Split":
        return None  # parts of what is counted already
    if node.operator == "Slice":
        return _part(first, numbers)
    return max(known, key=_bytes)  # elementwise, or at most as large


def _shape_given(operator: str, first: _Shape | None, numbers: list[tuple[float, ...] | None]) -> _Shape | None:
    wanted = numbers[0 if operator == "ConstantOfShape" else -1] if numbers else None
    if operator == "Reshape" or wanted is None:
        return first if operator != "ConstantOfShape" else None
    return tuple(_whole(v) for v in wanted)


def _scaled(first: _Shape | None, factors: Sequence[float] | None) -> _Shape | None:
    if first is None or factors is None or len(factors) != len(first):
        return first
    return tuple(_whole(side * min(abs(f), _LARGE)) for side, f in zip(first, factors))


def _window(node: OnnxNode, image: _Shape, weights: _Shape | None) -> _Shape | None:
    """Return the size of what a window that moves over an image gives: convolutions and pools, and their reverse."""
    reverse, is_pool = node.operator == "ConvTranspose", node.operator.endswith("Pool")
    kernel = node.attributes.get("kernel_shape") or (weights[2:] if weights else ())
    if len(image) != 2 + len(kernel) or (not is_pool and not weights):
        return None
    count = len(kernel)
    strides = _filled(node, "strides", count, 1.0)
    dilations = _filled(node, "dilations", count, 1.0)
    pads = _filled(node, "pads", 2 * count, 0.0)
    groups = _whole((node.attributes.get("group") or (1,))[0]) or 1
    channels = image[1] if is_pool else weights[1] * groups if reverse else weights[0]  # type: ignore[index]
    automatic = not node.attributes.get("pads") and "auto_pad" in node.attributes
    sides = []
    for axis in range(count):
        size, stride = image[2 + axis], max(1, _whole(strides[axis]))
        reach = _whole(dilations[axis]) * (_whole(kernel[axis]) - 1) + 1
        margin = _whole(pads[axis]) + _whole(pads[axis + count])
        if automatic:
            sides.append(size * stride if reverse else -(-size // stride))
        elif reverse:
            sides.append((size - 1) * stride - margin + reach)
        else:
            sides.append((size + margin - reach) // stride + 1)
    return (image[0], channels, *(min(max(0, side), _LARGE) for side in sides))


def _filled(node: OnnxNode, name: str, count: int, default: float) -> tuple[float, ...]:
    values = node.attributes.get(name, ())
    return values if len(values) == count else (default,) * count


def _joined(node: OnnxNode, inputs: list[_Shape | None]) -> _Shape | None:
    known = [shape for shape in inputs if shape]
    axis = _whole((node.attributes.get("axis") or (0,))[0])
    if not known or any(len(shape) != len(known[0]) for shape in known) or not -len(known[0]) <= axis < len(known[0]):
        return None
    joined = list(known[0])
    joined[axis] = sum(shape[axis] for shape in known)
    return tuple(joined)


def _resized(image: _Shape, numbers: list[tuple[float, ...] | None]) -> _Shape | None:
    for given in reversed(numbers[1:]):  # sizes come after scales
        if given is not None and len(given) == len(image):
            is_factor = given is not (numbers[3] if len(numbers) > 3 else None)
            return _scaled(image, given) if is_factor else tuple(_whole(v) for v in given)
    return None


def _padded(node: OnnxNode, image: _Shape, numbers: list[tuple[float, ...] | None]) -> _Shape | None:
    pads = node.attributes.get("pads") or (numbers[1] if len(numbers) > 1 else None)
    count = len(image)
    if not pads or len(pads) != 2 * count:
        return image
    return tuple(max(0, side + _whole(pads[i]) + _whole(pads[i + count])) for i, side in enumerate(image))


def _whole(value: float) -> int:
    """Return a number from the file as a size, cut to what sizes can be."""
    return int(min(max(value, -_LARGE), _LARGE)) if value == value else 0  # a NaN is no size
