"""A model that lacks settings: they are asked for, checked, and kept beside it; cancelling leaves all as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import onnx
import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLineEdit

from glacier_terminus_plugin.core.model_package import open_model
from glacier_terminus_plugin.gui.dock import GlacierTerminusDock
from glacier_terminus_plugin.gui.known_models import known_models
from glacier_terminus_plugin.gui.model_settings import ModelSettingsDialog
from glacier_terminus_plugin.plugin import GlacierTerminusPlugin
from tests.core.foreign_files import network, save_deepness, save_emd
from tests.gui.test_dock import LONG_MS

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    onnx.save(network(), str(tmp_path / "bare.onnx"))
    return tmp_path / "bare.onnx"


@pytest.fixture
def window(plugin: GlacierTerminusPlugin) -> Any:
    """The list of models."""
    plugin.show_models()
    return plugin.models


def asked(window: Any, qtbot: QtBot) -> ModelSettingsDialog:
    """Return the dialog that asks, once it is there."""

    def shown() -> list[Any]:
        return [dialog for dialog in window.findChildren(ModelSettingsDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=LONG_MS)
    return shown()[0]


def name_classes(dialog: ModelSettingsDialog, *names: str) -> None:
    for row, name in zip(dialog.rows, names, strict=True):
        row.name.setText(name)


def press_ok(dialog: ModelSettingsDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.buttons.button(OK), Qt.MouseButton.LeftButton)


def test_a_bare_model_is_added_with_what_is_entered(window: Any, bare: Path, qtbot: QtBot):
    window.add_file(bare)
    dialog = asked(window, qtbot)
    assert window.is_working
    assert "bare.json" in dialog.words.text()
    assert "delete it and add the model again" in dialog.words.text()
    assert not dialog.bands.isVisible()  # the network says it
    assert not dialog.count.isVisible()
    name_classes(dialog, "Glacier", "Open water", "Rock")
    assert [row.role.currentData() for row in dialog.rows] == ["ice", "ocean", "other"]
    dialog.rows[2].role.setCurrentIndex(0)
    dialog.rows[2].role.activated.emit(0)
    dialog.rows[2].name.setText("Sea ice, ocean")  # no longer follows: it was chosen
    dialog.cell_size.setValue(15)
    dialog.scaling.setCurrentIndex(dialog.scaling.findData("none"))

    press_ok(dialog, qtbot)
    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)

    assert window.told.text() == "bare.onnx was added."
    assert known_models()[1:] == [bare]
    definition = open_model(bare).definition  # as the toolbox, a model and qgis_process do
    assert definition == open_model(bare.with_suffix(".json")).definition
    assert [(c.name, c.role) for c in definition.classes] == [
        ("Glacier", "ice"),
        ("Open water", "ocean"),
        ("Sea ice, ocean", "ice"),
    ]
    assert (definition.cell_size.trained_m, definition.normalisation.data_range) == (15, None)


def test_keys_alone_suffice(window: Any, bare: Path, qtbot: QtBot):
    window.add_file(bare)
    dialog = asked(window, qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.rows[0].name.hasFocus())
    for name in ("Ice", "Ocean", "Front"):
        field = dialog.focusWidget()
        assert isinstance(field, QLineEdit)
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)  # its meaning
    assert dialog.focusWidget() is dialog.cell_size
    qtbot.keyClicks(dialog.cell_size, "30")
    qtbot.keyClick(dialog.cell_size, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)
    definition = open_model(bare).definition
    assert (definition.roles, definition.cell_size.trained_m) == (("ice", "ocean", "front"), 30)


def test_what_is_wrong_is_shown_and_what_was_entered_stays(window: Any, bare: Path, qtbot: QtBot):
    window.add_file(bare)
    dialog = asked(window, qtbot)
    name_classes(dialog, "Ice", " ", "Ocean")
    press_ok(dialog, qtbot)
    assert dialog.told.text() == "Enter a name for each class."
    assert dialog.focusWidget() is dialog.rows[1].name
    name_classes(dialog, "Ice", "Rock", "Ocean")
    bare.with_suffix(".json").write_text("{}")  # has come meanwhile

    press_ok(dialog, qtbot)
    qtbot.waitUntil(lambda: "already exists" in dialog.told.text(), timeout=LONG_MS)

    assert dialog.isVisible()
    assert [row.name.text() for row in dialog.rows] == ["Ice", "Rock", "Ocean"]
    bare.with_suffix(".json").unlink()
    bare.write_bytes(b"changed")
    press_ok(dialog, qtbot)
    qtbot.waitUntil(lambda: "not an ONNX model" in dialog.told.text(), timeout=LONG_MS)
    dialog.reject()


def test_cancelling_leaves_all_as_it_was_and_the_next_file_is_checked(window: Any, bare: Path, qtbot: QtBot):
    window.add_file(bare)
    window.add_file(save_deepness(bare.parent))
    before = sorted(bare.parent.iterdir())
    dialog = asked(window, qtbot)
    name_classes(dialog, "Ice", "Rock", "Ocean")

    dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()

    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)
    assert [path.name for path in known_models()[1:]] == ["deepness.onnx"]
    assert sorted(bare.parent.iterdir()) == before


def test_cancelling_is_told(window: Any, bare: Path, qtbot: QtBot):
    window.add_file(bare)
    asked(window, qtbot).reject()
    assert window.told.text() == "Cancelled. Nothing was added."
    assert known_models()[1:] == []
    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)


def test_cancelling_during_the_check_writes_nothing(window: Any, bare: Path, qtbot: QtBot):
    window.add_file(bare)
    dialog = asked(window, qtbot)
    name_classes(dialog, "Ice", "Rock", "Ocean")
    press_ok(dialog, qtbot)
    dialog.reject()
    qtbot.wait(300)
    assert not bare.with_suffix(".json").exists()
    assert known_models()[1:] == []


def test_a_definition_that_lacks_classes_asks_for_nothing_else(window: Any, tmp_path: Path, qtbot: QtBot):
    path = save_emd(tmp_path, Classes=...)
    window.add_file(path)
    dialog = asked(window, qtbot)
    assert not dialog.cell_size.isVisible()
    assert not dialog.scaling.isVisible()
    name_classes(dialog, "Ice", "Rock", "Ocean")
    press_ok(dialog, qtbot)
    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)
    window.add_file(path)
    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)
    assert window.told.text() == "hrnet.emd was added."
    assert known_models()[1:] == [path]
    assert open_model(path).definition.cell_size.trained_m == 30  # as the definition says


def test_as_many_classes_and_bands_as_the_network_does_not_say(window: Any, bare: Path, qtbot: QtBot):
    model = network(bands=2, classes=4)
    for end in (model.graph.input[0], model.graph.output[0]):
        end.type.tensor_type.ClearField("shape")
    onnx.save(model, str(bare))
    window.add_file(bare)
    dialog = asked(window, qtbot)
    dialog.rows[0].name.setText("Ice")
    dialog.count.setValue(5)
    dialog.count.setValue(4)
    assert dialog.rows[0].name.text() == "Ice"
    name_classes(dialog, "Ice", "Rock", "Ocean", "Front")
    dialog.bands.setValue(2)
    press_ok(dialog, qtbot)
    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)
    data = json.loads(bare.with_suffix(".json").read_text())
    assert (data["ExtractBands"], len(data["Classes"])) == ([0, 1], 4)


@pytest.mark.parametrize("name", ["bare (1).onnx", "bare.onnx"])
def test_what_could_not_be_kept_is_not_asked_for(window: Any, bare: Path, name: str, qtbot: QtBot):
    bare.with_suffix(".json").write_text("{}")
    path = bare.rename(bare.with_name(name))
    window.add_file(path)
    qtbot.waitUntil(lambda: not window.is_working, timeout=LONG_MS)
    assert "lacks settings" in window.told.text()
    assert known_models()[1:] == []


def test_the_dock_asks_too_and_shows_the_model(dock: GlacierTerminusDock, bare: Path, qtbot: QtBot):
    dock.add_model(bare)
    name_classes(asked(dock, qtbot), "Ice", "Rock", "Ocean")
    assert not dock.is_settled
    press_ok(asked(dock, qtbot), qtbot)
    qtbot.waitUntil(lambda: dock.is_settled, timeout=LONG_MS)
    assert dock.form.model.currentData() == str(bare)
    assert "Rock" in dock.form.model_card.text()
    assert "any cell size" in dock.form.model_card.text()
    assert dock.form.last_error == ""


def test_the_dock_says_nothing_more_where_it_is_cancelled(dock: GlacierTerminusDock, bare: Path, qtbot: QtBot):
    dock.add_model(bare)
    asked(dock, qtbot).reject()
    assert dock.form.step.text() == ""
    assert dock.form.last_error == ""
    assert dock.form.model.count() == 1


def test_the_plugin_may_go_while_it_asks(plugin: GlacierTerminusPlugin, window: Any, bare: Path, qtbot: QtBot):
    window.add_file(bare)
    dialog = asked(window, qtbot)
    name_classes(dialog, "Ice", "Rock", "Ocean")
    press_ok(dialog, qtbot)
    window.stop()
    assert not dialog.isVisible()
    assert not window.is_working
    assert not bare.with_suffix(".json").exists()
