"""How many of a group have a valid assessment of competence, and in which category."""

from __future__ import annotations

from typing import ClassVar

from generator.records.indicator import Indicator
from generator.records.values import PeopleCount


class AssessmentCoverage(Indicator):
    """One row of ``indicators/assessment-coverage.csv``; the three categories make up ``valid``."""

    kind_of_record: ClassVar[str] = "assessment_coverage"
    file: ClassVar[str] = "indicators/assessment-coverage.csv"
    counts: ClassVar[tuple[str, ...]] = ("staff", "valid", "meets", "nearly", "below")
    whole_of: ClassVar[dict[str, str]] = {"valid": "staff"}
    partition: ClassVar[tuple[str, tuple[str, ...]] | None] = (
        "valid",
        ("meets", "nearly", "below"),
    )

    staff: PeopleCount
    valid: PeopleCount
    meets: PeopleCount
    nearly: PeopleCount
    below: PeopleCount
