"""A glacier's id, as layers have it in fields of any type, as one text."""

from __future__ import annotations


def glacier_id_text(value: object) -> str:
    """Return an id as text: 3, 3.0 and " 3 " are "3"; None is ""."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()
