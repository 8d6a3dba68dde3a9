"""A list as somebody else wrote it: cells with their lines, nothing repaired yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.source import Place


@dataclass(frozen=True, slots=True)
class LooseTable:
    """The rows of a list; every row has as many cells as ``header``.

    ``lines[n]`` is the physical line on which row ``n`` starts; ``blank_rows`` counts the rows that
    were passed over because they hold nothing. ``written`` are the physical lines, where the
    places of single cells are wanted.
    """

    path: str
    header: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    lines: Sequence[int]
    blank_rows: int = 0
    separator: str = ","
    written: Sequence[str] = ()

    def place(self, row: int) -> Place:
        """Return the place of a row."""
        return Place(self.path, self.lines[row], 1)

    def cell(self, row: int, column: int) -> Place:
        """Return the place of a cell; of one behind a line break, that of the cell with it."""
        line = self.lines[row]
        starts = [1]
        if line <= len(self.written):
            starts = list(_starts(self.written[line - 1], self.separator))
        return Place(self.path, line, starts[min(column, len(starts) - 1)])


def _starts(line: str, separator: str) -> Iterator[int]:
    """Yield the character columns, from 1, at which the cells of a line start."""
    yield 1
    quoted = False
    for position, character in enumerate(line, start=1):
        if character == '"':
            quoted = not quoted
        elif character == separator and not quoted:
            yield position + 1
