"""What is learnt: fronts from drawn lines, or classes from masks. All else of training is the same for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from glacier_terminus_plugin.core.model_definition import ModelClass, Normalisation
from training.augment import augment, augment_labels
from training.chips import IGNORE, Chip, ChipError
from training.config import TrainingConfig
from training.dataset import CropDataset, Crops, crop_chances
from training.definition_parts import measured_normalisation, model_classes, normalisation_of
from training.importers.synthetic_scenes import make_chips
from training.losses import Loss, parse_loss
from training.pieces import pieces_without_front
from training.targets import FIELD_MARGIN_PX, FrontFields, allowed_classes, allowed_labels, beside_ends, front_fields

BACKGROUND = 0  # the value whose shape says nothing


@dataclass(frozen=True)
class Task:
    """One of the two, for one data set."""

    config: TrainingConfig
    classes: tuple[ModelClass, ...]  # in the order of the network's channels
    normalisation: Normalisation
    loss: Loss

    @property
    def roles(self) -> tuple[str, ...]:
        """What each channel means to the extraction of lines."""
        return tuple(one.role for one in self.classes)

    def dataset(self, chips: Sequence[Chip]) -> CropDataset:
        """Return the random crops that a run learns from."""
        supplements = self._supplements(chips)
        every = [*chips, *(chip for group, _ in supplements for chip in group)]
        kind = FrontCrops if self.config.task == "front" else ClassCrops
        crops: Crops = kind(every, self)
        chances = crop_chances(chips, supplements)
        size = self.config.chips_per_epoch or len(chips)
        return CropDataset(crops, chances, self.config, size, with_distance=self.loss.needs_distance)

    def target(self, chip: Chip) -> tuple[np.ndarray, np.ndarray]:
        """Return what is asked of a whole chip: allowed (K, H, W) bool and judged (H, W) bool."""
        if self.config.task == "front":
            inner = slice(FIELD_MARGIN_PX, -FIELD_MARGIN_PX)
            fields = vars(front_fields(chip, self.config))
            inside = FrontFields(**{name: field[inner, inner] for name, field in fields.items()})
            return allowed_classes(inside, self.config), chip.valid
        labels = labels_of(chip)
        return allowed_labels(labels, self.classes), chip.valid & (labels != IGNORE)

    def _supplements(self, chips: Sequence[Chip]) -> list[tuple[Sequence[Chip], float]]:
        """Return what is shown beside the chips, each with its share of all crops."""
        if self.config.task != "front":
            return []
        return [
            (pieces_without_front(chips), self.config.pieces_share),
            (make_chips(self.config.synthetic_chips, self.config.bands), self.config.synthetic_share),
        ]


def make_task(config: TrainingConfig, classes: Sequence[ModelClass], train: Sequence[Chip]) -> Task:
    """Return the task of a config; classes: those of the labels, for the task "classes" alone."""
    if config.task == "front":
        own, normalisation = model_classes(), normalisation_of(config)
        front = own.index(next(one for one in own if one.role == "front"))
        shapes, terms = (front,), f"ce+{config.dice_weight}*dice"
    else:
        own, normalisation = tuple(classes), measured_normalisation(train, config)
        shapes = tuple(i for i, one in enumerate(own) if one.value != BACKGROUND) or tuple(range(len(own)))
        terms = "ce"
    if config.loss != "task":
        terms = config.loss
    return Task(
        config,
        own,
        normalisation,
        Loss(parse_loss(terms), _class_weights(config, own, train), shapes, config.focal_gamma),
    )


def check_chips(
    config: TrainingConfig, classes: Sequence[ModelClass], train: Sequence[Chip], valid: Sequence[Chip]
) -> None:
    """Raise ChipError that names everything for which a run with these chips would be in vain."""
    if not train:
        raise ChipError("training", ["there is no chip to learn from: look at the split, or at --data"])
    problems = _band_problems(config, {"to learn from": train, "to judge by": valid})
    if config.task == "front":
        problems += _front_problems(config, [*train, *valid])
    else:
        problems += _label_problems(classes, train, valid)
    steps = (config.chips_per_epoch or len(train)) // (config.batch_size * config.accumulate)
    if steps == 0:
        size = config.chips_per_epoch or len(train)
        problems.append(
            f"an epoch of {size} crops is less than one step of batch_size {config.batch_size} x accumulate "
            f"{config.accumulate}: set batch_size={size} or chips_per_epoch={config.batch_size * config.accumulate}"
        )
    if config.patience and not valid:
        problems.append("patience needs chips to judge by: name a split with a valid side, or --hold-out")
    if problems:
        raise ChipError("training", problems)


class FrontCrops:
    """Crops around fronts; far from them only "not the front" is known."""

    def __init__(self, chips: Sequence[Chip], task: Task) -> None:
        self._chips = chips
        self._task = task
        self._fields = [front_fields(chip, task.config) for chip in chips]

    def __call__(self, number: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return image, allowed classes and how much each pixel counts, 0 where it is not judged."""
        config = self._task.config
        image, fields, judged = augment(
            self._chips[number], self._fields[number], config, self._task.normalisation, rng
        )
        counts = np.where(beside_ends(fields, config), np.float32(config.end_weight), np.float32(1)) * judged
        return image, allowed_classes(fields, config), counts


