"""How many hours of training the staff of a group had in a period."""

from __future__ import annotations

from typing import ClassVar

from generator.records.indicator import Indicator
from generator.records.values import PeopleCount, Whole


class TrainingHours(Indicator):
    """One row of ``indicators/training-hours.csv``.

    ``hours`` are JP of 45 minutes, empty where few people account for them; ``staff_20`` counts
    the staff with 20 JP or more.
    """

    kind_of_record: ClassVar[str] = "training_hours"
    file: ClassVar[str] = "indicators/training-hours.csv"
    counts: ClassVar[tuple[str, ...]] = ("staff", "staff_20")
    whole_of: ClassVar[dict[str, str]] = {"staff_20": "staff"}

    staff: PeopleCount
    hours: Whole | None = None
    staff_20: PeopleCount
