"""A raster has its final name only when it is whole; an older one under that name stays until then."""

from __future__ import annotations

import itertools
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from glacier_terminus_plugin.core import output_lock
from glacier_terminus_plugin.core.errors import CancelledError, OutputError
from glacier_terminus_plugin.core.output_lock import OutputLock
from glacier_terminus_plugin.core.raster_sink import (
    CLASS_NODATA,
    FileFormat,
    InputFiles,
    RasterSink,
    check_output,
    check_raster_output,
)
from glacier_terminus_plugin.core.result_raster import ResultRasters
from glacier_terminus_plugin.core.tile_plan import Window
from tests.conftest import ROOT
from tests.core.definitions import make_definition
from tests.core.kill_runs import kill_runs
from tests.core.rasters import make_grid, open_dataset, read_raster, write_raster

GRID = make_grid(5, 3)
WHOLE = Window(0, 0, 3, 5)
VALUES = np.arange(15, dtype=np.uint8).reshape(3, 5)


def write(path: Path, values: np.ndarray = VALUES) -> Path:
    with RasterSink(path, GRID) as sink:
        sink.write(WHOLE, values)
        sink.finish()
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_written_is_read_back_on_the_same_grid(tmp_path):
    dataset = open_dataset(write(tmp_path / "a.tif"))
    np.testing.assert_array_equal(dataset.ReadAsArray(), VALUES)
    assert dataset.GetGeoTransform() == GRID.geotransform
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "3413"
    assert dataset.GetRasterBand(1).GetNoDataValue() == CLASS_NODATA
    assert dataset.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert names(tmp_path) == ["a.tif"]


def test_windows_land_at_their_place(tmp_path):
    with RasterSink(tmp_path / "a.tif", GRID) as sink:
        sink.write(Window(0, 3, 3, 2), VALUES[:, 3:])
        sink.write(Window(0, 0, 3, 3), VALUES[:, :3])
        sink.finish()
    np.testing.assert_array_equal(read_raster(tmp_path / "a.tif"), VALUES)


def test_colours_names_nodata_and_origin_of_a_result(tmp_path):
    definition = make_definition()
    probability = np.zeros((3, 3, 5), np.float32)
    probability[2] = 0.9
    valid = np.ones((3, 5), bool)
    valid[0, 0] = False
    with ResultRasters(definition, GRID, tmp_path / "classes.tif", tmp_path / "probability.tif") as results:
        results.write(WHOLE, probability, valid)
        results.describe({"GLACIER_TERMINUS_MODEL": "test 1.2"})
        results.finish()
    assert names(tmp_path) == ["classes.tif", "classes.tif.aux.xml", "probability.tif"]
    dataset = open_dataset(tmp_path / "classes.tif")
    band = dataset.GetRasterBand(1)
    assert band.ReadAsArray()[0].tolist() == [255, 3, 3, 3, 3]
    assert band.GetNoDataValue() == 255
    assert band.GetCategoryNames() == ["", "Ice", "Ocean", "Calving front"]
    assert band.GetColorTable().GetColorEntry(3) == (220, 60, 40, 255)
    assert dataset.GetMetadataItem("GLACIER_TERMINUS_MODEL") == "test 1.2"
    dataset = open_dataset(tmp_path / "probability.tif")
    assert [dataset.GetRasterBand(b).GetDescription() for b in (1, 2, 3)] == ["Ice", "Ocean", "Calving front"]
    assert np.isnan(dataset.GetRasterBand(3).ReadAsArray()[0, 0])
    assert dataset.GetRasterBand(3).ReadAsArray()[1, 1] == pytest.approx(0.9)
    assert np.isnan(dataset.GetRasterBand(1).GetNoDataValue())


def write_and_fail(path: Path, error: type[BaseException]) -> None:
    with RasterSink(path, GRID) as sink:
        sink.describe_classes(make_definition().classes)
        sink.write(WHOLE, VALUES + 1)
        raise error


