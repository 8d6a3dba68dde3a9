"""A kind of post; it may stand in many units, so the vacancy names the unit."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.records.base import Record
from generator.records.competency import CompetencyAt
from generator.records.values import Id, Titled

PositionClass = Literal[
    "jpt_utama",
    "jpt_madya",
    "jpt_pratama",
    "administrator",
    "supervisor",
    "functional",
    "staff",
]


class Position(Record):
    """A position with the competences it requires and the positions it leads to."""

    kind_of_record: ClassVar[str] = "position"
    folder: ClassVar[str] = "positions"

    id: Id
    title: Titled
    position_class: PositionClass = Field(alias="class")
    requires: tuple[CompetencyAt, ...] = ()
    leads_to: tuple[Id, ...] = ()
