"""The window in other languages: as wide as in English, with room for every word."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtWidgets import QWidget

from glacier_terminus_plugin.algorithms.algorithm import HELP_FOLDER
from glacier_terminus_plugin.algorithms.map_terminus import MapTerminus
from glacier_terminus_plugin.gui.dock_form import DockForm
from tests.languages import in_language


@pytest.mark.parametrize("language", ["da", "de", "es", "fr", "pl"])
@pytest.mark.usefixtures("qgis_app")
def test_a_language_needs_hardly_more_width_than_english(language: str, qtbot: QtBot):
    """QGIS gives the dock what English needs; the rest would be cut off."""
    with in_language("en"):
        english = least_width(qtbot)
    with in_language(language):
        assert least_width(qtbot) <= 1.15 * english


@pytest.mark.parametrize("language", ["da", "de", "es", "fr", "pl"])
@pytest.mark.usefixtures("qgis_app")
def test_the_help_button_leads_to_the_page_in_this_language(language: str):
    assert MapTerminus().helpUrl() == (HELP_FOLDER / "mapterminus.html").as_uri()
    with in_language(language):
        assert MapTerminus().helpUrl() == (HELP_FOLDER / language / "mapterminus.html").as_uri()


def least_width(qtbot: QtBot) -> int:
    """Return the least width of the form with everything on it that can be there."""
    parent = QWidget()
    qtbot.addWidget(parent)
    form = DockForm(parent)
    form.show_actions(ran=True, lines=True)
    form.area.setCurrentIndex(form.area.findData("walls"))
    form.show_area()
    form.draw_box.setVisible(True)
    form.advanced.setCollapsed(False)
    return form.minimumSizeHint().width()
