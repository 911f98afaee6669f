"""A web server in a process of its own that serves one file by ranges, and can be told to hang up in the middle.

python -m tests.core.dropping_server FILE: prints its port. GET /drops/N: hang up in the next N answers that do not
start at the file's first byte. GET /pauses/N: from now on wait N seconds before each such answer. (In the test's own
process GDAL, which keeps Python's lock while it waits, would never hear it.)
"""

from __future__ import annotations

import http.server
import re
import sys
import time
from pathlib import Path


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    content = b""
    drops = 0
    pause_s = 0


class _Handler(http.server.BaseHTTPRequestHandler):
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_HEAD(self) -> None:
        if self.path == "/scene.tif":
            self._answer(with_body=False)
        else:
            self.send_error(404)

    def do_GET(self) -> None:
        told = re.fullmatch(r"/(drops|pauses)/(\d+)", self.path)
        if told:
            if told[1] == "drops":
                self.server.drops = int(told[2])
            else:
                self.server.pause_s = int(told[2])
            self.send_response(204)
            self.end_headers()
        elif self.path == "/scene.tif":
            self._answer(with_body=True)
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def _answer(self, with_body: bool) -> None:
        content = self.server.content
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        start, stop = 0, len(content)
        if asked:
            start, stop = int(asked[1]), min(stop, int(asked[2] or stop) + 1)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{stop - 1}/{len(content)}")
        else:
            self.send_response(200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(stop - start))
        self.end_headers()
        if not with_body:
            return
        if self.server.drops > 0 and start > 0:
            self.server.drops -= 1
            stop = (start + stop) // 2
        if start > 0:
            time.sleep(self.server.pause_s)
        self.wfile.write(content[start:stop])


if __name__ == "__main__":
    server = _Server(("127.0.0.1", 0), _Handler)
    server.content = Path(sys.argv[1]).read_bytes()
    print(server.server_port, flush=True)
    server.serve_forever()
