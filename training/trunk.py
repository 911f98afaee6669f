"""EfficientNet-Lite0, which feeds an HRNet's branches: its weights were trained on ImageNet, by the published names.

Tan and Le (2019), EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks, arXiv:1905.11946; "Lite" is
without squeeze-and-excitation and swish. Strided convolutions are padded evenly, as in an HRNet, where TensorFlow pads
one side only: the maps lie as an HRNet's do.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

STEM, STEM_WIDTH = "_conv_stem.weight", 32
TRUNK_WIDTHS = (24, 40, 112, 320)  # of the maps at 1/4, 1/8, 1/16 and 1/32 of the image's resolution
_FINE_BLOCKS = 3  # up to the map at 1/4
_REACH_PX = 12  # to which the map at 1/4 sees beyond its own pixels: 9, in whole cells of that map
_NORM_EPSILON, _NORM_MOMENTUM = 1e-3, 0.03  # the published epsilon; statistics change as slowly as the weights


@dataclass(frozen=True)
class _Blocks:
    """Some blocks in a row, of which the first changes width and resolution."""

    count: int
    kernel: int
    stride: int
    expansion: int
    width: int


_ALL_BLOCKS = (
    _Blocks(1, 3, 1, 1, 16),
    _Blocks(2, 3, 2, 6, 24),
    _Blocks(2, 5, 2, 6, 40),
    _Blocks(3, 3, 2, 6, 80),
    _Blocks(3, 5, 1, 6, 112),
    _Blocks(4, 5, 2, 6, 192),
    _Blocks(1, 3, 1, 6, 320),
)


class Trunk(nn.Module):
    """(N, bands, H, W) in, the finest `maps` of TRUNK_WIDTHS out; H and W are multiples of 32.

    strips (1, 2, 4 or 8): how many parts of equal height the maps finer than 1/4, which take most of the memory, are
    computed in, one after the other; the result is the same.
    """

    def __init__(self, bands: int, maps: int = len(TRUNK_WIDTHS)) -> None:
        super().__init__()
        self.maps, self.strips = maps, 1
        self._conv_stem = nn.Conv2d(bands, STEM_WIDTH, kernel_size=3, stride=2, padding=1, bias=False)
        self._bn0 = _norm(STEM_WIDTH)
        blocks, before = [], STEM_WIDTH
        widths = [some.width for some in _ALL_BLOCKS]
        for some in _ALL_BLOCKS[: widths.index(TRUNK_WIDTHS[maps - 1]) + 1]:
            for number in range(some.count):
                blocks.append(_Block(before, some, some.stride if number == 0 else 1))
                before = some.width
        self._blocks = nn.ModuleList(blocks)

    def forward(self, image: Tensor) -> list[Tensor]:
        """Return the last map of each resolution, the finest first."""
        x = self._in_strips(image) if self.strips > 1 else self._finest(image)
        maps = [x]
        for block in self._blocks[_FINE_BLOCKS:]:
            x = block(x)
            if maps[-1].shape[2:] == x.shape[2:]:
                maps[-1] = x
            else:
                maps.append(x)
        return maps

    def _finest(self, image: Tensor) -> Tensor:
        """Return the map at 1/4."""
        x = F.relu6(self._bn0(self._conv_stem(image)))
        for block in self._blocks[:_FINE_BLOCKS]:
            x = block(x)
        return x

    def _in_strips(self, image: Tensor) -> Tensor:
        rows = image.shape[2] // self.strips
        parts = []
        for i in range(self.strips):
            start = torch.clamp(torch.as_tensor(i * rows - _REACH_PX), min=0)  # no `max`, for the exporter
            part = self._finest(image[:, :, start : (i + 1) * rows + _REACH_PX])
            first = (i * rows - start) // 4
            parts.append(part[:, :, first : first + rows // 4])
        return torch.cat(parts, 2)


class _Block(nn.Module):
    """1 x 1 convolution to more channels, one for each channel, 1 x 1 back; beside a shortcut where shapes agree."""

    def __init__(self, before: int, blocks: _Blocks, stride: int) -> None:
        super().__init__()
        inner = before * blocks.expansion
        self._expands = blocks.expansion > 1
        self._is_residual = stride == 1 and before == blocks.width
        if self._expands:
            self._expand_conv = nn.Conv2d(before, inner, kernel_size=1, bias=False)
            self._bn0 = _norm(inner)
        self._depthwise_conv = _Depthwise(inner, blocks.kernel, stride)
        self._bn1 = _norm(inner)
        self._project_conv = nn.Conv2d(inner, blocks.width, kernel_size=1, bias=False)
        self._bn2 = _norm(blocks.width)

    def forward(self, x: Tensor) -> Tensor:
        """Return the block's output."""
        y = F.relu6(self._bn0(self._expand_conv(x))) if self._expands else x
        y = F.relu6(self._bn1(self._depthwise_conv(y)))
        y = self._bn2(self._project_conv(y))
        return y + x if self._is_residual else y


class _Depthwise(nn.Conv2d):
    """A convolution for each channel; on the CPU in float32, which takes half the time of bfloat16 there."""

    def __init__(self, width: int, kernel: int, stride: int) -> None:
        super().__init__(width, width, kernel, stride=stride, padding=kernel // 2, groups=width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Return the channels, each by itself."""
        if x.device.type != "cpu":
            return super().forward(x)
        with torch.autocast("cpu", enabled=False):
            return super().forward(x.float())


def _norm(width: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(width, eps=_NORM_EPSILON, momentum=_NORM_MOMENTUM)
