"""A talent pool: how many people stand in each of the nine boxes, and who came out of it why."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generator.records.base import Part, Record
from generator.records.outcome import Reason
from generator.records.position import PositionClass
from generator.records.vacancy import RevealBasis
from generator.records.values import BoxNumber, Day, Id, Line, PeopleCount, Titled, Whole


class PoolDecision(Part):
    """One appointment out of the pool: the post, never the person.

    ``box`` tells the rating of whoever holds the post, so it needs ``reveal_boxes``.
    """

    date: Day
    decree: Line
    position: Id
    unit: Id | None = None
    box: BoxNumber | None = None
    reason: Reason


class TalentPool(Record):
    """The state of a pool on one day, by the nine-box of a rule set.

    ``boxes`` are counts of people by an attribute of theirs, already protected when written;
    ``total`` is all of them. ``long_list`` and ``short_list`` are counts of the procedure.
    """

    kind_of_record: ClassVar[str] = "talent_pool"
    folder: ClassVar[str] = "talent_pools"

    id: Id
    agency: Id
    title: Titled
    rules: Id
    date: Day
    position_class: PositionClass | None = Field(default=None, alias="class")
    total: PeopleCount | None = None
    boxes: dict[BoxNumber, PeopleCount]
    long_list: Whole | None = None
    short_list: Whole | None = None
    reveal_boxes: RevealBasis | None = None
    decisions: tuple[PoolDecision, ...] = ()
