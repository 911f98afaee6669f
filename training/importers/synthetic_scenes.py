"""Made scenes as chips: fjords and fronts of many shapes, whose every pixel is known, some without a front."""

from __future__ import annotations

from functools import cache

import numpy as np

from training import synthetic
from training.chips import ICE, OCEAN, ROCK, Chip
from training.pieces import NO_FRONT
from training.synthetic import draw_parameters, make_scene

SYNTHETIC = "synthetic"
SIZE_PX = (320, 256)
WITHOUT_FRONT_EVERY = 6  # every sixth scene shows ice or ocean from edge to edge
FIRST_SEED = 10_000  # far from the seeds of scenes that tests and the demo are judged by


@cache
def make_chips(count: int, bands: int = 1) -> tuple[Chip, ...]:
    """Return `count` scenes, the same every time, whose glacier flows up; bands are copies of one.

    Scenes cut into several lines are left out.
    """
    chips: list[Chip] = []
    seed = FIRST_SEED
    while len(chips) < count:
        chip = _make_chip(seed, bands, front=len(chips) % WITHOUT_FRONT_EVERY != 0)
        chips += [chip] if chip is not None else []
        seed += 1
    return tuple(chips)


def _make_chip(seed: int, bands: int, *, front: bool) -> Chip | None:
    height, width = SIZE_PX
    fixed = {} if front else {"front_count": 0, "cover_without_front": ("ice", "ocean")[seed % 2]}
    scene = make_scene(draw_parameters(seed, height_px=height, width_px=width, flow_direction_deg=0.0, **fixed))
    if len(scene.fronts) != int(front):
        return None
    line = scene.fronts[0] if front else NO_FRONT
    cover = np.full(scene.mask.shape, ROCK, dtype=np.uint8)
    cover[scene.mask == synthetic.ICE] = ICE
    cover[scene.mask == synthetic.OCEAN] = OCEAN
    image = np.repeat(scene.image[None], bands, axis=0)
    return Chip(f"synthetic {seed}", SYNTHETIC, image, scene.image > 0, line, cover)
