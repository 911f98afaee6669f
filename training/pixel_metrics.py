"""How well classes agree pixel by pixel: counts of each image, and IoU, precision, recall and F1 of all of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from glacier_terminus_plugin.core.class_roles import COLOR_OF_ROLE
from glacier_terminus_plugin.core.line_distance import densify
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import IGNORE, Chip

BACKGROUND = 0  # the class value that is no foreground, where a model has it
FRONT_BAND = (  # what is judged where there are lines and no labels of the network's classes
    ModelClass(BACKGROUND, "Not the front", (90, 90, 90), "other"),
    ModelClass(1, "Front band", COLOR_OF_ROLE["front"], "front"),
)

DEFINITIONS = (
    ("IoU", "Pixels that are of the class in both, of those that are of it in either; counted over all images."),
    ("precision", "Of the pixels that were given the class, the share that is of it."),
    ("recall", "Of the pixels that are of the class, the share that was given it (the producer's accuracy)."),
    ("F1", "The harmonic mean of precision and recall."),
    ("accuracy", "The share of pixels that were given the right class, background included."),
    ("mean IoU", "The mean of the IoU of all classes that occur."),
    (
        "dice",
        "As arcgis.learn has it: 2 x agreeing foreground pixels / (foreground pixels of both), for each image, then "
        "the mean over the images where either has any. Background (value 0) is no foreground.",
    ),
    (
        "front band",
        "Where there are drawn lines and no labels of the network's classes: all pixels within 2.5 px of a line. For "
        "so thin a class a low IoU says little; the distances say more.",
    ),
    ("ignored", "Pixels of the value 255 in the labels count nowhere."),
)


@dataclass(frozen=True)
class PixelCounts:
    """One image: confusion[i, j] pixels of class i were given class j; dice is nan where neither has foreground."""

    confusion: np.ndarray
    dice: float


@dataclass(frozen=True)
class ClassFigures:
    """One class; nan where it occurs nowhere."""

    name: str
    iou: float
    precision: float
    recall: float
    f1: float
    pixels: int  # of the labels


@dataclass(frozen=True)
class PixelFigures:
    """All images together."""

    classes: tuple[ClassFigures, ...]
    confusion: np.ndarray
    accuracy: float
    mean_iou: float
    dice: float
    images: int


def count_pixels(channels: np.ndarray, labels: np.ndarray, classes: Sequence[ModelClass]) -> PixelCounts:
    """Return the counts of one image.

    channels: (H, W) the number of the most probable class; labels: (H, W) uint8 class values, IGNORE where unknown.
    Raises ValueError on a label of no class.
    """
    number = np.full(256, -1)
    number[[c.value for c in classes]] = np.arange(len(classes))
    known = labels != IGNORE
    truth, found = number[labels[known]], channels[known]
    if (truth < 0).any():
        raise ValueError(f"label values {np.unique(labels[known][truth < 0]).tolist()} are of no class of the network")
    confusion = np.bincount(truth * len(classes) + found, minlength=len(classes) ** 2).reshape(len(classes), -1)
    fore = np.array([c.value != BACKGROUND for c in classes])
    both = confusion.sum(axis=1)[fore].sum() + confusion.sum(axis=0)[fore].sum()
    return PixelCounts(confusion, 2 * float(np.diag(confusion)[fore].sum()) / both if both else math.nan)


def pixel_figures(counts: Sequence[PixelCounts], classes: Sequence[ModelClass]) -> PixelFigures:
    """Return the figures of all images: global counts, but dice, which is a mean over images."""
    confusion = np.sum([c.confusion for c in counts], axis=0)
    hits, truth, found = np.diag(confusion), confusion.sum(axis=1), confusion.sum(axis=0)
    figures = tuple(
        ClassFigures(
            c.name,
            _share(hits[i], truth[i] + found[i] - hits[i]),
            _share(hits[i], found[i]),
            _share(hits[i], truth[i]),
            _share(2 * hits[i], truth[i] + found[i]),
            int(truth[i]),
        )
        for i, c in enumerate(classes)
    )
    dices = [c.dice for c in counts if not math.isnan(c.dice)]
    ious = [c.iou for c in figures if not math.isnan(c.iou)]
    return PixelFigures(
        figures,
        confusion,
        _share(hits.sum(), confusion.sum()),
        float(np.mean(ious)) if ious else math.nan,
        float(np.mean(dices)) if dices else math.nan,
        len(counts),
    )


def front_band(chip: Chip, half_width_px: float = 2.5) -> np.ndarray:
    """Return (H, W) uint8: 1 within a band about the drawn fronts, as wide as training draws it, else 0."""
    away = np.ones(chip.valid.shape, dtype=bool)
    for front in chip.fronts:
        pixels = np.rint(densify(front, 0.5)).astype(int)
        inside = ((pixels >= 0) & (pixels < away.shape)).all(axis=1)
        away[tuple(pixels[inside].T)] = False
    if away.all():
        return np.zeros(away.shape, dtype=np.uint8)
    return (np.asarray(ndimage.distance_transform_edt(away)) <= half_width_px).astype(np.uint8)


def _share(part: float, whole: float) -> float:
    return float(part / whole) if whole else math.nan
