"""Which class a pixel gets from its probabilities, and which it gets where none is sure enough or wanted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import RasterError
from .memory import cached_strips
from .model_definition import ModelClass, ModelDefinition
from .raster_sink import CLASS_NODATA

UNSURE_NAME = "Not sure"
_UNSURE_COLOR = (160, 160, 160)


@dataclass(frozen=True)
class ClassChoice:
    """What a user wants of the classes; as it stands, each pixel gets its most likely one.

    unsure_value: what a pixel gets that is below the threshold or whose class is not among the wanted ones; NoData
    where it is None, so that neither is mistaken for background.
    """

    threshold: float = 0.0
    wanted: tuple[str, ...] = ()  # names or values of classes; empty: all
    predict_background: bool = True
    unsure_value: int | None = None


MOST_LIKELY = ClassChoice()


class ClassChooser:
    """A choice made ready for one model. Raises RasterError where it speaks of classes that the model lacks."""

    def __init__(self, definition: ModelDefinition, choice: ClassChoice = MOST_LIKELY) -> None:
        self._choice = choice
        values = [c.value for c in definition.classes]
        self._values = np.array(values, np.uint8)
        self._wanted = _wanted(definition, choice.wanted)
        self.background = background_of(definition)
        self._excluded = None if choice.predict_background else self.background
        if self._excluded is not None and len(values) == 1:
            raise RasterError("The model has no class other than the background, so the background must be predicted.")
        if choice.unsure_value in values:
            taken = definition.classes[values.index(choice.unsure_value)].name
            raise RasterError(
                f"The value {choice.unsure_value} for pixels that are not sure is that of the class {taken}. Choose a "
                f"value that is none of {', '.join(map(str, values))}, or leave it out for NoData."
            )
        self._unsure = CLASS_NODATA if choice.unsure_value is None else choice.unsure_value
        unsure = () if choice.unsure_value is None else (ModelClass(self._unsure, UNSURE_NAME, _UNSURE_COLOR, "other"),)
        self.legend = (*definition.classes, *unsure)

    def classes(self, probability: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Return the class values (h, w) uint8 of (K, h, w) probabilities, NoData where nothing is valid."""
        result = np.empty(valid.shape, np.uint8)
        for rows in cached_strips(*valid.shape):
            best, highest = self._best(probability[:, rows])
            chosen = result[rows]
            self._values.take(best, out=chosen, mode="clip")
            if self._choice.threshold > 0:
                chosen[highest < self._choice.threshold] = self._unsure
            if not self._wanted.all():
                chosen[~self._wanted[best]] = self._unsure
            chosen[~valid[rows]] = CLASS_NODATA
        return result

    def confidence(self, probability: np.ndarray) -> np.ndarray:
        """Return the probability (h, w) of the class that each pixel gets, or would get if it were wanted and sure."""
        return self._best(probability)[1]

    def _best(self, probability: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the index of the likeliest class (h, w) and its probability: the first one of equals."""
        first, *others = [i for i in range(len(probability)) if i != self._excluded]
        best = np.full(probability.shape[1:], first, np.uint8)
        highest = probability[first].copy()
        for i in others:  # numpy's argmax along the first axis is slow, and so are its masks
            np.maximum(best, (probability[i] > highest).view(np.uint8) * np.uint8(i), out=best)  # i is the largest yet
            np.maximum(highest, probability[i], out=highest)
        return best, highest


def most_likely(probability: np.ndarray, valid: np.ndarray, definition: ModelDefinition) -> np.ndarray:
    """Return the class values (h, w) uint8 of (K, h, w) probabilities, NoData where nothing is valid."""
    return ClassChooser(definition).classes(probability, valid)


def background_of(definition: ModelDefinition) -> int | None:
    """Return the index of the background class: the one called so, or the one of value 0 that means nothing more."""
    named = [i for i, item in enumerate(definition.classes) if item.name.casefold() == "background"]
    plain = [i for i, item in enumerate(definition.classes) if item.value == 0 and item.role == "other"]
    return next(iter(named + plain), None)


def _wanted(definition: ModelDefinition, wanted: tuple[str, ...]) -> np.ndarray:
    """Return (K,) bool."""
    if not wanted:
        return np.ones(len(definition.classes), bool)
    keys = [{c.name.casefold(), str(c.value)} for c in definition.classes]
    asked = {item.strip().casefold() for item in wanted}
    strange = sorted(asked - set().union(*keys))
    if strange:
        raise RasterError(
            f"The model has no class {', '.join(strange)}; it has "
            f"{', '.join(f'{c.name} ({c.value})' for c in definition.classes)}. Name those that you want."
        )
    return np.array([bool(asked & key) for key in keys])
