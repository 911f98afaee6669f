"""Downloads from a server on this machine: interrupted, resumed, damaged, refused, and with nobody there."""

from __future__ import annotations

import hashlib
import io
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from training.__main__ import main
from training.download import DownloadError, fetch, unpack

CONTENT = bytes(range(256)) * 400
CHUNK = 10_000
CHECKSUM = "sha256:" + hashlib.sha256(CONTENT).hexdigest()


class Server(HTTPServer):
    """Serves CONTENT at every address; `cut_after` bytes of each answer are sent before the connection breaks."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content, self.cut_after, self.knows_ranges, self.in_chunks = CONTENT, None, True, False
        self.asked: list[str] = []

    content: bytes
    cut_after: int | None
    knows_ranges: bool
    in_chunks: bool  # sends chunks of CHUNK bytes, with no length beforehand

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/set.bin"


class Handler(BaseHTTPRequestHandler):
    server: Server  # type: ignore[assignment]

    def do_GET(self) -> None:
        wanted = self.headers.get("Range", "")
        self.server.asked.append(wanted)
        if self.path == "/missing":
            self.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.server.knows_ranges else 0
        rest = self.server.content[start:]
        self.send_response(206 if start else 200)
        if not self.server.in_chunks:
            self.send_header("Content-Length", str(len(rest)))
            self.end_headers()
            self.wfile.write(rest[: self.server.cut_after])
            return
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for at in range(0, len(rest[: self.server.cut_after]), CHUNK):
            self.wfile.write(b"%x\r\n%b\r\n" % (len(rest[at : at + CHUNK]), rest[at : at + CHUNK]))
        if len(rest[: self.server.cut_after]) == len(rest):
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def test_a_whole_file(server: Server, tmp_path: Path) -> None:
    fetch(server.url, tmp_path / "new" / "set.bin", CHECKSUM)
    assert (tmp_path / "new" / "set.bin").read_bytes() == CONTENT
    fetch(server.url, tmp_path / "new" / "set.bin", CHECKSUM)
    assert server.asked == [""]  # what is there is not fetched again


def test_broken_connections_are_gone_on_from(server: Server, tmp_path: Path) -> None:
    server.cut_after = 30_000
    said: list[str] = []
    fetch(server.url, tmp_path / "set.bin", CHECKSUM, said.append)
    assert (tmp_path / "set.bin").read_bytes() == CONTENT
    assert server.asked == ["", "bytes=30000-", "bytes=60000-", "bytes=90000-"]
    assert len(said) == 3


def test_broken_connections_without_a_length_are_gone_on_from(server: Server, tmp_path: Path) -> None:
    server.in_chunks, server.cut_after = True, 30_000
    said: list[str] = []
    fetch(server.url, tmp_path / "set.bin", CHECKSUM, said.append)
    assert (tmp_path / "set.bin").read_bytes() == CONTENT
    assert server.asked == ["", "bytes=30000-", "bytes=60000-", "bytes=90000-"]
    assert said == ["The connection broke (the connection ended early): going on"] * 3


def test_a_checksum_in_capitals(server: Server, tmp_path: Path) -> None:
    capitals = "sha256:" + CHECKSUM.removeprefix("sha256:").upper()
    fetch(server.url, tmp_path / "set.bin", capitals)
    fetch(server.url, tmp_path / "set.bin", capitals)
    assert server.asked == [""]
    assert (tmp_path / "set.bin").read_bytes() == CONTENT


def test_a_stopped_run_is_gone_on_from(server: Server, tmp_path: Path) -> None:
    (tmp_path / "set.bin.part").write_bytes(CONTENT[:1000])
    fetch(server.url, tmp_path / "set.bin", CHECKSUM)
    assert server.asked == ["bytes=1000-"]
    assert (tmp_path / "set.bin").read_bytes() == CONTENT


def test_a_server_without_ranges_begins_anew(server: Server, tmp_path: Path) -> None:
    server.knows_ranges = False
    (tmp_path / "set.bin.part").write_bytes(b"x" * 1000)
    fetch(server.url, tmp_path / "set.bin", CHECKSUM)
    assert (tmp_path / "set.bin").read_bytes() == CONTENT


def test_another_file_is_not_kept(server: Server, tmp_path: Path) -> None:
    server.content = CONTENT[::-1]
    with pytest.raises(DownloadError, match=r"its checksum is sha256:.*, expected sha256:"):
        fetch(server.url, tmp_path / "set.bin", CHECKSUM)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_file_in_the_way_stays(server: Server, tmp_path: Path) -> None:
    (tmp_path / "set.bin").write_bytes(b"mine")
    with pytest.raises(DownloadError, match="Remove or rename it"):
        fetch(server.url, tmp_path / "set.bin", CHECKSUM)
    assert (tmp_path / "set.bin").read_bytes() == b"mine"


def test_no_bytes_at_all_ends_after_some_tries(server: Server, tmp_path: Path) -> None:
    server.cut_after = 0
    with pytest.raises(DownloadError, match="the connection ended early"):
        fetch(server.url, tmp_path / "set.bin", CHECKSUM)
    assert len(server.asked) == 5


def test_no_bytes_at_all_without_a_length_ends_after_some_tries(server: Server, tmp_path: Path) -> None:
    server.in_chunks, server.cut_after = True, 0
    with pytest.raises(DownloadError, match="the connection ended early"):
        fetch(server.url, tmp_path / "set.bin", CHECKSUM)
    assert len(server.asked) == 5


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("{server}/missing", "404"),
        ("http://127.0.0.1:9/set.bin", "refused"),
        ("file:///etc/hostname", "an address of 'file' is not fetched"),
    ],
)
def test_no_way_to_it_says_where_to_put_the_file(server: Server, tmp_path: Path, url: str, said: str) -> None:
    address = url.format(server=f"http://127.0.0.1:{server.server_address[1]}")
    with pytest.raises(DownloadError, match=f"{said}.*put it to {tmp_path / 'set.bin'}"):
        fetch(address, tmp_path / "set.bin", CHECKSUM)


def test_a_zip_that_leaves_its_folder_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("../outside.txt", "no")
    with pytest.raises(DownloadError, match="leaves the folder"):
        unpack(tmp_path / "a.zip", tmp_path / "a")
    assert [p.name for p in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize("query", ["", "?download=1"])
def test_the_command_shows_the_licence_and_unpacks(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str], query: str
) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("sar_images/a.txt", "yes")
    server.content = buffer.getvalue()
    address = server.url.replace("set.bin", "set.zip") + query
    assert main(["download", address, "--to", str(tmp_path)]) == 0
    assert "Nothing was fetched. --accept-licence accepts it." in capsys.readouterr().out
    assert server.asked == []
    assert main(["download", address, "--to", str(tmp_path), "--accept-licence"]) == 0
    assert "Licence: see its page" in capsys.readouterr().out
    assert (tmp_path / "set" / "sar_images" / "a.txt").read_text() == "yes"


def test_the_list_and_what_is_fetched_by_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["download"]) == 0
    said = capsys.readouterr().out
    assert all(name in said for name in ("caffe", "frontlearning", "calfin", "CC BY 4.0"))
    assert main(["download", "calfin", "--to", str(tmp_path)]) == 0
    assert f"put the files below {tmp_path / 'calfin'}" in capsys.readouterr().out
    assert main(["download", "https://example.org/?id=1"]) == 1
    assert "names no file" in capsys.readouterr().err
    assert main(["download", "atlantis"]) == 1
    assert "No data set is called 'atlantis'" in capsys.readouterr().err
