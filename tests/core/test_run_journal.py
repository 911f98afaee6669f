"""run_journal: what was found outlives the process; another wish is another journal."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core.glacier_area import GlacierArea
from glacier_terminus_plugin.core.map_terminus import CellSizeHandling, RunOptions
from glacier_terminus_plugin.core.run_journal import RunJournal, fingerprint, states_of

SCRIPT = """
import os, signal, sys
from pathlib import Path
import numpy as np
from glacier_terminus_plugin.core.run_journal import RunJournal
journal = RunJournal(Path(sys.argv[1]), "run")
journal.keep("image 0", {"points": np.array([[0.1, 2.0]]), "confidence": np.float32(0.3)})
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_process_has_found_is_there_to_the_last_digit(tmp_path: Path):
    subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path)], check=False)
    found = RunJournal(tmp_path, "run").get("image 0")
    assert found == {"points": [[0.1, 2.0]], "confidence": float(np.float32(0.3))}
    assert RunJournal(tmp_path, "run").get("image 1") is None
    assert RunJournal(tmp_path, "other run").get("image 0") is None


def test_a_record_that_was_cut_off_is_none_and_spoils_no_other(tmp_path: Path):
    journal = RunJournal(tmp_path, "run")
    journal.keep("image 0", [1.5])
    with open(tmp_path / "run.jsonl", "ab") as file:
        file.write(b'\n["image 1", {"points": [[1.0, \xff')
    RunJournal(tmp_path, "run").keep("image 2", [])
    taken_up = RunJournal(tmp_path, "run")
    assert [taken_up.get(f"image {i}") for i in range(3)] == [[1.5], None, []]


def test_what_nobody_takes_up_goes_after_a_month(tmp_path: Path):
    for name, days in (("new", 29), ("old", 31)):
        RunJournal(tmp_path, name).keep("image 0", 1)
        then = time.time() - days * 86_400
        os.utime(tmp_path / f"{name}.jsonl", (then, then))
    RunJournal(tmp_path, "mine").keep("image 0", 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.jsonl", "new.jsonl"]


def test_a_folder_that_can_not_be_made_loses_no_run(tmp_path: Path):
    (tmp_path / "file").touch()
    journal = RunJournal(tmp_path / "file" / "folder", "run")
    journal.keep("image 0", 1)
    journal.forget()
    assert journal.get("image 0") is None


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path):
    journal = RunJournal(tmp_path, "run")
    journal.keep("image 0", 1)
    journal.forget()
    assert not list(tmp_path.iterdir())


def test_every_number_of_a_wish_counts():
    line = np.linspace(0, 1, 4000).reshape(-1, 2)
    moved = line.copy()
    moved[1000, 1] += 1e-12

    def of(line: np.ndarray, **options: object) -> str:
        return fingerprint(RunOptions(**options), {"EPSG:3413": [GlacierArea("1", walls=(line, line))]})  # type: ignore[arg-type]

    assert of(line) == of(line.copy())
    names = {of(line), of(moved), of(line, padding_px=8), of(line, cell_size=CellSizeHandling.AS_IS)}
    assert len(names) == 4


def test_what_has_no_lasting_name_is_refused():
    with pytest.raises(TypeError, match="object"):
        fingerprint(object())


def test_a_file_that_changes_has_another_state(tmp_path: Path):
    path = tmp_path / "image.tif"
    path.write_bytes(b"before")
    statistics = tmp_path / "image.tif.aux.xml"
    statistics.touch()
    before = states_of([str(path), str(statistics), "/vsicurl/http://nowhere/image.tif"])
    path.write_bytes(b"after.")
    os.utime(path, ns=(1, 1))
    assert len(before) == 1
    assert states_of([str(path)]) != before
