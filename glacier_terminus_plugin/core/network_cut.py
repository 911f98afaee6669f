"""Cuts a network's maps, on their way through it, to what the kept part of a tile needs: padding costs less at the end.

A network of ours holds a Slice that cuts nothing wherever a map may lose its borders. The bounds of such a Slice are
two tensors whose names say when it may cut: `cut_96_16_starts` and `cut_96_16_ends` belong to a map with a cell every
16 px, from whose borders errors spread by up to 96 px until the answer. They cut more and more along the network, all
maps with the same reach alike. Here their numbers are put into a copy of the file.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from .onnx_graph import fields, message, text

_NAME = re.compile(r"cut_(\d{1,4})_(\d{1,3})_(starts|ends)")
_BOUNDS = struct.Struct("<qq")  # rows and columns, as raw int64
_MOST_BYTES = 100  # of a tensor with nothing but a name and two numbers
TO_THE_END = (1 << 63) - 1  # of a Slice: it cuts nothing, and runtimes leave it out


def bound_names(reach_px: int, cell_px: int) -> tuple[str, str]:
    """Return the names of the tensors with a Slice's starts and ends."""
    return f"cut_{reach_px}_{cell_px}_starts", f"cut_{reach_px}_{cell_px}_ends"


def cut_to(model: bytes, unused_px: int, stride_px: int) -> tuple[bytes, int]:
    """Return a vetted network that computes no more than it must, and how much smaller its answer is on each side.

    unused_px: how wide the border is of which nothing is kept. What is cut, in px too, is a multiple of the network's
    stride_px. A network without such tensors comes back as it is, with 0. Raises ValueError or IndexError where the
    file is damaged.
    """
    copy = bytearray(model)
    bounds = list(_bounds(memoryview(copy)))
    cuts = {reach: max(0, unused_px - reach) // stride_px * stride_px for reach, *_ in bounds}
    before = 0
    for reach in sorted(cuts, reverse=True):  # from the image towards the answer
        for at, cell_px, is_start, numbers in bounds:
            if at == reach:
                cells = (cuts[reach] - before) // max(1, cell_px)
                value = cells if is_start else -cells or TO_THE_END
                numbers[:] = _BOUNDS.pack(value, value)
        before = cuts[reach]
    return (bytes(copy), before) if before else (model, 0)


def cell_sizes(model: bytes) -> list[int]:
    """Return how wide the cells of the maps that may be cut are, in px, the finest first; none without such maps."""
    return sorted({cell_px for _, cell_px, *_ in _bounds(memoryview(model))})


def _bounds(model: memoryview) -> Iterator[tuple[int, int, bool, memoryview]]:
    """Yield each Slice's reach, size of a cell, whether these are its starts, and the bytes of the two numbers."""
    for number, graph in fields(model):
        if number != 7:
            continue
        for kind, tensor in fields(message(graph)):
            if kind != 5 or len(message(tensor)) > _MOST_BYTES:
                continue
            parts = dict(fields(message(tensor)))
            found = _NAME.fullmatch(text(parts[8])) if 8 in parts else None
            raw = parts.get(9)
            if found is not None and isinstance(raw, memoryview) and len(raw) == _BOUNDS.size:
                yield int(found[1]), int(found[2]), found[3] == "starts", raw
