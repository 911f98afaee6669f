"""A user's own pattern for file names: a template such as {glacier}_{date:%Y%m%d}_{sensor}, or a regular expression."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from .errors import ScenePatternError
from .scene_name import SceneName

FIELDS = ("glacier", "date", "time", "sensor", "image", "path_row")
_DIRECTIVES = {
    "%Y": r"\d{4}",
    "%y": r"\d\d",
    "%m": r"\d\d",
    "%d": r"\d\d",
    "%j": r"\d{3}",
    "%b": r"[A-Za-z]{3}",
    "%H": r"\d\d",
    "%M": r"\d\d",
    "%S": r"\d\d",
}
_USUAL_FORM = {"date": "%Y%m%d", "time": "%H%M%S"}
_MAX_NAME = 255  # what file systems allow: bounds the work of a pattern with few open repeats
_MAX_OPEN = 3  # repeats without an end, or fields of free text: each multiplies the work by the name's length
_CHOICES_OF_A_REPEAT = 5  # each choice of two doubles the work where all are tried
_HOW = (
    "Write a template such as {glacier}_{date:%Y%m%d}_{sensor}, with * for what does not matter, or a regular "
    "expression with groups such as (?P<date>\\d{8})."
)


def read_by_pattern(path: str, pattern: str) -> SceneName:
    """Return what a user's pattern reads in a file name; nothing where it does not fit. Raises ScenePatternError."""
    name = PurePath(path.replace("\\", "/")).name[:_MAX_NAME]
    expression, forms = _compiled(pattern)
    found = expression.search(name)
    if found is None:
        return SceneName()
    parts = {field: text for field, text in found.groupdict().items() if text}
    moments = {}
    for field in ("date", "time"):
        if field in parts:
            try:
                moments[field] = datetime.datetime.strptime(parts[field], forms[field])
            except ValueError:
                raise ScenePatternError(
                    f"The pattern reads {parts[field]!r} as the {field} of {name}; expected {forms[field]}. {_HOW}"
                ) from None
    return SceneName(
        date=moments["date"].date() if "date" in moments else None,
        satellite=parts.get("sensor", ""),
        image_id=parts.get("image", ""),
        path_row=parts.get("path_row", ""),
        time=moments["time"].time() if "time" in moments else None,
        glacier=parts.get("glacier", ""),
    )


def check_pattern(pattern: str, paths: Iterable[str] = ()) -> None:
    """Raise ScenePatternError where a pattern can't be used, or reads what is no date in the names of all the paths."""
    _compiled(pattern)
    problem = None
    for path in paths:
        try:
            read_by_pattern(path, pattern)
            return
        except ScenePatternError as error:
            problem = error
    if problem is not None:
        raise problem


def _compiled(pattern: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern as a regular expression, and the forms of its date and time."""
    forms = dict(_USUAL_FORM)
    if "(?P<" in pattern:
        _check_speed(pattern)
        text = pattern
    else:
        text, forms = _of_template(pattern)
    try:
        expression = re.compile(text)
    except (re.error, OverflowError) as error:
        raise ScenePatternError(f"{pattern!r} is no pattern: {error}. {_HOW}") from None
    unknown = sorted(set(expression.groupindex) - set(FIELDS))
    if unknown or not expression.groupindex:
        raise ScenePatternError(
            f"{pattern!r} reads {', '.join(unknown) or 'nothing'}; expected one or more of {', '.join(FIELDS)}. {_HOW}"
        )
    return expression, forms


def _of_template(template: str) -> tuple[str, dict[str, str]]:
    forms, expression, free = dict(_USUAL_FORM), "", 0
    for literal, field, form in re.findall(r"([^{}*]+)|\{([^{}:]*):?([^{}]*)\}|\*", template):
        if literal:
            expression += re.escape(literal)
        elif field in _USUAL_FORM:
            forms[field] = form or forms[field]
            expression += f"(?P<{field}>{_of_form(forms[field])})"
        else:
            free += 1
            expression += f"(?P<{field}>.+?)" if field else ".*?"
    if free > _MAX_OPEN + 1:
        raise ScenePatternError(
            f"{template!r} has {free} parts of any text; expected {_MAX_OPEN + 1} at most. Write out more of it. {_HOW}"
        )
    return rf"^{expression}(?=\.[^.]*$|$)", forms


def _of_form(form: str) -> str:
    """Return the expression for what strptime reads by a form."""
    parts = re.split(r"(%.)", form)
    strange = [p for p in parts if p.startswith("%") and p not in _DIRECTIVES]
    if strange:
        raise ScenePatternError(f"{strange[0]} is not read in dates; expected {' '.join(_DIRECTIVES)}. {_HOW}")
    return "".join(_DIRECTIVES.get(part) or re.escape(part) for part in parts)


def _check_speed(pattern: str) -> None:
    """Raise ScenePatternError where a pattern could take for ever: repeats in repeats, or many repeats or choices."""
    plain = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "c", pattern)  # escapes and classes are one character each
    plain = re.sub(r"(?<=[*+?}])[?+]", "", plain)  # whether a repeat is greedy does not matter
    repeats = re.findall(r"[*+]|\{\d*,\d*\}", plain)
    open_groups, choices = [_Group()], 0.0
    for token in re.finditer(r"\(|\)(?:[*+]|\{\d*,?\d*\})?|[*+|]|(?<!\()\?|\{\d*,\d*\}", plain):
        text = token.group()
        if text == "(":
            open_groups.append(_Group())
        elif text.startswith(")"):
            inner = open_groups.pop() if len(open_groups) > 1 else _Group()
            if len(text) > 1 and inner.open_parts:
                raise ScenePatternError(f"{pattern!r} repeats what repeats itself: it could run for ever. {_HOW}")
            open_groups[-1].open_parts += inner.open_parts + (len(text) > 1)
            choices += math.log2(inner.branches)
        else:
            open_groups[-1].open_parts += 1
            open_groups[-1].branches += text == "|"
            choices += text == "?"
    choices += sum(math.log2(group.branches) for group in open_groups)
    if len(repeats) + choices // _CHOICES_OF_A_REPEAT > _MAX_OPEN or re.search(r"\(\?P=|\(\?<?[=!]", plain):
        raise ScenePatternError(
            f"{pattern!r} has {len(repeats)} repeats without an end, and about {choices:.0f} choices by ? or |; "
            f"expected {_MAX_OPEN} repeats and few choices at most, no look-arounds or back-references. {_HOW}"
        )


@dataclass
class _Group:
    """What a group within parentheses holds."""

    open_parts: int = 0  # repeats and choices
    branches: int = 1
