"""What becomes of the lines when the image is disturbed, and whether fronts are seen where there are none."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy import ndimage

from training.chips import Chip, ChipError, move_fronts
from training.epochs import Report
from training.evaluate import ALL, evaluate, summarise
from training.pieces import NO_FRONT, pieces_without_front
from training.predict import chip_front, chip_probability, draws_lines, torch_predictor
from training.synthetic import draw_parameters, make_scene
from training.trained_network import TrainedNetwork

SYNTHETIC_SCENES = 24
Disturbance = Callable[[Chip], Chip]


def measure_robustness(
    trained: TrainedNetwork, chips: Sequence[Chip], report: Report = print
) -> dict[str, dict[str, float]]:
    """Print and return, for each disturbance, the distances (in the undisturbed image's px) and the images missed.

    Raises ChipError where the images are not of 8 bit, which the disturbances are made for, or show no front.
    """
    odd = sorted({chip.image.dtype.name for chip in chips} - {"uint8"})
    if odd:
        raise ChipError("robustness", [f"the images are {', '.join(odd)}; expected uint8, 0 to 255"])
    if not draws_lines(trained.roles) or not any(len(chip.front) for chip in chips):
        raise ChipError("robustness", ["no line can be judged: the chips show no front, or the classes make none"])
    chips = [replace(chip, scene_pixels=None) for chip in chips]  # of which nothing is disturbed
    predict, normalisation, roles = torch_predictor(trained.network), trained.normalisation, trained.roles
    rows = {}
    report(f"{'disturbance':28}{'symmetric mean px':>20}{'median image px':>20}{'worst image px':>20}{'missed':>8}")
    for name, (disturb, zoom) in DISTURBANCES.items():
        results = evaluate(predict, [disturb(chip) for chip in chips], roles, normalisation)
        groups = summarise(results)
        figures = groups.get(ALL) or next(iter(groups.values()))
        keys = ("symmetric_mean_px", "median_image_px", "worst_image_px")
        rows[name] = {key: figures[key] / zoom for key in keys} | {"missed": figures["missed"]}
        report(f"{name:28}" + "".join(f"{rows[name][key]:20.2f}" for key in keys) + f"{figures['missed']:8.0f}")
    for name, pieces in (
        ("without a front, real", pieces_without_front(chips)),
        ("without a front, made", synthetic_pieces(bands=trained.config.bands)),
    ):
        found = [chip_front(chip_probability(predict, p, normalisation), roles, p)[0] is not None for p in pieces]
        rows[name] = {"pieces": float(len(found)), "false_fronts": float(sum(found))}
        report(f"{name}: {sum(found)} false fronts in {len(found)} pieces")
    return rows


def write_robustness(path: Path, rows: dict[str, dict[str, float]], facts: dict[str, str]) -> None:
    """Write the figures and how they came about as JSON, for the model card."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**facts, "rows": rows}, indent=2) + "\n", encoding="utf-8")


def synthetic_pieces(count: int = SYNTHETIC_SCENES, bands: int = 1) -> list[Chip]:
    """Return made scenes of ice or of ocean between fjord walls, without any front; bands are copies of one."""
    pieces = []
    for seed in range(count):
        cover = ("ice", "ocean")[seed % 2]
        scene = make_scene(draw_parameters(seed, front_count=0, cover_without_front=cover))
        image = np.repeat(scene.image[None], bands, axis=0)
        pieces.append(Chip(f"{cover} {seed}", cover, image, scene.image > 0, NO_FRONT))
    return pieces


def _gamma(power: float) -> Disturbance:
    def disturb(chip: Chip) -> Chip:
        return _with_image(chip, 255 * (chip.image / 255) ** power)

    return disturb


def _brightness(factor: float) -> Disturbance:
    """Counts are cut at 255, as a saturated sensor's are."""

    def disturb(chip: Chip) -> Chip:
        return _with_image(chip, chip.image * factor)

    return disturb


def _contrast(factor: float) -> Disturbance:
    def disturb(chip: Chip) -> Chip:
        mean = chip.image[:, chip.valid].mean() if chip.valid.any() else 0.0
        return _with_image(chip, mean + factor * (chip.image - mean))

    return disturb


def _noise(share: float) -> Disturbance:
    def disturb(chip: Chip) -> Chip:
        rng = np.random.default_rng(0)
        return _with_image(chip, chip.image + rng.normal(0, 255 * share, chip.image.shape))

    return disturb


def _blur(sigma_px: float) -> Disturbance:
    def disturb(chip: Chip) -> Chip:
        return _with_image(chip, ndimage.gaussian_filter(chip.image.astype(float), (0, sigma_px, sigma_px)))

    return disturb


def _stripes(chip: Chip) -> Chip:
    """Gaps as in Landsat 7 after May 2003: 3 px of every 20, slanting."""
    rows, cols = np.indices(chip.valid.shape)
    gap = (rows + 0.15 * cols) % 20 < 3
    return replace(chip, image=np.where(gap, 0, chip.image), valid=chip.valid & ~gap)


def _cloud(chip: Chip) -> Chip:
    """A thin cloud over half of the image: up to 50 % white, soft edges."""
    rng = np.random.default_rng(0)
    field = ndimage.gaussian_filter(rng.normal(0, 1, chip.valid.shape), 25)
    veil = 0.5 / (1 + np.exp(-4 * field / field.std()))
    return _with_image(chip, chip.image * (1 - veil) + 230 * veil)


def _zoom(factor: float) -> Disturbance:
    return _resampled(np.eye(2) / factor, factor)


def _turn(degrees: float) -> Disturbance:
    angle = np.radians(degrees)
    return _resampled(np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]), 1.0)


