"""How many of a group have a plan of development, a dialogue on performance, a mentor."""

from __future__ import annotations

from typing import ClassVar

from generator.records.indicator import Indicator
from generator.records.values import PeopleCount


class Development(Indicator):
    """One row of ``indicators/development.csv``; each column counts staff, nobody twice."""

    kind_of_record: ClassVar[str] = "development"
    file: ClassVar[str] = "indicators/development.csv"
    counts: ClassVar[tuple[str, ...]] = ("staff", "with_plan", "dialogues", "mentored")
    whole_of: ClassVar[dict[str, str]] = {
        "with_plan": "staff",
        "dialogues": "staff",
        "mentored": "staff",
    }

    staff: PeopleCount
    with_plan: PeopleCount
    dialogues: PeopleCount
    mentored: PeopleCount
