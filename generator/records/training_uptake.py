"""How many people of a district applied for a training, were accepted and completed it."""

from __future__ import annotations

from typing import ClassVar

from generator.records.base import Record
from generator.records.values import Flag, Id, Line, PeopleCount


class TrainingUptake(Record):
    """One row of ``training-uptake.csv``: counts of people, already protected when written."""

    kind_of_record: ClassVar[str] = "training_uptake"
    file: ClassVar[str] = "training-uptake.csv"

    training: Id
    district: Line
    remote: Flag
    applied: PeopleCount
    accepted: PeopleCount
    completed: PeopleCount

    @property
    def id(self) -> str:
        """Return what tells the row from others: the training and the district."""
        return f"{self.training}/{self.district}"
