"""How good a network's answers are, image by image and together: distances of its lines, classes pixel by pixel."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from glacier_terminus_plugin.core.comparison import Comparison, band_coverage, group_figures, risk_coverage_area
from glacier_terminus_plugin.core.errors import NoTerminusError
from glacier_terminus_plugin.core.fjord_walls import FEW_DATES, RockSeries
from glacier_terminus_plugin.core.line_distance import METRICS, FrontDistance, front_distance
from glacier_terminus_plugin.core.model_definition import ModelClass, Normalisation
from training.chips import ICE, IGNORE, OCEAN, Chip, ChipError, day_of
from training.pixel_metrics import FRONT_BAND, PixelCounts, PixelFigures, count_pixels, front_band, pixel_figures
from training.predict import (
    ChipAnswer,
    Predictor,
    chip_answer,
    draws_lines,
    lines_between_strokes,
    lines_between_walls,
    lines_corrected,
    lines_in_boxes,
)

ALL = "all glaciers"
TOLERANCE_PX = 2.0
COUNTS = ("images", "missed", "invented", "series_missed", "box_missed", "ends_missed", "third_missed")
FIGURES = (
    ("images", "images"),
    ("missed", "without a front"),
    ("invented", "front invented"),
    ("symmetric_mean_px", "symmetric mean px"),
    ("interval_low_px", "its 95 %: from px"),
    ("interval_high_px", "its 95 %: to px"),
    ("median_image_px", "median image px"),
    ("worst_image_px", "worst image px"),
    ("predicted_to_label_px", "line to label px"),
    ("label_to_predicted_px", "label to line px"),
    ("share_within_2px", "label within 2 px"),
    ("length_ratio", "length / label's"),
    ("risk_coverage_px", "risk-coverage px"),
    ("within_error", "within stated error"),
    ("series_missed", "walls of the series: no front"),
    ("series_mean_px", "walls of the series: mean px"),
    ("series_median_px", "series: median image"),
    ("series_worst_px", "series: worst image"),
    ("box_missed", "box given: no front"),
    ("box_mean_px", "box given: mean px"),
    ("box_median_px", "box: median image"),
    ("box_worst_px", "box: worst image"),
    ("ends_missed", "ends given: no front"),
    ("ends_mean_px", "ends given: mean px"),
    ("ends_median_px", "ends: median image"),
    ("ends_worst_px", "ends: worst image"),
    ("third_missed", "third click given: no front"),
    ("third_mean_px", "third click given: mean px"),
    ("third_median_px", "third click: median image"),
    ("third_worst_px", "third click: worst image"),
)


@dataclass(frozen=True)
class ImageResult:
    """One image: its distances in px, or None where no front was found or none is there to find."""

    name: str
    glacier: str
    confidence: float
    distance: FrontDistance | None
    has_front: bool = True
    invented: bool = False  # a line where there is no front
    date: str = ""
    sensor: str = ""
    pixels: PixelCounts | None = field(default=None, repr=False)
    error_px: float = math.nan  # what the line states its own distance to stay within, in nine of ten images
    ends_px: float = math.nan  # the symmetric mean distance where the front's ends are given, nan without a line
    third_px: float = math.nan  # the same after a third click, where that line lies farthest off
    box_px: float = math.nan  # the same where a box is drawn around the front
    has_walls: bool = False  # whether ends and a box were given
    series_px: float = math.nan  # the same between walls found in all images of the place together
    has_series: bool = False
    band_judged: bool = False  # the pixels are counted of the front's band, not of the labels' classes
    lines_judged: bool = True  # else it is not known whether there is a front: nobody drew any

    @property
    def comparison(self) -> Comparison:
        """What summaries and reports want of it."""
        found = self.distance is not None or self.invented
        date = day_of(self.date)
        confidence = self.confidence if found else None
        error = self.error_px if found and math.isfinite(self.error_px) else None
        return Comparison(
            self.name, self.glacier, self.distance, self.has_front, found, date, self.sensor, confidence, error
        )


def evaluate(
    predict: Predictor,
    chips: Sequence[Chip],
    roles: Sequence[str],
    normalisation: Normalisation,
    classes: Sequence[ModelClass] = (),
    told: Callable[[int, int], None] = lambda done, of: None,
    flows_up: bool = False,
) -> list[ImageResult]:
    """Return one result per chip, in their order.

    roles: what each channel of the network means; classes: those of the channels and of the chips' labels, () to leave
    pixels out (see `judged_classes`). told: hears how many of the chips are done. flows_up: in all of them the glacier
    flows up, so that walls can be given as well: strokes at the front's ends, a box, and those of a place's all chips.
    """
    judges_lines = judges_fronts(chips, roles)
    results = []
    series: dict[str, _Series] = {}
    for number, chip in enumerate(chips):
        answer = chip_answer(predict, chip, roles, normalisation)
        result = image_result(chip, answer, roles, classes, judges_lines)
        if flows_up and result.has_front:
            ends = lines_between_strokes(answer.probability, roles, chip)
            boxes = lines_in_boxes(answer.probability, roles, chip)
            third = lines_corrected(answer.probability, roles, chip)
            distances = {"ends_px": ends, "third_px": third, "box_px": boxes}
            distances = {name: _mean_px(lines, chip) for name, lines in distances.items()}
            result = replace(result, has_walls=True, **distances)
            if chip.place and "other" in roles:
                if chip.place not in series:
                    series[chip.place] = _Series(roles, chip)
                series[chip.place].add(number, chip, answer)
        results.append(result)
        told(number + 1, len(chips))
    for one in series.values():
        for number, distance in one.distances():
            results[number] = replace(results[number], has_series=True, series_px=distance)
    return results


def image_result(
    chip: Chip, answer: ChipAnswer, roles: Sequence[str], classes: Sequence[ModelClass], judges_lines: bool = True
) -> ImageResult:
    """Return the figures of one chip."""
    distance = None
    if judges_lines and chip.fronts and answer.lines:
        distance = front_distance(answer.lines, chip.fronts, tolerance=TOLERANCE_PX)
    return ImageResult(
        chip.name,
        chip.glacier,
        answer.confidence,
        distance,
        has_front=judges_lines and bool(chip.fronts),
        invented=judges_lines and not chip.fronts and bool(answer.lines),
        date=chip.date,
        sensor=chip.sensor,
        pixels=_pixels(chip, answer.probability, roles, classes),
        error_px=answer.error_px,
        band_judged=tuple(classes) == FRONT_BAND,
        lines_judged=judges_lines,
    )


class _Series:
    """The answers for all chips of one place, and the lines between the walls that they show together."""

    def __init__(self, roles: Sequence[str], first: Chip) -> None:
        height, width = first.valid.shape
        self._roles = roles
        self._answers: list[tuple[int, Chip, np.ndarray]] = []
        self._rock = RockSeries((height, width))

    def add(self, number: int, chip: Chip, answer: ChipAnswer) -> None:
        """Add a chip by its number."""
        self._rock.add(answer.probability, self._roles, chip.valid, answer.lines[0] if answer.lines else None)
        self._answers.append((number, chip, answer.probability.astype(np.float16)))

    def distances(self) -> Iterator[tuple[int, float]]:
        """Yield each chip's number and its symmetric mean distance in px, nan without a line; nothing of few dates."""
        if len(self._answers) < FEW_DATES:
            return
        try:
            walls = self._rock.walls()
        except NoTerminusError:
            walls = None
        for number, chip, probability in self._answers:
            lines = [] if walls is None else lines_between_walls(probability, self._roles, chip, walls)
            yield number, _mean_px(lines, chip)


