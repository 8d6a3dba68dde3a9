from __future__ import annotations

from generator.source import Place
from tests.anonymising.lists import a_grid


def test_places() -> None:
    """A cell is found again by the line and column where it stood in the file."""
    grid = a_grid()
    assert grid.place(0, 2) == Place("rahasia/nilai.csv", 2, 3)
    assert grid.place_of(grid.header[1]) == Place("rahasia/nilai.csv", 1, 2)
