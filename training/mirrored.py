"""A network that also looks at the mirror image: left and right mean nothing to a front, so both answers count."""

from __future__ import annotations

from torch import Tensor, nn

from training.hrnet import HRNet


class Mirrored(nn.Module):
    """Averages the logits for an image and for its mirror image: twice the work, and calmer answers.

    Part of the exported file, so that the plugin runs what was measured. (N, bands, H, W) in, (N, classes, H, W) out.
    """

    def __init__(self, network: HRNet) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: Tensor) -> Tensor:
        """Return the mean logits.

        Local contrast and enlargement are the same from left and right: they are done once.
        """
        inputs = self.network.inputs(image)
        logits = self.network.coarse_logits(inputs) + self.network.coarse_logits(inputs.flip(3)).flip(3)
        return self.network.enlarged(logits / 2)
