"""Reads JSON that strangers wrote: strictly, every problem noted with its key, nothing taken silently."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from .errors import ModelDefinitionError

if TYPE_CHECKING:  # Python 3.10 and newer
    from typing import TypeGuard

MAX_NUMBER = 1e30  # networks compute in float32, which ends at 3.4e38
MAX_TEXT = 20_000  # characters of one text: a window stands still for minutes to lay out millions
MAX_BYTES = 8_000_000  # Esri's largest definition seen has 60 kB: anything like this is none
_MAX_DIGITS = 400  # Python takes minutes for a number of millions of them


def read_json(path: Path) -> Any:
    """Return what a small JSON file holds. Raises ModelDefinitionError where it is none, or can't be read."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES or (path.exists() and not path.is_file()):
            raise ModelDefinitionError(path.name, [f"is no small JSON file ({size} bytes), as a definition would be"])
        return parse_json(path.read_bytes(), path.name)
    except (OSError, ValueError) as error:  # ValueError: a name that no system takes
        raise ModelDefinitionError(path.name, [f"can't be read: {getattr(error, 'strerror', None) or error}"]) from None


def parse_json(content: bytes, source: str) -> Any:
    """Parse strictly: UTF-8, no duplicate key, no NaN, no bottomless nesting. Raises ModelDefinitionError."""
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_without_duplicates,
            parse_constant=_refuse_constant,
            parse_int=_whole,
        )
    except UnicodeDecodeError as error:
        raise ModelDefinitionError(source, [f"is not UTF-8 text (byte {error.start})"]) from None
    except RecursionError:
        raise ModelDefinitionError(source, ["is nested too deeply to be a definition"]) from None
    except ValueError as error:
        raise ModelDefinitionError(source, [f"is not valid JSON: {error}"]) from None


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {shown(key)} occurs twice")
        found[key] = value
    return found


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number that JSON knows")


def _whole(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise ValueError(f"a number has {len(digits)} digits")
    return int(digits)


class JsonReader:
    """Takes keys out of one JSON object, noting each that is missing, unknown or of the wrong kind.

    What is wrong is noted once: an object that is missing or none at all says nothing of the keys it would have.
    """

    def __init__(self, data: Any, prefix: str, problems: list[str]) -> None:
        self._prefix, self._problems = prefix, problems
        self._data: dict[str, Any] | None = data if isinstance(data, dict) else None
        self._taken: set[str] = set()

    def take(self, key: str, expected: str, test: Callable[[Any], bool], default: Any = ...) -> Any:
        """Return the key's value where `test` holds; else note the problem and return None."""
        self._taken.add(key)
        if self._data is None:
            return None
        if key not in self._data:
            if default is ...:
                self.note(key, f"missing, expected {expected}")
                return None
            return default
        value = self._data[key]
        if not test(value):
            self.note(key, f"found {shown(value)}, expected {expected}")
            return None
        return value

    def note(self, key: str, problem: str) -> None:
        """Note what is wrong with a key."""
        self._problems.append(f"{self._prefix}{key}: {problem}")

    def has(self, key: str) -> bool:
        return self._data is not None and key in self._data

    def text(self, key: str, default: Any = ..., most: int = MAX_TEXT) -> str:
        return self.take(key, f"text of at most {most} characters", lambda v: is_text(v) and len(v) <= most, default)

    def pattern(self, key: str, pattern: re.Pattern[str], expected: str) -> str:
        return self.take(key, expected, lambda v: isinstance(v, str) and pattern.fullmatch(v) is not None)

    def choice(self, key: str, choices: Sequence[str], default: Any = ...) -> str:
        return self.take(key, "one of " + ", ".join(choices), lambda v: isinstance(v, str) and v in choices, default)

    def flag(self, key: str, default: Any = ...) -> bool:
        return self.take(key, "true or false", lambda v: isinstance(v, bool), default)

    def whole(self, key: str, least: int, most: int, default: Any = ...) -> int:
        test = lambda v: is_whole(v) and least <= v <= most  # noqa: E731
        return self.take(key, f"a whole number from {least} to {most}", test, default)

    def number(self, key: str, least: float, most: float, default: Any = ...) -> float:
        test = lambda v: is_number(v) and least <= v <= most  # noqa: E731
        return self.take(key, f"a number from {least:g} to {most:g}", test, default)

    def numbers(self, key: str, count: int | None, default: Any = ...) -> tuple[float, ...] | None:
        expected = f"a list of {'as many' if count is None else count} number(s) of at most {MAX_NUMBER:g}"
        test = lambda v: isinstance(v, list) and all(map(is_number, v)) and count in (None, len(v))  # noqa: E731
        value = self.take(key, expected + (" as ExtractBands has bands" if count is None else ""), test, default)
        return tuple(float(v) for v in value) if isinstance(value, list) else value

    def object(self, key: str) -> JsonReader:
        return JsonReader(self.take(key, "an object", is_object), f"{self._prefix}{key}.", self._problems)

    def objects(self, key: str, least: int = 0, default: Any = ...) -> list[JsonReader]:
        test = lambda v: isinstance(v, list) and len(v) >= least and all(map(is_object, v))  # noqa: E731
        value = self.take(key, "a list of objects" + (", at least one" if least else ""), test, default) or []
        return [JsonReader(item, f"{self._prefix}{key}[{i}].", self._problems) for i, item in enumerate(value)]

    def done(self) -> None:
        """Note every key that nobody took: a typing error would otherwise be a silent default."""
        for key in self._data or ():
            if key not in self._taken:
                self.note(shown(key).strip("'"), "unknown key; remove it, or correct its spelling")


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_text(value: Any) -> TypeGuard[str]:
    """Whether a value is text that can be written again: JSON also knows halves of characters, and NUL."""
    return isinstance(value, str) and "\0" not in value and not any("\ud800" <= c <= "\udfff" for c in value)


def is_whole(value: Any) -> TypeGuard[int]:
    """Whether a value is a whole number: true and false are none, though Python counts them."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: Any) -> TypeGuard[float]:
    """Whether a value is a number that float32 can hold."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -MAX_NUMBER <= value <= MAX_NUMBER


def shown(value: Any) -> str:
    """Return a value as a message shows it: short, whatever it is."""
    try:
        text = repr(value)
    except (RecursionError, ValueError):  # nested too deeply, or a number of more digits than Python writes
        return "something too large to show"
    return text if len(text) <= 60 else text[:57] + "..."
