"""The real QGIS desktop, by mouse: from the zip and an empty profile to a terminus line, and away without a trace."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.gui.desktop_journeys import FLOW, JOURNEYS, go


@pytest.mark.desktop
@pytest.mark.parametrize("journey", JOURNEYS)
def test_from_an_empty_profile_to_a_line_and_back(journey: str, scene_path: Path, tmp_path: Path):
    subprocess.run([sys.executable, ROOT / ".ci" / "package.py", "zip", tmp_path], check=True, capture_output=True)

    notes = go(journey, next(tmp_path.glob("*.zip")), tmp_path / "pictures", scene_path, FLOW)

    assert "failure" not in notes, notes["failure"]
    assert notes["dock"]
    line = notes["line"]
    assert len(line["actions"]) <= 5, line["actions"]
    (length_m,) = line["length_m"]
    assert 4000 < length_m < 9000
    assert len(line["layers"]) == 2
    if journey == "image":
        assert "Box, 1 of 3" in notes["after Escape"]
        assert "Box, 3 of 3" in notes["after spot 2"]
        assert notes["tool"] == "QgsMapToolPan"
        assert notes["box"]["within the box"] == [True]
        assert {"preview_s", "preview_of_other_stretch_s", "preview_gone_s"} <= set(notes)
        assert notes["box"]["flow"] == pytest.approx([FLOW], abs=1)
        assert "Ends, 2 of 2" in notes["after end 1"]
        assert notes["ends"]["flow"] == pytest.approx([FLOW], abs=1)
        assert "where the line is to pass" in notes["point asked"]
        assert len(notes["third click"]["length_m"]) == 1
        assert notes["walls_dialog"]
        assert notes["series_dialog"]
        assert notes["series_dialog_kept"]  # with what was filled in
    assert all(picture.stat().st_size > 10_000 for picture in (tmp_path / "pictures").glob("*.png"))
    assert not any(notes["left"].values()), notes["left"]
