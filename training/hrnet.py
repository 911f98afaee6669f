"""HRNet for segmentation: its stages are data, its weights carry mmsegmentation's names.

Wang et al. (2020), Deep High-Resolution Representation Learning for Visual Recognition, arXiv:1908.07919: parallel
branches at 1/4, 1/8, 1/16 and 1/32 of the input's resolution, which exchange what they know after every module.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.trunk import TRUNK_WIDTHS, Trunk

STRIDE_PX = 32  # of the coarsest branch: height and width of the input are multiples of it


@dataclass(frozen=True)
class Stage:
    """One stage: how often its module is repeated, and the blocks and channel widths of each branch in a module."""

    modules: int
    blocks: int
    widths: tuple[int, ...]


@dataclass(frozen=True)
class Architecture:
    """A whole HRNet as data."""

    first_blocks: int  # bottleneck blocks at 1/4 resolution, before the first branching
    first_width: int  # channels inside such a block; it gives out four times as many
    stages: tuple[Stage, Stage, Stage]
    head_width: int | None = None  # channels between the branches and the classifier; None: as many as they have
    local_contrast: bool = False  # beside each band, the network also reads its local contrast
    input_scale: int = 1  # 2: the network doubles its input, so that the finest branch sees 1/2 instead of 1/4
    trunk_maps: int = 0  # so many branches begin with maps of a trunk that was trained on ImageNet; no first stage


def _stages(width: int, blocks: int, modules: tuple[int, int, int]) -> tuple[Stage, Stage, Stage]:
    """Return the three stages with 2, 3 and 4 branches, the width doubling from branch to branch."""
    widths = tuple(width << level for level in range(4))
    return (
        Stage(modules[0], blocks, widths[:2]),
        Stage(modules[1], blocks, widths[:3]),
        Stage(modules[2], blocks, widths),
    )


ARCHITECTURES = {
    "w18-small-v1": Architecture(1, 32, _stages(16, 2, (1, 1, 1))),
    "w18-small-v1-split": Architecture(1, 32, _stages(16, 2, (1, 1, 1)), head_width=64),
    "w18-small-v1-split-contrast": Architecture(1, 32, _stages(16, 2, (1, 1, 1)), head_width=64, local_contrast=True),
    "w18-small-v1-split-fine": Architecture(1, 32, _stages(16, 2, (1, 1, 1)), head_width=64, input_scale=2),
    "lite0-small-v1-split-contrast": Architecture(
        0, 0, _stages(16, 2, (1, 1, 1)), head_width=64, local_contrast=True, trunk_maps=3
    ),
    "w18-small-v2": Architecture(2, 64, _stages(18, 2, (1, 3, 2))),
    "w18": Architecture(4, 64, _stages(18, 4, (1, 4, 3))),
    "w32": Architecture(4, 64, _stages(32, 4, (1, 4, 3))),
    "w48": Architecture(4, 64, _stages(48, 4, (1, 4, 3))),
}
STEM_WIDTH = 64
COARSE_PX, COARSE_WINDOW = 8, 5  # local contrast is taken over 5 x 5 cells of 8 px ...
LEAST_SPREAD = 0.05  # ... and what varies by less than this is flat
EXPANSION = 4  # of a bottleneck block


class HRNet(nn.Module):
    """The network: (N, bands, H, W) float32 in, (N, classes, H, W) logits out; H and W are multiples of 32."""

    def __init__(self, architecture: Architecture, bands: int, classes: int) -> None:
        super().__init__()
        self.input_scale = architecture.input_scale
        self.local_contrast = architecture.local_contrast
        backbone = TrunkBackbone if architecture.trunk_maps else Backbone
        self.backbone = backbone(architecture, bands * (2 if self.local_contrast else 1))
        widths = architecture.stages[-1].widths
        self.decode_head = Head(widths, architecture.head_width or sum(widths), classes)
        self._initialise()

    @property
    def cells_px(self) -> tuple[int, ...]:
        """How many pixels of the image a cell of each branch's map is wide, the finest first."""
        return tuple((4 << level) // self.input_scale for level in range(len(self.decode_head.widths)))

    def forward(self, image: Tensor) -> Tensor:
        """Return logits at the image's own resolution."""
        return self.enlarged(self.coarse_logits(self.inputs(image)))

    def inputs(self, image: Tensor) -> Tensor:
        """Return what the convolutions read of an image."""
        if self.local_contrast:
            image = torch.cat([image, local_contrast(image)], dim=1)
        return _enlarge(image, self.input_scale) if self.input_scale > 1 else image

    def coarse_logits(self, inputs: Tensor) -> Tensor:
        """Return logits at 1/4 of the inputs' resolution."""
        return self.decode_head(self.backbone(inputs))

    def enlarged(self, coarse_logits: Tensor) -> Tensor:
        """Return logits at the image's own resolution."""
        return _enlarge(coarse_logits, 4 // self.input_scale)

    def _initialise(self) -> None:
        """He initialisation, which suits ReLU; batch norms start as the identity, as PyTorch makes them."""
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
                if module.bias is not None:
                    nn.init.zeros_(module.bias)


class Backbone(nn.Module):
    """Stem, first stage and the three branching stages; gives one feature map per branch, finest first."""

    stage_parts = (  # in the order in which they can be frozen
        ("conv1", "bn1", "conv2", "bn2", "layer1"),
        ("transition1", "stage2"),
        ("transition2", "stage3"),
        ("transition3", "stage4"),
    )

    def __init__(self, architecture: Architecture, bands: int) -> None:
        super().__init__()
        self.conv1 = _conv3(bands, STEM_WIDTH, stride=2)
        self.bn1 = nn.BatchNorm2d(STEM_WIDTH)
        self.conv2 = _conv3(STEM_WIDTH, STEM_WIDTH, stride=2)
        self.bn2 = nn.BatchNorm2d(STEM_WIDTH)
        width = architecture.first_width * EXPANSION
        first = [Bottleneck(STEM_WIDTH, architecture.first_width)]
        first += [Bottleneck(width, architecture.first_width) for _ in range(architecture.first_blocks - 1)]
        self.layer1 = nn.Sequential(*first)
        before: tuple[int, ...] = (width,)
        for number, stage in enumerate(architecture.stages, start=1):
            setattr(self, f"transition{number}", _transition(before, stage.widths))
            modules = [ExchangeModule(stage) for _ in range(stage.modules)]
            setattr(self, f"stage{number + 1}", nn.Sequential(*modules))
            before = stage.widths

    def forward(self, image: Tensor) -> list[Tensor]:
        """Return the maps of all branches, at 1/4, 1/8, 1/16 and 1/32 of the input's resolution."""
        x = F.relu(self.bn1(self.conv1(image)))
        x = F.relu(self.bn2(self.conv2(x)))
        maps = [self.layer1(x)]
        for number in (1, 2, 3):
            maps = _branch_out(getattr(self, f"transition{number}"), maps)
            maps = getattr(self, f"stage{number + 1}")(maps)
        return maps


class TrunkBackbone(nn.Module):
    """The branching stages over a trunk's maps: each new branch begins with the trunk's map of its own resolution."""

    stage_parts = (("trunk",), *Backbone.stage_parts[1:])

    def __init__(self, architecture: Architecture, bands: int) -> None:
        super().__init__()
        self.trunk = Trunk(bands, architecture.trunk_maps)
        self.counts = [len(stage.widths) for stage in architecture.stages]
        opened = 0
        for count, stage in zip(self.counts, architecture.stages, strict=True):
            layers = [self._opening(level, stage.widths) for level in range(opened, count)]
            setattr(self, f"transition{count - 1}", nn.ModuleList(layers))
            modules = [ExchangeModule(stage) for _ in range(stage.modules)]
            setattr(self, f"stage{count}", nn.Sequential(*modules))
            opened = count

    def _opening(self, level: int, widths: tuple[int, ...]) -> nn.Sequential:
        if level < self.trunk.maps:
            return _norm_relu(_conv1(TRUNK_WIDTHS[level], widths[level]))
        return _norm_relu(_conv3(widths[level - 1], widths[level], stride=2))

    def forward(self, image: Tensor) -> list[Tensor]:
        """Return the maps of all branches, at 1/4, 1/8, 1/16 and 1/32 of the input's resolution."""
        given = self.trunk(image)
        maps: list[Tensor] = []
        for count in self.counts:
            for layer in getattr(self, f"transition{count - 1}"):
                level = len(maps)
                maps.append(layer(given[level] if level < self.trunk.maps else maps[-1]))
            maps = getattr(self, f"stage{count}")(maps)
        return maps


class ExchangeModule(nn.Module):
    """Residual blocks on every branch, then every branch receives the sum of all of them at its own resolution."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.branches = nn.ModuleList(
            nn.Sequential(*(BasicBlock(width) for _ in range(stage.blocks))) for width in stage.widths
        )
        self.fuse_layers = nn.ModuleList(
            nn.ModuleList(_exchange(stage.widths, source, target) for source in range(len(stage.widths)))
            for target in range(len(stage.widths))
        )

    def forward(self, maps: list[Tensor]) -> list[Tensor]:
        """Return as many maps as came in, with the same shapes."""
        maps = [branch(x) for branch, x in zip(self.branches, maps, strict=True)]
        return [F.relu(self._received(target, maps)) for target in range(len(maps))]

    def _received(self, target: int, maps: list[Tensor]) -> Tensor:
        total = maps[target]
        for source, layer in enumerate(self.fuse_layers[target]):  # type: ignore[arg-type]
            if source != target:
                x = layer(maps[source])
                total = total + (_enlarge(x, 2 ** (source - target)) if source > target else x)
        return total


class BasicBlock(nn.Module):
    """Two 3 x 3 convolutions beside a shortcut; input and output have the same width."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv1 = _conv3(width, width)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = _conv3(width, width)
        self.bn2 = nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        """Return the block's output, shaped as its input."""
        y = F.relu(self.bn1(self.conv1(x)))
        return F.relu(self.bn2(self.conv2(y)) + x)


class Bottleneck(nn.Module):
    """1 x 1, 3 x 3 and 1 x 1 convolutions beside a shortcut; gives out four times the inner width."""

    def __init__(self, width_in: int, width: int) -> None:
        super().__init__()
        width_out = width * EXPANSION
        self.conv1 = _conv1(width_in, width)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = _conv3(width, width)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = _conv1(width, width_out)
        self.bn3 = nn.BatchNorm2d(width_out)
        same = width_in == width_out
        self.downsample = None if same else nn.Sequential(_conv1(width_in, width_out), nn.BatchNorm2d(width_out))

    def forward(self, x: Tensor) -> Tensor:
        """Return the block's output at the input's resolution."""
        y = F.relu(self.bn1(self.conv1(x)))
        y = F.relu(self.bn2(self.conv2(y)))
        shortcut = x if self.downsample is None else self.downsample(x)
        return F.relu(self.bn3(self.conv3(y)) + shortcut)


class Head(nn.Module):
    """All branches joined at 1/4 resolution, a 1 x 1 convolution with norm, and the classifier.

    A 1 x 1 convolution and bilinear enlargement commute, so each branch passes through its own columns of the joint
    convolution at its own resolution and is enlarged afterwards: the same numbers for a fraction of the work.
    """

    def __init__(self, widths: tuple[int, ...], width: int, classes: int) -> None:
        super().__init__()
        self.widths = widths
        joint = nn.Module()
        joint.conv = _conv1(sum(widths), width)
        joint.bn = nn.BatchNorm2d(width)
        self.convs = nn.ModuleList([joint])
        self.conv_seg = nn.Conv2d(width, classes, kernel_size=1)

    def forward(self, maps: list[Tensor]) -> Tensor:
        """Return (N, classes, H, W) logits at the resolution of the first map."""
        joint = self.convs[0]
        columns = torch.split(joint.conv.weight, self.widths, dim=1)  # type: ignore[union-attr, arg-type]
        parts = [F.conv2d(x, weight) for x, weight in zip(maps, columns, strict=True)]
        total = parts[0]
        for level, part in enumerate(parts[1:], start=1):
            total = total + _enlarge(part, 2**level)
        return self.conv_seg(F.relu(joint.bn(total)))  # type: ignore[operator]


def local_contrast(image: Tensor) -> Tensor:
    """Return how far each value lies from the mean of its surroundings, in their standard deviations; same shape.

    Texture looks the same in it whatever the light, so a front that no tone tells (ice against frozen melange) still
    shows. The cells lie on multiples of COARSE_PX: tiles whose origins are multiples of STRIDE_PX agree.
    """
    with torch.autocast(image.device.type, enabled=False):
        image = image.float()
        away = image - _surroundings(image)
        return away / (_surroundings(away * away) + LEAST_SPREAD**2).sqrt()


def _surroundings(x: Tensor) -> Tensor:
    """Return the mean about each value, (N, C, H, W)."""
    coarse = F.avg_pool2d(x, COARSE_PX)
    near = F.avg_pool2d(coarse, COARSE_WINDOW, stride=1, padding=COARSE_WINDOW // 2, count_include_pad=False)
    return torch.cat([_enlarge_map(band, COARSE_PX) for band in near.split(1, dim=1)], dim=1)


def build_hrnet(name: str, *, bands: int, classes: int) -> HRNet:
    """Return a freshly initialised network of ARCHITECTURES; raises ValueError naming those there are."""
    if name not in ARCHITECTURES:
        raise ValueError(f"unknown network {name!r}; expected one of {', '.join(ARCHITECTURES)}")
    return HRNet(ARCHITECTURES[name], bands, classes)


def parameter_count(network: nn.Module) -> int:
    """Return the number of trainable values."""
    return sum(parameter.numel() for parameter in network.parameters())


def _branch_out(transitions: nn.ModuleList, maps: list[Tensor]) -> list[Tensor]:
    """Pass each map through its transition; the coarsest one also feeds the new branch."""
    return [layer(maps[min(level, len(maps) - 1)]) for level, layer in enumerate(transitions)]


def _transition(before: tuple[int, ...], after: tuple[int, ...]) -> nn.ModuleList:
    """Return the layers that lead from one stage's branches to the next one's."""
    layers: list[nn.Module] = []
    for level, width in enumerate(after):
        if level >= len(before):
            layers.append(nn.Sequential(_norm_relu(_conv3(before[-1], width, stride=2))))
        elif before[level] != width:
            layers.append(_norm_relu(_conv3(before[level], width)))
        else:
            layers.append(nn.Identity())
    return nn.ModuleList(layers)


def _exchange(widths: tuple[int, ...], source: int, target: int) -> nn.Module:
    """Return the layer from one branch to another: 1 x 1 towards finer ones, strided 3 x 3 towards coarser ones."""
    if source == target:
        return nn.Identity()
    if source > target:
        return nn.Sequential(_conv1(widths[source], widths[target]), nn.BatchNorm2d(widths[target]))
    steps = [_norm_relu(_conv3(widths[source], widths[source], stride=2)) for _ in range(target - source - 1)]
    last = nn.Sequential(_conv3(widths[source], widths[target], stride=2), nn.BatchNorm2d(widths[target]))
    return nn.Sequential(*steps, last)


def _norm_relu(convolution: nn.Conv2d) -> nn.Sequential:
    return nn.Sequential(convolution, nn.BatchNorm2d(convolution.out_channels), nn.ReLU())


def _conv3(width_in: int, width_out: int, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(width_in, width_out, kernel_size=3, stride=stride, padding=1, bias=False)


def _conv1(width_in: int, width_out: int) -> nn.Conv2d:
    return nn.Conv2d(width_in, width_out, kernel_size=1, bias=False)


def _enlarge_map(x: Tensor, factor: int) -> Tensor:
    """Return what `_enlarge` does of (N, 1, H, W), by a convolution: OpenVINO takes a third of the time for it."""
    place = (torch.arange(factor, device=x.device) + 0.5) / factor - 0.5  # within a cell, from its centre
    shares = (1 - (place[:, None] - torch.arange(-1, 2, device=x.device)).abs()).clamp(min=0)  # of three cells in a row
    kernels = (shares[:, None, :, None] * shares[None, :, None, :]).reshape(factor * factor, 1, 3, 3)
    x = torch.cat([x[:, :, :1], x, x[:, :, -1:]], dim=2)  # beyond the borders lies what lies at them
    x = torch.cat([x[..., :1], x, x[..., -1:]], dim=3)
    return F.pixel_shuffle(F.conv2d(x, kernels), factor)


def _enlarge(x: Tensor, factor: int) -> Tensor:
    """Bilinear, with pixel areas (not corners) aligned, as mmsegmentation's networks were trained."""
    return F.interpolate(x, scale_factor=float(factor), mode="bilinear", align_corners=False)
