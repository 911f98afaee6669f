"""What a run leaves for the next one is given back in time, once, and never holds up the program's end."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest

from glacier_terminus_plugin.core.idle_memory import give_back_later, give_back_now, keep_for_this_run
from tests.conftest import ROOT

LONG_S = 60.0


@pytest.fixture(autouse=True)
def nothing_left():
    keep_for_this_run()
    yield
    keep_for_this_run()


def test_it_is_given_back_after_a_while():
    given = threading.Event()
    give_back_later(given.set, 0.05)
    assert not given.is_set()
    assert given.wait(10)


def test_a_run_that_begins_keeps_it():
    given = threading.Event()
    give_back_later(given.set, 0.05)
    keep_for_this_run()
    assert not given.wait(0.3)


def test_what_is_left_last_counts():
    first, second = threading.Event(), threading.Event()
    give_back_later(first.set, 0.05)
    give_back_later(second.set, 0.05)
    assert second.wait(10)
    assert not first.is_set()


def test_it_can_be_given_back_at_once_and_is_so_once():
    given = []
    give_back_later(lambda: given.append(1), LONG_S)
    give_back_now()
    give_back_now()
    assert given == [1]


@pytest.mark.parametrize(("after_s", "slept_s"), [(LONG_S, 0.0), (0.0, 0.2)], ids=["waiting", "under way"])
def test_the_programs_end_is_not_held_up(after_s, slept_s):
    """While the memory is still kept, and while it is being given back by somebody who never ends."""
    code = f"""
import threading, time
from glacier_terminus_plugin.core.idle_memory import give_back_later
give_back_later(threading.Event().wait, {after_s})
time.sleep({slept_s})
"""
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    assert time.monotonic() - started < LONG_S / 2
