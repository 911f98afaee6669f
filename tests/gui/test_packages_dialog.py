"""The window that installs packages, where it can't."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from glacier_terminus_plugin.core import package_folder
from glacier_terminus_plugin.core.errors import InstallationError
from glacier_terminus_plugin.gui.packages_dialog import PackagesDialog


@pytest.mark.usefixtures("without_onnxruntime")
def test_where_no_python_is_found_the_log_has_the_line_for_a_terminal(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    """Which is what the message says, such as where macOS has QGIS in a bundle of another kind."""

    def find_none() -> None:
        raise InstallationError("No Python program was found. Install by hand, with the line that the log states.")

    monkeypatch.setattr(package_folder, "find_interpreter", find_none)
    dialog = PackagesDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.changed):
        dialog.install.click()
    assert "No Python program" in dialog.step.text()
    assert "pip install --no-deps --target" in dialog.log.toPlainText()
