"""Marks, in an exported HRNet, where maps may lose their borders; `network_cut` in the plugin's core cuts them.

The last exchange module and the head spread errors by few px only. On its way to them each map passes a Slice that cuts
nothing as long as its bounds are as exported, and that every runtime leaves out then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.network_cut import TO_THE_END, bound_names, cell_sizes

AXES = "cut_axes"
_QUANTISED = "_DequantizeLinear_Output"  # behind a tensor's name where its values come from 8 bits
_MODULE = re.compile(r"/backbone/stage4/stage4\.(\d+)(?:_\d+)?/")
_BRANCH = re.compile(r"/branches\.(\d)/branches\.\d\.(\d+)")
_GIVEN_OUT = re.compile(r"/Relu(?:_(\d))?_output_0")  # of a module, for each of its branches
_FINE = 2  # branches that are cut before their blocks; the coarser ones, whose blocks reach far, are behind them


def mark_cuts(path: Path, cells_px: Iterable[int]) -> None:
    """Add the Slices to the ONNX file of an HRNet, as it was exported or with 8-bit numbers.

    cells_px: how many pixels of the image a cell of each branch is wide, the finest first. Raises ModelFileError where
    the file's nodes are not those of an HRNet.
    """
    model = onnx.load(str(path))
    marks = _Marks(model, tuple(cells_px))
    nodes = []
    for node in model.graph.node:
        nodes += marks.before(node)
        nodes.append(node)
    marks.check(path)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


def marked_cells(path: Path) -> list[int]:
    """Return the cell sizes of a file that was marked, none where it was not."""
    return cell_sizes(path.read_bytes())


class _Marks:
    """The Slices of one file, each made once for every map that passes it."""

    def __init__(self, model: onnx.ModelProto, cells_px: tuple[int, ...]) -> None:
        self._graph = model.graph
        self._cells = cells_px
        self._dequantisers = {n.output[0]: n for n in model.graph.node if n.op_type == "DequantizeLinear"}
        self._tensors = {tensor.name for tensor in model.graph.initializer}
        self._cut: dict[tuple[str, int], str] = {}
        modules = [_MODULE.match(node.name) for node in model.graph.node]
        self._last = max((int(found[1]) for found in modules if found), default=-1)
        blocks = [_BRANCH.search(node.name) for node in model.graph.node if self._is_of_last_module(node.name)]
        convolutions = 2 * max((int(found[2]) + 1 for found in blocks if found), default=0)
        finest, fine, coarsest = cells_px[0], cells_px[_FINE - 1], cells_px[-1]
        # through a fine branch's blocks, then through the strided convolutions to the coarsest one
        spread = max((convolutions + 7) * finest, (convolutions + 3) * fine)
        self._head_reach = coarsest  # bilinear enlargement
        self._module_reach = -(-spread // coarsest) * coarsest + self._head_reach

    def before(self, node: onnx.NodeProto) -> list[onnx.NodeProto]:
        """Return what must come before a node, which reads cut maps afterwards."""
        made: list[onnx.NodeProto] = []
        for place, name in enumerate(node.input):
            found = self._reach_and_branch(node, name.removesuffix(_QUANTISED))
            if found is not None:
                node.input[place] = self._cut_map(name, *found, made)
        return made

    def check(self, path: Path) -> None:
        """Raise ModelFileError where some map was not found."""
        count = len({reach for _, reach in self._cut}) * len(self._cells)
        if not count or len(self._cut) % count or len(self._cut) < 2 * len(self._cells):
            raise ModelFileError(f"{path}: its nodes are not those of an HRNet; {len(self._cut)} maps were marked")

    def _reach_and_branch(self, node: onnx.NodeProto, name: str) -> tuple[int, int] | None:
        """Return how far errors spread from a map that a node reads, and its branch; None where it is not to be cut."""
        if name in self._tensors or not name.startswith("/backbone/"):
            return None
        if node.name.startswith("/decode_head") and node.op_type == "Conv" and self._is_of_last_module(name):
            found = _GIVEN_OUT.search(name)
            return (self._head_reach, int(found[1] or 0)) if found else None
        if not self._is_of_last_module(node.name) or node.op_type in ("QuantizeLinear", "DequantizeLinear"):
            return None
        reader, giver = _BRANCH.search(node.name), _BRANCH.search(name)
        if reader and int(reader[1]) < _FINE and not self._is_of_last_module(name):
            return self._module_reach, int(reader[1])
        if not reader and giver and self._is_of_last_module(name) and int(giver[1]) >= _FINE:
            return self._module_reach, int(giver[1])
        return None

    def _is_of_last_module(self, name: str) -> bool:
        found = _MODULE.match(name)
        return found is not None and int(found[1]) == self._last

    def _cut_map(self, name: str, reach: int, branch: int, made: list[onnx.NodeProto]) -> str:
        if (name, reach) in self._cut:
            return self._cut[name, reach]
        dequantiser = self._dequantisers.get(name)  # 8 bits stay beside their convolution
        source = dequantiser.input[0] if dequantiser is not None else name
        cut = f"{source}_cut_{reach}"
        starts, ends = bound_names(reach, self._cells[branch])
        self._tensor(starts, 0, 0)
        self._tensor(ends, TO_THE_END, TO_THE_END)
        self._tensor(AXES, 2, 3)
        made.append(helper.make_node("Slice", [source, starts, ends, AXES], [cut], name=f"{source}/Cut{reach}"))
        if dequantiser is not None:
            again = helper.make_node("DequantizeLinear", [cut, *dequantiser.input[1:]], [f"{cut}{_QUANTISED}"])
            again.name = f"{cut}_DequantizeLinear"
            again.attribute.extend(dequantiser.attribute)
            made.append(again)
            cut = again.output[0]
        self._cut[name, reach] = cut
        return cut

    def _tensor(self, name: str, *numbers: int) -> None:
        if name not in self._tensors:
            self._tensors.add(name)
            self._graph.initializer.append(numpy_helper.from_array(np.array(numbers, np.int64), name))
