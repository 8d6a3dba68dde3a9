"""An identified list as cells with their places; nothing is understood yet."""

from __future__ import annotations

from dataclasses import dataclass

from generator.source import Place, Scalar


@dataclass(frozen=True, slots=True)
class Grid:
    """A header and rows, each with as many cells as the header; blank rows are left out.

    ``decimal`` is the decimal sign that the file's own dialect has: a comma where a semicolon
    separates the cells, a point where a comma does, empty where numbers are numbers (``.xlsx``).
    """

    path: str
    header: tuple[Scalar, ...]
    rows: tuple[tuple[Scalar, ...], ...]
    decimal: str = ""

    def place(self, row: int, column: int) -> Place:
        """Return the place of a cell."""
        return self.place_of(self.rows[row][column])

    def place_of(self, cell: Scalar) -> Place:
        """Return the place of a cell of the header or of a row."""
        return Place(self.path, cell.line, cell.column)
