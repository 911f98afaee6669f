"""A bounded share of the mutated models (python -m tests.core.fuzz_models runs 10,000), and that they are watched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.fuzz_models import auditor, watch


def test_700_mutated_models_end_in_a_model_or_in_words():
    accepted, failures = watch(700, seed=2)
    assert failures == []
    assert 20 < accepted < 400  # sound enough to come far, and not all


@pytest.mark.parametrize(
    ("event", "arguments", "noted"),
    [
        ("open", ("/etc/passwd", "r", 0), True),
        ("open", ("{folder}/../x", "w", 0), True),
        ("open", ("{folder}/case/x.onnx", "r", 0), False),
        ("os.remove", ("/home/x", -1), True),
        ("os.rename", ("{folder}/a", "/tmp/b", -1, -1), True),
        ("subprocess.Popen", ("/bin/sh", ["sh"], None, None), True),
        ("socket.connect", (None, ("10.0.0.1", 80)), True),
        ("pickle.find_class", ("os", "system"), True),
    ],
)
def test_what_is_touched_outside_is_noted(tmp_path: Path, event: str, arguments: tuple, noted: bool):
    touched: list[str] = []
    filled = tuple(a.format(folder=tmp_path) if isinstance(a, str) else a for a in arguments)
    auditor(tmp_path, touched)(event, filled)
    assert bool(touched) is noted
