"""The one form of a figure: a finding in words, the rows behind it, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from generator.counts.withheld import Withheld
from generator.wording import NO_WORDS, Sentence, Text

Cell: TypeAlias = int | Decimal | Withheld | Sentence | Text | date | None
"""What stands in a row; a withheld count stays the word in its place, ``None`` is no data.

A ``Decimal`` is shown with all the decimals that it carries, so all of one column carry as many.
"""

MOST_PARTS = 4
"""So many values one chart tells apart at most; more colours cannot be kept in mind."""


class Form(StrEnum):
    """How rows are drawn.

    ``BARS``: a bar for each row. ``SHARES``: a whole bar for each row, of its values. ``LINE``: a
    point for each row in order, broken where the series changes. ``PANELS``: bars, one small chart
    for each panel.
    """

    BARS = "bars"
    SHARES = "shares"
    LINE = "line"
    PANELS = "panels"


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name in files (English, snake_case), its heading, and its unit."""

    id: str
    title: Sentence
    unit: Sentence = NO_WORDS


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, in the order of the columns."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Which columns are drawn, and how; all are named by their ids.

    ``label`` names the rows, ``values`` are drawn (one, or 2 to 4 where the form is ``SHARES``).
    ``series`` is the column whose change breaks a line; ``panel`` parts rows into small charts.
    ``most`` is the value of a full bar where there is one, such as 100 percent.
    """

    form: Form
    label: str
    values: tuple[str, ...]
    series: str = ""
    panel: str = ""
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure as it stands on its page, in its chart and in its files.

    ``id`` and ``english`` are the ends of its addresses. ``headline`` states the finding and is
    computed from the numbers; ``subject`` says what the numbers are. ``n`` is the number of what
    was counted, and ``counted`` its name. ``period`` holds the first and the last day counted.
    ``source`` names the records. ``notes`` say what a reader must know beside, such as a break of
    the series. Without a ``chart`` the table says it all.
    """

    id: str
    english: str
    group: str
    title: Sentence
    headline: Sentence
    subject: Sentence
    formula: Sentence
    source: Sentence
    period: tuple[date, date] | None
    n: int
    counted: Sentence
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    chart: Chart | None = None
    notes: tuple[Sentence, ...] = ()

    def __post_init__(self) -> None:
        """Raise ``ValueError`` where rows, columns and chart do not fit; that is a bug of ours."""
        known = [column.id for column in self.columns]
        if any(len(row.cells) != len(known) for row in self.rows):
            raise ValueError(self.id)
        if self.chart is not None:
            drawn = self.chart
            named = {drawn.label, *drawn.values, drawn.series, drawn.panel} - {""}
            if not named <= set(known) or not 1 <= len(drawn.values) <= MOST_PARTS:
                raise ValueError(self.id)

    def column(self, name: str) -> tuple[Cell, ...]:
        """Return the cells of one column."""
        place = [column.id for column in self.columns].index(name)
        return tuple(row.cells[place] for row in self.rows)

    @property
    def places(self) -> tuple[int, ...]:
        """Return the places of the columns that a table on a page has.

        Words that are the same in all rows, such as the only agency, stand in the file alone.
        """
        return tuple(
            place
            for place, column in enumerate(self.columns)
            if place == 0 or self.is_number(column.id) or len(set(self.column(column.id))) != 1
        )

    def is_number(self, name: str) -> bool:
        """Tell whether a column holds numbers, so that its digits stand under each other."""
        return any(isinstance(cell, int | Decimal | Withheld) for cell in self.column(name))
