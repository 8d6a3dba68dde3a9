"""Since when and until when a post had a definitive or an acting official, or none."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.records.base import Record
from generator.records.values import Day, Id, Titled

OccupancyState = Literal["definitive", "acting", "vacant"]


class Occupancy(Record):
    """One row of ``occupancy.csv``: a post of one holder in one state, both days included.

    ``end`` is absent as long as the state lasts. ``explanation`` is the agency's reply to the
    question why a post has had no definitive official for so long, given on ``explained``.
    """

    kind_of_record: ClassVar[str] = "occupancy"
    file: ClassVar[str] = "occupancy.csv"

    agency: Id | None = None
    position: Id
    unit: Id
    state: OccupancyState
    start: Day = Field(alias="from")
    end: Day | None = Field(default=None, alias="to")
    explanation: Titled | None = None
    explained: Day | None = None

    @property
    def post(self) -> tuple[str, str]:
        """Return the post: the unit and the position."""
        return self.unit, self.position

    @property
    def id(self) -> str:
        """Return what tells the row from others: the post and its first day."""
        return "/".join((*self.post, self.start.isoformat()))
