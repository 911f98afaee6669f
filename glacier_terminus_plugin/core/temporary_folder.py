"""A folder that is gone with a block, as far as the system lets it go: what stays is no reason to lose a result."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def temporary_folder(place: Path | None = None) -> Iterator[Path]:
    """Yield a new folder, in the system's place for such unless another is given.

    On Windows a file of it can't go while another program, such as a virus scanner, looks at it.
    """
    folder = tempfile.TemporaryDirectory(prefix="glacier-terminus-", dir=place)
    try:
        yield Path(folder.name)
    finally:
        with suppress(OSError, RecursionError):  # older Pythons try again without an end
            folder.cleanup()
