"""What a plan says to a user, in a line or two, and with which sign."""

from __future__ import annotations

from typing import Any

from ..algorithms.translation import Local, tr
from .dock_form import BAD, DOUBTFUL, GOOD


def words_of_plan(plan: dict[str, Any]) -> tuple[str, str, bool]:
    """Return a sign, the words, and whether resampling should be offered, for the results of `planrun`."""
    sign, fit, offer = _fit(plan)
    tiles, megabytes = int(plan["TILES"]), plan["OUTPUT_MB"]
    what = [tr("1 tile") if tiles == 1 else tr("{count} tiles").format(count=tiles)]
    if plan.get("SECONDS") is not None:
        what.append(_duration(plan["SECONDS"]))
    what.append(
        tr("at most {size:.1f} MB on disk").format(size=Local(max(0.1, megabytes)))
        if megabytes < 1000
        else tr("at most {size:.1f} GB on disk").format(size=Local(megabytes / 1000))
    )
    lines = [", ".join(what) + ".", fit]
    if plan.get("DIRECTIONS", 1) > 2:
        lines.append(
            tr("Without a flow direction, {count} are tried; giving one is faster and more reliable.").format(
                count=int(plan["DIRECTIONS"])
            )
        )
    return sign, " ".join(line for line in lines if line), offer


def _fit(plan: dict[str, Any]) -> tuple[str, str, bool]:
    kind = plan["FIT"]
    if kind == "unknown":
        return DOUBTFUL, tr("The image has no usable coordinate system, so its cell size can't be checked."), False
    cells, trained = plan["CELL_SIZE_M"], plan["TRAINED_CELL_SIZE_M"]
    numbers = {"cells": Local(cells), "trained": Local(trained)}
    if kind == "fits":
        return GOOD, tr("The cell size of {cells:.3g} m fits the model.").format(**numbers), False
    if kind == "resampled":
        text = tr("The cells of {cells:.3g} m will be resampled to the model's {trained:g} m.")
        return DOUBTFUL, text.format(**numbers), False
    if kind == "differs":
        text = tr("The cells of {cells:.3g} m do not fit the model's {trained:g} m: expect a less accurate line.")
        return DOUBTFUL, text.format(**numbers), True
    text = tr(
        "The cells of {cells:.3g} m are too coarse for a model trained at {trained:g} m: the front can't be located."
    )
    return BAD, text.format(**numbers), False


def _duration(seconds: float) -> str:
    if seconds < 1:
        return tr("less than a second")
    if seconds < 90:
        return tr("about {count:.0f} s").format(count=seconds)
    if seconds < 5400:
        return tr("about {count:.0f} min").format(count=seconds / 60)
    return tr("about {count:.1f} h").format(count=Local(seconds / 3600))
