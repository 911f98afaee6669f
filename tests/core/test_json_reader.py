"""JSON of strangers is parsed strictly, and ends soon whatever it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from glacier_terminus_plugin.core.errors import ModelDefinitionError
from glacier_terminus_plugin.core.json_reader import JsonReader, parse_json, read_json


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"a": NaN}', "NaN is not a number that JSON knows"),
        (b'{"a": -Infinity}', "-Infinity is not a number"),
        (b'{"a": 1, "a": 2}', "the key 'a' occurs twice"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"[" * 100_000, "nested too deeply"),
        (b"9" * 1_000_000, "a number has 1000000 digits"),
        (b"", "is not valid JSON"),
    ],
)
def test_what_is_refused(content: bytes, said: str):
    with pytest.raises(ModelDefinitionError, match=said):
        parse_json(content, "test")


def test_a_byte_order_mark_is_welcome():
    assert parse_json(b'\xef\xbb\xbf{"a": 1}', "test") == {"a": 1}


def test_a_missing_file_a_folder_and_a_large_file_are_refused(tmp_path: Path):
    (tmp_path / "large.json").write_bytes(b" " * 8_000_001)
    for path, said in (
        (tmp_path / "none.json", "can't be read"),
        (tmp_path, "is no small JSON file"),
        (tmp_path / "large.json", "is no small JSON file"),
        (tmp_path / "a\0b.json", "can't be read"),
    ):
        with pytest.raises(ModelDefinitionError, match=said):
            read_json(path)


def test_each_problem_is_noted_once_with_its_key():
    problems: list[str] = []
    reader = JsonReader({"a": "x", "inner": {"b": -1}, "odd": 1}, "", problems)
    assert reader.whole("a", 0, 9) is None
    inner = reader.object("inner")
    assert inner.number("b", 0, 1) is None
    assert inner.text("c") is None
    reader.object("absent").text("whatever")
    reader.done()
    assert [p.split(":")[0] for p in problems] == ["a", "inner.b", "inner.c", "absent", "odd"]
