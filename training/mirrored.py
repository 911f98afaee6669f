"""A network that also looks at the mirror image: left and right mean nothing to a front, so both answers count."""

from __future__ import annotations

from torch import Tensor, nn


class Mirrored(nn.Module):
    """Averages the logits for an image and for its mirror image: twice the work, and calmer answers.

    Part of the exported file, so that the plugin runs what was measured. (N, bands, H, W) in, (N, classes, H, W) out.
    """

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: Tensor) -> Tensor:
        """Return the mean logits."""
        return (self.network(image) + self.network(image.flip(3)).flip(3)) / 2
