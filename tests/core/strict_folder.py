"""A temporary folder as it is on Windows, where it can't be removed while a file in it is open."""

from __future__ import annotations

import contextlib
import os
import tempfile


class StrictFolder(tempfile.TemporaryDirectory):
    def cleanup(self) -> None:
        for file in os.listdir("/proc/self/fd"):
            with contextlib.suppress(FileNotFoundError):  # the listing's own
                path = os.readlink(f"/proc/self/fd/{file}")
                if path.startswith(self.name):
                    raise AssertionError(f"{path} is open")
        super().cleanup()
