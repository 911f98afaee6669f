"""A package is unpacked into one place, whole, or not at all; nothing in it can reach out of that place."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from glacier_terminus_plugin.core import model_package
from glacier_terminus_plugin.core.errors import ModelDefinitionError, ModelFileError
from glacier_terminus_plugin.core.model_package import open_for_check, open_model
from tests.core.foreign_files import pack, save_deepness, save_emd
from tests.core.networks import pointwise_model, save_package


@pytest.fixture
def parts(tmp_path: Path) -> list[Path]:
    """An `.emd` and its network, apart from where packages are made and unpacked."""
    folder = tmp_path / "parts"
    folder.mkdir()
    return [save_emd(folder), folder / "hrnet.onnx"]


def files_in(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_a_dlpk_is_opened_and_its_python_files_stay_in_it(tmp_path: Path, parts: list[Path]):
    package = pack(tmp_path / "m.dlpk", *parts, **{"ArcGISImageClassifier.py": "raise SystemExit"})
    opened = open_model(package, cache=tmp_path / "cache")
    assert opened.definition.model_name == "hrnet"
    assert [Path(name).name for name in files_in(tmp_path / "cache")] == ["hrnet.emd", "hrnet.onnx"]
    assert stat.S_IMODE(opened.folder.stat().st_mode) == 0o700


def test_what_macos_packs_beside_each_file_is_passed_over(tmp_path: Path, parts: list[Path]):
    beside = {"__MACOSX/._hrnet.emd": "\0\5\26\7", "._hrnet.onnx": "\0\5\26\7"}
    opened = open_model(pack(tmp_path / "m.dlpk", *parts, **beside), cache=tmp_path / "cache")
    assert opened.definition.model_name == "hrnet"
    assert [Path(name).name for name in files_in(tmp_path / "cache")] == ["hrnet.emd", "hrnet.onnx"]


def test_a_package_of_ours_is_opened(tmp_path: Path):
    folder = tmp_path / "ours"
    folder.mkdir()
    definition = save_package(folder, pointwise_model())
    package = pack(
        tmp_path / "m.dlpk", folder / "test.json", folder / "test.onnx", **{"report.json": "{}", "card.md": "# card"}
    )
    assert open_model(package, cache=tmp_path / "cache").definition == definition


def test_a_package_is_unpacked_once_and_again_where_it_was_changed(tmp_path: Path, parts: list[Path]):
    package = pack(tmp_path / "m.dlpk", *parts)
    first = open_model(package, cache=tmp_path / "cache").onnx_path
    when = first.stat().st_mtime_ns
    assert open_model(package, cache=tmp_path / "cache").onnx_path.stat().st_mtime_ns == when
    first.write_bytes(bytes(first.stat().st_size))
    assert open_model(package, cache=tmp_path / "cache").onnx_path.read_bytes() == parts[1].read_bytes()


def test_what_another_run_has_unpacked_meanwhile_is_left_to_it(
    tmp_path: Path, parts: list[Path], monkeypatch: pytest.MonkeyPatch
):
    package, cache = pack(tmp_path / "m.dlpk", *parts), tmp_path / "cache"
    copy, of_the_other = shutil.copyfileobj, []

    def copy_after_another_run(*given):
        monkeypatch.setattr(model_package.shutil, "copyfileobj", copy)
        of_the_other.append(open_model(package, cache=cache).onnx_path.stat().st_ino)
        copy(*given)

    monkeypatch.setattr(model_package.shutil, "copyfileobj", copy_after_another_run)
    assert [open_model(package, cache=cache).onnx_path.stat().st_ino] == of_the_other
    assert [Path(name).name for name in files_in(cache)] == ["hrnet.emd", "hrnet.onnx"]


def test_no_definition_no_zip_and_no_file(tmp_path: Path, parts: list[Path]):
    (tmp_path / "text.dlpk").write_text("hello")
    for package, said in (
        (pack(tmp_path / "none.dlpk", parts[1]), "no model definition"),
        (tmp_path / "text.dlpk", "not a whole package"),
        (tmp_path / "absent.dlpk", "can't be unpacked: No such file"),
    ):
        with pytest.raises(ModelFileError, match=said):
            open_model(package, cache=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_pth_inside_is_refused_with_how_to_export(tmp_path: Path):
    emd = json.dumps({"Framework": "arcgis.learn", "ModelFile": "m.pth"})
    package = pack(tmp_path / "m.dlpk", **{"m.emd": emd, "m.pth": "weights"})
    with pytest.raises(ModelFileError, match=r"m\.pth, which is not an \.onnx file.*torch\.onnx\.export"):
        open_model(package, cache=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize(
    "name",
    [
        "../evil.onnx",
        "/etc/evil.onnx",
        "a/../../evil.onnx",
        "..\\evil.onnx",
        "C:\\evil.onnx",
        "C:evil.onnx",
        "\\\\host\\share\\evil.onnx",
        "a//evil.onnx",
        "evil.onnx:stream",
        "evil.onnx ",
        "./evil.onnx",
    ],
)
def test_zip_slip_is_refused_and_nothing_written(tmp_path: Path, parts: list[Path], name: str):
    package = pack(tmp_path / "m.dlpk", *parts, **{name: "x"})
    before = files_in(tmp_path)
    with pytest.raises(ModelFileError, match="outside its folder"):
        open_model(package, cache=tmp_path / "cache")
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused_and_nothing_written(tmp_path: Path, parts: list[Path], kind: int):
    package = pack(tmp_path / "m.dlpk", *parts)
    entry = zipfile.ZipInfo("weights.onnx")
    entry.create_system = 3
    entry.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr(entry, "/etc/passwd")
    with pytest.raises(ModelFileError, match="a link or a device"):
        open_model(package, cache=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_bomb_is_refused_and_nothing_written(tmp_path: Path, parts: list[Path]):
    package = tmp_path / "m.dlpk"
    pack(package, parts[0])
    with zipfile.ZipFile(package, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("hrnet.onnx", bytes(50_000_000))
    with pytest.raises(ModelFileError, match="which would grow from"):
        open_model(package, cache=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_bomb_that_understates_its_size_leaves_nothing(tmp_path: Path, parts: list[Path]):
    package = pack(tmp_path / "m.dlpk", parts[0])
    with zipfile.ZipFile(package, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("hrnet.onnx", bytes(50_000_000))
    content = package.read_bytes()
    package.write_bytes(content.replace((50_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    with pytest.raises(ModelFileError, match="not a whole package"):
        open_model(package, cache=tmp_path / "cache")
    assert files_in(tmp_path / "cache") == []


def test_many_small_parts_that_add_up_are_refused(tmp_path: Path, parts: list[Path]):
    package = pack(tmp_path / "m.dlpk", *parts, **{f"{i}.md": "" for i in range(10_001)})
    with pytest.raises(ModelFileError, match="holds 10003 files"):
        open_model(package, cache=tmp_path / "cache")


def test_one_name_twice_is_refused(tmp_path: Path, parts: list[Path]):
    package = pack(tmp_path / "m.dlpk", *parts, **{"HRNet.onnx": "x"})
    with pytest.raises(ModelFileError, match="twice"):
        open_model(package, cache=tmp_path / "cache")


def test_cut_off_anywhere(tmp_path: Path, parts: list[Path]):
    whole = pack(tmp_path / "m.dlpk", *parts).read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 60)):
        (tmp_path / "cut.dlpk").write_bytes(whole[:length])
        with pytest.raises(ModelFileError):
            open_model(tmp_path / "cut.dlpk", cache=tmp_path / "cache")


def test_damaged_anywhere_ends_in_words(tmp_path: Path, parts: list[Path]):
    whole = pack(tmp_path / "m.dlpk", *parts).read_bytes()
    path = tmp_path / "damaged.dlpk"
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        with contextlib.suppress(ModelFileError, ModelDefinitionError):
            open_model(path, cache=tmp_path / "cache")


def test_our_own_definitions_take_no_settings(tmp_path: Path):
    save_package(tmp_path, pointwise_model())
    with pytest.raises(ModelDefinitionError, match="is complete"):
        open_model(tmp_path / "test.json", {"CellSize": 30})


def test_a_variant_is_the_same_model_in_another_file(tmp_path: Path):
    save_package(tmp_path, pointwise_model())
    (tmp_path / "test-int8.onnx").write_bytes((tmp_path / "test.onnx").read_bytes())
    checksum = open_model(tmp_path / "test.json").definition.model_file_checksum
    variant = {"Precision": "int8", "ModelFile": "test-int8.onnx", "ModelFileChecksum": checksum}
    save_package(tmp_path, pointwise_model(), Variants=[variant])
    opened = open_model(tmp_path / "test.json")
    assert opened.variant("int8").onnx_path.name == "test-int8.onnx"
    with pytest.raises(ModelFileError, match=r"no fp16 variant \(found: int8\)"):
        opened.variant("fp16")
    (tmp_path / "test-int8.onnx").write_bytes(b"changed")
    with pytest.raises(ModelFileError, match="checksum"):
        opened.variant("int8")


def test_other_files_are_no_models(tmp_path: Path):
    for name in ("m.pth", "m.pt", "m.txt", "m"):
        (tmp_path / name).write_bytes(b"\x80\x02.")
        with pytest.raises(ModelFileError, match=r"expected \.json, \.emd, \.dlpk, \.onnx"):
            open_model(tmp_path / name)


@pytest.mark.parametrize("kind", ["emd", "dlpk", "onnx", "ours"])
def test_a_check_reads_a_model_again_where_one_of_its_files_has_changed(
    tmp_path: Path, parts: list[Path], kind: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(model_package, "default_cache", lambda: tmp_path / "cache")
    settings = None
    if kind == "ours":
        save_package(tmp_path, pointwise_model())
        path, files = tmp_path / "test.json", [tmp_path / "test.json", tmp_path / "test.onnx"]
    elif kind == "dlpk":
        path = pack(tmp_path / "m.dlpk", *parts)
        files = [path, open_model(path).onnx_path]
    elif kind == "emd":
        path, files = parts[0], parts
    else:
        path, files = parts[1], [parts[1]]
        settings = {"Classes": ["Ice", "Ocean"], "CellSize": 30, "Normalization": "0-255"}
    opened = open_for_check(path, settings)
    assert open_for_check(path, settings) is opened
    for file in files:
        os.utime(file, ns=(0, 0))
        again = open_for_check(path, settings)
        assert again is not opened
        assert again == opened
        opened = again
    path.unlink()
    with pytest.raises((ModelDefinitionError, ModelFileError)):
        open_for_check(path, settings)


def test_a_check_sees_a_definition_that_has_come_to_lie_beside_a_network(tmp_path: Path):
    path = save_deepness(tmp_path)
    open_for_check(path)
    path.with_suffix(".json").write_text(json.dumps({"ModelFile": path.name}))
    with pytest.raises(ModelDefinitionError):
        open_for_check(path)


def test_only_some_models_are_kept(tmp_path: Path):
    for i in range(6):
        folder = tmp_path / str(i)
        folder.mkdir()
        save_package(folder, pointwise_model())
        open_for_check(folder / "test.json")
    assert len(model_package._kept) == 4
    assert (tmp_path / "5" / "test.json", "None") in model_package._kept
