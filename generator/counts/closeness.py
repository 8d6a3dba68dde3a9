"""Which withheld counts can be computed too closely: the question that is asked most often.

Every table of numbers that fits is kept as a witness for all cells at once, so that most cells need
no search of their own; what was found of a part is remembered, because checks and hints ask about
the same tables again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.counts.components import components, folded
from generator.counts.narrowing import Box, Net
from generator.counts.ranges import GaveUpError, first_table, greatest, least, within
from generator.counts.shifting import shifted
from generator.counts.system import Cell, Link, Span, Sum, System, Values
from generator.counts.withheld import Count

REMEMBERED = 20_000
"""Parts of which something is kept."""


def close_cells(system: System, width: int) -> Iterator[Cell]:
    """Yield by name the withheld cells whose possible values lie less than ``width`` apart.

    A part whose numbers contradict each other tells nothing, so it has none. Of a part that is too
    entangled to be searched all cells are yielded: nothing proves that they are safe.
    """
    part_of = {cell: part for part in parts(system) for cell in part.net.number}
    for cell in sorted(system.hidden):
        if not part_of[cell].contradicts and part_of[cell].is_close(cell, width):
            yield cell


def unproven(system: System) -> bool:
    """Tell whether a part is too entangled to be searched."""
    return any(part.unproven for part in parts(system))


class Part:
    """One part of a system, and the least and greatest values of the tables found so far.

    ``contradicts``: no table fits at all. ``unproven``: none was found, and none ruled out.
    """

    def __init__(self, system: System, witness: Values | None = None) -> None:
        """Take withheld cells and their sums, and a table that fits or else look for one."""
        self.net = Net(system)
        self.box: Box = self.net.box(system.spans())
        self.unproven = False
        self.witness = self._first() if witness is None else self._given(witness)
        self._begin()

    @property
    def contradicts(self) -> bool:
        """Tell whether no table fits."""
        return self.witness is None and not self.unproven

    def pinned(self, cell: Cell, value: int) -> Part:
        """Return the same part with one cell told; the witness has that value there."""
        other: Part = object.__new__(Part)
        other.net, other.unproven, other.witness = self.net, self.unproven, self.witness
        other.box = self.box.copy()
        number = self.net.number[cell]
        other.box.low[number] = other.box.high[number] = value
        self.net.narrow(other.box, (number,))
        other._begin()
        return other

    def values(self) -> dict[Cell, int]:
        """Return the witness by the names of the cells; nothing where there is none."""
        return dict(zip(self.net.cells, self.witness or (), strict=False))

    def open_width(self, cell: Cell) -> int:
        """Return how far apart the values of a cell lie at most, without a search."""
        number = self.net.number[cell]
        return self.box.high[number] - self.box.low[number]

    def is_close(self, cell: Cell, width: int) -> bool:
        """Tell whether no two tables fit in which the cell's values lie ``width`` apart."""
        number = self.net.number[cell]
        if self.witness is None or self.open_width(cell) < width:
            return True
        return (
            self._spread(number) < width
            and not self._shifts(number, width)
            and not self._reaches(number, width)
        )

    def _given(self, witness: Values) -> list[int]:
        self.net.narrow(self.box)
        return [witness[cell] for cell in self.net.cells]

    def _first(self) -> list[int] | None:
        try:
            return first_table(self.net, self.box)
        except GaveUpError:
            self.unproven = True
            return None

    def _begin(self) -> None:
        self.low = list(self.witness or ())
        self.high = list(self.witness or ())

    def _spread(self, number: int) -> int:
        return self.high[number] - self.low[number]

    def _shifts(self, number: int, width: int) -> bool:
        """Tell whether two tables near the witness have the cell far enough apart."""
        middle = (self.witness or ())[number]
        for above in range(width, -1, -1):
            for value in (middle + above, middle + above - width):
                if not self.low[number] <= value <= self.high[number]:
                    near = shifted(self.net, self.box, self.witness or (), number, value)
                    self._add(near or ())
            if self._spread(number) >= width:
                return True
        return False

    def _reaches(self, number: int, width: int) -> bool:
        """Tell whether any two tables have the cell far enough apart, by a whole search."""
        low, high, table = self.box.low[number], self.box.high[number], self.witness or ()
        for span in (
            Span(self.low[number] + width, high),
            Span(low, self.high[number] - width),
        ):
            if self._spread(number) < width and span.low <= span.high:
                self._add(within(self.net, self.box, number, span, table) or ())
        if self._spread(number) >= width:
            return True
        most = greatest(self.net, self.box, number, self.high[number], table)
        return most - least(self.net, self.box, number, self.low[number], table) >= width

    def _add(self, values: Iterable[int]) -> None:
        """Take in another table that fits."""
        for cell, value in enumerate(values):
            self.low[cell] = min(self.low[cell], value)
            self.high[cell] = max(self.high[cell], value)


def parts(system: System) -> tuple[Part, ...]:
    """Return the parts of a system that tell nothing of each other, as far as they are known."""
    return tuple(part_of(folded(one)) for one in components(system))


def part_of(system: System) -> Part:
    """Return what is known of one part."""
    return _remembered(_Key(tuple(sorted(system.counts.items())), system.sums, system.links))


@dataclass(frozen=True, slots=True)
class _Key:
    """A system as a key: the same cells, sums and links are the same question."""

    counts: tuple[tuple[Cell, Count], ...]
    sums: tuple[Sum, ...]
    links: tuple[Link, ...]


@lru_cache(maxsize=REMEMBERED)
def _remembered(key: _Key) -> Part:
    counts: Mapping[Cell, Count] = dict(key.counts)
    return Part(System(counts, key.sums, key.links))
