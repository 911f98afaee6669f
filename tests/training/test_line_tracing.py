"""A drawn line becomes ordered points, end to end."""

from __future__ import annotations

import numpy as np

from training.line_tracing import trace_line


def drawn(*rows: str) -> np.ndarray:
    return np.array([[character == "#" for character in row] for row in rows])


def test_points_follow_the_line() -> None:
    line = trace_line(drawn("#...", ".#..", ".#..", "..##"))
    ends = {tuple(line[0]), tuple(line[-1])}
    assert ends == {(0.0, 0.0), (3.0, 3.0)}
    assert (np.abs(np.diff(line, axis=0)).max(axis=1) == 1).all()


def test_spur_is_left_out() -> None:
    line = trace_line(drawn("..#....", "#######"))
    np.testing.assert_array_equal(line[:, 0], np.ones(7))


def test_longest_of_two_pieces_wins() -> None:
    line = trace_line(drawn("##.....", ".......", "..#####"))
    assert len(line) == 5


def test_closed_ring_becomes_an_open_line_half_as_long() -> None:
    ring = np.zeros((9, 9), dtype=bool)
    ring[0, :] = ring[-1, :] = ring[:, 0] = ring[:, -1] = True
    assert 15 <= len(trace_line(ring)) <= 17


def test_nothing_drawn_gives_no_points() -> None:
    assert trace_line(np.zeros((4, 4), dtype=bool)).shape == (0, 2)