def _mean_px(lines: Sequence[np.ndarray], chip: Chip) -> float:
    return front_distance(lines, chip.fronts, tolerance=TOLERANCE_PX).symmetric_mean if lines else math.nan


def judges_fronts(chips: Sequence[Chip], roles: Sequence[str]) -> bool:
    """Return whether lines can be judged: the classes make lines, and fronts are drawn in some chip, or none is in any.

    None is where labels that tell ice from ocean do not show both; where they do, nobody may have drawn it.
    """
    return draws_lines(roles) and (any(len(chip.front) for chip in chips) or all(map(_shows_no_front, chips)))


def _shows_no_front(chip: Chip) -> bool:
    return chip.cover is not None and not {ICE, OCEAN} <= set(np.unique(chip.cover).tolist())


def judged_classes(
    classes: Sequence[ModelClass], chips: Sequence[Chip], chip_classes: Sequence[ModelClass]
) -> tuple[tuple[ModelClass, ...], str]:
    """Return the classes by which pixels are judged, () for none, and a sentence where that needs one.

    Labels count where their values are the network's. Where they are not, or there are only lines, the band of the
    front is judged, if the network has one. Raises ChipError where classes differ and no front is there to be judged.
    """
    roles = [c.role for c in classes]
    if not any(chip.labels is not None for chip in chips):
        return (FRONT_BAND, "") if "front" in roles and judges_fronts(chips, roles) else ((), "")
    ours, theirs = ({c.value: c.name for c in side} for side in (classes, chip_classes))
    used = {int(v) for chip in chips if chip.labels is not None for v in np.unique(chip.labels)} - {IGNORE}
    differing = [v for v in sorted(used) if v not in ours or ours[v].casefold() != theirs.get(v, "").casefold()]
    if not differing:
        return tuple(classes), ""
    text = (
        f"the labels' classes are {_listed(theirs)}, the network's are {_listed(ours)}: they differ in "
        f"{', '.join(map(str, differing))}"
    )
    if "front" in roles and any(chip.fronts for chip in chips):
        return FRONT_BAND, f"Of the pixels only the front's band is judged: {text}."
    if judges_fronts(chips, roles):
        return (), f"Pixels are not judged: {text}."
    raise ChipError("the data and the network do not fit", [text + "; choose chips with the classes it learnt"])


