"""What the values of a class field mean: numbers are class values, names get values in alphabetical order."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from .class_roles import COLOR_OF_ROLE, color_of, role_of
from .classified_tiles import IGNORE
from .errors import OutputError
from .model_definition import ModelClass

FRONT_NAME = "Calving front"


def classes_of(features: Iterable[tuple[object, str]]) -> tuple[tuple[ModelClass, ...], dict[object, int]]:
    """Return the classes of features, and the value that each content of the class field stands for.

    features: (content of the class field, name or "") of each. Whole numbers from 0 to 255 are class values, 255 where
    nothing is to be learned; texts are names. Raises OutputError for anything else, and for a mixture.
    """
    names: dict[object, str] = {}
    for content, name in features:
        if not isinstance(content, Hashable):  # a list
            raise _strange([str(content)])
        names[content] = names.get(content) or name
    if all(isinstance(content, str) for content in names):
        value_of: dict[object, int] = {name: i + 1 for i, name in enumerate(sorted(names, key=str))}
        if len(value_of) >= IGNORE:
            raise OutputError(
                f"The class field holds {len(value_of)} names; expected at most 254. Choose another field."
            )
        return tuple(class_of(value, str(name)) for name, value in value_of.items()), value_of
    values = {content: _whole(content) for content in names}
    strange = [str(content) for content, value in values.items() if value is None]
    if strange:
        raise _strange(strange)
    known = {content: value for content, value in values.items() if value is not None}
    listed = {value: names[content] for content, value in known.items() if value != IGNORE}
    return tuple(class_of(value, name) for value, name in sorted(listed.items())), known


def class_of(value: int, name: str = "") -> ModelClass:
    """Return a class with a colour and a role told by its name."""
    name = name or ("Background" if value == 0 else f"Class {value}")
    role = role_of(name)
    return ModelClass(value, name, color_of(value, role), role)


def with_front(classes: tuple[ModelClass, ...]) -> tuple[tuple[ModelClass, ...], int]:
    """Return the classes with one for lines, and its value: the front class that is there, or the next free value."""
    for known in classes:
        if known.role == "front":
            return classes, known.value
    value = max((c.value for c in classes), default=0) + 1
    return (*classes, ModelClass(value, FRONT_NAME, COLOR_OF_ROLE["front"], "front")), value


def _strange(contents: list[str]) -> OutputError:
    return OutputError(
        f"The class field holds {', '.join(sorted(contents)[:5])}; expected names, or whole numbers from 0 to 255. "
        "Choose another field."
    )


def _whole(content: object) -> int | None:
    if isinstance(content, bool) or not isinstance(content, (int, float)) or not 0 <= content <= IGNORE:
        return None
    return int(content) if content == int(content) else None
