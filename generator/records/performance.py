"""What a unit aimed at and what it reached."""

from __future__ import annotations

from typing import ClassVar

from generator.records.base import Record
from generator.records.values import DecimalNumber, Id, Line, ReportPeriod, Titled


class Performance(Record):
    """One row of ``indicators/performance.csv``: an indicator of a unit, never of one person.

    ``actual`` is empty while the period is not over; ``measure`` is the unit of measurement.
    """

    kind_of_record: ClassVar[str] = "performance"
    file: ClassVar[str] = "indicators/performance.csv"

    agency: Id
    unit: Id
    period: ReportPeriod
    indicator: Titled
    measure: Line
    target: DecimalNumber
    actual: DecimalNumber | None = None
    source: Line

    @property
    def id(self) -> str:
        """Return what tells the row from others: unit, period and indicator."""
        return f"{self.agency}/{self.period}/{self.unit}/{self.indicator.id}"
