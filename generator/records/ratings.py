"""How the performance of a group was rated in a period."""

from __future__ import annotations

from typing import ClassVar

from generator.records.indicator import Indicator
from generator.records.values import PeopleCount


class Ratings(Indicator):
    """One row of ``indicators/ratings.csv``: the five ratings of PermenPANRB 6/2022."""

    kind_of_record: ClassVar[str] = "ratings"
    file: ClassVar[str] = "indicators/ratings.csv"
    counts: ClassVar[tuple[str, ...]] = (
        "very_good",
        "good",
        "needs_improvement",
        "poor",
        "very_poor",
    )

    very_good: PeopleCount
    good: PeopleCount
    needs_improvement: PeopleCount
    poor: PeopleCount
    very_poor: PeopleCount
