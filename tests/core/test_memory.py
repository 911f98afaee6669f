"""How much memory is left in a container."""

from __future__ import annotations

from pathlib import Path

import pytest

from glacier_terminus_plugin.core import memory
from glacier_terminus_plugin.core.memory import available_bytes


@pytest.fixture
def cgroups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(memory, "_CGROUPS", tmp_path)
    monkeypatch.setattr(memory, "_unix_available", lambda: 1000)
    return tmp_path


def write(folder: Path, **contents: str) -> None:
    folder.mkdir(exist_ok=True)
    for name, content in contents.items():
        (folder / f"memory.{name}").write_text(content + "\n", encoding="ascii")


def test_without_a_container_all_that_is_free_is_there(cgroups: Path):
    assert available_bytes() == 1000


@pytest.mark.parametrize(("limit", "room"), [("800", 600), ("max", 1000), ("5000", 1000), ("100", 0)])
def test_a_container_leaves_its_limit_less_what_is_taken_but_not_for_files(cgroups: Path, limit: str, room: int):
    write(cgroups, max=limit, current="500", stat="anon 200\ninactive_file 200\nactive_file 100")
    assert available_bytes() == room


def test_an_older_container(cgroups: Path):
    stat = "inactive_file 0\nactive_file 0\ntotal_inactive_file 200\ntotal_active_file 100"
    write(cgroups / "memory", limit_in_bytes="800", usage_in_bytes="500", stat=stat)
    assert available_bytes() == 600
