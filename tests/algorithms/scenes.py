"""Scenes for the algorithms: a synthetic glacier with its true front, and fields of ice and water."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer

from glacier_terminus_plugin.core.line_distance import FrontDistance, front_distance
from training.synthetic import SceneParameters, SyntheticScene, make_scene, to_map, write_scene

CELL_M = 49.0
FLOW = 30.0


@dataclass(frozen=True)
class Scene:
    """A raster on disk and the front that is in it, (n, 2) x, y in the raster's CRS."""

    path: Path
    front: np.ndarray
    flow: float

    def distance_px(self, layer: QgsVectorLayer) -> FrontDistance:
        """How far the layer's only line lies from the front, in cells of the bundled model."""
        return front_distance(only_line(layer), self.front, spacing=CELL_M / 4, tolerance=2 * CELL_M)


def paint_glacier(**changes: object) -> SyntheticScene:
    """Return a synthetic scene that the bundled model reads well."""
    fixed: dict = {"height_px": 256, "width_px": 256, "flow_direction_deg": FLOW, "seed": 3, **changes}
    return make_scene(SceneParameters(**fixed))


def write_glacier(path: Path, **changes: object) -> Scene:
    """Write a synthetic scene that the bundled model reads well."""
    scene = paint_glacier(**changes)
    geotransform = write_scene(scene, path)
    return Scene(path, to_map(scene.fronts[0], geotransform), scene.parameters.flow_direction_deg)


# where the front of one fjord stands, year by year, in m downstream of the scene's centre
SERIES = {2000: -1200.0, 2001: -700.0, 2002: -200.0, 2003: 300.0, 2004: 800.0, 2005: 1300.0}
GEOTRANSFORM = (480_000.0, CELL_M, 0.0, -2_290_000.0, 0.0, -CELL_M)  # where scenes are written to


def series_changes(position_m: float) -> dict[str, Any]:
    """What differs between the dates of one fjord: where the front is, and how far its melange reaches."""
    return {"front_position_m": position_m, "wall_roughness_m": 250.0, "melange_extent_m": 1500.0 + abs(position_m)}


def lines_of(layer: QgsVectorLayer) -> list[np.ndarray]:
    return [np.array([(v.x(), v.y()) for v in feature.geometry().vertices()]) for feature in layer.getFeatures()]


def only_line(layer: QgsVectorLayer) -> np.ndarray:
    lines = lines_of(layer)
    assert len(lines) == 1
    return lines[0]


def ice_and_water(height: int = 120, width: int = 150, front_row: int = 60) -> np.ndarray:
    """Dark water above, bright ice below: (H, W) uint8."""
    return np.where(np.arange(height)[:, None] < front_row, 20, 230).astype(np.uint8).repeat(width, axis=1)
