"""Checkpoints are whole or absent, and run no code."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from glacier_terminus_plugin.core.errors import ModelFileError
from training.checkpoint import load_checkpoint, save_checkpoint


def test_failure_while_writing_keeps_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "last.pt"
    save_checkpoint(path, {"epoch": 1})
    with pytest.raises(Exception, match=r"pickle|local object"):  # as Python 3.13 says it
        save_checkpoint(path, {"epoch": lambda: 2})
    assert load_checkpoint(path) == {"epoch": 1}
    assert [p.name for p in tmp_path.iterdir()] == ["last.pt"]


class _Malicious:
    def __reduce__(self) -> tuple:
        return (Path.touch, (Path("it_ran"),))


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")  # that is what the test offers
@pytest.mark.parametrize(
    "content", [b"", b"<html>not found</html>", pickle.dumps(_Malicious()), pickle.dumps({"a": _Malicious()})]
)
def test_what_is_not_a_checkpoint_is_refused_and_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "odd.pt"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"odd\.pt: not a checkpoint"):
        load_checkpoint(path)
    assert not (tmp_path / "it_ran").exists()