@pytest.mark.parametrize("error", [RuntimeError, CancelledError, KeyboardInterrupt, MemoryError])
def test_a_run_that_fails_leaves_nothing_and_the_older_result_untouched(tmp_path, error):
    before = write(tmp_path / "a.tif").read_bytes()
    with pytest.raises(error):
        write_and_fail(tmp_path / "a.tif", error)
    assert names(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_bytes() == before


class Cancelled:
    def report(self, fraction: float, text: str = "") -> None:
        pass

    def is_cancelled(self) -> bool:
        return True


@pytest.mark.parametrize("layout", [FileFormat(overviews=True), FileFormat(cloud_optimised=True)])
def test_a_cancel_while_smaller_copies_are_made_leaves_nothing(tmp_path, layout):
    with RasterSink(tmp_path / "a.tif", make_grid(600, 600), file_format=layout) as sink:
        sink.write(Window(0, 0, 600, 600), np.ones((600, 600), np.uint8))
        with pytest.raises(CancelledError):
            sink.finish(Cancelled())
    assert names(tmp_path) == []


def test_a_run_that_never_finishes_leaves_nothing(tmp_path):
    with RasterSink(tmp_path / "a.tif", GRID) as sink:
        sink.write(WHOLE, VALUES)
    assert names(tmp_path) == []


def test_overviews_and_statistics_of_the_raster_that_is_replaced_go_with_it(tmp_path):
    path = write(tmp_path / "a.tif")
    (tmp_path / "a.tif.msk").write_bytes(b"old")
    dataset = gdal.Open(str(path))
    dataset.BuildOverviews("NEAREST", [2])
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset = None
    assert names(tmp_path) == ["a.tif", "a.tif.aux.xml", "a.tif.msk", "a.tif.ovr"]
    write(path, VALUES + 100)
    assert names(tmp_path) == ["a.tif"]


def test_two_runs_on_one_output(tmp_path):
    with RasterSink(tmp_path / "a.tif", GRID) as first:
        with pytest.raises(OutputError, match="being written by another run"):
            RasterSink(tmp_path / "a.tif", GRID)
        first.write(WHOLE, VALUES)
        first.finish()
    np.testing.assert_array_equal(read_raster(tmp_path / "a.tif"), VALUES)


def test_the_lock_of_a_run_that_begins_as_another_ends_is_left_alone(tmp_path, monkeypatch):
    output, close, following = tmp_path / "a.tif", os.close, []

    def close_and_let_the_next_begin(file: int) -> None:
        close(file)
        if not following:
            following.append(OutputLock(output))

    first = OutputLock(output)
    monkeypatch.setattr(os, "close", close_and_let_the_next_begin)
    first.release()
    with pytest.raises(OutputError, match="being written by another run"):
        OutputLock(output)
    following[0].release()
    assert names(tmp_path) == []


def test_a_lock_on_windows_does_not_ask_which_file_it_has(tmp_path, monkeypatch):
    """Network drives may number a file anew at each look, and Python 3.12.0 can't tell on FAT32: it asked for ever."""
    asked = []

    def unknown(file: int) -> os.stat_result:
        asked.append(file)
        if len(asked) > 3:
            pytest.fail("asks for ever")
        raise OSError(22, "The parameter is incorrect")

    msvcrt = SimpleNamespace(LK_NBLCK=2, locking=lambda file, mode, size: None)
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(output_lock, "sys", SimpleNamespace(platform="win32"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", unknown)
        lock = OutputLock(tmp_path / "a.tif")
    assert names(tmp_path) == ["a.tif.lock"]
    lock.release()
    assert names(tmp_path) == []


def test_classes_and_probabilities_under_one_name(tmp_path):
    with pytest.raises(OutputError, match="being written by another run"):
        ResultRasters(make_definition(), GRID, tmp_path / "a.tif", tmp_path / "a.tif")
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["with space.tif", "åäö ü.tif", "氷河.tif", "100%'.tif", "no extension"])
def test_any_name(tmp_path, name):
    np.testing.assert_array_equal(read_raster(write(tmp_path / name)), VALUES)


@pytest.mark.parametrize("parent", ["missing", "file.txt"])
def test_a_folder_that_is_none(tmp_path, parent):
    (tmp_path / "file.txt").write_text("")
    with pytest.raises(OutputError, match=r"a\.tif can't be written"):
        RasterSink(tmp_path / parent / "a.tif", GRID)


def test_an_older_output_that_is_a_folder(tmp_path):
    (tmp_path / "a.tif").mkdir()
    with pytest.raises(OutputError, match="can't be written"):
        write(tmp_path / "a.tif")
    assert names(tmp_path) == ["a.tif"]


# --- what only another process can show

FILL = """
import sys, numpy as np
from pathlib import Path
from tests.core.rasters import make_grid
from glacier_terminus_plugin.core.raster_sink import RasterSink
from glacier_terminus_plugin.core.tile_plan import Window
noise = np.random.default_rng(0).integers(0, 255, (1024, 1024)).astype(np.uint8)
with RasterSink(Path(sys.argv[1]), make_grid(1024, 4096)) as sink:
    for row in range(0, 4096, 1024):
        sink.write(Window(row, 0, 1024, 1024), noise)
        print("written", flush=True)
        {then}
    sink.finish()
"""


def start(path: Path, then: str = "pass", before: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", before + FILL.format(then=then), str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_kill_9_while_writing_leaves_the_older_output_intact_and_the_output_free(tmp_path):
    before = write(tmp_path / "a.tif").read_bytes()
    with start(tmp_path / "a.tif", then="import time; time.sleep(60)") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "written\n"
        with pytest.raises(OutputError, match="being written by another run"):
            RasterSink(tmp_path / "a.tif", GRID)
        process.send_signal(signal.SIGKILL)
    assert (tmp_path / "a.tif").read_bytes() == before
    assert any(name.endswith(".part") for name in names(tmp_path))
    write(tmp_path / "a.tif", VALUES + 1)
    assert names(tmp_path) == ["a.tif"]  # what was left behind went with the lock


def test_killed_at_random_moments(tmp_path):
    """All twenty: python -m tests.core.kill_runs."""
    assert kill_runs(tmp_path, 4, random.Random(3)) == []


def test_part_files_of_other_outputs_stay(tmp_path):
    others = ["a.2021.part1.rar", "a.gpkg.1.part", "a.tif.bak", "a.v2.part", "aXtif.1.part", "b.tif.1.part"]
    for other in others:
        (tmp_path / other).write_bytes(b"")
    (tmp_path / "a.1.part-gpkg").mkdir()
    write(tmp_path / "a.tif")
    assert names(tmp_path) == sorted(["a.tif", "a.1.part-gpkg", *others])
    for stale in ("a.tif.2.part", "a.tif.2.part.plain.aux.xml"):
        (tmp_path / stale).write_bytes(b"")
    OutputLock(tmp_path / "a").release()  # such as a folder of that name
    assert names(tmp_path) == sorted(["a.tif", "a.1.part-gpkg", "a.tif.2.part", "a.tif.2.part.plain.aux.xml", *others])
    write(tmp_path / "a.tif")
    OutputLock(tmp_path / "a.gpkg").release()
    assert names(tmp_path) == sorted(["a.tif", *(name for name in others if name != "a.gpkg.1.part")])


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can mount")
def test_a_disk_that_is_really_full(tmp_path):
    mounted = tmp_path / "small"
    mounted.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(mounted)], check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        write(mounted / "a.tif")
        before = (mounted / "a.tif").read_bytes()
        with start(mounted / "a.tif") as process:
            _, said = process.communicate(timeout=60)
        assert "OutputError" in said
        assert "has room" in said
        assert names(mounted) == ["a.tif"]
        assert (mounted / "a.tif").read_bytes() == before
    finally:
        subprocess.run(["umount", str(mounted)], check=True)


@pytest.mark.parametrize("room", [200, 100_000, 4_000_000])
def test_a_full_disk_is_an_error_and_leaves_the_older_output_alone(tmp_path, room):
    """The limit on a file's size stands for the disk's; noise does not compress, so 4 MB are not enough for 4 MiB."""
    before = write(tmp_path / "a.tif").read_bytes()
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))\n"
    with start(tmp_path / "a.tif", before=limit) as process:
        _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "OutputError" in said
    assert "a.tif can't be written" in said
    assert names(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "setuid") or os.getuid() != 0, reason="only root can become somebody else")
