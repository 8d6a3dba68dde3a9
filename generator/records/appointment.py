"""How many people a decree of appointment puts into which post, by which way; without a name."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.records.base import Record
from generator.records.position import PositionClass
from generator.records.vacancy import Mechanism
from generator.records.values import Day, Id, Line, Places

AppointmentKind = Literal[
    "promotion", "transfer", "rotation", "reappointment", "recruitment", "acting"
]


class Appointment(Record):
    """One row of ``appointments.csv``: a post, or a class of posts, of one decree.

    ``count`` people were appointed. That is a fact about the procedure, also where it is one.
    ``mechanism`` is empty for an acting official, whom no procedure chooses. ``vacancy`` names the
    vacancy on this site that the decree ends, if there is one.
    """

    kind_of_record: ClassVar[str] = "appointment"
    file: ClassVar[str] = "appointments.csv"

    agency: Id
    decree: Line
    date: Day
    inaugurated: Day | None = None
    position_class: PositionClass = Field(alias="class")
    position: Id | None = None
    unit: Id | None = None
    mechanism: Mechanism | None = None
    kind: AppointmentKind
    count: Places
    vacancy: Id | None = None

    @property
    def id(self) -> str:
        """Return what tells the row from others: the decree, and the post or the kind of posts."""
        if self.position:
            post = (self.position, self.unit or "")
        else:
            post = (self.position_class, self.unit or "", self.mechanism or "", self.kind)
        return "/".join((self.agency, self.decree, *post))
