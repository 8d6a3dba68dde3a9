"""What follows for each cell from the others, step by step, until nothing more follows."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.counts.system import Cell, Span, Spans, System
from generator.policy import MOST_PEOPLE

ROUNDS = 200
"""Times that each sum is looked at; what is left open then is searched, never trusted."""


@dataclass(slots=True)
class Box:
    """Between which numbers each cell lies; cells stand in the order of their ``Net``."""

    low: list[int]
    high: list[int]

    def copy(self) -> Box:
        """Return a box that can be narrowed by itself."""
        return Box(self.low.copy(), self.high.copy())


@dataclass(frozen=True, slots=True)
class Row:
    """A sum over cells by their numbers: those of ``plus`` less those of ``less``."""

    plus: tuple[int, ...]
    less: tuple[int, ...]
    low: int
    high: int

    def of(self, most: Sequence[int], least: Sequence[int]) -> int:
        """Return the sum, taking ``plus`` from one list and ``less`` from another."""
        return sum([most[one] for one in self.plus]) - sum([least[one] for one in self.less])


class Net:
    """A system as numbers instead of names, so that it is narrowed quickly and often."""

    def __init__(self, system: System) -> None:
        """Take the cells, and every sum and link as a row over them."""
        self.cells: tuple[Cell, ...] = tuple(system.counts)
        number = {cell: index for index, cell in enumerate(self.cells)}
        rows = [
            Row((number[link.part],), (number[link.whole],), -MOST_PEOPLE, 0)
            for link in system.links
        ]
        rows += [
            Row(
                tuple(number[cell] for cell in one.cells),
                tuple(number[cell] for cell in one.less),
                one.total.low,
                one.total.high,
            )
            for one in system.sums
        ]
        self.rows = tuple(rows)
        self.number = number
        self.at: list[list[int]] = [[] for _ in self.cells]
        for index, row in enumerate(self.rows):
            for cell in (*row.plus, *row.less):
                self.at[cell].append(index)

    def box(self, spans: Spans) -> Box:
        """Return spans as a box."""
        return Box([spans[one].low for one in self.cells], [spans[one].high for one in self.cells])

    def spans(self, box: Box) -> dict[Cell, Span]:
        """Return a box as spans."""
        return {
            cell: Span(low, high)
            for cell, low, high in zip(self.cells, box.low, box.high, strict=True)
        }

    def narrow(self, box: Box, changed: Iterable[int] | None = None) -> bool:
        """Narrow a box in place; tell whether anything may still lie in it.

        ``changed`` are the cells that are new since the box was narrowed last; nothing: all.
        """
        rows = range(len(self.rows))
        pending = deque(rows if changed is None else (r for cell in changed for r in self.at[cell]))
        waiting = set(pending)
        for _ in range(ROUNDS * len(self.rows)):
            if not pending:
                break
            index = pending.popleft()
            waiting.discard(index)
            moved = _narrowed(self.rows[index], box)
            if moved is None:
                return False
            for cell in moved:
                for other in self.at[cell]:
                    if other not in waiting:
                        waiting.add(other)
                        pending.append(other)
        return all(low <= high for low, high in zip(box.low, box.high, strict=True))


def _narrowed(row: Row, box: Box) -> list[int] | None:
    """Narrow the cells of one row; return those that moved, or nothing where they contradict."""
    low, high = box.low, box.high
    least, most = row.of(low, high), row.of(high, low)
    if least > row.high or most < row.low:
        return None
    if least >= row.low and most <= row.high:
        return []
    moved: list[int] = []
    for cell in row.plus:
        before = low[cell], high[cell]
        low[cell] = max(before[0], row.low - most + before[1])
        high[cell] = min(before[1], row.high - least + before[0])
        if (low[cell], high[cell]) != before:
            moved.append(cell)
    for cell in row.less:
        before = low[cell], high[cell]
        low[cell] = max(before[0], before[1] - row.high + least)
        high[cell] = min(before[1], before[0] - row.low + most)
        if (low[cell], high[cell]) != before:
            moved.append(cell)
    return moved


def narrow(system: System, spans: Spans) -> dict[Cell, Span] | None:
    """Return the spans that sums and links leave of ``spans``; nothing where they contradict.

    Every possible value lies within the result; not every value of the result need be possible.
    """
    net = Net(system)
    box = net.box(spans)
    return net.spans(box) if net.narrow(box) else None
