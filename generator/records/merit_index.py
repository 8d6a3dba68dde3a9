"""The merit index of an agency in one period, by aspect."""

from __future__ import annotations

from typing import ClassVar

from generator.records.base import Part, Record
from generator.records.values import Day, DecimalNumber, Id, Line, ReportPeriod, Titled


class AspectValue(Part):
    """One aspect of the rule set: what the agency gave itself, and what was verified."""

    aspect: Id
    self_assessment: DecimalNumber | None = None
    verified: DecimalNumber | None = None


class MeritIndex(Record):
    """The index by the rule set ``rules``; ``total`` and ``category`` are those announced.

    Both are recomputed and compared, so they may be left out.
    """

    kind_of_record: ClassVar[str] = "merit_index"
    folder: ClassVar[str] = "merit-index"

    id: Id
    agency: Id
    period: ReportPeriod
    rules: Id
    date: Day
    assessor: Titled
    source: Line
    aspects: tuple[AspectValue, ...]
    total: DecimalNumber | None = None
    category: Id | None = None
