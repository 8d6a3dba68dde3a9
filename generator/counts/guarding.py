"""The work of protecting one connected part: what is withheld so far, and what each cell needs.

Withholding more only adds tables that fit. So a cell that was found safe stays safe while guards
are added, and a table that fits the counts as they stood at first fits at every step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from generator.counts.closeness import Part
from generator.counts.components import folded
from generator.counts.system import Cell, Link, Sum, System
from generator.counts.withheld import Count, Withheld
from generator.policy import PROTECTION_WIDTH

FEW = 8
"""A sum of so few withheld cells is looked at together with those beside it."""


class Guarding:
    """One connected part on its way from ``first``, its small counts withheld, to a safe one.

    ``witness`` fits ``first``; ``free`` are the cells that may be withheld besides.
    """

    def __init__(self, first: System, witness: Mapping[Cell, int], known: Collection[Cell]) -> None:
        """Take the counts as they may stand at most."""
        self.first = first
        self.counts: dict[Cell, Count] = dict(first.counts)
        self._witness = witness
        self._known = known
        self._rows: tuple[Sum | Link, ...] = (*first.sums, *first.links)
        self._cells = [_cells_of(row) for row in self._rows]
        self._at: defaultdict[Cell, list[int]] = defaultdict(list)
        for index, cells in enumerate(self._cells):
            for cell in cells:
                self._at[cell].append(index)
        self._hidden_in = [
            {cell for cell in cells if isinstance(self.counts[cell], Withheld)}
            for cells in self._cells
        ]
        self._parts: dict[frozenset[Cell], Part] = {}

    def withhold(self) -> bool:
        """Withhold guards until no cell is known too closely; tell whether that was possible."""
        safe: set[Cell] = set()
        while narrow := self._next_close(safe):
            numbers = self._free_counts()
            if not numbers:
                return False
            beside = self._beside(narrow)
            helping = (
                cell
                for _, cell in numbers
                if cell in beside and not self._stays_close(narrow, cell)
            )
            self._put(next(helping, numbers[0][1]), Withheld.GUARD)
        return True

    def show_again(self) -> None:
        """Show every guard that is not needed, the first by name, and again from the first."""
        while shown := self._next_unneeded():
            self._put(shown, self.first.counts[shown])

    def _next_close(self, safe: set[Cell]) -> Cell | None:
        """Return the first cell that is known too closely; note those that are not."""
        for cell in sorted(self._hidden().difference(safe)):
            if self._is_close(cell):
                return cell
            safe.add(cell)
        return None

    def _hidden(self) -> set[Cell]:
        return {cell for cell, count in self.counts.items() if isinstance(count, Withheld)}

    def _free_counts(self) -> list[tuple[int, Cell]]:
        return sorted(
            (count, cell)
            for cell, count in self.counts.items()
            if not isinstance(count, Withheld) and cell not in self._known
        )

    def _beside(self, narrow: Cell) -> set[Cell]:
        """Return the cells of which which one must be withheld to help; others change nothing.

        They stand in the few sums that tell the narrow cell by themselves, or else in a sum or link
        with any withheld cell that hangs together with it.
        """
        rows = self._rows_around(narrow)
        if not self._plainly_close(narrow, rows):
            rows = {row for cell in self._group(narrow) for row in self._at[cell]}
        return {cell for row in rows for cell in self._cells[row]}

    def _stays_close(self, narrow: Cell, guard: Cell) -> bool:
        """Tell whether a cell would still be known too closely if another were withheld too."""
        count = self.counts[guard]
        self._put(guard, Withheld.GUARD)
        close = self._plainly_close(narrow, self._rows_around(narrow)) or self._is_close(narrow)
        self._put(guard, count)
        return close

    def _is_close(self, cell: Cell) -> bool:
        return self._part(cell).is_close(cell, PROTECTION_WIDTH)

    def _rows_around(self, cell: Cell) -> set[int]:
        """Return the sums and links of a cell, and those of the few withheld cells beside it."""
        rows = set(self._at[cell])
        for row in self._at[cell]:
            if len(self._hidden_in[row]) <= FEW:
                rows.update(more for other in self._hidden_in[row] for more in self._at[other])
        return rows

    def _plainly_close(self, cell: Cell, rows: Collection[int]) -> bool:
        """Tell whether some sums and links tell a cell too closely, which is quick to see."""
        cells = {other for row in rows for other in self._hidden_in[row]}
        return Part(self._told(cells | {cell}, rows), self._witness).open_width(cell) < (
            PROTECTION_WIDTH
        )

    def _next_unneeded(self) -> Cell | None:
        """Return the first guard that could be shown."""
        guards = sorted(self._hidden().difference(self.first.hidden))
        return next((cell for cell in guards if not self._tells(cell, self._group(cell))), None)

    def _tells(self, guard: Cell, group: frozenset[Cell]) -> bool:
        """Tell whether showing a guard would make another cell of its group known too closely."""
        part = self._part(guard).pinned(guard, self._witness[guard])
        nearest = dict.fromkeys(cell for row in self._at[guard] for cell in self._cells[row])
        others = [cell for cell in (*nearest, *sorted(group.difference(nearest))) if cell in group]
        return any(part.is_close(one, PROTECTION_WIDTH) for one in others if one != guard)

    def _group(self, start: Cell) -> frozenset[Cell]:
        """Return the withheld cells that sums and links join, directly or over others."""
        found, waiting, seen = {start}, [start], set[int]()
        while waiting:
            for row in self._at[waiting.pop()]:
                if row not in seen:
                    seen.add(row)
                    more = self._hidden_in[row].difference(found)
                    found |= more
                    waiting.extend(more)
        return frozenset(found)

    def _part(self, cell: Cell) -> Part:
        group = self._group(cell)
        if group not in self._parts:
            self._parts[group] = Part(self._system(group), self._witness)
        return self._parts[group]

    def _system(self, group: Collection[Cell]) -> System:
        """Return all that is told of a group, over its cells alone."""
        return self._told(group, {row for cell in group for row in self._at[cell]})

    def _told(self, group: Collection[Cell], rows: Collection[int]) -> System:
        """Return what some sums and links tell of withheld cells."""
        told = [self._rows[row] for row in sorted(rows)]
        return folded(
            System(
                self.counts,
                tuple(one for one in told if isinstance(one, Sum)),
                tuple(one for one in told if isinstance(one, Link)),
            ),
            sorted(group),
        )

    def _put(self, cell: Cell, count: Count) -> None:
        self.counts[cell] = count
        for row in self._at[cell]:
            if isinstance(count, Withheld):
                self._hidden_in[row].add(cell)
            else:
                self._hidden_in[row].discard(cell)


def _cells_of(row: Sum | Link) -> tuple[Cell, ...]:
    return (row.part, row.whole) if isinstance(row, Link) else (*row.cells, *row.less)