class ClassCrops:
    """Crops of images with their masks."""

    def __init__(self, chips: Sequence[Chip], task: Task) -> None:
        self._chips = chips
        self._task = task

    def __call__(self, number: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return image, allowed classes and where they are judged: all but what the labels leave open."""
        image, labels = augment_labels(self._chips[number], self._task.config, self._task.normalisation, rng)
        return image, allowed_labels(labels, self._task.classes), labels != IGNORE


def labels_of(chip: Chip) -> np.ndarray:
    """Return a chip's labels; raises ChipError where it has none."""
    if chip.labels is None:
        raise ChipError(chip.name, ["it has no labels, only a front: choose --task front"])
    return chip.labels


def _class_weights(config: TrainingConfig, classes: Sequence[ModelClass], train: Sequence[Chip]) -> tuple[float, ...]:
    """Return how much a pixel of each class counts; raises ValueError that says what was expected."""
    text = config.class_weights
    if text == "task":
        return tuple(config.front_weight if one.role == "front" and config.task == "front" else 1.0 for one in classes)
    if text == "balanced" and config.task == "front":
        raise ValueError("setting class_weights: 'balanced' is for classes; for fronts set front_weight")
    if text == "balanced":
        counts = sum(np.bincount(labels_of(chip).ravel(), minlength=IGNORE + 1) for chip in train)
        pixels = [float(np.asarray(counts)[one.value]) for one in classes]
        return tuple(sum(pixels) / (len(pixels) * count) if count else 1.0 for count in pixels)
    try:
        weights = tuple(float(part) for part in text.split(","))
    except ValueError:
        weights = ()
    if len(weights) != len(classes) or min(weights, default=0) < 0 or sum(weights) <= 0:
        names = ", ".join(one.name for one in classes)
        raise ValueError(f"setting class_weights: found {text!r}, expected 'balanced' or a number for each of: {names}")
    return weights


def _band_problems(config: TrainingConfig, sides: dict[str, Sequence[Chip]]) -> list[str]:
    problems = []
    for side, chips in sides.items():
        odd = [chip.name for chip in chips if len(chip.image) != config.bands]
        if odd:
            found = sorted({len(chip.image) for chip in chips})
            problems.append(
                f"{len(odd)} of {len(chips)} chips {side} have not {config.bands} band(s) but "
                f"{', '.join(map(str, found))} ({odd[0]}): set bands to the number that all have"
            )
    return problems


def _front_problems(config: TrainingConfig, chips: Sequence[Chip]) -> list[str]:
    problems = []
    if not any(len(chip.front) for chip in chips):
        problems.append("no chip has a front: choose --task classes, or draw fronts")
    turned = [chip for chip in chips if chip.flow_deg is not None and _off_up(chip.flow_deg) > 45]
    if turned and config.flows_up:
        problems.append(
            f"{len(turned)} chips do not flow up, the first {turned[0].name} towards {turned[0].flow_deg:.0f} degrees: "
            "turn them, or set rotation_deg=180 for a network that is to read every direction"
        )
    unknown = [chip.name for chip in chips if chip.flow_deg is None and len(chip.front)]
    if unknown and config.flows_up:
        problems.append(
            f"of {len(unknown)} chips nobody knows where the glacier flows, the first {unknown[0]}: export or import "
            "them with a flow direction, or set rotation_deg=180"
        )
    return problems


def _off_up(flow_deg: float) -> float:
    return abs((flow_deg + 180) % 360 - 180)


def _label_problems(classes: Sequence[ModelClass], train: Sequence[Chip], valid: Sequence[Chip]) -> list[str]:
    without = [chip.name for chip in [*train, *valid] if chip.labels is None]
    if without or len(classes) < 2:
        problems = (
            [f"{len(without)} chips have no labels, the first {without[0]}: choose --task front"] if without else []
        )
        if len(classes) < 2:
            problems.append(f"the data has {len(classes)} classes; at least two are needed to tell anything apart")
        return problems
    seen, asked = (_values_in(chips) for chips in (train, valid))
    names = {one.value: one.name for one in classes}
    missing = [f"{names.get(value, '')} ({value})" for value in sorted(asked - seen)]
    problems = []
    if missing:
        problems.append(f"no chip to learn from shows {', '.join(missing)}, but chips to judge by do: split otherwise")
    if not seen:
        problems.append("the labels of all chips to learn from are ignored pixels alone")
    return problems


def _values_in(chips: Sequence[Chip]) -> set[int]:
    values: set[int] = set()
    for chip in chips:
        values |= set(np.unique(labels_of(chip)).tolist())
    return values - {IGNORE}