def summarise(results: Sequence[ImageResult], seed: int = 0) -> dict[str, dict[str, float]]:
    """Return FIGURES and all other means for each glacier and for all; means are over the images that have a front."""
    groups = {glacier: [r for r in results if r.glacier == glacier] for glacier in sorted({r.glacier for r in results})}
    if len(groups) > 1:
        groups[ALL] = list(results)
    return {name: _summary(group, seed) for name, group in groups.items()}


def table(summary: dict[str, dict[str, float]]) -> str:
    """Return the summary as lines for a person: one column a group, one row a figure."""
    width = max(14, *(len(name) + 2 for name in summary))
    lines = [" " * 20 + "".join(f"{name:>{width}}" for name in summary)]
    for key, title in FIGURES:
        if not any(math.isfinite(group[key]) for group in summary.values()):
            continue
        digits = 0 if key in COUNTS else 2
        lines.append(f"{title:20}" + "".join(f"{group[key]:>{width}.{digits}f}" for group in summary.values()))
    return "\n".join(lines)


def pixel_table(figures: PixelFigures) -> str:
    """Return the pixel figures as lines for a person."""
    lines = [f"{'class':20}" + "".join(f"{name:>11}" for name in ("IoU", "precision", "recall", "F1", "pixels"))]
    for c in figures.classes:
        lines.append(f"{c.name:20}{c.iou:11.3f}{c.precision:11.3f}{c.recall:11.3f}{c.f1:11.3f}{c.pixels:11d}")
    lines.append(f"accuracy {figures.accuracy:.3f}, mean IoU {figures.mean_iou:.3f}, dice {figures.dice:.3f}")
    return "\n".join(lines)


def pixels_of(results: Sequence[ImageResult], classes: Sequence[ModelClass]) -> PixelFigures | None:
    """Return the pixel figures of all images, or None where pixels were not judged."""
    counts = [r.pixels for r in results if r.pixels is not None]
    return pixel_figures(counts, classes) if counts else None


def _pixels(
    chip: Chip, probability: np.ndarray, roles: Sequence[str], classes: Sequence[ModelClass]
) -> PixelCounts | None:
    if not classes:
        return None
    best = probability.argmax(axis=0)
    if tuple(classes) == FRONT_BAND:
        band = np.where(chip.valid, front_band(chip), np.uint8(IGNORE))
        return count_pixels((best == list(roles).index("front")).astype(int), band, classes)
    return None if chip.labels is None else count_pixels(best, chip.labels, classes)


def _summary(results: Sequence[ImageResult], seed: int) -> dict[str, float]:
    comparisons = [r.comparison for r in results]
    figures = group_figures(ALL, ALL, comparisons, seed)
    within, stated = band_coverage(comparisons) or (0, 0)
    found = [(r.confidence, r.distance.symmetric_mean) for r in results if r.distance is not None]
    names = {
        "symmetric_mean_px": "symmetric_mean",
        "predicted_to_label_px": "predicted_to_reference",
        "label_to_predicted_px": "reference_to_predicted",
        "share_within_2px": "share_within",
    }
    return {
        "images": float(figures.images),
        "missed": float(figures.missed),
        "without_front": float(figures.without_front),
        "invented": float(figures.invented) if any(r.lines_judged and not r.has_front for r in results) else math.nan,
        **{name: figures.means[key] for name, key in names.items()},
        **{f"{m.key}_px": figures.means[m.key] for m in METRICS if m.key not in names.values()},
        "length_ratio": figures.means["length_ratio"],
        "interval_low_px": figures.interval[0],
        "interval_high_px": figures.interval[1],
        "median_image_px": figures.median_image,
        "worst_image_px": figures.worst_image,
        "risk_coverage_px": risk_coverage_area(*zip(*found, strict=True)) if found else math.nan,
        "within_error": within / stated if stated else math.nan,
        **_walled_figures("series", [r.series_px for r in results if r.has_series]),
        **_walled_figures("box", [r.box_px for r in results if r.has_walls]),
        **_walled_figures("ends", [r.ends_px for r in results if r.has_walls]),
        **_walled_figures("third", [r.third_px for r in results if r.has_walls]),
    }


def _walled_figures(kind: str, distances: Sequence[float]) -> dict[str, float]:
    found = [d for d in distances if math.isfinite(d)]
    return {
        f"{kind}_missed": float(len(distances) - len(found)) if distances else math.nan,
        f"{kind}_mean_px": float(np.mean(found)) if found else math.nan,
        f"{kind}_median_px": float(np.median(found)) if found else math.nan,
        f"{kind}_worst_px": max(found, default=math.nan),
    }


def _listed(names: dict[int, str]) -> str:
    return ", ".join(f"{value} {name}" for value, name in sorted(names.items())) or "none"
