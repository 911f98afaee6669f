"""Figures of an evaluation against answers computed by hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from glacier_terminus_plugin.core.line_distance import front_distance
from tests.training.fake_frontlearning import FRONT_COLS, FRONT_ROW, SIZE_PX, chip
from training.config import TrainingConfig
from training.definition_parts import normalisation_of
from training.evaluate import ALL, ImageResult, evaluate, risk_coverage_area, summarise, table, write_report
from training.predict import BORDER_PX
from training.targets import CLASS_ROLES

NORMALISATION = normalisation_of(TrainingConfig())


def shifted_by(rows: int):
    """Return a predictor that sees the front of the fake chips `rows` px too low."""

    def predict(image: np.ndarray) -> np.ndarray:
        probability = np.zeros((1, len(CLASS_ROLES), *image.shape[2:]), dtype=np.float32)
        row = BORDER_PX + FRONT_ROW + rows
        probability[:, 1, :row], probability[:, 0, row:] = 1, 1
        band = np.s_[:, :, row - 1 : row + 2, BORDER_PX + FRONT_COLS[0] : BORDER_PX + FRONT_COLS[1] + 1]
        probability[band] = np.array([role == "front" for role in CLASS_ROLES])[None, :, None, None]
        return probability

    return predict


def blind(image: np.ndarray) -> np.ndarray:
    """See nothing but ice."""
    return np.stack([np.full_like(image[:, 0], role == "ice") for role in CLASS_ROLES], axis=1)


@pytest.mark.parametrize("rows", [0, 3])
def test_distance_of_a_shifted_front(rows: int) -> None:
    summary = summarise(evaluate(shifted_by(rows), [chip()], CLASS_ROLES, NORMALISATION))
    assert summary["jakobshavn"]["symmetric_mean_px"] == pytest.approx(rows, abs=0.35)
    assert summary["jakobshavn"]["missed"] == 0


def test_images_without_a_front_are_counted_and_not_averaged() -> None:
    found = evaluate(shifted_by(0), [chip(0)], CLASS_ROLES, NORMALISATION)
    missed = evaluate(blind, [chip(1)], CLASS_ROLES, NORMALISATION)
    group = summarise([*found, *missed])["jakobshavn"]
    assert (group["images"], group["missed"]) == (2, 1)
    assert group["symmetric_mean_px"] < 0.5
    assert np.isnan(summarise(missed)["jakobshavn"]["symmetric_mean_px"])


def test_glaciers_stand_apart_and_together() -> None:
    line = np.column_stack([np.zeros(11), np.arange(11.0)])
    near, far = front_distance(line + [1, 0], line), front_distance(line + [3, 0], line)
    results = [ImageResult("a", "x", 0.9, near), ImageResult("b", "y", 0.5, far)]
    summary = summarise(results)
    assert summary["x"]["symmetric_mean_px"] == pytest.approx(1)
    assert summary[ALL]["symmetric_mean_px"] == pytest.approx(2)
    assert "symmetric mean px" in table(summary)


def test_confidence_that_ranks_the_errors_lowers_the_risk_coverage_area() -> None:
    assert risk_coverage_area([0.9, 0.5], [1.0, 3.0]) == pytest.approx((1 + 2) / 2)
    assert risk_coverage_area([0.5, 0.9], [1.0, 3.0]) == pytest.approx((3 + 2) / 2)


def test_report_holds_every_image(tmp_path: Path) -> None:
    results = evaluate(shifted_by(0), [chip(0), chip(1)], CLASS_ROLES, NORMALISATION)
    write_report(tmp_path / "r.json", results, {"command": "c"})
    report = json.loads((tmp_path / "r.json").read_text())
    assert [image["name"] for image in report["images"]] == ["chip 0", "chip 1"]
    assert report["command"] == "c"
    assert SIZE_PX[0] > report["images"][0]["distance"]["hausdorff"] >= 0
