"""What the indicators of people have in common: one row counts one group of staff in one period."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Record
from generator.records.values import Id, Line, ReportPeriod

GroupedBy = Literal["total", "unit", "class", "district"]


class Indicator(Record):
    """One row of a table under ``indicators/``: counts of people, already protected when written.

    A row speaks of the whole agency (``total``, without ``group``), or of a unit (its id), a class
    of positions, or a district (its name). Staff are counted where they work: those of a unit
    without the units below it. ``counts`` names the columns, and ``whole_of`` for each column that
    is a part of another that other one; ``partition`` is a column and those that make it up.
    """

    counts: ClassVar[tuple[str, ...]]
    whole_of: ClassVar[dict[str, str]] = {}
    partition: ClassVar[tuple[str, tuple[str, ...]] | None] = None

    agency: Id
    period: ReportPeriod
    by: GroupedBy
    group: Line = ""
    source: Line

    @property
    def id(self) -> str:
        """Return what tells the row from others of its table."""
        return f"{self.agency}/{self.period}/{self.by}/{self.group}"