def _resampled(matrix: np.ndarray, zoom: float) -> Disturbance:
    """Look at the chip through another grid about its centre: chip (row, col) = matrix @ (row, col) + offset."""

    def disturb(chip: Chip) -> Chip:
        size = np.array(chip.valid.shape)
        new_size = np.ceil(size * zoom).astype(int)
        offset = (size - 1) / 2 - matrix @ ((new_size - 1) / 2)
        shape = (int(new_size[0]), int(new_size[1]))
        image = np.stack(
            [
                ndimage.affine_transform(b.astype(float), matrix, offset, shape, order=1, mode="mirror")
                for b in chip.image
            ]
        )
        moved = move_fronts(chip, lambda line: (line - offset) @ np.linalg.inv(matrix).T)
        seen = chip.valid.astype(float)
        valid = ndimage.affine_transform(seen, matrix, offset, shape, order=1, mode="mirror") > 0.99
        return Chip(chip.name, chip.glacier, image, valid, moved.front, more_fronts=moved.more_fronts)

    return disturb


def _cropped(chip: Chip) -> Chip:
    """Cut 40 px off the top and 20 off the left."""
    moved = move_fronts(chip, lambda line: line - [40.0, 20.0])
    return replace(moved, image=chip.image[:, 40:, 20:], valid=chip.valid[40:, 20:])


def _with_image(chip: Chip, image: np.ndarray) -> Chip:
    return replace(chip, image=np.clip(np.rint(image), 0, 255).astype(np.uint8))


DISTURBANCES: dict[str, tuple[Disturbance, float]] = {  # what is done, and how many px one px becomes
    "none": (lambda chip: chip, 1.0),
    "brightness x 0.5": (_brightness(0.5), 1.0),
    "brightness x 2": (_brightness(2.0), 1.0),
    "contrast x 0.5": (_contrast(0.5), 1.0),
    "gamma 0.5": (_gamma(0.5), 1.0),
    "gamma 2": (_gamma(2.0), 1.0),
    "noise 5 %": (_noise(0.05), 1.0),
    "noise 10 %": (_noise(0.10), 1.0),
    "blur sigma 1 px": (_blur(1.0), 1.0),
    "blur sigma 2 px": (_blur(2.0), 1.0),
    "SLC-off stripes": (_stripes, 1.0),
    "thin cloud": (_cloud, 1.0),
    "cells x 1.4 coarser": (_zoom(1 / 1.4), 1 / 1.4),
    "cells x 1.4 finer": (_zoom(1.4), 1.4),
    "flow off by 15 degrees": (_turn(15.0), 1.0),
    "flow off by -15 degrees": (_turn(-15.0), 1.0),
    "cropped 40 px and 20 px": (_cropped, 1.0),
}
