"""All that is published about some counts: the numbers themselves, their sums and their order.

Cells are named freely, so one system can hold several tables: a margin is a sum, another table is
more sums over the same cells, another period has cells of its own whose sum is the year, and the
earlier edition of a table names the cells that have not changed alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.counts.withheld import Count, Withheld
from generator.policy import MOST_PEOPLE, SMALLEST_COUNT

Cell: TypeAlias = tuple[str, ...]
"""The name of a count, for example training, district, column."""

Values: TypeAlias = Mapping[Cell, int]


@dataclass(frozen=True, slots=True)
class Span:
    """The whole numbers from ``low`` to ``high``, both included."""

    low: int
    high: int

    @property
    def width(self) -> int:
        """Return how far the ends lie apart; 0 is one number."""
        return self.high - self.low


Spans: TypeAlias = Mapping[Cell, Span]


@dataclass(frozen=True, slots=True)
class Sum:
    """The cells together count from ``total.low`` to ``total.high``; a known total is one number.

    A limit that is published, such as the quota of a training, is a total from 0 to the limit.
    ``less`` are taken away from the sum: parts less their whole, itself a cell, are nothing.
    """

    cells: tuple[Cell, ...]
    total: Span
    less: tuple[Cell, ...] = ()

    def of(self, values: Values) -> int:
        """Return the sum of these values."""
        return sum(values[cell] for cell in self.cells) - sum(values[cell] for cell in self.less)


@dataclass(frozen=True, slots=True)
class Link:
    """``part`` counts some of those whom ``whole`` counts, so it is not more."""

    part: Cell
    whole: Cell


@dataclass(frozen=True, slots=True)
class System:
    """What is published about each cell, and how the cells hang together.

    ``known`` are cells that stand in another table too, so that withholding them guards nothing.
    """

    counts: Mapping[Cell, Count]
    sums: tuple[Sum, ...] = ()
    links: tuple[Link, ...] = ()
    known: frozenset[Cell] = frozenset()

    @property
    def hidden(self) -> tuple[Cell, ...]:
        """Return the withheld cells."""
        return tuple(cell for cell, count in self.counts.items() if isinstance(count, Withheld))

    def holds(self, values: Values) -> bool:
        """Tell whether nothing that is published speaks against these values."""
        return (
            all(span.low <= values[cell] <= span.high for cell, span in self.spans().items())
            and all(values[link.part] <= values[link.whole] for link in self.links)
            and all(one.total.low <= one.of(values) <= one.total.high for one in self.sums)
        )

    def spans(self) -> dict[Cell, Span]:
        """Return what each cell says by itself."""
        return {cell: span_of(count) for cell, count in self.counts.items()}


def span_of(count: Count) -> Span:
    """Return the numbers that a published count leaves open."""
    match count:
        case Withheld.SMALL:
            return Span(0, SMALLEST_COUNT - 1)
        case Withheld.GUARD:
            return Span(SMALLEST_COUNT, MOST_PEOPLE)
        case number:
            return Span(number, number)
