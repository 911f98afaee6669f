"""What a class means to the extraction of lines, told by its name, and the colour that goes with it.

Roles are given by the words of a class's name, in this order: front, terminus, calving, margin: "front"; ocean, sea,
water, fjord, melange: "ocean"; ice, glacier, tongue, shelf: "ice"; all else, and every name with no, non, not, without
or free in it, is "other". So "Ice melange" is ocean, and "Glacier front" is a front.
"""

from __future__ import annotations

import re
import unicodedata

COLOR_OF_ROLE = {"ice": (203, 230, 245), "ocean": (31, 78, 140), "front": (226, 61, 40), "other": (128, 122, 112)}
_WORDS = {
    "front": {"front", "fronts", "terminus", "termini", "calving", "margin"},
    "ocean": {"ocean", "sea", "water", "fjord", "melange"},
    "ice": {"ice", "glacier", "glaciers", "icesheet", "tongue", "shelf"},
}
_NEGATIONS = {"no", "non", "not", "without", "free", "background"}


def role_of(name: str) -> str:
    """Return ice, ocean, front or other; see the rule above."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = set(re.findall(r"[a-z]+", plain))
    if words & _NEGATIONS:
        return "other"
    return next((role for role, known in _WORDS.items() if words & known), "other")


def color_of(value: int, role: str = "other") -> tuple[int, int, int]:
    """Return a colour for a class that has none: its role's, or the same for the same value, apart from others'."""
    if role in COLOR_OF_ROLE and role != "other":
        return COLOR_OF_ROLE[role]
    hue = value * 0.381966 % 1  # by the golden angle
    red, green, blue = (round(255 * (0.25 + 0.75 * abs((hue + k / 3) % 1 * 2 - 1))) for k in range(3))
    return red, green, blue
