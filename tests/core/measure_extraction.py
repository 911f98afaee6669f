"""Measures the extraction of lines on scenes of known truth: python -m tests.core.measure_extraction --seeds 5."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linear_sum_assignment

from glacier_terminus_plugin.core.line_distance import front_distance
from glacier_terminus_plugin.core.terminus import search_termini

from .front_scenes import KINDS, MODELS, FrontScene, make_scene

FAR_PX = 10.0  # a line farther than this from a front, in the mean, is not that front's


@dataclass
class Tally:
    """What came out over some scenes: one symmetric mean distance for each front that was found."""

    distances_px: list[float] = field(default_factory=list)
    fronts: int = 0
    missed: int = 0
    invented: int = 0
    turned: int = 0  # runs right to left for one who looks downstream
    scenes: int = 0
    seconds: float = 0.0

    def add(self, scene: FrontScene, lines: Sequence[np.ndarray]) -> None:
        """Count a scene's lines, each front's nearest line first; what is left over is missed or invented."""
        fronts = [glacier.front for glacier in scene.glaciers]
        self.scenes += 1
        self.fronts += len(fronts)
        pairs = match(fronts, lines)
        for i, j in pairs:
            front, line = fronts[i], lines[j]
            self.distances_px.append(front_distance(line, front).symmetric_mean)
            self.turned += float((line[-1] - line[0]) @ (front[-1] - front[0])) < 0
        self.missed += len(fronts) - len(pairs)
        self.invented += len(lines) - len(pairs)

    def row(self) -> str:
        """Return the figures as a row under HEADER."""
        d = np.array(self.distances_px)
        figures = [f"{f(d):8.2f}" for f in (np.mean, np.median, np.max)] if len(d) else [f"{'-':>8}"] * 3
        counts = (self.fronts, self.missed, self.invented, self.turned)
        return "".join(figures) + "".join(f"{n:8d}" for n in counts) + f"{self.seconds / self.scenes:9.3f}"


HEADER = (
    "".join(f"{name:>8}" for name in ("mean px", "median", "worst", "fronts", "missed", "invent.", "turned"))
    + f"{'s/scene':>9}"
)


def match(fronts: Sequence[np.ndarray], lines: Sequence[np.ndarray]) -> list[tuple[int, int]]:
    """Return which line is which front's: pairs of indices, no line and no front twice, none that are far apart."""
    if not fronts or not lines:
        return []
    distances = [[front_distance(line, front, 1.0) for line in lines] for front in fronts]
    near = np.array([[d.predicted_to_reference <= FAR_PX for d in row] for row in distances])
    cost = np.array([[d.symmetric_mean for d in row] for row in distances])
    pairs = np.transpose(linear_sum_assignment(np.where(near, cost, 1e6)))
    return [(int(i), int(j)) for i, j in pairs if near[i, j]]


def measure(kind: str, model: str, seeds: Sequence[int], max_count: int = 9) -> Tally:
    """Return what the extraction makes of a kind of scene; max_count 0: as many lines as there are fronts."""
    tally = Tally()
    for seed in seeds:
        scene = make_scene(kind, model, seed)
        count = max_count or max(1, len(scene.glaciers))
        started = time.perf_counter()
        termini = search_termini(scene.probability, scene.roles, valid=scene.valid, max_count=count).termini
        tally.seconds += time.perf_counter() - started
        tally.add(scene, [terminus.path for terminus in termini])
    return tally


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5, help="scenes of each kind")
    parser.add_argument("--kind", default="", help="only kinds whose name has this")
    parser.add_argument("--model", default="", help="only models whose name has this")
    parser.add_argument("--max-count", type=int, default=9, help="lines asked for; 0: as many as there are fronts")
    arguments = parser.parse_args()
    print(f"{'model':21}{'kind':25}{HEADER}")
    for model in (m for m in MODELS if arguments.model in m):
        for kind in (k for k in KINDS if arguments.kind in k):
            tally = measure(kind, model, range(arguments.seeds), arguments.max_count)
            print(f"{model:21}{kind:25}{tally.row()}", flush=True)


if __name__ == "__main__":
    main()
