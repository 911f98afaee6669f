"""What a network makes of images, to look at: image, truth, prediction, probability and lines, the worst first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from glacier_terminus_plugin.core import report_page as html
from glacier_terminus_plugin.core.comparison import worst_first
from glacier_terminus_plugin.core.comparison_report import Unit, every_comparison
from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import Chip
from training.evaluate import ImageResult, image_result, judged_classes, judges_fronts
from training.pictures import (
    DRAWN,
    PREDICTED,
    class_legend,
    column,
    heat,
    panel,
    png_of,
    row,
    stretched,
    with_labels,
)
from training.predict import ChipAnswer, chip_answer, torch_predictor
from training.report import Picture, picture_section
from training.trained_network import TrainedNetwork

MOST_ON_A_SHEET = 24  # a PNG of more rows is too tall for most viewers


@dataclass(frozen=True)
class Shown:
    """One image with what was found in it."""

    chip: Chip
    answer: ChipAnswer
    result: ImageResult

    @property
    def caption(self) -> str:
        """What is said of it in a line."""
        facts = [self.chip.name, self.chip.glacier, self.chip.date, self.chip.sensor]
        return ", ".join(fact for fact in facts if fact) + ": " + _verdict(self.result)


def shown_results(
    trained: TrainedNetwork,
    chips: Sequence[Chip],
    chip_classes: Sequence[ModelClass],
    worst: int | None = None,
    count: int | None = None,
    seed: int = 0,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> list[Shown]:
    """Return the images to show: the `worst` first, or `count` drawn at random, or all in their order."""
    if count is not None and worst is None:
        chosen = np.random.default_rng(seed).permutation(len(chips))[:count]
        chips = [chips[i] for i in sorted(chosen)]
    classes, _ = judged_classes(trained.classes, chips, chip_classes)
    judges_lines = judges_fronts(chips, trained.roles)
    predict = torch_predictor(trained.network)
    shown = []
    for number, chip in enumerate(chips):
        answer = chip_answer(predict, chip, trained.roles, trained.normalisation)
        shown.append(Shown(chip, answer, image_result(chip, answer, trained.roles, classes, judges_lines)))
        told(number + 1, len(chips))
    return worst_shown(shown)[:worst] if worst is not None else shown


def worst_shown(shown: Sequence[Shown]) -> list[Shown]:
    """Return missed and invented fronts first, then the largest distances; without fronts the lowest dice first."""
    if any(s.result.lines_judged for s in shown):
        order = {c.name: n for n, c in enumerate(worst_first([s.result.comparison for s in shown]))}
        return sorted(shown, key=lambda s: order[s.result.name])
    return sorted(shown, key=_agreement)


def worst_pictures(
    trained: TrainedNetwork, chips: Sequence[Chip], results: Sequence[ImageResult], count: int
) -> list[Picture]:
    """Return pictures of the worst of some results, for a report; results: one a chip, in their order."""
    nothing = ChipAnswer(np.empty((0, 0, 0)), (), 0.0)
    worst = worst_shown([Shown(chip, nothing, result) for chip, result in zip(chips, results, strict=True)])[:count]
    predict = torch_predictor(trained.network)
    pictures = []
    for one in worst:
        answer = chip_answer(predict, one.chip, trained.roles, trained.normalisation)
        picture = picture_of(Shown(one.chip, answer, one.result), trained.classes)
        pictures.append(Picture(png_of(picture), one.caption))
    return pictures


def picture_of(shown: Shown, classes: Sequence[ModelClass]) -> Image.Image:
    """Return five panels: the image; what was drawn; what was predicted; a probability; both lines."""
    chip, probability = shown.chip, shown.answer.probability
    base = stretched(chip.image, chip.valid)
    drawn = [(front, DRAWN) for front in chip.fronts]
    found = [(line, PREDICTED) for line in shown.answer.lines]
    is_judged = shown.result.pixels is not None and not shown.result.band_judged  # else values mean other classes
    truth = with_labels(base, chip.labels, classes) if is_judged and chip.labels is not None else base
    values = np.array([c.value for c in classes], dtype=np.uint8)[probability.argmax(axis=0)]
    channel = _telling_channel(classes)
    panels = [
        panel(base, title="image"),
        panel(truth, drawn, "truth"),
        panel(with_labels(base, values, classes), title="prediction: classes"),
        panel(heat(probability[channel]), title=f"probability: {classes[channel].name}"),
    ]
    if drawn or found:
        panels.append(panel(base, [*drawn, *found], "both lines"))
    return row(panels)


def write_pages(
    folder: Path,
    shown: Sequence[Shown],
    classes: Sequence[ModelClass],
    facts: dict[str, str],
    cell_size_m: float | None = None,
) -> tuple[Path, Path]:
    """Write show-results.html and show-results.png, which holds the first rows; returns their paths."""
    pictures = [(picture_of(s, classes), s.caption) for s in shown]
    sections = [html.table(["", ""], list(facts.items()), texts=(0, 1)), html.paragraph(_LEGEND)]
    comparisons = [s.result.comparison for s in shown]
    if any(s.result.lines_judged for s in shown):
        sections += every_comparison(comparisons, Unit("px", "m", cell_size_m) if cell_size_m else Unit("px"))
    sections.append(html.heading("Pictures"))
    sections.append(class_legend(classes))
    sections.append(picture_section([Picture(png_of(picture), caption) for picture, caption in pictures]))
    page, sheet = folder / "show-results.html", folder / "show-results.png"
    html.write_page(page, html.page("Results, image by image", sections))
    rows = [row([picture], caption) for picture, caption in pictures[:MOST_ON_A_SHEET]]
    column(rows, _LEGEND).save(sheet)
    return page, sheet


_LEGEND = "Yellow: the drawn front. Red: the predicted one. Distances are symmetric means in pixels."


def _verdict(result: ImageResult) -> str:
    if result.distance is not None:
        d = result.distance
        return (
            f"{d.symmetric_mean:.2f} px (largest {d.hausdorff:.1f} px, {d.share_within:.0%} of the front within "
            f"{d.tolerance:g} px), confidence {result.confidence:.2f}"
        )
    if result.has_front:
        return "MISSED, no line was found"
    if result.invented:
        return f"INVENTED, a line where no front is, confidence {result.confidence:.2f}"
    if result.pixels is not None and result.pixels.confusion.sum():
        confusion = result.pixels.confusion
        return f"accuracy {np.trace(confusion) / confusion.sum():.1%}, dice {result.pixels.dice:.3f}"
    return "no front is there and none was found"


def _agreement(shown: Shown) -> float:
    pixels = shown.result.pixels
    return 2.0 if pixels is None or np.isnan(pixels.dice) else pixels.dice


def _telling_channel(classes: Sequence[ModelClass]) -> int:
    """Return the channel to look at: the front's, else the first that is no background."""
    fronts = [i for i, c in enumerate(classes) if c.role == "front"]
    fore = [i for i, c in enumerate(classes) if c.value != 0]
    return (fronts or fore or [0])[0]