def test_a_folder_that_others_own_is_told_before_the_run(tmp_path):
    """Root may write everywhere, so somebody else asks."""
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)
    code = (
        "import os, sys; from glacier_terminus_plugin.core.raster_sink import check_output\n"
        "os.setuid(65534)\n"
        "check_output(sys.argv[1], [])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.tif")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "can't be written to. Choose another output." in done.stderr


# --- before the run


def test_an_output_that_can_be_written(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", VALUES)
    check_output(tmp_path / "a.tif", [str(scene)])
    write(tmp_path / "a.tif")
    check_output(tmp_path / "a.tif", [str(scene)])
    check_output(tmp_path / "a.tif", ["/vsicurl/https://example.org/a.tif", "WMS:a"])


def test_the_input_is_never_overwritten_under_any_name(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", VALUES)
    (tmp_path / "link.tif").symlink_to(scene)
    (tmp_path / "hard.tif").hardlink_to(scene)
    for output in (scene, tmp_path / "." / "scene.tif", tmp_path / "link.tif", tmp_path / "hard.tif"):
        with pytest.raises(OutputError, match="is read by this run"):
            check_output(output, [str(scene)])


def test_inputs_are_looked_at_once_however_many_outputs_are_held_against_them(tmp_path, monkeypatch):
    scenes = [str(write_raster(tmp_path / f"scene_{number}.tif", VALUES)) for number in range(3)]
    looked: list[str] = []
    for owner, name in ((os, "stat"), (os.path, "realpath")):
        look = getattr(owner, name)
        monkeypatch.setattr(
            owner, name, lambda path, *a, _look=look, **k: looked.append(str(path)) or _look(path, *a, **k)
        )
    inputs = InputFiles(scenes)
    looked.clear()
    for output in (write(tmp_path / "old.tif"), tmp_path / "new.tif"):
        check_output(output, inputs)
    assert not set(looked) & set(scenes)
    with pytest.raises(OutputError, match="is read by this run"):
        check_output(scenes[1], inputs)


@pytest.mark.parametrize("numbers", [itertools.repeat(0), itertools.count(1)])
def test_an_input_is_known_by_its_name_where_a_drive_numbers_no_files(tmp_path, monkeypatch, numbers):
    """As drives of networks do on Windows: all are 0, or each look gives another number."""
    scene, other = (write_raster(tmp_path / name, VALUES) for name in ("scene.tif", "other.tif"))
    look = os.stat

    def numbered(*arguments: Any, **more: Any) -> os.stat_result:
        found = look(*arguments, **more)
        return os.stat_result([found.st_mode, next(numbers), *found[2:]])

    monkeypatch.setattr(os, "stat", numbered)
    check_output(other, [str(scene)])
    with pytest.raises(OutputError, match="is read by this run"):
        check_output(tmp_path / "." / "scene.tif", [str(scene)])


def test_a_raster_that_is_open_on_windows_is_told_before_the_run(tmp_path, monkeypatch):
    """There a file that QGIS shows can't be renamed, not even to its own name."""
    path = write(tmp_path / "classes.tif")
    check_raster_output(path, [])
    monkeypatch.setattr(sys, "platform", "win32")
    check_raster_output(path, [])
    assert names(tmp_path) == ["classes.tif"]
    renamed = []

    def refuse(*names: object) -> None:
        renamed.append(names)
        raise PermissionError

    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(OutputError, match="open in QGIS or another program"):
        check_raster_output(path, [])
    check_raster_output(tmp_path / "new.tif", [])
    assert renamed == [(path, path)]


@pytest.mark.parametrize("length", [246, 300])  # the lock has a name, its part file has none; neither has
def test_a_name_that_leaves_no_room_for_a_part_file_leaves_no_lock(tmp_path, length):
    with pytest.raises(OutputError, match="can't be written"):
        RasterSink(tmp_path / ("n" * length + ".tif"), GRID)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("missing/a.tif", "does not exist"),
        ("folder", "is a folder"),
        ("file.txt/a.tif", "not exist"),
        ("n" * 240 + ".tif", "244 bytes; 220 at the most"),
        ("氷" * 100 + ".tif", "304 bytes"),
    ],
)
def test_outputs_that_can_not_be_are_told_before_the_run(tmp_path, output, said):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("")
    with pytest.raises(OutputError, match=said):
        check_output(tmp_path / output, [])
