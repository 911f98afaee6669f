"""The list of models: tested, refused with reasons, fetched from an address in two steps, removed."""

from __future__ import annotations

import http.server
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from glacier_terminus_plugin.algorithms.parameters import BUNDLED_MODEL
from glacier_terminus_plugin.core.device_choice import open_on_device
from glacier_terminus_plugin.core.model_package import OpenedModel
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from glacier_terminus_plugin.gui import model_download, models_dialog
from glacier_terminus_plugin.gui.known_models import forget_model, known_models
from glacier_terminus_plugin.gui.model_download import models_folder
from glacier_terminus_plugin.gui.models_dialog import ModelsDialog
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.core.foreign_files import pack, save_deepness, save_emd
from tests.gui.test_dock import LONG_MS
from tests.gui.test_model_settings import asked, name_classes, press_ok

NETWORK = BUNDLED_MODEL.with_suffix(".onnx")


class Server:
    """Files behind an address of this machine, served by byte ranges."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.asked: list[tuple[str, str, str]] = []  # method, path, range
        self.refuses_head = False
        self.is_endless = False  # 65 MB more than the file, and no word of the length
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                wanted = self.headers.get("Range", "")
                outer.asked.append((self.command, self.path, wanted))
                if self.command == "HEAD" and outer.refuses_head:
                    self.send_error(405)
                    return
                if self.path.startswith("/moved/"):
                    self.send_response(302)
                    self.send_header("Location", self.path.replace("/moved/", "/good/"))
                    self.end_headers()
                    return
                content = files.get(self.path.partition("?")[0])
                if content is None:
                    self.send_error(404)
                    return
                start = int(wanted.split("=")[1].rstrip("-")) if wanted else 0
                if start > 0 and start >= len(content):
                    self.send_error(416)
                    return
                self.send_response(206 if wanted else 200)
                if not outer.is_endless or self.command == "HEAD":
                    self.send_header("Content-Length", str(len(content) - start))
                self.end_headers()
                if self.command == "GET":
                    self.wfile.write(content[start:])
                for _ in range(1000 if outer.is_endless and self.command == "GET" else 0):
                    self.wfile.write(bytes(1 << 16))

            do_HEAD = do_GET  # noqa: N815  (http.server names it)

            def log_message(self, *_: Any) -> None: ...

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """The bundled model behind an address, one whose network is another file, and those of other programs."""
    definition = BUNDLED_MODEL.read_bytes()
    emd = save_emd(tmp_path)
    network = emd.with_suffix(".onnx")
    serving = Server(
        {
            "/good/far.json": definition,
            f"/good/{NETWORK.name}": NETWORK.read_bytes(),
            "/bad/far.json": definition,
            f"/bad/{NETWORK.name}": b"something else",
            "/page.json": b"<html>",
            "/page.onnx": b"<html>",
            f"/ours/{NETWORK.name}": NETWORK.read_bytes(),
            f"/ours/{BUNDLED_MODEL.name}": definition,
            "/esri/far.emd": emd.read_bytes(),
            "/esri/hrnet.onnx": network.read_bytes(),
            "/esri/outside.emd": emd.read_bytes().replace(b"hrnet.onnx", b"../h.onnx"),
            "/far.onnx": save_deepness(tmp_path).read_bytes(),
            "/bare.onnx": (emd.parent / "hrnet.onnx").read_bytes(),
            "/far.dlpk": pack(tmp_path / "far.dlpk", emd, network).read_bytes(),
        }
    )
    yield serving
    serving.close()


@pytest.fixture
def dialog(plugin: GlacierTerminusPlugin, qtbot: QtBot) -> ModelsDialog:
    plugin.show_models()
    assert plugin.models is not None
    qtbot.waitUntil(lambda: not plugin.models.is_working, timeout=LONG_MS)  # type: ignore[union-attr]
    return plugin.models


def look_at(dialog: ModelsDialog, address: str, qtbot: QtBot) -> str:
    dialog.address.setText(address)
    dialog.ask.click()
    qtbot.waitUntil(lambda: dialog.told.text() != "Looking it up...", timeout=LONG_MS)
    return dialog.told.text()


def fetched(dialog: ModelsDialog, qtbot: QtBot) -> str:
    dialog.fetch.click()
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)
    return dialog.told.text()


def test_the_bundled_model_is_listed_tested_and_stays(dialog: ModelsDialog, qtbot: QtBot):
    assert dialog.list.count() == 1
    assert "greenland-landsat" in dialog.card.text()
    assert not dialog.remove.isEnabled()

    dialog.test.click()
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)

    assert "CPU" in dialog.told.text()


def test_the_self_test_is_of_the_device_that_a_run_takes_and_ends_when_another_model_is_chosen(
    dialog: ModelsDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    opened: list[str] = []

    def open_slowly(model: OpenedModel, wanted: str, *others: Any) -> OnnxSession:
        opened.append(wanted)
        time.sleep(0.3)
        return open_on_device(model, wanted, *others)

    monkeypatch.setattr(models_dialog, "open_on_device", open_slowly)
    shutil.copy(BUNDLED_MODEL, tmp_path / "other.json")
    shutil.copy(NETWORK, tmp_path)
    dialog.add_file(tmp_path / "other.json")
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)

    dialog.test.click()
    assert dialog.told.text() == "Testing..."
    qtbot.waitUntil(lambda: bool(opened), timeout=LONG_MS)
    dialog.list.setCurrentRow(0)

    assert dialog.told.text() == ""
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)
    assert dialog.test.isEnabled()
    assert opened == ["auto"]


def test_a_model_that_is_not_sound_says_why_and_the_next_one_is_checked(
    dialog: ModelsDialog, tmp_path: Path, qtbot: QtBot
):
    page, copy = tmp_path / "page.onnx", tmp_path / BUNDLED_MODEL.name
    page.write_text("<html>")
    shutil.copy(BUNDLED_MODEL, copy)
    shutil.copy(NETWORK, tmp_path)

    dialog.add_file(page)
    dialog.add_file(copy)
    assert dialog.told.text() == "Checking page.onnx..."  # in the background, one after another
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)

    assert dialog.told.text() == f"{copy.name} was added."
    assert dialog.list.count() == 2
    dialog.add_file(page)
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)
    assert "ONNX" in dialog.told.text()
    assert dialog.list.count() == 2


def test_a_model_comes_from_an_address_after_its_licence_was_shown(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    offered = look_at(dialog, server.address + "/good/far.json", qtbot)
    assert "Licence: Weights: GPL-2.0-or-later" in offered
    assert f"{NETWORK.stat().st_size / 1e6:.1f} MB" in offered
    assert "sha256:" in offered
    assert not any(method == "GET" and path.endswith(".onnx") for method, path, _ in server.asked)

    fetched(dialog, qtbot)

    assert dialog.list.count() == 2
    (folder,) = models_folder().iterdir()
    assert sorted(p.name for p in folder.iterdir()) == ["far.json", NETWORK.name]
    dialog.remove.click()
    assert dialog.list.count() == 1
    assert not models_folder().exists()


def test_a_download_goes_on_where_it_broke_off(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    look_at(dialog, server.address + "/good/far.json", qtbot)
    assert dialog._download is not None
    part = dialog._download._folder / (NETWORK.name + ".part")
    part.parent.mkdir(parents=True)
    part.write_bytes(NETWORK.read_bytes()[:1000])

    fetched(dialog, qtbot)

    assert ("GET", f"/good/{NETWORK.name}", "bytes=1000-") in server.asked
    assert dialog.list.count() == 2
    dialog.remove.click()


def test_a_download_that_is_longer_than_the_file_starts_anew(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    server.refuses_head = True  # then its size is not known
    look_at(dialog, server.address + "/good/far.json", qtbot)
    assert dialog._download is not None
    part = dialog._download._folder / (NETWORK.name + ".part")
    part.parent.mkdir(parents=True)
    part.write_bytes(NETWORK.read_bytes() + b"of another time")

    assert fetched(dialog, qtbot).endswith("was added.")

    dialog.remove.click()


def test_a_full_disk_ends_a_download_and_is_told(
    dialog: ModelsDialog, server: Server, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(model_download, "models_folder", lambda: tmp_path)
    look_at(dialog, server.address + "/good/far.json", qtbot)
    assert dialog._download is not None
    part = dialog._download._folder / (NETWORK.name + ".part")
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")

    assert fetched(dialog, qtbot).endswith(".part can't be written: No space left on device")

    assert not dialog.fetch.isVisibleTo(dialog)


@pytest.mark.parametrize(
    ("address", "large"),
    [("esri/far.emd", "/esri/hrnet.onnx"), ("far.onnx", "/far.onnx"), ("far.dlpk?download=1", "/far.dlpk?download=1")],
)
def test_what_is_told_only_by_the_file_itself_is_shown_before_it_is_added(
    dialog: ModelsDialog, server: Server, qtbot: QtBot, address: str, large: str
):
    offered = look_at(dialog, f"{server.address}/{address}", qtbot)
    assert " MB. Licence: known after the download" in offered
    assert ("GET", large, "") not in server.asked

    dialog.fetch.click()
    qtbot.waitUntil(lambda: dialog.fetch.text() == "&Add", timeout=LONG_MS)
    assert "Licence: not stated" in dialog.told.text()
    assert "sha256:" in dialog.told.text()
    assert dialog.list.count() == 1
    fetched(dialog, qtbot)

    assert dialog.list.count() == 2
    assert dialog.told.text().endswith("was added.")
    dialog.remove.click()
    assert not models_folder().exists()


def test_a_model_that_is_fetched_again_stays_until_the_new_one_is_sound_and_taken(
    dialog: ModelsDialog, server: Server, qtbot: QtBot
):
    look_at(dialog, server.address + "/good/far.json", qtbot)
    fetched(dialog, qtbot)
    (folder,) = models_folder().iterdir()
    before = sorted((p.name, p.stat().st_size) for p in folder.iterdir())
    look_at(dialog, server.address + "/bad/far.json", qtbot)
    assert "does not match the checksum" in fetched(dialog, qtbot)
    assert [folder] == list(models_folder().iterdir())
    assert sorted((p.name, p.stat().st_size) for p in folder.iterdir()) == before

    look_at(dialog, server.address + "/far.onnx", qtbot)
    dialog.fetch.click()
    qtbot.waitUntil(lambda: dialog.fetch.text() == "&Add", timeout=LONG_MS)
    fetched(dialog, qtbot)
    look_at(dialog, server.address + "/far.onnx", qtbot)
    dialog.fetch.click()
    qtbot.waitUntil(lambda: dialog.fetch.text() == "&Add", timeout=LONG_MS)
    look_at(dialog, server.address + "/good/far.json", qtbot)  # the second one is not taken
    assert all(path.exists() for path in known_models())
    for path in known_models()[1:]:
        forget_model(path)
    shutil.rmtree(models_folder())


def test_a_server_that_tells_no_size_is_not_taken_at_its_word(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    server.refuses_head = True
    offered = look_at(dialog, server.address + "/far.onnx", qtbot)
    assert "0.0 MB" not in offered


@pytest.mark.parametrize("tells_size", [True, False])
def test_no_more_is_taken_than_was_offered(
    dialog: ModelsDialog, server: Server, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tells_size: bool
):
    monkeypatch.setattr(model_download, "_MOST_BYTES", 10_000_000)
    server.refuses_head = not tells_size
    look_at(dialog, f"{server.address}/far.onnx", qtbot)
    server.is_endless = True

    assert "bytes that were announced" in fetched(dialog, qtbot)

    assert not models_folder().exists()


def test_what_was_fetched_and_not_taken_is_deleted(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    look_at(dialog, server.address + "/far.onnx", qtbot)
    dialog.fetch.click()
    qtbot.waitUntil(lambda: dialog.fetch.text() == "&Add", timeout=LONG_MS)

    look_at(dialog, server.address + "/good/far.json", qtbot)

    assert not models_folder().exists()


def test_a_network_of_ours_is_taken_with_the_definition_beside_it(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    assert "Licence: Weights: GPL-2.0-or-later" in look_at(dialog, f"{server.address}/ours/{NETWORK.name}", qtbot)

    fetched(dialog, qtbot)

    (folder,) = models_folder().iterdir()
    assert sorted(p.name for p in folder.iterdir()) == [BUNDLED_MODEL.name, NETWORK.name]
    dialog.remove.click()


def test_an_address_that_leads_to_another_is_followed(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    look_at(dialog, server.address + "/moved/far.json", qtbot)

    fetched(dialog, qtbot)

    assert dialog.list.count() == 2
    dialog.remove.click()


def test_what_is_no_model_is_not_kept(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    look_at(dialog, server.address + "/page.onnx", qtbot)

    assert "ONNX" in fetched(dialog, qtbot)
    assert dialog.list.count() == 1
    assert not list(models_folder().rglob("*.onnx*"))


def fetch_bare(dialog: ModelsDialog, server: Server, qtbot: QtBot) -> None:
    look_at(dialog, server.address + "/bare.onnx", qtbot)
    dialog.fetch.click()
    qtbot.waitUntil(lambda: dialog.fetch.text() == "&Add", timeout=LONG_MS)
    assert "bare: " in dialog.told.text()
    dialog.fetch.click()


def test_a_downloaded_model_that_lacks_settings_is_asked_for_them(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    fetch_bare(dialog, server, qtbot)
    asked(dialog, qtbot).reject()
    assert not models_folder().exists()

    fetch_bare(dialog, server, qtbot)
    question = asked(dialog, qtbot)
    name_classes(question, "Ice", "Rock", "Ocean")
    press_ok(question, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)
    assert dialog.list.count() == 2

    fetch_bare(dialog, server, qtbot)  # again: what was entered stays
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG_MS)
    assert dialog.told.text() == "bare.onnx was added."
    assert dialog.list.count() == 2
    dialog.remove.click()
    assert not models_folder().exists()


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("{server}/nothing.json", "can't be read"),
        ("{server}/nothing.dlpk", "can't be read"),
        ("{server}/esri/outside.emd", "outside its own folder"),
        ("{server}/model.pth", "Expected the web address"),
        ("{server}/page.json", "not a model definition"),
        ("file:///etc/passwd", "Expected the web address"),
        ("", "Expected the web address"),
    ],
)
def test_an_address_without_a_model(dialog: ModelsDialog, server: Server, qtbot: QtBot, address: str, told: str):
    assert told in look_at(dialog, address.format(server=server.address), qtbot)
    assert not dialog.fetch.isVisibleTo(dialog)


def test_another_file_than_the_definition_speaks_of_is_thrown_away(dialog: ModelsDialog, server: Server, qtbot: QtBot):
    look_at(dialog, server.address + "/bad/far.json", qtbot)

    assert "checksum" in fetched(dialog, qtbot)
    assert dialog.list.count() == 1
    assert not list(models_folder().rglob("*.onnx*"))
