"""run_journal: what was found outlives the process; another wish is another journal."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core.glacier_area import GlacierArea
from glacier_terminus_plugin.core.map_terminus import CellSizeHandling, RunOptions
from glacier_terminus_plugin.core.run_journal import FileState, RunJournal, fingerprint, lasting_path, states_of
from glacier_terminus_plugin.core.vector_part import files_behind
from tests.core.rasters import POLAR, wkt, write_raster

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


@pytest.mark.parametrize(
    "line",
    [
        b'["image 0", 5]',
        b'{"image 0": 1, "b": 2}',
        b'"ab"',
        b"[" * 100_000,
        b"\x00" * 5000,
        b"0123456789abcdef [1, 2]",
        b"\xff\xfe",
    ],
)
def test_what_a_journal_holds_that_is_not_ours_is_nothing(tmp_path: Path, line: bytes):
    (tmp_path / "run.jsonl").write_bytes(line + b"\n")
    journal = RunJournal(tmp_path, "run")
    assert journal.get("image 0") is None
    assert journal.get("a") is None
    assert journal.keep("image 1", 2)
    assert RunJournal(tmp_path, "run").get("image 1") == 2


def test_a_record_in_which_a_digit_was_changed_is_none(tmp_path: Path):
    RunJournal(tmp_path, "run").keep("image 0", [123.5])
    path = tmp_path / "run.jsonl"
    path.write_text(path.read_text().replace("123.5", "723.5"))
    assert RunJournal(tmp_path, "run").get("image 0") is None


def test_what_nobody_takes_up_goes_after_a_month(tmp_path: Path):
    for name, days in (("new", 29), ("old", 31)):
        RunJournal(tmp_path, name).keep("image 0", 1)
        RunJournal(tmp_path, name).keep_arrays("walls", {"count": np.array(1)})
        then = time.time() - days * 86_400
        for path in tmp_path.glob(f"{name}.*"):
            os.utime(path, (then, then))
    RunJournal(tmp_path, "mine").keep("image 0", 1)
    assert sorted(path.stem.split(".")[0] for path in tmp_path.iterdir()) == ["mine", "new", "new"]


def test_arrays_of_a_step_under_way_are_the_last_ones_that_are_whole(tmp_path: Path):
    journal, sums = RunJournal(tmp_path, "run"), np.array([[0.1, 2.0]], np.float32)
    for factor in (1, 3):
        journal.keep_arrays("walls", {"sum": factor * sums, "count": np.array(factor)})
    kept = RunJournal(tmp_path, "run").get_arrays("walls")
    assert kept["sum"].dtype == np.float32
    assert (kept["sum"] == 3 * sums).all()
    assert kept["count"] == 3
    assert journal.get_arrays("other walls") == RunJournal(tmp_path, "other run").get_arrays("walls") == {}
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    place = whole.index((3 * sums).tobytes())
    for torn in (whole[: len(whole) // 2], b"", b"no zip", whole[:place] + b"x" + whole[place + 1 :]):
        file.write_bytes(torn)
        assert journal.get_arrays("walls") == {}


def test_arrays_for_which_there_is_no_room_leave_those_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    journal = RunJournal(tmp_path, "run")
    journal.keep_arrays("walls", {"count": np.array(1)})

    def full(*given: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    journal.keep_arrays("walls", {"count": np.array(2)})
    assert journal.get_arrays("walls") == {"count": 1}
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_can_not_be_made_loses_no_run(tmp_path: Path):
    (tmp_path / "file").touch()
    journal = RunJournal(tmp_path / "file" / "folder", "run")
    assert not journal.keep("image 0", 1)
    journal.keep_arrays("walls", {"count": np.array(1)})
    assert journal.get_arrays("walls") == {}
    journal.forget()
    assert journal.get("image 0") is None


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path):
    journal = RunJournal(tmp_path, "run")
    journal.keep("image 0", 1)
    journal.keep_arrays("walls", {"count": np.array(1)})
    journal.forget_arrays()
    assert journal.get_arrays("walls") == {}
    assert RunJournal(tmp_path, "run").get("image 0") == 1
    journal.keep_arrays("walls", {"count": np.array(1)})
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
    statistics.write_text("<PAMDataset/>")
    before = states_of([str(path), str(statistics), "/nowhere/image.tif"])
    path.write_bytes(b"after.")
    os.utime(path, ns=(1, 1))
    assert len(before) == 1
    assert states_of([str(path)]) != before


def test_what_a_file_beside_an_image_says_counts_and_its_statistics_do_not(tmp_path: Path):
    image, beside = tmp_path / "image.tif", tmp_path / "image.tif.aux.xml"

    def state(write: Callable[[gdal.Dataset], object] | None = None) -> list[FileState]:
        if write is not None:
            dataset = gdal.Open(str(image))  # read only: what is set goes into the file beside it
            write(dataset)
            del dataset
            assert beside.exists()
        return states_of(files_behind(str(image)))

    write_raster(image, np.arange(64, dtype=np.uint8).reshape(8, 8))
    alone = state()
    assert state(lambda dataset: dataset.GetRasterBand(1).ComputeStatistics(False)) == alone
    assert state(lambda dataset: dataset.GetRasterBand(1).GetDefaultHistogram()) == alone
    without_value = state(lambda dataset: dataset.GetRasterBand(1).SetNoDataValue(7))
    assert without_value != alone
    assert state(lambda dataset: dataset.GetRasterBand(1).SetNoDataValue(8)) != without_value
    without_place = state()
    state(lambda dataset: dataset.SetGCPs([gdal.GCP(5, 6, 0, 1, 2)], wkt(POLAR)))
    placed = state()
    assert placed != without_place
    assert state(lambda dataset: dataset.SetGCPs([gdal.GCP(5, 7, 0, 1, 2)], wkt(POLAR))) != placed


def test_an_image_in_an_archive_that_is_replaced_has_another_state(tmp_path: Path):
    archive, date = tmp_path / "images.zip", (2000, 1, 1, 0, 0, 0)

    def state(value: int, name: str) -> list[FileState]:
        image = write_raster(tmp_path / "image.tif", np.full((8, 8), value, np.uint8))
        with zipfile.ZipFile(archive, "w") as file:
            file.writestr(zipfile.ZipInfo("a/image.tif", date), image.read_bytes())
        return states_of(files_behind(name.format(archive)))

    for name in ("/vsizip/{}/a/image.tif", "/vsizip/{{{}}}/a/image.tif"):
        before = state(1, name)
        assert len(before) == 1
        assert state(2, name) != before


def test_a_file_has_one_name_wherever_it_is_named_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "folder").mkdir()
    path = write_raster(tmp_path / "folder" / "image.tif", np.zeros((8, 8), np.uint8))
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    monkeypatch.chdir(tmp_path)
    names = (str(path), "folder/image.tif", "link/image.tif")
    assert len({str(states_of([name])) for name in names}) == 1
    assert {lasting_path(name) for name in names} == {os.path.realpath(path)}
    assert lasting_path("/vsicurl/http://nowhere/image.tif") == "/vsicurl/http://nowhere/image.tif"
