"""What a network is shown while it learns, to look at: crops after augmentation, and what is asked of each pixel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from torch import Tensor

from glacier_terminus_plugin.core import report_page as html
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import IGNORE
from training.pictures import class_legend, column, panel, png_of, row, stretched, with_labels

PAIRS_IN_A_ROW = 2
LEGEND = (
    "Each pair: the crop as the network gets it (stretched for the eye), and what is asked of it. A colour: this class "
    "and no other is right. Left in grey: several would be. Dimmed: not judged."
)


def batch_picture(sample: Sequence[Tensor], classes: Sequence[ModelClass], title: str = "") -> Image.Image:
    """Return a crop beside its target.

    sample: image (C, H, W), allowed (K, H, W) bool, judged (H, W) bool or float32 of how much each pixel counts, as the
    training's dataset gives them.
    """
    image, allowed, counts = (part.numpy() for part in sample[:3])
    judged = counts > 0
    base = stretched(image)
    target = with_labels(base, certain_classes(allowed, judged, classes), classes)
    target = np.where(judged[..., None], target, target // 3).astype(np.uint8)
    return row([panel(base, title=title), panel(target, title="what is asked", smooth=False)])


def certain_classes(allowed: np.ndarray, judged: np.ndarray, classes: Sequence[ModelClass]) -> np.ndarray:
    """Return (H, W) uint8: the value of the one class that is right, IGNORE where several are or nothing is judged."""
    values = np.array([c.value for c in classes], dtype=np.uint8)
    one = judged & (allowed.sum(axis=0) == 1)
    return np.where(one, values[allowed.argmax(axis=0)], IGNORE).astype(np.uint8)


def write_batch(
    folder: Path, samples: Sequence[Sequence[Tensor]], classes: Sequence[ModelClass], facts: dict[str, str]
) -> tuple[Path, Path]:
    """Write show-batch.html and show-batch.png; returns their paths."""
    pictures = [batch_picture(sample, classes, f"crop {number}") for number, sample in enumerate(samples)]
    rows = [row(pictures[i : i + PAIRS_IN_A_ROW]) for i in range(0, len(pictures), PAIRS_IN_A_ROW)]
    sections = [html.table(["", ""], list(facts.items()), texts=(0, 1)), html.paragraph(LEGEND)]
    sections.append(class_legend(classes))
    sections.append(html.side_by_side([html.figure(html.image(png_of(p), "crop and target")) for p in pictures]))
    page, sheet = folder / "show-batch.html", folder / "show-batch.png"
    html.write_page(page, html.page("What the network is shown", sections))
    column(rows, "Crop, and what is asked of it").save(sheet)
    return page, sheet
