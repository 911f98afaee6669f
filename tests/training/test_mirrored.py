"""What an image and its mirror image say together, with what both have in common computed once."""

from __future__ import annotations

import pytest
import torch

from training.hrnet import build_hrnet
from training.mirrored import Mirrored


@pytest.mark.parametrize(
    "name", ["w18-small-v1-split-contrast", "lite0-small-v1-split-contrast", "w18-small-v1-split-fine"]
)
def test_the_mean_of_the_answers_to_both(name: str) -> None:
    torch.manual_seed(0)
    network = build_hrnet(name, bands=2, classes=3).eval()
    image = torch.randn(1, 2, 64, 96)
    with torch.no_grad():
        expected = (network(image) + network(image.flip(3)).flip(3)) / 2
        torch.testing.assert_close(Mirrored(network)(image), expected, atol=1e-4, rtol=1e-4)
