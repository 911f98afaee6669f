"""Made scenes as a folder of chips: labels and fronts come from the formulas that painted the image, and are exact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

from glacier_terminus_plugin.core.class_roles import COLOR_OF_ROLE
from glacier_terminus_plugin.core.classified_tiles import IGNORE, TileFacts
from glacier_terminus_plugin.core.classified_tiles_writer import ClassifiedTilesWriter
from glacier_terminus_plugin.core.line_distance import line_length
from glacier_terminus_plugin.core.model_definition import ModelClass
from glacier_terminus_plugin.core.raster_grid import RasterGrid, spatial_reference
from training import synthetic
from training.synthetic import LOOKS, SceneParameters, SyntheticScene, draw_parameters, make_scene

ICE, OCEAN, ROCK, FRONT = (
    ModelClass(1, "Ice", COLOR_OF_ROLE["ice"], "ice"),
    ModelClass(2, "Ocean", COLOR_OF_ROLE["ocean"], "ocean"),
    ModelClass(3, "Rock", COLOR_OF_ROLE["other"], "other"),
    ModelClass(4, "Calving front", COLOR_OF_ROLE["front"], "front"),
)
CLASSES = {2: (ModelClass(1, "Ice and land", COLOR_OF_ROLE["ice"], "ice"), OCEAN), 3: (ICE, OCEAN, ROCK)}
CLASSES[4] = (*CLASSES[3], FRONT)
FRONT_WIDTH_PX = 5.0
CRS = "EPSG:3413"
ORIGIN = (480_000.0, -2_290_000.0)  # near Kangerlussuaq; scenes lie in a row to the east of it
GAP_PX = 32  # between two scenes on the map


@dataclass(frozen=True)
class Mixture:
    """Which scenes are made; the same mixture and seed give the same pixels."""

    count: int = 100
    seed: int = 0
    looks: tuple[str, ...] = LOOKS  # in turn
    classes: int = 3  # 2: ice and land, ocean; 3: ice, ocean, rock; 4: a band of 5 px along fronts as well
    height_px: int = 256
    width_px: int = 256
    without_front: float = 0.15  # share of scenes that show no front, but ice or ocean from edge to edge
    several_fronts: float = 0.15  # share of scenes with two or three glaciers
    tongues: float = 0.1  # share of scenes with a floating ice tongue
    any_direction: bool = False  # else the ice flows up, give or take 25 degrees
    fixed: Mapping[str, object] = field(default_factory=dict)  # SceneParameters that are not drawn

    def __post_init__(self) -> None:
        shares = (self.without_front, self.several_fronts, self.tongues)
        problems = [
            f"{name} is {value}, expected {expected}"
            for name, value, expected, good in (
                ("count", self.count, "1 or more", self.count >= 1),
                ("classes", self.classes, "2, 3 or 4", self.classes in CLASSES),
                ("looks", self.looks, " or ".join(LOOKS), bool(self.looks) and set(self.looks) <= set(LOOKS)),
                ("shares", shares, "each 0 to 1, in sum at most 1", min(shares) >= 0 and sum(shares) <= 1),
            )
            if not good
        ]
        if problems:
            raise ValueError("Scenes can't be made so: " + "; ".join(problems))


def write_synthetic_chips(folder: Path, mixture: Mixture, tell: Callable[[str], None] = print) -> int:
    """Write a Classified_Tiles folder of georeferenced scenes with their fronts and their number."""
    fronts = 0
    with ClassifiedTilesWriter(folder, CLASSES[mixture.classes], band_names=("grey",), sensor="synthetic") as writer:
        for number in range(mixture.count):
            scene = make_scene(scene_parameters(mixture, number))
            lines = tuple(sorted(scene.fronts, key=line_length, reverse=True))
            look = scene.parameters.look
            name = f"synthetic {mixture.seed + number} {look}"
            flow = scene.parameters.flow_direction_deg % 360
            facts = TileFacts(name, f"synthetic {look}", "", f"synthetic {look}", name, flow, lines)
            writer.add(
                scene.image[None], labels_of(scene, mixture.classes), facts, scene.image > 0, _grid(scene, number)
            )
            fronts += len(lines)
            if (number + 1) % 100 == 0:
                tell(f"{number + 1} of {mixture.count} scenes")
        writer.finish()
    return fronts


def scene_parameters(mixture: Mixture, number: int) -> SceneParameters:
    """Return the parameters of one scene of a mixture."""
    seed = mixture.seed + number
    rng = np.random.default_rng((seed, 2))
    wishes: dict[str, object] = {
        "height_px": mixture.height_px,
        "width_px": mixture.width_px,
        "look": mixture.looks[number % len(mixture.looks)],
        "tongue_length_m": 0.0,
    }
    if mixture.any_direction:
        wishes["flow_direction_deg"] = float(rng.uniform(0, 360))
    kind = rng.random()
    if kind < mixture.without_front:
        wishes |= {"front_count": 0, "cover_without_front": str(rng.choice(["ice", "ocean"]))}
    elif kind < mixture.without_front + mixture.several_fronts:
        wishes |= {"front_count": int(rng.integers(2, 4)), "glacier_width_m": float(rng.uniform(2200, 3800))}
        wishes |= {"fjord_walls": True, "glacier_gap_m": float(rng.uniform(1200, 2500))}
    elif kind < mixture.without_front + mixture.several_fronts + mixture.tongues:
        wishes["tongue_length_m"] = float(rng.uniform(1500, 3500))
    return draw_parameters(seed, **{**wishes, **mixture.fixed})


def labels_of(scene: SyntheticScene, classes: int) -> np.ndarray:
    """Return a scene's labels, (H, W) uint8; IGNORE where the image has a gap."""
    labels = np.full(scene.mask.shape, ROCK.value, dtype=np.uint8)
    labels[scene.mask == synthetic.ICE] = ICE.value
    labels[scene.mask == synthetic.OCEAN] = OCEAN.value
    if classes == 2:
        labels[labels == ROCK.value] = ICE.value
    if classes == 4 and scene.fronts:
        pixels = np.indices(labels.shape).reshape(2, -1).T
        distance, _ = cKDTree(np.vstack(scene.fronts)).query(pixels, distance_upper_bound=FRONT_WIDTH_PX)
        labels[(distance <= FRONT_WIDTH_PX / 2).reshape(labels.shape)] = FRONT.value
    return np.where(scene.image > 0, labels, IGNORE).astype(np.uint8)


def _grid(scene: SyntheticScene, number: int) -> RasterGrid:
    p = scene.parameters
    x = ORIGIN[0] + number * (p.width_px + GAP_PX) * p.cell_size_m
    transform = (x, p.cell_size_m, 0.0, ORIGIN[1], 0.0, -p.cell_size_m)
    return RasterGrid(p.width_px, p.height_px, transform, spatial_reference(CRS).ExportToWkt())
