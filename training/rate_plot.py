"""The picture of a learning-rate curve, by matplotlib where QGIS or the user has brought it."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

from training.lr_finder import RULE, RateCurve


def can_plot() -> bool:
    """Return whether matplotlib is there."""
    return importlib.util.find_spec("matplotlib") is not None


def save_plot(curve: RateCurve, suggestion: float | None, path: Path) -> None:
    """Write a PNG, under its name only when it is complete."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 5), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.plot(curve.rates, curve.losses, color="0.75", linewidth=1, label="loss of each batch")
    axes.plot(curve.rates, curve.smoothed, color="tab:blue", linewidth=2, label="smoothed")
    if suggestion is not None:
        height = curve.smoothed[curve.rates.index(suggestion)]
        axes.plot([suggestion], [height], "o", color="tab:red", label=f"suggestion: {suggestion:.1e}")
    axes.set(xscale="log", xlabel="learning rate", ylabel="loss", ylim=_limits(curve))
    axes.set_title("Suggested is " + RULE.replace(", ", ",\n", 1), fontsize=9)
    axes.grid(alpha=0.3)
    axes.legend()
    part = path.with_name(path.name + ".part")
    figure.savefig(part, format="png", dpi=120)
    os.replace(part, path)


def _limits(curve: RateCurve) -> tuple[float, float]:
    """Return the loss's range without the last steps' explosion."""
    low, high = min(curve.smoothed), max(curve.smoothed[: max(1, len(curve.smoothed) * 3 // 4)])
    margin = 0.15 * max(high - low, 1e-6)
    return low - margin, high + 2 * margin
