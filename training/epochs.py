"""What a run says of itself: a line an epoch, a bar within it, epochs.csv, and TensorBoard where that is installed."""

from __future__ import annotations

import csv
import math
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

COLUMNS = (
    *("epoch", "train_loss", "valid_loss", "accuracy", "dice", "miou"),
    *("front_distance_px", "missed", "learning_rate", "seconds"),
)
LOG = "epochs.csv"
TENSORBOARD = "tensorboard"
BAR_WIDTH = 30
BAR_EVERY_S = 0.2
Report = Callable[[str], None]
Row = Mapping[str, float]


def silent(text: str) -> None:
    """Say nothing."""


def heading() -> str:
    """Return the table's first line."""
    return "".join(f"{name:>{_width(name)}}" for name in COLUMNS)


def table_line(row: Row) -> str:
    """Return an epoch's line; what was not measured is a dash."""
    return "".join(f"{_shown(name, row[name]):>{_width(name)}}" for name in COLUMNS)


def duration(seconds: float) -> str:
    """Return hours, minutes and seconds, as short as possible."""
    hours, rest = divmod(int(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """Write the whole table anew, under its name only when it is complete."""
    part = path.with_name(path.name + ".part")
    with part.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])
    os.replace(part, path)


class ProgressBar:
    """A bar that is drawn over itself, on a screen; where the output goes to a file there is none."""

    def __init__(self, *, is_shown: bool) -> None:
        self._stream = sys.stderr if is_shown and sys.stderr.isatty() else None
        self._drawn = 0.0

    def show(self, text: str, share: float, seconds_left: float) -> None:
        """Draw the bar, a few times a second at most."""
        now = time.monotonic()
        if self._stream is not None and now - self._drawn >= BAR_EVERY_S:
            self._drawn = now
            full = round(share * BAR_WIDTH)
            left = f"  {duration(seconds_left)} left" if math.isfinite(seconds_left) else ""
            self._stream.write(f"\r\x1b[K{text} [{'#' * full}{'.' * (BAR_WIDTH - full)}]{left}")
            self._stream.flush()

    def clear(self) -> None:
        """Take the bar off the screen."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


class TensorBoard:
    """The same figures for TensorBoard, if its package is there."""

    def __init__(self, folder: Path, first_epoch: int) -> None:
        self._writer: Any = None
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError:
            return
        self._writer = SummaryWriter(str(folder / TENSORBOARD), purge_step=first_epoch + 1)

    def write(self, row: Row) -> None:
        """Add an epoch."""
        if self._writer is not None:
            for name in COLUMNS[1:]:
                if math.isfinite(row[name]):
                    self._writer.add_scalar(name, row[name], int(row["epoch"]))
            self._writer.flush()

    def close(self) -> None:
        """End the file."""
        if self._writer is not None:
            self._writer.close()


def _width(name: str) -> int:
    return max(10, len(name) + 2)


def _shown(name: str, value: float) -> str:
    if math.isnan(value):
        return "-"
    if name in ("epoch", "missed"):
        return f"{value:.0f}"
    return {"learning_rate": f"{value:.1e}", "seconds": f"{value:.1f}"}.get(name, f"{value:.4f}")
