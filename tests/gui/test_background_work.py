"""Work in the background: what is held of it, and for how long."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from glacier_terminus_plugin.gui import background_work
from glacier_terminus_plugin.gui.background_work import BackgroundWork


def test_work_that_is_dropped_when_its_end_is_on_its_way_is_not_held(qtbot: QtBot):
    work = BackgroundWork(lambda progress, tell: None).start()
    told: list[object] = []
    work.ended.connect(lambda *result: told.append(result))
    work._thread.join()

    work.drop()

    qtbot.waitUntil(lambda: work not in background_work._running)
    assert told == []
