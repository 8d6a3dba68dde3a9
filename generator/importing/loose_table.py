"""A list as somebody else wrote it: cells with their lines, nothing repaired yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.source import Place


@dataclass(frozen=True, slots=True)
class LooseTable:
    """The rows of a list; every row has as many cells as ``header``.

    ``lines[n]`` is the physical line on which row ``n`` starts; ``blank_rows`` counts the rows that
    were passed over because they hold nothing.
    """

    path: str
    header: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    lines: Sequence[int]
    blank_rows: int = 0

    def place(self, row: int) -> Place:
        """Return the place of a row."""
        return Place(self.path, self.lines[row], 1)
