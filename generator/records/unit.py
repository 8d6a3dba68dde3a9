"""A unit of an agency: a dinas, a district office, a puskesmas."""

from __future__ import annotations

from typing import ClassVar

from generator.records.base import Record
from generator.records.values import Day, Flag, Id, Line, Titled, Whole


class Unit(Record):
    """One row of ``units.csv``; ``headcount`` counts the staff on the day ``headcount_at``."""

    kind_of_record: ClassVar[str] = "unit"
    file: ClassVar[str] = "units.csv"

    id: Id
    agency: Id
    parent: Id | None = None
    kind: Line
    name: Titled
    district: Line | None = None
    remote: Flag | None = None
    headcount: Whole | None = None
    headcount_at: Day | None = None
