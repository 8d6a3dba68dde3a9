"""A list as it was written."""

from __future__ import annotations

from generator.importing.loose_table import LooseTable
from generator.source import Place
from tests.importing.builders import CAMAT, a_table


def test_place() -> None:
    """A row stands at its physical line."""
    assert a_table(CAMAT, CAMAT).place(1) == Place("daftar.csv", 3, 1)


def test_place_of_a_cell() -> None:
    """A cell has its own column where the lines are at hand; else, and behind them, its row's."""
    written = ('a,"b,c",d\n', "e\n")
    table = LooseTable("daftar.csv", ("x", "y", "z"), [("a", "b,c", "d")], (1,), written=written)
    assert [table.cell(0, column).column for column in (0, 1, 2, 9)] == [1, 3, 9, 9]
    bare = LooseTable("daftar.csv", ("x",), [("a",)], (2,))
    assert bare.cell(0, 0) == bare.place(0)
